"""A found face as a video remembers it. Pure."""

from __future__ import annotations

import math

import numpy as np

from visitcam.model.box import Box
from visitcam.redaction.faces import SAME, Face, as_region, roll
from visitcam.redaction.on_face import GROWTH, eye_regions
from visitcam.redaction.tracks import Sighting

_ASKEW = 0.12
"""Of a face's box, a side, for a head tilted by 45° or more. Without it 12 of 90 frames of a photograph
that turns by ±50° showed 2–6 % of the face."""


def sighting(face: Face, size: tuple[int, int], *, stands: bool = True) -> Sighting:
    """``face`` in pixels of a frame of ``size`` (w, h)."""
    eyes = tuple(eye.box for eye in eye_regions(as_region(face, GROWTH, *size)))
    return Sighting(head_box(face), face.score, stands, eyes=eyes)


def head_box(face: Face) -> Box:
    """A head tilted to a shoulder reaches into the corners of its box, and beyond them. One that is wider
    than high lies: the network, which knows upright faces, sees a part of its height (of a stranger's
    photograph that turns, 4 of 120 frames showed 2-4 % of the face). Its box is made square."""
    x1, y1, x2, y2 = face.corners
    flat = max(0.0, (x2 - x1) - (y2 - y1)) / 2
    y1, y2 = y1 - flat, y2 + flat
    more = _ASKEW * min(1.0, abs(math.sin(roll(face))) * math.sqrt(2))
    x, y = more * (x2 - x1), more * (y2 - y1)
    return Box.around([(x1 - x, y1 - y), (x2 + x, y2 + y)])


def same(a: Box, b: Box) -> bool:
    """Whether both are of one face."""
    shared = a.intersection(b).pixels
    return shared >= SAME * (a.pixels + b.pixels - shared)


def enlarged(face: Face, factor: float) -> Face:
    """``face`` of a picture ``factor`` times as small as the frame, in pixels of the frame."""
    return Face.of(face.points * np.float32(factor), face.score)
