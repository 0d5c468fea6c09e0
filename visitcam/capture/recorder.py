"""Records from a camera into memory, judging the pace on the way. Synchronous; one thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from visitcam.capture.camera import Camera
from visitcam.capture.live import LiveJudge, Look
from visitcam.capture.pace import PaceReport, Step, pace_advice, report
from visitcam.capture.recording import (
    LONGEST_FILE_SECONDS,
    LONGEST_SIDE,
    Recording,
    check_memory,
    no_larger,
)
from visitcam.errors import CameraEnded, CameraError, VideoCutShort, VideoTooLong, VisitCamError
from visitcam.model.advice import Advice
from visitcam.model.box import Box
from visitcam.model.frame import Frame

_JUDGED_EVERY = 1 / 10  # seconds between two judged frames: recording comes first
_RATE = 30.0
_MISSING = 0.05  # of what a file promised, and
_MISSING_SECONDS = 0.5  # this much at the least: what is less may be how its container counts


@dataclass(frozen=True, slots=True)
class Moment:
    """What the face may show now: the frame, seconds recorded, the advice, and the last look."""

    frame: Frame
    seconds: float
    advice: Advice
    look: Look


@dataclass(frozen=True, slots=True)
class Recorded:
    """A recording that ended. ``area``: the tracked area by frame number where it was judged; ``failure``:
    what ended it before its time (the part until then is usable), or None."""

    recording: Recording
    report: PaceReport
    area: dict[int, Box]
    guide: Box
    failure: VisitCamError | None


class Recorder:
    """Records ``seconds`` from an open camera, or until it ends, ``stop`` says so, or memory does.

    ``length``: seconds that a file holds, where known: memory is asked for so much. ``film``: the bytes of
    the film that the camera replays, where they are the working copy (``film_copy``). ``longest``: pixels of
    the longer side, at the most (``film_size``).

    A camera that dies in the middle ends the recording with what there is until then; so does a file that was
    cut short. One thread at a time.
    """

    def __init__(
        self,
        camera: Camera,
        judge: LiveJudge,
        seconds: float,
        *,
        length: float | None = None,
        film: bytes | None = None,
        longest: int = LONGEST_SIDE,
        watch: Callable[[Moment], None] | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> None:
        self.recording = Recording(film)
        self._camera, self._judge, self._longest = camera, judge, longest
        self._seconds, self._length, self._film = seconds, length, film is not None
        self._watch, self._stop = watch, stop
        self._steps: deque[Step] = deque()
        self._area: dict[int, Box] = {}
        self._guide = Box(0, 0, *camera.size)
        self._failure: VisitCamError | None = None
        self._begin: float | None = None
        self._last = 0.0  # seconds of the newest frame, by the source's own clock
        self._judged: float | None = None

    def frames(self) -> Iterator[Frame]:
        """Each frame once it is recorded, at its time in the recording: for whoever works on it meanwhile. Of
        a film they are what ``recording.frames`` gives later; a camera's are compressed first.

        Raises:
            MemoryShort: there is no room for it, said before the first frame. CameraError: not one frame
            came. VideoTooLong.
        """
        while self._stop is None or not self._stop():
            frame = self._next()
            if frame is None:
                break
            self._judge_at_times(frame)
            yield Frame(frame.pixels, self.recording.times[-1])
            if self._last > LONGEST_FILE_SECONDS:
                raise VideoTooLong(f"{LONGEST_FILE_SECONDS:g} s")

    def ended(self) -> Recorded:
        """What was recorded, once ``frames`` gave all of them.

        Raises:
            VideoUnusable: not one frame could be used.
        """
        recording = self.recording
        recording.close()
        told = report(list(self._steps), recording.times, recording.rate)
        return Recorded(recording, told, self._area, self._guide, self._failure)

    def _next(self) -> Frame | None:
        """The next frame, recorded; None where nothing more comes."""
        try:
            frame = no_larger(self._camera.read(), self._longest)
            if self._begin is None:
                self._begin = frame.at
                if not self._film:
                    check_memory(frame.size, min(self._seconds, self._length or 60.0), _RATE)
            if frame.at - self._begin >= self._seconds:
                return None
            self._last = frame.at - self._begin
            self.recording.append(frame)
        except CameraEnded:
            if self._length is not None and _ends_early(self._last, self._length):
                self._failure = VideoCutShort(f"{self._length:.0f} s")
            return None
        except CameraError as error:
            if not self.recording.times:
                raise
            self._failure = error
            return None
        return frame

    def _judge_at_times(self, frame: Frame) -> None:
        if self._judged is not None and 0 <= frame.at - self._judged < _JUDGED_EVERY:
            return
        self._judged = frame.at
        look = self._judge.look(frame)
        self._guide = look.framing.guide
        self._steps.append(Step(frame.at, look.framing, look.assessment))
        self._area[len(self.recording.times) - 1] = look.framing.area
        if self._watch is not None:
            self._watch(Moment(frame, self._last, pace_advice(self._steps), look))


def record(
    camera: Camera,
    judge: LiveJudge,
    seconds: float,
    *,
    length: float | None = None,
    film: bytes | None = None,
    longest: int = LONGEST_SIDE,
    watch: Callable[[Moment], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> Recorded:
    """Records all of it; as ``Recorder``.

    Raises:
        MemoryShort, CameraError, VideoTooLong, VideoUnusable: as ``Recorder``.
    """
    recorder = Recorder(
        camera, judge, seconds, length=length, film=film, longest=longest, watch=watch, stop=stop
    )
    for _ in recorder.frames():
        pass
    return recorder.ended()


def _ends_early(last: float, length: float) -> bool:
    """Whether a file that holds ``length`` seconds has its last frame well before: a broken-off copy."""
    return 0 < last < length - max(_MISSING_SECONDS, _MISSING * length)
