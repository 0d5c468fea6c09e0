"""``OpenCVCamera`` on a true V4L2 device: the kernel's test camera, in a machine of its own (``v4l2/``).

One start of the machine, about a minute, tells everything; each test looks at its part.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.capture.v4l2 import machine

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent / "v4l2"
Told = dict[str, Any]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    reason = machine.missing()
    if reason:
        pytest.skip(reason)
    result: Told = machine.run(HERE / "in_the_machine.py", tmp_path_factory.mktemp("machine"))
    assert result["over"] == 0, result["log"]
    return result


def test_is_listed_by_its_name(told: Told) -> None:
    assert told["cameras"] == [[0, "vivid-000-vid-cap", "/dev/video0"]]


def test_opens_at_a_size_that_the_driver_gives(told: Told) -> None:
    assert told["size"] in [[1920, 1080], [1280, 720], [640, 480]]
    width, height = told["size"]
    assert told["shapes"] == [[height, width, 3]] * 5
    assert told["spread"] > 20  # colour bars, not a grey plane
    assert told["rising"]


def test_offers_only_controls_that_read_back(told: Told) -> None:
    """vivid has neither exposure nor focus nor white balance."""
    assert told["controls"] == []
    assert told["turned"] == {"exposure": None, "focus": None, "white_balance": None}


def test_says_that_it_is_refused_or_busy(told: Told) -> None:
    assert told["refused"] == "CameraRefused"
    assert told["busy"] == "CameraBusy"
    assert told["busy_noise"] == ""


@pytest.mark.parametrize(
    ("what", "error"),
    [("black", "CameraBlack"), ("frozen", "CameraFrozen"), ("unplugged", "CameraUnplugged")],
)
def test_trouble_is_told_within_two_seconds(told: Told, what: str, error: str) -> None:
    name, seconds = told[what]
    assert name == error
    assert seconds <= 2.0


def test_comes_back_without_a_restart(told: Told) -> None:
    width, height = told["size"]
    assert told["lives"] == [height, width, 3]  # after black and frozen
    assert told["without"] == 0
    assert told["again_without"] == "CameraMissing"
    assert len(told["back"]) == 3  # after it was plugged in again
