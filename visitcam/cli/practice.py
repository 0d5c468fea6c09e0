"""The main job without a screen: the whole journey on the practice camera, to the practice clinic."""

from __future__ import annotations

import argparse

from visitcam.cli import output
from visitcam.cli.taking import capture
from visitcam.settings import Settings

_DEFAULTS: dict[str, object] = {
    "practice": True,
    "invitation": None,
    "profile": None,
    "view": None,
    "area": None,
    "agree": None,
    "agree_recognisable": False,
    "area_is_eye": False,
    "auto": True,
    "now": False,
    "patience": "120",
    "keep_only": False,
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
    for name, value in _DEFAULTS.items():
        setattr(options, name, value)
    options.camera = options.camera or "practice"
    options.confirm_review = options.camera.startswith("practice")
    return capture(options, settings)
