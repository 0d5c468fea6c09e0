"""What a camera's own smoothing leaves of its noise, where nothing but noise was.

    .venv/bin/python benchmarks/guidance_hidden.py      # some seconds, prints

A plain slope (no edge, no texture) gets white noise, then what cameras do against it (bilateral and median
filters, a Gaussian, non-local means), sharpening or none, JPEG or none. What the structure tensors hold then,
less the slope's own gradient and less what the finest differences tell of the noise
(``sharpness.noise_level``), is what stays hidden, and what sharpness must not read. The last line, the
mean over all, is ``_HIDDEN`` of visitcam/capture/sharpness.py.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from visitcam.capture import sharpness
from visitcam.opencv import cv2

Pixels = NDArray[np.uint8]

SIDE = 256
NOISE = (2.0, 5.0, 8.0)  # grey levels: bright room, evening, dusk
SMOOTHING: dict[str, Callable[[Pixels], object]] = {
    "bilateral, 5 pixels": lambda p: cv2.bilateralFilter(p, 5, 18, 2),
    "bilateral, 7 pixels": lambda p: cv2.bilateralFilter(p, 7, 40, 3),
    "median of 3 × 3": lambda p: cv2.medianBlur(p, 3),
    "median of 5 × 5": lambda p: cv2.medianBlur(p, 5),
    "Gaussian, 0.8 pixels": lambda p: cv2.GaussianBlur(p, (0, 0), 0.8),
    "non-local means": lambda p: cv2.fastNlMeansDenoisingColored(p, None, 6, 6, 5, 11),
}
AFTER = ((0, 0.0), (60, 0.5), (80, 0.5), (60, 0.0))  # JPEG quality (0: none), share of sharpening


def plain() -> NDArray[np.float64]:
    """A slope from corner to corner in the colour of skin, ``(256, 256, 3)``."""
    across = np.linspace(60, 180, SIDE)
    slope = (across[None] + across[:, None]) / 2
    return np.asarray(slope[..., None] * np.array([0.75, 0.85, 1.0]))


def processed(pixels: Pixels, smooth: Callable[[Pixels], object], quality: int, sharpen: float) -> Pixels:
    smoothed = np.asarray(smooth(pixels), np.uint8)
    if sharpen:
        soft = cv2.GaussianBlur(smoothed, (0, 0), 1.2)
        smoothed = np.asarray(cv2.addWeighted(smoothed, 1 + sharpen, soft, -sharpen, 0), np.uint8)
    if not quality:
        return smoothed
    coded = cv2.imencode(".jpg", smoothed, [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
    return np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR), np.uint8)


def hidden(pixels: Pixels) -> tuple[float, float, float]:
    """Mean squared gradient of one direction at the three scales, above the noise that is told."""
    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), np.float32)
    told = sharpness.noise_level(grey)
    scales = ((sharpness.FINE, 1), (sharpness.COARSE, 1), (sharpness.COARSEST, 2))
    left = [
        float(plane.x.var() + plane.y.var()) / 2 - told**2 * sharpness.noise_share(*scale)
        for plane, scale in zip(sharpness._scales(grey, (0.0, 0.0, 0.0)), scales, strict=True)
    ]
    return left[0], left[1], left[2]


def measured() -> dict[str, NDArray[np.float64]]:
    """By smoothing: the mean over noise and what comes after."""
    rng = np.random.default_rng(0)
    base = plain()
    found = {}
    for name, smooth in SMOOTHING.items():
        rows = []
        for sigma, (quality, sharpen) in itertools.product(NOISE, AFTER):
            noisy = np.clip(base + rng.normal(0, sigma, base.shape), 0, 255).astype(np.uint8)
            rows.append(hidden(processed(noisy, smooth, quality, sharpen)))
        found[name] = np.mean(rows, axis=0)
    return found


def main() -> int:
    cv2.setNumThreads(1)
    found = measured()
    sys.stdout.write("| smoothing | 1.6 pixels | 2.5 | 4.0 |\n|---|---|---|---|\n")
    for name, row in [*found.items(), ("mean", np.mean(list(found.values()), axis=0))]:
        sys.stdout.write(f"| {name} | {row[0]:.4f} | {row[1]:.4f} | {row[2]:.4f} |\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
