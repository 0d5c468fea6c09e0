"""What a view is to show: an example drawing beside the clinic's words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from visitcam.ui import theme
from visitcam.ui.drawings import drawing
from visitcam.ui.widgets.mark import Mark
from visitcam.ui.widgets.text import INSET, Text, TextKind

_WIDTH = 80  # unscaled pixels of the drawing


class _Drawing(Mark):
    """In the colours of the stage, or of the lamp while ``page`` is one."""

    def __init__(self, name: str, page: QWidget, parent: QWidget) -> None:
        look = theme.look()
        self._page = page
        self._on_stage, self._on_lamp = (
            drawing(name, look.px(_WIDTH), palette) for palette in (look.stage, theme.LAMP)
        )
        super().__init__(self._on_stage, parent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The one that is seen on this ground."""
        self._picture = self._on_lamp if self._page.property("lamp") else self._on_stage
        super().paintEvent(event)


class Example(QWidget):
    """``name``: a file of resources/drawings; ``parent``: the page. Beside the live picture."""

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        look = theme.look()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addSpacing(look.px(INSET))
        row.addWidget(_Drawing(name, parent, self), 0, Qt.AlignmentFlag.AlignTop)
        self.words = Text(words, TextKind.QUIET, self)
        row.addWidget(self.words, 1)

    def text(self) -> str:
        """The clinic's words."""
        return self.words.text()
