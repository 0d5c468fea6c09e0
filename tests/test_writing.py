"""Writing that cannot lie: every step fails once, at every byte, and the old state stands."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from visitcam.errors import DiskFull, VaultError, VaultMissing, VaultReadOnly, VaultWriteFailed
from visitcam.writing import Disk, is_leftover, make_folder, overwrite_and_remove, remove, write_checked

OLD, NEW = b"the old state", b"the new state, a little longer"


class BadDisk(Disk):
    """A real disk on which one step fails: ``step`` of its methods, or after ``room`` bytes."""

    def __init__(
        self, step: str = "", code: int = errno.EIO, room: int | None = None, tears: bool = False
    ) -> None:
        self.step, self.code, self.room, self.tears = step, code, room, tears
        self.written = 0

    def _fail(self, step: str) -> None:
        if step == self.step:
            raise OSError(self.code, "injected")

    def create(self, path: Path) -> int:
        self._fail("create")
        return super().create(path)

    def write(self, fd: int, data: memoryview) -> int:
        self._fail("write")
        if self.room is not None:
            if self.written >= self.room:
                raise OSError(errno.ENOSPC, "injected")
            data = data[: self.room - self.written]
        done = super().write(fd, data)
        self.written += done
        return done

    def sync(self, fd: int) -> None:
        self._fail("sync")
        super().sync(fd)
        if self.tears:  # what was promised is not there
            os.pwrite(fd, b"?", 0)

    def length(self, fd: int) -> int:
        self._fail("length")
        return super().length(fd) - (self.step == "short")

    def close(self, fd: int) -> None:
        super().close(fd)
        self._fail("close")

    def read(self, path: Path) -> bytes:
        self._fail("read")
        return super().read(path)

    def link(self, path: Path, second: Path) -> None:
        self._fail("link")
        super().link(path, second)

    def replace(self, source: Path, target: Path) -> None:
        self._fail("replace")
        super().replace(source, target)

    def sync_folder(self, folder: Path) -> None:
        self._fail("sync_folder")
        super().sync_folder(folder)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "old").write_bytes(OLD)
    return tmp_path


def _unchanged(folder: Path) -> None:
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"old": OLD}


def _both(folder: Path) -> Iterator[Path]:
    """A file that is there, and one that is not yet."""
    yield folder / "old"
    yield folder / "new"


def test_it_writes_and_leaves_nothing_beside(folder: Path) -> None:
    write_checked(folder / "old", NEW)
    write_checked(folder / "new", b"")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"old": NEW, "new": b""}
    if os.name == "posix":
        assert (folder / "new").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "step", ["create", "write", "sync", "length", "close", "read", "replace", "sync_folder"]
)
@pytest.mark.parametrize(
    ("code", "leaf"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EROFS, VaultReadOnly),
        (errno.EACCES, VaultReadOnly),
        (errno.ENODEV, VaultMissing),
        (errno.EIO, VaultWriteFailed),
    ],
)
def test_every_step_fails_once(folder: Path, step: str, code: int, leaf: type[VaultError]) -> None:
    for path in _both(folder):
        with pytest.raises(leaf) as caught:
            write_checked(path, NEW, disk=BadDisk(step, code))
        assert type(caught.value) is leaf
        assert caught.value.detail == errno.errorcode[code]
        _unchanged(folder)


def test_the_disk_is_full_at_every_byte(folder: Path) -> None:
    data = bytes(range(256)) * 4
    for room in range(len(data)):
        for path in _both(folder):
            with pytest.raises(DiskFull):
                write_checked(path, data, disk=BadDisk(room=room))
            _unchanged(folder)
    write_checked(folder / "old", data, disk=BadDisk(room=len(data)))
    assert (folder / "old").read_bytes() == data


@pytest.mark.parametrize("disk", [BadDisk("short"), BadDisk(tears=True)])
def test_a_disk_that_lies_is_caught(folder: Path, disk: BadDisk) -> None:
    for path in _both(folder):
        with pytest.raises(VaultWriteFailed):
            write_checked(path, NEW, disk=disk)
        _unchanged(folder)


def test_a_disk_without_links(folder: Path) -> None:
    write_checked(folder / "old", NEW, disk=BadDisk("link", errno.EPERM))
    assert (folder / "old").read_bytes() == NEW
    assert len(list(folder.iterdir())) == 1

    class Both(BadDisk):
        def sync_folder(self, folder: Path) -> None:
            raise OSError(errno.EIO, "injected")

    (folder / "old").write_bytes(OLD)
    with pytest.raises(VaultWriteFailed):
        write_checked(folder / "old", NEW, disk=Both("link", errno.EPERM))
    _unchanged(folder)


def test_an_interruption_leaves_nothing(folder: Path) -> None:
    class Interrupted(Disk):
        def sync(self, fd: int) -> None:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_checked(folder / "old", NEW, disk=Interrupted())
    _unchanged(folder)


def test_places_where_nothing_can_be_written(folder: Path) -> None:
    with pytest.raises(VaultMissing):
        write_checked(folder / "no" / "file", NEW)
    with pytest.raises(VaultMissing):
        write_checked(folder / "old" / "file", NEW)
    (folder / "sub").mkdir()
    with pytest.raises(VaultWriteFailed):
        write_checked(folder / "sub", NEW)
    (folder / "sub").rmdir()
    _unchanged(folder)


def test_a_link_in_the_way_is_not_followed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    if os.name == "nt":
        pytest.skip("links need a right on Windows")
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "file"
    elsewhere.write_bytes(OLD)
    (folder / "link").symlink_to(elsewhere)
    with pytest.raises(VaultWriteFailed):
        write_checked(folder / "link", NEW)
    assert elsewhere.read_bytes() == OLD


def test_removing(folder: Path) -> None:
    remove(folder / "old")
    remove(folder / "old")
    assert not list(folder.iterdir())
    (folder / "x").write_bytes(OLD)
    with pytest.raises(VaultWriteFailed):
        remove(folder / "x", disk=BadDisk("sync_folder"))
    (folder / "key").write_bytes(b"secret")
    held = os.open(folder / "key", os.O_RDONLY) if os.name == "posix" else -1
    overwrite_and_remove(folder / "key")
    assert not (folder / "key").exists()
    if held >= 0:
        assert os.read(held, 100) == bytes(6)
        os.close(held)


def test_folders_belong_to_their_owner(folder: Path) -> None:
    make_folder(folder / "a" / "b")
    make_folder(folder / "a" / "b")
    if os.name == "posix":
        assert (folder / "a").stat().st_mode & 0o777 == 0o700
    with pytest.raises(VaultError):
        make_folder(folder / "old" / "b")


_KILLED = """
import os, signal, sys
from pathlib import Path
from visitcam.writing import Disk, write_checked

