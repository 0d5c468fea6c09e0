"""No dumps, asked of a real process."""

from __future__ import annotations

import json
import subprocess
import sys

import psutil
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


_STARTS_ANOTHER = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", sys.argv[1]], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
child.stdout.readline()
print(child.pid, flush=True)
time.sleep(60)
"""
_HANGS = """
import time
from visitcam.hardening import end_with_parent
print(end_with_parent(), flush=True)
time.sleep(60)  # as an engine that does not come back: nobody reads the pipe that closes
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asked of Linux")
def test_what_the_window_started_ends_with_it_even_where_it_hangs() -> None:
    parent = subprocess.Popen([sys.executable, "-c", _STARTS_ANOTHER, _HANGS], stdout=subprocess.PIPE)
    assert parent.stdout is not None
    child = psutil.Process(int(parent.stdout.readline()))
    parent.kill()
    parent.communicate()
    psutil.wait_procs([child], timeout=30)
    assert not child.is_running() or child.status() == psutil.STATUS_ZOMBIE


_LETS_GO = """
import psutil
from visitcam.hardening import return_memory
process = psutil.Process()
blocks = [bytearray(60_000) for _ in range(3000)]  # below the size that is mapped alone
last = bytearray(60_000)  # above them in the heap: without being asked, nothing below it is given back
full = process.memory_info().rss
del blocks
done = return_memory()
print(done, (full - process.memory_info().rss) / 1e6)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asked of Linux")
def test_what_was_let_go_of_goes_back() -> None:
    done = subprocess.run([sys.executable, "-c", _LETS_GO], capture_output=True, text=True, check=True)
    returned, megabytes = done.stdout.split()
    assert returned == "True"
    assert float(megabytes) > 150
