"""One visit after another by touch alone, and nothing of the first is left when the second begins."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit

from visitcam.ui.pages.agree import AgreePage
from visitcam.ui.pages.capture import CapturePage
from visitcam.ui.pages.invitation import InvitationPage
from visitcam.ui.pages.language import LanguagePage
from visitcam.ui.pages.page import Page
from visitcam.ui.pages.review import ReviewPage
from visitcam.ui.pages.send import SendPage
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Text

if TYPE_CHECKING:
    from tests.kiosk.conftest import Place, Visitor

    Open = Callable[..., Visitor]


def to_ready(visitor: Visitor, place: Place, language: str = "en") -> None:
    page: object = visitor.window.page
    assert isinstance(page, LanguagePage)
    visitor.touches(page.buttons[language])
    visitor.comes_to(Step.SAFETY)
    visitor.touches_main()
    visitor.comes_to(Step.WHO)
    visitor.touches_main()
    visitor.comes_to(Step.INVITATION)
    page = visitor.window.page
    assert isinstance(page, InvitationPage)
    page.read(place.invitation())  # what the camera makes of the code; reading codes has tests of its own
    visitor.comes_to(Step.AGREE)
    page = visitor.window.page
    assert isinstance(page, AgreePage)
    visitor.waits(page.go_on.isEnabled)
    visitor.touches(page.go_on)
    visitor.comes_to(Step.READY)


def to_kept(visitor: Visitor, place: Place) -> weakref.ref[object]:
    """Up to the notes; what comes back knows whether the raw pixels are still somewhere."""
    to_ready(visitor, place)
    visitor.touches_main()
    visitor.comes_to(Step.CAPTURE)
    page: object = visitor.window.page
    assert isinstance(page, CapturePage)
    visitor.waits(lambda: page.live.live is not None)
    assert not page.file.isVisible()
    visitor.touches(page.take)
    visitor.comes_to(Step.REVIEW)
    review: object = visitor.window.page
    assert isinstance(review, ReviewPage)
    raw: weakref.ref[object] = weakref.ref(visitor.journey.kept.pictures[0].taken.frame.pixels)
    visitor.waits(lambda: review.canvas._shown is not None)
    visitor.touches(review.agree)
    assert review.agree.isChecked()
    visitor.touches_main()
    visitor.comes_to(Step.TELL)
    return raw


def test_the_invitation_s_page_speaks_of_no_file(open_kiosk: Open) -> None:
    """Nor of a link: there is no way to open either. At home it does."""
    visitor = open_kiosk()
    visitor.journey.go(Step.INVITATION)
    page = visitor.window.page
    assert isinstance(page, InvitationPage)
    shown = [text.text() for text in page.findChildren(Text) if text.isVisibleTo(page)]
    shown += [button.text() for button in page.findChildren(QAbstractButton) if button.isVisibleTo(page)]
    assert any("code" in words for words in shown)
    assert not [words for words in shown if "file" in words or "link" in words]


def test_two_visits_by_touch_alone(open_kiosk: Open, place: Place) -> None:
    visitor = open_kiosk()
    assert visitor.journey.place.step is Step.LANGUAGE
    for number in (1, 2):
        raw = to_kept(visitor, place)
        visitor.touches_main()
        visitor.comes_to(Step.SEND)
        send: object = visitor.window.page
        assert isinstance(send, SendPage)
        visitor.waits(send.send.isEnabled)
        visitor.touches(send.send)
        visitor.waits(lambda: visitor.journey.kept.sent)
        visitor.touches(send.send)
        visitor.comes_to(Step.AFTER)
        visit = visitor.journey.kept.visit.id  # type: ignore[union-attr]
        visitor.touches_main()
        visitor.comes_to(Step.LANGUAGE)
        visitor.waits(lambda: not visitor.kiosk.desks.work.busy)
        assert place.arrived() == ["Left forearm"] * number
        session = visitor.kiosk.desks.session()
        assert visit not in {each.id for each in session.visits()}
        assert not session.stranded()
        assert not [path for path in (place.top / "vault" / "visits").rglob("*") if path.is_file()]
        gc.collect()
        assert raw() is None, [type(each) for each in gc.get_referrers(raw())]


def test_what_a_kiosk_must_not_offer(open_kiosk: Open, place: Place) -> None:
    visitor = open_kiosk()
    assert Step.VISITS not in visitor.window.pages
    visitor.journey.go(Step.INVITATION)
    visitor.app.processEvents()
    page: object = visitor.window.page
    assert isinstance(page, InvitationPage)
    assert not page.file.isVisible()
    assert not page.practise.isVisible()
    assert not page.visits.isVisible()
    assert page.code.isVisible()
    for number in (0, 1):
        visitor.journey.go(Step.GUIDE, number)
        visitor.app.processEvents()
        shown = [b.text() for b in visitor.window.findChildren(QAbstractButton) if b.isVisible()]
        assert not [words for words in shown if "Print" in words]


def test_every_control_is_large_enough_for_a_finger(open_kiosk: Open, place: Place) -> None:
    visitor = open_kiosk()
    to_ready(visitor, place)
    for step in (Step.LANGUAGE, Step.SAFETY, Step.WHO, Step.INVITATION, Step.READY, Step.TELL, Step.EMERGENCY,
                 Step.READING, Step.PIN, Step.STATUS):  # fmt: skip
        visitor.journey.go(step)
        visitor.app.processEvents()
        small = [
            (step, each.accessibleName() or each.text(), each.size())
            for each in visitor.window.findChildren(QAbstractButton)
            if each.isVisible()
            and type(each).__module__.startswith("visitcam")
            and min(each.width(), each.height()) < 64
        ]
        assert not small


def test_the_language_that_was_touched(open_kiosk: Open, place: Place) -> None:
    visitor = open_kiosk()
    to_ready(visitor, place, "ar")
    assert visitor.kiosk.desks.preferences.language == "ar"
    assert visitor.app.isRightToLeft()
    visitor.kiosk.wipe()
    assert visitor.kiosk.desks.preferences.language == "en"
    assert not visitor.app.isRightToLeft()


def test_a_finger_drawn_over_a_page_scrolls_it_and_presses_nothing(open_kiosk: Open, place: Place) -> None:
    visitor = open_kiosk()
    visitor.window.resize(1024, 600)
    visitor.journey.go(Step.READING)
    visitor.app.processEvents()
    page: object = visitor.window.page
    assert isinstance(page, Page)
    bar = page.column.verticalScrollBar()
    assert bar.maximum() > 120
    buttons = [each for each in page.column.findChildren(QAbstractButton) if each.isVisible()]
    low = max(
        (each for each in buttons if not each.visibleRegion().isEmpty()),
        key=lambda each: each.mapTo(visitor.window, each.rect().center()).y(),
    )
    pressed: list[bool] = []
    low.clicked.connect(lambda _checked=False: pressed.append(True))
    low.toggled.connect(lambda _checked=False: pressed.append(True))
    start = low.mapTo(visitor.window, low.visibleRegion().boundingRect().center())
    finger = QTest.createTouchDevice()
    handle = visitor.window.windowHandle()
    QTest.touchEvent(handle, finger).press(0, start).commit()
    for by in range(10, 110, 10):
        QTest.touchEvent(handle, finger).move(0, start - QPoint(0, by)).commit()
        visitor.app.processEvents()
    QTest.touchEvent(handle, finger).release(0, start - QPoint(0, 100)).commit()
    visitor.app.processEvents()
    assert bar.value() == 100
    assert not pressed
    assert not low.isDown()
    QTest.touchEvent(handle, finger).press(0, start - QPoint(0, 100)).commit()
    QTest.touchEvent(handle, finger).release(0, start - QPoint(0, 100)).commit()
    visitor.app.processEvents()
    assert pressed  # the same finger, not drawn


def test_menus_of_qts_own_do_not_open(open_kiosk: Open, place: Place) -> None:
    visitor = open_kiosk()
    visitor.journey.go(Step.TELL)
    visitor.app.processEvents()
    fields = visitor.window.findChildren(QPlainTextEdit)
    assert fields
    for field in fields:
        where = field.rect().center()
        at = field.viewport().mapToGlobal(where)
        asks = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, at)
        QApplication.sendEvent(field.viewport(), asks)
    visitor.app.processEvents()
    assert QApplication.activePopupWidget() is None
