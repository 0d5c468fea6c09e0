"""``visits``, ``send``, ``over`` and ``delete``: what is still here, what waits, what goes."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime

from visitcam.cli import output
from visitcam.cli.agreeing import agree_or_refuse
from visitcam.cli.opening import newer_invitation, open_session, profile_reader
from visitcam.cli.options import parse_seconds
from visitcam.delivery.outbox import OutboxProgress
from visitcam.errors import (
    DeliveryError,
    KeychainError,
    ProfileMissing,
    UnknownVisit,
    VaultError,
    VisitCamError,
)
from visitcam.model.delivery import Receipt
from visitcam.model.visit import ItemState, Visit, VisitState
from visitcam.session import Session
from visitcam.settings import Settings
from visitcam.vault.overview import VisitListing

_LEAST_DIGITS = 4  # of an id, so that none is meant by chance


def _utc(seconds: int | None) -> str | None:
    return None if not seconds else datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def visits(options: argparse.Namespace, settings: Settings) -> int:
    """What is still on this computer; of one visit, each capture. Visits whose days are over go first."""
    with open_session(options, settings) as session:
        gone = _delete_due(session)
        if options.visit:
            return _one_visit(session.resume(session.resolve(options.visit)), as_json=options.json)
        listings = session.visits()
        space = session.space()
        remind, overdue = set(session.to_remind()), set(session.overdue())
    if options.json:
        output.document([_row(listing) for listing in listings])
        return 0
    if gone:
        output.say(f"Deleted because their days were over: {len(gone)}.")
    if space.warn and listings:
        output.say(f"They are on a {space.disk} disk: old copies may stay there after you delete.")
    if not listings:
        output.say("Nothing is kept on this computer.")
    for listing in listings:
        output.say(_line(listing))
        if listing.id in overdue:
            output.say("    Its days are over, but the clinic does not have all of it: send or delete it.")
        elif listing.id in remind or listing.state is VisitState.OVER:
            output.say(f"    This visit is over. 'visitcam delete {listing.id[:8]}' takes it from here.")
    return 0


def _row(listing: VisitListing) -> dict[str, object]:
    return {
        "visit": listing.id,
        "created": _utc(listing.created),
        "state": None if listing.state is None else str(listing.state),
        "clinic": listing.clinic,
        "captures": listing.captures,
        "waiting": listing.waiting,
        "bytes": listing.size,
        "delete_after": _utc(listing.delete_after),
        "readable": listing.readable,
        "key_gone": listing.gone,
        "damaged": listing.damaged,
        "deleting": listing.deleting,
    }


def _line(listing: VisitListing) -> str:
    if listing.deleting:
        return f"{listing.id}  its deletion was begun and not ended; delete it again"
    if listing.gone:
        return f"{listing.id}  its key is gone: nobody can open it any more; delete it"
    if listing.damaged:
        return f"{listing.id}  is damaged: it cannot be opened here; what was sent is safe at the clinic"
    if not listing.readable:
        return f"{listing.id}  cannot be opened now"
    return (
        f"{listing.id}  {_utc(listing.created) or '-'}  {listing.clinic}  "
        f"{listing.captures} kept, {listing.waiting} waiting to be sent, {listing.size} bytes"
    )


def _one_visit(visit: Visit, *, as_json: bool) -> int:
    rows = [
        {
            "capture": item.capture,
            "view": item.view,
            "media_type": item.media_type,
            "taken": _utc(item.taken),
            "bytes": item.size,
            "state": str(item.state),
        }
        for item in visit.items
    ]
    if as_json:
        output.document({"visit": visit.id, "state": str(visit.state), "captures": rows})
    for row in [] if as_json else rows:
        output.say(f"{row['capture']}  {row['taken']}  {row['view']}  {row['state']}, {row['bytes']} bytes")
    return 0


def _delete_due(session: Session) -> tuple[str, ...]:
    """Visits whose days are over and of which the clinic has everything; what cannot go now goes later."""
    try:
        return session.delete_due()
    except (VaultError, KeychainError):
        return ()


def over(options: argparse.Namespace, settings: Settings) -> int:
    """The person says that a visit is over: its invitation is used up. Nothing is deleted by it."""
    with open_session(options, settings) as session:
        visit = session.resolve(options.visit)
        session.end_visit(visit)
    if options.json:
        output.document({"over": visit})
    else:
        output.say(f"The visit is over. 'visitcam delete {visit[:8]}' takes it from this computer.")
    return 0


def send(options: argparse.Namespace, settings: Settings) -> int:
    """Delivers what waits of one visit, going on over a bad line until patience ends."""
    patience = parse_seconds(options.patience, "--patience", 0, 7 * 24 * 3600)
    with open_session(options, settings) as session:
        visit = session.resolve(options.visit)
        newer = newer_invitation(session, visit, options)
        if newer is not None:
            agree_or_refuse(session, newer, options)
            session.renew(visit, newer)
        offer = session.complete(visit, pinned_profile=profile_reader(options))
        if offer is not None:
            agree_or_refuse(session, offer, options)
            session.agree_later(visit, offer)
        receipts, failure = try_to_send(session, visit, patience=patience, quiet=options.json)
        document = {
            "visit": visit,
            "delivered": [receipt_json(receipt) for receipt in receipts],
            "waiting": session.waiting(visit),
            "opened": _opened(session, visit, ask=failure is None),
        }
    if options.json:
        output.document(document)
    elif failure is None:
        output.say("Everything of this visit has arrived at the clinic.")
        if document["opened"]:
            output.say(f"Your clinic has opened {document['opened']} of it.")
    return 0 if failure is None else output.complain(failure)


def _opened(session: Session, visit: str, *, ask: bool) -> int:
    """How many captures the clinic says it has opened, by its signed receipts; 0 where nothing is kept.
    ``ask``: whether its server answers today."""
    try:
        if ask:
            session.check_opened(visit)
        return sum(item.state is ItemState.OPENED for item in session.resume(visit).items)
    except UnknownVisit:
        return 0


def receipt_json(receipt: Receipt) -> dict[str, object]:
    """One proof, for ``--json``."""
    return {
        "parcel": receipt.parcel,
        "way": receipt.way,
        "proof": receipt.proof,
        "length": receipt.length,
        "sha256": receipt.sha256,
    }


def try_to_send(
    session: Session, visit: str, *, patience: float, quiet: bool
) -> tuple[tuple[Receipt, ...], VisitCamError | None]:
    """Sends; what cannot be sent waits, and the reason comes back instead of being raised."""

    def show(progress: OutboxProgress) -> None:
        if not quiet and sys.stderr.isatty() and progress.total:
            share = 100 * progress.sent // progress.total
            left = "" if progress.seconds_left is None else f", {_left(progress.seconds_left)}"
            sys.stderr.write(f"\rSending: {progress.done} of {progress.parcels}, {share} %{left}      ")
            sys.stderr.flush()

    try:
        return session.send(visit, progress=show, patience=patience), None
    except (DeliveryError, ProfileMissing) as error:
        return (), error


def _left(seconds: float) -> str:
    return "less than a minute left" if seconds < 60 else f"about {round(seconds / 60)} min left"


def delete(options: argparse.Namespace, settings: Settings) -> int:
    """Deletes a capture, a visit, or all: the key first, then the files."""
    with open_session(options, settings) as session:
        if options.capture:
            return _delete_capture(session, session.resolve(options.visit), options)
        everything = options.visit == "all"
        gone = [each.id for each in session.visits()] if everything else [session.resolve(options.visit)]
        failures: list[tuple[str, VisitCamError]] = []
        deleted: list[str] = []
        for visit in gone:
            try:
                session.delete_visit(visit, even_undelivered=options.yes)
                deleted.append(visit)
            except UnknownVisit:
                raise
            except VisitCamError as error:
                failures.append((visit, error))
        if everything and not failures:
            session.delete_all()  # no visit is left: now the clinics that were agreed to
    if options.json:
        output.document({"deleted": deleted})
    elif deleted:
        output.say(f"Deleted from this computer: {len(deleted)}. Nobody can open it here any more.")
    return output.complain_all(failures)


def _delete_capture(session: Session, visit: str, options: argparse.Namespace) -> int:
    begun = options.capture.lower()
    found = [item.capture for item in session.resume(visit).items if item.capture.startswith(begun)]
    if len(begun) < _LEAST_DIGITS or len(found) != 1:
        raise UnknownVisit("capture")
    session.delete_capture(visit, found[0], even_undelivered=options.yes)
    if options.json:
        output.document({"deleted": found})
    else:
        output.say("Deleted from this computer. The visit's others have a new key.")
    return 0
