"""The menu behind "Camera": which one, and what can be turned on it by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QWidget

from visitcam.messages.noop import QT_TRANSLATE_NOOP
from visitcam.model.camera_control import CameraControl, Turn
from visitcam.ui import theme
from visitcam.ui.camera_desk import AUTO
from visitcam.ui.drawings import icon_pixmap
from visitcam.ui.languages import say

if TYPE_CHECKING:
    from visitcam.capture.opencv_camera import CameraInfo

_CONTEXT = "CameraMenu"
# What is turned, and the words for less and for more of it.
_WORDS: dict[CameraControl, tuple[str, str, str]] = {
    CameraControl.EXPOSURE: (
        QT_TRANSLATE_NOOP("CameraMenu", "Light in the picture"),
        QT_TRANSLATE_NOOP("CameraMenu", "Darker"),
        QT_TRANSLATE_NOOP("CameraMenu", "Brighter"),
    ),
    CameraControl.FOCUS: (
        QT_TRANSLATE_NOOP("CameraMenu", "Where it is sharp"),
        QT_TRANSLATE_NOOP("CameraMenu", "Further away"),
        QT_TRANSLATE_NOOP("CameraMenu", "Nearer"),
    ),
    CameraControl.WHITE_BALANCE: (
        QT_TRANSLATE_NOOP("CameraMenu", "Tint of the picture"),
        QT_TRANSLATE_NOOP("CameraMenu", "Cooler"),
        QT_TRANSLATE_NOOP("CameraMenu", "Warmer"),
    ),
}


def _icon(name: str, direction: Qt.LayoutDirection) -> QIcon:
    """In the colour of the words, also of those under the finger; the style's own marks do not grow with the
    words."""
    side, colours = theme.look().px(22), theme.look().stage
    turned = direction is Qt.LayoutDirection.RightToLeft
    made = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, colours.text), (QIcon.Mode.Active, colours.on_action)):
        made.addPixmap(icon_pixmap(name, colour, side, right_to_left=turned), mode)
    return made


class CameraMenu(QMenu):
    """``chosen``: the source of another camera; ``turned``: a ``CameraControl`` and a ``Turn``."""

    chosen = Signal(str)
    turned = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sources: list[tuple[str, str, bool]] = []
        self._controls: tuple[CameraControl, ...] = ()
        self._above: QWidget | None = None

    def fill(self, found: Sequence[CameraInfo], source: str, *, practice: bool) -> None:
        """The cameras by name, the practice camera, and a file that the command line named."""
        named = [
            (info.name or self.tr("Camera {0}").format(info.index + 1), str(info.index)) for info in found
        ]
        if practice:
            named.append((self.tr("Practice camera"), "practice"))
        if source == AUTO and named:
            source = named[0][1]
        if source not in {each for _, each in named} and not source.startswith("practice") and source != AUTO:
            named.append((source.removeprefix("replay:").rsplit("/", 1)[-1], source))
        self._sources = [
            (name, each, each == source or (each == "practice" and source.startswith("practice")))
            for name, each in named
        ]
        self._rebuild()

    @Slot(object)
    def offer(self, controls: tuple[CameraControl, ...]) -> None:
        """What can be turned on the camera that runs now."""
        if controls == self._controls:
            return
        self._controls = controls
        self._rebuild()
        if self._above is not None and self.isVisible():
            self.show_above(self._above)

    def show_above(self, button: QWidget) -> None:
        """Over the button that asked for it; again where it has grown meanwhile."""
        self._above = button
        self.popup(button.mapToGlobal(QPoint(0, -self.sizeHint().height())))

    def _rebuild(self) -> None:
        for part in self.findChildren(QMenu):
            part.deleteLater()
        self.clear()
        for name, source, now in self._sources:
            action = QAction(name, self)
            action.setCheckable(True)
            action.setChecked(now)
            if now:
                action.setIcon(_icon("good", self.layoutDirection()))
            action.triggered.connect(lambda _c=False, each=source: self.chosen.emit(each))
            self.addAction(action)
        if self._controls:
            self.addSeparator()
        for control in self._controls:
            title, less, more = (say(_CONTEXT, words) for words in _WORDS[control])
            part = self.addMenu(title)
            part.menuAction().setIcon(_icon("forward", self.layoutDirection()))
            for words, way in ((self.tr("By itself"), Turn.ITSELF), (less, Turn.LESS), (more, Turn.MORE)):
                step = QAction(words, part)
                step.triggered.connect(lambda _c=False, c=control, w=way: self.turned.emit(c, w))
                part.addAction(step)
