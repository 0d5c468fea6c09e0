"""Every failure of the disk while a capture is kept: a leaf of VaultError, the old state, and another try."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import pytest

from visitcam.errors import DiskFull, VaultError
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.delivery import Receipt
from visitcam.model.invitation import Invitation
from visitcam.model.visit import Item
from visitcam.vault.vault import Vault
from visitcam.vault.visit_keys import VisitKeys
from visitcam.writing import Disk

BUNDLE = b"PK\x03\x04 a small capture"
_CALLS = {"create", "write", "sync", "length", "close", "read", "link", "replace", "sync_folder"}


class Bench(Protocol):
    folder: Path

    def open(self, *, keys: VisitKeys | None = None, disk: Disk = ...) -> Vault: ...
    def invitation(self) -> Invitation: ...
    def profile(self) -> ClinicProfile: ...
    def item(self) -> Item: ...
    def parcel(self, copy: bytes) -> bytes: ...


class FailingDisk(Disk):
    """Fails once: at the call number ``at``, or after ``room`` more bytes; armed and disarmed by a test."""

    def __init__(self) -> None:
        self.at: int | None = None
        self.room: int | None = None
        self.count = 0

    def __getattribute__(self, name: str) -> object:
        if name in _CALLS:
            self.count += 1
            if self.count == self.at:
                raise OSError(errno.EIO, "injected")
        return super().__getattribute__(name)

    def write(self, fd: int, data: memoryview) -> int:
        if self.room is not None:
            if self.room <= 0:
                raise OSError(errno.ENOSPC, "injected")
            data = data[: self.room]
            self.room -= len(data)
        return super().write(fd, data)

    def arm(self, at: int | None = None, room: int | None = None) -> None:
        self.at, self.room, self.count = at, room, 0


def test_every_call_fails_once(bench: Bench, all_files: Callable[[Path], dict[str, bytes]]) -> None:
    disk = FailingDisk()
    with bench.open(disk=disk) as vault:
        visit = vault.create_visit(bench.invitation(), bench.profile())
        first = vault.keep(visit.id, bench.item(), BUNDLE, bench.parcel(BUNDLE))
        item, parcel = bench.item(), bench.parcel(BUNDLE)
        disk.arm()
        probe = vault.keep(visit.id, bench.item(), BUNDLE, parcel)
        calls = disk.count
        assert calls > 30
        vault.delete_capture(visit.id, probe.capture, even_undelivered=True)
        before = all_files(bench.folder)
        refused = 0
        for at in range(1, calls + 1):
            disk.arm(at)
            try:
                vault.keep(visit.id, item, BUNDLE, parcel)
            except VaultError:
                refused += 1
                disk.arm()
                assert vault.visit(visit.id).items == (first,)
                assert all_files(bench.folder) == before
            else:  # a link that failed is gone around, a note stays for the next start: it is kept
                disk.arm()
                vault.recover()
                assert vault.copy(visit.id, item.capture) == BUNDLE
                vault.delete_capture(visit.id, item.capture, even_undelivered=True)
                before = all_files(bench.folder)
        assert refused >= calls - 6
        vault.keep(visit.id, item, BUNDLE, parcel)  # the person tries again
        assert vault.copy(visit.id, item.capture) == BUNDLE


@pytest.mark.parametrize("part", range(4))
def test_the_disk_is_full_at_every_offset(bench: Bench, part: int) -> None:
    """Every byte of the first 64 of each file and of its last 64, every 16th between; every single one where
    VISITCAM_EVERY_OFFSET is set (``benchmarks/crash.py`` sets it)."""
    disk = FailingDisk()
    with bench.open(disk=disk) as vault:
        visit = vault.create_visit(bench.invitation(), bench.profile())
        first = vault.keep(visit.id, bench.item(), BUNDLE, bench.parcel(BUNDLE))
        item, parcel = bench.item(), bench.parcel(BUNDLE)
        disk.arm(room=1 << 20)
        probe = vault.keep(visit.id, bench.item(), BUNDLE, parcel)
        assert disk.room is not None
        total = (1 << 20) - disk.room
        disk.arm()
        vault.delete_capture(visit.id, probe.capture, even_undelivered=True)
        every = "VISITCAM_EVERY_OFFSET" in os.environ
        ends = [0, probe.size, probe.size + len(parcel) + 200, total]
        near = {at for end in ends for at in range(end - 64, end + 64)}
        offsets = [at for at in range(total) if every or at in near or at % 16 == 0]
        for room in offsets[part::4]:
            disk.arm(room=room)
            try:
                vault.keep(visit.id, item, BUNDLE, parcel)
            except DiskFull:
                continue
            # age pads its header by chance: towards the end there is sometimes just room enough.
            assert room > total - 1000
            disk.arm()
            vault.delete_capture(visit.id, item.capture, even_undelivered=True)
        disk.arm()
        assert vault.visit(visit.id).items == (first,)
        assert vault.copy(visit.id, first.capture) == BUNDLE
        assert len(list((bench.folder / "visits" / visit.id).iterdir())) == 3


def test_a_receipt_that_cannot_be_written_leaves_the_parcel(bench: Bench) -> None:
    disk = FailingDisk()
    with bench.open(disk=disk) as vault:
        visit = vault.create_visit(bench.invitation(), bench.profile())
        item = vault.keep(visit.id, bench.item(), BUNDLE, bench.parcel(BUNDLE))
        disk.arm(room=10)
        with pytest.raises(DiskFull):
            vault.record_receipt(visit.id, item.capture, Receipt(item.capture, "tus", "u", 1, "00"))
        disk.arm()
        assert vault.waiting(visit.id) == (item.capture,)
        assert vault.parcel(visit.id, item.capture)


def test_a_disk_that_really_fills_up(bench: Bench) -> None:
    """A small tmpfs: captures go in until none fits; those that were kept are all there."""
    if sys.platform != "linux" or not Path("/proc/self/mountinfo").exists():
        pytest.skip("tmpfs is Linux's")
    bench.folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k,mode=0700", "tmpfs", str(bench.folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk")
    try:
        kept: dict[str, bytes] = {}
        full = 0
        with bench.open() as vault:
            visit = vault.create_visit(bench.invitation(), bench.profile())
            for number in range(60):
                copy = BUNDLE + bytes([number]) * (500 + 97 * number)
                try:
                    kept[vault.keep(visit.id, bench.item(), copy, bench.parcel(copy)).capture] = copy
                except DiskFull:
                    full += 1
        assert full > 3
        with bench.open() as vault:
            assert {item.capture for item in vault.visit(visit.id).items} == set(kept)
            for capture, copy in kept.items():
                assert vault.copy(visit.id, capture) == copy
            vault.delete_visit(visit.id, even_undelivered=True)  # on the full disk
            assert vault.visits() == ()
    finally:
        subprocess.run(["umount", str(bench.folder)], check=True)
