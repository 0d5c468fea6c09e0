"""What is drawn over the picture in the review: lines around what is removed, names, handles, the outline."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from visitcam.messages import region_words
from visitcam.messages.checks import CONTEXT
from visitcam.model.box import Box
from visitcam.model.redaction import Redaction
from visitcam.model.region import Region
from visitcam.ui import theme
from visitcam.ui.review_view import PictureView

HANDLES = 8


def paint_regions(view: PictureView, painter: QPainter, redaction: Redaction, chosen: Region | None) -> None:
    """A line around each, its name, and handles on what is selected."""
    named: set[tuple[str, int]] = set()
    for region in redaction.regions:
        if redaction.keep_outline is not None and not _inside(redaction.keep_outline, region.box):
            continue  # all around it is filled anyway
        picked = chosen is not None and same(region, chosen)
        pen = QPen(QColor("#FFFFFF"), 3 if picked else 1.5)
        if not picked:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if region.outline is not None:
            painter.drawPolygon(QPolygonF([view.to_widget(x, y) for x, y in region.outline]))
        else:
            painter.drawRect(view.rect_of(region.box))
        key = (str(region.kind), region.line if region.line is not None else id(region))
        if key not in named:
            named.add(key)
            words = QCoreApplication.translate(CONTEXT, region_words(region.kind, removed=True))
            _tag(view, painter, words, view.rect_of(region.box), bright=picked)
        if picked and region.line is None and region.outline is None:
            painter.setBrush(QColor("#FFFFFF"))
            painter.setPen(QPen(QColor("#000000"), 1))
            for corner in corners(view.rect_of(region.box)):
                painter.drawEllipse(corner, 6, 6)


def _tag(view: PictureView, painter: QPainter, words: str, box: QRectF, *, bright: bool) -> None:
    font = QFont(view.font())
    font.setPixelSize(min(theme.look().px(16), 26))
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    wide, high = metrics.horizontalAdvance(words) + 16, metrics.height() + 4
    inside = box.width() > wide and box.height() > high
    if not inside and not bright and box.width() < wide / 2:
        return  # an eye, a short word: its name shows when it is selected
    plate = QRectF(0, 0, wide, high)
    if inside:
        plate.moveCenter(box.center())
    else:
        plate.moveTopLeft(QPointF(box.x(), box.bottom() + 3))
    plate.moveLeft(min(max(2.0, plate.x()), view.width() - wide - 2))
    plate.moveTop(min(max(2.0, plate.y()), view.height() - high - 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#FFFFFF") if bright else QColor(8, 14, 18, 220))
    painter.drawRoundedRect(plate, 5, 5)
    painter.setPen(QColor("#0B1216") if bright else QColor("#FFFFFF"))
    painter.setFont(font)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)


def paint_outline(view: PictureView, painter: QPainter, redaction: Redaction) -> None:
    """The edge of what is kept of a face, with the dots that reshape it."""
    if redaction.keep_outline is None:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((QColor(0, 0, 0, 160), 5), (QColor("#FFFFFF"), 2)):
        painter.setPen(QPen(colour, width))
        painter.drawPolygon(QPolygonF([view.to_widget(x, y) for x, y in redaction.keep_outline]))
    painter.setBrush(QColor("#FFFFFF"))
    painter.setPen(QPen(QColor("#000000"), 1))
    for index in handles(len(redaction.keep_outline)):
        painter.drawEllipse(view.to_widget(*redaction.keep_outline[index]), 8, 8)


def same(region: Region, chosen: Region) -> bool:
    """Whether both are one thing: the pieces of a line of text are."""
    if chosen.line is None:
        return region == chosen
    return (region.kind, region.origin, region.line) == (chosen.kind, chosen.origin, chosen.line)


def _inside(outline: tuple[tuple[float, float], ...], box: Box) -> bool:
    around = QPolygonF([QPointF(x, y) for x, y in outline]).boundingRect()
    return around.intersects(QRectF(*box.as_list()))


def corners(rect: QRectF) -> tuple[QPointF, ...]:
    """Upper left, upper right, lower left, lower right."""
    return rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()


def handles(count: int) -> list[int]:
    """Which of an outline's ``count`` points can be taken."""
    return [round(i * count / HANDLES) % count for i in range(HANDLES)]
