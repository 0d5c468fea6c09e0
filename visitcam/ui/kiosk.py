"""A kiosk: one visit after another, and nothing left of the one before. Window's thread.

It watches (a touch, the camera, failures) and wipes (``kiosk_wipe``). What it wipes: the journey with its
pictures, found regions and notes, the page with its words, the camera's last frames, the desks' work, what
the networks saw last, the visit's key and copies in the vault's memory, the clipboard, the language and the
look. What stays: sealed parcels.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from visitcam import messages
from visitcam.errors import CameraEnded, VisitCamError
from visitcam.kiosk_policy import KioskPolicy, read_policy
from visitcam.ui import faults, languages, theme
from visitcam.ui.camera_desk import AUTO
from visitcam.ui.collecting import collect_here
from visitcam.ui.journey import Journey
from visitcam.ui.kiosk_delivery import BackgroundDelivery
from visitcam.ui.kiosk_finger import Finger
from visitcam.ui.kiosk_journey import KioskDesks, KioskJourney
from visitcam.ui.kiosk_pages import kiosk_pages
from visitcam.ui.kiosk_service import Service
from visitcam.ui.kiosk_tries import Tries
from visitcam.ui.kiosk_window import KioskWindow
from visitcam.ui.kiosk_wipe import Wiper
from visitcam.ui.pages.idle import EndPage, StillTherePage
from visitcam.ui.pages.kiosk_status import KioskStatusPage
from visitcam.ui.pages.language import LanguagePage
from visitcam.ui.pages.page import Column, Page
from visitcam.ui.pages.pin import PinPage
from visitcam.ui.preferences import Preferences
from visitcam.ui.steps import Step
from visitcam.ui.words import failure_words

if TYPE_CHECKING:
    from visitcam.session import Session

KIOSK_LOOK = theme.Look(least_target=64)  # unscaled pixels (docs/decisions/0060)
HOLD_SECONDS = 3.0  # on the bar's middle, for staff
CAMERA_SECONDS = 8.0  # without a picture after a failure: the camera tries again every second meanwhile
_STUMBLES, _STUMBLE_SECONDS = 5, 60.0  # so many in a minute: a fresh start is better
_CRASHED = 70  # EX_SOFTWARE of sysexits.h: systemd starts it anew
_TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
    }
)
_REFUSED = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.EnterWhatsThisMode,
    }
)
"""Menus of Qt's own (too small for a finger) and things dropped from elsewhere."""


