"""A doubtful find looked at again: the place alone, magnified and upright; half a face made whole.

A wound, a wall and a face are at times equally warm in a look at the whole picture. Alone in a square twice
its size, plain and mirrored, a face is hot and they are not. A face of which one half is covered is hot
where its other half stands in for the covered one: the square is mirrored in itself about five axes, either
way, since nobody knows where the middle of the face is.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from visitcam.opencv import cv2
from visitcam.redaction.ahead import Each
from visitcam.redaction.faces import SAME, Face, FaceNet, roll
from visitcam.redaction.turned import unturned

Pixels = NDArray[np.uint8]

_SIDE = 240  # pixels, the canvas of the second look; the face takes half of it
_GLIMPSE_SIDE = 128  # pixels, of the glimpse that comes first: it spares three of four others the second look
_GLIMPSE = 0.04  # heat in the glimpse; of 30 faces that stand the second look one had less, a close-up
_PLAIN = 0.05  # heat in the plain look below which the mirrored one is not asked
_STANDS = 0.28  # mean heat of the plain and the mirrored look
_TILT = 15  # degrees of tilt from which the second look turns the face upright
_AXES = (-0.25, -0.125, 0.0, 0.125, 0.25)  # of the face's width, from its box's middle
_WHOLE = 0.39
"""Mean of a find's heat and of its heat when made whole. Of 92 warm finds on 194 pictures without a face the
highest had 0.35, of 15 half covered strangers that had not stood ten had 0.40 or more."""
_PAIRS = 2  # of neighbouring axes, the best in the glimpse, that are looked at closely
_SAME_FACE = 0.2  # intersection over union with the wanted box: made whole, a face is wider than its half


@dataclass(frozen=True, slots=True)
class Magnified:
    """``pixels`` ``(240, 240, 3) uint8`` BGR, the find in the middle; ``wanted`` its box there. ``centre`` in
    the picture, ``scale`` canvas pixels a picture pixel, ``tilt`` degrees, ``turn`` quarters."""

    pixels: Pixels
    wanted: Face
    centre: tuple[float, float]
    scale: float
    tilt: float
    turn: int

    @staticmethod
    def of(pixels: Pixels, face: Face, factor: np.float32, turn: int) -> Magnified:
        """``face`` in pixels of a picture ``factor`` times smaller than ``pixels``, seen when the picture was
        turned by ``turn`` quarters."""
        x1, y1, x2, y2 = (value * float(factor) for value in face.corners)
        half = max(x2 - x1, y2 - y1, 4.0)
        centre, scale, tilt = ((x1 + x2) / 2, (y1 + y2) / 2), _SIDE / (2 * half), _askew(face, turn)
        square = _square(pixels, *centre, half, tilt)
        wanted = _turned_box((x2 - x1) / 2 * scale, (y2 - y1) / 2 * scale, turn, face.score)
        return Magnified(np.ascontiguousarray(np.rot90(square, turn)), wanted, centre, scale, tilt, turn)

    def back(self, face: Face) -> Face:
        """A face in ``pixels``, in pixels of the picture, with the upright box around its box there."""
        corners = np.asarray(face.corners, np.float32)[[0, 1, 2, 1, 2, 3, 0, 3]].reshape(4, 2)
        points = unturned(np.concatenate([corners, face.landmarks]), self.turn, _SIDE, _SIDE) - _SIDE / 2
        sine, cosine = math.sin(math.radians(self.tilt)), math.cos(math.radians(self.tilt))
        points = points @ np.array([[cosine, sine], [-sine, cosine]], np.float32) / self.scale
        points = np.asarray(points + np.array(self.centre), dtype=np.float32)
        low, high = points[:4].min(axis=0), points[:4].max(axis=0)
        return Face.of(np.concatenate([[low], [high], points[4:]]).astype(np.float32), face.score)


def stands(net: FaceNet, place: Magnified) -> bool:
    """Whether it is a face when looked at alone, plain and mirrored. Raises as ``FaceNet.look``."""
    if _heat(net, place, place.pixels, _GLIMPSE_SIDE) < _GLIMPSE:
        return False
    plain = _heat(net, place, place.pixels)
    if plain < _PLAIN:
        return False
    mirrored = _heat(net, place, np.ascontiguousarray(place.pixels[:, ::-1]))
    return (plain + mirrored) / 2 >= _STANDS


def made_whole(net: FaceNet, place: Magnified, each: Each = map) -> Face | None:
    """The face, in pixels of the picture, of which one half shows at ``place``; None where there is none: two
    neighbouring axes have to agree, and with the find's own heat. The glimpses go as ``each`` does. Raises as
    ``FaceNet.look``."""
    width = place.wanted.corners[2] - place.wanted.corners[0]
    views = {
        (left, number): _mirrored_in(place.pixels, _SIDE / 2 + axis * width, left)
        for left in (True, False)
        for number, axis in enumerate(_AXES)
    }
    heats = each(lambda view: _heat(net, place, view, _GLIMPSE_SIDE, _SAME_FACE), views.values())
    hint = dict(zip(views, heats, strict=True))
    pairs = [pair for pair in pairwise(views) if pair[0][0] == pair[1][0]]
    seen: dict[tuple[bool, int], Face | None] = {}
    for pair in sorted(pairs, key=lambda pair: -(hint[pair[0]] + hint[pair[1]]))[:_PAIRS]:
        most = 2.0  # heat that both views may have together, as far as is known
        for at in sorted(pair, key=lambda at: hint[at]):  # the colder one is likelier to end it
            if at not in seen:
                seen[at] = _best(net, place, views[at], _SIDE, _SAME_FACE)
            face = seen[at]
            most -= 1.0 - (0.0 if face is None else face.score)
            if face is None or (place.wanted.score + most / 2) / 2 < _WHOLE:
                break
        else:
            faces = [face for at in pair if (face := seen[at]) is not None]
            return place.back(_around([*faces, place.wanted], faces[0], most / 2))
    return None


def _around(faces: list[Face], like: Face, heat: float) -> Face:
    boxes = np.array([face.corners for face in faces], np.float32)
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    return Face((float(low[0]), float(low[1]), float(high[0]), float(high[1])), like.landmarks, heat)


def _mirrored_in(square: Pixels, axis: float, left: bool) -> Pixels:
    """``square`` with what lies left of ``axis`` (or right of it) mirrored onto the other side."""
    middle, view = round(axis), square.copy()
    reach = min(middle, square.shape[1] - middle)
    before, after = slice(middle - reach, middle), slice(middle, middle + reach)
    if left:
        view[:, after] = square[:, before][:, ::-1]
    else:
        view[:, before] = square[:, after][:, ::-1]
    return view


def _best(net: FaceNet, place: Magnified, view: Pixels, side: int = _SIDE, same: float = SAME) -> Face | None:
    """The hottest face in ``view`` that lies where it is wanted."""
    found = net.look(view, side, threshold=_GLIMPSE)
    there = [face for face in found if face.overlap(place.wanted) >= same]
    return max(there, key=lambda face: face.score, default=None)


def _heat(net: FaceNet, place: Magnified, view: Pixels, side: int = _SIDE, same: float = SAME) -> float:
    best = _best(net, place, view, side, same)
    return 0.0 if best is None else best.score


def _askew(face: Face, turn: int) -> float:
    """Degrees by which the head is still tilted in the view turned by ``turn`` quarters, clockwise, -45–45;
    0 where it is nearly upright: the network knows small tilts, and faint landmarks are not exact."""
    tilt = (math.degrees(roll(face)) - 90 * turn + 180) % 360 - 180
    return tilt if _TILT <= abs(tilt) <= 60 else 0.0


def _square(pixels: Pixels, x: float, y: float, half: float, tilt: float) -> Pixels:
    """``(_SIDE, _SIDE, 3) uint8``: the square of side 2 × ``half`` around (x, y), turned
    upright by ``tilt`` degrees, mean colour where the picture ends."""
    height, width = pixels.shape[:2]
    reach = half * (abs(math.cos(math.radians(tilt))) + abs(math.sin(math.radians(tilt))))
    x0, x1 = max(0, int(x - reach)), min(width, int(x + reach) + 1)
    y0, y1 = max(0, int(y - reach)), min(height, int(y + reach) + 1)
    part = pixels[y0:y1, x0:x1]
    if part.size == 0:
        return np.zeros((_SIDE, _SIDE, 3), np.uint8)
    scale = _SIDE / (2 * half)
    thin = max(1, int(0.5 / scale))  # a face of thousands of pixels is thinned before it is made small
    part = np.ascontiguousarray(part[::thin, ::thin])
    middle = ((x - x0) / thin, (y - y0) / thin)
    place = np.asarray(cv2.getRotationMatrix2D(middle, tilt, scale * thin), np.float64)
    place[:, 2] += np.array([_SIDE / 2, _SIDE / 2]) - np.array(middle)
    return np.asarray(
        cv2.warpAffine(
            part,
            place,
            (_SIDE, _SIDE),
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=cv2.mean(part),
        ),
        dtype=np.uint8,
    )


def _turned_box(half_w: float, half_h: float, turn: int, score: float) -> Face:
    """The wanted box in the middle of the canvas."""
    w, h = (half_h, half_w) if turn % 2 else (half_w, half_h)
    middle = _SIDE / 2
    return Face((middle - w, middle - h, middle + w, middle + h), np.zeros((5, 2), np.float32), score)
