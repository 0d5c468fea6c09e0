"""Delivers what was kept, as far as the line allows now, and tells where it is."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from visitcam import messages
from visitcam.cli import output
from visitcam.cli.visits import try_to_send
from visitcam.clinic.keys import CLINIC_KEY_FILE
from visitcam.errors import VisitCamError
from visitcam.model.delivery import Receipt
from visitcam.session import Session


@dataclass(frozen=True, slots=True)
class Kept:
    """A capture that is safe on this computer: its ids, its checks, what was filled, and what it is."""

    visit: str
    capture: str
    assessment: Mapping[str, object]
    filled: Mapping[str, int]
    what: str = "picture"


def deliver_and_tell(session: Session, kept: Kept, options: argparse.Namespace) -> int:
    """One attempt to deliver; what does not arrive waits, which is no failure of the capture."""
    receipts: tuple[Receipt, ...] = ()
    failure: VisitCamError | None = None
    if not options.keep_only:
        receipts, failure = try_to_send(session, kept.visit, patience=0.0, quiet=True)
    receipt = next((r for r in receipts if r.parcel == kept.capture), None)
    delivered = receipt.proof if receipt is not None and receipt.way == "folder" else None
    key = session.settings.practice_clinic / CLINIC_KEY_FILE if options.practice else None
    parcel = session.parcel_file(kept.visit, kept.capture)
    if options.json:
        output.document(
            {
                "visit": kept.visit,
                "capture": kept.capture,
                "parcel": None if parcel is None else str(parcel),
                "delivered": delivered,
                "receipt": None if receipt is None else {"way": receipt.way, "proof": receipt.proof},
                "clinic_key": None if key is None else str(key),
                "assessment": dict(kept.assessment),
                "filled": dict(kept.filled),
            }
        )
    else:
        filled = ", ".join(f"{count} {kind}" for kind, count in kept.filled.items()) or "nothing was found"
        output.say(f"The {kept.what} is taken. Removed from it: {filled}.")
        if receipt is not None:
            output.say(f"It is locked for the clinic and has arrived: {receipt.proof}")
        if delivered is not None and key is not None:
            output.say(
                "The clinic opens it with:", f"  visitcam clinic open {delivered} --key {key} --out opened"
            )
        if parcel is not None:
            output.say(f"It is locked and waits to be sent: visitcam send {kept.visit}")
    if failure is not None:
        sys.stderr.write(f"visitcam: {messages.one_line(failure)}\n")
    return 0
