"""The few pixels of a frame that the checks look at, taken once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.opencv import cv2

Pixels = NDArray[np.uint8]

ANALYSIS = (960, 540)  # pixels: the size at which the thresholds of sharpness were measured
LEAST_AREA = 72  # analysis pixels a side: a smaller area is looked at with the skin around it
_LARGEST_AREA = 256
_THUMB = 40_000  # pixels sampled out of the whole frame, about 267 × 150


@dataclass(frozen=True, slots=True)
class Sample:
    """``area``: what stands for the area of concern, frame pixels, inside the frame, may be empty.
    ``near``: the area's ``(h, w, 3) uint8`` BGR at analysis size, at most 256 × 256 (empty with it);
    ``near_grey`` the same in grey. ``thumb``: every n-th pixel of the frame, as it is (not averaged,
    so that clipping and noise stay what they are); ``light`` its largest channel, ``luma`` its grey.
    ``scale``: analysis pixels a frame pixel. ``noise_gain``: that of ``near`` (see the function)."""

    area: Box
    guide: Box
    near: Pixels
    near_grey: Pixels
    thumb: Pixels
    light: Pixels
    luma: Pixels
    step: int
    scale: float
    noise_gain: float

    def in_thumb(self, box: Box) -> tuple[slice, slice]:
        """Rows and columns of the thumb that lie in a box of frame pixels (clipped, may be empty)."""
        rows = slice(max(0, box.y) // self.step, max(0, box.bottom) // self.step)
        return rows, slice(max(0, box.x) // self.step, max(0, box.right) // self.step)


def analysis_scale(size: tuple[int, int]) -> float:
    """Analysis pixels a frame pixel, at most 1: the frame is fitted into 960 × 540, standing or lying."""
    long, short = max(size), min(size)
    return min(1.0, ANALYSIS[0] / long, ANALYSIS[1] / short)


def middle_of(guide: Box) -> Box:
    """What stands for the area of concern while nobody has said where it is: the guide's middle half."""
    return Box(guide.x + guide.w // 4, guide.y + guide.h // 4, max(1, guide.w // 2), max(1, guide.h // 2))


def take(frame: Frame, area: Box | None, guide: Box) -> Sample:
    """The sample for an area that may lie anywhere, outside the frame as well. Any thread; never raises."""
    scale = analysis_scale(frame.size)
    inside = (middle_of(guide) if area is None else area.straightened()).clipped(*frame.size)
    near, gain = (np.zeros((0, 0, 3), np.uint8), 1.0) if inside.empty else _near(frame, inside, scale)
    grey = near[:, :, 0] if near.size == 0 else np.asarray(cv2.cvtColor(near, cv2.COLOR_BGR2GRAY), np.uint8)
    step = max(1, round((frame.width * frame.height / _THUMB) ** 0.5))
    size = (max(1, frame.width // step), max(1, frame.height // step))
    thumb = np.asarray(cv2.resize(frame.pixels, size, interpolation=cv2.INTER_NEAREST), dtype=np.uint8)
    blue, green, red = cv2.split(thumb)
    light = np.asarray(cv2.max(cv2.max(blue, green), red), dtype=np.uint8)
    luma = np.asarray(cv2.cvtColor(thumb, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
    return Sample(inside, guide, near, grey, thumb, light, luma, step, scale, gain)


def near_box(frame_size: tuple[int, int], area: Box, scale: float) -> Box:
    """Frame pixels around an area's middle that become ``near``: 72 to 256 analysis pixels a side."""
    cx, cy = area.centre
    w = min(max(area.w, LEAST_AREA / scale), _LARGEST_AREA / scale)
    h = min(max(area.h, LEAST_AREA / scale), _LARGEST_AREA / scale)
    return Box(round(cx - w / 2), round(cy - h / 2), max(1, round(w)), max(1, round(h))).clipped(*frame_size)


def _near(frame: Frame, area: Box, scale: float) -> tuple[Pixels, float]:
    """The pixels of ``Sample.near`` and their noise gain."""
    box = near_box(frame.size, area, scale)
    part = frame.pixels[box.y : box.bottom, box.x : box.right]
    if scale >= 1:
        return part, 1.0
    size = (max(1, round(box.w * scale)), max(1, round(box.h * scale)))
    made = np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    return made, (noise_gain(box.w, size[0]) * noise_gain(box.h, size[1])) ** 0.5


@lru_cache(maxsize=512)
def noise_gain(before: int, after: int) -> float:
    """Power of white noise at coarse scales over what differences of neighbours tell, along a side of
    ``before`` pixels that was made ``after`` long by averaging areas. At least 1: just that for whole ratios.

    Each new pixel is the mean over w = before / after old ones, and shares the last with its neighbour: f of
    it is one's, 1 − f the other's. With g = f (1 − f) at the three borders of two neighbours, half the
    variance of their difference is (w − (g₀ + 4 g₁ + g₂) / 2) / w² of the old noise, and the power at coarse
    scales is 1 / w. (720 lines made 540: 1.51, so that the finest differences miss a third of it.)
    """
    if after >= before:
        return 1.0
    w = before / after
    shared = np.modf(np.arange(min(after, _LARGEST_AREA) + 2) * w)[0]
    g = shared * (1 - shared)
    told = (w - (g[:-2] + 4 * g[1:-1] + g[2:]) / 2) / w**2
    return float(1 / w / np.mean(np.sqrt(told)) ** 2)
