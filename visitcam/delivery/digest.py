"""The SHA-256 of what is sent, reckoned while it is sent."""

from __future__ import annotations

import hashlib


class Digest:
    """SHA-256 of ``data``, step by step as it goes down the line, in the sending thread: what was handed over
    last is still in the system's hands while the step before it is hashed. A thread of its own kept the
    sending one waiting on two cores (measured on loopback: 0.72–0.83 of curl's rate, so 0.76–0.99).

    ``data`` is never changed meanwhile. One thread at a time.
    """

    def __init__(self, data: bytes) -> None:
        self._data = memoryview(data)
        self._hash = hashlib.sha256()
        self._reached = 0

    def reach(self, end: int) -> None:
        """Hashes on up to byte ``end``; nothing where it is there already (a piece that is sent again)."""
        if end > self._reached:
            self._hash.update(self._data[self._reached : end])
            self._reached = end

    def hex(self) -> str:
        """The digest of all of it, in hex."""
        self.reach(len(self._data))
        return self._hash.hexdigest()
