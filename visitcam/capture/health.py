"""A camera that gives frames and yet shows nothing: black, or frozen."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from visitcam.errors import CameraBlack, CameraFrozen
from visitcam.model.frame import Frame

TROUBLE_SECONDS = 1.5  # black or frozen for so long is trouble; told within 2 s
# Mean level (0–255) below which a frame shows nothing: a lens cover gives 0–4, a moonlit room 8 and more.
_BLACK_LEVEL = 6.0
_BLACK_SPREAD = 2.5


class Health:
    """Black or frozen for too long: a pure function of the frames and their times.

    A frame is *black* where it is both very dark and without any difference: a person in the dark still
    shows noise and shapes. It is *frozen* where it equals the one before to the last bit: every sensor
    has noise, so a living camera never repeats itself, except in pure black or white.
    """

    def __init__(self) -> None:
        self._black_since: float | None = None
        self._frozen_since: float | None = None
        self._print: NDArray[np.uint8] | None = None

    def look(self, frame: Frame) -> type[CameraBlack | CameraFrozen] | None:
        """What is wrong since at least 1.5 s, if anything. A clock that jumps starts the count anew."""
        thumb = np.ascontiguousarray(
            frame.pixels[:: max(1, frame.height // 90), :: max(1, frame.width // 160)]
        )
        black = float(thumb.mean()) < _BLACK_LEVEL and float(thumb.std()) < _BLACK_SPREAD
        same = self._print is not None and np.array_equal(thumb, self._print) and float(thumb.std()) > 0
        self._print = thumb
        self._black_since = _since(self._black_since, black, frame.at)
        self._frozen_since = _since(self._frozen_since, same and not black, frame.at)
        if self._black_since is not None and frame.at - self._black_since >= TROUBLE_SECONDS:
            return CameraBlack
        if self._frozen_since is not None and frame.at - self._frozen_since >= TROUBLE_SECONDS:
            return CameraFrozen
        return None


def _since(before: float | None, now: bool, at: float) -> float | None:
    """When it began: kept while it lasts, and while time goes forward in steps of less than 5 s."""
    if not now:
        return None
    return before if before is not None and before <= at < before + 5 else at
