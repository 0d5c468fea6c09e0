"""No dumps, asked of a real process."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

_PROGRAM = """
import json, resource, ctypes
from visitcam.hardening import forbid_dumps
done = forbid_dumps()
dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)  # PR_GET_DUMPABLE
print(json.dumps([done, resource.getrlimit(resource.RLIMIT_CORE), dumpable]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asked of Linux")
def test_no_core_dump_and_nobody_attaches() -> None:
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [True, [0, 0], 0]


@pytest.mark.skipif(sys.platform != "linux", reason="asked of Linux")
def test_an_aborted_process_leaves_no_core(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("core")
    program = "import os\nfrom visitcam.hardening import forbid_dumps\nforbid_dumps()\nos.abort()\n"
    done = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, check=False)
    assert done.returncode == -6
    assert not list(folder.iterdir())
