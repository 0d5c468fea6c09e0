"""The sound of a video: only where it was agreed to, cut as the picture is, silent where nothing is seen."""

from __future__ import annotations

import copy
import io
import json
import pickle
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace

import av
import numpy as np
import pytest

from visitcam.errors import EncodingFailed
from visitcam.model.box import Box
from visitcam.model.capture import Capture
from visitcam.model.capture_details import CaptureDetails
from visitcam.model.frame import Frame
from visitcam.model.redaction import ReviewedBy
from visitcam.model.sound import RATE, Sound, SoundChoice
from visitcam.model.video_redaction import VideoRedaction
from visitcam.redaction import soundtrack
from visitcam.redaction.movie import encode_movie
from visitcam.redaction.soundtrack import BESIDE_SECONDS, check_sound, cut_sound
from visitcam.redaction.video import redact_video

COUNT = 90  # three seconds
TONE = 440.0  # Hz
TIMES = tuple(number / 30 for number in range(COUNT))
AGREED = VideoRedaction(
    Box(0, 0, 160, 90),
    (),
    COUNT,
    {"faces": "1", "text": "1", "codes": "1"},
    (),
    reviewed_by=ReviewedBy.PATIENT,
    sound=SoundChoice.AGREED,
)


def tone(seconds: float = 3.0) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
    moments = np.arange(round(seconds * RATE)) / RATE
    return np.asarray(np.sin(2 * np.pi * TONE * moments) * 12_000, np.int16)


def recorded(seconds: float = 3.0) -> Sound:
    return Sound(tone(seconds).tobytes(), TIMES, 7.0)


