"""The practice clinic: a clinic on this very computer, made by the program, that protects nothing.

It goes the whole real way (keys, a signed invitation, sealing, delivery into a folder), so that
practising shows what a visit is like. Its key lies open beside what it receives, and its profile says
``practice``. Its domain ends in ``.invalid``, which can never be anybody's (RFC 2606).
"""

from __future__ import annotations

import secrets
import time
from pathlib import Path
from typing import NamedTuple

from visitcam.clinic import ledger
from visitcam.clinic.keyfiles import load_identity, load_signing_key
from visitcam.clinic.keys import CLINIC_KEY_FILE, PROFILE_FILE, SIGNING_KEY_FILE, load_profile, make_clinic
from visitcam.errors import ClinicError, KeychainError
from visitcam.invitation import codec
from visitcam.invitation.issue import issue
from visitcam.messages.noop import QT_TRANSLATE_NOOP
from visitcam.model.clinic_profile import ClinicProfile, Endpoint
from visitcam.model.invitation import Invitation
from visitcam.model.requested_view import Distance, MediaKind, RequestedView
from visitcam.writing import remove

PRACTICE_DOMAIN = "practice.visitcam.invalid"
PRACTICE_HOURS = 24
_RECEIVED = "received"

PRACTICE_VIEWS = (
    RequestedView(
        QT_TRANSLATE_NOOP("practice", "Left forearm, overview"),
        distance=Distance.OVERVIEW,
        words={"en": QT_TRANSLATE_NOOP("practice", "Show the whole forearm, from the wrist to the elbow.")},
    ),
    RequestedView(
        QT_TRANSLATE_NOOP("practice", "Left forearm, close"),
        distance=Distance.CLOSE,
        words={"en": QT_TRANSLATE_NOOP("practice", "Now come close, so that the spot fills the frame.")},
    ),
    RequestedView(
        QT_TRANSLATE_NOOP("practice", "The spot from the side"),
        media=MediaKind.PHOTO,
        distance=Distance.CLOSE,
        words={
            "en": QT_TRANSLATE_NOOP("practice", "Turn the arm a little, so that light falls from the side.")
        },
    ),
)
"""What practice asks for; it stands in the profile's catalogue, so an invitation stays small."""


class PracticeClinic(NamedTuple):
    """``profile``, the ``endpoint`` (a folder) that it receives in, its ``key_file``, its ``folder``."""

    profile: ClinicProfile
    endpoint: Endpoint
    key_file: Path
    folder: Path


def practice_clinic(folder: Path) -> PracticeClinic:
    """The practice clinic in ``folder``, made where there is none; made anew where its files are damaged.

    Raises:
        VaultError, ClinicFolderInvalid: nothing can be written there.
    """
    folder = folder.absolute()
    endpoint = Endpoint("folder", str(folder / _RECEIVED))
    profile = _existing(folder, endpoint)
    if profile is None:
        for name in (PROFILE_FILE, SIGNING_KEY_FILE, CLINIC_KEY_FILE):
            if (folder / name).exists():
                remove(folder / name)
        catalogue = dict(enumerate(PRACTICE_VIEWS, start=1))
        profile = make_clinic(
            folder,
            ClinicProfile(
                domain=PRACTICE_DOMAIN,
                name=QT_TRANSLATE_NOOP("practice", "Practice clinic"),
                signing_key=b"",
                recipient="",
                endpoints=(endpoint,),
                storage=QT_TRANSLATE_NOOP(
                    "practice", "Practice pictures stay on this computer. Nobody else receives them."
                ),
                privacy_contact=QT_TRANSLATE_NOOP("practice", "Nobody: nothing leaves this computer."),
                keep_days=0,
                practice=True,
                views=catalogue,
            ),
            passphrase=None,
        )
    (folder / _RECEIVED).mkdir(mode=0o700, exist_ok=True)
    return PracticeClinic(profile, endpoint, folder / CLINIC_KEY_FILE, folder)


def practice_invitation(clinic: PracticeClinic, now: float | None = None) -> bytes:
    """A fresh signed invitation of the practice clinic, valid for a day from ``now`` (UTC seconds).

    Raises:
        ClinicFolderInvalid, VaultError: the clinic's folder is gone or cannot be written.
    """
    moment = int(time.time() if now is None else now)
    ledger.forget_expired(clinic.folder, before=moment - 8 * 86_400)
    invitation = Invitation(
        domain=clinic.profile.domain,
        id=secrets.token_hex(codec.ID_BYTES),
        secret=secrets.token_bytes(codec.SECRET_BYTES),
        views=tuple(clinic.profile.views.values()),
        expires=moment + PRACTICE_HOURS * 3600,
        issued=moment,
    )
    ledger.remember(clinic.folder, invitation, clinic.profile.recipient)
    return issue(invitation, load_signing_key(clinic.folder / SIGNING_KEY_FILE), clinic.profile.views)


def _existing(folder: Path, endpoint: Endpoint) -> ClinicProfile | None:
    try:
        profile = load_profile(folder)
        load_identity(folder / CLINIC_KEY_FILE)
        load_signing_key(folder / SIGNING_KEY_FILE)
    except (ClinicError, KeychainError):
        return None
    moved = profile.endpoints != (endpoint,)
    return None if moved or not profile.practice else profile
