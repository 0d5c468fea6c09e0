"""``check``: what works on this computer, what does not, and what to do."""

from __future__ import annotations

import argparse

from visitcam import wiring
from visitcam.cli import output
from visitcam.errors import VisitCamError
from visitcam.messages.ready import ready_words
from visitcam.model.assessment import Assessment
from visitcam.readiness.check import Ready, ReadyCheck
from visitcam.readiness.checks import Findings, run_checks
from visitcam.settings import Settings

_MARKS = {Ready.OK: "yes", Ready.ATTENTION: "no ", Ready.CANNOT_CHECK: "?  "}
_WARM_UP_FRAMES = 8  # a webcam's own exposure needs a few frames before light can be judged


def _look(source: str, settings: Settings) -> tuple[tuple[int, int] | None, Assessment | None]:
    """The camera's picture size and one assessment; Nones where it cannot be had."""
    from visitcam.capture.assessment import assess
    from visitcam.capture.sources import open_source

    try:
        with open_source(source, fast=True, settings=settings) as camera:
            for _ in range(_WARM_UP_FRAMES):
                frame = camera.read()
            return camera.size, assess(frame)
    except VisitCamError:
        return None, None


def check(options: argparse.Namespace, settings: Settings) -> int:
    """Looks at camera, light, keyring, screen, battery and voice; always ends with 0: it only tells."""
    from visitcam.capture.sources import list_cameras

    cameras = len(list_cameras())
    source = options.camera or "0"
    size: tuple[int, int] | None = None
    assessment: Assessment | None = None
    if options.camera or cameras:
        size, assessment = _look(source, settings)
        if options.camera:
            cameras = int(size is not None)
    found = run_checks(
        Findings(
            cameras=cameras,
            camera_size=size,
            assessment=assessment,
            keyring=wiring.keyring_answer(),
        )
    )
    if options.json:
        output.document([_row(check) for check in found])
    else:
        for check_ in found:
            words = ready_words(str(check_.name), check_.reason)
            output.say(f"{_MARKS[check_.state]}  {words.found} {words.do}".rstrip())
    return 0


def _row(check: ReadyCheck) -> dict[str, object]:
    words = ready_words(str(check.name), check.reason)
    return {**check.as_json(), "what": words.found, "do": words.do}
