"""Advice, spoken, and soft tones, where this computer has them. Never over itself, never the only channel.

The window's side of ``visitcam.ui.sound_process``: it writes lines into a pipe and waits for nothing.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QObject, QProcess, Signal, Slot

from visitcam.ui.tones import Tone

SOUNDS = "--sounds"  # ``visitcam.__main__`` knows it
EVERY = 4.0  # seconds from one spoken sentence to the next: shorter, and it talks all the time
TONES_EVERY = 1.2  # seconds from one tone to the next
STEPS = 5  # of nearness: so many tones from far to good
_WAVER = 0.65  # of a step, from its middle: so far it may go without a tone
_SPEECH_SECONDS = 6.0  # an engine that never says that it is silent again counts as silent after so long
_END_MS = 300


class Sound(QObject):
    """One a program. ``changed``: what this computer has is known, or has changed. Window's thread.

    ``voice``: "yes", "no", "foreign" (an engine, but not this language), "" while that is not known.
    ``tones``: "yes", "no", "".
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.voice = self.tones = ""
        self._language = ""
        self._process: QProcess | None = None
        self._speaking_since: float | None = None
        self._last = ("", -EVERY)
        self._tone_at = -TONES_EVERY
        self._step = 0

    def start(self, language: str) -> None:
        """Bring the process up where it is not; tell it the language where that is another one."""
        if self._process is None:
            self._process = process = QProcess(self)
            process.setStandardErrorFile(QProcess.nullDevice())
            process.readyReadStandardOutput.connect(self._heard)
            process.errorOccurred.connect(self._gone)
            process.finished.connect(self._gone)
            frozen = bool(getattr(sys, "frozen", False))
            process.start(sys.executable, [SOUNDS] if frozen else ["-m", "visitcam", SOUNDS])
            self._language = ""
        if language != self._language:
            self._language = language
            self._send(f"language {language}")

    @property
    def speaking(self) -> bool:
        """Whether it is in the middle of a sentence."""
        since = self._speaking_since
        return since is not None and time.monotonic() - since < _SPEECH_SECONDS

    def say(self, words: str, *, at_once: bool = False) -> bool:
        """Unless it speaks already, or has spoken within 4 s (8 s for the same words); ``at_once`` waits for
        neither (3-2-1) and cuts off what is being said. True where it is said."""
        now = time.monotonic()
        if self.voice != "yes" or not words:
            return False
        wait = 2 * EVERY if words == self._last[0] else EVERY
        if not at_once and (self.speaking or now - self._last[1] < wait):
            return False
        self._last = (words, now)
        self._speaking_since = now
        self._send(f"say {' '.join(words.split())}")
        return True

    def hush(self) -> None:
        """Stop in the middle of a word."""
        self._speaking_since = None
        if self.voice == "yes":
            self._send("hush")

    def near(self, nearness: float) -> Tone | None:
        """``nearness`` 0–1: how near the picture is to good. A tone where it has come a step nearer or gone
        one away, not more often than every 1.2 s and never over the voice; which one, or None."""
        place = max(0.0, min(1.0, nearness)) * STEPS
        wavers = abs(place - (self._step + 0.5)) < _WAVER and place < STEPS
        if wavers or int(place) == self._step:
            return None
        if self.speaking or time.monotonic() - self._tone_at < TONES_EVERY:
            return None
        tone = Tone.WARMER if int(place) > self._step else Tone.COLDER
        self._step = int(place)
        self.play(tone)
        return tone

    def play(self, tone: Tone) -> None:
        """Now."""
        if self.tones == "yes":
            self._tone_at = time.monotonic()
            self._send(f"tone {tone}")

    def close(self) -> None:
        """End the process, whatever it is waiting for."""
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        process.closeWriteChannel()
        if not process.waitForFinished(_END_MS):
            process.kill()
            process.waitForFinished(_END_MS)
        process.deleteLater()

    def _send(self, line: str) -> None:
        if self._process is not None:
            self._process.write(f"{line}\n".encode())

    @Slot()
    def _heard(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            line = bytes(process.readLine().data()).decode("utf-8", "replace")
            what, _, value = line.strip().partition(" ")
            if what == "speaking":
                self._speaking_since = time.monotonic()
            elif what == "silent":
                self._speaking_since = None
            elif what in {"voice", "tones"}:
                setattr(self, what, value)
                self.changed.emit()

    @Slot()
    def _gone(self) -> None:
        """It could not start, or ended: there is neither voice nor tone now, and the page is whole."""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.deleteLater()
            self.voice = self.tones = "no"
            self._speaking_since = None
            self.changed.emit()
