"""Visit keys behind a passphrase: asked once, wrong told from damaged, strength by a rule."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

import pytest

from visitcam.errors import (
    KeyGone,
    PassphraseNeeded,
    PassphraseToOpen,
    PassphraseWeak,
    VaultDamaged,
    WrongPassphrase,
)
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.invitation import Invitation
from visitcam.model.visit import Item
from visitcam.sealing.recipients import identity_of, new_identity
from visitcam.sealing.seal import open_sealed, open_with_passphrase, seal, seal_with_passphrase
from visitcam.vault.crypto import KeyMaker, PassphraseCrypto
from visitcam.vault.passphrase_keys import UNLOCK_NAMES, PassphraseKeys, parse_unlock
from visitcam.vault.strength import strength
from visitcam.vault.vault import Vault
from visitcam.vault.visit_keys import MemoryKeys, VisitKeys

WORDS = "four plain words here"
CRYPTO = PassphraseCrypto(partial(seal_with_passphrase, work=4), open_with_passphrase, seal, open_sealed)
MAKER = KeyMaker(new_identity, identity_of)


class Bench(Protocol):
    folder: Path

    def open(self, *, keys: VisitKeys | None = None) -> Vault: ...
    def invitation(self) -> Invitation: ...
    def profile(self) -> ClinicProfile: ...
    def item(self) -> Item: ...
    def parcel(self, copy: bytes) -> bytes: ...


class Asked:
    """The person; counts how often they were asked."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.times = 0

    def __call__(self) -> str:
        self.times += 1
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


def keys(bench: Bench, asked: Asked) -> PassphraseKeys:
    return PassphraseKeys(bench.folder, asked, MAKER, CRYPTO)


def test_asked_once_a_session_and_not_before_it_is_needed(
    bench: Bench, all_files: Callable[[Path], dict[str, bytes]]
) -> None:
    asked = Asked(WORDS)
    with bench.open(keys=keys(bench, asked)) as vault:
        assert vault.visits() == ()
        assert asked.times == 0
        visit = vault.create_visit(bench.invitation(), bench.profile())
        item = vault.keep(visit.id, bench.item(), b"bundle", bench.parcel(b"bundle"))
        assert asked.times == 1
    assert not any(b"AGE-SECRET-KEY" in data for data in all_files(bench.folder).values())
    asked = Asked(WORDS)
    with bench.open(keys=keys(bench, asked)) as vault:
        assert vault.copy(visit.id, item.capture) == b"bundle"
        assert vault.visits()[0].readable
        assert asked.times == 1


def test_a_wrong_passphrase_can_be_tried_again(bench: Bench) -> None:
    with bench.open(keys=keys(bench, Asked(WORDS))) as vault:
        visit = vault.create_visit(bench.invitation(), None)
    with bench.open(keys=keys(bench, Asked("nonsense"))) as vault, pytest.raises(WrongPassphrase):
        vault.visits()
    asked = Asked("four plain words her", WORDS)
    with bench.open(keys=keys(bench, asked)) as vault:
        with pytest.raises(WrongPassphrase):
            vault.visit(visit.id)
        assert vault.visit(visit.id).id == visit.id
        assert asked.times == 2


class NothingTyped(Asked):
    """The window, before a word was typed."""

    def __call__(self) -> str:
        raise PassphraseNeeded


def test_who_chose_a_passphrase_is_not_asked_to_choose_one(bench: Bench) -> None:
    with bench.open(keys=keys(bench, NothingTyped())) as vault, pytest.raises(PassphraseNeeded):
        vault.create_visit(bench.invitation(), None)
    with bench.open(keys=keys(bench, Asked(WORDS))) as vault:
        visit = vault.create_visit(bench.invitation(), None)
    with bench.open(keys=keys(bench, NothingTyped())) as vault:
        for ask in (vault.visits, lambda: vault.visit(visit.id)):
            with pytest.raises(PassphraseToOpen):
                ask()
    with bench.open(keys=MemoryKeys(MAKER)) as vault, pytest.raises(PassphraseToOpen):
        vault.visit(visit.id)  # another holder does not have its key


def test_damage_is_told_from_a_wrong_passphrase(bench: Bench) -> None:
    """One file may be damaged at any byte: the other one serves. Both: damaged, whatever is typed."""
    keys(bench, Asked(WORDS)).unlock()
    first, second = (bench.folder / "keys" / name for name in UNLOCK_NAMES)
    whole = first.read_bytes()
    for at in range(0, len(whole), 23):
        first.write_bytes(whole[:at] + b"~" + whole[at + 1 :])
        keys(bench, Asked(WORDS)).unlock()
        first.write_bytes(whole[:at])
        keys(bench, Asked(WORDS)).unlock()
    second.write_bytes(whole[:-40] + b"~" + whole[-39:])
    for words in (WORDS, "another one entirely"):
        with pytest.raises(VaultDamaged):
            keys(bench, Asked(words)).unlock()
    first.unlink()
    second.unlink()
    assert keys(bench, Asked(WORDS)).new


def test_lost_unlock_files_are_not_made_anew_over_old_keys(bench: Bench) -> None:
    with bench.open(keys=keys(bench, Asked(WORDS))) as vault:
        vault.create_visit(bench.invitation(), None)
    for name in UNLOCK_NAMES:
        (bench.folder / "keys" / name).unlink()
    with pytest.raises(VaultDamaged):
        keys(bench, Asked(WORDS)).unlock()


def test_a_weak_passphrase_is_not_taken(bench: Bench) -> None:
    with bench.open(keys=keys(bench, Asked("password1"))) as vault:
        with pytest.raises(PassphraseWeak):
            vault.create_visit(bench.invitation(), None)
        assert vault.visits() == ()
        assert not any((bench.folder / "keys").iterdir())


def test_another_passphrase(bench: Bench) -> None:
    with bench.open(keys=keys(bench, Asked(WORDS))) as vault:
        visit = vault.create_visit(bench.invitation(), None)
    holder = keys(bench, Asked(WORDS))
    with pytest.raises(PassphraseWeak):
        holder.change_passphrase("short")
    holder.change_passphrase("quite another sentence")
    with bench.open(keys=keys(bench, Asked("quite another sentence"))) as vault:
        assert vault.visit(visit.id).id == visit.id
    with pytest.raises(WrongPassphrase):
        keys(bench, Asked(WORDS)).unlock()


def test_deleting_needs_no_passphrase_and_leaves_no_key(bench: Bench) -> None:
    with bench.open(keys=keys(bench, Asked(WORDS))) as vault:
        visit = vault.create_visit(bench.invitation(), None)
    holder = keys(bench, Asked("nobody knows"))
    holder.delete(visit.id)
    assert not list((bench.folder / "keys").glob("*.age"))
    with pytest.raises(KeyGone):
        keys(bench, Asked(WORDS)).get(visit.id)


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"null", b'{"age": 1}', b'{"age": "%%"}', b"[" * 9000])
def test_no_unlock_file(data: bytes) -> None:
    assert parse_unlock(data) is None


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("", 0),
        ("Tr0ub4d", 0),
        ("aaaaaaaaaaaa", 0),
        ("abababababab", 0),
        ("password", 0),
        ("password1", 0),
        ("12345678", 0),
        ("abcdefghijkl", 0),
        ("qwertyuiop", 0),
        ("mkzhwtbn", 2),
        ("blue-harbor", 2),
        ("harbor lemon", 3),
        ("correct horse battery", 3),
        ("four plain words here", 4),
        ("überall grüne Äpfel hier", 4),
    ],
)
def test_strength(passphrase: str, expected: int) -> None:
    assert strength(passphrase) == expected
