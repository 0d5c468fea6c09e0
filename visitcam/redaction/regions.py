"""Regions: drawn by a person, grown, put inside the picture, turned into the pixels that they cover."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.model.region import Origin, Region, RegionKind
from visitcam.opencv import cv2

Outline = Sequence[tuple[float, float]]
_FAR = 1_000_000  # pixels; coordinates beyond any picture are brought back to it before they are drawn


def drawn_box(box: Box, kind: RegionKind = RegionKind.MARK) -> Region:
    """A box that a person drew, also one drawn from its lower right corner."""
    return Region(kind, box.straightened(), 1.0, Origin.PERSON)


def drawn_stroke(points: Outline, radius: float, kind: RegionKind = RegionKind.MARK) -> Region:
    """A brush stroke: everything within ``radius`` pixels of the path through ``points`` (≥ 1).

    What a loop encloses is filled with it.

    Raises:
        ValueError: no point, or a radius that is not above 0.
    """
    if not points or not radius > 0:
        raise ValueError("a stroke has a point and a radius")
    path = np.asarray(_finite(points), np.float64)
    corner = np.floor(path.min(axis=0) - radius - 2)
    room = np.ceil(path.max(axis=0) - corner + radius + 3)
    factor = min(1.0, 2000 / float(room.max()))  # a stroke is drawn on at most 2000 pixels a side
    size = np.maximum(1, np.ceil(room * factor)).astype(int)
    mask = np.zeros((size[1], size[0]), np.uint8)
    bends = np.rint((path - corner) * factor).astype(np.int32).reshape(-1, 1, 2)
    thick = max(1, math.ceil(radius * factor))
    cv2.polylines(mask, [bends], False, 255, 2 * thick)
    for (bend,) in bends:
        cv2.circle(mask, (int(bend[0]), int(bend[1])), thick, 255, -1)
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    contour = max(contours, key=cv2.contourArea)[:, 0, :]
    outline = tuple((float(x / factor + corner[0]), float(y / factor + corner[1])) for x, y in contour)
    return drawn_outline(outline, kind)


def drawn_outline(outline: Outline, kind: RegionKind = RegionKind.MARK) -> Region:
    """A closed polygon that a person drew (at least one point)."""
    points = _finite(outline)
    box = Box.around(points)
    return Region(kind, Box(box.x, box.y, box.w + 1, box.h + 1), 1.0, Origin.PERSON, outline=tuple(points))


def outline_mask(outline: Outline, width: int, height: int, origin: tuple[int, int]) -> NDArray[np.bool_]:
    """``(height, width) bool``: the pixels on and inside a closed polygon; ``origin`` is where the mask's
    own corner lies in the polygon's pixels. Where a polygon crosses itself, what it encloses twice is
    outside: whoever keeps an outline keeps less."""
    mask = np.zeros((height, width), np.uint8)
    points = np.asarray(_finite(outline), np.float64).reshape(-1, 2) - origin
    if len(points):
        cv2.fillPoly(mask, [np.rint(points).astype(np.int32)], 1)
    return mask.view(np.bool_)


def covered(regions: Iterable[Region], keep: Box) -> NDArray[np.bool_]:
    """``(keep.h, keep.w) bool``: every pixel of the crop ``keep`` (not empty) that a region covers.

    Whatever a drawn outline encloses is covered, also where the outline crosses itself.
    """
    mask = np.zeros((keep.h, keep.w), np.bool_)
    for region in regions:
        if region.outline is not None:
            _cover_outline(mask, region.outline, keep)
            continue
        box = region.box.straightened().moved(-keep.x, -keep.y).clipped(keep.w, keep.h)
        mask[box.y : box.bottom, box.x : box.right] = True
    return mask


def _cover_outline(mask: NDArray[np.bool_], outline: Outline, keep: Box) -> None:
    """Only the outline's own rectangle is worked on: a picture may have 100 megapixels."""
    points = _finite(outline)
    if not points:
        return
    around = Box.around(points)
    part = Box(around.x - 2, around.y - 2, around.w + 4, around.h + 4).intersection(keep)
    if part.empty:
        return
    inside = outline_mask(points, part.w, part.h, (part.x, part.y)).view(np.uint8)
    contours, _ = cv2.findContours(inside, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    whole = np.zeros_like(inside)
    cv2.drawContours(whole, contours, -1, 1, -1)
    y, x = part.y - keep.y, part.x - keep.x
    mask[y : y + part.h, x : x + part.w] |= whole.view(np.bool_)


def touches(region: Region, keep: Box) -> bool:
    """Whether any of the region's box lies inside ``keep``."""
    return not region.box.straightened().intersection(keep).empty


def _finite(points: Outline) -> list[tuple[float, float]]:
    return [(_tame(x), _tame(y)) for x, y in points]


def _tame(value: float) -> float:
    return 0.0 if math.isnan(value) else float(min(max(value, -_FAR), _FAR))
