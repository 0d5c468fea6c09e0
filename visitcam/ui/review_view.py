"""The picture as it will leave, as large as it can be or nearer: where what stands, zoom and pan.

Window's thread. Points of the frame are in its pixels; points of the widget in the widget's.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from visitcam.model.box import Box
from visitcam.model.redaction import Redaction
from visitcam.ui import theme
from visitcam.ui.picture import Shown
from visitcam.ui.stage import paint_words

_MOST_ZOOM = 8.0


class PictureView(QWidget):
    """Shows the pixels of one decision. Subclasses draw over them and add gestures."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Shown | None = None
        self._redaction: Redaction | None = None
        self._zoom = 0.0  # 0: fitted
        self._centre = QPointF(0.5, 0.5)  # share of the picture that stands in the middle
        self._words = ""
        self.setMinimumSize(240, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_words(self, words: str) -> None:
        """Shown while there is no picture."""
        self._words = words
        self.update()

    def zoom_by(self, factor: float) -> None:
        """Nearer or further; 0 fits the whole picture."""
        fitted = self._fitted()
        if factor == 0:
            self._zoom, self._centre = 0.0, QPointF(0.5, 0.5)
        else:
            zoom = (self._zoom or fitted) * factor
            self._zoom = 0.0 if zoom <= fitted else min(zoom, _MOST_ZOOM)
        self.update()

    def full_size(self) -> None:
        """One pixel of the picture is one of the screen."""
        self._zoom = 1.0 / self.devicePixelRatioF()
        self.update()

    def _fitted(self) -> float:
        if self._shown is None:
            return 1.0
        image = self._shown.image
        return min(self.width() / max(1, image.width()), self.height() / max(1, image.height()))

    def _scale(self) -> float:
        return self._zoom or self._fitted()

    def _origin(self) -> QPointF:
        """The widget's point where the crop's corner stands."""
        if self._shown is None:
            return QPointF(0, 0)
        width = self._shown.image.width() * self._scale()
        height = self._shown.image.height() * self._scale()
        x = self.width() / 2 - self._centre.x() * width
        y = self.height() / 2 - self._centre.y() * height
        x = (self.width() - width) / 2 if width <= self.width() else min(0.0, max(x, self.width() - width))
        y = (
            (self.height() - height) / 2
            if height <= self.height()
            else min(0.0, max(y, self.height() - height))
        )
        return QPointF(x, y)

    def to_frame(self, point: QPointF) -> QPointF:
        """Frame pixels."""
        keep = self._redaction.keep if self._redaction is not None else Box(0, 0, 1, 1)
        at = (point - self._origin()) / self._scale()
        return QPointF(at.x() + keep.x, at.y() + keep.y)

    def to_widget(self, x: float, y: float) -> QPointF:
        """Widget pixels of a point of the frame."""
        keep = self._redaction.keep if self._redaction is not None else Box(0, 0, 1, 1)
        return self._origin() + QPointF(x - keep.x, y - keep.y) * self._scale()

    def rect_of(self, box: Box) -> QRectF:
        """Widget pixels of a box of the frame."""
        return QRectF(self.to_widget(box.x, box.y), self.to_widget(box.right, box.bottom))

    def brush_radius(self) -> float:
        """Frame pixels: as thick as a finger on the screen, whatever the zoom."""
        return theme.look().px(14) / self._scale()

    def pan(self, by: QPointF) -> None:
        """The picture under the hand, by widget pixels."""
        if self._shown is None or not self._zoom:
            return
        image = self._shown.image
        width, height = image.width() * self._scale(), image.height() * self._scale()
        x = min(max(self._centre.x() - by.x() / width, 0.0), 1.0)
        y = min(max(self._centre.y() - by.y() / height, 0.0), 1.0)
        self._centre = QPointF(x, y)
        self.update()

    def sizeHint(self) -> QSize:
        """As large as it can be."""
        return QSize(800, 600)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fitted again."""
        super().resizeEvent(event)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        self.zoom_by(1.2 if event.angleDelta().y() > 0 else 1 / 1.2)

    def paint_picture(self, painter: QPainter) -> bool:
        """The picture on the stage's ground; False where there is none yet, and words stand there."""
        painter.fillRect(self.rect(), QColor(theme.look().stage.page))
        if self._shown is None or self._redaction is None:
            paint_words(self, painter, self._words)
            return False
        image = self._shown.image
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._scale() < 1)
        size = QPointF(image.width(), image.height()) * self._scale()
        painter.drawImage(QRectF(self._origin(), self._origin() + size), image)
        return True
