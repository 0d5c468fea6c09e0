"""Looks for faces, text and codes through a video, more often where more happens.

Faces every 5th frame in one look, and every 0.2 s, unless nothing changed since the last look. Where a face
came, went or jumped between two looks, where nobody can tell how the picture moved, or a scene was cut, the
frames between are looked at as well, halving the gap until both sides agree; where something stands between
two looks that is in neither, that frame is looked at (``passing``). The whole search of a picture, which
also knows close-ups and turned faces, is done every 30th frame, and again between two that disagree. A
doubtful face is looked at twice; a track none of whose sightings stands is no face. Text and codes:
``writing_search``.

One forward pass; tracks then fill both directions of time. One finder that fails means no answer at all:
fail closed.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from visitcam.errors import FinderFailed, RedactionError, VideoUnusable
from visitcam.hardening import return_memory
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.video_redaction import Track
from visitcam.opencv import cv2
from visitcam.redaction.canvas import reduced
from visitcam.redaction.faces import LONG_SIDE as FACES_LONG_SIDE
from visitcam.redaction.faces import SAME, THRESHOLD, Face, as_region, roll
from visitcam.redaction.finders import Finders
from visitcam.redaction.motion_path import MotionPath
from visitcam.redaction.on_face import GROWTH, eye_regions
from visitcam.redaction.passing import passing
from visitcam.redaction.tracks import CLOSE_FACES, CODES, FACES, TEXT, Sighting, build_tracks
from visitcam.redaction.writing_search import WritingSearch

FACE_STEP = 5
FACE_SECONDS = 0.199  # … and no longer: a camera of 15 a second is looked at every third frame
CLOSE_STEP = 30
_FINEST_CLOSE = 15  # frames between two whole searches, at the most often
_JUMP = 0.35  # of a face's size, beyond what the picture's motion explains
_ASKEW = 0.12
"""Of a face's box, a side, for a head tilted by 45° or more. Without it 12 of 90 frames of a photograph
that turns by ±50° showed 2–6 % of the face."""
_STILL = (3, 8.0), (9, 2.0), (17, 1.0)
"""(pixels of a place, grey levels): no place of the small picture may differ by more, on its average, in one
that did not change. Noise of 8 grey levels in 1280×720 makes 4.0, 1.4 and 0.7 there. The first alone passed
over a face in the dark whose whole contrast was 12 levels, and which a look finds."""
_UNDER_WAY = 2  # looks at writing that the search for faces may be ahead of; each holds a frame
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
    writing: WritingSearch
    faces: dict[int, list[Sighting]] = field(default_factory=dict)
    close: dict[int, list[Sighting]] = field(default_factory=dict)
    small: dict[int, NDArray[np.uint8]] = field(default_factory=dict)
    traced: dict[int, list[Face]] = field(default_factory=dict)
    stood: dict[int, list[Face]] = field(default_factory=dict)

    def look_for_faces(self, look: _Look) -> list[Face]:
        """The faces of one frame that stand; every sighting is remembered."""
        if look.faces is None:
            same = self._unchanged_since(look.number)
            if same is not None:
                look.faces, self.faces[look.number] = self.stood[same], self.faces[same]
        if look.faces is None:
            small = self.small[look.number]
            self.traced[look.number] = self.finders.faces.traces(small)
            hot = [face for face in self.traced[look.number] if face.score >= THRESHOLD and face.area > 0]
            factor = np.float32(self.path.size[0] / small.shape[1])
            seen = [Face.of(face.points * factor, face.score) for face in hot]
            near = self._nearest(look.number)
            stands = [self._stands(look, face, near) for face in seen]
            look.faces = [face for face, standing in zip(seen, stands, strict=True) if standing]
            self.faces[look.number] = [
                Sighting(_box(face), face.score, standing, eyes=self._eyes(face))
                for face, standing in zip(seen, stands, strict=True)
            ]
            self.stood[look.number] = look.faces
        return look.faces

    def _unchanged_since(self, number: int) -> int | None:
        """The last frame before ``number`` that was looked at, where nothing in the picture changed since:
        what stands still needs no second look. It is compared with that frame itself, so that what comes
        in slowly is seen once it has come."""
        looked = max((n for n in self.stood if n < number), default=None)
        if looked is None or looked not in self.path.greys:
            return None
        before, now = (self.path.greys[n].astype(np.float32) for n in (looked, number))
        change = [float(np.abs(cv2.blur(now - before, (side, side))).max()) for side, _ in _STILL]
        return looked if all(c <= level for c, (_, level) in zip(change, _STILL, strict=True)) else None

    def _nearest(self, number: int) -> tuple[int, list[Box]] | None:
        """The look nearest to ``number``, and the faces that stood there."""
        nearest = min(self.faces, key=lambda n: abs(n - number), default=None)
        if nearest is None or abs(nearest - number) > FACE_STEP:
            return None
        return nearest, [sighting.box for sighting in self.faces[nearest] if sighting.stands]

    def _stands(self, look: _Look, face: Face, near: tuple[int, list[Box]] | None) -> bool:
        """Hot enough, or the same as one that stood in the look before, or in a second look."""
        if face.score >= _SURE:
            return True
        if near is not None:
            expected = [self.path.carried(box, near[0], look.number) for box in near[1]]
            if any(_same(_box(face), box) for box in expected):
                return True
        return self.finders.faces.stands(look.pixels, face)

    def window(self, looks: list[_Look]) -> None:
        """Faces from one look to the next (both ends included), halving until both sides agree."""
        first, last = looks[0], looks[-1]
        before, after = self.look_for_faces(first), self.look_for_faces(last)
        if len(looks) <= 2:
            return
        middle: int | None = len(looks) // 2
        if not self._restless(first.number, last.number, before, after):
            middle = passing(self.path, [look.number for look in looks])
            if middle is not None and len(self.look_for_faces(looks[middle])) == len(before):
                middle = None
        if middle is not None:
            self.window(looks[: middle + 1])
            self.window(looks[middle:])

    def _restless(self, start: int, end: int, before: list[Face], after: list[Face]) -> bool:
        if self.path.cut_between(start, end):
            return True
        if not before and not after:
            return False
        if len(before) != len(after) or not self.path.told(start, end):
            return True
        return any(not _explained(_box(face), start, end, after, self.path) for face in before)

    def _eyes(self, face: Face) -> tuple[Box, ...]:
        return tuple(eye.box for eye in eye_regions(as_region(face, GROWTH, *self.path.size)))

    def look_close(self, number: int, pixels: NDArray[np.uint8], last: int | None) -> None:
        """The whole search of frame ``number``; again between it and ``last`` where they disagree, in the
        small pictures that are left of those."""
        self._search(number, pixels)
        if last is not None:
            self._halve(last, number)
            self.small = {n: kept for n, kept in self.small.items() if n >= number}
            self.traced = {n: kept for n, kept in self.traced.items() if n >= number}
            self.stood = {n: kept for n, kept in self.stood.items() if n >= last}

    def keep_small(self, number: int) -> None:
        """Lets go of the small pictures before frame ``number`` that no whole search can ask for any more:
        one in the middle between the last and the next may, wherever the film ends."""
        last = max(self.close, default=0)
        between = range(last + _FINEST_CLOSE // 2, last + CLOSE_STEP // 2 + 1)
        for n in [n for n in self.small if last < n < number and n not in between]:
            del self.small[n]

    def _halve(self, start: int, end: int) -> None:
        agree = len(self.close[start]) == len(self.close[end]) and not self.path.cut_between(start, end)
        if agree or end - start <= _FINEST_CLOSE:
            return
        middle = (start + end) // 2
        self._search(middle, self.small[middle])
        self._halve(start, middle)
        self._halve(middle, end)

    def _search(self, number: int, pixels: NDArray[np.uint8]) -> None:
        """Remembers what the whole search alone sees: a plain look there, or nearby, does not show it."""
        factor = np.float32(self.path.size[0] / pixels.shape[1])
        seen_there = self.finders.faces.search(pixels, self.traced.get(number), in_strips=True)
        faces = [Face.of(f.points * factor, f.score) for f in seen_there if f.area > 0]
        nearest = min(self.faces, key=lambda n: abs(n - number), default=None)
        plain: list[Box] = []
        if nearest is not None:
            plain = [self.path.carried(s.box, nearest, number) for s in self.faces[nearest]]
        seen = [Sighting(_box(face), face.score, eyes=self._eyes(face)) for face in faces]
        self.close[number] = [s for s in seen if not any(_same(s.box, box) for box in plain)]


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
        finders.rest()  # what comes next encodes beside the working copy
        return_memory()
    tracks = (
        build_tracks(search.faces, search.path, FACES)
        + build_tracks(search.close, search.path, CLOSE_FACES)
        + build_tracks(search.writing.text, search.path, TEXT)
        + build_tracks(search.writing.codes, search.path, CODES)
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
    count, looked_at = 0, 0.0
    for frame in frames:
        if stop():
            raise FinderFailed("stopped")
        if search is None:
            path = MotionPath(frame.size)
            search = _Search(finders, path, WritingSearch(finders, path, pool))
        search.small[count] = reduced(frame.pixels, FACES_LONG_SIDE)
        search.path.add(search.small[count])
        search.writing.add(count, frame.pixels)
        looked_at = frame.at if not window else looked_at
        window.append(_Look(count, frame.pixels))
        due = len(window) > FACE_STEP or frame.at - looked_at >= FACE_SECONDS or count % CLOSE_STEP == 0
        if due and count:
            looked_at = frame.at
            search.window(window)
            window = window[-1:]
            search.keep_small(count)
            search.writing.settle(_UNDER_WAY)
        elif not count:
            search.look_for_faces(window[0])
        if count % CLOSE_STEP == 0:
            search.look_close(count, frame.pixels, count - CLOSE_STEP if count else None)
        count += 1
        if total and count % FACE_STEP == 0:
            progress(min(1.0, count / total))
    if search is None:
        raise VideoUnusable("no frames")
    search.window(window)
    last = (count - 1) // CLOSE_STEP * CLOSE_STEP
    if count - 1 >= last + CLOSE_STEP // 2:
        search.look_close(count - 1, window[-1].pixels, last)
    search.writing.add(count - 1, window[-1].pixels, final=True)
    search.writing.settle(0)
    return search, count


def _nobody(share: float) -> None:
    del share


def _never() -> bool:
    return False


def _same(a: Box, b: Box) -> bool:
    shared = a.intersection(b).pixels
    return shared >= SAME * (a.pixels + b.pixels - shared)


def _box(face: Face) -> Box:
    """A head tilted to a shoulder reaches into the corners of its box, and beyond them."""
    x1, y1, x2, y2 = face.corners
    more = _ASKEW * min(1.0, abs(math.sin(roll(face))) * math.sqrt(2))
    x, y = more * (x2 - x1), more * (y2 - y1)
    return Box.around([(x1 - x, y1 - y), (x2 + x, y2 + y)])


def _explained(box: Box, start: int, end: int, after: list[Face], path: MotionPath) -> bool:
    """Whether a face of ``start`` is found in ``end`` about where the picture's motion puts it."""
    expected = path.carried(box, start, end)
    reach = _JUMP * max(expected.w, expected.h)
    return any(
        abs(expected.centre[0] - _box(face).centre[0]) < reach
        and abs(expected.centre[1] - _box(face).centre[1]) < reach
        for face in after
    )
