"""A visit that asks for a movement with sound, page after page, and what can go wrong on the way."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from docs.screenshots.walk import Shows, Walk
from visitcam.capture.practice_camera import PracticeCamera
from visitcam.errors import CameraUnplugged, FinderFailed, VideoUnusable
from visitcam.model.box import Box
from visitcam.model.requested_view import Distance, MediaKind, RequestedView
from visitcam.ui.app import Options, make
from visitcam.ui.pages.record import RecordPage
from visitcam.ui.pages.review_video import VideoReviewPage
from visitcam.ui.steps import Step
from visitcam.ui.widgets import TextKind

_FRAMES = 45  # of the file that is opened
_VIEW = RequestedView(
    "How you walk", media=MediaKind.VIDEO, distance=Distance.OVERVIEW, sound=True, seconds=60
)


def a_film(walk: Walk, top: Path) -> None:
    """From the invitation to the list of visits."""
    window, journey = make(walk.app, Options(practice=True, camera="practice", vault=top / "vault"))
    walk.dresses(window, journey)
    shows = Shows(walk, window, journey)
    journey.desks.use_practice(on=True)
    offer = journey.desks.session().practice()
    journey.kept.offer = replace(offer, invitation=replace(offer.invitation, views=(_VIEW,)))
    journey.go(Step.AGREE)
    shows.page("film-privacy")
    answers: list[object] = []
    journey.desks.ask(
        lambda session, _job: session.agree(session.practice()), journey.take_up, answers.append
    )
    walk.waits(lambda: journey.kept.visit is not None)
    visit = journey.kept.visit
    if visit is None:
        raise TypeError
    journey.take_up(replace(visit, invitation=replace(visit.invitation, views=(_VIEW,))))
    _record(shows)
    _read_a_file(shows, _written(top / "walk.mp4"))
    _review(shows)
    _to_the_clinic(shows)
    shows.closes()


def _record(shows: Shows) -> None:
    """Before, counting, filming; and what goes wrong."""
    walk, journey = shows.walk, shows.journey
    journey.go(Step.CAPTURE, 0)
    page = shows.sees(RecordPage)
    walk.snap("film-starting", shows.window.grab())
    walk.waits(lambda: page.live.live is not None)
    walk.rests(1)
    shows.page("film-before")
    tick = page.sound.tick
    if tick is not None:
        tick.setChecked(True)
    walk.rests(2)
    shows.page("film-no-microphone")
    page.start.click()
    walk.rests(0.5)
    walk.snap("film-counting", shows.window.grab())
    page._counter.stop()
    page.live.number = None
    page.sound._live.sound_words = page.sound.tr("Sound is on")
    page.sound._tell(page.sound.tr("Sound is on. All that is said is recorded."), TextKind.ATTENTION)
    page._opening.setInterval(600_000)
    page._opening.start()
    walk.rests(0.5)
    walk.snap("film-opening", shows.window.grab())
    page._film()
    walk.rests(2.5)
    take = page._take
    if take is None:
        raise TypeError
    take.lost = 3
    walk.snap("film-recording", shows.window.grab())
    page.sound._stopped()
    walk.rests(0.5)
    walk.snap("film-microphone-stopped", shows.window.grab())
    page._camera_failed(CameraUnplugged())
    walk.waits(lambda: journey.place.step is Step.REVIEW)
    walk.rests(0.2)
    walk.snap("film-looking", shows.window.grab())
    review = shows.sees(VideoReviewPage)
    walk.waits(lambda: review.canvas.picture is not None)
    shows.page("film-review-cut-short")
    review.again.click()
    page = shows.sees(RecordPage)
    walk.waits(lambda: page.live.live is not None)
    page._failed(VideoUnusable("walk.mp4"))
    shows.page("film-problem")
    page.show_problem("", "")
    page._camera_failed(CameraUnplugged())
    walk.snap("film-camera-failed", shows.window.grab())


def _written(path: Path) -> Path:
    """The practice camera's scene as a film of a phone: upright."""
    import av

    with PracticeCamera("mid", fast=True, rate=15) as camera, av.open(str(path), mode="w") as container:
        stream = container.add_stream("libx264", rate=15)
        stream.width, stream.height, stream.pix_fmt = 404, 720, "yuv420p"
        stream.codec_context.time_base = Fraction(1, 15)
        for number in range(_FRAMES):
            pixels = camera.read().pixels[:, 438:842]
            picture = av.VideoFrame.from_ndarray(pixels.copy(), format="bgr24")
            picture.pts, picture.time_base = number, Fraction(1, 15)
            container.mux(stream.encode(picture))
        container.mux(stream.encode(None))
    return path


def _read_a_file(shows: Shows, film: Path) -> None:
    walk, journey = shows.walk, shows.journey
    page = shows.sees(RecordPage)
    page.open_file(film)
    page._told_read((12, 40.0))
    walk.rests(0.05)
    walk.snap("film-reading", shows.window.grab())
    walk.waits(lambda: journey.place.step is Step.REVIEW)


def _review(shows: Shows) -> None:
    walk = shows.walk
    page = shows.sees(VideoReviewPage)
    walk.waits(lambda: page.canvas.picture is not None)
    shows.page("film-review-file")
    page.play.click()
    walk.rests(0.6)
    walk.snap("film-playing", shows.window.grab())
    page._pause()
    page.tools.box.click()
    walk.rests()
    walk.snap("film-draw", shows.window.grab())
    keep = page.redaction.keep
    page.canvas.boxed.emit(Box(keep.x + 60, keep.y + 160, 160, 120))
    page.canvas.draw_next(on=False)
    walk.rests(1)
    walk.snap("film-box", shows.window.grab())
    page.slider.setValue(20)
    page.tools.box_ends.click()
    walk.rests()
    walk.snap("film-box-ended", shows.window.grab())
    page.tools.cover.click()
    walk.rests()
    shows.page("film-cover-from")
    page.slider.setValue(30)
    page.tools.cover.click()
    page.slider.setValue(40)
    page.tools.cut_end.click()
    walk.rests(1)
    shows.page("film-changed")
    page.keep.click()
    walk.rests()
    walk.snap("film-not-agreed", shows.window.grab())
    page.slider.setValue(25)
    walk.rests(0.6)
    walk.snap("film-covered", shows.window.grab())
    page._keep_failed(FinderFailed())
    walk.snap("film-keep-failed", shows.window.grab())
    page.show_problem("", "")
    page.decisions.undo()
    page._refresh()


def _to_the_clinic(shows: Shows) -> None:
    walk, window, journey = shows.walk, shows.window, shows.journey
    page = shows.sees(VideoReviewPage)
    walk.waits(page.agree.isEnabled)
    page.agree.setChecked(True)
    page.keep.click()
    walk.rests(0.1)
    walk.snap("film-locking", window.grab())
    walk.waits(lambda: journey.place.step is Step.TELL)
    shows.page("film-tell")
    journey.next()
    walk.waits(window.page.main_action.isEnabled)  # type: ignore[union-attr]
    shows.page("film-send")
    window.page.main_action.click()  # type: ignore[union-attr]
    walk.waits(lambda: journey.kept.sent)
    shows.page("film-sent")
    journey.go(Step.VISITS)
    walk.rests(2)
    shows.page("film-visits")
