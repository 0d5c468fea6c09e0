"""A person who is faster than the program: nothing is agreed to that was not shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from visitcam.model.region import Region
from visitcam.ui.journey import Journey
from visitcam.ui.pages.capture import CapturePage
from visitcam.ui.pages.review import ReviewPage
from visitcam.ui.review_decisions import Answer
from visitcam.ui.steps import Step
from visitcam.ui.window import Window

Open = Callable[..., tuple[Window, Journey]]
Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def review(open_window: Open, until: Until, tmp_path: Path) -> tuple[ReviewPage, Journey]:
    """A real photograph with a face, taken by hand; the review has not shown anything yet."""
    data = pytest.importorskip("skimage.data")
    from PIL import Image

    Image.fromarray(data.astronaut()).resize((720, 720)).save(tmp_path / "face.png")
    window, journey = open_window(camera=f"replay:{tmp_path / 'face.png'}")
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
    until(lambda: journey.place.step is Step.REVIEW)
    shown = window.page
    assert isinstance(shown, ReviewPage)
    until(lambda: shown._picture.history is not None)
    return shown, journey


def kept_in(journey: Journey) -> int:
    assert journey.kept.visit is not None
    return len(journey.desks.session().resume(journey.kept.visit.id).items)


def show(page: ReviewPage, face: Region) -> None:
    """Uncovered, and the question answered."""
    page.decisions.remove(face)
    page.asking.answer(Answer.AGREED)


def agreed(page: ReviewPage) -> bool:
    return page._picture.agreed


def test_nothing_is_agreed_to_before_it_was_shown(review: tuple[ReviewPage, Journey], until: Until) -> None:
    page, journey = review
    page._refresh()  # found, but the pixels that leave have not come yet
    page._seen = None
    page._wanted += 1  # they are still being made
    page.agree.setEnabled(page._is_shown)
    QTest.mouseClick(page.agree, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    assert not agreed(page)
    assert journey.place.step is Step.REVIEW
    page._refresh()
    until(lambda: page._is_shown)
    QTest.mouseClick(page.agree, Qt.MouseButton.LeftButton)
    assert agreed(page)
    assert page.agree.isChecked()


def test_a_change_is_agreed_to_only_once_its_pixels_are_there(
    review: tuple[ReviewPage, Journey], until: Until
) -> None:
    """The face is uncovered; the old picture, in which it is covered, still stands on the screen."""
    page, journey = review
    until(lambda: page.canvas._redaction is page.redaction)
    face = next(region for region in page.redaction.regions if str(region.kind) == "face")
    show(page, face)
    assert page.canvas._redaction is not page.redaction
    QTest.mouseClick(page.agree, Qt.MouseButton.LeftButton)
    assert not agreed(page)
    assert not page.agree.isChecked()
    page._picture.agreed = True  # ticked by whatever way: the page still does not keep what it has not shown
    page._keep()
    assert kept_in(journey) == 0
    until(lambda: page.canvas._redaction is page.redaction)


def test_undo_while_it_is_kept_changes_nothing(review: tuple[ReviewPage, Journey], until: Until) -> None:
    """What was agreed to is what is kept; a shortcut meanwhile does not make a second picture of it."""
    page, journey = review
    until(lambda: page.canvas._redaction is page.redaction)
    box = page.redaction.keep
    page.decisions.box(type(box)(box.x, box.y, box.w // 2, box.h // 2))
    until(lambda: page.canvas._redaction is page.redaction)
    QTest.mouseClick(page.agree, Qt.MouseButton.LeftButton)
    page._keep()
    page._undo()
    assert not page.keep.isEnabled()
    page._keep()
    until(lambda: journey.place.step is not Step.REVIEW)
    assert kept_in(journey) == 1
    assert journey.kept.visit is not None
    session = journey.desks.session()
    item = session.resume(journey.kept.visit.id).items[0]
    assert session.opened_copy(journey.kept.visit.id, item.capture).manifest.filled["mark"] == 1


def test_a_face_is_not_pushed_away_without_the_second_yes(
    review: tuple[ReviewPage, Journey], until: Until
) -> None:
    page, _ = review
    until(lambda: page._is_shown)
    face = next(region for region in page.redaction.regions if str(region.kind) == "face")
    page.decisions.move(face, 400, 0)
    page.decisions.resize(face, type(face.box)(face.box.x, face.box.y, 2, 2))
    assert face in page.redaction.regions
    assert page.asking.question is not None
    page.decisions.resize(face, face.box.grown(0.1))  # larger needs no question
    assert face not in page.redaction.regions
    assert page.redaction.removed == {}
