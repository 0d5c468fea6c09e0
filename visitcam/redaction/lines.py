"""A text line in any direction, covered by upright boxes that waste little around it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.model.region import Origin, Region, RegionKind
from visitcam.opencv import cv2

_MARGIN = 0.02  # of DB's own growth, over it: the edge of the ink
_WASTE = 1.02  # two neighbouring pieces become one box where it is at most so much larger than both
_STEP = 0.2  # length of the smallest piece, in heights of the line


@dataclass(frozen=True, slots=True)
class Line:
    """The core of one line: ``blob`` ``(h, w) uint8`` 0/1 on the map, ``at`` its corner there; ``scale``
    map pixels a picture pixel; ``grow`` map pixels to grow it by; ``score`` 0–1; ``origin`` where the
    map's own corner lies in the picture (pixels)."""

    blob: NDArray[np.uint8]
    at: tuple[int, int]
    scale: tuple[float, float]
    grow: float
    score: float
    origin: tuple[int, int] = (0, 0)


def along(line: Line, number: int, width: int, height: int) -> list[Region]:
    """``line`` as regions inside a picture of ``width`` × ``height`` pixels, numbered ``number``."""
    margin = line.grow * (1 + 2 * _MARGIN) + 0.5
    room = math.ceil(margin) + 1
    core = np.pad(line.blob, room)
    distance = cv2.distanceTransform(1 - core, cv2.DIST_L2, 5)
    grown = np.asarray(distance <= margin, dtype=np.bool_)
    pieces = merged(slices(grown, max(2, round(2 * margin * _STEP))))
    x0, y0 = line.at[0] - room, line.at[1] - room
    regions = []
    for left, top, right, bottom in pieces:
        corners = [
            ((left + x0) / line.scale[0], (top + y0) / line.scale[1]),
            ((right + x0) / line.scale[0], (bottom + y0) / line.scale[1]),
        ]
        box = Box.around(corners).moved(*line.origin).clipped(width, height)
        if not box.empty:
            regions.append(Region(RegionKind.TEXT, box, min(1.0, line.score), Origin.FOUND, line=number))
    return regions


def slices(mask: NDArray[np.bool_], step: int) -> list[tuple[int, int, int, int]]:
    """``mask`` ``(h, w) bool`` cut across its longer side every ``step`` pixels: one box a slice
    (left, top, right, bottom; right and bottom outside)."""
    turned = mask.shape[0] > mask.shape[1]
    work = mask.T if turned else mask
    pieces = []
    for start in range(0, work.shape[1], step):
        part = work[:, start : start + step]
        rows, columns = np.nonzero(part.any(axis=1))[0], np.nonzero(part.any(axis=0))[0]
        if len(rows) == 0:
            continue
        piece = (
            start + int(columns[0]),
            int(rows[0]),
            start + int(columns[-1]) + 1,
            int(rows[-1]) + 1,
        )
        pieces.append((piece[1], piece[0], piece[3], piece[2]) if turned else piece)
    return pieces


def merged(pieces: list[tuple[int, int, int, int]]) -> list[tuple[int, int, int, int]]:
    """Neighbours joined while the joint box wastes little: an upright line becomes one box."""
    pieces = list(pieces)
    while len(pieces) > 1:
        waste = []
        for a, b in pairwise(pieces):
            joint = _joint(a, b)
            waste.append(_area(joint) / (_area(a) + _area(b)))
        best = int(np.argmin(waste))
        if waste[best] > _WASTE:
            break
        pieces[best : best + 2] = [_joint(pieces[best], pieces[best + 1])]
    return pieces


def _joint(a: tuple[int, int, int, int], b: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    return min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])


def _area(piece: tuple[int, int, int, int]) -> int:
    return (piece[2] - piece[0]) * (piece[3] - piece[1])
