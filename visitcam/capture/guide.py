"""Where the soft white shape stands over the live picture. What lies outside its box never leaves."""

from __future__ import annotations

import math

from visitcam.model.box import Box
from visitcam.model.requested_view import Distance, GuideShape

# Width / height of each shape's box. 4:3 is what photographs of the skin are shown in; the others
# follow the limb or the face that they stand around.
_ASPECT = {
    GuideShape.RECTANGLE: 4 / 3,
    GuideShape.OVAL: 4 / 5,
    GuideShape.TALL: 3 / 4,
    GuideShape.WIDE: 2 / 1,
}
# Share of the picture's height (or width, whichever ends first) that the box may take. Close: a margin
# of a tenth a side, so that a hand that drifts stays in the picture; overview: nearly all.
_SHARE = {Distance.CLOSE: 0.80, Distance.OVERVIEW: 0.94}
_OUTLINE_POINTS = 72
_CORNER = 0.08  # of the shorter side, the rounding of a rectangle's corners


def guide_box(size: tuple[int, int], shape: GuideShape, distance: Distance = Distance.CLOSE) -> Box:
    """The guide's rectangle in pixels of a picture of ``size`` = (width, height).

    It lies in the middle, inside the picture, with even edges where the picture has room for them (a
    JPEG halves its colour planes). At least one pixel. Any thread.
    """
    width, height = max(1, size[0]), max(1, size[1])
    share, aspect = _SHARE[distance], _ASPECT[shape]
    h = min(height * share, width * share / aspect)
    w = h * aspect
    box_w, box_h = max(1, int(w) // 2 * 2), max(1, int(h) // 2 * 2)
    x, y = (width - box_w) // 4 * 2, (height - box_h) // 4 * 2
    return Box(x, y, box_w, box_h).clipped(width, height)


def guide_outline(
    size: tuple[int, int], shape: GuideShape, distance: Distance = Distance.CLOSE
) -> tuple[tuple[float, float], ...]:
    """The shape to draw: a closed polygon ((x, y) pixels, clockwise), inside ``guide_box``.

    An ellipse for an oval, otherwise a rectangle with rounded corners.
    """
    box = guide_box(size, shape, distance)
    cx, cy = box.centre
    turn = [2 * math.pi * i / _OUTLINE_POINTS for i in range(_OUTLINE_POINTS)]
    if shape is GuideShape.OVAL:
        return tuple((cx + box.w / 2 * math.cos(t), cy + box.h / 2 * math.sin(t)) for t in turn)
    radius = min(box.w, box.h) * _CORNER
    half_w, half_h = box.w / 2 - radius, box.h / 2 - radius
    return tuple(
        (
            cx + math.copysign(half_w, math.cos(t)) + radius * math.cos(t),
            cy + math.copysign(half_h, math.sin(t)) + radius * math.sin(t),
        )
        for t in turn
    )
