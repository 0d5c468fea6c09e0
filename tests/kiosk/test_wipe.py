"""After a wipe nothing of the visit is held by anything in the program, within a bounded time."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QTimer

from tests.kiosk import holders
from tests.kiosk.test_touch import to_kept, to_ready
from visitcam.capture.pace import PaceReport
from visitcam.capture.recording import Recording
from visitcam.capture.sources import open_source
from visitcam.errors import FinderFailed
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.redaction.models import FACE_MODEL, TEXT_MODEL
from visitcam.redaction.onnx_file import without_denormals
from visitcam.ui import kiosk_wipe
from visitcam.ui.pages.capture import CapturePage
from visitcam.ui.pages.invitation import InvitationPage
from visitcam.ui.pages.tell import TellPage
from visitcam.ui.steps import Step
from visitcam.ui.video_state import Video
from visitcam.ui.workers import bare

pytestmark = pytest.mark.slow

if TYPE_CHECKING:
    from tests.kiosk.conftest import Place, Visitor

    Open = Callable[..., Visitor]

WORDS = "MY-OWN-WORDS-ABOUT-IT"


def wiped(visitor: Visitor, seconds: float = 40) -> float:
    """Wipes as its clock does, out of the event loop; returns how long it took until nothing was held, by the
    kiosk's own word."""
    clean: list[float] = []
    begun = time.monotonic()
    visitor.kiosk.wiper.clean.connect(lambda: clean.append(time.monotonic() - begun))
    QTimer.singleShot(0, visitor.kiosk, visitor.kiosk.wipe)
    visitor.waits(lambda: clean, seconds)
    return clean[0]


def holds_nothing(visitor: Visitor, before: list[object]) -> None:
    assert visitor.journey.place.step is Step.LANGUAGE
    visitor.app.processEvents()
    gc.collect()
    old = {id(each) for each in before}
    new = [each for each in holders.held() if id(each) not in old]
    arrays = [each for each in new if isinstance(each, np.ndarray)]
    assert not [type(each) for each in new if not isinstance(each, np.ndarray)]
    assert not [(each.shape, each.dtype) for each in arrays if not _of_the_program(each)]


def _of_the_program(array: np.ndarray) -> bool:
    """Tables that a room makes once (fonts, a drawn scene) hold nothing that a camera saw: they are the same
    in a fresh process. The practice camera's own drawing is held by its cache, a network is told by the sum
    of what it is run from."""
    from visitcam.capture import practice_camera

    if array.tobytes() in (without_denormals(model.read()).tobytes() for model in (FACE_MODEL, TEXT_MODEL)):
        return True
    cached = [each for each in gc.get_objects() if type(each).__module__ == practice_camera.__name__]
    return any(array is value for each in cached for value in gc.get_referents(each))


def test_a_whole_visit_is_gone(open_kiosk: Open, place: Place) -> None:
    visitor = open_kiosk()
    before = holders.held()
    raw = to_kept(visitor, place)
    secret = visitor.journey.kept.visit.invitation.secret  # type: ignore[union-attr]
    page: object = visitor.window.page
    assert isinstance(page, TellPage)
    page._symptoms.setPlainText(WORDS)
    del page
    assert raw is not None
    wiped(visitor)
    assert raw() is None
    assert visitor.journey.kept.notes.empty
    held = [each for each in holders.everything() if type(each) is bytes and each == secret]
    assert [each for each in held if each is not secret] == []
    holds_nothing(visitor, before)


def test_words_of_the_one_before_never_reach_the_next_visit(open_kiosk: Open, place: Place) -> None:
    """A page keeps its words when it is left: they belong to the visit that ends, not to the next."""
    visitor = open_kiosk()
    to_ready(visitor, place)
    visitor.journey.go(Step.TELL)
    visitor.app.processEvents()
    page: object = visitor.window.page
    assert isinstance(page, TellPage)
    page._symptoms.setPlainText(WORDS)
    del page
    wiped(visitor)
    assert visitor.journey.kept.notes.empty
    to_ready(visitor, place)
    visitor.journey.go(Step.TELL)
    visitor.app.processEvents()
    page = visitor.window.page
    assert isinstance(page, TellPage)
    assert not page._symptoms.toPlainText()


def test_the_last_look_at_the_camera_is_not_held(open_kiosk: Open, place: Place) -> None:
    """Before there is a visit: a letter is held before the camera, and every frame was a job."""
    visitor = open_kiosk()
    before = holders.held()
    visitor.journey.go(Step.INVITATION)
    visitor.app.processEvents()
    page: object = visitor.window.page
    assert isinstance(page, InvitationPage)
    visitor.touches(page.code)
    del page
    end = time.monotonic() + 2
    visitor.waits(lambda: time.monotonic() > end)
    wiped(visitor)
    holds_nothing(visitor, before)


