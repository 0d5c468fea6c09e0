"""Voice and tones, in a process of their own (``visitcam --sounds``).

Measured: with a speech-dispatcher whose loudspeaker is not there, making a QTextToSpeech takes minutes and
holds Python's lock the whole time, so that neither a thread nor a deadline helps. Here it holds nobody up.

One line in, one line out. In: ``language es``, ``say WORDS``, ``hush``, ``tone warmer``. Out:
``tones yes|no``, ``voice yes|no|foreign``, ``speaking``, ``silent``. It ends when its input does. It writes
nothing and knows only the advice that it speaks.
"""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale, QObject, Signal, Slot
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices
from PySide6.QtTextToSpeech import QTextToSpeech

from visitcam.ui.tones import RATE, Tone, samples


def _tell(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


class Tones:
    """Plays them where there is a loudspeaker; a new one cuts off the one before."""

    def __init__(self) -> None:
        self._format = QAudioFormat()
        self._format.setSampleRate(RATE)
        self._format.setChannelCount(1)
        self._format.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._made: dict[Tone, QByteArray] = {}
        self._sink: QAudioSink | None = None
        self._buffer: QBuffer | None = None

    def there(self) -> bool:
        """Asked anew each time: a headset may come and go."""
        device = QMediaDevices.defaultAudioOutput()
        return not device.isNull() and device.isFormatSupported(self._format)

    def play(self, tone: Tone) -> None:
        """Nothing without a loudspeaker."""
        if not self.there():
            return
        data = self._made.setdefault(tone, QByteArray(samples(tone)))
        if self._sink is not None:
            self._sink.stop()
        self._buffer = QBuffer()
        self._buffer.setData(data)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(QMediaDevices.defaultAudioOutput(), self._format)
        self._sink.start(self._buffer)


class SoundProcess(QObject):
    """Does what the lines say, in the main thread; a second thread reads them."""

    line = Signal(str)
    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tones = Tones()
        self._speech: QTextToSpeech | None = None
        self._tried = False
        self.line.connect(self.obey)

    def listen(self) -> None:
        """Until the input ends."""
        for line in sys.stdin:
            self.line.emit(line.rstrip("\n"))
        self.ended.emit()

    @Slot(str)
    def obey(self, line: str) -> None:
        """One line; what it does not know it passes over."""
        verb, _, words = line.partition(" ")
        if verb == "language":
            _tell("tones yes" if self._tones.there() else "tones no")
            _tell(f"voice {self._speak_in(words)}")
        elif verb == "say" and self._speech is not None:
            self._speech.say(words)
        elif verb == "hush" and self._speech is not None:
            self._speech.stop()
        elif verb == "tone" and words in set(Tone):
            self._tones.play(Tone(words))

    def _speak_in(self, code: str) -> str:
        if not self._tried:
            self._tried = True
            self._speech = self._first_engine()
        if self._speech is None:
            return "no"
        wanted = QLocale(code)
        spoken = {locale.language() for locale in self._speech.availableLocales()}
        if wanted.language() not in spoken:
            return "foreign"
        self._speech.setLocale(wanted)
        return "yes"

    def _first_engine(self) -> QTextToSpeech | None:
        """The first that works: one may be listed while its library or its service is not there."""
        for name in QTextToSpeech.availableEngines():
            if name == "mock":
                continue
            speech = QTextToSpeech(name, self)
            if speech.state() is not QTextToSpeech.State.Error:
                speech.stateChanged.connect(self._state_changed)
                return speech
            speech.deleteLater()
        return None

    @Slot(QTextToSpeech.State)
    def _state_changed(self, state: QTextToSpeech.State) -> None:
        busy = {QTextToSpeech.State.Speaking, QTextToSpeech.State.Synthesizing}
        _tell("speaking" if state in busy else "silent")


def run() -> int:
    """Until the window closes the pipe."""
    app = QCoreApplication(["visitcam-sounds"])
    process = SoundProcess()
    process.ended.connect(app.quit)
    threading.Thread(target=process.listen, daemon=True).start()
    return int(app.exec())
