"""Starts the real tus server (tests/servers/tus) on loopback."""

from __future__ import annotations

import json
import select
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.servers.node_packages import bring
from tests.servers.ports import free_port

HERE = Path(__file__).resolve().parent / "tus"
START_SECONDS = 60


@dataclass
class TusServer:
    """``address``: where uploads are created; ``folder``: where they are stored; ``port``."""

    folder: Path
    process: subprocess.Popen[bytes]
    port: int

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/files"

    def stored(self) -> dict[str, bytes]:
        """Complete uploads by the name that the sender gave them."""
        found = {}
        for facts in self.folder.glob("*.json"):
            upload = json.loads(facts.read_text())
            data = facts.with_suffix("").read_bytes() if facts.with_suffix("").exists() else b""
            if len(data) == upload["size"]:
                found[(upload.get("metadata") or {}).get("filename", upload["id"])] = data
        return found

    def kill(self) -> None:
        """As a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def restart(self, max_size: int | None = None) -> None:
        """On the same port and folder."""
        self.process, self.port = _start(self.folder, self.port, max_size)


def install() -> None:
    """Installs the locked packages once; skips the test with a reason where that is not possible."""
    bring(HERE, "@tus/file-store")


@contextmanager
def tus_server(folder: Path, *, max_size: int | None = None) -> Iterator[TusServer]:
    """A tus server that stores into ``folder`` until the block ends."""
    install()
    folder.mkdir(parents=True, exist_ok=True)
    process, port = _start(folder, free_port(), max_size)
    server = TusServer(folder, process, port)
    try:
        yield server
    finally:
        server.process.kill()
        server.process.wait()


def _start(folder: Path, port: int, max_size: int | None) -> tuple[subprocess.Popen[bytes], int]:
    command = ["node", "server.js", str(folder), str(port)] + ([str(max_size)] if max_size else [])
    process = subprocess.Popen(
        command, cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert process.stdout is not None
    ready, _, _ = select.select([process.stdout], [], [], START_SECONDS)
    line = process.stdout.readline() if ready else b""
    if not line:
        process.kill()
        process.wait()
        pytest.skip("the tus server did not start")
    return process, int(json.loads(line)["port"])
