"""A card: some words that belong together."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from visitcam.ui import theme
from visitcam.ui.drawings import drawing, icon_pixmap
from visitcam.ui.widgets.button import Button
from visitcam.ui.widgets.flow_row import FlowRow
from visitcam.ui.widgets.mark import Mark
from visitcam.ui.widgets.text import INSET, Text, TextKind
from visitcam.ui.widgets.tick import Tick


class CardKind(StrEnum):
    """PLAIN; TIP (tint, one drawing, one sentence); CARE (red flags); PRIVACY; ATTENTION (look at this)."""

    PLAIN = "plain"
    TIP = "tip"
    CARE = "care"
    PRIVACY = "privacy"
    ATTENTION = "attention"


class Card(QFrame):
    """Add words with :meth:`add_text` and :meth:`add_line`, any other widget with :meth:`add_widget`.

    ``drawing_name``: a file of resources/drawings, beside the words. On a page with a picture (its
    ``parent``) it is as quiet and dark as all that stands there.
    """

    def __init__(
        self,
        kind: CardKind = CardKind.PLAIN,
        title: str = "",
        drawing_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", str(kind))
        stands = parent is not None and parent.objectName() == "stage"
        self._colours = theme.look().stage if stands else theme.look().colours
        self._stands_on = "stage" if stands else "page"
        self._row: FlowRow | None = None
        self.setProperty("rtl", self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        look = theme.look()
        self.setMaximumWidth(look.px(760))
        row = QHBoxLayout(self)
        inside = look.px(12 if stands else 24)  # the column beside a picture is narrow
        row.setContentsMargins(inside, inside, inside, inside)
        row.setSpacing(look.px(16))
        if drawing_name:
            row.addWidget(Mark(drawing(drawing_name, look.px(128)), self), 0, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout()
        self.body.setSpacing(look.px(8))
        beside = QVBoxLayout()  # words and drawing share their middle, and the words stay together
        beside.addStretch(1)
        beside.addLayout(self.body)
        beside.addStretch(1)
        row.addLayout(beside, 1)
        row.addStretch(0)  # takes what is beyond 60 characters: words begin where the card does
        if title:
            self.setAccessibleName(title)
            self.add_text(title, TextKind.HEADING)

    def set_inside(self, pixels: int) -> None:
        """The room between edge and words, where a low window has less of it."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(pixels, pixels, pixels, pixels)

    def add_text(self, text: str, kind: TextKind = TextKind.BODY) -> Text:
        """A paragraph."""
        self._row = None
        label = Text(text, kind, self)
        self.body.addWidget(label)
        return label

    def add_line(self, icon_name: str, text: str, kind: TextKind = TextKind.BODY) -> Text:
        """An icon and a sentence."""
        look = theme.look()
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addSpacing(look.px(INSET))  # the icon begins where the words above it do
        colour = {
            TextKind.GOOD: self._colours.good,
            TextKind.ATTENTION: self._colours.attention,
            TextKind.DANGER: self._colours.danger,
        }.get(kind, self._colours.action)
        mark = Mark(icon_pixmap(icon_name, colour, look.px(26)), self)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        label = Text(text, kind, self)
        mark.setFixedHeight(max(look.px(26), QFontMetrics(label.font()).height()))  # beside the first line
        row.addWidget(label, 1)
        row.addStretch(0)  # takes what is beyond 60 characters, so that icon and words stay together
        self.body.addLayout(row)
        return label

    def add_widget(self, widget: QWidget) -> None:
        """Anything else. Buttons that follow one another stand in a row, as wide as their words."""
        if isinstance(widget, Tick):
            widget.setProperty("stage", self._stands_on == "stage")
        if not isinstance(widget, Button):
            self._row = None
            self.body.addWidget(widget)
            return
        widget.palette_of = self._stands_on
        if self._row is None:
            holder = QWidget(self)
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            holder.setSizePolicy(policy)
            self._row = FlowRow(holder, theme.look().px(6))
            self.body.addWidget(holder)
        self._row.addWidget(widget)
