"""The connections of a line: one deadline for the whole of an answer, how it ended, and a long body in steps.

A body that lies in memory as a whole goes down as it is, and only here it is cut into steps, without being
copied: 40 of 60 µs that a piece of 128 KiB costs on a fast line are the way of the piece through the layers
above, not its sending (measured; decision 0045).
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterable
from typing import cast

import httpcore

Told = Callable[[int], None]
# Between two steps a person's "stop" is heard. A step inside TLS has one deadline as a whole (ssl's), so it
# stays short; the others (to this very machine) may grow while the line takes them at once.
FIRST_STEP_BYTES = 128 * 1024
_LONGEST_STEP_BYTES = 1024 * 1024
_AT_ONCE_SECONDS = 0.01


class AnswerClock:
    """The time that an answer has left. It starts at the first read after the last write, so that a long
    upload costs the answer nothing. ``ended``: the other side hung up. ``body``: what is sent in steps, and
    ``told`` is told, before each step and after the last, how much of it is on its way; what it raises ends
    the request."""

    def __init__(self) -> None:
        self.ended = False
        self.body: bytes | None = None
        self.told: Told | None = None
        self._seconds = 0.0
        self._by: float | None = None

    def begin(self, seconds: float, body: bytes | None = None, told: Told | None = None) -> None:
        """A new request, whose answer may take so many seconds as a whole."""
        self.ended = False
        self.body, self.told = body, told
        self._seconds = seconds
        self._by = None

    def still_sending(self) -> None:
        """The answer's time has not begun."""
        self._by = None

    def seconds_left(self) -> float:
        """Seconds until the answer has to be complete."""
        if self._by is None:
            self._by = time.monotonic() + self._seconds
        return self._by - time.monotonic()


class Stream(httpcore.NetworkStream):
    """A connection whose answer has one deadline as a whole, and that remembers how it ended."""

    def __init__(self, inner: httpcore.NetworkStream, clock: AnswerClock) -> None:
        self._inner = inner
        self._clock = clock
        self._secured = inner.get_extra_info("ssl_object") is not None

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Up to ``max_bytes`` of the answer, within what is left of its time."""
        left = self._clock.seconds_left()
        if left <= 0:
            raise httpcore.ReadTimeout
        data = self._inner.read(max_bytes, left if timeout is None else min(left, timeout))
        self._clock.ended = data == b""
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """A piece of the request; ``timeout`` for each time that the system takes some of it."""
        self._clock.still_sending()
        view, size = memoryview(buffer), FIRST_STEP_BYTES
        told = self._clock.told if buffer is self._clock.body else None
        sent = 0
        while sent < len(view):
            if told is not None:
                told(sent)
            began = time.monotonic()
            # httpcore cuts off what the system took, again and again: of a view, without copying the rest
            self._inner.write(cast("bytes", view[sent : sent + size]), timeout)
            sent += size
            if not self._secured and time.monotonic() - began < _AT_ONCE_SECONDS:
                size = min(2 * size, _LONGEST_STEP_BYTES)
        if told is not None:
            told(len(view))

    def close(self) -> None:
        """Hangs up."""
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The same connection inside TLS."""
        return Stream(self._inner.start_tls(ssl_context, server_hostname, timeout), self._clock)

    def get_extra_info(self, info: str) -> object:
        """What httpcore asks of its own streams."""
        return self._inner.get_extra_info(info)


class Backend(httpcore.NetworkBackend):
    """Opens the connections of one line."""

    def __init__(self, clock: AnswerClock) -> None:
        self._inner = httpcore.SyncBackend()
        self._clock = clock

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """A new connection of the line."""
        return Stream(
            self._inner.connect_tcp(host, port, timeout, local_address, socket_options), self._clock
        )
