"""Pictures out of files: every kind that comes, upright and in the right colours; the bad ones refused."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from visitcam.capture.picture_file import read_picture
from visitcam.errors import (
    NotAPicture,
    PictureAnimated,
    PictureEmpty,
    PictureNotFound,
    PictureTooLarge,
    PictureTooSmall,
    PictureTruncated,
    PictureUnreadable,
)


def corner_marked(width: int = 80, height: int = 48) -> Image.Image:
    """Blue, with a red square at the upper left."""
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[..., 2] = 200
    pixels[: height // 3, : width // 3] = (220, 20, 20)
    return Image.fromarray(pixels)


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def is_red(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], x: int, y: int) -> bool:
    blue, green, red = (int(v) for v in pixels[y, x])
    return red > 150 and green < 90 and blue < 90


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP", "GIF", "HEIF"])
def test_every_format(tmp_path: Path, kind: str) -> None:
    if kind == "HEIF":
        pillow_heif = pytest.importorskip("pillow_heif")
        pillow_heif.register_heif_opener()
    (tmp_path / "a").write_bytes(saved(corner_marked(), kind))
    frame = read_picture(tmp_path / "a")
    assert frame.size == (80, 48)
    assert is_red(frame.pixels, 8, 6)
    assert not is_red(frame.pixels, 70, 40)


@pytest.mark.parametrize(
    ("turn", "size", "red_at"),
    [
        (1, (80, 48), (8, 6)),
        (2, (80, 48), (72, 6)),
        (3, (80, 48), (72, 42)),
        (4, (80, 48), (8, 42)),
        (5, (48, 80), (6, 8)),
        (6, (48, 80), (42, 8)),
        (7, (48, 80), (42, 72)),
        (8, (48, 80), (6, 72)),
        (99, (80, 48), (8, 6)),
    ],
)
def test_turned_as_exif_says(
    tmp_path: Path, turn: int, size: tuple[int, int], red_at: tuple[int, int]
) -> None:
    exif = Image.Exif()
    exif[0x0112] = turn
    (tmp_path / "a.jpg").write_bytes(saved(corner_marked(), "JPEG", exif=exif, quality=95))
    frame = read_picture(tmp_path / "a.jpg")
    assert frame.size == size
    assert is_red(frame.pixels, *red_at)


@pytest.mark.parametrize("mode", ["L", "P", "RGBA", "LA", "CMYK", "1", "I;16"])
def test_every_mode_becomes_bgr(tmp_path: Path, mode: str) -> None:
    if mode == "I;16":
        image = Image.fromarray(np.full((32, 40), 40000, np.uint16))
    else:
        image = corner_marked().convert(mode)
    (tmp_path / "a").write_bytes(saved(image, "JPEG" if mode == "CMYK" else "PNG"))
    pixels = read_picture(tmp_path / "a").pixels
    assert pixels.dtype == np.uint8
    assert pixels.shape[2] == 3
    if mode in {"CMYK", "RGBA", "P"}:
        assert is_red(pixels, 8, 6)
    if mode == "I;16":
        assert pixels[5, 5].tolist() == [155, 155, 155]  # 40000 / 65535, not clipped


def test_transparent_is_laid_on_white(tmp_path: Path) -> None:
    Image.new("RGBA", (32, 32), (10, 20, 30, 0)).save(tmp_path / "a.png")
    assert read_picture(tmp_path / "a.png").pixels.min() == 255


def truncated(kind: str) -> Callable[[], bytes]:
    def make() -> bytes:
        noise = np.random.default_rng(1).integers(0, 255, (200, 200, 3), dtype=np.uint8)
        data = saved(Image.fromarray(noise), kind)
        return data[: len(data) // 3]

    return make


def animated(kind: str) -> Callable[[], bytes]:
    def make() -> bytes:
        second = Image.new("RGB", (80, 48), "green")
        return saved(corner_marked(), kind, save_all=True, append_images=[second], duration=100)

    return make


def bomb() -> bytes:
    """A PNG of 20,000 × 20,000 in few bytes."""
    return saved(Image.new("1", (20000, 20000)), "PNG")


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: b"", PictureEmpty),
        (lambda: b"hello, this is a letter and no picture at all", NotAPicture),
        (lambda: bytes(range(256)) * 9, NotAPicture),
        (lambda: b"%PDF-1.7 something", NotAPicture),
        (lambda: b"<svg xmlns='http://www.w3.org/2000/svg'/>", NotAPicture),
        (lambda: b"\xff\xd8\xff\xe0", PictureTruncated),
        (lambda: b"\x89PNG\r\n\x1a\n", PictureTruncated),
        (truncated("JPEG"), PictureTruncated),
        (truncated("PNG"), PictureTruncated),
        (truncated("WEBP"), PictureTruncated),
        (animated("GIF"), PictureAnimated),
        (animated("PNG"), PictureAnimated),
        (animated("WEBP"), PictureAnimated),
        (bomb, PictureTooLarge),
        (lambda: saved(Image.new("RGB", (1, 1)), "PNG"), PictureTooSmall),
        (lambda: saved(Image.new("RGB", (500, 3)), "PNG"), PictureTooSmall),
    ],
)
def test_bad_files(tmp_path: Path, make: Callable[[], bytes], error: type[Exception]) -> None:
    (tmp_path / "a").write_bytes(make())
    with pytest.raises(error):
        read_picture(tmp_path / "a")


def test_places_that_hold_no_picture(tmp_path: Path) -> None:
    with pytest.raises(PictureNotFound):
        read_picture(tmp_path / "none.jpg")
    with pytest.raises(PictureNotFound):
        read_picture(Path(__file__) / "inside-a-file.jpg")
    with pytest.raises(NotAPicture):
        read_picture(tmp_path)
    with pytest.raises(PictureUnreadable):
        read_picture(Path("nul\0name"))
    with pytest.raises(PictureUnreadable):
        read_picture(Path("x" * 5000))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(NotAPicture):
        read_picture(tmp_path / "pipe.jpg")


def test_so_many_pixels_as_the_limit_are_too_many(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(saved(Image.new("RGB", (2000, 1000)), "PNG"))
    with pytest.raises(PictureTooLarge):
        read_picture(tmp_path / "a.png", max_megapixels=2)
    assert read_picture(tmp_path / "a.png", max_megapixels=2.001).size == (2000, 1000)


@pytest.mark.parametrize(("kind", "height"), [("PNG", 10_000), ("JPEG", 10_000), ("PNG", 9_999)])
def test_100_megapixels_are_refused_and_a_row_less_is_not(tmp_path: Path, kind: str, height: int) -> None:
    (tmp_path / "a").write_bytes(saved(Image.new("L", (10_000, height)), kind))
    if height == 10_000:
        with pytest.raises(PictureTooLarge, match="10000x10000"):
            read_picture(tmp_path / "a")
    else:
        assert read_picture(tmp_path / "a").size == (10_000, height)
