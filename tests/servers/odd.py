"""A server that answers as it is told: nonsense, too much, too slowly, never."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

Talk = Callable[["Request", socket.socket], None]


@dataclass
class Request:
    """What came: the method, path, headers (lower case) and body."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class OddServer:
    """``requests``: all that came so far; ``port``."""

    port: int
    requests: list[Request] = field(default_factory=list)

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def odd_server(talk: Talk) -> Iterator[OddServer]:
    """A server on loopback, whose every request is answered by ``talk``, until the block ends."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = OddServer(int(listener.getsockname()[1]))
    ended = threading.Event()

    def serve() -> None:
        while not ended.is_set():
            try:
                sock, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=converse, args=(sock,), daemon=True).start()

    def converse(sock: socket.socket) -> None:
        with contextlib.suppress(OSError), sock:
            file = sock.makefile("rb")
            while request := _read(file):
                server.requests.append(request)
                talk(request, sock)

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield server
    finally:
        ended.set()
        listener.close()


def _read(file: object) -> Request | None:
    line: bytes = file.readline()  # type: ignore[attr-defined]
    if not line:
        return None
    method, path, _ = line.decode("latin-1").split(" ", 2)
    headers: dict[str, str] = {}
    while line := file.readline().strip():  # type: ignore[attr-defined]
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()
    body: bytes = file.read(int(headers.get("content-length", "0")))  # type: ignore[attr-defined]
    return Request(method, path, headers, body)


def says(status: str, headers: dict[str, str] | None = None, body: bytes = b"") -> Talk:
    """The same answer to everything."""

    def talk(request: Request, sock: socket.socket) -> None:
        lines = [f"HTTP/1.1 {status}", *(f"{k}: {v}" for k, v in (headers or {}).items())]
        if not status.startswith("204"):
            lines.append(f"Content-Length: {len(body)}")
        head = ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
        sock.sendall(head if request.method == "HEAD" else head + body)

    return talk


def never(request: Request, sock: socket.socket) -> None:
    """No answer at all."""
    time.sleep(30)


def drip(request: Request, sock: socket.socket) -> None:
    """A byte at a time, for as long as anybody listens."""
    for byte in b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000:
        sock.sendall(bytes([byte]))
        time.sleep(0.02)


def five_gigabytes(request: Request, sock: socket.socket) -> None:
    """An answer of 5 GB, really sent until the other side hangs up."""
    sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5368709120\r\n\r\n")
    block = b"\0" * 65536
    for _ in range(5368709120 // len(block)):
        sock.sendall(block)


def garbage(request: Request, sock: socket.socket) -> None:
    """No HTTP."""
    sock.sendall(b"\x16\x03\x01 what?\r\n\r\n" * 10)
    sock.shutdown(socket.SHUT_WR)


def hangs_up(request: Request, sock: socket.socket) -> None:
    """Hangs up instead of an answer."""
    sock.shutdown(socket.SHUT_RDWR)
