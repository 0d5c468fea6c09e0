"""Pictures wait, and their invitation is no longer taken: a newer one is read, and they go with it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from visitcam import wiring
from visitcam.clinic.invite import invite, parse_view
from visitcam.clinic.keys import PROFILE_FILE, init, parse_endpoint
from visitcam.errors import LineDown, NotAllowedAnyMore, ProfileMissing
from visitcam.model.notes import Notes
from visitcam.ui.journey import Journey
from visitcam.ui.pages.agree import AgreePage
from visitcam.ui.pages.invitation import InvitationPage
from visitcam.ui.pages.renew import RenewPage
from visitcam.ui.pages.send import SendPage
from visitcam.ui.pages.visits import VisitsPage
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, Text
from visitcam.ui.window import Window

Open = Callable[..., tuple[Window, Journey]]
Until = Callable[[Callable[[], object]], None]
NEW = "I have a new invitation"


class Waiting:
    """A visit with a note that waits; its invitation has run out. ``old``, ``new``: the clinic's."""

    def __init__(self, window: Window, journey: Journey, base: Path, *, run_out: bool = True) -> None:
        self.window, self.journey, self.drop = window, journey, base / "drop"
        self.drop.mkdir(parents=True)
        init(base / "c", "Riverside Clinic", "clinic.example", [parse_endpoint(f"folder={self.drop}")])
        self.old, self.new = (
            invite(base / "c", [parse_view("Foot")], 3600, base / name).invitation.raw
            for name in ("old", "new")
        )
        profile = (base / "c" / PROFILE_FILE).read_bytes()
        journey.desks.use_passphrase("correct horse battery staple")
        self.session = journey.desks.session()
        visit = self.session.agree(self.session.read_invitation(self.old, pinned_profile=profile))
        self.session.keep_notes(visit.id, Notes(symptoms="It itches"))
        self.visit = visit.id
        if run_out:
            visit = self.session.resume(visit.id)
            past = replace(visit.invitation, expires=int(time.time()) - 5)
            self.session._vault.update(replace(visit, invitation=past))

    def page(self) -> QWidget | None:
        return self.window.page

    def presses(self, words: str) -> None:
        page = self.page()
        assert page is not None
        found = [each for each in page.findChildren(Button) if each.text() == words]
        assert found, [each.text() for each in page.findChildren(Button)]
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def says(self, words: str) -> bool:
        page = self.page()
        return page is not None and any(words in text.text() for text in page.findChildren(Text))


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clinic that was agreed to before serves."""

    def nobody(_domain: str) -> bytes:
        raise ProfileMissing

    monkeypatch.setattr(wiring, "fetch_profile", nobody)


def arrives(waiting: Waiting, until: Until) -> None:
    """What waited goes by the new invitation, from the page on which the person is."""
    journey = waiting.journey
    until(lambda: journey.place.step is Step.CAPTURE)  # the clinic asks for a foot, of which there is none
    journey.leave_out()
    until(lambda: journey.place.step is Step.TELL)
    journey.next()
    send = waiting.page()
    assert isinstance(send, SendPage)
    until(send.send.isEnabled)
    send.send.click()
    until(lambda: journey.kept.sent)
    assert waiting.session.resume(waiting.visit).invitation.raw == waiting.new
    assert len(list(waiting.drop.glob("*.age"))) == len(waiting.session.resume(waiting.visit).items)


def test_from_the_list_of_visits(open_window: Open, until: Until, tmp_path: Path) -> None:
    waiting = Waiting(*open_window(), tmp_path / "clinic")
    waiting.journey.go(Step.VISITS)
    until(lambda: waiting.says("Its invitation has run out."))
    waiting.presses(NEW)
    page = waiting.page()
    assert isinstance(page, RenewPage)
    assert not page.tip.isVisibleTo(page)
    page.read(waiting.old)
    until(lambda: waiting.says("This is the invitation that you had before."))
    assert waiting.session.waiting(waiting.visit)
    page.read(waiting.new)
    until(lambda: waiting.says("Riverside Clinic receives the pictures."))
    assert waiting.session.resume(waiting.visit).invitation.raw == waiting.old  # nobody said yes yet
    waiting.presses("Use this invitation")
    arrives(waiting, until)


def test_from_the_page_of_every_invitation(open_window: Open, until: Until, tmp_path: Path) -> None:
    """Who shows the new code where codes are always shown is told what waits."""
    waiting = Waiting(*open_window(), tmp_path / "clinic")
    waiting.journey.go(Step.INVITATION)
    page = waiting.page()
    assert isinstance(page, InvitationPage)
    page.read(waiting.new)
    until(lambda: isinstance(waiting.page(), AgreePage) and waiting.says("still wait here"))
    waiting.presses("Use it for these pictures")
    arrives(waiting, until)
    assert len(waiting.session.visits()) == 1


def test_a_visit_in_time_is_not_offered_another(open_window: Open, until: Until, tmp_path: Path) -> None:
    waiting = Waiting(*open_window(), tmp_path / "clinic", run_out=False)
    waiting.journey.go(Step.VISITS)
    page = waiting.page()
    assert isinstance(page, VisitsPage)
    until(lambda: page._cards)
    assert NEW not in [each.text() for each in page.findChildren(Button)]


def test_after_the_clinic_took_no_more(open_window: Open, until: Until, tmp_path: Path) -> None:
    waiting = Waiting(*open_window(), tmp_path / "clinic", run_out=False)
    journey = waiting.journey
    journey.resume(waiting.session.resume(waiting.visit), waiting=1)
    journey.go(Step.SEND)
    page = waiting.page()
    assert isinstance(page, SendPage)
    until(page.send.isEnabled)
    page._failed(LineDown())
    assert page.renew.isHidden()  # no new invitation helps there
    page._failed(NotAllowedAnyMore())
    assert not page.renew.isHidden()
    waiting.presses(NEW)
    assert isinstance(waiting.page(), RenewPage)
    assert journey.kept.renewing == waiting.visit
    journey.back()
    assert isinstance(waiting.page(), SendPage)
