"""Faces so small that only the whole search of a frame sees them, followed from one search to the next.

A plain look at a film has a long side of 640: a face 24 to 40 pixels high in 1280×720 is 12 to 20 there,
and is not seen. The whole search of every 30th frame sees it, in the frame's own pixels. From such a search
to the next one the film is read again, and the small place around each such face is looked at in every 5th
frame: forward from the first search, then backward from the second one those that were not reached. What is
seen counts as seen by a plain look. A film without such faces is not read again.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from visitcam.errors import FinderFailed
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.redaction.canvas import reduced
from visitcam.redaction.face_sightings import enlarged, same, sighting
from visitcam.redaction.faces import Face
from visitcam.redaction.facesearch import FINE_LONG_SIDE, FaceFinder
from visitcam.redaction.motion_path import MotionPath
from visitcam.redaction.tracks import Sighting

Pixels = NDArray[np.uint8]
Again = Callable[[int], Generator[Frame, None, None] | Iterator[Frame]]
"""The frames of the film once more, from this number on."""

_FAR = 0.05
"""Of the frame's long side, 64 pixels in 1280: whatever is larger, plain looks see."""
_STEP, _SECONDS = 5, 0.199  # frames between two looks, and the most of time; as of the plain ones
_REACHES = 2.0, 4.0
"""Of the face's larger side, how far around where it is expected it is looked for, and then once more. From
look to look it may move by 1.5 of them, or 3.5: by nine heads a second, or 21; a runner makes 17."""
_WANTED, _MOST = 40.0, 2.0  # pixels that a face should have, and by how much it is enlarged for that at most
_ALIKE = 1.7  # the largest ratio of a face's sizes in two looks
_ROOM = 0.08  # of a box, a side: of so few pixels two are a twelfth, and the network's boxes are so exact
_LASTS = 15  # frames that it goes on before its first and after its last sight: it is lost more easily
_MANY = 24  # ways, from which one look at everything takes less time than one at each place (106 ms to 4)

Way = dict[int, Sighting]
"""One face, by frame number."""


@dataclass(frozen=True, slots=True)
class _Look:
    """One frame at ``at`` seconds: ``pixels`` ``(h, w, 3) uint8`` BGR, reduced; ``factor`` pixels of the
    frame a pixel of these."""

    number: int
    at: float
    pixels: Pixels
    factor: float


def is_far(seen: Sighting, size: tuple[int, int]) -> bool:
    """Whether it is a face that plain looks at a film of ``size`` (w, h) may not see."""
    return max(seen.box.w, seen.box.h) <= _FAR * max(size)


def followed_far(
    finder: FaceFinder,
    path: MotionPath,
    far: Mapping[int, Sequence[Sighting]],
    again: Again,
    stop: Callable[[], bool],
) -> list[Way]:
    """Every face of ``far`` (by the numbers of the frames that were searched, of all of them) in the frames
    between. Work thread; about 4 ms a face and look.

    Raises:
        FinderFailed: the network stopped, or ``stop`` said so. What ``again`` raises.
    """
    ways: list[Way] = []
    for bounds in _stretches(far, len(path.steps) - 1):
        going: list[Way] = [{bounds[0]: seen} for seen in far[bounds[0]]]
        ways += going
        with closing(_spans(again, bounds)) as spans:
            for looks in spans:
                if stop():
                    raise FinderFailed("stopped")
                _follow(finder, path, going, looks)
                last = looks[-1].number
                reached = [way[last].box for way in going if last in way]
                fresh = [
                    {last: seen}
                    for seen in far.get(last, ())
                    if not any(same(seen.box, box) for box in reached)
                ]
                _follow(finder, path, fresh, looks[::-1])
                ways += fresh
                going = [way for way in going + fresh if last in way]
    return [_with_ways(way) for way in ways]


def joined(plain: Mapping[int, list[Sighting]], ways: Sequence[Way]) -> dict[int, list[Sighting]]:
    """What plain looks saw and what was followed, by frame number; what both saw once."""
    seen = {number: list(sightings) for number, sightings in plain.items()}
    for way in ways:
        for number, one in way.items():
            there = seen.setdefault(number, [])
            known = next((index for index, other in enumerate(there) if same(other.box, one.box)), None)
            if known is None:
                there.append(one)
            else:
                there[known] = replace(there[known], stands=True, way=one.way, lasts=one.lasts)
    return seen


def _stretches(far: Mapping[int, Sequence[Sighting]], end: int) -> Iterator[list[int]]:
    """Runs of searched frames, and the film's last one, between which there are faces to follow."""
    stretch: list[int] = []
    for first, last in itertools.pairwise(sorted({*far, end})):
        if far.get(first) or far.get(last):
            stretch = [*stretch, last] if stretch else [first, last]
        elif stretch:
            yield stretch
            stretch = []
    if stretch:
        yield stretch


