"""The search for faces in one picture: three looks always, more where something is warm.

1. The whole picture at a long side of 640, and at 1280 where it is larger: small faces, tilted ones and
   halves show in the finer look, large ones in the other. What is hot stands at once.
2. The picture with air around it (``closeups.first_look``), small: the hint of a close-up.
3. Where nothing is hot, or something is warm that no hot face explains: the picture turned by a quarter, a
   half and three quarters, on one canvas (``turned``): the network knows upright faces, and turned ones
   leave hardly a trace in the first look (40 % of 34 strangers below 0.035).
4. What is only warm in 1 and 3 is looked at again alone, magnified, plain and mirrored (``second_look``). On
   134 doubtful finds (90 faces, 44 others; small, turned, half covered, masked, dark) the mean of both kept
   99 % of the faces and refused 93 % of the rest; the heat of the first look alone separates them no better
   than a coin. What does not stand may be half a face, and is made whole.
5. Where 2 or 1 hints at it, close-ups (``closeups``).
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from visitcam.model.region import Region
from visitcam.redaction.ahead import Each
from visitcam.redaction.canvas import reduced
from visitcam.redaction.closeups import close_ups, first_look
from visitcam.redaction.faces import LONG_SIDE, SAME, THRESHOLD, Face, FaceNet, as_region
from visitcam.redaction.second_look import Magnified, made_whole, stands
from visitcam.redaction.turned import turned_looks

Pixels = NDArray[np.uint8]

STRIP = 512
"""Pixels of ``FINE_LONG_SIDE``, of each strip of the finer look in a film: three of 35 ms. Two of 688 take
61 ms each: what the network works on no longer fits beside its processor."""
FINE_LONG_SIDE = 1280
"""Pixels, of the finer first look: with 640 alone 13 of 66 small strangers were lost."""
_SURE = 0.6  # heat from which a find needs no second look
_WARM = 0.1  # heat from which a find of a turned or a close-up's look is looked at again
_LUKEWARM = 0.07  # and of the first look: two strangers of 20 and 26 pixels had 0.09
_TRACE = 0.035  # heat that small turned faces leave in the first look, so that they are looked at finer
_CLOSE_TRACE = 0.045  # heat of a close-up in the small look with air around (least measured: 0.07)
_CLOSE_WARM = 0.06  # and in the first look, where it need not show at all
_TURNED_AREA = 50_000  # pixels of each turned view: 300 × 169 of a 16:9 picture
_TURNED_FINE_AREA = 110_000
_FAINTEST = 0.03  # heat of the faintest trace of the first look that is told
_SHARED = 96  # pixels that two strips of the finer look share
_MOSTLY = 0.5  # of the picture's width and of its height, from which a face is a close-up
_NEAR = 0.25  # of a side: how far a close-up's box may stop short of the edge
_ALL_OF_IT = 0.5  # of the picture's area, from which all of it is taken to be face
_WITHIN, _BESIDE = 0.7, 0.05
"""Of a sure face's area, how much lies within a close-up's box, and of that box's area. On 810 pictures of
faces 10 close-ups held half of a sure face and more: none of them was a face, and none of the faces that fill
a picture held one."""
_MOST_HALVES = 4  # faces that did not stand and are made whole, a picture, the warmest
_MOST = 40  # second looks a picture; what is left over stands unchecked where it reaches THRESHOLD


class FaceFinder:
    """Finds faces. Any thread."""

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

    def search(
        self,
        pixels: Pixels,
        traced: list[Face] | None = None,
        *,
        strip: int = FINE_LONG_SIDE,
        each: Each = map,
    ) -> list[Face]:
        """The faces themselves, not grown, in pixels of ``pixels``. Raises as ``find``.

        ``traced``: what ``traces`` said of ``pixels`` at a long side of ``LONG_SIDE``, where that was asked
        for already. ``strip``: the finer look, at a long side of 1280, goes in strips at most so long; a face
        that is cut in two by it is large, and shows in the other look. ``each``: how looks go that do not
        hang on each other; on a pool, another than the one that this search is on, or it waits for ever.
        """
        small = reduced(pixels, LONG_SIDE)
        factor = np.float32(pixels.shape[1] / small.shape[1])
        with_air = each(lambda view: first_look(self.net, view), [small])  # of a pool, it begins now
        upright = self._upright(pixels, small, traced, strip, each)
        air = next(with_air)
        sure = [face for face in upright if face.score >= _SURE]
        loose = [face for face in upright if face.score < _SURE and not _explained(face, sure)]
        warmest = max((face.score for face in loose), default=0.0)
        doubtful = [(face, 0) for face in loose if face.score >= _LUKEWARM]
        if not sure or warmest >= _WARM:
            area = _TURNED_AREA if warmest < _TRACE else _TURNED_FINE_AREA
            for face, turn in turned_looks(self.net, small, area, _WARM):
                if face.score >= _SURE:
                    _take(sure, face)
                else:
                    doubtful.append((face, turn))
        faces = self._checked(pixels, sure, doubtful, factor, each)
        hint = max((face.score for face in air if not _explained(face, faces)), default=0.0)
        if hint >= (_WARM if faces else _CLOSE_TRACE) or warmest >= (_WARM if faces else _CLOSE_WARM):
            for face in close_ups(self.net, small, air, each):
                if not any(_explains(other, face) for other in faces):
                    _take(faces, face)
        return [Face.of(_to_edges(face, small.shape).points * factor, face.score) for face in faces]

    def traces(self, small: Pixels) -> list[Face]:
        """Every upright trace of a face, however faint, in a picture of at most ``LONG_SIDE`` pixels."""
        return self.net.look(small, LONG_SIDE, threshold=_FAINTEST)

    def glance(self, pixels: Pixels, growth: float, long_side: int) -> tuple[Region, ...]:
        """One small look for the live preview, with air around where that finds more. Raises as ``find``."""
        faces = self.net.look(pixels, long_side)
        for face in self.net.look(pixels, long_side // 2, pad=2.0, threshold=2 * THRESHOLD):
            _take(faces, face)
        return tuple(as_region(face, growth, pixels.shape[1], pixels.shape[0]) for face in faces)

    def look(
        self,
        pixels: Pixels,
        long_side: int = LONG_SIDE,
        pad: float = 1.0,
        threshold: float = THRESHOLD,
        enlarge: float = 1.0,
    ) -> list[Face]:
        """One pass of the network; see ``FaceNet.look``."""
        return self.net.look(pixels, long_side, pad, threshold, enlarge)

    def finer(
        self,
        large: Pixels,
        threshold: float = THRESHOLD,
        strip: int = STRIP,
        each: Each = map,
    ) -> list[Face]:
        """The finer look at ``large``, a picture reduced to ``FINE_LONG_SIDE``, in strips at most so long;
        ``each`` as of ``search``. Raises as ``find``."""

        def look(part: tuple[Pixels, NDArray[np.float32]]) -> list[Face]:
            seen = self.net.look(part[0], max(part[0].shape[:2]), threshold=threshold)
            return [Face.of(face.points + part[1], face.score) for face in seen]

        return [face for seen in each(look, _strips(large, strip)) for face in seen]

    def stands(self, pixels: Pixels, face: Face) -> bool:
        """The second look at one upright face that ``look`` saw in ``pixels``. Raises as ``find``."""
        return stands(self.net, Magnified.of(pixels, face, np.float32(1), 0))

    def _upright(
        self, pixels: Pixels, small: Pixels, traced: list[Face] | None, strip: int, each: Each
    ) -> list[Face]:
        """Every trace of a face in the whole picture, in pixels of ``small``."""
        found = self.net.look(small, LONG_SIDE, threshold=_FAINTEST) if traced is None else list(traced)
        # Pixels that this look did not use: small faces, and faces of which a part is seen, show in them.
        more = max(pixels.shape[:2]) > 1.25 * max(small.shape[:2])
        if more:
            self._finer(pixels, small, found, strip, each)
        return found

    def _finer(self, pixels: Pixels, small: Pixels, found: list[Face], strip: int, each: Each) -> None:
        """Adds what a finer look sees to ``found``, in pixels of ``small``; a box is around both sights."""
        large = reduced(pixels, FINE_LONG_SIDE)
        back = np.float32(small.shape[1] / large.shape[1])
        seen = [Face.of(face.points * back, face.score) for face in self.finer(large, _LUKEWARM, strip, each)]
        for face in seen:
            same = next((other for other in found if face.overlap(other) >= SAME), None)
            if same is not None:
                found.remove(same)
            found.append(face if same is None else _both(face, same))

    def _checked(
        self,
        pixels: Pixels,
        sure: list[Face],
        doubtful: list[tuple[Face, int]],
        factor: np.float32,
        each: Each,
    ) -> list[Face]:
        """``sure`` and what of ``doubtful`` stands a second look, hottest first."""
        faces: list[Face] = []
        for face in sure:
            _take(faces, face)
        looked = halves = 0
        for face, turn in sorted(doubtful, key=lambda pair: -pair[0].score):
            if any(face.overlap(other) >= SAME for other in faces):
                continue
            looked += 1
            if looked > _MOST:
                if face.score >= THRESHOLD:
                    _take(faces, face)
                continue
            place = Magnified.of(pixels, face, factor, turn)
            if stands(self.net, place):
                _take(faces, face)
            elif face.score >= _WARM and halves < _MOST_HALVES and not _explained(face, faces):
                halves += 1
                whole = made_whole(self.net, place, each)
                if whole is not None:
                    _take(faces, Face.of(whole.points / factor, whole.score))
        return faces


def _strips(pixels: Pixels, longest: int) -> Iterator[tuple[Pixels, NDArray[np.float32]]]:
    """``pixels`` cut across its long side into parts of at most ``longest`` pixels, and where each begins."""
    axis = int(pixels.shape[1] >= pixels.shape[0])
    side = pixels.shape[axis]
    count = max(1, math.ceil((side - _SHARED) / (longest - _SHARED)))
    for number in range(count):
        begin = round(number * (side - longest) / (count - 1)) if count > 1 else 0
        place = slice(begin, begin + longest)
        part = pixels[:, place] if axis else pixels[place]
        corner = (begin, 0) if axis else (0, begin)
        yield np.ascontiguousarray(part), np.array(corner, np.float32)


def _explained(face: Face, faces: list[Face]) -> bool:
    """Whether ``face`` is a fainter sight of one of ``faces``: half of the smaller lies in the other."""
    return any(face.shared(other) >= 0.5 * min(face.area, other.area) for other in faces)


def _to_edges(face: Face, shape: tuple[int, ...]) -> Face:
    """A face that fills most of the picture, as far as the picture goes: what is cut off by an edge is cut
    through a cheek or a chin, and the network's box, made for whole faces, stops short of it."""
    x1, y1, x2, y2 = face.corners
    w, h = float(shape[1]), float(shape[0])
    if x2 - x1 < _MOSTLY * w or y2 - y1 < _MOSTLY * h:
        return face
    left, top = (0.0 if v < _NEAR * side else v for v, side in ((x1, w), (y1, h)))
    right, bottom = (side if v > (1 - _NEAR) * side else v for v, side in ((x2, w), (y2, h)))
    if (right - left) * (bottom - top) >= _ALL_OF_IT * w * h:
        left, top, right, bottom = 0.0, 0.0, w, h
    return Face((left, top, right, bottom), face.landmarks, face.score)


