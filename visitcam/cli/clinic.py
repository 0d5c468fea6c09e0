"""``clinic init | invite | inbox | open``: what a practice's IT person runs."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from visitcam import messages
from visitcam.cli import output
from visitcam.clinic.keyfiles import given_passphrase
from visitcam.errors import (
    ClinicNotWritten,
    ClinicPassphraseNeeded,
    DiskFull,
    VaultBusy,
    VaultError,
    VisitCamError,
)
from visitcam.settings import Settings

T = TypeVar("T")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Dispatches the clinic's verbs; returns the exit code."""
    del settings  # the clinic names its folders itself
    verbs: dict[str, Callable[[argparse.Namespace], int]] = {
        "init": _init,
        "invite": _invite,
        "inbox": _inbox,
        "open": _open,
    }
    try:
        return verbs[options.clinic_verb](options)
    except (DiskFull, VaultBusy):  # their own sentences say it better
        raise
    except VaultError as error:  # the others speak of a patient's kept pictures
        raise ClinicNotWritten(error.detail) from error


def _with_passphrase(work: Callable[[str | None], T]) -> T:
    """Runs ``work`` with the passphrase of the environment; asks on a terminal where one is needed."""
    try:
        return work(None)
    except ClinicPassphraseNeeded:
        if not sys.stdin.isatty():
            raise
    return work(getpass.getpass("The clinic's passphrase: "))


def _new_passphrase() -> str | None:
    """A passphrase for new keys: the environment's, or asked for twice; empty means none."""
    given = given_passphrase(None)
    if given is not None or not sys.stdin.isatty():
        return given
    while True:
        first = getpass.getpass("A passphrase for the clinic's keys (empty: none): ")
        if first == getpass.getpass("Once more: "):
            return first or None
        output.say("The two were not the same.")


def _init(options: argparse.Namespace) -> int:
    from visitcam.clinic.keys import CLINIC_KEY_FILE, PROFILE_FILE, SIGNING_KEY_FILE, init, parse_endpoint

    folder = Path(options.folder)
    ways = [parse_endpoint(text) for text in options.deliver]
    passphrase = _new_passphrase()
    profile = init(
        folder,
        options.name,
        options.domain,
        ways,
        passphrase,
        storage=options.storage,
        keep_days=options.keep_days,
        privacy_contact=options.privacy_contact,
        contact=options.contact,
        emergency=options.emergency,
    )
    made = {name: str(folder / name) for name in (PROFILE_FILE, CLINIC_KEY_FILE, SIGNING_KEY_FILE)}
    if options.json:
        output.document(
            {
                "profile": made[PROFILE_FILE],
                "clinic_key": made[CLINIC_KEY_FILE],
                "signing_key": made[SIGNING_KEY_FILE],
                "domain": profile.domain,
                "recipient": profile.recipient,
                "protected": passphrase is not None,
            }
        )
        return 0
    output.say(
        f"The clinic {profile.name} is ready in {folder}.",
        f"Publish {made[PROFILE_FILE]} at https://{profile.domain}/.well-known/visitcam.json",
        f"Keep {CLINIC_KEY_FILE} and {SIGNING_KEY_FILE} safe, with a copy elsewhere: without them nobody",
        "can open what patients send.",
    )
    if passphrase is None:
        output.say("They are not protected by a passphrase. VISITCAM_CLINIC_PASSPHRASE gives one.")
    return 0


def _invite(options: argparse.Namespace) -> int:
    from visitcam.clinic.invite import invite, parse_expiry, parse_view
    from visitcam.clinic.keys import load_profile

    folder = Path(options.folder)
    profile = load_profile(folder)
    views = [parse_view(text, profile) for text in options.view]
    seconds = parse_expiry(options.expires)

    def make(passphrase: str | None) -> int:
        issued = invite(
            folder,
            views,
            seconds,
            Path(options.out),
            qr=Path(options.qr) if options.qr else None,
            card=Path(options.card) if options.card else None,
            card_size=options.paper,
            language=options.language,
            delete_days=options.delete_days,
            passphrase=passphrase,
        )
        if options.json:
            output.document(
                {
                    "invitation": str(issued.out),
                    "id": issued.invitation.id,
                    "link": issued.link,
                    "expires": issued.invitation.expires,
                    "bytes": len(issued.invitation.raw),
                    "qr": None if issued.qr is None else str(issued.qr),
                    "card": None if issued.card is None else str(issued.card),
                }
            )
        else:
            output.say(f"The invitation is in {issued.out}.", "As a link:", issued.link)
        return 0

    return _with_passphrase(make)


def _open(options: argparse.Namespace) -> int:
    from visitcam.clinic.open import open_parcel

    def work(passphrase: str | None) -> int:
        opened = open_parcel(Path(options.parcel), Path(options.key), Path(options.out), passphrase)
        if options.json:
            output.document(
                {
                    "media": str(opened.media),
                    "manifest": str(opened.manifest),
                    "capture": opened.bundle.manifest.capture,
                    "view": opened.bundle.manifest.view,
                    "invited": opened.invited,
                }
            )
        else:
            output.say(str(opened.media), str(opened.manifest))
        return 0

    return _with_passphrase(work)


def _inbox(options: argparse.Namespace) -> int:
    from visitcam.clinic.inbox import Handled, Inbox
    from visitcam.clinic.keys import parse_endpoint

    forward = parse_endpoint(options.forward) if options.forward else None

    def tell(handled: Handled) -> None:
        why = "" if handled.error is None else f": {messages.one_line(handled.error)}"
        output.say(f"{handled.parcel}  {handled.state}  {handled.media or ''}{why}")

    def work(passphrase: str | None) -> int:
        report = None if options.json else tell
        with Inbox(
            Path(options.folder), options.source, Path(options.out), forward=forward, passphrase=passphrase
        ) as inbox:
            if not options.once:
                each = (lambda one: output.line(one.as_json())) if options.json else tell
                inbox.run(each, stop=_never, trouble=_complain)
                return 0
            handled = inbox.round(report)
        if options.json:
            output.document([one.as_json() for one in handled])
        return 0

    return _with_passphrase(work)


def _never() -> bool:
    return False  # it runs until Ctrl+C or the service manager stops it, which is safe at any moment


def _complain(error: VisitCamError) -> None:
    output.complain(error)
