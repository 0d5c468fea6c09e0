"""Follows what was found, frame by frame, by its own points: writing on a sleeve moves as the sleeve does.

The picture's motion (``motion_path``) carries what lies still in the room. A label in a hand, a card that is
put down, a shirt go their own way. Each find keeps some of its own corners, which are followed through the
small grey pictures between two looks, in both directions of time, until too few of them agree.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.opencv import cv2

Grey = NDArray[np.uint8]
Points = NDArray[np.float32]

_POINTS = 32  # of one find
_LEAST = 3  # of them that have to agree
_AGREE = 1.0  # pixels of the small picture, from what the others say
_QUALITY = 0.02  # of the strongest corner
_APART = 2  # pixels of the small picture
_ALIKE = 24.0  # mean grey levels by which a point's surroundings may change from frame to frame
_ROOM = 1  # pixels of the small picture around a find


@dataclass(slots=True)
class Followed:
    """One thing on its way, in pixels of the small picture: ``corners`` ``(k, 4, 2)`` of its boxes (a tilted
    line is a run of many, each too small to be followed alone), ``points`` ``(n, 2)``."""

    corners: Points
    points: Points

    @staticmethod
    def of(boxes: Sequence[Box], grey: Grey, factor: float) -> Followed:
        """``boxes`` in pixels of the frame, ``factor`` small pixels a frame's pixel."""
        sides = np.array([[b.x, b.y, b.right, b.bottom] for b in boxes], np.float32) * np.float32(factor)
        corners = sides[:, [0, 1, 2, 1, 2, 3, 0, 3]].reshape(-1, 4, 2)
        within = np.zeros(grey.shape, np.uint8)
        for left, top, right, bottom in sides:
            rows = slice(max(0, int(top) - _ROOM), max(0, int(bottom) + 1 + _ROOM))
            within[rows, max(0, int(left) - _ROOM) : max(0, int(right) + 1 + _ROOM)] = 1
        x, y, w, h = cv2.boundingRect(within)
        points = np.empty((0, 2), np.float32)
        if min(w, h) > 2:
            part, mask = (np.ascontiguousarray(of[y : y + h, x : x + w]) for of in (grey, within))
            found = cv2.goodFeaturesToTrack(part, _POINTS, _QUALITY, _APART, mask=mask, blockSize=3)
            if found is not None:
                points = np.asarray(found, np.float32).reshape(-1, 2) + np.array([x, y], np.float32)
        return Followed(corners, points)

    def boxes(self, factor: float) -> list[Box]:
        """Where its boxes are, pixels of the frame."""
        return [
            Box.around([(float(x) / factor, float(y) / factor) for x, y in corners])
            for corners in self.corners
        ]


def follow(
    things: Sequence[Sequence[Box]], greys: Mapping[int, Grey], numbers: Sequence[int], factor: float
) -> list[dict[int, list[Box]]]:
    """Where the boxes of each of ``things`` are in the frames ``numbers`` (neighbours in time, in either
    direction; they stand in the first of them). A frame in which one was lost is left out, with all after it.

    ``greys``: frame number → ``(h, w) uint8``, ``factor`` pixels of them a pixel of the frame.
    """
    ways: list[dict[int, list[Box]]] = [{} for _ in things]
    if len(numbers) < 2 or not things:
        return ways
    first = greys[numbers[0]]
    going = {index: Followed.of(boxes, first, factor) for index, boxes in enumerate(things)}
    for before, number in itertools.pairwise(numbers):
        going = _stepped(going, greys[before], greys[number])
        if not going:
            break
        for index, one in going.items():
            ways[index][number] = one.boxes(factor)
    return ways


def _stepped(going: dict[int, Followed], before: Grey, after: Grey) -> dict[int, Followed]:
    """All of them one frame on, in one call: the pyramids cost more than the points."""
    alive = {index: one for index, one in going.items() if len(one.points) >= _LEAST}
    if not alive:
        return {}
    points = np.concatenate([one.points for one in alive.values()])
    moved, status, error = cv2.calcOpticalFlowPyrLK(
        before, after, points, points.copy(), winSize=(11, 11), maxLevel=3
    )
    good = (np.asarray(status).ravel() == 1) & (np.asarray(error).ravel() < _ALIKE)
    height, width = after.shape
    moved = np.asarray(moved, np.float32).reshape(-1, 2)
    good &= (moved[:, 0] >= 0) & (moved[:, 1] >= 0) & (moved[:, 0] < width) & (moved[:, 1] < height)
    out: dict[int, Followed] = {}
    at = 0
    for index, one in alive.items():
        part = slice(at, at + len(one.points))
        at += len(one.points)
        step = _agreed(one.points[good[part]], moved[part][good[part]])
        if step is not None:
            matrix, kept = step
            corners = one.corners @ matrix[:, :2].T + matrix[:, 2]
            out[index] = Followed(corners.astype(np.float32), kept)
    return out


def _agreed(before: Points, after: Points) -> tuple[NDArray[np.float64], Points] | None:
    """The motion that most points share, ``(2, 3)``, and where those points are now; None: too few do."""
    if len(before) < _LEAST:
        return None
    shift = np.median(after - before, axis=0)
    near = np.abs(after - before - shift).max(axis=1) < 2 * _AGREE
    if int(near.sum()) < max(_LEAST, len(before) // 2):
        return None
    matrix = np.array([[1.0, 0.0, shift[0]], [0.0, 1.0, shift[1]]])
    if int(near.sum()) >= 2 * _LEAST:
        turned, inliers = cv2.estimateAffinePartial2D(before[near], after[near], ransacReprojThreshold=_AGREE)
        if turned is not None and 0.9 < float(np.hypot(turned[0, 0], turned[1, 0])) < 1.1:
            kept = np.asarray(inliers).ravel() == 1
            if int(kept.sum()) >= 2 * _LEAST:
                return np.asarray(turned, np.float64), after[near][kept]
    return matrix, after[near]
