"""Finds out what the ready page shows: camera, picture, faces, line, keyring. Window's thread; all that takes
time happens at the desks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from visitcam.errors import CameraMissing, Redirected, TlsRefused
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.region import RegionKind
from visitcam.model.requested_view import RequestedView
from visitcam.readiness.checks import Findings
from visitcam.readiness.machine import KeyringAnswer, LineAnswer, judge_line
from visitcam.ui.desks import Desks

if TYPE_CHECKING:
    from visitcam.delivery.check import ConnectionReport

LOOK_MS = 1000  # the light is read once a second
FACES_EVERY = 4  # looks between two searches for faces: a search takes about 0.1 s of the work thread


class ReadyWatch(QObject):
    """``found`` brings new findings, ``trouble`` an exception of the camera. Started and stopped once."""

    found = Signal(object)
    trouble = Signal(object)

    def __init__(self, desks: Desks, findings: Findings, parent: QObject, *, keyring: bool) -> None:
        """``keyring``: whether this visit's keys go to one. Where not, nobody asks for it: the system might
        ask the person to open it."""
        super().__init__(parent)
        self._desks = desks
        self._asks_keyring = keyring
        self.findings = findings
        self._looks = 0
        self._searching = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self, view: RequestedView, endpoint: Endpoint | None) -> None:
        """Opens the camera and asks the keyring and the clinic's server."""
        camera = self._desks.camera
        camera.opened.connect(self._opened)
        camera.failed.connect(self._failed)
        camera.start(view, auto=False)
        self._timer.start()
        self.ask_again(endpoint)

    def ask_again(self, endpoint: Endpoint | None) -> None:
        """The keyring and the line anew; the camera tries again by itself."""
        if self._asks_keyring:
            self._desks.work.submit(lambda _job: _keyring(), self._keyring)
        if endpoint is not None:
            self._desks.delivery.submit(lambda _job: _line(endpoint), self._line)

    def stop(self) -> None:
        """Gives the camera back. Late answers are not heard: the page is gone."""
        self._timer.stop()
        camera = self._desks.camera
        camera.opened.disconnect(self._opened)
        camera.failed.disconnect(self._failed)
        camera.stop()
        self.blockSignals(True)

    def change(self, **news: object) -> None:
        """Findings with some fields changed, told where they differ."""
        changed = replace(self.findings, **news)  # type: ignore[arg-type]
        if changed != self.findings:
            self.findings = changed
            self.found.emit(changed)

    @Slot(str, int, int)
    def _opened(self, _name: str, width: int, height: int) -> None:
        self.change(cameras=1, camera_size=(width, height))

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        missing = isinstance(error, CameraMissing)
        self.change(cameras=0 if missing else None, camera_size=None, assessment=None, faces=None)
        if not missing:
            self.trouble.emit(error)

    @Slot()
    def _look(self) -> None:
        live = self._desks.camera.slot.newest()
        if live is None:
            return
        self.change(assessment=live.look.assessment)
        self._looks += 1
        if self._searching or self._looks % FACES_EVERY != 1:
            return
        self._searching, frame = True, live.frame
        self._desks.ask(
            lambda session, _job: sum(region.kind is RegionKind.FACE for region in session.glance(frame)),
            self._faces,
            lambda _error: self._faces(None),
        )

    def _faces(self, count: int | None) -> None:
        self._searching = False
        self.change(faces=count)

    def _keyring(self, answer: KeyringAnswer) -> None:
        self.change(keyring=answer)

    def _line(self, report: ConnectionReport | None) -> None:
        if report is None:
            self.change(line=LineAnswer.LOCAL)
            return
        if report.reached:
            answer = judge_line(report.picture_seconds)
        else:
            unsafe = report.trouble in (TlsRefused, Redirected)
            answer = LineAnswer.NOT_SAFE if unsafe else LineAnswer.NOT_REACHED
        self.change(line=answer, line_seconds=report.round_trip, picture_seconds=report.picture_seconds)


def _keyring() -> KeyringAnswer:
    from visitcam.wiring import keyring_answer

    return keyring_answer()


def _line(endpoint: Endpoint) -> ConnectionReport | None:
    """None: a folder, which needs no line."""
    from visitcam.delivery.check import check_connection

    return None if endpoint.kind == "folder" else check_connection(endpoint)
