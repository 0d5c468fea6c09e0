"""The SHA-256 of what is sent: known since it was kept, or reckoned while it is sent."""

from __future__ import annotations

import hashlib

from visitcam.model.delivery import Parcel


class Digest:
    """SHA-256 of a parcel. Where it is not known since the parcel was kept, it is reckoned step by step as
    the parcel goes down the line, in the sending thread: what was handed over last is still in the system's
    hands while the step before it is hashed. Hashing takes twice the time of sending on loopback, and in a
    thread of its own no less of it on two cores (measured; decision 0161).

    One thread at a time.
    """

    def __init__(self, parcel: Parcel) -> None:
        self._known = parcel.sha256
        self._data = memoryview(parcel.ciphertext)
        self._hash = hashlib.sha256()
        self._reached = 0

    def reach(self, end: int) -> None:
        """Hashes on up to byte ``end``; nothing where it is there already (a piece that is sent again)."""
        if end > self._reached and not self._known:
            self._hash.update(self._data[self._reached : end])
            self._reached = end

    def hex(self) -> str:
        """The digest of all of it, in hex."""
        self.reach(len(self._data))
        return self._known or self._hash.hexdigest()
