"""The number to call: never a wrong one, never none without saying so."""

from __future__ import annotations

from pathlib import Path

import phonenumbers
import pytest
from phonenumbers import shortnumberinfo

from visitcam.guide.emergency import NUMBERS, Trust, agree, emergency_number, region_of_locale, region_of_zone
from visitcam.guide.place import clock_zone, detect_region

TAB = [
    "# tz zone descriptions",
    "ES\t+4024-00341\tEurope/Madrid\tSpain",
    "US\t+404251-0740023\tAmerica/New_York",
]


@pytest.mark.parametrize("region", NUMBERS)
def test_each_number_is_an_emergency_number_of_its_region(region: str) -> None:
    assert region in phonenumbers.SUPPORTED_REGIONS
    assert shortnumberinfo.is_emergency_number(NUMBERS[region], region)


@pytest.mark.parametrize(
    ("clinic", "chosen", "detected", "number", "trust"),
    [
        ("", "", "", "", Trust.UNKNOWN),
        ("", "", "ES", "112", Trust.COMPUTER),
        ("", "gb", "ES", "999", Trust.CHOSEN),
        ("0800 111 222", "GB", "ES", "0800 111 222", Trust.CLINIC),
        (" 15 ", "", "FR", "15", Trust.CLINIC),
        ("call me", "", "FR", "112", Trust.COMPUTER),
        ("9\n9", "", "", "", Trust.UNKNOWN),
        ("1" * 40, "", "US", "911", Trust.COMPUTER),
        ("", "ZZ", "", "", Trust.UNKNOWN),
        ("", "ZZ", "PT", "112", Trust.COMPUTER),
    ],
)
def test_order_of_trust(clinic: str, chosen: str, detected: str, number: str, trust: Trust) -> None:
    found = emergency_number(clinic, chosen, detected)
    assert (found.number, found.trust) == (number, trust)


@pytest.mark.parametrize(
    ("name", "region"),
    [
        ("pt_BR.UTF-8", "BR"),
        ("zh-Hant-TW", "TW"),
        ("ar_EG", "EG"),
        ("sr_RS@latin", "RS"),
        ("C.UTF-8", ""),
        ("C", ""),
        ("", ""),
        ("POSIX", ""),
        ("es", ""),
        ("es_419", ""),
        ("de_CH.ISO-8859-1", "CH"),
    ],
)
def test_region_of_a_locale(name: str, region: str) -> None:
    assert region_of_locale(name) == region


@pytest.mark.parametrize(
    ("zone", "language", "region"),
    [
        ("ES", "ES", "ES"),
        ("ES", "", "ES"),
        ("", "ES", "ES"),
        ("", "US", ""),  # every system's default says nothing
        ("US", "US", "US"),
        ("DE", "FR", "DE"),  # the same number, so the doubt does not matter
        ("ES", "US", ""),  # two numbers: neither is believed
        ("US", "GB", ""),
        ("ES", "ZZ", ""),
        ("", "", ""),
    ],
)
def test_two_witnesses_must_agree(zone: str, language: str, region: str) -> None:
    assert agree(zone, language) == region


def test_zone_table() -> None:
    assert region_of_zone("Europe/Madrid", [TAB]) == "ES"
    assert region_of_zone("America/New_York", [[], TAB]) == "US"
    assert region_of_zone("Europe/Atlantis", [TAB]) == ""
    assert region_of_zone("Europe/Madrid", []) == ""


def test_clock_zone(tmp_path: Path) -> None:
    zone = tmp_path / "zoneinfo" / "Europe" / "Madrid"
    zone.parent.mkdir(parents=True)
    zone.touch()
    link = tmp_path / "localtime"
    link.symlink_to(zone)
    assert clock_zone({}, link) == "Europe/Madrid"
    assert clock_zone({"TZ": ":Asia/Tokyo"}, link) == "Asia/Tokyo"
    assert clock_zone({"TZ": "UTC0"}, link) == "Europe/Madrid"
    assert clock_zone({}, tmp_path / "none") == ""


def test_detect_on_this_machine() -> None:
    """The real zone.tab where the system has one; the environment is given, so the answer is known."""
    if not any(Path(folder, "zone.tab").exists() for folder in __import__("zoneinfo").TZPATH):
        pytest.skip("this system has no zone.tab")
    assert detect_region({"TZ": "Europe/Madrid", "LANG": "es_ES.UTF-8"}) == "ES"
    assert detect_region({"TZ": "Asia/Shanghai", "LANG": "C"}) == "CN"
    assert detect_region({"TZ": "America/Sao_Paulo", "LANG": "en_GB.UTF-8"}) == ""


def test_what_the_window_knows_is_used() -> None:
    assert detect_region({}, zone_region="BR", language="BR") == "BR"
    assert detect_region({"LANG": "es_ES"}, zone_region="BR", language="US") == ""
