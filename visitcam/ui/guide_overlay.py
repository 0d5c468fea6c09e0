"""What lies over the live picture: the guide, what is not saved, the place that matters, what is removed.

Drawn once into a pixmap and kept until something of it changes; the live picture beneath changes 30 times a
second, the overlay a few times. Window's thread.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from visitcam.model.box import Box
from visitcam.model.region import Region
from visitcam.model.requested_view import RequestedView
from visitcam.ui import theme

_DIM = QColor(8, 14, 18, 150)
_SOFT = QColor(255, 255, 255, 150)
_COVER = QColor(48, 48, 48)  # the colour that a region is filled with in the end
_READY_STEPS = 16


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the whole frame stands in the widget, device-independent pixels, and whether it is mirrored."""

    target: QRect
    frame: tuple[int, int]
    mirrored: bool

    @property
    def factor(self) -> float:
        """Widget pixels a frame pixel."""
        return self.target.width() / max(1, self.frame[0])

    def to_widget(self, x: float, y: float) -> QPointF:
        """A point of the frame."""
        across = self.frame[0] - x if self.mirrored else x
        return QPointF(self.target.x() + across * self.factor, self.target.y() + y * self.factor)

    def to_frame(self, point: QPointF) -> tuple[float, float]:
        """A point of the widget, in pixels of the unmirrored frame; may lie outside it."""
        x = (point.x() - self.target.x()) / max(1e-6, self.factor)
        y = (point.y() - self.target.y()) / max(1e-6, self.factor)
        return (self.frame[0] - x if self.mirrored else x), y

    def box(self, box: Box) -> QRectF:
        """A box of the frame."""
        return QRectF(self.to_widget(box.x, box.y), self.to_widget(box.right, box.bottom)).normalized()


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that the overlay shows. ``ready`` 0–1 closes the ring; ``area`` None: nobody clicked."""

    size: tuple[int, int]
    placement: Placement
    view: RequestedView
    ready: int
    area: Box | None
    regions: tuple[Region, ...]
    scale: float
    ratio: float


class GuideOverlay:
    """Keeps the last drawing. ``pixmap`` draws anew only for another scene."""

    def __init__(self) -> None:
        self._scene: Scene | None = None
        self._pixmap = QPixmap()
        self._base_of: tuple[object, ...] = ()
        self._base = QPixmap()
        self.drawn = 0

    def pixmap(
        self,
        size: QSize,
        ratio: float,
        placement: Placement,
        view: RequestedView,
        ready: float,
        area: Box | None,
        regions: tuple[Region, ...],
    ) -> QPixmap:
        """The overlay for a widget of ``size``; transparent where nothing is."""
        steps = round(min(max(ready, 0.0), 1.0) * _READY_STEPS)
        if area is not None:  # whole pixels of the screen are enough: tracking trembles by less
            grid = max(2, round(3 / max(1e-6, placement.factor)))
            area = Box(*(round(v / grid) * grid for v in (area.x, area.y, area.w, area.h)))
        scene = Scene(
            (size.width(), size.height()), placement, view, steps, area, regions, theme.look().scale, ratio
        )
        if scene != self._scene:
            self._scene = scene
            self._pixmap = self._draw(scene)
            self.drawn += 1
        return self._pixmap

    def _draw(self, scene: Scene) -> QPixmap:
        key = (scene.size, scene.placement, scene.view, scene.scale, scene.ratio)
        if key != self._base_of:
            self._base_of, self._base = key, _base(scene)
        pixmap = QPixmap(self._base)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_regions(painter, scene)
        if scene.ready:
            _paint_ring(painter, scene)
        if scene.area is not None:
            _paint_corners(painter, scene.placement.box(scene.area))
        painter.end()
        return pixmap


def _outline(scene: Scene) -> QPainterPath:
    """The guide's shape in the widget. Its points begin at the right and go round."""
    from visitcam.capture.guide import guide_outline

    points = guide_outline(scene.placement.frame, scene.view.shape, scene.view.distance)
    path = QPainterPath()
    path.addPolygon(QPolygonF([scene.placement.to_widget(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _base(scene: Scene) -> QPixmap:
    """Dimmed outside the box that is saved, and the soft white shape."""
    from visitcam.capture.guide import guide_box

    pixmap = QPixmap(round(scene.size[0] * scene.ratio), round(scene.size[1] * scene.ratio))
    pixmap.setDevicePixelRatio(scene.ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = scene.placement.box(guide_box(scene.placement.frame, scene.view.shape, scene.view.distance))
    outside = QPainterPath()
    outside.addRect(QRectF(scene.placement.target))
    inside = QPainterPath()
    inside.addRoundedRect(box, 10, 10)
    painter.fillPath(outside.subtracted(inside), _DIM)
    painter.setPen(QPen(_SOFT, max(3.0, 3 * scene.scale)))
    painter.drawPath(_outline(scene))
    words = QCoreApplication.translate("live", "Not saved")
    _tag(painter, words, QPointF(scene.placement.target.x() + 10, scene.placement.target.y() + 10), scene)
    painter.end()
    return pixmap


def _paint_ring(painter: QPainter, scene: Scene) -> None:
    """The share of the shape that has closed, in full white; all of it in the colour of good."""
    path = _outline(scene)
    whole = scene.ready >= _READY_STEPS
    colour = QColor(theme.look().stage.good if whole else "#FFFFFF")
    pen = QPen(colour, 6 * scene.scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    if whole:
        painter.drawPath(path)
        return
    polygon = path.toFillPolygon()
    points = [polygon.at(i) for i in range(polygon.count())]
    painter.drawPolyline(QPolygonF(points[: max(2, len(points) * scene.ready // _READY_STEPS)]))


def _paint_corners(painter: QPainter, box: QRectF) -> None:
    """The place that matters, as four corners: dark beneath white, seen on every skin."""
    arm = max(10.0, min(box.width(), box.height()) * 0.22)
    for colour, width in ((QColor(0, 0, 0, 150), 6.0), (QColor(255, 255, 255), 3.0)):
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for corner, dx, dy in (
            (box.topLeft(), 1, 1),
            (box.topRight(), -1, 1),
            (box.bottomLeft(), 1, -1),
            (box.bottomRight(), -1, -1),
        ):
            ends = [corner + QPointF(arm * dx, 0), corner, corner + QPointF(0, arm * dy)]
            painter.drawPolyline(QPolygonF(ends))


def _paint_regions(painter: QPainter, scene: Scene) -> None:
    """Covered as they will be, the word beside them."""
    words = QCoreApplication.translate("live", "Will be removed")
    target = QRectF(scene.placement.target)
    boxes = [scene.placement.box(region.box.grown(0.08)).intersected(target) for region in scene.regions]
    boxes = [box for box in boxes if not box.isEmpty()]
    for box in boxes:
        painter.fillRect(box, _COVER)
    named: list[QRectF] = []
    plates: list[QRectF] = []
    for box in sorted(boxes, key=lambda box: -box.width() * box.height()):
        at = QPointF(box.x(), box.bottom() + 4)
        font = _tag_font(painter.font(), scene.placement, scene.scale)
        plate = _plate(font, words, at, scene.placement)
        # covers that touch are one, and say it once; and no label lies on another
        if not any(box.intersects(other) for other in named) and not any(map(plate.intersects, plates)):
            _tag(painter, words, at, scene)
            named.append(box)
            plates.append(plate)


def not_saved_plate(font: QFont, placement: Placement, scale: float) -> QRectF:
    """Where the label "Not saved" stands, in the picture's upper left corner; ``font``: of the widget."""
    words = QCoreApplication.translate("live", "Not saved")
    at = QPointF(placement.target.x() + 10, placement.target.y() + 10)
    return _plate(_tag_font(font, placement, scale), words, at, placement)


def _tag_font(plain: QFont, placement: Placement, scale: float) -> QFont:
    font = QFont(plain)
    font.setPixelSize(round(min(16 * scale, max(13.0, placement.target.height() / 18))))
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _plate(font: QFont, words: str, at: QPointF, placement: Placement) -> QRectF:
    """The ground of a label, kept inside the picture."""
    metrics = QFontMetrics(font)
    plate = QRectF(at.x(), at.y(), metrics.horizontalAdvance(words) + 16, metrics.height() + 6)
    room = QRectF(placement.target)
    plate.moveLeft(min(plate.x(), room.right() - plate.width() - 4))
    plate.moveTop(min(plate.y(), room.bottom() - plate.height() - 4))
    return plate


def _tag(painter: QPainter, words: str, at: QPointF, scene: Scene) -> None:
    """A small dark label with white words."""
    font = _tag_font(painter.font(), scene.placement, scene.scale)
    plate = _plate(font, words, at, scene.placement)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(8, 14, 18, 215))
    painter.drawRoundedRect(plate, 6, 6)
    painter.setPen(QColor("#FFFFFF"))
    painter.setFont(font)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
