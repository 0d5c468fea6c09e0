"""A person's home, the program in a process of its own, and a real photograph with a face."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A person's home where nothing of VisitCam has been."""
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def visitcam(home: Path) -> Run:
    """Runs the program in its own process with that home."""

    def run(*arguments: str | Path, **extra: str) -> subprocess.CompletedProcess[str]:
        environment = {
            **{k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}},
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
            **extra,
        }
        return subprocess.run(
            [sys.executable, "-m", "visitcam", *map(str, arguments)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )

    return run


@pytest.fixture(scope="module")
def astronaut(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real photograph with a face, as a JPEG with EXIF that must not arrive."""
    data = pytest.importorskip("skimage.data")
    picture = Image.fromarray(data.astronaut())
    exif = Image.Exif()
    exif[0x010F] = "SECRET-MAKER"
    exif[0x0110] = "SECRET-MODEL"
    path = tmp_path_factory.mktemp("photo") / "astronaut.jpg"
    picture.save(path, quality=95, exif=exif)
    return path
