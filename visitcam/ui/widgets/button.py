"""A button that wraps its words, keeps its target size, and shows a ring around itself when it has focus."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from visitcam.ui import theme
from visitcam.ui.drawings import icon_pixmap
from visitcam.ui.widgets.focus import page_takes_it
from visitcam.ui.widgets.lines import draw_lines
from visitcam.ui.widgets.longest_word import longest_word

RING, GAP = 3, 2  # unscaled pixels: the focus ring, and the air between it and the control
MARGIN = RING + GAP


class ButtonKind(StrEnum):
    """How much a button weighs on its page: one MAIN, DANGER for emergencies and deletion alone."""

    MAIN = "main"
    OTHER = "other"
    DANGER = "danger"
    QUIET = "quiet"  # in the bar and beside the picture
    TOOL = "tool"  # can be on or off


class Button(QPushButton):
    """``icon_name``: a file of resources/icons. ``on_stage``: beside the live picture.

    Its accessible name is its text; a button with an icon alone is given one by its maker.
    """

    def __init__(
        self,
        text: str,
        kind: ButtonKind = ButtonKind.OTHER,
        icon_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.kind = kind
        self.icon_name = icon_name
        self.palette_of = "page"
        self.leading = False  # icon and words begin at the edge where reading begins: rows of a list
        self.compact = kind in {ButtonKind.QUIET, ButtonKind.TOOL}
        self.setAutoDefault(True)  # Return presses what has the focus, not the main action
        self.setCheckable(kind is ButtonKind.TOOL)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Where it was made grey or hidden, the page has the keys."""
        return page_takes_it(self) or super().focusNextPrevChild(forward)

    # sizes

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(theme.look().px(18 if self.compact else 20))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _pad(self) -> int:
        return theme.look().px(12 if self.compact else 22)

    def _icon_side(self) -> int:
        return theme.look().px(24) if self.icon_name else 0

    def _around(self) -> int:
        """Everything beside the words, left and right together."""
        gap = theme.look().px(10) if self.icon_name and self.text() else 0
        return 2 * theme.look().px(MARGIN) + 2 * self._pad() + self._icon_side() + gap

    def _words(self, width: int) -> QRect:
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        return QFontMetrics(self._font()).boundingRect(QRect(0, 0, max(1, width), 10_000), flags, self.text())

    def sizeHint(self) -> QSize:
        """In one line, up to 40 characters; longer words wrap."""
        metrics = QFontMetrics(self._font())
        words = min(
            metrics.horizontalAdvance(self.text()) + theme.look().px(6), metrics.averageCharWidth() * 40
        )
        least = theme.look().target + 2 * theme.look().px(MARGIN)
        width = max(words + self._around(), least)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As wide as its longest word."""
        metrics = QFontMetrics(self._font())
        longest = longest_word(metrics, self.text()) + 4
        least = theme.look().target + 2 * theme.look().px(MARGIN)
        return QSize(max(longest + self._around(), least), least)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Never below the least target."""
        look = theme.look()
        words = self._words(width - self._around()).height() if self.text() else 0
        return max(look.target, words + look.px(18)) + 2 * look.px(MARGIN)

    # look

    def _colours(self) -> tuple[str, str, str]:
        """Ground ("" for none), words, border."""
        c = self.colours()
        if self.kind is ButtonKind.MAIN:
            return c.action, c.on_action, c.action
        if self.kind is ButtonKind.DANGER:
            return c.danger, c.on_danger, c.danger
        if self.kind is ButtonKind.TOOL and self.isChecked():
            return c.action, c.on_action, c.action
        if self.kind is ButtonKind.QUIET:
            return "", c.text, ""
        return c.surface, c.text, c.line

    def colours(self) -> theme.Palette:
        """The palette of the place where it stands."""
        if self.palette_of == "stage":
            return theme.look().stage
        return theme.LAMP if self.palette_of == "lamp" else theme.look().colours

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ring, ground, icon, words."""
        del event
        look = theme.look()
        ground, ink, border = self._colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = look.px(MARGIN)
        body = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        radius = look.px(10)
        if not self.isEnabled():
            quiet = self.kind is ButtonKind.QUIET
            ground, ink, border = "", self.colours().quiet, "" if quiet else self.colours().line
        if ground or border:
            pen = QPen(QColor(border), look.px(2)) if border else QPen(Qt.PenStyle.NoPen)
            if not self.isEnabled():
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), radius, radius)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            veil = QColor(ink)
            veil.setAlpha(56 if self.isDown() else 26)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(veil)
            painter.drawRoundedRect(body, radius, radius)
        self._paint_words(painter, body, ink)
        if self.hasFocus():
            ring = look.px(RING)
            painter.setPen(QPen(QColor(self.colours().text), ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), radius + 4, radius + 4
            )

    def _paint_words(self, painter: QPainter, body: QRectF, ink: str) -> None:
        look = theme.look()
        side = self._icon_side()
        room = body.toRect().adjusted(self._pad(), 0, -self._pad(), 0)
        gap = look.px(10) if side and self.text() else 0
        words = self._words(room.width() - side - gap) if self.text() else QRect()
        total = side + gap + words.width()
        left = room.x() + max(0, (room.width() - total) // 2)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self.text() and ((self.kind is ButtonKind.QUIET and side) or self.leading):
            left = room.x() + (room.width() - total if right_to_left and self.leading else 0)
        icon_x, words_x = (left + words.width() + gap, left) if right_to_left else (left, left + side + gap)
        if side:
            picture = icon_pixmap(self.icon_name, ink, side, right_to_left=right_to_left)
            painter.drawPixmap(icon_x, int(body.center().y() - side / 2 + 0.5), picture)
        if self.text():
            painter.setFont(self._font())
            painter.setPen(QColor(ink))
            across = Qt.AlignmentFlag.AlignLeft if self.leading else Qt.AlignmentFlag.AlignHCenter
            if self.leading and right_to_left:
                across = Qt.AlignmentFlag.AlignRight
            place = QRect(words_x, room.y(), words.width() + 2, room.height())
            draw_lines(painter, place, self.text(), across)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Hover shows."""
        self.update()
        super().enterEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A new look changes every size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()
