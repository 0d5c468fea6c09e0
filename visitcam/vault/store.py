"""The vault's files: where they stand, and how one visit's are read and changed.

::

    .lock                            held while a program has the vault open
    .busy-VISIT                      empty: a change of that visit was begun and not ended
    overview-ACCOUNT.age             what the list says (``overview``)
    pins-ACCOUNT.age                 the clinics agreed to (``pins``)
    keys/…                           wrapped keys, where a passphrase holds them (``passphrase_keys``)
    clinics/ID.json                  a kiosk's clinic (``labels``)
    visits/VISIT/index.HOLDER.age    the visit's index, sealed to the visit key
    visits/VISIT/NAME.age            age(visit)[bundle] or age(visit)[age(clinic)[bundle]]
    visits/VISIT/NAME.parcel         a kiosk's: age(clinic)[bundle]
    visits/VISIT/CAPTURE.label       beside it: where it goes (``labels``)
    visits/VISIT.gone/               a visit whose deletion was begun

Every name is 32 random hex digits. A change goes: note ``.busy-``, new files, index, old files away, note
away. What counts is what the index names, and it is replaced in one step.
"""

from __future__ import annotations

import contextlib
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from visitcam.errors import (
    KeychainError,
    KeychainMissing,
    PassphraseToOpen,
    SealingError,
    UnknownVisit,
    VaultDamaged,
    VaultError,
    VaultMissing,
    VaultWriteFailed,
)
from visitcam.pieces import same
from visitcam.reading import read_plain
from visitcam.vault import index as indexes
from visitcam.vault.crypto import KeyPair, OpenSealed, Seal
from visitcam.vault.folder import GONE_SUFFIX, entries, is_plain
from visitcam.vault.index import RANDOM_NAME, SEALED_SUFFIX, Index
from visitcam.vault.overview import Stamp
from visitcam.vault.visit_keys import VisitKeys
from visitcam.writing import Disk, is_leftover, make_folder, remove, vault_error, write_checked

BUSY_PREFIX = ".busy-"
_INDEX = re.compile(r"index\.(keyring|passphrase|memory)\.age")


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of a vault."""

    root: Path

    @property
    def visits(self) -> Path:
        """One folder a visit."""
        return self.root / "visits"

    @property
    def clinics(self) -> Path:
        """A kiosk's clinics."""
        return self.root / "clinics"

    @property
    def keys(self) -> Path:
        """Wrapped keys."""
        return self.root / "keys"

    def visit(self, visit: str) -> Path:
        """A visit's folder.

        Raises:
            UnknownVisit: no vault gives such an id (it never becomes part of a path).
        """
        if not RANDOM_NAME.fullmatch(visit):
            raise UnknownVisit("form")
        return self.visits / visit

    def gone(self, visit: str) -> Path:
        """Where a visit's folder stands while it is being deleted."""
        return self.visit(visit).with_name(visit + GONE_SUFFIX)

    def file(self, visit: str, name: str, suffix: str = SEALED_SUFFIX) -> Path:
        """A sealed file."""
        return self.visit(visit) / f"{name}{suffix}"


