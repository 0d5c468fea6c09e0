"""What sort of disk the vault is on, and how much room there is."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import psutil

from visitcam.writing import vault_error

_NETWORK = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "smb", "afpfs", "webdav", "davfs", "fuse.davfs2", "9p", "afs",
    "ceph", "fuse.sshfs", "sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "ncpfs", "glusterfs", "fuse.glusterfs",
    "virtiofs", "vboxsf", "fuse.vmhgfs-fuse", "prl_fs",
}  # fmt: skip
_STICKS = {"vfat", "exfat", "msdos"}  # on Linux: what sticks and cards carry, and no home folder does
_ESCAPE = re.compile(r"\\([0-7]{3})")


class DiskKind(StrEnum):
    """``removable``: a stick or card that can be taken away. ``network``: files leave this computer."""

    LOCAL = "local"
    REMOVABLE = "removable"
    NETWORK = "network"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Space:
    """``used``: bytes of the vault's files; ``free``: bytes left on the disk; ``disk``: its kind."""

    used: int
    free: int
    disk: DiskKind

    @property
    def warn(self) -> bool:
        """Whether the person should be told that this is no good place: it can be lost or read elsewhere
        (it is sealed there too, but a deletion cannot reach a stick's or a server's old copies)."""
        return self.disk in {DiskKind.REMOVABLE, DiskKind.NETWORK}


def space_of(folder: Path) -> Space:
    """Counts the files below ``folder`` (1,000 visits: some 10 ms).

    Raises:
        VaultMissing, VaultReadOnly, VaultWriteFailed: it cannot be read.
    """
    try:
        used = 0
        for parent, _, names in os.walk(folder):
            for name in names:
                with contextlib.suppress(FileNotFoundError):
                    used += (Path(parent) / name).lstat().st_size
        return Space(used, shutil.disk_usage(folder).free, disk_kind(folder))
    except OSError as error:
        raise vault_error(error) from error


def disk_kind(folder: Path, mountinfo: Path = Path("/proc/self/mountinfo")) -> DiskKind:
    """The kind of disk that ``folder`` stands on; UNKNOWN where the system does not say.

    ``mountinfo``: Linux's list of mounts (proc(5)); where it is not there, psutil is asked.
    """
    if mountinfo.exists():
        try:
            text = mountinfo.read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return DiskKind.UNKNOWN
        return kind_in_mountinfo(text, folder.absolute())
    return _kind_by_psutil(folder.absolute())


def kind_in_mountinfo(text: str, folder: Path, blocks: Path = Path("/sys/dev/block")) -> DiskKind:
    """As :func:`disk_kind`, from the text of mountinfo; ``blocks``: where Linux describes its disks."""
    best: tuple[int, str, str] | None = None
    for line in text.splitlines():
        before, separator, after = line.partition(" - ")
        fields, rest = before.split(" "), after.split(" ")
        if not separator or len(fields) < 5 or not rest[0]:
            continue
        point = Path(_ESCAPE.sub(lambda match: chr(int(match.group(1), 8)), fields[4]))
        # The last of several mounts on one point is the one that is seen.
        if folder.is_relative_to(point) and (best is None or len(point.parts) >= best[0]):
            best = (len(point.parts), fields[2], rest[0])
    if best is None:
        return DiskKind.UNKNOWN
    _, device, kind = best
    if kind in _NETWORK:
        return DiskKind.NETWORK
    if kind in _STICKS or _is_removable(blocks / device):
        return DiskKind.REMOVABLE
    return DiskKind.LOCAL


def _is_removable(block: Path) -> bool:
    """Asks the disk or, for a partition, the disk above it; a USB disk counts although it says 0."""
    try:
        real = block.resolve(strict=True)
    except (OSError, RuntimeError):
        return False
    if "/usb" in str(real):
        return True
    for folder in (real, real.parent):
        with contextlib.suppress(OSError):
            return (folder / "removable").read_text().strip() == "1"
    return False


def _kind_by_psutil(folder: Path) -> DiskKind:
    best: tuple[int, DiskKind] | None = None
    try:
        partitions = psutil.disk_partitions(all=True)
    except (OSError, RuntimeError):
        return DiskKind.UNKNOWN
    for partition in partitions:
        point = Path(partition.mountpoint)
        if not folder.is_relative_to(point) or (best is not None and len(point.parts) < best[0]):
            continue
        options = set(partition.opts.lower().split(","))
        if "remote" in options or partition.fstype.lower() in _NETWORK:
            kind = DiskKind.NETWORK
        elif "removable" in options or (sys.platform == "darwin" and point.parts[:2] == ("/", "Volumes")):
            kind = DiskKind.REMOVABLE
        else:
            kind = DiskKind.LOCAL
        best = (len(point.parts), kind)
    if best is None:
        return DiskKind.NETWORK if str(folder).startswith("\\\\") else DiskKind.UNKNOWN
    return best[1]