class Kiosk(QObject):
    """Everything that a kiosk adds to window and journey. ``session`` is a kiosk's, and stays open.
    ``start_anew`` ends the program with a code at which systemd starts it again."""

    def __init__(
        self,
        app: QApplication,
        policy: KioskPolicy,
        session: Session,
        *,
        start_anew: Callable[[], None] = lambda: os._exit(_CRASHED),
    ) -> None:
        super().__init__()
        self._app, self.policy = app, policy
        theme.apply(app, KIOSK_LOOK)
        languages.use(app, languages.language(policy.languages[0]))
        desks = KioskDesks(
            lambda _passphrase, _practice: session,
            camera=policy.camera or AUTO,
            preferences=self._preferences(),
        )
        self.desks = desks
        self.journey = KioskJourney(desks)
        self.journey.house_emergency = session.house_emergency
        self.tries = Tries()
        self.problem: tuple[str, str] | None = None
        self.delivery = BackgroundDelivery(desks, self)
        self.service = Service(self)
        self._stumbled: list[float] = []
        self._last_failure = ""
        self._start_anew = start_anew
        self._finger = Finger(self._column)
        self.window = KioskWindow(
            self.journey, kiosk_pages(self._language_page, self._pin_page, self._status_page)
        )
        self.wiper = Wiper(desks, self.journey, self.window, self.delivery, start_anew, self)
        self._make_timers()
        self.journey.ended.connect(self.wipe)
        self.window.staff.connect(self._ask_pin)
        self.window.finished.connect(self.ask_end)
        self.window.shown.connect(self._page_shown)
        desks.camera.failed.connect(self._camera_failed)
        desks.camera.fresh.connect(self._camera_gives)
        app.installEventFilter(self)
        self.journey.begin()

    def _make_timers(self) -> None:
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(self.policy.ask_after_seconds * 1000)
        self._idle.timeout.connect(self.ask_still_there)
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(round(HOLD_SECONDS * 1000))
        self._held.timeout.connect(self._ask_pin)
        self._dark = QTimer(self)
        self._dark.setSingleShot(True)
        self._dark.setInterval(round(CAMERA_SECONDS * 1000))
        self._dark.timeout.connect(self._camera_lost)

    def begin(self) -> None:
        """Show it, tell systemd, and send on what an earlier run has left."""
        if self.policy.full_screen:
            self.window.fill_screen()
        else:
            self.window.resize(1280, 800)
            self.window.show()
        self._idle.start()
        self.service.begin()
        self.delivery.begin()

    def end(self) -> None:
        """The staff ends the program."""
        self._app.removeEventFilter(self)
        self.service.end()
        for timer in (self._idle, self._held, self._dark):
            timer.stop()
        self.delivery.end()
        self.wiper.end()
        self.window.release()
        self.window.close()

    # pages

    def _language_page(self, journey: Journey) -> Page:
        return LanguagePage(journey, self.policy.languages, self.problem, self._began)

    def _pin_page(self, journey: Journey) -> Page:
        return PinPage(journey, self.policy.opens, self.tries, self._pin_right)

    def _status_page(self, journey: Journey) -> Page:
        return KioskStatusPage(
            journey,
            camera=self.policy.camera,
            last=lambda: self.delivery.last,
            deliver=self.delivery.look,
            leave=self.end,
        )

    def _began(self) -> None:
        self.problem = None

    def _ask_pin(self) -> None:
        self._held.stop()
        self.window.lift()
        if self.journey.place.step is not Step.STATUS:
            self.journey.go(Step.PIN)

    def _pin_right(self) -> None:
        """Whoever's visit it was: it ends here, and what they had sent goes on."""
        self.wipe()
        self.journey.go(Step.STATUS)

    @Slot()
    def _page_shown(self) -> None:
        """Who sends now comes first; what has arrived is remembered for the staff."""
        if self.journey.place.step is Step.SEND:
            self.delivery.pause()
        if self.journey.place.step is Step.AFTER and self.journey.kept.sent:
            self.delivery.arrived()

    # touches

    def _column(self) -> Column | None:
        page = self.window.over or self.window.page
        return page.column if page is not None else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every touch and key of the whole program passes here."""
        kind = event.type()
        if kind in _REFUSED:
            event.ignore()
            return True
        if self._finger.sees(watched, event):
            return True
        if kind in _TOUCHES:
            self._idle.start()
            if kind is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
                if self.window.title_area().contains(event.globalPosition().toPoint()):
                    self._held.start()
            elif kind is QEvent.Type.MouseButtonRelease:
                self._held.stop()
        return False

    @Slot()
    def ask_still_there(self) -> None:
        """A minute without a touch."""
        self._held.stop()
        if not self.journey.under_way and self.journey.place.step is Step.LANGUAGE:
            self._idle.start()
            return
        if self.window.page is not None and self.window.page.recording:
            self._idle.start()  # who shows how they walk touches nothing; a film ends by itself
            return
        page = StillTherePage(
            self.journey,
            self.policy.wipe_after_seconds,
            stay=self.stay,
            end=self.ask_end,
            wipe=self.wipe,
        )
        self.window.lay_over(page)

    @Slot()
    def ask_end(self) -> None:
        """The person says that they are finished."""
        page = EndPage(
            self.journey, released=self.journey.released, stay=self.stay, wipe=lambda: self.wipe(ended=True)
        )
        self.window.lay_over(page)

    @Slot()
    def stay(self) -> None:
        """Somebody is there."""
        self.window.lift()
        self._idle.start()

    # wiping

    @Slot()
    def wipe(self, *, ended: bool = False) -> None:
        """Everything of this person, and the start page. ``ended``: they ended it themselves, so what they
        kept and did not send is deleted as well."""
        self._dark.stop()
        self._held.stop()
        self._finger.let_go()
        self.wiper.wipe(unsent=ended and not self.journey.released)
        self._dress()
        self._idle.start()

    def _preferences(self) -> Preferences:
        return Preferences(look=KIOSK_LOOK, language=self.policy.languages[0], one_window=True)

    def _dress(self) -> None:
        """The look and the language that the next person finds."""
        spoken = self.desks.preferences.language
        self.desks.preferences = self._preferences()
        if theme.look() != KIOSK_LOOK:
            theme.apply(self._app, KIOSK_LOOK)
            self.window.show_place()
        if spoken != self.policy.languages[0]:
            languages.use(self._app, languages.language(self.policy.languages[0]))

    # failures

    @Slot(object)
    def _camera_failed(self, error: Exception) -> None:
        """It is tried again every second; if nothing comes, staff are needed."""
        if not isinstance(error, CameraEnded) and not self._dark.isActive():
            self._last_failure, _ = failure_words(error)
            self._dark.start()

    @Slot()
    def _camera_gives(self) -> None:
        self._dark.stop()

    @Slot()
    def _camera_lost(self) -> None:
        self.problem = (
            self._last_failure,
            self.tr("Please tell the staff. What was sent goes on to the clinic."),
        )
        self.wipe()

    def stumbled(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """``sys.excepthook``: a fault of the program. Where it happened is told, never with what; the kiosk
        goes back to its start page, and ends for a fresh start where that does not help."""
        faults.tell(kind, error, trace)
        now = time.monotonic()
        self._stumbled = [at for at in self._stumbled if now - at < _STUMBLE_SECONDS] + [now]
        if len(self._stumbled) >= _STUMBLES:
            self._start_anew()
        QTimer.singleShot(0, self, self.wipe)


def run(path: Path) -> int:
    """Until the staff ends it. A policy that cannot be used is a sentence and exit code 2."""
    from visitcam import wiring

    try:
        policy = read_policy(path)
        session = wiring.build_kiosk_session(policy)
    except VisitCamError as error:
        sys.stderr.write(f"visitcam: {messages.one_line(error)}\n")
        return error.exit_code
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["visitcam"])
    collect_here(app)
    app.setApplicationName("VisitCam")
    app.setApplicationDisplayName("VisitCam")
    kiosk = Kiosk(app, policy, session)
    faults.watch()
    sys.excepthook = kiosk.stumbled
    kiosk.begin()
    code = int(app.exec())
    sys.excepthook = sys.__excepthook__
    if not kiosk.desks.close():
        sys.stderr.flush()
        os._exit(code)
    return code
