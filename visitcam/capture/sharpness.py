"""How sharp an area is, comparable between pictures: ratios of three scales, in the softest direction.

The basic reading is the smallest generalised eigenvalue of the structure tensors at two scales. That a
ratio of scales cancels contrast is the idea of re-blur measures (Crete et al. 2007, doi 10.1117/12.702790)
and of two-scale edge blur estimation (Elder & Zucker 1998, doi 10.1109/34.689301); the tensor is Förstner &
Gülch 1987; taking the *smallest* direction catches motion blur, which spares the edges along it.

For one ideal edge blurred by sigma the ratio of gradient energies at 1.6 and 2.5 pixels is
sqrt((2.5² + sigma²) / (1.6² + sigma²)): 1.56 for sigma 0, 1.37 for 1.2, 1.25 for 2. For fine texture it is
larger (2.4 for a 1/f spectrum), so that blurred hair reads like a sharp edge. But what is sharp looks alike
at every scale (Field 1987, doi 10.1364/JOSAA.4.002379), and blur takes from the fine scales only: the
reading at 2.5 and 4 pixels says what kind of texture it is, and three quarters of the difference are added.
A weight of 1 would be right for a spectrum that is a power law to its end, 0 is the plain two-scale reading;
docs/guidance.md has what each of them told apart.

Noise has to be taken off before any ratio, and off the softest direction most of all, where there may be
nothing else. What it adds at each scale follows from its level in the finest differences, if three things are
minded (docs/decisions/0110): grey levels are whole numbers, a picture made smaller has less noise in its
finest differences than at coarser scales, and a camera that smooths leaves what the finest do not show.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visitcam.opencv import cv2

FINE, COARSE, COARSEST = 1.6, 2.5, 4.0  # pixels, Gaussian sigma of the scales
_BEND = 0.75  # weight of the difference between the two readings
LARGEST = 256  # pixels a side of what is looked at
_ERRORS = 2.0  # standard errors of the noise that count as noise as well, in the tensor that is divided by
_SIGNAL = 4.0  # coarse energy over its own noise below which the answer would be about the noise
_LEAST_ENERGY = 0.05  # grey levels² of mean squared gradient at the coarse scale: hardly any texture
_NOTHING = 1e-4  # and one colour
# Mean squared gradient of one direction, grey levels² a pixel², that smoothing against noise and JPEG leave
# on a plain surface at the three scales, whatever the finest differences say: benchmarks/guidance_hidden.py.
_HIDDEN = (0.050, 0.015, 0.0036)
_HOPELESS = 0.3  # smallest ratio told apart: heavy blur under heavy noise can come out below zero
SMALLEST = 16  # pixels a side

Plane = NDArray[np.float32]
Tensor = tuple[float, float, float]
Readings = tuple[tuple[float, float], tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Sharpness:
    """``value``: log of the smallest ratio, corrected for texture (below 0.1 hopeless, 0.5 usual, 0.9 crisp);
    None where there is nothing to measure. ``anisotropy``: by how much the largest ratio, corrected alike,
    reads more than the smallest, 0 where all directions are alike. ``noise``: standard deviation, grey
    levels. ``sure`` is False where the signal is too weak to judge by."""

    value: float | None
    anisotropy: float
    noise: float
    sure: bool

    @property
    def sharpest(self) -> float | None:
        """As ``value``, in the sharpest direction."""
        return None if self.value is None else self.value + self.anisotropy


def noise_level(grey: NDArray[np.float32]) -> float:
    """Standard deviation of the noise in ``(h, w) float32`` grey levels.

    Median absolute deviation of the Haar HH band / 0.6745 (Donoho & Johnstone 1994, doi
    10.1093/biomet/81.3.425). Out of whole grey levels the band is whole numbers, and its plain median would
    jump by 0.74 grey levels; so the median lies within its number, as if what was rounded there were evenly
    spread. 0 where the picture is smaller than 2 × 2.
    """
    h, w = grey.shape[0] // 2 * 2, grey.shape[1] // 2 * 2
    if h < 2 or w < 2:
        return 0.0
    a, b = grey[0:h:2, 0:w:2], grey[0:h:2, 1:w:2]
    c, d = grey[1:h:2, 0:w:2], grey[1:h:2, 1:w:2]
    counts = np.bincount(np.rint(np.abs(a - b - c + d)).astype(np.intp).ravel())
    heaped = np.cumsum(counts)
    half = heaped[-1] / 2
    number = int(np.searchsorted(heaped, half))
    within = (half - (heaped[number - 1] if number else 0)) / counts[number]
    middle = number - 0.5 + within if number else within / 2  # what is rounded to 0 is 0 to 0.5
    return float(middle) / 2 / 0.6745


def measure(grey: NDArray[np.uint8], noise_gain: float = 1.0) -> Sharpness:
    """Sharpness of ``(h, w) uint8``, at most of its middle 256 × 256 pixels. Any thread.

    ``noise_gain``: by how much white noise is stronger at coarse scales than its finest differences tell,
    at least 1; more than 1 for a picture that was made smaller (``sample.noise_gain``).

    Each reading is the mean of two: all pixels alike, which is best on skin, and pixels weighted by their
    gradient, which is steadier where a few edges stand in a smooth or noisy area.
    """
    h, w = grey.shape
    top, left = max(0, (h - LARGEST) // 2), max(0, (w - LARGEST) // 2)
    part = grey[top : top + LARGEST, left : left + LARGEST].astype(np.float32)
    noise = noise_level(part)
    if min(part.shape) < SMALLEST:
        return Sharpness(None, 0.0, noise, sure=False)
    fine, coarse, coarsest = _scales(part, noises(noise * noise_gain))
    if coarse.energy < _NOTHING:
        return Sharpness(None, 0.0, noise, sure=False)
    first = _compared(fine, coarse, FINE, part.size)
    second = _compared(coarse.halved(), coarsest, COARSE, part.size)
    softest, sharpest = (_corrected(first, second, direction) for direction in (0, 1))
    sure = coarse.energy >= max(_LEAST_ENERGY, _SIGNAL * coarse.noise)
    return Sharpness(softest, max(0.0, sharpest - softest), noise, sure)


def _corrected(first: Readings, second: Readings, direction: int) -> float:
    """The reading of the fine scales in the softest (0) or sharpest (1) direction, corrected by what that
    of the coarse ones differs; each the mean of all pixels alike and weighted."""
    ratio = (first[0][direction] + first[1][direction]) / 2
    coarser = (second[0][direction] + second[1][direction]) / 2
    return ratio + _BEND * (ratio - coarser)


@dataclass(frozen=True, slots=True)
class _Scale:
    """Gaussian derivative along x and y, grey levels a pixel; ``noise``: what noise adds to its square."""

    x: Plane
    y: Plane
    noise: float

    @property
    def energy(self) -> float:
        """Mean squared gradient of one direction."""
        return (float(np.vdot(self.x, self.x)) + float(np.vdot(self.y, self.y))) / self.x.size / 2

    def weights(self) -> Plane | None:
        """One a pixel, summing to 1: the local gradient above the noise; None where there is none."""
        soft = cv2.blur(self.x * self.x + self.y * self.y, (5, 5), borderType=cv2.BORDER_REFLECT)
        weights = np.sqrt(np.maximum(np.asarray(soft, dtype=np.float32) - np.float32(4 * self.noise), 0))
        total = np.float32(weights.sum())
        return np.asarray(weights / total, dtype=np.float32) if total > 0 else None

    def halved(self) -> _Scale:
        """Every second pixel: enough of a plane that is smooth at 2.5 pixels."""
        return _Scale(self.x[::2, ::2], self.y[::2, ::2], self.noise)

    def tensor(self, weights: Plane | None) -> Tensor:
        """Mean structure tensor (xx, xy, yy), the noise taken off, grey levels² a pixel²."""
        x, y = np.ascontiguousarray(self.x), np.ascontiguousarray(self.y)
        if weights is None:
            n = x.size
            xx, xy, yy = float(np.vdot(x, x)) / n, float(np.vdot(x, y)) / n, float(np.vdot(y, y)) / n
        else:
            wx, wy = x * weights, y * weights
            xx, xy, yy = float(np.vdot(wx, x)), float(np.vdot(wx, y)), float(np.vdot(wy, y))
        return xx - self.noise, xy, yy - self.noise


def noises(level: float) -> tuple[float, float, float]:
    """What is taken for noise at each scale, grey levels² a pixel²: what noise of a standard deviation adds
    to the mean squared derivative in one direction, and at least what a camera hides of it."""
    steps = ((FINE, 1), (COARSE, 1), (COARSEST, 2))
    told = [max(level**2 * noise_share(*step), least) for step, least in zip(steps, _HIDDEN, strict=True)]
    return told[0], told[1], told[2]


def noise_share(scale: float, step: int) -> float:
    """What white noise of variance 1 leaves of itself in one direction's derivative at a scale, pixels^-2.

    1 / (8 π s⁴) for a Gaussian derivative. Sobel's difference smooths as much again as a variance of
    step² / 3 along and its weights of step² / 2 across (``step``: pixels between its own), and a Gaussian
    that differs by direction leaves 1 / (8 π along³ across).
    """
    along, across = math.sqrt(scale**2 + step**2 / 3), math.sqrt(scale**2 + step**2 / 2)
    return 1 / (8 * math.pi * along * along * along * across)


def _scales(part: Plane, noise: tuple[float, float, float]) -> tuple[_Scale, _Scale, _Scale]:
    """Each blur grows out of the one before (variances add); the last is taken at half the size."""

    def derived(soft: object, noise: float, step: int) -> _Scale:
        picture = np.asarray(soft, dtype=np.float32)
        x = cv2.Sobel(picture, cv2.CV_32F, 1, 0, scale=1 / (8 * step))
        y = cv2.Sobel(picture, cv2.CV_32F, 0, 1, scale=1 / (8 * step))
        return _Scale(np.asarray(x, dtype=np.float32), np.asarray(y, dtype=np.float32), noise)

    border = cv2.BORDER_REFLECT
    first = cv2.GaussianBlur(part, (0, 0), FINE, borderType=border)
    second = cv2.GaussianBlur(first, (0, 0), math.sqrt(COARSE**2 - FINE**2), borderType=border)
    halved = np.ascontiguousarray(np.asarray(second)[::2, ::2])
    third = cv2.GaussianBlur(halved, (0, 0), math.sqrt(COARSEST**2 - COARSE**2) / 2, borderType=border)
    return derived(first, noise[0], 1), derived(second, noise[1], 1), derived(third, noise[2], 2)


def _compared(finer: _Scale, coarser: _Scale, scale: float, pixels: int) -> Readings:
    """Logs of the ratios of two scales, smallest and largest: all pixels alike, and weighted by the coarser.

    What is left of noise once it was taken off has a standard error. Over A pixels the mean square of white
    noise's derivative at scale s has a relative variance of 3 π s² / A (twice the integral of its squared
    autocorrelation), and the noise level squared one of 21.8 / A (the median absolute deviation of A / 4
    numbers). ``_ERRORS`` of it at the finer scale are added to the coarser, so that a direction in which
    there is nothing but noise is not read as sharp, whatever the noise did. ``scale``: of the finer, pixels;
    ``pixels``: A.
    """
    floor = _ERRORS * finer.noise * math.sqrt((3 * math.pi * scale**2 + 21.8) / pixels)
    weights = coarser.weights()
    return (
        _logs(finer.tensor(None), coarser.tensor(None), floor),
        _logs(finer.tensor(weights), coarser.tensor(weights), floor),
    )


def _logs(a: Tensor, b: Tensor, floor: float) -> tuple[float, float]:
    """Logs of the smallest and the largest λ with det(a − λ b) = 0; ``floor`` is added to b's diagonal."""
    first, cross, last = b[0] + floor, b[1], b[2] + floor
    det_b = first * last - cross**2
    if det_b <= 0 or first <= 0:
        return math.log(_HOPELESS), math.log(_HOPELESS)
    det_a = a[0] * a[2] - a[1] ** 2
    half = (a[0] * last + a[2] * first - 2 * a[1] * cross) / (2 * det_b)
    root = math.sqrt(max(0.0, half * half - det_a / det_b))
    return math.log(max(half - root, _HOPELESS)), math.log(max(half + root, _HOPELESS))
