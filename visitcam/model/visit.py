"""One visit: what was asked, what was taken, how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.invitation import Invitation


class VisitState(StrEnum):
    """How far a visit is."""

    OPEN = "open"  # pictures are being taken
    WAITING = "waiting"  # the person agreed to send; parcels wait in the outbox
    DELIVERED = "delivered"  # the clinic's server gave proof for every parcel
    OVER = "over"  # the person said the visit is over


class ItemState(StrEnum):
    """How far one capture is."""

    KEPT = "kept"
    WAITING = "waiting"
    DELIVERED = "delivered"
    OPENED = "opened"  # the clinic's signed receipt came back


@dataclass(frozen=True, slots=True)
class Item:
    """One kept capture (or the notes). ``size``: bytes of the sealed copy. ``taken``: UTC seconds.
    ``proof``: what the server answered, once delivered."""

    capture: str
    view: str
    media_type: str
    taken: int
    size: int
    state: ItemState = ItemState.KEPT
    proof: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """``id``: 32 random hex digits, also its folder and its keyring account. ``profile`` is None
    until it could be fetched. ``delete_after``: UTC seconds, or None. ``created``: UTC seconds."""

    id: str
    invitation: Invitation
    profile: ClinicProfile | None
    items: tuple[Item, ...] = ()
    state: VisitState = VisitState.OPEN
    created: int = 0
    delete_after: int | None = None
