"""The only way in which VisitCam writes a file: wholly there, or as it was before.

The order, and why:

1. The bytes go to a new file with a name of its own (``.part-…``), created exclusively, mode 0600,
   unbuffered: a buffer that is flushed by a destructor loses a full disk's error (measured with the
   sealing library's own writer: whole small files vanished without an exception).
2. ``fsync``, then the length on disk is compared, then the file is closed (a network disk may report a
   full quota only now), then it is read back and compared byte by byte.
3. What stands there already gets a second name (``.old-…``), the new file is renamed over it, and the
   folder is synced. If that last step fails the old file comes back.

After an exception the old state stands. After a power cut either state stands, wholly; a left-over
``.part-…`` or ``.old-…`` is recognised by :func:`is_leftover` and removed at the next start.

Any thread; two writers of one path have to be kept apart by their caller (the vault's lock does).
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path

from visitcam.errors import DiskFull, VaultError, VaultMissing, VaultReadOnly, VaultWriteFailed
from visitcam.pieces import read_whole, same

PART_PREFIX = ".part-"
OLD_PREFIX = ".old-"
_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_REFUSED = {errno.EROFS, errno.EACCES, errno.EPERM}
_GONE = {
    errno.ENOENT,
    errno.ENOTDIR,
    errno.ENODEV,
    errno.ENXIO,
    getattr(errno, "ESTALE", errno.ENODEV),
    getattr(errno, "ENOTCONN", errno.ENODEV),
}
_STEP_BYTES = 1 << 20  # one system call at most so long: the interpreter gets air in between


class Disk:
    """The system calls of a checked write, one method each, so that a test can let each one fail.

    Every method raises OSError and nothing else. ``fd`` is a plain file descriptor.
    """

    def create(self, path: Path) -> int:
        """A new file, for writing only, readable by its owner alone; fails where one is."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
        return os.open(path, flags, 0o600)

    def write(self, fd: int, data: memoryview) -> int:
        """Writes some of ``data``; returns how many bytes."""
        return os.write(fd, data)

    def sync(self, fd: int) -> None:
        """Waits until the disk has the file."""
        os.fsync(fd)

    def length(self, fd: int) -> int:
        """Bytes of the open file."""
        return os.fstat(fd).st_size

    def close(self, fd: int) -> None:
        """Closes it; this too can report that the disk is full."""
        os.close(fd)

    def read(self, path: Path) -> bytes:
        """All bytes of a file, from the disk rather than from the cache where the system allows it."""
        with path.open("rb", buffering=0) as file:
            if hasattr(os, "posix_fadvise"):
                with contextlib.suppress(OSError):
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            return read_whole(file.read)

    def link(self, path: Path, second: Path) -> None:
        """Gives a file a second name."""
        os.link(path, second)

    def replace(self, source: Path, target: Path) -> None:
        """Renames over what is there, in one step."""
        source.replace(target)

    def sync_folder(self, folder: Path) -> None:
        """Waits until the disk has the folder's entries. Windows has no such call, and needs none."""
        if os.name == "nt":
            return
        fd = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(fd)
        finally:
            os.close(fd)

    def remove(self, path: Path) -> None:
        """Takes a name away."""
        path.unlink()


DISK = Disk()


def write_checked(path: Path, data: bytes, *, disk: Disk = DISK) -> None:
    """Puts ``data`` at ``path`` durably, or leaves everything as it was. The folder must exist.

    Raises:
        DiskFull, VaultReadOnly, VaultMissing, VaultWriteFailed: nothing changed.
    """
    part = path.with_name(PART_PREFIX + secrets.token_hex(8))
    try:
        _write_part(part, data, disk)
        _put_in_place(part, path, disk)
    except OSError as error:
        _forget(part, disk)
        raise vault_error(error, path) from error
    except BaseException:
        _forget(part, disk)
        raise


def make_folder(path: Path, *, disk: Disk = DISK) -> None:
    """Makes a folder (and those above it) that only its owner may enter, durably; fine where it is.

    Raises:
        DiskFull, VaultReadOnly, VaultMissing, VaultWriteFailed.
    """
    try:
        missing = [folder for folder in (path, *path.parents) if not folder.exists()]
        for folder in reversed(missing):
            folder.mkdir(mode=0o700, exist_ok=True)
            disk.sync_folder(folder.parent)
    except OSError as error:
        raise vault_error(error, path) from error


