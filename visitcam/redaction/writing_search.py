"""Looks for writing and codes through a video: the whole frame every 1.5 s, between only what is new.

``News`` keeps what was looked at, carried along the picture's motion: whatever differs from it, or came in
over the edge, was not looked at yet. Once enough of that is there, its surroundings are looked at, as fine as
the whole frame would be. What a look finds is followed by its own points to the frames around
(``following``), so that writing that comes in fast is covered from the edge it came from.

``add`` in the searching thread; the looks and the following on one thread of the pool, in order.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.model.region import Region
from visitcam.opencv import cv2
from visitcam.redaction.finders import Finders
from visitcam.redaction.following import follow
from visitcam.redaction.motion_path import Grey, MotionPath
from visitcam.redaction.tracks import Sighting

WHOLE_STEP = 45
"""Frames between two looks at the whole frame."""
_WHOLE_AT_LAST = 20  # frames since the last of these from which the last frame is looked at whole
_LINE = 0.5  # map pixels a pixel of the frame: a line 16 pixels high is 8 there, of which none was lost …
_LONG_SIDES = 640, 960  # … on 48 drawn lines from 10 pixels up; as few and as many pixels as that is
_MOST_MAP = (
    640 * 384
)  # map pixels that the network is given at once: its memory for 960 × 544 is twice as much
_SHARED = 0.1  # of the frame's shorter side: what two pieces share
_TWICE = 0.9  # of a find that lies in one of the piece before: it is the same
_OFTEN = 6  # frames between two looks at the most often
_CUTS = 3  # … where one scene follows another
_CHECKED = 3  # frames between two looks for news
_NEWS = ((6, 0.25), (12, 0.06), (20, 0.0012))
"""(frames since the last look, share of the frame that has to be new for another). The least share is a line
16 pixels high and 70 long in 1280×720."""
_MOST = 0.6  # … from which the whole frame is looked at
_PLACE = 0.2  # share of the frame up to which one new place is looked at by itself, as soon as it is seen
_MAINLY = 0.5  # … where so much of all that is new is there: else the camera moves, and no place is special
_CLUSTER = 9  # pixels of the small picture that new pixels of one place are apart at the most
_DIFFERENT = 16  # grey levels
_INK = 20  # grey levels between the darkest and the brightest of 5 × 5 pixels: writing has as much everywhere
_AROUND = 0.03  # of the frame's width: what is looked at around what is new
_LEAST_SIDE = 0.2  # … and at least so much: the network knows lines in some surroundings
_REACH = 30  # frames that a find is followed before and after the look that saw it
_LETTER = (
    0.6  # of the frame's shorter side: a "line" as high as that is a limb, a wall or a picture, no writing
)
_LARGE_LINE = 0.06  # of the frame's shorter side: a line so high is looked at again
_FAR_LONG_SIDE = 448  # pixels: a large line is 20 pixels high or more there
_SEEN_AGAIN = 0.3  # of its box that the other look has to show
_ONE = 0.5  # of a box that has to lie in a newly seen one, so that both are the same


class News:
    """What of the picture was not looked at yet. One thread; frames in order."""

    def __init__(self, path: MotionPath) -> None:
        self._path = path
        self._seen: Grey | None = None
        self._known: NDArray[np.uint8] | None = None
        self._at = 0

    def looked_at(self, number: int, part: Box | None) -> None:
        """All of frame ``number`` was looked at, or ``part`` of it (pixels of the frame)."""
        now = self._path.greys[number]
        if part is None or self._seen is None or self._known is None:
            self._seen, self._known = now.copy(), np.full(now.shape, 255, np.uint8)
        else:
            self._carry(number)
            box = Box(*(round(v * self._path.factor) for v in part.as_list())).clipped(*now.shape[::-1])
            place = slice(box.y, box.bottom), slice(box.x, box.right)
            self._seen[place], self._known[place] = now[place], 255
        self._at = number

    def within(self, number: int) -> tuple[float, Box, Box]:
        """(share of frame ``number`` that is new and not bare, the box around that in pixels of the frame,
        around the one place where it mainly is; empty where there is none, or less than a line of writing).
        Skin, a wall, what is out of focus cannot be writing."""
        now = self._path.greys[number]
        if self._seen is None or self._known is None:
            whole = Box(0, 0, *self._path.size)
            return 1.0, whole, whole
        self._carry(number)
        differs = cv2.absdiff(cv2.blur(self._seen, (3, 3)), cv2.blur(now, (3, 3)))
        square = np.ones((5, 5), np.uint8)
        ink = cv2.subtract(cv2.dilate(now, square), cv2.erode(now, square)) > _INK
        new = np.asarray(ink & ((differs > _DIFFERENT) | (self._known < 128)), dtype=np.uint8)
        new = np.asarray(cv2.morphologyEx(new, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)), dtype=np.uint8)
        return float(cv2.mean(new)[0]), self._box(cv2.boundingRect(new)), self._densest(new)

    def _densest(self, new: Grey) -> Box:
        places = cv2.dilate(new, np.ones((_CLUSTER, _CLUSTER), np.uint8))
        count, labels, stats, _ = cv2.connectedComponentsWithStats(places)
        if count < 2:
            return Box(0, 0, 0, 0)
        pixels = np.bincount(labels[new > 0], minlength=count)
        best = int(pixels.argmax())
        if pixels[best] < max(_NEWS[-1][1] * new.size, _MAINLY * pixels.sum()):
            return Box(0, 0, 0, 0)
        x, y, w, h = (int(value) for value in stats[best, :4])
        return self._box((x, y, w, h))

    def _box(self, small: Sequence[int]) -> Box:
        x, y, w, h = (value / self._path.factor for value in small)
        return Box(int(x), int(y), round(w), round(h)).clipped(*self._path.size)

    def _carry(self, number: int) -> None:
        if number == self._at or self._seen is None or self._known is None:
            return
        step = self._path.between(self._at, number).copy()
        step[:, 2] *= self._path.factor
        size = self._seen.shape[1], self._seen.shape[0]
        self._seen = np.asarray(cv2.warpAffine(self._seen, step, size), dtype=np.uint8)
        self._known = np.asarray(cv2.warpAffine(self._known, step, size), dtype=np.uint8)
        self._at = number


@dataclass(slots=True)
class WritingSearch:
    """``text`` and ``codes``: what was seen, by frame number."""

    finders: Finders
    path: MotionPath
    pool: ThreadPoolExecutor
    text: dict[int, list[Sighting]] = field(default_factory=dict)
    codes: dict[int, list[Sighting]] = field(default_factory=dict)
    _news: News = field(init=False)
    _whole: int = -1000
    _last: int = -1000
    _place: int = -1000
    _jobs: list[Future[None]] = field(default_factory=list)
    _going: list[Sighting] = field(default_factory=list)
    _followed_to: int = 0
    _owed: bool = False
    _before: NDArray[np.uint8] | None = None

    def __post_init__(self) -> None:
        self._news = News(self.path)

    def add(self, number: int, pixels: NDArray[np.uint8], *, final: bool = False) -> None:
        """One more frame, ``(h, w, 3) uint8`` BGR, that ``path`` knows already."""
        before, self._before = self._before, pixels
        if number == self._last:
            return
        since = number - self._last
        if number in self.path.cuts:
            if before is not None and since > _OFTEN:
                self._look(number - 1, before, None)  # the last of the scene that is over
            self._owed = True
        step = _WHOLE_AT_LAST if final else WHOLE_STEP
        if number - self._whole >= step or (self._owed and since >= _CUTS):
            self._look(number, pixels, None)
        elif final or (since >= _OFTEN and since % _CHECKED == 0):
            self._look_for_news(number, pixels, final=final)
        if final and self._last != number:
            self._jobs.append(self.pool.submit(self._go_on, number, dict(self.path.greys)))

    def _look_for_news(self, number: int, pixels: NDArray[np.uint8], *, final: bool) -> None:
        """At all that is new once that is enough, at one new place soon: a card that is shown for half a
        second is seen by this alone."""
        since = number - self._last
        share, part, place = self._news.within(number)
        frame = self.path.size[0] * self.path.size[1]
        if any((final or since >= frames) and share >= least for frames, least in _NEWS):
            part = _with_room(part, self.path.size)
            self._look(number, pixels, None if part.pixels > _MOST * frame else part)
        elif not place.empty and number - self._place >= _OFTEN:
            place = _with_room(place, self.path.size)
            if place.pixels <= _PLACE * frame:
                self._place = number
                self._look(number, pixels, place, besides=True)

    def settle(self, most: int) -> None:
        """Waits until at most ``most`` looks are under way; raises what one of them raised."""
        while len(self._jobs) > most:
            self._jobs.pop(0).result()

    def _look(
        self, number: int, pixels: NDArray[np.uint8], part: Box | None, *, besides: bool = False
    ) -> None:
        """``besides``: the next look at all that is new comes no later for this one."""
        if not besides:
            self._last = number
        if part is None:
            self._whole, self._owed = number, False
        self._news.looked_at(number, part)
        greys = dict(self.path.greys)
        place = part if besides else None
        self._jobs.append(self.pool.submit(self._find, number, pixels, part, place, greys))

    def _find(
        self,
        number: int,
        pixels: NDArray[np.uint8],
        part: Box | None,
        place: Box | None,
        greys: dict[int, Grey],
    ) -> None:
        """Writing in ``part`` of a frame and codes in ``place`` of it; None: in all of it."""
        found, codes = lines(self.finders, pixels, part), codes_in(self.finders, pixels, place)
        fresh: list[Sighting] = []
        for kept, regions in ((self.text, found), (self.codes, codes)):
            before = kept.setdefault(number, [])  # not empty where a place of it was looked at already
            seen = [
                Sighting(r.box, r.score, way={number: r.box}, thing=_thing(number, len(before), index, r))
                for index, r in enumerate(regions)
            ]
            kept[number] = before + seen
            fresh += seen
        self._follow(number, fresh, greys)

    def _follow(self, number: int, seen: list[Sighting], greys: dict[int, Grey]) -> None:
        """What was on its way goes on until ``number``; what was ``seen`` there is followed back."""
        self._go_on(number, greys)
        back = [n for n in range(number, max(-1, number - _REACH - 1), -1) if n in greys]
        _fill_ways(seen, greys, self._until_cut(back), self.path.factor)
        self._going = seen + [s for s in self._going if _goes_on(s, number, seen)]

    def _go_on(self, number: int, greys: dict[int, Grey]) -> None:
        since, self._followed_to = self._followed_to, number
        stretch = [n for n in range(since, number + 1) if n in greys and not self.path.cut_between(since, n)]
        _fill_ways(self._going, greys, stretch, self.path.factor)

    def _until_cut(self, back: Sequence[int]) -> list[int]:
        kept: list[int] = []
        for number in back:
            kept.append(number)
            if number in self.path.cuts:
                break
        return kept


def lines(finders: Finders, pixels: NDArray[np.uint8], part: Box | None) -> list[Region]:
    """Lines of writing in ``part`` of a frame, or in all of it, as fine as all of it is looked at. A large
    place is looked at piece by piece: the network's memory is that of a 720p frame, whatever the frame."""
    longest = max(pixels.shape[:2])
    finest = min(max(_LONG_SIDES[0], _LINE * longest), _LONG_SIDES[1]) / longest
    place = Box(0, 0, pixels.shape[1], pixels.shape[0]) if part is None else part
    found: list[Region] = []
    for piece in _pieces(place, finest, min(pixels.shape[:2])):
        before = max((r.line for r in found if r.line is not None), default=-1) + 1
        for region in _lines_in(finders, pixels, piece, finest):
            if all(region.box.intersection(r.box).pixels < _TWICE * region.box.pixels for r in found):
                number = None if region.line is None else before + region.line
                found.append(replace(region, line=number))
    return found


