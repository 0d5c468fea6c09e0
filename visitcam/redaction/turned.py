"""A picture turned by a quarter, a half and three quarters, all three on one canvas: one pass of the network.

The network knows upright faces; a lying patient's it sees best from the side.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from visitcam.opencv import cv2
from visitcam.redaction.canvas import reduced
from visitcam.redaction.faces import Face, FaceNet

Pixels = NDArray[np.uint8]
Points = NDArray[np.float32]

_GAP = 8  # pixels of mean colour between two views, so that nothing in one reaches into the other


def turned_looks(net: FaceNet, pixels: Pixels, area: int, threshold: float) -> list[tuple[Face, int]]:
    """Faces in the turned views of ``pixels`` ``(h, w, 3) uint8`` BGR, each view of ``area`` pixels: a
    square picture costs no more than a long one, and a face that takes a share of its height is as large.
    In pixels of the picture, with the quarters (``numpy.rot90``) by which it was turned when seen.

    Raises:
        FinderFailed: the network stopped.
    """
    long, short = max(pixels.shape[:2]), min(pixels.shape[:2])
    view = reduced(pixels, max(1, round(math.sqrt(area * long / short))))
    height, width = view.shape[:2]
    canvas, corners = _side_by_side([np.rot90(view, turn) for turn in (1, 2, 3)])
    back = np.float32(pixels.shape[1] / width)
    found = []
    for face in net.look(canvas, max(canvas.shape), threshold=threshold):
        x, y = (face.corners[0] + face.corners[2]) / 2, (face.corners[1] + face.corners[3]) / 2
        for turn, (left, top) in zip((1, 2, 3), corners, strict=True):
            w, h = (height, width) if turn % 2 else (width, height)
            if left <= x < left + w and top <= y < top + h:
                inside = face.points - np.array([left, top], np.float32)
                found.append((Face.of(unturned(inside, turn, width, height) * back, face.score), turn))
    return found


def unturned(points: Points, turn: int, width: int, height: int) -> Points:
    """Points of a picture turned by ``turn`` quarters (``numpy.rot90``), in the unturned one of
    ``width`` × ``height``."""
    x, y = points[:, 0], points[:, 1]
    pairs = {0: (x, y), 1: (width - y, x), 2: (width - x, height - y), 3: (y, height - x)}
    return np.asarray(np.stack(pairs[turn], axis=1), dtype=np.float32)


def _side_by_side(views: list[Pixels]) -> tuple[Pixels, list[tuple[int, int]]]:
    """The three views on the smallest of three canvases, and the corner (x, y) of each there."""
    h1, w1 = views[0].shape[:2]
    layouts = [
        [(0, 0), (2 * (w1 + _GAP), 0), (w1 + _GAP, 0)],  # a row
        [(0, 0), (0, h1 + _GAP), (w1 + _GAP, 0)],  # the quarters in a row, the half below
        [(0, 0), (w1 + _GAP, 0), (0, h1 + _GAP)],  # the quarters in a column, the half beside
    ]

    def extent(corners: list[tuple[int, int]]) -> tuple[int, int]:
        ends = [(x + v.shape[1], y + v.shape[0]) for (x, y), v in zip(corners, views, strict=True)]
        return max(x for x, _ in ends), max(y for _, y in ends)

    corners = min(layouts, key=lambda layout: extent(layout)[0] * extent(layout)[1])
    width, height = extent(corners)
    canvas = np.empty((height, width, 3), np.uint8)
    canvas[:] = np.asarray(cv2.mean(np.ascontiguousarray(views[1]))[:3]).round().astype(np.uint8)
    for (x, y), view in zip(corners, views, strict=True):
        canvas[y : y + view.shape[0], x : x + view.shape[1]] = view
    return canvas, corners
