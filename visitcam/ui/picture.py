"""From the program's pixels to Qt's, and nothing else. Any thread. OpenCV loads with the first call."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Shown:
    """A ``QImage`` (Format_RGB32) and the array whose memory it shows: they live and die together."""

    image: QImage
    memory: Pixels


def fitted(size: tuple[int, int], room: tuple[int, int], *, enlarge: bool = True) -> tuple[int, int]:
    """``size`` scaled into ``room``, both (width, height) in pixels, its shape kept; at least 1 × 1."""
    factor = min(room[0] / max(1, size[0]), room[1] / max(1, size[1]))
    if not enlarge:
        factor = min(1.0, factor)
    return max(1, round(size[0] * factor)), max(1, round(size[1] * factor))


def shown(pixels: Pixels, room: tuple[int, int] | None = None, *, mirrored: bool = False) -> Shown:
    """``(h, w, 3) uint8`` BGR as an image of its own memory, scaled into ``room`` (width, height) first.

    Scaled before it is converted: both cost by the pixel. Area averaging going down, linear going up.
    """
    from visitcam.opencv import cv2

    if room is not None:
        width, height = fitted((pixels.shape[1], pixels.shape[0]), room)
        if (width, height) != (pixels.shape[1], pixels.shape[0]):
            smaller = width < pixels.shape[1]
            # Exact averages cost 4 times a linear step; down to a half the eye sees no difference in a moving
            # picture, below it linear sampling would skip pixels.
            way = cv2.INTER_AREA if smaller and width * 2 < pixels.shape[1] else cv2.INTER_LINEAR
            pixels = np.asarray(cv2.resize(pixels, (width, height), interpolation=way), dtype=np.uint8)
    if mirrored:
        pixels = np.asarray(cv2.flip(pixels, 1), dtype=np.uint8)
    memory = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA), dtype=np.uint8)
    height, width = memory.shape[:2]
    image = QImage(memory.data, width, height, memory.strides[0], QImage.Format.Format_RGB32)
    return Shown(image, memory)
