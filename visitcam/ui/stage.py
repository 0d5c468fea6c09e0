"""What is painted where a picture would be, while there is none. Window's thread."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from visitcam.ui import theme


def paint_words(widget: QWidget, painter: QPainter, words: str) -> None:
    """``words`` in the middle of the widget, wrapped, on the quiet ground of the live picture."""
    font = QFont(widget.font())
    font.setPixelSize(theme.look().px(21))
    painter.setFont(font)
    painter.setPen(QColor(theme.look().stage.text))
    margin = theme.look().px(24)
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
    painter.drawText(widget.rect().adjusted(margin, margin, -margin, -margin), flags, words)
