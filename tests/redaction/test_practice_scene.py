"""The drawn arm that every new user sees first shows nobody and nothing written: nothing is filled.

A limb across the picture looks like one giant line to a text detector; filling it would hide the very
area of concern, so what a detector calls text wants a second look where it is far larger than a line.
"""

from __future__ import annotations

import pytest

from visitcam.capture.sources import open_source
from visitcam.redaction.finders import Finders

pytestmark = pytest.mark.slow

CHOSEN = {"light": (105, 405), "mid": (105, 675), "dark": (105,)}
"""Frames of 30 a second: the arm whole, near, and where its hair was once called a bar code."""


@pytest.mark.parametrize("tone", CHOSEN)
def test_nothing_is_filled_on_the_practice_arm(finders: Finders, tone: str) -> None:
    with open_source(f"practice:{tone}", fast=True) as camera:
        frames = [camera.read() for _ in range(CHOSEN[tone][-1] + 1)]
    looked = [frames[number] for number in CHOSEN[tone]]
    wrong = [(frame.at, str(r.kind), r.box) for frame in looked for r in finders.find(frame).regions]
    assert wrong == []


def test_nothing_large_is_covered_on_the_practice_arm_while_it_is_shown(finders: Finders) -> None:
    """The glance looks at so small a picture that the arm is not much higher than a large line."""
    with open_source("practice:mid", fast=True) as camera:
        frames = [camera.read() for _ in range(148)]
    for number in (126, 147):
        assert finders.glance(frames[number]) == ()
