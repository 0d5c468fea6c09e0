"""Brings the locked npm packages of a test server, once."""

from __future__ import annotations

import fcntl
import shutil
import subprocess
from pathlib import Path

import pytest

INSTALL_SECONDS = 240


def bring(folder: Path, package: str) -> None:
    """Installs what ``folder``/package-lock.json says, where ``package`` is not there yet; skips the test
    with a reason where that is not possible."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip(f"the real server {folder.name} needs node and npm")
    with (folder / ".install-lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if (folder / "node_modules" / package).is_dir():
            return
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        try:
            done = subprocess.run(
                command, cwd=folder, capture_output=True, text=True, timeout=INSTALL_SECONDS, check=False
            )
        except subprocess.TimeoutExpired:
            pytest.skip(f"npm ci took longer than {INSTALL_SECONDS} s")
        if done.returncode != 0:
            pytest.skip(f"npm ci failed: {done.stderr.strip()[-200:]}")
