"""The one fetch of the program: a clinic's profile from its own domain."""

from __future__ import annotations

from visitcam.errors import (
    LineCut,
    LineDown,
    ProfileMissing,
    ProfileTooLarge,
    ServerUnclear,
)
from visitcam.https.address import is_loopback, parse_address
from visitcam.https.line import Answer, Deadlines, Line
from visitcam.invitation import limits
from visitcam.invitation.profile import MAX_BYTES

WELL_KNOWN = "/.well-known/visitcam.json"
_DEADLINES = Deadlines(connect=10.0, stall=10.0, answer=20.0)


def fetch_profile(domain: str, *, loopback: str | None = None, deadlines: Deadlines = _DEADLINES) -> bytes:
    """What ``https://DOMAIN/.well-known/visitcam.json`` says: at most 64 KiB, no redirect, in 20 s.

    ``loopback`` is for tests alone: an origin on this very machine ("https://localhost:8443") that is asked
    instead. It is a parameter and nothing else: no setting, file or environment variable reaches it.

    Raises:
        ProfileMissing: no network, or the domain publishes none. ProfileTooLarge. TlsRefused: the
        domain's certificate is not good. ValueError: ``domain`` is none, ``loopback`` is another machine.
    """
    if not limits.is_domain(domain):
        raise ValueError("no domain")
    origin = f"https://{domain}" if loopback is None else loopback
    if loopback is not None and not is_loopback(parse_address(loopback).host):
        raise ValueError("the override is for this machine alone")
    try:
        with Line(origin + WELL_KNOWN, deadlines=deadlines) as line:
            answer = line.ask("GET", headers={"Accept": "application/json"}, limit=MAX_BYTES)
    except (LineDown, LineCut) as error:
        raise ProfileMissing("not reached") from error
    except ServerUnclear as error:
        if error.detail == "answer too long":
            raise ProfileTooLarge("more than 64 KiB") from error
        raise ProfileMissing("no answer that makes sense") from error
    return _body(answer)


def _body(answer: Answer) -> bytes:
    if answer.status != 200:
        raise ProfileMissing(f"status {answer.status}")
    return answer.body
