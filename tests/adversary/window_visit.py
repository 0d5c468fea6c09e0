"""A visit through the real window, to be run under strace: a photograph, a box, the yes, sent, closed.

``python -m tests.adversary.window_visit PICTURE FOLDER``; the vault is FOLDER/vault.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from visitcam import hardening
from visitcam.ui.app import Options, make
from visitcam.ui.pages.capture import CapturePage
from visitcam.ui.pages.review import ReviewPage
from visitcam.ui.steps import Step


def main(picture: str, folder: Path) -> None:
    """The whole visit; raises where a step does not come."""
    hardening.forbid_dumps()
    app = QApplication(["visitcam"])
    window, journey = make(app, Options(practice=True, camera=f"replay:{picture}", vault=folder / "vault"))
    window.resize(1280, 800)
    window.show()

    def until(so: Callable[[], object]) -> None:
        end = time.monotonic() + 120
        while not so():
            app.processEvents()
            time.sleep(0.005)
            if time.monotonic() > end:
                raise TimeoutError(str(journey.place))

    def main_action() -> None:
        page = window.page
        button = page.main_action if page is not None else None
        if button is None:
            raise TimeoutError("no main action")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    for step in (Step.SAFETY, Step.WHO, Step.AGREE, Step.READY):
        until(lambda step=step: journey.place.step is step)  # type: ignore[misc]
        main_action()
    until(lambda: isinstance(window.page, CapturePage))
    page = window.page
    assert isinstance(page, CapturePage)
    until(lambda: page.live.live is not None)
    middle = QPoint(page.live.rect().center())
    QTest.mouseClick(page.live, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    page.take.click()
    until(lambda: isinstance(window.page, ReviewPage))
    review = window.page
    assert isinstance(review, ReviewPage)
    until(lambda: review.canvas._shown is not None and review.agree.isEnabled())
    keep = review.redaction.keep
    review.decisions.box(type(keep)(keep.x, keep.y, keep.w // 4, keep.h // 4))
    review._undo()
    review._redo()
    until(lambda: review.canvas._redaction is review.redaction and review.agree.isEnabled())
    QTest.mouseClick(review.agree, Qt.MouseButton.LeftButton)
    main_action()
    until(lambda: journey.place.step is Step.CAPTURE)
    journey.leave_out()
    journey.leave_out()
    until(lambda: journey.place.step is Step.TELL)
    main_action()
    until(lambda: journey.place.step is Step.SEND)
    send = window.page
    until(lambda: send.send.isEnabled())  # type: ignore[union-attr]
    main_action()
    until(lambda: journey.kept.sent)
    if not window.close():
        raise TimeoutError("it asks although all is kept")
    if not journey.desks.close():
        raise TimeoutError("closing")
    sys.stdout.write("sent\n")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
