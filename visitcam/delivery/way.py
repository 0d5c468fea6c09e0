"""A way to the clinic: the Protocol that tus, PUT, folder, DICOMweb and FHIR fulfil."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from visitcam.model.clinic_profile import Endpoint
from visitcam.model.delivery import Delivery, Parcel, Receipt
from visitcam.model.opened_bundle import OpenedBundle

NO_PROOF = "the server shows no proof"
"""Detail of a ``ServerUnclear`` that no second attempt mends: the outbox ends with ``NoProof``."""

Goods = Parcel | OpenedBundle
"""A sealed way carries a parcel, a direct way (the clinic's server sees the picture) an opened bundle."""

Progress = Callable[[Delivery], None]
"""Told after every step: ``sent`` of ``total`` bytes, and ``resume`` as soon as there is something to go
on from. Whoever keeps the last one told can go on after a power cut."""

Stop = Callable[[], bool]
"""Asked between steps; True ends the attempt with ``DeliveryStopped``, and nothing is lost."""


class Way(Protocol):
    """One way to deliver. Knows nothing of earlier deliveries; one delivery at a time for an object.

    ``kind``: "tus", "put", "folder", "dicomweb" or "fhir", as in ``Endpoint.kind``. ``sealed``: True where
    nobody but the clinic can read what passes, False where the clinic's server sees the picture.
    """

    @property
    def kind(self) -> str:
        """The kind of endpoint it serves."""
        ...

    @property
    def sealed(self) -> bool:
        """Whether it carries parcels (True) or opened bundles (False)."""
        ...

    def deliver(
        self, goods: Goods, endpoint: Endpoint, state: Delivery, *, progress: Progress, stop: Stop
    ) -> Receipt:
        """One attempt to deliver ``goods``, going on from ``state``; returns only with the server's proof.

        ``state.parcel`` is the name under which the server finds it again (the parcel's or capture's id),
        the same at every attempt: what the server holds already is not sent again.

        Raises:
            DeliveryError: its leaf says whether it is the line (``LineDown``; ``LineCut``, where the
            parcel begins anew; ``UploadCut``, where the next attempt goes on with it), the server
            (``ServerBusy``, ``ServerFull``, ``ServerRefused``, ``ServerUnclear``), a matter of trust
            (``TlsRefused``, ``Redirected``, ``NotAllowedAnyMore``) or the person (``DeliveryStopped``).
            TypeError: ``goods`` of the other kind.
        """
        ...


@runtime_checkable
class KeepsLine(Protocol):
    """A way that keeps its line open between parcels, until it is told that there are no more."""

    def hang_up(self) -> None:
        """Closes the line."""
        ...
