"""Words on a page: they wrap, at most 60 characters a line, and can be selected by a screen reader."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from visitcam.ui import theme
from visitcam.ui.widgets.lines import draw_lines, right_to_left
from visitcam.ui.widgets.longest_word import longest_word

LINE_CHARACTERS = 60
INSET = 5  # unscaled pixels: room for a control's focus ring, so that words and controls stand in line


class TextKind(StrEnum):
    """What the words are; the stylesheet says how they look."""

    BODY = "body"
    TITLE = "title"
    HEADING = "heading"
    ADVICE = "advice"
    NUMBER = "number"
    QUIET = "quiet"
    SMALL = "small"
    GOOD = "good"
    ATTENTION = "attention"
    DANGER = "danger"
    STEP = "step"


def _balanced(metrics: QFontMetrics, words: str, widest: int) -> int:
    """The narrowest width, in steps of a twelfth, in which they need no more lines than in ``widest`` pixels:
    no line with one lonely word at the end."""

    def height(width: int) -> int:
        return metrics.boundingRect(QRect(0, 0, width, 100_000), Qt.TextFlag.TextWordWrap, words).height()

    lines = height(widest)
    if lines < 2 * metrics.height():
        return widest
    step = max(1, widest // 12)
    narrow = widest
    while narrow - step > widest // 2 and height(narrow - step) <= lines:
        narrow -= step
    return narrow


class Text(QLabel):
    """A label of plain text. ``wide``: as wide as it is given, beyond 60 characters."""

    def __init__(
        self,
        text: str = "",
        kind: TextKind = TextKind.BODY,
        parent: QWidget | None = None,
        *,
        wide: bool = False,
    ) -> None:
        super().__init__(parent)
        self._wide = wide
        self.comes_and_goes = False  # shown while it has words: nothing empty is read out
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        leading = Qt.AlignmentFlag.AlignLeading
        if (
            self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ):  # Latin words too stand on the reading side
            leading = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        self.setAlignment(leading | Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("kind", str(kind))
        self.setText(text)
        self._measure()

    def set_kind(self, kind: TextKind) -> None:
        """Another role, shown at once."""
        if self.property("kind") != str(kind):
            self.setProperty("kind", str(kind))
            self.style().unpolish(self)
            self.style().polish(self)
            self._measure()

    def set_text(self, text: str) -> None:
        """Only where it differs: a screen reader need not hear it twice."""
        if self.text() != text:
            self.setText(text)
        if self.comes_and_goes:
            self.setVisible(bool(text))

    def _measure(self) -> None:
        inset = theme.look().px(INSET)
        self.setContentsMargins(inset, 0, inset, 0)
        if not self._wide:
            self.ensurePolished()
            metrics = QFontMetrics(self.font())
            widest = max(metrics.averageCharWidth() * LINE_CHARACTERS + 2 * inset, theme.look().px(320))
            self.setMaximumWidth(_balanced(metrics, self.text(), widest - 2 * inset) + 2 * inset)

    def setText(self, text: str) -> None:
        """Other words have another balance."""
        super().setText(text)
        if not self._wide:
            self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """As a label does; lines that read from right to left begin at one edge (``lines``)."""
        if not right_to_left(self.text()) or not self.isEnabled():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        across = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        if not across & (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignHCenter):
            across = Qt.AlignmentFlag.AlignLeft
        draw_lines(painter, self.contentsRect(), self.text(), across)

    def heightForWidth(self, width: int) -> int:
        """What its words need in the room that it will take, which is never wider than its widest line: a
        layout asks for all the room that there is, and would give one line to words that take two."""
        return super().heightForWidth(min(width, self.maximumWidth()))

    def minimumSizeHint(self) -> QSize:
        """A label may be squeezed down to its longest word; the page scrolls for the rest."""
        metrics = QFontMetrics(self.font())
        inset = theme.look().px(INSET)
        widest = longest_word(metrics, self.text()) + 2 * inset + 2
        return QSize(widest, metrics.height())

    def changeEvent(self, event: QEvent) -> None:
        """A new font or look changes how wide 60 characters are."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure()
