"""A row that goes on in the next line where there is no room left; mirrored for right-to-left."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowRow(QLayout):
    """Items keep their hinted width, as far as the row has it, and stand in the order they were added; those
    of one line are as high as the highest.

    ``filled``: what is left of a line is shared out among its items, so that lines end together.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.filled = False
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt calls this for ``addWidget``."""
        self._items.append(item)

    def count(self) -> int:
        """How many."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """None beyond the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all its lines."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Places every item."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = [i.sizeHint() for i in self._items if not i.isEmpty()]
        width = sum(s.width() for s in shown) + self.spacing() * max(0, len(shown) - 1)
        return self._with_margins(QSize(width, max((s.height() for s in shown), default=0)))

    def minimumSize(self) -> QSize:
        """The widest item alone."""
        shown = [i.minimumSize() for i in self._items if not i.isEmpty()]
        width, height = (
            max((s.width() for s in shown), default=0),
            max((s.height() for s in shown), default=0),
        )
        return self._with_margins(QSize(width, height))

    def _with_margins(self, size: QSize) -> QSize:
        m = self.contentsMargins()
        return size + QSize(m.left() + m.right(), m.top() + m.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        m = self.contentsMargins()
        room = rect.adjusted(m.left(), m.top(), -m.right(), -m.bottom())
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        y = room.y()
        for line in self._lines(room.width()):
            spare = room.width() - sum(w for _, w in line) - self.spacing() * (len(line) - 1)
            more = max(0, spare // len(line)) if self.filled else 0
            x = room.x()
            tallest = max(_height(item, own + more) for item, own in line)
            for item, own in line:
                width = own + more
                if move:
                    left = room.right() + 1 - (x - room.x()) - width if mirrored else x
                    item.setGeometry(QRect(QPoint(left, y), QSize(width, tallest)))
                x += width + self.spacing()
            y += tallest + self.spacing()
        return max(room.y(), y - self.spacing()) - rect.y() + m.bottom()

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, int]]]:
        """(item, width) by line."""
        lines: list[list[tuple[QLayoutItem, int]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            width = min(item.sizeHint().width(), max(room, item.minimumSize().width()))
            if lines and used + self.spacing() + width <= room:
                lines[-1].append((item, width))
                used += self.spacing() + width
            else:
                lines.append([(item, width)])
                used = width
        return lines


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
