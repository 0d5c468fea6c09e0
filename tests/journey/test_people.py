"""Two people go the whole way: one by the keyboard alone, one who helps and works in a second window."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

from visitcam.clinic.keyfiles import load_identity
from visitcam.clinic.keys import CLINIC_KEY_FILE
from visitcam.model.opened_bundle import OpenedBundle
from visitcam.sealing import bundle
from visitcam.sealing.seal import open_sealed
from visitcam.ui import languages
from visitcam.ui.app import Options, make
from visitcam.ui.journey import Journey
from visitcam.ui.pages.capture import CapturePage
from visitcam.ui.pages.review import ReviewPage
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Text
from visitcam.ui.window import Window

MOST_TABS = 80  # from anywhere on a page to anywhere else on it


class Person:
    """Sits before the window. Waits at most 90 s for one thing, on a busy machine."""

    def __init__(self, window: Window, journey: Journey, app: QApplication) -> None:
        self.window, self.journey, self.app = window, journey, app

    def waits(self, so: Callable[[], object]) -> None:
        end = time.monotonic() + 90
        while not so():
            self.app.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            time.sleep(0.003)
            assert time.monotonic() < end, f"it did not come at {self.journey.place}"
        self.app.processEvents()

    def comes_to(self, step: Step) -> None:
        self.waits(lambda: self.journey.place.step is step)

    def focus(self) -> QWidget:
        """Where a key goes now."""
        return self.window.focusWidget() or self.window

    def tabs_to(self, words: str) -> QWidget:
        """Tab until the control with these words, or of this name, has the focus."""
        for _ in range(MOST_TABS):
            now = self.focus()
            if words in {now.accessibleName(), getattr(now, "text", str)()} and now.isEnabled():
                return now
            QTest.keyClick(now, Qt.Key.Key_Tab)
            self.app.processEvents()
        said = [b.text() for b in self.window.findChildren(QAbstractButton) if b.isVisible()]
        raise AssertionError(f"{words!r} was not reached by Tab; there are {said}")

    def presses(self, words: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
        QTest.keyClick(self.tabs_to(words), key)
        self.app.processEvents()

    def words(self) -> str:
        return "\n".join(t.text() for t in self.window.findChildren(Text) if t.isVisible())


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["visitcam-tests"])
    window, journey = make(app, Options(camera="practice", vault=tmp_path / "vault"))
    languages.use(app, languages.language("en"))
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    yield Person(window, journey, app)
    window.close()
    assert journey.desks.close()
    window.deleteLater()
    app.processEvents()


def arrived(folder: Path) -> list[OpenedBundle]:
    identity = load_identity(folder / CLINIC_KEY_FILE)
    files = [path for path in (folder / "received").rglob("*") if path.is_file()]
    sealed = [data for path in files if (data := path.read_bytes()).startswith(b"age-")]
    return [bundle.unpack(open_sealed(data, identity)) for data in sealed]


def test_a_visit_by_the_keyboard_alone(person: Person, tmp_path: Path) -> None:
    """From the first page to the copy's deletion: Tab, Return, Space, arrows and letters; no mouse."""
    journey = person.journey
    person.presses("None of these, go on")
    person.comes_to(Step.WHO)
    person.presses("Go on")
    person.comes_to(Step.INVITATION)
    person.presses("Practise")
    person.comes_to(Step.AGREE)
    person.presses("Agree and go on")
    person.comes_to(Step.READY)
    person.presses("Yes, I am on my own here", Qt.Key.Key_Space)
    assert journey.kept.private_answer is True
    person.presses("Go on")
    person.comes_to(Step.CAPTURE)
    capture: object = person.window.page
    assert isinstance(capture, CapturePage)
    person.waits(lambda: capture.live.live is not None)
    QTest.keyClick(person.tabs_to("Live picture"), Qt.Key.Key_Right)  # a box, by the arrows
    QTest.keyClick(person.focus(), Qt.Key.Key_Space)
    person.comes_to(Step.REVIEW)
    review: object = person.window.page
    assert isinstance(review, ReviewPage)
    person.waits(lambda: review.canvas._shown is not None)
    person.presses("I see no face, name or other person in this picture", Qt.Key.Key_Space)
    person.presses("Keep this picture")
    person.waits(lambda: journey.place.step is Step.CAPTURE)
    for _ in range(2):
        person.presses("Leave this one out")
    person.comes_to(Step.TELL)
    field = next(w for w in person.window.findChildren(QWidget) if isinstance(w, (QLineEdit, QPlainTextEdit)))
    while person.focus() is not field:
        QTest.keyClick(person.focus(), Qt.Key.Key_Tab)
    QTest.keyClicks(field, "It itches")
    person.presses("Go on")
    person.comes_to(Step.SEND)
    person.waits(lambda: person.window.page is not None and person.window.page.main_action.isEnabled())  # type: ignore[union-attr]
    person.presses("Send now")
    person.waits(lambda: journey.kept.sent)
    person.presses("Go on")
    person.comes_to(Step.AFTER)
    person.presses("It got worse")
    person.comes_to(Step.EMERGENCY)
    person.presses("Go back")
    person.comes_to(Step.AFTER)
    person.presses("Delete from this computer")
    person.presses("Yes, delete it")
    person.waits(lambda: "The copy on this computer is deleted." in person.words())
    opened = arrived(tmp_path / "vault-practice")
    assert sorted(each.manifest.media_type for each in opened) == ["application/json", "image/jpeg"]
    assert any(b"It itches" in each.media for each in opened)


