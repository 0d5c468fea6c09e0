"""The camera's thread: read, judge, scale, convert, into a slot that holds only the newest.

The window's thread asks for things through ``CameraDesk``; asking is putting a small note into a queue that
this thread looks at between two frames.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from visitcam.errors import CameraEnded, CameraMissing
from visitcam.model.assessment import Assessment
from visitcam.model.box import Box
from visitcam.model.camera_control import CameraControl, Turn
from visitcam.model.frame import Frame
from visitcam.model.requested_view import RequestedView
from visitcam.ui.live_slot import Live, NewestSlot, Taken
from visitcam.ui.picture import shown
from visitcam.ui.workers import bare

if TYPE_CHECKING:
    from visitcam.capture.advice import Effort
    from visitcam.capture.camera import Camera
    from visitcam.capture.countdown import Countdown
    from visitcam.capture.live import LiveJudge, Look

AUTO = "auto"
LATE_SECONDS = 0.024  # of the 33 ms of a frame: what is older when it is shown gets no look of its own
MOST_PASSED = 2  # frames in a row without a look: at 30 a second, at least ten looks a second
RETRY_SECONDS = 1.0  # between two tries to have a camera back that is busy, unplugged, black or frozen


class CameraWorker(QObject):
    """Lives in the camera's thread; ``run`` returns when it is told to stop."""

    fresh = Signal()
    opened = Signal(str, int, int)
    offers = Signal(object)
    failed = Signal(object)
    taken = Signal(object)

    def __init__(self, slot: NewestSlot) -> None:
        super().__init__()
        self.slot = slot
        self.asked: queue.Queue[Callable[[], None]] = queue.Queue()
        self.halt = threading.Event()
        self.room = (960, 540)
        self.mirrored = True
        self.tap: Callable[[Frame, Look], None] | None = None
        self._judge: LiveJudge | None = None
        self._countdown: Countdown | None = None
        self._auto = False
        self._by_hand = False
        self._source = ""
        self._practice = False
        self._turn = 0
        self._view = RequestedView("")
        self._camera: Camera | None = None
        self._visit = ""
        self._efforts: dict[str, Effort] = {}

    def begin(
        self, source: str, view: RequestedView, *, auto: bool, practice: bool, visit: str | None
    ) -> None:
        """What is shown from now on; a ``run`` that has not ended yet (a slow driver) turns to it. How sharp
        a camera was is known within one ``visit`` alone: the next one is another room, another person."""
        self._turn += 1
        if visit is not None and visit != self._visit:
            self._visit, self._efforts = visit, {}
        self._source, self._view, self._auto, self._practice = source, view, auto, practice
        self._by_hand = False
        self.halt.clear()
        while not self.asked.empty():
            self.asked.get_nowait()

    @Slot()
    def run(self) -> None:
        """One view after the other, until told to stop."""
        while not self.halt.is_set():
            self._run_view(self._turn)
        self.slot.clear()
        self._judge = self._countdown = None  # they hold what the last frames looked like
        self.thread().quit()

    def _run_view(self, turn: int) -> None:
        """Open, show, and open again after a failure, until told to stop or to show something else."""
        from visitcam.capture.live import LiveJudge
        from visitcam.capture.sources import open_source

        source, efforts = self._source, self._efforts
        self._judge = judge = LiveJudge(self._view, effort=efforts.get(source))
        while self._goes_on(turn):
            try:
                with open_source(_resolved(source, practice=self._practice)) as camera:
                    self._camera = camera
                    self.opened.emit(camera.name, *camera.size)
                    self._show(camera, judge, turn)
            except CameraEnded:
                continue  # a replayed file begins anew
            except Exception as error:  # noqa: BLE001 - also of foreign drivers; told in words, and tried again
                self.failed.emit(bare(error))
                self.halt.wait(RETRY_SECONDS)
            finally:
                self._camera = None
        efforts[source] = judge.effort

    def _goes_on(self, turn: int) -> bool:
        return not self.halt.is_set() and self._turn == turn

    def _show(self, camera: Camera, judge: LiveJudge, turn: int) -> None:
        from visitcam.capture.burst import Burst
        from visitcam.capture.countdown import Countdown

        countdown, burst = Countdown(), None
        self._countdown = countdown
        look: Look | None = None
        number: int | None = None
        passed = 0
        while self._goes_on(turn):
            frame = camera.read()
            self._serve()
            if look is not None:
                self._give(frame, look, number)
                # What is seen comes first; a look that would make the next picture late is left out.
                late = time.monotonic() - frame.at > LATE_SECONDS
                if late and burst is None and not self._by_hand and passed < MOST_PASSED:
                    passed += 1
                    continue
            first, passed = look is None, 0
            look = judge.look(frame)
            number = None
            if burst is None:
                count = countdown.look(look.ready, look.good, frame.at) if self._auto else None
                number = count.number if count is not None else None
                if self._by_hand or (count is not None and count.take):
                    burst = Burst()
            if burst is not None and burst.add(frame, look.assessment):
                self._deliver(*burst.sharpest(), look.framing.guide)
                burst, self._by_hand = None, False
                countdown.restart()
                countdown.stop()
            if first:
                self._give(frame, look, number)

    def _give(self, frame: Frame, look: Look, number: int | None) -> None:
        """Scale, convert, into the slot. ``look`` is that of the frame before, or of one or two earlier."""
        if self.tap is not None:
            self.tap(frame, look)
        picture = shown(frame.pixels, self.room, mirrored=self.mirrored)
        if self.slot.put(Live(picture, frame, look, number)):
            self.fresh.emit()

    def _deliver(self, frame: Frame, live: Assessment, guide: Box) -> None:
        from visitcam.capture.assessment import assess_still

        still = assess_still(frame, live.area, guide=guide, distance=self._view.distance)
        self.taken.emit(Taken(frame, live.area, guide, still, self._by_hand))

    def _serve(self) -> None:
        while True:
            try:
                self.asked.get_nowait()()
            except queue.Empty:
                return

    def forget(self) -> None:
        """What it knew of the last person. The window's thread, while it does not run."""
        self._visit, self._efforts = "", {}
        self._view, self.tap = RequestedView(""), None

    # asked from the window's thread, done in this one

    def do_click(self, x: float, y: float) -> None:
        """The person showed the place."""
        if self._judge is not None:
            self._judge.click(x, y)

    def do_area(self, area: Box | None) -> None:
        """The person moved the box."""
        if self._judge is not None:
            self._judge.set_area(area)

    def do_offer(self) -> None:
        """The person wants to know what can be turned."""
        if self._camera is not None:
            self.offers.emit(self._camera.controls())

    def do_turn(self, control: CameraControl, way: Turn) -> None:
        """The person turns at the camera."""
        if self._camera is not None:
            self._camera.turn(control, way)

    def do_take(self) -> None:
        """The person took the picture."""
        self._by_hand = True

    def do_auto(self, on: bool) -> None:
        """Whether it takes itself."""
        self._auto = on

    def do_wave_off(self) -> None:
        """Esc: not now."""
        if self._countdown is not None:
            self._countdown.stop()


def _resolved(source: str, *, practice: bool) -> str:
    if source != AUTO:
        return source
    from visitcam.capture.sources import list_cameras

    cameras = list_cameras()
    if cameras:
        return str(cameras[0].index)
    if practice:
        return "practice"
    raise CameraMissing("none")
