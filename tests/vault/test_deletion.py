"""Deletion that means it: copies of the files, made before, open for nobody afterwards."""

from __future__ import annotations

import errno
import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest

from visitcam.errors import (
    DiskFull,
    KeychainMissing,
    KeychainSilent,
    KeyGone,
    NotDeliveredYet,
    SealingError,
    VaultReadOnly,
)
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.delivery import Receipt
from visitcam.model.invitation import Invitation
from visitcam.model.visit import Item, Visit
from visitcam.sealing.recipients import identity_of, new_identity
from visitcam.sealing.seal import open_sealed
from visitcam.vault.crypto import KeyMaker, KeyPair
from visitcam.vault.vault import Vault
from visitcam.vault.visit_keys import MemoryKeys, VisitKeys
from visitcam.writing import Disk

BUNDLE = b"PK\x03\x04 bundle " * 500
Files = Callable[[Path], dict[str, bytes]]


class Bench(Protocol):
    folder: Path
    keys: MemoryKeys

    def open(self, *, keys: VisitKeys | None = None, disk: Disk = ..., recover: bool = True) -> Vault: ...
    def invitation(self, delete_days: int | None = None) -> Invitation: ...
    def profile(self) -> ClinicProfile: ...
    def item(self) -> Item: ...
    def parcel(self, copy: bytes) -> bytes: ...


def begun(bench: Bench, vault: Vault, captures: int) -> tuple[Visit, list[Item]]:
    visit = vault.create_visit(bench.invitation(), bench.profile())
    items = [
        vault.keep(visit.id, bench.item(), BUNDLE + bytes([number]), bench.parcel(BUNDLE))
        for number in range(captures)
    ]
    return visit, items


def every_secret(keys: MemoryKeys) -> list[str]:
    """All that this computer still knows."""
    return [pair.secret for pairs in keys._known.values() for pair in pairs]


def opened_by(files: dict[str, bytes], secrets: list[str]) -> list[str]:
    """Which of the copied files some key still opens."""
    found = []
    for (name, data), secret in itertools.product(files.items(), secrets):
        try:
            open_sealed(data, secret)
        except SealingError:
            continue
        found.append(name)
    return found


def test_a_deleted_visits_copied_files_open_for_nobody(bench: Bench, vault: Vault, all_files: Files) -> None:
    visit, _ = begun(bench, vault, 2)
    other, (stays,) = begun(bench, vault, 1)
    vault.visits()  # the overview names it too
    copied = all_files(bench.folder)
    assert len(opened_by(copied, every_secret(bench.keys))) == len(copied)
    vault.delete_visit(visit.id, even_undelivered=True)
    still = opened_by(copied, every_secret(bench.keys))
    assert {Path(name).parts[1] for name in still} == {other.id}
    assert vault.copy(other.id, stays.capture) == BUNDLE + b"\0"
    assert [listing.id for listing in vault.visits()] == [other.id]
    assert not any(visit.id in name for name in all_files(bench.folder))


def test_a_deleted_captures_copied_files_open_for_nobody(
    bench: Bench, vault: Vault, all_files: Files
) -> None:
    visit, (one, two) = begun(bench, vault, 2)
    copied = all_files(bench.folder)
    parcel = vault.parcel(visit.id, two.capture)
    vault.delete_capture(visit.id, one.capture, even_undelivered=True)
    assert opened_by(copied, every_secret(bench.keys)) == []
    assert vault.visit(visit.id).items == (two,)
    assert vault.copy(visit.id, two.capture) == BUNDLE + b"\1"
    assert vault.parcel(visit.id, two.capture) == parcel
    assert len(all_files(bench.folder)) == 3


def test_nothing_goes_before_it_was_delivered_without_a_yes(bench: Bench, vault: Vault) -> None:
    visit, (item,) = begun(bench, vault, 1)
    with pytest.raises(NotDeliveredYet):
        vault.delete_visit(visit.id)
    with pytest.raises(NotDeliveredYet):
        vault.delete_capture(visit.id, item.capture)
    with pytest.raises(NotDeliveredYet):
        vault.delete_all()
    assert vault.copy(visit.id, item.capture)
    vault.record_receipt(visit.id, item.capture, Receipt(item.capture, "tus", "u", 1, "00"))
    vault.delete_capture(visit.id, item.capture)
    assert vault.visit(visit.id).items == ()


def test_delete_all_forgets_the_clinics_too(bench: Bench, vault: Vault, all_files: Files) -> None:
    begun(bench, vault, 1)
    begun(bench, vault, 2)
    vault.pins.pin(bench.profile())
    vault.visits()
    copied = all_files(bench.folder)
    assert len(vault.delete_all(even_undelivered=True)) == 2
    assert all_files(bench.folder) == {}
    assert opened_by(copied, every_secret(bench.keys)) == []
    assert vault.pins.all() == ()


class DeafKeys(MemoryKeys):
    """Keys whose holder does not answer any more."""

    durable = True
    holder = "keyring"

    def delete(self, account: str) -> None:
        raise KeychainSilent


def test_a_keyring_that_does_not_answer_leaves_it_to_be_repeated(bench: Bench) -> None:
    with bench.open() as vault:
        visit, _ = begun(bench, vault, 1)
        vault.visits()
    deaf = DeafKeys(KeyMaker(new_identity, identity_of))
    deaf._known = bench.keys._known
    with bench.open(keys=deaf) as vault:
        with pytest.raises(KeychainSilent):
            vault.delete_visit(visit.id, even_undelivered=True)
        (listing,) = vault.visits()
        assert listing.deleting
        assert not listing.readable
    with bench.open(recover=False) as vault:
        vault.delete_visit(visit.id)
        assert vault.visits() == ()
        assert visit.id not in bench.keys._known


