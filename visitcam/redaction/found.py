"""What the finders found in one picture, and which of them looked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from visitcam.model.region import Region

NEEDED = ("faces", "text", "codes")
"""The finders that must have looked before a picture may leave."""


@dataclass(frozen=True, slots=True)
class Found:
    """``regions`` grown already, as they would be filled (frame pixels, inside the frame).
    ``finders``: name → version of each finder that looked; complete, or there is no ``Found`` at all."""

    regions: tuple[Region, ...]
    finders: Mapping[str, str] = field(default_factory=dict)
