"""Seal and open: the only two verbs, on age files in memory (https://age-encryption.org/v1).

Traps of the library that are met here (measured):

- Its calls on bytes hold the interpreter's lock for the whole picture; its io calls give way at every
  piece, so the io calls it is. :class:`_Source` hands out small pieces.
- Its buffered writer drops the last flush's exception. Nothing here writes to a disk: the ciphertext
  grows in memory, its length is compared with what the format demands, and ``writing.write_checked``
  puts it on the disk.
- It takes headers that age's specification forbids (a stanza without its last short line): the form of
  the header is checked here first. Parcels are binary; age's text form is refused.
- Opening a broken file writes part of it before it raises: what was written is dropped unless the call
  returned.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pyrage

from visitcam.errors import DamagedParcel, NotAParcel, SealingError, SealingFailed, WrongKey
from visitcam.pieces import Gathered
from visitcam.sealing.passphrase import open_with_passphrase, seal_with_passphrase
from visitcam.sealing.recipients import parse_identity, parse_recipient

__all__ = ["open_sealed", "open_with_passphrase", "seal", "seal_with_passphrase", "sealed_length"]

MAGIC = b"age-encryption.org/v1"
_STANZA = rb"-> [!-~]+(?: [!-~]+)*\n(?:[A-Za-z0-9+/]{64}\n)*[A-Za-z0-9+/]{0,63}\n"
_HEADER = re.compile(rb"age-encryption\.org/v1\n(?:" + _STANZA + rb")+--- [A-Za-z0-9+/]{43}\n")
_MAX_HEADER_BYTES = 64 * 1024  # ours is 200 bytes; age sets no bound, so that many recipients fit
_HEADER_END = b"\n---"
_NONCE_BYTES = 16
_CHUNK_BYTES = 65536
_TAG_BYTES = 16
_PIECE_BYTES = 32768  # what one read gives at most


class _Source:
    """A reader over bytes, in pieces."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        """At most ``size`` bytes, none at the end."""
        most = _PIECE_BYTES if size < 0 else min(size, _PIECE_BYTES)
        piece = self._data[self._at : self._at + most]
        self._at += len(piece)
        return piece


class _Sink(Gathered):
    """A writer into memory that takes everything it is given."""

    def flush(self) -> None:
        """Nothing is held back."""


def seal(data: bytes, recipient: str) -> bytes:
    """``age(recipient)[data]``, binary. Any thread; the interpreter's lock is given way every 32 KiB.

    Raises:
        BadRecipient: nothing can be sealed to it.
        SealingFailed: the library failed, or its result has not the length that the format demands.
    """
    key = parse_recipient(recipient)
    sink = _Sink()
    _guarded(lambda: pyrage.encrypt_io(_Source(data), sink, [key]), _cannot_seal)
    sealed = sink.take()
    if len(sealed) != sealed_length(sealed, len(data)):
        raise SealingFailed("length")
    return sealed


def open_sealed(ciphertext: bytes, identity: str) -> bytes:
    """What was sealed. Any thread. No byte of a broken file is given out.

    Raises:
        NotAParcel: it is no age file. DamagedParcel: it was cut short or changed.
        WrongKey: ``identity`` is not its recipient's, or no identity at all.
    """
    key = parse_identity(identity)
    _check_header(ciphertext)
    sink = _Sink()
    _guarded(lambda: pyrage.decrypt_io(_Source(ciphertext), sink, [key]), _cannot_open)
    return sink.take()


def sealed_length(sealed: bytes, plain_length: int) -> int:
    """Bytes that an age file of ``plain_length`` bytes must have, given its own header.

    Header + nonce + data + one tag for each started chunk of 64 KiB, at least one (age v1, "Payload").

    Raises:
        SealingFailed: there is no header.
    """
    mark = sealed.find(_HEADER_END)
    end = sealed.find(b"\n", mark + 1)
    if mark < 0 or end < 0:
        raise SealingFailed("header")
    chunks = max(1, -(-plain_length // _CHUNK_BYTES))
    return end + 1 + _NONCE_BYTES + plain_length + _TAG_BYTES * chunks


def _check_header(ciphertext: bytes) -> None:
    if _HEADER.match(ciphertext, 0, _MAX_HEADER_BYTES):
        return
    if ciphertext.startswith(MAGIC) or (ciphertext and MAGIC.startswith(ciphertext)):
        raise DamagedParcel("header")
    raise NotAParcel


def _guarded(call: Callable[[], object], wrap: Callable[[BaseException], Exception]) -> None:
    """Runs a call of the library; a Rust panic (no ``Exception``) becomes an error as well."""
    try:
        call()
    except Exception as error:
        raise wrap(error) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise wrap(error) from error


def _cannot_seal(error: BaseException) -> SealingError:
    return SealingFailed(type(error).__name__)


def _cannot_open(error: BaseException) -> SealingError:
    if "No matching keys" in str(error):
        return WrongKey()
    return DamagedParcel(type(error).__name__)
