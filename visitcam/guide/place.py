"""Where this computer stands, as far as its own settings say; asked of nobody else."""

from __future__ import annotations

import os
import zoneinfo
from collections.abc import Iterator, Mapping
from pathlib import Path

from visitcam.guide.emergency import agree, region_of_locale, region_of_zone

_LANGUAGE = ("LC_ALL", "LC_MEASUREMENT", "LC_TELEPHONE", "LC_TIME", "LANG")
"""Telephone and measures follow the country more often than the language does."""


def clock_zone(environ: Mapping[str, str], localtime: Path = Path("/etc/localtime")) -> str:
    """The name of the clock's zone ("Europe/Madrid"), or empty where the system does not tell."""
    named = environ.get("TZ", "").lstrip(":")
    if "/" in named and not named.startswith("/"):
        return named
    try:
        parts = localtime.resolve().parts
    except OSError:
        return ""
    if "zoneinfo" not in parts:
        return ""
    return "/".join(parts[parts.index("zoneinfo") + 1 :])


def _zone_tables() -> Iterator[list[str]]:
    """The system's ``zone.tab`` (public domain, of the tz database), where it has one."""
    for folder in zoneinfo.TZPATH:
        try:
            yield Path(folder, "zone.tab").read_text(encoding="utf-8").splitlines()
        except OSError:
            continue


def detect_region(
    environ: Mapping[str, str] | None = None, *, zone_region: str = "", language: str = ""
) -> str:
    """The ISO region of this computer, or empty. The window passes what Qt knows (``zone_region``,
    ``language``), which also serves Windows; without them the environment and the clock are read."""
    env = os.environ if environ is None else environ
    zone = zone_region or region_of_zone(clock_zone(env), _zone_tables())
    if not language:
        names = (region_of_locale(env.get(name, "")) for name in _LANGUAGE)
        language = next((name for name in names if name), "")
    return agree(zone, language)
