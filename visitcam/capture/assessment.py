"""Every check on one frame: live at 960×540, and for a still once more at its own size."""

from __future__ import annotations

import math

from visitcam.capture import background, lighting, sharpness
from visitcam.capture.guide import guide_box
from visitcam.capture.sample import Sample, near_box, take
from visitcam.capture.scoring import rated, unknown
from visitcam.capture.sharpness import Sharpness
from visitcam.model.assessment import Assessment, Check, CheckName
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.requested_view import Distance, GuideShape
from visitcam.opencv import cv2

# Value of sharpness.py: what it reads on one ideal edge that keeps half of its contrast at 0.16 cycles a
# pixel (MTF50; a Gaussian blur of 1.17 analysis pixels), which is 86 line pairs a picture height.
SHARP = 0.27
# Between the values of the sharpest and the softest direction: what an edge reads (a Gaussian of 1 pixel, as
# a fair camera has) less the same edge smeared over four pixels.
_ONE_SIDED = 0.10
_UNREADABLE = 0.0  # value of the sharpest direction: an edge that is blurred without end reads just that
_SOFT_AT_OWN_SIZE = 0.10  # below it, the picture's own pixels hold nothing that fine
_MOST_SHORT = 0.20  # further below it there is only noise to read
_OWN_SIZE_WEIGHT = 0.5
_OFF_CENTRE = 0.22  # of the guide's size
# The area's size against the guide's, (too far below, too close above).
_FILL = {Distance.CLOSE: (0.24, 0.92), Distance.OVERVIEW: (0.06, 0.70)}


def assess(
    frame: Frame, area: Box | None = None, *, guide: Box | None = None, distance: Distance = Distance.CLOSE
) -> Assessment:
    """Every check, as fast as the live preview needs it.

    ``area``: the area of concern in pixels of the frame; it may lie across the border or outside, be tiny
    or turned inside out. None: the guide's middle stands for it, and distance and centring are not among
    the checks. ``guide``: in pixels; None: a close rectangle. Any thread, never raises.
    """
    return _assessed(frame, area, guide, distance, own_size=False)


def assess_still(
    frame: Frame, area: Box | None = None, *, guide: Box | None = None, distance: Distance = Distance.CLOSE
) -> Assessment:
    """As ``assess``, with the sharpness read once more at the picture's own size, so that mild blur, which
    vanishes when the picture is made smaller, lowers the score (and the verdict where it is plain)."""
    return _assessed(frame, area, guide, distance, own_size=True)


def _assessed(
    frame: Frame, area: Box | None, guide: Box | None, distance: Distance, *, own_size: bool
) -> Assessment:
    guide = guide if guide is not None else guide_box(frame.size, GuideShape.RECTANGLE)
    sample = take(frame, area, guide)
    near = sample.near_grey
    measured = sharpness.measure(near, sample.noise_gain) if near.size else None
    noise = measured.noise if measured is not None else 0.0
    sharp = _sharpness(measured)
    if own_size and measured is not None and measured.value is not None and sample.scale < 0.95:
        sharp = _with_own_size(measured, _at_own_size(frame, sample))
    checks = {
        CheckName.SHARPNESS: sharp,
        CheckName.MOTION_BLUR: _motion_blur(measured),
        CheckName.UNDER_EXPOSURE: lighting.under_exposure(sample, noise),
        CheckName.OVER_EXPOSURE: lighting.over_exposure(sample),
        CheckName.GLARE: lighting.glare(sample),
        CheckName.ILLUMINATION_UNIFORMITY: lighting.illumination_uniformity(sample),
        CheckName.NATURAL_COLOUR: lighting.natural_colour(sample),
        CheckName.BACKGROUND_UNIFORMITY: background.background_uniformity(sample),
    }
    if area is not None:
        checks[CheckName.DISTANCE] = _distance(area.straightened(), guide, distance)
        checks[CheckName.CENTRING] = _centring(area.straightened(), guide)
    return Assessment(frame.size, area, checks, frame.at)


def _sharpness(measured: Sharpness | None) -> Check:
    """``value``: that of ``sharpness.py``, about 0 (hopeless) to 1 (crisp texture)."""
    if measured is None or measured.value is None:
        return unknown()
    return rated(measured.value, SHARP, 0.15, rising=True, sure=measured.sure)


def _with_own_size(live: Sharpness, own: Sharpness) -> Check:
    """The live reading, less what the own-size one falls short of what a fair camera shows there.

    A softplus: nothing is lost while the own size is crisp, and the score never has a step. The own size is
    where noise is strongest: a reading that is not sure of itself takes nothing away, and none takes more
    than what mild blur does (unlimited, it put sharp but noisy pictures below blurred ones).
    """
    if live.value is None or own.value is None or not own.sure:
        return _sharpness(live)
    read = max(own.value, _SOFT_AT_OWN_SIZE - _MOST_SHORT)
    short = 0.05 * math.log1p(math.exp((_SOFT_AT_OWN_SIZE - read) / 0.05))
    return rated(live.value - _OWN_SIZE_WEIGHT * short, SHARP, 0.15, rising=True, sure=live.sure)


def _at_own_size(frame: Frame, sample: Sample) -> Sharpness:
    box = near_box(frame.size, sample.area, 1.0)
    part = frame.pixels[box.y : box.bottom, box.x : box.right]
    return sharpness.measure(cv2.cvtColor(part, cv2.COLOR_BGR2GRAY))  # type: ignore[arg-type]


def _motion_blur(measured: Sharpness | None) -> Check:
    """``value``: by how much the softest direction is sharp enough, or else the directions are alike (the
    better of the two, in units of sharpness): defocus takes from both directions, motion from one. Bad below
    0. Where even the sharpest direction is unreadable, the difference between them is one of noise, and
    the blur may be of either kind: cannot judge. (docs/decisions/0112)"""
    if measured is None or measured.value is None or measured.sharpest is None:
        return unknown()
    value = max(measured.value - SHARP, _ONE_SIDED - measured.anisotropy)
    told = value >= 0 or measured.sharpest >= _UNREADABLE
    return rated(value, 0.0, 0.15, rising=True, sure=measured.sure and told)


def fill_of(area: Box, guide: Box) -> float:
    """The larger of width over width and height over height; 1 fills the guide."""
    return max(area.w / max(1, guide.w), area.h / max(1, guide.h))


def _distance(area: Box, guide: Box, distance: Distance) -> Check:
    """``value``: how much of the guide the area takes (1: all). Bad below and above what was asked for."""
    least, most = _FILL[distance]
    value = fill_of(area, guide)
    # Both ends as one: 0 in the middle of the range on a logarithmic scale, 1 at either end.
    middle, half = math.log(least * most) / 2, math.log(most / least) / 2
    away = abs(math.log(max(value, 1e-3)) - middle) / half
    check = rated(away, 1.0, 0.5, rising=False)
    return Check(value, check.score, check.verdict)


def _centring(area: Box, guide: Box) -> Check:
    """``value``: distance of the middles as a share of the guide's size (the worse direction)."""
    (ax, ay), (gx, gy) = area.centre, guide.centre
    value = max(abs(ax - gx) / max(1, guide.w), abs(ay - gy) / max(1, guide.h))
    return rated(value, _OFF_CENTRE, 0.12, rising=False)
