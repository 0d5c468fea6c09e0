"""The review's decisions on a video: what would show more of a face is asked first. No window is needed."""

from __future__ import annotations

import os
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
import pytest

from visitcam.capture.pace import report
from visitcam.capture.recording import Recording
from visitcam.model.box import Box
from visitcam.model.redaction import FaceConsent
from visitcam.model.region import RegionKind
from visitcam.model.video_redaction import FaceParts, Track
from visitcam.redaction.motion_path import MotionPath
from visitcam.redaction.video_consent import unagreed_in_video
from visitcam.redaction.video_proposal import drawn_track
from visitcam.redaction.video_search import VideoFound
from visitcam.ui.review_decisions import Answer
from visitcam.ui.video_decisions import VideoDecisions, VideoQuestion
from visitcam.ui.video_state import Video

COUNT = 6
SIZE = (320, 240)
PARTS = FaceParts((Box(70, 50, 30, 20), Box(120, 50, 30, 20)), 84 * 104)
FACE = Track(RegionKind.FACE, 0, (Box(40, 20, 126, 156),) * COUNT, parts=(PARTS,) * COUNT)
OTHER = Track(RegionKind.FACE, 0, (Box(230, 20, 60, 70),) * COUNT)
LINE = Track(RegionKind.TEXT, 0, (Box(10, 200, 80, 12),) * COUNT)
FINDERS = {"faces": "1", "text": "1", "codes": "1"}
CHEEK = Box(70, 90, 40, 40)


class Page:
    """Listens as the page does."""

    def __init__(self, area: Box | None) -> None:
        seen = {} if area is None else {0: area}
        self.video = Video(Recording(), report([], [], 30.0), Box(0, 0, *SIZE), seen)
        self.video.found = VideoFound((FACE, OTHER, LINE), COUNT, SIZE, FINDERS, MotionPath(SIZE))
        self.decisions = VideoDecisions(self.video)
        self.questions: list[VideoQuestion] = []
        self.said: list[str] = []
        self.decisions.asking.connect(self.questions.append)
        self.decisions.changed.connect(self.said.append)
        self.decisions.begin()
        self.video.agreed = True


def test_a_face_is_uncovered_after_a_second_yes() -> None:
    page = Page(None)
    page.decisions.uncover(OTHER)
    (question,) = page.questions
    assert (question.faces, question.own) == ((OTHER,), False)
    assert OTHER in page.decisions.now.tracks
    assert page.video.agreed, "nothing changed yet"
    page.decisions.answer(question, Answer.COVERED)
    assert OTHER in page.decisions.now.tracks
    page.decisions.answer(question, Answer.AGREED)
    assert OTHER not in page.decisions.now.tracks
    assert page.decisions.now.consent is FaceConsent.RECOGNISABLE
    assert page.decisions.now.removed == {"face": 1}
    assert not page.video.agreed


def test_what_is_no_face_is_told_and_text_is_not_asked_about() -> None:
    page = Page(None)
    page.decisions.uncover(OTHER)
    page.decisions.answer(page.questions[0], Answer.NO_FACE)
    assert page.decisions.now.removed == {"face": 1}
    assert page.decisions.now.consent is FaceConsent.NONE
    page.decisions.uncover(LINE)
    assert len(page.questions) == 1
    assert page.decisions.now.removed == {"face": 1, "text": 1}


def test_an_eye_of_the_face_with_the_area_is_the_persons_own_question() -> None:
    page = Page(CHEEK)
    assert page.decisions.on_face
    now = page.decisions.now
    assert now.only is not None
    page.decisions.change(replace(now, only=None), "")
    assert page.questions[0].own
    assert page.questions[0].faces == (FACE,)


@pytest.mark.parametrize("consent", [FaceConsent.RECOGNISABLE, FaceConsent.AREA_IS_EYE, FaceConsent.NONE])
def test_a_tick_proposes_anew_and_keeps_cuts_and_boxes(consent: FaceConsent) -> None:
    page = Page(CHEEK)
    drawn = drawn_track(Box(5, 5, 30, 30), 0, COUNT, None)
    page.decisions.change(
        replace(
            page.decisions.now,
            tracks=(*page.decisions.now.tracks, drawn),
            start=1,
            end=5,
            hidden=((2, 3),),
        ),
        "",
    )
    page.decisions.consent(FaceConsent.AREA_IS_EYE)
    page.decisions.consent(consent)
    now = page.decisions.now
    assert now.consent is consent
    assert (now.start, now.end, now.hidden) == (1, 5, ((2, 3),))
    assert drawn in now.tracks
    assert unagreed_in_video(now) == ()
    assert not page.questions


def test_the_place_is_on_something_that_is_no_face() -> None:
    page = Page(CHEEK)
    page.decisions.no_face()
    now = page.decisions.now
    assert not page.decisions.on_face
    assert (now.only, now.faces, now.removed) == (None, (OTHER,), {"face": 1})
    assert OTHER in now.tracks
    assert FACE not in now.tracks
    assert page.decisions.undo()
    assert page.decisions.on_face


def test_back_step_by_step() -> None:
    page = Page(None)
    before = page.decisions.now
    page.decisions.uncover(LINE)
    page.video.agreed = True
    assert page.decisions.undo()
    assert page.decisions.now is before
    assert not page.video.agreed
    assert not page.decisions.undo()


def test_a_face_shown_by_agreement_is_told_also_after_another_was_none() -> None:
    page = Page(CHEEK)
    page.decisions.consent(FaceConsent.RECOGNISABLE)
    page.decisions.uncover(OTHER)
    page.decisions.answer(page.questions[0], Answer.AGREED)
    page.decisions.no_face()
    assert FACE not in page.decisions.now.tracks
    assert OTHER not in page.decisions.now.tracks
    assert page.decisions.now.consent is FaceConsent.RECOGNISABLE


def test_while_it_is_kept_nothing_changes() -> None:
    """What is kept is what was agreed to; a change in that moment would look as if it counted."""
    page = Page(None)
    page.decisions.uncover(OTHER)
    before = page.decisions.now
    page.decisions.locked = True
    page.decisions.uncover(LINE)
    page.decisions.answer(page.questions[0], Answer.AGREED)
    assert not page.decisions.undo()
    assert page.decisions.now is before
