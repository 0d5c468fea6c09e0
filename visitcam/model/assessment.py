"""What was measured on one frame."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from visitcam.model.box import Box


class Verdict(StrEnum):
    """``cannot_judge`` never blocks, and never counts as good."""

    GOOD = "good"
    BAD = "bad"
    CANNOT_JUDGE = "cannot_judge"


class CheckName(StrEnum):
    """The checks, named in the spirit of ISO/IEC 29794-5."""

    SHARPNESS = "sharpness"
    MOTION_BLUR = "motion_blur"
    UNDER_EXPOSURE = "under_exposure"
    OVER_EXPOSURE = "over_exposure"
    GLARE = "glare"
    ILLUMINATION_UNIFORMITY = "illumination_uniformity"
    NATURAL_COLOUR = "natural_colour"
    BACKGROUND_UNIFORMITY = "background_uniformity"
    DISTANCE = "distance"
    CENTRING = "centring"


GATES = frozenset(
    {
        CheckName.SHARPNESS,
        CheckName.MOTION_BLUR,
        CheckName.UNDER_EXPOSURE,
        CheckName.OVER_EXPOSURE,
        CheckName.GLARE,
        CheckName.DISTANCE,
        CheckName.CENTRING,
    }
)
"""The checks that decide whether a picture takes itself; the others are advice only."""


@dataclass(frozen=True, slots=True)
class Check:
    """One measurement. ``value`` in the check's own unit (None where it cannot be measured),
    ``score`` 0–100 and rising as the picture gets better, whatever the sense of ``value``."""

    value: float | None
    score: float
    verdict: Verdict

    def as_json(self) -> dict[str, object]:
        """``{value, score, verdict}`` with plain numbers."""
        value = None if self.value is None else round(float(self.value), 5)
        return {
            "value": value,
            "score": round(float(self.score), 1),
            "verdict": str(self.verdict),
        }


@dataclass(frozen=True, slots=True)
class Assessment:
    """Every check on one frame.

    ``size`` is (width, height) of the frame in pixels, ``area`` the area of concern in the same
    pixels (None: the guide's middle stood for it), ``at`` monotonic seconds. Immutable.
    """

    size: tuple[int, int]
    area: Box | None
    checks: Mapping[CheckName, Check]
    at: float

    def __post_init__(self) -> None:
        object.__setattr__(self, "checks", MappingProxyType(dict(self.checks)))

    @property
    def acceptable(self) -> bool:
        """No gate is bad, and sharpness and exposure were judged good, not merely unjudged.

        "Cannot judge" on sharpness does not make a picture bad, but a picture whose sharpness
        nobody could judge is not called acceptable either: it never counts as good in silence.
        """
        for name, check in self.checks.items():
            if name in GATES and check.verdict is Verdict.BAD:
                return False
        needed = (
            CheckName.SHARPNESS,
            CheckName.UNDER_EXPOSURE,
            CheckName.OVER_EXPOSURE,
        )
        return all(name in self.checks and self.checks[name].verdict is Verdict.GOOD for name in needed)

    def as_json(self) -> dict[str, object]:
        """``{name: {value, score, verdict}}``."""
        return {str(name): check.as_json() for name, check in self.checks.items()}
