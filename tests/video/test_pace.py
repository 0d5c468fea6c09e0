"""Pace: the table of what moves how, and what is said; dropped frames."""

from __future__ import annotations

import math

import pytest

from visitcam.capture.pace import Step, dropped_frames, pace_advice, report
from visitcam.model.advice import Advice
from visitcam.model.assessment import Assessment, Check, CheckName, Verdict
from visitcam.model.box import Box
from visitcam.model.framing import AreaState, Framing

SIZE = (1280, 720)


def step(
    at: float, x: float, y: float = 300, *, state: AreaState = AreaState.TRACKED, dark: bool = False,
    shake: float = 0.0,
) -> Step:  # fmt: skip
    verdict = Verdict.BAD if dark else Verdict.GOOD
    checks = {CheckName.UNDER_EXPOSURE: Check(0.0, 50.0, verdict)}
    area = Box(round(x), round(y), 200, 200)
    framing = Framing(area, Box(0, 0, *SIZE), state, 0.0, 0.0, 0.5, shake, 1.0)
    return Step(at, framing, Assessment(SIZE, area, checks, at))


def line(speed: float, count: int = 6) -> list[Step]:
    """Moves by ``speed`` of the width a 1/30 s, judged ten times a second."""
    return [step(n / 10, 300 + n * 3 * speed * SIZE[0]) for n in range(count)]


@pytest.mark.parametrize(
    ("steps", "advice"),
    [
        ([], Advice.GOOD),
        ([step(0, 300)], Advice.GOOD),
        (line(0.0), Advice.GOOD),
        (line(0.010), Advice.GOOD),
        (line(0.030), Advice.MOVE_SLOWLY),
        (line(0.100), Advice.MOVE_SLOWLY),
        ([step(n / 10, 300 + 60 * (-1) ** n) for n in range(6)], Advice.HOLD_STILL),
        ([step(n / 10, 300 + 20 * (-1) ** n) for n in range(6)], Advice.HOLD_STILL),
        ([step(n / 10, 300 + 4 * (-1) ** n) for n in range(6)], Advice.GOOD),
        ([*line(0.030), step(0.6, 900, dark=True)], Advice.TOO_DARK),
        ([*line(0.0), step(0.6, 300, state=AreaState.LOST)], Advice.AREA_LOST),
        ([step(n / 10, 300, state=AreaState.ASSUMED, shake=0.05) for n in range(6)], Advice.MOVE_SLOWLY),
        # what was fast a second ago is over; a clock that stands still or jumps is no movement
        ([*line(0.1), *[step(3 + n / 10, 300) for n in range(6)]], Advice.GOOD),
        ([step(1.0, 100), step(1.0, 900)], Advice.GOOD),
    ],
)
def test_one_advice(steps: list[Step], advice: Advice) -> None:
    assert pace_advice(steps) is advice


@pytest.mark.parametrize(
    ("times", "rate", "lost"),
    [
        ([], 30, 0),
        ([0.0], 30, 0),
        ([n / 30 for n in range(30)], 30, 0),
        ([0, 1 / 30, 3 / 30, 4 / 30], 30, 1),
        ([0, 10 / 30], 30, 9),
        ([0, 1.4 / 30, 2.8 / 30], 30, 0),
        ([0, 3.0, 3 + 1 / 30], 30, 0),  # a clock that jumped
        ([n / 15 for n in range(15)], 15, 0),
        ([n / 15 for n in range(15)], 30, 14),
    ],
)
def test_dropped_frames(times: list[float], rate: float, lost: int) -> None:
    assert dropped_frames(times, rate) == lost


def test_the_report_of_a_whole_recording() -> None:
    steps = [*line(0.1, 5), *[step(0.5 + n / 10, 300, state=AreaState.LOST, dark=True) for n in range(5)]]
    told = report(steps, [n / 30 for n in range(31)], 30)
    assert told.frames == 31
    assert told.rate == pytest.approx(30)
    assert told.lost == told.dark == 0.5
    assert 0.3 <= told.too_fast <= 0.5
    assert all(math.isfinite(float(str(value))) for value in told.as_json().values())


def test_the_report_of_nothing() -> None:
    told = report([], [], 30)
    assert (told.frames, told.dropped, told.rate) == (0, 0, 30)
