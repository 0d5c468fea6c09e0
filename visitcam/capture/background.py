"""Is what lies around the arm quiet."""

from __future__ import annotations

import numpy as np

from visitcam.capture.sample import Sample
from visitcam.capture.scoring import rated, unknown
from visitcam.model.assessment import Check
from visitcam.opencv import cv2

_EDGE = 14.0  # grey levels between neighbours of the thumb: a weave stays below, objects' outlines do not
_BUSY = 0.16  # share of the surroundings that may be edges; one arm's outline takes 2–4 %


def background_uniformity(sample: Sample) -> Check:
    """``value``: share of the picture around the area (grown to twice its size) that is an edge, 0–1.

    Advice only (in the spirit of "background uniformity" of ISO/IEC 29794-5, which is about portraits).
    """
    if min(sample.luma.shape) < 12:
        return unknown()
    grey = np.asarray(cv2.blur(sample.luma, (3, 3)), dtype=np.uint8)
    x = cv2.absdiff(grey[1:-1, 2:], grey[1:-1, :-2])
    y = cv2.absdiff(grey[2:, 1:-1], grey[:-2, 1:-1])
    edges = np.asarray(cv2.max(x, y)) > _EDGE
    around = np.ones(edges.shape, dtype=bool)
    if not sample.area.empty:
        around[sample.in_thumb(sample.area.grown(0.5))] = False
    count = int(around.sum())
    if count < around.size // 20:
        return unknown()  # the area fills the picture: there is no background to judge
    return rated(float((edges & around).sum()) / count, _BUSY, 0.08, rising=False)
