"""How high a bar code stands: its reader tells only the line along which it was read."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from visitcam.opencv import cv2

_ALIKE = 0.5  # correlation with the line that was read, from which a row still belongs to the code
_GAP = 0.04  # of the code's length: scratches and printed digits that a code may have between its rows
_REACH = 1.2  # of the code's length, how far up and down is looked
_COLUMNS = 256
_NARROWEST = 24  # pixels of the shortest code: EAN-8 has 67 modules, no camera resolves them below this
_LOWEST = 6  # pixels
_FLATTEST = 0.06  # of its length, the height of the flattest code
_STRIPED = 2.5  # how many times more brightness changes along a code than across it
_PRINT = 12  # grey levels, the standard deviation of a printed square code
_TWO_TONES = 0.5  # of its variance lies between dark and light
_CONTRAST = 8  # grey levels, the standard deviation of its stripes


def looks_like_bars(grey: NDArray[np.uint8], corners: NDArray[np.float32]) -> bool:
    """Whether stripes stand between ``corners`` ``(4, 2)``: brightness changes along the code far more than
    across it. Asked of what a reader saw but could not decode: hair and weave give such sights too.

    ``grey`` ``(h, w) uint8``.
    """
    wide = float(np.hypot(*(corners[1] - corners[0])))
    tall = float(np.hypot(*(corners[3] - corners[0])))
    if wide < _NARROWEST or tall < max(_LOWEST, _FLATTEST * wide):
        return False
    target = np.array([[0, 0], [_COLUMNS, 0], [0, 32]], np.float32)
    place = cv2.getAffineTransform(corners[[0, 1, 3]].astype(np.float32), target)
    patch = cv2.warpAffine(grey, place, (_COLUMNS, 32), borderMode=cv2.BORDER_REPLICATE).astype(np.float32)
    inner = patch[4:-4]
    along = float(np.abs(np.diff(inner, axis=1)).mean()) * _COLUMNS / wide
    across = float(np.abs(np.diff(inner, axis=0)).mean()) * 32 / tall
    return along > _STRIPED * across and float(inner.mean(axis=0).std()) > _CONTRAST


def looks_printed(grey: NDArray[np.uint8], corners: NDArray[np.float32]) -> bool:
    """Whether what stands between ``corners`` ``(4, 2)`` is of two tones, as print is: asked of square codes
    that a reader saw but could not decode, which it also sees in folds of skin. ``grey`` ``(h, w) uint8``."""
    x, y, w, h = cv2.boundingRect(corners.astype(np.float32))
    patch = grey[max(0, y) : max(0, y + h), max(0, x) : max(0, x + w)].astype(np.float32)
    if min(patch.shape, default=0) < _LOWEST or float(patch.std()) < _PRINT:
        return False
    edge = float(patch.mean())
    dark, light = patch[patch < edge], patch[patch >= edge]
    between = len(dark) * len(light) / patch.size**2 * float(light.mean() - dark.mean()) ** 2
    return between / float(patch.var()) >= _TWO_TONES


def full_height(grey: NDArray[np.uint8], corners: NDArray[np.float32]) -> NDArray[np.float32]:
    """``corners`` ``(4, 2)`` of a bar code as read (top left, top right, bottom right, bottom left, often
    a single line), stretched across the bars to where they end. ``grey`` ``(h, w) uint8``.

    The picture is turned so that the bars stand upright, and rows are taken in on both sides while they
    look like the row that was read.
    """
    start, end = (corners[0] + corners[3]) / 2, (corners[1] + corners[2]) / 2
    length = float(np.hypot(*(end - start)))
    if length < 4:
        return corners
    along = (end - start) / length
    across = np.array([-along[1], along[0]], np.float32)
    rows = max(8, min(2 * int(_REACH * length), 2000))
    tall = 2 * _REACH * length
    first = start - across * tall / 2
    source = np.stack([first, first + along * length, first + across * tall]).astype(np.float32)
    target = np.array([[0, 0], [_COLUMNS, 0], [0, rows]], np.float32)
    upright = cv2.warpAffine(
        grey, cv2.getAffineTransform(source, target), (_COLUMNS, rows), borderMode=cv2.BORDER_REPLICATE
    ).astype(np.float32)
    likeness = _likeness(upright)
    gap = max(2, round(_GAP * length * rows / tall))
    up = _run(likeness[rows // 2 :: -1], gap)
    down = _run(likeness[rows // 2 :], gap)
    unit = tall / rows
    thick = float(np.hypot(*(corners[3] - corners[0]))) / 2
    above, below = max(up * unit, thick), max(down * unit, thick)
    return np.stack(
        [start - across * above, end - across * above, end + across * below, start + across * below]
    ).astype(np.float32)


def _likeness(upright: NDArray[np.float32]) -> NDArray[np.float32]:
    """Correlation of each row with the middle ones, -1–1."""
    middle = upright.shape[0] // 2
    pattern = upright[max(0, middle - 1) : middle + 2].mean(axis=0)
    pattern = pattern - pattern.mean()
    rows = upright - upright.mean(axis=1, keepdims=True)
    norm = np.linalg.norm(rows, axis=1) * np.linalg.norm(pattern)
    return np.asarray(rows @ pattern / np.maximum(norm, 1e-3), dtype=np.float32)


def _run(likeness: NDArray[np.float32], gap: int) -> int:
    """How many rows from the first belong to the code, gaps of up to ``gap`` rows bridged."""
    alike = np.nonzero(likeness > _ALIKE)[0]
    last = 0
    for row in alike:
        if row - last > gap:
            break
        last = int(row)
    return last
