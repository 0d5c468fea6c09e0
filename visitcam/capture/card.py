"""Reads the printed card in a frame: millimetres per pixel, and a grey balance. The frame is not changed.

Scale. The markers give a homography from the strip's millimetres to pixels. At the strip's middle its
Jacobian J has two singular values. For a flat card at distance D on the optical axis of a pinhole camera of
focal length f (pixels), tilted by θ, they are f/D and f/D·cos θ: the larger one is the scale of a surface
at the card's distance that faces the camera, however the card is tilted (first-order perspective; Hartley
and Zisserman, Multiple View Geometry, 2nd ed., section 6.3.1). A card away from the axis is first turned
onto it by the rotation's own homography K·R·K⁻¹ (ibid., 8.4.2; the idea of Collins and Bartoli's
Infinitesimal Plane-Based Pose Estimation, IJCV 2014), with the principal point in the middle and f taken as
0.72 of the long side, a webcam of 70°; for one of 61° or 78° that stays within 2 % at the edge. Then
mm per pixel = D·cos α / f for a card at the angle α from the axis, and θ = arccos(σ₂/σ₁).

Grey balance. Gains for red, green and blue that make the card's neutral patches neutral, green = 1, from
patches that are neither clipped nor in the noise (von Kries, diagonal).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visitcam.capture import card_layout as layout
from visitcam.model.frame import Frame
from visitcam.opencv import cv2

MAX_TILT_DEGREES = 45.0  # beyond, the corners' errors grow past 2 %
_MAX_RESIDUAL = 0.06  # of a marker's side: more means that one of the markers is something else
_CLIPPED, _DARK = 250, 30  # 8-bit levels between which a patch tells a balance
_FOCAL_SHARE = 0.72  # of the long side: 70 degrees, in the middle of what webcams have (61 to 78)
_DETECT_LONG_SIDE = 1920


@dataclass(frozen=True, slots=True)
class CardReading:
    """``mm_per_pixel``: of a surface at the card's distance that faces the camera. ``tilt_degrees``: of the
    card, 0–90. ``markers``: how many of four were read. ``gains``: (red, green, blue) that make grey grey,
    green = 1, or None where the patches were clipped or too dark."""

    mm_per_pixel: float
    tilt_degrees: float
    markers: int
    gains: tuple[float, float, float] | None

    def as_scale(self) -> dict[str, object]:
        """For ``Manifest.scale``."""
        scale: dict[str, object] = {
            "card": layout.CARD_NAME,
            "mm_per_pixel": round(self.mm_per_pixel, 5),
            "tilt_degrees": round(self.tilt_degrees, 1),
            "markers": self.markers,
        }
        if self.gains is not None:
            red, green, blue = (round(gain, 4) for gain in self.gains)
            scale["grey_balance"] = {"red": red, "green": green, "blue": blue}
        return scale


def read_card(frame: Frame) -> CardReading | None:
    """The card in ``frame``, or None where it is not seen whole enough to measure by.

    Needs three of the four markers, about 16 pixels a side each. Any thread.
    """
    found = _markers(frame.pixels)
    if len(found) < 3:
        return None
    card_points = np.array([point for index in found for point in layout.marker_corners(index)], np.float64)
    seen = np.concatenate([found[index] for index in found]).astype(np.float64)
    solved, _ = cv2.findHomography(card_points, seen, 0)
    matrix = np.asarray(solved, np.float64)
    if matrix.shape != (3, 3) or not _fits(matrix, card_points, seen, found):
        return None
    large, small, slant = _facing(matrix, frame.size)
    if small <= 0:
        return None
    tilt = math.degrees(math.acos(min(1.0, small / large)))
    if tilt > MAX_TILT_DEGREES:
        return None
    return CardReading(math.cos(slant) / large, tilt, len(found), _gains(frame.pixels, matrix))


def _markers(pixels: NDArray[np.uint8]) -> dict[int, NDArray[np.float32]]:
    """Corner pixels ((4, 2) float32) by marker index 0–3; each of the four ids at most once."""
    height, width = pixels.shape[:2]
    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), np.uint8)
    shrink = min(1.0, _DETECT_LONG_SIDE / max(height, width))
    small = (
        grey if shrink == 1.0 else cv2.resize(grey, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
    )
    settings = cv2.aruco.DetectorParameters()
    settings.cornerRefinementMethod = cv2.aruco.CORNER_REFINE_NONE
    settings.minMarkerPerimeterRate = 0.02
    dictionary = cv2.aruco.getPredefinedDictionary(getattr(cv2.aruco, layout.DICTIONARY))
    corners, ids, _ = cv2.aruco.ArucoDetector(dictionary, settings).detectMarkers(small)
    found: dict[int, NDArray[np.float32]] = {}
    twice: set[int] = set()
    for quad, name in zip(corners, [] if ids is None else ids.ravel(), strict=False):
        if int(name) not in layout.MARKER_IDS:
            continue
        index = layout.MARKER_IDS.index(int(name))
        twice |= {index} & set(found)
        found[index] = _refined(grey, np.asarray(quad, np.float32).reshape(4, 2) / np.float32(shrink))
    return {index: quad for index, quad in sorted(found.items()) if index not in twice}


def _refined(grey: NDArray[np.uint8], quad: NDArray[np.float32]) -> NDArray[np.float32]:
    """Corners to a fraction of a pixel, in the frame's own pixels (centre of the first pixel is 0, 0)."""
    side = float(np.min(np.linalg.norm(quad - np.roll(quad, 1, axis=0), axis=1)))
    reach = int(np.clip(side / 12, 1, 7))  # half a module: the window holds one corner only
    stop = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_MAX_ITER, 30, 0.01)
    points = np.ascontiguousarray(quad.reshape(-1, 1, 2), np.float32)
    finer = cv2.cornerSubPix(grey, points, (reach, reach), (-1, -1), stop)
    return np.asarray(finer, np.float32).reshape(4, 2)


