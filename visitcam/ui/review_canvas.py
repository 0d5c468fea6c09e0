"""What will leave, at full size, and the gestures on it: select, move, box, brush, outline. Window's thread.

The picture is always the pixels that ``filled_pixels`` gave for the decision shown; while a gesture runs, its
place is drawn over it in the same colour, and the page then asks for the pixels anew.
"""

from __future__ import annotations

import math
from enum import StrEnum

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)

from visitcam.model.box import Box
from visitcam.model.redaction import Redaction
from visitcam.model.region import Region
from visitcam.ui import theme
from visitcam.ui.picture import Shown
from visitcam.ui.review_marks import HANDLES, corners, handles, paint_outline, paint_regions
from visitcam.ui.review_view import PictureView

_COVER = QColor(48, 48, 48)
_NEAR = 14  # screen pixels: how near a corner or a handle is caught


class Tool(StrEnum):
    """What a gesture does."""

    POINT = "point"
    BOX = "box"
    BRUSH = "brush"


class ReviewCanvas(PictureView):
    """``decided``: the person did something (a ``Redaction``); ``selected``: a region or None."""

    boxed = Signal(object)  # Box, frame pixels
    asked_for_box = Signal()
    brushed = Signal(object, float)  # points, radius: frame pixels
    moved = Signal(object, int, int)  # region, dx, dy
    resized = Signal(object, object)  # region, Box
    reshaped = Signal(object)  # outline
    selected = Signal(object)
    removing = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.tool = Tool.POINT
        self._chosen: Region | None = None
        self._from: QPointF | None = None  # frame pixels
        self._to: QPointF | None = None
        self._stroke: list[tuple[float, float]] = []
        self._corner: int | None = None
        self._handle: int | None = None
        self._panning: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(False)
        self.setAccessibleName(self.tr("The picture as it will leave"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move what is selected, with Shift they change its size. Plus and minus zoom.")
        )

    # what is shown

    def show_picture(self, shown: Shown, redaction: Redaction) -> None:
        """The pixels of this decision."""
        self._shown, self._redaction = shown, redaction
        if self._chosen is not None and self._chosen not in redaction.regions:
            self._chosen = None
        self.update()

    @property
    def chosen(self) -> Region | None:
        """What is selected."""
        return self._chosen

    def choose(self, region: Region | None) -> None:
        """Select it, from the list."""
        if region != self._chosen:
            self._chosen = region
            self.selected.emit(region)
            self.update()

    def set_tool(self, tool: Tool) -> None:
        """What the next gesture does."""
        self.tool = tool
        cross = tool is not Tool.POINT
        self.setCursor(Qt.CursorShape.CrossCursor if cross else Qt.CursorShape.ArrowCursor)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, marks, the gesture that runs, the focus ring."""
        del event
        painter = QPainter(self)
        if self.paint_picture(painter) and self._redaction is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(self.rect_of(self._redaction.keep).adjusted(-8, -8, 8, 8))
            paint_regions(self, painter, self._redaction, self._chosen)
            paint_outline(self, painter, self._redaction)
            self._paint_gesture(painter)
            painter.setClipping(False)
        if self.hasFocus():
            painter.setPen(QPen(QColor("#FFFFFF"), theme.look().px(3)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(2, 2, -3, -3))

    def _paint_gesture(self, painter: QPainter) -> None:
        if self._from is None or self._to is None:
            return
        if self._stroke:
            pen = QPen(_COVER, 2 * self.brush_radius() * self._scale())
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            points = [self.to_widget(x, y) for x, y in self._stroke]
            painter.drawPolyline(
                QPolygonF(points if len(points) > 1 else [*points, points[0] + QPointF(0.1, 0)])
            )
        elif self.tool is Tool.BOX:
            painter.setPen(QPen(QColor("#FFFFFF"), 2))
            painter.setBrush(_COVER)
            painter.drawRect(self.rect_of(_box(self._from, self._to)))
        elif self._chosen is not None and self._handle is None:
            painter.setPen(QPen(QColor("#FFFFFF"), 2))
            painter.setBrush(_COVER)
            painter.drawRect(self.rect_of(self._dragged(self._chosen.box)))

    # gestures

    def _dragged(self, box: Box) -> Box:
        assert self._from is not None and self._to is not None  # noqa: PT018, S101 - a gesture runs
        dx, dy = round(self._to.x() - self._from.x()), round(self._to.y() - self._from.y())
        if self._corner is None:
            return box.moved(dx, dy)
        left, top, right, bottom = box.x, box.y, box.right, box.bottom
        if self._corner in {0, 2}:
            left += dx
        else:
            right += dx
        if self._corner in {0, 1}:
            top += dy
        else:
            bottom += dy
        return Box(min(left, right), min(top, bottom), abs(right - left), abs(bottom - top))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A gesture begins."""
        if self._redaction is None:
            return
        if event.button() is Qt.MouseButton.MiddleButton:
            self._panning = event.position()
            return
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = self.to_frame(event.position())
        self._from = self._to = at
        self._corner = self._handle = None
        if self.tool is Tool.BRUSH:
            self._stroke = [(at.x(), at.y())]
        elif self.tool is Tool.POINT and not self._catch(event.position()):
            region = self._region_at(at)
            self.choose(region)
            if region is None:
                self._from, self._panning = None, event.position()
        self.update()

    def _catch(self, point: QPointF) -> bool:
        """A handle of the outline, or a corner of the selected box."""
        assert self._redaction is not None  # noqa: S101 - asked by the caller
        outline = self._redaction.keep_outline
        if outline is not None:
            for index in handles(len(outline)):
                if _distance(self.to_widget(*outline[index]), point) <= _NEAR:
                    self._handle = index
                    return True
        if self._chosen is not None and self._chosen.outline is None and self._chosen.line is None:
            for number, corner in enumerate(corners(self.rect_of(self._chosen.box))):
                if _distance(corner, point) <= _NEAR:
                    self._corner = number
                    return True
        return False

    def _region_at(self, at: QPointF) -> Region | None:
        assert self._redaction is not None  # noqa: S101 - asked by the caller
        hits = [r for r in self._redaction.regions if QRectF(*r.box.as_list()).contains(at)]
        return min(hits, key=lambda r: r.box.pixels) if hits else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It goes on."""
        if self._panning is not None:
            self.pan(event.position() - self._panning)
            self._panning = event.position()
            return
        if self._from is None:
            return
        self._to = self.to_frame(event.position())
        if self._stroke:
            last = self._stroke[-1]
            if math.hypot(self._to.x() - last[0], self._to.y() - last[1]) >= self.brush_radius() / 3:
                self._stroke.append((self._to.x(), self._to.y()))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It ends, and counts."""
        self._panning = None
        if self._from is None or self._to is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        start, end, stroke = self._from, self._to, self._stroke
        corner, handle = self._corner, self._handle
        dragged = self._dragged(self._chosen.box) if self._chosen is not None else None
        self._from = self._to = None
        self._stroke, self._corner, self._handle = [], None, None
        dx, dy = round(end.x() - start.x()), round(end.y() - start.y())
        if stroke:
            self.brushed.emit(stroke, self.brush_radius())
        elif self.tool is Tool.BOX:
            box = _box(start, end)
            if box.w >= 4 and box.h >= 4:
                self.boxed.emit(box)
        elif handle is not None:
            self._reshape(handle, dx, dy)
        elif self._chosen is not None and (dx or dy):
            if corner is not None and dragged is not None and not dragged.empty:
                self.resized.emit(self._chosen, dragged)
            else:
                self.moved.emit(self._chosen, dx, dy)
        self.update()

    def _reshape(self, handle: int, dx: int, dy: int) -> None:
        """The handle takes its neighbours along, less the further they are."""
        outline = self._redaction.keep_outline if self._redaction is not None else None
        if outline is None or not (dx or dy):
            return
        reach = max(1, len(outline) // HANDLES)
        points = []
        for index, (x, y) in enumerate(outline):
            away = min(abs(index - handle), len(outline) - abs(index - handle))
            share = 0.5 + 0.5 * math.cos(math.pi * min(1.0, away / reach))
            points.append((x + dx * share, y + dy * share))
        self.reshaped.emit(tuple(points))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same without a mouse."""
        moves = {
            Qt.Key.Key_Left: QPoint(-1, 0),
            Qt.Key.Key_Right: QPoint(1, 0),
            Qt.Key.Key_Up: QPoint(0, -1),
            Qt.Key.Key_Down: QPoint(0, 1),
        }
        key = Qt.Key(event.key())
        if key in moves and self._redaction is not None:
            self._key_move(moves[key], grow=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom_by(1.25)
        elif key is Qt.Key.Key_Minus:
            self.zoom_by(0.8)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._chosen is not None:
            self.removing.emit(self._chosen)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Insert} and self.tool is Tool.BOX:
            self.asked_for_box.emit()
        elif key is Qt.Key.Key_Escape:
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def _key_move(self, by: QPoint, *, grow: bool) -> None:
        assert self._redaction is not None  # noqa: S101 - asked by the caller
        if self._chosen is None:
            self.pan(QPointF(-by) * 40)
            return
        step = max(2, self._redaction.keep.w // 60)
        box = self._chosen.box
        if grow and self._chosen.line is None:
            wide, high = max(8, box.w + by.x() * step), max(8, box.h + by.y() * step)
            self.resized.emit(self._chosen, Box(box.x, box.y, wide, high))
        elif not grow:
            self.moved.emit(self._chosen, by.x() * step, by.y() * step)


def _distance(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())


def _box(start: QPointF, end: QPointF) -> Box:
    return Box(
        round(start.x()), round(start.y()), round(end.x() - start.x()), round(end.y() - start.y())
    ).straightened()
