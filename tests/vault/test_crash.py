"""Killed at any step of keep, deliver and delete: wholly there or wholly not, and nothing told is untrue."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow


@pytest.mark.skipif(os.name == "nt", reason="fork and SIGKILL are POSIX's")
@pytest.mark.parametrize(("how", "count"), [("steps", 40), ("moments", 15)])
def test_killed_in_the_middle(tmp_path: Path, how: str, count: int) -> None:
    """``benchmarks/crash.py`` does every step, and 300 moments."""
    command = [sys.executable, "-m", "tests.vault.crash_driver", str(tmp_path), how, str(count)]
    done = subprocess.run(
        command, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=200, check=False
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["broken"] == []
    assert told["kills"] == count
