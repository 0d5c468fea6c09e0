"""The one door to OpenCV leaves no traces in the environment."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from visitcam.errors import BadOption
from visitcam.opencv import local_name

CODE = """
import os
before = dict(os.environ)
from visitcam.opencv import cv2
names = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH")
print([n for n in names if before.get(n) != os.environ.get(n)])
cv2.VideoCapture(63, cv2.CAP_V4L2)
"""


@pytest.mark.parametrize(
    "preset", [{}, {"QT_QPA_PLATFORM_PLUGIN_PATH": "/somewhere", "LD_LIBRARY_PATH": "/lib"}]
)
def test_what_it_sets_is_taken_back(preset: dict[str, str]) -> None:
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("QT_") and k != "LD_LIBRARY_PATH"}
    root = str(Path(__file__).resolve().parents[2])
    run = subprocess.run(
        [sys.executable, "-c", CODE],
        env=inherited | preset | {"PYTHONPATH": root},
        capture_output=True,
        text=True,
    )
    assert run.stdout == "[]\n"
    assert run.stderr == ""


@pytest.mark.parametrize(
    "source",
    [
        "http://127.0.0.1/",
        "HTTPS:x",
        "rtsp://a",
        " udp://@239.0.0.1",
        "tcp:9",
        "file:///etc/passwd",
        "//a/b",
        "\\\\a\\b",
        "a\0b",
    ],
)
def test_addresses_are_refused(source: str) -> None:
    with pytest.raises(BadOption):
        local_name(source)


@pytest.mark.parametrize("source", ["a.mp4", "/tmp/a b.mp4", "C:\\Users\\a.mp4", "./x/y.png", "0"])
def test_local_names_are_not(source: str) -> None:
    assert local_name(source) == source
