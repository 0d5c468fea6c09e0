"""What ``python3 start.py`` does: set up where needed, then run what was asked for."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bootstrap import needs, system, uv
from bootstrap.telling import Stopped, say

TOP = Path(__file__).resolve().parent.parent
_STAMP = ".visitcam-setup"
_HELP = """\
python3 start.py            sets VisitCam up where needed and runs it: in a window where there is a screen,
                            else as a practice visit in the command line
python3 start.py test       sets up and runs every check: tests, types, style, contracts, quick benchmarks
python3 start.py test ARGS  sets up and runs pytest with ARGS alone
python3 start.py setup      only sets up
python3 start.py VERB …     sets up and passes everything on to visitcam ('--help' after a verb tells more):
                            capture, record, assess, find, visits, send, over, delete, check, clinic,
                            kiosk-pin
"""


def run(arguments: Sequence[str]) -> int:
    """Runs what ``arguments`` ask for; returns the exit code. Never a traceback."""
    try:
        return _run(arguments)
    except Stopped as stopped:
        say(stopped.sentence)
        return stopped.code
    except KeyboardInterrupt:
        say("Stopped. Run it again to go on.")
        return 130
    except OSError as error:
        why = error.strerror or "the system refused"
        say(f"VisitCam could not be set up: {why} ({error.filename or TOP}).")
        return 4


def _run(arguments: Sequence[str]) -> int:
    if list(arguments[:1]) in (["help"], ["-h"], ["--help"]):
        sys.stdout.write(_HELP)
        return 0
    if list(arguments[:1]) == ["test"]:
        from bootstrap import checks

        set_up(tests=True)
        checks.bring_tools(TOP)
        return checks.run(TOP, python(), arguments[1:])
    set_up(tests=False)
    if list(arguments) == ["setup"]:
        say("VisitCam is set up. Start it with: python3 start.py")
        return 0
    return _visitcam(list(arguments))


def set_up(*, tests: bool) -> None:
    """Brings everything that is missing; quick where nothing is.

    Raises:
        Stopped: something is missing that may not be installed from here. Says what to run.
    """
    lacking = needs.missing(window=tests or needs.has_screen())
    packages, names = needs.packages(lacking), [need.name for need in lacking]
    fresh = _is_fresh(tests=tests)
    command = None if fresh else uv.find(TOP)
    if not fresh and command is None and not uv.can_bring():
        packages, names = ["python3-pip", *packages], ["pip for Python", *names]
    system.require(packages, names)
    if fresh:
        return
    uv.sync(command or uv.bring(TOP), TOP, tests=tests)
    _stamp(tests=tests).write_text(_wanted(), encoding="ascii")


def python() -> Path:
    """The interpreter of the environment that was set up."""
    return TOP / ".venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _stamp(*, tests: bool) -> Path:
    return TOP / ".venv" / f"{_STAMP}{'-tests' if tests else ''}"


def _wanted() -> str:
    """What the environment was made of: a second run is quick while this stays the same."""
    made_of = hashlib.sha256(sys.version.encode())
    for name in ("uv.lock", "pyproject.toml"):
        made_of.update((TOP / name).read_bytes())
    return made_of.hexdigest()


def _is_fresh(*, tests: bool) -> bool:
    if not python().exists():
        return False
    stamps = [_stamp(tests=True)] if tests else [_stamp(tests=False), _stamp(tests=True)]
    try:
        return any(stamp.read_text(encoding="ascii") == _wanted() for stamp in stamps if stamp.is_file())
    except (OSError, UnicodeDecodeError):
        return False


def _visitcam(arguments: list[str]) -> int:
    plain = not arguments and not needs.has_screen()
    command = [str(python()), "-m", "visitcam", *(["--practice"] if plain else arguments)]
    environment = dict(os.environ)
    environment.pop("PYTHONHOME", None)
    # Run from anywhere: paths that a person types mean her own folder, the package is found by the venv.
    code = subprocess.run(command, env=environment, check=False).returncode
    if plain and code == 0:
        say("\nWhere a line above begins with 'visitcam', 'python3 start.py' does the same.")
    return code if code >= 0 else 128 - code
