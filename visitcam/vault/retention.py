"""What should go, and when to remind. Pure functions of the list and the time."""

from __future__ import annotations

from collections.abc import Iterable

from visitcam.model.visit import VisitState
from visitcam.vault.overview import VisitListing

DAY_SECONDS = 86400
REMIND_AFTER_DAYS = 7  # our own choice: a follow-up is over, the visit is still remembered
_AFTER = {VisitState.DELIVERED, VisitState.OVER}


def _arrived(listing: VisitListing) -> bool:
    return listing.readable and listing.waiting == 0 and listing.delivered == listing.captures


def due(listings: Iterable[VisitListing], now: int) -> tuple[str, ...]:
    """Visits whose days are over, and of which the clinic has everything: these may be deleted unasked.

    ``now``: UTC seconds. A clock that was set back deletes nothing early: the day stands in the visit.
    """
    return tuple(
        listing.id
        for listing in listings
        if listing.delete_after is not None
        and listing.delete_after <= now
        and listing.state in _AFTER
        and _arrived(listing)
    )


def overdue(listings: Iterable[VisitListing], now: int) -> tuple[str, ...]:
    """Visits whose days are over but which did not wholly arrive: only an explicit yes deletes these."""
    return tuple(
        listing.id
        for listing in listings
        if listing.delete_after is not None and listing.delete_after <= now and not _arrived(listing)
    )


def to_remind(listings: Iterable[VisitListing], now: int) -> tuple[str, ...]:
    """Visits that are over and still here after a week, with no day set on which they go by themselves."""
    return tuple(
        listing.id
        for listing in listings
        if listing.state in _AFTER
        and listing.delete_after is None
        and _arrived(listing)
        and listing.created + REMIND_AFTER_DAYS * DAY_SECONDS <= now
    )


def run_out(listings: Iterable[VisitListing], now: int) -> tuple[str, ...]:
    """Ids of visits of which something waits and whose invitation has run out (``now``: UTC seconds): their
    clinic may take them by a newer one alone."""
    return tuple(
        listing.id
        for listing in listings
        if listing.readable and listing.waiting and listing.expires is not None and listing.expires <= now
    )
