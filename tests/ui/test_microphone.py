"""A video with sound, in the window: a real sound system, a tone on its microphone, and what leaves."""

from __future__ import annotations

import gc
import io
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from tests.journey import trace
from visitcam.model.capture import Capture
from visitcam.model.requested_view import MediaKind
from visitcam.model.sound import RATE, Sound, SoundChoice
from visitcam.model.visit import Visit
from visitcam.session import Session
from visitcam.ui.journey import Journey
from visitcam.ui.kiosk_wipe import held_frames
from visitcam.ui.microphone import Microphone
from visitcam.ui.pages.record import RecordPage
from visitcam.ui.pages.review_video import VideoReviewPage
from visitcam.ui.steps import Step
from visitcam.ui.window import Window

pytestmark = pytest.mark.slow

Until = Callable[[Callable[[], object]], None]
NEEDED = ("pulseaudio", "pacat", "pactl")
TONE = 440.0  # Hz


@pytest.fixture
def sound_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, until: Until
) -> Iterator[subprocess.Popen[bytes]]:
    """PulseAudio with a loudspeaker that goes nowhere and a microphone that hears it."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {' '.join(missing)}")
    for name, folder in (("XDG_RUNTIME_DIR", "run"), ("HOME", "home"), ("XDG_CACHE_HOME", "cache")):
        (tmp_path / folder).mkdir(mode=0o700)
        monkeypatch.setenv(name, str(tmp_path / folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path / 'none'}")
    server = subprocess.Popen(
        [
            "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
            "--load=module-null-sink sink_name=null",
            "--load=module-remap-source source_name=microphone master=null.monitor",
            "--load=module-native-protocol-unix auth-anonymous=1",
        ],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    player: subprocess.Popen[bytes] | None = None
    try:
        until(lambda: subprocess.run(["pactl", "info"], capture_output=True, check=False).returncode == 0)
        subprocess.run(["pactl", "set-default-source", "microphone"], check=True)
        tone = tmp_path / "tone"
        moments = np.arange(RATE) / RATE  # whole periods, so that the seconds join
        second = (np.sin(2 * np.pi * TONE * moments) * 9_000).astype("<i2").tobytes()
        tone.write_bytes(second * 900)  # a busy machine takes minutes for one test, and the tone has to last
        with tone.open("rb") as heard:
            player = subprocess.Popen(
                ["pacat", "-p", "-d", "null", f"--rate={RATE}", "--channels=1", "--format=s16le"], stdin=heard
            )
        yield server
    finally:
        for process in (player, server):
            if process is not None:
                process.terminate()
                process.wait(10)


def pitch(samples: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> float:
    part = samples[len(samples) // 4 : len(samples) * 3 // 4]
    return float(np.abs(np.fft.rfft(part * np.hanning(len(part)))).argmax() * RATE / len(part))


def test_it_hears_and_is_bounded_and_forgets(
    sound_system: subprocess.Popen[bytes], until: Until, app: QApplication
) -> None:
    owner = QObject()
    microphone = Microphone(1.0, owner)
    microphone.start()
    until(lambda: microphone.there == "yes")
    assert microphone.open()
    until(lambda: len(microphone._heard) > RATE * 2 * 2)
    begun = microphone._begun
    sound = microphone.sound(begun + 0.5, (0.0, 0.5, 1.0))
    assert sound is not None
    assert not microphone.is_open
    assert not microphone._heard
    assert pitch(np.frombuffer(sound.samples, "<i2").astype(np.float32)) == pytest.approx(TONE, abs=3)
    again = Microphone(0.0, owner)
    again.start()
    assert again.open()
    until(lambda: again._given > RATE * 7)
    assert len(again._heard) == RATE * 2 * 5
    again.forget()
    assert not again._heard


@pytest.mark.usefixtures("sound_system")
def test_what_is_heard_touches_no_file(tmp_path: Path) -> None:
    """The microphone's process under strace: samples go into its pipe, and nowhere else."""
    reason = trace.unavailable()
    if reason:
        pytest.skip(reason)
    record = tmp_path / "record"
    process = subprocess.Popen(
        trace.command(record, sys.executable, "-m", "visitcam", "--microphone"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stdout.readline() == b"yes\n"
    process.stdin.write(b"open\n")
    process.stdin.flush()
    heard = process.stdout.read(RATE * 2 // 2)
    process.stdin.close()
    process.stdout.read()
    process.wait(30)
    assert pitch(np.frombuffer(heard, "<i2").astype(np.float32)) == pytest.approx(TONE, abs=5)
    needles = trace.needles_of(heard[len(heard) // 2 :])
    assert needles
    allowed = (r"/dev/(null|tty|pts/\d+)", r"pipe:.*", r"/proc/.*", r"socket:.*", r".*/pulse/cookie")
    rules = trace.Rules(allowed, shared=(r"/memfd:pulseaudio",), needles=needles)
    found = trace.check(record, rules)
    assert {finding.kind for finding in found} == {"raw"}  # it was seen at all,
    assert all(finding.where.startswith("pipe:") for finding in found), found  # and in the pipe alone
    assert len({finding.where for finding in found}) == 1


def test_a_sound_system_that_goes_away_takes_nothing_with_it(
    sound_system: subprocess.Popen[bytes], until: Until, app: QApplication
) -> None:
    """Opening the microphone then aborts its process (SIGABRT in Qt or libpulse), not this one."""
    owner = QObject()
    microphone = Microphone(1.0, owner)
    failed: list[bool] = []
    microphone.failed.connect(lambda: failed.append(True))
    microphone.start()
    until(lambda: microphone.there == "yes")
    sound_system.kill()
    sound_system.wait(10)
    assert microphone.open()
    until(lambda: failed)
    assert not microphone.is_open
    assert microphone.sound(0.0, (0.0, 1.0)) is None


def test_a_film_that_begins_before_the_sound_begins_in_silence() -> None:
    microphone = Microphone(5.0, QObject())
    microphone._heard += b"\x01\x02" * RATE
    microphone._begun, microphone._last, microphone._given = 100.0, 101.0, RATE
    sound = microphone.sound(99.5, (0.0, 1.0))
    assert sound is not None
    assert sound.samples == bytes(RATE) + b"\x01\x02" * RATE


def test_a_sound_that_lost_samples_is_dropped() -> None:
    """Or what is silenced would not be what was said then."""
    microphone = Microphone(5.0, QObject())
    microphone._heard += b"\x01\x02" * RATE
    microphone._begun, microphone._last, microphone._given = 100.0, 101.5, RATE
    assert microphone.sound(100.0, (0.0, 1.0)) is None
    assert not microphone._heard


def asked_for_sound(journey: Journey, until: Until, *, sound: bool = True) -> None:
    """A practice visit whose one view is a video with sound."""
    answers: list[object] = []
    journey.desks.use_practice(on=True)
    journey.desks.ask(lambda session, _job: session.agree(session.practice()), answers.append, answers.append)
    until(lambda: answers)
    visit = answers[0]
    assert isinstance(visit, Visit), visit
    view = replace(visit.invitation.views[0], media=MediaKind.VIDEO, seconds=5, sound=sound)
    journey.take_up(replace(visit, invitation=replace(visit.invitation, views=(view,))))
    journey.go(Step.CAPTURE, 0)


def listens(page: RecordPage) -> bool:
    return page.sound.on


def live_page(window: Window, until: Until) -> RecordPage:
    """The page before a film with sound, its camera running."""
    page: object = window.page
    assert isinstance(page, RecordPage)
    assert page.sound.tick is not None
    until(lambda: page.live.live)
    return page


def filmed(window: Window, journey: Journey, until: Until, *, agree: bool) -> VideoReviewPage:
    page: object = window.page
    assert isinstance(page, RecordPage)
    until(lambda: page.live.live)
    assert page.sound.tick is not None
    assert not page.sound.tick.isChecked()
    assert page.sound.note.text().startswith("Sound is off.")
    page.sound.tick.setChecked(agree)
    page.start.click()
    assert not listens(page)  # nothing is heard during 3-2-1
    until(lambda: page.live.recording)
    assert not page.sound.tick.isEnabled()
    assert listens(page) is agree
    assert page.hearing.voice.isEnabled() is not agree  # or the film would hold the computer's voice
    assert bool(page.live.sound_words) is agree
    if agree:
        assert page.sound.note.text() == "Sound is on. All that is said is recorded."
    until(lambda: page._take is not None and page._take.seconds > 2)
    page.start.click()
    return reviewed(window, journey, until)


def test_the_voice_s_switch_is_off_while_sound_is_recorded(
    open_window: Callable[..., tuple[Window, Journey]], until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And comes back as the person left it, however the recording ends."""
    window, journey = open_window()
    journey.desks.preferences.voice = True
    asked_for_sound(journey, until)
    page = window.page
    assert isinstance(page, RecordPage)
    journey.desks.sound.voice = "yes"
    said: list[str] = []
    monkeypatch.setattr(journey.desks.sound, "say", said.append)
    voice = page.hearing.voice
    for recorded in (True, False, True, False):
        page.sound.listens.emit(recorded)
        journey.desks.sound.voice = "yes"
        journey.desks.sound.changed.emit()
        page.hearing.advise(f"hold still {recorded}")
        assert voice.isEnabled() is not recorded
        assert voice.isChecked() is not recorded
        assert ("silent" in voice.accessibleDescription()) is recorded
    assert set(said) == {"hold still False"}
    assert journey.desks.preferences.voice
    page.sound.listens.emit(True)
    page.sound.forget()
    assert voice.isEnabled()


def reviewed(window: Window, journey: Journey, until: Until) -> VideoReviewPage:
    """Once it was searched."""
    until(lambda: isinstance(window.page, VideoReviewPage))
    review: object = window.page
    assert isinstance(review, VideoReviewPage)
    until(lambda: journey.kept.videos[0].history)
    return review


def left(journey: Journey, review: VideoReviewPage, until: Until, monkeypatch: pytest.MonkeyPatch) -> Capture:
    """Agrees and keeps; what was given to be sealed."""
    given: list[Capture] = []
    keep = Session.keep_capture

    def look(session: Session, visit: str, capture: Capture) -> object:
        given.append(capture)
        return keep(session, visit, capture)

    monkeypatch.setattr(Session, "keep_capture", look)
    until(review.agree.isEnabled)
    review.agree.setChecked(True)
    review.keep.click()
    until(lambda: 0 in journey.kept.done)
    return given[0]


def sounds_in(capture: Capture) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]] | None:
    with av.open(io.BytesIO(capture.media), mode="r") as container:
        if not container.streams.audio:
            return None
        parts = [np.asarray(f.to_ndarray(), np.float32).reshape(-1) for f in container.decode(audio=0)]
    return np.concatenate(parts)


@pytest.mark.usefixtures("sound_system")
def test_the_tone_leaves_where_it_was_agreed_to(
    open_window: Callable[..., tuple[Window, Journey]], until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, journey = open_window(practice=True)
    asked_for_sound(journey, until)
    review = filmed(window, journey, until, agree=True)
    assert journey.kept.videos[0].sound is not None
    assert review.sound.note.text().startswith("With sound.")
    assert not review.sound.button.isHidden()
    began = journey.kept.videos[0].sound.at
    assert [each for each in held_frames(began - 1, began + 1) if type(each) is Sound]
    capture = left(journey, review, until, monkeypatch)
    heard = sounds_in(capture)
    assert heard is not None
    assert pitch(heard) == pytest.approx(TONE, abs=3)
    assert int(np.argmax(np.abs(heard) > 0.05)) < RATE // 4  # the film waited for its microphone
    assert capture.manifest.sound == "agreed"
    gc.collect()
    assert not [each for each in held_frames(began - 1, began + 1) if type(each) is Sound]


@pytest.mark.usefixtures("sound_system")
def test_a_film_waved_off_while_its_microphone_opens(
    open_window: Callable[..., tuple[Window, Journey]], until: Until
) -> None:
    """Nothing is recorded, the microphone is closed, and sound is asked for anew."""
    window, journey = open_window(practice=True)
    asked_for_sound(journey, until)
    page = live_page(window, until)
    assert page.sound.tick is not None
    page.sound.tick.setChecked(True)
    page.start.click()
    until(lambda: page.sound.on)
    assert page._take is None
    shown = page.live.grab().toImage()
    page.live.sound_words, words = "", page.live.sound_words
    assert page.live.grab().toImage() != shown  # the sign stands in the picture from now on
    page.live.sound_words = words
    page.start.click()
    assert not page.sound.on
    assert not page.sound.tick.isChecked()
    assert page.hearing.voice.isEnabled()
    assert page.start.text() == "Start the video"
    page.start.click()
    until(lambda: page._take is not None)
    assert not page.sound.on


def test_a_file_opened_during_the_countdown_ends_it(
    open_window: Callable[..., tuple[Window, Journey]], until: Until, tmp_path: Path
) -> None:
    window, journey = open_window(practice=True)
    asked_for_sound(journey, until)
    page = live_page(window, until)
    page.start.click()
    counter = page._counter
    assert counter.isActive()
    page.open_file(tmp_path / "none.mp4")
    until(lambda: not counter.isActive())
    until(lambda: page._reading is None)
    assert page._take is None


@pytest.mark.usefixtures("sound_system")
def test_the_person_leaves_it_out(
    open_window: Callable[..., tuple[Window, Journey]], until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, journey = open_window(practice=True)
    asked_for_sound(journey, until)
    review = filmed(window, journey, until, agree=True)
    until(review.agree.isEnabled)
    review.agree.setChecked(True)
    review.sound.button.click()
    assert not review.agree.isChecked()  # as every change
    assert review.sound.note.text() == "The sound is left out."
    review.sound.button.click()
    assert review.redaction.sound is SoundChoice.AGREED
    review.undo.click()
    capture = left(journey, review, until, monkeypatch)
    assert sounds_in(capture) is None
    assert capture.manifest.sound == "left_out"


def test_without_the_tick_nothing_is_opened(
    open_window: Callable[..., tuple[Window, Journey]], until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(_microphone: Microphone) -> bool:
        raise AssertionError("opened")

    monkeypatch.setattr(Microphone, "start", never)
    monkeypatch.setattr(Microphone, "open", never)
    window, journey = open_window(practice=True)
    asked_for_sound(journey, until)
    review = filmed(window, journey, until, agree=False)
    assert review.sound.note.text() == "This video has no sound."
    assert review.sound.button.isHidden()
    assert journey.kept.videos[0].sound is None
    assert left(journey, review, until, monkeypatch).manifest.sound == "none"


def test_a_clinic_that_does_not_ask_for_sound_gets_none(
    open_window: Callable[..., tuple[Window, Journey]], until: Until
) -> None:
    window, journey = open_window(practice=True)
    asked_for_sound(journey, until, sound=False)
    page: object = window.page
    assert isinstance(page, RecordPage)
    assert page.sound.tick is None
    assert page.sound.note.text() == "Sound is off. Nothing that is said is recorded."
    assert not page.sound.begin()


def test_without_a_microphone_the_film_is_made_all_the_same(
    open_window: Callable[..., tuple[Window, Journey]],
    until: Until,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'none'}")
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path / 'none'}")
    if Path("/proc/asound/pcm").exists():
        pytest.skip("this machine has sound hardware")
    window, journey = open_window(practice=True)
    asked_for_sound(journey, until)
    page = live_page(window, until)
    assert page.sound.tick is not None
    page.sound.tick.setChecked(True)
    tick = page.sound.tick
    until(lambda: not tick.isChecked())
    page.start.click()
    until(lambda: page._take is not None and page._take.seconds > 0.5)
    assert not page.sound.on
    assert not page.live.sound_words
    assert page.sound.note.text() == "No microphone can be used here. The video is made without sound."
    page.start.click()
    until(lambda: isinstance(window.page, VideoReviewPage))
    assert journey.kept.videos[0].sound is None


@pytest.mark.usefixtures("sound_system")
def test_a_microphone_that_dies_leaves_a_silent_film(
    open_window: Callable[..., tuple[Window, Journey]], until: Until
) -> None:
    window, journey = open_window(practice=True)
    asked_for_sound(journey, until)
    page = live_page(window, until)
    assert page.sound.tick is not None
    page.sound.tick.setChecked(True)
    page.start.click()
    until(lambda: page.sound.on and page._take is not None and page._take.seconds > 0.5)
    microphone = page.sound._microphone
    assert microphone is not None
    assert microphone._process is not None
    os.kill(int(microphone._process.processId()), signal.SIGABRT)  # as the sound system does it
    until(lambda: not page.sound.on)
    assert not page.live.sound_words
    assert page.sound.note.text() == "The microphone stopped. The video goes on without sound."
    assert page._take is not None
    page.start.click()
    until(lambda: isinstance(window.page, VideoReviewPage))
    assert journey.kept.videos[0].sound is None