def _explains(other: Face, close: Face) -> bool:
    """Whether a face that stands already is what a close-up look saw, only tighter: it lies in it and is
    not a mere part of it. Without this a portrait would be filled to its edges.

    A sure face in the very middle is more than a part: where a close-up has its nose no other face can be.
    What was seen around it is its own head and shoulders. So is what a sure face lies in with most of it,
    unless that is so little that it finds room beside an oval in a corner of the box (at most 0.02 of it)."""
    shared = other.shared(close)
    if other.area >= 0.25 * close.area or other.score < _SURE:
        return other.area >= 0.25 * close.area and shared >= 0.6 * min(other.area, close.area)
    mostly = shared >= _WITHIN * other.area and shared >= _BESIDE * close.area
    return mostly or (shared >= 0.6 * other.area and _in_middle(other, close))


def _in_middle(other: Face, close: Face) -> bool:
    x1, y1, x2, y2 = other.corners
    left, top, right, bottom = close.corners
    return x1 <= (left + right) / 2 <= x2 and y1 <= (top + bottom) / 2 <= y2


def _both(one: Face, other: Face) -> Face:
    """Two sights of one face: the hotter one's landmarks, and a box around both."""
    hotter = max(one, other, key=lambda face: face.score)
    points = hotter.points
    points[0] = np.minimum(one.points[0], other.points[0])
    points[1] = np.maximum(one.points[1], other.points[1])
    return Face.of(points, hotter.score)


def _take(faces: list[Face], face: Face) -> None:
    """Add ``face`` unless it is there already; the stronger one's box stays."""
    if all(face.overlap(other) < SAME for other in faces):
        faces.append(face)
