"""What an administrator decides for a kiosk, read once at the start and refused with a sentence.

A policy is a TOML file::

    vault = "/var/lib/visitcam"            # where sealed parcels wait
    profiles = ["/etc/visitcam/clinic.json"]   # the clinics that this kiosk serves; nobody else
    pin = "scrypt$16384$8$1$SALT$HASH"     # visitcam kiosk-pin makes it
    camera = "0"                           # optional: a number, a device or a name
    languages = ["en", "es", "ar"]         # optional: offered on the first page
    ask_after_seconds = 60                 # optional, 15-600: without a touch
    wipe_after_seconds = 30                # optional, 10-300: more, then all is wiped
    full_screen = true                     # optional

Keys live in memory alone on a kiosk and no copy is kept, so only sealed ways can be used: a clinic whose
profile offers none is refused here, at the start, and not when a patient stands before it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from visitcam.errors import PolicyInvalid
from visitcam.reading import read_bounded

LANGUAGES = ("en", "es", "fr", "pt", "ar", "zh")
PIN_DIGITS = (6, 12)
_MAX_BYTES = 64 * 1024
_COST = (
    1 << 15,
    8,
    1,
)  # scrypt N, r, p: 32 MB, about 0.1 s (RFC 7914)
_MOST_COST = (1 << 20, 32, 16)
_KNOWN = {
    "vault",
    "profiles",
    "pin",
    "camera",
    "languages",
    "ask_after_seconds",
    "wipe_after_seconds",
    "full_screen",
}


@dataclass(frozen=True, slots=True, repr=False)
class KioskPolicy:
    """See the module. ``profiles`` are files that exist; their contents are checked by ``wiring``."""

    vault: Path
    profiles: tuple[Path, ...]
    pin: str
    camera: str | None = None
    languages: tuple[str, ...] = LANGUAGES
    ask_after_seconds: int = 60
    wipe_after_seconds: int = 30
    full_screen: bool = True

    def __repr__(self) -> str:
        return "<KioskPolicy>"

    def opens(self, pin: str) -> bool:
        """Whether ``pin`` is the administrator's. Takes about 0.1 s, by intent; not the window's thread."""
        return check_pin(pin, self.pin)


def read_policy(path: Path) -> KioskPolicy:
    """The policy in a file; relative paths in it start from its folder.

    Raises:
        PolicyInvalid: ``detail`` names the line's key that cannot be used.
    """
    try:
        data = read_bounded(path, _MAX_BYTES)
    except OSError as error:
        raise PolicyInvalid("the file cannot be read") from error
    if len(data) > _MAX_BYTES:
        raise PolicyInvalid("the file is too large")
    try:
        fields = tomllib.loads(data.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise PolicyInvalid("it is not TOML") from error
    for name in sorted(set(fields) - _KNOWN):
        raise PolicyInvalid(f"{name} is not known")
    base = path.absolute().parent
    pin = _text(fields, "pin")
    _parts(pin)
    return KioskPolicy(
        vault=base / _text(fields, "vault"),
        profiles=_profiles(fields, base),
        pin=pin,
        camera=_text(fields, "camera") if "camera" in fields else None,
        languages=_languages(fields),
        ask_after_seconds=_seconds(fields, "ask_after_seconds", 60, 15, 600),
        wipe_after_seconds=_seconds(fields, "wipe_after_seconds", 30, 10, 300),
        full_screen=_flag(fields, "full_screen", default=True),
    )


def hash_pin(pin: str) -> str:
    """What stands in the policy for a PIN.

    Raises:
        PolicyInvalid: not 6 to 12 digits, or the same digit throughout.
    """
    if not (pin.isascii() and pin.isdigit() and PIN_DIGITS[0] <= len(pin) <= PIN_DIGITS[1]):
        raise PolicyInvalid("a PIN has 6 to 12 digits")
    if len(set(pin)) < 3:
        raise PolicyInvalid("a PIN needs at least three different digits")
    salt = secrets.token_bytes(16)
    n, r, p = _COST
    return f"scrypt${n}${r}${p}${_base64(salt)}${_base64(_derived(pin, salt, _COST))}"


def check_pin(pin: str, stored: str) -> bool:
    """Whether ``pin`` is the one whose hash is ``stored``; constant time in the hash.

    Raises:
        PolicyInvalid: ``stored`` is no hash.
    """
    cost, salt, expected = _parts(stored)
    return hmac.compare_digest(_derived(pin, salt, cost), expected)


def _derived(pin: str, salt: bytes, cost: tuple[int, int, int]) -> bytes:
    n, r, p = cost
    return hashlib.scrypt(pin.encode("utf-8"), salt=salt, n=n, r=r, p=p, maxmem=256 * n * r, dklen=32)


def _parts(stored: str) -> tuple[tuple[int, int, int], bytes, bytes]:
    try:
        kind, n, r, p, salt, digest = stored.split("$")
        cost = (int(n), int(r), int(p))
        pair = base64.b64decode(salt, validate=True), base64.b64decode(digest, validate=True)
    except (ValueError, binascii.Error) as error:
        raise PolicyInvalid("pin is no hash") from error
    sound = kind == "scrypt" and all(0 < value <= most for value, most in zip(cost, _MOST_COST, strict=True))
    if not sound or cost[0] & (cost[0] - 1) or len(pair[0]) < 8 or len(pair[1]) != 32:
        raise PolicyInvalid("pin is no hash")
    return cost, *pair


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _text(fields: Mapping[str, object], name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or not value.strip():
        raise PolicyInvalid(f"{name} is missing or empty")
    return value.strip()


def _profiles(fields: Mapping[str, object], base: Path) -> tuple[Path, ...]:
    value = fields.get("profiles")
    if not isinstance(value, list) or not value or not all(isinstance(one, str) and one for one in value):
        raise PolicyInvalid("profiles is missing or empty")
    paths = tuple(base / str(one) for one in value)
    for path in paths:
        if not path.is_file():
            raise PolicyInvalid(f"profiles: {path.name} is not there")
    return paths


def _languages(fields: Mapping[str, object]) -> tuple[str, ...]:
    value = fields.get("languages", list(LANGUAGES))
    if not isinstance(value, list) or not value or not all(one in LANGUAGES for one in value):
        raise PolicyInvalid("languages: " + ", ".join(LANGUAGES))
    return tuple(dict.fromkeys(str(one) for one in value))


def _seconds(fields: Mapping[str, object], name: str, default: int, low: int, high: int) -> int:
    value = fields.get(name, default)
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise PolicyInvalid(f"{name} is {low} to {high}")
    return value


def _flag(fields: Mapping[str, object], name: str, *, default: bool) -> bool:
    value = fields.get(name, default)
    if not isinstance(value, bool):
        raise PolicyInvalid(f"{name} is true or false")
    return value
