"""The meters in words, and what a region hides."""

from __future__ import annotations

from visitcam.messages.noop import QT_TRANSLATE_NOOP
from visitcam.model.assessment import CheckName, Verdict
from visitcam.model.region import RegionKind

CONTEXT = "checks"
"""The context under which the window translates these words."""

NAMES: dict[CheckName, str] = {
    CheckName.SHARPNESS: QT_TRANSLATE_NOOP("checks", "Sharp"),
    CheckName.MOTION_BLUR: QT_TRANSLATE_NOOP("checks", "Still"),
    CheckName.UNDER_EXPOSURE: QT_TRANSLATE_NOOP("checks", "Light"),
    CheckName.OVER_EXPOSURE: QT_TRANSLATE_NOOP("checks", "Bright spots"),
    CheckName.GLARE: QT_TRANSLATE_NOOP("checks", "Shine"),
    CheckName.ILLUMINATION_UNIFORMITY: QT_TRANSLATE_NOOP("checks", "Even light"),
    CheckName.NATURAL_COLOUR: QT_TRANSLATE_NOOP("checks", "Colour"),
    CheckName.BACKGROUND_UNIFORMITY: QT_TRANSLATE_NOOP("checks", "Background"),
    CheckName.DISTANCE: QT_TRANSLATE_NOOP("checks", "Distance"),
    CheckName.CENTRING: QT_TRANSLATE_NOOP("checks", "Framing"),
}

_BAD: dict[CheckName, str] = {
    CheckName.SHARPNESS: QT_TRANSLATE_NOOP("checks", "soft"),
    CheckName.MOTION_BLUR: QT_TRANSLATE_NOOP("checks", "moving"),
    CheckName.UNDER_EXPOSURE: QT_TRANSLATE_NOOP("checks", "too dark"),
    CheckName.OVER_EXPOSURE: QT_TRANSLATE_NOOP("checks", "too bright"),
    CheckName.GLARE: QT_TRANSLATE_NOOP("checks", "shiny spot"),
    CheckName.ILLUMINATION_UNIFORMITY: QT_TRANSLATE_NOOP("checks", "from one side"),
    CheckName.NATURAL_COLOUR: QT_TRANSLATE_NOOP("checks", "tinted"),
    CheckName.BACKGROUND_UNIFORMITY: QT_TRANSLATE_NOOP("checks", "busy"),
    CheckName.DISTANCE: QT_TRANSLATE_NOOP("checks", "not yet right"),
    CheckName.CENTRING: QT_TRANSLATE_NOOP("checks", "off the middle"),
}

GOOD_WORD = QT_TRANSLATE_NOOP("checks", "good")
UNKNOWN_WORD = QT_TRANSLATE_NOOP("checks", "cannot tell")

_REGIONS: dict[RegionKind, str] = {
    RegionKind.FACE: QT_TRANSLATE_NOOP("checks", "Face"),
    RegionKind.TEXT: QT_TRANSLATE_NOOP("checks", "Text"),
    RegionKind.CODE: QT_TRANSLATE_NOOP("checks", "Bar code"),
    RegionKind.MARK: QT_TRANSLATE_NOOP("checks", "Marked by you"),
}
_REMOVED: dict[RegionKind, str] = {
    RegionKind.FACE: QT_TRANSLATE_NOOP("checks", "Face, removed"),
    RegionKind.TEXT: QT_TRANSLATE_NOOP("checks", "Text, removed"),
    RegionKind.CODE: QT_TRANSLATE_NOOP("checks", "Bar code, removed"),
    RegionKind.MARK: QT_TRANSLATE_NOOP("checks", "Marked by you, removed"),
}


def check_words(name: CheckName, verdict: Verdict) -> tuple[str, str]:
    """("Light", "good"): the meter's name and its state, in English, translated by ``CONTEXT``."""
    if verdict is Verdict.GOOD:
        return NAMES[name], GOOD_WORD
    if verdict is Verdict.CANNOT_JUDGE:
        return NAMES[name], UNKNOWN_WORD
    return NAMES[name], _BAD[name]


def region_words(kind: RegionKind, *, removed: bool = False) -> str:
    """What was found ("Face"), or what will not leave ("Face, removed"); translated by ``CONTEXT``."""
    return _REMOVED[kind] if removed else _REGIONS[kind]
