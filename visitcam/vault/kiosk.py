"""Visits whose key lives in memory alone: so do their index and copies. Only parcels reach the disk."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from visitcam.errors import NotDeliveredYet, UnknownVisit, VaultDamaged, VaultError, VaultWriteFailed
from visitcam.model.delivery import Delivery, Parcel
from visitcam.model.visit import Item, ItemState, Visit
from visitcam.vault.crypto import OpenSealed, Seal
from visitcam.vault.index import Files, Index
from visitcam.vault.labels import PARCEL_SUFFIX, Label, Labels, Stranded
from visitcam.vault.overview import VisitListing
from visitcam.vault.store import Store
from visitcam.writing import make_folder, remove, vault_error

NOBODYS = ".invalid"
"""Ends a domain that can never be anybody's (RFC 2606), as the practice clinic's does."""
_SETTLED = {ItemState.DELIVERED, ItemState.OPENED}


class Kiosk:
    """``visit in kiosk``: it belongs to this run. Copies are held sealed, so that a look into the memory
    of a running kiosk finds them no more easily than the key; they go with the receipt."""

    def __init__(self, store: Store, labels: Labels, seal: Seal, open_sealed: OpenSealed) -> None:
        self._store = store
        self.labels = labels
        self._seal = seal
        self._open = open_sealed
        self._indexes: dict[str, Index] = {}
        self._copies: dict[tuple[str, str], bytes] = {}

    def __contains__(self, visit: str) -> bool:
        return visit in self._indexes

    def ids(self) -> set[str]:
        """Visits of this run."""
        return set(self._indexes)

    def begin(self, visit: Visit) -> None:
        """Nothing reaches the disk yet."""
        self._indexes[visit.id] = Index(visit)

    def index(self, visit: str) -> Index:
        """The visit's index, out of memory."""
        return self._indexes[visit]

    def put(self, index: Index) -> None:
        """Replaces it."""
        self._indexes[index.visit.id] = index

    def keep(self, visit: str, item: Item, copy: bytes | None, parcel: bytes | None) -> Item:
        """The parcel's file, then its label: from then on a power cut does not lose it.

        Raises:
            UnknownVisit: not of this run. VaultError: it is not kept.
        """
        if visit not in self._indexes:
            raise UnknownVisit("visit")
        index = self._indexes[visit]
        files = self._put_parcel(index.visit, item.capture, parcel) if parcel is not None else Files()
        item = replace(item, size=0)
        self._indexes[visit] = index.with_item(item, files)
        if copy is not None:
            recipient = self._store.keys.get(visit)[0].recipient
            self._copies[visit, item.capture] = self._seal(copy, recipient)
        return item

    def _put_parcel(self, visit: Visit, capture: str, parcel: bytes) -> Files:
        if visit.profile is None:
            raise VaultWriteFailed("a parcel without a clinic")
        folder = self._store.places.visit(visit.id)
        make_folder(folder, disk=self._store.disk)
        clinic = self.labels.clinic_id(visit.profile)
        name = self._store.write_plain(visit.id, parcel, PARCEL_SUFFIX)
        try:
            label = Label(name, clinic, Delivery(capture, 0, len(parcel)))
            self.labels.put(visit.id, capture, label)
        except VaultError:
            with contextlib.suppress(VaultError):
                remove(self._store.places.file(visit.id, name, PARCEL_SUFFIX), disk=self._store.disk)
            raise
        self.tidy(visit.id)
        return Files("", name, len(parcel), hashlib.sha256(parcel).hexdigest())

    def copy(self, visit: str, capture: str) -> bytes:
        """The bundle, for a direct delivery in this run.

        Raises:
            UnknownVisit: none is held.
        """
        try:
            sealed = self._copies[visit, capture]
        except KeyError as error:
            raise UnknownVisit("copy") from error
        return self._open(sealed, self._store.keys.get(visit)[0].secret)

    def parcel(self, visit: str, capture: str) -> Parcel:
        """What waits; of an earlier run too, whose hashes went with it.

        Raises:
            UnknownVisit, VaultDamaged: gone, or cut short.
        """
        label = self.labels.get(visit, capture)
        data = self._store.read_file(self._file(visit, label))
        if len(data) != label.delivery.total:
            raise VaultDamaged("length")
        files = self._indexes[visit].files if visit in self._indexes else {}
        return Parcel(capture, data, files.get(capture, Files()).parcel_sha256)

    def parcel_file(self, visit: str, capture: str) -> Path | None:
        """Where it waits; None where none does."""
        try:
            return self._file(visit, self.labels.get(visit, capture))
        except UnknownVisit:
            return None

    def _file(self, visit: str, label: Label) -> Path:
        return self._store.places.file(visit, label.file, PARCEL_SUFFIX)

    def record_delivery(self, visit: str, capture: str, delivery: Delivery) -> None:
        """How far, in the label; the length stays the file's own."""
        label = self.labels.get(visit, capture)
        self.labels.put(
            visit, capture, replace(label, delivery=replace(delivery, total=label.delivery.total))
        )
        if visit in self._indexes:
            index = self._indexes[visit]
            self.put(replace(index, deliveries={**index.deliveries, capture: delivery}))

    def record_receipt(self, index: Index, capture: str) -> None:
        """Label, parcel and copy go."""
        self.put(index)
        self.labels.drop(index.visit.id, capture)
        self._copies.pop((index.visit.id, capture), None)
        self._drop_empty(index.visit.id)

    def drop_stranded(self, visit: str, capture: str) -> None:
        """A parcel of an earlier run has arrived."""
        self.labels.drop(visit, capture)
        self._drop_empty(visit)

    def refuse_undelivered(self, visit: str) -> None:
        """Raises NotDeliveredYet where something of a kiosk's visit is not at the clinic."""
        if visit in self._indexes:
            if self._indexes[visit].undelivered():
                raise NotDeliveredYet
        elif self.labels.captures(visit):
            raise NotDeliveredYet

    def delete_capture(self, visit: str, capture: str, even_undelivered: bool) -> None:
        """Label, parcel, copy and entry.

        Raises:
            NotDeliveredYet: see ``Vault.delete_capture``.
        """
        index = self._indexes[visit]
        if index.item(capture).state not in _SETTLED and not even_undelivered:
            raise NotDeliveredYet
        self._copies.pop((visit, capture), None)
        self.labels.drop(visit, capture)
        self.put(index.without(capture))
        self._drop_empty(visit)

    def delete_visit(self, visit: str) -> None:
        """The key, then the rest."""
        if visit in self._indexes:
            self._store.keys.delete(visit)
        for capture in self.labels.captures(visit):
            self.labels.drop(visit, capture)
        for key in [key for key in self._copies if key[0] == visit]:
            del self._copies[key]
        self._indexes.pop(visit, None)
        self.tidy(visit)
        self._drop_empty(visit)

    def forget(self, visit: str) -> None:
        """The key, the copies and what is known of it go from memory; parcels that wait stay, with labels."""
        if visit not in self._indexes:
            return
        self._store.keys.delete(visit)
        for key in [key for key in self._copies if key[0] == visit]:
            del self._copies[key]
        del self._indexes[visit]
        self._drop_empty(visit)

    def listing(self, visit: str) -> VisitListing:
        """A visit of an earlier run: how much waits, and for whom."""
        waiting, size, clinic = 0, 0, None
        for stranded in self.stranded([visit]):
            waiting += 1
            size += stranded.delivery.total
            clinic = stranded.profile.name
        return VisitListing(
            visit, captures=waiting, waiting=waiting, size=size, clinic=clinic, readable=False
        )

    def stranded(self, visits: Iterable[str]) -> tuple[Stranded, ...]:
        """Parcels of earlier runs; what cannot be read is passed over (the list shows it as unreadable)."""
        found: list[Stranded] = []
        for visit in visits:
            if visit in self._indexes:
                continue
            for capture in self.labels.captures(visit):
                with contextlib.suppress(VaultDamaged, UnknownVisit):
                    label = self.labels.get(visit, capture)
                    found.append(Stranded(visit, capture, self.labels.clinic(label.clinic), label.delivery))
        return tuple(found)

    def only_practice(self, visit: str) -> bool:
        """Whether all that is left of an earlier run's visit is parcels for the practice clinic. Not where a
        label or a clinic cannot be read: what might be real stays."""
        captures = self.labels.captures(visit)
        if not captures or visit in self._indexes:
            return False
        try:
            clinics = [self.labels.clinic(self.labels.get(visit, capture).clinic) for capture in captures]
        except (VaultDamaged, UnknownVisit):
            return False
        return all(each.practice and each.domain.endswith(NOBODYS) for each in clinics)

    def tidy(self, visit: str) -> None:
        """Removes files that no label names."""
        named: set[str] = set()
        for capture in self.labels.captures(visit):
            try:
                named.add(self.labels.get(visit, capture).file)
            except VaultDamaged:
                return  # it may name any of them
        self._store.sweep(visit, named, PARCEL_SUFFIX)

    def _drop_empty(self, visit: str) -> None:
        folder = self._store.places.visit(visit)
        try:
            if folder.exists() and not any(folder.iterdir()):
                folder.rmdir()
        except OSError as error:
            raise vault_error(error) from error
