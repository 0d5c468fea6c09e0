"""The one thing to do now."""

from __future__ import annotations

from enum import StrEnum


class Advice(StrEnum):
    """Every advice, in the order in which one outranks the next.

    LEFT, RIGHT, UP, DOWN say where the *area* should go in the unmirrored picture; the window
    turns them for a mirrored preview.
    """

    CAMERA_BLOCKED = "camera_blocked"
    CAMERA_FROZEN = "camera_frozen"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    SHOW_AREA = "show_area"
    AREA_LOST = "area_lost"
    CLOSER = "closer"
    FURTHER = "further"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    MOVE_SLOWLY = "move_slowly"
    HOLD_STILL = "hold_still"
    BLURRY_MOVE_BACK = "blurry_move_back"
    BLURRY_WAIT = "blurry_wait"
    BEST_OF_CAMERA = "best_of_camera"
    GLARE = "glare"
    UNEVEN_LIGHT = "uneven_light"
    TINT = "tint"
    BUSY_BACKGROUND = "busy_background"
    GOOD = "good"

    @property
    def blocks(self) -> bool:
        """False for advice that never keeps a picture from taking itself."""
        return self not in _ADVICE_ONLY


_ADVICE_ONLY = frozenset(
    {
        Advice.UNEVEN_LIGHT,
        Advice.TINT,
        Advice.BUSY_BACKGROUND,
        Advice.GOOD,
        Advice.BEST_OF_CAMERA,
    }
)
