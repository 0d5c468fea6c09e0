"""Text lines, by PP-OCR's detector: a probability map (DB, arXiv 1911.08947) and the boxes along it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from visitcam.model.region import Region
from visitcam.opencv import cv2
from visitcam.redaction.canvas import laid_out
from visitcam.redaction.lines import Line, along
from visitcam.redaction.models import Network

LONG_SIDE = 960
"""Measured in facts: 960 finds every line to 10 px, 640 loses them."""
_INK = 0.3  # DB's own threshold on the map
_SCORE = 0.5  # mean probability of a line; rapidocr's own for this model
_SMALLEST = 3  # map pixels, the shorter side of a line
_LARGE = 72  # map pixels, the height of a core that wants a second look: a limb is no giant line
_READING = 40  # map pixels, the height at which a line is looked at again: what the model was trained on
_SEEN_AGAIN = 0.5  # of a large line's box that has to be ink there
_UNCLIP = 1.6  # DB shrinks lines to their core; this is rapidocr's own factor back


class TextFinder:
    """PP-OCRv6 small, detection only. Any thread; one at a time (a lock stands before the network)."""

    version = "pp-ocrv6-small-1"

    def __init__(self, model: NDArray[np.uint8]) -> None:
        self._net = Network(model)

    def look(self, pixels: NDArray[np.uint8], long_side: int = LONG_SIDE) -> list[Line]:
        """One pass over ``pixels`` ``(h, w, 3) uint8`` BGR.

        Raises:
            FinderFailed: the network stopped.
        """
        canvas = laid_out(pixels, long_side)
        blob = cv2.dnn.blobFromImage(canvas.pixels, 1 / 127.5, mean=(127.5, 127.5, 127.5))
        (chart,) = self._net.run(np.asarray(blob, dtype=np.float32))
        return _lines(chart[0, 0], canvas.scale)

    def find(self, pixels: NDArray[np.uint8], long_side: int = LONG_SIDE) -> tuple[Region, ...]:
        """Every text line as a run of boxes; the boxes of one line share a number.

        Raises:
            FinderFailed: the network stopped.
        """
        height, width = pixels.shape[:2]
        regions: list[Region] = []
        for number, line in enumerate(self._looked_at_twice(pixels, self.look(pixels, long_side), long_side)):
            regions += along(line, number, width, height)
        return tuple(regions)

    def _looked_at_twice(self, pixels: NDArray[np.uint8], lines: list[Line], long_side: int) -> list[Line]:
        """Without the large lines that are none at the size at which people read.

        A forearm or a leg across the picture, with hairs and folds, is called one giant line (measured on
        the practice scene: every frame at 960, none once the limb is 40 to 100 map pixels high). Written
        words are found at any size, and better at a small one.
        """
        kept = []
        for line in lines:
            height = min(cv2.minAreaRect(np.argwhere(line.blob).astype(np.float32))[1])
            if height < _LARGE or self._seen_again(
                pixels, line, max(64, round(long_side * _READING / height))
            ):
                kept.append(line)
        return kept

    def _seen_again(self, pixels: NDArray[np.uint8], line: Line, long_side: int) -> bool:
        height, width = pixels.shape[:2]
        left, top = line.at[0] / line.scale[0], line.at[1] / line.scale[1]
        right = left + line.blob.shape[1] / line.scale[0]
        bottom = top + line.blob.shape[0] / line.scale[1]
        seen = np.zeros((max(1, round(bottom - top)), max(1, round(right - left))), np.uint8)
        for number, again in enumerate(self.look(pixels, long_side)):
            for region in along(again, number, width, height):
                box = region.box.moved(-round(left), -round(top)).clipped(seen.shape[1], seen.shape[0])
                seen[box.y : box.bottom, box.x : box.right] = 1
        return float(seen.mean()) >= _SEEN_AGAIN


def _lines(chart: NDArray[np.float32], scale: tuple[float, float]) -> list[Line]:
    """The map's blobs, each with its mean probability and how far to grow it back."""
    ink = np.asarray(chart > _INK, dtype=np.uint8)
    contours, _ = cv2.findContours(ink, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    lines = []
    for contour in contours:
        (_, _), (side_a, side_b), _ = cv2.minAreaRect(contour)
        if min(side_a, side_b) < _SMALLEST:
            continue
        x, y, w, h = cv2.boundingRect(contour)
        blob = np.zeros((h, w), np.uint8)
        cv2.drawContours(blob, [contour], -1, 1, -1, offset=(-x, -y))
        score = float(cv2.mean(chart[y : y + h, x : x + w], blob)[0])
        if score < _SCORE:
            continue
        # DB: the offset that undoes the shrinking is area × ratio / perimeter of the core.
        area, length = float(blob.sum()), 2 * (side_a + side_b)
        lines.append(Line(blob, (x, y), scale, area * _UNCLIP / length, score))
    return lines
