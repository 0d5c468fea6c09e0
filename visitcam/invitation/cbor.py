"""CBOR as an invitation may use it: canonical, shallow, and checked before it is decoded.

A general decoder believes a length before it has the bytes: nine bytes can announce 2^60 of them. So the
structure is walked first, on the few hundred bytes that are there, and only then decoded (RFC 8949).
"""

from __future__ import annotations

import cbor2

from visitcam.errors import InvitationUnreadable

MAX_DEPTH = 5  # tag, COSE array; or payload map, views, view, words
_UNSIGNED, _BYTES, _TEXT, _ARRAY, _MAP, _TAG = 0, 2, 3, 4, 5, 6
_WIDTH = {24: 1, 25: 2, 26: 4, 27: 8}
_LEAST = {24: 24, 25: 1 << 8, 26: 1 << 16, 27: 1 << 32}


def encode(value: object) -> bytes:
    """Canonical CBOR (RFC 8949, section 4.2.3, as RFC 7049 ordered keys: shortest first)."""
    return cbor2.dumps(value, canonical=True)


def decode(data: bytes, *, depth: int = MAX_DEPTH) -> object:
    """The one value in ``data``, where that is exactly what :func:`encode` would have written.

    Raises:
        InvitationUnreadable: not canonical, deeper than ``depth``, a length beyond the data, anything
        but unsigned numbers, bytes, text, arrays, maps and tags, or something behind the value.
    """
    if _walk(data, 0, depth) != len(data):
        raise InvitationUnreadable("bytes left over")
    try:
        value: object = cbor2.loads(data)
        again = encode(value)
    except (cbor2.CBORError, ValueError, TypeError, RecursionError, MemoryError, OverflowError) as error:
        raise InvitationUnreadable("not CBOR") from error
    if again != data:
        raise InvitationUnreadable("not canonical")
    return value


def _walk(data: bytes, at: int, depth: int) -> int:
    """Where the value that starts at ``at`` ends."""
    if depth < 0:
        raise InvitationUnreadable("too deep")
    kind, argument, at = _head(data, at)
    if kind == _UNSIGNED:
        return at
    if kind in (_BYTES, _TEXT):
        if argument > len(data) - at:
            raise InvitationUnreadable("cut short")
        return at + argument
    if kind not in (_ARRAY, _MAP, _TAG):
        raise InvitationUnreadable("a kind that is not used")
    count = {_ARRAY: argument, _MAP: 2 * argument, _TAG: 1}[kind]
    if count > len(data) - at:  # every value has a byte at least
        raise InvitationUnreadable("cut short")
    for _ in range(count):
        at = _walk(data, at, depth - 1)
    return at


def _head(data: bytes, at: int) -> tuple[int, int, int]:
    """Kind, argument, and where the content starts; indefinite and overlong heads are refused."""
    if at >= len(data):
        raise InvitationUnreadable("cut short")
    kind, short = data[at] >> 5, data[at] & 0x1F
    at += 1
    if short < 24:
        return kind, short, at
    width = _WIDTH.get(short)
    if width is None or at + width > len(data):
        raise InvitationUnreadable("cut short or of indefinite length")
    argument = int.from_bytes(data[at : at + width], "big")
    if argument < _LEAST[short]:
        raise InvitationUnreadable("not canonical")
    return kind, argument, at + width