class SilentKeys(DeafKeys):
    """A holder that answers nothing at all; counts how often it is asked."""

    asked = 0

    def get(self, account: str) -> tuple[KeyPair, ...]:
        self.asked += 1
        raise KeychainSilent


def test_a_keyring_that_does_not_answer_is_asked_once_for_a_list(bench: Bench) -> None:
    with bench.open() as vault:
        for _ in range(5):
            begun(bench, vault, 1)
    silent = SilentKeys(KeyMaker(new_identity, identity_of))
    with bench.open(keys=silent, recover=False) as vault:
        assert [listing.readable for listing in vault.visits()] == [False] * 5
        assert silent.asked == 1
        with pytest.raises(KeychainSilent):
            vault.delete_all(even_undelivered=True)
    with bench.open() as vault:
        assert len(vault.visits()) == 4  # one deletion had begun, and was ended by this start


def test_the_next_start_ends_a_deletion(bench: Bench, all_files: Files) -> None:
    with bench.open() as vault:
        visit, _ = begun(bench, vault, 1)
    folder = bench.folder / "visits" / visit.id
    folder.rename(folder.with_name(visit.id + ".gone"))
    with bench.open() as vault:
        assert vault.visits() == ()
    assert all_files(bench.folder) == {}
    assert bench.keys._known == {}


def test_another_holder_does_not_take_a_key_for_deleted(bench: Bench) -> None:
    with bench.open() as vault:
        visit, _ = begun(bench, vault, 1)
    with bench.open(keys=MemoryKeys(KeyMaker(new_identity, identity_of))) as vault:
        with pytest.raises(KeychainMissing):
            vault.visit(visit.id)
        with pytest.raises(KeychainMissing):
            vault.delete_visit(visit.id, even_undelivered=True)
        assert not vault.visits()[0].readable
    with bench.open() as vault:
        assert vault.visit(visit.id).id == visit.id


class Full(Disk):
    """A disk with no room from now on, until something was removed."""

    full = False

    def write(self, fd: int, data: memoryview) -> int:
        if self.full:
            raise OSError(errno.ENOSPC, "injected")
        return super().write(fd, data)

    def create(self, path: Path) -> int:
        if self.full:
            raise OSError(errno.ENOSPC, "injected")
        return super().create(path)

    def remove(self, path: Path) -> None:
        super().remove(path)
        self.full = False


def test_a_full_disk_does_not_stop_a_deletion(bench: Bench, all_files: Files) -> None:
    disk = Full()
    with bench.open(disk=disk) as vault:
        visit, (one, two) = begun(bench, vault, 2)
        copied = all_files(bench.folder)
        disk.full = True
        vault.delete_capture(visit.id, one.capture, even_undelivered=True)
        assert vault.copy(visit.id, two.capture) == BUNDLE + b"\1"
        assert opened_by(copied, every_secret(bench.keys)) == []
        disk.full = True
        vault.delete_visit(visit.id, even_undelivered=True)
    assert all_files(bench.folder) == {}


class ReadOnly(Disk):
    """A disk that may not be written from now on."""

    locked = False

    def sync_folder(self, folder: Path) -> None:
        if self.locked:
            raise OSError(errno.EROFS, "injected")
        super().sync_folder(folder)


def test_on_a_disk_that_may_not_be_written_the_key_goes_all_the_same(bench: Bench, all_files: Files) -> None:
    disk = ReadOnly()
    with bench.open(disk=disk) as vault:
        visit, _ = begun(bench, vault, 1)
        copied = all_files(bench.folder)
        disk.locked = True
        with pytest.raises(VaultReadOnly):
            vault.delete_visit(visit.id, even_undelivered=True)
        assert opened_by(copied, every_secret(bench.keys)) == []


class BrokenKeys(MemoryKeys):
    """Fails in the middle of a change of keys; what ``_known`` holds is what the holder would hold."""

    durable = True
    holder = "keyring"

    def end_change(self, account: str, keep: KeyPair) -> None:
        raise KeyGone


@pytest.mark.parametrize("room", [0, 1, 4000, 9000, 14_000])
def test_a_change_of_keys_that_breaks_off(bench: Bench, room: int) -> None:
    """Either key counts afterwards; nothing is lost."""

    class Short(Disk):
        left: int | None = None

        def write(self, fd: int, data: memoryview) -> int:
            if self.left is not None:
                if self.left <= 0:
                    raise OSError(errno.ENOSPC, "injected")
                data = data[: self.left]
                self.left -= len(data)
            return super().write(fd, data)

    disk = Short()
    with bench.open(disk=disk) as vault:
        visit, (one, two) = begun(bench, vault, 2)
        disk.left = room
        with pytest.raises(DiskFull):
            vault.delete_capture(visit.id, one.capture, even_undelivered=True)
        disk.left = None
        assert vault.copy(visit.id, two.capture) == BUNDLE + b"\1"
        vault.delete_capture(visit.id, one.capture, even_undelivered=True)
        assert vault.visit(visit.id).items == (two,)
    broken = BrokenKeys(KeyMaker(new_identity, identity_of))
    broken._known = bench.keys._known
    with bench.open(keys=broken) as vault:
        visit, (one, two) = begun(bench, vault, 2)
        with pytest.raises(KeyGone):
            vault.delete_capture(visit.id, one.capture, even_undelivered=True)
    assert len(bench.keys._known[visit.id]) == 2
    with bench.open() as vault:
        assert len(bench.keys._known[visit.id]) == 1
        assert vault.visit(visit.id).items == (two,)
        assert vault.copy(visit.id, two.capture) == BUNDLE + b"\1"
