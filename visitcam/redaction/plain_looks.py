"""Plain looks at the faces of a video: every 5th frame, and more where more happens.

One look at a long side of 640 a time. Where a face came, went or jumped between two looks, where nobody can
tell how the picture moved, or a scene was cut, the frames between are looked at as well, halving the gap
until both sides agree; where something stands between two looks that is in neither, that frame is looked at
(``passing``). A doubtful face is looked at twice. A frame in which nothing changed is not looked at again
(docs/decisions/0131).

All of it on one thread; what it needs of the frames comes with them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.opencv import cv2
from visitcam.redaction.face_sightings import enlarged, head_box, same, sighting
from visitcam.redaction.faces import THRESHOLD, Face
from visitcam.redaction.finders import Finders
from visitcam.redaction.motion_path import KEPT, MotionPath
from visitcam.redaction.passing import passing
from visitcam.redaction.smeared import Smeared, smeared_faces
from visitcam.redaction.tracks import Sighting
from visitcam.redaction.whole_searches import FINEST, STEP, Place, WholeSearches

FACE_STEP = 5
"""Frames between two looks."""
_JUMP = 0.35  # of a face's size, beyond what the picture's motion explains
_STILL = (3, 8.0), (9, 2.0), (17, 1.0)
"""(pixels of a place, grey levels): no place of the small picture may differ by more, on its average, in one
that did not change. Noise of 8 grey levels in 1280×720 makes 4.0, 1.4 and 0.7 there. The first alone passed
over a face in the dark whose whole contrast was 12 levels, and which a look finds."""
_SURE = 0.6  # heat from which a face needs no second look (as in ``facesearch``)


@dataclass(slots=True)
class Look:
    """One frame that may be looked at: all of its ``pixels``, and ``small``, a long side of 640; both
    ``(h, w, 3) uint8`` BGR."""

    number: int
    pixels: NDArray[np.uint8]
    small: NDArray[np.uint8]
    faces: list[Face] | None = None


@dataclass(slots=True)
class PlainLooks:
    """``seen``: every face that was seen, by frame number; ``smeared``: those that show only when sharpened.
    ``path`` knows the frames that are looked at, and may know some more."""

    finders: Finders
    path: MotionPath
    whole: WholeSearches
    seen: dict[int, list[Sighting]] = field(default_factory=dict)
    smeared: dict[int, list[Smeared]] = field(default_factory=dict)
    _traced: dict[int, list[Face]] = field(default_factory=dict)
    _stood: dict[int, list[Face]] = field(default_factory=dict)
    _middle: dict[int, NDArray[np.uint8]] = field(default_factory=dict)
    _last_whole: int | None = None

    def window(self, looks: list[Look], *, final: bool = False, hurry: bool = False) -> None:
        """Neighbouring frames, of which the first was the last of those before. ``final``: the last ones;
        ``hurry``: as ``WholeSearches.look``.
        The whole search of the last of them goes on by itself where it is due.

        Raises:
            FinderFailed: a look, or a whole search that was under way.
        """
        self._between(looks)
        self._look_sharpened(looks)
        self._remember(looks)
        if self._due(looks[-1].number, final=final):
            self._look_whole(looks[-1], hurry=hurry)

    def _due(self, number: int, *, final: bool) -> bool:
        """Whether frame ``number`` is searched as a whole picture is."""
        last = self._last_whole
        if last is None or number == last:
            return last is None
        return number % STEP == 0 or (final and number >= last + STEP // 2)

    def _between(self, looks: list[Look]) -> None:
        """From one look to the next (both ends included), halving until both sides agree."""
        first, last = looks[0], looks[-1]
        before, after = self._faces(first), self._faces(last)
        if len(looks) <= 2:
            return
        middle: int | None = len(looks) // 2
        if not self._restless(first.number, last.number, before, after):
            middle = passing(self.path, [look.number for look in looks])
            if middle is not None and len(self._faces(looks[middle])) == len(before):
                middle = None
        if middle is not None:
            self._between(looks[: middle + 1])
            self._between(looks[middle:])

    def _look_sharpened(self, looks: list[Look]) -> None:
        """What passes fast, and shows no face that stands as it is."""
        numbers = [look.number for look in looks]
        if len(looks) <= 2 or self.path.cut_between(numbers[0], numbers[-1]):
            return

        def standing(number: int) -> list[Box]:
            return [head_box(face) for face in self._faces(looks[number - numbers[0]])]

        smalls = [look.small for look in looks]
        found = smeared_faces(self.finders.faces, self.path, numbers, smalls, standing)
        if found is not None:
            self.smeared[found[0]] = found[1]

    def _faces(self, look: Look) -> list[Face]:
        """The faces of one frame that stand; every sighting is remembered."""
        if look.faces is not None:
            return look.faces
        unchanged = self._unchanged_since(look.number)
        if unchanged is not None:
            look.faces, self.seen[look.number] = self._stood[unchanged], self.seen[unchanged]
            return look.faces
        self._traced[look.number] = self.finders.faces.traces(look.small)
        factor = self.path.size[0] / look.small.shape[1]
        hot = [face for face in self._traced[look.number] if face.score >= THRESHOLD and face.area > 0]
        seen = [enlarged(face, factor) for face in hot]
        near = self._nearest(look.number)
        stands = [self._stands(look, face, near) for face in seen]
        look.faces = [face for face, standing in zip(seen, stands, strict=True) if standing]
        self.seen[look.number] = [
            sighting(face, self.path.size, stands=standing)
            for face, standing in zip(seen, stands, strict=True)
        ]
        self._stood[look.number] = look.faces
        return look.faces

    def _unchanged_since(self, number: int) -> int | None:
        """The last frame before ``number`` that was looked at, where nothing in the picture changed since:
        what stands still needs no second look. It is compared with that frame itself, so that what comes
        in slowly is seen once it has come."""
        looked = max((n for n in self._stood if n < number), default=None)
        if looked is None or number - looked > KEPT:
            return None
        before, now = (self.path.greys[n].astype(np.float32) for n in (looked, number))
        change = [float(np.abs(cv2.blur(now - before, (side, side))).max()) for side, _ in _STILL]
        return looked if all(c <= level for c, (_, level) in zip(change, _STILL, strict=True)) else None

    def _nearest(self, number: int) -> tuple[int, list[Box]] | None:
        """The look nearest to ``number``, and the faces that stood there."""
        nearest = min(self.seen, key=lambda n: abs(n - number), default=None)
        if nearest is None or abs(nearest - number) > FACE_STEP:
            return None
        return nearest, [s.box for s in self.seen[nearest] if s.stands]

    def _stands(self, look: Look, face: Face, near: tuple[int, list[Box]] | None) -> bool:
        """Hot enough, or the same as one that stood in the look before, or in a second look."""
        if face.score >= _SURE:
            return True
        if near is not None:
            expected = [self.path.carried(box, near[0], look.number) for box in near[1]]
            if any(same(head_box(face), box) for box in expected):
                return True
        return self.finders.faces.stands(look.pixels, face)

    def _restless(self, start: int, end: int, before: list[Face], after: list[Face]) -> bool:
        if self.path.cut_between(start, end):
            return True
        if not before and not after:
            return False
        if len(before) != len(after) or not self.path.told(start, end):
            return True
        return any(not self._explained(head_box(face), start, end, after) for face in before)

    def _explained(self, box: Box, start: int, end: int, after: list[Face]) -> bool:
        """Whether a face of ``start`` is found in ``end`` about where the picture's motion puts it."""
        expected = self.path.carried(box, start, end)
        reach = _JUMP * max(expected.w, expected.h)
        return any(
            abs(expected.centre[0] - head_box(face).centre[0]) < reach
            and abs(expected.centre[1] - head_box(face).centre[1]) < reach
            for face in after
        )

    def _remember(self, looks: list[Look]) -> None:
        """Keeps the small pictures that a whole search may ask for: in the middle between the last one and
        the next, wherever the film ends."""
        last = self._last_whole or 0
        wanted = range(last + FINEST // 2, last + STEP // 2 + 1)
        self._middle |= {look.number: look.small for look in looks if look.number in wanted}

    def _look_whole(self, look: Look, *, hurry: bool) -> None:
        last, self._last_whole = self._last_whole, look.number
        middle = None
        if last is not None and look.number - last > FINEST:
            number = (last + look.number) // 2
            middle = self._place(number, self._middle[number])
        self.whole.look(self._place(look.number, look.pixels), middle, last, hurry=hurry)
        self._middle.clear()
        self._traced = {n: kept for n, kept in self._traced.items() if n >= look.number}
        self._stood = {n: kept for n, kept in self._stood.items() if last is None or n >= last}

    def _place(self, number: int, pixels: NDArray[np.uint8]) -> Place:
        nearest = min(self.seen, key=lambda n: abs(n - number))
        plain = tuple(self.path.carried(s.box, nearest, number) for s in self.seen[nearest])
        return Place(number, pixels, self._traced.get(number), plain)
