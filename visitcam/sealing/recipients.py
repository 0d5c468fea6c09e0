"""age keys: X25519 identities and recipients, as text (https://age-encryption.org/v1)."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pyrage

from visitcam.errors import BadRecipient, WrongKey

_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")  # Bech32 of 32 bytes with the prefix "age"


@dataclass(frozen=True, slots=True, repr=False)
class Identity:
    """A key pair. ``secret``: "AGE-SECRET-KEY-1…" (74 characters). ``recipient``: "age1…" (62), public."""

    secret: str
    recipient: str

    def __repr__(self) -> str:
        return "<Identity>"


def new_identity() -> Identity:
    """A fresh X25519 identity from the system's random source."""
    made = pyrage.x25519.Identity.generate()
    return Identity(str(made), str(made.to_public()))


def identity_of(secret: str) -> Identity:
    """The key pair of a secret.

    Raises:
        WrongKey: it is no age X25519 identity.
    """
    return Identity(secret, str(parse_identity(secret).to_public()))


def check_recipient(recipient: str) -> None:
    """Passes where something can be sealed to ``recipient``.

    Only native X25519 recipients: the library's post-quantum and plugin recipients do not work yet.

    Raises:
        BadRecipient: it is none.
    """
    parse_recipient(recipient)


def parse_recipient(recipient: str) -> pyrage.x25519.Recipient:
    """The library's object for "age1…".

    Raises:
        BadRecipient: it is none.
    """
    if not _RECIPIENT.fullmatch(recipient):
        raise BadRecipient("form")
    try:
        return pyrage.x25519.Recipient.from_str(recipient)
    except Exception as error:
        raise BadRecipient("checksum") from error


def parse_identity(secret: str) -> pyrage.x25519.Identity:
    """The library's object for "AGE-SECRET-KEY-1…".

    Raises:
        WrongKey: it is none. The exception does not carry the text.
    """
    try:
        return pyrage.x25519.Identity.from_str(secret.strip())
    except Exception:  # noqa: BLE001 - see parse_recipient
        raise WrongKey("no age identity") from None
