"""Are you still there? Over the page: what stands on it is out of sight while nobody is known to be there."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QMouseEvent

from visitcam.ui.announce import announce
from visitcam.ui.journey import Journey
from visitcam.ui.pages.page import Page
from visitcam.ui.widgets import ButtonKind, Text, TextKind

translate = QCoreApplication.translate

_SPOKEN = (30, 20, 10, 5)  # seconds left at which a screen reader is told


class StillTherePage(Page):
    """``seconds`` until ``wipe`` is called by itself. A touch anywhere, or "Yes", calls ``stay``. ``end``:
    the person says that they are finished."""

    def __init__(
        self,
        journey: Journey,
        seconds: int,
        *,
        stay: Callable[[], object],
        end: Callable[[], object],
        wipe: Callable[[], object],
    ) -> None:
        super().__init__(
            journey,
            translate("idle", "Are you still there?"),
            translate("idle", "Touch anywhere to go on. Nothing is lost."),
        )
        self._stay, self._wipe = stay, wipe
        self._end = time.monotonic() + seconds
        self.left_words: Text = self.add_text("", TextKind.ADVICE)
        self.add_text(
            translate(
                "idle", "Then nobody sees anything of yours here. Pictures that you kept go to your clinic."
            )
        )
        self.yes = self.add_action(translate("idle", "Yes, I am here"), stay, ButtonKind.MAIN)
        self.no = self.add_action(translate("idle", "I am finished"), end)
        self._tick = QTimer(self)
        self._tick.setInterval(250)
        self._tick.timeout.connect(self._show)
        self._shown = -1
        self._show()
        self._tick.start()

    def _show(self) -> None:
        left = max(0, round(self._end - time.monotonic() + 0.4))
        if time.monotonic() >= self._end:
            self._tick.stop()
            self._wipe()
            return
        if left != self._shown:
            self._shown = left
            words = translate("idle", "Everything is wiped in %n second(s).", "", left)
            self.left_words.set_text(words)
            if left in _SPOKEN:
                announce(self, words, at_once=True)

    def left(self) -> None:
        """It goes."""
        self._tick.stop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Anywhere is enough."""
        event.accept()
        self._stay()


class EndPage(Page):
    """The person wants to end the visit: asked once. ``released``: they have pressed "Send"."""

    def __init__(
        self, journey: Journey, *, released: bool, stay: Callable[[], object], wipe: Callable[[], object]
    ) -> None:
        super().__init__(
            journey,
            translate("idle", "End your visit now?"),
            translate("idle", "All that is yours is wiped from this screen."),
        )
        if released:
            words = translate("idle", "What you sent still goes to your clinic.")
        else:
            words = translate("idle", "Pictures that you have not sent are wiped too.")
        self.add_text(words)
        self.no = self.add_action(translate("idle", "No, go on"), stay, ButtonKind.MAIN)
        self.yes = self.add_action(translate("idle", "Yes, end it"), wipe)
