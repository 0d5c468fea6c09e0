"""What is kept on this computer: one folder a visit, nothing readable in it, nothing half there.

The order of a change is told in ``store``; this is the door. Its promises:

- ``keep`` returns only when the capture is durable and was opened again; after an exception it is not
  there, and what was kept before stands.
- A deletion takes the key first. When it returns, nothing on this computer opens the files, nor any copy
  of them that somebody made before.
- One program at a time (``VaultBusy``), any thread; calls wait for one another. A call may ask the
  keyring, which takes up to its deadline: not for the window's thread.

``copy`` and ``parcel`` come as bytes and are sealed here: a copy is a bundle, a parcel is
``age(clinic)[bundle]``. With ``MemoryKeys`` (a kiosk) no copy and no index reach the disk, and parcels
wait beside their labels (``labels``).
"""

from __future__ import annotations

import contextlib
import hashlib
import secrets
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from visitcam.errors import (
    KeychainError,
    KeychainSilent,
    KeyGone,
    UnknownVisit,
    VaultError,
)
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.delivery import Delivery, Parcel, Receipt
from visitcam.model.invitation import Invitation
from visitcam.model.visit import Item, Visit
from visitcam.vault import deletion, recovery
from visitcam.vault.crypto import OpenSealed, Seal
from visitcam.vault.index import Files, Index
from visitcam.vault.kiosk import Kiosk
from visitcam.vault.labels import Labels, Stranded
from visitcam.vault.listing import Listing
from visitcam.vault.lock import VaultLock
from visitcam.vault.overview import Overview, VisitListing
from visitcam.vault.pins import Pins
from visitcam.vault.place import Space, space_of
from visitcam.vault.retention import due
from visitcam.vault.rotating import RotatingFile
from visitcam.vault.store import Places, Store
from visitcam.vault.visit_keys import VisitKeys
from visitcam.writing import DISK, Disk, make_folder

__all__ = ["Stranded", "Vault", "VisitListing"]

_DAY_SECONDS = 86400


