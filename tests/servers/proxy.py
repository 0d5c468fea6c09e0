"""A proxy of the tests' own: CONNECT to any name leads to one port on loopback; plain or itself by TLS."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Proxy:
    """``connects``: "host:port" of every CONNECT; ``port``."""

    port: int
    connects: list[str] = field(default_factory=list)


@contextmanager
def connect_proxy(target_port: int, pem: Path | None = None) -> Iterator[Proxy]:
    """A proxy on loopback until the block ends; reached by TLS where ``pem`` is given."""
    context: ssl.SSLContext | None = None
    if pem is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
    listener = socket.create_server(("127.0.0.1", 0))
    proxy = Proxy(int(listener.getsockname()[1]))

    def serve() -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=talk, args=(client,), daemon=True).start()

    def talk(client: socket.socket) -> None:
        with contextlib.suppress(OSError, ssl.SSLError):
            client.settimeout(10)
            if context is not None:
                client = context.wrap_socket(client, server_side=True)
            head = b""
            while b"\r\n\r\n" not in head:
                head += client.recv(1)
            proxy.connects.append(head.split(b" ")[1].decode())
            server = socket.create_connection(("127.0.0.1", target_port), 5)
            client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=pump, args=(server, client), daemon=True)
            back.start()
            pump(client, server)
            back.join(10)
            server.close()
        client.close()

    def pump(source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError, ssl.SSLError):
            while data := source.recv(65536):
                sink.sendall(data)
        with contextlib.suppress(OSError):
            sink.shutdown(socket.SHUT_WR)

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield proxy
    finally:
        listener.close()
