"""Records from a camera into memory, judging the pace on the way. Synchronous; one thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
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
    """Records ``seconds`` from an open camera, or until it ends, ``stop`` says so, or memory does.

    ``length``: seconds that a file holds, where known: memory is asked for so much. ``film``: the bytes of
    the film that the camera replays, where they are the working copy (``film_copy``). ``longest``: pixels of
    the longer side, at the most (``film_size``).

    A camera that dies in the middle ends the recording with what there is until then; so does a file that was
    cut short.

    Raises:
        MemoryShort: there is no room for it, said before the first frame. CameraError: not one frame came.
        VideoUnusable: not one frame could be used.
    """
    recording = Recording(film)
    steps: deque[Step] = deque()
    area: dict[int, Box] = {}
    guide = Box(0, 0, *camera.size)
    failure: VisitCamError | None = None
    begin: float | None = None
    last = 0.0  # seconds of the newest frame, by the source's own clock
    judged: float | None = None
    while stop is None or not stop():
        try:
            frame = no_larger(camera.read(), longest)
            if begin is None:
                begin = frame.at
                if film is None:
                    check_memory(frame.size, min(seconds, length or 60.0), _RATE)
            if frame.at - begin >= seconds:
                break
            last = frame.at - begin
            recording.append(frame)
        except CameraEnded:
            if length is not None and _ends_early(last, length):
                failure = VideoCutShort(f"{length:.0f} s")
            break
        except CameraError as error:
            if not recording.times:
                raise
            failure = error
            break
        if judged is None or not 0 <= frame.at - judged < _JUDGED_EVERY:
            judged = frame.at
            look = judge.look(frame)
            guide = look.framing.guide
            steps.append(Step(frame.at, look.framing, look.assessment))
            area[len(recording.times) - 1] = look.framing.area
            if watch is not None:
                watch(Moment(frame, frame.at - begin, pace_advice(steps), look))
        if frame.at - begin > LONGEST_FILE_SECONDS:
            raise VideoTooLong(f"{LONGEST_FILE_SECONDS:g} s")
    recording.close()
    told = report(list(steps), recording.times, recording.rate)
    return Recorded(recording, told, area, guide, failure)


def _ends_early(last: float, length: float) -> bool:
    """Whether a file that holds ``length`` seconds has its last frame well before: a broken-off copy."""
    return 0 < last < length - max(_MISSING_SECONDS, _MISSING * length)