def codes_in(finders: Finders, pixels: NDArray[np.uint8], place: Box | None) -> list[Region]:
    """Codes in ``place`` of a frame, or in all of it."""
    if place is None:
        return list(finders.codes.find(pixels, thorough=False))
    part = np.ascontiguousarray(pixels[place.y : place.bottom, place.x : place.right])
    found = finders.codes.find(part, thorough=False)
    return [replace(region, box=region.box.moved(place.x, place.y)) for region in found]


def _pieces(place: Box, finest: float, short: int) -> list[Box]:
    """``place`` in rows, each of at most ``_MOST_MAP`` map pixels (at ``finest`` a pixel of the frame)
    without what it shares with the next: any line but a large one is whole in one of them."""
    count = max(1, math.ceil(place.pixels * finest * finest / _MOST_MAP))
    if count == 1:
        return [place]
    shared = round(_SHARED * short)
    high = math.ceil((place.h + (count - 1) * shared) / count)
    tops = [place.y + round(n * (place.h - high) / (count - 1)) for n in range(count)]
    return [Box(place.x, top, place.w, high).intersection(place) for top in tops]


def _lines_in(finders: Finders, pixels: NDArray[np.uint8], piece: Box, finest: float) -> list[Region]:
    """Lines in one piece. What is large has to be seen again from further away: folds of skin and a limb's
    edges look like large letters, and would hide what matters."""
    short, longest = min(pixels.shape[:2]), max(pixels.shape[:2])
    place = np.ascontiguousarray(pixels[piece.y : piece.bottom, piece.x : piece.right])
    seen = _seen(finders, place, max(64, round(finest * max(place.shape[:2]))), _LETTER * short)
    large = [region.box for region in seen if _side(region.box) > _LARGE_LINE * short]
    if large:
        far = _from_afar(finders, place, large, _FAR_LONG_SIDE / longest)
        seen = [r for r in seen if _side(r.box) <= _LARGE_LINE * short or _lies_on(r.box, far)]
    return [replace(region, box=region.box.moved(piece.x, piece.y)) for region in seen]


