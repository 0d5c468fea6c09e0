"""Values that a person types, turned into types; a sentence where they make no sense."""

from __future__ import annotations

import re

from visitcam.errors import BadOption
from visitcam.model.box import Box


def parse_area(text: str | None) -> Box | None:
    """``X,Y,W,H`` in pixels of the source picture, or None.

    Raises:
        BadOption: not four whole numbers, or no width or height.
    """
    if text is None:
        return None
    parts = text.replace(" ", "").split(",")
    if len(parts) != 4 or not all(re.fullmatch(r"-?\d{1,7}", part) for part in parts):
        raise BadOption("--area X,Y,W,H")
    box = Box(*(int(part) for part in parts))
    if box.empty:
        raise BadOption("--area X,Y,W,H")
    return box


def parse_seconds(text: str, name: str, low: float, high: float) -> float:
    """A number of seconds between ``low`` and ``high``.

    Raises:
        BadOption: not a number, or outside.
    """
    try:
        value = float(text)
    except ValueError as error:
        raise BadOption(name) from error
    if not low <= value <= high:
        raise BadOption(name)
    return value
