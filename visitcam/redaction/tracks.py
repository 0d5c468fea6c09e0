"""From sightings in some frames to what is filled in every frame.

A sighting is linked to the nearest one in the frames before, carried along the picture's motion. Between
two sightings the union of both is filled: each carried from its side, and the straight line between them,
grown. A track goes on for a while before its first and after its last sighting, in both directions of
time, and to the picture's edge where it came from there; a gap of up to a second inside it is closed.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from visitcam.model.box import Box
from visitcam.model.region import RegionKind
from visitcam.model.video_redaction import FaceParts, Track
from visitcam.redaction.eye_tracks import face_parts
from visitcam.redaction.motion_path import MotionPath


@dataclass(frozen=True, slots=True)
class Sighting:
    """One find in one frame; ``box`` in pixels, not grown. ``stands``: a second look did not refuse it.
    ``eyes``: of a face, a box over each.
    ``way``: where it was followed to by its own points, by frame number, its own frame among them;
    ``thing``: the same for the pieces of one line, which are followed together. ``lasts``: frames that its
    track goes on at its ends, where that is more than its kind's habit."""

    box: Box
    score: float
    stands: bool = True
    way: dict[int, Box] = field(default_factory=dict, compare=False)
    thing: tuple[int, int] = (-1, -1)
    eyes: tuple[Box, ...] = ()
    lasts: int = 0


@dataclass(frozen=True, slots=True)
class Habits:
    """How one kind is tracked. ``gap``: frames that a track may be out of sight; ``tail``: frames that it
    goes on before and after; ``growth``: of the box, a side; ``far``: in sizes of the box, how far from
    where it is expected a sighting may be; ``alike``: the largest ratio of two sizes; ``room``: of the height
    of a line, at the least on every side (a tilted line is a run of boxes, of which each is small)."""

    kind: RegionKind
    gap: int
    tail: int
    growth: float
    far: float
    alike: float
    room: float = 0.0


FACES = Habits(RegionKind.FACE, gap=31, tail=8, growth=0.25, far=1.0, alike=2.2)
CLOSE_FACES = Habits(RegionKind.FACE, gap=31, tail=15, growth=0.22, far=1.0, alike=2.2)
TEXT = Habits(RegionKind.TEXT, gap=92, tail=45, growth=0.10, far=1.5, alike=2.5, room=0.2)
CODES = Habits(RegionKind.CODE, gap=92, tail=45, growth=0.10, far=1.0, alike=2.0)

_UNSEEN = 1.5  # times the growth, where a thing is not between two of its sightings
_TOUCHES = 0.03  # of the frame's side: so near, a thing may go on beyond the edge
_EDGE = 0.12  # of the frame's side: a track that begins so near the edge came in from there


@dataclass(slots=True)
class _Open:
    seen: dict[int, Sighting] = field(default_factory=dict)

    @property
    def last(self) -> int:
        return max(self.seen)


def build_tracks(
    sightings: Mapping[int, Sequence[Sighting]], path: MotionPath, habits: Habits
) -> tuple[Track, ...]:
    """Every sighting becomes part of one track; ``path`` knows every frame."""
    done: list[_Open] = []
    running: list[_Open] = []
    for number in sorted(sightings):
        alive = [t for t in running if number - t.last <= habits.gap and not path.cut_between(t.last, number)]
        done += [track for track in running if track not in alive]
        running = alive + _link(list(sightings[number]), number, alive, path, habits)
    standing = [t for t in done + running if any(sighting.stands for sighting in t.seen.values())]
    return tuple(_filled(track.seen, path, habits) for track in standing)


def _link(
    found: list[Sighting], number: int, alive: list[_Open], path: MotionPath, habits: Habits
) -> list[_Open]:
    """Gives each sighting to the nearest running track, best pairs first; the rest begin new ones."""
    pairs: list[tuple[float, int, int]] = []
    for at, track in enumerate(alive):
        expected = _where(track.seen[track.last], track.last, number, path)
        for index, sighting in enumerate(found):
            distance = _distance(expected, sighting.box, habits)
            if distance is not None:
                pairs.append((distance, at, index))
    taken: set[int] = set()
    fed: set[int] = set()
    for _, at, index in sorted(pairs):
        if at not in fed and index not in taken:
            alive[at].seen[number] = found[index]
            fed.add(at)
            taken.add(index)
    return [_Open({number: s}) for index, s in enumerate(found) if index not in taken]


def _distance(expected: Box, seen: Box, habits: Habits) -> float | None:
    size_a, size_b = math.sqrt(max(1, expected.pixels)), math.sqrt(max(1, seen.pixels))
    ratio = max(size_a, size_b) / max(1.0, min(size_a, size_b))
    (ax, ay), (bx, by) = expected.centre, seen.centre
    away = math.hypot(ax - bx, ay - by) / max(size_a, size_b)
    return None if ratio > habits.alike or away > habits.far else away


def _filled(seen: Mapping[int, Sighting], path: MotionPath, habits: Habits) -> Track:
    numbers = sorted(seen)
    frames = len(path.steps)
    first, last = numbers[0], numbers[-1]
    begin = _reach(first, -1, max(habits.tail, seen[first].lasts), path, frames)
    end = _reach(last, 1, max(habits.tail, seen[last].lasts), path, frames)
    boxes: list[Box] = []
    for number in range(begin, end + 1):
        before = max((n for n in numbers if n <= number), default=None)
        after = min((n for n in numbers if n >= number), default=None)
        if before is not None and after is not None:
            hull = _between(seen, before, number, after, path)
            hull = _grown(hull, habits, _UNSEEN if _cut_off(hull, path.size) else 1.0)
        else:
            known = before if before is not None else numbers[0]
            hull = _outside(seen, known, number, path)
            hull = _grown(hull, habits, _UNSEEN)
        boxes.append(hull.clipped(*path.size))
    score = min(1.0, max(sighting.score for sighting in seen.values()))
    parts: tuple[FaceParts, ...] = ()
    if habits.kind is RegionKind.FACE:
        eyes = {number: sighting.eyes for number, sighting in seen.items()}
        sizes = {number: sighting.box.clipped(*path.size).pixels for number, sighting in seen.items()}
        parts = face_parts(eyes, sizes, range(begin, end + 1), path)
    return Track(habits.kind, begin, tuple(boxes), score, parts=parts)


