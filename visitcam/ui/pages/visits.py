"""What is still on this computer: go on with it, send it, delete it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from visitcam.model.visit import Visit, VisitState
from visitcam.ui.journey import Journey
from visitcam.ui.languages import date_words
from visitcam.ui.pages.page import Page
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, ButtonKind, Card, CardKind, TextKind
from visitcam.ui.words import failure_words

if TYPE_CHECKING:
    from visitcam.vault.vault import VisitListing


class VisitsPage(Page):
    """One card a visit. Deleting asks once more, and says what would be lost."""

    def __init__(self, journey: Journey) -> None:
        super().__init__(
            journey,
            QCoreApplication.translate("VisitsPage", "Your visits on this computer"),
            QCoreApplication.translate("VisitsPage", "They are locked. You can delete them at any time."),
        )
        self._cards: list[Card] = []
        self.state = self.add_text(self.tr("One moment"), TextKind.QUIET)
        self.add_action(self.tr("Done"), journey.back, ButtonKind.MAIN)

    def step_title(self) -> str:
        """For the bar."""
        return self.tr("My visits")

    def entered(self) -> None:
        """Ask the vault."""
        super().entered()
        self._ask()

    def _ask(self) -> None:
        self.journey.desks.ask(lambda session, _job: session.visits(), self._show, self._failed)

    def _show(self, listings: tuple[VisitListing, ...]) -> None:
        for card in self._cards:
            card.setParent(None)
            card.deleteLater()
        self._cards.clear()
        self.state.set_text("" if listings else self.tr("There is nothing on this computer."))
        self.state.setVisible(not listings)
        for listing in listings:
            card = self._card(listing)
            self._cards.append(card)
            self.content.insertWidget(self.content.indexOf(self.state), card)
        self.column.fit()

    def _card(self, listing: VisitListing) -> Card:
        day = date_words(datetime.fromtimestamp(listing.created, UTC).astimezone())
        name = listing.clinic or self.tr("A visit that cannot be opened now")
        card = Card(CardKind.PLAIN, f"{name} · {day}", parent=self)
        held = QCoreApplication.translate("VisitsPage", "%n picture(s) or notes", None, listing.captures)
        card.add_text(held)
        if listing.waiting:
            words = QCoreApplication.translate(
                "VisitsPage", "%n of them wait(s) to be sent.", None, listing.waiting
            )
            card.add_line("clock", words, TextKind.ATTENTION)
        elif listing.captures and listing.delivered == listing.captures:
            card.add_line("good", self.tr("Your clinic has all of them."), TextKind.GOOD)
        if listing.readable and listing.state is not VisitState.OVER:
            go_on = Button(self.tr("Go on with this visit"), ButtonKind.OTHER, "forward", card)
            go_on.clicked.connect(lambda _checked=False: self._go_on(listing))
            card.add_widget(go_on)
        delete = Button(self.tr("Delete from this computer"), ButtonKind.OTHER, "delete", card)
        delete.setAccessibleName(self.tr("Delete the visit of {0} from this computer").format(day))
        delete.clicked.connect(lambda _checked=False: self._sure(card, listing, delete))
        card.add_widget(delete)
        return card

    def _go_on(self, listing: VisitListing) -> None:
        self.journey.desks.ask(
            lambda session, _job: session.resume(listing.id),
            lambda visit: self._resumed(visit, waiting=listing.waiting),
            self._failed,
        )

    def _resumed(self, visit: Visit, *, waiting: int) -> None:
        self.journey.kept.offer = None
        self.journey.take_up(visit)
        if waiting and all(i in self.journey.kept.done for i in range(len(visit.invitation.views))):
            self.journey.go(Step.SEND)
        else:
            self.journey.next_view()

    def _sure(self, card: Card, listing: VisitListing, asked: Button) -> None:
        """Once more; there is no way back from it."""
        asked.setEnabled(False)
        if listing.waiting:
            words = self.tr("Your clinic does not have all of it yet. If you delete it, it is gone.")
        else:
            words = self.tr("It goes from this computer for good. What your clinic has stays there.")
        card.add_text(words, TextKind.ATTENTION)
        no = Button(self.tr("No, keep it"), ButtonKind.OTHER, parent=card)
        yes = Button(self.tr("Yes, delete it"), ButtonKind.DANGER, "delete", card)
        no.clicked.connect(lambda _checked=False: self._ask())
        yes.clicked.connect(lambda _checked=False: self._delete(listing))
        card.add_widget(no)
        card.add_widget(yes)
        self.column.fit()
        self.column.ensureWidgetVisible(yes)
        no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self, listing: VisitListing) -> None:
        self.journey.desks.ask(
            lambda session, _job: session.delete_visit(listing.id, even_undelivered=True),
            lambda _nothing: self._deleted(listing.id),
            self._failed,
        )

    def _deleted(self, visit: str) -> None:
        if self.journey.kept.visit is not None and self.journey.kept.visit.id == visit:
            self.journey.start_over()
        else:
            self._ask()

    def _failed(self, error: Exception) -> None:
        self.state.hide()
        self.show_problem(*failure_words(error))
