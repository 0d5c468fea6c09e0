"""One contract for the three cameras, and what each has of its own."""

from __future__ import annotations

import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from visitcam.capture import camera_controls, driver, practice_camera
from visitcam.capture.camera import Camera
from visitcam.capture.health import Health
from visitcam.capture.opencv_camera import CameraInfo, OpenCVCamera
from visitcam.capture.practice_camera import PracticeCamera, lesion_at, phase_at
from visitcam.capture.replay_camera import ReplayCamera
from visitcam.capture.sources import list_cameras, open_source
from visitcam.errors import (
    BadOption,
    CameraBlack,
    CameraBusy,
    CameraEnded,
    CameraError,
    CameraFrozen,
    CameraMissing,
    CameraRefused,
    FolderWithoutPictures,
    PictureEmpty,
    PictureNotFound,
    PictureTooLarge,
    VideoUnusable,
)
from visitcam.model.camera_control import CameraControl, Turn
from visitcam.model.frame import Frame
from visitcam.opencv import cv2


def write_video(path: Path, frames: int = 12) -> Path:
    av = pytest.importorskip("av")
    options = {"cluster_time_limit": "200"} if path.suffix == ".mkv" else {}
    with av.open(str(path), "w", options=options) as container:
        stream = container.add_stream("libx264", rate=Fraction(30))
        stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
        rng = np.random.default_rng(1)
        still = rng.integers(0, 255, (240, 320, 3), dtype=np.uint8)
        for n in range(frames):
            picture = av.VideoFrame.from_ndarray(np.roll(still, n * 4, axis=1), format="bgr24")
            container.mux(stream.encode(picture))
        container.mux(stream.encode(None))
    return path


def write_picture(path: Path, level: int = 128, size: tuple[int, int] = (64, 48)) -> Path:
    assert cv2.imwrite(str(path), np.full((size[1], size[0], 3), level, np.uint8))
    return path


def _picture(folder: Path) -> Camera:
    return ReplayCamera(write_picture(folder / "a.png"), fast=True)


def _folder(folder: Path) -> Camera:
    for n in range(4):
        write_picture(folder / f"{n}.png", 40 + n)
    return ReplayCamera(folder, fast=True)


def _video(folder: Path) -> Camera:
    return ReplayCamera(write_video(folder / "a.mp4"), fast=True)


def _practice(folder: Path) -> Camera:
    return PracticeCamera("dark", fast=True)


def _webcam(folder: Path) -> Camera:
    cameras = list_cameras()
    if not cameras:
        pytest.skip("no webcam on this machine")
    return OpenCVCamera(cameras[0])


@pytest.mark.parametrize(
    "make",
    [_picture, _folder, _video, _practice, _webcam],
    ids=["picture", "folder", "video", "practice", "webcam"],
)
class TestEveryCamera:
    def test_reads_frames_of_its_size_in_time_order(
        self, make: Callable[[Path], Camera], tmp_path: Path
    ) -> None:
        with make(tmp_path) as camera:
            frames = [camera.read() for _ in range(4)]
            assert camera.size == frames[-1].size
            assert camera.name
        times = [frame.at for frame in frames]
        assert times == sorted(times)
        assert all(frame.pixels.flags.c_contiguous for frame in frames)

    def test_refuses_to_read_when_not_open(self, make: Callable[[Path], Camera], tmp_path: Path) -> None:
        camera = make(tmp_path)
        with pytest.raises(CameraMissing):
            camera.read()
        camera.close()  # harmless

    def test_opens_again_after_closing(self, make: Callable[[Path], Camera], tmp_path: Path) -> None:
        camera = make(tmp_path)
        with camera:
            first = camera.read()
        with pytest.raises(CameraMissing):
            camera.read()
        with camera:
            again = camera.read()
        assert again.size == first.size

    def test_closes_when_the_body_raises(self, make: Callable[[Path], Camera], tmp_path: Path) -> None:
        camera = make(tmp_path)
        with pytest.raises(ZeroDivisionError), camera:
            raise ZeroDivisionError
        with pytest.raises(CameraMissing):
            camera.read()