def _grown(box: Box, habits: Habits, times: float) -> Box:
    least = math.ceil(habits.room * min(max(box.w, box.h), 2 * min(box.w, box.h)))
    x, y = (max(least, math.ceil(times * habits.growth * side)) for side in (box.w, box.h))
    return Box(box.x - x, box.y - y, box.w + 2 * x, box.h + 2 * y)


def _reach(number: int, step: int, tail: int, path: MotionPath, frames: int) -> int:
    """How far a track goes on from its first or last sighting: ``tail`` frames, but not over a cut."""
    reached = number
    for _ in range(tail):
        following = reached + step
        if not 0 <= following < frames or max(reached, following) in path.cuts:
            break
        reached = following
    return reached


def _between(seen: Mapping[int, Sighting], before: int, number: int, after: int, path: MotionPath) -> Box:
    if before == after:
        # and where other looks saw it go: this one may have missed a word of the line
        others = [s.way[number] for n, s in seen.items() if n != number and number in s.way]
        return _hull([seen[before].box, *others])
    first, last = seen[before].box, seen[after].box
    share = (number - before) / (after - before)
    line = Box(
        round(first.x + (last.x - first.x) * share),
        round(first.y + (last.y - first.y) * share),
        round(first.w + (last.w - first.w) * share),
        round(first.h + (last.h - first.h) * share),
    )
    carried = [_where(seen[before], before, number, path), _where(seen[after], after, number, path)]
    if number in seen[before].way and number in seen[after].way:
        return _hull(carried)  # followed from both sides
    # carried along the motion of everything; what moves by itself is on the line between the two
    near = [box for box in carried if not box.intersection(line).empty]
    hull = _hull([line, *near])
    return _hull([hull, first, last]) if after - before <= _SHORT else hull


_DRIFT = 0.004  # of the frame's width: what is followed by points is so exact
_SHORT = 5  # frames: so near, the union of both neighbouring sightings is filled as it is


def _where(sighting: Sighting, own: int, number: int, path: MotionPath) -> Box:
    """Where what was seen in frame ``own`` is in frame ``number``: followed by its own points as far as that
    went, from there on carried along the picture's motion."""
    reached = _reached(sighting, own, number)
    box = sighting.way.get(reached, sighting.box)
    if reached != own:
        room = math.ceil(_DRIFT * path.size[0])
        box = Box(box.x - room, box.y - room, box.w + 2 * room, box.h + 2 * room)
    return path.carried(box, reached, number)


def _reached(sighting: Sighting, own: int, number: int) -> int:
    """The frame nearest to ``number``, coming from ``own``, to which it was followed."""
    step = 1 if number >= own else -1
    reached = own
    while reached != number and reached + step in sighting.way:
        reached += step
    return reached


def _outside(seen: Mapping[int, Sighting], known: int, number: int, path: MotionPath) -> Box:
    """Before the first or after the last sighting."""
    sighting = seen[known]
    reached = _reached(sighting, known, number)
    if reached == known:
        return _hull([_beyond(sighting.box, known, number, path), _onward(seen, known, number)])
    box = _where(sighting, known, reached, path)
    if reached == number:
        return box
    way = {n: Sighting(b, 1.0) for n, b in sighting.way.items() if abs(n - reached) <= _SHORT}
    return _hull([_beyond(box, reached, number, path), _onward(way, reached, number)])


def _beyond(box: Box, known: int, number: int, path: MotionPath) -> Box:
    """Before the first or after the last sighting: where it was, where the motion puts it, and out to the
    edge where it stood near one (a face that comes in is seen by the finder only when half of it is in)."""
    width, height = path.size
    hull = _hull([box, path.carried(box, known, number)])
    left = 0 if box.x < _EDGE * width else hull.x
    top = 0 if box.y < _EDGE * height else hull.y
    right = width if box.right > width * (1 - _EDGE) else hull.right
    bottom = height if box.bottom > height * (1 - _EDGE) else hull.bottom
    return Box(left, top, right - left, bottom - top)


def _cut_off(box: Box, size: tuple[int, int]) -> bool:
    """Whether the frame's edge may hide a part of it: what is seen of such a thing is smaller than it is."""
    x, y = _TOUCHES * size[0], _TOUCHES * size[1]
    return box.x < x or box.y < y or box.right > size[0] - x or box.bottom > size[1] - y


def _onward(seen: Mapping[int, Sighting], known: int, number: int) -> Box:
    """Where a thing that moves by itself would be, at the speed of its two nearest sightings."""
    box = seen[known].box
    other = min((n for n in seen if n != known), key=lambda n: abs(n - known), default=known)
    if abs(other - known) > _SHORT or other == known:
        return box
    (x, y), (ox, oy) = box.centre, seen[other].box.centre
    share = (number - known) / (known - other)
    return box.moved(round((x - ox) * share), round((y - oy) * share))


def _hull(boxes: Sequence[Box]) -> Box:
    left, top = min(b.x for b in boxes), min(b.y for b in boxes)
    return Box(left, top, max(b.right for b in boxes) - left, max(b.bottom for b in boxes) - top)
