"""The faults and conditions that ``guidance.py`` puts on pictures, each a plain model of what cameras do.

Blur is given in pixels at the size of the analysis: a disc of 5 source pixels ruins a picture of 512 pixels
and cannot be seen in one of 4000.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from visitcam.capture.sample import analysis_scale
from visitcam.model.box import Box
from visitcam.opencv import cv2

Pixels = NDArray[np.uint8]
Fault = Callable[[Pixels, Box, np.random.Generator], Pixels]
Condition = Callable[[Pixels, np.random.Generator], Pixels]


def _clear(pixels: NDArray[np.generic]) -> Pixels:
    return np.asarray(np.clip(pixels, 0, 255), dtype=np.uint8)


def filtered(pixels: Pixels, kernel: NDArray[np.float32]) -> Pixels:
    return np.asarray(
        cv2.filter2D(pixels, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REFLECT), np.uint8
    )


def defocus(pixels: Pixels, radius: float) -> Pixels:
    """A lens out of focus: a disc."""
    reach = int(np.ceil(radius))
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    return filtered(pixels, np.clip(radius + 0.5 - np.hypot(x, y), 0, 1).astype(np.float32))


def motion(pixels: Pixels, length: float, angle: float) -> Pixels:
    """A straight movement while the shutter is open."""
    side = int(length) // 2 * 2 + 3
    kernel = np.zeros((side, side), np.float32)
    middle, x, y = side // 2, np.cos(angle) * length / 2, np.sin(angle) * length / 2
    start = (round((middle - x) * 16), round((middle - y) * 16))
    end = (round((middle + x) * 16), round((middle + y) * 16))
    cv2.line(kernel, start, end, 1.0, 1, cv2.LINE_AA, 4)
    return filtered(pixels, kernel)


def exposed(pixels: Pixels, stops: float) -> Pixels:
    """More or less light by so many stops, through the sRGB curve taken as a power of 2.2."""
    levels = np.arange(256) / 255
    table = np.clip(255 * (levels**2.2 * 2**stops) ** (1 / 2.2), 0, 255)
    return np.asarray(cv2.LUT(pixels, np.rint(table).astype(np.uint8)), dtype=np.uint8)


def glare(pixels: Pixels, area: Box, share: float) -> Pixels:
    """A lamp's reflection over so much of the area."""
    height, width = pixels.shape[:2]
    y, x = np.mgrid[:height, :width].astype(np.float32)
    cx, cy = area.centre
    radius = (area.pixels * share / np.pi) ** 0.5
    spot = np.exp(-((((x - cx) ** 2 + (y - cy) ** 2) / radius**2) ** 1.5))[..., None]
    return _clear(pixels + spot * 300)


def tinted(pixels: Pixels, gains: tuple[float, float, float]) -> Pixels:
    """A white balance that is wrong: gains of blue, green, red."""
    return _clear(pixels * np.array(gains))


def noisy(pixels: Pixels, sigma: float, rng: np.random.Generator) -> Pixels:
    return _clear(pixels + rng.normal(0, sigma, pixels.shape))


def webcam(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """What a cheap webcam does: noise, smoothing against it, sharpening after it, JPEG."""
    smoothed = cv2.bilateralFilter(noisy(pixels, 5, rng), 5, 18, 2)
    sharpened = cv2.addWeighted(smoothed, 1.5, cv2.GaussianBlur(smoothed, (0, 0), 1.2), -0.5, 0)
    coded = cv2.imencode(".jpg", sharpened, [cv2.IMWRITE_JPEG_QUALITY, 60])[1]
    return np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR), dtype=np.uint8)


def _disc(radius: float) -> Fault:
    return lambda p, _a, _r: defocus(p, radius / _scale(p))


def _streak(length: float) -> Fault:
    return lambda p, _a, r: motion(p, length / _scale(p), r.uniform(0, np.pi))


def _scale(pixels: Pixels) -> float:
    return analysis_scale((pixels.shape[1], pixels.shape[0]))


FAULTS: dict[str, Fault] = {
    "none": lambda p, _a, _r: p,
    "defocus, mild (radius 3)": _disc(3),
    "defocus (radius 4)": _disc(4),
    "defocus, strong (radius 6)": _disc(6),
    "motion (12 px)": _streak(12),
    "motion, strong (18 px)": _streak(18),
    "under (−1 EV)": lambda p, _a, _r: exposed(p, -1),
    "over (+1 EV)": lambda p, _a, _r: exposed(p, 1),
    "glare (8 % of the area)": lambda p, a, _r: glare(p, a, 0.08),
    "warm cast": lambda p, _a, _r: tinted(p, (0.6, 0.9, 1.1)),
    "green cast": lambda p, _a, _r: tinted(p, (0.85, 1.1, 0.8)),
    "cool cast": lambda p, _a, _r: tinted(p, (1.2, 1.0, 0.75)),
}
BLURS = tuple(name for name in FAULTS if name.startswith(("defocus", "motion")))
CLEAR_BLURS = tuple(name for name in BLURS if "mild" not in name)

CONDITIONS: dict[str, Condition] = {
    "clean": lambda p, _r: p,
    "noise": lambda p, r: noisy(p, 8, r),
    "dark and noisy": lambda p, r: noisy(exposed(p, -2), 6, r),
    "webcam": webcam,
}
