"""What a microphone hears while a video with sound is made: from its process (``pcm_process``) into this
one's memory. Window's thread. Any failure ends it with ``failed``; nothing of what was heard is kept then.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMicrophonePermission, QObject, QProcess, Qt, Signal, Slot

from visitcam.model.sound import RATE, Sound

PROCESS = "--microphone"
APART_SECONDS = 0.2
"""As far as sound and picture may be apart: less than what is silenced beside a covered stretch
(``redaction.soundtrack.BESIDE_SECONDS``). Beyond it the sound is dropped."""
_BYTES = 2  # a sample's
_BEYOND_SECONDS = 5.0  # what is held beyond the asked length: the camera's first frame, the last step
_END_MS = 1000


def ask_for_microphone(context: QObject, answered: Callable[[bool], None]) -> None:
    """Asks the system (macOS asks the person) whether the microphone may be used; nothing is opened."""
    app = QCoreApplication.instance()
    permission = QMicrophonePermission()
    status = Qt.PermissionStatus.Granted if app is None else app.checkPermission(permission)
    if app is None or status is not Qt.PermissionStatus.Undetermined:
        answered(status is Qt.PermissionStatus.Granted)
        return
    app.requestPermission(
        permission,
        context,
        lambda _asked: answered(app.checkPermission(permission) is Qt.PermissionStatus.Granted),
    )


def helper(parent: QObject, which: str) -> QProcess:
    """This program again, for one thing; it is started, and writes nothing but its answers."""
    process = QProcess(parent)
    process.setStandardErrorFile(QProcess.nullDevice())
    frozen = bool(getattr(sys, "frozen", False))
    process.start(sys.executable, [which] if frozen else ["-m", "visitcam", which])
    return process


def end(process: QProcess) -> None:
    """At once: what it holds open is closed with it."""
    process.blockSignals(True)
    process.kill()
    process.waitForFinished(_END_MS)
    process.deleteLater()


class Microphone(QObject):
    """One recording: it is made ready, ``open`` begins to listen, ``sound`` ends it, once.

    ``there``: "yes", "no", "" while that is not known; ``known`` tells. ``heard``: the first of it came."""

    known = Signal()
    heard = Signal()
    failed = Signal()

    def __init__(self, seconds: float, parent: QObject) -> None:
        super().__init__(parent)
        self.there = ""
        self.is_open = False
        self._most = round((seconds + _BEYOND_SECONDS) * RATE) * _BYTES
        self._heard = bytearray()
        self._half = b""  # of a sample: a pipe cuts anywhere
        self._begun = 0.0  # monotonic seconds of the first sample
        self._given = 0  # samples that came in all
        self._last = 0.0
        self._process: QProcess | None = None

    def start(self) -> None:
        """Bring its process up; nothing is opened yet."""
        self._process = helper(self, PROCESS)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.errorOccurred.connect(self._gone)
        self._process.finished.connect(self._gone)

    def open(self) -> bool:
        """Listens from now on. False: there is none."""
        if self._process is None or self.there == "no":
            return False
        self.is_open = True
        self._process.write(b"open\n")
        return True

    @Slot()
    def _read(self) -> None:
        if self._process is None:
            return
        if not self.there:
            if not self._process.canReadLine():
                return
            self._answer("yes" if bytes(self._process.readLine().data()).strip() == b"yes" else "no")
        if self._process is not None:
            self._hear(self._half + self._process.readAllStandardOutput().data(), time.monotonic())

    def _hear(self, part: bytes, now: float) -> None:
        """PCM that came just ``now`` (monotonic seconds)."""
        even = len(part) // _BYTES * _BYTES
        self._half, part = part[even:], part[:even]
        if not part:
            return
        first = not self._given
        self._last = now
        self._given += len(part) // _BYTES
        begun = now - self._given / RATE  # whichever came with the least delay says best when it began
        self._begun = min(self._begun, begun) if self._heard else begun
        self._heard += part[: max(0, self._most - len(self._heard))]
        if first:
            self.heard.emit()

    def _answer(self, there: str) -> None:
        self.there = there
        if there == "no" and self.is_open:
            self.forget()
            self.failed.emit()
        else:
            self.known.emit()

    @Slot()
    def _gone(self) -> None:
        was_open = self.is_open
        self.forget()
        self.there = "no"
        (self.failed if was_open else self.known).emit()

    def sound(self, began: float, times: tuple[float, ...]) -> Sound | None:
        """What was heard, from the film's first frame on (``began``: monotonic seconds), and forgets it here.
        None: nothing came, or samples were lost so that it does not fit the picture.

        ``times``: seconds of each frame of the film from the first.
        """
        self._read()
        heard = bytes(self._heard)
        lost = self._last - self._begun - self._given / RATE
        fits = bool(heard) and bool(times) and lost <= APART_SECONDS
        offset = round((began - self._begun) * RATE)
        self.forget()
        if not fits:
            return None
        if offset < 0:
            return Sound(bytes(-offset * _BYTES) + heard, times, began)
        return Sound(heard[offset * _BYTES :], times, began)

    def forget(self) -> None:
        """Closes it, and overwrites what was heard."""
        self.is_open = False
        process, self._process = self._process, None
        if process is not None:
            end(process)
        self._half = b""
        self._heard[:] = bytes(len(self._heard))
        self._heard.clear()