def _from_afar(finders: Finders, place: NDArray[np.uint8], large: Sequence[Box], factor: float) -> list[Box]:
    """What is writing around the ``large`` boxes of ``place``, looked at ``factor`` times as large."""
    corners = [(float(b.x), float(b.y)) for b in large] + [(float(b.right), float(b.bottom)) for b in large]
    around = Box.around(corners)
    room = max(_side(box) for box in large)
    around = Box(around.x - room, around.y - room, around.w + 2 * room, around.h + 2 * room)
    around = around.clipped(place.shape[1], place.shape[0])
    part = np.ascontiguousarray(place[around.y : around.bottom, around.x : around.right])
    seen = finders.text.find(part, max(64, round(factor * max(part.shape[:2]))))
    return [region.box.moved(around.x, around.y) for region in seen]


def _seen(finders: Finders, place: NDArray[np.uint8], long_side: int, most: float) -> list[Region]:
    """Lines of which none is ``most`` pixels high, neither a box of it nor all of its boxes together."""
    found = finders.text.find(place, long_side)
    runs: dict[int | None, list[Box]] = {}
    for region in found:
        runs.setdefault(region.line, []).append(region.box)
    return [r for r in found if _side(r.box) < most and (r.line is None or run_height(runs[r.line]) < most)]


