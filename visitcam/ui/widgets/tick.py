"""A box to tick beside a sentence, and a choice of one among several. Both wrap their words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from visitcam.ui import theme
from visitcam.ui.widgets.button import MARGIN, RING
from visitcam.ui.widgets.focus import page_takes_it
from visitcam.ui.widgets.lines import draw_lines
from visitcam.ui.widgets.longest_word import longest_word

_BOX = 28  # unscaled pixels


def _prepare(control: QAbstractButton) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    control.setSizePolicy(policy)
    control.setAttribute(Qt.WidgetAttribute.WA_Hover)


def _font(control: QAbstractButton) -> QFont:
    font = QFont(control.font())
    font.setPixelSize(theme.look().px(20))
    return font


def _words_width(width: int) -> int:
    look = theme.look()
    return max(1, width - 2 * look.px(MARGIN) - look.px(_BOX) - look.px(36))


def _height(control: QAbstractButton, width: int) -> int:
    look = theme.look()
    area = QRect(0, 0, _words_width(width), 10_000)
    words = QFontMetrics(_font(control)).boundingRect(area, Qt.TextFlag.TextWordWrap, control.text())
    return max(look.target, words.height() + look.px(20)) + 2 * look.px(MARGIN)


def _hint(control: QAbstractButton) -> QSize:
    metrics = QFontMetrics(_font(control))
    look = theme.look()
    around = 2 * look.px(MARGIN) + look.px(_BOX) + look.px(38)
    words = min(metrics.horizontalAdvance(control.text()), metrics.averageCharWidth() * 58)
    return QSize(words + around, _height(control, words + around))


def _least(control: QAbstractButton) -> QSize:
    metrics = QFontMetrics(_font(control))
    look = theme.look()
    longest = longest_word(metrics, control.text())
    return QSize(longest + 2 * look.px(MARGIN) + look.px(_BOX) + look.px(40), look.target)


def _paint(control: QAbstractButton, *, round_box: bool) -> None:
    look = theme.look()
    c = look.stage if control.property("stage") else look.colours
    painter = QPainter(control)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    margin, box = look.px(MARGIN), look.px(_BOX)
    body = QRectF(control.rect()).adjusted(margin, margin, -margin, -margin)
    edge = c.action if control.isChecked() else c.line
    painter.setPen(QPen(QColor(edge), look.px(2)))
    painter.setBrush(QColor(c.tint if control.isChecked() else c.surface))
    painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), look.px(10), look.px(10))
    right_to_left = control.layoutDirection() is Qt.LayoutDirection.RightToLeft
    inset = look.px(12)
    x = body.right() - inset - box if right_to_left else body.x() + inset
    square = QRectF(x, body.center().y() - box / 2, box, box)
    painter.setPen(QPen(QColor(c.action if control.isChecked() else c.quiet), look.px(2)))
    painter.setBrush(QColor(c.action if control.isChecked() else c.surface))
    radius = box / 2 if round_box else look.px(6)
    painter.drawRoundedRect(square, radius, radius)
    if control.isChecked():
        _paint_mark(painter, square, c.on_action, round_box=round_box)
    words = QRect(0, int(body.y()), _words_width(control.width()), int(body.height()))
    words.moveLeft(int(body.x() + inset) if right_to_left else int(x + box + inset))
    painter.setFont(_font(control))
    painter.setPen(QColor(c.text if control.isEnabled() else c.quiet))
    leading = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    draw_lines(painter, words, control.text(), leading)
    if control.hasFocus():
        ring = look.px(RING)
        painter.setPen(QPen(QColor(c.text), ring))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        around = QRectF(control.rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2)
        painter.drawRoundedRect(around, look.px(14), look.px(14))


def _paint_mark(painter: QPainter, square: QRectF, colour: str, *, round_box: bool) -> None:
    if round_box:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(square.center(), square.width() * 0.22, square.width() * 0.22)
        return
    path = QPainterPath(square.topLeft() + QPoint(0, 0) + _at(square, 0.24, 0.54))
    path.lineTo(square.topLeft() + _at(square, 0.43, 0.72))
    path.lineTo(square.topLeft() + _at(square, 0.77, 0.32))
    pen = QPen(QColor(colour), square.width() * 0.13)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _at(square: QRectF, x: float, y: float) -> QPoint:
    return QPoint(round(square.width() * x), round(square.height() * y))


class Tick(QCheckBox):
    """A sentence to agree to; unticked until a person ticks it. The whole of it is the target."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        _prepare(self)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Where it was made grey or hidden, the page has the keys."""
        return page_takes_it(self) or super().focusNextPrevChild(forward)

    def sizeHint(self) -> QSize:
        """Up to 58 characters a line."""
        return _hint(self)

    def minimumSizeHint(self) -> QSize:
        """As wide as its longest word."""
        return _least(self)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height its words take at that width."""
        return _height(self, width)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, box, mark, words, ring."""
        del event
        _paint(self, round_box=False)


class Choice(QRadioButton):
    """One of several; exclusive among its siblings."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        _prepare(self)

    def sizeHint(self) -> QSize:
        """Up to 58 characters a line."""
        return _hint(self)

    def minimumSizeHint(self) -> QSize:
        """As wide as its longest word."""
        return _least(self)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height its words take at that width."""
        return _height(self, width)

    def hitButton(self, pos: QPoint) -> bool:
        """All of it."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return chooses it, as Space does; where it is chosen already, Return goes on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.isChecked():
            self.setChecked(True)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame, ring, dot, words."""
        del event
        _paint(self, round_box=True)