class Store:
    """Visits whose key outlives the program. The vault's lock keeps threads and programs apart."""

    def __init__(
        self, places: Places, keys: VisitKeys, seal: Seal, open_sealed: OpenSealed, disk: Disk
    ) -> None:
        self.places = places
        self.keys = keys
        self.disk = disk
        self._seal = seal
        self._open = open_sealed

    def index_path(self, visit: str) -> Path:
        """The file of a visit's index.

        Raises:
            UnknownVisit: there is none. VaultMissing: the whole disk is gone.
            KeychainMissing, PassphraseToOpen: its key is held by another holder than this vault's.
        """
        folder = self.places.visit(visit)
        own = folder / f"index.{self.keys.holder}.age"
        if own.exists():
            return own
        for path in entries(folder):
            match = _INDEX.fullmatch(path.name)
            if match:
                raise PassphraseToOpen if match.group(1) == "passphrase" else KeychainMissing("other holder")
        if not self.places.visits.is_dir():
            raise VaultMissing("visits")
        raise UnknownVisit("index")

    def stamp(self, visit: str) -> Stamp:
        """What tells one index file from another."""
        try:
            facts = self.index_path(visit).stat()
        except OSError as error:
            raise vault_error(error) from error
        return facts.st_mtime_ns, facts.st_size, facts.st_ino

    def read_index(self, visit: str) -> Index:
        """The visit's index, and the key that opens it counts.

        Raises:
            UnknownVisit: there is no such visit. KeyGone: its key was deleted. KeychainError, VaultError.
        """
        return self.open_index(visit)[0]

    def open_index(self, visit: str) -> tuple[Index, KeyPair]:
        """The index, and which of the account's keys opened it.

        Raises:
            KeyGone: there is no key. VaultDamaged: none of the keys opens it. VaultError, KeychainError.
        """
        path = self.index_path(visit)
        data = self._read(path)
        failure: SealingError | None = None
        for pair in self.keys.get(visit):
            try:
                return indexes.load(self._open(data, pair.secret), visit), pair
            except SealingError as error:
                failure = error
        raise VaultDamaged("index") from failure

    def write_index(self, index: Index, key: KeyPair | None = None) -> None:
        """Replaces the index in one step; ``key``: to seal it to, the visit's own where None."""
        pair = key or self.keys.get(index.visit.id)[0]
        sealed = self._seal(indexes.dump(index), pair.recipient)
        path = self.places.visit(index.visit.id) / f"index.{self.keys.holder}.age"
        write_checked(path, sealed, disk=self.disk)

    def write_sealed(self, visit: str, data: bytes, key: KeyPair | None = None) -> tuple[str, int]:
        """Seals ``data`` to the visit's key, opens it again to see that it does, and writes it.

        Returns (its random name, bytes on disk).

        Raises:
            VaultWriteFailed: it does not open. SealingError, VaultError, KeychainError: nothing was written.
        """
        pair = key or self.keys.get(visit)[0]
        sealed = self._seal(data, pair.recipient)
        if not same(self._open(sealed, pair.secret), data):
            raise VaultWriteFailed("does not open")
        return self.write_plain(visit, sealed), len(sealed)

    def write_plain(self, visit: str, ciphertext: bytes, suffix: str = SEALED_SUFFIX) -> str:
        """Writes what is sealed already; returns its random name."""
        name = secrets.token_hex(16)
        write_checked(self.places.file(visit, name, suffix), ciphertext, disk=self.disk)
        return name

    def read_sealed(self, visit: str, name: str) -> bytes:
        """What :meth:`write_sealed` was given.

        Raises:
            VaultDamaged: gone, changed or cut short.
        """
        data = self.read_file(self.places.file(visit, name))
        failure: SealingError | None = None
        for pair in self.keys.get(visit):
            try:
                return self._open(data, pair.secret)
            except SealingError as error:
                failure = error
        raise VaultDamaged("file") from failure

    def read_file(self, path: Path) -> bytes:
        """The bytes of a file that an index or a label names.

        Raises:
            VaultDamaged: it is gone.
        """
        try:
            return self._read(path)
        except VaultMissing as error:
            raise VaultDamaged("file is gone") from error

    def begin(self, visit: str) -> None:
        """Makes the visit's key and its empty folder, so that neither is ever left behind unknown.

        Raises:
            VaultMissing: the disk was taken away meanwhile; nothing is begun in the empty place beneath it.
        """
        if not self.places.visits.is_dir():
            raise VaultMissing("visits")
        make_folder(self.places.visit(visit), disk=self.disk)
        try:
            self.keys.create(visit)
        except BaseException:
            self.places.visit(visit).rmdir()
            raise

    @contextlib.contextmanager
    def changing(self, visit: str, *, needed: bool = True, tidy: bool = False) -> Iterator[None]:
        """Notes that a change of the visit is under way; after a failure what it left is swept away.

        ``needed`` False: goes on where the note cannot be made (a deletion on a full disk). ``tidy``: files
        that the new index does not name any more are removed. Once the index is in place the change has
        happened: tidying up that fails is no failure of the change, and the note has the next start do it.
        """
        note = self.places.root / f"{BUSY_PREFIX}{visit}"
        try:
            write_checked(note, b"", disk=self.disk)
        except VaultError:
            if needed:
                raise
        try:
            yield
        except Exception:
            with contextlib.suppress(Exception):
                self.settle(visit)
                remove(note, disk=self.disk)
            raise
        with contextlib.suppress(VaultError, KeychainError):
            if tidy:
                self.sweep(visit, self.read_index(visit).names())
            remove(note, disk=self.disk)

    def settle(self, visit: str) -> None:
        """Brings a visit back to what its index says: one key, and no file that the index does not name.

        Raises:
            KeychainError, VaultError: it cannot be done now.
        """
        index, pair = self.open_index(visit)
        if len(self.keys.get(visit)) > 1:
            self.keys.end_change(visit, pair)
        self.sweep(visit, index.names())

    def sweep(self, visit: str, named: set[str], suffix: str = SEALED_SUFFIX) -> None:
        """Removes files of a kind that are not ``named``, and half-written ones."""
        for path in entries(self.places.visit(visit)):
            if not is_plain(path):
                continue
            known = _INDEX.fullmatch(path.name) or path.stem in named or path.suffix != suffix
            if is_leftover(path) or not known:
                remove(path, disk=self.disk)

    def rekey(self, index: Index) -> Index:
        """Every file of the visit, and its index, under a new key; the old key is deleted at the end.

        Whoever copied the files before opens none of them after that. Wherever it is interrupted, either
        the old or the new index counts, and its key is there.
        """
        visit = index.visit.id
        new = self.keys.begin_change(visit)
        files = dict(index.files)
        for capture, held in index.files.items():
            copy, parcel = (
                self.write_sealed(visit, self.read_sealed(visit, name), new) if name else ("", 0)
                for name in (held.copy, held.parcel)
            )
            files[capture] = indexes.Files(copy[0], *parcel, held.parcel_sha256)
        made = replace(index, files=files)
        self.write_index(made, new)
        self.keys.end_change(visit, new)
        self.sweep(visit, made.names())
        return made

    def _read(self, path: Path) -> bytes:
        try:
            return read_plain(path)
        except OSError as error:
            raise vault_error(error) from error
