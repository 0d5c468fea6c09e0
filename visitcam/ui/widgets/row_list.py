"""A list beside a picture: its first rows stand whole, with all of their words; the rest scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QWidget

from visitcam.ui import theme

_ROWS = 3  # in sight
_LEAST = 48  # unscaled pixels of a row: for a finger
_EDGE = 12  # unscaled pixels of border and padding


class RowList(QListWidget):
    """``fit`` after its rows have changed. Hidden while it is empty. Never wider than its place."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setWordWrap(True)

    def fit(self) -> None:
        """As high as the first rows are."""
        self.setVisible(self.count() > 0)
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_height()

    def _fit_height(self) -> None:
        px = theme.look().px
        rows = [max(px(_LEAST), self.sizeHintForRow(row)) for row in range(min(_ROWS, self.count()))]
        self.setFixedHeight(sum(rows or [px(_LEAST)]) + px(_EDGE))
