"""What is told about a capture, beside the picture itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

MANIFEST_VERSION = 1


@dataclass(frozen=True, slots=True)
class Manifest:
    """The facts that travel with one capture (docs/manifest.schema.json is the published form).

    ``capture``, ``visit``: random ids (32 hex digits). ``view``: the requested view's name.
    ``taken``: UTC, ISO 8601, seconds. ``media_type``: "image/jpeg", "video/mp4" or "application/json".
    ``size``: (width, height) pixels, (0, 0) for notes. ``media_sha256``: hex, of the media bytes.
    ``assessment``: {check: {value, score, verdict}}, and "report": what a video's pace guidance said.
    ``filled``, ``removed``, ``origins``: {kind: count}, {kind: count}, {"found": n, "person": n}.
    ``consent``: FaceConsent; ``reviewed_by``: ReviewedBy. ``by_hand``: taken by the person, not by itself.
    ``body_site``: {"system", "code", "display"} or empty. ``scale``: what the printed card measured.
    ``duration``: seconds, 0 for pictures. ``sound``: SoundChoice. ``extra`` holds what a newer version
    added, kept as it was.
    """

    capture: str
    visit: str
    view: str
    taken: str
    media_type: str
    size: tuple[int, int]
    media_sha256: str
    software: str
    assessment: Mapping[str, object] = field(default_factory=dict)
    filled: Mapping[str, int] = field(default_factory=dict)
    removed: Mapping[str, int] = field(default_factory=dict)
    origins: Mapping[str, int] = field(default_factory=dict)
    finders: Mapping[str, str] = field(default_factory=dict)
    consent: str = "none"
    reviewed_by: str = "nobody"
    by_hand: bool = True
    body_site: Mapping[str, str] = field(default_factory=dict)
    scale: Mapping[str, object] = field(default_factory=dict)
    duration: float = 0.0
    sound: str = "none"
    extra: Mapping[str, object] = field(default_factory=dict)
    version: int = MANIFEST_VERSION
