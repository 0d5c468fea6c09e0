"""The window's side of the camera: start and stop its thread, ask it for things, hear from it.

A frame in each queued signal ran 12 s behind when it was tried; here the signal carries nothing, and the slot
is read when the window gets round to it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from visitcam.model.box import Box
from visitcam.model.camera_control import CameraControl, Turn
from visitcam.model.frame import Frame
from visitcam.model.requested_view import RequestedView
from visitcam.ui.camera_worker import AUTO, CameraWorker
from visitcam.ui.live_slot import Live, NewestSlot, Taken
from visitcam.ui.workers import STOP_SECONDS

if TYPE_CHECKING:
    from visitcam.capture.live import Look

# Seconds after which a thread of Python's has to let another one in. With the usual 0.005 the window waits so
# long for the camera's thread at every step of painting.
SWITCH_SECONDS = 0.001

__all__ = ["AUTO", "CameraDesk", "Live", "NewestSlot", "Taken"]


class CameraDesk(QObject):
    """In the window's thread. ``fresh``: something new can be taken from ``slot``; ``taken``: a picture;
    ``failed``: an exception, and it is being tried again; ``opened``: name, width, height; ``offers``: the
    ``CameraControl``s that can be turned by hand there.

    ``source``: as for ``open_source``, or ``AUTO``: the first webcam, and in a practice visit (``practice``)
    the practice camera where there is none. A real clinic never gets a drawn arm by accident."""

    fresh = Signal()
    opened = Signal(str, int, int)
    offers = Signal(object)
    failed = Signal(object)
    taken = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.slot = NewestSlot()
        self.source = AUTO
        self.practice = False
        self._thread = QThread(self)
        self._thread.setObjectName("camera")
        self._worker = CameraWorker(self.slot)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.run)
        queued = Qt.ConnectionType.QueuedConnection
        self._worker.fresh.connect(self._on_fresh, queued)
        self._worker.opened.connect(self._on_opened, queued)
        self._worker.offers.connect(self._on_offers, queued)
        self._worker.failed.connect(self._on_failed, queued)
        self._worker.taken.connect(self._on_taken, queued)
        self._thread.finished.connect(self._thread_ended, queued)
        self._wanted = False

    @property
    def running(self) -> bool:
        """True between ``start`` and ``stop``."""
        return self._wanted

    def start(self, view: RequestedView, *, auto: bool, visit: str | None = None) -> None:
        """Show ``source`` for this view (of that visit; None: the one before). Anew where it runs already."""
        self.stop()
        self._worker.begin(self.source, view, auto=auto, practice=self.practice, visit=visit)
        self._wanted = True
        sys.setswitchinterval(SWITCH_SECONDS)
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

    def ask_offers(self) -> None:
        """What can be turned on this camera; ``offers`` answers."""
        self._worker.asked.put(self._worker.do_offer)

    def turn(self, control: CameraControl, way: Turn) -> None:
        """One step at the camera, or back to by itself."""
        self._worker.asked.put(lambda: self._worker.do_turn(control, way))

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
    def _on_offers(self, controls: tuple[CameraControl, ...]) -> None:
        if self._wanted:
            self.offers.emit(controls)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._wanted:
            self.failed.emit(error)

    @Slot(object)
    def _on_taken(self, taken: Taken) -> None:
        if self._wanted:
            self.taken.emit(taken)
