"""The manifest as JSON: ``capture.json`` (docs/manifest.schema.json is its published form).

Written canonically (sorted names, two spaces, ASCII), so that the same facts are the same bytes: the
check value is computed over them. What a newer version added stays in ``extra`` and is written back.
What an older version lacked takes its default. Nothing read here is trusted: every field has a bound.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from visitcam.errors import DamagedParcel
from visitcam.model.manifest import MANIFEST_VERSION, Manifest

MAX_MANIFEST_BYTES = 256 * 1024  # a picture's is about 2 KiB
MAX_TEXT_CHARACTERS = 4000
MAX_SIDE_PIXELS = 65535  # what JPEG can hold
MAX_DURATION_SECONDS = 24 * 3600.0
MAX_ENTRIES = 200
MEDIA_TYPES = ("image/jpeg", "video/mp4", "application/json")
_HEX32, _HEX64 = re.compile(r"[0-9a-f]{32}"), re.compile(r"[0-9a-f]{64}")
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|\+00:00)", re.ASCII)
_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")
_JOINERS = "\u200c\u200d"
_COUNTS = ("filled", "removed", "origins")
_TEXTS = ("finders", "body_site")
_FREE = ("assessment", "scale")


@dataclass(frozen=True, slots=True, repr=False)
class Binding:
    """What ties a manifest to an invitation: both ids as in ``OpenedBundle``; ``hmac`` 64 hex digits."""

    invitation: str
    recipient: str
    hmac: str


def dump(manifest: Manifest, binding: Binding) -> bytes:
    """The canonical bytes of ``capture.json``.

    Raises:
        DamagedParcel: a field is out of its bounds, so that nobody could read it back.
    """
    fields: dict[str, object] = dict(manifest.extra)
    fields |= {
        "version": manifest.version,
        "capture": manifest.capture,
        "visit": manifest.visit,
        "view": manifest.view,
        "taken": manifest.taken,
        "media_type": manifest.media_type,
        "size": list(manifest.size),
        "media_sha256": manifest.media_sha256,
        "software": manifest.software,
        "consent": manifest.consent,
        "reviewed_by": manifest.reviewed_by,
        "by_hand": manifest.by_hand,
        "duration": manifest.duration,
        "binding": {
            "invitation": binding.invitation,
            "recipient": binding.recipient,
            "hmac": binding.hmac,
        },
    }
    if manifest.sound != "none":  # absent where there is none, as before there could be any: the same bytes
        fields["sound"] = manifest.sound
    for name in (*_COUNTS, *_TEXTS, *_FREE):
        fields[name] = dict(getattr(manifest, name))
    try:
        data = canonical(fields)
    except (ValueError, TypeError, RecursionError) as error:
        raise DamagedParcel("manifest") from error
    load(data)
    return data


def canonical(fields: Mapping[str, object]) -> bytes:
    """JSON whose bytes depend on nothing but its content. ValueError for NaN and infinity."""
    text = json.dumps(fields, ensure_ascii=True, sort_keys=True, indent=2, allow_nan=False)
    return text.encode("ascii") + b"\n"


def load(data: bytes) -> tuple[Manifest, Binding]:
    """The facts in ``capture.json``.

    Raises:
        DamagedParcel: larger than 256 KiB, no JSON, or a field missing or out of its bounds.
    """
    if len(data) > MAX_MANIFEST_BYTES:
        raise DamagedParcel("manifest's length")
    try:
        fields = json.loads(data, object_pairs_hook=_no_twins, parse_constant=_no_constant)
        json.dumps(fields, ensure_ascii=False).encode("utf-8")  # half a character: no file takes it
    except (ValueError, RecursionError) as error:
        raise DamagedParcel("manifest is no JSON") from error
    if not isinstance(fields, dict):
        raise DamagedParcel("manifest is no object")
    binding = _binding(fields.pop("binding", None))
    manifest = Manifest(
        version=_whole(fields, "version", 1, 1000),
        capture=_form(fields, "capture", _HEX32),
        visit=_form(fields, "visit", _HEX32),
        view=_line(fields, "view", 200),
        taken=_form(fields, "taken", _TIME),
        media_type=_media_type(fields),
        size=_size(fields.pop("size", None)),
        media_sha256=_form(fields, "media_sha256", _HEX64),
        software=_line(fields, "software", 200),
        consent=_line(fields, "consent", 40, "none"),
        reviewed_by=_line(fields, "reviewed_by", 40, "nobody"),
        by_hand=_flag(fields, "by_hand", missing=True),
        duration=_duration(fields.pop("duration", 0.0)),
        sound=_line(fields, "sound", 40, "none"),
        filled=_counts(fields, "filled"),
        removed=_counts(fields, "removed"),
        origins=_counts(fields, "origins"),
        finders=_texts(fields, "finders"),
        body_site=_texts(fields, "body_site"),
        assessment=_free(fields, "assessment"),
        scale=_free(fields, "scale"),
        extra=fields,
    )
    if manifest.version == MANIFEST_VERSION and len(fields) > MAX_ENTRIES:
        raise DamagedParcel("extra")
    return manifest, binding


def _no_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Two fields of one name mean different things to different readers."""
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a field twice")
    return dict(pairs)


