"""Plays what will leave of a video, on a thread of its own; the window shows what it is given."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from visitcam.ui.picture import Shown, shown
from visitcam.ui.workers import Desk, Job

if TYPE_CHECKING:
    from visitcam.capture.recording import Recording
    from visitcam.model.video_redaction import VideoRedaction

Show = Callable[[int, Shown], None]
_PATIENCE = 1.0  # seconds that a frame waits until the window took the one before


class Player(QObject):
    """``show(number, picture)`` is called in the window's thread. A new wish ends the one before."""

    def __init__(self, recording: Recording, show: Show, ended: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._recording = recording
        self._show = show
        self._ended = ended
        self._desk = Desk("player", self)
        self._job: Job[None] | None = None
        self._taken = threading.Event()
        self.room = (960, 540)

    def at(self, number: int, redaction: VideoRedaction) -> None:
        """Frame ``number`` alone."""
        self._begin(number, number + 1, redaction, lambda _none: None)

    def play(self, start: int, end: int, redaction: VideoRedaction) -> None:
        """From ``start`` until before ``end``, at its own pace; ``ended`` is called after the last."""
        self._begin(start, end, redaction, lambda _none: self._ended())

    def pause(self) -> None:
        """Stays where it is."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._taken.set()

    def close(self) -> None:
        """The page goes."""
        self.pause()
        self._desk.close()

    def _begin(self, start: int, end: int, redaction: VideoRedaction, done: Callable[[None], object]) -> None:
        self.pause()
        self._job = self._desk.submit(
            lambda job: self._run(job, start, end, redaction), done, None, self._told
        )

    def _told(self, value: object) -> None:
        if isinstance(value, tuple):
            self._show(*value)
        self._taken.set()

    def _run(self, job: Job[None], start: int, end: int, redaction: VideoRedaction) -> None:
        from visitcam.redaction.video import filled_frame

        begun, first = time.monotonic(), self._recording.times[start]
        for number, frame in enumerate(self._recording.frames(start, stop=job.stopped), start):
            if number >= end or job.stopped():
                return
            late = time.monotonic() - begun - (frame.at - first)
            if late > 0.1 and number + 1 < end:
                continue  # a slow machine shows fewer frames, at the right pace
            time.sleep(max(0.0, -late))
            self._taken.clear()
            job.progress((number, shown(filled_frame(frame, number, redaction), self.room)))
            if end - start > 1:
                self._taken.wait(_PATIENCE)
