"""What is in memory alone is asked about before the window closes, or another visit takes its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from visitcam.model.notes import Notes
from visitcam.sealing.bundle import read_notes
from visitcam.ui.journey import Journey
from visitcam.ui.pages.agree import AgreePage
from visitcam.ui.pages.capture import CapturePage
from visitcam.ui.pages.invitation import InvitationPage
from visitcam.ui.pages.leave import LeavePage
from visitcam.ui.pages.review import ReviewPage
from visitcam.ui.pages.tell import TellPage
from visitcam.ui.pages.visits import VisitsPage
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, Text
from visitcam.ui.window import Window

Open = Callable[..., tuple[Window, Journey]]
Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def begun(open_window: Open) -> tuple[Window, Journey]:
    """A practice visit that has begun."""
    window, journey = open_window()
    journey.desks.preferences.auto = False
    journey.desks.use_practice(on=True)
    session = journey.desks.session()
    journey.kept.offer = session.practice()
    journey.take_up(session.agree(journey.kept.offer))
    return window, journey


@pytest.fixture
def waiting(begun: tuple[Window, Journey], until: Until) -> tuple[Window, Journey]:
    """A picture waits for its review."""
    window, journey = begun
    journey.next_view()
    page = window.page
    assert isinstance(page, CapturePage)
    until(lambda: page.live.live is not None)
    page.take.click()
    until(lambda: journey.place.step is Step.REVIEW)
    shown = window.page
    assert isinstance(shown, ReviewPage)
    until(lambda: shown.canvas._shown is not None)
    return window, journey


def asked(window: Window) -> LeavePage:
    over = window.over
    assert isinstance(over, LeavePage)
    return over


def words(page: QWidget) -> str:
    return "\n".join(text.text() for text in page.findChildren(Text))


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_closing_asks_while_a_picture_waits(waiting: tuple[Window, Journey]) -> None:
    window, journey = waiting
    picture = journey.kept.pictures[0]
    assert not window.close()
    assert window.isVisible()
    question = asked(window)
    assert "The picture that you took" in words(question)
    assert question.size() == window.size()
    assert question.focusWidget() is question.no  # Return goes back to it
    assert not window.close()  # closing twice is no answer
    question = asked(window)
    QTest.mouseClick(question.no, Qt.MouseButton.LeftButton)
    assert window.over is None
    assert journey.place.step is Step.REVIEW
    assert journey.kept.pictures[0] is picture
    assert window.page is not None
    assert window.page.isEnabled()


def test_esc_goes_back_and_emergency_is_one_step_away(waiting: tuple[Window, Journey]) -> None:
    window, journey = waiting
    window.close()
    QTest.keyClick(asked(window), Qt.Key.Key_Escape)
    assert window.over is None
    window.close()
    QTest.mouseClick(asked(window).help, Qt.MouseButton.LeftButton)
    assert window.over is None
    assert journey.place.step is Step.EMERGENCY
    assert 0 in journey.kept.pictures


def test_who_says_yes_leaves_nothing(waiting: tuple[Window, Journey], tmp_path: Path) -> None:
    window, _ = waiting
    before = files(tmp_path)
    window.close()
    QTest.mouseClick(asked(window).yes, Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    assert window.page is None
    assert files(tmp_path) == before


def test_a_picture_that_is_kept_meanwhile_takes_the_question_away(
    waiting: tuple[Window, Journey], until: Until
) -> None:
    window, journey = waiting
    page = window.page
    assert isinstance(page, ReviewPage)
    until(page.agree.isEnabled)
    page.agree.setChecked(True)
    page.keep.click()
    assert not window.close()  # being locked is not kept yet
    asked(window)
    until(lambda: 0 in journey.kept.done)
    assert window.over is None
    assert journey.place.step is Step.CAPTURE
    visit = journey.kept.visit
    assert visit is not None
    assert len(journey.desks.session().resume(visit.id).items) == 1


def test_words_that_are_being_typed_are_asked_about(begun: tuple[Window, Journey]) -> None:
    window, journey = begun
    journey.go(Step.TELL)
    page = window.page
    assert isinstance(page, TellPage)
    page._symptoms.setPlainText("It burns at night")
    assert not window.close()
    assert "What you wrote to your clinic" in words(asked(window))
    window.scale_by(0.25)  # the page and the question are made anew
    assert "What you wrote to your clinic" in words(asked(window))
    QTest.mouseClick(asked(window).no, Qt.MouseButton.LeftButton)
    again = window.page
    assert isinstance(again, TellPage)
    assert again._symptoms.toPlainText() == "It burns at night"


def test_sealed_words_are_not_asked_about(begun: tuple[Window, Journey], until: Until) -> None:
    window, journey = begun
    journey.kept.notes = Notes(symptoms="It burns at night")
    journey.go(Step.SEND)
    until(lambda: journey.kept.notes_kept)
    assert window.close()


def test_nothing_to_lose_nothing_asked(begun: tuple[Window, Journey]) -> None:
    window, journey = begun
    journey.kept.notes = replace(journey.kept.notes, skipped=(("left foot", ""),))
    assert window.close()
    assert not window.isVisible()


def test_no_word_and_no_picture_goes_into_another_visit(
    waiting: tuple[Window, Journey], until: Until
) -> None:
    window, journey = waiting
    session = journey.desks.session()
    other = session.agree(session.practice())
    mine = journey.kept.visit
    assert mine is not None
    journey.kept.notes = Notes(symptoms="For my clinic alone")
    journey.kept.sent = True  # the first visit of this sitting
    journey.go(Step.VISITS)
    page = window.page
    assert isinstance(page, VisitsPage)
    until(lambda: len(page._cards) == 2)
    go_on = {each: each.findChildren(Button)[0] for each in page._cards}
    listings = session.visits()
    number = [each.id for each in listings].index(other.id)
    QTest.mouseClick(go_on[page._cards[number]], Qt.MouseButton.LeftButton)
    question = asked(window)
    assert "The picture that you took" in words(question)
    assert "What you wrote to your clinic" in words(question)
    assert "Close VisitCam" not in words(question)
    QTest.mouseClick(question.no, Qt.MouseButton.LeftButton)
    assert journey.kept.visit == mine
    assert 0 in journey.kept.pictures
    QTest.mouseClick(go_on[page._cards[number]], Qt.MouseButton.LeftButton)
    QTest.mouseClick(asked(window).yes, Qt.MouseButton.LeftButton)
    until(lambda: journey.kept.visit == other)
    assert not journey.kept.pictures
    assert journey.kept.notes.empty
    assert not journey.kept.sent
    journey.go(Step.SEND)
    until(lambda: journey.kept.notes_kept)
    assert session.resume(other.id).items == ()


def test_going_on_with_the_same_visit_keeps_what_is_there(waiting: tuple[Window, Journey]) -> None:
    window, journey = waiting
    journey.kept.notes = Notes(symptoms="It itches")
    visit = journey.kept.visit
    assert visit is not None
    done: list[bool] = []
    journey.leave_for(visit.id, lambda: done.append(True))
    assert done == [True]
    assert window.over is None
    journey.take_up(visit)
    assert 0 in journey.kept.pictures
    assert journey.kept.notes.symptoms == "It itches"
    session = journey.desks.session()
    item = session.keep_notes(visit.id, journey.kept.notes)
    assert item is not None
    assert read_notes(session.opened_copy(visit.id, item.capture).media).symptoms == "It itches"


@pytest.mark.parametrize("already", [True, False], ids=["a visit that was begun", "a new one"])
def test_an_invitation_that_is_read_takes_nothing_from_the_visit_under_way(
    waiting: tuple[Window, Journey], until: Until, already: bool
) -> None:
    """Back from the review to the invitation page, and another invitation: the picture that waits stays with
    its own visit until the person agreed to the other one and to losing it. It never goes into the other."""
    window, journey = waiting
    mine, picture = journey.kept.visit, journey.kept.pictures[0]
    session = journey.desks.session()
    offer = session.practice()
    other = session.agree(offer)
    journey.go(Step.INVITATION)
    page = window.page
    assert isinstance(page, InvitationPage)
    page._read(replace(offer, visit=other) if already else session.practice())
    assert journey.place.step is Step.AGREE
    assert journey.kept.visit == mine
    agree = window.page
    assert isinstance(agree, AgreePage)
    agree.go_on.click()
    QTest.mouseClick(asked(window).no, Qt.MouseButton.LeftButton)
    assert journey.kept.visit == mine
    assert journey.kept.pictures == {0: picture}
    agree.go_on.click()
    QTest.mouseClick(asked(window).yes, Qt.MouseButton.LeftButton)
    until(lambda: journey.kept.visit != mine)
    assert not journey.kept.pictures


def test_what_is_kept_late_marks_nothing_in_another_visit(waiting: tuple[Window, Journey]) -> None:
    """Sealing takes a while; by its end another visit may be under way."""
    _window, journey = waiting
    mine, picture = journey.kept.visit, journey.kept.pictures[0]
    assert mine is not None
    session = journey.desks.session()
    journey.take_up(session.agree(session.practice()))
    journey.kept.pictures[0] = picture
    journey.picture_kept(0, mine.id)
    assert journey.kept.pictures == {0: picture}
    assert not journey.kept.done


def test_a_look_at_practice_gives_a_real_visit_no_drawn_camera(begun: tuple[Window, Journey]) -> None:
    _window, journey = begun
    practice = journey.kept.visit
    assert practice is not None
    assert practice.profile is not None
    journey.take_up(replace(practice, id="f" * 32, profile=replace(practice.profile, practice=False)))
    for _ in range(2):
        journey.go(Step.INVITATION)
        journey.kept.practice = True  # "Practise", and the offer is not agreed to
        journey.desks.use_practice(on=True)
        journey.go(Step.CAPTURE)
        assert not journey.desks.camera.practice
        assert not journey.kept.practice
    journey.go(Step.READING)
    journey.desks.use_practice(on=True)
    journey.back()
    assert not journey.desks.camera.practice


def test_keys_are_never_dead(open_window: Open) -> None:
    """What had the focus may be hidden or grey: the page takes the next key, and has the focus again."""
    window, journey = open_window()
    for step in (Step.SAFETY, Step.WHO):
        page = window.page
        assert page is not None
        assert journey.place.step is step
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        held = window.focusWidget()
        if held is not None:
            held.clearFocus()
        assert window.focusWidget() is None
        QTest.keyClick(window, Qt.Key.Key_Return)
    here: Step = journey.place.step
    assert here is Step.INVITATION


def test_a_picture_that_was_looked_through_has_the_keys(open_window: Open, until: Until) -> None:
    """The button that had them was grey while faces were looked for."""
    window, journey = open_window()
    journey.desks.preferences.auto = False
    journey.desks.use_practice(on=True)
    session = journey.desks.session()
    journey.kept.offer = session.practice()
    journey.take_up(session.agree(journey.kept.offer))
    journey.next_view()
    page = window.page
    assert isinstance(page, CapturePage)
    until(lambda: page.live.live is not None)
    page.take.click()
    until(lambda: isinstance(window.page, ReviewPage))
    review: object = window.page
    assert isinstance(review, ReviewPage)
    until(lambda: review.keep.isEnabled())
    held = window.focusWidget()
    assert held is not None
    assert held.isEnabled()
    assert review.isAncestorOf(held)


def test_a_button_that_goes_grey_does_not_hand_its_keys_to_back(open_window: Open, until: Until) -> None:
    """Nor one that is hidden: else who presses Return once more leaves the page."""
    window, _ = open_window()
    window.activateWindow()
    page = window.page
    assert page is not None
    go = page.main_action
    assert go is not None
    until(page.isVisible)
    for hidden in (False, True):
        go.setEnabled(True)
        go.show()
        go.setFocus()
        assert window.focusWidget() is go
        go.setVisible(not hidden)
        go.setEnabled(hidden)
        assert window.focusWidget() is page
        assert window.bar is not None
        QTest.keyClick(page, Qt.Key.Key_Tab)  # and a person tabs on from there
        assert window.focusWidget() not in {None, page}
