"""A second window, for the one who holds the camera: large preview, advice, button. Window's thread.

It is never a mirror: who stands behind the camera and looks at this picture moves to the side that they see.
"""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from visitcam.messages import advice_words
from visitcam.messages.advice import CONTEXT as ADVICE
from visitcam.model.requested_view import RequestedView
from visitcam.ui import theme
from visitcam.ui.camera_desk import CameraDesk, Live
from visitcam.ui.live_view import LiveView
from visitcam.ui.picture import shown
from visitcam.ui.widgets import Button, ButtonKind, Text, TextKind

EVERY = 1 / 20  # seconds: scaling a second time costs some 3 ms of the window's thread at 1080p


class SecondPreview(LiveView):
    """Shows what the first preview took out of the slot, scaled anew from the raw frame, unmirrored."""

    def __init__(self, camera: CameraDesk, view: RequestedView) -> None:
        super().__init__(camera, view, mirrored=False)
        camera.fresh.disconnect(self.take_newest)
        self._at = -EVERY

    def follow(self, first: LiveView) -> None:
        """What the first one shows now, at most 20 times a second, with the same places covered."""
        live, now = first.live, time.monotonic()
        if live is None or now - self._at < EVERY:
            return
        self._at = now
        ratio = self.devicePixelRatioF()
        room = max(16, round(self.width() * ratio)), max(16, round(self.height() * ratio))
        self._live = replace(live, picture=shown(live.frame.pixels, room))
        self.set_regions(first.regions)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The camera's thread goes on scaling for the first one."""
        QWidget.resizeEvent(self, event)


class SecondWindow(QWidget):
    """Follows ``first`` until it is closed; ``closed`` tells that it was, by whomever."""

    closed = Signal()

    def __init__(self, first: LiveView, camera: CameraDesk, view: RequestedView, *, helping: bool) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._first, self._camera, self._helping = first, camera, helping
        self.setWindowTitle(self.tr("For the one who holds the camera"))
        self.setObjectName("stage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look = theme.look()
        column = QVBoxLayout(self)
        inset = look.px(12)
        column.setContentsMargins(inset, inset, inset, inset)
        column.setSpacing(look.px(10))
        self.preview = SecondPreview(camera, view)
        column.addWidget(self.preview, 1)
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        self.advice = Text("", TextKind.ADVICE, self)
        self.advice.setAccessibleDescription(self.tr("What to do now"))
        self.take = Button(self.tr("Take picture"), ButtonKind.MAIN, "camera", self)
        self.take.clicked.connect(lambda _checked=False: camera.take())
        self.shut = Button(self.tr("Close"), ButtonKind.OTHER, "", self)
        self.shut.clicked.connect(lambda _checked=False: self.close())
        for button in (self.take, self.shut):
            button.palette_of = "stage"
        row.addWidget(self.advice, 1)
        row.addWidget(self.take)
        row.addWidget(self.shut)
        column.addLayout(row)
        self.resize(look.px(960), look.px(680))
        first.looked.connect(self._looked)
        camera.failed.connect(self._failed)

    @Slot(object)
    def _looked(self, live: Live) -> None:
        self.preview.follow(self._first)
        if live.number is not None:
            words = self.tr("Taking it in {0}").format(live.number)
        else:
            words = QCoreApplication.translate(
                ADVICE, advice_words(live.look.advice, helping=self._helping, mirrored=False)
            )
        self.advice.set_text(words)

    @Slot(object)
    def _failed(self, _error: Exception) -> None:
        """The first window says why."""
        self.preview.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space takes here too, Esc waves off."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._camera.take()
        elif event.key() == Qt.Key.Key_Escape:
            self._camera.wave_off()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The picture goes with it."""
        self.preview.forget()
        super().closeEvent(event)
        self.closed.emit()
