"""The QR code of an invitation: written for a letter or a phone's screen, read out of a camera's frame."""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray

from visitcam.errors import InvitationUnreadable
from visitcam.invitation import read
from visitcam.invitation.issue import as_text
from visitcam.model.frame import Frame

QUIET_MODULES = 4  # ISO/IEC 18004, section 5.3.8
MAX_VERSION = 13  # 300 bytes are 480 characters; version 13-M holds 483 (ISO/IEC 18004, table 7)


def matrix(raw: bytes) -> NDArray[np.bool_]:
    """The modules of the code for ``raw``: ``(n, n) bool``, True is dark, without the quiet zone.

    Base32 in alphanumeric mode at error correction M or better, whatever fits the same size; version 13
    (69 modules) at most for an invitation.
    """
    import segno

    code = segno.make(as_text(raw), mode="alphanumeric", error="m", micro=False, boost_error=True)
    return np.array(code.matrix, dtype=bool)


def encode(raw: bytes, scale: int = 8) -> bytes:
    """The code for ``raw`` as a PNG, ``scale`` pixels a module, with its quiet zone of 4 modules."""
    import segno

    code = segno.make(as_text(raw), mode="alphanumeric", error="m", micro=False, boost_error=True)
    out = io.BytesIO()
    code.save(out, kind="png", scale=scale, border=QUIET_MODULES)
    return out.getvalue()


def read_qr(frame: Frame) -> bytes | None:
    """The signed bytes in a QR code that ``frame`` shows, or None where it shows no code.

    Nothing is believed yet: the bytes go to ``read.read_bytes``. Any thread.

    Raises:
        InvitationUnreadable: there is a code, and it is no invitation (somebody else's address).
        InvitationTooLarge, InvitationElsewhere: as ``read_bytes``.
    """
    texts = _texts(frame.pixels)
    failure: InvitationUnreadable | None = None
    for text in texts:
        try:
            return read.read_text(text).raw
        except InvitationUnreadable as error:
            failure = error
    if failure is not None:
        raise InvitationUnreadable("a code that is no invitation") from failure
    return None


def _texts(pixels: NDArray[np.uint8]) -> list[str]:
    """The texts of every QR code in ``(h, w, 3) uint8`` BGR."""
    import zxingcpp

    wanted = zxingcpp.barcode_formats_from_str("QRCode")
    grey = luma(pixels)
    for picture in (grey, _doubled(grey)):
        found = zxingcpp.read_barcodes(picture, formats=wanted)
        if found:
            return [code.text for code in found]
    return []


def luma(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """``(h, w) uint8`` luma of BGR (ITU-R BT.601, as 8-bit fractions)."""
    blue, green, red = (pixels[..., i].astype(np.uint16) for i in range(3))
    return ((29 * blue + 150 * green + 77 * red) >> 8).astype(np.uint8)


def _doubled(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Twice as wide and high, in between by halves: small modules of a blurred code are found again."""
    wide = np.empty((grey.shape[0], grey.shape[1] * 2), np.uint8)
    wide[:, ::2] = grey
    wide[:, 1:-1:2] = (grey[:, :-1].astype(np.uint16) + grey[:, 1:] >> 1).astype(np.uint8)
    wide[:, -1] = grey[:, -1]
    high = np.empty((grey.shape[0] * 2, wide.shape[1]), np.uint8)
    high[::2] = wide
    high[1:-1:2] = (wide[:-1].astype(np.uint16) + wide[1:] >> 1).astype(np.uint8)
    high[-1] = wide[-1]
    return high
