"""``record`` with files as people have them: a video, or one sentence and nothing half kept."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import numpy as np
import pytest

pytestmark = pytest.mark.slow

Pixels = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]


def film(
    path: Path,
    texture: Pixels,
    count: int = 12,
    *,
    size: tuple[int, int] = (320, 180),
    codec: str = "libx264",
    form: str = "yuv420p",
    step: Callable[[int], int] = lambda n: n,
    rotation: int = 0,
    gop: int | None = None,
) -> Path:
    """An ordinary film. ``step``: the time of frame n in 1/30 s; ``rotation`` as its container asks for;
    ``gop``: frames from one that stands alone to the next."""
    from visitcam.opencv import cv2

    with av.open(str(path), mode="w") as container:
        stream = cast("av.VideoStream", container.add_stream(codec, rate=30))
        stream.width, stream.height, stream.pix_fmt = *size, form
        stream.codec_context.time_base = Fraction(1, 30)
        if gop is not None:
            stream.codec_context.gop_size = gop
        for number in range(count):
            part = np.roll(texture, 5 * number, axis=1)
            pixels = np.asarray(cv2.resize(part, size), np.uint8)
            picture = av.VideoFrame.from_ndarray(pixels, format="bgr24").reformat(format=form)
            picture.pts, picture.time_base = step(number), Fraction(1, 30)
            container.mux(stream.encode(picture))
        container.mux(stream.encode(None))
    if rotation:
        turned = path.with_name(f"turned-{path.name}")
        command = ["ffmpeg", "-v", "error", "-i", str(path), "-c", "copy"]
        command += ["-metadata:s:v:0", f"rotate={rotation}", str(turned)]
        subprocess.run(command, check=True)
        return turned
    return path


def record(path: Path, tmp_path: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "visitcam", "record", "--camera", f"replay:{path}", "--practice"]
    command += ["--confirm-review", "--vault", str(tmp_path / "v"), "--unlock", "memory", "--json", *more]
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "d"), "PATH": "/usr/bin:/bin"}
    return subprocess.run(command, capture_output=True, text=True, env=home, timeout=120)


def cut_short(path: Path, texture: Pixels) -> Path:
    film(path, texture, 30)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    return path


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def unknown_codec(path: Path, texture: Pixels) -> Path:
    film(path, texture, 4)
    data = path.read_bytes()
    assert b"avc1\0" in data
    path.write_bytes(data.replace(b"avc1\0", b"zzz1\0"))
    return path


def sound_alone(path: Path) -> Path:
    with av.open(str(path), mode="w") as container:
        stream = container.add_stream("aac", rate=48_000)
        samples = av.AudioFrame.from_ndarray(np.zeros((1, 48_000), np.float32), format="fltp", layout="mono")
        samples.sample_rate = 48_000
        for packet in (*stream.encode(samples), *stream.encode(None)):
            container.mux(packet)
    return path


def folder(path: Path) -> Path:
    path.mkdir()
    return path


def pipe(path: Path) -> Path:
    """Into which nobody writes: to open it would wait for ever."""
    os.mkfifo(path)
    return path


def two_hours(path: Path, texture: Pixels) -> Path:
    return film(path, texture, 30, step=lambda n: n * 30 * 240)


def turned_off(path: Path, texture: Pixels) -> Path:
    """Its table of contents first, as a phone's that was sent; the copy of it broke off in the middle."""
    film(path, texture, 90)
    whole = path.with_name("whole.mp4")
    path.rename(whole)
    command = ["ffmpeg", "-v", "error", "-i", str(whole), "-c", "copy", "-movflags", "+faststart", str(path)]
    subprocess.run(command, check=True)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    return path


def changing(path: Path, texture: Pixels) -> Path:
    """Another size from the middle on, as a camcorder writes it whose switch was turned."""
    parts = [film(path.with_name(f"{n}.ts"), texture, 15, size=size) for n, size in enumerate(_TWO_SIZES)]
    return written(path, b"".join(part.read_bytes() for part in parts))


_TWO_SIZES = ((320, 180), (640, 360))


