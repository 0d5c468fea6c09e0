"""What a kiosk lets go of when a visit ends, and the look afterwards whether it is gone. Window's thread.

Letting go is not enough: a page that is deleted later, a thread that finishes its step, a cycle that nobody
has collected and the interpreter's own "last traceback" each hold a picture on. So the wipe lets everything
go at once, waits for the work thread's answer, sweeps, and looks for raw pictures of this visit by their
type. One that is still held after ``HELD_SECONDS`` (a driver that hangs in a read) ends the program: a fresh
start holds nothing, and what was kept waits sealed on the disk (docs/decisions/0093).
"""

from __future__ import annotations

import contextlib
import gc
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard, QPixmapCache
from PySide6.QtWidgets import QApplication

from visitcam.errors import VisitCamError
from visitcam.model.frame import Frame
from visitcam.model.sound import Sound
from visitcam.ui import faults
from visitcam.ui.announce import forget_announced

if TYPE_CHECKING:
    from collections.abc import Callable

    from visitcam.session import Session
    from visitcam.ui.kiosk_delivery import BackgroundDelivery
    from visitcam.ui.kiosk_journey import KioskDesks, KioskJourney
    from visitcam.ui.kiosk_window import KioskWindow

SWEEP_SECONDS = 0.25  # between two looks whether it is gone
HELD_SECONDS = 10.0  # after the work thread's answer; three times what the window waits for a thread


class Wiper(QObject):
    """``clean``: nothing raw of the visit is held any more. ``start_anew`` ends the program."""

    clean = Signal()

    def __init__(
        self,
        desks: KioskDesks,
        journey: KioskJourney,
        window: KioskWindow,
        delivery: BackgroundDelivery,
        start_anew: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._journey, self._window, self._delivery = journey, window, delivery
        self._desks = desks
        self._source = self._desks.camera.source
        self._start_anew = start_anew
        self._since = self._until = self._answered_at = time.monotonic()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(round(SWEEP_SECONDS * 1000))
        self._again.timeout.connect(self._sweep)

    def wipe(self, *, unsent: bool) -> None:
        """Everything of this person is let go, and the first page stands. ``unsent``: what was kept and not
        sent is deleted as well; else it goes on to the clinic."""
        self._let_go()
        self._until = time.monotonic()
        self._desks.ask(lambda session, _job: _forget(session, unsent=unsent), self._forgotten, self._failed)
        _collect()

    def end(self) -> None:
        """The staff ends the program: let go, and no more looking."""
        self._let_go()
        self._desks.ask(lambda session, _job: _forget(session, unsent=False, again=False))

    def _let_go(self) -> None:
        self._again.stop()
        self._desks.camera.forget()
        self._desks.camera.source = self._source
        self._desks.work.drop_all()
        self._desks.delivery.drop_all()
        self._delivery.forget_job()
        _clear_clipboard()
        forget_announced()
        self._window.lift()
        # Before the journey begins anew: a page that is left keeps its words, and they are the old visit's.
        self._window.drop_page()
        self._journey.clear()

    def _forgotten(self, _nothing: None) -> None:
        """The work thread has come past everything that the visit had asked of it."""
        self._delivery.look()
        self._answered_at = time.monotonic()
        self._sweep()

    def _failed(self, _error: Exception) -> None:
        self._forgotten(None)

    @Slot()
    def _sweep(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # pages that are to go
        QPixmapCache.clear()  # up to 10 MB of what pages had looked like
        _collect()
        if not held_frames(self._since, self._until) and not held_films(self._since, self._until):
            self._since = self._until
            self.clean.emit()
        elif time.monotonic() - self._answered_at < HELD_SECONDS:
            self._again.start()
        else:
            sys.stderr.write("visitcam: a picture or sound was still held after the wipe; a fresh start\n")
            self._start_anew()


def held_frames(since: float, until: float) -> list[Frame | Sound]:
    """Raw pictures and sounds of between two moments (monotonic seconds) that anything here still holds."""
    return [each for each in gc.get_objects() if type(each) in (Frame, Sound) and since <= each.at < until]


def held_films(since: float, until: float) -> list[object]:
    """Films begun between two moments (monotonic seconds) that still hold what was recorded: raw pictures as
    well, compressed in memory, or a frame of theirs, whose own time counts from the film's beginning, that
    somebody reads. None is there where the room was never loaded."""
    room = sys.modules.get("visitcam.capture.recording")
    if room is None:
        return []
    films = [each for each in gc.get_objects() if type(each) is room.Recording]
    return [each for each in films if since <= each.made < until and (each.bytes > 0 or each.read_by)]


def _collect() -> None:
    """The interpreter's last traceback (its frames hold every local of the function that failed and of all
    that had called it), and every cycle."""
    faults.forget()
    gc.collect()


def _clear_clipboard() -> None:
    clipboard = QApplication.clipboard()
    clipboard.clear()
    for also in (QClipboard.Mode.Selection, QClipboard.Mode.FindBuffer):
        clipboard.clear(also)


def _forget(session: Session, *, unsent: bool, again: bool = True) -> None:
    """Every visit of this run, also one that was begun when nobody waited for it any more, and what the
    networks have seen last; ``again``: fresh ones are loaded for whoever comes next.

    Raises:
        VaultError: the folder cannot be read.
    """
    try:
        for visit in [each.id for each in session.visits() if each.readable]:
            if unsent:
                with contextlib.suppress(VisitCamError):
                    session.delete_visit(visit, even_undelivered=True)
            session.forget_visit(visit)
    finally:
        session.forget_finders()
    if again:
        with contextlib.suppress(VisitCamError):  # told where a picture needs them
            session.load_finders()
