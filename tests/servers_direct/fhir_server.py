"""Starts the real FHIR R4 server (tests/servers_direct/fhir) on loopback, and its checker of resources."""

from __future__ import annotations

import fcntl
import json
import select
import shutil
import subprocess
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent / "fhir"
INSTALL_SECONDS = 240
START_SECONDS = 60


@dataclass(frozen=True)
class FhirServer:
    """``port`` on loopback."""

    port: int

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/fhir"

    def get(self, path: str) -> dict[str, object]:
        with urllib.request.urlopen(f"{self.address}/{path}") as answer:
            found = json.load(answer)
        assert isinstance(found, dict)
        return found

    def count(self, kind: str) -> int:
        found = self.get(f"count?type={kind}")["count"]
        assert isinstance(found, int)
        return found


def install() -> None:
    """Installs the locked packages once; skips the test with a reason where that is not possible."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("the real FHIR server needs node and npm")
    with (HERE / ".install-lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if (HERE / "node_modules" / "@medplum" / "fhir-router").is_dir():
            return
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        try:
            done = subprocess.run(
                command, cwd=HERE, capture_output=True, text=True, timeout=INSTALL_SECONDS, check=False
            )
        except subprocess.TimeoutExpired:
            pytest.skip(f"npm ci took longer than {INSTALL_SECONDS} s")
        if done.returncode != 0:
            pytest.skip(f"npm ci failed: {done.stderr.strip()[-200:]}")


@contextmanager
def fhir_server() -> Iterator[FhirServer]:
    """A FHIR R4 server with an empty memory, until the block ends."""
    install()
    process = subprocess.Popen(
        ["node", "server.js"],
        cwd=HERE,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    try:
        ready, _, _ = select.select([process.stdout], [], [], START_SECONDS)
        line = process.stdout.readline() if ready else b""
        if not line:
            pytest.skip("the FHIR server did not start")
        yield FhirServer(int(json.loads(line)["port"]))
    finally:
        process.kill()
        process.wait()


def complaints(resources: list[object]) -> list[list[str]]:
    """What the published R4 definitions and their required code lists say against each of ``resources``."""
    install()
    done = subprocess.run(
        ["node", "check.js"],
        cwd=HERE,
        input=json.dumps(resources),
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    found = json.loads(done.stdout)
    assert isinstance(found, list)
    return found
