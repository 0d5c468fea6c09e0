"""No way out but the PIN, and behind it the page for staff."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.kiosk.conftest import PIN
from visitcam.ui import kiosk as kiosk_module
from visitcam.ui.kiosk_tries import FIRST_WAIT, FREE, LONGEST_WAIT, Tries
from visitcam.ui.kiosk_window import STAFF_KEYS
from visitcam.ui.pages.kiosk_status import KioskStatusPage
from visitcam.ui.pages.pin import PinPage
from visitcam.ui.steps import Step

if TYPE_CHECKING:
    from tests.kiosk.conftest import Place, Visitor

    Open = Callable[..., Visitor]

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F4, ALT),
        (Qt.Key.Key_Q, CTRL),
        (Qt.Key.Key_W, CTRL),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_P, CTRL),
    ],
)
def test_keys_lead_nowhere(open_kiosk: Open, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    visitor = open_kiosk()
    QTest.keyClick(visitor.window, key, modifiers)
    visitor.app.processEvents()
    assert visitor.window.isVisible()
    assert visitor.journey.place.step is Step.LANGUAGE


def test_it_cannot_be_closed(open_kiosk: Open) -> None:
    visitor = open_kiosk()
    assert not visitor.window.close()
    visitor.journey.ended.emit()
    visitor.app.processEvents()
    assert visitor.window.isVisible()
    assert visitor.kiosk.desks.camera is not None


def types(visitor: Visitor, pin: str) -> PinPage:
    page: object = visitor.window.page
    assert isinstance(page, PinPage)
    for digit in pin:
        visitor.touches(page.keys[digit])
    visitor.touches(page.go_on)
    return page


def test_the_pin_opens_and_staff_can_leave(open_kiosk: Open, place: Place) -> None:
    visitor = open_kiosk()
    assert STAFF_KEYS == "Ctrl+Alt+Shift+P"
    visitor.window.activateWindow()
    assert QTest.qWaitForWindowActive(visitor.window)
    QTest.keyClick(visitor.window, Qt.Key.Key_P, CTRL | ALT | SHIFT)
    visitor.comes_to(Step.PIN)
    page = types(visitor, "000000")
    visitor.waits(lambda: page.state.text() != "")
    assert visitor.journey.place.step is Step.PIN
    types(visitor, PIN)
    visitor.comes_to(Step.STATUS)
    status: object = visitor.window.page
    assert isinstance(status, KioskStatusPage)
    visitor.waits(lambda: len(status.card.findChildren(QLabel)) > 4)
    words = " ".join(label.text() for label in status.card.findChildren(QLabel))
    for expected in (
        "Camera: practice",
        "Free space",
        "0 locked parcel",
        "Nothing was sent",
        "English",
        "0.1.0",
    ):
        assert expected in words
    visitor.touches(status.quit)
    visitor.waits(lambda: not visitor.window.isVisible())


def test_a_long_press_on_the_title(open_kiosk: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kiosk_module, "HOLD_SECONDS", 0.3)
    visitor = open_kiosk()
    handle = visitor.window.windowHandle()
    assert visitor.window.bar is not None
    title = visitor.window.bar.title
    where = title.mapTo(visitor.window, title.rect().center())
    plain = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, plain, where)
    end = time.monotonic() + 0.6
    visitor.waits(lambda: time.monotonic() > end)
    assert visitor.journey.place.step is Step.LANGUAGE  # a short one does nothing
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, plain, where)
    visitor.comes_to(Step.PIN)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, plain, where)


def test_after_three_wrong_pins_it_waits(open_kiosk: Open) -> None:
    visitor = open_kiosk()
    visitor.journey.go(Step.PIN)
    page: object = visitor.window.page
    assert isinstance(page, PinPage)
    for _ in range(FREE):
        types(visitor, "123123")
        visitor.waits(lambda: not page._asked)
    assert not page.keys["1"].isEnabled()
    assert not page.go_on.isEnabled()
    QTest.keyClicks(page, PIN)
    page.check()
    visitor.app.processEvents()
    assert visitor.journey.place.step is Step.PIN


def test_waits_grow_and_end() -> None:
    tries = Tries()
    waits = []
    for _ in range(12):
        tries.wrong(100.0)
        waits.append(tries.wait_seconds(100.0))
    assert waits[: FREE - 1] == [0.0] * (FREE - 1)
    assert waits[FREE - 1 : FREE + 2] == [FIRST_WAIT, 2 * FIRST_WAIT, 4 * FIRST_WAIT]
    assert waits[-1] == LONGEST_WAIT
    assert tries.wait_seconds(100.0 + LONGEST_WAIT) == 0
    tries.right()
    assert tries.wait_seconds(100.0) == 0
