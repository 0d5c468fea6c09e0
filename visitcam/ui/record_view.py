"""The live picture while a movement is recorded: a dot that shows the pace, and what is being recorded."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen

from visitcam.model.requested_view import RequestedView
from visitcam.ui import theme
from visitcam.ui.camera_desk import CameraDesk
from visitcam.ui.drawings import icon_pixmap
from visitcam.ui.guide_overlay import Placement, not_saved_plate
from visitcam.ui.live_view import LiveView

_SWEEP_SECONDS = 5.0  # there and back: a fifth of the width a second, a third of what blurs (``pace``)
_REACH = 0.5  # of the picture's width
_TICK_MS = 33


class RecordView(LiveView):
    """As ``LiveView``; while ``recording`` a dot moves at the pace that the picture can hold."""

    def __init__(self, camera: CameraDesk, view: RequestedView, *, mirrored: bool) -> None:
        super().__init__(camera, view, mirrored=mirrored)
        self.recording = False
        self.number: int | None = None
        self.sound_words = ""  # the sign that sound is recorded, while it is
        self._begun = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.update)

    def begin(self) -> None:
        """The dot starts."""
        self.recording, self._begun = True, time.monotonic()
        self._timer.start()

    def end(self) -> None:
        """The dot goes."""
        self.recording = False
        self._timer.stop()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, then the dot on its track, or the number of the countdown."""
        super().paintEvent(event)
        placement = self.placement()
        if placement is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        target = QRectF(placement.target)
        if self.number is not None:
            self._paint_big(painter, target, str(self.number))
        elif self.recording:
            self._paint_dot(painter, target)
            painter.setPen(QPen(QColor(theme.look().stage.danger), theme.look().px(4)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(target.adjusted(2, 2, -2, -2))
        if self.sound_words:  # also before the film begins: from when the microphone is opened
            self._paint_sound(painter, placement)

    def _paint_dot(self, painter: QPainter, target: QRectF) -> None:
        look = theme.look()
        radius = look.px(13)
        y = target.bottom() - look.px(34)
        middle, reach = target.center().x(), target.width() * _REACH / 2
        turn = (time.monotonic() - self._begun) / _SWEEP_SECONDS
        at = middle - reach * math.cos(2 * math.pi * turn)
        shade = QColor(0, 0, 0, 150)
        painter.setPen(QPen(shade, look.px(8), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(middle - reach, y), QPointF(middle + reach, y))
        painter.setPen(QPen(QColor(255, 255, 255, 170), look.px(2)))
        painter.drawLine(QPointF(middle - reach, y), QPointF(middle + reach, y))
        painter.setPen(QPen(shade, look.px(2)))
        painter.setBrush(QColor(255, 255, 255))
        painter.drawEllipse(QPointF(at, y), radius, radius)

    def _paint_sound(self, painter: QPainter, placement: Placement) -> None:
        """A microphone and a word, in the corner across from "not saved"; beneath it where both have no room
        in one line."""
        look, target = theme.look(), QRectF(placement.target)
        taken = not_saved_plate(self.font(), placement, look.scale)
        font = QFont(self.font())
        font.setPixelSize(look.px(18))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        side, gap = look.px(24), look.px(10)
        words = painter.fontMetrics().horizontalAdvance(self.sound_words)
        plate = QRectF(0, 0, words + side + 3 * gap, look.px(40))
        plate.moveTopRight(target.topRight() + QPointF(-gap, gap))
        if plate.intersects(taken):
            plate.moveTop(taken.bottom() + gap / 2)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(8, 14, 18, 215))
        painter.drawRoundedRect(plate, gap, gap)
        left = plate.right() - gap - side if rtl else plate.left() + gap
        mark = QPointF(left, plate.center().y() - side / 2)
        painter.drawPixmap(mark, icon_pixmap("microphone", "#FFFFFF", side))
        painter.setPen(QColor("#FFFFFF"))
        text = (
            plate.adjusted(gap, 0, -2 * gap - side, 0) if rtl else plate.adjusted(2 * gap + side, 0, -gap, 0)
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, self.sound_words)

    def _paint_big(self, painter: QPainter, target: QRectF, words: str) -> None:
        side = min(target.width(), target.height()) * 0.34
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(target.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 150))
        painter.drawEllipse(disc)
        font = QFont(self.font())
        font.setPixelSize(round(side * 0.6))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, words)
