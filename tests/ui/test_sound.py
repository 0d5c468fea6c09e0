"""Voice and tones for real: speech-dispatcher, espeak-ng and Qt play into a loudspeaker that is recorded."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.test_pages import goes_to
from visitcam.ui.journey import Journey
from visitcam.ui.pages.capture import CapturePage
from visitcam.ui.sound import EVERY, STEPS, TONES_EVERY, Sound
from visitcam.ui.steps import Step
from visitcam.ui.tones import LOUD, RATE, Tone, samples
from visitcam.ui.window import Window

Until = Callable[[Callable[[], object]], None]
NEEDED = ("pulseaudio", "parec", "pactl", "speech-dispatcher", "espeak-ng")
HEARD = 200  # of 32767, root mean square: silence in the recording is exactly 0


@dataclass
class Loudspeaker:
    """Where all that is played is recorded, 16 kHz mono."""

    file: Path

    def heard(self) -> np.ndarray:
        whole = self.file.read_bytes()
        return np.frombuffer(whole[: len(whole) // 2 * 2], "<i2").astype(float)

    def loud(self) -> np.ndarray:
        """Loudness of each tenth of a second so far."""
        wave = self.heard()
        tenths = wave[: len(wave) // 1600 * 1600].reshape(-1, 1600)
        return np.asarray(np.sqrt((tenths**2).mean(axis=1)))


@pytest.fixture
def loudspeaker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, until: Until) -> Iterator[Loudspeaker]:
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {' '.join(missing)}")
    for name, folder in (("XDG_RUNTIME_DIR", "run"), ("HOME", "home"), ("XDG_CACHE_HOME", "cache")):
        (tmp_path / folder).mkdir(mode=0o700)
        monkeypatch.setenv(name, str(tmp_path / folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    server = subprocess.Popen(
        [
            "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
            "--load=module-null-sink sink_name=null",
            "--load=module-native-protocol-unix auth-anonymous=1",
        ],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    file = tmp_path / "heard"
    talker = recorder = None
    try:
        until(lambda: subprocess.run(["pactl", "info"], capture_output=True, check=False).returncode == 0)
        with file.open("wb") as out:
            recorder = subprocess.Popen(
                ["parec", "-d", "null.monitor", "--rate=16000", "--channels=1", "--format=s16le"], stdout=out
            )
        address = tmp_path / "run" / "speech"
        talker = subprocess.Popen(
            ["speech-dispatcher", "-s", "-t", "0", "-c", "unix_socket", "-S", str(address)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{address}")
        until(address.exists)
        yield Loudspeaker(file)
    finally:
        for process in (talker, recorder, server):
            if process is not None:
                process.terminate()
                process.wait(10)


@pytest.fixture
def sound(app: QApplication) -> Iterator[Sound]:
    made = Sound()
    yield made
    made.close()


def test_advice_is_heard_in_the_language_and_never_over_itself(
    loudspeaker: Loudspeaker, sound: Sound, until: Until
) -> None:
    sound.start("es")
    until(lambda: sound.voice == "yes")
    assert loudspeaker.loud().max(initial=0) == 0
    assert sound.say("Acérquese un poco")
    assert not sound.say("No se mueva")  # it speaks
    until(lambda: loudspeaker.loud().max(initial=0) > HEARD)
    until(lambda: not sound.speaking)
    assert not sound.say("No se mueva")  # it has spoken less than 4 s ago
    began = time.monotonic()
    assert sound.say("3", at_once=True)
    until(lambda: time.monotonic() - began > EVERY + 0.1)
    assert not sound.say("3")  # the same words wait for twice as long
    assert sound.say("No se mueva")
    sound.hush()
    assert not sound.speaking


def pitch(wave: np.ndarray) -> float:
    """The strongest, Hz, of 16 kHz samples."""
    return float(np.abs(np.fft.rfft(wave * np.hanning(len(wave)))).argmax() * 16_000 / len(wave))


def test_tones_are_heard_going_up_and_down(loudspeaker: Loudspeaker, sound: Sound, until: Until) -> None:
    sound.start("en")
    until(lambda: sound.tones == "yes")
    ends = []

    def played(tone: Tone) -> np.ndarray:
        before = len(loudspeaker.heard())
        sound.play(tone)
        until(lambda: np.abs(loudspeaker.heard()[before:]).max(initial=0) > HEARD)
        end = time.monotonic() + 1
        until(lambda: time.monotonic() > end)
        return loudspeaker.heard()[before:]

    for tone in (Tone.WARMER, Tone.COLDER):
        wave = played(tone)
        begins = int(np.argmax(np.abs(wave) > HEARD))
        assert pitch(wave[begins : begins + 2000]) == pytest.approx(392, abs=12)
        ends.append(pitch(wave[begins + 3200 : begins + 6400]))
    assert ends[0] == pytest.approx(494, abs=12)
    assert ends[1] == pytest.approx(330, abs=12)


def test_an_engine_that_never_answers_holds_nobody_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, app: QApplication, sound: Sound, until: Until
) -> None:
    """As measured with a speech-dispatcher without a loudspeaker: minutes, with Python's lock held."""
    address = tmp_path / "deaf"
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(address))
        deaf.listen()
        monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{address}")
        sound.start("en")
        deaf.setblocking(False)
        callers: list[socket.socket] = []

        def called() -> bool:
            with contextlib.suppress(BlockingIOError):
                callers.append(deaf.accept()[0])
            return bool(callers) or sound.voice == "no"

        until(called)
        if not callers:
            pytest.skip("Qt has no speech-dispatcher engine here")
        longest, last = 0.0, time.thread_time()
        for _ in range(100):
            app.processEvents()
            time.sleep(0.005)
            longest, last = max(longest, time.thread_time() - last), time.thread_time()
        assert longest < 0.2  # CPU seconds of the window's thread in one turn
        assert sound.voice == ""
        assert not sound.say("Move a little closer")
        assert sound._process is not None
        child = int(sound._process.processId())
        sound.close()
        callers[0].close()
        with pytest.raises(ProcessLookupError):
            os.kill(child, 0)


