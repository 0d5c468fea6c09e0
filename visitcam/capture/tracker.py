"""Keeps to the area that the person showed: points that flow, checked back and forth, and found again
by its look after it was hidden. Where it is not sure, it says so: it never jumps to something else."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.opencv import cv2

_POINTS = 60
_LEAST_POINTS = 7
_BACK = 1.0  # pixels that a point may miss its start by after there and back (Kalal et al. 2010)
_OUTLIER = 2.5  # pixels from where the similarity puts a point (RANSAC's threshold)
_LEAST_SHARE = 0.45  # of the points that must agree
_LOOKS_ALIKE = 0.45  # normalised correlation with the template: below it this is something else
_AGREED, _HARDLY_ALIKE = 0.8, 0.2  # where nearly all points agree, a glare may cover half of it
_FOUND_AGAIN = 0.80  # to be taken up by its look alone
_LEARNABLE = 0.72
_GROWTH = (0.7, 1.4)  # change of size from one frame to the next that a hand can do
_TEMPLATE = 48  # pixels, longer side
_WINDOW, _LEVELS, _STEPS = (15, 15), 3, (3, 12, 0.03)  # Bouguet 2001: window, pyramid, when to stop

Grey = NDArray[np.uint8]
Points = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Tracked:
    """``box`` in pixels of the tracker's own small picture, as (x, y, w, h); ``confidence`` 0–1."""

    box: tuple[float, float, float, float]
    confidence: float


class Tracker:
    """Follows one area through grey pictures of one size. One thread.

    Pyramidal Lucas–Kanade with a forward–backward check, a similarity by RANSAC, and a comparison with
    the template as the person showed it; measured against a learning tracker in docs/guidance.md.
    """

    def __init__(self, grey: Grey, box: Box) -> None:
        self._last = grey
        self._box: tuple[float, float, float, float] = (box.x, box.y, box.w, box.h)
        self._template = _cut(grey, self._box)
        self._points = _points(grey, self._box)
        self._lost = self._template is None or float(self._template.std()) < 1.5
        self.trackable = not self._lost
        """False where the person showed something without any difference in it."""

    def follow(self, grey: Grey, shift: tuple[float, float] = (0.0, 0.0)) -> Tracked | None:
        """Where the area is now, or None while it is lost. Pictures of another size lose it.

        ``shift``: how far the whole picture moved, pixels, where that is known: the search starts there.
        """
        if not self.trackable or grey.shape != self._last.shape:
            self._lost = True
            return None
        moved = self._search(grey) if self._lost else self._flow(grey, shift)
        self._last = grey
        self._lost = moved is None
        if moved is not None:
            self._box = moved.box
            self._points = _points(grey, self._box)
        return moved

    def _flow(self, grey: Grey, shift: tuple[float, float]) -> Tracked | None:
        start = self._points
        guess = np.array(shift, np.float32)
        if len(start) < _LEAST_POINTS:
            return self._by_look(grey, self._box)
        there, ok = _moved(self._last, grey, start, start + guess)
        back, ok_back = _moved(grey, self._last, there, there - guess)
        error = np.abs(back - start).reshape(-1, 2).max(axis=1)
        good = ok & ok_back & (error < _BACK)
        if int(good.sum()) < _LEAST_POINTS:
            return self._by_look(grey, self._box)
        matrix, inliers = cv2.estimateAffinePartial2D(
            start[good], there[good], ransacReprojThreshold=_OUTLIER, maxIters=200
        )
        if matrix is None or not np.isfinite(matrix).all():
            return self._by_look(grey, self._box)
        share = float(np.asarray(inliers).sum()) / len(start)
        size = float(np.hypot(matrix[0, 0], matrix[1, 0]))
        if share < _LEAST_SHARE or not _GROWTH[0] <= size <= _GROWTH[1]:
            return self._by_look(grey, self._box)
        x, y, w, h = self._box
        centre = np.asarray(matrix) @ np.array([x + w / 2, y + h / 2, 1.0])
        w, h = w * size, h * size
        box = (float(centre[0]) - w / 2, float(centre[1]) - h / 2, w, h)
        alike = self._alike(grey, box)
        if alike < (_LOOKS_ALIKE if share < _AGREED else _HARDLY_ALIKE):
            return None
        if alike > _LEARNABLE:
            self._learn(grey, box)
        return Tracked(box, min(1.0, share) * max(0.0, min(1.0, 0.5 + alike / 2)))

    def _by_look(self, grey: Grey, box: tuple[float, float, float, float]) -> Tracked | None:
        """Few points, as on blurred skin: look for the template close by."""
        x, y, w, h = box
        return self._matched(grey, (x - 0.5 * w, y - 0.5 * h, 2 * w, 2 * h), (1.0,), _FOUND_AGAIN)

    def _search(self, grey: Grey) -> Tracked | None:
        """Lost: everywhere, in three sizes, and only what looks very much like it."""
        return self._matched(
            grey, (0, 0, grey.shape[1], grey.shape[0]), (1.0, 0.8, 1.25), _FOUND_AGAIN + 0.06
        )

    def _matched(
        self, grey: Grey, where: tuple[float, float, float, float], sizes: tuple[float, ...], least: float
    ) -> Tracked | None:
        if self._template is None:
            return None
        left, top = max(0, round(where[0])), max(0, round(where[1]))
        right, bottom = round(where[0] + where[2]), round(where[1] + where[3])
        part = grey[top:bottom, left:right]
        best: Tracked | None = None
        shrink = max(self._template.shape) / max(1.0, self._box[2], self._box[3])
        for size in sizes:
            scale = shrink / size
            shape = (round(part.shape[1] * scale), round(part.shape[0] * scale))
            if shape[0] < self._template.shape[1] or shape[1] < self._template.shape[0]:
                continue
            small = cv2.resize(part, shape, interpolation=cv2.INTER_AREA)
            match = cv2.matchTemplate(small, self._template, cv2.TM_CCOEFF_NORMED)
            _, score, _, (x, y) = cv2.minMaxLoc(match)
            if np.isfinite(score) and score >= least and (best is None or score > best.confidence):
                w, h = self._box[2] * size, self._box[3] * size
                best = Tracked((left + x / scale, top + y / scale, w, h), float(score))
        return best

    def _alike(self, grey: Grey, box: tuple[float, float, float, float]) -> float:
        """Normalised correlation with the template, −1 to 1; 0 where the box leaves the picture."""
        now = _cut(grey, box)
        if now is None or self._template is None:
            return 0.0
        if now.shape != self._template.shape:
            now = np.asarray(cv2.resize(now, self._template.shape[::-1]), dtype=np.uint8)
        score = float(cv2.matchTemplate(now, self._template, cv2.TM_CCOEFF_NORMED)[0, 0])
        return score if np.isfinite(score) else 0.0

    def _learn(self, grey: Grey, box: tuple[float, float, float, float]) -> None:
        """Let the template follow slow changes (the arm turns, the light goes), a twentieth a frame."""
        now = _cut(grey, box)
        if now is not None and self._template is not None:
            now = np.asarray(cv2.resize(now, self._template.shape[::-1]), dtype=np.uint8)
            self._template = np.asarray(cv2.addWeighted(self._template, 0.95, now, 0.05, 0), dtype=np.uint8)


