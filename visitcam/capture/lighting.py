"""Too dark, too bright, shiny, uneven, tinted. None of it from the mean of the area of concern: a mean
takes dark skin for a dark picture.

"Light" of a pixel is here its largest channel, which is what the sensor clips at, and in which skin of
different tones lies closer together than in luma.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from visitcam.capture.sample import Pixels, Sample
from visitcam.capture.scoring import rated, unknown, with_verdict
from visitcam.model.assessment import Check, Verdict
from visitcam.opencv import cv2

Counts = NDArray[np.float64]
Part = tuple[slice, slice]

_DARK = 187.0  # grey levels: a picture with a bright object in it reaches 190–255, at −1 EV 140–186
_GREYISH, _NO_SKIN = 1.16, 2.6  # red over blue: what is below or above is no skin (1.2–2.2 in daylight)
_SOME = 0.03  # share of the bright pixels that must be near to grey to be trusted
# Red over blue of skin in daylight by tone, and what its brightest pixels reach at least in good light
# (Monk's scale of skin tones 3–7: 1.19, 1.26, 1.43, 1.86, 1.94; less a half of what one stop takes).
_REDNESS, _LIMITS = (1.16, 1.35, 1.60, 1.85, 2.10), (187.0, 187.0, 172.0, 140.0, 114.0)
_SURELY_DARK = 60.0  # whatever fills the picture
_DARK_SKIN = 125.0  # above it, skin that is not red is light skin in too little light, unless it is
_NEARLY = 0.85  # of the limit: cameras that expose by themselves make light skin alone a middle grey
_CLEAN = 9.0  # contrast of the area over its noise, from which on the light was enough
_BRIGHT = 0.025  # share of light heaped up at the top: half as much again as noisy light skin on linen has
# Grey levels from one stop below the top, through a power of 2.2, to where a heap at the top has its foot
# under strong noise (a standard deviation of 8).
_STOP_BELOW = slice(186, 235)
_WHITE = 225  # grey levels of the smallest channel: skin keeps blue below it, a reflection does not
_BORDER = 0.1  # share of the frame
_MOST_OF = 0.6  # of the guide
_SHINY = 0.022  # share of the area that is white in all channels
_UNEVEN = 0.62  # darker half over lighter half
_TINT = 11.0  # Lab chroma of what should be nearest to grey; 2.3 can just be seen
_SKIN_HUES, _SKIN_CHROMA = (22.0, 78.0), (9.0, 32.0)  # degrees and chroma in Lab of all tones of skin


def under_exposure(sample: Sample, noise: float) -> Check:
    """``value``: mean of the 99th and 95th percentile of the frame's light, grey levels.

    Where bright things near to grey are in view (cloth, wall, paper) it tells the light itself. Where there
    is nothing but skin it tells the skin's tone as well: the more melanin, the darker *and* the redder,
    until the darkest tones, which are nearly grey again. So the limit falls with the redness, and below it
    clean contrast in the area still counts as enough light: a dark room spoils that, dark skin does not.
    """
    counts = _counts(sample.light)
    bright = (_percentile(counts, 99) + _percentile(counts, 95)) / 2
    red = _redness_of_skin(sample, bright)
    skin_only = red is not None
    limit = _DARK if red is None else float(np.interp(red, _REDNESS, _LIMITS))
    check = rated(bright, limit, 30.0, rising=True)
    nearly = _NEARLY * limit <= bright or _SURELY_DARK <= bright < _DARK_SKIN
    if check.verdict is Verdict.BAD and skin_only and nearly and sample.near.size:
        contrast = float(cv2.meanStdDev(sample.near_grey)[1][0, 0])
        if contrast >= _CLEAN * max(0.5, noise):
            return with_verdict(check, Verdict.GOOD)
    return check


def _redness_of_skin(sample: Sample, bright: float) -> float | None:
    """Red over blue of the brightest pixels, where nothing but skin is bright; else None."""
    light = sample.light[::3, ::3]
    pixels = sample.thumb[::3, ::3][(light >= 0.6 * bright) & (light < 253)]
    if len(pixels) < 8:
        return None
    ratio = (pixels[:, 2] + np.float32(1)) / (pixels[:, 0] + np.float32(1))
    if float((ratio < _GREYISH).mean()) > _SOME:
        return None
    red = float(np.median(ratio))
    return red if red < _NO_SKIN else None


def over_exposure(sample: Sample) -> Check:
    """``value``: how much of the frame and of the guide is heaped up at the top of the scale, 0–1 (mean of
    both). Light that is cut off there piles up; things that are only bright go on below it (``_heaped``).

    A pixel counts softly, exp(−(255 − level)/3), and half by its largest channel, half by its luma: red
    clips first on skin, and alone it does not yet spoil a picture. What is white in all channels within the
    area of concern is left out: that is a reflection, which has a check and an advice of its own.
    (docs/decisions/0111)
    """
    whole = (slice(None), slice(None))
    around = sample.in_thumb(sample.guide)
    spot = sample.in_thumb(sample.area)
    if sample.area.pixels > _MOST_OF * sample.guide.pixels:
        spot = (slice(0), slice(0))  # the area is nearly all there is
    reflected = _reflected(sample, spot)
    value = (_clipped(sample, whole, reflected) + _clipped(sample, around, reflected)) / 2
    return rated(value, _BRIGHT, 0.02, rising=False)


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
    """``value``: Lab chroma of what should be nearest to grey: the 15th percentile in the frame, without
    black and clipped pixels.

    Some 15 % of nearly any picture is close to grey (cloth, wall, table); under a tint nothing is. Where
    even these have hue and chroma of skin, skin fills the picture and tells little: then a third counts,
    and whether it is a warm tint cannot be judged.
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
    like_skin = _SKIN_HUES[0] <= hue <= _SKIN_HUES[1] and _SKIN_CHROMA[0] <= edge <= _SKIN_CHROMA[1]
    return rated(edge / 3 if like_skin else edge, _TINT, 6.0, rising=False, sure=not like_skin)


