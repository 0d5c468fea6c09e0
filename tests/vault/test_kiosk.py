"""A kiosk: keys in memory, no copy on the disk, and parcels that survive a power cut."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest

from visitcam.errors import KeyGone, NotDeliveredYet, UnknownVisit, VaultDamaged, VaultError
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.delivery import Delivery, Parcel, Receipt
from visitcam.model.invitation import Invitation
from visitcam.model.visit import Item, VisitState
from visitcam.sealing import recipients
from visitcam.sealing.recipients import Identity
from visitcam.sealing.seal import open_sealed
from visitcam.vault.crypto import KeyMaker
from visitcam.vault.vault import Vault
from visitcam.vault.visit_keys import MemoryKeys, VisitKeys

BUNDLE = b"PK\x03\x04 bundle " * 500
Files = Callable[[Path], dict[str, bytes]]


class Bench(Protocol):
    folder: Path
    clinic: Identity

    def open(self, *, keys: VisitKeys | None = None) -> Vault: ...
    def invitation(self) -> Invitation: ...
    def profile(self) -> ClinicProfile: ...
    def item(self) -> Item: ...
    def parcel(self, copy: bytes) -> bytes: ...


def new_keys() -> MemoryKeys:
    return MemoryKeys(KeyMaker(recipients.new_identity, recipients.identity_of))


def test_a_power_cut_does_not_lose_a_parcel_nor_where_it_goes(kiosk: Bench) -> None:
    with kiosk.open() as vault:
        visit = vault.create_visit(kiosk.invitation(), kiosk.profile())
        parcel = kiosk.parcel(BUNDLE)
        item = vault.keep(visit.id, kiosk.item(), BUNDLE, parcel)
        known = Parcel(item.capture, parcel, hashlib.sha256(parcel).hexdigest())
        assert vault.parcel(visit.id, item.capture) == known
        vault.record_delivery(visit.id, item.capture, Delivery(item.capture, 7, 99, 2, "https://up/1"))
    with kiosk.open(keys=new_keys()) as vault:  # the key went with the power
        (stranded,) = vault.stranded()
        assert (stranded.visit, stranded.capture) == (visit.id, item.capture)
        assert stranded.profile == kiosk.profile()
        assert stranded.delivery == Delivery(item.capture, 7, len(parcel), 2, "https://up/1")
        assert vault.waiting(visit.id) == (item.capture,)
        assert vault.parcel(visit.id, item.capture) == Parcel(item.capture, parcel)
        file = vault.parcel_file(visit.id, item.capture)
        assert file is not None
        assert open_sealed(file.read_bytes(), kiosk.clinic.secret) == BUNDLE
        with pytest.raises(KeyGone):
            vault.visit(visit.id)
        with pytest.raises(KeyGone):
            vault.copy(visit.id, item.capture)
        (listing,) = vault.visits()
        assert (listing.readable, listing.waiting, listing.clinic) == (False, 1, "Practice at the mill")
        with pytest.raises(NotDeliveredYet):
            vault.delete_visit(visit.id)
        vault.record_receipt(visit.id, item.capture, Receipt(item.capture, "tus", "u", 1, "00"))
        assert vault.visits() == ()
        assert vault.stranded() == ()


def test_nothing_on_the_disk_tells_of_the_person(kiosk: Bench, all_files: Files) -> None:
    with kiosk.open() as vault:
        invitation = kiosk.invitation()
        visit = vault.create_visit(invitation, kiosk.profile())
        assert all_files(kiosk.folder) == {}
        vault.keep(visit.id, kiosk.item(), BUNDLE, kiosk.parcel(BUNDLE))
        vault.pins.pin(kiosk.profile())
        vault.visits()
    files = all_files(kiosk.folder)
    assert sorted(Path(name).suffix for name in files) == [".json", ".label", ".parcel"]
    for name, data in files.items():
        for word in (b"left foot", invitation.id.encode(), invitation.secret.hex().encode(), b"PK\x03"):
            assert word not in data, name
        if not name.endswith(".json"):  # the clinic's public profile
            assert b"mill" not in data


def test_in_its_own_run_a_kiosk_knows_everything(kiosk: Bench) -> None:
    with kiosk.open() as vault:
        visit = vault.create_visit(kiosk.invitation(), kiosk.profile())
        one = vault.keep(visit.id, kiosk.item(), BUNDLE, kiosk.parcel(BUNDLE))
        two = vault.keep(visit.id, kiosk.item(), BUNDLE, None)
        assert vault.visit(visit.id).items == (one, two)
        assert vault.copy(visit.id, one.capture) == BUNDLE  # for a direct delivery, out of memory
        assert vault.waiting(visit.id) == (one.capture,)
        vault.keep(visit.id, two, BUNDLE, kiosk.parcel(BUNDLE))
        for item in (one, two):
            vault.record_receipt(visit.id, item.capture, Receipt(item.capture, "fhir", "u", 1, "00"))
            with pytest.raises(UnknownVisit):
                vault.copy(visit.id, item.capture)
        assert vault.visit(visit.id).state is VisitState.DELIVERED
        assert not list((kiosk.folder / "visits").iterdir())
        vault.delete_visit(visit.id)
        with pytest.raises(UnknownVisit):
            vault.visit(visit.id)


def test_deleting_before_delivery_takes_a_yes(kiosk: Bench, all_files: Files) -> None:
    with kiosk.open() as vault:
        visit = vault.create_visit(kiosk.invitation(), kiosk.profile())
        item = vault.keep(visit.id, kiosk.item(), BUNDLE, kiosk.parcel(BUNDLE))
        with pytest.raises(NotDeliveredYet):
            vault.delete_capture(visit.id, item.capture)
        vault.delete_capture(visit.id, item.capture, even_undelivered=True)
        assert vault.visit(visit.id).items == ()
        vault.keep(visit.id, kiosk.item(), BUNDLE, kiosk.parcel(BUNDLE))
        with pytest.raises(NotDeliveredYet):
            vault.delete_visit(visit.id)
        vault.delete_visit(visit.id, even_undelivered=True)
        assert [Path(name).parts[0] for name in all_files(kiosk.folder)] == ["clinics"]


def test_a_parcel_without_a_label_was_never_kept(kiosk: Bench, all_files: Files) -> None:
    folder = kiosk.folder / "visits" / ("ab" * 16)
    with kiosk.open() as vault:
        folder.mkdir()
        (folder / ("cd" * 16 + ".parcel")).write_bytes(b"age-encryption.org/v1")
        vault.recover()
        assert vault.visits() == ()
    assert not folder.exists()


@pytest.mark.parametrize("data", [b"", b"{}", b'{"file": "../../x", "clinic": "y"}', b"[" * 5000, b"\xff"])
def test_damaged_labels_are_told(kiosk: Bench, data: bytes) -> None:
    with kiosk.open() as vault:
        visit = vault.create_visit(kiosk.invitation(), kiosk.profile())
        item = vault.keep(visit.id, kiosk.item(), None, kiosk.parcel(BUNDLE))
    label = kiosk.folder / "visits" / visit.id / f"{item.capture}.label"
    label.write_bytes(data)
    with kiosk.open(keys=new_keys()) as vault:
        assert vault.stranded() == ()
        assert not vault.visits()[0].readable
        with pytest.raises(VaultDamaged):
            vault.parcel(visit.id, item.capture)
        vault.delete_visit(visit.id, even_undelivered=True)
        assert vault.visits() == ()


def test_a_parcel_needs_a_clinic(kiosk: Bench) -> None:
    with kiosk.open() as vault:
        visit = vault.create_visit(kiosk.invitation(), None)
        with pytest.raises(VaultError):
            vault.keep(visit.id, kiosk.item(), BUNDLE, kiosk.parcel(BUNDLE))
        assert vault.visit(visit.id).items == ()


def practice_profile(kiosk: Bench, domain: str = "practice.visitcam.invalid") -> ClinicProfile:
    return replace(kiosk.profile(), domain=domain, practice=True)


def test_practice_of_an_earlier_run_is_cleared_and_nothing_else(kiosk: Bench, all_files: Files) -> None:
    """Its key died with the program: nobody can open it. What is real, or might be, stays to the byte."""
    with kiosk.open() as vault:
        kept = []
        for profile in (
            kiosk.profile(),
            practice_profile(kiosk),
            practice_profile(kiosk, "clinic.example"),  # says that it is practice, and has a real address
        ):
            visit = vault.create_visit(kiosk.invitation(), profile)
            vault.keep(visit.id, kiosk.item(), BUNDLE, kiosk.parcel(BUNDLE))
            vault.keep(visit.id, kiosk.item(), BUNDLE, kiosk.parcel(BUNDLE))
            kept.append(visit.id)
        assert vault.clear_practice() == ()  # of this run: its key is there
    real, practice, doubtful = kept
    before = all_files(kiosk.folder)
    with kiosk.open(keys=new_keys()) as vault:
        assert vault.clear_practice() == (practice,)
        assert {listing.id for listing in vault.visits()} == {real, doubtful}
        assert len(vault.stranded()) == 4
    after = all_files(kiosk.folder)
    assert after == {name: data for name, data in before.items() if practice not in name}
    assert not (kiosk.folder / "visits" / practice).exists()


def test_practice_whose_label_cannot_be_read_stays(kiosk: Bench) -> None:
    with kiosk.open() as vault:
        visit = vault.create_visit(kiosk.invitation(), practice_profile(kiosk))
        vault.keep(visit.id, kiosk.item(), BUNDLE, kiosk.parcel(BUNDLE))
    (label,) = (kiosk.folder / "visits" / visit.id).glob("*.label")
    label.write_bytes(b"{}")
    with kiosk.open(keys=new_keys()) as vault:
        assert vault.clear_practice() == ()
        assert [listing.id for listing in vault.visits()] == [visit.id]
