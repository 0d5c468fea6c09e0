"""Icons and line drawings: SVG files of the project, in the colours of the look. Window's thread."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from visitcam.ui import theme
from visitcam.ui.files import resource

_INK, _TINT, _ACTION, _PAPER = "#14232C", "#E3F0F2", "#0A5A66", "#FFFFFF"  # as the drawings are stored


@lru_cache(maxsize=256)
def _rendered(name: str, colour: str, width: int, height: int, ratio: float) -> QPixmap:
    svg = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    return _painted(svg, width, height, ratio)


def _painted(svg: str, width: int, height: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(width * ratio), round(height * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _ratio() -> float:
    screen = QGuiApplication.primaryScreen()
    return float(screen.devicePixelRatio()) if screen is not None else 1.0


MIRRORED = frozenset({"back", "forward", "undo", "redo", "send"})
"""Icons that point along the way of reading. Those of things (a clock, a camera) and of a film's play button
are the same for every reader."""


def icon_pixmap(name: str, colour: str, side: int, *, right_to_left: bool = False) -> QPixmap:
    """``resources/icons/<name>.svg`` in one colour, ``side`` pixels of the screen's own measure.
    ``right_to_left``: for words that are read so."""
    picture = _rendered(name, colour, side, side, _ratio())
    if not (right_to_left and name in MIRRORED):
        return picture
    turned = picture.transformed(QTransform().scale(-1, 1))
    turned.setDevicePixelRatio(picture.devicePixelRatio())
    return turned


def icon(name: str, colour: str | None = None, side: int = 24) -> QIcon:
    """The same as an icon, in the look's text colour unless told otherwise."""
    return QIcon(icon_pixmap(name, colour or theme.look().colours.text, theme.look().px(side)))


def drawing(name: str, width: int, palette: theme.Palette | None = None) -> QPixmap:
    """``resources/drawings/<name>.svg`` (4:3), its ink, tint and action colour those of the palette: the
    look's, unless told otherwise."""
    c = palette if palette is not None else theme.look().colours
    svg = resource("drawings", f"{name}.svg").read_text(encoding="utf-8")
    svg = svg.replace(_PAPER, c.surface)  # first: the ink of high contrast is white itself
    svg = svg.replace(_INK, c.text).replace(_TINT, c.tint).replace(_ACTION, c.action)
    return _painted(svg, width, round(width * 0.75), _ratio())
