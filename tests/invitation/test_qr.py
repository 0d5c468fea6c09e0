"""The QR code, written by us and read out of 720p frames as a webcam gives them."""

from __future__ import annotations

import io
from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from tests.invitation.conftest import Clinic
from visitcam.errors import InvitationUnreadable
from visitcam.invitation import qr
from visitcam.invitation.cose import MAX_BYTES
from visitcam.model.frame import Frame
from visitcam.model.requested_view import RequestedView
from visitcam.opencv import cv2

WIDTH, HEIGHT = 1280, 720
SHARE = 0.65  # of the frame's height that the card takes


def largest(clinic: Clinic) -> bytes:
    """An invitation of as many bytes as one may have."""
    views = [RequestedView(f"View {n} of the foot", card=True, site="56459004") for n in range(4)]
    spare = MAX_BYTES - len(clinic.raw(clinic.invitation(*views)))
    raw = clinic.raw(clinic.invitation(*views, RequestedView("x" * (spare - 2))))
    assert MAX_BYTES - 2 <= len(raw) <= MAX_BYTES
    return raw


def printed(raw: bytes, module: int = 12) -> NDArray[np.uint8]:
    """The code as on paper, with its quiet zone: ``(n, n) uint8``."""
    dark = np.kron(qr.matrix(raw), np.ones((module, module), bool))
    return np.where(np.pad(dark, qr.QUIET_MODULES * module), 25, 215).astype(np.uint8)


def photographed(
    card: NDArray[np.uint8],
    rng: np.random.Generator,
    *,
    tilt: tuple[float, float] = (0.0, 0.0),
    roll: float = 0.0,
    blur: float = 0.0,
    noise: float = 4.0,
    light: float = 1.0,
    mirrored: bool = False,
) -> Frame:
    """The card held before a webcam: pinhole camera of 60° width, tilted around both axes (degrees),
    before a soft background; defocus (Gaussian, pixels), noise (grey levels), and JPEG as webcams send it."""
    focal = WIDTH / 2 / np.tan(np.deg2rad(30))
    away = focal / (SHARE * HEIGHT)  # the card is 1 wide
    x, y, z = np.deg2rad([*tilt, roll])
    turn_x = np.array([[1, 0, 0], [0, np.cos(x), -np.sin(x)], [0, np.sin(x), np.cos(x)]])
    turn_y = np.array([[np.cos(y), 0, np.sin(y)], [0, 1, 0], [-np.sin(y), 0, np.cos(y)]])
    turn_z = np.array([[np.cos(z), -np.sin(z), 0], [np.sin(z), np.cos(z), 0], [0, 0, 1]])
    corners = np.array([[-1, -1, 0], [1, -1, 0], [1, 1, 0], [-1, 1, 0]]) / 2
    turned = corners @ (turn_z @ turn_y @ turn_x).T
    seen = turned[:, :2] * focal / (turned[:, 2:] + away) + (WIDTH / 2, HEIGHT / 2)
    side = card.shape[0]
    flat = np.array([[0, 0], [side, 0], [side, side], [0, side]], np.float32)
    warp = cv2.getPerspectiveTransform(flat, seen.astype(np.float32))
    # INTER_AREA does not average in warps: the card is warped twice as large and then averaged down
    double = np.diag([2.0, 2.0, 1.0]) @ warp
    large = (WIDTH * 2, HEIGHT * 2)
    behind = cv2.resize(rng.integers(40, 200, (9, 16)).astype(np.uint8), large, interpolation=cv2.INTER_CUBIC)
    shown = cv2.warpPerspective(card, double, large, flags=cv2.INTER_LINEAR)
    there = cv2.warpPerspective(np.full_like(card, 255), double, large)
    both = np.where(there > 127, shown, behind).astype(np.float32) * light
    picture = cv2.resize(both, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(picture, (0, 0), blur) if blur else picture
    noisy = np.clip(soft + rng.normal(0, noise, soft.shape), 0, 255).astype(np.uint8)
    if mirrored:
        noisy = np.ascontiguousarray(noisy[:, ::-1])
    _, jpeg = cv2.imencode(".jpg", cv2.cvtColor(noisy, cv2.COLOR_GRAY2BGR), [cv2.IMWRITE_JPEG_QUALITY, 75])
    return Frame(np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_COLOR), np.uint8), 0.0)


