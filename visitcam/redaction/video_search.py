"""Looks for faces, text and codes through a video, more often where more happens.

Four threads share a film. The caller's reads the frames and how the picture moves; plain looks at the faces
(``plain_looks``), whole searches of a frame (``whole_searches``) and writing and codes (``writing_search``)
have one each. What each of them finds hangs on the frames alone, never on who was faster.

One forward pass; tracks then fill both directions of time. A track none of whose sightings stands is no face.
One finder that fails means no answer at all: fail closed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass

from visitcam.errors import FinderFailed, VideoUnusable, VisitCamError
from visitcam.hardening import return_memory
from visitcam.model.frame import Frame
from visitcam.model.video_redaction import Track
from visitcam.redaction.ahead import ahead
from visitcam.redaction.canvas import reduced
from visitcam.redaction.faces import LONG_SIDE as FACES_LONG_SIDE
from visitcam.redaction.far_faces import Again, followed_far, joined
from visitcam.redaction.finders import Finders
from visitcam.redaction.motion_path import MotionPath
from visitcam.redaction.plain_looks import FACE_STEP, Look, PlainLooks
from visitcam.redaction.smeared import with_smeared
from visitcam.redaction.tracks import CLOSE_FACES, CODES, FACES, TEXT, Sighting, build_tracks
from visitcam.redaction.whole_searches import STEP as WHOLE_STEP
from visitcam.redaction.whole_searches import WholeSearches
from visitcam.redaction.writing_search import WritingSearch

_FACE_SECONDS = 0.199  # between two looks at the most: a camera of 15 a second is looked at every third frame
_UNDER_WAY = 2  # looks at writing that the search for faces may be ahead of; each holds a frame
_LARGE = 1280 * 720
"""Pixels. Of larger frames none is read while others wait to be looked at for faces, and no two whole
searches or strips of one go side by side: 1080p would take 70 MB more."""
_LANES = {"faces": 1, "whole": 2, "strips": 2, "text": 1}  # and how many threads each has
Lanes = tuple[ThreadPoolExecutor, ...]


@dataclass(frozen=True, slots=True)
class VideoFound:
    """``tracks`` of everything found, ``frames`` searched, ``size`` (w, h), ``finders`` name → version;
    ``path``: how the picture moved, for a box that a person draws."""

    tracks: tuple[Track, ...]
    frames: int
    size: tuple[int, int]
    finders: dict[str, str]
    path: MotionPath


class _Search:
    """A film under way. ``add`` and ``end`` on the caller's thread."""

    def __init__(self, finders: Finders, size: tuple[int, int], lanes: Lanes) -> None:
        faces, whole, strips, text = lanes
        self._finders = finders
        self._large = size[0] * size[1] > _LARGE
        self.path = MotionPath(size)
        self.writing = WritingSearch(finders, self.path, text)
        self.whole = WholeSearches(finders, self.path, whole, None if self._large else strips)
        self.plain = PlainLooks(finders, self.path, self.whole)
        self._lane = faces
        self._window: list[Look] = []
        self._looked_at = 0.0
        self._job: Future[None] | None = None
        self._count = 0

    def add(self, frame: Frame) -> None:
        """The next frame."""
        count = self._count
        self._count += 1
        small = reduced(frame.pixels, FACES_LONG_SIDE)
        self.path.add(small)
        self.writing.add(count, frame.pixels)
        if not self._window:
            self._looked_at = frame.at
        self._window.append(Look(count, frame.pixels, small))
        late = len(self._window) > FACE_STEP or frame.at - self._looked_at >= _FACE_SECONDS
        if late or count % WHOLE_STEP == 0:
            self._looked_at = frame.at
            self._look()
            self.writing.settle(_UNDER_WAY)

    def end(self) -> None:
        """Everything that is still to be done, and waits for it."""
        last = self._window[-1]
        self.writing.add(last.number, last.pixels, final=True)
        self._look(final=True)
        self._window = []  # the frames, for the memory that is given back after this
        self._settle()
        self.whole.settle()
        self.writing.settle(0)
        if self._large:
            self._finders.rest(weights=True)  # what comes next encodes beside the working copy

    def _look(self, *, final: bool = False) -> None:
        self._settle()
        window, self._window = self._window, self._window[-1:]
        hurry = final and not self._large
        self._job = self._lane.submit(self.plain.window, window, final=final, hurry=hurry)
        if self._large:
            self._settle()
            self.whole.settle()

    def _settle(self) -> None:
        if self._job is not None:
            self._job.result()
            self._job = None


