"""What each check says of good pictures, of faults, and of nonsense."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from benchmarks import guidance_hidden
from visitcam.capture import sharpness
from visitcam.capture.assessment import assess, assess_still
from visitcam.capture.guide import guide_box, guide_outline
from visitcam.capture.sample import take
from visitcam.capture.scoring import rated
from visitcam.model.assessment import Assessment, CheckName, Verdict
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.requested_view import Distance, GuideShape
from visitcam.opencv import cv2

Pixels = NDArray[np.uint8]
Faults = dict[str, Callable[[Pixels, Box], Pixels]]
TONES = ("light", "mid", "dark")
ALL = {name for name in CheckName if name not in {CheckName.DISTANCE, CheckName.CENTRING}}


def score(pixels: Pixels, area: Box | None, name: CheckName) -> float:
    return assess(Frame(pixels, 0.0), area).checks[name].score


def verdict(pixels: Pixels, area: Box | None, name: CheckName) -> Verdict:
    return assess(Frame(pixels, 0.0), area).checks[name].verdict


@pytest.mark.parametrize("tone", TONES)
def test_the_good_picture_is_acceptable_on_every_tone(
    skin: dict[str, Pixels], lesion: Box, tone: str
) -> None:
    for judge in (assess, assess_still):
        found = judge(Frame(skin[tone], 0.0), lesion)
        assert found.acceptable, found.as_json()
        assert found.checks.keys() == set(CheckName)
    without = assess(Frame(skin[tone], 0.0))
    assert without.acceptable
    assert without.checks.keys() == ALL


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize(
    ("fault", "name"),
    [
        ("blur", CheckName.SHARPNESS),
        ("noisy blur", CheckName.SHARPNESS),
        ("smear", CheckName.SHARPNESS),
        ("smear", CheckName.MOTION_BLUR),
        ("dark", CheckName.UNDER_EXPOSURE),
        ("bright", CheckName.OVER_EXPOSURE),
        ("glare", CheckName.GLARE),
    ],
)
def test_each_fault_is_called_by_its_name(
    skin: dict[str, Pixels], lesion: Box, faults: Faults, tone: str, fault: str, name: CheckName
) -> None:
    spoilt = faults[fault](skin[tone], lesion)
    assert verdict(skin[tone], lesion, name) is Verdict.GOOD
    assert verdict(spoilt, lesion, name) is Verdict.BAD
    assert score(spoilt, lesion, name) < 50 <= score(skin[tone], lesion, name)
    assert not assess(Frame(spoilt, 0.0), lesion).acceptable


@pytest.mark.parametrize("tone", TONES)
def test_noise_is_not_taken_for_sharpness(
    skin: dict[str, Pixels], lesion: Box, faults: Faults, tone: str
) -> None:
    noise = np.random.default_rng(2).normal(0, 8, skin[tone].shape)
    sharp_and_noisy = np.clip(skin[tone] + noise, 0, 255).astype(np.uint8)
    clean_blur = faults["blur"](skin[tone], lesion)
    noisy_blur = faults["noisy blur"](skin[tone], lesion)
    name = CheckName.SHARPNESS
    assert score(sharp_and_noisy, lesion, name) > score(clean_blur, lesion, name) + 20
    assert score(skin[tone], lesion, name) > score(noisy_blur, lesion, name) + 20


def test_scores_fall_with_every_step_of_blur_and_never_saturate(skin: dict[str, Pixels], lesion: Box) -> None:
    scores = [
        score(
            np.asarray(cv2.GaussianBlur(skin["mid"], (0, 0), s), dtype=np.uint8), lesion, CheckName.SHARPNESS
        )
        for s in (0.5, 1.0, 1.6, 2.4, 3.5, 5.0)
    ]
    assert scores == sorted(scores, reverse=True)
    assert len({round(s, 1) for s in scores}) == len(scores)
    assert all(0 < s < 100 for s in scores)


def test_a_dark_skin_that_fills_the_picture_is_not_called_dark(skin: dict[str, Pixels]) -> None:
    part = np.ascontiguousarray(skin["dark"][230:500, 380:900])
    assert verdict(part, None, CheckName.UNDER_EXPOSURE) is Verdict.GOOD


@pytest.mark.parametrize("tone", TONES)
def test_a_dark_room_is_called_dark_on_every_tone(skin: dict[str, Pixels], tone: str) -> None:
    part = np.ascontiguousarray(skin[tone][230:500, 380:900])
    levels = np.arange(256) / 255
    table = (255 * (levels**2.2 * 2**-4) ** (1 / 2.2)).astype(np.uint8)
    noise = np.random.default_rng(1).normal(0, 6, part.shape)
    dark = np.clip(np.asarray(cv2.LUT(part, table)) + noise, 0, 255).astype(np.uint8)
    assert verdict(dark, None, CheckName.UNDER_EXPOSURE) is Verdict.BAD


def test_mild_blur_that_shows_at_own_size_only_counts_on_a_still(
    skin: dict[str, Pixels], lesion: Box
) -> None:
    large = np.asarray(cv2.resize(skin["mid"], (3840, 2160), interpolation=cv2.INTER_CUBIC), dtype=np.uint8)
    area = Box(*(side * 3 for side in lesion.as_list()))
    soft = np.asarray(cv2.GaussianBlur(large, (0, 0), 3.0), dtype=np.uint8)
    name = CheckName.SHARPNESS
    live = assess(Frame(soft, 0.0), area).checks[name].score
    still = assess_still(Frame(soft, 0.0), area).checks[name].score
    assert still < live - 1
    small = Frame(skin["mid"][:540, :960], 0.0)
    assert assess_still(small, None).checks[name].score == assess(small, None).checks[name].score


def test_a_glare_on_the_area_is_not_called_over_exposure(
    skin: dict[str, Pixels], lesion: Box, faults: Faults
) -> None:
    for tone in TONES:
        assert verdict(faults["glare"](skin[tone], lesion), lesion, CheckName.OVER_EXPOSURE) is Verdict.GOOD


def test_one_dark_half_is_uneven(skin: dict[str, Pixels], lesion: Box) -> None:
    shaded = skin["mid"].copy()
    shaded[:, : round(lesion.centre[0])] //= 2
    assert verdict(shaded, lesion, CheckName.ILLUMINATION_UNIFORMITY) is Verdict.BAD
    assert verdict(skin["mid"], lesion, CheckName.ILLUMINATION_UNIFORMITY) is Verdict.GOOD


def test_a_green_light_is_a_tint(skin: dict[str, Pixels], lesion: Box) -> None:
    for tone in TONES:
        green = np.clip(skin[tone] * np.array([0.7, 1.1, 0.7]), 0, 255).astype(np.uint8)
        assert verdict(green, lesion, CheckName.NATURAL_COLOUR) is Verdict.BAD
        assert verdict(skin[tone], lesion, CheckName.NATURAL_COLOUR) is not Verdict.BAD


def test_a_chequered_cloth_is_busy(skin: dict[str, Pixels], lesion: Box) -> None:
    y, x = np.mgrid[0:720, 0:1280]
    cloth = (((x // 24 + y // 24) % 2) * 180 + 30).astype(np.uint8)
    busy = np.repeat(cloth[:, :, None], 3, axis=2)
    grown = lesion.grown(0.3)
    busy[grown.y : grown.bottom, grown.x : grown.right] = skin["mid"][
        grown.y : grown.bottom, grown.x : grown.right
    ]
    assert verdict(busy, lesion, CheckName.BACKGROUND_UNIFORMITY) is Verdict.BAD
    assert verdict(skin["mid"], lesion, CheckName.BACKGROUND_UNIFORMITY) is Verdict.GOOD


@pytest.mark.parametrize(
    ("factor", "distance", "expected"),
    [
        (0.1, Distance.CLOSE, Verdict.BAD),
        (0.5, Distance.CLOSE, Verdict.GOOD),
        (1.2, Distance.CLOSE, Verdict.BAD),
        (0.1, Distance.OVERVIEW, Verdict.GOOD),
        (0.9, Distance.OVERVIEW, Verdict.BAD),
        (0.03, Distance.OVERVIEW, Verdict.BAD),
    ],
)
def test_distance(skin: dict[str, Pixels], factor: float, distance: Distance, expected: Verdict) -> None:
    guide = guide_box((1280, 720), GuideShape.RECTANGLE)
    w, h = round(guide.w * factor), round(guide.h * factor)
    area = Box(640 - w // 2, 360 - h // 2, w, h)
    check = assess(Frame(skin["mid"], 0.0), area, guide=guide, distance=distance).checks[CheckName.DISTANCE]
    assert check.verdict is expected
    assert check.value == pytest.approx(factor, abs=0.01)


@pytest.mark.parametrize(
    "area",
    [
        Box(-400, -400, 100, 100),  # outside
        Box(5000, 10, 50, 50),
        Box(1270, 700, 300, 300),  # across the border
        Box(640, 360, 0, 0),
        Box(640, 360, 1, 1),
        Box(700, 400, -60, -50),  # turned inside out
        Box(-(10**9), -(10**9), 2 * 10**9, 2 * 10**9),
        Box(0, 0, 1280, 720),
    ],
)
def test_any_area_gets_an_answer(skin: dict[str, Pixels], area: Box) -> None:
    for judge in (assess, assess_still):
        found = judge(Frame(skin["mid"], 0.0), area)
        _is_sane(found)
        inside = area.straightened().clipped(1280, 720)
        if inside.empty:
            assert found.checks[CheckName.SHARPNESS].verdict is Verdict.CANNOT_JUDGE
            assert not found.acceptable


@pytest.mark.parametrize("size", [(1, 1), (2, 1), (1, 2), (3, 7), (17, 16), (15, 400), (4001, 3), (641, 359)])
@pytest.mark.parametrize("level", [0, 1, 128, 255])
def test_frames_of_one_colour_and_odd_sizes(size: tuple[int, int], level: int) -> None:
    frame = Frame(np.full((size[1], size[0], 3), level, np.uint8), 0.0)
    for area in (None, Box(0, 0, *size), Box(9, 9, 9, 9)):
        for judge in (assess, assess_still):
            found = judge(frame, area)
            _is_sane(found)
            assert found.checks[CheckName.SHARPNESS].verdict is Verdict.CANNOT_JUDGE
            assert not found.acceptable  # never good in silence


@pytest.mark.parametrize("seed", range(6))
def test_pure_noise_is_never_called_sharp_skin(seed: int) -> None:
    rng = np.random.default_rng(seed)
    grey = np.clip(rng.normal(120, 3 + 5 * seed, (256, 256)), 0, 255).astype(np.uint8)
    assert not sharpness.measure(grey).sure


def _is_sane(found: Assessment) -> None:
    for check in found.checks.values():
        assert 0 < check.score < 100
        assert check.value is None or math.isfinite(check.value)
    assert found.as_json()


def test_noise_level_is_measured() -> None:
    rng = np.random.default_rng(0)
    ramp = np.linspace(40, 200, 256, dtype=np.float32)[None].repeat(256, axis=0)
    for sigma in (1.0, 4.0, 10.0):
        noise = rng.normal(0, sigma, ramp.shape).astype(np.float32)
        assert sharpness.noise_level(ramp + noise) == pytest.approx(sigma, rel=0.06)
    assert sharpness.noise_level(np.zeros((1, 1), np.float32)) == 0.0


def test_noise_level_has_no_steps_where_grey_levels_are_whole_numbers() -> None:
    rng = np.random.default_rng(4)
    white = rng.normal(0, 1, (256, 256))
    for sigma in (0.6, 0.9, 1.2, 1.5, 1.9, 2.2, 2.6):
        grey = np.rint(120 + sigma * white).astype(np.float32)
        rounded = math.sqrt(sigma**2 + 1 / 12)  # what rounding adds is noise as well
        assert sharpness.noise_level(grey) == pytest.approx(rounded, rel=0.06), sigma


@pytest.mark.parametrize(
    "size", [(1280, 720), (1920, 1080), (1600, 1200), (2592, 1944), (1281, 719), (640, 480)]
)
def test_noise_is_known_at_the_scales_that_are_compared_at_every_size(size: tuple[int, int]) -> None:
    """White noise alone, made smaller as a frame is: what is taken off at each scale is what is there."""
    width, height = size
    noise = np.random.default_rng(6).normal(0, 9, (height, width, 3))
    frame = Frame(np.clip(128 + noise, 0, 255).astype(np.uint8), 0.0)
    sample = take(
        frame, Box(width // 4 + 1, height // 4 + 1, width // 2, height // 2), Box(0, 0, width, height)
    )
    grey = sample.near_grey.astype(np.float32)
    told = sharpness.noise_level(grey) * sample.noise_gain
    fine, coarse, _ = sharpness._scales(grey, (0.0, 0.0, 0.0))
    assert fine.energy == pytest.approx(told**2 * sharpness.noise_share(sharpness.FINE, 1), rel=0.12)
    assert coarse.energy == pytest.approx(told**2 * sharpness.noise_share(sharpness.COARSE, 1), rel=0.12)


def test_what_smoothing_hides_is_what_is_measured_of_it() -> None:
    found = np.mean(list(guidance_hidden.measured().values()), axis=0)
    assert found == pytest.approx(sharpness._HIDDEN, rel=0.05)


def test_motion_and_defocus_are_told_apart(skin: dict[str, Pixels], lesion: Box, faults: Faults) -> None:
    def anisotropy(pixels: Pixels) -> float:
        grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), dtype=np.uint8)
        return sharpness.measure(grey[lesion.y : lesion.bottom, lesion.x : lesion.right]).anisotropy

    for tone in TONES:
        assert (
            anisotropy(faults["smear"](skin[tone], lesion))
            > anisotropy(faults["blur"](skin[tone], lesion)) + 0.05
        )


def test_scores_are_monotone_and_distinct() -> None:
    values = np.linspace(-50, 50, 400)
    rising = [rated(float(v), 1.0, 2.0, rising=True).score for v in values]
    assert rising == sorted(rising)
    assert len(set(rising)) == len(rising)
    assert rated(1.0, 1.0, 2.0, rising=True).score == 50
    falling = [rated(float(v), 1.0, 2.0, rising=False).score for v in values]
    assert falling == sorted(falling, reverse=True)


@pytest.mark.parametrize("shape", list(GuideShape))
@pytest.mark.parametrize("distance", list(Distance))
@pytest.mark.parametrize(
    "size", [(1920, 1080), (1280, 720), (640, 480), (720, 1280), (1, 1), (3, 900), (31, 17)]
)
def test_the_guide_lies_inside_and_holds_its_outline(
    shape: GuideShape, distance: Distance, size: tuple[int, int]
) -> None:
    box = guide_box(size, shape, distance)
    assert box.w >= 1
    assert box.h >= 1
    assert box.clipped(*size) == box
    for x, y in guide_outline(size, shape, distance):
        assert box.x - 1e-6 <= x <= box.right + 1e-6
        assert box.y - 1e-6 <= y <= box.bottom + 1e-6
    if min(size) >= 480:
        assert (box.x % 2, box.y % 2, box.w % 2, box.h % 2) == (0, 0, 0, 0)
        assert box.pixels > 0.25 * min(size) ** 2