@pytest.fixture
def frames(texture: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> Callable[[], Iterator[Frame]]:
    def give() -> Iterator[Frame]:
        for number in range(COUNT):
            yield Frame(np.ascontiguousarray(texture[:90, number : 160 + number]), 7 + TIMES[number])

    return give


def heard(capture: Capture) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """What a player plays, from its first moment on."""
    with av.open(io.BytesIO(capture.media), mode="r") as container:
        parts = [np.asarray(f.to_ndarray(), np.float32).reshape(-1) for f in container.decode(audio=0)]
        first = container.streams.audio[0].start_time or 0
    whole = np.concatenate(parts)
    return whole[max(0, -first) :]


def loudness(wave: np.ndarray[tuple[int, ...], np.dtype[np.float32]], begin: float, end: float) -> float:
    """Root mean square between two moments, of full scale."""
    part = wave[round(begin * RATE) : round(end * RATE)]
    return float(np.sqrt(np.mean(part**2)))


def pitch(wave: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> float:
    part = wave[:RATE] * np.hanning(RATE)
    return float(np.abs(np.fft.rfft(part)).argmax())


def test_the_tone_is_in_the_video(frames: Callable[[], Iterator[Frame]], details: CaptureDetails) -> None:
    capture = redact_video(frames, AGREED, details, sound=recorded())
    wave = heard(capture)
    assert len(wave) / RATE == pytest.approx(3.0, abs=0.05)
    assert pitch(wave) == pytest.approx(TONE, abs=2)
    assert loudness(wave, 0.1, 2.9) == pytest.approx(12_000 / 32_768 / np.sqrt(2), rel=0.1)
    assert capture.manifest.sound == "agreed"


def test_sound_and_picture_stay_together(
    frames: Callable[[], Iterator[Frame]], details: CaptureDetails
) -> None:
    """A click at 1.5 s, of which the picture does not know: it is heard there, to a hundredth."""
    click = np.zeros(3 * RATE, np.int16)
    click[round(1.5 * RATE) : round(1.5 * RATE) + 200] = 20_000
    wave = heard(redact_video(frames, AGREED, details, sound=Sound(click.tobytes(), TIMES, 7.0)))
    assert np.abs(wave).argmax() / RATE == pytest.approx(1.5, abs=0.01)


@pytest.mark.parametrize("choice", [SoundChoice.NONE, SoundChoice.LEFT_OUT])
def test_without_the_agreement_there_is_none(
    frames: Callable[[], Iterator[Frame]], details: CaptureDetails, choice: SoundChoice
) -> None:
    capture = redact_video(frames, replace(AGREED, sound=choice), details, sound=recorded())
    with av.open(io.BytesIO(capture.media), mode="r") as container:
        assert [stream.type for stream in container.streams] == ["video"]
    assert capture.manifest.sound == str(choice)


def test_an_agreed_sound_that_is_missing_or_another_videos_stops_the_video(
    frames: Callable[[], Iterator[Frame]], details: CaptureDetails
) -> None:
    with pytest.raises(EncodingFailed):
        redact_video(frames, AGREED, details)
    with pytest.raises(EncodingFailed):
        redact_video(frames, AGREED, details, sound=Sound(tone().tobytes(), TIMES[:-1], 7.0))


def test_a_stretch_that_is_covered_whole_is_silent(
    frames: Callable[[], Iterator[Frame]], details: CaptureDetails
) -> None:
    covered = replace(AGREED, hidden=((30, 60),))
    wave = heard(redact_video(frames, covered, details, sound=recorded()))
    near = 0.1  # the codec's reach
    assert loudness(wave, 0.0, 1 - BESIDE_SECONDS - near) > 0.2
    assert np.abs(wave[round((1 - BESIDE_SECONDS + near) * RATE) : round(2.15 * RATE)]).max() < 0.001
    assert loudness(wave, 2 + BESIDE_SECONDS + near, 2.9) > 0.2


def test_a_cut_takes_its_sound_with_it(
    frames: Callable[[], Iterator[Frame]], details: CaptureDetails
) -> None:
    """The sound of what was cut away, a lower tone, is nowhere in what leaves."""
    samples = tone()
    low = np.asarray(np.sin(np.arange(len(samples)) / RATE * 2 * np.pi * 200) * 12_000, np.int16)
    samples[: round(1.1 * RATE)] = low[: round(1.1 * RATE)]  # and a little past the cut: clocks differ
    samples[round(1.9 * RATE) :] = low[round(1.9 * RATE) :]
    kept = replace(AGREED, start=30, end=60)
    wave = heard(redact_video(frames, kept, details, sound=Sound(samples.tobytes(), TIMES, 7.0)))
    assert len(wave) / RATE == pytest.approx(1.0, abs=0.05)
    assert np.abs(wave[: round(0.15 * RATE)]).max() < 0.001
    assert loudness(wave, 0.35, 0.65) > 0.2
    assert np.array_equal(wave, heard(redact_video(frames, kept, details, sound=recorded())))


def test_a_sound_that_ends_early_ends_in_silence() -> None:
    cut = cut_sound(recorded(2.0), AGREED)
    assert len(cut) == 3 * RATE
    assert not cut[2 * RATE :].any()
    assert cut[: 2 * RATE].any()


def test_what_was_encoded_is_listened_to(frames: Callable[[], Iterator[Frame]]) -> None:
    pictures = [(np.array(frame.pixels), frame.at - 7) for frame in frames()]
    loud, none = encode_movie(pictures, 30, 90, tone())[0], encode_movie(pictures, 30, 90)[0]
    check_sound(loud, tone())
    check_sound(none, None)
    silenced = tone()
    silenced[RATE : 2 * RATE] = 0
    for media, wanted in ((loud, None), (none, tone()), (loud, silenced), (loud, tone(4.0))):
        with pytest.raises(EncodingFailed):
            check_sound(media, wanted)


def test_the_gate_does_listen(
    frames: Callable[[], Iterator[Frame]], details: CaptureDetails, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that forgets to silence does not get past it."""
    real = soundtrack.cut_sound
    monkeypatch.setattr(soundtrack, "cut_sound", lambda sound, told: np.array(real(sound, told)) * 0)
    silent = redact_video(frames, AGREED, details, sound=recorded())
    assert not heard(silent).any()
    monkeypatch.setattr(
        "visitcam.redaction.video.encode_movie",
        lambda frames, rate, most, sound: encode_movie(frames, rate, most, tone()),
    )
    with pytest.raises(EncodingFailed):
        redact_video(frames, AGREED, details, sound=recorded())


def test_the_file_names_nothing(frames: Callable[[], Iterator[Frame]], details: CaptureDetails) -> None:
    capture = redact_video(frames, AGREED, details, sound=recorded())
    assert b"Lavc" not in capture.media
    assert b"Lavf" not in capture.media
    assert b"x264" not in capture.media
    ffprobe = shutil.which("ffprobe")
    if ffprobe is None:
        pytest.skip("ffprobe is not installed")
    done = subprocess.run(
        [ffprobe, "-v", "warning", "-show_streams", "-show_format", "-of", "json", "-"],
        input=capture.media,
        capture_output=True,
        check=True,
    )
    told = json.loads(done.stdout)
    assert not done.stderr
    assert [stream["codec_name"] for stream in told["streams"]] == ["h264", "aac"]
    tags = {**told["format"]["tags"]}
    for stream in told["streams"]:
        tags |= stream.get("tags", {})
    assert set(tags) <= {
        "major_brand",
        "minor_version",
        "compatible_brands",
        "language",
        "handler_name",
        "vendor_id",
    }


def test_a_raw_sound_goes_nowhere_by_accident() -> None:
    sound = recorded()
    for way in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            way(sound)
    assert repr(sound) == "<Sound 3.0 s>"
