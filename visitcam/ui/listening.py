"""Plays the sound that will leave with a video, silenced and cut as it will be. Window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess

from visitcam.model.sound import Sound, SoundChoice
from visitcam.ui.microphone import end, helper

if TYPE_CHECKING:
    from visitcam.model.video_redaction import VideoRedaction

PROCESS = "--loudspeaker"


class Listening(QObject):
    """Silent where there is no loudspeaker: the review says in words that there is sound."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    def start(self) -> None:
        """Bring its process up, so that the sound is not later than the picture."""
        if self._process is None:
            self._process = helper(self, PROCESS)

    def play(self, sound: Sound | None, redaction: VideoRedaction, start: int) -> None:
        """From frame ``start`` on; nothing where none will leave."""
        if sound is None or self._process is None or redaction.sound is not SoundChoice.AGREED:
            return
        from visitcam.redaction.soundtrack import heard_from

        data = heard_from(sound, redaction, start)
        self._process.write(b"play %d\n" % len(data) + data)

    def stop(self) -> None:
        """In the middle of a word."""
        if self._process is not None:
            self._process.write(b"stop\n")

    def close(self) -> None:
        """The page goes."""
        process, self._process = self._process, None
        if process is not None:
            end(process)
