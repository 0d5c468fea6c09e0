"""The second yes: asked before a found face is shown, or more of one than the place itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from visitcam.ui.review_decisions import Answer
from visitcam.ui.widgets import Button, ButtonKind, Card, CardKind


class FaceQuestion(Card):
    """Nothing is shown until it is answered; what keeps the face covered comes first and has the focus.

    ``own``: the place lies on the face, so that it is the person's own.
    """

    answered = Signal(object)  # Answer

    def __init__(self, *, own: bool, parent: QWidget | None = None) -> None:
        title = (
            QCoreApplication.translate("FaceQuestion", "Keep more of the face?")
            if own
            else QCoreApplication.translate("ReviewPage", "Show this face?")
        )
        super().__init__(CardKind.ATTENTION, title, parent=parent)
        self.title = title
        if own:
            self.add_text(self.tr("Your doctor will be able to recognise you."))
            keep, agree = self.tr("No, leave it as it was"), self.tr("I agree, keep more")
        else:
            self.add_text(
                QCoreApplication.translate(
                    "ReviewPage",
                    "Whoever sees the picture may know who it is. Your clinic seldom needs a face.",
                )
            )
            self.add_text(self.tr("If it is you, your doctor will be able to recognise you."))
            keep = QCoreApplication.translate("ReviewPage", "No, keep it covered")
            agree = self.tr("It is me, and I agree")
        self.first = self._button(keep, Answer.COVERED)
        self._button(self.tr("This is no face"), Answer.NO_FACE)
        self._button(agree, Answer.AGREED)

    def take_focus(self) -> None:
        """To the answer that shows nothing."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, words: str, answer: Answer) -> Button:
        button = Button(words, ButtonKind.OTHER, parent=self)
        button.clicked.connect(lambda _checked=False: self.answered.emit(answer))
        self.add_widget(button)
        return button
