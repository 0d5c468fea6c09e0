"""The clinic's two key files on disk, as plain age and OpenSSL understand them.

``clinic.key`` is an age identity file and ``signing.key`` an Ed25519 key in PKCS#8 PEM. With a passphrase
each stands inside an armored age file (scrypt recipient), so that ``age -d -i clinic.key`` asks for the
passphrase itself and nobody needs VisitCam to get at the clinic's own keys.
"""

from __future__ import annotations

import base64
import binascii
import os
import re
import textwrap
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from visitcam.errors import (
    ClinicFolderInvalid,
    ClinicPassphraseNeeded,
    ClinicPassphraseWrong,
    PassphraseWeak,
    SealingError,
    WrongPassphrase,
)
from visitcam.reading import read_bounded
from visitcam.sealing.seal import open_with_passphrase, seal_with_passphrase

PASSPHRASE_VARIABLE = "VISITCAM_CLINIC_PASSPHRASE"  # noqa: S105 - a name, no secret
PASSPHRASE_MIN_CHARACTERS = 8  # NIST SP 800-63B section 5.1.1.1: at least 8 chosen by a person
_KEY_MAX_BYTES = 64 * 1024
_BEGIN = "-----BEGIN AGE ENCRYPTED FILE-----"
_END = "-----END AGE ENCRYPTED FILE-----"
_BINARY = b"age-encryption.org/v1"
_IDENTITY = re.compile(r"^AGE-SECRET-KEY-1[0-9A-Z]+$", re.MULTILINE)


def given_passphrase(passphrase: str | None) -> str | None:
    """``passphrase``, or the one in VISITCAM_CLINIC_PASSPHRASE, or None where there is neither."""
    return passphrase or os.environ.get(PASSPHRASE_VARIABLE) or None


def protect(data: bytes, passphrase: str | None) -> bytes:
    """``data`` as it is, or inside an armored age file that only the passphrase opens.

    Raises:
        PassphraseWeak: shorter than 8 characters.
        SealingFailed: age could not seal it.
    """
    if passphrase is None:
        return data
    if len(passphrase) < PASSPHRASE_MIN_CHARACTERS:
        raise PassphraseWeak(f"{PASSPHRASE_MIN_CHARACTERS}")
    return armor(seal_with_passphrase(data, passphrase))


def read_key(key_file: Path, passphrase: str | None) -> bytes:
    """What stands in a key file, the passphrase taken off.

    Raises:
        ClinicFolderInvalid: no such file, too large, or damaged.
        ClinicPassphraseNeeded: it is protected, and neither an argument nor the environment has a passphrase.
        ClinicPassphraseWrong: the passphrase does not open it.
    """
    raw = _read(key_file)
    if not _is_sealed(raw):
        return raw
    words = given_passphrase(passphrase)
    if words is None:
        raise ClinicPassphraseNeeded(key_file.name)
    try:
        return open_with_passphrase(dearmor(raw), words)
    except WrongPassphrase as error:
        raise ClinicPassphraseWrong(key_file.name) from error
    except (SealingError, ValueError) as error:
        raise ClinicFolderInvalid(key_file.name) from error


def load_identity(key_file: Path, passphrase: str | None = None) -> str:
    """The clinic's age identity ("AGE-SECRET-KEY-1…") out of its file.

    Raises:
        ClinicFolderInvalid: no such file, or it holds no X25519 identity.
        ClinicPassphraseNeeded, ClinicPassphraseWrong: see :func:`read_key`.
    """
    try:
        text = read_key(key_file, passphrase).decode("utf-8")
    except UnicodeDecodeError as error:
        raise ClinicFolderInvalid(key_file.name) from error
    found = _IDENTITY.search(text)
    if found is None:
        raise ClinicFolderInvalid(key_file.name)
    return found.group()


def load_signing_key(key_file: Path, passphrase: str | None = None) -> Ed25519PrivateKey:
    """The clinic's Ed25519 key that signs invitations and receipts.

    Raises:
        ClinicFolderInvalid: no such file, or it holds no Ed25519 key.
        ClinicPassphraseNeeded, ClinicPassphraseWrong: see :func:`read_key`.
    """
    try:
        key = load_pem_private_key(read_key(key_file, passphrase), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise ClinicFolderInvalid(key_file.name) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise ClinicFolderInvalid(key_file.name)
    return key


def signing_key_pem(key: Ed25519PrivateKey) -> bytes:
    """PKCS#8 PEM without a password (the passphrase, where there is one, stands around it)."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def armor(sealed: bytes) -> bytes:
    """The age file in its text form: strict PEM, 64 columns (age-encryption.org/v1, "ASCII armor")."""
    lines = textwrap.wrap(base64.b64encode(sealed).decode("ascii"), 64)
    return "\n".join([_BEGIN, *lines, _END, ""]).encode("ascii")


def dearmor(data: bytes) -> bytes:
    """The binary age file out of its text form; a binary one comes back as it is.

    Raises:
        ValueError: it is neither.
    """
    if data.startswith(_BINARY):
        return data
    text = data.decode("ascii").strip()
    if not (text.startswith(_BEGIN) and text.endswith(_END)):
        raise ValueError("no age file")
    try:
        return base64.b64decode("".join(text[len(_BEGIN) : -len(_END)].split()), validate=True)
    except binascii.Error as error:
        raise ValueError("no age file") from error


def _is_sealed(raw: bytes) -> bool:
    return raw.startswith(_BINARY) or raw.lstrip().startswith(_BEGIN.encode("ascii"))


def _read(key_file: Path) -> bytes:
    try:
        raw = read_bounded(key_file, _KEY_MAX_BYTES)
    except OSError as error:
        raise ClinicFolderInvalid(key_file.name) from error
    if len(raw) > _KEY_MAX_BYTES:
        raise ClinicFolderInvalid(key_file.name)
    return raw
