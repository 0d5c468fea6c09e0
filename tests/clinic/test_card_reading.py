"""The printed card, rendered from its PDF before a simulated camera, and read again."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.clinic.conftest import CARD_DPI, make_clinic, raster
from visitcam.capture import card_layout as layout
from visitcam.capture.card import read_card
from visitcam.clinic.card import SHEETS, draw_card
from visitcam.model.frame import Frame
from visitcam.opencv import cv2

DOT_MM = 25.4 / CARD_DPI
FOCAL_SHARE = 0.78  # of the long side: a webcam of 65 degrees


@dataclass(frozen=True)
class Strip:
    """The card's page as BGR pixels, and where its strip begins (mm)."""

    page: NDArray[np.uint8]
    x: float
    y: float


@pytest.fixture(scope="module")
def strip(tmp_path_factory: pytest.TempPathFactory) -> Strip:
    folder = tmp_path_factory.mktemp("card")
    clinic = make_clinic(folder / "clinic")
    page = raster(draw_card(clinic.invitation, clinic.profile, "A5"), folder)
    sheet = SHEETS["A5"]
    x = (sheet.width - layout.STRIP_MM[0]) / 2
    return Strip(np.ascontiguousarray(page[..., ::-1]), x, sheet.height - 8 - layout.STRIP_MM[1])


def seen(
    card: Strip,
    px_per_mm: float,
    *,
    tilt: float = 0.0,
    axis: float = 0.0,
    turn: float = 0.0,
    size: tuple[int, int] = (1920, 1080),
    at: tuple[float, float] = (0.0, 0.0),
    blur: float = 0.7,
    noise: float = 3.0,
    light: tuple[float, float, float] = (1.0, 1.0, 1.0),
    focal_share: float = FOCAL_SHARE,
) -> Frame:
    """The strip at ``px_per_mm`` (= f/Z), tilted by ``tilt`` degrees about an axis at ``axis`` degrees in the
    picture, turned by ``turn``, its middle ``at`` (px) from the picture's; ``light``: gains of B, G, R in
    linear light."""
    middle = (card.x + layout.STRIP_MM[0] / 2, card.y + layout.STRIP_MM[1] / 2)
    to_mm = np.array([[DOT_MM, 0, -middle[0]], [0, DOT_MM, -middle[1]], [0, 0, 1]])
    a, t, r = (math.radians(value) for value in (axis, tilt, turn))
    k = np.array([math.cos(a), math.sin(a), 0.0])
    cross = np.array([[0, -k[2], k[1]], [k[2], 0, -k[0]], [-k[1], k[0], 0]])
    tilted = np.eye(3) + math.sin(t) * cross + (1 - math.cos(t)) * cross @ cross
    turned = np.array([[math.cos(r), -math.sin(r), 0], [math.sin(r), math.cos(r), 0], [0, 0, 1]])
    rotation = tilted @ turned
    focal = focal_share * max(size)
    distance = focal / px_per_mm
    pose = np.column_stack([rotation[:, 0], rotation[:, 1], [at[0] / px_per_mm, at[1] / px_per_mm, distance]])
    camera = np.array([[focal, 0, (size[0] - 1) / 2], [0, focal, (size[1] - 1) / 2], [0, 0, 1]])
    fine = 2 if px_per_mm < 5 else 1
    grown = np.diag([fine, fine, 1.0])
    smooth = cv2.GaussianBlur(card.page, (0, 0), max(0.6, 0.35 / (DOT_MM * px_per_mm * fine)))
    flat = cv2.warpPerspective(
        smooth,
        grown @ camera @ pose @ to_mm,
        (size[0] * fine, size[1] * fine),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=(128, 150, 190),
    )
    picture = cv2.resize(flat, size, interpolation=cv2.INTER_AREA) if fine > 1 else flat
    share = (np.asarray(picture, np.float64) / 255) ** 2.2 * 0.7 * np.array(light)
    lit = np.clip(share, 0, 1) ** (1 / 2.2) * 255
    rng = np.random.default_rng(int(px_per_mm * 100 + tilt * 7 + axis + turn))
    dirty = cv2.GaussianBlur(lit, (0, 0), blur) + rng.normal(0, noise, lit.shape)
    return Frame(np.clip(dirty, 0, 255).astype(np.uint8), 0.0)


POSES = [(0.0, 0.0), (10.0, 0.0), (10.0, 90.0), (20.0, 0.0), (20.0, 90.0), (20.0, 160.0)]


@pytest.mark.parametrize(("tilt", "axis"), POSES)
@pytest.mark.parametrize("px_per_mm", [2.5, 5.0, 8.0])
def test_millimetres_per_pixel_within_two_percent(
    strip: Strip, px_per_mm: float, tilt: float, axis: float
) -> None:
    size = (1280, 720) if px_per_mm < 5 else (1920, 1080)
    reading = read_card(seen(strip, px_per_mm, tilt=tilt, axis=axis, turn=tilt * 7 + axis, size=size))
    assert reading is not None
    assert reading.mm_per_pixel == pytest.approx(1 / px_per_mm, rel=0.02)
    if tilt:
        assert reading.tilt_degrees == pytest.approx(tilt, abs=6)