REFUSED: list[tuple[str, Callable[[Path, Pixels], Path]]] = [
    ("cut short", lambda t, x: cut_short(t / "a.mp4", x)),
    ("no bytes", lambda t, _x: written(t / "b.mp4", b"")),
    ("no film", lambda t, _x: written(t / "c.mp4", b"this is a letter" * 99)),
    ("a playlist", lambda t, _x: written(t / "d.mp4", b"#EXTM3U\nhttp://127.0.0.1:9/x.ts\n")),
    ("no frame", lambda t, x: film(t / "e.mkv", x, 0)),
    ("two hours", lambda t, x: two_hours(t / "f.mp4", x)),
    ("a codec that nobody knows", lambda t, x: unknown_codec(t / "g.mp4", x)),
    ("not there", lambda t, _x: t / "none.mp4"),
    ("nothing but sound", lambda t, _x: sound_alone(t / "g.mp4")),
    ("a folder", lambda t, _x: folder(t / "h.mp4")),
    ("a pipe", lambda t, _x: pipe(t / "i.mp4")),
    ("no film of any kind", lambda t, _x: written(t / "j.xyz", b"this is a letter" * 99)),
    ("a device", lambda _t, _x: Path("/dev/zero")),
]


TRUE_OF = {
    "no bytes": "This file is empty.",
    "two hours": "too long",
    "a folder": "There are no pictures in this folder.",
    "a pipe": "What you chose is not a file.",
    "a device": "What you chose is not a file.",
}


@pytest.mark.parametrize(("name", "make"), REFUSED, ids=[row[0] for row in REFUSED])
def test_one_sentence_and_nothing_kept(
    name: str, make: Callable[[Path, Pixels], Path], texture: Pixels, tmp_path: Path
) -> None:
    done = record(make(tmp_path, texture), tmp_path)
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr
    kept = [path for path in (tmp_path / "v").rglob("*.age") if path.is_file()]
    assert kept == []
    assert TRUE_OF.get(name, "") in done.stderr
    assert "JPEG" not in done.stderr  # of a picture nobody spoke


SHORTER: list[tuple[str, Callable[[Path, Pixels], Path], str]] = [
    ("cut short in the middle", lambda t, x: turned_off(t / "a.mp4", x), "The end of this video is missing."),
    ("another size", lambda t, x: changing(t / "b.mpg", x), "changed the size of its picture"),
]


@pytest.mark.parametrize(("name", "make", "words"), SHORTER, ids=[row[0] for row in SHORTER])
def test_what_came_until_then_is_used_and_that_is_said(
    name: str, make: Callable[[Path, Pixels], Path], words: str, texture: Pixels, tmp_path: Path
) -> None:
    try:
        path = make(tmp_path, texture)
    except FileNotFoundError as error:
        pytest.skip(f"{error.filename} is not installed (Debian package: ffmpeg)")
    done = record(path, tmp_path)
    assert done.returncode == 0, done.stderr
    assert words in done.stderr
    assert "What was recorded until then is used." in done.stderr
    frames = json.loads(done.stdout)["assessment"]["report"]["frames"]
    assert 5 < frames < 80 if name != "another size" else frames == 15


def test_a_whole_film_is_not_said_to_be_cut_short(texture: Pixels, tmp_path: Path) -> None:
    """Also where its sound is longer, where it has long gaps, or where nobody says how long it is."""
    from visitcam.capture.live import LiveJudge
    from visitcam.capture.recorder import record as record_from
    from visitcam.capture.recording import check_length, film_copy
    from visitcam.capture.replay_camera import ReplayCamera
    from visitcam.model.requested_view import RequestedView

    gaps = film(tmp_path / "a.mp4", texture, 9, step=lambda n: n * 300)
    plain = film(tmp_path / "b.mp4", texture, 40)
    live = film(tmp_path / "c.mkv", texture, 40)
    with live.open("r+b") as file:  # the element of the duration becomes an empty one
        data = file.read()
        at = data.index(b"\x44\x89\x88")
        file.seek(at)
        file.write(b"\xec\x89" + bytes(9))
    assert check_length(live, 600.0) is None
    for path in (gaps, plain, live):
        with ReplayCamera(path, fast=True) as camera:
            length = check_length(path, 600.0)
            done = record_from(
                camera, LiveJudge(RequestedView("")), 600.0, length=length, film=film_copy(path)
            )
        assert done.failure is None, path


