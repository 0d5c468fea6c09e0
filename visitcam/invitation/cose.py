"""COSE_Sign1 with EdDSA (RFC 9052, section 4.2; RFC 9053, section 2.2), the only form that is read.

The signed bytes name their purpose as external data, so that a signature made for one thing (an
invitation, a receipt) can never stand under another.
"""

from __future__ import annotations

from cbor2 import CBORTag
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from visitcam.errors import InvitationForged, InvitationTooLarge, InvitationUnreadable
from visitcam.invitation import cbor

INVITATION = b"visitcam/invitation/1"
RECEIPT = b"visitcam/receipt/1"

MAX_BYTES = 300  # 480 characters of base32: QR version 13, level M holds 483 (ISO/IEC 18004, table 7)
_COSE_SIGN1 = 18
_PROTECTED = cbor.encode({1: -8})  # algorithm: EdDSA
_SIGNATURE_BYTES = 64


def sign(payload: bytes, key: Ed25519PrivateKey, *, purpose: bytes = INVITATION) -> bytes:
    """The signed message: tag 18, [protected, {}, payload, signature].

    Raises:
        InvitationTooLarge: more than 300 bytes for an invitation.
    """
    signature = key.sign(_to_be_signed(payload, purpose))
    raw = cbor.encode(CBORTag(_COSE_SIGN1, [_PROTECTED, {}, payload, signature]))
    if purpose == INVITATION and len(raw) > MAX_BYTES:
        raise InvitationTooLarge(f"{len(raw)} bytes")
    return raw


def verify(raw: bytes, public_key: bytes, *, purpose: bytes = INVITATION) -> bytes:
    """The payload, once its signature has been checked with ``public_key`` (32 bytes, Ed25519).

    Raises:
        InvitationForged: the signature does not fit. InvitationUnreadable, InvitationTooLarge: see
        :func:`payload_of`.
    """
    payload, signature = _parts(raw, purpose)
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, _to_be_signed(payload, purpose))
    except (InvalidSignature, ValueError) as error:
        raise InvitationForged("signature") from error
    return payload


def payload_of(raw: bytes, *, purpose: bytes = INVITATION) -> bytes:
    """The payload, of which nothing is believed yet.

    Raises:
        InvitationTooLarge: more than 300 bytes. InvitationUnreadable: no canonical COSE_Sign1 by EdDSA.
    """
    return _parts(raw, purpose)[0]


def _parts(raw: bytes, purpose: bytes) -> tuple[bytes, bytes]:
    if purpose == INVITATION and len(raw) > MAX_BYTES:
        raise InvitationTooLarge(f"{len(raw)} bytes")
    if not raw:
        raise InvitationUnreadable("empty")
    message = cbor.decode(raw, depth=2)
    if not isinstance(message, CBORTag) or message.tag != _COSE_SIGN1:
        raise InvitationUnreadable("no COSE_Sign1")
    parts = message.value
    if not isinstance(parts, (list, tuple)) or len(parts) != 4:
        raise InvitationUnreadable("no COSE_Sign1")
    protected, unprotected, payload, signature = parts
    if protected != _PROTECTED or unprotected != {}:
        raise InvitationUnreadable("another algorithm")
    if not isinstance(payload, bytes) or not isinstance(signature, bytes):
        raise InvitationUnreadable("no COSE_Sign1")
    if len(signature) != _SIGNATURE_BYTES:
        raise InvitationUnreadable("signature's length")
    return payload, signature


def _to_be_signed(payload: bytes, purpose: bytes) -> bytes:
    """Sig_structure of RFC 9052, section 4.4."""
    return cbor.encode(["Signature1", _PROTECTED, purpose, payload])
