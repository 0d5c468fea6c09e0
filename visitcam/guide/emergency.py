"""The number to call, by region, without a network.

Order of trust: the clinic's own word (its signed profile), then the region that the person chose,
then the region of this computer. Where the computer's clock zone and its language name two regions
with different numbers, neither is believed: a wrong number is worse than "your local emergency
number". The table is short on purpose: each line was looked up, and a test compares it with the
``phonenumbers`` data (Google's libphonenumber), which knows emergency numbers but not which of
several is the ambulance.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

NUMBERS: dict[str, str] = {
    # the Americas
    "US": "911", "CA": "911", "MX": "911", "PR": "911", "SV": "911",
    "CR": "911", "PA": "911", "DO": "911", "EC": "911", "UY": "911", "PY": "911",
    "AR": "107", "BR": "192", "CL": "131", "CO": "123", "VE": "911", "BO": "118",
    # Europe: 112 in the whole Union and beyond
    "AT": "112", "BE": "112", "BG": "112", "CY": "112", "CZ": "112", "DE": "112", "DK": "112",
    "EE": "112", "ES": "112", "FI": "112", "FR": "112", "GR": "112", "HR": "112", "HU": "112",
    "IE": "112", "IT": "112", "LT": "112", "LU": "112", "LV": "112", "MT": "112", "NL": "112",
    "PL": "112", "PT": "112", "RO": "112", "SE": "112", "SI": "112", "SK": "112", "IS": "112",
    "NO": "113", "CH": "144", "LI": "144", "GB": "999", "TR": "112", "UA": "112",
    # Arabic-speaking countries
    "SA": "997", "AE": "998", "EG": "123", "QA": "999", "KW": "112", "BH": "999", "OM": "9999",
    "JO": "911", "LB": "140", "TN": "190", "IQ": "122",
    # Asia and the Pacific
    "CN": "120", "HK": "999", "MO": "999", "TW": "119", "SG": "995", "MY": "999", "JP": "119",
    "KR": "119", "IN": "112", "AU": "000", "NZ": "111",
    # Africa
    "ZA": "112",
}  # fmt: skip
"""ISO 3166-1 alpha-2 → what to dial for an ambulance (or, where there is one number for all, that)."""


class Trust(StrEnum):
    """Where the number comes from."""

    CLINIC = "clinic"
    CHOSEN = "chosen"
    COMPUTER = "computer"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class EmergencyNumber:
    """``number`` is empty where it is unknown: the page then says "your local emergency number"."""

    number: str
    trust: Trust
    region: str = ""


def emergency_number(clinic: str = "", chosen: str = "", detected: str = "") -> EmergencyNumber:
    """The number by the order of trust above. ``clinic``: the profile's own number, digits with
    spaces; anything else in it is not believed. ``chosen``, ``detected``: ISO regions or empty."""
    digits = clinic.strip()
    if re.fullmatch(r"\+?[0-9](?:[0-9 -]{0,18}[0-9])?", digits):
        return EmergencyNumber(digits, Trust.CLINIC)
    for region, trust in ((chosen.upper(), Trust.CHOSEN), (detected.upper(), Trust.COMPUTER)):
        if region in NUMBERS:
            return EmergencyNumber(NUMBERS[region], trust, region)
    return EmergencyNumber("", Trust.UNKNOWN)


def region_of_locale(name: str) -> str:
    """The ISO region of a locale's name ("pt_BR.UTF-8", "zh-Hant-TW" → "BR", "TW"), or empty."""
    found = re.search(r"[_-]([A-Z]{2})(?=$|[.@_-])", name.strip())
    return found.group(1) if found else ""


def agree(zone: str, language: str) -> str:
    """The region to believe: ``zone`` from the clock, ``language`` from the system's locale.

    The clock alone is believed; so is the language alone, but not "US", which is every system's
    default and says nothing. Where both are there and their numbers differ: none. Empty: unknown.
    """
    if not zone:
        return "" if language == "US" else language
    if not language or NUMBERS.get(language) == NUMBERS.get(zone):
        return zone
    return ""


def region_of_zone(zone: str, tables: Iterable[Iterable[str]]) -> str:
    """The ISO region of a clock zone ("Europe/Madrid" → "ES") in the lines of a ``zone.tab``; empty
    where no table names it. A zone of several countries stands in ``zone.tab`` by its own country."""
    for lines in tables:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) > 2 and parts[2] == zone and len(parts[0]) == 2:
                return parts[0]
    return ""
