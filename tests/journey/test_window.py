"""The whole way through the real window: from the first page to sent, and opened by the clinic."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from visitcam.clinic.keyfiles import load_identity
from visitcam.clinic.keys import CLINIC_KEY_FILE
from visitcam.sealing import bundle
from visitcam.sealing.seal import open_sealed
from visitcam.ui.app import Options, make
from visitcam.ui.journey import Journey
from visitcam.ui.pages.capture import CapturePage
from visitcam.ui.pages.invitation import InvitationPage
from visitcam.ui.pages.review import ReviewPage
from visitcam.ui.pages.send import SendPage
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Card
from visitcam.ui.window import Window


class Person:
    """Sits before the window, and waits as long as it takes (at most 60 s a step)."""

    def __init__(self, window: Window, journey: Journey, app: QApplication) -> None:
        self.window, self.journey, self.app = window, journey, app

    def waits(self, so: object, seconds: float = 60) -> None:
        end = time.monotonic() + seconds
        while not so():  # type: ignore[operator]
            self.app.processEvents()
            time.sleep(0.003)
            assert time.monotonic() < end, f"it did not come at {self.journey.place}"
        self.app.processEvents()

    def comes_to(self, step: Step) -> None:
        self.waits(lambda: self.journey.place.step is step)

    def presses_main(self) -> None:
        page = self.window.page
        assert page is not None
        assert page.main_action is not None
        QTest.mouseClick(page.main_action, Qt.MouseButton.LeftButton)


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["visitcam-tests"])
    window, journey = make(app, Options(practice=True, camera="practice", vault=tmp_path / "vault"))
    window.resize(1280, 800)
    window.show()
    yield Person(window, journey, app)
    window.may_lose = True  # nobody is there to be asked
    window.close()
    assert journey.desks.close()
    window.deleteLater()
    app.processEvents()


def test_a_practice_visit_from_the_first_page_to_the_clinic(person: Person, tmp_path: Path) -> None:
    window, journey = person.window, person.journey
    assert journey.place.step == Step.SAFETY
    person.presses_main()
    person.comes_to(Step.WHO)
    person.presses_main()
    person.comes_to(Step.AGREE)  # the program was started for practice: no invitation is asked for
    assert type(window.page).__name__ == "AgreePage"
    person.presses_main()
    person.comes_to(Step.READY)
    person.presses_main()
    person.comes_to(Step.CAPTURE)

    # the live picture is really on the screen, and it moves
    page: object = window.page
    assert isinstance(page, CapturePage)
    person.waits(lambda: page.live.live is not None)
    first = _pixels(page.live)
    assert first.std() > 3
    person.waits(lambda: np.abs(_pixels(page.live).astype(int) - first).max() > 10)
    middle = page.live.rect().center()
    QTest.mouseClick(page.live, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(middle))
    QTest.keyClick(page.live, Qt.Key.Key_Space)

    # nothing is kept before somebody agreed
    person.comes_to(Step.REVIEW)
    review = window.page
    assert isinstance(review, ReviewPage)
    person.waits(lambda: review.canvas._shown is not None)
    vault = tmp_path / "vault"
    assert journey.kept.visit is not None
    before = sorted(vault.rglob("*"))
    assert not review.agree.isChecked()
    person.presses_main()
    person.app.processEvents()
    assert str(journey.place.step) == "review"
    assert sorted(vault.rglob("*")) == before

    # a box over a quarter of the picture, then the yes
    keep = review.redaction.keep
    review.decisions.box(type(keep)(keep.x, keep.y, keep.w // 2, keep.h // 2))
    wanted = review._wanted
    person.waits(lambda: review._wanted == wanted and review.canvas._redaction is review.redaction)
    assert not review.agree.isChecked()
    QTest.mouseClick(review.agree, Qt.MouseButton.LeftButton)
    assert review.agree.isChecked()
    person.presses_main()
    person.comes_to(Step.CAPTURE)
    assert journey.place.view == 1
    journey.leave_out()
    journey.leave_out()
    person.comes_to(Step.TELL)
    person.presses_main()

    person.comes_to(Step.SEND)
    send = window.page
    assert isinstance(send, SendPage)
    person.waits(send.send.isEnabled)
    person.presses_main()
    person.waits(lambda: journey.kept.sent)
    person.presses_main()
    person.comes_to(Step.AFTER)

    # the clinic opens it: the box is one colour, and there is no EXIF
    clinic = tmp_path / "vault-practice"
    identity = load_identity(clinic / CLINIC_KEY_FILE)
    opened = [bundle.unpack(open_sealed(p.read_bytes(), identity)) for p in _parcels(clinic)]
    pictures = [each for each in opened if each.manifest.media_type == "image/jpeg"]
    assert len(pictures) == 1
    with Image.open(io.BytesIO(pictures[0].media)) as image:
        assert not image.getexif()
        pixels = np.asarray(image.convert("RGB"))
    assert pixels.shape[:2] == (keep.h, keep.w)
    corner = pixels[: keep.h // 2 - 8, : keep.w // 2 - 8].astype(int)
    assert np.abs(corner - 48).max() <= 3
    facts = pictures[0].manifest
    assert facts.reviewed_by == "patient"
    assert facts.filled == {"mark": 1}
    assert len(opened) == 2  # and the notes, which name the pictures that were left out


def test_back_never_loses_a_picture(person: Person) -> None:
    window, journey = person.window, person.journey
    journey.next()
    journey.next()
    person.comes_to(Step.AGREE)
    person.presses_main()
    person.comes_to(Step.READY)
    person.presses_main()
    person.comes_to(Step.CAPTURE)
    page: object = window.page
    assert isinstance(page, CapturePage)
    person.waits(lambda: page.live.live is not None)
    page.take.click()
    person.comes_to(Step.REVIEW)
    taken = journey.kept.pictures[0]
    assert window.bar is not None
    window.bar.back.click()
    person.comes_to(Step.CAPTURE)
    assert journey.kept.pictures[0] is taken
    journey.go(Step.EMERGENCY)
    window.bar.back.click()
    journey.go(Step.REVIEW, 0)
    assert journey.kept.pictures[0] is taken
    assert isinstance(window.page, ReviewPage)


def test_the_invitation_page_reads_what_is_pasted(person: Person) -> None:
    window, journey = person.window, person.journey
    journey.kept.practice = False
    journey.go(Step.INVITATION)
    page = window.page
    assert isinstance(page, InvitationPage)
    page.link.setText("this is no invitation")
    person.presses_main()
    person.waits(lambda: page._problem is not None or page.findChildren(Card, "passphrase"))
    assert journey.place.step is Step.INVITATION
    assert journey.kept.offer is None


def _pixels(widget: object) -> np.ndarray:
    image = widget.grab().toImage()  # type: ignore[attr-defined]
    view = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return view[:, : image.width() * 4].copy()


def _parcels(clinic: Path) -> list[Path]:
    return [p for p in (clinic / "received").rglob("*") if p.is_file() and p.read_bytes()[:4] == b"age-"]
