"""A page with a large picture and a column of words and actions beside it, or beneath it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from visitcam.guide.views import drawing_for
from visitcam.model.requested_view import RequestedView
from visitcam.ui import theme
from visitcam.ui.journey import Journey
from visitcam.ui.pages.page import Page
from visitcam.ui.widgets import Button, ButtonKind, FlowRow
from visitcam.ui.widgets.example import Example
from visitcam.ui.words import view_name, view_words

_SIDE = 372  # unscaled pixels
_NARROW = 264  # unscaled pixels, where the picture is to be as large as it can be
_SHAPE = 16 / 9  # of nearly every camera's picture
_ANY = 16_777_215  # Qt's QWIDGETSIZE_MAX
_MOST = 0.46  # of the window's width, however large the words
_MARGIN = 20  # pixels: beside the words of the narrow column it does not grow with them any further
_UTMOST = 0.54  # of it, where a word would be cut or scrolled sideways otherwise


class SidePage(Page):
    """Subclasses give :meth:`picture`. Around it everything is quiet and dark in every palette."""

    def __init__(self, journey: Journey, title: str) -> None:
        super().__init__(journey, "")
        self.setObjectName("stage")
        self.title.setText(title)
        self.setAccessibleName(title)

    def picture(self) -> QWidget:
        """The large widget. Called once, while the page is built."""
        raise NotImplementedError

    def arrange(self, column: QWidget, footer: QWidget) -> None:
        """Picture and side by side; the side leads with words and ends with actions."""
        look = theme.look()
        self._large = False
        self._split = QBoxLayout(self._beside(), self)
        self._split.setContentsMargins(0, 0, 0, 0)
        self._split.setSpacing(0)
        self.frame_of_picture = QWidget(self)
        around = QVBoxLayout(self.frame_of_picture)
        inset = look.px(8)
        around.setContentsMargins(inset, inset, inset, inset)
        around.addWidget(self.picture(), 1)
        self.side = QWidget(self)
        self.side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        stack = QVBoxLayout(self.side)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(column, 1)
        stack.addWidget(footer)
        self.column.narrowed.connect(self._fit_side)
        self._split.addWidget(self.frame_of_picture, 1)
        self._split.addWidget(self.side)
        margin = min(look.px(16), _MARGIN)
        self.content.setContentsMargins(margin, look.px(16), margin, look.px(8))
        self.content.setSpacing(look.px(8))
        actions = self._actions
        actions.setContentsMargins(margin, look.px(4), margin, look.px(8))
        actions.setSpacing(look.px(2))
        actions.filled = True

    def add_tools(self) -> FlowRow:
        """A row of small controls in the column, in the colours of the stage; it fills its lines."""
        row = self.add_row()
        row.filled = True
        row.setSpacing(theme.look().px(2))
        return row

    def add_tool(
        self,
        row: FlowRow,
        text: str,
        do: Callable[[], object],
        icon: str = "",
        kind: ButtonKind = ButtonKind.TOOL,
    ) -> Button:
        """One of them."""
        button = Button(text, kind, icon, self)
        button.palette_of = "stage"
        button.clicked.connect(lambda _checked=False: do())
        row.addWidget(button)
        return button

    def add_example(self, view: RequestedView) -> Example:
        """What a requested view is to show: a drawing, and beside it the clinic's words, or its name where
        the clinic says no more. Hidden where nothing in particular is asked for."""
        language = self.journey.desks.preferences.language
        words = view_words(view, language) or view_name(view, language)
        example = Example(drawing_for(view), words, self)
        self.add_widget(example)
        example.setVisible(bool(view.name))
        return example

    def set_large(self, *, large: bool) -> None:
        """As large a picture as there can be: the words in a narrow column beside it."""
        self._large = large
        self._fit_side()

    @property
    def upright(self) -> bool:
        """Whether the window is higher than wide: the picture then has all of its width."""
        return self.height() > self.width()

    def _beside(self) -> QBoxLayout.Direction:
        """The words where reading ends, or on the side that a helper chose. Qt mirrors both directions where
        reading goes from right to left."""
        left = self.journey.desks.preferences.controls_left
        usual = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        same = left is None or left is usual
        return QBoxLayout.Direction.LeftToRight if same else QBoxLayout.Direction.RightToLeft

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side keeps its measure, up to a share of the window; in an upright window, or where a large
        picture is asked for, it stands beneath the picture where that leaves more of it."""
        super().resizeEvent(event)
        self._fit_side()

    @Slot()
    def _fit_side(self) -> None:
        look = theme.look()
        height = self.content.totalHeightForWidth(min(self.width(), look.px(800)))
        beneath = min(height + self._footer.sizeHint().height() + look.px(8), round(self.height() * _MOST))
        side = min(look.px(_NARROW if self._large else _SIDE), round(self.width() * _MOST))
        needed = self.column.narrowest() + self.column.verticalScrollBar().sizeHint().width()
        side = min(max(side, needed), max(side, round(self.width() * _UTMOST)))
        upright = min(self.width(), (self.height() - beneath) * _SHAPE)
        if (self._large or self.upright) and upright > min(self.width() - side, self.height() * _SHAPE):
            self._split.setDirection(QBoxLayout.Direction.TopToBottom)
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(_ANY)
            self.side.setFixedHeight(beneath)
        else:
            self._split.setDirection(self._beside())
            self.side.setMinimumHeight(0)
            self.side.setMaximumHeight(_ANY)
            self.side.setFixedWidth(side)
        self.column.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
