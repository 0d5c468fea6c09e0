"""From a value to a score and a verdict, the same way for every check."""

from __future__ import annotations

from visitcam.model.assessment import Check, Verdict

MIDDLE = 50.0  # the score at the threshold, and of what cannot be judged


def rated(value: float, threshold: float, width: float, *, rising: bool, sure: bool = True) -> Check:
    """A check with ``score`` = 50 at ``threshold`` and 75 at one ``width`` beyond it, never quite 0 or 100.

    ``rising``: larger values are better. The curve x / (1 + |x|) keeps different values apart far from the
    threshold, where a logistic would round to 0 or 100 (what cannot be told apart cannot be compared).
    Where the measure is not ``sure``, the verdict is "cannot judge" and the score half as far from 50.
    """
    x = (value - threshold) / width * (1 if rising else -1)
    offset = MIDDLE * x / (1 + abs(x))
    if not sure:
        return Check(value, MIDDLE + offset / 2, Verdict.CANNOT_JUDGE)
    return Check(value, MIDDLE + offset, Verdict.GOOD if x >= 0 else Verdict.BAD)


def unknown() -> Check:
    """There is nothing to measure."""
    return Check(None, MIDDLE, Verdict.CANNOT_JUDGE)


def with_verdict(check: Check, verdict: Verdict) -> Check:
    """The same measure, judged by more than its own threshold."""
    return Check(check.value, check.score, verdict)
