"""What this window knows of the clinic and of the number to call. Window's thread."""

from __future__ import annotations

from unicodedata import normalize

from PySide6.QtCore import QCoreApplication, QLocale, QTimeZone

from visitcam.guide.emergency import NUMBERS, EmergencyNumber, emergency_number
from visitcam.guide.place import detect_region
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.ui.journey import Journey
from visitcam.ui.words import practice_words

translate = QCoreApplication.translate


def profile_of(journey: Journey) -> ClinicProfile | None:
    """The clinic of this visit, once it is known."""
    kept = journey.kept
    if kept.visit is not None and kept.visit.profile is not None:
        return kept.visit.profile
    return kept.offer.profile if kept.offer is not None else None


def storage_words(journey: Journey) -> str:
    """What the clinic says it does with pictures, in the person's language where it says so."""
    profile = profile_of(journey)
    if profile is None:
        return ""
    return profile.words.get(journey.desks.preferences.language) or practice_words(profile.storage)


def _code(territory: QLocale.Country) -> str:
    code = str(QLocale.territoryToCode(territory))
    return code if len(code) == 2 and code.isalpha() else ""


def computer_region() -> str:
    """The country of this computer by its clock's zone and its locale, or empty."""
    zone = QTimeZone.systemTimeZone()
    # a zone without a country (UTC) says so itself; Qt then gives "any territory"
    zone_region = _code(zone.territory()) if zone.isValid() else ""
    return detect_region({}, zone_region=zone_region, language=_code(QLocale.system().territory()))


def help_number(journey: Journey) -> EmergencyNumber:
    """By the order of trust of ``visitcam.guide.emergency``."""
    profile = profile_of(journey)
    clinic = profile.emergency if profile is not None else journey.house_emergency
    return emergency_number(clinic, journey.kept.region, computer_region())


def call_words(number: EmergencyNumber) -> str:
    """ "Call 112 now", or the same without a number."""
    if number.number:
        return translate("emergency", "Call %1 now").replace("%1", number.number)
    return translate("emergency", "Call your local emergency number now")


def countries() -> list[tuple[str, str]]:
    """(name in its own language, ISO code) of every country in the table, sorted by that name: "Österreich"
    beside "Oman", where somebody looks for it."""
    named = []
    for code in NUMBERS:
        territory = QLocale.codeToTerritory(code)
        own = QLocale(QLocale.Language.AnyLanguage, territory).nativeTerritoryName()
        named.append((own or QLocale.territoryToString(territory), code))
    return sorted(named, key=lambda pair: normalize("NFKD", pair[0]).casefold())
