"""Ports on loopback for servers that cannot choose one and say which, or that come back on the same."""

from __future__ import annotations

import contextlib
import itertools
import os
import secrets
import socket
from collections.abc import Iterator

_FIRST, _EACH = 20_000, 400


def _own() -> Iterator[int]:
    """Ports that neither the system gives to a client by itself (Linux begins at 32,768) nor another worker
    of this run takes. They begin anywhere, since other runs may go on beside this one."""
    first = _FIRST + _EACH * int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    begin = secrets.randbelow(_EACH)
    return (first + (begin + step) % _EACH for step in itertools.count())


_ports = _own()


def free_port() -> int:
    """A port that is free, and that nobody of this run takes before the server that is started with it, nor
    while it is started anew."""
    for port in _ports:
        with socket.socket() as sock, contextlib.suppress(OSError):
            sock.bind(("127.0.0.1", port))
            return port
    raise AssertionError("they have no end")
