"""Long bytes, piece by piece: one call on 100 MB holds the interpreter's lock for 10–60 ms, and the window's
thread waits that long. Between two pieces the lock is given way. Measured by ``benchmarks/sealing.py``.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

PIECE_BYTES = 4 << 20  # a copy takes some 2 ms; a picture is one piece


def pieces(data: bytes) -> Iterator[bytes]:
    """``data`` in pieces of at most 4 MiB, in order."""
    for at in range(0, len(data), PIECE_BYTES):
        yield data[at : at + PIECE_BYTES]


def same(one: bytes, other: bytes) -> bool:
    """Whether both hold the same bytes. Not for secrets: it stops at the first difference."""
    return len(one) == len(other) and all(a == b for a, b in zip(pieces(one), pieces(other), strict=True))


class Gathered:
    """Bytes that come in any pieces. They are joined by 4 MiB, and what is taken is not copied as a whole."""

    def __init__(self) -> None:
        self._whole = io.BytesIO()
        self._new: list[bytes] = []
        self._new_bytes = 0

    def write(self, data: bytes) -> int:
        """Takes all of ``data``; returns its length, as a file does."""
        self._new.append(data)
        self._new_bytes += len(data)
        if self._new_bytes >= PIECE_BYTES:
            self._whole.write(b"".join(self._new))
            self._new.clear()
            self._new_bytes = 0
        return len(data)

    def take(self) -> bytes:
        """Everything that was written."""
        rest = b"".join(self._new)
        if not self._whole.tell():
            return rest
        self._new.clear()
        self._new_bytes = 0
        self._whole.write(rest)
        return self._whole.getvalue()


def read_whole(read: Callable[[int], bytes]) -> bytes:
    """Everything that ``read(size)`` gives until it gives nothing."""
    whole = Gathered()
    while piece := read(PIECE_BYTES):
        whole.write(piece)
    return whole.take()
