"""Five hundred visits in a row on one kiosk, and how much memory it holds after each.

    python benchmarks/kiosk.py              500 visits; writes docs/kiosk-memory.md
    python benchmarks/kiosk.py --quick      25 visits, prints alone
    python benchmarks/kiosk.py --session    500 visits without the window, prints alone

Each visit goes through the real window offscreen: language, safety, who, an invitation of its own (read and
verified), agreement, one reviewed picture (redacted, sealed, kept), notes, sending into the clinic's folder,
after, wipe. The camera and the finders are left out (their pictures are the same for each visit), so that
500 visits end in minutes; the scripted visits by touch in tests/kiosk take them in.
"""

from __future__ import annotations

import argparse
import gc
import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
import psutil
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from visitcam import wiring
from visitcam.clinic.invite import invite
from visitcam.clinic.keys import PROFILE_FILE, init
from visitcam.kiosk_policy import hash_pin, read_policy
from visitcam.model.assessment import Assessment
from visitcam.model.box import Box
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.frame import Frame
from visitcam.model.redaction import Redaction, ReviewedBy
from visitcam.model.requested_view import RequestedView
from visitcam.session import Session
from visitcam.ui.kiosk import Kiosk
from visitcam.ui.pages.language import LanguagePage
from visitcam.ui.steps import Step

ROOT = Path(__file__).resolve().parent.parent
VIEW = RequestedView("Left forearm")
LANGUAGES = ("en", "ar", "zh")
WARM = 0.2  # of the visits: fonts, caches and the allocator's pools fill


@dataclass(frozen=True)
class Material:
    """What is the same for each visit: a raw frame, what was found in it, how it was judged."""

    frame: Frame
    redaction: Redaction
    assessment: Assessment


def material(session: Session) -> Material:
    """One practice picture, really searched and judged."""
    from visitcam.capture.assessment import assess_still
    from visitcam.capture.sources import open_source
    from visitcam.redaction.review import confirm

    with open_source("practice", fast=True) as camera:
        frame = camera.read()
    box = Box(0, 0, frame.width, frame.height)
    found = session.find(frame)
    redaction = session.propose(frame, found, box, None)
    return Material(frame, confirm(redaction, ReviewedBy.PATIENT), assess_still(frame, None, guide=box))


def set_up(folder: Path) -> tuple[Path, Path]:
    """A clinic with a folder, and a policy; returns (clinic, policy file)."""
    clinic, received = folder / "clinic", folder / "received"
    received.mkdir()
    init(clinic, "Riverside Clinic", "riverside.example", [Endpoint("folder", str(received))])
    policy = folder / "policy.toml"
    words = ", ".join(f'"{code}"' for code in LANGUAGES)
    policy.write_text(
        f'vault = "vault"\nprofiles = ["clinic/{PROFILE_FILE}"]\npin = "{hash_pin("271828")}"\n'
        f'languages = [{words}]\nfull_screen = false\ncamera = "practice"\n'
    )
    return clinic, policy


class Loop:
    """One kiosk and its visitors."""

    def __init__(self, folder: Path) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        existing = QApplication.instance()
        self.app = existing if isinstance(existing, QApplication) else QApplication(["kiosk"])
        self.folder = folder
        self.clinic, policy_file = set_up(folder)
        policy = read_policy(policy_file)
        session = wiring.build_kiosk_session(policy)
        self.material = material(session)
        self.kiosk = Kiosk(self.app, policy, session)
        self.kiosk.begin()
        self.journey = self.kiosk.journey

    def wait(self, so: object, seconds: float = 60) -> None:
        end = time.monotonic() + seconds
        while not so():  # type: ignore[operator]
            self.app.processEvents()
            time.sleep(0.0005)
            if time.monotonic() > end:
                raise TimeoutError(str(self.journey.place))

    def main_action(self) -> None:
        self.app.processEvents()  # another language makes the page anew
        page = self.kiosk.window.page
        assert page is not None
        button = page.main_action
        assert button is not None
        self.wait(button.isEnabled)
        button.click()

    def visit(self, number: int) -> None:
        """From the languages to the wipe."""
        journey, window = self.journey, self.kiosk.window
        page: object = window.page
        assert isinstance(page, LanguagePage)
        page.buttons[LANGUAGES[number % len(LANGUAGES)]].click()
        self.main_action()  # safe to wait
        self.main_action()  # myself
        self.app.processEvents()
        out = self.folder / "invitation.visitcam"
        invite(self.clinic, [VIEW], 3600, out)
        page = window.page
        page.read(out.read_bytes())  # type: ignore[union-attr]
        self.wait(lambda: journey.place.step is Step.AGREE)
        self.main_action()
        self.wait(lambda: journey.place.step is Step.READY)
        assert journey.kept.visit is not None
        visit, given = journey.kept.visit.id, self.material
        kept: list[object] = []
        self.kiosk.desks.ask(
            lambda session, _job: session.accept(
                visit, VIEW, given.frame, given.redaction, given.assessment, by_hand=True
            ),
            kept.append,
        )
        self.wait(lambda: bool(kept))
        journey.kept.done[0] = "kept"
        journey.go(Step.TELL)
        journey.go(Step.SEND)
        self.main_action()
        self.wait(lambda: journey.kept.sent)
        self.main_action()
        self.wait(lambda: journey.place.step is Step.AFTER)
        self.main_action()
        self.wait(lambda: journey.place.step is Step.LANGUAGE and not self.kiosk.desks.work.busy)

    def close(self) -> None:
        self.kiosk.end()
        assert self.kiosk.desks.close()
        self.kiosk.window.deleteLater()
        self.app.processEvents()


