"""What staff need to know of a kiosk, and the only way to end it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from visitcam.ui import languages
from visitcam.ui.journey import Journey
from visitcam.ui.pages.page import Page
from visitcam.ui.widgets import Button, ButtonKind, Card, CardKind, TextKind
from visitcam.ui.words import failure_words

if TYPE_CHECKING:  # what it needs loads after the window is shown
    from visitcam.session import Session

translate = QCoreApplication.translate

LOW_BYTES = 1 << 30
"""A visit of pictures and one video is some 60 MB: below this a busy day may not fit any more."""
_EVERY_MS = 5000


@dataclass(frozen=True, slots=True)
class Findings:
    """``cameras``: names; ``waiting``: parcels of ended visits; ``free``: bytes on the vault's disk."""

    cameras: tuple[str, ...]
    waiting: int
    free: int


def find(session: Session, camera: str | None) -> Findings:
    """Work thread. ``camera``: what the policy names, which counts as a camera where it is no webcam.

    Raises:
        VaultError: the vault's folder cannot be read.
    """
    from visitcam.capture.sources import list_cameras

    names = tuple(info.name or str(info.index) for info in list_cameras())
    if camera is not None and camera.startswith(("practice", "replay:")):
        names = (*names, camera)
    return Findings(names, sum(session.stranded().values()), session.space().free)


class KioskStatusPage(Page):
    """Behind the PIN. ``last``: when something last arrived; ``leave``: ends the program."""

    def __init__(
        self,
        journey: Journey,
        *,
        camera: str | None,
        last: Callable[[], datetime | None],
        deliver: Callable[[], object],
        leave: Callable[[], object],
    ) -> None:
        super().__init__(
            journey,
            translate("status", "This kiosk"),
            translate("status", "No names and no pictures can be seen here, nor anywhere on this computer."),
        )
        self._camera, self._last = camera, last
        self.card: Card = self.add_card()
        self.card.add_text(translate("status", "One moment"), TextKind.QUIET)
        row = self.add_row()
        self.deliver = Button(translate("status", "Send what waits now"), ButtonKind.OTHER, "send", self)
        self.deliver.clicked.connect(lambda _checked=False: deliver())
        self.quit = Button(translate("status", "End VisitCam"), ButtonKind.OTHER, "lock", self)
        self.quit.clicked.connect(lambda _checked=False: leave())
        row.addWidget(self.deliver)
        row.addWidget(self.quit)
        self.add_action(translate("status", "Back to the start page"), journey.start_over, ButtonKind.MAIN)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.ask)

    def step_title(self) -> str:
        """For the bar."""
        return translate("status", "For staff")

    def entered(self) -> None:
        """Look now, and every five seconds."""
        super().entered()
        self.ask()
        self._timer.start()

    def left(self) -> None:
        """No more looking."""
        self._timer.stop()

    def ask(self) -> None:
        """Cameras, outbox and disk, off the window's thread."""
        if self.journey.desks.work.busy:
            return
        camera = self._camera
        self.journey.desks.ask(lambda session, _job: find(session, camera), self._show, self._failed)

    def _fresh_card(self) -> Card:
        old, self.card = self.card, Card(CardKind.PLAIN, parent=self)
        index = self.content.indexOf(old)
        old.setParent(None)
        old.deleteLater()
        self.content.insertWidget(index, self.card)
        return self.card

    def _show(self, found: Findings) -> None:
        card = self._fresh_card()
        if found.cameras:
            _line(card, True, translate("status", "Camera: %1").replace("%1", ", ".join(found.cameras)))
        else:
            _line(card, False, translate("status", "Camera: none found. Look at its cable."))
        free = languages.size_words(found.free)
        _line(
            card,
            found.free >= LOW_BYTES,
            translate("status", "Free space on the disk: %1").replace("%1", free),
        )
        waiting = translate("status", "%n locked parcel(s) wait to be sent.", "", found.waiting)
        _line(card, not found.waiting, waiting)
        card.add_line("clock", self._last_words())
        card.add_line("reading", translate("status", "Language: %1").replace("%1", self._language()))
        card.add_line("calm", " ".join(("VisitCam", _version())))  # a name, in every language
        self.column.fit()

    def _last_words(self) -> str:
        last = self._last()
        if last is None:
            return translate("status", "Nothing was sent since VisitCam started here.")
        words = translate("status", "Last sent: %1")
        local = last.astimezone()
        clock = f"{local.hour:02d}:{local.minute:02d}"
        return words.replace("%1", f"{languages.date_words(local)}, {clock}")

    def _language(self) -> str:
        return languages.language(self.journey.desks.preferences.language).own_name

    def _failed(self, error: Exception) -> None:
        what, do = failure_words(error)
        card = self._fresh_card()
        _line(card, False, what)
        card.add_text(do)
        self.column.fit()


def _line(card: Card, good: bool, words: str) -> None:
    """A tick or a mark, and the words that say the same."""
    card.add_line("good" if good else "attention", words, TextKind.BODY if good else TextKind.ATTENTION)


def _version() -> str:
    from visitcam import __version__

    return __version__
