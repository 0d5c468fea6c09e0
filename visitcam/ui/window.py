"""The window: one bar, always the same, and beneath it one page. Window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from visitcam.ui import theme
from visitcam.ui.journey import Journey
from visitcam.ui.loss import Loss
from visitcam.ui.pages.guide_page import help_place
from visitcam.ui.pages.leave import LeavePage
from visitcam.ui.pages.page import Page
from visitcam.ui.pages.registry import PAGES
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, ButtonKind, Text, TextKind

SMALLEST = (640, 420)  # unscaled pixels; comfortable from 1024 × 600


_TITLE_ROOM = 340  # unscaled pixels that the title has left where guide and reading have words as well


def _say_on(button: Button, words: str) -> None:
    """Other words on it; its name for a screen reader stays."""
    if button.text() != words:
        button.setText(words)
        button.updateGeometry()


class Bar(QWidget):
    """Back, the step's title, the guide, reading help, Emergency."""

    def __init__(self, journey: Journey) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look = theme.look()
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(6), look.px(1), look.px(6), look.px(1))
        row.setSpacing(look.px(2))
        self.back = Button(self.tr("Back"), ButtonKind.QUIET, "back", self)
        self.back.setAccessibleName(self.back.text())
        self.back.clicked.connect(lambda _checked=False: journey.back())
        self.title = Text("", TextKind.STEP, self, wide=True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.guide = Button("", ButtonKind.QUIET, "guide", self)
        self.guide.setAccessibleName(self.tr("The guide: help with this step"))
        self.guide.setToolTip(self.guide.accessibleName())
        self.guide.clicked.connect(
            lambda _checked=False: journey.go(Step.GUIDE, help_place(journey.place.step))
        )
        self.reading = Button("", ButtonKind.QUIET, "reading", self)
        self.reading.setAccessibleName(self.tr("Text size, colours and language"))
        self.reading.setToolTip(self.reading.accessibleName())
        self.reading.clicked.connect(lambda _checked=False: journey.go(Step.READING))
        self.emergency = Button(self.tr("Emergency"), ButtonKind.DANGER, "emergency", self)
        self.emergency.compact = True
        self.emergency.setAccessibleDescription(self.tr("Signs that must not wait, and whom to call"))
        self.emergency.clicked.connect(lambda _checked=False: journey.go(Step.EMERGENCY))
        row.addWidget(self.back)
        row.addWidget(self.title, 1)
        row.addWidget(self.guide)
        row.addWidget(self.reading)
        row.addWidget(self.emergency)
        self._row = row
        self._full = ""

    def show_step(self, title: str, *, can_go_back: bool) -> None:
        """Back stays in its place when it has nowhere to go, so that nothing jumps."""
        self._full = title or "VisitCam"
        self.title.setAccessibleName(self._full)
        self.back.setEnabled(can_go_back)
        self.title.set_text(self._full)
        if self.isVisible():  # before that its width means nothing; resizeEvent comes with the right one
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The title in at most two lines: where it needs more, only what stands before the dot."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What gives way in a narrow bar with large words: the words beside the icons of guide and reading
        (by the window's width alone, so that the bar is the same on every page), the part behind the dot, the
        word beside Back's arrow, the title (the page has its own). Emergency never does."""
        line = self.title.fontMetrics().height()
        _say_on(self.guide, self.tr("Guide"))
        _say_on(self.reading, self.tr("Text size"))
        _say_on(self.back, self.tr("Back"))
        if self._room() < theme.look().px(_TITLE_ROOM):
            _say_on(self.guide, "")
            _say_on(self.reading, "")
        for back in (self.tr("Back"), ""):
            _say_on(self.back, back)
            room = self._room()
            for words in (self._full, self._full.split(" · ")[0]):
                self.title.set_text(words)
                needed = self.title.heightForWidth(max(1, room))
                if room >= self.title.minimumSizeHint().width() and needed <= 2.5 * line:
                    self._stand(needed)
                    return
        self.title.set_text("")
        self._stand(0)

    def _room(self) -> int:
        margins = self._row.contentsMargins()
        buttons = (self.back, self.guide, self.reading, self.emergency)
        others = sum(max(w.sizeHint().width(), w.minimumSizeHint().width()) for w in buttons)
        return self.width() - others - margins.left() - margins.right() - 4 * self._row.spacing()

    def _stand(self, words: int) -> None:
        margins = self._row.contentsMargins()
        high = max(self.emergency.sizeHint().height(), words)
        self.setFixedHeight(high + margins.top() + margins.bottom())
        self._settle()
        QTimer.singleShot(
            0, self, self._settle
        )  # and once more: what is asked for while a layout runs is lost

    @Slot()
    def _settle(self) -> None:
        self._row.invalidate()
        self._row.activate()


class Window(QMainWindow):
    """Shows the page of the journey's place; made anew for each step, language and look.

    ``Ctrl +``, ``Ctrl -``: text size, 100–200 %. ``Ctrl`` ``0``: back to 100 %. Where pictures, videos or
    words in memory would be lost by closing it, it asks first; ``may_lose`` True: it does not.
    """

    may_lose = False

    def __init__(self, journey: Journey, pages: Mapping[Step, Callable[[Journey], Page]] = PAGES) -> None:
        super().__init__()
        self.journey = journey
        self.pages = pages
        journey.available = frozenset(pages)
        journey.moved.connect(self.show_place)
        journey.ended.connect(self.close)
        journey.dressed.connect(self.dress)
        journey.retitled.connect(self.retitle)
        self.setWindowTitle("VisitCam")
        self.setMinimumSize(*SMALLEST)
        journey.leaving.connect(self.ask_to_leave)
        self.page: Page | None = None
        self.bar: Bar | None = None
        self._over: Page | None = None
        self._asked: tuple[Callable[[], object], bool] | None = None
        for keys, step in (
            (QKeySequence.StandardKey.ZoomIn, theme.SCALE_STEP),
            (QKeySequence.StandardKey.ZoomOut, -theme.SCALE_STEP),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda by=step: self.scale_by(by))
        plain = QShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_0), self)
        plain.activated.connect(lambda: self.scale_by(1.0 - theme.look().scale))

    @Slot()
    def show_place(self) -> None:
        """Make the page anew and put it on screen."""
        if self.page is not None:
            self.page.left()
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = Bar(self.journey)
        page = self.pages[self.journey.place.step](self.journey)
        column.addWidget(self.bar)
        column.addWidget(page, 1)
        page.finish()
        self.page = page
        self.bar.show_step(page.step_title(), can_go_back=self.journey.can_go_back)
        old = self.takeCentralWidget()
        self.setCentralWidget(body)
        if old is not None:
            old.hide()  # said outright: else Qt may still show it, now as a window of its own
            old.deleteLater()
        page.column.fit()
        page.entered()
        if self._over is not None:
            self._reach(beneath=False)
            self._over.raise_()
        self._ask_anew()

    @Slot()
    def retitle(self) -> None:
        """The page's step title changed."""
        if self.page is not None and self.bar is not None:
            self.bar.show_step(self.page.step_title(), can_go_back=self.journey.can_go_back)

    def scale_by(self, step: float) -> None:
        """Larger or smaller words; the page is made anew, nothing is lost."""
        now = theme.look()
        scale = min(max(now.scale + step, theme.SMALLEST_SCALE), theme.LARGEST_SCALE)
        self.dress(theme.Look(now.name, scale, now.calm, now.least_target))

    @Slot(object)
    def dress(self, chosen: theme.Look) -> None:
        """Another look."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and chosen != theme.look():
            theme.apply(app, chosen)
            self.journey.desks.preferences.remember_look(chosen)
            self.show_place()

    def changeEvent(self, event: QEvent) -> None:
        """Another language: every word is said anew."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self.page is not None:
            self.show_place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that came here because nothing has the focus (what had it was hidden or made grey): the page
        gets the focus back, and the key."""
        page = self._over or self.page
        held = self.focusWidget()
        if page is None or (held is not None and held.isEnabled() and held.isVisible() and held is not self):
            super().keyPressEvent(event)
            return
        page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        page.keyPressEvent(event)

    # what lies over the page

    def lay_over(self, page: Page) -> None:
        """This page over everything; what is beneath can be neither seen nor reached."""
        self.lift()
        self._over = page
        self._reach(beneath=False)
        page.setParent(self)
        page.setGeometry(self.rect())
        page.show()
        page.raise_()
        page.entered()

    def lift(self) -> None:
        """What lay over it goes."""
        self._asked = None
        if self._over is None:
            return
        over, self._over = self._over, None
        over.left()
        over.hide()
        over.deleteLater()
        self._reach(beneath=True)
        if self.page is not None:
            self.page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _reach(self, *, beneath: bool) -> None:
        body = self.centralWidget()
        if body is not None:
            body.setEnabled(beneath)

    @property
    def over(self) -> Page | None:
        """What lies over everything."""
        return self._over

    def resizeEvent(self, event: QResizeEvent) -> None:
        """It covers all of it."""
        super().resizeEvent(event)
        if self._over is not None:
            self._over.setGeometry(self.rect())

    # what would be lost

    def loss(self) -> Loss:
        """What is in memory alone, words that are being typed included."""
        if self.page is None:
            return Loss()
        self.page.gather()
        return self.journey.kept.loss(recording=self.page.recording)

    @Slot(object)
    def ask_to_leave(self, do: Callable[[], object], *, closing: bool = False) -> None:
        """Ask before something is lost; ``do`` where the person says yes."""

        def leave() -> None:
            self.lift()
            do()

        page = LeavePage(self.journey, self.loss(), stay=self.lift, leave=leave, closing=closing)
        self.lay_over(page)
        self._asked = do, closing

    def _ask_anew(self) -> None:
        """The page beneath is another (words of another size, a film that ended, a picture that was kept
        meanwhile): the question is put again, or goes where there is nothing to lose any more."""
        if self._asked is None:
            return
        do, closing = self._asked
        if self.loss():
            self.ask_to_leave(do, closing=closing)
        else:
            self.lift()

    def _close_now(self) -> None:
        self.may_lose = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask where something would be lost. Then stop what moves, then the threads."""
        if not self.may_lose and self.loss():
            event.ignore()
            self.ask_to_leave(self._close_now, closing=True)
            return
        self.lift()
        if self.page is not None:
            self.page.left()
            self.page = None
        self.hide()
        self.journey.desks.close()
        super().closeEvent(event)
