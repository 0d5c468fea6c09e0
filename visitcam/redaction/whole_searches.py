"""The whole search of a picture through a video: of every 30th frame, and again between two that disagree.

It knows close-ups, turned faces and small ones, and lasts as long as ten plain looks. It goes beside them, on
a thread of its own: nothing of what it finds changes where a plain look is taken.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.redaction.face_sightings import enlarged, same, sighting
from visitcam.redaction.faces import Face
from visitcam.redaction.finders import Finders
from visitcam.redaction.motion_path import MotionPath
from visitcam.redaction.tracks import Sighting

STEP = 30
"""Frames between two whole searches."""
FINEST = 15
"""… where they disagree."""


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
    """``seen``: by frame number, what no plain look there, or nearby, shows. ``look`` and ``settle`` are for
    one thread; the searches go on the thread of ``pool``, in order."""

    finders: Finders
    path: MotionPath
    pool: ThreadPoolExecutor
    seen: dict[int, list[Sighting]] = field(default_factory=dict)
    _job: Future[None] | None = None

    def look(self, place: Place, between: Place | None, last: int | None) -> None:
        """Searches ``place`` once the search before it has ended; ``between`` as well, which lies in the
        middle between it and frame ``last``, where these two disagree. Raises what the one before raised."""
        self.settle()
        self._job = self.pool.submit(self._both, place, between, last)

    def settle(self) -> None:
        """Waits until no search is under way; raises what it raised."""
        if self._job is not None:
            self._job.result()
            self._job = None

    def _both(self, place: Place, between: Place | None, last: int | None) -> None:
        self._search(place)
        if between is not None and last is not None:
            agree = len(self.seen[last]) == len(self.seen[place.number])
            if not agree or self.path.cut_between(last, place.number):
                self._search(between)

    def _search(self, place: Place) -> None:
        width = self.path.size[0]
        found = self.finders.faces.search(place.pixels, place.traced, in_strips=True)
        faces = [enlarged(face, width / place.pixels.shape[1]) for face in found if face.area > 0]
        seen = [sighting(face, self.path.size) for face in faces]
        self.seen[place.number] = [s for s in seen if not any(same(s.box, box) for box in place.plain)]
