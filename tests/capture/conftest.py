"""Pictures for the tests of this room: the drawn skin, and faults put on it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from visitcam.capture.practice_camera import PracticeCamera, lesion_at
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.opencv import cv2

Pixels = NDArray[np.uint8]
GOOD_AT = 30.0


def drawn(tone: str, at: float = GOOD_AT) -> Pixels:
    with PracticeCamera(tone, fast=True, begin=at) as camera:
        return camera.read().pixels


@pytest.fixture(scope="session")
def skin() -> dict[str, Pixels]:
    """The practice picture when it is good, ``(720, 1280, 3)``, by tone."""
    return {tone: drawn(tone) for tone in ("light", "mid", "dark")}


@pytest.fixture(scope="session")
def lesion() -> Box:
    """Where the patch is in them."""
    return lesion_at(GOOD_AT)


def exposed(pixels: Pixels, stops: float) -> Pixels:
    levels = np.arange(256) / 255
    table = np.clip(255 * (levels**2.2 * 2**stops) ** (1 / 2.2), 0, 255).astype(np.uint8)
    return np.asarray(cv2.LUT(pixels, table), dtype=np.uint8)


def blurred(pixels: Pixels, sigma: float) -> Pixels:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigma), dtype=np.uint8)


def smeared(pixels: Pixels, length: int) -> Pixels:
    return np.asarray(cv2.blur(pixels, (length, 1)), dtype=np.uint8)


def noisy(pixels: Pixels, sigma: float, seed: int = 5) -> Pixels:
    rng = np.random.default_rng(seed)
    return np.clip(pixels + rng.normal(0, sigma, pixels.shape), 0, 255).astype(np.uint8)


def shiny(pixels: Pixels, area: Box) -> Pixels:
    lit = pixels.copy()
    cx, cy = (round(v) for v in area.centre)
    cv2.ellipse(lit, (cx, cy), (area.w // 8, area.h // 8), 0, 0, 360, (255, 255, 255), -1)
    return blurred(lit, 1.5)


@pytest.fixture(scope="session")
def faults() -> dict[str, Callable[[Pixels, Box], Pixels]]:
    """Each fault as a function of the picture and the area."""
    return {
        "blur": lambda p, a: blurred(p, 3.5),
        "smear": lambda p, a: smeared(p, 19),
        "noisy blur": lambda p, a: noisy(blurred(p, 3.5), 7),
        "dark": lambda p, a: exposed(p, -1.3),
        "bright": lambda p, a: exposed(p, 1.3),
        "glare": shiny,
    }


def still_frames(pixels: Pixels, seconds: float, begin: float = 0.0, rate: float = 30.0) -> list[Frame]:
    """The same picture with fresh noise, as a camera on a stand gives it."""
    rng = np.random.default_rng(9)
    grain = np.clip(np.rint(rng.normal(8, 1.2, (pixels.shape[0] + 40, pixels.shape[1] + 40, 3))), 0, 16)
    tile = grain.astype(np.uint8)
    frames = []
    for n in range(max(1, round(seconds * rate))):
        y, x = n * 7 % 40, n * 11 % 40
        noise = tile[y : y + pixels.shape[0], x : x + pixels.shape[1]]
        seen = np.asarray(cv2.addWeighted(pixels, 1, noise, 1, -8), dtype=np.uint8)
        frames.append(Frame(seen, begin + n / rate))
    return frames


@pytest.fixture(scope="session")
def film() -> Callable[..., list[Frame]]:
    return still_frames
