"""What every page is: a title, a sentence why, the one thing, one main action, and other ways.

A page is made anew whenever it is shown, and when the language or the look changes; what must last is kept
by the journey (``visitcam.ui.journey``). It scrolls where it does not fit; its actions stay in sight.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QScroller, QSizePolicy, QVBoxLayout, QWidget

from visitcam.ui import theme
from visitcam.ui.announce import announce
from visitcam.ui.widgets import Button, ButtonKind, Card, CardKind, FlowRow, Text, TextKind, Tick

if TYPE_CHECKING:
    from visitcam.ui.journey import Journey

_FOOT_SHARE = 0.3  # of the page's height that the actions may take
COLUMN = 800  # unscaled pixels: the widest a page's column gets


class Column(QScrollArea):
    """Scrolls up and down alone. Its content is always as high as its wrapped words need, so that nothing is
    cut (a plain QScrollArea asks a layout for its smallest height, which knows nothing of wrapping).
    ``resized``: its room has changed, a scroll bar has come or gone. ``narrowed``: its longest word has."""

    resized = Signal()
    narrowed = Signal()

    def __init__(self, parent: QWidget | None = None, widest: int = COLUMN, *, dragged: bool = True) -> None:
        super().__init__(parent)
        self._widest = widest
        self._narrowest = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if dragged:  # by a finger; a kiosk has its own way (kiosk_finger)
            QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._inner = QWidget()
        self._inner.setObjectName("pageContent")
        sides = QHBoxLayout(self._inner)
        sides.setContentsMargins(0, 0, 0, 0)
        self._middle = QWidget(self._inner)
        self.content = QVBoxLayout(self._middle)
        sides.addStretch(1)
        sides.addWidget(self._middle, 1000)
        sides.addStretch(1)
        self._middle.setMaximumWidth(theme.look().px(widest))
        self._middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setWidget(self._inner)
        self._inner.installEventFilter(self)
        self._middle.installEventFilter(self)

    def fit(self) -> None:
        """Give the content the height that its width asks for."""
        width = min(self.viewport().width(), theme.look().px(self._widest))
        width = max(width, self._middle.minimumSizeHint().width())
        wide = self._middle.minimumSizeHint().width() > self.viewport().width() + theme.look().px(4)
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(needed if wide else off)
        height = self.content.totalHeightForWidth(width) if self.content.hasHeightForWidth() else -1
        height = max(height, self.content.totalMinimumSize().height())
        if self._inner.minimumHeight() != height:
            self._inner.setMinimumHeight(height)
        if self._narrowest != self.narrowest():
            self._narrowest = self.narrowest()
            self.narrowed.emit()

    def narrowest(self) -> int:
        """The width in pixels below which a word would be cut."""
        return self._middle.minimumSizeHint().width()

    def brings(self, widget: QWidget) -> None:
        """Scrolls to ``widget``; once more when what was put here this moment has its place, which takes Qt
        two turns: one to show it, one to lay it out."""
        self.fit()
        self.ensureWidgetVisible(widget)
        QTimer.singleShot(0, widget, lambda: self._bring(widget, again=True))

    def _bring(self, widget: QWidget, *, again: bool) -> None:
        self.fit()
        self.ensureWidgetVisible(widget)
        if again:
            QTimer.singleShot(0, widget, lambda: self._bring(widget, again=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Told to the page."""
        super().resizeEvent(event)
        self.resized.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words that change ask for another height."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self.fit()
        return super().eventFilter(watched, event)


