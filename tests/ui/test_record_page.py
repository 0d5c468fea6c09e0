"""The page that records, where something is in the way: no room, a dying camera, a file that is stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from visitcam.capture import recording as recording_room
from visitcam.model.box import Box
from visitcam.model.requested_view import MediaKind, RequestedView
from visitcam.model.visit import Visit
from visitcam.opencv import cv2
from visitcam.ui import theme
from visitcam.ui.guide_overlay import not_saved_plate
from visitcam.ui.journey import Journey
from visitcam.ui.pages.agree import AgreePage
from visitcam.ui.pages.record import RecordPage
from visitcam.ui.pages.review_video import VideoReviewPage
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Card, Text
from visitcam.ui.window import Window

Until = Callable[[Callable[[], object]], None]
Open = Callable[..., tuple[Window, Journey]]


def record_page(window: Window, journey: Journey, until: Until, **asked: object) -> RecordPage:
    """A practice visit whose one view is a film."""
    journey.desks.use_practice(on=True)
    answers: list[object] = []
    journey.desks.ask(lambda session, _job: session.agree(session.practice()), answers.append, answers.append)
    until(lambda: answers)
    visit = answers[0]
    assert isinstance(visit, Visit), visit
    view = replace(visit.invitation.views[0], media=MediaKind.VIDEO, **asked)  # type: ignore[arg-type]
    journey.take_up(replace(visit, invitation=replace(visit.invitation, views=(view,))))
    journey.go(Step.CAPTURE, 0)
    page = window.page
    assert isinstance(page, RecordPage)
    return page


def counting(page: RecordPage) -> int | None:
    """The number over the picture."""
    return page.live.number


def problem(page: RecordPage | VideoReviewPage) -> str:
    """What the page says that did not work."""
    cards = [card for card in page.findChildren(Card) if card.isVisibleTo(page)]
    return " ".join(text.text() for card in cards for text in card.findChildren(Text))


def written(path: Path, count: int, size: tuple[int, int] = (320, 180)) -> Path:
    texture = np.random.default_rng(2).integers(0, 255, (size[1], size[0], 3), dtype=np.uint8)
    with av.open(str(path), mode="w") as container:
        stream = container.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        stream.codec_context.time_base = Fraction(1, 30)
        for number in range(count):
            picture = av.VideoFrame.from_ndarray(np.roll(texture, number, axis=1), format="bgr24")
            picture.pts, picture.time_base = number, Fraction(1, 30)
            container.mux(stream.encode(picture))
        container.mux(stream.encode(None))
    return path


def test_no_room_is_said_before_the_film_is_begun(
    open_window: Open, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, journey = open_window(practice=True)
    page = record_page(window, journey, until, seconds=60)
    monkeypatch.setattr(recording_room, "LIMIT_BYTES", 20 << 20)
    until(lambda: page.live.live is not None)
    page.start.click()
    assert "too little room" in problem(page)
    assert counting(page) is None
    monkeypatch.undo()
    page.start.click()
    assert counting(page) == 3
    assert problem(page) == ""


def test_it_is_said_as_soon_as_the_camera_is_seen(
    open_window: Open, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording_room, "LIMIT_BYTES", 20 << 20)
    window, journey = open_window(practice=True)
    page = record_page(window, journey, until, seconds=60)
    until(lambda: problem(page))
    assert "too little room" in problem(page)


def test_a_sharper_video_is_promised_before_it_begins(
    open_window: Open, until: Until, tmp_path: Path
) -> None:
    """Or 720p, where this machine is too slow or too busy: said in any case."""
    cv2.imwrite(str(tmp_path / "large.png"), np.full((1080, 1920, 3), 130, np.uint8))
    window, journey = open_window(f"replay:{tmp_path / 'large.png'}", practice=True)
    page = record_page(window, journey, until, seconds=5)
    until(lambda: page.quality.isVisibleTo(page))
    assert ("1080p" in page.quality.text()) is (page._size.longest == 1920)
    assert ("720p" in page.quality.text()) is (page._size.longest == 1280)
    page.start.click()
    until(lambda: page._take is not None and len(page._take.times) >= 2)
    page.start.click()
    until(lambda: isinstance(window.page, VideoReviewPage))
    assert max(journey.kept.videos[0].recording.size) in {1280, 1920}


def test_a_camera_that_dies_in_the_middle_of_a_film(open_window: Open, until: Until, tmp_path: Path) -> None:
    """Its last picture cannot be read; until then it is a video, and the review says why it is short."""
    picture = np.random.default_rng(1).integers(80, 160, (120, 160, 3), dtype=np.uint8)
    for number in range(120):
        cv2.imwrite(str(tmp_path / f"{number:03}.png"), np.roll(picture, number, axis=1))
    (tmp_path / "120.png").write_bytes(b"no picture")
    window, journey = open_window(f"replay:{tmp_path}", practice=True)
    page = record_page(window, journey, until, seconds=60)
    until(lambda: page.live.live is not None)
    page.start.click()
    until(lambda: isinstance(window.page, VideoReviewPage))
    video = journey.kept.videos[0]
    assert 0 < len(video.recording.times) < 120
    assert video.ended_early is not None
    review = window.page
    assert isinstance(review, VideoReviewPage)
    assert "What was recorded until then is here." in problem(review)
    until(lambda: video.history and review.canvas.picture)
    assert review.keep.isEnabled()
    assert problem(review)


def test_the_reading_of_a_file_is_stopped_by_the_same_button(
    open_window: Open, until: Until, tmp_path: Path
) -> None:
    film = written(tmp_path / "long.mp4", 1500)
    window, journey = open_window(practice=True)
    page = record_page(window, journey, until)
    until(lambda: page.live.live is not None)
    page.open_file(film)
    assert page.start.text() == "Stop"
    assert page.advice.text() == "Reading the video."
    assert not page.left_over.isVisibleTo(page)
    until(lambda: "% done" in page.live._words)
    job = page._reading
    assert job is not None
    page.start.click()
    assert job.stopped()
    assert page.start.text() == "Start the video"
    assert page.left_over.isVisibleTo(page)
    until(lambda: page.live.live is not None)  # the camera again
    until(lambda: not journey.desks.work.busy)
    assert window.page is page
    assert not journey.kept.videos


def test_a_problem_is_gone_once_the_next_film_begins(open_window: Open, until: Until, tmp_path: Path) -> None:
    window, journey = open_window(practice=True)
    page = record_page(window, journey, until)
    page.open_file(tmp_path / "none.mp4")
    until(lambda: problem(page))
    assert page.start.text() == "Start the video"
    until(lambda: page.live.live is not None)
    page.start.click()
    assert problem(page) == ""


def test_what_to_do_now_is_in_sight_while_a_film_is_made_with_the_largest_words(
    open_window: Open, until: Until
) -> None:
    """What is said of the sound, before it begins, scrolls the words."""
    window, journey = open_window(practice=True, size=(1280, 720), look=theme.Look(scale=2.0))
    page = record_page(window, journey, until, sound=True)
    until(lambda: page.live.live is not None)
    page.sound._tell("Sound is on. All that is said is recorded.")
    until(lambda: page.column.verticalScrollBar().value() > 0)
    page._film()
    assert page.column.verticalScrollBar().value() == 0


def test_the_sign_of_sound_lies_on_no_other_words(open_window: Open, until: Until) -> None:
    """With the largest words, in a language that needs more of them, both have no room in one line."""
    window, journey = open_window(practice=True, size=(1280, 720), look=theme.Look(scale=2.0))
    page = record_page(window, journey, until, sound=True)
    until(lambda: page.live.live is not None)
    placement = page.live.placement()
    assert placement is not None
    taken = not_saved_plate(page.live.font(), placement, 2.0).toAlignedRect()
    before = page.live.grab().toImage()
    page.live.sound_words = "O som está ligado agora"
    after = page.live.grab().toImage()
    assert after != before
    assert after.copy(taken) == before.copy(taken)


def test_how_long_and_whether_sound_is_asked_for_is_known_before_the_yes(open_window: Open) -> None:
    _window, journey = open_window(practice=True)
    journey.desks.use_practice(on=True)
    offer = journey.desks.session().practice()
    views = (
        RequestedView("How you walk", media=MediaKind.VIDEO, seconds=60, sound=True),
        RequestedView("Hand", media=MediaKind.VIDEO, seconds=5),
    )
    journey.kept.offer = replace(offer, invitation=replace(offer.invitation, views=views))
    page = AgreePage(journey)
    said = [text.text() for text in page.findChildren(Text)]
    assert "A video of up to 60 seconds. Sound is recorded only if you agree." in said
    assert "A video of up to 5 seconds." in said


def drawn_review(window: Window, journey: Journey, until: Until) -> VideoReviewPage:
    """A short film in its review."""
    page = record_page(window, journey, until)
    until(lambda: page.live.live is not None)
    page.start.click()
    until(lambda: page._take is not None and len(page._take.times) >= 8)
    page.start.click()
    until(lambda: isinstance(window.page, VideoReviewPage))
    review = window.page
    assert isinstance(review, VideoReviewPage)
    until(lambda: journey.kept.videos[0].history and review.canvas.picture)
    return review


def test_a_box_by_the_keyboard_and_a_stretch_in_the_list(open_window: Open, until: Until) -> None:
    window, journey = open_window(practice=True, size=(1280, 720))
    review = drawn_review(window, journey, until)
    before = review.redaction
    canvas, tools = review.canvas, review.tools
    tools.box.click()
    assert canvas.hasFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Right)  # there it is, in the middle
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert review.redaction is before
    tools.box.click()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    for _ in range(5):
        QTest.keyClick(canvas, Qt.Key.Key_Left)
        QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    drawn = review.redaction.tracks[-1].boxes[0]
    keep = before.keep
    step = keep.w // 60
    assert abs(drawn.x - (keep.x + keep.w * 2 // 5 - 5 * step)) <= 4
    assert abs(drawn.h - (keep.h // 5 + 5 * step)) <= 4
    # its row stands whole
    row = tools.list.count() - 1
    assert tools.list.height() >= min(3, row + 1) * tools.list.sizeHintForRow(row)
    assert not tools.list.horizontalScrollBar().isVisible()
    # a stretch that is covered whole is listed, and taken away there
    tools.cover.click()
    tools.cover.click()
    assert review.redaction.hidden
    row = tools.list.count() - 1
    assert tools.list.item(row).text().startswith("Everything, removed · ")
    count = sum(review.redaction.filled().values()) + 1
    assert review.status.text().startswith(f"{count} things")
    tools.list.setCurrentRow(row)
    tools.remove.click()
    assert not review.redaction.hidden
    assert review.redaction.tracks


def test_what_can_do_nothing_is_not_there(open_window: Open, until: Until) -> None:
    """With nothing in the list there is nothing to uncover or to end."""
    window, journey = open_window(practice=True, size=(1280, 720))
    review = drawn_review(window, journey, until)
    review.decisions.change(replace(review.redaction, tracks=(), hidden=(), removed={}), "")
    assert review.status.text().startswith("No face, name or code was found.")
    assert not review.tools.list.isVisibleTo(review)
    assert not review.tools.remove.isVisibleTo(review)
    assert not review.tools.box_ends.isVisibleTo(review)


def test_what_the_person_uncovered_is_not_said_to_be_not_there(open_window: Open, until: Until) -> None:
    window, journey = open_window(practice=True)
    review = drawn_review(window, journey, until)
    review.decisions.change(replace(review.redaction, tracks=(), removed={"text": 1}), "")
    assert review.status.text().startswith("Nothing will be removed.")


def test_a_marked_box_ends_at_the_picture_s_edge(open_window: Open, until: Until) -> None:
    window, journey = open_window(practice=True, size=(1280, 720))
    review = drawn_review(window, journey, until)
    canvas = review.canvas
    target, keep = canvas._target(), review.redaction.keep
    assert target.left() > 8
    before = canvas.grab().toImage()
    canvas.mark(Box(keep.x - keep.w, keep.y + 10, keep.w + 50, 50))
    after = canvas.grab().toImage()
    assert after != before
    beside = QRect(0, 0, target.left() - 1, canvas.height())
    assert after.copy(beside) == before.copy(beside)


def test_sound_that_was_lost_is_told_of(open_window: Open, until: Until) -> None:
    window, journey = open_window(practice=True)
    review = drawn_review(window, journey, until)
    journey.kept.videos[0].sound_lost = True
    review.sound.tell(review.redaction)
    assert "did not fit" in review.sound.note.text()


def test_words_on_a_light_picture_can_be_read(open_window: Open, until: Until) -> None:
    window, journey = open_window(practice=True)
    review = drawn_review(window, journey, until)
    review.canvas.set_words("22 % done")
    image = review.canvas.grab().toImage()
    middle = image.width() // 2, image.height() // 2
    row = [image.pixelColor(x, middle[1]) for x in range(middle[0] - 70, middle[0] + 70)]
    darkest, lightest = min(c.lightness() for c in row), max(c.lightness() for c in row)
    assert darkest < 40
    assert lightest > 200


def test_play_shows_that_it_can_be_paused(open_window: Open, until: Until) -> None:
    window, journey = open_window(practice=True)
    review = drawn_review(window, journey, until)
    assert review.play.icon_name == "play"
    review._playing = False
    review.play.click()
    assert (review.play.text(), review.play.icon_name) == ("Pause", "pause")
    until(lambda: review.play.text() == "Play")
    assert review.play.icon_name == "play"


def test_every_page_of_the_way_says_in_the_bar_where_one_is(open_window: Open, until: Until) -> None:
    window, journey = open_window(practice=True)
    for step in (Step.WHO, Step.INVITATION, Step.READY, Step.TELL, Step.SEND):
        journey.go(step)
        until(lambda: window.bar is not None)
        assert window.bar is not None
        assert window.bar.title.text() not in {"", "VisitCam"}, step
