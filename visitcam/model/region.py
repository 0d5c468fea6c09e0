"""A part of a picture that does not leave."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from visitcam.model.box import Box


class RegionKind(StrEnum):
    """What a region hides."""

    FACE = "face"
    TEXT = "text"
    CODE = "code"
    MARK = "mark"  # drawn by the person: a tattoo, a name, another person


class Origin(StrEnum):
    """Who put the region there."""

    FOUND = "found"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Region:
    """One region to fill, in pixels of the frame, already grown: as it would be filled.

    ``outline``, where given, is a closed polygon ((x, y) in pixels) filled instead of ``box``;
    ``box`` is then its bounding box. ``score`` 0–1 (1 for what a person drew). ``landmarks``:
    for a face its eyes, nose and mouth corners ((x, y) in pixels), else empty. ``line`` numbers
    the pieces of one text line that is filled as several boxes; None elsewhere.
    """

    kind: RegionKind
    box: Box
    score: float
    origin: Origin
    outline: tuple[tuple[float, float], ...] | None = None
    landmarks: tuple[tuple[float, float], ...] = ()
    line: int | None = None