def search_video(
    frames: Iterable[Frame],
    finders: Finders,
    *,
    again: Again | None = None,
    total: int = 0,
    progress: Callable[[float], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> VideoFound:
    """Everything that names a person, through ``frames`` (all of one size). Work thread; seconds.

    ``again``: the same frames once more, from a number on, for small faces that have to be followed; without
    it they are covered only near the frames that were searched whole.
    ``total``: how many frames there are, for ``progress`` (share 0–1). Holds a few frames at a time.

    Raises:
        FinderFailed: a finder stopped, or ``stop`` said so. There is no partial answer.
        VideoUnusable: no frame. What ``frames`` raises, where it is one of this program's errors.
    """
    lanes = tuple(
        ThreadPoolExecutor(max_workers=threads, thread_name_prefix=f"video-{name}")
        for name, threads in _LANES.items()
    )
    try:
        search, count = _searched(frames, finders, lanes, total, progress or _nobody, stop or _never)
        faces = _with_far(search, finders, again, stop or _never)
        tracks = _tracks(search, faces)
    except VisitCamError:
        raise
    except Exception as error:  # foreign code on a hostile picture: nothing counts as searched
        raise FinderFailed(type(error).__name__) from error
    finally:
        for lane in lanes:
            lane.shutdown(wait=True, cancel_futures=True)
        finders.rest()
        return_memory()
    return VideoFound(tracks, count, search.path.size, finders.versions, search.path)


def _tracks(search: _Search, faces: dict[int, list[Sighting]]) -> tuple[Track, ...]:
    return (
        build_tracks(faces, search.path, FACES)
        + build_tracks(search.whole.seen, search.path, CLOSE_FACES)
        + build_tracks(search.writing.text, search.path, TEXT)
        + build_tracks(search.writing.codes, search.path, CODES)
    )


def _searched(
    frames: Iterable[Frame],
    finders: Finders,
    lanes: Lanes,
    total: int,
    progress: Callable[[float], None],
    stop: Callable[[], bool],
) -> tuple[_Search, int]:
    search: _Search | None = None
    count = 0
    with closing(ahead(frames)) as coming:
        for frame in coming:
            if stop():
                raise FinderFailed("stopped")
            if search is None:
                search = _Search(finders, frame.size, lanes)
            if frame.size != search.path.size:
                raise FinderFailed("a frame of another size")  # what is found stands in pixels of the first
            search.add(frame)
            count += 1
            if total and count % FACE_STEP == 0:
                progress(min(1.0, count / total))
    if search is None:
        raise VideoUnusable("no frames")
    search.end()
    return search, count


def _with_far(
    search: _Search, finders: Finders, again: Again | None, stop: Callable[[], bool]
) -> dict[int, list[Sighting]]:
    """What plain looks saw, and the small faces that whole searches saw, followed between them."""
    far = search.whole.far
    if again is None:
        ways = [{number: seen} for number, each in far.items() for seen in each]
    else:
        try:
            ways = followed_far(finders.faces, search.path, far, again, stop)
        except VideoUnusable as error:
            if stop():  # the way to a far frame can be long, and is asked as well
                raise FinderFailed("stopped") from error
            raise
    return joined(with_smeared(search.plain.seen, search.plain.smeared, search.path), ways)


def _nobody(share: float) -> None:
    del share


def _never() -> bool:
    return False
