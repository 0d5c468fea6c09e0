"""How long to wait before the next attempt."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from visitcam.errors import (
    DeliveryError,
    FolderGone,
    LineCut,
    LineDown,
    ServerBusy,
    ServerUnclear,
    UploadCut,
)

FIRST_SECONDS = 1.0
LONGEST_SECONDS = 300.0  # a person who plugs the cable in again waits five minutes at most
MOST_UNCLEAR = 5  # a server that makes no sense five times in a row will not the sixth time
_LATER = (LineDown, LineCut, UploadCut, ServerBusy, ServerUnclear, FolderGone)


@dataclass
class Backoff:
    """Exponential, with full jitter: a random wait between 0 and 1, 2, 4 … 300 s, so that a hundred
    kiosks do not come back in the same second (M. Brooker, "Exponential Backoff and Jitter", 2015).

    A server's Retry-After is honoured: never earlier than it says.
    """

    rng: random.Random = field(default_factory=random.Random)
    failures: int = 0
    unclear: int = 0

    def went_on(self) -> None:
        """Something arrived: the next failure is a first one."""
        self.failures = self.unclear = 0

    def wait_seconds(self, error: DeliveryError) -> float | None:
        """Seconds to wait after ``error``, or None where waiting does not help."""
        if not isinstance(error, _LATER):
            return None
        self.failures += 1
        if isinstance(error, ServerUnclear):
            self.unclear += 1
            if self.unclear >= MOST_UNCLEAR:
                return None
        ceiling = min(LONGEST_SECONDS, FIRST_SECONDS * 2.0 ** min(self.failures - 1, 20))
        wait = self.rng.uniform(0.0, ceiling)
        asked = error.retry_after if isinstance(error, ServerBusy) else None
        return wait if asked is None else asked + wait
