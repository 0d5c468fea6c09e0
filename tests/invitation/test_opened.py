"""The clinic's receipt "opened": signed by its inbox's own code, checked by the patient's program."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.invitation.conftest import NOW, Clinic
from visitcam.clinic.receipts import OpenedReceipt, sign_receipt
from visitcam.errors import (
    InvitationElsewhere,
    InvitationError,
    InvitationForged,
    InvitationTooLarge,
    InvitationUnreadable,
)
from visitcam.invitation import cbor, cose
from visitcam.invitation.opened import opened_by_clinic
from visitcam.model.delivery import Receipt

SENT = Receipt("00" * 16, "tus", "/files/1 1000", 1000, "ab" * 32)


def signed(clinic: Clinic, **change: object) -> bytes:
    facts = OpenedReceipt(SENT.parcel, SENT.sha256, NOW, clinic.domain)
    return sign_receipt(replace(facts, **change), clinic.key)  # type: ignore[arg-type]


def test_the_clinics_own_receipt_is_believed(clinic: Clinic) -> None:
    assert opened_by_clinic(signed(clinic), clinic.profile, SENT) == replace(SENT, opened=NOW)


@pytest.mark.parametrize(
    ("change", "leaf_of"),
    [
        ({"parcel": "11" * 16}, InvitationElsewhere),
        ({"domain": "other.example"}, InvitationElsewhere),
        ({"sha256": "cd" * 32}, InvitationForged),
        ({"sha256": ""}, InvitationForged),
        ({"opened": 0}, InvitationUnreadable),
        ({"opened": 2**40}, InvitationUnreadable),
        ({"parcel": "x" * 2000}, InvitationTooLarge),
    ],
)
def test_others_are_not(change: dict[str, object], leaf_of: type[InvitationError], clinic: Clinic) -> None:
    with pytest.raises(leaf_of):
        opened_by_clinic(signed(clinic, **change), clinic.profile, SENT)


def test_of_another_key_or_purpose(clinic: Clinic) -> None:
    with pytest.raises(InvitationForged):
        opened_by_clinic(signed(Clinic(clinic.domain)), clinic.profile, SENT)
    payload = cose.payload_of(signed(clinic))
    with pytest.raises(InvitationForged):
        opened_by_clinic(cose.sign(payload, clinic.key), clinic.profile, SENT)


@pytest.mark.parametrize("payload", [b"\x00", b"\xa0", b"\xa1\x00\x02", b"\xa1\x00\x01", b"\x81\x81\x00"])
def test_signed_nonsense(payload: bytes, clinic: Clinic) -> None:
    with pytest.raises(InvitationUnreadable):
        opened_by_clinic(cose.sign(payload, clinic.key, purpose=cose.RECEIPT), clinic.profile, SENT)
    assert cbor.encode(1) == b"\x01"


@pytest.mark.parametrize("raw", [b"", b"<html>", b"\xd2", b"x" * 2000])
def test_unsigned_nonsense(raw: bytes, clinic: Clinic) -> None:
    with pytest.raises((InvitationUnreadable, InvitationTooLarge)):
        opened_by_clinic(raw, clinic.profile, SENT)
