"""How the pictures of this folder are walked to: one window, one dress, page after page."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from visitcam.ui import languages, theme
from visitcam.ui.journey import Journey
from visitcam.ui.pages.page import Page
from visitcam.ui.steps import Step
from visitcam.ui.window import Window

P = TypeVar("P", bound=Page)
PATIENCE = 120.0  # seconds for one thing to come, on a busy machine


@dataclass(frozen=True, slots=True)
class Dress:
    """How everything is shown in one walk."""

    look: theme.PaletteName = theme.PaletteName.LIGHT
    language: str = "en"
    scale: float = 1.0
    size: tuple[int, int] = (1280, 800)


@dataclass(slots=True)
class Walk:
    """Goes from page to page of one window, and hands each to ``snap`` by its name."""

    app: QApplication
    dress: Dress
    snap: Callable[[str, QPixmap], None]

    def waits(self, so: Callable[[], object]) -> None:
        """Serves the window until it is so."""
        end = time.monotonic() + PATIENCE
        while not so():
            self._turn()
            if time.monotonic() > end:
                raise TimeoutError
        self.rests()

    def rests(self, seconds: float = 0.4) -> None:
        """Until everything stands where it belongs."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._turn()

    def _turn(self) -> None:
        self.app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.004)

    def dresses(self, window: Window, journey: Journey, least: int = 48) -> None:
        """The look, the language and the size of this walk."""
        languages.use(self.app, languages.language(self.dress.language))
        journey.desks.preferences.language = self.dress.language
        window.dress(theme.Look(self.dress.look, self.dress.scale, least_target=least))
        window.resize(*self.dress.size)
        window.show()
        self.rests()


@dataclass(slots=True)
class Shows:
    """What a walk does with one window: shows a page, a page beside the way, what lies over a page."""

    walk: Walk
    window: Window
    journey: Journey

    def page(self, name: str) -> None:
        """The page as it is first seen, and, where it scrolls, its end."""
        self.walk.rests()
        self.walk.snap(name, self.window.grab())
        page = self.window.page
        bar = page.column.verticalScrollBar() if page is not None else None
        if bar is not None and bar.maximum() > 0:
            bar.setValue(bar.maximum())
            self.walk.rests(0.2)
            self.walk.snap(f"{name}~end", self.window.grab())
            bar.setValue(0)

    def at(self, step: Step, name: str, view: int = 0) -> None:
        """A page beside the way; and back."""
        self.journey.go(step, view)
        self.page(name)
        self.journey.back()

    def over(self, top: QWidget, name: str) -> None:
        """A menu, a dialog or a list that the window opened: each is a window of its own, so both are taken
        and laid where they stand."""
        self.walk.rests()
        picture = self.window.grab()
        painter = QPainter(picture)
        at = top.mapToGlobal(QPoint(0, 0)) - self.window.mapToGlobal(QPoint(0, 0))
        painter.drawPixmap(at, top.grab())
        painter.end()
        self.walk.snap(name, picture)

    def closes(self) -> None:
        """The window goes, and its threads."""
        self.window.may_lose = True
        self.window.close()
        self.journey.desks.close()
        self.window.deleteLater()

    def sees(self, kind: type[P]) -> P:
        """The page on screen, which is of that kind.

        Raises:
            TypeError: it is another.
        """
        self.walk.rests()
        page: object = self.window.page
        if not isinstance(page, kind):
            raise TypeError(f"{type(page).__name__}, not {kind.__name__}")
        return page

    def as_it_stands(self, name: str) -> None:
        """Scrolled to where the page itself has gone."""
        self.walk.rests()
        self.walk.snap(name, self.window.grab())

    def over_page(self, name: str) -> None:
        """What lies over the page, and, where it scrolls, its end."""
        self.walk.rests()
        self.walk.snap(name, self.window.grab())
        over = self.window.over
        bar = over.column.verticalScrollBar() if over is not None else None
        if bar is not None and bar.maximum() > 0:
            bar.setValue(bar.maximum())
            self.walk.rests(0.2)
            self.walk.snap(f"{name}~end", self.window.grab())