def run_height(run: Sequence[Box]) -> float:
    """About how high a line is that was told as a ``run`` of boxes: their area over the line's length."""
    right, bottom = max(box.right for box in run), max(box.bottom for box in run)
    length = math.hypot(right - min(box.x for box in run), bottom - min(box.y for box in run))
    return sum(box.pixels for box in run) / max(1.0, length)


def _fill_ways(
    sightings: Sequence[Sighting], greys: dict[int, Grey], numbers: Sequence[int], factor: float
) -> None:
    """Goes on with each from where its way ends in ``numbers[0]``."""
    together: dict[tuple[int, int], list[Sighting]] = {}
    for sighting in sightings:
        if numbers and numbers[0] in sighting.way:
            together.setdefault(sighting.thing, []).append(sighting)
    things = [[s.way[numbers[0]] for s in pieces] for pieces in together.values()]
    for pieces, way in zip(together.values(), follow(things, greys, numbers, factor), strict=True):
        for number, boxes in way.items():
            for sighting, box in zip(pieces, boxes, strict=True):
                sighting.way[number] = box


def _thing(number: int, first: int, index: int, region: Region) -> tuple[int, int]:
    """One of its own for each line and each code of each look; ``first``: how many were seen in this frame by
    a look before."""
    return (number, first + index) if region.line is None else (number, -2 - first - region.line)


def _goes_on(sighting: Sighting, number: int, seen: Sequence[Sighting]) -> bool:
    """Whether it is still followed, not too long, and was not seen again in ``number``."""
    box = sighting.way.get(number)
    if box is None or number - min(sighting.way) > 3 * _REACH:
        return False
    return all(box.intersection(new.box).pixels < _ONE * box.pixels for new in seen)


def _with_room(part: Box, size: tuple[int, int]) -> Box:
    room = round(_AROUND * size[0])
    least = round(_LEAST_SIDE * size[0])
    wide, high = max(room, (least - part.w) // 2), max(room, (least - part.h) // 2)
    return Box(part.x - wide, part.y - high, part.w + 2 * wide, part.h + 2 * high).clipped(*size)


def _side(box: Box) -> int:
    return min(box.w, box.h)


def _lies_on(box: Box, others: Sequence[Box]) -> bool:
    return sum(box.intersection(other).pixels for other in others) >= _SEEN_AGAIN * box.pixels
