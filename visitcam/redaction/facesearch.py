"""The search for faces in one picture: several looks, and a second look at what is doubtful.

1. The whole picture at a long side of 640. What is hot stands at once.
2. The picture turned by a quarter, a half and three quarters, smaller: the network knows upright faces.
3. What is only warm in 1 and 2 is looked at again alone, magnified, plain and mirrored. On 134 doubtful
   finds (90 faces, 44 others; small, turned, half covered, masked, dark) the mean of both kept 99 % of the
   faces and refused 93 % of the rest; the heat of the first look alone separates them no better than a coin.
4. Close-ups: air around the picture, also mirrored; and the picture beside its own mirror image, which makes
   a whole face of one eye and cheek. No single one of these looks is trusted (alone they call one
   wound in three a face): the mean over them decides. docs/redaction.md has the figures.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from visitcam.model.region import Region
from visitcam.opencv import cv2
from visitcam.redaction.canvas import reduced
from visitcam.redaction.faces import LONG_SIDE, SAME, THRESHOLD, Face, FaceNet, as_region

Pixels = NDArray[np.uint8]
Points = NDArray[np.float32]

_SURE = 0.6  # heat from which a find needs no second look
_WARM = 0.1  # heat from which a find is looked at again
_TURNED_LONG_SIDE = 448  # pixels; 90 % of turned faces down to 5 % of the frame, at half the time of 640
_CROWD_LONG_SIDE = 1280  # pixels, where faces too small for the first look are hinted at
_CROWD_HINT = (
    0.03  # heat, far below a face's, that small faces still leave (3 % of faceless pictures have it)
)
_CROWD_FACE = 24  # pixels of the first look: smaller ones are hints of a crowd
_SECOND_LOOK = 0.28  # mean heat of the plain and the mirrored magnified look
_SECOND_SIDE = 240  # pixels, the canvas of the second look; the face takes half of it
_MOST = 40  # second looks a picture; what is left over stands unchecked where it reaches THRESHOLD
_CLOSE_LONG_SIDE = 320
_CLOSE_PAD = 2.5
_MIRROR_PAD = 2.0
_CLOSE_HINT = 0.1  # heat in any close-up look that makes the others worth their time
_CLOSE_UP = 0.27  # mean over the close-up looks: half from air around, half from the better mirror
_AGREEING = 0.5  # intersection over union from which a look's box is part of what is filled
_AIR_ALONE = 0.36  # mean of the two looks with air around that is enough without the mirror's word
_CLOSE_SHARE = 0.15  # of the picture that a close-up's face takes; smaller ones show in the first look


class FaceFinder:
    """Finds faces. Any thread; one look at a time (a lock stands before the network)."""

    version = "centerface-1"

    def __init__(self, model: NDArray[np.uint8]) -> None:
        self.net = FaceNet(model)

    def find(self, pixels: Pixels, growth: float) -> tuple[Region, ...]:
        """Every face of ``pixels`` ``(h, w, 3) uint8`` BGR as a region grown by ``growth`` a side.

        Raises:
            FinderFailed: the network stopped.
        """
        height, width = pixels.shape[:2]
        return tuple(as_region(face, growth, width, height) for face in self.search(pixels))

    def search(self, pixels: Pixels) -> list[Face]:
        """The faces themselves, not grown, in pixels of ``pixels``. Raises as ``find``."""
        small = reduced(pixels, LONG_SIDE)
        factor = np.float32(pixels.shape[1] / small.shape[1])
        faces: list[Face] = []
        doubtful: list[tuple[Face, int]] = []
        for face, turn in self._first_looks(pixels, small):
            if face.score >= _SURE:
                _take(faces, face)
            else:
                doubtful.append((face, turn))
        doubtful.sort(key=lambda pair: -pair[0].score)
        looked = 0
        for face, turn in doubtful:
            if any(face.overlap(other) >= SAME for other in faces):
                continue
            looked += 1
            stands = self._stands(pixels, face, factor, turn) if looked <= _MOST else face.score >= THRESHOLD
            if stands:
                _take(faces, face)
        for face in self._close_ups(small):
            if not any(_explains(other, face) for other in faces):
                _take(faces, face)
        return [Face.of(face.points * factor, face.score) for face in faces]

    def glance(self, pixels: Pixels, growth: float, long_side: int) -> tuple[Region, ...]:
        """One small look for the live preview, with air around where that finds more. Raises as ``find``."""
        faces = self.net.look(pixels, long_side)
        for face in self.net.look(pixels, long_side // 2, pad=2.0, threshold=2 * THRESHOLD):
            _take(faces, face)
        return tuple(as_region(face, growth, pixels.shape[1], pixels.shape[0]) for face in faces)

    def look(
        self, pixels: Pixels, long_side: int = LONG_SIDE, pad: float = 1.0, threshold: float = THRESHOLD
    ) -> list[Face]:
        """One pass of the network; see ``FaceNet.look``."""
        return self.net.look(pixels, long_side, pad, threshold)

    def stands(self, pixels: Pixels, face: Face) -> bool:
        """The second look at one upright face that ``look`` saw in ``pixels``. Raises as ``find``."""
        return self._stands(pixels, face, np.float32(1), 0)

    def quick(self, pixels: Pixels, growth: float) -> tuple[Region, ...]:
        """The first look alone, for a film's keyframes. Raises as ``find``."""
        faces = self.net.look(pixels)
        return tuple(as_region(face, growth, pixels.shape[1], pixels.shape[0]) for face in faces)

    def _first_looks(self, pixels: Pixels, small: Pixels) -> list[tuple[Face, int]]:
        """What is warm in the whole picture, in pixels of ``small``, and how it was turned when seen."""
        upright = self.net.look(small, LONG_SIDE, threshold=_CROWD_HINT)
        found = [(face, 0) for face in upright if face.score >= _WARM]
        # Pixels that this look did not use, and traces of small faces: look at more of them.
        more = max(pixels.shape[:2]) > 1.25 * max(small.shape[:2])
        if more and any(_longest(face) < _CROWD_FACE for face in upright):
            large = reduced(pixels, _CROWD_LONG_SIDE)
            back = np.float32(small.shape[1] / large.shape[1])
            seen = self.net.look(large, _CROWD_LONG_SIDE, threshold=_WARM)
            found += [(Face.of(face.points * back, face.score), 0) for face in seen]
        view = reduced(small, _TURNED_LONG_SIDE)
        height, width = view.shape[:2]
        back = np.float32(small.shape[1] / width)
        for turn in (1, 2, 3):
            turned = np.ascontiguousarray(np.rot90(view, turn))
            for face in self.net.look(turned, _TURNED_LONG_SIDE, threshold=_WARM):
                points = _unturned(face.points, turn, width, height) * back
                found.append((Face.of(points, face.score), turn))
        return found

    def _stands(self, pixels: Pixels, face: Face, factor: np.float32, turn: int) -> bool:
        """The second look: the face alone in a square twice its size, plain and mirrored."""
        x1, y1, x2, y2 = (value * float(factor) for value in face.corners)
        half = max(x2 - x1, y2 - y1, 4.0)
        square = _square(pixels, (x1 + x2) / 2, (y1 + y2) / 2, half)
        scale = _SECOND_SIDE / (2 * half)
        wanted = _turned_box((x2 - x1) / 2 * scale, (y2 - y1) / 2 * scale, turn)
        upright = np.ascontiguousarray(np.rot90(square, turn))
        plain = self._heat_at(upright, wanted)
        if plain < _WARM / 2:
            return False
        return (plain + self._heat_at(np.ascontiguousarray(upright[:, ::-1]), wanted)) / 2 >= _SECOND_LOOK

    def _heat_at(self, square: Pixels, wanted: Face) -> float:
        found = self.net.look(square, _SECOND_SIDE, threshold=_WARM / 2)
        return max((f.score for f in found if f.overlap(wanted) >= SAME), default=0.0)

    def _close_ups(self, small: Pixels) -> list[Face]:
        """Faces that fill the picture, in its pixels, agreed on by several looks."""
        width = float(small.shape[1])
        mirror = np.ascontiguousarray(small[:, ::-1])
        plain = self._air(small, _CLOSE_PAD, lambda points: points)
        left = self._air(np.hstack([mirror, small]), _MIRROR_PAD, lambda points: _folded(points, width))
        right = self._air(
            np.hstack([small, mirror]),
            _MIRROR_PAD,
            lambda points: _mirrored(_folded(_mirrored(points, 2 * width), width), width),
        )
        every = [_inside(face, small.shape) for face in plain + left + right]
        hints = sorted((f for f in every if f.score >= _CLOSE_HINT), key=lambda f: -f.score)
        if not hints:
            return []
        flipped = self._air(mirror, _CLOSE_PAD, lambda points: _mirrored(points, width))
        looks = [[_inside(f, small.shape) for f in found] for found in (plain, flipped, left, right)]
        faces: list[Face] = []
        for hint in hints:
            heats = [max((f.score for f in look if f.overlap(hint) > SAME), default=0.0) for look in looks]
            air = (heats[0] + heats[1]) / 2
            score = max((air + max(heats[2], heats[3])) / 2, air * _CLOSE_UP / _AIR_ALONE)
            agreeing = [f for look in looks for f in look if f.overlap(hint) > _AGREEING]
            whole = _union(hint, agreeing, score)
            if score >= _CLOSE_UP and whole.area >= _CLOSE_SHARE * small.shape[0] * small.shape[1]:
                _take(faces, whole)
        return faces

    def _air(self, view: Pixels, pad: float, back: Callable[[Points], Points]) -> list[Face]:
        found = self.net.look(view, _CLOSE_LONG_SIDE, pad, _CLOSE_HINT / 2)
        return [Face.of(back(face.points), face.score) for face in found]