def test_in_the_middle_of_a_search(open_kiosk: Open, place: Place) -> None:
    visitor = open_kiosk()
    before = holders.held()
    to_ready(visitor, place)
    visitor.touches_main()
    visitor.comes_to(Step.CAPTURE)
    page: object = visitor.window.page
    assert isinstance(page, CapturePage)
    visitor.waits(page.take.isEnabled)
    visitor.waits(lambda: visitor.kiosk.desks.camera.slot.newest() is not None)
    visitor.touches(page.take)
    del page
    visitor.comes_to(Step.REVIEW)
    wiped(visitor)
    holds_nothing(visitor, before)


def test_a_visit_that_began_when_nobody_waited_for_it(open_kiosk: Open, place: Place) -> None:
    """The wipe comes while the work thread begins the visit: its key goes as well."""
    visitor = open_kiosk()
    old = holders.held()
    known = {id(each) for each in old}
    desks, session = visitor.kiosk.desks, visitor.kiosk.desks.session()
    raw = place.invitation()
    desks.ask(lambda session, _job: session.agree(session.read_invitation(raw)))
    visitor.waits(lambda: session.visits() or not desks.work.busy)
    wiped(visitor)
    assert not session.visits()
    visitor.app.processEvents()
    new = [each for each in holders.held() if id(each) not in known]
    assert not [type(each) for each in new if not isinstance(each, np.ndarray)]


def test_a_fault_holds_no_picture(open_kiosk: Open, place: Place) -> None:
    """Where a slot fails, the interpreter keeps the traceback, its frames, and all their callers' locals: a
    kiosk's timer that failed held the picture of whoever stood before it."""
    began = time.monotonic()  # what tests before this one still hold is not the kiosk's
    visitor = open_kiosk()
    to_ready(visitor, place)

    def fails() -> None:
        raise RuntimeError

    def calls_the_loop() -> None:
        with open_source("practice") as camera:
            frame = camera.read()
        QTimer.singleShot(0, visitor.window, fails)
        end = time.monotonic() + 0.3
        visitor.waits(lambda: time.monotonic() > end)
        assert frame.width

    hook, sys.excepthook = sys.excepthook, lambda *_: None
    try:
        calls_the_loop()
    finally:
        sys.excepthook = hook
    now = time.monotonic()
    gc.collect()
    assert kiosk_wipe.held_frames(began, now)  # this is how it was held
    wiped(visitor)
    assert not kiosk_wipe.held_frames(began, now)


def test_an_error_holds_no_picture() -> None:
    def fails(frame: Frame) -> None:
        try:
            raise ValueError(frame.width)
        except ValueError as error:
            raise FinderFailed("x") from error

    now = time.monotonic()
    held: Exception | None = None
    try:
        fails(Frame(np.zeros((48, 64, 3), np.uint8), now))
    except FinderFailed as error:
        held = error
    assert kiosk_wipe.held_frames(now, now + 1)
    assert held is not None
    bare(held)
    assert not kiosk_wipe.held_frames(now, now + 1)
    assert isinstance(held.__cause__, ValueError)


def test_what_is_held_for_good_ends_the_program(open_kiosk: Open, place: Place) -> None:
    """A driver that hangs in a read holds its frame: then a fresh start is the only wipe."""
    visitor = open_kiosk()
    wiper = visitor.kiosk.wiper
    told: list[str] = []
    wiper._start_anew = lambda: told.append("anew")
    to_ready(visitor, place)
    visitor.waits(lambda: visitor.kiosk.desks.camera.slot.newest() is not None)
    live = visitor.kiosk.desks.camera.slot.newest()
    assert live is not None
    QTimer.singleShot(0, visitor.kiosk, visitor.kiosk.wipe)
    visitor.waits(lambda: told, 3 * kiosk_wipe.HELD_SECONDS + 20)
    assert live.frame.width


def test_a_film_that_is_still_held_is_seen(open_kiosk: Open) -> None:
    """What was recorded is a raw picture as well, and a kiosk's wipe has to look for it."""
    visitor = open_kiosk()
    begun = time.monotonic()
    film = Recording(b"\0" * 1000)
    assert kiosk_wipe.held_films(begun, time.monotonic()) == [film]
    assert not kiosk_wipe.held_films(time.monotonic(), time.monotonic() + 1)
    video = Video(film, PaceReport(1, 0, 30.0, 0.0, 0.0, 0.0, 0.0), Box(0, 0, 4, 4), {})
    visitor.journey.kept.videos[0] = video
    wiped(visitor)
    assert not visitor.journey.kept.videos
    assert film.bytes == 0
    assert not kiosk_wipe.held_films(begun, time.monotonic())
