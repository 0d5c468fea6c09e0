"""A picture that was left out gets its reason, and one that nobody asked for its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.ui_content.test_pages import press, show, words
from visitcam.model.visit import Item, Visit
from visitcam.ui.journey import EXTRA, LEFT_OUT, TAKEN, Journey
from visitcam.ui.pages.page import Page
from visitcam.ui.pages.tell import MOST_EXTRA, Field, TellPage
from visitcam.ui.steps import Step

__all__ = ["show"]

pytestmark = pytest.mark.usefixtures("plain")


def test_the_reason_for_a_picture_that_was_left_out(
    journey: Journey, show: Callable[[Page], Page]
) -> None:  # fmt: skip
    journey.go(Step.CAPTURE, 0)
    name = journey.view.name
    journey.leave_out()
    page = show(TellPage(journey))
    assert f"Why did you leave out “{name}”?" in words(page)
    page.findChildren(Field)[-1].setPlainText("  It is bandaged.  ")
    page.left()
    assert journey.kept.notes.skipped == ((name, "It is bandaged."),)
    assert not journey.kept.notes_kept
    again = show(TellPage(journey))
    assert again.findChildren(Field)[-1].toPlainText() == "It is bandaged."


def test_one_more_picture_and_back_to_the_words(journey: Journey, show: Callable[[Page], Page]) -> None:
    asked = len(journey.views)
    journey.kept.done = dict.fromkeys(range(asked), TAKEN)
    journey.go(Step.TELL)
    press(show(TellPage(journey)), "Add one more picture")
    assert (journey.place.step, journey.place.view) == (Step.CAPTURE, asked)
    assert journey.view.name == f"{EXTRA} 1"
    journey.leave_out()
    assert journey.place.step is Step.TELL
    assert journey.kept.notes.skipped == (), "the clinic did not ask for it"
    assert journey.kept.done[asked] == LEFT_OUT
    press(show(TellPage(journey)), "Add one more picture")
    assert journey.view.name == f"{EXTRA} 2"


def test_not_without_an_end(journey: Journey, show: Callable[[Page], Page]) -> None:
    for _ in range(MOST_EXTRA):
        journey.add_view("x")
    page = show(TellPage(journey))
    assert isinstance(page, TellPage)
    assert not page.more.isEnabled()


def test_a_visit_that_goes_on_knows_what_was_added(journey: Journey) -> None:
    assert journey.kept.offer is not None or journey.kept.visit is not None
    invitation = journey.invitation
    assert invitation is not None
    items = tuple(
        Item(f"{n:032x}", name, "image/jpeg", 1, 1)
        for n, name in enumerate((f"{EXTRA} 1", invitation.views[0].name, "notes"))
    )
    visit = Visit("0" * 32, replace(invitation), None, items)
    journey.take_up(visit)
    assert [view.name for view in journey.views] == [*(v.name for v in invitation.views), f"{EXTRA} 1"]
    assert journey.kept.done == {0: TAKEN, len(invitation.views): TAKEN}
