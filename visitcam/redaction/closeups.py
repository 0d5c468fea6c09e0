"""Close-ups: a face, or half of one, that fills the picture. The network wants air around a face.

Air around the picture, also mirrored; and the picture beside its own mirror image, which makes a whole face
of one eye and cheek. No single one of these looks is trusted (alone they call one wound in three a face):
the mean over them decides. docs/redaction.md has the figures.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from visitcam.redaction.ahead import Each
from visitcam.redaction.faces import SAME, Face, FaceNet

Pixels = NDArray[np.uint8]
Points = NDArray[np.float32]

_LONG_SIDE = 320
_PAD = 2.5
_MIRROR_PAD = 2.0
TRACE = 0.04
"""Heat that counts for the mean, and the faintest that ``first_look`` tells."""
_HINT = 0.1  # heat in a look that makes its box worth the mean over all of them
_CLOSE_UP = 0.19  # mean over the close-up looks: half from air around, half from the better mirror
_AIR_ALONE = 0.24  # mean of the two looks with air around that is enough without the mirror's word
_AGREEING = 0.5  # intersection over union from which a look's box is part of what is filled
_SHARE = 0.15  # of the picture that a close-up's face takes; smaller ones show in the first look


def first_look(net: FaceNet, pixels: Pixels) -> list[Face]:
    """What shows with air around ``pixels`` ``(h, w, 3) uint8`` BGR, however faint: the cheap hint on which
    ``close_ups`` is asked, and its first witness. Raises as ``FaceNet.look``."""
    return _air(net, pixels, _PAD, lambda points: points)


def close_ups(net: FaceNet, small: Pixels, plain: list[Face], each: Each = map) -> list[Face]:
    """Faces that fill ``small`` ``(h, w, 3) uint8`` BGR, in its pixels, agreed on by several looks, of which
    ``plain`` is what ``first_look`` saw. The two beside a mirror go as ``each`` does. Raises as
    ``FaceNet.look``."""
    width = float(small.shape[1])
    mirror = np.ascontiguousarray(small[:, ::-1])

    def beside_mirror(on_the_left: bool) -> list[Face]:
        if on_the_left:
            return _air(net, np.hstack([mirror, small]), _MIRROR_PAD, lambda points: _folded(points, width))
        return _air(
            net,
            np.hstack([small, mirror]),
            _MIRROR_PAD,
            lambda points: _mirrored(_folded(_mirrored(points, 2 * width), width), width),
        )

    left, right = each(beside_mirror, (True, False))
    every = [_inside(face, small.shape) for face in plain + left + right]
    hints = sorted((f for f in every if f.score >= _HINT), key=lambda f: -f.score)
    if not hints:
        return []
    flipped = _air(net, mirror, _PAD, lambda points: _mirrored(points, width))
    looks = [[_inside(f, small.shape) for f in found] for found in (plain, flipped, left, right)]
    faces: list[Face] = []
    for hint in hints:
        heats = [max((f.score for f in look if f.overlap(hint) > SAME), default=0.0) for look in looks]
        air = (heats[0] + heats[1]) / 2
        score = max((air + max(heats[2], heats[3])) / 2, air * _CLOSE_UP / _AIR_ALONE)
        agreeing = [f for look in looks for f in look if f.overlap(hint) > _AGREEING]
        whole = _union(hint, agreeing, score)
        large = whole.area >= _SHARE * small.shape[0] * small.shape[1]
        if large and score >= _CLOSE_UP and all(whole.overlap(other) < SAME for other in faces):
            faces.append(whole)
    return faces


def _air(net: FaceNet, view: Pixels, pad: float, back: Callable[[Points], Points]) -> list[Face]:
    return [Face.of(back(f.points), f.score) for f in net.look(view, _LONG_SIDE, pad, TRACE)]


def _union(hint: Face, agreeing: list[Face], score: float) -> Face:
    boxes = np.array([face.corners for face in (hint, *agreeing)], np.float32)
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    return Face((float(low[0]), float(low[1]), float(high[0]), float(high[1])), hint.landmarks, score)


def _inside(face: Face, shape: tuple[int, ...]) -> Face:
    """The part of its box that lies in a picture of ``shape``; the landmarks stay where they are."""
    x1, y1, x2, y2 = face.corners
    w, h = float(shape[1]), float(shape[0])
    box = (min(max(x1, 0.0), w), min(max(y1, 0.0), h), min(max(x2, 0.0), w), min(max(y2, 0.0), h))
    return Face(box, face.landmarks, face.score)


def _mirrored(points: Points, width: float) -> Points:
    """Points of a mirrored picture in the unmirrored one; left and right landmarks change places."""
    order = [0, 1, 3, 2, 4, 6, 5]
    flipped = points[order].copy()
    flipped[:, 0] = width - flipped[:, 0]
    return np.asarray(flipped, dtype=np.float32)


def _folded(points: Points, width: float) -> Points:
    """Points of [mirror image | picture] in the picture; a box that lies wholly in the mirror image is
    the picture's own, seen from behind."""
    moved = points.copy()
    moved[:, 0] -= width
    return _mirrored(moved, 0.0) if moved[:2, 0].max() <= 0.02 * width else moved
