"""Camera to delivered under strace: nothing is written but what may be, and never a picture.

What may be written: the vault, the practice clinic (ciphertext and its own keys), the lock and cache files
that libraries open in the person's own temporary folder, and the terminal. Every write and send of every
process and thread is searched for picture headers and for raw pixels of the very photograph.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.journey import trace

WIDELY_ALLOWED = (r"/dev/(null|tty|pts/\d+)", r"pipe:.*", r"/proc/.*", r"socket:.*")


@pytest.fixture(autouse=True)
def _traceable() -> None:
    reason = trace.unavailable()
    if reason:
        pytest.skip(reason)


def run(record: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **{k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}},
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
    }
    return subprocess.run(
        trace.command(record, sys.executable, "-m", "visitcam", *arguments),
        env=environment,
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )


def rules(vault: Path, needles: tuple[bytes, ...]) -> trace.Rules:
    own = re.escape(str(vault))
    return trace.Rules(writable=(*WIDELY_ALLOWED, rf"{own}(/.*)?", rf"{own}-practice(/.*)?"), needles=needles)


@pytest.mark.timeout(300)
def test_a_picture_is_nowhere_but_sealed(tmp_path: Path, astronaut: Path) -> None:
    pixels = np.asarray(Image.open(astronaut).convert("RGB"))[:, :, ::-1]
    needles = trace.needles_of(np.ascontiguousarray(pixels).tobytes()) + trace.needles_of(
        astronaut.read_bytes()
    )
    record, home, vault = tmp_path / "record", tmp_path / "home", tmp_path / "v"
    home.mkdir()
    done = run(
        record, home, "capture", "--camera", f"replay:{astronaut}", "--practice", "--now",
        "--confirm-review", "--vault", str(vault), "--unlock", "memory", "--json",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert trace.check(record, rules(vault, needles)) == ()


@pytest.mark.timeout(300)
def test_a_video_is_nowhere_but_sealed(tmp_path: Path) -> None:
    record, home, vault = tmp_path / "record", tmp_path / "home", tmp_path / "v"
    home.mkdir()
    done = run(
        record, home, "record", "--camera", "practice", "--practice", "--seconds", "1",
        "--confirm-review", "--vault", str(vault), "--unlock", "memory", "--json",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert trace.check(record, rules(vault, ())) == ()
