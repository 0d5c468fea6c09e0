"""Voice and tones beside a live picture: their two switches, and what is heard. Window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from visitcam.model.assessment import Verdict
from visitcam.ui.announce import announce
from visitcam.ui.pages import meters
from visitcam.ui.tones import Tone
from visitcam.ui.widgets import Button, FlowRow, TextKind

if TYPE_CHECKING:
    from visitcam.capture.live import Look
    from visitcam.ui.pages.side_page import SidePage


def nearness(look: Look) -> float:
    """0–1: how near the picture is to good, by what the three meters show. A meter that is good counts whole;
    one that is not by at most 0.8 of its score, and one that cannot tell by nothing."""
    if look.good:
        return 1.0
    parts = (
        meters.state(look.assessment, meters.LIGHT),
        meters.state(look.assessment, meters.SHARP),
        meters.framing(look),
    )
    worth = {Verdict.GOOD: 0.0, Verdict.BAD: 0.008, Verdict.CANNOT_JUDGE: 0.0}  # a point of the score
    return sum((verdict is Verdict.GOOD) + worth[verdict] * score for _, verdict, score in parts) / 3


class Hearing(QObject):
    """``tones``: whether this page has any. Where this computer has no voice or no loudspeaker, pressing the
    switch says so in a sentence."""

    def __init__(self, page: SidePage, row: FlowRow, *, tones: bool = True) -> None:
        super().__init__(page)
        self._page = page
        self._sound = page.journey.desks.sound
        self._preferences = page.journey.desks.preferences
        self.voice = page.add_tool(row, self.tr("Voice"), self._toggle_voice, "voice")
        self._speaks = self.tr("Speaks the advice aloud.")
        self.voice.setAccessibleDescription(self._speaks)
        self.tones = page.add_tool(row, self.tr("Tones"), self._toggle_tones, "tones")
        self.tones.setAccessibleDescription(
            self.tr("Soft tones go up as the picture gets better, and down as it gets worse.")
        )
        self.tones.setVisible(tones)
        self.note = page.add_text("", TextKind.QUIET)
        self.note.hide()
        self._resting = False
        self._sound.changed.connect(self._show)
        self._sound.start(self._preferences.language)
        self._show()

    # what is heard

    def advise(self, words: str) -> None:
        """Spoken, where it is wanted and nothing else is being said."""
        if self._preferences.voice and not self._resting:
            self._sound.say(words)

    def count(self, number: int) -> None:
        """3, 2, 1: at once."""
        if self._preferences.voice:
            self._sound.say(str(number), at_once=True)

    def near(self, look: Look) -> None:
        """Warmer or colder."""
        if self._preferences.tones:
            self._sound.near(nearness(look))

    def taken(self) -> None:
        """The shutter."""
        if self._preferences.tones:
            self._sound.play(Tone.SHUTTER)

    def hush(self) -> None:
        """The page goes."""
        self._sound.hush()

    @Slot(bool)
    def rest(self, on: bool) -> None:
        """While sound is recorded the voice is silent, and its switch is off and says why; after that it is
        as the person left it."""
        self._resting = on
        if on:
            self._sound.hush()
        self.voice.setEnabled(not on)
        self.voice.setAccessibleDescription(
            self.tr("The voice is silent while sound is recorded.") if on else self._speaks
        )
        self._show()

    # the switches

    @Slot()
    def _show(self) -> None:
        """A switch is on where it is wanted and can be."""
        voice = self._preferences.voice and not self._resting
        for button, wanted, there in (
            (self.voice, voice, self._sound.voice),
            (self.tones, self._preferences.tones, self._sound.tones),
        ):
            _set(button, on=wanted and there in {"yes", ""})

    def _toggle_voice(self) -> None:
        self._preferences.voice = self.voice.isChecked()
        if not self._preferences.voice:
            self._sound.hush()
        missing = {
            "no": self.tr("This computer has no voice. The advice stands here in words."),
            "foreign": self.tr("This computer has no voice in your language."),
        }
        self._tell(missing.get(self._sound.voice, "") if self._preferences.voice else "")

    def _toggle_tones(self) -> None:
        self._preferences.tones = self.tones.isChecked()
        missing = self._preferences.tones and self._sound.tones == "no"
        self._tell(self.tr("This computer has no loudspeaker to play tones.") if missing else "")
        if self._preferences.tones:
            self._sound.play(Tone.WARMER)

    def _tell(self, words: str) -> None:
        self.note.set_text(words)
        self.note.setVisible(bool(words))
        self._page.column.fit()
        if words:  # once it has its place
            QTimer.singleShot(0, self, lambda: self._page.column.ensureWidgetVisible(self.note))
        announce(self.note, words, at_once=True)
        self._show()


def _set(button: Button, *, on: bool) -> None:
    if button.isChecked() != on:
        button.setChecked(on)
        button.update()