def renders(card: NDArray[np.uint8]) -> Iterator[Frame]:
    """60 frames: six tilts to 30°, two rolls, five blurs to σ 2 px (a module is 6 px wide)."""
    rng = np.random.default_rng(8)
    for blur in (0.0, 0.8, 1.2, 1.6, 2.0):
        for tilt in ((0, 0), (30, 0), (-30, 0), (0, 30), (0, -30), (21, 21)):
            for roll in (0, 30):
                yield photographed(card, rng, tilt=tilt, roll=roll, blur=blur)


def test_the_largest_invitation_is_read_from_a_720p_frame_blurred_and_tilted(clinic: Clinic) -> None:
    raw = largest(clinic)
    found = [qr.read_qr(frame) for frame in renders(printed(raw))]
    assert len(found) == 60
    assert all(one in (None, raw) for one in found), "never something else"
    assert sum(one == raw for one in found) >= 0.95 * len(found)


@pytest.mark.parametrize(
    "trouble",
    [{"light": 0.35, "noise": 8.0}, {"light": 1.18}, {"mirrored": True}, {"noise": 15.0}, {"roll": 180.0}],
)
def test_in_worse_light_mirrored_and_upside_down(trouble: dict[str, float], clinic: Clinic) -> None:
    raw = largest(clinic)
    frame = photographed(printed(raw), np.random.default_rng(1), blur=0.8, **trouble)  # type: ignore[arg-type]
    assert qr.read_qr(frame) == raw


def test_from_a_phones_dark_screen(clinic: Clinic) -> None:
    """Some phones show codes light on dark."""
    raw = clinic.raw()
    inverted = (255 - printed(raw)).astype(np.uint8)
    assert qr.read_qr(photographed(inverted, np.random.default_rng(1))) == raw


def test_it_fits_the_size_that_was_promised(clinic: Clinic) -> None:
    assert qr.matrix(largest(clinic)).shape == (17 + 4 * qr.MAX_VERSION,) * 2
    assert qr.matrix(clinic.raw()).shape[0] < 17 + 4 * qr.MAX_VERSION


def test_the_png_holds_the_same_code(clinic: Clinic) -> None:
    raw = clinic.raw()
    with Image.open(io.BytesIO(qr.encode(raw, scale=5))) as image:
        pixels = np.asarray(image.convert("RGB"))
    assert pixels.shape[0] == 5 * (qr.matrix(raw).shape[0] + 2 * qr.QUIET_MODULES)
    assert qr.read_qr(Frame(np.ascontiguousarray(pixels), 0.0)) == raw


def test_no_code_in_view() -> None:
    rng = np.random.default_rng(0)
    empty = Frame(rng.integers(0, 255, (HEIGHT, WIDTH, 3)).astype(np.uint8), 0.0)
    assert qr.read_qr(empty) is None
    assert qr.read_qr(Frame(np.zeros((HEIGHT, WIDTH, 3), np.uint8), 0.0)) is None
    assert qr.read_qr(Frame(np.zeros((1, 1, 3), np.uint8), 0.0)) is None


@pytest.mark.parametrize(
    "text", ["https://evil.example/visit#abc", "/etc/passwd", "WIFI:S:x;T:WPA;P:y;;", "2KCE"]
)
def test_somebody_elses_code_is_no_invitation(text: str) -> None:
    import segno

    module = 8
    dark = np.kron(np.array(segno.make(text, micro=False).matrix, bool), np.ones((module, module), bool))
    card = np.where(np.pad(dark, 4 * module), 25, 215).astype(np.uint8)
    with pytest.raises(InvitationUnreadable):
        qr.read_qr(photographed(card, np.random.default_rng(1)))


def test_beside_somebody_elses_code(clinic: Clinic) -> None:
    """A letter may carry a second code: the invitation is found all the same."""
    import segno

    raw = clinic.raw()
    mine = printed(raw, 6)
    dark = np.kron(np.array(segno.make("https://hospital.example").matrix, bool), np.ones((6, 6), bool))
    other = np.where(np.pad(dark, 24), 25, 215).astype(np.uint8)
    page = np.full((max(mine.shape[0], other.shape[0]), mine.shape[1] + other.shape[1]), 215, np.uint8)
    page[: mine.shape[0], : mine.shape[1]] = mine
    page[: other.shape[0], mine.shape[1] :] = other
    assert qr.read_qr(Frame(np.dstack([page] * 3), 0.0)) == raw
