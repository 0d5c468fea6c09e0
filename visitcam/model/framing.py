"""Where the area of concern stands in the guide."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from visitcam.model.box import Box


class AreaState(StrEnum):
    """How the area of concern is known."""

    ASSUMED = "assumed"  # nobody clicked: the guide's middle stands for it
    TRACKED = "tracked"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Framing:
    """The area of concern against the guide, both in pixels of the frame.

    ``dx``, ``dy``: offset of the area's centre from the guide's, as a fraction of the guide's
    width and height (positive: the area lies right of / below the middle, in the unmirrored
    picture). ``fill``: the larger of area width / guide width and area height / guide height (1.0 fills it).
    ``shake``: shift since the last frame, as a fraction of the frame's width. ``confidence`` 0–1.
    """

    area: Box
    guide: Box
    state: AreaState
    dx: float
    dy: float
    fill: float
    shake: float
    confidence: float
