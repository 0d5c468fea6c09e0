"""The screen as a lamp: everything around the live picture white, and whether it helped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from visitcam.model.assessment import Assessment

if TYPE_CHECKING:
    from visitcam.ui.live_view import LiveView

LAMP_SECONDS = 1.5  # until a camera has set itself to the new light


class Lamp(QObject):
    """``told``: whether the white screen helped, once the camera has set itself to it."""

    told = Signal(bool)

    def __init__(self, page: QWidget, frame: QWidget, live: LiveView, dye: Callable[[str], None]) -> None:
        super().__init__(page)
        self._page, self._frame, self._live, self._dye = page, frame, live, dye
        self._on = False
        self._before: Assessment | None = None

    def switch(self, *, on: bool) -> None:
        """White around a smaller picture, or as it was."""
        self._on = on
        self._page.setProperty("lamp", on)
        self._live.lamp = on
        inset = self._page.width() // 14 if on else 8
        layout = self._frame.layout()
        if layout is not None:
            layout.setContentsMargins(inset, inset, inset, inset)
        for widget in (self._page, *self._page.findChildren(QWidget)):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._dye("lamp" if on else "stage")
        live = self._live.live
        if on and live is not None:
            self._before = live.look.assessment
            QTimer.singleShot(round(LAMP_SECONDS * 1000), self, self._tell)

    @Slot()
    def _tell(self) -> None:
        from visitcam.capture.live import lamp_helps

        live = self._live.live
        if live is not None and self._before is not None and self._on:
            self.told.emit(lamp_helps(self._before, live.look.assessment).helped)
