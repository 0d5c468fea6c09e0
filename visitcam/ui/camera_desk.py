"""The camera's thread: read, judge, scale, convert, into a slot that holds only the newest.

The window's thread asks for things through :class:`CameraDesk`; asking is putting a small note into a queue
that the thread looks at between two frames. A frame in each queued signal ran 12 s behind (facts); here the
signal carries nothing, and the slot is read when the window gets round to it.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from visitcam.errors import CameraEnded, CameraMissing
from visitcam.model.assessment import Assessment
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.requested_view import RequestedView
from visitcam.ui.picture import Shown, shown
from visitcam.ui.workers import STOP_SECONDS, bare

if TYPE_CHECKING:
    from visitcam.capture.advice import Effort
    from visitcam.capture.camera import Camera
    from visitcam.capture.countdown import Countdown
    from visitcam.capture.live import LiveJudge, Look

AUTO = "auto"
LATE_SECONDS = 0.024  # of the 33 ms of a frame: what is older when it is shown gets no look of its own
MOST_PASSED = 2  # frames in a row without a look: at 30 a second, at least ten looks a second
RETRY_SECONDS = 1.0  # between two tries to have a camera back that is busy, unplugged, black or frozen


@dataclass(frozen=True, slots=True)
class Live:
    """The newest moment: what to paint, the raw frame behind it (memory alone), and the newest judgement,
    which is that of a frame up to three earlier. ``number`` 3, 2, 1 while it counts down, else None."""

    picture: Shown
    frame: Frame
    look: Look
    number: int | None


@dataclass(frozen=True, slots=True)
class Taken:
    """A raw picture in memory, its area and guide in its pixels, and how the still was judged."""

    frame: Frame
    area: Box | None
    guide: Box
    assessment: Assessment
    by_hand: bool


class NewestSlot:
    """Holds one thing. ``put`` says whether the one before was looked at. Any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: Live | None = None
        self._fresh = False
        self.put_count = 0
        self.dropped = 0

    def put(self, live: Live) -> bool:
        """True where the window has to be woken: it has taken what was there before."""
        with self._lock:
            wake = not self._fresh
            self.put_count += 1
            self.dropped += self._fresh
            self._held, self._fresh = live, True
            return wake

    def take(self) -> Live | None:
        """The newest, once; None where nothing is new."""
        with self._lock:
            if not self._fresh:
                return None
            self._fresh = False
            return self._held

    def newest(self) -> Live | None:
        """The newest, new or not."""
        with self._lock:
            return self._held

    def clear(self) -> None:
        """Let go of the picture."""
        with self._lock:
            self._held, self._fresh = None, False


class _CameraWorker(QObject):
    """Lives in the camera's thread; ``run`` returns when it is told to stop."""

    fresh = Signal()
    opened = Signal(str, int, int)
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
        self._efforts: dict[str, Effort] = {}

    def begin(self, source: str, view: RequestedView, *, auto: bool, practice: bool) -> None:
        """What is shown from now on; a ``run`` that has not ended yet (a slow driver) turns to it."""
        self._turn += 1
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

        source = self._source
        self._judge = judge = LiveJudge(self._view, effort=self._efforts.get(source))
        while self._goes_on(turn):
            try:
                with open_source(_resolved(source, practice=self._practice)) as camera:
                    self.opened.emit(camera.name, *camera.size)
                    self._show(camera, judge, turn)
            except CameraEnded:
                continue  # a replayed file begins anew
            except Exception as error:  # noqa: BLE001 - also of foreign drivers; told in words, and tried again
                self.failed.emit(bare(error))
                self.halt.wait(RETRY_SECONDS)
        self._efforts[source] = judge.effort

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
        self._efforts.clear()
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


class CameraDesk(QObject):
    """In the window's thread. ``fresh``: something new can be taken from ``slot``; ``taken``: a picture;
    ``failed``: an exception, and it is being tried again; ``opened``: name, width, height.

    ``source``: as for ``open_source``, or ``AUTO``: the first webcam, and in a practice visit (``practice``)
    the practice camera where there is none. A real clinic never gets a drawn arm by accident."""

    fresh = Signal()
    opened = Signal(str, int, int)
    failed = Signal(object)
    taken = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.slot = NewestSlot()
        self.source = AUTO
        self.practice = False
        self._thread = QThread(self)
        self._thread.setObjectName("camera")
        self._worker = _CameraWorker(self.slot)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.run)
        queued = Qt.ConnectionType.QueuedConnection
        self._worker.fresh.connect(self._on_fresh, queued)
        self._worker.opened.connect(self._on_opened, queued)
        self._worker.failed.connect(self._on_failed, queued)
        self._worker.taken.connect(self._on_taken, queued)
        self._thread.finished.connect(self._thread_ended, queued)
        self._wanted = False

    @property
    def running(self) -> bool:
        """True between ``start`` and ``stop``."""
        return self._wanted

    def start(self, view: RequestedView, *, auto: bool) -> None:
        """Show ``source`` for this view. Started anew where it runs already."""
        self.stop()
        self._worker.begin(self.source, view, auto=auto, practice=self.practice)
        self._wanted = True
        self._thread.start()

    def stop(self) -> bool:
        """Give the camera back; waits at most 3 s. True where its thread has ended."""
        self._wanted = False
        self._worker.halt.set()
        if not self._thread.isRunning():
            return True
        ended = bool(self._thread.wait(int(STOP_SECONDS * 1000)))
        self.slot.clear()
        return ended

    def forget(self) -> None:
        """Stop, and let go of everything that was seen."""
        self.stop()
        self.slot.clear()
        self._worker.forget()

    def set_room(self, width: int, height: int, *, mirrored: bool) -> None:
        """How large the live picture is on screen, in device pixels."""
        self._worker.room, self._worker.mirrored = (max(16, width), max(16, height)), mirrored

    def set_tap(self, tap: Callable[[Frame, Look], None] | None) -> None:
        """Gets every frame in the camera's thread, with the newest look: a recording. None: nobody."""
        self._worker.tap = tap

    def click(self, x: float, y: float) -> None:
        """The place that matters, pixels of the unmirrored frame."""
        self._worker.asked.put(lambda: self._worker.do_click(x, y))

    def set_area(self, area: Box | None) -> None:
        """The box around it, pixels of the unmirrored frame."""
        self._worker.asked.put(lambda: self._worker.do_area(area))

    def take(self) -> None:
        """Now, by hand: the sharpest of the next five frames."""
        self._worker.asked.put(self._worker.do_take)

    def set_auto(self, *, on: bool) -> None:
        """Whether it takes itself after 3-2-1."""
        self._worker.asked.put(lambda: self._worker.do_auto(on))

    def wave_off(self) -> None:
        """Stop 3-2-1."""
        self._worker.asked.put(self._worker.do_wave_off)

    @Slot()
    def _thread_ended(self) -> None:
        """It ended just when it was asked to go on."""
        if self._wanted and not self._thread.isRunning():
            self._thread.start()

    @Slot()
    def _on_fresh(self) -> None:
        if self._wanted:
            self.fresh.emit()

    @Slot(str, int, int)
    def _on_opened(self, name: str, width: int, height: int) -> None:
        if self._wanted:
            self.opened.emit(name, width, height)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._wanted:
            self.failed.emit(error)

    @Slot(object)
    def _on_taken(self, taken: Taken) -> None:
        if self._wanted:
            self.taken.emit(taken)
