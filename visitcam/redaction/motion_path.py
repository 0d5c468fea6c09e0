"""How the whole picture moves from frame to frame: the path along which a found box is carried."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.opencv import cv2

_WIDTH = 320  # pixels of the small picture: motion is needed to a pixel or two of the large one
KEPT = 60
"""Frames back to which a small picture can be asked for, by those who follow."""
_AHEAD = 20  # frames that may have been added since, while others are still looked at
_POINTS = 90
_LEAST_INLIERS = 12
_CUT = 38.0  # mean grey levels by which neighbouring frames differ once motion is taken out
_CHAINS = 4_000  # motions over several frames that are remembered, 2 MB
Affine = NDArray[np.float64]
Grey = NDArray[np.uint8]
_Six = tuple[float, float, float, float, float, float]
_STILL: _Six = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0)


@dataclass(slots=True)
class MotionPath:
    """Frame-to-frame motion. ``steps[i]``: ``(2, 3) float64`` from frame i-1 to i, in pixels of the frame
    (identity for the first); ``cuts``: frames that begin a new scene; ``sure[i]``: enough points agreed;
    ``greys``: the last small pictures, ``(h, w) uint8``, by frame number."""

    size: tuple[int, int]
    steps: list[Affine] = field(default_factory=list)
    sure: list[bool] = field(default_factory=list)
    cuts: set[int] = field(default_factory=set)
    greys: dict[int, Grey] = field(default_factory=dict)
    _chains: dict[tuple[int, int], _Six] = field(default_factory=dict, repr=False)

    @property
    def factor(self) -> float:
        """Pixels of the small picture a pixel of the frame."""
        return _WIDTH / self.size[0]

    def add(self, pixels: NDArray[np.uint8]) -> None:
        """One more frame, ``(h, w, 3) uint8`` BGR, or as much of it as is left at a smaller size."""
        size = _WIDTH, max(16, round(self.size[1] * self.factor))
        small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
        grey = np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
        number = len(self.steps)
        before = self.greys.get(number - 1)
        step, sure = np.eye(2, 3), True
        if before is not None:
            step, sure = _between(before, grey)
            if _is_cut(before, grey, step):
                self.cuts.add(number)
                step, sure = np.eye(2, 3), True
            step[:, 2] /= self.factor
        self.steps.append(step)
        self.sure.append(sure)
        self.greys[number] = grey
        self.greys.pop(number - KEPT - _AHEAD, None)

    def between(self, start: int, end: int) -> Affine:
        """From frame ``start`` to frame ``end`` (either may be the earlier one)."""
        return np.array(self._chain(start, end), np.float64).reshape(2, 3)

    def carried(self, box: Box, start: int, end: int) -> Box:
        """``box`` of frame ``start`` where the picture's motion puts it in frame ``end``."""
        a, b, c, d, e, f = self._chain(start, end)
        corners = ((box.x, box.y), (box.right, box.y), (box.x, box.bottom), (box.right, box.bottom))
        return Box.around([(a * x + b * y + c, d * x + e * y + f) for x, y in corners])

    def _chain(self, start: int, end: int) -> _Six:
        """The motion of all frames between as one. A track asks for one frame after the other, so that most
        is one step more of what was asked for just now."""
        if start == end:
            return _STILL
        known = self._chains.get((start, end))
        if known is not None:
            return known
        if end < start:
            chain = _inverted(self._chain(end, start))
        elif (shorter := self._chains.get((start, end - 1))) is not None:
            chain = _joined(shorter, self._six(end))
        elif (shorter := self._chains.get((start + 1, end))) is not None:
            chain = _joined(self._six(start + 1), shorter)
        else:
            chain = _STILL
            for number in range(start + 1, end + 1):
                chain = _joined(chain, self._six(number))
        if len(self._chains) >= _CHAINS:
            self._chains.clear()
        self._chains[start, end] = chain
        return chain

    def _six(self, number: int) -> _Six:
        (a, b, c), (d, e, f) = self.steps[number].tolist()
        return a, b, c, d, e, f

    def stilled(self, last: int) -> MotionPath:
        """The same small pictures up to frame ``last``, as if the picture had stood still."""
        return MotionPath(self.size, [np.eye(2, 3)] * (last + 1), [True] * (last + 1), greys=self.greys)

    def told(self, start: int, end: int) -> bool:
        """Whether it can be said how the picture moved in between."""
        return all(self.sure[start + 1 : end + 1])

    def cut_between(self, start: int, end: int) -> bool:
        """Whether a new scene begins in ``start + 1 .. end``."""
        return any(number in self.cuts for number in range(start + 1, end + 1))


def _joined(first: _Six, then: _Six) -> _Six:
    """The two affine motions, one after the other."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return g * a + h * d, g * b + h * e, g * c + h * f + i, j * a + k * d, j * b + k * e, j * c + k * f + m


def _inverted(motion: _Six) -> _Six:
    a, b, c, d, e, f = motion
    size = a * e - b * d  # two frames are never more than 1.4 times as large as each other
    if not size:
        return _STILL
    return e / size, -b / size, (b * f - c * e) / size, -d / size, a / size, (c * d - a * f) / size


def _between(before: NDArray[np.uint8], after: NDArray[np.uint8]) -> tuple[Affine, bool]:
    points = cv2.goodFeaturesToTrack(before, _POINTS, 0.01, 8)
    if points is None or len(points) < _LEAST_INLIERS:
        return _shift(before, after), False
    moved, status, _ = cv2.calcOpticalFlowPyrLK(
        before, after, points, points.copy(), winSize=(15, 15), maxLevel=3
    )
    good = np.asarray(status).ravel() == 1
    if int(good.sum()) < _LEAST_INLIERS:
        return _shift(before, after), False
    matrix, inliers = cv2.estimateAffinePartial2D(points[good], moved[good], ransacReprojThreshold=2.0)
    if matrix is None or int(np.asarray(inliers).sum()) < _LEAST_INLIERS:
        return _shift(before, after), False
    scale = float(np.hypot(matrix[0, 0], matrix[1, 0]))
    if not 0.7 < scale < 1.4:
        return _shift(before, after), False
    return np.asarray(matrix, dtype=np.float64), True


def _shift(before: NDArray[np.uint8], after: NDArray[np.uint8]) -> Affine:
    (dx, dy), _ = cv2.phaseCorrelate(before.astype(np.float32), after.astype(np.float32))
    return np.array([[1.0, 0.0, dx], [0.0, 1.0, dy]])


def _is_cut(before: NDArray[np.uint8], after: NDArray[np.uint8], step: Affine) -> bool:
    height, width = after.shape
    moved = cv2.warpAffine(before, step, (width, height), borderMode=cv2.BORDER_REPLICATE)
    return float(cv2.mean(cv2.absdiff(cv2.blur(moved, (9, 9)), cv2.blur(after, (9, 9))))[0]) > _CUT
