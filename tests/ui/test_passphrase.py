"""A computer without a keyring: the passphrase is asked for where a key is needed, and the visit goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from visitcam import keychain
from visitcam.clinic.practice import practice_clinic
from visitcam.keychain import KeychainState
from visitcam.model.invitation import Invitation
from visitcam.model.notes import Notes
from visitcam.model.requested_view import RequestedView
from visitcam.session import Offer
from visitcam.settings import Settings
from visitcam.ui.app import open_on_screen, open_session
from visitcam.ui.desks import Desks
from visitcam.ui.journey import Journey
from visitcam.ui.pages.agree import AgreePage
from visitcam.ui.pages.ready import ReadyPage
from visitcam.ui.pages.visit_card import VisitCard
from visitcam.ui.pages.visits import VisitsPage
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, Card, Text
from visitcam.ui.window import Window

GOOD = "seven quiet horses under a green bridge"


def wait(until: Callable[[], bool]) -> None:
    for _ in range(600):
        QTest.qWait(50)
        if until():
            return
    raise AssertionError("it did not come")


def card_of(page: AgreePage | VisitsPage) -> Card | None:
    shown = [card for card in page.findChildren(Card, "passphrase") if card.isVisibleTo(page)]
    return shown[0] if shown else None


def type_it(page: AgreePage | VisitsPage, words: str) -> None:
    card = card_of(page)
    assert card is not None
    field = card.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_agreeing_without_a_keyring(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that is too weak is asked for again; then the visit begins. At the next start it is asked once."""
    monkeypatch.setattr(keychain, "probe", lambda **_: KeychainState.MISSING)
    settings = Settings.default(tmp_path / "vault")
    profile = practice_clinic(settings.practice_clinic).profile
    invitation = Invitation(profile.domain, "a" * 32, b"s" * 16, (RequestedView("Left forearm"),), 2**40)

    def begun() -> tuple[Desks, Journey]:
        made = Desks(lambda words, practice: open_session(settings, words, practice=practice))
        return made, Journey(made)

    desks, journey = begun()
    try:
        journey.kept.offer = Offer(invitation, profile, first_time=False)
        page = AgreePage(journey)
        page.show()
        page.entered()
        page.go_on.click()
        wait(lambda: card_of(page) is not None)
        type_it(page, "short")
        wait(lambda: card_of(page) is not None)
        assert journey.kept.visit is None
        card = card_of(page)
        assert card is not None
        QTest.keyClicks(card.findChildren(QLineEdit)[0], GOOD)
        page.go_on.click()  # the page's own main action takes it as well
        wait(lambda: journey.kept.visit is not None)
        page.left()
        page.deleteLater()
        ready = ReadyPage(
            journey
        )  # nobody is told that a passphrase will be asked for, who has just typed one
        assert not [
            text for text in ready.findChildren(Text) if text.text().startswith("Safe place for keys")
        ]
        ready.deleteLater()
    finally:
        assert desks.close()
    desks, journey = begun()
    try:
        journey.go(Step.VISITS)
        visits = VisitsPage(journey)
        visits.show()
        visits.entered()
        wait(lambda: card_of(visits) is not None)
        asked = card_of(visits)
        assert asked is not None
        said = " ".join(text.text() for text in asked.findChildren(Text))
        assert "Type the one that you chose." in said
        assert "Choose one" not in said
        type_it(visits, GOOD)
        wait(lambda: bool(visits.findChildren(VisitCard)))
        assert card_of(visits) is None
        here: Step = journey.place.step
        assert here is Step.VISITS  # Return was for the passphrase, not for "Done"
        visits.left()
        visits.deleteLater()
    finally:
        assert desks.close()


def test_practice_in_memory_is_not_there_any_more_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its key ended with the program. A visit whose key is kept stays, practice or not."""
    monkeypatch.setattr(keychain, "probe", lambda **_: KeychainState.MISSING)
    settings = Settings.default(tmp_path / "vault")

    def words() -> str:
        return GOOD

    with open_session(settings, words, practice=False) as session:
        kept = session.agree(session.practice())
        session.keep_notes(kept.id, Notes(symptoms="kept"))
    with open_session(settings, words, practice=True) as session:
        visit = session.agree(session.practice())
        session.keep_notes(visit.id, Notes(symptoms="practised"))
        assert visit.id in {listing.id for listing in session.visits()}
    with open_session(settings, words, practice=False) as session:
        (listing,) = session.visits()
        assert (listing.id, listing.readable, listing.waiting) == (kept.id, True, 1)


def test_who_was_here_before_is_told_so_before_the_passphrase_is_typed(
    open_window: Callable[..., tuple[Window, Journey]],
    app: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keychain, "probe", lambda **_: KeychainState.MISSING)
    with open_session(Settings.default(tmp_path / "vault"), lambda: GOOD, practice=False) as session:
        session.agree(session.practice())
    window, journey = open_window()
    journey.go(Step.INVITATION)

    def there() -> list[Button]:
        assert window.page is not None
        return [each for each in window.page.findChildren(Button) if each.text() == "Open them"]

    wait(lambda: bool(there()))
    there()[0].click()
    assert isinstance(window.page, VisitsPage)


def test_a_window_that_is_larger_than_its_screen_fills_it(
    open_window: Callable[..., tuple[Window, Journey]],
) -> None:
    """Or the buttons at the foot of the page lie below the edge."""
    window, _ = open_window()
    room = window.screen().availableSize()
    for size, fills in (((room.width() - 50, room.height() - 100), False), ((room.width(), 5000), True)):
        window.hide()
        window.showNormal()
        window.resize(*size)
        open_on_screen(window)
        assert window.isMaximized() is fills
        assert window.height() <= room.height()
