"""The area of concern on a found face: whether it lies there, the eyes, and the outline around it. Pure."""

from __future__ import annotations

import math
from collections.abc import Sequence

from visitcam.model.box import Box
from visitcam.model.region import Origin, Region, RegionKind

GROWTH = 0.25
"""Faces are grown by this part of their size a side before they are filled (20–25 % were asked for)."""
_EYE_WIDTH = 0.62  # of the distance between the eyes, the box over one eye with lid and brow
_EYE_HEIGHT = 0.5  # the same for its height
_SAME = 0.5  # of what two boxes cover together, that both cover: one face, seen twice
_POINTS = 48  # corners of the outline that is offered around the area

Outline = tuple[tuple[float, float], ...]


def bears(region: Region, area: Box | None) -> bool:
    """A found face on which the area lies: at least half of the area, or its middle."""
    if area is None or area.empty or region.kind is not RegionKind.FACE or region.origin is not Origin.FOUND:
        return False
    return lies_on(area, region.box)


def lies_on(area: Box, face: Box) -> bool:
    """Whether at least half of ``area`` (not empty), or its middle, is on ``face``."""
    x, y = area.centre
    middle = face.x <= x < face.right and face.y <= y < face.bottom
    return middle or face.intersection(area).pixels * 2 >= max(1, area.pixels)


def bearing(faces: Sequence[Region], area: Box | None) -> tuple[Region, ...]:
    """Those of ``faces`` on which the area lies: of one person. Where two heads are close, both their grown
    boxes may hold the area; it is on the one whose middle is nearest to it, by the size of that face. A face
    that was found twice is one face."""
    if area is None:
        return ()
    near = [face for face in faces if bears(face, area)]
    if len(near) < 2:
        return tuple(near)
    own = min(near, key=lambda face: away(face.box, area))
    return tuple(face for face in near if alike(face.box, own.box))


def away(face: Box, area: Box) -> float:
    """How far the area's middle is from the face's, in its sides."""
    (x, y), (at_x, at_y) = face.centre, area.centre
    return math.hypot((at_x - x) / max(1, face.w), (at_y - y) / max(1, face.h))


def alike(one: Box, other: Box) -> bool:
    """Whether two boxes are one face, seen twice: half of what they cover together, both cover."""
    shared = one.intersection(other).pixels
    return shared >= _SAME * (one.pixels + other.pixels - shared)


def outline_around(area: Box, part: float = 1.0) -> Outline:
    """An ellipse that fills ``part`` of ``area``'s sides around its middle, to be reshaped by the person:
    frame pixels, clockwise."""
    cx, cy = area.x + (area.w - 1) / 2, area.y + (area.h - 1) / 2
    rx, ry = part * (area.w - 1) / 2, part * (area.h - 1) / 2
    turn = [2 * math.pi * i / _POINTS for i in range(_POINTS)]
    return tuple((cx + rx * math.cos(t), cy + ry * math.sin(t)) for t in turn)


def eye_regions(face: Region) -> tuple[Region, ...]:
    """A box over each eye of a found face, by its landmarks; none where it has no landmarks.

    The boxes follow the distance between the eyes, or the face's own width where a turned face brings
    them together.
    """
    if face.kind is not RegionKind.FACE or len(face.landmarks) < 2:
        return ()
    left, right = face.landmarks[0], face.landmarks[1]
    apart = math.hypot(left[0] - right[0], left[1] - right[1])
    # Eyes stand about 0.4 face widths apart; the region's box was grown already (by a fifth a side).
    apart = max(apart, 0.2 * min(face.box.w, face.box.h))
    tilt = math.atan2(right[1] - left[1], right[0] - left[0])
    width = apart * (_EYE_WIDTH * abs(math.cos(tilt)) + _EYE_HEIGHT * abs(math.sin(tilt)))
    height = apart * (_EYE_HEIGHT * abs(math.cos(tilt)) + _EYE_WIDTH * abs(math.sin(tilt)))
    return tuple(_eye(x, y, width, height, face.score) for x, y in (left, right))


def eyes_beside(face: Region, area: Box) -> tuple[Region, ...]:
    """The eyes of a found face that stay filled where the person says that ``area`` is the eye: all but the
    one that is nearest to the area's middle, and that one too where it lies outside of the area. An area
    drawn over both eyes is not a word about both: eyes and brows make a person known."""
    eyes = eye_regions(face)
    x, y = area.centre
    own = min(eyes, key=lambda e: math.hypot(e.box.centre[0] - x, e.box.centre[1] - y), default=None)
    return tuple(eye for eye in eyes if eye is not own or eye.box.intersection(area).empty)


def ungrown(box: Box, size: tuple[int, int], growth: float) -> Box:
    """A face's own box in a picture of ``size`` (width, height) out of the one that was ``growth`` of it a
    side larger. A side at the picture's edge was cut there and is left where it is."""
    left, right = _steps(box.x, box.right, size[0], growth)
    top, bottom = _steps(box.y, box.bottom, size[1], growth)
    return Box(box.x + left, box.y + top, box.w - left - right, box.h - top - bottom)


def _steps(low: int, high: int, end: int, growth: float) -> tuple[int, int]:
    free = (low > 0) + (high < end)
    step = math.floor((high - low) * growth / (1 + free * growth))
    return (step if low > 0 else 0), (step if high < end else 0)


def _eye(x: float, y: float, width: float, height: float, score: float) -> Region:
    box = Box.around([(x - width / 2, y - height / 2), (x + width / 2, y + height / 2)])
    return Region(RegionKind.FACE, box, score, Origin.FOUND)