def run(visits: int, folder: Path) -> tuple[list[float], float, int]:
    """(MB held after each visit, seconds for all, files that arrived at the clinic)."""
    loop = Loop(folder)
    process = psutil.Process()
    held = []
    began = time.monotonic()
    try:
        for number in range(visits):
            loop.visit(number)
            # what app.exec() does between two events, and processEvents() alone does not
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()
            held.append(process.memory_info().rss / 1e6)
            if len(held) % 50 == 0:
                print(f"{len(held)} visits, {held[-1]:.1f} MB", flush=True)
        seconds = time.monotonic() - began
    finally:
        loop.close()
    arrived = sum(path.is_file() for path in (folder / "received").rglob("*"))
    return held, seconds, arrived


def run_sessions(visits: int, folder: Path) -> tuple[list[float], float, int]:
    """The same without the window: invitation, agreement, one picture, sending, forgetting."""
    clinic, policy_file = set_up(folder)
    process, held, began = psutil.Process(), [], time.monotonic()
    with wiring.build_kiosk_session(read_policy(policy_file)) as session:
        given = material(session)
        for _ in range(visits):
            out = folder / "invitation.visitcam"
            invite(clinic, [VIEW], 3600, out)
            visit = session.agree(session.read_invitation(out.read_bytes())).id
            session.accept(visit, VIEW, given.frame, given.redaction, given.assessment, by_hand=True)
            session.send(visit)
            session.forget_visit(visit)
            held.append(process.memory_info().rss / 1e6)
    arrived = sum(path.is_file() for path in (folder / "received").rglob("*"))
    return held, time.monotonic() - began, arrived


def slope(held: list[float]) -> float:
    """kB a visit, by least squares over all visits but the first fifth."""
    settled = held[round(len(held) * WARM) :]
    return float(np.polyfit(np.arange(len(settled)), settled, 1)[0] * 1000)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--visits", type=int, default=500)
    parser.add_argument("--session", action="store_true", help="without the window; writes no page")
    given = parser.parse_args()
    visits = min(25, given.visits) if given.quick else given.visits
    with tempfile.TemporaryDirectory() as folder:
        held, seconds, arrived = (run_sessions if given.session else run)(visits, Path(folder))
    rows = [1, 10, 25, 50, 100, 200, 300, 400, 500]
    table = "\n".join(f"| {row} | {held[row - 1]:.1f} |" for row in rows if row <= visits)
    each = seconds / visits
    words = (
        f"{visits} visits in a row took {seconds:.0f} s ({each:.2f} s each); {arrived} files arrived.\n"
        f"Growth after the first fifth: {slope(held):+.1f} kB a visit.\n\n"
        f"| after visit | MB held |\n|---|---|\n{table}\n"
    )
    print(words)
    if not given.quick and not given.session:
        text = (
            "# Memory of a kiosk over many visits\n\n`.venv/bin/python benchmarks/kiosk.py`, offscreen.\n\n"
        )
        (ROOT / "docs" / "kiosk-memory.md").write_text(text + words, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
