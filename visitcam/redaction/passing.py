"""What passes between two looks: a head that is in neither, and in a frame between them.

The picture of a frame is compared with both looks, carried to it along the picture's motion. What differs
from both is there for a moment alone. A limb that moves slowly overlaps itself, and shows little of that; a
head that goes by quickly shows all of itself. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from visitcam.opencv import cv2
from visitcam.redaction.motion_path import MotionPath

_DIFFERENT = 24  # grey levels
_LEAST_SIDE = 13  # pixels of the small picture, 52 in 1280: smaller is no face that anybody would know
_BLUR = 3  # pixels of the small picture, against noise and half a pixel of motion


def passing(path: MotionPath, numbers: Sequence[int]) -> int | None:
    """Which of the frames ``numbers`` (neighbours; the first and the last were looked at) shows most of
    what is in neither look: an index into them. None: nothing passes."""
    found, most = None, 0
    for index in range(1, len(numbers) - 1):
        seen = _momentary(path, numbers[0], numbers[index], numbers[-1])
        if seen > most:
            found, most = index, seen
    return found


def _momentary(path: MotionPath, first: int, number: int, last: int) -> int:
    """Pixels of the small picture of frame ``number`` that are like neither look's."""
    now = cv2.blur(path.greys[number], (_BLUR, _BLUR))
    looks = (cv2.blur(carried(path, path.greys[n], n, number), (_BLUR, _BLUR)) for n in (first, last))
    before, after = (cv2.absdiff(look, now) for look in looks)
    differs = np.asarray(cv2.min(before, after) > _DIFFERENT, dtype=np.uint8)
    square = np.ones((_LEAST_SIDE, _LEAST_SIDE), np.uint8)
    return int(cv2.countNonZero(cv2.morphologyEx(differs, cv2.MORPH_OPEN, square)))


def carried(path: MotionPath, pixels: NDArray[np.uint8], start: int, end: int) -> NDArray[np.uint8]:
    """``pixels`` ``(h, w)`` or ``(h, w, 3) uint8`` of frame ``start``, of any size, where the picture's
    motion puts them in frame ``end``."""
    step = path.between(start, end)
    step[:, 2] *= pixels.shape[1] / path.size[0]
    size = pixels.shape[1], pixels.shape[0]
    return np.asarray(cv2.warpAffine(pixels, step, size, borderMode=cv2.BORDER_REPLICATE), dtype=np.uint8)
