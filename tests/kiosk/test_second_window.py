"""The one who holds the camera sees the picture and the advice in a window of their own."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from visitcam.ui.app import Options, make
from visitcam.ui.journey import Journey
from visitcam.ui.pages.capture import CapturePage
from visitcam.ui.steps import Step
from visitcam.ui.window import Window


@pytest.fixture
def helper(app: QApplication, tmp_path: Path) -> Iterator[tuple[Window, Journey]]:
    window, journey = make(app, Options(camera="practice", vault=tmp_path / "vault"))
    window.resize(1280, 800)
    window.show()
    journey.kept.helping = True
    journey.kept.practice = True
    journey.desks.use_practice(on=True)
    session = journey.desks.session()
    journey.take_up(session.agree(session.practice()))
    yield window, journey
    window.close()
    assert journey.desks.close()
    window.deleteLater()
    app.processEvents()


def serve(app: QApplication, so: object) -> None:
    end = time.monotonic() + 30
    while not so():  # type: ignore[operator]
        app.processEvents()
        time.sleep(0.003)
        assert time.monotonic() < end
    app.processEvents()


def pixels(widget: QWidget) -> np.ndarray:
    image = widget.grab().toImage()
    view = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return view[:, : image.width() * 4].reshape(image.height(), image.width(), 4)[..., :3].astype(int)


def capture_page(window: Window) -> CapturePage:
    page: object = window.page
    assert isinstance(page, CapturePage)
    return page


def test_the_second_window_shows_the_picture_unmirrored(
    helper: tuple[Window, Journey], app: QApplication
) -> None:
    window, journey = helper
    journey.go(Step.CAPTURE)
    page = capture_page(window)
    serve(app, page.second_button.isVisible)
    QTest.mouseClick(page.second_button, Qt.MouseButton.LeftButton)
    second = page.second
    assert second is not None
    assert second.isVisible()
    serve(app, lambda: second.preview.live is not None and second.advice.text())
    live = second.preview.live
    assert live is not None
    target = second.preview.placement()
    assert target is not None
    seen = pixels(second.preview)
    assert seen.std() > 3
    plain = np.asarray(live.frame.pixels).astype(int)
    left, right = plain[:, : plain.shape[1] // 2].mean(), plain[:, plain.shape[1] // 2 :].mean()
    area = target.target
    shown = pixels_of(live)
    half = shown.shape[1] // 2
    assert (shown[:, :half].mean() - shown[:, half:].mean()) * (left - right) > 0  # not a mirror
    assert page.live._mirrored
    assert area.width() > 600


def pixels_of(live: object) -> np.ndarray:
    return np.asarray(live.picture.memory)[..., :3].astype(int)  # type: ignore[attr-defined]


def test_it_takes_the_picture_and_comes_back_with_the_next_page(
    helper: tuple[Window, Journey], app: QApplication
) -> None:
    window, journey = helper
    journey.go(Step.CAPTURE)
    page = capture_page(window)
    QTest.mouseClick(page.second_button, Qt.MouseButton.LeftButton)
    second = page.second
    assert second is not None
    serve(app, lambda: second.preview.live is not None)
    QTest.mouseClick(second.take, Qt.MouseButton.LeftButton)
    serve(app, lambda: journey.place.step is Step.REVIEW)
    assert 0 in journey.kept.pictures
    journey.leave_out()
    serve(app, lambda: journey.place.step is Step.CAPTURE)
    page = capture_page(window)
    assert page.second is not None
    assert page.second.isVisible()
    page.second.close()
    assert not page.second_button.isChecked()
    assert not journey.desks.preferences.second_window


def test_it_is_for_helpers_alone(helper: tuple[Window, Journey], app: QApplication) -> None:
    window, journey = helper
    journey.kept.helping = False
    journey.go(Step.CAPTURE)
    page = capture_page(window)
    serve(app, page.larger.isVisible)
    assert not page.second_button.isVisible()
