"""A clinic that is new on this computer: shown in words, and nothing goes on without a yes."""

from __future__ import annotations

import argparse
import sys

from visitcam.cli import output
from visitcam.errors import NotAgreed
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.destination import Destination
from visitcam.session import Offer, Session


def agree_or_refuse(session: Session, offer: Offer, options: argparse.Namespace) -> None:
    """Passes where nobody has to be asked (known, pinned, or not reached yet), where ``--agree`` names the
    clinic's domain, or where a person at a terminal says yes.

    Raises:
        NotAgreed: nobody said yes; nothing was begun. NoWay: the clinic offers none.
    """
    profile = offer.profile
    if profile is None or not offer.first_time:
        return
    output.tell(*words(profile, session.destination_of(profile)))
    if (options.agree or "").strip().lower() == profile.domain:
        return
    if sys.stdin.isatty():
        sys.stderr.write("Do you know this clinic, and do you want to send it your pictures? (yes/no) ")
        sys.stderr.flush()
        if sys.stdin.readline().strip().lower() in {"yes", "y"}:
            return
    raise NotAgreed(f"--agree {profile.domain}")


def words(profile: ClinicProfile, destination: Destination) -> tuple[str, ...]:
    """Who receives, who can see it on the way, what becomes of it, for how long, whom to tell."""
    if destination.server_sees:
        sees = "The line is safe. The clinic's own server can see the pictures on the way."
    else:
        sees = "They are locked so that only this clinic can open them."
    if profile.keep_days is None:
        kept = "It keeps them as long as its rules and the law say."
    else:
        kept = f"It keeps them for {profile.keep_days} days." if profile.keep_days else "It keeps none."
    proxy = (
        (f"Your network sends them on through {destination.proxy}, which cannot open them.",)
        if destination.proxy
        else ()
    )
    return (
        f"This clinic is new on this computer: {profile.name}. Its address is {profile.domain}.",
        sees,
        *proxy,
        profile.storage,
        kept,
        f"A worry about privacy? {profile.privacy_contact}",
    )
