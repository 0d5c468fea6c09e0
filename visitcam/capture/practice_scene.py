"""The drawn forearm of the practice camera: skin with its lines, hairs and one sore patch, on a linen cloth.

Everything is computed from a seed when the scene is made (about a second); nothing is a photograph of
anybody. The colours of the three tones follow Fitzpatrick types II, IV and VI as a daylight photograph
shows them. The program's own guidance judges these pixels like any camera's.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.opencv import cv2

Image = NDArray[np.float32]

TONES = ("light", "mid", "dark")
ARM_SIZE = (2720, 1040)  # pixels of the arm's layer: wide enough to cross the picture at half its size
LESION = (1300, 500)  # centre of the patch in the layer
_LESION_RADII = (172, 122)


@dataclass(frozen=True, slots=True)
class _Palette:
    """sRGB, 0–255: skin in full light, the shift towards its shadow, the patch, its rim, crust, scales."""

    skin: tuple[int, int, int]
    shadow: tuple[float, float, float]
    patch: tuple[int, int, int]
    rim: tuple[int, int, int]
    crust: tuple[int, int, int]
    scale: tuple[int, int, int]
    hair: tuple[int, int, int]
    gloss: float


_PALETTES = {
    "light": _Palette(
        (240, 203, 182),
        (0.74, 0.55, 0.48),
        (205, 112, 102),
        (226, 150, 134),
        (142, 70, 58),
        (240, 208, 188),
        (120, 84, 60),
        0.10,
    ),
    "mid": _Palette(
        (201, 146, 111),
        (0.62, 0.45, 0.38),
        (156, 82, 70),
        (158, 98, 76),
        (92, 46, 38),
        (214, 170, 144),
        (60, 40, 30),
        0.13,
    ),
    "dark": _Palette(
        (128, 84, 62),
        (0.52, 0.40, 0.36),
        (122, 68, 60),
        (80, 48, 40),
        (52, 28, 26),
        (170, 130, 112),
        (28, 20, 18),
        0.13,
    ),
}


@dataclass(frozen=True, slots=True)
class Layer:
    """``colour`` ``(h, w, 3) uint8`` BGR, already multiplied by ``alpha`` ``(h, w) uint8``."""

    colour: NDArray[np.uint8]
    alpha: NDArray[np.uint8]


def draw_arm(tone: str, seed: int) -> Layer:
    """The forearm with its shadow on the cloth, ``ARM_SIZE``. ``tone`` is one of ``TONES``."""
    rng = np.random.default_rng(seed)
    palette = _PALETTES[tone]
    width, height = ARM_SIZE
    across, half = _cross_section(width, height)
    inside = np.clip((1 - np.abs(across)) * half / 1.6 + 0.5, 0, 1)
    relief = _relief(width, height, rng)
    patch, patch_relief = _patch(width, height, rng)
    skin = _skin_colour(width, height, palette, rng)
    skin = _with_hairs(skin, palette, rng)
    skin = _with_patch(skin, patch, palette, rng)
    # The patch replaces the skin's own lines by its grain.
    bumps = relief * (1 - 0.75 * patch)[..., None] + patch_relief
    lit = _lit(skin, across, bumps[..., 0], palette)
    shadow = _shadow(across, half)
    alpha = inside + (1 - inside) * shadow
    colour = np.clip(lit * inside[..., None], 0, 255).astype(np.uint8)
    opaque = (np.clip(alpha, 0, 1) * 255).astype(np.uint8)
    return Layer(colour, opaque)


def draw_cloth(size: tuple[int, int], seed: int) -> NDArray[np.uint8]:
    """The linen under the arm, ``(h, w, 3) uint8`` BGR, lit from the upper left, a little out of focus."""
    width, height = size
    rng = np.random.default_rng(seed + 1)
    x, y = _grid(width, height)
    weave = 2.0 * np.sin(x * 0.9 + _smooth(width, height, 60, rng)) * np.sin(y * 0.9)
    for across, along in ((0.8, 7.0), (7.0, 0.8)):  # threads both ways
        threads = cv2.GaussianBlur(_white(width, height, rng), (0, 0), sigmaX=across, sigmaY=along)
        weave += 13 * np.asarray(threads, dtype=np.float32)
    folds = 7 * _smooth(width, height, 230, rng)
    light = 1.05 - 0.12 * (x / width) - 0.12 * (y / height)
    base = np.array([206, 210, 208], np.float32)  # BGR: undyed linen, nearly neutral
    cloth = (base * light[..., None]) + (weave + folds)[..., None]
    soft = np.asarray(cv2.GaussianBlur(cloth, (0, 0), 1.1))
    return np.asarray(np.clip(soft, 0, 255), dtype=np.uint8)


def lesion_box() -> Box:
    """The patch in the layer's pixels."""
    (cx, cy), (rx, ry) = LESION, _LESION_RADII
    return Box(cx - rx, cy - ry, 2 * rx, 2 * ry)