class TestReplay:
    def test_a_picture_never_ends_and_others_do(self, tmp_path: Path) -> None:
        with _picture(tmp_path) as camera:
            assert len({camera.read().at for _ in range(100)}) == 100
        (tmp_path / "a.png").unlink()
        for camera, count in ((_folder(tmp_path), 4), (_video(tmp_path), 12)):
            with camera:
                for _ in range(count):
                    camera.read()
                with pytest.raises(CameraEnded):
                    camera.read()

    def test_a_folder_goes_by_name_and_leaves_other_files_alone(self, tmp_path: Path) -> None:
        camera = _folder(tmp_path)
        (tmp_path / "notes.txt").write_text("no picture")
        with camera:
            levels = [int(camera.read().pixels[0, 0, 0]) for _ in range(4)]
        assert levels == [40, 41, 42, 43]

    def test_its_own_rate(self, tmp_path: Path) -> None:
        with ReplayCamera(write_video(tmp_path / "a.mp4")) as camera:
            begun = time.monotonic()
            for _ in range(12):
                camera.read()
            assert time.monotonic() - begun >= 11 / 30 - 0.02  # never faster; slower is the machine's affair

    @pytest.mark.parametrize(
        ("name", "content", "error"),
        [
            ("gone.mp4", None, PictureNotFound),
            ("empty.mp4", b"", PictureEmpty),
            ("noise.mp4", bytes(range(256)) * 40, VideoUnusable),
            ("playlist.mp4", b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n", VideoUnusable),
            ("list.avi", b"ffconcat version 1.0\nfile http://127.0.0.1:9/a.mp4\n", VideoUnusable),
        ],
    )
    def test_bad_videos(
        self, tmp_path: Path, name: str, content: bytes | None, error: type[Exception]
    ) -> None:
        if content is not None:
            (tmp_path / name).write_bytes(content)
        with pytest.raises(error):
            ReplayCamera(tmp_path / name, fast=True).open()

    def test_a_video_of_as_many_pixels_as_the_limit_is_too_large(self, tmp_path: Path) -> None:
        path = write_video(tmp_path / "a.mp4")
        with ReplayCamera(path) as camera:
            width, height = camera.read().size
        limit = width * height / 1_000_000
        with pytest.raises(PictureTooLarge):
            ReplayCamera(path, max_megapixels=limit).open()
        with ReplayCamera(path, max_megapixels=limit * 1.01) as camera:
            assert camera.read().size == (width, height)

    def test_a_folder_of_other_things_or_of_nothing(self, tmp_path: Path) -> None:
        with pytest.raises(FolderWithoutPictures):
            ReplayCamera(tmp_path).open()

    def test_a_video_cut_short_ends_where_it_was_cut(self, tmp_path: Path) -> None:
        path = write_video(tmp_path / "a.mkv", frames=40)
        data = path.read_bytes()
        path.write_bytes(data[: len(data) * 9 // 10])  # the first picture is most of it
        with ReplayCamera(path, fast=True) as camera:
            shown = 0
            try:
                for _ in range(40):
                    camera.read()
                    shown += 1
            except CameraEnded:
                pass
        assert 0 < shown < 40


class TestPractice:
    def test_the_same_at_the_same_time_and_another_with_another_seed(self) -> None:
        pictures = []
        for seed in (7, 7, 8):
            with PracticeCamera("light", fast=True, seed=seed, begin=12.0) as camera:
                for _ in range(3):
                    frame = camera.read()
                pictures.append(frame.pixels)
        assert np.array_equal(pictures[0], pictures[1])
        assert not np.array_equal(pictures[0], pictures[2])

    def test_tones_differ_in_lightness(self) -> None:
        levels = []
        for tone in ("light", "mid", "dark"):
            with PracticeCamera(tone, fast=True, begin=30.0) as camera:
                area = lesion_at(30.0).grown(0.3)
                frame = camera.read()
                levels.append(frame.pixels[area.y : area.bottom, area.x : area.right].mean())
        assert levels[0] > levels[1] + 15 > levels[2] + 30

    def test_every_phase_is_shown_and_good_lasts(self) -> None:
        shown = [phase_at(n / 10) for n in range(int(practice_camera.CYCLE * 10))]
        assert list(dict.fromkeys(shown)) == [name for name, _, _ in practice_camera.PHASES]
        assert shown.count("good") > 100

    def test_the_patch_stands_in_the_middle_when_good(self) -> None:
        x, y = lesion_at(30.0).centre
        assert abs(x - 640) < 15
        assert abs(y - 360) < 15

    def test_an_unknown_tone(self) -> None:
        with pytest.raises(BadOption):
            PracticeCamera("green")


class TestSources:
    @pytest.mark.parametrize(
        "source",
        [
            "",
            "  ",
            "rtsp://127.0.0.1/a",
            "http://127.0.0.1/a.mp4",
            "replay:http://127.0.0.1/a.mp4",
            "replay:tcp:1",
            "practice:blue",
            "//host/a",
        ],
    )
    def test_refused(self, source: str) -> None:
        with pytest.raises(BadOption):
            open_source(source)

    @pytest.mark.parametrize("source", ["99", "no such camera", "\u0661"])
    def test_missing(self, source: str) -> None:
        with pytest.raises(CameraMissing):
            open_source(source)

    def test_a_device_that_is_not_there(self) -> None:
        with pytest.raises(CameraMissing):
            open_source("/dev/video987").open()

    def test_a_device_that_is_no_camera(self) -> None:
        camera = open_source("/dev/null")
        with pytest.raises((CameraBusy, CameraRefused, CameraMissing)):
            camera.open()

    def test_opencv_says_nothing(self, capfd: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(CameraError):
            OpenCVCamera(CameraInfo(77, "none", "/dev/null")).open()
        list_cameras()
        assert capfd.readouterr().err == ""


class TestDriver:
    """The parts that talk to a driver, on a real VideoCapture: of a film, where there is no webcam."""

    def _device(self, tmp_path: Path) -> cv2.VideoCapture:
        device = cv2.VideoCapture(str(write_video(tmp_path / "a.mp4", frames=90)), cv2.CAP_FFMPEG)
        if not device.isOpened():
            pytest.skip("this OpenCV reads no films")
        return device

    def test_the_size_is_what_comes_not_what_was_asked_for(self, tmp_path: Path) -> None:
        device = self._device(tmp_path)
        assert driver.best_size(device) == (320, 240)
        device.release()

    def test_a_device_that_gives_nothing_has_no_size(self) -> None:
        assert driver.best_size(cv2.VideoCapture()) == (0, 0)

    def test_controls_are_offered_only_where_the_driver_reads_them_back(self, tmp_path: Path) -> None:
        device = self._device(tmp_path)
        assert camera_controls.offered(device) == ()
        device.release()

    def test_who_comes_late_gets_the_newest_and_then_learns_that_it_is_gone(self, tmp_path: Path) -> None:
        pump = driver.Pump(self._device(tmp_path))
        pump._thread.join(timeout=20)
        assert pump.take() is not None
        begun = time.monotonic()
        assert pump.take() is None
        assert time.monotonic() - begun < 2.0
        pump.stop()

    @pytest.mark.parametrize(
        ("pixels", "size"),
        [
            (np.zeros((4, 6), np.uint8), (6, 4)),
            (np.full((4, 6), 40000, np.uint16), (6, 4)),
            (np.zeros((4, 6, 4), np.uint8), (6, 4)),
            (np.zeros((4, 6, 1), np.uint8), (6, 4)),
            (np.full((4, 6, 3), np.nan, np.float32), None),
            (np.zeros((0, 6, 3), np.uint8), None),
            (np.zeros((4, 6, 2), np.uint8), None),
            (None, None),
        ],
    )
    def test_whatever_a_driver_gives(self, pixels: object, size: tuple[int, int] | None) -> None:
        frame = driver.as_frame(pixels, 1.0)
        assert (frame.size if frame is not None else None) == size


class TestHealth:
    def _frames(self, level: int, noise: float, seconds: float, still: bool = False) -> list[Frame]:
        rng = np.random.default_rng(3)
        first = np.clip(rng.normal(level, noise, (120, 160, 3)), 0, 255).astype(np.uint8)
        frames = []
        for n in range(int(seconds * 30)):
            pixels = (
                first if still else np.clip(rng.normal(level, noise, (120, 160, 3)), 0, 255).astype(np.uint8)
            )
            frames.append(Frame(pixels, n / 30))
        return frames

    @pytest.mark.parametrize(
        ("level", "noise", "still", "error"),
        [
            (0, 0, True, CameraBlack),
            (2, 1, False, CameraBlack),
            (120, 4, True, CameraFrozen),
            (120, 4, False, None),
            (14, 4, False, None),  # a dark room is no covered lens
            (255, 0, True, None),  # pure white tells nothing; exposure says the rest
        ],
    )
    def test_black_and_frozen_within_two_seconds(
        self, level: int, noise: float, still: bool, error: type[Exception] | None
    ) -> None:
        health = Health()
        told = next((f.at for f in self._frames(level, noise, 3, still) if health.look(f) is error), None)
        if error is None:
            health = Health()
            assert all(health.look(frame) is None for frame in self._frames(level, noise, 3, still))
        else:
            assert told is not None
            assert told <= 2.0

    def test_recovers_at_once(self) -> None:
        health = Health()
        for frame in self._frames(0, 0, 3, True):
            last = health.look(frame)
        assert last is CameraBlack
        assert health.look(Frame(self._frames(120, 4, 0.1)[0].pixels, 3.1)) is None

    def test_a_clock_that_jumps_is_no_trouble(self) -> None:
        health = Health()
        black = self._frames(0, 0, 0.1, True)[0].pixels
        assert all(health.look(Frame(black, at)) is None for at in (0.0, 1000.0, 3.0, 3.5, -4.0))


class TestTurning:
    """The arithmetic of a turn; what drivers make of it is read back."""

    @pytest.mark.parametrize(
        ("control", "value", "less", "more"),
        [
            (CameraControl.EXPOSURE, 100.0, 71.0, 141.0),  # V4L2: 100 µs each
            (CameraControl.EXPOSURE, 1.0, 1.0, 2.0),
            (CameraControl.EXPOSURE, -6.0, -7.0, -5.0),  # DirectShow: powers of two
            (CameraControl.FOCUS, 5.0, 0.0, 15.0),
            (CameraControl.WHITE_BALANCE, 4600.0, 4200.0, 5000.0),
        ],
    )
    def test_one_step(self, control: CameraControl, value: float, less: float, more: float) -> None:
        assert camera_controls.stepped(control, value, Turn.LESS) == less
        assert camera_controls.stepped(control, value, Turn.MORE) == more

    def test_a_camera_without_controls_turns_nothing(self) -> None:
        camera = PracticeCamera("mid", fast=True)
        assert camera.controls() == ()
        assert camera.turn(CameraControl.FOCUS, Turn.MORE) is None
