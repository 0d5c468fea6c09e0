"""Seal and open with a passphrase: age's own scrypt recipient, which ``age -p`` and ``age -d`` speak.

Written out here, on the ``cryptography`` package and hashlib, for one reason: the library's own calls for it
hold the interpreter's lock for as long as scrypt takes (1–2 s measured), so the window would stand
still while a person's passphrase is checked. hashlib gives the lock away. Format: age v1
(https://age-encryption.org/v1, "The scrypt recipient type", "Header MAC", "Payload"); held against
age's published test vectors and Debian's age in tests/sealing.

Any thread. One opening takes 128 · 8 · 2^work bytes of memory: 256 MiB at the usual 18.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
import re

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from visitcam.errors import DamagedParcel, NotAParcel, SealingFailed, WrongPassphrase

WORK = 18  # log2 N; what age itself writes: about 0.7 s and 256 MiB
MAX_WORK = 20  # 1 GiB: a stranger's file does not get to take the whole memory
_MAGIC = b"age-encryption.org/v1\n"
_SALT_LABEL = b"age-encryption.org/v1/scrypt"
_CHUNK_BYTES, _TAG_BYTES = 65536, 16
_HEADER = re.compile(
    rb"(age-encryption\.org/v1\n"
    rb"-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)\n"
    rb"([A-Za-z0-9+/]{43})\n"
    rb"---) ([A-Za-z0-9+/]{43})\n"
)


def seal_with_passphrase(data: bytes, passphrase: str, *, work: int = WORK) -> bytes:
    """``age(scrypt)[data]``, binary. Takes about a second.

    Raises:
        SealingFailed: there is not enough memory for scrypt.
    """
    file_key, salt = os.urandom(16), os.urandom(16)
    try:
        wrapped = ChaCha20Poly1305(_stretch(passphrase, salt, work)).encrypt(bytes(12), file_key, None)
    except (MemoryError, ValueError) as error:
        raise SealingFailed("scrypt") from error
    header = b"%s-> scrypt %s %d\n%s\n---" % (_MAGIC, _base64(salt), work, _base64(wrapped))
    nonce = os.urandom(16)
    cipher = ChaCha20Poly1305(_derive(file_key, nonce, b"payload"))
    parts = [header, b" ", _base64(_header_mac(file_key, header)), b"\n", nonce]
    starts = range(0, max(1, len(data)), _CHUNK_BYTES)
    for number, start in enumerate(starts):
        last = number == len(starts) - 1
        parts.append(cipher.encrypt(_nonce(number, last), data[start : start + _CHUNK_BYTES], None))
    return b"".join(parts)


def open_with_passphrase(ciphertext: bytes, passphrase: str) -> bytes:
    """What was sealed. Takes about a second.

    Raises:
        NotAParcel: it is no age file. DamagedParcel: it was cut short or changed, is sealed to something
        else than a passphrase, or asks for more work than 2^20.
        WrongPassphrase: another passphrase, or the one line that holds the wrapped key was changed.
    """
    header = _HEADER.match(ciphertext)
    if header is None:
        raise DamagedParcel("header") if ciphertext.startswith(_MAGIC[:-1]) else NotAParcel()
    covered, salt, work, wrapped, mac = header.groups()
    if int(work) > MAX_WORK:
        raise DamagedParcel("work factor")
    try:
        key = _stretch(passphrase, _unbase64(salt), int(work))
        file_key = ChaCha20Poly1305(key).decrypt(bytes(12), _unbase64(wrapped), None)
    except InvalidTag as error:
        raise WrongPassphrase from error
    except (MemoryError, ValueError) as error:
        raise DamagedParcel("scrypt") from error
    if not hmac.compare_digest(_header_mac(file_key, covered), _unbase64(mac)):
        raise DamagedParcel("header's check value")
    return _open_payload(ciphertext[header.end() :], file_key)


def _open_payload(payload: bytes, file_key: bytes) -> bytes:
    """All of it or nothing: no chunk is given out before the last one was checked."""
    nonce, body = payload[:16], payload[16:]
    step = _CHUNK_BYTES + _TAG_BYTES
    count = max(1, -(-len(body) // step))
    if len(nonce) != 16 or (count > 1 and len(body) - step * (count - 1) <= _TAG_BYTES):
        raise DamagedParcel("payload")
    cipher = ChaCha20Poly1305(_derive(file_key, nonce, b"payload"))
    chunks = (body[step * number : step * (number + 1)] for number in range(count))
    try:
        return b"".join(
            cipher.decrypt(_nonce(number, number == count - 1), chunk, None)
            for number, chunk in enumerate(chunks)
        )
    except InvalidTag as error:
        raise DamagedParcel("payload") from error


def _stretch(passphrase: str, salt: bytes, work: int) -> bytes:
    size = 1 << work
    return hashlib.scrypt(
        passphrase.encode("utf-8"),
        salt=_SALT_LABEL + salt,
        n=size,
        r=8,
        p=1,
        maxmem=128 * 8 * size + (1 << 20),  # scrypt's own need and a little (RFC 7914, section 2)
        dklen=32,
    )


def _derive(file_key: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(file_key)


def _header_mac(file_key: bytes, covered: bytes) -> bytes:
    return hmac.new(_derive(file_key, b"", b"header"), covered, hashlib.sha256).digest()


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


def _base64(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def _unbase64(text: bytes) -> bytes:
    """Canonical only: left-over bits have to be zero.

    Raises:
        DamagedParcel: they are not.
    """
    try:
        data = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except binascii.Error as error:
        raise DamagedParcel("base64") from error
    if _base64(data) != text:
        raise DamagedParcel("base64")
    return data