def _reflected(sample: Sample, spot: Part) -> tuple[Counts, Counts]:
    """How many pixels of each level of light and of luma are white in all channels there."""
    thumb = np.ascontiguousarray(sample.thumb[spot])
    if thumb.size == 0:
        return np.zeros(256), np.zeros(256)
    blue, green, red = cv2.split(thumb)
    white = np.asarray(cv2.min(cv2.min(blue, green), red)) >= _WHITE
    if not white.any():
        return np.zeros(256), np.zeros(256)
    return _counts(sample.light[spot][white]), _counts(sample.luma[spot][white])


def _clipped(sample: Sample, part: Part, without: tuple[Counts, Counts]) -> float:
    """Soft share of clipped pixels in a part of the thumb; ``without``: light and luma of pixels in it that
    do not count."""
    share = 0.0
    for levels, left_out in zip((sample.light, sample.luma), without, strict=True):
        counts = np.maximum(_counts(levels[part]) - left_out, 0)
        share += _heaped(counts, 3.0) / 2
    return share


def _heaped(counts: Counts, width: float) -> float:
    """Soft share of pixels at the top, times how far it is a heap: top / (top + what would be there if the
    levels of the stop below just went on). 0–1, nearly the soft share itself where little is bright."""
    top = _weighted(counts, width)
    below = float(counts[_STOP_BELOW].mean()) / max(1.0, float(counts.sum()))
    went_on = below * float(_weights(width).sum())
    return top * top / (top + went_on) if top > 0 else 0.0


def _counts(levels: Pixels) -> Counts:
    """How many pixels of each of the 256 levels."""
    if levels.size == 0:
        return np.zeros(256)
    histogram = cv2.calcHist([np.ascontiguousarray(levels)], [0], None, [256], [0, 256])
    counts = np.asarray(histogram, dtype=np.float64).ravel()
    if _BORDER * levels.size < counts[0] + counts[1] < levels.size * (1 - _BORDER):
        counts[:2] = 0  # a black border around the picture (letterbox, cut-out) is no part of it
    return counts


def _percentile(counts: Counts, percent: float) -> float:
    """The level that so many percent of the pixels reach at most; between levels, so that ties are rare."""
    heaped = np.cumsum(counts)
    wish = heaped[-1] * percent / 100
    level = int(np.searchsorted(heaped, wish))
    below = heaped[level - 1] if level else 0.0
    return level - 0.5 + float((wish - below) / max(1.0, counts[level]))


def _soft_share(levels: Pixels, width: float) -> float:
    """Mean of exp(−(255 − level) / width)."""
    return _weighted(_counts(levels), width)


def _weighted(counts: Counts, width: float) -> float:
    return float(counts @ _weights(width) / max(1.0, float(counts.sum())))


@lru_cache(maxsize=8)
def _weights(width: float) -> Counts:
    """What a pixel of each level counts; not to be changed."""
    return np.asarray(np.exp((np.arange(256) - 255.0) / width))


def _ratio(a: float, b: float) -> float:
    return (min(a, b) + 1) / (max(a, b) + 1)
