"""What the session knows about a capture before it is redacted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class CaptureDetails:
    """Goes into the manifest as it is; see ``Manifest`` for each field's meaning."""

    capture: str
    visit: str
    view: str
    taken: str
    assessment: Mapping[str, object] = field(default_factory=dict)
    by_hand: bool = True
    body_site: Mapping[str, str] = field(default_factory=dict)
    scale: Mapping[str, object] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)
