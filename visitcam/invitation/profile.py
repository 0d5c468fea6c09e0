"""A clinic's profile as JSON (fields: docs/protocol.md), read with suspicion and written canonically."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn, TypeVar

from visitcam.errors import (
    DeliveryError,
    InvitationElsewhere,
    ProfileMissing,
    ProfileTooLarge,
    ProfileUnreadable,
)
from visitcam.https.address import is_loopback, parse_address
from visitcam.invitation import limits
from visitcam.invitation.codec import sensible_view
from visitcam.model.clinic_profile import ClinicProfile, Endpoint
from visitcam.model.requested_view import Distance, GuideShape, MediaKind, RequestedView
from visitcam.reading import read_bounded

MAX_BYTES = 64 * 1024
VERSION = 1
KINDS = ("tus", "put", "dicomweb", "fhir", "folder")
_MAX_ENDPOINTS = 8
_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")  # X25519 recipient: age specification, Bech32
_PIN = re.compile(r"[0-9a-f]{64}")
_PHONE = re.compile(r"[0-9+*# ()/-]{2,30}")
_T = TypeVar("_T")


def read_profile(path: Path, domain: str | None = None) -> ClinicProfile:
    """A profile that an administrator put into a file; at most 64 KiB of it are read.

    Raises:
        ProfileMissing: no such file. The others as :func:`parse_profile`.
    """
    try:
        data = read_bounded(path, MAX_BYTES)
    except OSError as error:
        raise ProfileMissing("file") from error
    return parse_profile(data, domain)


def parse_profile(data: bytes, domain: str | None = None) -> ClinicProfile:
    """The profile in ``data``; ``domain`` is where it was fetched from (None: an administrator's file).

    Fields that are not known are passed over, so that a newer clinic can add some.

    Raises:
        ProfileTooLarge: more than 64 KiB. ProfileUnreadable: no JSON, a field missing or out of bounds.
        InvitationElsewhere: it says another domain than the one it came from.
    """
    if len(data) > MAX_BYTES:
        raise ProfileTooLarge(f"{len(data)} bytes")
    try:
        fields = json.loads(data, object_pairs_hook=_no_twins, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise ProfileUnreadable("not JSON") from error
    if not isinstance(fields, dict) or fields.get("visitcam") != VERSION:
        raise ProfileUnreadable("version")
    own = _text(fields, "domain", 100)
    if not limits.is_domain(own):
        raise ProfileUnreadable("domain")
    if domain is not None and own != domain:
        raise InvitationElsewhere("profile of another domain")
    keep_days = _get(fields, "keep_days", int, None)
    if keep_days is not None and not 0 <= keep_days <= limits.MAX_KEEP_DAYS:
        raise ProfileUnreadable("keep_days")
    return ClinicProfile(
        domain=own,
        name=_name(fields),
        signing_key=_key(_text(fields, "signing_key", 64)),
        recipient=_matching(fields, "recipient", _RECIPIENT),
        endpoints=_endpoints(_get(fields, "endpoints", list, [])),
        storage=_text(fields, "storage", 2000, least=1),
        privacy_contact=_text(fields, "privacy_contact", 300, least=1),
        keep_days=keep_days,
        contact=_text(fields, "contact", 300, missing=""),
        emergency=_matching(fields, "emergency", _PHONE, missing=""),
        words=_words(_get(fields, "storage_words", dict, {}), 2000),
        practice=_get(fields, "practice", bool, False),
        views=_views(_get(fields, "views", dict, {})),
        listed_order=_get(fields, "listed_order", bool, False),
    )


def parse_published(data: bytes, domain: str) -> ClinicProfile:
    """The profile that ``domain`` publishes. It comes from elsewhere, so it cannot speak of this computer:
    no folder here, no server here, and it is not the practice clinic, to which nobody has to agree.

    Raises:
        ProfileUnreadable: it does. The others as :func:`parse_profile`.
    """
    profile = parse_profile(data, domain)
    if profile.practice:
        raise ProfileUnreadable("practice")
    for endpoint in profile.endpoints:
        if endpoint.kind == "folder" or is_loopback(parse_address(endpoint.address).host):
            raise ProfileUnreadable("endpoint on this computer")
    return profile


def dump_profile(profile: ClinicProfile) -> bytes:
    """The JSON to publish; what :func:`parse_profile` reads back to the same profile.

    Raises:
        ProfileUnreadable, ProfileTooLarge: nobody could read it back.
    """
    fields: dict[str, object] = {
        "visitcam": VERSION,
        "domain": profile.domain,
        "name": profile.name,
        "signing_key": base64.urlsafe_b64encode(profile.signing_key).decode("ascii").rstrip("="),
        "recipient": profile.recipient,
        "endpoints": [
            {"kind": end.kind, "address": end.address, **({"pin": end.pin} if end.pin else {})}
            for end in profile.endpoints
        ],
        "storage": profile.storage,
        "privacy_contact": profile.privacy_contact,
    }
    optional: dict[str, object] = {
        "keep_days": profile.keep_days,
        "contact": profile.contact or None,
        "emergency": profile.emergency or None,
        "storage_words": dict(profile.words) or None,
        "practice": profile.practice or None,
        "views": {str(number): _view_out(view) for number, view in profile.views.items()} or None,
        "listed_order": profile.listed_order or None,
    }
    fields |= {name: value for name, value in optional.items() if value is not None}
    data = json.dumps(fields, ensure_ascii=False, indent=2).encode("utf-8") + b"\n"
    parse_profile(data, profile.domain)
    return data


def _no_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Two fields of one name mean different things to different readers."""
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a field twice")
    return dict(pairs)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _get(fields: Mapping[str, object], name: str, kind: type[_T], missing: _T | None) -> _T:
    value = fields.get(name, missing)
    if value is None and missing is None:
        return value  # type: ignore[return-value]
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise ProfileUnreadable(name)
    return value


def _text(
    fields: Mapping[str, object], name: str, most: int, *, least: int = 0, missing: str | None = None
) -> str:
    value = fields.get(name, missing)
    if not isinstance(value, str) or not limits.is_words(value, most, least=least):
        raise ProfileUnreadable(name)
    return value


def _name(fields: Mapping[str, object]) -> str:
    """The clinic's name stands in lists and sentences: one line, so that it cannot write lines of its own."""
    name = _text(fields, "name", 100, least=1)
    if "\n" in name:
        raise ProfileUnreadable("name")
    return name


def _matching(
    fields: Mapping[str, object], name: str, form: re.Pattern[str], missing: str | None = None
) -> str:
    value = fields.get(name, missing)
    if not isinstance(value, str) or (value != missing and not form.fullmatch(value)):
        raise ProfileUnreadable(name)
    return value


def _key(text: str) -> bytes:
    try:
        key = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise ProfileUnreadable("signing_key") from error
    if len(key) != 32:
        raise ProfileUnreadable("signing_key")
    return key


def _words(found: Mapping[object, object], most: int) -> dict[str, str]:
    words: dict[str, str] = {}
    for language, text in found.items():
        if not isinstance(language, str) or not limits.is_language(language):
            raise ProfileUnreadable("language")
        if not isinstance(text, str) or not limits.is_words(text, most, least=1):
            raise ProfileUnreadable("words")
        words[language] = text
    return words


def _endpoints(found: list[object]) -> tuple[Endpoint, ...]:
    if not 1 <= len(found) <= _MAX_ENDPOINTS:
        raise ProfileUnreadable("endpoints")
    return tuple(_endpoint(fields) for fields in found)


def _endpoint(fields: object) -> Endpoint:
    if not isinstance(fields, dict) or fields.get("kind") not in KINDS:
        raise ProfileUnreadable("endpoint's kind")
    kind, address = str(fields["kind"]), _text(fields, "address", 2000, least=1)
    if kind != "folder":
        try:
            parse_address(address)
        except DeliveryError as error:
            raise ProfileUnreadable("endpoint's address") from error
    return Endpoint(kind, address, _matching(fields, "pin", _PIN, missing=""))


def _views(found: Mapping[object, object]) -> dict[int, RequestedView]:
    if len(found) > limits.MAX_CATALOGUE:
        raise ProfileUnreadable("views")
    views: dict[int, RequestedView] = {}
    for number, fields in found.items():
        if not isinstance(number, str) or not re.fullmatch(r"[1-9][0-9]{0,4}", number):
            raise ProfileUnreadable("view's number")
        if not isinstance(fields, dict):
            raise ProfileUnreadable("view")
        views[int(number)] = _view_in(fields)
    return views


def _view_in(fields: Mapping[str, object]) -> RequestedView:
    plain = RequestedView("")
    try:
        view = RequestedView(
            name=_text(fields, "name", limits.MAX_NAME_CHARACTERS, least=1),
            media=MediaKind(_get(fields, "media", str, plain.media)),
            distance=Distance(_get(fields, "distance", str, plain.distance)),
            shape=GuideShape(_get(fields, "shape", str, plain.shape)),
            site=_text(fields, "site", 18, missing=""),
            site_text=_text(fields, "site_text", 80, missing=""),
            card=_get(fields, "card", bool, False),
            sensitive=_get(fields, "sensitive", bool, False),
            sound=_get(fields, "sound", bool, False),
            seconds=_get(fields, "seconds", int, plain.seconds),
            words=_words(_get(fields, "words", dict, {}), 400),
        )
    except ValueError as error:
        raise ProfileUnreadable("view") from error
    if not sensible_view(view):
        raise ProfileUnreadable("view")
    return view


def _view_out(view: RequestedView) -> dict[str, object]:
    plain = RequestedView("")
    fields: dict[str, object] = {
        "name": view.name,
        "media": str(view.media),
        "distance": str(view.distance),
        "shape": str(view.shape),
    }
    for name in ("site", "site_text", "card", "sensitive", "sound", "seconds"):
        if getattr(view, name) != getattr(plain, name):
            fields[name] = getattr(view, name)
    if view.words:
        fields["words"] = dict(view.words)
    return fields
