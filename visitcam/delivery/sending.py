"""How far a body is, for the ways that send all of it in one request."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from visitcam.delivery.way import Progress, Stop
from visitcam.errors import DeliveryStopped
from visitcam.model.delivery import Delivery

_TELL_SECONDS = 0.5  # progress while sending is an estimate: the kernel holds some of it


_PIECE_BYTES = 128 * 1024


def teller(total: int, state: Delivery, progress: Progress, stop: Stop) -> Callable[[int], None]:
    """What a line is to tell while it sends ``total`` bytes (``Line.ask``'s ``told``): passes on twice a
    second how far it is, never that all has arrived.

    Raises (what is returned):
        DeliveryStopped: ``stop`` said so; the request is never whole, so a server keeps nothing of it.
    """
    told = time.monotonic()

    def tell(sent: int) -> None:
        nonlocal told
        if sent < total and stop():  # what is whole has been sent: only its answer can tell
            raise DeliveryStopped
        if time.monotonic() - told > _TELL_SECONDS:
            told = time.monotonic()
            progress(replace(state, sent=min(sent, total - 1)))

    return tell


def told_pieces(data: bytes, state: Delivery, progress: Progress, stop: Stop) -> Iterator[bytes]:
    """``data`` piece by piece, where something stands around it; tells as :func:`teller`.

    Raises:
        DeliveryStopped: ``stop`` said so; the request is never whole, so a server keeps nothing of it.
    """
    tell = teller(len(data), state, progress, stop)
    for sent in range(0, len(data), _PIECE_BYTES):
        tell(sent)
        yield data[sent : sent + _PIECE_BYTES]
