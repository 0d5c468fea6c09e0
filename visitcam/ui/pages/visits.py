"""What is still on this computer: go on with it, send it, delete it."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from visitcam.errors import VisitCamError
from visitcam.model.visit import Visit, VisitState
from visitcam.ui.journey import Journey
from visitcam.ui.languages import date_words
from visitcam.ui.pages.page import Page
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, ButtonKind, Card, CardKind, TextKind
from visitcam.ui.words import failure_words

if TYPE_CHECKING:
    from visitcam.session import Session
    from visitcam.vault.place import Space
    from visitcam.vault.vault import VisitListing

Opened = dict[str, int]
"""Visit → how many of its captures the clinic has opened."""


@dataclass(frozen=True, slots=True)
class Overview:
    """What the page shows. ``remind``: visits that are over and still here after a week."""

    listings: tuple[VisitListing, ...]
    space: Space
    remind: frozenset[str]
    opened: Opened


class VisitsPage(Page):
    """One card a visit. Deleting asks once more, and says what would be lost."""

    def __init__(self, journey: Journey) -> None:
        super().__init__(
            journey,
            QCoreApplication.translate("VisitsPage", "Your visits on this computer"),
            QCoreApplication.translate("VisitsPage", "They are locked. You can delete them at any time."),
        )
        self._cards: list[Card] = []
        self._asked_clinics = False
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
        self.journey.desks.ask(lambda session, _job: overview(session), self._show, self._failed)

    def _show(self, found: Overview) -> None:
        for card in self._cards:
            card.setParent(None)
            card.deleteLater()
        self._cards.clear()
        self.state.set_text(
            self._space_words(found) if found.listings else self.tr("There is nothing on this computer.")
        )
        for listing in found.listings:
            card = self._card(listing, found)
            self._cards.append(card)
            self.content.insertWidget(self.content.indexOf(self.state), card)
        if found.space.warn and found.listings:
            self._cards.append(self._disk_card(found.space))
            self.content.insertWidget(self.content.indexOf(self._cards[0]), self._cards[-1])
        self.column.fit()
        self._ask_clinics(found)

    def _space_words(self, found: Overview) -> str:
        if found.space.used > found.space.free:
            return self.tr("{0} are used here. The disk is nearly full.").format(size_words(found.space.used))
        return self.tr("{0} are used here.").format(size_words(found.space.used))

    def _disk_card(self, space: Space) -> Card:
        """A stick or a server's disk: locked there too, but out of this computer's hands."""
        if space.disk.value == "network":
            words = self.tr("Your visits are on a network disk.")
        else:
            words = self.tr("Your visits are on a stick or card that can be taken away.")
        card = Card(CardKind.ATTENTION, parent=self)
        card.add_line("attention", words, TextKind.ATTENTION)
        card.add_text(self.tr("They are locked there too. But old copies may stay there after you delete."))
        return card

    def _ask_clinics(self, found: Overview) -> None:
        """Whether the clinics have opened what they have; once a page, on the delivery thread."""
        asked = [
            each.id
            for each in found.listings
            if each.readable and found.opened.get(each.id, 0) < each.delivered
        ]
        if asked and not self._asked_clinics:
            self._asked_clinics = True
            self.journey.desks.deliver(lambda session, _job: ask_clinics(session, asked), self._heard)

    def _heard(self, news: int) -> None:
        if news:
            self._ask()

    def _card(self, listing: VisitListing, found: Overview) -> Card:
        day = date_words(datetime.fromtimestamp(listing.created, UTC).astimezone())
        name = listing.clinic or self.tr("A visit that cannot be opened now")
        card = Card(CardKind.PLAIN, f"{name} · {day}", parent=self)
        held = QCoreApplication.translate("VisitsPage", "%n picture(s) or notes", None, listing.captures)
        card.add_text(f"{held} · {size_words(listing.size)}" if listing.size else held)
        if listing.waiting:
            words = QCoreApplication.translate(
                "VisitsPage", "%n of them wait(s) to be sent.", None, listing.waiting
            )
            card.add_line("clock", words, TextKind.ATTENTION)
        elif listing.captures and found.opened.get(listing.id, 0) >= listing.captures:
            card.add_line("good", self.tr("Your clinic has opened it."), TextKind.GOOD)
        elif listing.captures and listing.delivered == listing.captures:
            card.add_line("good", self.tr("Your clinic has all of them."), TextKind.GOOD)
        if listing.delete_after is not None and listing.readable:
            day_it_goes = date_words(datetime.fromtimestamp(listing.delete_after, UTC).astimezone())
            card.add_line(
                "clock", self.tr("It goes by itself on {0}, once your clinic has it.").format(day_it_goes)
            )
        elif listing.id in found.remind:
            card.add_line("clock", self.tr("This visit is over. Do you still need it here?"))
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


def overview(session: Session) -> Overview:
    """Everything that the page shows, in one go. A desk's thread."""
    listings = session.visits()
    opened = {each.id: session.opened(each.id) for each in listings if each.readable and each.delivered}
    return Overview(listings, session.space(), frozenset(session.to_remind()), opened)


def ask_clinics(session: Session, visits: list[str]) -> int:
    """How many captures are newly known to be opened. Delivery thread; a visit that is gone counts none."""
    news = 0
    for visit in visits:
        with contextlib.suppress(VisitCamError):
            news += session.check_opened(visit)
    return news


def size_words(size: int) -> str:
    """ "3.4 MB", as the person's country writes it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
