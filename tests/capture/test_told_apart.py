"""Faults that look alike: bright and too bright, out of focus and moved."""

from __future__ import annotations

import math

import numpy as np
import pytest
from numpy.typing import NDArray

from benchmarks.guidance_faults import defocus, motion
from visitcam.capture.advice import Effort, Moment, advice_for_still, asked
from visitcam.capture.assessment import assess
from visitcam.model.advice import Advice
from visitcam.model.assessment import CheckName, Verdict
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.framing import AreaState, Framing
from visitcam.opencv import cv2

Pixels = NDArray[np.uint8]
TONES = ("light", "mid", "dark")
SCALE = 720 / 540  # pixels of the picture a pixel of the analysis


def shuffled(levels: NDArray[np.float64]) -> Pixels:
    """A grey picture of just these levels, 1280 × 720, everywhere alike."""
    grey = np.random.default_rng(3).permutation(np.resize(levels, 1280 * 720)).reshape(720, 1280)
    return np.repeat(np.rint(grey).astype(np.uint8)[:, :, None], 3, axis=2)


def test_bright_things_are_not_too_bright() -> None:
    """As much at the top as just below it: a white cloth; as much at the top and little below: cut off."""
    area = Box(20, 20, 100, 100)
    cloth = shuffled(np.linspace(160, 255, 9600))
    cut_off = shuffled(np.concatenate([np.linspace(60, 180, 9680), np.full(320, 255.0)]))
    found = {
        name: assess(Frame(pixels, 0.0), area).checks[CheckName.OVER_EXPOSURE]
        for name, pixels in {"cloth": cloth, "cut off": cut_off}.items()
    }
    assert found["cloth"].verdict is Verdict.GOOD
    assert found["cut off"].verdict is Verdict.BAD
    assert found["cloth"].score > found["cut off"].score


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("radius", [4, 6, 8])
def test_out_of_focus_is_never_called_moved(
    skin: dict[str, Pixels], lesion: Box, tone: str, radius: int
) -> None:
    found = assess(Frame(defocus(skin[tone], radius * SCALE), 0.0), lesion)
    assert found.checks[CheckName.SHARPNESS].verdict is Verdict.BAD
    assert found.checks[CheckName.MOTION_BLUR].verdict is not Verdict.BAD
    assert advice_for_still(found) in {Advice.BLURRY_MOVE_BACK, Advice.BLURRY_WAIT}


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("angle", [0.0, 0.7, math.pi / 2, 2.3])
def test_moved_is_called_so_whatever_the_direction(
    skin: dict[str, Pixels], lesion: Box, tone: str, angle: float
) -> None:
    found = assess(Frame(motion(skin[tone], 15 * SCALE, angle), 0.0), lesion)
    assert found.checks[CheckName.MOTION_BLUR].verdict is Verdict.BAD
    assert advice_for_still(found) is Advice.HOLD_STILL


@pytest.mark.parametrize(
    ("shake", "advice"),
    [(0.0025, Advice.BLURRY_WAIT), (0.0, Advice.BLURRY_MOVE_BACK)],
    ids=["moved", "still"],
)
def test_where_it_cannot_be_told_the_advice_helps_against_both(
    skin: dict[str, Pixels], shake: float, advice: Advice
) -> None:
    """Skin without the patch, far out of focus: no direction is left to be read. Live, a hand that is
    quite still has the last word."""
    part = np.ascontiguousarray(skin["dark"][230:500, 380:640])
    area, guide = Box(40, 40, 150, 150), Box(20, 20, 200, 200)
    soft = np.asarray(cv2.GaussianBlur(part, (0, 0), 8.0), np.uint8)
    found = assess(Frame(soft, 0.0), area, guide=guide)
    assert found.checks[CheckName.SHARPNESS].verdict is Verdict.BAD
    assert found.checks[CheckName.MOTION_BLUR].verdict is Verdict.CANNOT_JUDGE
    assert advice_for_still(found) is Advice.BLURRY_WAIT
    framing = Framing(area, guide, AreaState.TRACKED, 0.0, 0.0, 0.75, shake, 1.0)
    wants = asked([Moment(0.0, found, framing)], Effort()).wants
    assert wants & {Advice.BLURRY_WAIT, Advice.BLURRY_MOVE_BACK, Advice.HOLD_STILL} == {advice}
