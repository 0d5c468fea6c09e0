"""A rectangle in whole pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """An axis-aligned rectangle in pixels of the picture it belongs to.

    ``x`` and ``y`` are the left and top edge (pixels, may be negative before clipping),
    ``w`` and ``h`` the width and height (pixels, may be zero or less before clipping).
    The box covers columns ``x .. x+w-1`` and rows ``y .. y+h-1``. Any thread.
    """

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        """First column to the right of the box."""
        return self.x + self.w

    @property
    def bottom(self) -> int:
        """First row below the box."""
        return self.y + self.h

    @property
    def empty(self) -> bool:
        """True where the box covers no pixel."""
        return self.w <= 0 or self.h <= 0

    @property
    def pixels(self) -> int:
        """Number of pixels covered, 0 where empty."""
        return 0 if self.empty else self.w * self.h

    @property
    def centre(self) -> tuple[float, float]:
        """Middle of the box, in pixels."""
        return self.x + self.w / 2, self.y + self.h / 2

    def straightened(self) -> Box:
        """The same rectangle with a width and height of at least zero (turned inside out again)."""
        x, w = (self.x, self.w) if self.w >= 0 else (self.x + self.w, -self.w)
        y, h = (self.y, self.h) if self.h >= 0 else (self.y + self.h, -self.h)
        return Box(x, y, w, h)

    def clipped(self, width: int, height: int) -> Box:
        """The part inside a picture of ``width`` × ``height`` pixels; may be empty, never negative."""
        left, top = min(max(self.x, 0), width), min(max(self.y, 0), height)
        right, bottom = (
            min(max(self.right, left), width),
            min(max(self.bottom, top), height),
        )
        return Box(left, top, right - left, bottom - top)

    def grown(self, fraction: float) -> Box:
        """The box with ``fraction`` of its width added left and right, of its height above and below."""
        dx, dy = math.ceil(self.w * fraction), math.ceil(self.h * fraction)
        return Box(self.x - dx, self.y - dy, self.w + 2 * dx, self.h + 2 * dy)

    def intersection(self, other: Box) -> Box:
        """The pixels that both cover; empty where they do not touch."""
        left, top = max(self.x, other.x), max(self.y, other.y)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Box(left, top, max(0, right - left), max(0, bottom - top))

    def moved(self, dx: int, dy: int) -> Box:
        """The box shifted by whole pixels."""
        return Box(self.x + dx, self.y + dy, self.w, self.h)

    def as_list(self) -> list[int]:
        """``[x, y, w, h]``, as the command line prints it."""
        return [self.x, self.y, self.w, self.h]

    @staticmethod
    def around(points: list[tuple[float, float]]) -> Box:
        """The smallest box that covers every point (pixels); needs at least one point."""
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        left, top = math.floor(min(xs)), math.floor(min(ys))
        return Box(left, top, math.ceil(max(xs)) - left, math.ceil(max(ys)) - top)
