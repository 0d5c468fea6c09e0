"""Words in several lines, drawn so that each line begins exactly where reading begins."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

_RIGHT, _LEFT = {"R", "AL", "RLI", "RLE"}, {"L", "LRI", "LRE"}  # classes of Unicode's UAX #9


def right_to_left(words: str) -> bool:
    """Whether the first letter with a direction, or the mark before it, reads from right to left."""
    kinds = (bidirectional(letter) for letter in words)
    return next((kind for kind in kinds if kind in _RIGHT | _LEFT), "L") in _RIGHT


def draw_lines(painter: QPainter, room: QRect, words: str, across: Qt.AlignmentFlag) -> None:
    """``words`` in the painter's font and pen, wrapped to ``room`` (pixels), in the middle of its height.
    ``across``: left, right or centred, whatever the direction of the words.

    From left to right they are drawn by ``QPainter.drawText``. From right to left that one lets the space at
    which a line was broken take room before the line's first letter, so that the edge at which reading begins
    is ragged (seen with Qt 6.12); a ``QTextLayout`` does not.
    """
    absolute = across | Qt.AlignmentFlag.AlignAbsolute
    if not right_to_left(words):
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | absolute
        painter.drawText(room, flags, words)
        return
    option = QTextOption(absolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(words, painter.font())
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    layout.draw(painter, QPointF(room.x(), room.y() + (room.height() - height) / 2))