def _no_constant(name: str) -> object:
    raise ValueError(name)


def _binding(found: object) -> Binding:
    if not isinstance(found, dict) or set(found) != {"invitation", "recipient", "hmac"}:
        raise DamagedParcel("binding")
    return Binding(
        invitation=_form(found, "invitation", _HEX32),
        recipient=_form(found, "recipient", _RECIPIENT),
        hmac=_form(found, "hmac", _HEX64),
    )


def _text(fields: dict[str, object], name: str, most: int, missing: str | None = None) -> str:
    value = fields.pop(name, missing)
    if not isinstance(value, str) or len(value) > most:
        raise DamagedParcel(name)
    return value


def _line(fields: dict[str, object], name: str, most: int, missing: str | None = None) -> str:
    """A text that stands in lists, on terminals and in records: nothing in it controls or turns them.
    Joiners pass: Persian and Hindi are spelt with them."""
    value = _text(fields, name, most, missing)
    if not all(letter.isprintable() or letter in _JOINERS for letter in value):
        raise DamagedParcel(name)
    return value


def _form(fields: dict[str, object], name: str, form: re.Pattern[str]) -> str:
    value = fields.pop(name, None)
    if not isinstance(value, str) or not form.fullmatch(value):
        raise DamagedParcel(name)
    return value


def _media_type(fields: dict[str, object]) -> str:
    value = _text(fields, "media_type", 40)
    if value not in MEDIA_TYPES:
        raise DamagedParcel("media_type")
    return value


def _whole(fields: dict[str, object], name: str, least: int, most: int) -> int:
    value = fields.pop(name, None)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise DamagedParcel(name)
    return value


def _flag(fields: dict[str, object], name: str, *, missing: bool) -> bool:
    value = fields.pop(name, missing)
    if not isinstance(value, bool):
        raise DamagedParcel(name)
    return value


def _size(found: object) -> tuple[int, int]:
    if not isinstance(found, list) or len(found) != 2:
        raise DamagedParcel("size")
    for side in found:
        if not isinstance(side, int) or isinstance(side, bool) or not 0 <= side <= MAX_SIDE_PIXELS:
            raise DamagedParcel("size")
    return found[0], found[1]


def _duration(found: object) -> float:
    if isinstance(found, bool) or not isinstance(found, int | float):
        raise DamagedParcel("duration")
    if (isinstance(found, float) and not math.isfinite(found)) or not 0 <= found <= MAX_DURATION_SECONDS:
        raise DamagedParcel("duration")
    return found


def _mapping(fields: dict[str, object], name: str) -> dict[str, object]:
    value = fields.pop(name, {})
    if not isinstance(value, dict) or len(value) > MAX_ENTRIES:
        raise DamagedParcel(name)
    return value


def _counts(fields: dict[str, object], name: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for key, value in _mapping(fields, name).items():
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 1_000_000:
            raise DamagedParcel(name)
        counts[key] = value
    return counts


def _texts(fields: dict[str, object], name: str) -> dict[str, str]:
    texts: dict[str, str] = {}
    for key, value in _mapping(fields, name).items():
        if not isinstance(value, str) or len(value) > MAX_TEXT_CHARACTERS:
            raise DamagedParcel(name)
        texts[key] = value
    return texts


def _free(fields: dict[str, object], name: str) -> dict[str, object]:
    return _mapping(fields, name)
