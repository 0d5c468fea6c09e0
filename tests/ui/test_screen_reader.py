"""A whole practice visit, read and worked through AT-SPI alone, as a person who does not see the screen does:
the real program on a real X server, its accessibility bus, and the system's own AT-SPI library."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
READER = Path(__file__).with_name("screen_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's pyatspi belongs to it
CONTROLS = {
    "push button",
    "check box",
    "radio button",
    "toggle button",
    "combo box",
    "text",
    "progress bar",
    "link",
}


def missing() -> list[str]:
    needed = [name for name in ("xvfb-run", "dbus-run-session") if shutil.which(name) is None]
    if not Path("/usr/libexec/at-spi2-registryd").exists():
        needed.append("at-spi2-core")
    have = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    return needed if have.returncode == 0 else [*needed, "python3-pyatspi"]


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the screen reader read: pages, and announcements."""
    if not sys.platform.startswith("linux") or not Path(SYSTEM_PYTHON).exists():
        pytest.skip("AT-SPI is Linux's")
    if missing():
        pytest.skip(f"not installed: {' '.join(missing())}")
    top = tmp_path_factory.mktemp("reader")
    environment = {
        **os.environ, "HOME": str(top), "XDG_CACHE_HOME": str(top / "cache"), "XDG_RUNTIME_DIR": str(top),
        "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LANG": "C.UTF-8",
        "LANGUAGE": "en",
        "SPEECHD_ADDRESS": f"unix_socket:{top / 'none'}",
    }  # fmt: skip
    script = (
        f'"{sys.executable}" -m visitcam --practice --vault "{top / "vault"}" '
        f'>"{top / "said"}" 2>&1 & program=$!; '
        f'"{SYSTEM_PYTHON}" "{READER}"; result=$?; sleep 1; kill $program 2>/dev/null; exit $result'
    )
    command = [
        "xvfb-run",
        "-a",
        "-s",
        "-screen 0 1280x900x24",
        "dbus-run-session",
        "--",
        "bash",
        "-c",
        script,
    ]
    top.chmod(0o700)
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=280, check=False
    )
    assert done.returncode == 0, done.stderr + (top / "said").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(done.stdout[done.stdout.index("{") :])
    return found


def test_the_whole_visit_can_be_made(read: dict[str, Any]) -> None:
    """The reader stops where a page or a control does not come: all fifteen did."""
    assert len(read["pages"]) == 15
    assert read["pages"][-1]["pressed"] == "Finish"


def test_every_control_has_a_name_a_role_and_a_state(read: dict[str, Any]) -> None:
    for page in read["pages"]:
        controls = [each for each in page["tree"] if each["role"] in CONTROLS]
        assert len(controls) >= 5, page["words"]
        for each in controls:
            assert each["name"].strip(), (page["words"], each)
            assert "showing" in each["states"], (page["words"], each)
        focusable = [each for each in page["tree"] if "focusable" in each["states"]]
        assert all(each["name"].strip() for each in focusable), page["words"]


def test_help_in_an_emergency_is_on_every_page(read: dict[str, Any]) -> None:
    for page in read["pages"]:
        found = [each for each in page["tree"] if each["name"] == "Emergency"]
        assert [each["role"] for each in found] == ["push button"], page["words"]
        assert found[0]["description"]


def test_nothing_is_read_that_says_nothing(read: dict[str, Any]) -> None:
    for page in read["pages"]:
        empty = [each for each in page["tree"] if each["role"] in {"image", "label"} and not each["name"]]
        assert not empty, page["words"]


def test_what_is_to_be_agreed_to_says_whether_it_is(read: dict[str, Any]) -> None:
    before, after = [page for page in read["pages"] if page["words"] == "This is what will leave"]
    sentence = "I see no face, name or other person in this picture"

    def checked(page: dict[str, Any]) -> bool:
        return any(each["name"] == sentence and "checked" in each["states"] for each in page["tree"])

    assert not checked(before)
    assert checked(after)


def test_advice_the_countdown_and_every_page_are_announced(read: dict[str, Any]) -> None:
    heard = read["heard"]
    titles = ["Who is in the pictures?", "Are you ready?", "This is what will leave", "Tell your clinic more",
              "Send to your clinic", "Get help now"]  # fmt: skip
    assert [words for words in heard if words in titles] == titles
    assert "The picture is taken." in heard
    camera = heard[heard.index("Show the place") : heard.index("The picture is taken.")]
    advice = [words for words in camera if words != "Show the place"]
    assert advice
    assert all(one != two for one, two in itertools.pairwise(advice))