def test_without_engine_and_loudspeaker_it_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, sound: Sound, until: Until
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path / 'none'}")
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'none'}")
    sound.start("en")
    until(lambda: sound.voice and sound.tones)
    assert sound.voice == "no"
    assert not sound.say("Move a little closer")
    sound.play(Tone.SHUTTER)
    sound.hush()


def test_a_process_that_dies_leaves_a_silent_page(sound: Sound, until: Until) -> None:
    sound.start("en")
    assert sound._process is not None
    until(lambda: sound._process is None or sound._process.processId())
    sound._process.kill()
    until(lambda: sound.voice == "no")
    assert not sound.say("Move a little closer")
    sound.start("en")  # the next page tries again
    assert sound._process is not None


def test_warmer_and_colder_follow_the_picture(sound: Sound, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("visitcam.ui.sound.time.monotonic", lambda: now[0])
    heard: list[str] = []
    monkeypatch.setattr(sound, "_send", heard.append)
    sound.tones = "yes"

    def after(seconds: float, nearness: float) -> Tone | None:
        now[0] += seconds
        return sound.near(nearness)

    assert after(1, 0.05) is None
    assert after(1, 0.5) is Tone.WARMER
    assert after(0.1, 0.9) is None  # too soon
    assert after(TONES_EVERY, 0.9) is Tone.WARMER
    assert after(TONES_EVERY, 4.1 / STEPS - 0.02) is None  # it wavers about a step
    assert after(TONES_EVERY, 1.0) is Tone.WARMER
    assert after(TONES_EVERY, 0.98) is None
    sound._speaking_since = now[0]
    assert after(TONES_EVERY, 0.2) is None  # never over the voice
    sound._speaking_since = None
    assert after(TONES_EVERY, 0.2) is Tone.COLDER
    assert heard == ["tone warmer", "tone warmer", "tone warmer", "tone colder"]


@pytest.mark.parametrize("tone", list(Tone))
def test_tones_are_soft(tone: Tone) -> None:
    wave = np.frombuffer(samples(tone), np.int16).astype(float) / 32767
    assert 0.1 < len(wave) / RATE < 0.6  # seconds
    assert np.abs(wave).max() <= LOUD + 1e-3
    assert np.abs(wave[:44]).max() < 0.1  # it rises: no click in the first millisecond
    assert np.abs(wave[-44:]).max() < 0.01  # and fades


def test_a_computer_without_a_voice_says_so_where_it_is_seen(
    open_window: Callable[..., tuple[Window, Journey]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    until: Until,
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path / 'none'}")
    window, journey = open_window(practice=True, size=(1024, 600), camera="replay:/nowhere.png")
    goes_to(journey, Step.CAPTURE)
    page: object = window.page
    assert isinstance(page, CapturePage)
    until(lambda: journey.desks.sound.voice == "no")
    hearing = page.hearing
    assert hearing.voice.isVisible()
    assert not hearing.voice.isChecked()
    hearing.voice.click()
    until(lambda: not hearing.note.visibleRegion().isEmpty())
    assert hearing.note.text().startswith("This computer has no voice.")
    assert not hearing.voice.isChecked()
    assert page.take.isEnabled()
