"""The page on which a picture is taken, with the practice scene before a camera that has a webcam's ways."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from visitcam.capture import sources
from visitcam.capture.practice_camera import PracticeCamera
from visitcam.errors import CameraBlack, CameraBusy, CameraError, CameraFrozen, CameraUnplugged
from visitcam.model.camera_control import CameraControl, Turn
from visitcam.model.frame import Frame
from visitcam.model.framing import AreaState
from visitcam.model.requested_view import MediaKind, RequestedView
from visitcam.ui.journey import Journey
from visitcam.ui.pages.capture import CapturePage
from visitcam.ui.steps import Step
from visitcam.ui.widgets.example import Example
from visitcam.ui.widgets.mark import Mark
from visitcam.ui.window import Window

Open = Callable[..., tuple[Window, Journey]]
Until = Callable[[Callable[[], object]], None]


class Webcam(PracticeCamera):
    """The drawn scene in its good part, with controls; after ``trouble`` was set it fails once."""

    def __init__(self) -> None:
        super().__init__("mid", begin=27.0)
        self.turns: list[tuple[CameraControl, Turn]] = []
        self.trouble: type[CameraError] | None = None

    def controls(self) -> tuple[CameraControl, ...]:
        return (CameraControl.EXPOSURE, CameraControl.FOCUS)

    def turn(self, control: CameraControl, way: Turn) -> float | None:
        self.turns.append((control, way))
        return 1.0

    def read(self) -> Frame:
        if self.trouble is not None:
            error, self.trouble = self.trouble, None
            raise error("webcam")
        return super().read()


@pytest.fixture
def webcam(monkeypatch: pytest.MonkeyPatch) -> Webcam:
    camera = Webcam()
    monkeypatch.setattr(sources, "open_source", lambda *_a, **_k: camera)
    return camera


@pytest.fixture
def page(webcam: Webcam, open_window: Open, until: Until) -> CapturePage:
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
    return page


def around(page: CapturePage) -> tuple[int, int]:
    """The darkest and the lightest level of the strip above the live picture, as it is painted."""
    image = page.grab(page.frame_of_picture.geometry()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    levels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[1:5, 20:-20, :3]
    return int(levels.min()), int(levels.max())


def spread(page: CapturePage) -> float:
    """Of the live picture, as it is painted."""
    image = page.live.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return float(np.frombuffer(image.constBits(), np.uint8).std())


def area(page: CapturePage) -> tuple[AreaState, float, int]:
    """State, middle and width of what is followed now."""
    live = page.live.live
    assert live is not None
    framing = live.look.framing
    return framing.state, framing.area.centre[0], framing.area.w


def test_what_the_camera_offers_can_be_turned(page: CapturePage, webcam: Webcam, until: Until) -> None:
    assert not page.cameras.findChildren(QMenu)  # nobody has asked: light and focus are left alone
    page.choose.click()
    until(lambda: len(page.cameras.findChildren(QMenu)) == 2)
    page.cameras.hide()
    light = page.cameras.findChildren(QMenu)[0]
    assert light.title() == "Light in the picture"
    assert [action.text() for action in light.actions()] == ["By itself", "Darker", "Brighter"]
    light.actions()[2].trigger()
    light.actions()[0].trigger()
    until(lambda: len(webcam.turns) == 2)
    assert webcam.turns == [(CameraControl.EXPOSURE, Turn.MORE), (CameraControl.EXPOSURE, Turn.ITSELF)]


def test_arrow_keys_move_a_box_and_delete_takes_it_back(page: CapturePage, until: Until) -> None:
    assert area(page)[0] is AreaState.ASSUMED
    QTest.keyClick(page.live, Qt.Key.Key_Up)
    until(lambda: area(page)[0] is AreaState.TRACKED)
    before, width = area(page)[1:]
    for _ in range(3):  # faster than the picture
        QTest.keyClick(page.live, Qt.Key.Key_Right)  # to the right on screen, which is mirrored
    for _ in range(2):
        QTest.keyClick(page.live, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    until(lambda: area(page)[1] < before - 40 and area(page)[2] > width + 20)
    QTest.keyClick(page.live, Qt.Key.Key_Delete)
    until(lambda: area(page)[0] is AreaState.ASSUMED)


def test_the_lamp_is_white_around_the_picture_and_says_whether_it_helped(
    page: CapturePage, until: Until
) -> None:
    assert around(page)[1] < 90
    page.lamp.click()
    until(lambda: around(page)[0] == 255)
    until(page.hint.isVisible)
    assert "lamp" in page.hint.text() or "light" in page.hint.text()
    page.lamp.click()
    until(lambda: around(page)[1] < 90)
    assert not page.hint.isVisible()


@pytest.mark.parametrize("trouble", [CameraUnplugged, CameraBusy, CameraBlack, CameraFrozen])
def test_trouble_is_told_and_the_picture_comes_back_by_itself(
    page: CapturePage, webcam: Webcam, until: Until, trouble: type[CameraError]
) -> None:
    webcam.trouble = trouble
    until(page.hint.isVisible)
    assert page.hint.text()
    assert page.live.live is None or page.live.live.frame.at > 0
    until(lambda: page.live.live is not None and not page.hint.isVisible())
    assert spread(page) > 5


def test_the_count_has_a_way_out_by_mouse_and_by_key(page: CapturePage, until: Until) -> None:
    page._camera.set_auto(on=True)
    until(lambda: page.take.text() == "Not yet")
    page.take.click()
    until(lambda: page.take.text() == "Take picture")
    live = page.live.live
    assert live is not None
    assert live.number is None
    begun = live.frame.at
    until(lambda: page.live.live is not None and page.live.live.frame.at > begun + 1.5)
    assert page.take.text() == "Take picture"  # good all the while, and it does not begin anew
    assert page.journey.place.step is Step.CAPTURE


@pytest.mark.parametrize("media", [MediaKind.PHOTO, MediaKind.VIDEO])
def test_every_view_that_is_asked_for_has_its_drawing(media: MediaKind, page: CapturePage) -> None:
    """With the clinic's words, or with the view's name where it sent none; a film's as well."""
    journey, window = page.journey, page.window()
    assert isinstance(window, Window)
    visit = journey.kept.visit
    assert visit is not None
    views = (RequestedView("Left foot", media), RequestedView("Rash", media, words={"en": "All of it."}))
    journey.take_up(replace(visit, invitation=replace(visit.invitation, views=views)))
    for index, words in ((0, "Left foot"), (1, "All of it.")):
        journey.go(Step.TELL)
        journey.go(Step.CAPTURE, index)
        assert window.page is not None
        shown = window.page.findChildren(Example)[0]
        assert shown.isVisibleTo(window.page)
        assert shown.text() == words
        picture = shown.findChildren(Mark)[0].grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        levels = np.frombuffer(picture.constBits(), np.uint8)
        assert levels.max() - levels.min() > 100  # something is drawn
