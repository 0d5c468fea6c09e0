"""A kiosk as an administrator sets it up: a clinic with a folder, its profile, a policy, a real window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from visitcam import wiring
from visitcam.clinic.invite import invite
from visitcam.clinic.keyfiles import load_identity
from visitcam.clinic.keys import CLINIC_KEY_FILE, PROFILE_FILE, init
from visitcam.kiosk_policy import KioskPolicy, hash_pin, read_policy
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.requested_view import RequestedView
from visitcam.sealing import bundle
from visitcam.sealing.seal import open_sealed
from visitcam.session import Session
from visitcam.ui import languages, theme
from visitcam.ui.kiosk import Kiosk
from visitcam.ui.steps import Step

PIN = "271828"
_HASH = hash_pin(PIN)
TOUCH = 64


@dataclass(frozen=True)
class Place:
    """A clinic in ``clinic``, which receives in ``received``, and a kiosk's policy file."""

    top: Path

    @property
    def clinic(self) -> Path:
        return self.top / "clinic"

    @property
    def received(self) -> Path:
        return self.top / "received"

    @property
    def policy_file(self) -> Path:
        return self.top / "policy.toml"

    def policy(self) -> KioskPolicy:
        return read_policy(self.policy_file)

    def session(self) -> Session:
        return wiring.build_kiosk_session(self.policy())

    def invitation(self) -> bytes:
        out = self.top / "invitation.visitcam"
        view = RequestedView("Left forearm")
        invite(self.clinic, [view], 3600, out)
        return out.read_bytes()

    def arrived(self) -> list[str]:
        """Views of what the clinic can open, sorted."""
        identity = load_identity(self.clinic / CLINIC_KEY_FILE)
        files = [path for path in self.received.rglob("*") if path.is_file()]
        sealed = [data for path in files if (data := path.read_bytes()).startswith(b"age-")]
        return sorted(bundle.unpack(open_sealed(data, identity)).manifest.view for data in sealed)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    here = Place(tmp_path)
    here.received.mkdir()
    init(here.clinic, "Riverside Clinic", "riverside.example", [Endpoint("folder", str(here.received))])
    here.policy_file.write_text(
        f'vault = "vault"\nprofiles = ["clinic/{PROFILE_FILE}"]\npin = "{_HASH}"\ncamera = "practice"\n'
        'languages = ["en", "es", "ar"]\nfull_screen = false\n'
    )
    return here


@pytest.fixture(scope="session")
def app() -> QApplication:
    from visitcam.capture.practice_camera import PracticeCamera

    with PracticeCamera():
        pass
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication(["visitcam-tests"])


@pytest.fixture(autouse=True)
def no_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    """A speech service of this machine that does not answer holds the window up; voices have tests of their
    own (tests/ui)."""
    monkeypatch.setenv("SPEECHD_ADDRESS", "unix_socket:/nonexistent/visitcam")


class Visitor:
    """Stands before the kiosk with one finger."""

    def __init__(self, kiosk: Kiosk, app: QApplication) -> None:
        self.kiosk, self.app = kiosk, app
        self.window, self.journey = kiosk.window, kiosk.journey

    def waits(self, so: Callable[[], object], seconds: float = 40) -> None:
        end = time.monotonic() + seconds
        while not so():
            self.app.processEvents()
            time.sleep(0.003)
            assert time.monotonic() < end, f"it did not come at {self.journey.place}"
        self.app.processEvents()

    def comes_to(self, step: Step) -> None:
        self.waits(lambda: self.journey.place.step is step)
        self.app.processEvents()

    def touches(self, target: QWidget | None) -> None:
        """Its middle, through the window as a touch screen does, where it can be seen and is large enough."""
        assert target is not None
        assert target.isEnabled(), target.accessibleName()
        page = self.window.page
        if page is not None and page.column.isAncestorOf(target):
            page.column.ensureWidgetVisible(target)
        self.app.processEvents()
        assert min(target.width(), target.height()) >= TOUCH, target.size()
        handle = self.window.windowHandle()
        where = target.mapTo(self.window, target.rect().center())
        assert self.window.rect().contains(where)
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        self.app.processEvents()

    def touches_main(self) -> None:
        page = self.window.page
        assert page is not None
        self.touches(page.main_action)


Open = Callable[..., Visitor]


@pytest.fixture
def open_kiosk(app: QApplication, place: Place) -> Iterator[Open]:
    """``open_kiosk(**changes of the policy)`` → Visitor."""
    opened: list[Kiosk] = []
    given_up: list[KioskPolicy] = []

    def do(**changes: object) -> Visitor:
        policy = replace(place.policy(), **changes)  # type: ignore[arg-type]
        kiosk = Kiosk(app, policy, place.session(), start_anew=lambda: given_up.append(policy))
        kiosk.begin()
        opened.append(kiosk)
        app.processEvents()
        return Visitor(kiosk, app)

    yield do
    for kiosk in opened:
        kiosk.end()
        assert kiosk.desks.close()
        kiosk.window.deleteLater()
    app.processEvents()
    assert not given_up, "a raw picture was held for 10 s after a wipe"
    theme.apply(app, theme.Look())
    languages.use(app, languages.language("en"))
