"""What a visit's sealed index holds: the visit, the files of each capture, and how far deliveries are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from visitcam.errors import UnknownVisit, VaultDamaged
from visitcam.model.delivery import Delivery, Receipt
from visitcam.model.visit import Item, ItemState, Visit, VisitState
from visitcam.vault import codec

_T = TypeVar("_T")
_DIGEST = re.compile(r"([0-9a-f]{64})?")

INDEX_VERSION = 1
RANDOM_NAME = re.compile(r"[0-9a-f]{32}")
SEALED_SUFFIX = ".age"


@dataclass(frozen=True, slots=True)
class Files:
    """Random names (32 hex digits, without suffix) of a capture's files; empty: there is none.
    ``parcel_bytes``: of the parcel's file; ``parcel_sha256``: of the parcel as it travels, hex, reckoned when
    it was kept so that no upload waits for it; empty in an index of an earlier version."""

    copy: str = ""
    parcel: str = ""
    parcel_bytes: int = 0
    parcel_sha256: str = ""

    def names(self) -> set[str]:
        """Those that exist."""
        return {name for name in (self.copy, self.parcel) if name}


@dataclass(frozen=True, slots=True, repr=False)
class Index:
    """``files``, ``deliveries`` and ``receipts`` by capture id."""

    visit: Visit
    files: Mapping[str, Files] = field(default_factory=dict)
    deliveries: Mapping[str, Delivery] = field(default_factory=dict)
    receipts: Mapping[str, Receipt] = field(default_factory=dict)
    version: int = INDEX_VERSION

    def names(self) -> set[str]:
        """Every file that belongs to the visit."""
        return {name for files in self.files.values() for name in files.names()}

    def item(self, capture: str) -> Item:
        """The capture's entry.

        Raises:
            UnknownVisit: there is none of that id.
        """
        for item in self.visit.items:
            if item.capture == capture:
                return item
        raise UnknownVisit("capture")

    def waiting(self) -> tuple[str, ...]:
        """Captures whose parcel waits, oldest first."""
        return tuple(
            item.capture for item in self.visit.items if self.files.get(item.capture, Files()).parcel
        )

    def undelivered(self) -> bool:
        """Whether something was kept that the clinic has no proof of."""
        settled = {ItemState.DELIVERED, ItemState.OPENED}
        return any(item.state not in settled for item in self.visit.items)

    def with_item(self, item: Item, files: Files) -> Index:
        """A capture added, or put in the place of the one of the same id."""
        items = tuple(item if old.capture == item.capture else old for old in self.visit.items)
        if all(old.capture != item.capture for old in self.visit.items):
            items = (*items, item)
        return replace(
            self,
            visit=replace(self.visit, items=items),
            files={**self.files, item.capture: files},
            deliveries=_without(self.deliveries, item.capture),
        )

    def without(self, capture: str) -> Index:
        """A capture taken out, with all that was known of it."""
        return replace(
            self,
            visit=replace(
                self.visit, items=tuple(item for item in self.visit.items if item.capture != capture)
            ),
            files=_without(self.files, capture),
            deliveries=_without(self.deliveries, capture),
            receipts=_without(self.receipts, capture),
        )

    def with_receipt(self, capture: str, receipt: Receipt) -> Index:
        """A capture delivered: its parcel is not named any more; the visit is delivered with the last one."""
        opened = receipt.opened is not None
        state = ItemState.OPENED if opened else ItemState.DELIVERED
        item = replace(self.item(capture), state=state, proof=receipt.proof)
        files = Files(copy=self.files.get(capture, Files()).copy)
        made = self.with_item(item, files)
        made = replace(made, receipts={**self.receipts, capture: receipt})
        if not made.undelivered() and made.visit.state in {VisitState.OPEN, VisitState.WAITING}:
            made = replace(made, visit=replace(made.visit, state=VisitState.DELIVERED))
        return made


def dump(index: Index) -> bytes:
    """The bytes to seal."""
    return codec.dump(index)


def load(data: bytes, visit: str) -> Index:
    """The index of the visit of id ``visit``.

    Raises:
        VaultDamaged: no index, of another visit, or with names or digests that no vault gives.
    """
    index = codec.load(data, Index)
    if index.visit.id != visit or not 1 <= index.version <= 1000:
        raise VaultDamaged("index of another visit")
    if not all(RANDOM_NAME.fullmatch(name) for name in index.names()):
        raise VaultDamaged("file name")
    if not all(_DIGEST.fullmatch(files.parcel_sha256) for files in index.files.values()):
        raise VaultDamaged("digest")
    return index


def _without(mapping: Mapping[str, _T], key: str) -> dict[str, _T]:
    return {name: value for name, value in mapping.items() if name != key}
