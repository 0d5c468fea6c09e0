"""What a person may set on a webcam by hand, and how."""

from __future__ import annotations

from enum import StrEnum


class CameraControl(StrEnum):
    """Offered only where the driver reads back what was set."""

    EXPOSURE = "exposure"
    FOCUS = "focus"
    WHITE_BALANCE = "white_balance"


class Turn(StrEnum):
    """``ITSELF`` gives it back to the camera."""

    ITSELF = "itself"
    LESS = "less"
    MORE = "more"
