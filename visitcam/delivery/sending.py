"""A body in pieces, for the ways that send all of it in one request."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

from visitcam.delivery.way import Progress, Stop
from visitcam.errors import DeliveryStopped
from visitcam.https.line import pieces
from visitcam.model.delivery import Delivery

_TELL_SECONDS = 0.5  # progress while sending is an estimate: the kernel holds some of it


def told_pieces(data: bytes, state: Delivery, progress: Progress, stop: Stop) -> Iterator[bytes]:
    """``data`` piece by piece; tells twice a second how far it is, never that all has arrived.

    Raises:
        DeliveryStopped: ``stop`` said so; the request is never whole, so a server keeps nothing of it.
    """
    told, sent = time.monotonic(), 0
    for piece in pieces(data):
        if stop():
            raise DeliveryStopped
        yield piece
        sent += len(piece)
        if time.monotonic() - told > _TELL_SECONDS:
            told = time.monotonic()
            progress(replace(state, sent=min(sent, len(data) - 1)))
