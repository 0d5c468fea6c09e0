"""The reviews of a picture and of a video on which there is a face: scikit-image's photograph of Eileen
Collins (NASA, public domain). The pictures of these pages are looked at, and stay out of the documents."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np

from docs.screenshots.walk import Shows, Walk
from visitcam.capture.pace import report
from visitcam.capture.recording import Recording
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.region import Region, RegionKind
from visitcam.model.requested_view import MediaKind
from visitcam.ui.app import Options, make
from visitcam.ui.pages.record import RecordPage
from visitcam.ui.pages.review import ReviewPage
from visitcam.ui.pages.review_video import VideoReviewPage
from visitcam.ui.picked import taken_from
from visitcam.ui.review_canvas import Tool
from visitcam.ui.review_decisions import Question
from visitcam.ui.review_state import Picture
from visitcam.ui.steps import Step
from visitcam.ui.video_state import Video

_FRAMES = 24


def on_a_face(walk: Walk, top: Path) -> None:
    """Nothing where scikit-image is not there: it comes with ``start.py test``."""
    try:
        from skimage import data
    except ImportError:
        sys.stderr.write("no scikit-image: no reviews of a face (start.py test brings it)\n")
        return
    photograph: np.ndarray[tuple[int, ...], np.dtype[np.uint8]] = data.astronaut()
    window, journey = make(walk.app, Options(practice=True, camera="practice", vault=top / "vault"))
    journey.desks.preferences.auto = False
    walk.dresses(window, journey)
    shows = Shows(walk, window, journey)
    journey.desks.use_practice(on=True)
    answers: list[object] = []
    journey.desks.ask(
        lambda session, _job: session.agree(session.practice()), journey.take_up, answers.append
    )
    walk.waits(lambda: journey.kept.visit is not None)
    _picture(shows, photograph, top)
    _video(shows, photograph)
    shows.closes()


def _picture(shows: Shows, photograph: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], top: Path) -> None:
    from PIL import Image

    journey, walk = shows.journey, shows.walk
    Image.fromarray(photograph).resize((1024, 1024)).save(top / "face.png")
    taken = taken_from(top / "face.png", journey.view, 50)
    picture = Picture(replace(taken, area=Box(400, 290, 60, 50)), from_file="face.png")
    journey.kept.pictures[0] = picture
    journey.go(Step.REVIEW, 0)
    page = shows.sees(ReviewPage)
    walk.snap("review-looking", shows.window.grab())
    walk.waits(lambda: page.canvas._shown is not None)
    shows.page("review-face")
    page._use(Tool.BOX)
    page.decisions.box(Box(700, 600, 160, 110))
    walk.rests(1)
    shows.page("review-box")
    faces = tuple(r for r in page.redaction.regions if r.kind is RegionKind.FACE)
    for own, name in ((True, "review-question-own"), (False, "review-question")):
        page.asking.ask(Question(page.redaction, faces, own, ""))
        shows.page(name)
    page.asking.forget()
    mark: Region = next(r for r in page.redaction.regions if r.kind is RegionKind.MARK)
    page.canvas.choose(mark)
    page.keep.click()
    shows.page("review-not-agreed")
    journey.kept.pictures.clear()


def _video(shows: Shows, photograph: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> None:
    """A photographed face that drifts slowly; and the page that records, while it does."""
    journey, walk = shows.journey, shows.walk
    visit = journey.kept.visit
    if visit is None:
        return
    view = replace(visit.invitation.views[0], media=MediaKind.VIDEO, seconds=20)
    journey.take_up(replace(visit, invitation=replace(visit.invitation, views=(view,))))
    journey.go(Step.CAPTURE, 0)
    record = shows.sees(RecordPage)
    walk.waits(lambda: record.live.live is not None)
    record.start.click()
    walk.rests(0.5)
    walk.snap("record-counting", shows.window.grab())
    walk.waits(lambda: record._take is not None)
    walk.rests(2)
    walk.snap("record-recording", shows.window.grab())
    record.start.click()
    walk.waits(lambda: journey.place.step is Step.REVIEW)
    walk.rests(0.1)
    walk.snap("video-looking", shows.window.grab())
    person = photograph[:360, :, ::-1]
    recording = Recording()
    for number in range(_FRAMES):
        shifted = person[:, number // 2 : number // 2 + 480]
        recording.append(Frame(np.ascontiguousarray(shifted), number / 30))
    recording.close()
    area = {number: Box(222 - number // 2, 130, 22, 22) for number in range(_FRAMES)}
    journey.kept.forget_video(0)
    journey.kept.videos[0] = Video(recording, report([], recording.times, 30.0), Box(0, 0, 480, 360), area)
    shows.window.show_place()
    page = shows.sees(VideoReviewPage)
    walk.waits(lambda: page.canvas.picture is not None)
    shows.page("video-face")
    keep = page.redaction.keep
    page.canvas.boxed.emit(Box(keep.x + 10, keep.y + 10, keep.w // 3, keep.h // 3))
    page.slider.setValue(6)
    walk.rests(1)
    shows.page("video-box")
    page.tools.cover_or_end()
    shows.page("video-cover")
    page.decisions.change(replace(page.redaction, only=None), "")
    shows.page("video-question")
