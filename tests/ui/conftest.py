"""A real window, offscreen, on the real session, vault and practice clinic in the test's own folder."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from visitcam.ui import languages, theme
from visitcam.ui.app import Options, make
from visitcam.ui.journey import Journey
from visitcam.ui.window import Window

Until = Callable[[Callable[[], object]], None]
Open = Callable[..., tuple[Window, Journey]]


@pytest.fixture(scope="session")
def app() -> QApplication:
    from visitcam.capture.practice_camera import PracticeCamera

    with PracticeCamera():  # drawn once; OpenCV is loaded once
        pass
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication(["visitcam-tests"])


def clear_away() -> None:
    """Really deletes what ``deleteLater`` was asked of: outside an event loop it waits for ever, and every
    later change of the look would dress all of it again."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def lay_out(app: QApplication) -> None:
    """Serves what waits, then every change of layout that it brought about. An answer of a thread that comes
    at the end of ``processEvents()`` leaves its words on the page, and their places to the next turn."""
    app.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


@pytest.fixture(autouse=True)
def plain_look(app: QApplication) -> None:
    languages.use(app, languages.language("en"))
    if theme.look() != theme.Look() or not app.styleSheet():
        theme.apply(app, theme.Look())


@pytest.fixture
def until(app: QApplication) -> Until:
    """Serves the window until something is so; fails after 30 s."""

    def wait(so: Callable[[], object]) -> None:
        end = time.monotonic() + 30
        while not so():
            app.processEvents()
            clear_away()
            time.sleep(0.003)
            assert time.monotonic() < end, "it did not come"
        app.processEvents()

    return wait


@pytest.fixture
def open_window(app: QApplication, tmp_path: Path) -> Iterator[Open]:
    """``open_window(camera=…, practice=…, size=…)`` → (window, journey), shown, closed at the end."""
    opened: list[Window] = []

    def do(
        camera: str = "practice",
        *,
        practice: bool = False,
        size: tuple[int, int] = (1280, 800),
        look: theme.Look | None = None,
    ) -> tuple[Window, Journey]:
        window, journey = make(app, Options(practice=practice, camera=camera, vault=tmp_path / "vault"))
        languages.use(app, languages.language("en"))
        journey.desks.preferences.language = "en"
        window.dress(look if look is not None else theme.Look())
        window.resize(*size)
        window.show()
        opened.append(window)
        app.processEvents()
        return window, journey

    yield do
    for window in opened:
        window.may_lose = True  # nobody is there to be asked
        window.close()
        assert window.journey.desks.close(), "a thread did not end within 3 s"
        window.deleteLater()
    app.processEvents()
    clear_away()
