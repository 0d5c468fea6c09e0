"""What is drawn over the picture in the review: lines around what is removed, names, handles, the outline."""

from __future__ import annotations

from collections.abc import Sequence

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
    outline = redaction.keep_outline  # all around it is filled anyway
    drawn = [each for each in redaction.regions if outline is None or _inside(outline, each.box)]
    for region in drawn:
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
        if picked and region.line is None and region.outline is None:
            painter.setBrush(QColor("#FFFFFF"))
            painter.setPen(QPen(QColor("#000000"), 1))
            for corner in corners(view.rect_of(region.box)):
                painter.drawEllipse(corner, 6, 6)
    _name(view, painter, drawn, chosen)


def _name(view: PictureView, painter: QPainter, drawn: Sequence[Region], chosen: Region | None) -> None:
    picked = [each for each in drawn if chosen is not None and same(each, chosen)]
    plates: list[QRectF] = []
    for region in (*names_wanted(drawn), *picked):  # the chosen one's over the others
        words = QCoreApplication.translate(CONTEXT, region_words(region.kind, removed=True))
        bright = any(region is each for each in picked)
        _tag(view, painter, words, view.rect_of(region.box), plates, bright=bright)


def names_wanted(regions: Sequence[Region]) -> tuple[Region, ...]:
    """The regions whose names are written: one of a line of text, and of boxes that lie over one another the
    largest, so that no name covers another."""
    named: list[Region] = []
    for region in sorted(regions, key=lambda each: -each.box.pixels):
        alike = [each for each in named if each.kind is region.kind]
        same_line = region.line is not None and any(each.line == region.line for each in alike)
        x, y = region.box.centre
        over = any(each.box.x <= x < each.box.right and each.box.y <= y < each.box.bottom for each in alike)
        if not same_line and not over:
            named.append(region)
    return tuple(named)


def _tag(
    view: PictureView, painter: QPainter, words: str, box: QRectF, plates: list[QRectF], *, bright: bool
) -> None:
    """``plates``: where names stand already; one that would lie on them shows when it is selected."""
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
    if not bright and any(map(plate.intersects, plates)):
        return
    plates.append(plate)
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
