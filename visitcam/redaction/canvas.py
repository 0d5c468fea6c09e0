"""One picture laid on a canvas of the size that a network wants, and the way back."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visitcam.opencv import cv2

_STRIDE = 32  # both networks halve the picture five times


@dataclass(frozen=True, slots=True)
class Canvas:
    """``pixels`` is ``(h, w, 3) uint8`` BGR, sides multiples of 32. A canvas point ``p`` lies at
    ``(p - offset) / scale`` in the source picture (pixels)."""

    pixels: NDArray[np.uint8]
    scale: tuple[float, float]
    offset: tuple[float, float]

    def back(self, points: NDArray[np.float32]) -> NDArray[np.float32]:
        """``(..., 2)`` canvas points in pixels of the source picture."""
        shifted = points - np.asarray(self.offset, np.float32)
        return np.asarray(shifted / np.asarray(self.scale, np.float32), dtype=np.float32)


def reduced(pixels: NDArray[np.uint8], long_side: int) -> NDArray[np.uint8]:
    """The picture with its long side at most ``long_side`` pixels, averaged down (never enlarged).

    ``pixels`` ``(h, w, 3) uint8`` or ``(h, w) uint8``; comes back unchanged where it is small enough.
    """
    height, width = pixels.shape[:2]
    factor = long_side / max(height, width)
    if factor >= 1:
        return pixels
    # Very large pictures are thinned first: an exact average of 100 megapixels gains nothing.
    step = int(0.5 / factor / 2)
    if step >= 2:
        pixels = pixels[step // 2 :: step, step // 2 :: step]
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def laid_out(pixels: NDArray[np.uint8], long_side: int, pad: float = 1.0, enlarge: float = 1.0) -> Canvas:
    """The picture in the middle of a canvas whose long side is about ``long_side``.

    ``pad`` is how many times larger the canvas is than the picture: what lies around is the picture's
    mean colour (with air around it one eye and a cheek were found in 27 of 36, without in 5).
    ``enlarge``: how much a picture that is smaller than its place may be magnified at most.
    ``pixels``: ``(h, w, 3) uint8``.
    """
    height, width = pixels.shape[:2]
    factor = min(long_side / pad / max(height, width), enlarge)
    small_w, small_h = max(1, round(width * factor)), max(1, round(height * factor))
    interpolation = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
    small = pixels
    if (small_w, small_h) != (width, height):
        small = np.asarray(
            cv2.resize(pixels, (small_w, small_h), interpolation=interpolation), dtype=np.uint8
        )
    out_w = max(_STRIDE, math.ceil(small_w * pad / _STRIDE) * _STRIDE)
    out_h = max(_STRIDE, math.ceil(small_h * pad / _STRIDE) * _STRIDE)
    if (out_w, out_h) == (small_w, small_h):
        return Canvas(small, (small_w / width, small_h / height), (0.0, 0.0))
    x, y = ((out_w - small_w) // 2, (out_h - small_h) // 2) if pad > 1 else (0, 0)
    colour = np.asarray(cv2.mean(small)[:3]).round().tolist()
    edges = (y, out_h - small_h - y, x, out_w - small_w - x)
    canvas = np.asarray(cv2.copyMakeBorder(small, *edges, cv2.BORDER_CONSTANT, value=colour), dtype=np.uint8)
    return Canvas(canvas, (small_w / width, small_h / height), (float(x), float(y)))
