"""The one door: ``python3 start.py`` sets VisitCam up where needed, and runs it.

This file has to be read by any Python, however old, so that an old one gets a sentence and no traceback;
everything newer is in ``bootstrap/``. Standard library only: nothing is installed yet when it runs.
"""

import sys

if sys.version_info < (3, 11):
    sys.stderr.write(
        "VisitCam needs Python 3.11 or newer, and this is Python %d.%d.\n"
        "Install a newer Python (python.org, or your system's software centre), "
        "then run this command again with it.\n" % sys.version_info[:2]
    )
    sys.exit(2)

from bootstrap import main

if __name__ == "__main__":
    sys.exit(main.run(sys.argv[1:]))
