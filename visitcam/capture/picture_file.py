"""A picture out of a file, turned upright, in the colours of the screen, or a plain refusal."""

from __future__ import annotations

import io
import stat
import warnings
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from visitcam.errors import (
    NotAPicture,
    PictureAnimated,
    PictureEmpty,
    PictureError,
    PictureNotFound,
    PictureTooLarge,
    PictureTooSmall,
    PictureTruncated,
    PictureUnreadable,
)
from visitcam.model.frame import Frame
from visitcam.opencv import cv2

PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".bmp", ".gif"})
"""What a folder of pictures is searched for."""

# Pillow knows dozens of formats, some with a long record of holes; only these are tried.
_FORMATS = ["JPEG", "PNG", "WEBP", "BMP", "GIF"]  # Pillow's JPEG reader also takes the MPO of phones
_ANIMATED_FORMATS = frozenset({"PNG", "WEBP", "GIF"})
# How files of these formats begin: one that begins so and cannot be opened was cut short.
_BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG", b"RIFF", b"GIF8", b"BM")
_SMALLEST = 16  # pixels a side; below it there is no guide, no area, nothing to see
# A file of so many bytes a pixel is no picture that anybody took; it is refused before it is decoded.
_BYTES_A_PIXEL = 16


def read_picture(path: Path, max_megapixels: float = 100) -> Frame:
    """Decode a JPEG, PNG, WebP, HEIC (or BMP, still GIF) into a BGR frame at time 0.

    EXIF's orientation is carried out, CMYK, grey, palette and 16-bit pictures are converted, a
    transparent one is laid on white, and an embedded colour profile is turned into sRGB.

    Raises:
        PictureNotFound, PictureUnreadable, PictureEmpty: there is nothing to read.
        NotAPicture: something else than a picture of these formats.
        PictureTruncated: it stops early, or is damaged.
        PictureAnimated: it holds several pictures in time.
        PictureTooLarge: ``max_megapixels`` or more; found out before anything is decoded.
        PictureTooSmall: a side below 16 pixels.
    """
    data = _bytes(path, int(max_megapixels * 1_000_000) * _BYTES_A_PIXEL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow's bomb warning: the limit below is ours
        try:
            image = _opened(data)
            _check(image, max_megapixels)
            image.load()
        except PictureError:
            raise
        except Image.DecompressionBombError as error:
            raise PictureTooLarge(path.name) from error
        except UnidentifiedImageError as error:
            raise (_cut_or_foreign(data))(path.name) from error
        # Decoders raise what they like on damaged files: OSError, SyntaxError, struct.error, ValueError …
        except Exception as error:
            raise PictureTruncated(path.name) from error
        with image:
            return Frame(_bgr(_upright(image)), at=0.0)


def _bytes(path: Path, limit: int) -> bytes:
    """The file, once it is known to be a plain file of a sane length."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise NotAPicture(path.name)  # a folder, a pipe that never ends, a device
        if status.st_size == 0:
            raise PictureEmpty(path.name)
        if status.st_size > limit:
            raise PictureTooLarge(path.name)
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise PictureNotFound(path.name) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL byte in the name
        raise PictureUnreadable(path.name[:80]) from error


def _opened(data: bytes) -> Image.Image:
    """Only the header is read here."""
    import PIL.WebPImagePlugin  # noqa: F401 - registers itself, as the others have

    if data[4:8] != b"ftyp":
        return Image.open(io.BytesIO(data), formats=_FORMATS)
    import pillow_heif  # HEIC and its kin; the library is loaded only for them

    pillow_heif.register_heif_opener(thumbnails=False)
    return Image.open(io.BytesIO(data), formats=["HEIF"])


def _check(image: Image.Image, max_megapixels: float) -> None:
    width, height = image.size
    if width * height >= max_megapixels * 1_000_000:
        raise PictureTooLarge(f"{width}x{height}")
    if min(width, height) < _SMALLEST:
        raise PictureTooSmall(f"{width}x{height}")
    # MPO and HEIC keep a preview or a second view beside the picture: that is no animation.
    if image.format in _ANIMATED_FORMATS and getattr(image, "n_frames", 1) > 1:
        raise PictureAnimated(str(image.format))


def _cut_or_foreign(data: bytes) -> type[PictureTruncated | NotAPicture]:
    known = data.startswith(_BEGINNINGS) or data[4:12] in {b"ftypheic", b"ftypheix", b"ftypmif1"}
    return PictureTruncated if known else NotAPicture


def _upright(image: Image.Image) -> Image.Image:
    """Turned as EXIF says; a damaged EXIF turns nothing."""
    try:
        return ImageOps.exif_transpose(image)
    except Exception:  # noqa: BLE001 - EXIF is hostile input and only advice
        return image


def _bgr(image: Image.Image) -> NDArray[np.uint8]:
    """``(h, w, 3) uint8`` BGR."""
    if image.mode.startswith(("I;16", "I")):  # 16-bit grey, which Pillow would clip rather than scale
        deep = np.asarray(image).astype(np.float32)
        top = 65535.0 if image.mode.startswith("I;16") or deep.max() > 255 else 255.0
        grey = np.clip(deep * (255.0 / top), 0, 255).astype(np.uint8)
        return np.ascontiguousarray(np.repeat(grey[:, :, None], 3, axis=2))
    image = _in_srgb(image)
    if "A" in image.getbands() or "transparency" in image.info:
        image = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image)
    return np.asarray(cv2.cvtColor(np.asarray(image.convert("RGB")), cv2.COLOR_RGB2BGR), dtype=np.uint8)


def _in_srgb(image: Image.Image) -> Image.Image:
    """Through the embedded profile into sRGB: phones write Display P3, scanners CMYK. A profile that
    cannot be used is ignored."""
    raw = image.info.get("icc_profile")
    if not raw or image.mode not in {"RGB", "CMYK"}:
        return image
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(raw))
        if "srgb" in ImageCms.getProfileDescription(profile).lower():
            return image
        turned = ImageCms.profileToProfile(image, profile, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    return image if turned is None else turned
