"""The whole search of a picture through a video: of every 30th frame, and again between two that disagree.

It knows close-ups, turned faces and small ones, and lasts as long as ten plain looks. It goes beside them, on
threads of its own: nothing of what it finds changes where a plain look is taken.
"""

from __future__ import annotations

from concurrent.futures import Executor, Future
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.redaction.ahead import Each
from visitcam.redaction.face_sightings import enlarged, same, sighting
from visitcam.redaction.faces import Face
from visitcam.redaction.facesearch import STRIP
from visitcam.redaction.far_faces import is_far
from visitcam.redaction.finders import Finders
from visitcam.redaction.motion_path import MotionPath
from visitcam.redaction.tracks import Sighting

STEP = 30
"""Frames between two whole searches."""
FINEST = 15
"""… where they disagree."""
_UNDER_WAY = 2  # each holds a frame
_NARROW = 416  # pixels, of each strip of the finer look where memory counts: four of 27 ms


@dataclass(frozen=True, slots=True)
class Place:
    """Frame ``number``, ``pixels`` ``(h, w, 3) uint8`` BGR, whole or reduced; ``traced``: what a plain look
    at it saw, if there was one; ``plain``: the faces of the nearest plain look, carried to this frame."""

    number: int
    pixels: NDArray[np.uint8]
    traced: list[Face] | None
    plain: tuple[Box, ...]


@dataclass(slots=True)
class WholeSearches:
    """``seen``: by frame number, what no plain look there, or nearby, shows; ``far``: of it the small faces,
    by the numbers of the frames that were searched in their own pixels (``far_faces``). ``look`` and
    ``settle`` are for one thread; the searches go on those of ``pool``, each of which takes up the oldest
    that waits, and their strips and other looks on those of ``strips``; None where memory counts: narrow
    strips, one after the other."""

    finders: Finders
    path: MotionPath
    pool: Executor
    strips: Executor | None
    seen: dict[int, list[Sighting]] = field(default_factory=dict)
    far: dict[int, list[Sighting]] = field(default_factory=dict)
    _jobs: list[Future[None]] = field(default_factory=list)

    def look(self, place: Place, between: Place | None, last: int | None, *, hurry: bool = False) -> None:
        """Searches ``place``; ``between`` as well, which lies in the middle between it and frame ``last``,
        where these two disagree. Waits while ``_UNDER_WAY`` others are under way; raises what they raised.

        ``hurry``: nothing else is left to do, so that ``between`` is searched at the same time, and forgotten
        where they agree.
        """
        self.settle(_UNDER_WAY - 1)
        before = self._jobs[-1] if self._jobs else None
        self._jobs.append(self.pool.submit(self._both, place, between, last, before, hurry=hurry))

    def settle(self, most: int = 0) -> None:
        """Waits until at most ``most`` searches are under way; raises what the others raised."""
        while len(self._jobs) > most:
            self._jobs.pop(0).result()

    def _both(
        self,
        place: Place,
        between: Place | None,
        last: int | None,
        before: Future[None] | None,
        *,
        hurry: bool,
    ) -> None:
        other = self.pool.submit(self._found, between) if hurry and between is not None else None
        self.seen[place.number] = self._found(place)
        middle = other.result() if other is not None else None
        if between is None or last is None:
            return
        if before is not None:
            before.result()  # that of ``last``, which was begun earlier
        agree = len(self.seen[last]) == len(self.seen[place.number])
        if not agree or self.path.cut_between(last, place.number):
            self.seen[between.number] = self._found(between) if middle is None else middle

    def _found(self, place: Place) -> list[Sighting]:
        width = self.path.size[0]
        strip = _NARROW if self.strips is None else STRIP
        each: Each = map if self.strips is None else self.strips.map
        found = self.finders.faces.search(place.pixels, place.traced, strip=strip, each=each)
        faces = [enlarged(face, width / place.pixels.shape[1]) for face in found if face.area > 0]
        seen = [sighting(face, self.path.size) for face in faces]
        fresh = [s for s in seen if not any(same(s.box, box) for box in place.plain)]
        if place.pixels.shape[1] < width:
            return fresh
        self.far[place.number] = [s for s in fresh if is_far(s, self.path.size)]
        return [s for s in fresh if not is_far(s, self.path.size)]
