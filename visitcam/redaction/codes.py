"""Codes: zxing-cpp joined with OpenCV's barcode detector, in every direction, also where they do not decode.

What a code says is never read here: only where it lies.
"""

from __future__ import annotations

from importlib import metadata

import numpy as np
from numpy.typing import NDArray

from visitcam.errors import FinderFailed, FinderMissing
from visitcam.model.box import Box
from visitcam.model.region import Origin, Region, RegionKind
from visitcam.opencv import cv2
from visitcam.redaction.bars import full_height, looks_like_bars, looks_printed

_GROWTH = 0.08  # of the longer side, a side: the position is the outermost module's middle
_LONG_SIDE = 4000  # pixels; beyond it a module of a code that a camera can read is many pixels wide


class CodeFinder:
    """Both detectors. Any thread.

    Raises:
        FinderMissing: zxing-cpp cannot be loaded.
    """

    def __init__(self) -> None:
        try:
            import zxingcpp

            version = metadata.version("zxing-cpp")
        except (ImportError, metadata.PackageNotFoundError) as error:
            raise FinderMissing("zxing-cpp") from error
        self._zxing = zxingcpp
        linear = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.AllLinear])
        self._linear = frozenset(zxingcpp.barcode_formats_list(linear))
        self._bars = cv2.barcode.BarcodeDetector()
        self.version = f"zxing-cpp-{version}+opencv-{cv2.__version__}"

    def find(self, pixels: NDArray[np.uint8], *, thorough: bool = True) -> tuple[Region, ...]:
        """Every code in ``pixels`` ``(h, w, 3) uint8`` BGR. ``thorough`` False: zxing alone, once.

        Raises:
            FinderFailed: a detector stopped.
        """
        height, width = pixels.shape[:2]
        factor = min(1.0, _LONG_SIDE / max(height, width))
        try:
            grey = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
            if factor < 1:
                grey = cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
            shapes = self._by_zxing(np.asarray(grey, dtype=np.uint8), thorough)
            if thorough:
                shapes += self._by_opencv(np.asarray(grey, dtype=np.uint8))
        except (cv2.error, RuntimeError, ValueError, MemoryError) as error:
            raise FinderFailed("a code reader stopped") from error
        regions: list[Region] = []
        for shape, score in shapes:
            region = _as_region(shape / factor, score, width, height)
            if not region.box.empty and all(_inside(region.box, other.box) < 0.9 for other in regions):
                regions.append(region)
        return tuple(regions)

    def _by_zxing(self, grey: NDArray[np.uint8], thorough: bool) -> list[tuple[NDArray[np.float32], float]]:
        shapes = []
        for code in self._zxing.read_barcodes(grey, return_errors=thorough):
            place = code.position
            corners = np.array(
                [
                    (p.x, p.y)
                    for p in (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
                ],
                np.float32,
            )
            if code.symbology == self._zxing.BarcodeFormat.PDF417:
                corners = _between_guards(corners)
            if code.symbology in self._linear:
                corners = full_height(grey, corners)
                if not code.valid and not looks_like_bars(grey, corners):
                    continue
            elif not code.valid and not looks_printed(grey, corners):
                continue
            shapes.append((corners, 1.0 if code.valid else 0.5))
        return shapes

    def _by_opencv(self, grey: NDArray[np.uint8]) -> list[tuple[NDArray[np.float32], float]]:
        found, points = self._bars.detectMulti(grey)
        if not found or points is None:
            return []
        return [(np.asarray(quad, np.float32).reshape(-1, 2), 0.5) for quad in points]


def _between_guards(corners: NDArray[np.float32]) -> NDArray[np.float32]:
    """A PDF417's place is told without its start and stop patterns: 17 and 18 modules of at least 86
    (ISO/IEC 15438), a quarter of what lies between them on either side, along the rows."""
    along = (corners[[1, 1, 2, 2]] - corners[[0, 0, 3, 3]])[[0, 0, 2, 2]] * np.float32(0.25)
    sides = np.array([[-1], [1], [1], [-1]], np.float32)
    return np.asarray(corners + along * sides, dtype=np.float32)


def _inside(box: Box, other: Box) -> float:
    return box.intersection(other).pixels / max(1, box.pixels)


def _as_region(corners: NDArray[np.float32], score: float, width: int, height: int) -> Region:
    tight = Box.around([(float(x), float(y)) for x, y in corners])
    room = round(max(tight.w, tight.h) * _GROWTH) + 2
    box = Box(tight.x - room, tight.y - room, tight.w + 2 * room, tight.h + 2 * room)
    return Region(RegionKind.CODE, box.clipped(width, height), score, Origin.FOUND)
