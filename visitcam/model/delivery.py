"""One attempt to deliver, and its proof."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Parcel:
    """What waits to be delivered: ``ciphertext`` is age(clinic)[bundle]; ``id`` is random, the
    same at every retry, and the only name that the server ever sees. ``sha256``: of it, hex,
    reckoned when it was kept; empty where that was an earlier version or a kiosk's earlier run."""

    id: str
    ciphertext: bytes
    sha256: str = ""

    def __repr__(self) -> str:
        return f"<Parcel {self.id[:8]} {len(self.ciphertext)} B>"


@dataclass(frozen=True, slots=True)
class Delivery:
    """How far a delivery is: bytes ``sent`` of ``total``, the ``attempt`` (1 = first), and
    ``resume``: what the way needs to go on (a tus upload address), kept sealed with the visit."""

    parcel: str
    sent: int
    total: int
    attempt: int = 1
    resume: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The server's proof. ``way``: tus | put | dicomweb | fhir | folder; ``proof``: what shows it
    (upload address and length, instance UID, FHIR location, file path); ``length``: bytes that
    the server holds; ``sha256``: of the parcel, hex. ``opened``: UTC seconds of the clinic's
    signed receipt, None until it came."""

    parcel: str
    way: str
    proof: str
    length: int
    sha256: str
    opened: int | None = None
