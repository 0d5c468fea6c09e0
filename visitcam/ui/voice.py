"""The advice, spoken, where this computer has a voice. Never over itself, never the only channel."""

from __future__ import annotations

import time

from PySide6.QtCore import QLocale, QObject

EVERY = 4.0  # seconds, spoken at most so often (facts)


class Voice(QObject):
    """``QTextToSpeech`` of the system; silent where it has none (Linux without speech-dispatcher)."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtTextToSpeech import QTextToSpeech

        self._ready = QTextToSpeech.State.Ready
        engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
        self._speech = QTextToSpeech(engines[0], self) if engines else None
        if self._speech is not None and self._speech.state() is QTextToSpeech.State.Error:
            self._speech = None  # listed, but its library or its service is not there
        if self._speech is not None:
            self._speech.setLocale(QLocale(language))
        self._last = ("", -EVERY)

    @property
    def there(self) -> bool:
        """Whether anything can be heard."""
        return self._speech is not None

    def say(self, words: str, *, at_once: bool = False) -> None:
        """Unless it speaks already, or has spoken within 4 s; ``at_once`` waits for neither (3-2-1)."""
        now = time.monotonic()
        if self._speech is None or not words:
            return
        if not at_once and (words == self._last[0] and now - self._last[1] < 2 * EVERY):
            return
        if not at_once and (now - self._last[1] < EVERY or self._speech.state() is not self._ready):
            return
        self._last = (words, now)
        self._speech.say(words)

    def hush(self) -> None:
        """Stop in the middle of a word."""
        if self._speech is not None:
            self._speech.stop()
