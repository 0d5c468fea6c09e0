"""An invitation as it comes in, and the order in which it is believed.

1. ``read_bytes`` takes a file, a pasted text, a link or a QR code's text apart. It is bounded and
   canonical, and nothing of it is believed: it only says at which domain the clinic's key stands.
2. ``verify`` checks the signature with the key of that domain's profile, then the clock, then whether it
   was used. Only then is it an :class:`Invitation` by which something may be sent.
3. ``provisional`` is for the first time without a network: pictures may be taken for it, nothing is
   sealed to anybody before ``verify``.
"""

from __future__ import annotations

import base64
import binascii
import re
import urllib.parse
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path

from visitcam.errors import (
    InvitationElsewhere,
    InvitationExpired,
    InvitationNotYet,
    InvitationTooLarge,
    InvitationUnreadable,
    InvitationUsed,
    ProfileChanged,
)
from visitcam.invitation import codec, cose
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.invitation import Invitation
from visitcam.reading import read_bounded

CLOCK_SLACK_SECONDS = 600  # ours: a computer without network time drifts by minutes in months, not by hours
_MAX_FILE_BYTES = 4096  # the longest text form of 300 bytes has 480 characters; mail adds line ends
_BASE32 = re.compile(r"[A-Z2-7]+")
_BASE64 = re.compile(r"[A-Za-z0-9_+/-]+")


@dataclass(frozen=True, slots=True, repr=False)
class Unverified:
    """An invitation of which nothing is believed yet. ``domain``: where the clinic's key is to be found;
    ``raw``: the signed bytes."""

    domain: str
    raw: bytes

    def __repr__(self) -> str:
        return f"<Unverified {self.domain} {len(self.raw)} B>"


def read_bytes(source: bytes | str | Path) -> Unverified:
    """An invitation out of its bytes, a file (raw or text), a pasted text, or a link.

    A ``str`` is a link, base32 or base64url text, or else the path of a file.

    Raises:
        InvitationUnreadable: it is none, or there is no such file. InvitationTooLarge: longer than an
        invitation may be. InvitationElsewhere: the link names another domain than what it carries.
    """
    if isinstance(source, Path):
        return _of_content(_read_file(source))
    if isinstance(source, bytes):
        return _of_content(source)
    raw, domain = _of_text(source)
    if raw is None and "\n" not in source and len(source) < 1000 and "\0" not in source:
        path = Path(source)
        if path.suffix or len(path.parts) > 1 or path.is_file():
            return _of_content(_read_file(path))
    if raw is None:
        raise InvitationUnreadable("no invitation in it")
    return _checked(raw, domain)


def read_text(text: str) -> Unverified:
    """As :func:`read_bytes` for what a QR code or the clipboard says: never taken for a file's name.

    Raises:
        InvitationUnreadable, InvitationTooLarge, InvitationElsewhere: see :func:`read_bytes`.
    """
    raw, domain = _of_text(text)
    if raw is None:
        raise InvitationUnreadable("no invitation in it")
    return _checked(raw, domain)


def verify(
    unverified: Unverified, profile: ClinicProfile, now: float, *, used: Container[str] = ()
) -> Invitation:
    """The invitation, believed. ``now``: UTC seconds; ``used``: ids (hex) whose visit is over.

    Raises:
        InvitationElsewhere: the profile is of another domain. InvitationForged: the clinic did not sign
        it. InvitationNotYet: from the future, so a clock is wrong. InvitationExpired. InvitationUsed.
    """
    if unverified.domain != profile.domain:
        raise InvitationElsewhere("domain")
    claims = codec.decode(cose.verify(unverified.raw, profile.signing_key))
    if claims.domain != profile.domain:
        raise InvitationElsewhere("domain")
    return _in_time(claims.invitation(unverified.raw, profile.views), now, used)


