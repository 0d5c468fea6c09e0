"""Looks at every frame of the live picture and says what to do, how good it is, and whether to take it."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass

from visitcam.capture.advice import MEMORY_SECONDS, Asked, Effort, Moment, Shown, asked, shown_next, tried
from visitcam.capture.assessment import assess
from visitcam.capture.framing import Framer
from visitcam.capture.guide import guide_box
from visitcam.model.advice import Advice
from visitcam.model.assessment import Assessment, CheckName, Verdict
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.framing import AreaState, Framing
from visitcam.model.requested_view import RequestedView

_BLINK = 0.12  # seconds that one bad frame among good ones may last without starting the 0.8 s anew
_GAP = 1.0  # seconds without a frame, or a clock that goes back: the past says nothing any more


@dataclass(frozen=True, slots=True)
class Look:
    """What one frame showed.

    ``advice``: the one thing to do now. ``good``: nothing blocks in this frame. ``ready`` 0–1: share of the
    0.8 s for which all has been good. ``wants``: everything that this frame asks for, for the meters.
    """

    assessment: Assessment
    framing: Framing
    advice: Advice
    good: bool
    ready: float
    wants: frozenset[Advice]


class LiveJudge:
    """One requested view's live guidance. One thread; time comes from ``Frame.at``; ``look`` never raises.

    ``effort``: what an earlier judge of the same camera and visit has learnt (its ``effort``), so that a
    camera that can do no better is not blamed again at every picture. ``ask_for_area``: advise to show the
    area, and take nothing by itself before (where there is a person to click); otherwise the guide's
    middle stands for it.
    """

    def __init__(
        self,
        view: RequestedView | None = None,
        *,
        good_seconds: float = 0.8,
        effort: Effort | None = None,
        ask_for_area: bool = False,
    ) -> None:
        self._view = view if view is not None else RequestedView("")
        self._good_seconds = max(0.01, good_seconds)
        self._framer = Framer()
        self._moments: deque[Moment] = deque()
        self._history: deque[Asked] = deque()
        self._shown: Shown | None = None
        self._good_since: float | None = None
        self._good_at = 0.0
        self._ask_for_area = ask_for_area
        self.effort = effort if effort is not None else Effort()

    def click(self, x: float, y: float) -> None:
        """The person showed the middle of the area, pixels of the unmirrored frame."""
        self._framer.click(x, y)

    def set_area(self, area: Box | None) -> None:
        """The person drew a box (frame pixels), or takes back what was shown."""
        self._framer.set_area(area)

    def look(self, frame: Frame) -> Look:
        """Assess, frame, advise. The frame is not kept."""
        guide = guide_box(frame.size, self._view.shape, self._view.distance)
        framing = self._framer.look(frame, guide)
        area = framing.area if framing.state is AreaState.TRACKED else None
        assessment = assess(frame, area, guide=guide, distance=self._view.distance)
        at = self._time_of(frame)
        moment = Moment(at, assessment, framing)
        before = self._remember(moment)
        now = asked(self._moments, self.effort, self._view.distance, ask_for_area=self._ask_for_area)
        self._history.append(now)
        self.effort = tried(self.effort, now, before, moment)
        self._shown = shown_next(self._history, self._shown)
        good = _is_good(assessment, now)
        return Look(
            assessment,
            framing,
            self._shown.advice,
            good,
            self._readiness(good, at),
            now.wants,
        )

    def _time_of(self, frame: Frame) -> float:
        """The frame's own; a clock that tells no time (NaN, infinite) stands still."""
        if math.isfinite(frame.at):
            return frame.at
        return self._moments[-1].at if self._moments else 0.0

    def _remember(self, moment: Moment) -> float | None:
        """Add it to the last seconds; the time of the one before, None where there is none that counts."""
        before = self._moments[-1].at if self._moments else None
        if before is not None and not 0 <= moment.at - before <= _GAP:
            self._moments.clear()
            self._history.clear()
            self._shown, self._good_since, before = None, None, None
        self._moments.append(moment)
        while moment.at - self._moments[0].at > MEMORY_SECONDS:
            self._moments.popleft()
        while self._history and moment.at - self._history[0].at > MEMORY_SECONDS:
            self._history.popleft()
        return before

    def _readiness(self, good: bool, at: float) -> float:
        if good:
            if self._good_since is None:
                self._good_since = at
            self._good_at = at
        elif self._good_since is not None and at - self._good_at > _BLINK:
            self._good_since = None
        if self._good_since is None:
            return 0.0
        return min(1.0, max(0.0, (at - self._good_since) / self._good_seconds + 1e-9))


def _is_good(assessment: Assessment, now: Asked) -> bool:
    """Nothing blocks, and what is needed was judged good; or the camera is known to do no better."""
    if any(advice.blocks for advice in now.wants):
        return False
    if assessment.acceptable:
        return True
    if Advice.BEST_OF_CAMERA not in now.wants:
        return False
    light = (CheckName.UNDER_EXPOSURE, CheckName.OVER_EXPOSURE)
    return all(assessment.checks[name].verdict is Verdict.GOOD for name in light)


@dataclass(frozen=True, slots=True)
class LampEffect:
    """What the white screen did. ``stops``: gained light in EV (powers of two). ``enough``: it is no longer
    too dark. ``helped``: at least a quarter of a stop, and no reflection of the screen in the area."""

    stops: float
    enough: bool
    helped: bool


def lamp_helps(before: Assessment, after: Assessment) -> LampEffect:
    """Compare an assessment without and with the screen as a lamp (the same view, a second apart).

    Stops through the sRGB curve taken as a power of 2.2; a camera that exposes by itself hides a part of
    the gain, which is then found in ``enough``.
    """
    dark, lit = (a.checks[CheckName.UNDER_EXPOSURE] for a in (before, after))
    stops = 2.2 * math.log2(max(1.0, lit.value or 1.0) / max(1.0, dark.value or 1.0))
    enough = lit.verdict is Verdict.GOOD
    shiny = (
        after.checks[CheckName.GLARE].verdict is Verdict.BAD
        and before.checks[CheckName.GLARE].verdict is not Verdict.BAD
    )
    better = stops >= 0.25 or (enough and dark.verdict is Verdict.BAD)
    return LampEffect(stops, enough, better and not shiny)