def _explains(other: Face, close: Face) -> bool:
    """Whether a face that stands already is what a close-up look saw, only tighter: it lies in it and is
    not a mere part of it. Without this a portrait would be filled to its edges."""
    within = other.shared(close) >= 0.6 * min(other.area, close.area)
    return within and other.area >= 0.25 * close.area


def _longest(face: Face) -> float:
    return max(face.corners[2] - face.corners[0], face.corners[3] - face.corners[1])


def _take(faces: list[Face], face: Face) -> None:
    """Add ``face`` unless it is there already; the stronger one's box stays."""
    if all(face.overlap(other) < SAME for other in faces):
        faces.append(face)


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


def _square(pixels: Pixels, x: float, y: float, half: float) -> Pixels:
    """``(_SECOND_SIDE, _SECOND_SIDE, 3) uint8``: the square of side 2 × ``half`` around (x, y), mean colour
    where the picture ends."""
    height, width = pixels.shape[:2]
    x0, x1 = max(0, int(x - half)), min(width, int(x + half) + 1)
    y0, y1 = max(0, int(y - half)), min(height, int(y + half) + 1)
    part = pixels[y0:y1, x0:x1]
    if part.size == 0:
        return np.zeros((_SECOND_SIDE, _SECOND_SIDE, 3), np.uint8)
    scale = _SECOND_SIDE / (2 * half)
    thin = max(1, int(0.5 / scale))  # a face of thousands of pixels is thinned before it is made small
    part = np.ascontiguousarray(part[::thin, ::thin])
    place = np.array(
        [[scale * thin, 0, (x0 - x + half) * scale], [0, scale * thin, (y0 - y + half) * scale]], np.float32
    )
    return np.asarray(
        cv2.warpAffine(
            part,
            place,
            (_SECOND_SIDE, _SECOND_SIDE),
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=cv2.mean(part),
        ),
        dtype=np.uint8,
    )


def _turned_box(half_w: float, half_h: float, turn: int) -> Face:
    """The wanted box in the middle of the second look's canvas."""
    w, h = (half_h, half_w) if turn % 2 else (half_w, half_h)
    middle = _SECOND_SIDE / 2
    return Face((middle - w, middle - h, middle + w, middle + h), np.zeros((5, 2), np.float32), 1.0)


def _unturned(points: Points, turn: int, width: int, height: int) -> Points:
    """Points of a picture turned by ``turn`` quarters (``numpy.rot90``), in the unturned one of
    ``width`` × ``height``."""
    x, y = points[:, 0], points[:, 1]
    pairs = {0: (x, y), 1: (width - y, x), 2: (width - x, height - y), 3: (y, height - x)}
    return np.asarray(np.stack(pairs[turn], axis=1), dtype=np.float32)


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