def provisional(unverified: Unverified, now: float, *, used: Container[str] = ()) -> Invitation:
    """What an invitation asks for, before its clinic's profile could be fetched. Its signature is not
    checked: nothing may be sealed to anybody by it. Views by catalogue number are called "#number".

    Raises:
        InvitationNotYet, InvitationExpired, InvitationUsed, InvitationUnreadable.
    """
    claims = codec.decode(cose.payload_of(unverified.raw))
    return _in_time(claims.invitation(unverified.raw, {}), now, used)


def check_pinned(profile: ClinicProfile, pinned: ClinicProfile) -> None:
    """Passes where the clinic is still the one that the person agreed to.

    Raises:
        ProfileChanged: its keys are others.
    """
    if changed(profile, pinned):
        raise ProfileChanged("key")


def changed(profile: ClinicProfile, pinned: ClinicProfile) -> bool:
    """Whether ``profile`` is not the clinic that the person agreed to: another domain, signing key or
    recipient. Words, endpoints and contacts may change: they come over the domain's TLS."""
    return (profile.domain, profile.signing_key, profile.recipient) != (
        pinned.domain,
        pinned.signing_key,
        pinned.recipient,
    )


def _in_time(invitation: Invitation, now: float, used: Container[str]) -> Invitation:
    if invitation.issued > now + CLOCK_SLACK_SECONDS:
        raise InvitationNotYet("issued in the future")
    if invitation.expires <= now:
        raise InvitationExpired("expired")
    if invitation.id in used:
        raise InvitationUsed("its visit is over")
    return invitation


def _read_file(path: Path) -> bytes:
    try:
        data = read_bounded(path, _MAX_FILE_BYTES)
    except OSError as error:
        raise InvitationUnreadable("file") from error
    if len(data) > _MAX_FILE_BYTES:
        raise InvitationTooLarge("file")
    return data


def _of_content(data: bytes) -> Unverified:
    """Signed bytes, or a text form of them."""
    if data[:1] == b"\xd2":
        return _checked(data, "")
    try:
        raw, domain = _of_text(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InvitationUnreadable("neither bytes nor text") from error
    if raw is None:
        raise InvitationUnreadable("no invitation in it")
    return _checked(raw, domain)


def _of_text(text: str) -> tuple[bytes | None, str]:
    """The bytes in a link or a text, with the domain that a link names; None where there are none."""
    compact = "".join(text.split())
    if len(compact) > _MAX_FILE_BYTES:
        raise InvitationTooLarge("text")
    domain = ""
    if compact.lower().startswith(("visitcam:", "https:")):
        front, _, compact = compact.partition("#")
        try:
            link = urllib.parse.urlsplit(front)
            domain = (link.hostname or link.path.split("/")[0] if link.netloc else link.path).lower()
        except ValueError as error:  # "https://clinic.exam[]ple/": brackets that hold no IPv6 address
            raise InvitationUnreadable("no link") from error
        compact = urllib.parse.unquote(compact)
    return _unarmoured(compact.rstrip("=")), domain


def _unarmoured(text: str) -> bytes | None:
    """Base32 (as the QR code has it, or read out in lower case) or base64url."""
    padded = text + "=" * (-len(text) % 8)
    try:
        if _BASE32.fullmatch(text.upper()) and text.upper().startswith("2KCE"):  # tag 18, array of 4
            return base64.b32decode(padded.upper())
        if _BASE64.fullmatch(text) and text.startswith("0oRD"):  # the same four bytes, in base64
            return base64.urlsafe_b64decode(
                (text + "=" * (-len(text) % 4)).replace("+", "-").replace("/", "_")
            )
    except (binascii.Error, ValueError):
        return None
    return None


def _checked(raw: bytes, domain: str) -> Unverified:
    claims = codec.decode(cose.payload_of(raw))
    claims.invitation(raw, {})
    if domain and domain != claims.domain:
        raise InvitationElsewhere("the link names another clinic")
    return Unverified(claims.domain, raw)