class Vault:
    """``folder`` is made where it is missing, and locked until :meth:`close`.

    ``keys``: who holds the visit keys. ``seal``, ``open_sealed``: the sealing room's. ``clock``: UTC
    seconds since 1970. Call :meth:`recover` once after opening.

    Raises:
        VaultBusy: another program has it open. VaultReadOnly, VaultMissing, DiskFull, VaultWriteFailed.
    """

    def __init__(
        self,
        folder: Path,
        keys: VisitKeys,
        seal: Seal,
        open_sealed: OpenSealed,
        clock: Callable[[], float],
        *,
        disk: Disk = DISK,
    ) -> None:
        self._places = Places(folder)
        make_folder(self._places.visits, disk=disk)
        self._lock = VaultLock(folder)
        self._guard = threading.RLock()
        self._clock = clock
        self._keys = keys
        self._store = Store(self._places, keys, seal, open_sealed, disk)
        labels = Labels(self._places.visits, self._places.clinics, disk=disk)
        self._kiosk = Kiosk(self._store, labels, seal, open_sealed)
        self._files = tuple(
            RotatingFile(folder, stem, keys, seal, open_sealed, disk=disk) for stem in ("overview", "pins")
        )
        self._overview = Overview(self._files[0])
        self._list = Listing(self._store, self._kiosk, self._overview)
        self.pins = Pins(self._files[1])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets other programs in; fine twice."""
        self._lock.release()

    def recover(self) -> None:
        """Brings everything to one side or the other after a crash: to be called once at the start.

        What cannot be done now (a keyring that is locked) waits for the next start; nothing is lost by it.

        Raises:
            VaultReadOnly, VaultMissing, VaultWriteFailed: the disk does not let it.
        """
        with self._guard:
            recovery.recover(self._store, self._kiosk, self._files)

    def clear_practice(self) -> tuple[str, ...]:
        """Removes what an earlier run practised with its keys in memory: nobody can open it, and nobody waits
        for it. Returns their ids. A real visit is never touched, nor one that might be one. Not for a kiosk,
        which sends such parcels on.

        Raises:
            VaultError: the disk does not let it; to be called again at the next start.
        """
        with self._guard:
            ids = tuple(visit for visit in self._list.ids() if self._kiosk.only_practice(visit))
            for visit in ids:
                self._kiosk.delete_visit(visit)
        return ids

    # ------------------------------------------------------------------ visits

    def create_visit(self, invitation: Invitation, profile: ClinicProfile | None) -> Visit:
        """A new visit with a key of its own.

        Raises:
            KeychainError, VaultError: there is no new visit.
        """
        visit = Visit(
            id=secrets.token_hex(16), invitation=invitation, profile=profile, created=int(self._clock())
        )
        with self._guard:
            if not self._keys.durable:
                self._keys.create(visit.id)
                self._kiosk.begin(visit)
                return visit
            self._store.begin(visit.id)
            try:
                self._store.write_index(Index(visit))
            except BaseException:
                with contextlib.suppress(Exception):
                    deletion.delete_folder(self._store, visit.id)
                raise
        return visit

    def visit(self, visit: str) -> Visit:
        """The visit of that id.

        Raises:
            UnknownVisit: there is none. KeyGone: its key was deleted, or it is of a kiosk's earlier run.
            VaultDamaged, KeychainError: it cannot be read.
        """
        with self._guard:
            try:
                return self._index(visit).visit
            except KeyGone:
                with contextlib.suppress(VaultError, KeychainError):
                    self._overview.doubt(visit)
                raise

    def update(self, visit: Visit) -> None:
        """Replaces what is known of a visit; its captures stay the same ones.

        Raises:
            UnknownVisit, VaultError, KeychainError: nothing changed. ValueError: other captures.
        """
        with self._guard:
            index = self._index(visit.id)
            if {item.capture for item in visit.items} != set(index.files):
                raise ValueError("captures come and go by keep and delete_capture")
            self._write(replace(index, visit=visit))

    def visits(self) -> tuple[VisitListing, ...]:
        """Every visit that is still here, newest first; those that cannot be read now as well.

        A keyring that does not answer is asked once, not once a visit.

        Raises:
            VaultError: the folder cannot be read. WrongPassphrase, PassphraseNeeded,
            PassphraseToOpen: to be asked.
        """
        with self._guard:
            return self._list.all()

    # ---------------------------------------------------------------- captures

    def keep(self, visit: str, item: Item, copy: bytes | None, parcel: bytes | None) -> Item:
        """Keeps a capture in one step, or puts it in the place of the one of the same id.

        ``copy``: the bundle, for the patient. ``parcel``: age(clinic)[bundle], None while the clinic's key
        is not known. Returns the item with its ``size``. It is durable when this returns.

        Raises:
            DiskFull, VaultReadOnly, VaultMissing, VaultWriteFailed, SealingError, KeychainError:
            it is not kept; what was kept before stands.
        """
        with self._guard:
            if not self._keys.durable:
                return self._kiosk.keep(visit, item, copy, parcel)
            index = self._index(visit)
            with self._store.changing(visit, tidy=item.capture in index.files):
                name, size = self._store.write_sealed(visit, copy) if copy is not None else ("", 0)
                files = Files(name)
                if parcel is not None:
                    outer = self._store.write_sealed(visit, parcel)
                    files = Files(name, *outer, hashlib.sha256(parcel).hexdigest())
                made = index.with_item(replace(item, size=size), files)
                self._store.write_index(made)
            return made.item(item.capture)

    def copy(self, visit: str, capture: str) -> bytes:
        """The bundle that the patient keeps.

        Raises:
            UnknownVisit: no such capture, or none of it is kept. KeyGone: the key was deleted.
            VaultDamaged, KeychainError.
        """
        with self._guard:
            if visit in self._kiosk:
                return self._kiosk.copy(visit, capture)
            name = self._index(visit).files.get(capture, Files()).copy
            if not name:
                raise UnknownVisit("copy")
            return self._store.read_sealed(visit, name)

    def parcel(self, visit: str, capture: str) -> Parcel:
        """``age(clinic)[bundle]``, byte by byte the same at every call, with the hash that it had when it was
        kept, so that the clinic's word is held against that, also where somebody changed a kiosk's file.

        Raises: as :meth:`copy`; after delivery there is none.
        """
        with self._guard:
            if self._kiosk.labels.captures(visit):
                return self._kiosk.parcel(visit, capture)
            files = self._index(visit).files.get(capture, Files())
            if not files.parcel:
                raise UnknownVisit("parcel")
            return Parcel(capture, self._store.read_sealed(visit, files.parcel), files.parcel_sha256)

    def parcel_file(self, visit: str, capture: str) -> Path | None:
        """The file in which the parcel waits (on a kiosk age(clinic)[bundle], else sealed once more to the
        visit's key); None where none waits."""
        with self._guard:
            if self._kiosk.labels.captures(visit):
                return self._kiosk.parcel_file(visit, capture)
            name = self._index(visit).files.get(capture, Files()).parcel
            return self._places.file(visit, name) if name else None

    def waiting(self, visit: str) -> tuple[str, ...]:
        """Captures whose parcel waits, oldest first; also of a kiosk's earlier run."""
        with self._guard:
            if visit not in self._kiosk and self._kiosk.labels.captures(visit):
                return self._kiosk.labels.captures(visit)
            return self._index(visit).waiting()

    def stranded(self) -> tuple[Stranded, ...]:
        """Parcels of a kiosk's earlier run that wait: all that is known of them, and enough to deliver."""
        with self._guard:
            return self._kiosk.stranded(self._list.ids())

    # -------------------------------------------------------------- deliveries

    def delivery(self, visit: str, capture: str) -> Delivery | None:
        """How far the delivery of a capture is, None where none was begun."""
        with self._guard:
            if visit not in self._kiosk and self._kiosk.labels.captures(visit):
                return self._kiosk.labels.get(visit, capture).delivery
            return self._index(visit).deliveries.get(capture)

    def record_delivery(self, visit: str, capture: str, delivery: Delivery) -> None:
        """Remembers how far it is; after a crash it goes on from there.

        Costs a durable write: to be called when ``resume`` changes or an attempt ends, not for every piece.
        """
        with self._guard:
            if self._kiosk.labels.captures(visit):
                self._kiosk.record_delivery(visit, capture, delivery)
                return
            index = self._index(visit)
            index.item(capture)
            self._write(replace(index, deliveries={**index.deliveries, capture: delivery}))

    def record_receipt(self, visit: str, capture: str, receipt: Receipt) -> None:
        """Remembers the proof, then lets the parcel go. With the last capture the visit is delivered, and
        the days that the invitation asks for begin to run (anew, where something was kept after that).

        Raises:
            UnknownVisit, VaultError, KeychainError: the parcel still waits; delivering it again does no harm.
        """
        with self._guard:
            if visit not in self._kiosk and self._kiosk.labels.captures(visit):
                self._kiosk.drop_stranded(visit, capture)
                return
            before = self._index(visit)
            index = before.with_receipt(capture, receipt)
            days = index.visit.invitation.delete_days
            if days and before.undelivered() and not index.undelivered():
                after = max(int(self._clock()), index.visit.created) + days * _DAY_SECONDS
                index = replace(index, visit=replace(index.visit, delete_after=after))
            if visit in self._kiosk:
                self._kiosk.record_receipt(index, capture)
                return
            with self._store.changing(visit, tidy=True):
                self._store.write_index(index)

    def receipts(self, visit: str) -> tuple[tuple[str, Receipt], ...]:
        """(capture, proof) of what was delivered."""
        with self._guard:
            return tuple(self._index(visit).receipts.items())

    # --------------------------------------------------------------- deletions

    def delete_capture(self, visit: str, capture: str, even_undelivered: bool = False) -> None:
        """One capture for good: the visit gets a new key, under which it is not.

        Raises:
            NotDeliveredYet: the clinic has no proof of it, and ``even_undelivered`` is False.
            UnknownVisit, VaultError, KeychainError: to be repeated.
        """
        with self._guard:
            if visit in self._kiosk:
                self._kiosk.delete_capture(visit, capture, even_undelivered)
            else:
                deletion.delete_capture(self._store, self._index(visit), capture, even_undelivered)

    def delete_visit(self, visit: str, even_undelivered: bool = False) -> None:
        """A visit for good: its key, then what the list knew of it, then its files.

        Raises:
            NotDeliveredYet: something of it is not at the clinic, and ``even_undelivered`` is False.
            UnknownVisit: there is none. VaultError, KeychainError: to be repeated; it is listed as deleting.
        """
        with self._guard:
            if not even_undelivered:
                self._kiosk.refuse_undelivered(visit)
            if visit in self._kiosk or self._kiosk.labels.captures(visit):
                self._kiosk.delete_visit(visit)
                return
            deletion.delete_visit(self._store, self._overview, visit, even_undelivered)

    def forget_visit(self, visit: str) -> None:
        """A kiosk's visit goes from memory, its key first; parcels that wait are stranded from then on, and
        are delivered like those of an earlier run. Of visits on the disk, and twice, nothing happens.

        Raises:
            VaultError: its empty folder could not be removed; what was in memory is gone all the same.
        """
        with self._guard:
            self._kiosk.forget(visit)

    def delete_all(self, even_undelivered: bool = False) -> tuple[str, ...]:
        """Every visit, and the clinics agreed to. Returns the ids of the visits deleted.

        Goes on with the others where one cannot be deleted, and raises the first reason at the end.
        """
        deleted: list[str] = []
        failure: VaultError | KeychainError | None = None
        with self._guard:
            for visit in self._list.ids():
                try:
                    self.delete_visit(visit, even_undelivered)
                    deleted.append(visit)
                except (VaultError, KeychainError) as error:
                    failure = failure or error
                    if isinstance(error, KeychainSilent):
                        break  # the next visit would wait as long for nothing
            if failure is not None:
                raise failure
            self.pins.forget_all()
        return tuple(deleted)

    def delete_due(self) -> tuple[str, ...]:
        """Deletes visits whose days are over and whose captures all arrived. Returns their ids."""
        with self._guard:
            ids = due(self.visits(), int(self._clock()))
            for visit in ids:
                self.delete_visit(visit)
        return ids

    # ------------------------------------------------------------------- space

    def space(self) -> Space:
        """What the vault takes, what the disk has left, and what sort of disk it is."""
        with self._guard:
            return space_of(self._places.root)

    # ----------------------------------------------------------------- private

    def _index(self, visit: str) -> Index:
        if visit in self._kiosk:
            return self._kiosk.index(visit)
        if self._kiosk.labels.captures(visit):
            raise KeyGone("earlier run")
        return self._store.read_index(visit)

    def _write(self, index: Index) -> None:
        if index.visit.id in self._kiosk:
            self._kiosk.put(index)
        else:
            self._store.write_index(index)
