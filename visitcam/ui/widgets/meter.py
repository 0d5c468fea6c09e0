"""A meter in words: name, a mark whose shape says the state, the word, and a bar with the value."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from visitcam.model.assessment import Verdict
from visitcam.ui import theme
from visitcam.ui.widgets.longest_word import longest_word

_HEIGHT, _LINE, _DOT, _GAP, _END = 50, 32, 14, 8, 5  # unscaled pixels; the ends stand in line with words


class Meter(QProgressBar):
    """A progress bar to a screen reader (name, value 0–100, and the word as its description).

    A full dot is good, a half dot is not yet, an empty dashed ring cannot tell. Where name and word have no
    room side by side (large words, a narrow column), the word stands beneath the name.
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
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def word(self) -> str:
        """The state in words, as shown."""
        return self._word

    def show_state(self, word: str, verdict: Verdict, score: float) -> None:
        """``score`` 0–100."""
        value = round(min(max(score, 0.0), 100.0) / 4) * 4  # steps of 4: a bar that trembles says nothing
        if (word, verdict, value) != (self._word, self._verdict, self.value()):
            other = word != self._word
            self._word, self._verdict = word, verdict
            self.setAccessibleDescription(word)
            self.setValue(value)
            self.update()
            if other:  # whatever its width now: a layout may hold the height of the word before
                self.updateGeometry()

    def _colours(self) -> theme.Palette:
        if self.palette_of == "lamp":
            return theme.LAMP
        return theme.look().stage if self.palette_of == "stage" else theme.look().colours

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(theme.look().px(18))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def _beside(self) -> int:
        """Both ends, the dot and the air around it: what a line has beside name and word."""
        look = theme.look()
        return 2 * look.px(_END) + look.px(_DOT) + 2 * look.px(_GAP)

    def _word_beneath(self, width: int) -> int:
        """0 where name and word stand side by side in so many pixels, else the height of the word's lines."""
        name = QFontMetrics(self._font(bold=False)).horizontalAdvance(self._name)
        metrics = QFontMetrics(self._font(bold=True))
        if name + metrics.horizontalAdvance(self._word) + self._beside() <= width:
            return 0
        room = QRect(0, 0, max(1, width - self._beside() + theme.look().px(_GAP)), 10_000)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self._word).height()

    def hasHeightForWidth(self) -> bool:
        """More where there is no room for one line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Its words, and the bar."""
        return theme.look().px(_HEIGHT) + self._word_beneath(width)

    def sizeHint(self) -> QSize:
        """Name and word in one line where there is room, the bar below."""
        words = QFontMetrics(self._font(bold=True)).horizontalAdvance(f"{self._name}  {self._word}")
        width = words + theme.look().px(48)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As wide as its longest word."""
        metrics = QFontMetrics(self._font(bold=True))
        longest = longest_word(metrics, f"{self._name} {self._word}")
        return QSize(max(theme.look().px(140), longest + self._beside()), theme.look().px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name leading, mark and word trailing or beneath it, the bar at the foot."""
        del event
        look, c = theme.look(), self._colours()
        colour = {Verdict.GOOD: c.good, Verdict.BAD: c.attention, Verdict.CANNOT_JUDGE: c.quiet}[
            self._verdict
        ]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRect(look.px(_END), 0, self.width() - 2 * look.px(_END), look.px(_LINE))
        painter.setPen(QColor(c.text))
        painter.setFont(self._font(bold=False))
        painter.drawText(line, self._side(leads=True), self._name)
        self._paint_word(painter, line, colour)
        track = QRectF(line.x(), self.height() - look.px(14), line.width(), look.px(8))
        painter.setPen(QPen(QColor(c.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(track, look.px(4), look.px(4))
        done = QRectF(track)
        done.setWidth(max(look.px(8), track.width() * self.value() / 100))
        if self._mirrored:
            done.moveRight(track.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(done, look.px(4), look.px(4))

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _side(self, *, leads: bool) -> Qt.AlignmentFlag:
        """Where reading begins, or where it ends."""
        left = leads is not self._mirrored
        across = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        return across | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute

    def _paint_word(self, painter: QPainter, line: QRect, colour: str) -> None:
        """The dot, and the word behind it."""
        look = theme.look()
        dot, gap = look.px(_DOT), look.px(_GAP)
        painter.setFont(self._font(bold=True))
        painter.setPen(QColor(colour))
        beneath = self._word_beneath(self.width())
        if beneath:
            x = line.right() - dot if self._mirrored else line.x()
            words = (
                line.adjusted(0, 0, -dot - gap, 0) if self._mirrored else line.adjusted(dot + gap, 0, 0, 0)
            )
            words.setRect(words.x(), line.height(), words.width(), beneath)
            painter.drawText(words, self._side(leads=True) | Qt.TextFlag.TextWordWrap, self._word)
            y = words.y() + QFontMetrics(painter.font()).height() / 2
        else:
            wide = QFontMetrics(painter.font()).horizontalAdvance(self._word)
            x = line.x() + wide + gap if self._mirrored else line.right() - wide - gap - dot
            painter.drawText(line, self._side(leads=False), self._word)
            y = line.center().y() + 1
        self._paint_dot(painter, QRectF(x, y - dot / 2, dot, dot), colour)

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
