"""Faces in the live picture are covered while it is shown: a cheap look every 0.4 s, on the work thread.

For the person's ease alone: what leaves is searched anew, and thoroughly, once it was taken. Window's thread.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from visitcam.errors import RedactionError
from visitcam.model.region import Region
from visitcam.ui.live_view import LiveView
from visitcam.ui.words import failure_words

if TYPE_CHECKING:
    from visitcam.ui.pages.page import Page

GLANCE_MS = 400  # between two looks on the work thread; one costs 85 ms of processor time (docs/redaction.md)
HOLD_SECONDS = 0.8  # a cover stays so long after the glance that no longer sees what it covers


class FaceGlance(QObject):
    """``page``: where it is said that the finders are missing; ``live``: what is covered."""

    def __init__(self, page: Page, live: LiveView) -> None:
        super().__init__(page)
        self._page, self._live, self._desks = page, live, page.journey.desks
        self._covered_at = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(GLANCE_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """The camera runs."""
        self._timer.start()

    def stop(self) -> None:
        """It does not."""
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        live = self._desks.camera.slot.newest()
        if live is None or self._desks.work.busy:
            return
        frame = live.frame
        self._desks.ask(lambda session, _job: session.glance(frame), self._cover, self.failed)

    def _cover(self, regions: tuple[Region, ...]) -> None:
        now = time.monotonic()
        if regions or now - self._covered_at > HOLD_SECONDS:
            self._live.set_regions(regions)
            self._covered_at = now

    def failed(self, error: Exception) -> None:
        """Without the finders no picture can be kept: say so now, not after it was taken."""
        if isinstance(error, RedactionError):
            self._timer.stop()
            self._page.show_problem(*failure_words(error))
