"""Something in memory would be lost: asked before it is. Over the page, which stays as it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from visitcam.ui.journey import Journey
from visitcam.ui.loss import Loss
from visitcam.ui.pages.page import Page
from visitcam.ui.steps import Step
from visitcam.ui.widgets import ButtonKind, CardKind, TextKind

translate = QCoreApplication.translate


class LeavePage(Page):
    """``stay``: back to the page beneath. ``leave``: the person gives it up. ``closing`` False: the window
    stays, and another visit takes the place of this one."""

    def __init__(
        self,
        journey: Journey,
        loss: Loss,
        *,
        stay: Callable[[], object],
        leave: Callable[[], object],
        closing: bool = True,
    ) -> None:
        title = (
            translate("leave", "Close VisitCam now?")
            if closing
            else translate("leave", "Leave this visit now?")
        )
        why = translate("leave", "Not all of it is kept yet. If you leave now, this is gone:")
        super().__init__(journey, title, why)
        self._stay = stay
        card = self.add_card(CardKind.ATTENTION)
        for words in loss_words(loss):
            card.add_line("attention", words, TextKind.ATTENTION)
        if journey.kept.practice:  # without an open keyring it goes with the program
            self.add_text(translate("leave", "This is practice. No clinic waits for these pictures."))
        else:
            self.add_text(translate("leave", "All that you have kept stays on this computer, locked."))
        self.no = self.add_action(translate("leave", "No, go back to it"), stay, ButtonKind.MAIN)
        yes = (
            translate("leave", "Yes, close and lose it")
            if closing
            else translate("leave", "Yes, leave and lose it")
        )
        self.yes = self.add_action(yes, leave, ButtonKind.DANGER)
        self.help = self.add_action(translate("leave", "Emergency"), self._emergency, icon="emergency")

    def _emergency(self) -> None:
        self._stay()
        self.journey.go(Step.EMERGENCY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to it."""
        if event.key() == Qt.Key.Key_Escape:
            self._stay()
        else:
            super().keyPressEvent(event)


def loss_words(loss: Loss) -> list[str]:
    """One line for each sort of thing."""
    lines = []
    if loss.pictures == 1:
        lines.append(translate("leave", "The picture that you took"))
    elif loss.pictures:
        lines.append(translate("leave", "The pictures that you took"))
    if loss.videos == 1:
        lines.append(translate("leave", "The video that you made"))
    elif loss.videos:
        lines.append(translate("leave", "The videos that you made"))
    if loss.recording:
        lines.append(translate("leave", "The video that is being made"))
    if loss.words:
        lines.append(translate("leave", "What you wrote to your clinic"))
    return lines
