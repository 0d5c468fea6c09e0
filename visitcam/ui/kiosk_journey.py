"""A kiosk's journey: whatever page wants to begin anew, everything is wiped first. Window's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject

from visitcam.ui.desks import Desks
from visitcam.ui.journey import Journey, Kept
from visitcam.ui.steps import Step

AT_START = frozenset({Step.LANGUAGE, Step.PIN, Step.STATUS})
"""Where nobody's visit is under way."""


class KioskDesks(Desks):
    """A kiosk knows no practice: its session is one, and a drawn camera never stands in for the real one."""

    def use_practice(self, *, on: bool) -> None:
        """Nothing changes, whatever a clinic's profile says."""
        del on


class KioskJourney(Journey):
    """Begins with the languages. ``ended`` asks the kiosk to wipe; :meth:`clear` is what the kiosk does."""

    def __init__(self, desks: Desks, parent: QObject | None = None) -> None:
        super().__init__(desks, first=Step.LANGUAGE)
        self.setParent(parent)
        self.released = False
        """Whether the person pressed "Send" (or "Send later"): from then on the clinic is to have it."""

    def start_over(self) -> None:
        """The kiosk wipes, then shows the first page."""
        self.ended.emit()

    def clear(self) -> None:
        """Offer, visit, pictures, notes, history: let go, and the first page shown."""
        self.kept.pictures.clear()
        self.kept.forget_videos()
        self.kept = Kept()
        self.released = False
        super().start_over()

    @property
    def under_way(self) -> bool:
        """Whether there is anything of a person to wipe."""
        return self.place.step not in AT_START or self.can_go_back or self.kept.visit is not None
