"""One visit of the vault, as the outbox needs it.

On the floor below the path: vault, sealing and delivery meet here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from visitcam.errors import NoWay, UnknownVisit
from visitcam.model.delivery import Delivery, Parcel, Receipt
from visitcam.model.opened_bundle import OpenedBundle
from visitcam.sealing import bundle

if TYPE_CHECKING:
    from visitcam.vault.vault import Vault


class VisitStore:
    """One visit of the vault, as the outbox needs it (``delivery.outbox.ParcelStore``)."""

    def __init__(self, vault: Vault, visit: str) -> None:
        self._vault = vault
        self._visit = visit

    def waiting(self) -> Sequence[str]:
        """What waits, oldest first."""
        return self._vault.waiting(self._visit)

    def size(self, parcel: str) -> int:
        """Bytes to be sent: known once an attempt was made, before that those of the sealed copy."""
        told = self._vault.delivery(self._visit, parcel)
        if told is not None and told.total:
            return told.total
        items = self._vault.visit(self._visit).items
        return next((item.size for item in items if item.capture == parcel), 0)

    def parcel(self, parcel: str) -> Parcel:
        """``age(clinic)[bundle]``, the same bytes at every call."""
        return self._vault.parcel(self._visit, parcel)

    def opened(self, parcel: str) -> OpenedBundle:
        """The patient's own copy, for a direct way.

        Raises:
            NoWay: a kiosk keeps none.
        """
        try:
            return bundle.unpack(self._vault.copy(self._visit, parcel))
        except UnknownVisit as error:
            raise NoWay("no copy is kept") from error

    def delivery(self, parcel: str) -> Delivery | None:
        """How far an earlier attempt came."""
        return self._vault.delivery(self._visit, parcel)

    def keep_delivery(self, delivery: Delivery) -> None:
        """Remembers how far it is."""
        self._vault.record_delivery(self._visit, delivery.parcel, delivery)

    def keep_receipt(self, receipt: Receipt) -> None:
        """Remembers the proof; the parcel goes."""
        self._vault.record_receipt(self._visit, receipt.parcel, receipt)
