"""The frame header of a JPEG: what DICOM wants said beside the unchanged bytes."""

from __future__ import annotations

from dataclasses import dataclass

from visitcam.errors import NoWay

_SOF_BASELINE = 0xC0
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})  # TEM and RSTn have no length (ITU-T T.81, B.1.1.3)
_SOF = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class JpegFrame:
    """``width``, ``height`` in pixels; ``components`` 1 or 3."""

    width: int
    height: int
    components: int


def read_header(data: bytes) -> JpegFrame:
    """The frame header of a baseline JPEG of 8 bits (ITU-T T.81, B.2.2).

    Raises:
        NoWay: no JPEG, cut short, or one that is not baseline (DICOM's transfer syntax …1.2.4.50 takes
        nothing else).
    """
    if data[:2] != b"\xff\xd8":
        raise NoWay("no JPEG")
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            raise NoWay("JPEG damaged")
        marker = data[at + 1]
        if marker == 0xFF or marker in _ALONE:
            at += 1 if marker == 0xFF else 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if marker in _SOF:
            return _frame(marker, data[at + 4 : at + 2 + length])
        if marker == 0xDA or length < 2:
            break
        at += 2 + length
    raise NoWay("JPEG damaged")


def _frame(marker: int, body: bytes) -> JpegFrame:
    if len(body) < 6 or len(body) < 6 + 3 * body[5]:
        raise NoWay("JPEG damaged")
    components = body[5]
    if marker != _SOF_BASELINE or body[0] != 8 or components not in (1, 3):
        raise NoWay("JPEG not baseline")
    height, width = int.from_bytes(body[1:3], "big"), int.from_bytes(body[3:5], "big")
    return JpegFrame(width, height, components)
