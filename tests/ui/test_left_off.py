"""The next start begins where the person left off; nothing has to be looked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.test_visits_page import delivered
from visitcam.model.notes import Notes
from visitcam.ui.app import Options, make
from visitcam.ui.journey import Journey
from visitcam.ui.pages.invitation import InvitationPage
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button
from visitcam.ui.window import Window

Open = Callable[..., tuple[Window, Journey]]
Until = Callable[[Callable[[], object]], None]
PASSPHRASE = "correct horse battery staple"


def to_invitation(journey: Journey) -> None:
    journey.desks.use_passphrase(PASSPHRASE)
    journey.go(Step.WHO)
    journey.go(Step.INVITATION)


def go_on(window: Window) -> Button | None:
    page: object = window.page
    assert isinstance(page, InvitationPage)
    found = [b for b in page.findChildren(Button) if b.text() == "Go on with this visit"]
    return found[0] if found else None


def test_a_visit_that_was_begun_is_offered_first(
    open_window: Open, until: Until, app: QApplication, tmp_path: Path
) -> None:
    first, journey = open_window()
    journey.desks.use_passphrase(PASSPHRASE)
    session = journey.desks.session()
    visit = session.agree(session.practice())
    session.keep_notes(visit.id, Notes(symptoms="It itches"))
    first.close()
    assert journey.desks.close()

    again, later = open_window()
    assert later.visits_here
    to_invitation(later)
    until(lambda: go_on(again) is not None)
    button = go_on(again)
    assert button is not None
    assert again.focusWidget() is button
    QTest.keyClick(button, Qt.Key.Key_Return)
    until(lambda: later.place.step is Step.CAPTURE)
    assert later.kept.visit is not None
    assert later.kept.visit.id == visit.id
    assert later.place.view == 0


def test_a_visit_that_arrived_is_not(open_window: Open, until: Until, app: QApplication) -> None:
    first, journey = open_window()
    delivered(journey)
    first.close()
    assert journey.desks.close()
    again, later = open_window()
    to_invitation(later)
    until(lambda: later.desks._session is not None and not later.desks.work.busy)
    assert go_on(again) is None


def test_a_first_start_asks_no_vault(app: QApplication, tmp_path: Path) -> None:
    window, journey = make(app, Options(camera="practice", vault=tmp_path / "vault"))
    journey.go(Step.INVITATION)
    assert not journey.desks.work.busy
    assert journey.desks._session is None
    window.close()
    assert journey.desks.close()
