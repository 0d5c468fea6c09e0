"""What will leave of a video, one frame at a time; a box can be drawn on it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from visitcam.model.box import Box
from visitcam.ui import theme
from visitcam.ui.picture import Shown, fitted

_LEAST = 6  # pixels of the frame: a smaller drag was a click
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_STEPS = 60  # that an arrow key takes across the picture, as in the review of a picture


class VideoCanvas(QWidget):
    """``boxed``: a person drew a box (pixels of the recorded frame), with the mouse or the arrow keys."""

    boxed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._picture: Shown | None = None
        self._keep = Box(0, 0, 0, 0)
        self._marked: Box | None = None
        self._words = ""
        self._from: QPointF | None = None
        self._to = QPointF()
        self._typed: Box | None = None  # what the arrow keys move
        self.drawing = False
        self.setMinimumSize(240, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("What will leave"))
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys move a box that you draw, with Shift they change its size. Return puts it down."
            )
        )

    @property
    def picture(self) -> Shown | None:
        """What is on screen."""
        return self._picture

    def sizeHint(self) -> QSize:
        """As large as it can be."""
        return QSize(960, 540)

    def show_picture(self, picture: Shown, keep: Box) -> None:
        """One frame as it will leave; ``keep``: where it stands in the recorded frame."""
        self._picture, self._keep, self._words = picture, keep, ""
        self.update()

    def set_words(self, words: str) -> None:
        """In the middle, while there is no picture."""
        self._words = words
        self.update()

    def mark(self, box: Box | None) -> None:
        """A thin line around the chosen thing."""
        self._marked = box
        self.update()

    def draw_next(self, *, on: bool) -> None:
        """The next drag draws a box, or the arrow keys do."""
        self.drawing = on
        self._typed = None
        self.update()
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)

    def _target(self) -> QRect:
        size = fitted((max(1, self._keep.w), max(1, self._keep.h)), (self.width(), self.height()))
        return QRect((self.width() - size[0]) // 2, (self.height() - size[1]) // 2, *size)

    def _to_widget(self, box: Box) -> QRectF:
        target = self._target()
        factor = target.width() / max(1, self._keep.w)
        moved = box.moved(-self._keep.x, -self._keep.y)
        return QRectF(
            target.x() + moved.x * factor, target.y() + moved.y * factor, moved.w * factor, moved.h * factor
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, the chosen box, the box being drawn."""
        del event
        painter = QPainter(self)
        stage = theme.look().stage
        painter.fillRect(self.rect(), QColor(stage.page))
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._target(), self._picture.image)
            self._paint_boxes(painter)
        if self._words:
            self._paint_words(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(stage.text), theme.look().px(3)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(2, 2, -3, -3))

    def _paint_words(self, painter: QPainter) -> None:
        """On a dark plate: the picture behind them may be as light as they are."""
        stage, gap = theme.look().stage, theme.look().px(16)
        font = QFont(self.font())
        font.setPixelSize(theme.look().px(21))
        painter.setFont(font)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        room = self.rect().adjusted(gap, gap, -gap, -gap)
        plate = painter.boundingRect(room, int(flags), self._words).adjusted(-gap, -gap, gap, gap)
        painter.fillRect(plate, QColor(stage.page))
        painter.setPen(QColor(stage.text))
        painter.drawText(room, int(flags), self._words)

    def _paint_boxes(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setClipRect(self._target())  # a box that has moved out of the picture ends at its edge
        around = [self._to_widget(self._marked)] if self._marked is not None else []
        if self._from is not None:
            around.append(QRectF(self._from, self._to).normalized())
        if self._typed is not None:
            around.append(self._to_widget(self._typed))
        for box in around:
            painter.setPen(QPen(QColor(0, 0, 0), theme.look().px(4)))
            painter.drawRect(box)
            painter.setPen(QPen(QColor(255, 255, 255), theme.look().px(2)))
            painter.drawRect(box)
        painter.setClipping(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A box begins."""
        if self.drawing and self._picture is not None:
            self._from = self._to = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It grows."""
        if self._from is not None:
            self._to = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It stands."""
        begun, self._from = self._from, None
        self.update()
        if begun is None:
            return
        target = self._target()
        factor = self._keep.w / max(1, target.width())
        points = [
            (self._keep.x + (p.x() - target.x()) * factor, self._keep.y + (p.y() - target.y()) * factor)
            for p in (begun, event.position())
        ]
        box = Box.around(points).intersection(self._keep)
        if box.w >= _LEAST and box.h >= _LEAST:
            self.draw_next(on=False)
            self.boxed.emit(box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same without a mouse: the first arrow shows a box in the middle, Return puts it down, Esc lets
        it be."""
        key = Qt.Key(event.key())
        if not self.drawing or self._picture is None:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            self._type(*_ARROWS[key], grow=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._typed is not None:
            box = self._typed.intersection(self._keep)
            self.draw_next(on=False)
            self.boxed.emit(box)
        elif key is Qt.Key.Key_Escape:
            self.draw_next(on=False)
        else:
            super().keyPressEvent(event)

    def _type(self, dx: int, dy: int, *, grow: bool) -> None:
        keep, step = self._keep, max(2, self._keep.w // _STEPS)
        if self._typed is None:
            self._typed = Box(keep.x + keep.w * 2 // 5, keep.y + keep.h * 2 // 5, keep.w // 5, keep.h // 5)
        else:
            box = self._typed
            by_x, by_y = dx * step, dy * step
            if grow:
                box = Box(box.x, box.y, max(_LEAST, box.w + by_x), max(_LEAST, box.h + by_y))
            else:
                box = box.moved(by_x, by_y)
            inside = box.intersection(keep)
            if inside.w >= _LEAST and inside.h >= _LEAST:
                self._typed = inside if grow else box
        self.update()
