"""Kept wholly or not at all; sealed; one program at a time."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest

from visitcam.errors import KeyGone, NotDeliveredYet, UnknownVisit, VaultBusy, VaultDamaged
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.delivery import Delivery, Parcel, Receipt
from visitcam.model.invitation import Invitation
from visitcam.model.visit import Item, ItemState, Visit, VisitState
from visitcam.sealing.recipients import Identity
from visitcam.sealing.seal import open_sealed, seal
from visitcam.vault.vault import Vault
from visitcam.vault.visit_keys import VisitKeys

BUNDLE = b"PK\x03\x04 bundle " * 500


class Bench(Protocol):
    folder: Path
    keys: VisitKeys
    clinic: Identity
    now: float

    def open(self, *, recover: bool = True) -> Vault: ...
    def invitation(self, delete_days: int | None = None) -> Invitation: ...
    def profile(self) -> ClinicProfile: ...
    def item(self) -> Item: ...
    def parcel(self, copy: bytes) -> bytes: ...


def kept(bench: Bench, vault: Vault, visit: Visit) -> Item:
    return vault.keep(visit.id, bench.item(), BUNDLE, bench.parcel(BUNDLE))


def receipt(item: Item) -> Receipt:
    return Receipt(item.capture, "folder", "/there", 10, "00" * 32)


def test_what_was_kept_comes_back_after_a_restart(bench: Bench) -> None:
    with bench.open() as vault:
        visit = vault.create_visit(bench.invitation(), bench.profile())
        parcel = bench.parcel(BUNDLE)
        item = vault.keep(visit.id, bench.item(), BUNDLE, parcel)
        assert item.size > len(BUNDLE)
    with bench.open() as vault:
        again = vault.visit(visit.id)
        assert again.items == (item,)
        assert again.invitation == visit.invitation
        assert again.profile == visit.profile
        assert vault.copy(visit.id, item.capture) == BUNDLE
        known = Parcel(item.capture, parcel, hashlib.sha256(parcel).hexdigest())
        assert vault.parcel(visit.id, item.capture) == known == vault.parcel(visit.id, item.capture)
        assert open_sealed(parcel, bench.clinic.secret) == BUNDLE


def test_nothing_on_disk_tells_who_where_or_what(
    bench: Bench, all_files: Callable[[Path], dict[str, bytes]]
) -> None:
    with bench.open() as vault:
        visit = vault.create_visit(bench.invitation(), bench.profile())
        item = kept(bench, vault, visit)
        vault.visits()
        vault.pins.pin(bench.profile())
        secret = visit.invitation
    files = all_files(bench.folder)
    assert len(files) == 5  # index, copy, parcel, overview, pins
    for name, data in files.items():
        assert data.startswith(b"age-encryption.org/v1\n-> X25519 "), name
        for word in (b"foot", b"mill", b"clinic", secret.secret, secret.id.encode(), b"PK\x03\x04"):
            assert word not in data
            assert word.hex() not in name
        assert item.capture not in name
        assert (bench.folder / name).stat().st_mode & 0o077 == 0


def test_two_programs_are_kept_apart(bench: Bench) -> None:
    with bench.open(), pytest.raises(VaultBusy):
        bench.open()
    bench.open().close()


def test_a_receipt_lets_the_parcel_go_and_the_days_begin(bench: Bench, vault: Vault) -> None:
    visit = vault.create_visit(bench.invitation(delete_days=3), bench.profile())
    one, two = kept(bench, vault, visit), kept(bench, vault, visit)
    vault.record_delivery(visit.id, one.capture, Delivery(one.capture, 5, 10, 2, "https://up/1"))
    assert vault.delivery(visit.id, one.capture) == Delivery(one.capture, 5, 10, 2, "https://up/1")
    vault.record_receipt(visit.id, one.capture, receipt(one))
    assert vault.waiting(visit.id) == (two.capture,)
    assert vault.delivery(visit.id, one.capture) is None
    with pytest.raises(UnknownVisit):
        vault.parcel(visit.id, one.capture)
    assert vault.copy(visit.id, one.capture) == BUNDLE
    assert vault.visit(visit.id).delete_after is None
    with pytest.raises(NotDeliveredYet):
        vault.delete_visit(visit.id)
    bench.now += 10
    vault.record_receipt(visit.id, two.capture, receipt(two))
    done = vault.visit(visit.id)
    assert done.state is VisitState.DELIVERED
    assert {item.state for item in done.items} == {ItemState.DELIVERED}
    assert done.delete_after == int(bench.now) + 3 * 86400
    assert dict(vault.receipts(visit.id))[one.capture] == receipt(one)
    assert vault.delete_due() == ()
    bench.now += 3 * 86400
    assert vault.delete_due() == (visit.id,)
    assert vault.visits() == ()


def test_the_days_begin_anew_with_what_is_delivered_later(bench: Bench, vault: Vault) -> None:
    visit = vault.create_visit(bench.invitation(delete_days=3), bench.profile())
    one = kept(bench, vault, visit)
    vault.record_receipt(visit.id, one.capture, receipt(one))
    first = vault.visit(visit.id).delete_after
    bench.now += 2 * 86400
    vault.record_receipt(visit.id, one.capture, replace(receipt(one), opened=int(bench.now)))
    assert vault.visit(visit.id).delete_after == first  # that the clinic has looked changes nothing
    two = kept(bench, vault, visit)
    bench.now += 2 * 86400
    assert vault.delete_due() == ()  # its days are over, but not all of it has arrived
    vault.record_receipt(visit.id, two.capture, receipt(two))
    assert vault.delete_due() == ()
    assert vault.visit(visit.id).delete_after == int(bench.now) + 3 * 86400


def test_a_clock_that_jumps_back_deletes_nothing_early(bench: Bench, vault: Vault) -> None:
    visit = vault.create_visit(bench.invitation(delete_days=3), bench.profile())
    one = kept(bench, vault, visit)
    begun = int(bench.now)
    bench.now -= 400 * 86400  # an empty clock battery
    vault.record_receipt(visit.id, one.capture, receipt(one))
    bench.now = begun + 60
    assert vault.delete_due() == ()
    bench.now = begun + 3 * 86400
    assert vault.delete_due() == (visit.id,)


def test_nothing_that_waits_goes_unasked_however_old_it_is(bench: Bench, vault: Vault) -> None:
    visit = vault.create_visit(bench.invitation(delete_days=1), bench.profile())
    kept(bench, vault, visit)
    vault.update(replace(vault.visit(visit.id), state=VisitState.OVER, delete_after=1))
    assert vault.delete_due() == ()
    assert [listing.id for listing in vault.visits()] == [visit.id]


def test_a_parcel_can_be_added_later(bench: Bench, vault: Vault) -> None:
    visit = vault.create_visit(bench.invitation(), None)
    item = vault.keep(visit.id, bench.item(), BUNDLE, None)
    assert vault.waiting(visit.id) == ()
    vault.update(replace(vault.visit(visit.id), profile=bench.profile()))
    parcel = bench.parcel(BUNDLE)
    item = vault.keep(visit.id, item, BUNDLE, parcel)
    assert vault.parcel(visit.id, item.capture).ciphertext == parcel
    assert vault.copy(visit.id, item.capture) == BUNDLE
    assert vault.visit(visit.id).items == (item,)


@pytest.mark.parametrize("digest", [None, "", "0" * 63, "not a digest"])
def test_a_parcels_hash_in_an_index_that_does_not_know_it(
    bench: Bench, vault: Vault, digest: str | None
) -> None:
    """An earlier version wrote none, and then the way reckons it; what is no hash is no index of ours."""
    visit = vault.create_visit(bench.invitation(), bench.profile())
    parcel = bench.parcel(BUNDLE)
    item = vault.keep(visit.id, bench.item(), BUNDLE, parcel)
    key = bench.keys.get(visit.id)[0]
    file = bench.folder / "visits" / visit.id / "index.keyring.age"
    index = json.loads(open_sealed(file.read_bytes(), key.secret))
    files = index["files"][item.capture]
    del files["parcel_sha256"]
    if digest is not None:
        files["parcel_sha256"] = digest
    file.write_bytes(seal(json.dumps(index).encode(), key.recipient))
    if digest:
        with pytest.raises(VaultDamaged):
            vault.parcel(visit.id, item.capture)
    else:
        assert vault.parcel(visit.id, item.capture) == Parcel(item.capture, parcel)


def test_keeping_again_replaces(bench: Bench, vault: Vault) -> None:
    visit = vault.create_visit(bench.invitation(), bench.profile())
    item = kept(bench, vault, visit)
    vault.keep(visit.id, item, b"other", b"parcel")
    assert vault.copy(visit.id, item.capture) == b"other"
    assert len(list((bench.folder / "visits" / visit.id).iterdir())) == 3


def test_update_does_not_take_captures_in_or_out(bench: Bench, vault: Vault) -> None:
    visit = vault.create_visit(bench.invitation(), bench.profile())
    kept(bench, vault, visit)
    with pytest.raises(ValueError, match="captures"):
        vault.update(visit)


def test_the_list_says_what_is_here(bench: Bench, vault: Vault) -> None:
    visit = vault.create_visit(bench.invitation(), bench.profile())
    item = kept(bench, vault, visit)
    for _ in range(2):  # from the index, then from the overview
        (listing,) = vault.visits()
        assert (listing.clinic, listing.captures, listing.waiting) == ("Practice at the mill", 1, 1)
        assert listing.size > item.size
    vault.record_receipt(visit.id, item.capture, receipt(item))
    assert vault.visits()[0].delivered == 1


@pytest.mark.parametrize("bad", ["", "..", "../../etc/passwd", "g" * 32, "A" * 32, "0" * 31, "0" * 32])
def test_unknown_visits(vault: Vault, bad: str) -> None:
    for call in (
        lambda: vault.visit(bad),
        lambda: vault.copy(bad, bad),
        lambda: vault.parcel(bad, "0" * 32),
        lambda: vault.delete_visit(bad),
        lambda: vault.record_delivery(bad, "0" * 32, Delivery("", 0, 0)),
    ):
        with pytest.raises(UnknownVisit):
            call()


@pytest.mark.parametrize("cut", [0, 1, 50, 0.5, -1])
def test_damaged_files_are_told(bench: Bench, vault: Vault, cut: float) -> None:
    visit = vault.create_visit(bench.invitation(), bench.profile())
    item = kept(bench, vault, visit)
    folder = bench.folder / "visits" / visit.id
    for path in folder.iterdir():
        data = path.read_bytes()
        path.write_bytes(data[: int(cut * len(data)) if cut == 0.5 else int(cut)])
    with pytest.raises(VaultDamaged):
        vault.visit(visit.id)
    with pytest.raises(VaultDamaged):
        vault.copy(visit.id, item.capture)
    assert not vault.visits()[0].readable


def test_a_missing_file_is_told(bench: Bench, vault: Vault) -> None:
    visit = vault.create_visit(bench.invitation(), bench.profile())
    item = kept(bench, vault, visit)
    for path in (bench.folder / "visits" / visit.id).iterdir():
        if not path.name.startswith("index"):
            path.unlink()
    with pytest.raises(VaultDamaged):
        vault.copy(visit.id, item.capture)
    with pytest.raises(VaultDamaged):
        vault.parcel(visit.id, item.capture)


def test_a_visit_whose_key_is_gone(bench: Bench, vault: Vault) -> None:
    visit = vault.create_visit(bench.invitation(), bench.profile())
    kept(bench, vault, visit)
    vault._keys.delete(visit.id)
    with pytest.raises(KeyGone):
        vault.visit(visit.id)
    (listing,) = vault.visits()
    assert not listing.readable
    vault.recover()  # a key that is missing is no reason to throw files away
    assert len(vault.visits()) == 1
    vault.delete_visit(visit.id)
    assert vault.visits() == ()
