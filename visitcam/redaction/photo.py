"""The gate. Nothing leaves but through ``redact``: fill, encode afresh, look again at what was encoded.

In the order in which it refuses:

1. nobody looked at what would leave: ``NotReviewed``;
2. a finder has not looked: ``NotSearched``;
3. more of a found face would be shown than was agreed to: ``FaceNotAgreed``;
4. nothing would be left: ``NothingLeft``;
5. the encoded picture does not show the one colour wherever something was filled: ``EncodingFailed``.
"""

from __future__ import annotations

import hashlib
import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms

import visitcam
from visitcam.errors import EncodingFailed, FaceNotAgreed, NothingLeft, NotReviewed, NotSearched
from visitcam.model.box import Box
from visitcam.model.capture import Capture
from visitcam.model.capture_details import CaptureDetails
from visitcam.model.frame import Frame
from visitcam.model.manifest import Manifest
from visitcam.model.redaction import Redaction, ReviewedBy
from visitcam.redaction.consent import unagreed
from visitcam.redaction.fill import FILL, fill, filled_mask, sound_inside
from visitcam.redaction.found import NEEDED

MEDIA_TYPE = "image/jpeg"
QUALITY = 95
"""JPEG quality: above it files grow much faster than detail does."""
_TOLERANCE = 3  # grey levels that a filled pixel may differ from FILL after decoding, away from edges


def redact(frame: Frame, redaction: Redaction, details: CaptureDetails) -> Capture:
    """The redacted picture, encoded afresh, with its manifest. Not on the window's thread.

    The crop is ``redaction.keep`` inside the frame; what regions and outline say is filled in pixels
    before anything is encoded. The JPEG carries an sRGB profile and no other metadata.

    Raises:
        NotReviewed: nobody looked at it.
        NotSearched: a finder is missing from ``redaction.finders``.
        FaceNotAgreed: more of a found face would be shown than ``redaction.consent`` allows.
        NothingLeft: the crop is empty, or all of it is filled.
        EncodingFailed: it cannot be encoded, or what was encoded is not what was filled.
    """
    if redaction.reviewed_by is ReviewedBy.NOBODY:
        raise NotReviewed
    missing = [name for name in NEEDED if not redaction.finders.get(name)]
    if missing:
        raise NotSearched(missing[0])
    if unagreed(redaction, frame.size):
        raise FaceNotAgreed
    keep, mask = _kept(frame, redaction)
    pixels = fill(_crop(frame, keep), mask)
    media = encode(pixels)
    _check(media, mask, pixels.shape)
    return Capture(media, _manifest(media, keep, redaction, details))


def filled_pixels(frame: Frame, redaction: Redaction) -> NDArray[np.uint8]:
    """``(h, w, 3) uint8`` BGR: the pixels that ``redact`` encodes, for the review.

    Raises:
        NothingLeft: the crop is empty, or all of it is filled.
    """
    keep, mask = _kept(frame, redaction)
    return fill(_crop(frame, keep), mask)


def encode(pixels: NDArray[np.uint8], quality: int = QUALITY) -> bytes:
    """``pixels`` ``(h, w, 3) uint8`` BGR as a JPEG: full colour resolution, so that a filled block is one
    colour to its edge, an sRGB profile, no EXIF, no comment, no thumbnail.

    Raises:
        EncodingFailed: too long a side (65,500 pixels), or no memory.
    """
    out = io.BytesIO()
    try:
        image = Image.fromarray(np.ascontiguousarray(pixels[:, :, ::-1]))
        profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
        image.save(out, "JPEG", quality=quality, subsampling=0, optimize=False, icc_profile=profile)
    except (OSError, ValueError, MemoryError, ImageCms.PyCMSError) as error:
        raise EncodingFailed("jpeg") from error
    return out.getvalue()


def _kept(frame: Frame, redaction: Redaction) -> tuple[Box, NDArray[np.bool_]]:
    keep = redaction.keep.straightened().clipped(frame.width, frame.height)
    if keep.empty:
        raise NothingLeft("the crop")
    mask = filled_mask(redaction, keep)
    if mask.all():
        raise NothingLeft("the fill")
    return keep, mask


def _crop(frame: Frame, keep: Box) -> NDArray[np.uint8]:
    return frame.pixels[keep.y : keep.bottom, keep.x : keep.right]


def _check(media: bytes, mask: NDArray[np.bool_], shape: tuple[int, ...]) -> None:
    """Decode what was encoded: as large as it should be, and one colour wherever it was filled."""
    try:
        with Image.open(io.BytesIO(media), formats=["JPEG"]) as image:
            decoded = np.asarray(image.convert("RGB"), dtype=np.uint8)
    except (OSError, ValueError, MemoryError) as error:
        raise EncodingFailed("cannot be decoded") from error
    if decoded.shape != shape:
        raise EncodingFailed("another size")
    inside = decoded[sound_inside(mask)]
    if inside.size and int(np.abs(inside.astype(np.int16) - FILL).max()) > _TOLERANCE:
        raise EncodingFailed("the fill did not hold")


def _manifest(media: bytes, keep: Box, redaction: Redaction, details: CaptureDetails) -> Manifest:
    by_person = redaction.added_by_person()
    total = sum(redaction.filled().values())
    return Manifest(
        capture=details.capture,
        visit=details.visit,
        view=details.view,
        taken=details.taken,
        media_type=MEDIA_TYPE,
        size=(keep.w, keep.h),
        media_sha256=hashlib.sha256(media).hexdigest(),
        software=f"visitcam {visitcam.__version__}",
        assessment=dict(details.assessment),
        filled=redaction.filled(),
        removed=dict(redaction.removed),
        origins={"found": max(0, total - by_person), "person": by_person},
        finders=dict(redaction.finders),
        consent=str(redaction.consent),
        reviewed_by=str(redaction.reviewed_by),
        by_hand=details.by_hand,
        body_site=dict(details.body_site),
        scale=dict(details.scale),
        extra=dict(details.extra),
    )
