"""A line of the tests' own between client and server: it cuts, throttles, delays and truncates."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_PIECE = 16 * 1024


class Chaos:
    """A TCP proxy on loopback. All fields may be changed while it runs.

    ``cut_every``: bytes from client to server, after which the connection is reset; ``rate``: bytes a second
    upwards; ``delay``: seconds before each piece upwards; ``answer_bytes``: downward bytes after which the
    connection is cut; ``on_cut``: called after each cut; ``down``: refuses connections.
    ``up``, ``cuts``, ``connections`` count. ``buffer``: bytes that it takes in before it passes them on, as
    the system likes where None.
    """

    def __init__(self, target_port: int, buffer: int | None = None) -> None:
        self.target_port = target_port
        self.cut_every: int | None = None
        self.rate: float | None = None
        self.delay = 0.0
        self.answer_bytes: int | None = None
        self.on_cut: Callable[[int], None] = lambda _count: None
        self.down = False
        self.up = 0
        self.cuts = 0
        self.connections = 0
        self._since_cut = 0
        self._open = True
        self._lock = threading.Lock()
        self._listener = socket.socket()
        if buffer is not None:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen()
        self.port = int(self._listener.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._open = False
        self._listener.close()

    def _accept(self) -> None:
        while self._open:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            if self.down:
                _reset(client)
                continue
            try:
                server = socket.create_connection(("127.0.0.1", self.target_port), 5)
            except OSError:
                _reset(client)
                continue
            for target in (self._upwards, self._downwards):
                threading.Thread(target=target, args=(client, server), daemon=True).start()

    def _upwards(self, client: socket.socket, server: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := client.recv(_PIECE):
                if self.delay:
                    time.sleep(self.delay)
                if self.rate:
                    time.sleep(len(data) / self.rate)
                server.sendall(data)
                with self._lock:
                    self.up += len(data)
                    self._since_cut += len(data)
                    cut = self.cut_every is not None and self._since_cut >= self.cut_every
                    if cut:
                        self._since_cut = 0
                        self.cuts += 1
                if cut:
                    _reset(client)
                    _shut(server)
                    self.on_cut(self.cuts)
                    return
        _shut(server)

    def _downwards(self, client: socket.socket, server: socket.socket) -> None:
        passed = 0
        with contextlib.suppress(OSError):
            while data := server.recv(_PIECE):
                if self.answer_bytes is not None:
                    data = data[: max(0, self.answer_bytes - passed)]
                client.sendall(data)
                passed += len(data)
                if self.answer_bytes is not None and passed >= self.answer_bytes:
                    break
        _shut(client)
        _shut(server)


def _shut(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)
    sock.close()


def _reset(sock: socket.socket) -> None:
    """Closes with RST instead of FIN."""
    with contextlib.suppress(OSError):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        sock.shutdown(socket.SHUT_RDWR)
    sock.close()


@contextmanager
def chaos_line(target_port: int, buffer: int | None = None) -> Iterator[Chaos]:
    """A line to ``target_port`` until the block ends."""
    line = Chaos(target_port, buffer)
    try:
        yield line
    finally:
        line.close()