def test_a_picture_stands_still_as_long_as_the_clinic_asks(texture: Pixels, tmp_path: Path) -> None:
    """It never ends by itself."""
    from visitcam.opencv import cv2

    cv2.imwrite(str(tmp_path / "a.png"), cv2.resize(texture, (160, 120)))
    done = record(tmp_path / "a.png", tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["assessment"]["report"]["frames"] == 600  # the practice clinic: 20 s


TAKEN: list[tuple[str, Callable[[Path, Pixels], Path], tuple[int, int]]] = [
    ("variable rate", lambda t, x: film(t / "a.mp4", x, step=lambda n: n * (n + 1) // 2), (320, 180)),
    ("turned", lambda t, x: film(t / "b.mp4", x, rotation=90), (180, 320)),
    ("ten bits", lambda t, x: film(t / "c.mp4", x, codec="libx265", form="yuv420p10le"), (320, 180)),
    ("4K", lambda t, x: film(t / "d.mp4", x, 4, size=(3840, 2160)), (1920, 1080)),
    ("two frames", lambda t, x: film(t / "e.mp4", x, 2), (320, 180)),
    ("a camcorder's", lambda t, x: film(t / "f.mts", x), (320, 180)),
    ("of no known name", lambda t, x: film(t / "g.mp4", x).rename(t / "film"), (320, 180)),
    (
        "as web cameras compress",
        lambda t, x: film(t / "h.avi", x, codec="mjpeg", form="yuvj420p"),
        (320, 180),
    ),
]


@pytest.mark.parametrize(("name", "make", "size"), TAKEN, ids=[row[0] for row in TAKEN])
def test_what_a_phone_makes(
    name: str,
    make: Callable[[Path, Pixels], Path],
    size: tuple[int, int],
    texture: Pixels,
    tmp_path: Path,
) -> None:
    try:
        path = make(tmp_path, texture)
    except FileNotFoundError as error:
        pytest.skip(f"{error.filename} is not installed (Debian package: ffmpeg)")
    done = record(path, tmp_path)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["assessment"]["report"]["frames"] == {"4K": 4, "two frames": 2}.get(name, 12)
    assert Path(said["delivered"]).is_file()
    opened = tmp_path / "out"
    command = [sys.executable, "-m", "visitcam", "clinic", "open", said["delivered"], "--key"]
    command += [said["clinic_key"], "--out", str(opened), "--json"]
    subprocess.run(command, check=True, capture_output=True)
    with av.open(str(next(opened.rglob("*.mp4"))), mode="r") as container:
        stream = container.streams.video[0]
        assert stream.width <= size[0]
        assert stream.height <= size[1]


def test_the_first_seconds_of_a_long_film(texture: Pixels, tmp_path: Path) -> None:
    path = film(tmp_path / "long.mp4", texture, 40, step=lambda n: n * 3 if n < 20 else n * 3000)
    done = record(path, tmp_path, "--seconds", "1")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["assessment"]["report"]["frames"] == 10


def test_an_area_in_a_4k_film_is_where_the_person_said(tmp_path: Path) -> None:
    """The film is made smaller; the area is told in pixels of the file."""
    bright_left = np.zeros((180, 320, 3), np.uint8)
    bright_left[:, :100] = np.random.default_rng(1).integers(120, 255, (180, 100, 3), dtype=np.uint8)
    path = film(tmp_path / "a.mp4", bright_left, 4, size=(3840, 2160))
    done = record(path, tmp_path, "--area", "1400,900,400,300")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    command = [sys.executable, "-m", "visitcam", "clinic", "open", said["delivered"], "--key"]
    command += [said["clinic_key"], "--out", str(tmp_path / "out"), "--json"]
    subprocess.run(command, check=True, capture_output=True)
    with av.open(str(next((tmp_path / "out").rglob("*.mp4"))), mode="r") as container:
        pixels = next(container.decode(video=0)).to_ndarray(format="gray")
    assert np.median(pixels[:, :100]) > 100  # twice as far to the right, and all of it were black
