"""The clinic's side of an invitation: signed bytes, and the three forms in which they travel."""

from __future__ import annotations

import base64

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from visitcam.invitation import codec, cose
from visitcam.model.invitation import Invitation


def issue(invitation: Invitation, key: Ed25519PrivateKey, catalogue: codec.Catalogue | None = None) -> bytes:
    """``invitation`` as signed bytes (its ``raw`` is not looked at), 300 at most.

    ``catalogue``: the profile's ``views``; a view that equals one of them takes one or two bytes.

    Raises:
        InvitationTooLarge: the views do not fit (put them into the catalogue). BadOption: out of bounds.
    """
    return cose.sign(codec.encode(invitation, catalogue), key)


def as_text(raw: bytes) -> str:
    """Base32 without padding (RFC 4648): what the QR code carries, in its alphanumeric mode, and what can
    be read out or pasted. 8 characters for 5 bytes."""
    return base64.b32encode(raw).decode("ascii").rstrip("=")


def as_link(raw: bytes) -> str:
    """``visitcam:DOMAIN#…``: all that is secret stands behind ``#``, which no browser sends to a server."""
    domain = codec.decode(cose.payload_of(raw)).domain
    return f"visitcam:{domain}#{base64.urlsafe_b64encode(raw).decode('ascii').rstrip('=')}"
