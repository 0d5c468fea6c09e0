"""Opens a session and reads the invitation that a command line names."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from pathlib import Path

from visitcam import wiring
from visitcam.cli.agreeing import agree_or_refuse
from visitcam.errors import BadOption, PassphraseNeeded, ProfileFileMissing
from visitcam.reading import read_bounded
from visitcam.session import Offer, Session
from visitcam.settings import Settings

PASSPHRASE_VARIABLE = "VISITCAM_PASSPHRASE"  # noqa: S105 - a name, no secret
MOST_PROFILE_BYTES = 64 * 1024


def ask_passphrase() -> str:
    """The passphrase from the environment, or asked for on a terminal.

    Raises:
        PassphraseNeeded: neither is there.
    """
    given = os.environ.get(PASSPHRASE_VARIABLE)
    if given:
        return given
    if not sys.stdin.isatty():
        raise PassphraseNeeded
    return getpass.getpass("Passphrase for your visits: ")


def open_session(options: argparse.Namespace, settings: Settings) -> Session:
    """The session with the key holder that ``--unlock`` names."""
    unlock = wiring.Unlock(getattr(options, "unlock", "auto"))
    return wiring.build_session(settings, unlock=unlock, passphrase=ask_passphrase)


def profile_reader(options: argparse.Namespace) -> bytes | None:
    """The bytes of ``--profile``, read no further than a profile may be long; None where not given.

    Raises:
        ProfileFileMissing: the file cannot be read.
    """
    if not getattr(options, "profile", None):
        return None
    try:
        return read_bounded(Path(options.profile), MOST_PROFILE_BYTES)
    except OSError as error:
        raise ProfileFileMissing from error


def read_offer(session: Session, options: argparse.Namespace) -> Offer:
    """What ``--practice`` or ``--invitation`` (with ``--profile``) names.

    Raises:
        BadOption: neither or both.
        InvitationError: it cannot be used. NotAgreed: its clinic is new here, and nobody said yes.
    """
    if bool(options.practice) == bool(options.invitation):
        raise BadOption("--practice | --invitation FILE")
    if options.practice:
        return session.practice()
    offer = session.read_invitation(_source(options.invitation), pinned_profile=profile_reader(options))
    agree_or_refuse(session, offer, options)
    return offer


def newer_invitation(session: Session, visit: str, options: argparse.Namespace) -> Offer | None:
    """What ``send --invitation`` names, where it is not the one that the visit has already.

    Raises:
        InvitationError: it cannot be used.
    """
    if not options.invitation:
        return None
    return session.renewal(visit, _source(options.invitation), pinned_profile=profile_reader(options))


def _source(text: str) -> Path | str:
    """A link as it is; everything else is a file's name."""
    return text if text.lower().startswith(("visitcam:", "https:")) else Path(text)
