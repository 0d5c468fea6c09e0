"""The sound of a video in its review: said, heard, left out. Window's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from visitcam.model.sound import SoundChoice
from visitcam.ui.listening import Listening
from visitcam.ui.widgets import FlowRow, TextKind

if TYPE_CHECKING:
    from visitcam.model.video_redaction import VideoRedaction
    from visitcam.ui.pages.side_page import SidePage
    from visitcam.ui.video_decisions import VideoDecisions
    from visitcam.ui.video_state import Video


class ReviewSound(QObject):
    """``add_button`` once the row is there. To leave it out is a change of what leaves, as every other."""

    def __init__(self, page: SidePage, video: Video, decisions: VideoDecisions) -> None:
        super().__init__(page)
        self._page, self._video, self._decisions = page, video, decisions
        self._asked_for = page.journey.view.sound
        self._listening = Listening(self)
        self.note = page.add_text("", TextKind.ATTENTION)
        self.note.hide()

    def add_button(self, row: FlowRow, pause: Callable[[], None]) -> None:
        """The way to leave it out; ``pause`` stops what is played."""
        self._pause = pause
        self.button = self._page.add_tool(row, self.tr("Leave the sound out"), self._in_or_out, "microphone")
        self.button.setCheckable(False)
        self.button.setVisible(self._video.sound is not None)

    def tell(self, now: VideoRedaction) -> None:
        """What of it leaves."""
        words = {
            SoundChoice.AGREED: self.tr("With sound. Play it to hear what will leave."),
            SoundChoice.LEFT_OUT: self.tr("The sound is left out."),
            SoundChoice.NONE: self.tr("This video has no sound.") if self._asked_for else "",
        }[now.sound]
        if self._video.sound_lost:
            words = self.tr("The sound did not fit the picture, so it is left out.")
        self.note.set_kind(TextKind.ATTENTION if now.sound is SoundChoice.AGREED else TextKind.QUIET)
        self.note.set_text(words)
        self.note.setVisible(bool(words))
        out = now.sound is SoundChoice.LEFT_OUT
        self.button.setText(self.tr("Put the sound back in") if out else self.tr("Leave the sound out"))

    def begin(self) -> None:
        """The page is shown."""
        if self._video.sound is not None:
            self._listening.start()

    def play(self, now: VideoRedaction, start: int) -> None:
        """What leaves of it, from frame ``start`` on."""
        self._listening.play(self._video.sound, now, start)

    def stop(self) -> None:
        """In the middle of a word."""
        self._listening.stop()

    def close(self) -> None:
        """The page goes."""
        self._listening.close()

    def _in_or_out(self) -> None:
        self._pause()
        now = self._decisions.now
        if now.sound is SoundChoice.LEFT_OUT:
            after, words = SoundChoice.AGREED, self.tr("The sound is in again.")
        else:
            after, words = SoundChoice.LEFT_OUT, self.tr("The sound is left out.")
        self._decisions.change(replace(now, sound=after), words)
