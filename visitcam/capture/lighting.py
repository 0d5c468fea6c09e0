"""Too dark, too bright, shiny, uneven, tinted. None of it from the mean of the area of concern: a mean
takes dark skin for a dark picture.

"Light" of a pixel is here its largest channel, which is what the sensor clips at, and in which skin of
different tones lies closer together than in luma.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from visitcam.capture.sample import Pixels, Sample
from visitcam.capture.scoring import rated, unknown, with_verdict
from visitcam.model.assessment import Check, Verdict
from visitcam.opencv import cv2

Counts = NDArray[np.float64]

_DARK = 188.0  # grey levels: a picture with a bright object in it reaches 215–255, at −1 EV 157–186
_NO_BRIGHT_OBJECT = 1.9  # brightest over median: below it nothing in view is brighter than the rest
_SURELY_DARK = 96.0  # whatever else is in view
_CLEAN = 9.0  # contrast of the area over its noise, from which on the light was enough
_BRIGHT = 0.085  # share of clipped light
_SHINY = 0.022  # share of the area that is white in all channels
_UNEVEN = 0.62  # darker half over lighter half
_TINT = 16.0  # Lab chroma of what should be nearest to grey
_SKIN_HUES = (22.0, 76.0)  # degrees in Lab: all tones of skin (Chardon et al. 1991), wood, and lamplight


def under_exposure(sample: Sample, noise: float) -> Check:
    """``value``: mean of the 99th and 95th percentile of the frame's light, grey levels; source: facts
    measured for this program (AUC ≥ 0.99 at −1 EV), docs/guidance.md.

    Where nothing bright is in view (skin fills the picture) the percentile says how dark the skin is,
    not the light; then the area's contrast against its noise decides, which a dark room spoils.
    """
    counts = _counts(sample.light)
    bright = (_percentile(counts, 99) + _percentile(counts, 95)) / 2
    check = rated(bright, _DARK, 30.0, rising=True)
    if check.verdict is Verdict.BAD and bright >= _SURELY_DARK and sample.near_grey.size >= 256:
        middle = max(1.0, _percentile(counts, 50))
        contrast = float(cv2.meanStdDev(sample.near_grey)[1][0, 0])
        if bright / middle < _NO_BRIGHT_OBJECT and contrast >= _CLEAN * max(0.4, noise):
            return with_verdict(check, Verdict.GOOD)
    return check


def over_exposure(sample: Sample) -> Check:
    """``value``: how much of the frame and of the guide is at the top of the scale, 0–1 (mean of both).

    A pixel counts softly, exp(−(255 − level)/6), and half by its largest channel, half by its luma: red
    clips first on skin, and alone it does not yet spoil a picture.
    """
    rows, columns = sample.in_thumb(sample.guide)
    frame = _clipped(sample.light, sample.luma)
    guide = _clipped(sample.light[rows, columns], sample.luma[rows, columns])
    return rated((frame + guide) / 2, _BRIGHT, 0.05, rising=False)


def glare(sample: Sample) -> Check:
    """``value``: share of the area that is white in all three channels (soft), 0–1: a reflection takes the
    colour of the lamp, skin keeps blue well below red."""
    if sample.near.size == 0:
        return unknown()
    blue, green, red = cv2.split(sample.near)
    white = np.asarray(cv2.min(cv2.min(blue, green), red), dtype=np.uint8)
    return rated(_soft_share(white, 9.0), _SHINY, 0.02, rising=False)


def illumination_uniformity(sample: Sample) -> Check:
    """``value``: mean light of the darker half of the area's surroundings over the lighter half (left
    against right, top against bottom, the worse), 0–1. Advice only: measured AUC is 0.71–0.80."""
    rows, columns = sample.in_thumb(sample.area.grown(0.25))
    part = sample.light[rows, columns]
    h, w = part.shape
    if sample.area.empty or h < 4 or w < 4:
        return unknown()
    halves = (
        (part[:, : w // 2], part[:, w - w // 2 :]),
        (part[: h // 2], part[h - h // 2 :]),
    )
    ratios = [_ratio(float(a.mean()), float(b.mean())) for a, b in halves]
    return rated(min(ratios), _UNEVEN, 0.15, rising=True)


def natural_colour(sample: Sample) -> Check:
    """``value``: 15th percentile of Lab chroma in the frame, leaving out black and clipped pixels.

    Some 15 % of nearly any picture is close to grey (cloth, wall, table); under a tint nothing is. Where
    even these have the hue of skin, skin may fill the picture: then a warm tint cannot be told from it.
    """
    pixels = sample.thumb[::4, ::4].reshape(-1, 3)
    light = sample.light[::4, ::4].ravel()
    usable = pixels[(light > 40) & (light < 252)]
    if len(usable) < 100:
        return unknown()
    scaled = usable[None].astype(np.float32) / 255
    lab = np.asarray(cv2.cvtColor(scaled, cv2.COLOR_BGR2Lab), dtype=np.float32)[0]
    chroma = np.hypot(lab[:, 1], lab[:, 2])
    place = len(chroma) * 15 // 100
    edge = float(np.partition(chroma, place)[place])
    greyest = lab[np.abs(chroma - edge) <= 0.25 * edge + 0.5]
    hue = float(np.degrees(np.arctan2(greyest[:, 2].mean(), greyest[:, 1].mean())))
    like_skin = _SKIN_HUES[0] <= hue <= _SKIN_HUES[1] and edge < 34
    return rated(edge, _TINT, 8.0, rising=False, sure=not (like_skin and edge > _TINT))


def _clipped(light: Pixels, luma: Pixels) -> float:
    return (_soft_share(light, 6.0) + _soft_share(luma, 6.0)) / 2


def _counts(levels: Pixels) -> Counts:
    """How many pixels of each of the 256 levels."""
    if levels.size == 0:
        return np.zeros(256)
    counts = cv2.calcHist([np.ascontiguousarray(levels)], [0], None, [256], [0, 256])
    return np.asarray(counts, dtype=np.float64).ravel()


def _percentile(counts: Counts, percent: float) -> float:
    """The level that so many percent of the pixels reach at most; between levels, so that ties are rare."""
    heaped = np.cumsum(counts)
    wish = heaped[-1] * percent / 100
    level = int(np.searchsorted(heaped, wish))
    below = heaped[level - 1] if level else 0.0
    return level - 0.5 + float((wish - below) / max(1.0, counts[level]))


def _soft_share(levels: Pixels, width: float) -> float:
    """Mean of exp(−(255 − level) / width)."""
    counts = _counts(levels)
    weights = np.exp((np.arange(256) - 255.0) / width)
    return float(counts @ weights / max(1.0, float(counts.sum())))


def _ratio(a: float, b: float) -> float:
    return (min(a, b) + 1) / (max(a, b) + 1)
