"""What others put into a vault's folders (a file manager, a disk, a sync program, somebody malicious) neither
keeps the vault from opening, nor hides a visit, nor is followed, nor is removed with the vault's own."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vault.crash_driver import Scene, bundle, capture_id
from visitcam.errors import UnknownVisit, VaultError, VaultMissing
from visitcam.model.invitation import Invitation
from visitcam.model.visit import Item
from visitcam.sealing.seal import seal

STRANGER = "c" * 32
Plant = Callable[[Path, str, Path], None]


@pytest.fixture
def scene(tmp_path: Path) -> tuple[Scene, str]:
    """A vault with one visit of one capture, closed."""
    made = Scene(tmp_path)
    made.inbox.mkdir()
    with made.open() as vault:
        invitation = Invitation("c.example", "ef" * 16, b"s" * 16, (), 2**31)
        visit = vault.create_visit(invitation, made.profile())
        copy = bundle("a")
        item = Item(capture_id("a"), "a", "image/jpeg", 1, 0)
        vault.keep(visit.id, item, copy, seal(copy, made.clinic.recipient))
    return made, visit.id


def outside(folder: Path) -> Path:
    """A folder of the person's, beside the vault."""
    made = folder.parent / "mine"
    made.mkdir(exist_ok=True)
    (made / ".part-of-something").write_text("mine")
    return made


def copied_by_a_sync_program(folder: Path, visit: str) -> None:
    index = next((folder / "visits" / visit).glob("index.*"))
    shutil.copy(index, index.with_name("index.passphrase (conflicted copy).age"))


HARMLESS: dict[str, Plant] = {
    "a file manager's file": lambda f, v, m: void((f / "visits" / ".DS_Store").write_bytes(b"x")),
    "the same in a visit": lambda f, v, m: void((f / "visits" / v / ".DS_Store").write_bytes(b"x")),
    "the same among the keys": lambda f, v, m: void((f / "keys" / ".DS_Store").write_bytes(b"x")),
    "a disk's lost+found": lambda f, v, m: (f / "visits" / "lost+found").mkdir(),
    "a folder in a visit": lambda f, v, m: (f / "visits" / v / "folder").mkdir(),
    "a file named as a visit": lambda f, v, m: void((f / "visits" / STRANGER).write_bytes(b"")),
    "a file named as a deletion": lambda f, v, m: void((f / "visits" / f"{STRANGER}.gone").write_bytes(b"")),
    "a folder named as a note": lambda f, v, m: (f / f".busy-{STRANGER}").mkdir(),
    "a folder named as half a file": lambda f, v, m: (f / "visits" / v / ".part-x").mkdir(),
    "a folder named as a sealed file": lambda f, v, m: (f / "visits" / v / f"{STRANGER}.age").mkdir(),
    "a folder named as the pins": lambda f, v, m: (f / f"pins-{STRANGER}.age").mkdir(),
    "an overview of junk": lambda f, v, m: void((f / f"overview-{STRANGER}.age").write_bytes(b"junk")),
    "a link as a deletion": lambda f, v, m: (f / "visits" / f"{STRANGER}.gone").symlink_to(m),
    "a link as half a file": lambda f, v, m: (f / "visits" / v / ".part-x").symlink_to(
        m / ".part-of-something"
    ),
    "a dead link as a visit": lambda f, v, m: (f / "visits" / STRANGER).symlink_to(m / "nowhere"),
    "a sync program's copy": lambda f, v, m: copied_by_a_sync_program(f, v),
}


