"""The live picture. It paints what the camera's thread has already scaled and converted. Window's thread."""

from __future__ import annotations

import time

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from visitcam.model.box import Box
from visitcam.model.framing import AreaState
from visitcam.model.region import Region
from visitcam.model.requested_view import RequestedView
from visitcam.ui import theme
from visitcam.ui.camera_desk import CameraDesk, Live
from visitcam.ui.guide_overlay import GuideOverlay, Placement
from visitcam.ui.picture import fitted
from visitcam.ui.stage import paint_words

_STEP = 0.02  # of the frame's width: how far an arrow key moves the box
_FIRST_BOX = 0.3  # of the frame's height: the box that the first arrow key makes
_IN_HAND = 1.0  # seconds after an arrow key in which the box is where the key put it, whatever is tracked


class LiveView(QWidget):
    """A click shows the place; arrow keys move a box around it, with Shift they change its size.

    ``looked`` tells the page what the newest frame showed, once for each frame that is painted.
    """

    looked = Signal(object)
    area_chosen = Signal()

    def __init__(
        self, camera: CameraDesk, view: RequestedView, *, mirrored: bool, guided: bool = True
    ) -> None:
        super().__init__()
        self._camera = camera
        self._view = view
        self._mirrored = mirrored
        self._guided = guided
        self._live: Live | None = None
        self._overlay = GuideOverlay()
        self._regions: tuple[Region, ...] = ()
        self._words = ""
        self.lamp = False  # all that is not the picture is white, and lights the place
        self._in_hand: tuple[Box, float] | None = None
        self.ages: list[float] | None = None  # seconds, collected where a benchmark asks for them
        self.setMinimumSize(240, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Live picture"))
        self.setAccessibleDescription(
            self.tr("Click the place that matters. Or move a box to it with the arrow keys.")
        )
        camera.fresh.connect(self.take_newest)

    @property
    def live(self) -> Live | None:
        """What is on screen now."""
        return self._live

    @property
    def regions(self) -> tuple[Region, ...]:
        """What is covered now (frame pixels)."""
        return self._regions

    def set_words(self, words: str) -> None:
        """Shown in the middle while there is no picture."""
        self._words = words
        self.update()

    def set_regions(self, regions: tuple[Region, ...]) -> None:
        """What is covered from now on (frame pixels)."""
        if regions != self._regions:
            self._regions = regions
            self.update()

    def forget(self) -> None:
        """No picture any more: the camera is gone."""
        self._live = None
        self.update()

    @Slot()
    def take_newest(self) -> None:
        """Woken by the camera's thread."""
        live = self._camera.slot.take()
        if live is None:
            return
        self._live = live
        self.looked.emit(live)
        self.update()

    def placement(self) -> Placement | None:
        """Where the frame stands in this widget; None without a picture."""
        if self._live is None:
            return None
        frame = self._live.frame.size
        width, height = fitted(frame, (self.width(), self.height()))
        target = QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)
        return Placement(target, frame, self._mirrored)

    def sizeHint(self) -> QSize:
        """As large as it can be."""
        return QSize(960, 540)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The camera's thread scales to the new size."""
        super().resizeEvent(event)
        ratio = self.devicePixelRatioF()
        room = round(self.width() * ratio), round(self.height() * ratio)
        self._camera.set_room(*room, mirrored=self._mirrored)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, the overlay, the countdown, the focus ring."""
        del event
        painter = QPainter(self)
        around = QColor(theme.LAMP.page if self.lamp else theme.look().stage.page)
        placement = self.placement()
        if self._live is None or placement is None:
            painter.fillRect(self.rect(), QColor(theme.look().stage.page))
            paint_words(self, painter, self._words)
            self._paint_focus(painter)
            return
        target = placement.target
        for side in (
            QRect(0, 0, self.width(), target.y()),
            QRect(0, target.bottom() + 1, self.width(), self.height() - target.bottom() - 1),
            QRect(0, target.y(), target.x(), target.height()),
            QRect(target.right() + 1, target.y(), self.width() - target.right() - 1, target.height()),
        ):
            painter.fillRect(side, around)
        painter.drawImage(target, self._live.picture.image)
        if self._guided:
            self._paint_overlay(painter, placement)
        if self._live.number is not None:
            self._paint_number(painter, target, self._live.number)
        self._paint_focus(painter)
        if self.ages is not None:
            self.ages.append(time.monotonic() - self._live.frame.at)

    def _paint_overlay(self, painter: QPainter, placement: Placement) -> None:
        assert self._live is not None  # noqa: S101 - its one caller has asked
        framing = self._live.look.framing
        area = self._box_in_hand() or (framing.area if framing.state is AreaState.TRACKED else None)
        ratio = self.devicePixelRatioF()
        overlay = self._overlay.pixmap(
            self.size(), ratio, placement, self._view, self._live.look.ready, area, self._regions
        )
        painter.drawPixmap(0, 0, overlay)

    def _paint_number(self, painter: QPainter, target: QRect, number: int) -> None:
        side = min(target.width(), target.height()) * 0.34
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(QPointF(target.center()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(8, 14, 18, 170))
        painter.drawEllipse(disc)
        font = QFont(self.font())
        font.setPixelSize(round(side * 0.6))
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self.locale().toString(number))

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            lit = self.lamp and self._live is not None
            painter.setPen(QPen(QColor(theme.LAMP.text if lit else "#FFFFFF"), theme.look().px(3)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(2, 2, -3, -3))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring comes."""
        super().focusInEvent(event)
        self.update()

    # showing the place

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click or tap shows the place."""
        placement = self.placement()
        if placement is None or not self._guided or event.button() is not Qt.MouseButton.LeftButton:
            return
        x, y = placement.to_frame(event.position())
        width, height = placement.frame
        if 0 <= x < width and 0 <= y < height:
            self._in_hand = None
            self._camera.click(x, y)
            self.area_chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys: move the box; with Shift: wider, narrower, higher, lower. Delete: take it back."""
        moves = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in moves and self._live is not None:
            dx, dy = moves[key]
            grow = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move_area(dx, dy, grow=grow)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._in_hand = None
            self._camera.set_area(None)
        else:
            super().keyPressEvent(event)

    def _box_in_hand(self) -> Box | None:
        if self._in_hand is None or time.monotonic() - self._in_hand[1] > _IN_HAND:
            return None
        return self._in_hand[0]

    def _move_area(self, dx: int, dy: int, *, grow: bool) -> None:
        assert self._live is not None  # noqa: S101 - its one caller has asked
        width, height = self._live.frame.size
        framing = self._live.look.framing
        step = max(2, round(width * _STEP))
        box = self._box_in_hand()  # a key that repeats is faster than what is seen of it
        if box is None and framing.state is AreaState.ASSUMED:
            side = round(height * _FIRST_BOX)
            box = Box((width - side) // 2, (height - side) // 2, side, side)
        elif box is None:
            box = framing.area  # also where it was lost: the box goes on from there
        if grow:
            box = Box(box.x - dx * step // 2, box.y + dy * step // 2, box.w + dx * step, box.h - dy * step)
            box = Box(box.x, box.y, max(box.w, 24), max(box.h, 24))
        else:
            box = box.moved((-dx if self._mirrored else dx) * step, dy * step)
        x = min(max(box.x, 0), max(0, width - box.w))
        y = min(max(box.y, 0), max(0, height - box.h))
        box = Box(x, y, min(box.w, width), min(box.h, height))
        self._in_hand = (box, time.monotonic())
        self._camera.set_area(box)
        self.area_chosen.emit()
