"""Is the movement shown slowly enough? A pure function of the last frames' framing and light.

What blurs a video is how far the area moves while one frame is exposed. A webcam indoors exposes for about
half of a frame's time and more; an area that crosses more than 2 % of the picture's width a frame leaves
a trail of 10 pixels and more at 720p, in which no detail of skin is left.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from visitcam.model.advice import Advice
from visitcam.model.assessment import Assessment, CheckName, Verdict
from visitcam.model.framing import AreaState, Framing

TOO_FAST = 0.020  # of the frame's width between two frames of 1/30 s; see above
SHAKY = 0.006  # the same, back and forth instead of along
_TURNS = 0.4  # share of the steps that go back on the one before: shaking rather than moving
_SPAN_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Step:
    """One frame of a recording: seconds, where the area stands (fractions of the guide), what was judged."""

    at: float
    framing: Framing
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class PaceReport:
    """What goes into the manifest. Shares 0–1 of the frames; ``rate`` frames a second as they really came;
    ``dropped``: frames that the camera's own rhythm would have given and that did not come."""

    frames: int
    dropped: int
    rate: float
    too_fast: float
    shaky: float
    lost: float
    dark: float

    def as_json(self) -> dict[str, object]:
        """Plain numbers, rounded."""
        return {
            "frames": self.frames,
            "dropped": self.dropped,
            "rate": round(self.rate, 2),
            "too_fast": round(self.too_fast, 3),
            "shaky": round(self.shaky, 3),
            "lost": round(self.lost, 3),
            "dark": round(self.dark, 3),
        }


def pace_advice(steps: Sequence[Step]) -> Advice:
    """The one thing to do now, from the last half second: light, the area, speed, the hand, else GOOD."""
    if not steps:
        return Advice.GOOD
    recent = [step for step in steps if steps[-1].at - step.at <= _SPAN_SECONDS]
    if _dark(recent[-1]):
        return Advice.TOO_DARK
    if recent[-1].framing.state is AreaState.LOST:
        return Advice.AREA_LOST
    speeds = [_speed(a, b) for a, b in itertools.pairwise(recent)]
    if not speeds:
        return Advice.GOOD
    if _mean_length(speeds) > TOO_FAST:
        return Advice.HOLD_STILL if _shaking(speeds) else Advice.MOVE_SLOWLY
    if _mean_length(speeds) > SHAKY and _shaking(speeds):
        return Advice.HOLD_STILL
    return Advice.GOOD


def dropped_frames(times: Sequence[float], rate: float) -> int:
    """How many frames are missing between ``times`` (seconds) for a camera of ``rate`` frames a second.

    A gap of more than one and a half frames lost something; a clock that jumps over 2 s is no gap.
    """
    lost = 0
    for a, b in itertools.pairwise(times):
        gap = (b - a) * rate
        if 1.5 < gap < 2 * rate:
            lost += round(gap) - 1
    return lost


def report(steps: Sequence[Step], times: Sequence[float], rate: float) -> PaceReport:
    """The whole recording as it went. ``rate``: what the camera promised, frames a second."""
    frames = len(times)
    speeds = [_speed(a, b) for a, b in itertools.pairwise(steps)]
    fast = sum(math.hypot(x, y) > TOO_FAST for x, y in speeds)
    turns = sum(
        ax * bx + ay * by < 0 and math.hypot(ax, ay) > SHAKY
        for (ax, ay), (bx, by) in itertools.pairwise(speeds)
    )
    count = max(1, len(steps))
    span = times[-1] - times[0] if frames > 1 else 0.0
    return PaceReport(
        frames=frames,
        dropped=dropped_frames(times, rate),
        rate=(frames - 1) / span if span > 0 else rate,
        too_fast=fast / count,
        shaky=turns / count,
        lost=sum(step.framing.state is AreaState.LOST for step in steps) / count,
        dark=sum(_dark(step) for step in steps) / count,
    )


def _speed(a: Step, b: Step) -> tuple[float, float]:
    """Movement of the area's middle, as a fraction of the frame's width per 1/30 s."""
    seconds = b.at - a.at
    if not 0 < seconds < 0.5:
        return 0.0, 0.0
    (ax, ay), (bx, by) = a.framing.area.centre, b.framing.area.centre
    width = max(1, b.assessment.size[0])
    if b.framing.state is not AreaState.TRACKED:
        return b.framing.shake, 0.0  # nobody showed an area: the whole picture's shift stands for it
    return (bx - ax) / width / (30 * seconds), (by - ay) / width / (30 * seconds)


def _mean_length(speeds: Sequence[tuple[float, float]]) -> float:
    return sum(math.hypot(x, y) for x, y in speeds) / len(speeds)


def _shaking(speeds: Sequence[tuple[float, float]]) -> bool:
    back = sum(ax * bx + ay * by < 0 for (ax, ay), (bx, by) in itertools.pairwise(speeds))
    return back >= _TURNS * max(1, len(speeds) - 1)


def _dark(step: Step) -> bool:
    check = step.assessment.checks.get(CheckName.UNDER_EXPOSURE)
    return check is not None and check.verdict is Verdict.BAD
