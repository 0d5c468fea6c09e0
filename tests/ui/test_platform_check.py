from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from visitcam.errors import LibraryMissing, NoScreen
from visitcam.ui import platform_check


@pytest.mark.parametrize(
    ("environ", "plugin"),
    [
        ({"DISPLAY": ":0"}, "xcb"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"QT_QPA_PLATFORM": "offscreen:size=1x1"}, "offscreen"),
        ({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":0"}, "wayland"),
    ],
)
def test_the_plugin_that_qt_would_take(environ: dict[str, str], plugin: str) -> None:
    assert platform_check.plugin_name(environ) == plugin


def test_without_a_display_it_says_so() -> None:
    with pytest.raises(NoScreen):
        platform_check.plugin_name({})


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the plugin's libraries are Linux's")
def test_a_missing_library_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "libqxcb.so"
    source = tmp_path / "a.c"
    source.write_text("int x;", encoding="utf-8")
    made = subprocess.run(
        ["cc", "-shared", "-o", str(tmp_path / "libgone-17.so"), str(source)],
        capture_output=True,
        check=False,
    )
    if made.returncode != 0:
        pytest.skip("no C compiler here")
    subprocess.run(
        ["cc", "-shared", "-Wl,--no-as-needed", "-o", str(broken), str(source), f"-L{tmp_path}", "-lgone-17"],
        check=True,
    )
    (tmp_path / "libgone-17.so").unlink()
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr(platform_check, "plugin_file", lambda _name: broken)
    with pytest.raises(LibraryMissing) as caught:
        platform_check.check_platform()
    assert caught.value.detail == "libgone-17.so"


def test_it_loads_nothing_of_qt() -> None:
    code = "import sys; import visitcam.ui.platform_check; print([m for m in sys.modules if 'PySide' in m])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
