"""A kiosk's window: full screen, no way out but :meth:`KioskWindow.release`, and a strip to end the visit."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from visitcam.ui import theme
from visitcam.ui.journey import Journey
from visitcam.ui.kiosk_journey import AT_START
from visitcam.ui.pages.page import Page
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, ButtonKind
from visitcam.ui.window import Window

STAFF_KEYS = "Ctrl+Alt+Shift+P"


class KioskWindow(Window):
    """``staff``: the keys for staff were pressed; ``finished``: the person wants to end the visit;
    ``shown``: another page stands."""

    may_lose = True  # nobody who is gone can be asked: the kiosk has asked, and wipes

    staff = Signal()
    finished = Signal()
    shown = Signal()

    def __init__(self, journey: Journey, pages: Mapping[Step, Callable[[Journey], Page]]) -> None:
        super().__init__(journey, pages)
        journey.ended.disconnect(self.close)
        self._released = False
        self._full = False
        self.end: Button | None = None
        shortcut = QShortcut(QKeySequence(STAFF_KEYS), self)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(self.staff)

    # going

    def fill_screen(self) -> None:
        """Above everything, without a frame; comes back by itself when it is made smaller."""
        self._full = True
        self.setWindowFlags(
            self.windowFlags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        screen = self.screen()
        if screen is not None:  # without a window manager nobody else makes it as large as the screen
            self.setGeometry(screen.geometry())
        self.showFullScreen()

    def release(self) -> None:
        """The staff may close it."""
        self._released = True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Alt+F4, a window manager's wish, a patient's keyboard: no."""
        if not self._released:
            event.ignore()
            return
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Nobody makes it smaller."""
        super().changeEvent(event)
        small = not self.windowState() & Qt.WindowState.WindowFullScreen
        if event.type() is QEvent.Type.WindowStateChange and self._full and small and not self._released:
            self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and the like end here."""
        event.accept()

    # what stands

    def show_place(self) -> None:
        """The page, and beneath it the strip; what lies over it stays over it."""
        super().show_place()
        self.end = None
        body = self.centralWidget()
        if body is not None and self.journey.place.step not in AT_START | {Step.AFTER}:
            self._add_strip(body)
        if self.over is not None:
            self.over.raise_()
        self.shown.emit()

    def drop_page(self) -> None:
        """The page goes, for good, before another is made; what it keeps when it is left, it keeps now."""
        if self.page is not None:
            self.page.left()
        self.page = self.bar = self.end = None
        body = self.takeCentralWidget()
        if body is not None:
            body.hide()
            body.deleteLater()

    def _add_strip(self, body: QWidget) -> None:
        look = theme.look()
        strip = QWidget(body)
        strip.setObjectName("bar")
        strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(strip)
        row.setContentsMargins(look.px(6), 0, look.px(6), 0)
        self.end = Button(self.tr("End and wipe my visit"), ButtonKind.QUIET, "delete", strip)
        self.end.clicked.connect(lambda _checked=False: self.finished.emit())
        row.addWidget(self.end)
        row.addStretch(1)
        column = body.layout()
        if column is not None:
            column.addWidget(strip)

    def title_area(self) -> QRect:
        """Where a long press asks for the PIN: the middle of the bar, in pixels of the screen."""
        if self.bar is None:
            return QRect()
        title = self.bar.title
        return QRect(title.mapToGlobal(QPoint(0, 0)), title.size())