def _spans(again: Again, bounds: Sequence[int]) -> Generator[list[_Look], None, None]:
    """From each of ``bounds`` to the next, the frames to be looked at, both of these among them."""
    looks: list[_Look] = []
    frames = again(bounds[0])
    try:
        for number, frame in enumerate(frames, bounds[0]):
            before = looks[-1] if looks else None
            late = before is None or number - before.number >= _STEP or frame.at - before.at >= _SECONDS
            if late or number in bounds:
                pixels = reduced(frame.pixels, FINE_LONG_SIDE)
                looks.append(_Look(number, frame.at, pixels, frame.size[0] / pixels.shape[1]))
            if number in bounds[1:]:
                yield looks
                looks = looks[-1:]
            if number == bounds[-1]:
                break
    finally:
        if isinstance(frames, Generator):
            frames.close()


def _follow(finder: FaceFinder, path: MotionPath, ways: Sequence[Way], looks: Sequence[_Look]) -> None:
    """Adds to each of ``ways``, which stand in the first of ``looks``, where it is in the others."""
    for look in looks[1:]:
        everything = None
        if len(ways) > _MANY:
            everything = [enlarged(face, look.factor) for face in finder.finer(look.pixels)]
        taken: list[Box] = []
        for way in ways:
            near = min(way, key=lambda number: abs(number - look.number))
            if path.cut_between(*sorted((near, look.number))):
                continue
            place = path.carried(way[near].box, near, look.number)
            face = _nearest(finder, look, place, taken, everything)
            if face is not None:
                way[look.number] = sighting(face, path.size)
                taken.append(way[look.number].box)


def _nearest(
    finder: FaceFinder, look: _Look, place: Box, taken: Sequence[Box], everything: list[Face] | None
) -> Face | None:
    """The face nearest to ``place``, as large, and not one of ``taken``."""
    side = max(place.w, place.h, 1)
    for reach in _REACHES:
        found = _around(finder, look, place, reach * side) if everything is None else everything
        alike = [face for face in found if _fits(face, place, reach * side, taken)]
        if alike:
            return min(alike, key=lambda face: _away(face, place))
    return None


def _fits(face: Face, place: Box, reach: float, taken: Sequence[Box]) -> bool:
    x1, y1, x2, y2 = face.corners
    sizes = math.sqrt(max(face.area, 1.0)), math.sqrt(max(place.pixels, 1))
    box = Box.around([(x1, y1), (x2, y2)])
    alike = max(sizes) <= _ALIKE * min(sizes) and _away(face, place) <= reach
    return alike and not any(same(box, other) for other in taken)


def _away(face: Face, place: Box) -> float:
    x1, y1, x2, y2 = face.corners
    (x, y) = place.centre
    return math.hypot((x1 + x2) / 2 - x, (y1 + y2) / 2 - y)


def _around(finder: FaceFinder, look: _Look, place: Box, reach: float) -> list[Face]:
    """Faces within ``reach`` of the middle of ``place``, both in pixels of the frame, as those are."""
    height, width = look.pixels.shape[:2]
    (x, y), reach = place.centre, reach / look.factor
    x, y = x / look.factor, y / look.factor
    left, top = max(0, int(x - reach)), max(0, int(y - reach))
    part = np.ascontiguousarray(
        look.pixels[top : min(height, int(y + reach) + 1), left : min(width, int(x + reach) + 1)]
    )
    if min(part.shape[:2]) < 8:
        return []
    enlarge = min(_MOST, max(1.0, _WANTED * look.factor / max(place.w, place.h, 1)))
    found = finder.look(part, round(max(part.shape[:2]) * enlarge), enlarge=enlarge)
    corner = np.array([left, top], np.float32)
    return [enlarged(Face.of(face.points + corner, face.score), look.factor) for face in found]


def _with_ways(way: Way) -> Way:
    """Each sighting with some room, and with the way to the ones before and after it: straight from look to
    look."""
    numbers = sorted(way)
    whole: dict[int, Box] = {}
    for first, last in itertools.pairwise(numbers):
        for number in range(first, last + 1):
            whole[number] = _mixed(way[first].box, way[last].box, (number - first) / (last - first))
    out: Way = {}
    for index, number in enumerate(numbers):
        first, last = numbers[max(0, index - 1)], numbers[min(len(numbers) - 1, index + 1)]
        near = {n: whole[n].grown(_ROOM) for n in range(first, last + 1) if n in whole}
        out[number] = replace(way[number], box=way[number].box.grown(_ROOM), way=near, lasts=_LASTS)
    return out


def _mixed(one: Box, other: Box, share: float) -> Box:
    """The box that lies ``share`` (0–1) of the way from ``one`` to ``other``."""
    sides = ((one.x, other.x), (one.y, other.y), (one.w, other.w), (one.h, other.h))
    x, y, w, h = (round(a + (b - a) * share) for a, b in sides)
    return Box(x, y, w, h)