def test_a_daughter_helps_her_father(person: Person, tmp_path: Path) -> None:
    """Her words, his yes, the buttons on her side, and the picture taken in her own window."""
    window, journey = person.window, person.journey
    person.presses("None of these, go on")
    person.comes_to(Step.WHO)
    helping = person.tabs_to("Myself")
    QTest.keyClick(helping, Qt.Key.Key_Down)
    person.app.processEvents()
    person.presses("Go on")
    assert journey.place.step is Step.WHO  # he has not said yes
    person.presses("I asked them, and they said yes to the pictures", Qt.Key.Key_Space)
    person.presses("Left side")
    person.presses("Go on")
    person.comes_to(Step.INVITATION)
    person.presses("Practise")
    person.comes_to(Step.AGREE)
    person.presses("Agree and go on")
    person.comes_to(Step.READY)
    person.presses("Yes, there is nobody but us", Qt.Key.Key_Space)
    person.presses("Go on")
    person.comes_to(Step.CAPTURE)
    capture: object = window.page
    assert isinstance(capture, CapturePage)
    person.waits(lambda: capture.live.live is not None)
    take, live = (w.mapTo(window, QPoint(0, 0)).x() for w in (capture.take, capture.live))
    assert take < live  # on her side
    person.presses("Second window")
    assert capture.second is not None
    second = capture.second
    person.waits(lambda: second.preview.live is not None and bool(second.advice.text()))
    QTest.mouseClick(second.take, Qt.MouseButton.LeftButton)
    person.comes_to(Step.REVIEW)
    review: object = window.page
    assert isinstance(review, ReviewPage)
    person.waits(lambda: review.canvas._shown is not None)
    person.presses("I see no face, name or other person in this picture", Qt.Key.Key_Space)
    person.presses("Keep this picture")
    person.waits(lambda: journey.place.step is Step.CAPTURE)
    for _ in range(2):
        person.presses("Leave this one out")
    person.comes_to(Step.TELL)
    assert "What do they feel?" in person.words()
    person.presses("Go on")
    person.comes_to(Step.SEND)
    person.waits(lambda: window.page is not None and window.page.main_action.isEnabled())  # type: ignore[union-attr]
    person.presses("Send now")
    person.waits(lambda: journey.kept.sent)
    opened = [
        each for each in arrived(tmp_path / "vault-practice") if each.manifest.media_type == "image/jpeg"
    ]
    assert [each.manifest.reviewed_by for each in opened] == ["helper"]
