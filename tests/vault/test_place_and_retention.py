"""What sort of disk it is, how much it takes, and when something should go."""

from __future__ import annotations

from pathlib import Path

import pytest

from visitcam.model.visit import VisitState
from visitcam.vault.overview import VisitListing
from visitcam.vault.place import DiskKind, disk_kind, kind_in_mountinfo, space_of
from visitcam.vault.retention import due, overdue, to_remind
from visitcam.vault.vault import Vault

_MOUNTS = r"""
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/root rw
40 22 8:17 / /media/me/STICK rw,nosuid - vfat /dev/sdb1 rw
41 22 8:33 / /media/me/usb\040disk rw,nosuid - ext4 /dev/sdc1 rw
42 22 0:50 / /net/share rw - nfs4 server:/x rw
43 22 0:51 / /home/me/cloud rw - fuse.sshfs me@host: rw
44 22 0:52 / /home/me/windows rw - cifs //server/share rw
45 22 0:53 / /home/me/windows/local rw - tmpfs tmpfs rw
46 22 8:49 / /srv rw - ext4 /dev/sdd1 rw
47 46 0:60 / /srv rw - nfs server:/srv rw
damaged line
"""


@pytest.fixture
def blocks(tmp_path: Path) -> Path:
    """As /sys/dev/block: links to where a disk hangs; 8:33 hangs on USB."""
    base = tmp_path / "block"
    base.mkdir()
    for number, place, removable in (("8:33", "pci0/usb1/sdc/sdc1", "0"), ("254:0", "pci0/vda", "0")):
        real = tmp_path / "devices" / place
        real.mkdir(parents=True)
        (real.parent / "removable").write_text(removable)
        (base / number).symlink_to(real)
    return base


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/me/.local/share/visitcam", DiskKind.LOCAL),
        ("/media/me/STICK/vault", DiskKind.REMOVABLE),
        ("/media/me/STICKER/vault", DiskKind.LOCAL),
        ("/media/me/usb disk/vault", DiskKind.REMOVABLE),
        ("/net/share", DiskKind.NETWORK),
        ("/home/me/cloud/a/b", DiskKind.NETWORK),
        ("/home/me/windows/vault", DiskKind.NETWORK),
        ("/home/me/windows/local/vault", DiskKind.LOCAL),
        ("/srv/vault", DiskKind.NETWORK),
    ],
)
def test_kinds_of_disk(folder: str, kind: DiskKind, blocks: Path) -> None:
    assert kind_in_mountinfo(_MOUNTS, Path(folder), blocks) is kind


def test_without_any_mount_nobody_knows() -> None:
    assert kind_in_mountinfo("", Path("/x")) is DiskKind.UNKNOWN


def test_this_machines_own_disk(tmp_path: Path) -> None:
    assert disk_kind(tmp_path) in set(DiskKind)
    assert disk_kind(tmp_path, tmp_path / "no mountinfo") in set(DiskKind)


def test_space(tmp_path: Path, vault: Vault) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "y").write_bytes(bytes(1234))
    assert space_of(tmp_path / "x").used == 1234
    assert space_of(tmp_path / "x").free > 0
    assert vault.space().used == 0
    assert space_of(tmp_path).warn is (space_of(tmp_path).disk in {"removable", "network"})


_DAY = 86400
_NOW = 1_800_000_000


def _listing(
    name: str,
    *,
    state: VisitState | None = VisitState.DELIVERED,
    delivered: int = 1,
    waiting: int = 0,
    delete_after: int | None = None,
    created: int = _NOW - 30 * _DAY,
    readable: bool = True,
) -> VisitListing:
    return VisitListing(name, created, state, "c", 1, waiting, delivered, 9, delete_after, readable=readable)


def test_retention() -> None:
    listings = (
        _listing("due", delete_after=_NOW),
        _listing("over", state=VisitState.OVER, delete_after=_NOW - _DAY),
        _listing("later", delete_after=_NOW + 1),
        _listing("waits", delete_after=_NOW - 1, waiting=1, delivered=0, state=VisitState.WAITING),
        _listing("kept only", delete_after=_NOW - 1, delivered=0, state=VisitState.OVER),
        _listing("open", delete_after=_NOW - 1, state=VisitState.OPEN),
        _listing("unreadable", delete_after=_NOW - 1, readable=False, state=None),
        _listing("still here"),
        _listing("fresh", created=_NOW - _DAY),
    )
    assert due(listings, _NOW) == ("due", "over")
    assert overdue(listings, _NOW) == ("waits", "kept only", "unreadable")
    assert to_remind(listings, _NOW) == ("still here",)
