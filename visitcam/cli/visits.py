"""``visits``, ``send`` and ``delete``: what is still here, what waits, what goes."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime

from visitcam.cli import output
from visitcam.cli.agreeing import agree_or_refuse
from visitcam.cli.opening import newer_invitation, open_session, profile_reader
from visitcam.cli.options import parse_seconds
from visitcam.delivery.outbox import OutboxProgress
from visitcam.errors import DeliveryError, ProfileMissing, UnknownVisit, VisitCamError
from visitcam.model.delivery import Receipt
from visitcam.session import Session
from visitcam.settings import Settings


def _utc(seconds: int | None) -> str | None:
    return None if not seconds else datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def visits(options: argparse.Namespace, settings: Settings) -> int:
    """What is still on this computer."""
    with open_session(options, settings) as session:
        listings = session.visits()
    rows = [
        {
            "visit": listing.id,
            "created": _utc(listing.created),
            "state": None if listing.state is None else str(listing.state),
            "clinic": listing.clinic,
            "captures": listing.captures,
            "waiting": listing.waiting,
            "bytes": listing.size,
            "delete_after": _utc(listing.delete_after),
            "readable": listing.readable,
        }
        for listing in listings
    ]
    if options.json:
        output.document(rows)
    elif not rows:
        output.say("Nothing is kept on this computer.")
    else:
        for row in rows:
            output.say(
                f"{row['visit']}  {row['created'] or '-'}  {row['clinic'] or '(locked)'}  "
                f"{row['captures']} kept, {row['waiting']} waiting to be sent, {row['bytes']} bytes"
            )
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
            "opened": _opened(session, visit),
        }
    if options.json:
        output.document(document)
    elif failure is None:
        output.say("Everything of this visit has arrived at the clinic.")
        if document["opened"]:
            output.say(f"Your clinic has opened {document['opened']} of it.")
    return 0 if failure is None else output.complain(failure)


def _opened(session: Session, visit: str) -> int:
    """How many captures the clinic says it has opened, by its signed receipts; 0 where nothing is kept."""
    try:
        session.check_opened(visit)
        return session.opened(visit)
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
    """Deletes a visit, or all: the key first, then the files."""
    with open_session(options, settings) as session:
        if options.visit == "all":
            gone = [listing.id for listing in session.visits()]
        else:
            gone = [session.resolve(options.visit)]
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
    if options.json:
        output.document({"deleted": deleted})
    elif deleted:
        output.say(f"Deleted from this computer: {len(deleted)}. Nobody can open it here any more.")
    return output.complain_all(failures)
