"""The SHA-256 of what is sent, reckoned while it is sent."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import threading

_INLINE_BYTES = 1 << 20  # below a megabyte a thread costs more than the hash
_STEP_BYTES = 1 << 20
_NICE = 10


class Digest:
    """SHA-256 of ``data``. Hashing takes a third of what a fast line takes for the same bytes, so it is done
    beside the sending, by a thread that gives way (on Linux) to the sending one and to whoever empties the
    line: it fills the moments in which the line is full. What is left when the digest is asked for, the one
    who asks does.
    """

    def __init__(self, data: bytes) -> None:
        self._view = memoryview(data)
        self._hash = hashlib.sha256()
        self._at = 0
        self._step = threading.Lock()
        self._hurry = False
        if len(data) > _INLINE_BYTES:
            threading.Thread(target=self._beside, name="digest", daemon=True).start()

    def hex(self) -> str:
        """The digest in hex."""
        self._hurry = True
        while self._on():
            pass
        return self._hash.hexdigest()

    def _beside(self) -> None:
        if sys.platform == "linux":  # elsewhere a priority is the whole program's
            with contextlib.suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)
        while not self._hurry and self._on():
            pass

    def _on(self) -> bool:
        """One step; False where nothing is left."""
        with self._step:
            piece = self._view[self._at : self._at + _STEP_BYTES]
            self._hash.update(piece)
            self._at += len(piece)
            return self._at < len(self._view)
