"""What the camera's thread hands to the window's: the newest moment, in a slot that holds one alone."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from visitcam.model.assessment import Assessment
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.ui.picture import Shown

if TYPE_CHECKING:
    from visitcam.capture.live import Look


@dataclass(frozen=True, slots=True)
class Live:
    """The newest moment: what to paint, the raw frame behind it (memory alone), and the newest judgement,
    which is that of a frame up to three earlier. ``number`` 3, 2, 1 while it counts down, else None."""

    picture: Shown
    frame: Frame
    look: Look
    number: int | None


@dataclass(frozen=True, slots=True)
class Taken:
    """A raw picture in memory, its area and guide in its pixels, and how the still was judged."""

    frame: Frame
    area: Box | None
    guide: Box
    assessment: Assessment
    by_hand: bool


class NewestSlot:
    """Holds one thing. ``put`` says whether the one before was looked at. Any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: Live | None = None
        self._fresh = False
        self.dropped = 0

    def put(self, live: Live) -> bool:
        """True where the window has to be woken: it has taken what was there before."""
        with self._lock:
            wake = not self._fresh
            self.dropped += self._fresh
            self._held, self._fresh = live, True
            return wake

    def take(self) -> Live | None:
        """The newest, once; None where nothing is new."""
        with self._lock:
            if not self._fresh:
                return None
            self._fresh = False
            return self._held

    def newest(self) -> Live | None:
        """The newest, new or not."""
        with self._lock:
            return self._held

    def clear(self) -> None:
        """Let go of the picture."""
        with self._lock:
            self._held, self._fresh = None, False
