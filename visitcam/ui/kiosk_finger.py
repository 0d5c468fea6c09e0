"""A finger that is drawn over a page scrolls it, and presses nothing. Window's thread.

Qt has QScroller for this; with PySide 6.12 each page that it was given left 11 objects and about 1 kB behind
when it went (docs/kiosk-memory.md), which a kiosk that stays on for months cannot have.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from visitcam.ui.live_view import LiveView
from visitcam.ui.pages.page import Column

DRAWN = 16
"""Pixels that a finger may slip while it presses (Android's touch slop is 8 dp, iOS's some 10 pt; a hand in a
glove is less sure)."""
_OWN = (QAbstractSlider, QLineEdit, QPlainTextEdit, QTextEdit, LiveView)
"""What a finger drawn over it means something else to."""


class Finger:
    """``column``: what may be scrolled now, or None. The kiosk's filter hands every event to :meth:`sees`."""

    def __init__(self, column: Callable[[], Column | None]) -> None:
        self._column = column
        self._pressed: QWidget | None = None
        self._at = self._from = 0
        self._drawn = False

    def let_go(self) -> None:
        """The page goes."""
        self._pressed = None

    def sees(self, watched: QObject, event: QEvent) -> bool:
        """True where the event is not to reach its widget."""
        kind = event.type()
        if not isinstance(event, QMouseEvent) or not isinstance(watched, QWidget):
            return False
        if kind is QEvent.Type.MouseButtonPress and self._pressed is None:
            self._press(watched, event)
        elif kind is QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif kind is QEvent.Type.MouseMove and self._pressed is not None:
            return self._move(event)
        return False

    def _press(self, watched: QWidget, event: QMouseEvent) -> None:
        column = self._column()
        inside = column is not None and (watched is column.viewport() or column.isAncestorOf(watched))
        if column is not None and inside and not isinstance(watched, _OWN) and column.isEnabled():
            self._pressed, self._drawn = watched, False
            self._at = round(event.globalPosition().y())
            self._from = column.verticalScrollBar().value()

    def _move(self, event: QMouseEvent) -> bool:
        by = round(event.globalPosition().y()) - self._at
        column = self._column()
        if column is None or (not self._drawn and abs(by) < DRAWN):
            return False
        if not self._drawn:
            self._drawn = True
            if isinstance(self._pressed, QAbstractButton):
                self._pressed.setDown(False)  # its release then presses nothing
        column.verticalScrollBar().setValue(self._from - by)
        return True
