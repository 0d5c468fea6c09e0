"""What one readiness check found. No sentences here: ``visitcam.messages`` has them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class Ready(StrEnum):
    """The state of one check."""

    OK = "ok"
    ATTENTION = "attention"
    CANNOT_CHECK = "cannot_check"


class ReadyName(StrEnum):
    """The checks, in the order in which they are shown."""

    CAMERA = "camera"
    LIGHT = "light"
    BACKGROUND = "background"
    PRIVATE_PLACE = "private_place"
    BATTERY = "battery"
    CONNECTION = "connection"
    KEYRING = "keyring"
    SCREEN = "screen"
    SPEECH = "speech"


@dataclass(frozen=True, slots=True)
class ReadyCheck:
    """``reason`` names the case inside a state ("plugged_in", "low"), ``numbers`` its measures, each
    with its unit in the name. Immutable; any thread."""

    name: ReadyName
    state: Ready
    reason: str = ""
    numbers: Mapping[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "numbers", MappingProxyType(dict(self.numbers)))

    def as_json(self) -> dict[str, object]:
        """``{name, state, reason, numbers}`` for the command line."""
        return {
            "name": str(self.name),
            "state": str(self.state),
            "reason": self.reason,
            "numbers": dict(self.numbers),
        }
