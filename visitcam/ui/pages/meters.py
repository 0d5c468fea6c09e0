"""From an assessment to the three meters that a person sees: light, sharpness, framing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from visitcam.messages import check_words
from visitcam.messages.checks import CONTEXT
from visitcam.model.advice import Advice
from visitcam.model.assessment import Assessment, CheckName, Verdict

if TYPE_CHECKING:
    from visitcam.capture.live import Look

LIGHT = (CheckName.UNDER_EXPOSURE, CheckName.OVER_EXPOSURE, CheckName.GLARE)
SHARP = (CheckName.SHARPNESS, CheckName.MOTION_BLUR)
FRAMING = (CheckName.DISTANCE, CheckName.CENTRING)


def state(assessment: Assessment, names: tuple[CheckName, ...]) -> tuple[str, Verdict, float]:
    """(word, verdict, score 0–100) of several checks as one: the first bad one speaks; "cannot tell" of the
    first one counts before the good ones."""
    found = [(name, assessment.checks[name]) for name in names if name in assessment.checks]
    if not found:
        return unknown(names)
    bad = [(name, check) for name, check in found if check.verdict is Verdict.BAD]
    name, check = bad[0] if bad else found[0]
    words = check_words(name, check.verdict)[1]
    score = min(c.score for _, c in found)
    return QCoreApplication.translate(CONTEXT, words), check.verdict, score


def unknown(names: tuple[CheckName, ...]) -> tuple[str, Verdict, float]:
    """Of checks that were not made: there is no picture."""
    words = check_words(names[0], Verdict.CANNOT_JUDGE)[1]
    return QCoreApplication.translate(CONTEXT, words), Verdict.CANNOT_JUDGE, 0.0


def framing(look: Look) -> tuple[str, Verdict, float]:
    """As ``state``, and whether it is too near or too far, which the distance alone does not say."""
    words, verdict, score = state(look.assessment, FRAMING)
    if verdict is Verdict.BAD and Advice.CLOSER in look.wants:
        words = QCoreApplication.translate("live", "too far")
    elif verdict is Verdict.BAD and Advice.FURTHER in look.wants:
        words = QCoreApplication.translate("live", "too close")
    elif verdict is Verdict.CANNOT_JUDGE:
        words = QCoreApplication.translate("live", "mark the place")
    return words, verdict, score
