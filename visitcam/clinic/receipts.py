"""The clinic's receipt: "this parcel was opened", signed with the key that signs its invitations.

COSE_Sign1 (RFC 9052) with EdDSA and the purpose ``visitcam/receipt/1``. Payload (CBOR map): 0 version (1)
· 1 parcel id · 2 SHA-256 of the parcel's bytes · 3 opened, UTC seconds · 4 the clinic's domain.
It names no person and no picture: whoever may list the store may read it. The sender's program checks it
(``invitation.opened``).
"""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from visitcam.invitation import cbor, cose

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
