"""The one thing to do now: a pure function of the last seconds. No clock, no state of its own.

Every frame *asks* for some advice (``asked``); which one is shown follows from what was asked in the last
half second and what is being shown (``shown_next``). Times: smoothed over 0.4 s, shown after 0.5 s,
cleared after 0.3 s, on screen for at least 1.5 s; so that words neither flicker nor lag.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from visitcam.model.advice import Advice
from visitcam.model.assessment import Assessment, Check, CheckName, Verdict
from visitcam.model.framing import AreaState, Framing
from visitcam.model.requested_view import Distance

SMOOTH_SECONDS = 0.4
BAD_SECONDS = 0.5
CLEAR_SECONDS = 0.3
LEAST_SECONDS = 1.5  # on screen
HONEST_SECONDS = 20.0  # of trying, after which the camera is believed to do no better
MEMORY_SECONDS = 2.5  # of moments that are needed here

_BLOCKED = 10.0  # grey levels of the frame's brightest percents: a covered lens, not a dark room
_STILL = 0.0035  # of the width a frame: 1.7 px of smear at the analysis size with half a frame's exposure
_SLOW = 0.015
_LARGE = 0.40  # of the guide: with so large an area, blur means nearer than the lens can focus
_LITTLE = 0.05  # of sharpness: as good as the best so far
_ALWAYS, _HARDLY = 0.8, 0.2  # shares of a span


@dataclass(frozen=True, slots=True)
class Moment:
    """One frame as it was judged. ``at``: seconds, as ``Frame.at``."""

    at: float
    assessment: Assessment
    framing: Framing


@dataclass(frozen=True, slots=True)
class Asked:
    """What one moment asks for (everything that is wrong, none of it shown yet)."""

    at: float
    wants: frozenset[Advice]


@dataclass(frozen=True, slots=True)
class Shown:
    """What is on screen, and since when (seconds, as ``Frame.at``)."""

    advice: Advice
    since: float


@dataclass(frozen=True, slots=True)
class Effort:
    """``seconds``: of trying for sharpness with light, place and hand all good; ``best``: the sharpest so
    far with this camera in this visit (value of the sharpness check), None before the first."""

    seconds: float = 0.0
    best: float | None = None


def asked(
    moments: Sequence[Moment],
    effort: Effort,
    distance: Distance = Distance.CLOSE,
    *,
    ask_for_area: bool = False,
) -> Asked:
    """What the last moment asks for, its measures smoothed over the 0.4 s before it. ``moments`` in the
    order of time, at least one."""
    last = moments[-1]
    recent = [m for m in moments if last.at - SMOOTH_SECONDS <= m.at <= last.at] or [last]
    light = _of_light(recent)
    place = _of_place(last.framing, recent, distance)
    hand = _of_hand(recent)
    wants = set(light | place | hand)
    if ask_for_area and last.framing.state is AreaState.ASSUMED:
        wants.add(Advice.SHOW_AREA)
    if Advice.MOVE_SLOWLY not in hand:  # in motion, nothing is said about the lens
        wants |= _of_sharpness(last.framing, recent, effort)
    for name, advice in _LATER.items():
        if _bad(recent, name):
            wants.add(advice)
    return Asked(last.at, frozenset(wants))


_LATER = {
    CheckName.GLARE: Advice.GLARE,
    CheckName.ILLUMINATION_UNIFORMITY: Advice.UNEVEN_LIGHT,
    CheckName.NATURAL_COLOUR: Advice.TINT,
    CheckName.BACKGROUND_UNIFORMITY: Advice.BUSY_BACKGROUND,
}


def shown_next(history: Sequence[Asked], before: Shown | None) -> Shown:
    """What to show after the last of ``history`` (in the order of time, at least one), given what is shown.

    A higher advice takes over once the one on screen had its 1.5 s; one that is no longer asked for
    goes away then, too. Blocking advice comes before advice only, each in the order of ``Advice``.
    """
    now = history[-1].at
    due = [a for a in _ORDER if _share(history, a, BAD_SECONDS) >= _ALWAYS and _spans(history, BAD_SECONDS)]
    if before is None or before.since > now:  # the first frame, or a clock that went back
        return Shown(_most_urgent(history[-1].wants), now)
    if before.advice is not Advice.GOOD and now - before.since < LEAST_SECONDS:
        return before
    if due:
        best = due[0]
        if best is before.advice:
            return before
        cleared = before.advice is Advice.GOOD or _cleared(history, before.advice)
        if cleared or _ORDER.index(best) < _ORDER.index(before.advice):
            return Shown(best, now)
        return before
    if before.advice is Advice.GOOD or not _cleared(history, before.advice):
        return before
    if any(_share(history, a, CLEAR_SECONDS) > _HARDLY for a in _ORDER if a.blocks):
        return before  # between two wishes: no "good" for a blink
    return Shown(Advice.GOOD, now)


def tried(effort: Effort, now: Asked, before_at: float | None, moment: Moment) -> Effort:
    """The effort after one more moment."""
    check = moment.assessment.checks[CheckName.SHARPNESS]
    best = effort.best
    still = moment.framing.shake < _STILL
    if still and check.value is not None and check.verdict is not Verdict.CANNOT_JUDGE:
        best = check.value if best is None else max(best, check.value)
    honest = bool(now.wants & _ABOUT_SHARPNESS) and not any(
        a.blocks for a in now.wants - _ABOUT_SHARPNESS - {Advice.GLARE}
    )
    step = now.at - before_at if before_at is not None else 0.0
    return Effort(effort.seconds + (step if honest and 0 < step < 1 else 0.0), best)


_ABOUT_SHARPNESS = frozenset({Advice.BLURRY_MOVE_BACK, Advice.BLURRY_WAIT, Advice.BEST_OF_CAMERA})
_ORDER = tuple(a for a in Advice if a.blocks) + tuple(
    a for a in Advice if not a.blocks and a is not Advice.GOOD
)


def _of_light(recent: Sequence[Moment]) -> set[Advice]:
    dark = _mean(recent, CheckName.UNDER_EXPOSURE)
    if dark is not None and dark < _BLOCKED:
        return {Advice.CAMERA_BLOCKED}
    wants = set()
    if _bad(recent, CheckName.UNDER_EXPOSURE):
        wants.add(Advice.TOO_DARK)
    elif _bad(recent, CheckName.OVER_EXPOSURE):
        wants.add(Advice.TOO_BRIGHT)
    return wants


def _of_place(framing: Framing, recent: Sequence[Moment], distance: Distance) -> set[Advice]:
    if framing.state is AreaState.LOST:
        return {Advice.AREA_LOST}
    if framing.state is AreaState.ASSUMED:
        # The middle stands for the area as long as something can be seen there.
        nothing = all(m.assessment.checks[CheckName.SHARPNESS].value is None for m in recent)
        return {Advice.SHOW_AREA} if nothing else set()
    wants = set()
    if _bad(recent, CheckName.DISTANCE):
        wants.add(Advice.CLOSER if framing.fill < _middle_fill(distance) else Advice.FURTHER)
    if _bad(recent, CheckName.CENTRING):
        if abs(framing.dx) >= abs(framing.dy):
            wants.add(Advice.LEFT if framing.dx > 0 else Advice.RIGHT)
        else:
            wants.add(Advice.UP if framing.dy > 0 else Advice.DOWN)
    return wants


def _middle_fill(distance: Distance) -> float:
    return 0.45 if distance is Distance.CLOSE else 0.2


def _of_hand(recent: Sequence[Moment]) -> set[Advice]:
    shake = _shake(recent)
    if shake > _SLOW:
        return {Advice.MOVE_SLOWLY}
    smeared = _bad(recent, CheckName.MOTION_BLUR) and shake > _STILL / 2
    return {Advice.HOLD_STILL} if shake > _STILL or smeared else set()


def _shake(recent: Sequence[Moment]) -> float:
    return sum(m.framing.shake for m in recent) / len(recent)


def _may_be_smeared(recent: Sequence[Moment]) -> bool:
    """Blurred, by motion or by the lens: most of the pictures do not tell."""
    checks = [m.assessment.checks[CheckName.MOTION_BLUR] for m in recent]
    return sum(c.verdict is Verdict.CANNOT_JUDGE for c in checks) > len(checks) / 2


def _of_sharpness(framing: Framing, recent: Sequence[Moment], effort: Effort) -> set[Advice]:
    checks = [m.assessment.checks[CheckName.SHARPNESS] for m in recent]
    unjudged = sum(c.verdict is Verdict.CANNOT_JUDGE for c in checks) > len(checks) / 2
    if not unjudged and not _bad(recent, CheckName.SHARPNESS):
        return set()
    value = _mean(recent, CheckName.SHARPNESS)
    as_good = effort.best is None or value is None or value >= effort.best - _LITTLE
    if effort.seconds >= HONEST_SECONDS and as_good:
        return {Advice.BEST_OF_CAMERA}
    near = framing.state is not AreaState.TRACKED or framing.fill >= _LARGE
    sure_of_lens = not unjudged and not (_shake(recent) > _STILL / 2 and _may_be_smeared(recent))
    return {Advice.BLURRY_MOVE_BACK if near and sure_of_lens else Advice.BLURRY_WAIT}


def _judged(recent: Sequence[Moment], name: CheckName) -> list[Check]:
    checks = [m.assessment.checks[name] for m in recent if name in m.assessment.checks]
    return [check for check in checks if check.verdict is not Verdict.CANNOT_JUDGE]


def _bad(recent: Sequence[Moment], name: CheckName) -> bool:
    """By the mean of what was judged; the verdicts decide where a score does not (fallbacks)."""
    judged = _judged(recent, name)
    if not judged:
        return False
    worst = sum(check.verdict is Verdict.BAD for check in judged)
    if worst in {0, len(judged)}:
        return worst > 0
    return sum(check.score for check in judged) / len(judged) < 50


def _mean(recent: Sequence[Moment], name: CheckName) -> float | None:
    values = [m.assessment.checks[name].value for m in recent if name in m.assessment.checks]
    numbers = [value for value in values if value is not None]
    return sum(numbers) / len(numbers) if numbers else None


def _share(history: Sequence[Asked], advice: Advice, seconds: float) -> float:
    """Share of the moments in the last seconds that ask for it."""
    recent = [h for h in history if history[-1].at - seconds <= h.at]
    return sum(advice in h.wants for h in recent) / len(recent)


def _spans(history: Sequence[Asked], seconds: float) -> bool:
    """Whether the history is long enough to speak of so many seconds (a frame's time is allowed for)."""
    return history[-1].at - history[0].at >= seconds - 0.07


def _cleared(history: Sequence[Asked], advice: Advice) -> bool:
    return _share(history, advice, CLEAR_SECONDS) <= _HARDLY


def _most_urgent(wants: frozenset[Advice]) -> Advice:
    return next((a for a in _ORDER if a in wants), Advice.GOOD)


_OF_A_STILL = (
    (CheckName.UNDER_EXPOSURE, Advice.TOO_DARK),
    (CheckName.OVER_EXPOSURE, Advice.TOO_BRIGHT),
    (CheckName.MOTION_BLUR, Advice.HOLD_STILL),
    (CheckName.SHARPNESS, Advice.BLURRY_MOVE_BACK),
    (CheckName.GLARE, Advice.GLARE),
    (CheckName.ILLUMINATION_UNIFORMITY, Advice.UNEVEN_LIGHT),
    (CheckName.NATURAL_COLOUR, Advice.TINT),
    (CheckName.BACKGROUND_UNIFORMITY, Advice.BUSY_BACKGROUND),
)


def advice_for_still(assessment: Assessment) -> Advice:
    """The one thing to do for a next picture like this one; no time passes, so nothing is smoothed.

    Distance and centring count where an area was given. Any thread.
    """
    checks = assessment.checks
    for name, advice in _OF_A_STILL[:2]:
        if name in checks and checks[name].verdict is Verdict.BAD:
            return advice
    distance = checks.get(CheckName.DISTANCE)
    if assessment.area is not None and distance is not None and distance.verdict is Verdict.BAD:
        return Advice.CLOSER if (distance.value or 0.0) < 1.0 else Advice.FURTHER
    for name, advice in _OF_A_STILL[2:]:
        if name in checks and checks[name].verdict is Verdict.BAD:
            return Advice.BLURRY_WAIT if name is CheckName.SHARPNESS and _in_doubt(checks) else advice
    return Advice.GOOD


def _in_doubt(checks: Mapping[CheckName, Check]) -> bool:
    """What is blurred may be so by motion or by the lens: to hold still and wait helps against both."""
    motion = checks.get(CheckName.MOTION_BLUR)
    return motion is not None and motion.verdict is Verdict.CANNOT_JUDGE
