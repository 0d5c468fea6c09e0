"""Where the eyes of a face are in every frame, from the frames in which it was seen. Pure.

Between two sightings each eye is the hull of where the picture's motion puts it from either side and of the
straight line between, before the first and after the last also of where it would be at its own speed; grown
the more, the less is known. Where a sighting beside a frame has no landmarks, nobody knows (no eyes).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from visitcam.model.box import Box
from visitcam.model.video_redaction import FaceParts
from visitcam.redaction.motion_path import MotionPath

_SEEN, _BETWEEN, _UNSEEN = 0.1, 0.15, 0.5  # of an eye's box, a side
_SHORT = 5  # frames between two sightings, at the most, that tell a speed

Eyes = tuple[Box, ...]


def face_parts(
    eyes: Mapping[int, Eyes], sizes: Mapping[int, int], numbers: Iterable[int], path: MotionPath
) -> tuple[FaceParts, ...]:
    """For each frame of ``numbers``: ``eyes`` and ``sizes`` (pixels of the face, not grown) by the frames in
    which it was seen."""
    seen = sorted(eyes)
    return tuple(_at(number, seen, eyes, sizes, path) for number in numbers)


def _at(
    number: int, seen: Sequence[int], eyes: Mapping[int, Eyes], sizes: Mapping[int, int], path: MotionPath
) -> FaceParts:
    sides = {max((n for n in seen if n <= number), default=seen[0])}
    sides |= {min((n for n in seen if n >= number), default=seen[-1])}
    pixels = min(sizes[n] for n in sides)
    count = min(len(eyes[n]) for n in sides)
    if sides == {number}:
        return FaceParts(tuple(_ready(eye, _SEEN, path) for eye in eyes[number]), pixels)
    growth = _BETWEEN if len(sides) == 2 else _UNSEEN
    found = []
    for index in range(count):
        own = {n: eyes[n][index] for n in seen if len(eyes[n]) > index}
        places = [path.carried(own[n], n, number) for n in sides]
        places += _line(own, min(sides), number, max(sides)) if len(sides) == 2 else []
        places += _onward(own, next(iter(sides)), number) if len(sides) == 1 else []
        found.append(_ready(_hull(places), growth, path))
    return FaceParts(tuple(found), pixels)


def _line(own: Mapping[int, Box], before: int, number: int, after: int) -> list[Box]:
    """The box on the straight line between two sightings, and both where they are near in time."""
    first, last, share = own[before], own[after], (number - before) / (after - before)
    upper = first.x + (last.x - first.x) * share, first.y + (last.y - first.y) * share
    lower = (
        first.right + (last.right - first.right) * share,
        first.bottom + (last.bottom - first.bottom) * share,
    )
    line = Box.around([upper, lower])
    return [line, first, last] if after - before <= _SHORT else [line]


def _onward(own: Mapping[int, Box], known: int, number: int) -> list[Box]:
    """Where it was last seen, and where it would be at the speed of its two nearest sightings."""
    box = own[known]
    other = min((n for n in own if n != known), key=lambda n: abs(n - known), default=known)
    if other == known or abs(other - known) > _SHORT:
        return [box]
    (x, y), (ox, oy) = box.centre, own[other].centre
    share = (number - known) / (known - other)
    return [box, box.moved(round((x - ox) * share), round((y - oy) * share))]


def _hull(boxes: Sequence[Box]) -> Box:
    corners = [(box.x, box.y) for box in boxes] + [(box.right, box.bottom) for box in boxes]
    return Box.around([(float(x), float(y)) for x, y in corners])


def _ready(box: Box, growth: float, path: MotionPath) -> Box:
    return box.grown(growth).clipped(*path.size)
