"""The administrator's PIN, on keys large enough for a finger."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from visitcam.ui import theme
from visitcam.ui.announce import announce
from visitcam.ui.journey import Journey
from visitcam.ui.kiosk_tries import Tries
from visitcam.ui.pages.page import Page
from visitcam.ui.widgets import Button, ButtonKind, Text, TextKind

translate = QCoreApplication.translate

_MOST_DIGITS = 12


class PinPage(Page):
    """``opens(pin)`` runs on the work thread (scrypt takes 0.1 s by intent); ``opened`` is called here."""

    def __init__(
        self, journey: Journey, opens: Callable[[str], bool], tries: Tries, opened: Callable[[], object]
    ) -> None:
        super().__init__(journey, translate("pin", "For staff"))
        self._opens, self._tries, self._opened = opens, tries, opened
        self._typed = ""
        self._asked = self._wrong = False
        holder = QWidget(self)  # words beside the pad: a low screen shows all of it
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.look().px(24))
        said = QVBoxLayout()
        self.dots = Text("", TextKind.NUMBER, holder)
        self.state = Text("", TextKind.ATTENTION, holder)
        self.state.comes_and_goes = True
        for words in (
            Text(translate("pin", "Type the PIN of this kiosk."), parent=holder),
            self.dots,
            self.state,
        ):
            said.addWidget(words)
        said.addStretch(1)
        row.addLayout(said, 1)
        self.state.hide()
        self.keys: dict[str, Button] = {}
        row.addWidget(self._pad())
        self.add_widget(holder)
        self.go_on = self.add_action(translate("pin", "Open"), self.check, ButtonKind.MAIN, "lock")
        self.add_action(translate("pin", "Back to the visit"), journey.back)
        self._clock = QTimer(self)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self._show)
        self._clock.start()
        self._show()

    def _pad(self) -> QWidget:
        look = theme.look()
        pad = QWidget(self)
        pad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # digits stand so in every language
        grid = QGridLayout(pad)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.px(4))
        for index, digit in enumerate("123456789"):
            grid.addWidget(self._key(digit, pad), index // 3, index % 3)
        grid.addWidget(self._key("0", pad), 3, 1)
        self.erase = Button("", ButtonKind.OTHER, "erase", pad)
        self.erase.setAccessibleName(translate("pin", "Delete the last digit"))
        self.erase.clicked.connect(lambda _checked=False: self._take_back())
        grid.addWidget(self.erase, 3, 2)
        pad.setMaximumWidth(look.px(3 * 120))
        pad.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return pad

    def _key(self, digit: str, pad: QWidget) -> Button:
        key = Button(digit, ButtonKind.OTHER, "", pad)
        key.setAutoDefault(False)  # Return opens; else it would type one digit more
        key.clicked.connect(lambda _checked=False: self.type(digit))
        self.keys[digit] = key
        return key

    def step_title(self) -> str:
        """For the bar."""
        return translate("pin", "For staff")

    def first_focus(self) -> QWidget:
        """Digits of a real keyboard come here as well."""
        return self.keys["1"]

    def left(self) -> None:
        """What was typed goes."""
        self._clock.stop()
        self._typed = ""

    def type(self, digit: str) -> None:
        """One more digit."""
        if len(self._typed) < _MOST_DIGITS:
            self._typed += digit
        self._wrong = False
        self._show()

    def _take_back(self) -> None:
        self._typed = self._typed[:-1]
        self._show()

    def check(self) -> None:
        """Ask, off the window's thread."""
        if self._asked or not self._typed or self._tries.wait_seconds(time.monotonic()) > 0:
            return
        self._asked = True
        pin, self._typed = self._typed, ""
        opens = self._opens
        self.journey.desks.work.submit(lambda _job: opens(pin), self._answered, self._failed)
        self._show()

    def _answered(self, right: bool) -> None:
        self._asked = False
        if right:
            self._tries.right()
            self._opened()
            return
        self._tries.wrong(time.monotonic())
        self._wrong = True
        self._show()
        announce(self, self.state.text(), at_once=True)

    def _failed(self, _error: Exception) -> None:
        self._answered(False)

    def _show(self) -> None:
        self.dots.set_text("●" * len(self._typed) or "–")
        self.dots.setAccessibleName(translate("pin", "%n digit(s) typed", "", len(self._typed)))
        wait = self._tries.wait_seconds(time.monotonic())
        words = ""
        if wait > 0:
            words = translate("pin", "The next try is open in %n second(s).", "", round(wait + 0.5))
        elif self._wrong:
            words = translate("pin", "That is not the PIN.")
        self.state.set_text(words)
        open_now = wait <= 0 and not self._asked
        self.go_on.setEnabled(open_now and bool(self._typed))
        for key in self.keys.values():
            key.setEnabled(open_now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, Backspace; Return opens."""
        words = event.text()
        if words.isascii() and words.isdigit():
            self.type(words)
        elif event.key() == Qt.Key.Key_Backspace:
            self._take_back()
        else:
            super().keyPressEvent(event)
