"""Looks for faces, text and codes through a video, more often where more happens.

Faces every 5th frame in one look. Where a face came, went or jumped between two looks, the picture moved
faster than can be told, or a scene was cut, the frames between are looked at as well, halving the gap until
both sides agree. The whole search of a picture, which also knows close-ups and turned faces, is done every
30th frame, and again between two that disagree. A doubtful face is looked at twice; a track none of whose
sightings stands is no face. Text and codes every 10th frame, sooner where the picture moved by a fifth.

One forward pass; tracks then fill both directions of time. One finder that fails means no answer at all:
fail closed.
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
from visitcam.redaction.canvas import reduced
from visitcam.redaction.faces import LONG_SIDE as FACES_LONG_SIDE
from visitcam.redaction.faces import SAME, Face
from visitcam.redaction.finders import Finders
from visitcam.redaction.motion_path import MotionPath
from visitcam.redaction.text import LONG_SIDE
from visitcam.redaction.tracks import CLOSE_FACES, CODES, FACES, TEXT, Sighting, build_tracks

FACE_STEP = 5
CLOSE_STEP = 30
TEXT_STEP = 10
TEXT_LONG_SIDE = 768  # pixels: a line 16 pixels high in 1280×720 is 10 there
_FINEST_CLOSE = 15  # frames between two whole searches, at the most often
_FAST_FACES = 0.08  # of the frame's width between two looks: look between them
_FAST_TEXT = 0.2  # since the last look at text: look again
_SOON = 8  # frames between two looks at text, at the most often
_JUMP = 0.35  # of a face's size, beyond what the picture's motion explains
_LETTER = 0.6  # of the frame's shorter side: a "line" as high as that is a limb or a wall, no writing
_LARGE_LINE = 0.06  # of the frame's shorter side: a line so high is looked at again
_SEEN_AGAIN = 0.3  # of its box that the finer look has to show
_SURE = 0.6  # heat from which a face needs no second look (as in ``facesearch``)


@dataclass(frozen=True, slots=True)
class VideoFound:
    """``tracks`` of everything found, ``frames`` searched, ``size`` (w, h), ``finders`` name → version;
    ``path``: how the picture moved, for a box that a person draws."""

    tracks: tuple[Track, ...]
    frames: int
    size: tuple[int, int]
    finders: dict[str, str]
    path: MotionPath


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
    close: dict[int, list[Sighting]] = field(default_factory=dict)
    text: dict[int, list[Sighting]] = field(default_factory=dict)
    codes: dict[int, list[Sighting]] = field(default_factory=dict)
    small: dict[int, NDArray[np.uint8]] = field(default_factory=dict)
    last_text: int = -1000
    jobs: list[Future[None]] = field(default_factory=list)

    def other_kinds(self, number: int, pixels: NDArray[np.uint8], final: bool = False) -> None:
        """Text and codes, on the second thread, where it is time for them."""
        since = number - self.last_text
        if since <= 0:
            return
        moved = since >= _SOON and self.path.fast(max(0, self.last_text), number, _FAST_TEXT)
        due = since >= TEXT_STEP or final or number in self.path.cuts
        if due or moved:
            self.last_text = number
            self.jobs.append(self.pool.submit(self._look_for_others, number, pixels))

    def _look_for_others(self, number: int, pixels: NDArray[np.uint8]) -> None:
        self.text[number] = self._lines(pixels)
        codes = self.finders.codes.find(pixels, thorough=False)
        self.codes[number] = [Sighting(r.box, r.score) for r in codes]

    def _lines(self, pixels: NDArray[np.uint8]) -> list[Sighting]:
        """Lines of writing. What is large has to be seen in the finer look of a picture too: folds of skin
        and a limb's edges look like large letters in the coarse one, and would hide what matters."""
        short = min(pixels.shape[:2])
        seen = [r for r in self.finders.text.find(pixels, TEXT_LONG_SIDE) if _side(r.box) < _LETTER * short]
        if any(_side(region.box) > _LARGE_LINE * short for region in seen):
            fine = [region.box for region in self.finders.text.find(pixels, LONG_SIDE)]
            seen = [r for r in seen if _side(r.box) <= _LARGE_LINE * short or _lies_on(r.box, fine)]
        return [Sighting(region.box, region.score) for region in seen]

    def look_for_faces(self, look: _Look) -> list[Face]:
        """The faces of one frame, remembered."""
        if look.faces is None:
            finder = self.finders.faces
            look.faces = [face for face in finder.look(look.pixels) if face.area > 0]
            self.faces[look.number] = [
                Sighting(_box(face), face.score, face.score >= _SURE or finder.stands(look.pixels, face))
                for face in look.faces
            ]
        return look.faces

    def window(self, looks: list[_Look]) -> None:
        """Faces from one look to the next (both ends included), halving until both sides agree."""
        first, last = looks[0], looks[-1]
        before, after = self.look_for_faces(first), self.look_for_faces(last)
        if len(looks) > 2 and self._restless(first.number, last.number, before, after):
            middle = len(looks) // 2
            self.window(looks[: middle + 1])
            self.window(looks[middle:])

    def _restless(self, start: int, end: int, before: list[Face], after: list[Face]) -> bool:
        if self.path.cut_between(start, end):
            return True
        if not before and not after:
            return False
        if len(before) != len(after) or self.path.fast(start, end, _FAST_FACES):
            return True
        return any(not _explained(_box(face), start, end, after, self.path) for face in before)

    def look_close(self, number: int, last: int | None) -> None:
        """The whole search of frame ``number``; again between it and ``last`` where they disagree."""
        self._search(number)
        if last is not None:
            self._halve(last, number)
            self.small = {n: kept for n, kept in self.small.items() if n >= number}

    def _halve(self, start: int, end: int) -> None:
        agree = len(self.close[start]) == len(self.close[end]) and not self.path.cut_between(start, end)
        if agree or end - start <= _FINEST_CLOSE:
            return
        middle = (start + end) // 2
        self._search(middle)
        self._halve(start, middle)
        self._halve(middle, end)

    def _search(self, number: int) -> None:
        """Remembers what the whole search alone sees: a plain look there, or nearby, does not show it."""
        pixels = self.small[number]
        factor = np.float32(self.path.size[0] / pixels.shape[1])
        faces = [Face.of(f.points * factor, f.score) for f in self.finders.faces.search(pixels) if f.area > 0]
        nearest = min(self.faces, key=lambda n: abs(n - number), default=None)
        plain: list[Box] = []
        if nearest is not None:
            plain = [self.path.carried(s.box, nearest, number) for s in self.faces[nearest]]
        seen = [Sighting(_box(face), face.score) for face in faces]
        self.close[number] = [s for s in seen if not any(_same(s.box, box) for box in plain)]

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
        + build_tracks(search.close, search.path, CLOSE_FACES)
        + build_tracks(search.text, search.path, TEXT)
        + build_tracks(search.codes, search.path, CODES)
    )
    return VideoFound(tracks, count, search.path.size, finders.versions, search.path)


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
        search.small[count] = reduced(frame.pixels, FACES_LONG_SIDE)
        search.other_kinds(count, frame.pixels)
        window.append(_Look(count, frame.pixels))
        if count % FACE_STEP == 0 and count:
            search.window(window)
            window = window[-1:]
            search.settle(2)
        elif not count:
            search.look_for_faces(window[0])
        if count % CLOSE_STEP == 0:
            search.look_close(count, count - CLOSE_STEP if count else None)
        count += 1
        if total and count % FACE_STEP == 0:
            progress(min(1.0, count / total))
    if search is None:
        raise VideoUnusable("no frames")
    search.window(window)
    last = (count - 1) // CLOSE_STEP * CLOSE_STEP
    if count - 1 >= last + CLOSE_STEP // 2:
        search.look_close(count - 1, last)
    search.other_kinds(count - 1, window[-1].pixels, final=True)
    search.settle(0)
    return search, count


def _nobody(share: float) -> None:
    del share


def _never() -> bool:
    return False


def _side(box: Box) -> int:
    return min(box.w, box.h)


def _lies_on(box: Box, others: list[Box]) -> bool:
    return sum(box.intersection(other).pixels for other in others) >= _SEEN_AGAIN * box.pixels


def _same(a: Box, b: Box) -> bool:
    shared = a.intersection(b).pixels
    return shared >= SAME * (a.pixels + b.pixels - shared)


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
