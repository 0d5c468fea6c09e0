"""The review: what is shown is what leaves; a face is uncovered only with a second yes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from visitcam.model.box import Box
from visitcam.model.redaction import FaceConsent
from visitcam.model.region import Origin, Region, RegionKind
from visitcam.ui.journey import Journey
from visitcam.ui.pages.capture import CapturePage
from visitcam.ui.pages.review import ReviewPage
from visitcam.ui.review_canvas import Tool
from visitcam.ui.review_decisions import Answer
from visitcam.ui.review_marks import names_wanted
from visitcam.ui.steps import Step
from visitcam.ui.window import Window

pytestmark = pytest.mark.slow

Open = Callable[..., tuple[Window, Journey]]
Until = Callable[[Callable[[], object]], None]
FILL = 48


@pytest.fixture
def review(open_window: Open, until: Until, tmp_path: Path) -> tuple[ReviewPage, Journey]:
    """A real photograph with a face before the camera, taken by hand."""
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
    assert isinstance(window.page, CapturePage)
    page = window.page
    until(lambda: page.live.live is not None)
    page.take.click()
    until(lambda: journey.place.step is Step.REVIEW)
    assert isinstance(window.page, ReviewPage)
    shown = window.page
    until(lambda: shown.canvas._shown is not None)
    return shown, journey


def settled(page: ReviewPage, until: Until) -> None:
    until(lambda: page.canvas._redaction is page.redaction)


def colour_at(page: ReviewPage, x: float, y: float) -> QColor:
    keep = page.redaction.keep
    assert page.canvas._shown is not None
    return QColor(page.canvas._shown.image.pixel(int(x - keep.x), int(y - keep.y)))


def test_a_face_is_covered_and_asked_about_twice(
    review: tuple[ReviewPage, Journey], until: Until, app: QApplication
) -> None:
    page, _ = review
    face = next(r for r in page.redaction.regions if r.kind is RegionKind.FACE)
    assert colour_at(page, *face.box.centre) == QColor(FILL, FILL, FILL)
    assert not page.agree.isChecked()
    page.canvas.choose(face)
    page._remove_chosen()
    assert face in page.redaction.regions  # asked, not done
    assert page.asking.question is not None
    page.asking.answer(Answer.COVERED)
    assert face in page.redaction.regions
    page._remove_chosen()
    page.asking.answer(Answer.NO_FACE)
    settled(page, until)
    assert face not in page.redaction.regions
    assert page.redaction.removed == {"face": 1}
    assert colour_at(page, *face.box.centre) != QColor(FILL, FILL, FILL)
    assert page.redaction.consent is FaceConsent.NONE
    page._undo()
    settled(page, until)
    assert face in page.redaction.regions


def test_a_box_drawn_with_the_mouse_is_filled(review: tuple[ReviewPage, Journey], until: Until) -> None:
    page, _ = review
    page._use(Tool.BOX)
    canvas = page.canvas
    start, end = canvas.to_widget(300, 500).toPoint(), canvas.to_widget(420, 580).toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(canvas, (start + end) / 2)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    settled(page, until)
    drawn = [r for r in page.redaction.regions if r.kind is RegionKind.MARK]
    assert len(drawn) == 1
    assert drawn[0].box.as_list() == pytest.approx([300, 500, 120, 80], abs=3)
    assert colour_at(page, 360, 540) == QColor(FILL, FILL, FILL)


def test_the_brush_fills_what_it_went_over(review: tuple[ReviewPage, Journey], until: Until) -> None:
    page, _ = review
    page._use(Tool.BRUSH)
    canvas = page.canvas
    points = [canvas.to_widget(x, 560).toPoint() for x in (250, 300, 350, 400)]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
    for point in points[1:]:
        QTest.mouseMove(canvas, point)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[-1])
    settled(page, until)
    assert colour_at(page, 300, 560) == QColor(FILL, FILL, FILL)
    assert colour_at(page, 380, 560) == QColor(FILL, FILL, FILL)


def test_by_keyboard_alone(review: tuple[ReviewPage, Journey], until: Until) -> None:
    page, _ = review
    page._use(Tool.BOX)
    QTest.keyClick(page.canvas, Qt.Key.Key_Return)
    settled(page, until)
    before = page.canvas.chosen
    assert before is not None
    QTest.keyClick(page.canvas, Qt.Key.Key_Right)
    QTest.keyClick(page.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    after = page.canvas.chosen
    assert after is not None
    assert after.box.x > before.box.x
    assert after.box.h > before.box.h
    QTest.keyClick(page.canvas, Qt.Key.Key_Delete)
    assert not [r for r in page.redaction.regions if r.kind is RegionKind.MARK]


def test_a_change_takes_the_agreement_back(review: tuple[ReviewPage, Journey], until: Until) -> None:
    page, journey = review
    page.agree.setChecked(True)
    assert journey.kept.pictures[0].agreed
    page._add_box()
    settled(page, until)
    assert not page.agree.isChecked()
    page._keep()
    assert not journey.desks.work.busy or journey.place.step is Step.REVIEW
    assert journey.kept.done == {}


def test_what_is_painted_is_what_leaves(review: tuple[ReviewPage, Journey], until: Until) -> None:
    from visitcam.redaction.photo import filled_pixels

    page, journey = review
    settled(page, until)
    leaves = filled_pixels(journey.kept.pictures[0].taken.frame, page.redaction)
    assert page.canvas._shown is not None
    shown = page.canvas._shown.memory[:, :, :3]
    assert np.array_equal(shown, leaves)
    page.canvas.full_size()
    painted = page.canvas.grab().toImage()
    keep = page.redaction.keep
    at = page.canvas.to_widget(keep.x + 60, keep.y + keep.h - 60).toPoint()
    where = page.canvas.to_frame(at.toPointF() + QPointF(0.5, 0.5))
    blue, green, red = leaves[int(where.y() - keep.y), int(where.x() - keep.x)]
    assert QColor(painted.pixel(at)) == QColor(int(red), int(green), int(blue))


@pytest.fixture
def on_face(review: tuple[ReviewPage, Journey], until: Until) -> ReviewPage:
    """The same picture with the place on the cheek."""
    from visitcam.redaction.proposal import propose
    from visitcam.redaction.review import History

    page, _ = review
    picture = page._picture
    face = next(r for r in page.redaction.faces)
    x, y = (int(v) for v in face.box.centre)
    picture.taken = replace(picture.taken, area=Box(x - 20, y + 10, 70, 60))
    assert picture.found is not None
    picture.history = History(
        propose(picture.taken.frame, picture.found, picture.taken.guide, picture.taken.area)
    )
    page._ready()
    settled(page, until)
    return page


def pull(page: ReviewPage, dx: int, dy: int) -> None:
    """The outline's rightmost dot, by the mouse."""
    outline = page.redaction.keep_outline
    assert outline is not None
    start = page.canvas.to_widget(*outline[0]).toPoint()
    end = page.canvas.to_widget(outline[0][0] + dx, outline[0][1] + dy).toPoint()
    QTest.mousePress(page.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(page.canvas, end)
    QTest.mouseRelease(page.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def test_an_outline_pulled_over_the_face_is_asked_about(on_face: ReviewPage, until: Until) -> None:
    page = on_face
    assert page.face.isVisibleTo(page)
    before = page.redaction
    pull(page, 60, 0)
    assert page.redaction is before, "nothing more is shown before the answer"
    assert page.asking.question is not None
    page.asking.answer(Answer.COVERED)
    assert page.redaction is before
    pull(page, 60, 0)
    page.asking.answer(Answer.AGREED)
    settled(page, until)
    assert page.redaction.consent is FaceConsent.RECOGNISABLE
    assert page.redaction.keep_outline != before.keep_outline
    assert page.more.isChecked()
    assert "my face may be seen" in page.agree.text()
    page._undo()
    assert str(page.redaction.consent) == "none"
    assert not page.more.isChecked()


def test_an_outline_pulled_inwards_needs_no_question(on_face: ReviewPage) -> None:
    before = on_face.redaction
    pull(on_face, -15, 0)
    assert on_face.asking.question is None
    assert on_face.redaction.keep_outline != before.keep_outline


def test_a_wound_that_was_called_a_face_is_seen_again(on_face: ReviewPage, until: Until) -> None:
    page = on_face
    page.decisions.box(Box(page.redaction.keep.x + 4, page.redaction.keep.y + 4, 40, 40))
    page.none.click()
    settled(page, until)
    assert page.asking.question is None
    assert page.redaction.keep_outline is None
    assert page.redaction.removed == {"face": 1}
    assert page.redaction.consent is FaceConsent.NONE
    assert [r.kind for r in page.redaction.regions].count(RegionKind.MARK) == 1, "what was drawn stays"
    assert not page.face.isVisibleTo(page)


def test_what_was_drawn_stays_when_the_face_is_agreed_to(on_face: ReviewPage, until: Until) -> None:
    page = on_face
    page.decisions.box(Box(page.redaction.keep.x + 4, page.redaction.keep.y + 4, 40, 40))
    page.more.click()
    settled(page, until)
    assert page.redaction.consent is FaceConsent.RECOGNISABLE
    assert RegionKind.MARK in {r.kind for r in page.redaction.regions}


def test_of_boxes_over_one_another_the_largest_says_its_name() -> None:
    """The search for faces finds one several times, each a little larger: five names over one another."""

    def found(kind: RegionKind, box: Box, line: int | None = None) -> Region:
        return Region(kind, box, 0.9, Origin.FOUND, line=line)

    head = found(RegionKind.FACE, Box(100, 100, 200, 300))
    inner = found(RegionKind.FACE, Box(130, 140, 140, 200))
    other = found(RegionKind.FACE, Box(500, 100, 80, 100))
    badge = found(RegionKind.TEXT, Box(180, 200, 40, 20))
    line = [found(RegionKind.TEXT, Box(600 + 60 * i, 300, 50 + i, 20), line=4) for i in range(3)]
    named = names_wanted((inner, head, other, badge, *line))
    assert set(map(id, named)) == {id(each) for each in (head, other, badge, line[2])}
