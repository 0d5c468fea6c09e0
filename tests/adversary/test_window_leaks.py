"""A visit through the real window under strace: nothing is written but what is sealed, and never a picture.

What else may be opened for writing: the empty files that the keyring's library makes in the temporary folder
when it looks for a system library (``ctypes.util``, through the compiler). They are named here, and searched
for pictures and raw pixels like everything else. Where the system has a voice and a sound server: what these
keep for themselves (the voice's own folder, the sound server's memory). They belong to the process that plays
tones and speaks (``visitcam.ui.sound_process``), which is told the advice alone and never sees a picture.

The system's list of fonts is made beforehand, by a program that shows nothing: whoever is the first on a
machine to ask for a font writes it.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.journey import trace

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
TEMPORARY = re.escape(tempfile.gettempdir())
LOOKED_FOR = rf"{TEMPORARY}/(tmp)?[a-z0-9_]{{8}}|{TEMPORARY}/cc[A-Za-z0-9]{{6}}\.(res|cdtor\.[co]|[cos])"

FONTS = "from PySide6.QtGui import *; app = QGuiApplication([]); QFontMetrics(QFont()).horizontalAdvance('a')"


@pytest.mark.timeout(300)
def test_the_window_writes_nothing_but_what_is_sealed(tmp_path: Path) -> None:
    reason = trace.unavailable()
    if reason:
        pytest.skip(reason)
    data = pytest.importorskip("skimage.data")
    photo = Image.fromarray(data.astronaut())
    file = tmp_path / "astronaut.jpg"
    photo.save(file, quality=95)
    with Image.open(file) as opened:
        raw = np.asarray(opened.convert("RGB"))
    bgra = np.dstack([raw[:, :, ::-1], np.full(raw.shape[:2], 255, np.uint8)])
    needles: tuple[bytes, ...] = trace.needles_of(file.read_bytes())
    for form in (raw, np.ascontiguousarray(raw[:, :, ::-1]), bgra):  # as PIL, OpenCV and Qt hold it
        needles += trace.needles_of(form.tobytes(), count=32)
    home, record = tmp_path / "home", tmp_path / "record"
    (home / "run").mkdir(parents=True, mode=0o700)
    environment = {
        **{k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}},
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
        "QT_QPA_PLATFORM": "offscreen",
    }
    subprocess.run([sys.executable, "-c", FONTS], env=environment, check=True, capture_output=True)
    fonts = set(home.rglob("*"))
    program = (sys.executable, "-m", "tests.adversary.window_visit", str(file), str(tmp_path))
    done = subprocess.run(
        trace.command(record, *program),
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.stdout == "sent\n", done.stderr
    vault = re.escape(str(tmp_path / "vault"))
    writable = (r"/dev/(null|tty|pts/\d+)", r"pipe:.*", r"/proc/.*", r"socket:.*", LOOKED_FOR)
    voice = home / "run" / "speech-dispatcher"
    rules = trace.Rules(
        (*writable, rf"{re.escape(str(voice))}/.*", rf"{vault}(/.*)?", rf"{vault}-practice(/.*)?"),
        shared=("/memfd:pulseaudio",),
        needles=needles,
    )
    assert trace.check(record, rules) == ()
    new = set(home.rglob("*")) - fonts
    assert not [path for path in new if path.is_file() and not path.is_relative_to(voice)]
    for path in (tmp_path / "vault").rglob("*"):
        if path.is_file() and path.suffix == ".age":
            assert path.read_bytes().startswith(b"age-encryption.org/v1\n")