def _cut(grey: Grey, box: tuple[float, float, float, float]) -> Grey | None:
    """The area, at most 48 pixels on its longer side; None where less than half of it is in the picture."""
    x, y, w, h = box
    inside = Box(round(x), round(y), max(1, round(w)), max(1, round(h))).clipped(grey.shape[1], grey.shape[0])
    if inside.w < 4 or inside.h < 4 or inside.pixels < 0.5 * w * h:
        return None
    part = grey[inside.y : inside.bottom, inside.x : inside.right]
    scale = min(1.0, _TEMPLATE / max(inside.w, inside.h))
    shape = (max(4, round(inside.w * scale)), max(4, round(inside.h * scale)))
    return np.asarray(cv2.resize(part, shape, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _moved(before: Grey, after: Grey, start: Points, guess: Points) -> tuple[Points, NDArray[np.bool_]]:
    """Where each point went, and whether it was found."""
    there, ok, _ = cv2.calcOpticalFlowPyrLK(
        before,
        after,
        start,
        guess.copy(),
        winSize=_WINDOW,
        maxLevel=_LEVELS,
        criteria=_STEPS,
        flags=cv2.OPTFLOW_USE_INITIAL_FLOW,
    )
    return np.asarray(there, dtype=np.float32), np.asarray(ok).ravel() == 1


def _points(grey: Grey, box: tuple[float, float, float, float]) -> Points:
    """Corners in the area and a little around it, ``(n, 1, 2)``; on bare skin a grid instead."""
    x, y, w, h = box
    grown = Box(round(x), round(y), max(1, round(w)), max(1, round(h))).grown(0.1)
    inside = grown.clipped(grey.shape[1], grey.shape[0])
    if inside.w < 8 or inside.h < 8:
        return np.zeros((0, 1, 2), np.float32)
    part = np.ascontiguousarray(grey[inside.y : inside.bottom, inside.x : inside.right])
    apart = max(3.0, (inside.pixels / _POINTS) ** 0.5 * 0.6)
    found = cv2.goodFeaturesToTrack(part, _POINTS, 0.01, apart)
    if found is None or len(found) < _LEAST_POINTS:
        ys, xs = np.mgrid[2 : inside.h - 2 : 6j, 2 : inside.w - 2 : 6j]
        found = np.stack([xs.ravel(), ys.ravel()], axis=1)[:, None]
    return np.asarray(found, dtype=np.float32) + np.array([inside.x, inside.y], np.float32)