def _fits(
    matrix: NDArray[np.float64],
    card_points: NDArray[np.float64],
    seen: NDArray[np.float64],
    found: dict[int, NDArray[np.float32]],
) -> bool:
    """Whether the corners lie where one flat card would have them, its front to the camera."""
    if np.linalg.det(matrix) <= 0:
        return False
    placed = cv2.perspectiveTransform(card_points.reshape(-1, 1, 2), matrix).reshape(-1, 2)
    side = np.mean([np.linalg.norm(quad[0] - quad[1]) for quad in found.values()])
    return bool(np.max(np.linalg.norm(placed - seen, axis=1)) < max(1.0, _MAX_RESIDUAL * float(side)))


def _facing(matrix: NDArray[np.float64], size: tuple[int, int]) -> tuple[float, float, float]:
    """Pixels per millimetre at the strip's middle in the directions of least and most foreshortening, seen
    by a camera that was turned to look straight at it, and the angle by which it was turned (radians)."""
    focal = _FOCAL_SHARE * max(size)
    camera = np.array([[focal, 0.0, (size[0] - 1) / 2], [0.0, focal, (size[1] - 1) / 2], [0.0, 0.0, 1.0]])
    middle = np.array([layout.STRIP_MM[0] / 2, layout.STRIP_MM[1] / 2, 1.0])
    rays = np.linalg.inv(camera) @ matrix
    ray = rays @ middle
    ray = ray / np.linalg.norm(ray) * np.sign(ray[2])
    slant = math.acos(min(1.0, float(ray[2])))
    axis = np.array([ray[1], -ray[0], 0.0])
    length = float(np.linalg.norm(axis))
    turn = np.eye(3)
    if length > 0:
        turn = np.asarray(cv2.Rodrigues(axis / length * slant)[0], np.float64)
    u, v, w = turn @ rays @ middle
    jacobian = ((turn @ rays)[:2, :2] - np.outer([u / w, v / w], (turn @ rays)[2, :2])) / w
    large, small = np.linalg.svd(jacobian, compute_uv=False)
    return float(large) * focal, float(small) * focal, slant


def _gains(pixels: NDArray[np.uint8], matrix: NDArray[np.float64]) -> tuple[float, float, float] | None:
    """Red, green and blue gains from the neutral patches (medians of their inner half)."""
    rows: list[NDArray[np.float64]] = []
    for patch in layout.GREY_PATCHES:
        inner = _inside(pixels, matrix, patch)
        if inner is None or inner.min() < _DARK or inner.max() > _CLIPPED:
            continue
        rows.append(inner)
    if len(rows) < 2:
        return None
    # Light is what adds up, not the code values: the balance is taken on linear sRGB (IEC 61966-2-1).
    linear = _linear(np.array(rows)).sum(axis=0)
    blue, green, red = (float(value) for value in linear)
    return green / red, 1.0, green / blue


def _inside(
    pixels: NDArray[np.uint8], matrix: NDArray[np.float64], patch: layout.Patch
) -> NDArray[np.float64] | None:
    """Median (blue, green, red) of a patch's inner half; None where fewer than 9 pixels lie in the frame."""
    low, high = patch.side * 0.25, patch.side * 0.75
    square = [(low, low), (high, low), (high, high), (low, high)]
    points = np.array([[(patch.x + x, patch.y + y) for x, y in square]], np.float64)
    quad = np.round(cv2.perspectiveTransform(points, matrix)).astype(np.int32)
    x, y, w, h = cv2.boundingRect(quad)
    height, width = pixels.shape[:2]
    if x < 0 or y < 0 or x + w > width or y + h > height:
        return None
    mask = np.zeros((h, w), np.uint8)
    cv2.fillConvexPoly(mask, quad[0] - (x, y), 1)
    values = pixels[y : y + h, x : x + w][mask.astype(bool)]
    return None if len(values) < 9 else np.median(values, axis=0).astype(np.float64)


def _linear(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """sRGB code values 0–255 as linear light 0–1 (IEC 61966-2-1)."""
    share = values / 255.0
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
