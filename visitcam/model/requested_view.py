"""One picture or video that the clinic asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class MediaKind(StrEnum):
    """What is asked for."""

    PHOTO = "photo"
    VIDEO = "video"


class Distance(StrEnum):
    """How near."""

    CLOSE = "close"
    OVERVIEW = "overview"


class GuideShape(StrEnum):
    """The soft white shape over the live picture."""

    RECTANGLE = "rectangle"
    OVAL = "oval"
    TALL = "tall"
    WIDE = "wide"


@dataclass(frozen=True, slots=True)
class RequestedView:
    """``name`` in the clinic's words (at most 40 characters), ``words`` = the clinic's own
    sentence by language code; ``site`` a SNOMED CT body structure code with ``site_text``;
    ``seconds`` the wished length of a video (5–60); ``card``: hold the printed scale card beside it.
    """

    name: str
    media: MediaKind = MediaKind.PHOTO
    distance: Distance = Distance.CLOSE
    shape: GuideShape = GuideShape.RECTANGLE
    site: str = ""
    site_text: str = ""
    card: bool = False
    sensitive: bool = False
    sound: bool = False
    seconds: int = 20
    words: Mapping[str, str] = field(default_factory=dict)
