"""Looks for faces, text and codes through a video, more often where more happens.

Faces every 5th frame in one look, and with the whole search of a picture every 30th; in every frame between
two where the picture moved fast, a scene was cut, or a face came, went or jumped. Text every 15th and codes
every 15th frame at least, sooner where the picture moved. Everything is one forward pass over the frames;
tracks then fill both directions of time. One finder that fails means no answer at all: fail closed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from visitcam.errors import FinderFailed, RedactionError, VideoUnusable
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.video_redaction import Track
from visitcam.redaction.faces import SAME, Face
from visitcam.redaction.finders import Finders
from visitcam.redaction.motion_path import MotionPath
from visitcam.redaction.tracks import CODES, FACES, TEXT, Sighting, build_tracks

FACE_STEP = 5
CLOSE_STEP = 30
TEXT_STEP = 15
_FAST_FACES = 0.03  # of the frame's width within a face step: every frame is looked at
_FAST_TEXT = 0.12  # since the last look at text: look again
_SOON = 5  # frames between two looks at text, at the most often
_JUMP = 0.35  # of a face's size, beyond what the picture's motion explains


@dataclass(frozen=True, slots=True)
class VideoFound:
    """``tracks`` of everything found, ``frames`` searched, ``size`` (w, h), ``finders`` name → version."""

    tracks: tuple[Track, ...]
    frames: int
    size: tuple[int, int]
    finders: dict[str, str]


@dataclass(slots=True)
class _Look:
    """One frame in the window that is being looked at."""

    number: int
    pixels: NDArray[np.uint8]
    faces: list[Face] | None = None


@dataclass(slots=True)
class _Search:
    finders: Finders
    path: MotionPath
    pool: ThreadPoolExecutor
    faces: dict[int, list[Sighting]] = field(default_factory=dict)
    text: dict[int, list[Sighting]] = field(default_factory=dict)
    codes: dict[int, list[Sighting]] = field(default_factory=dict)
    last_text: int = -1000
    jobs: list[Future[None]] = field(default_factory=list)

    def other_kinds(self, number: int, pixels: NDArray[np.uint8], final: bool = False) -> None:
        """Text and codes, on the second thread, where it is time for them."""
        since = number - self.last_text
        due = since >= TEXT_STEP or final or number in self.path.cuts
        moved = since >= _SOON and self.path.fast(max(0, self.last_text), number, _FAST_TEXT)
        if since > 0 and (due or moved):
            self.last_text = number
            self.jobs.append(self.pool.submit(self._look_for_others, number, pixels))

    def _look_for_others(self, number: int, pixels: NDArray[np.uint8]) -> None:
        self.text[number] = [Sighting(r.box, r.score) for r in self.finders.text.find(pixels)]
        codes = self.finders.codes.find(pixels, thorough=False)
        self.codes[number] = [Sighting(r.box, r.score) for r in codes]

    def look_for_faces(self, look: _Look, close: bool) -> list[Face]:
        """Remembers the faces of one frame; returns those of the plain look, which can be compared."""
        if look.faces is None:
            finder = self.finders.faces
            look.faces = finder.look(look.pixels)
            seen = list(look.faces)
            if close:
                for face in finder.search(look.pixels):
                    if all(face.overlap(other) < SAME for other in seen):
                        seen.append(face)
            self.faces[look.number] = [Sighting(_box(face), face.score) for face in seen if face.area > 0]
        return look.faces

    def window(self, looks: list[_Look]) -> None:
        """Faces in the frames from one step to the next (both ends included)."""
        first, last = looks[0], looks[-1]
        before = self.look_for_faces(first, close=first.number % CLOSE_STEP == 0)
        after = self.look_for_faces(last, close=last.number % CLOSE_STEP == 0)
        if self._restless(first.number, last.number, before, after):
            for look in looks[1:-1]:
                self.look_for_faces(look, close=False)

    def _restless(self, start: int, end: int, before: list[Face], after: list[Face]) -> bool:
        if self.path.cut_between(start, end):
            return True
        if not before and not after:
            return False
        if len(before) != len(after) or self.path.fast(start, end, _FAST_FACES):
            return True
        return any(not _explained(_box(face), start, end, after, self.path) for face in before)

    def settle(self, most: int) -> None:
        """Waits until at most ``most`` looks at text are under way; raises what one of them raised."""
        while len(self.jobs) > most:
            self.jobs.pop(0).result()


def search_video(
    frames: Iterable[Frame],
    finders: Finders,
    *,
    total: int = 0,
    progress: Callable[[float], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> VideoFound:
    """Everything that names a person, through ``frames`` (all of one size). Work thread; seconds.

    ``total``: how many frames there are, for ``progress`` (share 0–1). Holds a few frames at a time.

    Raises:
        FinderFailed: a finder stopped, or ``stop`` said so. There is no partial answer.
        VideoUnusable: no frame.
    """
    pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="video-text")
    try:
        search, count = _searched(frames, finders, pool, total, progress or _nobody, stop or _never)
    except (RedactionError, VideoUnusable):
        raise
    except Exception as error:  # foreign code on a hostile picture: nothing counts as searched
        raise FinderFailed(type(error).__name__) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
    tracks = (
        build_tracks(search.faces, search.path, FACES)
        + build_tracks(search.text, search.path, TEXT)
        + build_tracks(search.codes, search.path, CODES)
    )
    return VideoFound(tracks, count, search.path.size, finders.versions)


def _searched(
    frames: Iterable[Frame],
    finders: Finders,
    pool: ThreadPoolExecutor,
    total: int,
    progress: Callable[[float], None],
    stop: Callable[[], bool],
) -> tuple[_Search, int]:
    search: _Search | None = None
    window: list[_Look] = []
    count = 0
    for frame in frames:
        if stop():
            raise FinderFailed("stopped")
        if search is None:
            search = _Search(finders, MotionPath(frame.size), pool)
        search.path.add(frame.pixels)
        search.other_kinds(count, frame.pixels)
        window.append(_Look(count, frame.pixels))
        if count % FACE_STEP == 0 and count:
            search.window(window)
            window = window[-1:]
            search.settle(2)
        count += 1
        if total and count % FACE_STEP == 0:
            progress(min(1.0, count / total))
    if search is None:
        raise VideoUnusable("no frames")
    search.window(window)
    search.other_kinds(count - 1, window[-1].pixels, final=True)
    search.settle(0)
    return search, count


def _nobody(share: float) -> None:
    del share


def _never() -> bool:
    return False


def _box(face: Face) -> Box:
    x1, y1, x2, y2 = face.corners
    return Box.around([(x1, y1), (x2, y2)])


def _explained(box: Box, start: int, end: int, after: list[Face], path: MotionPath) -> bool:
    """Whether a face of ``start`` is found in ``end`` about where the picture's motion puts it."""
    expected = path.carried(box, start, end)
    reach = _JUMP * max(expected.w, expected.h)
    return any(
        abs(expected.centre[0] - _box(face).centre[0]) < reach
        and abs(expected.centre[1] - _box(face).centre[1]) < reach
        for face in after
    )
