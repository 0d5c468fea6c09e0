"""The area of concern against the guide, frame by frame."""

from __future__ import annotations

import numpy as np

from visitcam.capture.assessment import fill_of
from visitcam.capture.motion import Shake, Small, small_of
from visitcam.capture.sample import middle_of
from visitcam.capture.tracker import Tracked, Tracker
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.framing import AreaState, Framing
from visitcam.opencv import cv2

_CLICKED = 0.30  # of the guide's shorter side: the area that a click stands for


class Framer:
    """Holds what the person showed, and says where it is now. One thread; never raises in ``look``.

    A click or a box is taken up with the next frame. ``lost`` stays until the area is found again by
    its look, or shown anew.
    """

    def __init__(self) -> None:
        self._shake = Shake()
        self._wish: Box | tuple[float, float] | None = None
        self._tracker: Tracker | None = None
        self._area: Box | None = None
        self._size = (0, 0)

    def click(self, x: float, y: float) -> None:
        """The person showed the middle of the area, in pixels of the (unmirrored) frame."""
        self._wish = (float(x), float(y))

    def set_area(self, area: Box | None) -> None:
        """The person drew a box around it (frame pixels), or takes everything back with None."""
        self._wish = area
        if area is None:
            self._tracker, self._area = None, None

    @property
    def shown(self) -> bool:
        """Whether the person has shown an area."""
        return self._wish is not None or self._area is not None

    def look(self, frame: Frame, guide: Box) -> Framing:
        """Where the area stands in this frame. ``area`` is where it was last seen while it is lost."""
        small = small_of(frame)
        shake, shift = self._shake.look(frame, small)
        if not self.shown:
            return _framing(middle_of(guide), guide, AreaState.ASSUMED, shake, 0.0)
        if self._wish is not None:
            self._take_up(frame, guide, small)
            confidence, state = self._beginning()
        else:
            confidence, state = self._followed(frame, small, shift)
        area = self._area if self._area is not None else middle_of(guide)
        return _framing(area, guide, state, shake, confidence)

    def _take_up(self, frame: Frame, guide: Box, small: Small) -> None:
        wish = self._wish
        self._wish = None
        if isinstance(wish, Box):
            area = wish.straightened()
        else:
            side = max(8, round(_CLICKED * min(guide.w, guide.h)))
            x, y = wish if wish is not None else guide.centre
            finite = np.isfinite(x) and np.isfinite(y) and abs(x) < 1e6 and abs(y) < 1e6
            area = Box(round(x - side / 2), round(y - side / 2), side, side) if finite else Box(-9, -9, 1, 1)
        self._area, self._size = area, frame.size
        inside = area.clipped(*frame.size)
        if inside.w < 4 or inside.h < 4:
            self._tracker = None  # shown outside the picture: there is nothing to follow
            return
        self._tracker = Tracker(small.grey, _scaled(area, small.scale))

    def _beginning(self) -> tuple[float, AreaState]:
        good = self._tracker is not None and self._tracker.trackable
        return (1.0, AreaState.TRACKED) if good else (0.0, AreaState.LOST)

    def _followed(self, frame: Frame, small: Small, shift: tuple[float, float]) -> tuple[float, AreaState]:
        if self._tracker is None or frame.size != self._size:
            return 0.0, AreaState.LOST
        tracked: Tracked | None = None
        try:
            tracked = self._tracker.follow(small.grey, shift)
        except cv2.error:  # degenerate pictures: honest is "lost"
            tracked = None
        if tracked is None:
            return 0.0, AreaState.LOST
        x, y, w, h = (side / small.scale for side in tracked.box)
        self._area = Box(round(x), round(y), max(1, round(w)), max(1, round(h)))
        return tracked.confidence, AreaState.TRACKED


def _scaled(box: Box, scale: float) -> Box:
    w, h = max(1, round(box.w * scale)), max(1, round(box.h * scale))
    return Box(round(box.x * scale), round(box.y * scale), w, h)


def _framing(area: Box, guide: Box, state: AreaState, shake: float, confidence: float) -> Framing:
    (ax, ay), (gx, gy) = area.centre, guide.centre
    dx, dy = (ax - gx) / max(1, guide.w), (ay - gy) / max(1, guide.h)
    return Framing(area, guide, state, dx, dy, fill_of(area, guide), shake, confidence)
