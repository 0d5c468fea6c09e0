"""A finger: real touch events into the window, as a touch screen sends them."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from visitcam.ui import theme
from visitcam.ui.journey import Journey
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Choice
from visitcam.ui.window import Window

Open = Callable[..., tuple[Window, Journey]]
Until = Callable[[Callable[[], object]], None]


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


class Finger:
    def __init__(self, window: Window, screen: QPointingDevice, app: QApplication) -> None:
        self.window, self.screen, self.app = window, screen, app

    def taps(self, target: QWidget) -> None:
        for _ in range(5):  # everything stands where it belongs
            self.app.processEvents()
        where = target.mapTo(self.window, target.rect().center())
        assert self.window.childAt(where) is target
        handle = self.window.windowHandle()
        down = QTest.touchEvent(handle, self.screen)
        down.press(0, where, handle)
        down.commit()
        del down
        self.app.processEvents()
        up = QTest.touchEvent(handle, self.screen)
        up.release(0, where, handle)
        up.commit()
        del up
        self.app.processEvents()

    def drags(self, start: QPoint, by: QPoint) -> None:
        handle = self.window.windowHandle()
        QTest.touchEvent(handle, self.screen).press(0, start, handle).commit()
        for step in range(1, 11):
            time.sleep(0.02)
            there = start + QPoint(by.x() * step // 10, by.y() * step // 10)
            QTest.touchEvent(handle, self.screen).move(0, there, handle).commit()
            self.app.processEvents()
        QTest.touchEvent(handle, self.screen).release(0, start + by, handle).commit()
        self.app.processEvents()


def test_a_finger_presses(
    open_window: Open, app: QApplication, screen: QPointingDevice, until: Until
) -> None:
    window, journey = open_window()
    assert window.page is not None
    assert window.page.main_action is not None
    Finger(window, screen, app).taps(window.page.main_action)
    until(lambda: journey.place.step is Step.WHO)
    helping = next(c for c in window.findChildren(Choice) if not c.isChecked())
    Finger(window, screen, app).taps(helping)  # in the part that a finger scrolls
    until(helping.isChecked)


def test_a_finger_scrolls_a_page_and_presses_nothing_by_it(
    open_window: Open, app: QApplication, screen: QPointingDevice, until: Until
) -> None:
    window, journey = open_window(size=(1024, 600), look=theme.Look(scale=1.5))
    journey.go(Step.GUIDE)
    app.processEvents()
    page = window.page
    assert page is not None
    bar = page.column.verticalScrollBar()
    assert bar.maximum() > 0
    middle = page.column.viewport().mapTo(window, page.column.viewport().rect().center())
    Finger(window, screen, app).drags(middle, QPoint(0, -120))
    until(lambda: bar.value() > 40)
    assert journey.place.step is Step.GUIDE
    assert journey.place.view == 0  # the button beneath the finger was not pressed