class Page(QWidget):
    """Base of every page. Subclasses build themselves in ``__init__`` with the ``add_…`` methods.

    ``title`` is one thing, said as a person would say it; ``why`` one or two sentences. The window shows
    :meth:`step_title` in its bar, calls :meth:`entered` after the page is on screen and :meth:`left` before
    it goes. All in the window's thread.
    """

    def __init__(self, journey: Journey, title: str, why: str = "") -> None:
        super().__init__()
        self.journey = journey
        look = theme.look()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.main_action: Button | None = None
        self.column = Column(self, dragged=not journey.desks.preferences.one_window)
        self.content = self.column.content
        margin = look.px(24)
        self.content.setContentsMargins(margin, look.px(24), margin, look.px(16))
        self.content.setSpacing(look.px(16))
        self._footer = QWidget(self)
        self._footer.setObjectName("footer")
        self._footer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._footer_side = QHBoxLayout(self._footer)
        self._footer_side.setContentsMargins(0, 0, 0, 0)
        inner = QWidget(self._footer)
        inner.setMaximumWidth(look.px(COLUMN))
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._actions = FlowRow(inner, look.px(6))
        self._actions.setContentsMargins(margin, look.px(8), margin, look.px(8))
        self._footer_side.addStretch(1)
        self._footer_side.addWidget(inner, 1000)
        self._footer_side.addStretch(1)
        self._footer.hide()
        self._others: list[Button] = []
        self._below: FlowRow | None = None
        self.column.resized.connect(self.align_foot)
        self.arrange(self.column, self._footer)
        self.title = self.add_text(title, TextKind.TITLE) if title else Text("", TextKind.TITLE, self)
        self.title.setVisible(bool(title))
        self.why: Text | None = self.add_text(why) if why else None
        self._problem: Card | None = None
        self._ended = False

    def arrange(self, column: QWidget, footer: QWidget) -> None:
        """Where the column and the actions stand: one above the other. Pages with a picture say otherwise."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(column, 1)
        outer.addWidget(footer)

    # what a subclass says

    def step_title(self) -> str:
        """A few words for the bar ("Picture 2 of 3")."""
        return ""

    def entered(self) -> None:
        """The page is on screen: start what moves, set the focus. The base announces the title."""
        self.finish()
        announce(self, self.title.text(), at_once=True)
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> None:
        """The page goes: stop what moves. What a person made is kept by the journey."""

    def gather(self) -> None:
        """Give the journey what was typed here so far; the page stays."""

    @property
    def recording(self) -> bool:
        """Whether something is being made here that ends with the page."""
        return False

    def first_focus(self) -> QWidget:
        """What has the focus when the page opens: its main action, else the first thing that can."""
        if self.main_action is not None and self.main_action.isEnabled():
            return self.main_action
        able = [w for w in self.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        shown = [w for w in able if w.isVisibleTo(self) and w.isEnabled()]
        return shown[0] if shown else self

    # building

    def add_text(self, text: str, kind: TextKind = TextKind.BODY) -> Text:
        """A paragraph."""
        label = Text(text, kind, self)
        self.content.addWidget(label)
        return label

    def add_widget(self, widget: QWidget, stretch: int = 0) -> None:
        """Anything else, in the column."""
        self.content.addWidget(widget, stretch)

    def add_card(self, kind: CardKind = CardKind.PLAIN, title: str = "", drawing: str = "") -> Card:
        """A card in the column."""
        card = Card(kind, title, drawing, self)
        self.content.addWidget(card)
        return card

    def add_tick(self, text: str) -> Tick:
        """A sentence to agree to, unticked."""
        tick = Tick(text, self)
        tick.setMaximumWidth(theme.look().px(760))
        self.content.addWidget(tick)
        return tick

    def add_action(
        self, text: str, do: Callable[[], object], kind: ButtonKind = ButtonKind.OTHER, icon: str = ""
    ) -> Button:
        """A button at the foot of the page. The first MAIN one is the page's main action (Return)."""
        button = Button(text, kind, icon, self._footer)
        button.clicked.connect(lambda _checked=False: do())
        self._actions.addWidget(button)
        self._footer.show()
        if kind is ButtonKind.MAIN and self.main_action is None:
            self.main_action = button
        else:
            self._others.append(button)
        return button

    def add_row(self) -> FlowRow:
        """A row in the column for buttons of the page's own; it wraps where there is no room."""
        holder = QWidget(self)
        row = FlowRow(holder, theme.look().px(6))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self.content.addWidget(holder)
        return row

    def finish(self) -> None:
        """Push everything up. Called once, before the page is shown."""
        if not self._ended:
            self._ended = True
            self._below = self.add_row()
            self.content.addStretch(1)
            self.column.fit()

    def place_actions(self) -> None:
        """All actions at the foot, in sight; where they would take too much of a low window, the main one
        stays there and the others end the column."""
        if self._below is None or not self._others:
            return
        width = min(self._footer.width(), theme.look().px(COLUMN))
        said = Qt.WidgetAttribute.WA_WState_ExplicitShowHide  # moving a button hides it without being asked
        hidden = {button for button in self._others if button.isHidden() and button.testAttribute(said)}
        for button in self._others:
            self._below.removeWidget(button)
            self._actions.removeWidget(button)
        for button in self._others:
            self._actions.addWidget(button)
            button.setVisible(button not in hidden)  # else it takes no room in what is measured next
        if self._actions.heightForWidth(width) > _FOOT_SHARE * self.height() and self.main_action is not None:
            for button in self._others:
                self._actions.removeWidget(button)
                self._below.addWidget(button)
        for button in self._others:
            button.setVisible(button not in hidden)
        self.column.fit()

    @Slot()
    def align_foot(self) -> None:
        """The actions begin where the words do, also beside a scroll bar."""
        bar = self.column.width() - self.column.viewport().width()
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (bar, 0) if right_to_left else (0, bar)
        self._footer_side.setContentsMargins(left, 0, right, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height: another place for the other ways."""
        super().resizeEvent(event)
        self.place_actions()

    def show_problem(self, what: str, do: str, *, above: QWidget | None = None) -> None:
        """What did not work, and what to do, beneath the title or right ``above`` what it is about; said
        aloud once. Empty hides it."""
        if self._problem is not None:
            self._problem.setParent(None)
            self._problem.deleteLater()
            self._problem = None
            self.column.fit()  # else its room stays, empty
        if not what:
            return
        card = Card(CardKind.ATTENTION, parent=self)
        card.add_line("attention", what, TextKind.ATTENTION)
        if do:
            card.add_text(do)
        card.setAccessibleName(f"{what} {do}")
        place = self.content.indexOf(above) if above is not None else min(self.content.count(), 2)
        self.content.insertWidget(place, card)
        self._problem = card
        card.show()
        self.column.brings(above if above is not None else card)
        announce(self, f"{what} {do}", at_once=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the main action, wherever nothing else takes it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.main_action is not None:
            if self.main_action.isEnabled():
                self.main_action.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """A page takes what the window has."""
        return QSize(900, 560)
