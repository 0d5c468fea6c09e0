"""A real Orthanc with DICOMweb, alone with its client in a network namespace.

Debian's Orthanc 1.10 listens on every address whatever it is told, so it gets a network that has nothing
but a loopback. A thread of the tests enters the namespace (setns(2) is per thread) and is its client.
"""

from __future__ import annotations

import base64
import ctypes
import json
import os
import secrets
import shutil
import subprocess
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest

_T = TypeVar("_T")
_CLONE_NEWNET = 0x40000000
_PORT = 8042
_USER, _WORD = "visitcam", "only-for-tests"
_PLUGIN = Path("/usr/share/orthanc/plugins/libOrthancDicomWeb.so")
START_SECONDS = 60


@dataclass(frozen=True)
class Orthanc:
    """``port`` on the namespace's loopback; :meth:`inside` runs a function there."""

    namespace: str
    port: int = _PORT

    def address(self, port: int = _PORT, word: str = _WORD) -> str:
        return f"http://{_USER}:{word}@127.0.0.1:{port}/dicom-web"

    def inside(self, function: Callable[[], _T]) -> _T:
        """What ``function`` returns (or raises) in a thread whose network is the namespace."""
        done: list[_T] = []
        failed: list[BaseException] = []

        def enter() -> None:
            try:
                with Path(f"/var/run/netns/{self.namespace}").open("rb") as handle:
                    if ctypes.CDLL(None, use_errno=True).setns(handle.fileno(), _CLONE_NEWNET) != 0:
                        raise OSError(ctypes.get_errno(), "setns")
                done.append(function())
            except BaseException as error:
                failed.append(error)

        thread = threading.Thread(target=enter)
        thread.start()
        thread.join()
        if failed:
            raise failed[0]
        return done[0]

    def get(self, path: str, accept: str = "*/*") -> bytes:
        """A GET by Orthanc's own API or DICOMweb; to be called inside."""
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}")
        request.add_header("Authorization", "Basic " + base64.b64encode(f"{_USER}:{_WORD}".encode()).decode())
        request.add_header("Accept", accept)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=10) as answer:
            found: bytes = answer.read()
        return found

    def instances(self) -> list[str]:
        """Orthanc's own ids of all instances."""
        found = json.loads(self.inside(lambda: self.get("/instances")))
        assert isinstance(found, list)
        return found


@contextmanager
def orthanc_server(folder: Path) -> Iterator[Orthanc]:
    """An empty Orthanc, until the block ends; skips with the reason where it cannot run."""
    program = shutil.which("Orthanc")
    if program is None or not _PLUGIN.exists():
        pytest.skip("needs the packages orthanc and orthanc-dicomweb")
    if shutil.which("ip") is None or os.geteuid() != 0:
        pytest.skip("needs root and iproute2 for a network namespace")
    name = f"visitcam-{secrets.token_hex(4)}"
    made = subprocess.run(["ip", "netns", "add", name], capture_output=True, text=True, check=False)
    if made.returncode != 0:
        pytest.skip(f"no network namespace here: {made.stderr.strip()[-120:]}")
    try:
        up = subprocess.run(
            ["ip", "netns", "exec", name, "ip", "link", "set", "lo", "up"],
            capture_output=True,
            text=True,
            check=False,
        )
        if up.returncode != 0:  # a chroot whose root is no mount point
            pytest.skip(f"a network namespace cannot be entered here: {up.stderr.strip()[-120:]}")
        yield from _running(program, folder, name)
    finally:
        subprocess.run(["ip", "netns", "delete", name], check=False)


def _running(program: str, folder: Path, name: str) -> Iterator[Orthanc]:
    folder.mkdir(parents=True, exist_ok=True)
    settings = folder / "orthanc.json"
    settings.write_text(
        json.dumps(
            {
                "Name": "Tests",
                "StorageDirectory": str(folder / "storage"),
                "IndexDirectory": str(folder / "index"),
                "HttpPort": _PORT,
                "DicomServerEnabled": False,
                "RemoteAccessAllowed": False,
                "AuthenticationEnabled": True,
                "RegisteredUsers": {_USER: _WORD},
                "Plugins": [str(_PLUGIN)],
                "DicomWeb": {"Enable": True, "Root": "/dicom-web/"},
            }
        )
    )
    log = (folder / "orthanc.log").open("wb")
    process = subprocess.Popen(
        ["ip", "netns", "exec", name, program, str(settings)], stdout=log, stderr=subprocess.STDOUT
    )
    server = Orthanc(name)
    try:
        _wait(server, process, folder)
        yield server
    finally:
        process.kill()
        process.wait()
        log.close()


def _wait(server: Orthanc, process: subprocess.Popen[bytes], folder: Path) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            server.inside(lambda: server.get("/system"))
        except OSError:
            time.sleep(0.1)
        else:
            return
    pytest.skip(f"Orthanc did not start: {(folder / 'orthanc.log').read_text()[-200:]}")
