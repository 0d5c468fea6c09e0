"""How large a recording gets, decided before it starts: 720p, or 1080p where the machine keeps up with it.

Tried on the camera's own frames, in the thread that will record them, beside all else that runs meanwhile:
what is lost in the trial would be lost in the film.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable

from visitcam.capture.camera import Camera
from visitcam.capture.pace import dropped_frames
from visitcam.capture.recording import LONGEST_SIDE, Recording, check_memory, no_larger
from visitcam.errors import CameraError, MemoryShort
from visitcam.model.frame import Frame

USUAL_SIDE = 1280  # pixels of the longer side: 720p
TRIAL_FRAMES = 45  # a second and a half at 30 a second
_WAKING = 15  # frames before them, while the camera and the page around it are still starting
_MOST_LOST = 0  # of the trial's frames: one in 45 were more than the 1 % that a recording may lose
_MOST_WORK = 0.5  # of the time between two frames, for one frame: the other half is for the picture on screen
_RATE = 30.0  # frames a second that memory is asked for, as ``recording`` reckons


class FilmSize:
    """``take`` each frame until ``longest`` is known. One thread; ``longest`` may be read from any.

    ``seconds``: of the recording that is to come. ``decided`` is called once, in the thread of ``take``.
    """

    def __init__(self, seconds: float, decided: Callable[[], object] | None = None) -> None:
        self.longest = USUAL_SIDE
        """Of a recording that begins now, pixels of its longer side; what is smaller stays as it is."""
        self.known = False
        self.source = (0, 0)
        """(width, height) of the camera's frames, pixels; (0, 0) before the first."""
        self._seconds = seconds
        self._decided = decided
        self._trial: Recording | None = None
        self._work: list[float] = []
        self._waking = _WAKING

    usual = USUAL_SIDE

    @property
    def larger(self) -> bool:
        """Whether the camera gives more than 720p, so that there was something to decide."""
        return max(self.source) > USUAL_SIDE

    def take(self, frame: Frame) -> None:
        """One more of the camera's frames. Another size than before: everything anew."""
        if frame.size != self.source:
            self.longest, self.known, self.source = USUAL_SIDE, False, frame.size
            self._trial, self._work, self._waking = None, [], _WAKING
            if not self.larger or not self._has_room(frame):
                self._end(USUAL_SIDE)
        if self.known:
            return
        if self._waking:
            self._waking -= 1
            return
        if self._trial is None:
            self._trial = Recording()
        trial, begun = self._trial, time.monotonic()
        try:
            trial.append(no_larger(frame))
        except CameraError:
            self._end(USUAL_SIDE)
            return
        self._work.append(time.monotonic() - begun)
        if len(self._work) >= TRIAL_FRAMES:
            self._end(LONGEST_SIDE if self._keeps_up(trial.times) else USUAL_SIDE)

    def check(self) -> None:
        """Says before it starts whether there is room for it. Nothing where no frame came yet.

        Raises:
            MemoryShort: this machine has not enough now.
        """
        side = max(self.source)
        if side > 0:
            factor = min(1.0, self.longest / side)
            width, height = (round(each * factor) for each in self.source)
            check_memory((width, height), self._seconds, _RATE)

    def forget(self) -> None:
        """Nothing is tried any more: a film begins, or the page goes. Any thread; a frame that is being tried
        meanwhile ends its trial alone."""
        self.known, self._trial = True, None

    def _has_room(self, frame: Frame) -> bool:
        try:
            check_memory(no_larger(frame).size, self._seconds, _RATE)
        except MemoryShort:
            return False
        return True

    def _keeps_up(self, times: list[float]) -> bool:
        gaps = sorted(b - a for a, b in itertools.pairwise(times))
        usual = gaps[len(gaps) // 2]
        work = sorted(self._work)[len(self._work) // 2]
        return usual > 0 and dropped_frames(times, 1 / usual) <= _MOST_LOST and work <= _MOST_WORK * usual

    def _end(self, longest: int) -> None:
        self.longest, self.known, self._trial, self._work = longest, True, None, []
        if self._decided is not None:
            self._decided()


def film_side(camera: Camera, seconds: float) -> int:
    """Reads of an open camera what the decision takes; the longer side, pixels.

    Raises:
        CameraError: as of ``Camera.read``.
    """
    size = FilmSize(seconds)
    while not size.known:
        size.take(camera.read())
    return size.longest
