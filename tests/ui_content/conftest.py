"""The real pages, offscreen, on the practice camera and the practice clinic."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from visitcam.model.clinic_profile import ClinicProfile, Endpoint
from visitcam.model.invitation import Invitation
from visitcam.model.requested_view import RequestedView
from visitcam.session import Offer, Session
from visitcam.settings import Settings
from visitcam.ui import theme
from visitcam.ui.desks import Desks
from visitcam.ui.journey import Journey
from visitcam.ui.languages import LANGUAGES, use
from visitcam.wiring import Unlock, build_session

Until = Callable[[Callable[[], bool]], bool]


@pytest.fixture(scope="session")
def gone() -> Callable[[QWidget], None]:
    """Takes a widget away at once. Without an event loop ``deleteLater`` waits, and every later change of the
    look would dress it again."""

    def delete(widget: QWidget) -> None:
        widget.hide()
        widget.deleteLater()
        QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)

    return delete


@pytest.fixture(scope="session")
def app() -> QApplication:
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication([])


@pytest.fixture
def plain(app: QApplication) -> Iterator[QApplication]:
    """English, light, 100 %; put back afterwards."""
    if theme.look() != theme.Look() or not app.styleSheet():
        theme.apply(app, theme.Look())
    use(app, LANGUAGES[0])
    yield app
    use(app, LANGUAGES[0])


@pytest.fixture
def profile() -> ClinicProfile:
    return ClinicProfile(
        domain="riverside.example",
        name="Riverside Skin Clinic",
        signing_key=bytes(32),
        recipient="age1practice",
        endpoints=(Endpoint("folder", "/nowhere"),),
        storage="Your pictures go into your health record.",
        privacy_contact="privacy@riverside.example",
        keep_days=3650,
        contact="+44 20 7946 0000",
        words={"es": "Sus fotos pasan a su historia clínica."},
    )


@pytest.fixture
def invitation() -> Invitation:
    views = (RequestedView("Left forearm, close"), RequestedView("Groin", sensitive=True))
    return Invitation("riverside.example", "a" * 32, b"secret", views, 2**40, delete_days=30)


@pytest.fixture
def desks(tmp_path: Path, app: QApplication) -> Iterator[Desks]:
    def opener(passphrase: Callable[[], str], _practice: bool) -> Session:
        settings = Settings.default(tmp_path / "vault")
        return build_session(settings, unlock=Unlock.MEMORY, passphrase=passphrase)

    made = Desks(opener, camera="practice")
    yield made
    assert made.close()


@pytest.fixture
def journey(desks: Desks, profile: ClinicProfile, invitation: Invitation) -> Journey:
    made = Journey(desks)
    made.kept.offer = Offer(invitation, profile, first_time=False)
    return made


@pytest.fixture
def until(app: QApplication) -> Until:
    """Serves events until the condition holds; False after 20 s."""

    def wait(condition: Callable[[], bool]) -> bool:
        end = time.monotonic() + 20
        while not condition():
            if time.monotonic() > end:
                return False
            app.processEvents()
            time.sleep(0.01)
        return True

    return wait
