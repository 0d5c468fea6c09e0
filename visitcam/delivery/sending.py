"""A body in pieces, for the ways that send all of it in one request."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

from visitcam.delivery.way import Progress, Stop
from visitcam.errors import DeliveryStopped
from visitcam.model.delivery import Delivery

# A piece is the time within which a person's "stop" is heard; and each costs a fixed effort, which on a fast
# line is most of all that is done (measured: 40 µs of 60 for 128 KiB). So they grow while the line is quick.
FIRST_BYTES = 128 * 1024
SMALLEST_BYTES = 16 * 1024
LARGEST_BYTES = 1024 * 1024
_FAST_SECONDS, _SLOW_SECONDS = 0.02, 0.2
_TELL_SECONDS = 0.5  # progress while sending is an estimate: the kernel holds some of it


def told_pieces(data: bytes, state: Delivery, progress: Progress, stop: Stop) -> Iterator[bytes]:
    """``data`` piece by piece; tells twice a second how far it is, never that all has arrived.

    Raises:
        DeliveryStopped: ``stop`` said so; the request is never whole, so a server keeps nothing of it.
    """
    told = now = time.monotonic()
    view, sent, size = memoryview(data), 0, FIRST_BYTES
    while sent < len(data):
        if stop():
            raise DeliveryStopped
        piece = bytes(view[sent : sent + size])
        yield piece
        sent += len(piece)
        began, now = now, time.monotonic()
        size = next_size(size, now - began)
        if now - told > _TELL_SECONDS:
            told = now
            progress(replace(state, sent=min(sent, len(data) - 1)))


def next_size(size: int, seconds: float) -> int:
    """Bytes of the next piece after ``size`` bytes took ``seconds``."""
    if seconds < _FAST_SECONDS:
        return min(2 * size, LARGEST_BYTES)
    if seconds > _SLOW_SECONDS:
        return max(size // 2, SMALLEST_BYTES)
    return size
