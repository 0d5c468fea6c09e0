"""A video in the window, offscreen: recorded, searched, played, changed, kept."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from visitcam.capture.live import LiveJudge
from visitcam.capture.pace import report
from visitcam.capture.recording import Recording
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.redaction import FaceConsent
from visitcam.model.region import RegionKind
from visitcam.model.requested_view import MediaKind, RequestedView
from visitcam.model.visit import Visit
from visitcam.ui import languages, theme
from visitcam.ui.app import Options, make
from visitcam.ui.journey import Journey
from visitcam.ui.pages.face_asking import FaceAsking
from visitcam.ui.pages.record import RecordPage
from visitcam.ui.pages.review_video import VideoReviewPage
from visitcam.ui.review_decisions import Answer
from visitcam.ui.steps import Step
from visitcam.ui.video_decisions import VideoQuestion
from visitcam.ui.video_state import Take, Video
from visitcam.ui.window import Window

FRAMES = 8  # that the film of the test has at least


@pytest.fixture
def app() -> QApplication:
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication(["visitcam-tests"])


def until(app: QApplication, so: Callable[[], object]) -> None:
    end = time.monotonic() + 60
    while not so():
        app.processEvents()
        time.sleep(0.003)
        assert time.monotonic() < end, "it did not come"


def asked_for_a_video(app: QApplication, journey: Journey) -> None:
    """A practice visit whose one view is a film."""
    answers: list[object] = []
    journey.desks.use_practice(on=True)
    journey.desks.ask(lambda session, _job: session.agree(session.practice()), answers.append, answers.append)
    until(app, lambda: answers)
    visit = answers[0]
    assert isinstance(visit, Visit), visit
    view = replace(visit.invitation.views[0], media=MediaKind.VIDEO, seconds=20)
    journey.take_up(replace(visit, invitation=replace(visit.invitation, views=(view,))))
    journey.go(Step.CAPTURE, 0)


def page(window: Window, kind: type[RecordPage | VideoReviewPage]) -> object:
    found = [each for each in window.findChildren(kind) if each.isVisible()]
    return found[0] if found else None


@pytest.mark.parametrize("missing", [set(), {7}, {3, 4, 9, 15}])
def test_frames_and_losses_are_counted_by_the_cameras_own_clock(
    missing: set[int], texture: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
) -> None:
    """However late they are handed over: what was lost is what the camera did not give."""
    pixels = np.ascontiguousarray(texture[:180, :320])
    judge = LiveJudge(RequestedView("walk", media=MediaKind.VIDEO))
    over: list[bool] = []
    take = Take(0.79, lambda: over.append(True))
    look = judge.look(Frame(pixels, 99.0))
    take(Frame(pixels, 99.9), look)  # before it begins
    take.begin()
    for number in sorted(set(range(24)) - missing):
        take(Frame(pixels, 100 + number / 30), look)
    assert not over
    take(Frame(pixels, 100.8), look)  # its time is over
    assert over == [True]
    take(Frame(pixels, 100.9), look)
    video = take.video()
    assert len(video.recording.times) == video.report.frames == 24 - len(missing)
    assert take.lost == video.report.dropped == len(missing)
    assert len(list(video.recording.frames())) == video.report.frames
    moments = take.moments()
    assert moments is not None
    assert moments[0] == 100
    assert moments[1][-1] == pytest.approx(23 / 30)


def test_no_sound_is_laid_beside_frames_whose_clock_jumped(
    texture: np.ndarray[tuple[int, ...], np.dtype[np.uint8]],
) -> None:
    pixels = np.ascontiguousarray(texture[:180, :320])
    look = LiveJudge(RequestedView("walk")).look(Frame(pixels, 0.0))
    take = Take(60, lambda: None)
    assert take.moments() is None
    take.begin()
    for at in (100.0, 100.1, 130.0, 130.1):
        take(Frame(pixels, at), look)
    assert len(take.times) == 4
    assert take.moments() is None


def test_a_video_from_the_first_frame_to_the_vault(app: QApplication, tmp_path: Path) -> None:
    window, journey = make(app, Options(practice=True, camera="practice:mid", vault=tmp_path / "vault"))
    languages.use(app, languages.language("en"))
    window.dress(theme.Look())
    window.resize(1280, 800)
    window.show()
    try:
        asked_for_a_video(app, journey)
        until(app, lambda: page(window, RecordPage))
        record = page(window, RecordPage)
        assert isinstance(record, RecordPage)
        until(app, lambda: record.live.live)
        record.start.click()
        assert record.live.number == 3
        until(app, lambda: record._take is not None and len(record._take.times) >= FRAMES)
        record.start.click()  # enough, however long a busy machine took for it
        until(app, lambda: page(window, VideoReviewPage))
        review = page(window, VideoReviewPage)
        assert isinstance(review, VideoReviewPage)
        assert not review.keep.isEnabled()
        until(app, lambda: journey.kept.videos[0].history)
        review.agree.setChecked(True)
        assert review.canvas.picture or not journey.kept.videos[0].agreed  # to what nobody has seen
        review.agree.setChecked(False)
        until(app, lambda: review.canvas.picture)
        count = len(journey.kept.videos[0].recording.times)
        assert count >= FRAMES
        assert journey.kept.videos[0].report.frames == count
        keep = review.redaction.keep
        until(app, review.agree.isEnabled)
        review.agree.setChecked(True)
        review.canvas.boxed.emit(Box(keep.x + 20, keep.y + 20, 100, 80))
        assert not review.agree.isChecked()  # a change takes it back
        assert review.redaction.filled()["mark"] == 1
        review.slider.setValue(count - 2)
        review.tools.cut_end.click()
        assert review.redaction.end == count - 1
        review.tools.cover.click()
        review.tools.cover.click()
        assert review.redaction.hides(count - 2)
        review.undo.click()
        assert not review.redaction.hidden
        review.play.click()
        until(app, lambda: review.play.text() == "Play")
        review.keep.click()
        assert 0 not in journey.kept.done  # nobody agreed yet
        until(app, review.agree.isEnabled)
        review.agree.setChecked(True)
        review.keep.click()
        until(app, lambda: 0 in journey.kept.done)
        assert not journey.kept.videos
        assert list((tmp_path / "vault").rglob("*.age")) or any((tmp_path / "vault").rglob("*"))
    finally:
        window.may_lose = True  # nobody is there to be asked
        window.close()
        assert journey.desks.close()
        window.deleteLater()
        app.processEvents()


def a_face_in_a_film() -> Recording:
    """A photographed face that drifts slowly, 12 frames."""
    data = pytest.importorskip("skimage.data")
    person = data.astronaut()[:360, :, ::-1]
    recording = Recording()
    for number in range(12):
        recording.append(Frame(np.ascontiguousarray(person[:, number : number + 480]), number / 30))
    recording.close()
    return recording


def is_asked(asking: FaceAsking[VideoQuestion]) -> bool:
    return asking.question is not None


def test_more_of_a_face_is_shown_after_a_second_yes(app: QApplication, tmp_path: Path) -> None:
    window, journey = make(app, Options(practice=True, camera="practice:mid", vault=tmp_path / "vault"))
    languages.use(app, languages.language("en"))
    window.dress(theme.Look())
    window.resize(1280, 800)
    window.show()
    try:
        asked_for_a_video(app, journey)
        recording = a_face_in_a_film()
        area = {number: Box(222 - number, 130, 22, 22) for number in range(12)}
        journey.kept.videos[0] = Video(
            recording, report([], recording.times, 30.0), Box(0, 0, 480, 360), area
        )
        journey.go(Step.REVIEW, 0)
        until(app, lambda: page(window, VideoReviewPage))
        review = page(window, VideoReviewPage)
        assert isinstance(review, VideoReviewPage)
        until(app, lambda: journey.kept.videos[0].history and review.canvas.picture)
        until(app, lambda: review.face.isVisibleTo(review))
        assert review.redaction.only is not None
        review.face.more.click()
        assert review.redaction.consent is FaceConsent.RECOGNISABLE
        assert "my face may be seen" in review.agree.text()
        eyes = [each for each in review.redaction.tracks if each.kind is RegionKind.FACE]
        assert len(eyes) == 2
        review.undo.click()
        assert not review.face.more.isChecked()
        row = next(
            row
            for row in range(review.tools.list.count())
            if review.tools.list.item(row).data(Qt.ItemDataRole.UserRole).kind is RegionKind.FACE
        )
        review.tools.list.setCurrentRow(row)
        review.tools.remove.click()  # nothing of this eye is in the area: no more of the face shows by it
        asked = review.asking
        assert not is_asked(asked)
        before = review.redaction
        review.decisions.change(replace(review.redaction, only=None), "")
        assert is_asked(asked)
        review.asking.answer(Answer.COVERED)
        assert review.redaction.only is before.only
        review.decisions.change(replace(review.redaction, only=None), "")
        assert is_asked(asked)
        review.asking.answer(Answer.AGREED)
        assert review.face.more.isChecked()
        until(app, review.agree.isEnabled)
        review.agree.setChecked(True)
        review.keep.click()
        until(app, lambda: 0 in journey.kept.done)
    finally:
        window.may_lose = True  # nobody is there to be asked
        window.close()
        assert journey.desks.close()
        window.deleteLater()
        app.processEvents()
