"""``visitcam clinic invite``: an invitation as a file, a link, a QR code and a printed card."""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from visitcam.clinic import ledger
from visitcam.clinic.keyfiles import load_signing_key
from visitcam.clinic.keys import SIGNING_KEY_FILE, load_profile
from visitcam.errors import BadOption
from visitcam.invitation import codec, limits
from visitcam.invitation.issue import as_link, issue
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.invitation import Invitation
from visitcam.model.requested_view import Distance, GuideShape, MediaKind, RequestedView
from visitcam.writing import write_checked

_UNIT_SECONDS = {"m": 60, "h": 3600, "d": 86_400, "w": 7 * 86_400}
_LONGEST_SECONDS = 366 * 86_400  # ours: a bearer of the code may send for as long
_EXPIRES = re.compile(r"([1-9][0-9]{0,4})\s*([mhdw])")
_WORDS = re.compile(r"words:([A-Za-z-]{2,12})=(\S.*)", re.DOTALL)
_SITE = re.compile(r"site=([0-9]{6,18})(?:\s+(\S.*))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True, repr=False)
class Issued:
    """What was made: the invitation, its link (secret behind ``#``), and the files written."""

    invitation: Invitation
    link: str
    out: Path
    qr: Path | None = None
    card: Path | None = None

    def __repr__(self) -> str:
        return f"<Issued {self.invitation.id[:8]}>"


def parse_view(text: str, profile: ClinicProfile | None = None) -> RequestedView:
    """``NAME[;word…]``, words in any order: photo | video · close | overview · rectangle | oval | tall |
    wide · card · sensitive · sound · 5s–60s · ``site=SNOMED [text]`` · ``words:LANGUAGE=TEXT`` (the
    clinic's own words for the patient). ``#N``: view N of the profile's catalogue.

    Raises:
        BadOption: no name, a word that means nothing, or a value out of bounds.
    """
    name, *words = (part.strip() for part in text.split(";"))
    view = RequestedView(name)
    if re.fullmatch(r"#[0-9]{1,5}", name):
        listed = profile.views.get(int(name[1:])) if profile else None
        if listed is None:
            raise BadOption(f"--view {name}")
        view = listed
    for word in words:
        view = _with_word(view, word)
    if not codec.sensible_view(view):
        raise BadOption("--view NAME[;photo|video][;close|overview]")
    return view


def _with_word(view: RequestedView, word: str) -> RequestedView:
    low = word.lower()
    spoken = _WORDS.fullmatch(word)
    if spoken:
        return replace(view, words={**view.words, spoken.group(1): spoken.group(2).strip()})
    site = _SITE.fullmatch(word)
    if site:
        if not limits.snomed_check(site.group(1)):
            raise BadOption("--view …;site=SNOMED CT code: mistyped")
        return replace(view, site=site.group(1), site_text=(site.group(2) or "").strip())
    if low in set(MediaKind):
        return replace(view, media=MediaKind(low))
    if low in set(Distance):
        return replace(view, distance=Distance(low))
    if low in set(GuideShape):
        return replace(view, shape=GuideShape(low))
    if low in ("card", "sensitive", "sound"):
        return replace(
            view,
            card=view.card or low == "card",
            sensitive=view.sensitive or low == "sensitive",
            sound=view.sound or low == "sound",
        )
    if re.fullmatch(r"[0-9]{1,2}s", low):
        return replace(view, seconds=int(low[:-1]))
    raise BadOption("--view NAME[;photo|video][;close|overview]")


def parse_expiry(text: str) -> int:
    """``30m``, ``12h``, ``7d`` or ``2w`` in seconds, a year at most.

    Raises:
        BadOption: anything else.
    """
    found = _EXPIRES.fullmatch(text.strip().lower())
    seconds = int(found.group(1)) * _UNIT_SECONDS[found.group(2)] if found else 0
    if not 0 < seconds <= _LONGEST_SECONDS:
        raise BadOption("--expires 7d")
    return seconds


def invite(
    folder: Path,
    views: Sequence[RequestedView],
    expires_seconds: int,
    out: Path,
    *,
    qr: Path | None = None,
    card: Path | None = None,
    card_size: str = "A5",
    language: str = "",
    delete_days: int | None = None,
    passphrase: str | None = None,
    now: float | None = None,
) -> Issued:
    """Makes one invitation: remembers its secret in the ledger, then writes ``out`` (the signed bytes),
    ``qr`` (PNG) and ``card`` (PDF, ``card_size`` A5 or A4).

    ``now``: UTC seconds, the clock's where None. ``passphrase``: of signing.key, where it has one.

    Raises:
        ClinicFolderInvalid, ClinicPassphraseNeeded, ClinicPassphraseWrong: the clinic's keys cannot be used.
        BadOption: no view, or a field out of bounds. InvitationTooLarge: the views do not fit 300 bytes.
        VaultError: a file could not be written.
    """
    if not views:
        raise BadOption("--view")
    profile = load_profile(folder)
    key = load_signing_key(folder / SIGNING_KEY_FILE, passphrase)
    issued = int(time.time() if now is None else now)
    wanted = Invitation(
        domain=profile.domain,
        id=secrets.token_hex(codec.ID_BYTES),
        secret=secrets.token_bytes(codec.SECRET_BYTES),
        views=tuple(views),
        expires=issued + expires_seconds,
        issued=issued,
        language=language,
        delete_days=delete_days,
    )
    raw = issue(wanted, key, profile.views)
    made = codec.decode(codec.encode(wanted, profile.views)).invitation(raw, profile.views)
    ledger.remember(folder, made, profile.recipient)
    write_checked(out, raw)
    if qr is not None:
        from visitcam.invitation.qr import encode

        write_checked(qr, encode(raw))
    if card is not None:
        from visitcam.clinic.card import draw_card

        write_checked(card, draw_card(made, profile, card_size))
    return Issued(made, as_link(raw), out, qr, card)
