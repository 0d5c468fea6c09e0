"""Parcels of ended visits go on to the clinic by themselves. Window's thread; the sending is the desk's."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from visitcam.errors import VisitCamError
from visitcam.ui.desks import Desks
from visitcam.ui.workers import Job

if TYPE_CHECKING:  # what it needs loads after the window is shown
    from visitcam.session import Session

EVERY = 60.0  # seconds between two looks at what waits
PATIENCE = 20.0  # seconds without a step, after which a line counts as down until the next look


class BackgroundDelivery(QObject):
    """``looked`` after each round. A patient who presses "Send" comes first: see :meth:`pause`."""

    looked = Signal()

    def __init__(self, desks: Desks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desks = desks
        self._job: Job[int] | None = None
        self.last: datetime | None = None
        """When something was last proven to have arrived, UTC; None: not since the start."""
        self._timer = QTimer(self)
        self._timer.setInterval(round(EVERY * 1000))
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Now, and every minute."""
        self._timer.start()
        self.look()

    def end(self) -> None:
        """No more looking."""
        self._timer.stop()

    def look(self) -> None:
        """Send what waits, unless something is being sent."""
        if self._job is None and not self._desks.delivery.busy:
            self._job = self._desks.deliver(_send_all, self._done, self._failed)

    def pause(self) -> None:
        """Stop after the piece that is being sent; it goes on at the next look."""
        if self._job is not None:
            self._job.stop()

    def forget_job(self) -> None:
        """The desk was told to drop everything."""
        self._job = None

    def arrived(self) -> None:
        """Something was proven to have arrived."""
        self.last = datetime.now(UTC)

    def _done(self, delivered: int) -> None:
        self._job = None
        if delivered:
            self.arrived()
        self.looked.emit()

    def _failed(self, _error: Exception) -> None:
        """The vault's folder is not there: it is looked for again in a minute; staff see it on their page."""
        self._job = None
        self.looked.emit()


def _send_all(session: Session, job: Job[int]) -> int:
    """How many parcels arrived. What cannot be sent now waits on."""
    delivered = 0
    for visit in session.stranded():
        if job.stopped():
            break
        try:
            delivered += len(session.send(visit, patience=PATIENCE, stop=job.stopped))
        except VisitCamError:
            continue
    return delivered