@pytest.mark.parametrize("focal_share", [0.62, 0.85])
@pytest.mark.parametrize("at", [(-500.0, -250.0), (450.0, 200.0), (600.0, 0.0)])
def test_away_from_the_middle_of_the_picture(
    strip: Strip, at: tuple[float, float], focal_share: float
) -> None:
    for tilt, axis in ((15.0, 30.0), (20.0, 120.0)):
        reading = read_card(seen(strip, 5.0, tilt=tilt, axis=axis, at=at, focal_share=focal_share))
        assert reading is not None
        assert reading.mm_per_pixel == pytest.approx(0.2, rel=0.02)


@pytest.mark.parametrize("px_per_mm", [2.5, 5.0])
def test_on_a_720p_camera(strip: Strip, px_per_mm: float) -> None:
    reading = read_card(seen(strip, px_per_mm, tilt=20, axis=70, size=(1280, 720)))
    assert reading is not None
    assert reading.mm_per_pixel == pytest.approx(1 / px_per_mm, rel=0.02)


def test_one_corner_hidden_by_a_finger(strip: Strip) -> None:
    pixels = seen(strip, 6.0, tilt=10, axis=20).pixels.copy()
    pixels[380:560, 520:680] = (120, 150, 200)
    reading = read_card(Frame(pixels, 0.0))
    assert reading is not None
    assert reading.markers == 3
    assert reading.mm_per_pixel == pytest.approx(1 / 6, rel=0.02)


@pytest.mark.parametrize(
    "light", [(1.0, 1.0, 1.0), (0.6, 1.0, 1.25), (1.3, 1.0, 0.75), (0.45, 0.9, 1.3), (0.3, 0.3, 0.3)]
)
def test_the_balance_makes_grey_grey_again(strip: Strip, light: tuple[float, float, float]) -> None:
    reading = read_card(seen(strip, 5.0, light=light, noise=2.0))
    assert reading is not None
    assert reading.gains is not None
    blue, green, red = light
    assert reading.gains[0] * red / green == pytest.approx(1.0, abs=0.06)
    assert reading.gains[2] * blue / green == pytest.approx(1.0, abs=0.06)


def test_a_clipped_card_gives_a_scale_and_no_balance(strip: Strip) -> None:
    reading = read_card(seen(strip, 5.0, light=(30.0, 30.0, 30.0), noise=0.0))
    assert reading is None or reading.gains is None


def test_the_scale_is_plain_numbers_for_the_manifest(strip: Strip) -> None:
    reading = read_card(seen(strip, 4.0))
    assert reading is not None
    scale = reading.as_scale()
    assert scale["card"] == "visitcam-card-1"
    assert scale["mm_per_pixel"] == pytest.approx(0.25, rel=0.02)
    assert set(scale) <= {"card", "mm_per_pixel", "tilt_degrees", "markers", "grey_balance"}


def test_the_frame_is_not_changed(strip: Strip) -> None:
    frame = seen(strip, 4.0)
    before = frame.pixels.copy()
    read_card(frame)
    assert np.array_equal(frame.pixels, before)


def checkerboard() -> NDArray[np.uint8]:
    tile = (np.indices((1080, 1920)).sum(axis=0) // 40 % 2 * 255).astype(np.uint8)
    return np.dstack([tile] * 3)


def wrong_cards() -> dict[str, NDArray[np.uint8]]:
    rng = np.random.default_rng(4)
    skin = np.clip(rng.normal((120, 150, 200), 12, (720, 1280, 3)), 0, 255).astype(np.uint8)
    dictionary = cv2.aruco.getPredefinedDictionary(cv2.aruco.DICT_4X4_50)
    scattered = np.full((900, 1200, 3), 255, np.uint8)
    for index, (x, y) in enumerate([(100, 100), (700, 500), (150, 620), (900, 120)]):
        marker = cv2.aruco.generateImageMarker(dictionary, layout.MARKER_IDS[index], 120)
        scattered[y : y + 120, x : x + 120] = marker[..., None]
    return {
        "skin": skin,
        "black": np.zeros((480, 640, 3), np.uint8),
        "a checkerboard": checkerboard(),
        "one pixel": np.full((1, 1, 3), 200, np.uint8),
        "a line": np.full((1, 2000, 3), 200, np.uint8),
        "the right markers at wrong places": scattered,
    }


@pytest.mark.parametrize("name", wrong_cards())
def test_what_is_no_card_measures_nothing(name: str) -> None:
    assert read_card(Frame(wrong_cards()[name], 0.0)) is None


def test_a_mirrored_card_measures_nothing(strip: Strip) -> None:
    assert read_card(Frame(seen(strip, 5.0).pixels[:, ::-1].copy(), 0.0)) is None


def test_too_small_or_too_blurred_is_not_guessed(strip: Strip) -> None:
    for frame in (seen(strip, 0.8), seen(strip, 3.0, blur=8.0)):
        reading = read_card(frame)
        assert reading is None