def void(_: object) -> None:
    """Some calls return something."""


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
@pytest.mark.parametrize("what", HARMLESS)
def test_the_visit_is_there_and_can_be_deleted(scene: tuple[Scene, str], what: str) -> None:
    made, visit = scene
    folder = made.root / "vault"
    mine = outside(folder)
    HARMLESS[what](folder, visit, mine)
    with made.open() as vault:
        listed = vault.visits()
        assert [listing.id for listing in listed] == [visit]
        assert listed[0].readable
        assert vault.copy(visit, capture_id("a")) == bundle("a")
        vault.delete_visit(visit, even_undelivered=True)
        assert vault.visits() == ()
        assert not (folder / "visits" / visit).exists()
        vault.delete_all(even_undelivered=True)
    assert (mine / ".part-of-something").read_text() == "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_as_a_visit_is_listed_never_followed_and_only_the_link_goes(scene: tuple[Scene, str]) -> None:
    made, visit = scene
    mine = outside(made.root / "vault")
    (made.root / "vault" / "visits" / STRANGER).symlink_to(mine)
    with made.open() as vault:
        assert {listing.id: listing.readable for listing in vault.visits()} == {visit: True, STRANGER: False}
        vault.delete_visit(STRANGER)
        assert [listing.id for listing in vault.visits()] == [visit]
    assert (mine / ".part-of-something").read_text() == "mine"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_visit_that_somebody_moved_and_linked_opens_and_its_deletion_counts(
    scene: tuple[Scene, str],
) -> None:
    made, visit = scene
    here, there = made.root / "vault" / "visits" / visit, made.root / "elsewhere"
    here.rename(there)
    here.symlink_to(there)
    with made.open() as vault:
        assert vault.copy(visit, capture_id("a")) == bundle("a")
        vault.delete_visit(visit, even_undelivered=True)
        with pytest.raises(UnknownVisit):
            vault.copy(visit, capture_id("a"))
        assert vault.visits() == ()
    assert there.exists()  # left, and nobody opens it: its key is gone
    assert not [path for path in (made.root / "vault" / "keys").glob("*.age") if visit in path.name]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
@pytest.mark.timeout(60)
def test_a_pipe_in_the_place_of_an_index_does_not_hang(scene: tuple[Scene, str]) -> None:
    made, visit = scene
    index = next((made.root / "vault" / "visits" / visit).glob("index.*"))
    index.unlink()
    os.mkfifo(index)
    with made.open() as vault:
        assert [(listing.id, listing.readable) for listing in vault.visits()] == [(visit, False)]
        with pytest.raises(VaultError):
            vault.copy(visit, capture_id("a"))
        vault.delete_visit(visit, even_undelivered=True)
        assert vault.visits() == ()


def test_a_damaged_index_is_told_from_a_key_that_is_gone(scene: tuple[Scene, str]) -> None:
    made, visit = scene
    folder = made.root / "vault"
    index = next((folder / "visits" / visit).glob("index.*"))
    whole = index.read_bytes()
    index.write_bytes(whole[:-1])
    with made.open() as vault:
        listing = vault.visits()[0]
        assert (listing.readable, listing.damaged, listing.gone) == (False, True, False)
    index.write_bytes(whole)
    for path in (folder / "keys").glob(f"{visit}-*.age"):
        path.unlink()
    with made.open() as vault:
        listing = vault.visits()[0]
        assert (listing.readable, listing.damaged, listing.gone) == (False, False, True)


def test_unlock_files_that_are_damaged_are_told_from_a_wrong_passphrase(scene: tuple[Scene, str]) -> None:
    made, _ = scene
    for path in (made.root / "vault" / "keys").glob("unlock*"):
        path.write_bytes(path.read_bytes()[:-1])
    with made.open() as vault:
        assert [(each.readable, each.damaged) for each in vault.visits()] == [(False, True)]


@pytest.mark.skipif(sys.platform == "win32", reason="an open vault's folder cannot be renamed there")
def test_a_disk_that_is_taken_away_keeps_nothing_in_its_empty_place(scene: tuple[Scene, str]) -> None:
    made, visit = scene
    folder, stick = made.root / "vault", made.root / "stick"
    copy = bundle("b")
    item = Item(capture_id("b"), "b", "image/jpeg", 1, 0)
    sealed = seal(copy, made.clinic.recipient)
    with made.open() as vault:
        folder.rename(stick)
        folder.mkdir()
        with pytest.raises(VaultMissing):
            vault.create_visit(Invitation("c.example", "ef" * 16, b"s" * 16, (), 2**31), made.profile())
        with pytest.raises(VaultMissing):
            vault.keep(visit, item, copy, sealed)
        assert not list(folder.rglob("*.age"))
        shutil.rmtree(folder)
        stick.rename(folder)
        vault.keep(visit, item, copy, sealed)  # plugged in again: the picture was still in memory
        assert vault.copy(visit, item.capture) == copy
