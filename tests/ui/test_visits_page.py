"""What is kept here, how much, and whether the clinic has opened it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from visitcam.clinic.keyfiles import load_signing_key
from visitcam.clinic.keys import SIGNING_KEY_FILE
from visitcam.clinic.practice import PRACTICE_DOMAIN, practice_clinic
from visitcam.clinic.receipts import OpenedReceipt, sign_receipt
from visitcam.model.notes import Notes
from visitcam.model.visit import VisitState
from visitcam.session import Session
from visitcam.ui.journey import Journey
from visitcam.ui.languages import size_words
from visitcam.ui.pages.visit_card import VisitCard
from visitcam.ui.pages.visits import VisitsPage, ask_clinics
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, Card, Text
from visitcam.ui.window import Window

Open = Callable[..., tuple[Window, Journey]]
Until = Callable[[Callable[[], object]], None]


def words(page: VisitsPage) -> str:
    return "\n".join(text.text() for text in page.findChildren(Text))


def delivered(journey: Journey) -> tuple[Session, str]:
    journey.desks.use_passphrase("correct horse battery staple")  # without a keyring, copies need one
    session = journey.desks.session()
    visit = session.agree(session.practice())
    session.keep_notes(visit.id, Notes(symptoms="It itches"))
    session.send(visit.id)
    return session, visit.id


def test_the_clinic_has_it_and_then_has_opened_it(open_window: Open, until: Until) -> None:
    window, journey = open_window()
    session, visit = delivered(journey)
    journey.go(Step.VISITS)
    page = window.page
    assert isinstance(page, VisitsPage)
    until(lambda: "Your clinic has all of them." in words(page))
    listing = session.visits()[0]
    assert listing.size > 0
    assert size_words(listing.size) in words(page)
    assert size_words(session.space().used) in page.state.text()
    clinic_opens(session, visit)
    journey.back()
    journey.go(Step.VISITS)
    again = window.page
    assert isinstance(again, VisitsPage)
    until(lambda: "Your clinic has opened it." in words(again))
    assert session.visits()[0].opened == 1


def test_what_an_earlier_page_heard_is_news_to_this_one(open_window: Open) -> None:
    """The first page asked and was left; its answer came after the second one had looked."""
    _, journey = open_window()
    session, visit = delivered(journey)
    shown = {each.id: each.opened for each in session.visits()}
    clinic_opens(session, visit)
    assert session.check_opened(visit) == 1
    assert ask_clinics(session, shown)
    assert not ask_clinics(session, {visit: 1})


def clinic_opens(session: Session, visit: str) -> None:
    """As ``visitcam clinic inbox`` does: the signed receipt stands beside the parcel."""
    clinic = practice_clinic(session.settings.practice_clinic)
    key = load_signing_key(clinic.folder / SIGNING_KEY_FILE)
    for _capture, receipt in session._vault.receipts(visit):
        told = OpenedReceipt(receipt.parcel, receipt.sha256, int(time.time()), PRACTICE_DOMAIN)
        (Path(clinic.endpoint.address) / f"{receipt.parcel}.receipt").write_bytes(sign_receipt(told, key))


def test_what_is_due_goes_when_the_program_starts(open_window: Open, until: Until) -> None:
    _, journey = open_window()
    session, visit = delivered(journey)
    kept = session.resume(visit)
    session._vault.update(replace(kept, delete_after=int(time.time()) - 5))
    journey.desks._session = None  # the program ends without a word
    session.close()
    journey.desks.tidy()
    until(lambda: not journey.desks.work.busy)
    assert journey.desks.session().visits() == ()


def begun(journey: Journey, name: str) -> str:
    """A visit with a note that was not sent."""
    journey.desks.use_passphrase("correct horse battery staple")
    session = journey.desks.session()
    visit = session.agree(session.practice())
    session.keep_notes(visit.id, Notes(symptoms=name))
    return visit.id


def shown(window: Window, journey: Journey, until: Until, count: int) -> VisitsPage:
    journey.go(Step.VISITS)
    page = window.page
    assert isinstance(page, VisitsPage)
    until(lambda: len(cards(page)) == count)
    return page


def cards(page: VisitsPage) -> dict[str, VisitCard]:
    return {card.listing.id: card for card in page._cards if isinstance(card, VisitCard)}


def press(card: Card, words: str) -> None:
    button = next(each for each in card.findChildren(Button) if each.text() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_visit_whose_key_is_gone_says_so_and_hides_no_other(open_window: Open, until: Until) -> None:
    window, journey = open_window()
    gone, other = begun(journey, "a"), begun(journey, "b")
    session = journey.desks.session()
    session.visits()  # remembered while the key was there
    session._vault._keys.delete(gone)
    page = shown(window, journey, until, 2)
    press(cards(page)[gone], "Go on with this visit")
    until(lambda: cards(page)[gone].listing.gone)
    words_there = "\n".join(text.text() for text in cards(page)[gone].findChildren(Text))
    assert "nobody can open any more" in words_there
    assert "You can only delete it." in words_there
    assert "1970" not in words_there
    assert "Go on with this visit" not in [each.text() for each in cards(page)[gone].findChildren(Button)]
    press(cards(page)[gone], "Delete from this computer")
    press(cards(page)[gone], "Yes, delete it")
    until(lambda: set(cards(page)) == {other})
    assert session.opened_copy(other, session.resume(other).items[0].capture)


def test_one_capture_alone_goes_after_a_second_yes(open_window: Open, until: Until) -> None:
    window, journey = open_window()
    visit = begun(journey, "a")
    session = journey.desks.session()
    session.keep_notes(visit, Notes(symptoms="b"))
    page = shown(window, journey, until, 1)
    press(cards(page)[visit], "Show what is in it")
    until(lambda: "What you wrote" in words(page))
    press(cards(page)[visit], "Delete this one")
    assert "Your clinic does not have it yet." in words(page)
    assert len(session.resume(visit).items) == 2
    press(cards(page)[visit], "Yes, delete it")
    until(lambda: len(session.resume(visit).items) == 1)


def test_over_is_said_and_nothing_goes_by_it(open_window: Open, until: Until) -> None:
    window, journey = open_window()
    session, visit = delivered(journey)
    page = shown(window, journey, until, 1)
    press(cards(page)[visit], "My visit is over")
    until(lambda: "This visit is over. Do you still need it here?" in words(page))
    assert session.resume(visit).state is VisitState.OVER
    assert len(session.resume(visit).items) == 1


def test_all_of_them_go_with_the_clinics_agreed_to(open_window: Open, until: Until, tmp_path: Path) -> None:
    window, journey = open_window()
    begun(journey, "a")
    begun(journey, "b")
    page = shown(window, journey, until, 2)
    QTest.mouseClick(page.all, Qt.MouseButton.LeftButton)
    asked = next(card for card in page._cards if not isinstance(card, VisitCard))
    press(asked, "No, keep them")
    until(lambda: all(isinstance(card, VisitCard) for card in page._cards))
    assert len(journey.desks.session().visits()) == 2
    QTest.mouseClick(page.all, Qt.MouseButton.LeftButton)
    press(next(card for card in page._cards if not isinstance(card, VisitCard)), "Yes, delete all")
    until(lambda: not cards(page))
    assert journey.desks.session().visits() == ()
    assert not list((tmp_path / "vault" / "visits").iterdir())
    assert not list((tmp_path / "vault").glob("pins-*"))


def test_days_that_are_over_before_all_arrived_leave_it_to_the_person(
    open_window: Open, until: Until
) -> None:
    window, journey = open_window()
    session, visit = delivered(journey)
    session.keep_notes(visit, Notes(symptoms="later"))
    session._vault.update(replace(session.resume(visit), delete_after=int(time.time()) - 5))
    assert session.delete_due() == ()
    page = shown(window, journey, until, 1)
    assert "Its days here are over." in words(page)
    assert len(session.resume(visit).items) == 2
