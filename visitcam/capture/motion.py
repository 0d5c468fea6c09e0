"""How far the picture moved since the last one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visitcam.model.frame import Frame
from visitcam.opencv import cv2

_WIDTH = 480  # pixels
_SIZE = (160, 90)  # pixels; 0.2 ms a pair. Even: phaseCorrelate is half a pixel off for odd sizes
_LEAST_RESPONSE = 0.03  # of phaseCorrelate, below it two pictures have nothing in common
_NO_SHIFT = (0.0, (0.0, 0.0))
_LONGEST_GAP = 1.0  # seconds between frames, after which a shift says nothing about the hand

Plane = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Small:
    """A frame in grey, 480 wide (never enlarged), ``(h, w) uint8``; ``scale``: its pixels a frame pixel."""

    grey: NDArray[np.uint8]
    scale: float


def small_of(frame: Frame) -> Small:
    """What movement is measured in. Taken with bilinear sampling: a tenth of the cost of averaging, and
    what it lets through of the finest detail is the same from frame to frame."""
    scale = min(1.0, _WIDTH / frame.width)
    size = (max(1, round(frame.width * scale)), max(1, round(frame.height * scale)))
    picture = cv2.resize(frame.pixels, size, interpolation=cv2.INTER_LINEAR)
    return Small(np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), dtype=np.uint8), scale)


class Shake:
    """Shift between following frames by phase correlation (Kuglin & Hines 1975), one thread.

    The whole picture counts, since a camera that shakes and an arm that shakes blur alike.
    """

    def __init__(self) -> None:
        self._window = np.asarray(cv2.createHanningWindow(_SIZE, cv2.CV_32F), dtype=np.float32)
        self._last: Plane | None = None
        self._size = (0, 0)
        self._at = 0.0

    def look(self, frame: Frame, small: Small) -> tuple[float, tuple[float, float]]:
        """Shift since the last frame as a fraction of the frame's width, as it would be in a thirtieth of a
        second; and as it is, (x, y) in pixels of the small picture. Both 0 for the first frame, and after
        a gap, a clock that jumps, or another size."""
        thumb = np.asarray(cv2.resize(small.grey, _SIZE, interpolation=cv2.INTER_AREA), dtype=np.float32)
        before, gap = self._last, frame.at - self._at
        fits = self._size == frame.size and 0 < gap <= _LONGEST_GAP
        self._last, self._size, self._at = thumb, frame.size, frame.at
        if before is None or not fits or float(thumb.std()) < 1.0 or float(before.std()) < 1.0:
            return _NO_SHIFT
        try:
            (dx, dy), response = cv2.phaseCorrelate(before, thumb, self._window)
        except cv2.error:  # numbers that are none, out of pictures without any difference
            return _NO_SHIFT
        x, y = dx / _SIZE[0] * small.grey.shape[1], dy / _SIZE[1] * small.grey.shape[0]
        shift = float(np.hypot(x, y)) / small.grey.shape[1]
        if not np.isfinite(shift) or response < _LEAST_RESPONSE:
            return _NO_SHIFT
        return shift * (1 / 30) / gap, (x, y)