class Killer(Disk):
    def __getattribute__(self, name):
        if name == sys.argv[2]:
            os.kill(os.getpid(), signal.SIGKILL)
        return super().__getattribute__(name)

write_checked(Path(sys.argv[1]) / "old", b"the new state, a little longer", disk=Killer())
"""


@pytest.mark.parametrize(
    "step", ["create", "write", "sync", "close", "read", "link", "replace", "sync_folder", "remove"]
)
def test_killed_at_every_step(folder: Path, step: str) -> None:
    """Either state, wholly; what is left beside it is recognised."""
    if os.name == "nt":
        pytest.skip("no SIGKILL")
    done = subprocess.run([sys.executable, "-c", _KILLED, str(folder), step], check=False)
    assert done.returncode == -9
    assert (folder / "old").read_bytes() == (NEW if step in {"sync_folder", "remove"} else OLD)
    for path in folder.iterdir():
        assert path.name == "old" or is_leftover(path)


def test_a_disk_that_really_fills_up(tmp_path: Path) -> None:
    """A tmpfs of a few pages; as root on Linux only."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k,mode=0700", "tmpfs", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting is not allowed here")
    try:
        write_checked(disk / "old", OLD)
        full = 0
        for size in range(1000, 120_000, 997):
            try:
                write_checked(disk / "new", bytes(size))
            except DiskFull:
                full += 1
                assert sorted(path.name for path in disk.iterdir()) == ["new", "old"]
            else:
                assert (disk / "new").stat().st_size == size
            assert (disk / "old").read_bytes() == OLD
        assert full > 50
    finally:
        subprocess.run(["umount", disk], check=True)
