"""A meter in words: name, a mark whose shape says the state, the word, and a bar with the value."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from visitcam.model.assessment import Verdict
from visitcam.ui import theme


class Meter(QProgressBar):
    """A progress bar to a screen reader (name, value 0–100, and the word as its description).

    A full dot is good, a half dot is not yet, an empty dashed ring cannot tell.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self._name = name
        self._word = ""
        self._verdict = Verdict.CANNOT_JUDGE
        self.palette_of = "stage"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def word(self) -> str:
        """The state in words, as shown."""
        return self._word

    def show_state(self, word: str, verdict: Verdict, score: float) -> None:
        """``score`` 0–100."""
        value = round(min(max(score, 0.0), 100.0) / 4) * 4  # steps of 4: a bar that trembles says nothing
        if (word, verdict, value) != (self._word, self._verdict, self.value()):
            self._word, self._verdict = word, verdict
            self.setAccessibleDescription(word)
            self.setValue(value)
            self.update()

    def _colours(self) -> theme.Palette:
        if self.palette_of == "lamp":
            return theme.LAMP
        return theme.look().stage if self.palette_of == "stage" else theme.look().colours

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(theme.look().px(18))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def sizeHint(self) -> QSize:
        """Name and word in one line where there is room, the bar below."""
        words = QFontMetrics(self._font(bold=True)).horizontalAdvance(f"{self._name}  {self._word}")
        return QSize(words + theme.look().px(48), theme.look().px(50))

    def minimumSizeHint(self) -> QSize:
        """The height is fixed."""
        return QSize(theme.look().px(140), theme.look().px(50))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name leading, mark and word trailing, the bar beneath."""
        del event
        look, c = theme.look(), self._colours()
        colour = {Verdict.GOOD: c.good, Verdict.BAD: c.attention, Verdict.CANNOT_JUDGE: c.quiet}[
            self._verdict
        ]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRect(look.px(5), 0, self.width() - 2 * look.px(5), look.px(32))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        leading, trailing = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if mirrored:
            leading, trailing = trailing, leading
        absolute = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setPen(QColor(c.text))
        painter.setFont(self._font(bold=False))
        painter.drawText(line, leading | absolute, self._name)
        painter.setPen(QColor(colour))
        painter.setFont(self._font(bold=True))
        painter.drawText(line, trailing | absolute, self._word)
        words = QFontMetrics(painter.font()).horizontalAdvance(self._word)
        dot = look.px(14)
        x = line.x() + words + look.px(8) if mirrored else line.right() - words - look.px(8) - dot
        self._paint_dot(painter, QRectF(x, line.center().y() - dot / 2 + 1, dot, dot), colour)
        track = QRectF(line.x(), look.px(36), line.width(), look.px(8))
        painter.setPen(QPen(QColor(c.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(track, look.px(4), look.px(4))
        done = QRectF(track)
        done.setWidth(max(look.px(8), track.width() * self.value() / 100))
        if mirrored:
            done.moveRight(track.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(done, look.px(4), look.px(4))

    def _paint_dot(self, painter: QPainter, square: QRectF, colour: str) -> None:
        pen = QPen(QColor(colour), max(2, theme.look().px(2)))
        if self._verdict is Verdict.CANNOT_JUDGE:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(QColor(colour) if self._verdict is Verdict.GOOD else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(square)
        if self._verdict is Verdict.BAD:
            painter.setBrush(QColor(colour))
            painter.drawPie(square, 90 * 16, 180 * 16)
