"""Power cut, crash, unplugged camera, watchdog: back to the start page by itself, and nothing lost."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.kiosk.test_touch import to_ready
from visitcam.ui.kiosk import Kiosk
from visitcam.ui.pages.language import LanguagePage
from visitcam.ui.steps import Step

if TYPE_CHECKING:
    from tests.kiosk.conftest import Place, Visitor

    Open = Callable[..., Visitor]

ROOT = Path(__file__).resolve().parents[2]
CUT = """
import os, signal, sys
from pathlib import Path
import numpy as np
from visitcam import wiring
from visitcam.kiosk_policy import read_policy
from visitcam.model.notes import Notes
session = wiring.build_kiosk_session(read_policy(Path(sys.argv[1])))
offer = session.read_invitation(Path(sys.argv[2]).read_bytes())
visit = session.agree(offer)
session.keep_notes(visit.id, Notes(symptoms="it itches"))
print("kept", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def child(code: str, *arguments: object, **extra: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **extra},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_power_cut_in_the_middle_loses_no_parcel(open_kiosk: Open, place: Place) -> None:
    place.invitation()
    with child(CUT, place.policy_file, place.top / "invitation.visitcam") as cut:
        out, errors = cut.communicate(timeout=60)
        assert (cut.returncode, out) == (-signal.SIGKILL, "kept\n"), errors
    assert place.arrived() == []
    assert list((place.top / "vault" / "visits").rglob("*.parcel"))
    visitor = open_kiosk()
    assert visitor.journey.place.step is Step.LANGUAGE
    visitor.waits(lambda: visitor.kiosk.delivery.last is not None)
    assert len(place.arrived()) == 1
    assert not visitor.kiosk.desks.session().stranded()
    assert not list((place.top / "vault" / "visits").rglob("*.parcel"))


def test_the_whole_program_killed_and_started_again(place: Place) -> None:
    """The real command, killed on its start page, starts again: the vault's lock went with it."""
    code = "import sys; from visitcam.__main__ import main; sys.exit(main(['--kiosk', sys.argv[1]]))"
    for _ in range(2):
        with child(code, place.policy_file) as program:
            end = time.monotonic() + 30
            while not (place.top / "vault" / "visits").is_dir() and time.monotonic() < end:
                time.sleep(0.05)
            time.sleep(1.0)
            assert program.poll() is None, program.communicate()[1]
            program.kill()
            program.communicate(timeout=10)


def test_a_camera_that_is_gone_leads_back_to_the_start(
    open_kiosk: Open, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("visitcam.ui.kiosk.CAMERA_SECONDS", 0.5)
    visitor = open_kiosk(camera="/dev/video-that-is-gone")
    to_ready(visitor, place)
    visitor.touches_main()
    visitor.comes_to(Step.LANGUAGE)
    page: object = visitor.window.page
    assert isinstance(page, LanguagePage)
    assert visitor.kiosk.problem is not None
    assert "staff" in visitor.kiosk.problem[1]
    shown = " ".join(label.text() for label in page.findChildren(type(page.title)))
    assert visitor.kiosk.problem[0] in shown
    visitor.touches(page.buttons["en"])
    assert visitor.kiosk.problem is None


def test_a_fault_of_the_program_leads_back_to_the_start(
    open_kiosk: Open, place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    visitor = open_kiosk()
    to_ready(visitor, place)
    try:
        raise RuntimeError("SECRET-WORDS")
    except RuntimeError as error:
        visitor.kiosk.stumbled(type(error), error, error.__traceback__)
    visitor.comes_to(Step.LANGUAGE)
    assert visitor.journey.kept.visit is None
    told = capsys.readouterr().err
    assert "RuntimeError at test_recovery.py" in told
    assert "SECRET" not in told


@pytest.mark.parametrize(
    ("spoilt", "named"), [("pin", "pin"), ("profiles", "clinic"), ("languages", "languages"), ("", "cannot")]
)
def test_a_bad_policy_is_a_sentence(place: Place, spoilt: str, named: str) -> None:
    if spoilt == "profiles":
        (place.clinic / "profile.json").write_text("{}")
    elif spoilt:
        lines = place.policy_file.read_text().splitlines()
        lines = [f'{spoilt} = "no"' if line.startswith(spoilt) else line for line in lines]
        place.policy_file.write_text("\n".join(lines))
    else:
        place.policy_file.unlink()
    code = "import sys; from visitcam.__main__ import main; sys.exit(main(['--kiosk', sys.argv[1]]))"
    with child(code, place.policy_file) as program:
        _, errors = program.communicate(timeout=60)
    assert program.returncode == 2
    assert "kiosk" in errors
    assert named in errors
    assert "Traceback" not in errors


def test_systemd_is_told(open_kiosk: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("systemd-notify") is None:
        pytest.skip("no systemd-notify on this system")
    address = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listens:
        listens.bind(str(address))
        listens.settimeout(10)
        monkeypatch.setenv("NOTIFY_SOCKET", str(address))
        monkeypatch.setenv("WATCHDOG_USEC", "1500000")
        visitor = open_kiosk()
        assert isinstance(visitor.kiosk, Kiosk)
        heard = b""
        end = time.monotonic() + 20
        while (b"READY=1" not in heard or heard.count(b"WATCHDOG=1") < 2) and time.monotonic() < end:
            visitor.app.processEvents()
            listens.settimeout(0.05)
            try:
                heard += listens.recv(4096)
            except TimeoutError:
                continue
    assert b"READY=1" in heard
    assert heard.count(b"WATCHDOG=1") >= 2
