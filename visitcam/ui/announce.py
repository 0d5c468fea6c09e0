"""Words for a screen reader, not more often than a person can listen. Window's thread."""

from __future__ import annotations

import time

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

EVERY = 4.0  # seconds between two announcements of the same kind, as between two spoken sentences


class _Last:
    """When something was said last, and what."""

    def __init__(self) -> None:
        self.at = -EVERY
        self.text = ""


_last = _Last()


def forget_announced() -> None:
    """What was said last is nobody else's."""
    _last.at, _last.text = -EVERY, ""


def announce(widget: QWidget, text: str, *, at_once: bool = False, now: float | None = None) -> bool:
    """Tell assistive technology; True where it was told.

    Within 4 s of the last announcement nothing is said, unless ``at_once`` (a page's title, a problem, a
    countdown). The same words are not said twice within 8 s. ``now``: monotonic seconds.
    """
    moment = time.monotonic() if now is None else now
    recent = moment - _last.at < EVERY
    again = text == _last.text and moment - _last.at < 2 * EVERY
    if not text or again or (recent and not at_once):
        return False
    _last.at, _last.text = moment, text
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
    return True
