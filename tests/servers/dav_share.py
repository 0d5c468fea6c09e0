"""Starts public WebDAV shares as Nextcloud serves them (tests/servers/dav, on sabre/dav) on loopback."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.servers.ports import free_port

SCRIPT = Path(__file__).resolve().parent / "dav" / "share.php"
LIBRARY = Path("/usr/share/php/Sabre/autoload.php")
START_SECONDS = 20.0


@dataclass
class Shares:
    """``folder``: what all three shares show, on disk."""

    port: int
    token: str
    folder: Path

    def address(self, share: str, token: str | None = None) -> str:
        """The address of the share "drop", "silent" or "open", with its token."""
        return f"http://{self.token if token is None else token}:@127.0.0.1:{self.port}/{share}/"


@contextmanager
def dav_shares(base: Path) -> Iterator[Shares]:
    """The shares, over an empty folder, until the block ends."""
    php = shutil.which("php")
    if php is None or not LIBRARY.is_file():
        pytest.skip("sabre/dav is not installed (Debian: php-cli, php-sabre-dav)")
    folder = base / "share"
    folder.mkdir(parents=True)
    shares = Shares(free_port(), secrets.token_hex(8), folder)
    environment = {**os.environ, "SHARE_FOLDER": str(folder), "SHARE_TOKEN": shares.token}
    limits = ["-d", "post_max_size=0", "-d", "memory_limit=512M"]
    process = subprocess.Popen(
        [php, *limits, "-S", f"127.0.0.1:{shares.port}", str(SCRIPT)],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=(base / "php.log").open("wb"),
    )
    try:
        _wait_for(process, shares.port)
        yield shares
    finally:
        process.kill()
        process.wait()


def _wait_for(process: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    pytest.skip("the WebDAV shares did not start")
