"""The clinic's receipt: "this parcel was opened", signed with the key that signs its invitations.

COSE_Sign1 (RFC 9052) with EdDSA and the purpose ``visitcam/receipt/1``. Payload (CBOR map): 0 version (1)
· 1 parcel id · 2 SHA-256 of the parcel's bytes · 3 opened, UTC seconds · 4 the clinic's domain.
It names no person and no picture: whoever may list the store may read it.
"""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from visitcam.errors import InvitationUnreadable
from visitcam.invitation import cbor, cose
from visitcam.model.clinic_profile import ClinicProfile

VERSION = 1


@dataclass(frozen=True, slots=True)
class OpenedReceipt:
    """``parcel``: its id; ``sha256``: hex, of its bytes; ``opened``: UTC seconds; ``domain``: clinic's."""

    parcel: str
    sha256: str
    opened: int
    domain: str


def sign_receipt(receipt: OpenedReceipt, key: Ed25519PrivateKey) -> bytes:
    """The signed receipt; the same bytes for the same facts (Ed25519 is deterministic, RFC 8032)."""
    payload = cbor.encode(
        {
            0: VERSION,
            1: receipt.parcel,
            2: bytes.fromhex(receipt.sha256),
            3: receipt.opened,
            4: receipt.domain,
        }
    )
    return cose.sign(payload, key, purpose=cose.RECEIPT)


def read_receipt(raw: bytes, profile: ClinicProfile) -> OpenedReceipt:
    """What a receipt says, once the clinic's signature was checked.

    Raises:
        InvitationForged: the clinic did not sign it. InvitationUnreadable: it is no receipt.
    """
    fields = cbor.decode(cose.verify(raw, profile.signing_key, purpose=cose.RECEIPT), depth=1)
    if not isinstance(fields, dict) or fields.get(0) != VERSION:
        raise InvitationUnreadable("receipt")
    parcel, digest, opened, domain = (fields.get(key) for key in (1, 2, 3, 4))
    if not isinstance(parcel, str) or not isinstance(digest, bytes) or not isinstance(opened, int):
        raise InvitationUnreadable("receipt")
    if domain != profile.domain:
        raise InvitationUnreadable("receipt of another clinic")
    return OpenedReceipt(parcel, digest.hex(), opened, profile.domain)
