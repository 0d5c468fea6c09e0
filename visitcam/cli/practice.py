"""The main job without a screen: the whole journey on the practice camera, to the practice clinic."""

from __future__ import annotations

import argparse

from visitcam.cli import output
from visitcam.cli.parser import build
from visitcam.cli.taking import capture
from visitcam.settings import Settings

_DEFAULTS: dict[str, object] = {
    "practice": True,
    "auto": True,
    "patience": "120",
    "unlock": "practice",
}


def practice(options: argparse.Namespace, settings: Settings) -> int:
    """Takes a practice picture when it is good, and says where it arrived and how it is opened.

    The practice clinic is on this computer and protects nothing, so the review is confirmed here:
    the practice picture is drawn by the program and shows nobody.
    """
    output.say(
        "There is no screen here, so this is a practice visit in the command line.",
        "The practice camera shows a drawn arm. Nothing leaves this computer.",
        "",
    )
    of_capture = vars(build().parse_args(["capture"]))  # an option that it gets later is there as well
    given = vars(options)
    for name, value in {**of_capture, **given, **_DEFAULTS}.items():
        setattr(options, name, value)
    options.camera = options.camera or "practice"
    options.confirm_review = options.camera.startswith("practice")
    return capture(options, settings)
