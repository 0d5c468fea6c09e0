"""The working copy in memory: what goes in comes out, at any clock, and nothing after its limit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from visitcam.capture import recorder as recorder_room
from visitcam.capture import recording as room
from visitcam.capture.camera import OpenedByWith
from visitcam.capture.live import LiveJudge
from visitcam.capture.recorder import Moment, record
from visitcam.capture.recording import Recording, check_memory, expected_bytes, film_copy
from visitcam.capture.replay_camera import ReplayCamera
from visitcam.errors import CameraChanged, CameraEnded, CameraUnplugged, MemoryShort, VideoUnusable
from visitcam.model.frame import Frame
from visitcam.model.requested_view import RequestedView

Pixels = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]


def shifted(texture: Pixels, number: int) -> Pixels:
    return np.ascontiguousarray(np.roll(texture, number * 4, axis=1)[:180, :320])


def filled(texture: Pixels, times: list[float]) -> Recording:
    recording = Recording()
    for number, at in enumerate(times):
        recording.append(Frame(shifted(texture, number), at))
    recording.close()
    return recording


def test_every_frame_comes_out_as_it_went_in(texture: Pixels) -> None:
    recording = filled(texture, [5 + n / 30 for n in range(40)])
    for _ in range(2):  # may be called again
        out = list(recording.frames())
        assert len(out) == 40
        for number, frame in enumerate(out):
            assert frame.size == (320, 180)
            assert np.abs(frame.pixels.astype(int) - shifted(texture, number)).mean() < 4
    assert recording.rate == pytest.approx(30)
    assert recording.duration == pytest.approx(40 / 30)
    recording.forget()
    assert recording.bytes == 0


@pytest.mark.parametrize(
    "times",
    [
        [0, 1 / 30, 2 / 30, 1 / 30, 3 / 30],
        [0, 0, 0, 0],
        [10, 9, 8, 7],
        [0, 1 / 30, 3600, 3600 + 1 / 30],
        [1e9, 1e9 + 0.03, 1e9 + 0.06],
    ],
)
def test_a_clock_that_jumps(texture: Pixels, times: list[float]) -> None:
    recording = filled(texture, times)
    assert len(list(recording.frames())) == len(times)
    steps = np.diff(recording.times)
    assert (steps > 0).all()
    assert recording.duration < 5


def test_odd_sides_lose_a_line() -> None:
    recording = Recording()
    recording.append(Frame(np.full((121, 161, 3), 90, np.uint8), 0.0))
    recording.close()
    assert recording.size == (160, 120)
    assert next(recording.frames()).size == (160, 120)


def test_another_size_keeps_what_there_was(texture: Pixels) -> None:
    recording = Recording()
    for number in range(5):
        recording.append(Frame(shifted(texture, number), number / 30))
    with pytest.raises(CameraChanged):
        recording.append(Frame(np.zeros((100, 100, 3), np.uint8), 1.0))
    recording.close()
    assert len(list(recording.frames())) == 5


def test_no_frame_at_all() -> None:
    recording = Recording()
    with pytest.raises(VideoUnusable):
        recording.close()
    with pytest.raises(VideoUnusable):
        Recording().append(Frame(np.zeros((1, 1, 3), np.uint8), 0.0))


def test_the_limit_keeps_what_there_was(texture: Pixels, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "LIMIT_BYTES", 20_000)
    recording = Recording()
    frames = (Frame(shifted(texture, number), number / 30) for number in range(200))
    with pytest.raises(MemoryShort):
        list(map(recording.append, frames))
    recording.close()
    assert 1 <= len(list(recording.frames())) == len(recording.times) < 200


def test_what_it_will_take_is_said_before() -> None:
    check_memory((1280, 720), 60, 30)
    with pytest.raises(MemoryShort):
        check_memory((3840, 2160), 60, 30)
    assert expected_bytes((1920, 1080), 60, 30) < 600 << 20


class Camera(OpenedByWith):
    """Gives frames of a list, then raises what it was told."""

    name = "a list"

    def __init__(self, frames: list[Frame], end: Exception) -> None:
        self._frames: Iterator[Frame] = iter(frames)
        self.size = frames[0].size if frames else (320, 180)
        self._end = end

    def open(self) -> None:
        """Nothing to open."""

    def close(self) -> None:
        """Nothing to close."""

    def read(self) -> Frame:
        frame = next(self._frames, None)
        if frame is None:
            raise self._end
        return frame


def some(texture: Pixels, count: int) -> list[Frame]:
    return [Frame(shifted(texture, n), 3 + n / 30) for n in range(count)]


def test_a_camera_that_ends(texture: Pixels) -> None:
    seen: list[Moment] = []
    judge = LiveJudge(RequestedView(""))
    done = record(Camera(some(texture, 20), CameraEnded("end")), judge, 5.0, watch=seen.append)
    assert len(done.recording.times) == 20
    assert done.failure is None
    assert 5 <= len(seen) <= 8  # ten times a second
    assert done.report.frames == 20


def test_a_camera_that_dies_in_the_middle(texture: Pixels) -> None:
    done = record(Camera(some(texture, 12), CameraUnplugged("unplugged")), LiveJudge(RequestedView("")), 5.0)
    assert isinstance(done.failure, CameraUnplugged)
    assert len(list(done.recording.frames())) == 12


def test_a_camera_that_changes_size(texture: Pixels) -> None:
    frames = [*some(texture, 6), Frame(np.zeros((90, 160, 3), np.uint8), 3.5)]
    done = record(Camera(frames, CameraEnded("end")), LiveJudge(RequestedView("")), 5.0)
    assert isinstance(done.failure, CameraChanged)
    assert len(done.recording.times) == 6


def test_a_camera_that_never_gives_a_frame() -> None:
    with pytest.raises(CameraUnplugged):
        record(Camera([], CameraUnplugged("none")), LiveJudge(RequestedView("")), 1.0)
    with pytest.raises(VideoUnusable):
        record(Camera([], CameraEnded("none")), LiveJudge(RequestedView("")), 1.0)


def test_seconds_and_stop(texture: Pixels) -> None:
    frames = some(texture, 60)
    done = record(Camera(frames, CameraEnded("end")), LiveJudge(RequestedView("")), 1.0)
    assert len(done.recording.times) == 30
    left = iter([False] * 7)
    done = record(
        Camera(frames, CameraEnded("")), LiveJudge(RequestedView("")), 9, stop=lambda: next(left, True)
    )
    assert len(done.recording.times) == 7


def test_memory_is_looked_at_before_the_first_frame(texture: Pixels, monkeypatch: pytest.MonkeyPatch) -> None:
    def short(size: tuple[int, int], seconds: float, rate: float) -> None:
        raise MemoryShort(f"{size} {seconds} {rate}")

    monkeypatch.setattr(recorder_room, "check_memory", short)
    with pytest.raises(MemoryShort):
        record(Camera(some(texture, 5), CameraEnded("end")), LiveJudge(RequestedView("")), 5.0)


# a film as its own working copy


def written(path: Path, texture: Pixels, count: int, times: Callable[[int], int] = lambda n: n) -> Path:
    with av.open(str(path), mode="w") as container:
        stream = container.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        stream.codec_context.time_base = Fraction(1, 30)
        stream.codec_context.gop_size = 25
        for number in range(count):
            picture = av.VideoFrame.from_ndarray(shifted(texture, number), format="bgr24")
            picture.pts, picture.time_base = times(number), Fraction(1, 30)
            container.mux(stream.encode(picture))
        container.mux(stream.encode(None))
    return path


def replayed(path: Path) -> Recording:
    with ReplayCamera(path, fast=True) as camera:
        return record(camera, LiveJudge(RequestedView("")), 600.0, film=film_copy(path)).recording


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".avi"])
def test_a_film_is_its_own_copy(suffix: str, texture: Pixels, tmp_path: Path) -> None:
    path = written(tmp_path / f"a{suffix}", texture, 70)
    recording = replayed(path)
    assert recording.bytes == path.stat().st_size
    path.unlink()  # what was read is what counts
    for start in (0, 1, 31, 69):
        frames = list(recording.frames(start))
        assert len(frames) == 70 - start
        assert frames[0].at == recording.times[start]
        for offset in (0, len(frames) - 1):
            away = frames[offset].pixels.astype(int) - shifted(texture, start + offset)
            assert np.abs(away).mean() < 6, (start, offset)


def test_its_first_seconds_alone(texture: Pixels, tmp_path: Path) -> None:
    path = written(tmp_path / "a.mp4", texture, 70)
    with ReplayCamera(path, fast=True) as camera:
        done = record(camera, LiveJudge(RequestedView("")), 1.0, film=film_copy(path))
    assert len(list(done.recording.frames())) == 30


def test_a_film_of_irregular_times(texture: Pixels, tmp_path: Path) -> None:
    recording = replayed(written(tmp_path / "a.mp4", texture, 40, lambda n: n * (n + 1) // 2))
    (frame,) = list(recording.frames(39))
    assert np.abs(frame.pixels.astype(int) - shifted(texture, 39)).mean() < 6


def test_what_cannot_be_its_own_copy(texture: Pixels, tmp_path: Path) -> None:
    (tmp_path / "b.mp4").write_bytes(b"this is a letter")
    (tmp_path / "c.png").write_bytes(b"no film")
    for name in ("b.mp4", "c.png", "none.mp4"):
        assert film_copy(tmp_path / name) is None
    assert film_copy(written(tmp_path / "d.mp4", texture, 3)) is not None


def test_other_bytes_than_were_read_are_no_recording(texture: Pixels, tmp_path: Path) -> None:
    long, short = written(tmp_path / "a.mp4", texture, 20), written(tmp_path / "b.mp4", texture, 10)
    with ReplayCamera(long, fast=True) as camera:
        recording = record(camera, LiveJudge(RequestedView("")), 600.0, film=film_copy(short)).recording
    with pytest.raises(VideoUnusable):
        list(recording.frames())


def test_other_pictures_than_were_read_are_no_recording(texture: Pixels, tmp_path: Path) -> None:
    """As many, of the same size, at the same times: what is filled would not be what was searched."""
    path = written(tmp_path / "a.mp4", texture, 70)
    other = written(tmp_path / "b.mp4", np.ascontiguousarray(texture[::-1]), 70)
    with ReplayCamera(path, fast=True) as camera:
        recording = record(camera, LiveJudge(RequestedView("")), 600.0, film=film_copy(other)).recording
    for start in (0, 40):
        with pytest.raises(VideoUnusable):
            next(recording.frames(start))


def test_a_film_that_is_damaged_is_the_same_each_time_or_none(texture: Pixels, tmp_path: Path) -> None:
    """A decoder conceals what it cannot read, on several threads now so, now otherwise."""
    whole = written(tmp_path / "a.mp4", texture, 70).read_bytes()
    usable = 0
    for seed in range(12):
        path, chance = tmp_path / f"{seed}.mp4", np.random.default_rng(seed)
        data = np.frombuffer(whole, np.uint8).copy()
        begin = whole.index(b"mdat") + 8
        data[chance.integers(begin, begin + (len(data) - begin) // 2, 6)] ^= 0x55
        path.write_bytes(data.tobytes())
        try:
            recording = replayed(path)
            first = [frame.pixels for frame in recording.frames()]
            again = [frame.pixels for frame in recording.frames()]
            last = next(recording.frames(len(first) - 1)).pixels
        except VideoUnusable:
            continue
        usable += 1
        assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
        assert np.array_equal(last, first[-1])
    assert usable
