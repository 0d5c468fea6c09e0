"""A video that is being taken, and one that was taken and not kept yet. In memory alone."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from visitcam.errors import CameraError, VideoTooShort
from visitcam.model.advice import Advice
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.framing import AreaState
from visitcam.model.sound import Sound

if TYPE_CHECKING:
    from visitcam.capture.live import Look
    from visitcam.capture.pace import PaceReport, Step
    from visitcam.capture.recording import Recording
    from visitcam.model.video_redaction import VideoRedaction
    from visitcam.redaction.video_search import VideoFound

_JUDGED_EVERY = 0.1  # seconds between two steps of the pace
_CLOCKS_APART = 0.05  # seconds
_ASSUMED_RATE = 30.0  # frames a second, of which the memory is asked for


@dataclass(slots=True, eq=False)
class Video:
    """``area``: the tracked area by frame number. ``found`` comes with the search, ``history`` (the last is
    what stands) with what a person changes. ``agreed``: a change takes it back. ``sound``: what was recorded
    with it, where that was agreed to beforehand. ``sound_lost``: it was, and does not fit the
    picture. ``ended_early``: what ended it before its time. Window's thread."""

    recording: Recording
    report: PaceReport
    guide: Box
    area: dict[int, Box]
    by_hand: bool = True
    from_file: str = ""
    found: VideoFound | None = None
    history: list[VideoRedaction] = field(default_factory=list)
    agreed: bool = False
    sound: Sound | None = None
    sound_lost: bool = False
    ended_early: Exception | None = None


class Take:
    """Records what the camera's thread hands over, its longer side at most ``longest`` pixels (0: as
    large as a film can be). ``begin``, ``stop`` and ``fail`` from any thread; the rest of it happens in the
    camera's. ``seconds`` recorded, ``advice``, ``lost`` frames and ``over`` may be read from any thread."""

    def __init__(self, seconds: float, ended: Callable[[], None], longest: int = 0) -> None:
        self.limit = seconds
        self._longest = longest
        self.seconds = 0.0
        self.advice = Advice.GOOD
        self.lost = 0
        self.over = False
        self.failure: Exception | None = None
        self._ended = ended
        self._going = False
        self._stopping = False
        self._recording: Recording | None = None
        self._steps: deque[Step] = deque()
        self._area: dict[int, Box] = {}
        self._guide = Box(0, 0, 0, 0)
        self._begun = self._last = 0.0
        self._judged = -1.0

    def begin(self) -> None:
        """From the next frame on."""
        self._going = True

    def stop(self) -> None:
        """What came until now is the video."""
        self._stopping = True

    def fail(self, error: Exception) -> None:
        """The camera is gone: what came until now is the video."""
        self.failure = error
        self._stopping = self.over = True

    def __call__(self, frame: Frame, look: Look) -> None:
        """One frame, in the camera's thread."""
        if not self._going or self.over:
            return
        try:
            self._take(frame, look)
        except CameraError as error:  # memory, or another size: the part until then can be kept
            self.failure = error
            self._end()

    def _take(self, frame: Frame, look: Look) -> None:
        from visitcam.capture.pace import Step, dropped_frames, pace_advice
        from visitcam.capture.recording import (
            LONGEST_SIDE,
            Recording,
            box_in_film,
            check_memory,
            no_larger,
        )

        longest, size = self._longest or LONGEST_SIDE, frame.size
        frame = no_larger(frame, longest)
        if self._recording is None:
            check_memory(frame.size, self.limit, _ASSUMED_RATE)
            self._recording, self._begun = Recording(), frame.at
        self.seconds = frame.at - self._begun
        if self._stopping or self.seconds >= self.limit:
            self._end()
            return
        self._recording.append(frame)
        self._last = frame.at
        self._guide = box_in_film(look.framing.guide, size, longest)
        if frame.at - self._judged >= _JUDGED_EVERY:
            self._judged = frame.at
            self._steps.append(Step(frame.at, look.framing, look.assessment))
            self.advice = pace_advice(list(self._steps)[-12:])
            if look.framing.state is AreaState.TRACKED:
                area = box_in_film(look.framing.area, size, longest)
                self._area[len(self._recording.times) - 1] = area
            self.lost = dropped_frames(self._recording.times, self._rhythm())

    def _rhythm(self) -> float:
        """Frames a second that this camera gives when nothing is lost: the middle of the gaps."""
        times = self.times
        gaps = sorted(b - a for a, b in itertools.pairwise(times))
        return 1 / gaps[len(gaps) // 2] if gaps and gaps[len(gaps) // 2] > 0 else _ASSUMED_RATE

    def _end(self) -> None:
        if not self.over:
            self.over = True
            self._ended()

    @property
    def times(self) -> list[float]:
        """Seconds of each recorded frame from the first."""
        return self._recording.times if self._recording is not None else []

    def moments(self) -> tuple[float, tuple[float, ...]] | None:
        """Monotonic seconds of the first frame, and of each frame from it. None: nothing came, or the clock
        jumped, so that no sound can be laid beside the frames."""
        times = self.times
        if not times or abs(self._last - self._begun - times[-1]) > _CLOCKS_APART:
            return None
        return self._begun, tuple(times)

    def video(self) -> Video:
        """What was recorded.

        Raises:
            VideoTooShort: it was stopped before the first frame. What kept it from beginning.
        """
        from visitcam.capture.pace import report

        recording = self._recording
        if recording is None or not recording.times:
            raise self.failure if self.failure is not None else VideoTooShort
        recording.close()
        told = report(list(self._steps), recording.times, self._rhythm())
        return Video(recording, told, self._guide, dict(self._area), ended_early=self.failure)
