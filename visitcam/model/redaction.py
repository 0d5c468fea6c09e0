"""What a person agreed to take out of one picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from visitcam.model.box import Box
from visitcam.model.region import Origin, Region


class FaceConsent(StrEnum):
    """What of a face may leave, when the area of concern lies on it."""

    NONE = "none"  # only the area itself, with eyes filled
    AREA_IS_EYE = "area_is_eye"
    RECOGNISABLE = "recognisable"  # read "your doctor will be able to recognise you" and agreed


class ReviewedBy(StrEnum):
    """Who looked at what will leave, and agreed."""

    NOBODY = "nobody"
    PATIENT = "patient"
    HELPER = "helper"
    COMMAND_LINE = "command_line"


@dataclass(frozen=True, slots=True)
class Redaction:
    """The whole decision for one picture.

    ``keep``: the crop, in pixels of the frame; nothing outside it leaves. ``keep_outline``: where
    given, a polygon (frame pixels) inside ``keep`` outside of which everything is filled.
    ``regions``: what is filled. ``removed``: how many found regions of each kind the person took
    away. ``finders``: name → version of every detector that looked, e.g. {"faces": "centerface-1"};
    ``redact()`` refuses a redaction whose finders are not complete. ``faces``: the found faces inside
    ``keep``, whatever became of their regions: ``redact()`` refuses what shows more of one than
    ``consent`` allows. A face that the person said is none is in ``removed`` and no longer here.
    ``area``: the area of concern inside ``keep``, or None. ``reviewed_by`` NOBODY is refused by
    ``redact()``.
    """

    keep: Box
    regions: tuple[Region, ...]
    finders: Mapping[str, str]
    faces: tuple[Region, ...]
    area: Box | None = None
    keep_outline: tuple[tuple[float, float], ...] | None = None
    removed: Mapping[str, int] = field(default_factory=dict)
    consent: FaceConsent = FaceConsent.NONE
    reviewed_by: ReviewedBy = ReviewedBy.NOBODY

    def filled(self) -> dict[str, int]:
        """{kind: count} of what is filled; the pieces of one text line count once."""
        seen: set[tuple[str, str, int]] = set()
        counts: dict[str, int] = {}
        for region in self.regions:
            if region.line is not None:
                key = (str(region.kind), str(region.origin), region.line)
                if key in seen:
                    continue
                seen.add(key)
            counts[str(region.kind)] = counts.get(str(region.kind), 0) + 1
        return counts

    def added_by_person(self) -> int:
        """How many regions the person drew."""
        return sum(1 for region in self.regions if region.origin is Origin.PERSON)
