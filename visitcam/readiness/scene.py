"""What one look through the camera says about light, background and the place."""

from __future__ import annotations

from visitcam.model.assessment import Assessment, CheckName, Verdict
from visitcam.readiness.check import Ready, ReadyCheck, ReadyName

_LIGHT = (CheckName.UNDER_EXPOSURE, CheckName.OVER_EXPOSURE, CheckName.ILLUMINATION_UNIFORMITY)
_LIGHT_REASON = {
    CheckName.UNDER_EXPOSURE: "too_dark",
    CheckName.OVER_EXPOSURE: "too_bright",
    CheckName.ILLUMINATION_UNIFORMITY: "from_one_side",
}


def check_light(assessment: Assessment | None) -> ReadyCheck:
    """The first light check that is bad names the reason; unjudged light is never called good."""
    if assessment is None:
        return ReadyCheck(ReadyName.LIGHT, Ready.CANNOT_CHECK, "no_picture")
    found = {name: assessment.checks[name] for name in _LIGHT if name in assessment.checks}
    numbers = {str(name): round(check.score, 1) for name, check in found.items()}
    for name, check in found.items():
        if check.verdict is Verdict.BAD:
            return ReadyCheck(ReadyName.LIGHT, Ready.ATTENTION, _LIGHT_REASON[name], numbers)
    dark = found.get(CheckName.UNDER_EXPOSURE)
    if dark is None or dark.verdict is not Verdict.GOOD:
        return ReadyCheck(ReadyName.LIGHT, Ready.CANNOT_CHECK, "unclear", numbers)
    return ReadyCheck(ReadyName.LIGHT, Ready.OK, "good", numbers)


def check_background(assessment: Assessment | None) -> ReadyCheck:
    """From the background check alone."""
    check = None if assessment is None else assessment.checks.get(CheckName.BACKGROUND_UNIFORMITY)
    if check is None:
        return ReadyCheck(ReadyName.BACKGROUND, Ready.CANNOT_CHECK, "no_picture")
    numbers = {"score": round(check.score, 1)}
    if check.verdict is Verdict.BAD:
        return ReadyCheck(ReadyName.BACKGROUND, Ready.ATTENTION, "busy", numbers)
    if check.verdict is Verdict.CANNOT_JUDGE:
        return ReadyCheck(ReadyName.BACKGROUND, Ready.CANNOT_CHECK, "unclear", numbers)
    return ReadyCheck(ReadyName.BACKGROUND, Ready.OK, "plain", numbers)


def check_private_place(*, answer: bool | None, faces: int | None, helping: bool = False) -> ReadyCheck:
    """A computer cannot know whether a place is private, so it asks; and it tells what it sees.

    ``answer``: what the person said, None before. ``faces``: how many faces the camera sees now,
    None where nobody looked. With a helper two faces are as it should be. Faces outrank the answer.
    """
    numbers = {} if faces is None else {"faces": float(faces)}
    if faces is not None and faces > (2 if helping else 1):
        return ReadyCheck(ReadyName.PRIVATE_PLACE, Ready.ATTENTION, "someone_else", numbers)
    if answer is None:
        return ReadyCheck(ReadyName.PRIVATE_PLACE, Ready.CANNOT_CHECK, "ask", numbers)
    if not answer:
        return ReadyCheck(ReadyName.PRIVATE_PLACE, Ready.ATTENTION, "not_private", numbers)
    return ReadyCheck(ReadyName.PRIVATE_PLACE, Ready.OK, "private", numbers)