def _grid(width: int, height: int) -> tuple[Image, Image]:
    """Column and row of every pixel."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    return x, y


def _white(width: int, height: int, rng: np.random.Generator) -> Image:
    return rng.standard_normal((height, width), dtype=np.float32)


def _smooth(width: int, height: int, scale: float, rng: np.random.Generator) -> Image:
    """Soft random hills of about ``scale`` pixels, standard deviation 1. Drawn small, then enlarged."""
    step = max(1, int(scale / 4))
    white = _white(width // step + 4, height // step + 4, rng)
    small = cv2.GaussianBlur(white, (0, 0), scale / step / 2)
    hills = cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
    return np.asarray(hills / (hills.std() + 1e-6), dtype=np.float32)


def _cross_section(width: int, height: int) -> tuple[Image, Image]:
    """Where each pixel lies across the arm (−1 upper edge … 1 lower edge), and the arm's half width."""
    x, y = _grid(width, height)
    along = x / width
    half = 345 - 95 * along**1.3 + 12 * np.sin(along * 5.0)
    middle = height * 0.49 + 26 * np.sin(along * 2.6 + 0.4)
    return ((y - middle) / half).astype(np.float32), half.astype(np.float32)


def _cells(width: int, height: int, step: int, rng: np.random.Generator) -> Image:
    """Little cushions on a jittered grid, 0 in the furrows … 1: the skin's own lines."""
    dots = np.full((height, width), 255, np.uint8)
    rows, columns = np.mgrid[0:height:step, 0:width:step]
    rows = np.clip(rows + rng.integers(-step // 2, step // 2 + 1, rows.shape), 0, height - 1)
    columns = np.clip(columns + rng.integers(-step // 2, step // 2 + 1, columns.shape), 0, width - 1)
    dots[rows, columns] = 0
    distance = cv2.distanceTransform(dots, cv2.DIST_L2, 5)
    return np.asarray(1 - np.clip(distance / (0.72 * step), 0, 1.4) ** 2, dtype=np.float32)


def _relief(width: int, height: int, rng: np.random.Generator) -> Image:
    """Height of the skin's surface, ``(h, w, 1)``; cells in two sizes, pores between."""
    fine, coarse = _cells(width, height, 7, rng), _cells(width, height, 15, rng)
    strength = 0.75 + 0.2 * _smooth(width, height, 240, rng)
    height_map = strength * (0.55 * fine + 0.75 * coarse) + 0.2 * _white(width, height, rng)
    return np.asarray(cv2.GaussianBlur(height_map, (0, 0), 0.8), dtype=np.float32)[..., None]


def _patch(width: int, height: int, rng: np.random.Generator) -> tuple[Image, Image]:
    """The sore patch: how much of it is at each pixel (0–1), and its grainy surface ``(h, w, 1)``."""
    x, y = _grid(width, height)
    (cx, cy), (rx, ry) = LESION, _LESION_RADII
    u, v = (x - cx) / rx, (y - cy) / ry
    angle = np.arctan2(v, u)
    edge = 1 + 0.10 * np.cos(2 * angle + 0.6) + 0.07 * np.cos(3 * angle + 2) + 0.05 * np.cos(7 * angle)
    edge += 0.045 * _smooth(width, height, 34, rng) + 0.02 * _smooth(width, height, 9, rng)
    inside = np.clip((edge * 0.9 - np.hypot(u, v)) / 0.17 + 0.5, 0, 1)
    inside = inside * inside * (3 - 2 * inside)
    grain = _cells(width, height, 6, rng) + 0.8 * _smooth(width, height, 5, rng)
    # Its rim stands up a little from the skin.
    rim = np.exp(-(((np.hypot(u, v) - 0.86 * edge) / 0.10) ** 2))
    surface = cv2.GaussianBlur(grain, (0, 0), 0.8) * inside * 0.8 + 1.1 * rim
    return inside.astype(np.float32), surface.astype(np.float32)[..., None]


def _skin_colour(width: int, height: int, palette: _Palette, rng: np.random.Generator) -> Image:
    """Skin without light, BGR: blotches of blood and pigment, two veins, some freckles."""
    base = np.array(palette.skin[::-1], np.float32)
    blood = _smooth(width, height, 130, rng) + 0.5 * _smooth(width, height, 28, rng)
    pigment = _smooth(width, height, 70, rng) + 0.6 * _smooth(width, height, 11, rng)
    skin = base * (1 + 0.018 * pigment)[..., None]
    skin = skin * (1 + blood[..., None] * np.array([-0.014, -0.016, 0.004], np.float32))
    veins = np.zeros((height, width), np.float32)
    for offset, bend in ((-120, 1.9), (96, 2.7)):
        along = np.arange(0, width, 12)
        across = height * 0.49 + offset + 46 * np.sin(along / width * 6.28 * bend)
        line = np.stack([along, across], axis=1).astype(np.int32)
        cv2.polylines(veins, [line], False, 1.0, 15, cv2.LINE_AA)
    veins = np.asarray(cv2.GaussianBlur(veins, (0, 0), 9), dtype=np.float32)
    skin = skin * (1 - veins[..., None] * np.array([0.02, 0.07, 0.13], np.float32))
    freckles = np.zeros((height, width), np.float32)
    for _ in range(170):
        spot = (int(rng.integers(0, width)), int(rng.integers(0, height)))
        cv2.circle(freckles, spot, int(rng.integers(2, 6)), float(rng.uniform(0.2, 0.8)), -1, cv2.LINE_AA)
    freckles = np.asarray(cv2.GaussianBlur(freckles, (0, 0), 1.4), dtype=np.float32)
    return np.asarray(
        skin * (1 - freckles[..., None] * np.array([0.34, 0.26, 0.16], np.float32)), dtype=np.float32
    )


def _with_hairs(skin: Image, palette: _Palette, rng: np.random.Generator) -> Image:
    """Fine hairs that lie towards the hand."""
    height, width = skin.shape[:2]
    hairs = np.zeros((height, width), np.uint8)
    for _ in range(620):
        start = rng.uniform((0, 0), (width, height))
        direction, bend = rng.normal(0.5, 0.22), rng.normal(0, 0.012)
        steps = np.arange(0, rng.uniform(26, 74), 4.0)
        angle = direction + bend * steps
        path = start + np.cumsum(np.stack([np.cos(angle), np.sin(angle)], axis=1) * 4.0, axis=0)
        depth = int(rng.uniform(60, 150))
        cv2.polylines(hairs, [(path * 8).astype(np.int32)], False, depth, 1, cv2.LINE_AA, shift=3)
    cover = (hairs.astype(np.float32) / 255 * 0.7)[..., None]
    return np.asarray(skin * (1 - cover) + np.array(palette.hair[::-1], np.float32) * cover, dtype=np.float32)


def _with_patch(skin: Image, patch: Image, palette: _Palette, rng: np.random.Generator) -> Image:
    """The patch's colours: a rim, a moist middle, crusts, fine scales, and a flush around."""
    height, width = patch.shape
    blur = cv2.GaussianBlur(patch, (0, 0), 26)
    flush = (np.clip(blur - patch, 0, 1) * 0.8)[..., None]
    skin = skin * (1 - flush) + np.array(palette.rim[::-1], np.float32) * flush
    mottled = 1 + 0.07 * _smooth(width, height, 12, rng) + 0.05 * _smooth(width, height, 40, rng)
    middle = cv2.GaussianBlur(patch, (0, 0), 14)
    depth = np.clip(middle * 1.5 - 0.35, 0, 1)[..., None]
    colour = np.array(palette.rim[::-1], np.float32) * (1 - depth) + np.array(palette.patch[::-1]) * depth
    colour = colour * mottled[..., None]
    crust = np.clip(_smooth(width, height, 26, rng) * 1.6 - 1.9, 0, 1)[..., None] * 0.85
    colour = colour * (1 - crust) + np.array(palette.crust[::-1], np.float32) * crust
    scales = np.clip(_smooth(width, height, 8, rng) * 1.6 - 2.5, 0, 1)[..., None] * 0.6
    colour = colour * (1 - scales) + np.array(palette.scale[::-1], np.float32) * scales
    cover = patch[..., None]
    return np.asarray(skin * (1 - cover) + colour * cover, dtype=np.float32)


def _lit(skin: Image, across: Image, bumps: Image, palette: _Palette) -> Image:
    """A window at the upper left and a bright room: round arm, relief, a soft sheen."""
    bump_x = cv2.Sobel(bumps, cv2.CV_32F, 1, 0, ksize=3) / 8
    bump_y = cv2.Sobel(bumps, cv2.CV_32F, 0, 1, ksize=3) / 8
    normal_y = np.clip(across, -1, 1) - 0.45 * bump_y
    normal_x = -0.45 * bump_x
    normal_z = np.sqrt(np.clip(1 - across * across, 0.02, 1))
    length = np.sqrt(normal_x**2 + normal_y**2 + normal_z**2)
    direct = np.clip((-0.34 * normal_x - 0.50 * normal_y + 0.80 * normal_z) / length, 0, 1)
    bounce = np.clip(normal_y / length, 0, 1) ** 2  # the cloth throws light back from below
    light = 0.33 + 0.70 * direct + 0.15 * bounce
    shadow = np.array(palette.shadow[::-1], np.float32)
    # Light that went through the skin comes out redder at the edge of the shadow.
    tinted = skin * (light[..., None] ** (1.0 / (0.55 + 0.6 * shadow)))
    sheen = np.clip((-0.17 * normal_x - 0.36 * normal_y + 0.92 * normal_z) / length, 0, 1) ** 26
    return np.asarray(tinted + (255 * palette.gloss * sheen)[..., None], dtype=np.float32)


def _shadow(across: Image, half: Image) -> Image:
    """What the arm keeps of the light from the cloth, 0–1: dense where it touches, soft beyond."""
    below = np.clip(across - 1, 0, 10) * half
    above = np.clip(-across - 1, 0, 10) * half
    return np.asarray(
        0.46 * np.exp(-below / 60) * (across > 0) + 0.20 * np.exp(-above / 16) * (across < 0),
        dtype=np.float32,
    )
