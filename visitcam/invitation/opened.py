"""The clinic's word that it opened a parcel, checked on the patient's side.

The clinic's inbox signs ``<parcel>.receipt`` with the key that signs its invitations (COSE_Sign1, purpose
``visitcam/receipt/1``): 0 version (1) · 1 parcel id · 2 SHA-256 of the parcel · 3 opened, UTC seconds ·
4 the clinic's domain.
"""

from __future__ import annotations

from dataclasses import replace

from visitcam.errors import InvitationElsewhere, InvitationForged, InvitationTooLarge, InvitationUnreadable
from visitcam.invitation import cbor, cose, limits
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.delivery import Receipt

MAX_BYTES = 1024


def opened_by_clinic(raw: bytes, profile: ClinicProfile, receipt: Receipt) -> Receipt:
    """``receipt`` with the time at which the clinic opened its parcel.

    Raises:
        InvitationForged: the clinic did not sign it, or it is about other bytes than were sent.
        InvitationElsewhere: of another clinic, or about another parcel. InvitationUnreadable,
        InvitationTooLarge: it is no receipt.
    """
    if len(raw) > MAX_BYTES:
        raise InvitationTooLarge("receipt")
    fields = cbor.decode(cose.verify(raw, profile.signing_key, purpose=cose.RECEIPT), depth=1)
    if not isinstance(fields, dict) or fields.get(0) != 1:
        raise InvitationUnreadable("receipt")
    parcel, digest, opened, domain = (fields.get(key) for key in (1, 2, 3, 4))
    if not isinstance(opened, int) or not 0 < opened <= limits.MAX_SECONDS:
        raise InvitationUnreadable("receipt")
    if (domain, parcel) != (profile.domain, receipt.parcel):
        raise InvitationElsewhere("receipt of another parcel")
    if digest != bytes.fromhex(receipt.sha256):
        raise InvitationForged("receipt of other bytes")
    return replace(receipt, opened=opened)
