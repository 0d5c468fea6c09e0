"""The microphone and the loudspeaker of a video with sound, each in a process of its own.

Measured: where the sound system went away after Qt had found it, opening a QAudioSource aborts the whole
program, with every picture that was not kept yet. Here it takes nothing with it.

``visitcam --microphone`` writes ``yes`` or ``no`` (is there one?), then, from a line ``open`` on, what it
hears: 16-bit PCM, mono, ``RATE``. ``visitcam --loudspeaker`` reads ``play N`` and N bytes of the same, or
``stop``. Both end when their input does, and write nothing else anywhere.
"""

from __future__ import annotations

import os
import sys
import threading

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, Signal, Slot
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QAudioSource, QMediaDevices, QtAudio

from visitcam import hardening
from visitcam.model.sound import RATE

MICROPHONE, LOUDSPEAKER = "--microphone", "--loudspeaker"  # ``visitcam.__main__`` knows them
SAMPLE_BYTES = 2
_HARMLESS = (QtAudio.Error.NoError, QtAudio.Error.UnderrunError)
_BUFFER_SECONDS = 3.0  # how long the window may be busy before a sample is lost


def _format() -> QAudioFormat:
    wanted = QAudioFormat()
    wanted.setSampleRate(RATE)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted


class _Pipe(QObject):
    """Reads the window's lines in a thread; ``asked`` comes in the main one."""

    asked = Signal(str, bytes)
    ended = Signal()

    def listen(self) -> None:
        """Until the input ends."""
        lines = sys.stdin.buffer
        for line in iter(lines.readline, b""):
            verb, _, count = line.decode("ascii", "replace").strip().partition(" ")
            self.asked.emit(verb, lines.read(int(count)) if count.isdecimal() else b"")
        self.ended.emit()


class _Microphone(QObject):
    def __init__(self) -> None:
        super().__init__()
        self._source: QAudioSource | None = None
        self._device: QIODevice | None = None
        device = QMediaDevices.defaultAudioInput()
        self._there = not device.isNull() and device.isFormatSupported(_format())
        os.write(1, b"yes\n" if self._there else b"no\n")

    @Slot(str, bytes)
    def obey(self, verb: str, _data: bytes) -> None:
        """``open``, once. What cannot be opened ends the process: the window hears of that."""
        if verb != "open" or self._source is not None or not self._there:
            return
        self._source = QAudioSource(QMediaDevices.defaultAudioInput(), _format(), self)
        self._source.setBufferSize(round(_BUFFER_SECONDS * RATE) * SAMPLE_BYTES)
        self._source.stateChanged.connect(self._changed)
        self._device = self._source.start()
        if self._source.error() in _HARMLESS:
            self._device.readyRead.connect(self._heard)
        else:
            QCoreApplication.exit(1)

    @Slot()
    def _heard(self) -> None:
        if self._device is None:
            return
        data = memoryview(self._device.readAll().data())
        while data:
            data = data[os.write(1, data) :]

    @Slot()
    def _changed(self) -> None:
        if self._source is not None and self._source.error() not in _HARMLESS:
            QCoreApplication.exit(1)


class _Loudspeaker(QObject):
    def __init__(self) -> None:
        super().__init__()
        self._sink: QAudioSink | None = None
        self._buffer: QBuffer | None = None

    @Slot(str, bytes)
    def obey(self, verb: str, data: bytes) -> None:
        """``play`` or ``stop``; both end what is played. Silent where there is no loudspeaker."""
        if self._sink is not None:
            self._sink.stop()
        device = QMediaDevices.defaultAudioOutput()
        if verb != "play" or device.isNull() or not device.isFormatSupported(_format()):
            return
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(device, _format(), self)
        self._sink.start(self._buffer)


def run(which: str) -> int:
    """Until the window closes the pipe. Other programs may not look into its memory."""
    hardening.forbid_dumps()
    app = QCoreApplication([f"visitcam{which}"])
    pipe, part = _Pipe(), _Microphone() if which == MICROPHONE else _Loudspeaker()
    pipe.asked.connect(part.obey)
    pipe.ended.connect(app.quit)
    threading.Thread(target=pipe.listen, daemon=True).start()
    return int(app.exec())