def remove(path: Path, *, disk: Disk = DISK) -> None:
    """Takes a file away, durably; fine where it is gone already.

    Raises:
        VaultReadOnly, VaultMissing, VaultWriteFailed: it may still be there.
    """
    try:
        disk.remove(path)
    except FileNotFoundError:
        return
    except OSError as error:
        raise vault_error(error, path) from error
    try:
        disk.sync_folder(path.parent)
    except OSError as error:
        raise vault_error(error, path) from error


def overwrite_and_remove(path: Path, *, disk: Disk = DISK) -> None:
    """Overwrites a small file with zeros in place, then removes it; fine where it is gone already.

    It gets a left-over's name first, so that no interruption leaves a file of zeros under its own name.

    Best effort by nature: a flash disk or a copying file system may keep the old blocks
    (docs/threats.md says so). Used for wrapped key files only.

    Raises:
        VaultReadOnly, VaultMissing, VaultWriteFailed: it may still be there.
    """
    old = path.with_name(OLD_PREFIX + secrets.token_hex(8))
    try:
        disk.replace(path, old)
        disk.sync_folder(path.parent)
    except FileNotFoundError:
        return
    except OSError as error:
        raise vault_error(error) from error
    with contextlib.suppress(OSError):
        fd = os.open(old, os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
        try:
            left = os.fstat(fd).st_size
            while left > 0:
                left -= disk.write(fd, memoryview(bytes(min(left, _STEP_BYTES))))
            disk.sync(fd)
        finally:
            os.close(fd)
    remove(old, disk=disk)


def is_leftover(path: Path) -> bool:
    """Whether a file's name says that it is what an interrupted write left behind."""
    return path.name.startswith((PART_PREFIX, OLD_PREFIX))


def vault_error(error: OSError, path: Path | None = None) -> VaultError:
    """The leaf for a system error. ``detail`` is the errno's name, never the path's."""
    del path  # a path names a person's account: it stays out of what may be logged
    name = errno.errorcode.get(error.errno or 0, "OSError")
    if error.errno in _FULL:
        return DiskFull(name)
    if error.errno in _REFUSED:
        return VaultReadOnly(name)
    if error.errno in _GONE:
        return VaultMissing(name)
    return VaultWriteFailed(name)


def _write_part(part: Path, data: bytes, disk: Disk) -> None:
    fd = disk.create(part)
    closed = False
    try:
        view = memoryview(data)
        while view:
            written = disk.write(fd, view[:_STEP_BYTES])
            if written <= 0:
                raise OSError(errno.EIO, "nothing written")
            view = view[written:]
        disk.sync(fd)
        if disk.length(fd) != len(data):
            raise OSError(errno.EIO, "length")
        closed = True
        disk.close(fd)
    finally:
        if not closed:
            with contextlib.suppress(OSError):
                os.close(fd)
    if not same(disk.read(part), data):
        raise OSError(errno.EIO, "read back")


def _put_in_place(part: Path, path: Path, disk: Disk) -> None:
    """Renames, syncs the folder, and takes the rename back where the sync fails."""
    old = _set_aside(path, disk)
    try:
        disk.replace(part, path)
    except OSError:
        if old is not None:
            _forget(old, disk)
        raise
    try:
        disk.sync_folder(path.parent)
    except OSError:
        if old is None:
            path.unlink()
        else:
            old.replace(path)
        raise
    if old is not None:
        _forget(old, disk)


def _set_aside(path: Path, disk: Disk) -> Path | None:
    """A second name for what is at ``path`` (a copy where the disk knows no links); None: nothing is."""
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):
            raise OSError(errno.EIO, "no plain file")
    except FileNotFoundError:
        return None
    old = path.with_name(OLD_PREFIX + secrets.token_hex(8))
    try:
        disk.link(path, old)
    except OSError as error:
        if error.errno in _FULL:
            raise
        try:
            _write_part(old, disk.read(path), disk)
        except OSError:
            _forget(old, disk)
            raise
    return old


def _forget(path: Path, disk: Disk) -> None:
    with contextlib.suppress(OSError):
        disk.remove(path)
