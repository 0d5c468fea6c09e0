"""Asks the second yes on a review page: one question at a time, above what can be done. Window's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from visitcam.ui.announce import announce
from visitcam.ui.pages.side_page import SidePage
from visitcam.ui.review_question import FaceQuestion

if TYPE_CHECKING:
    from collections.abc import Callable

    from visitcam.ui.review_decisions import Answer

_PLACE = 2  # in the page's column: beneath the heading and what was not saved yet


class _Asks(Protocol):
    """A ``Question`` or a ``VideoQuestion``."""

    @property
    def own(self) -> bool: ...


Q = TypeVar("Q", bound=_Asks)


class FaceAsking(Generic[Q]):
    """``answered(question, answer)``: called with what was asked, after its card has gone."""

    def __init__(self, page: SidePage, answered: Callable[[Q, Answer], None]) -> None:
        self._page = page
        self._answered = answered
        self._card: FaceQuestion | None = None
        self.question: Q | None = None

    def ask(self, question: Q) -> None:
        """In the place of what was asked before."""
        self.forget()
        page = self._page
        self._card, self.question = FaceQuestion(own=question.own, parent=page), question
        self._card.answered.connect(self.answer)
        page.content.insertWidget(_PLACE, self._card)
        self._card.show()
        page.column.brings(self._card)
        announce(page, self._card.title, at_once=True)
        self._card.take_focus()

    def answer(self, answer: Answer) -> None:
        """What the person said."""
        question = self.question
        self.forget()
        if question is not None:
            self._answered(question, answer)

    def forget(self, focus: QWidget | None = None) -> None:
        """Nothing is asked any more; the keyboard goes to ``focus``."""
        self.question = None
        if self._card is not None:
            self._card.setParent(None)
            self._card.deleteLater()
            self._card = None
            self._page.column.fit()
            if focus is not None:
                focus.setFocus(Qt.FocusReason.OtherFocusReason)
