"""The measuring strip of the printed card, in mm: drawn by ``clinic.card``, read by ``capture.card``.

Origin at the strip's top left corner, x to the right, y down. Four ArUco markers stand in the corners (4×4
bits: the fewest modules, so they are read at the smallest size), the scale in the middle, neutral patches
above it and colours below.
"""

from __future__ import annotations

from typing import NamedTuple

CARD_NAME = "visitcam-card-1"
DICTIONARY = "DICT_4X4_50"
STRIP_MM = (120.0, 40.0)
MARKER_MM = 12.0
MARKER_IDS = (21, 22, 23, 24)  # top left, top right, bottom right, bottom left
MARKER_ORIGINS = ((0.0, 0.0), (108.0, 0.0), (108.0, 28.0), (0.0, 28.0))

SCALE_MM = 100  # length of the scale
SCALE_ORIGIN = (10.0, 20.0)


class Patch(NamedTuple):
    """A square of one colour: top left corner (mm), side (mm), sRGB 0–255."""

    x: float
    y: float
    side: float
    rgb: tuple[int, int, int]


_STEP = 15.0
_SIDE = 11.0
_GREYS = (255, 200, 160, 120, 80, 30)
_COLOURS = ((193, 84, 79), (94, 141, 76), (62, 88, 150), (214, 178, 60), (198, 150, 130), (112, 76, 60))

GREY_PATCHES = tuple(Patch(17.0 + _STEP * i, 0.5, _SIDE, (g, g, g)) for i, g in enumerate(_GREYS))
"""White (the paper, inside a thin frame) to near black; printed with black ink alone."""

COLOUR_PATCHES = tuple(Patch(17.0 + _STEP * i, 28.5, _SIDE, rgb) for i, rgb in enumerate(_COLOURS))
"""Red, green, blue, yellow, and two skin tones: for a person's eye; no number is made of them."""


def marker_corners(index: int) -> tuple[tuple[float, float], ...]:
    """Corners of marker ``index`` in mm: top left, top right, bottom right, bottom left."""
    x, y = MARKER_ORIGINS[index]
    return (x, y), (x + MARKER_MM, y), (x + MARKER_MM, y + MARKER_MM), (x, y + MARKER_MM)
