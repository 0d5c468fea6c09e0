"""What is still on this computer: go on with it, send it, delete it."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from visitcam.errors import VisitCamError
from visitcam.model.visit import Item, Visit
from visitcam.ui.journey import Journey
from visitcam.ui.languages import size_words
from visitcam.ui.pages.page import Page
from visitcam.ui.pages.passphrase import asks_passphrase
from visitcam.ui.pages.visit_card import Deeds, VisitCard, add_disk_words
from visitcam.ui.widgets import Button, ButtonKind, Card, CardKind, TextKind
from visitcam.ui.words import failure_words

if TYPE_CHECKING:
    from visitcam.session import Session
    from visitcam.vault.place import Space
    from visitcam.vault.vault import VisitListing


@dataclass(frozen=True, slots=True)
class Overview:
    """What the page shows. ``remind``: visits that are over and still here after a week; ``overdue``: their
    days are over, but the clinic has not all of them; ``run_out``: what waits may need a newer invitation."""

    listings: tuple[VisitListing, ...]
    space: Space
    remind: frozenset[str]
    overdue: frozenset[str]
    run_out: frozenset[str]


class VisitsPage(Page):
    """One card a visit (``visit_card``), and a way to delete all of them."""

    def __init__(self, journey: Journey) -> None:
        super().__init__(
            journey,
            QCoreApplication.translate("VisitsPage", "Your visits on this computer"),
            QCoreApplication.translate("VisitsPage", "They are locked. You can delete them at any time."),
        )
        self._cards: list[Card] = []
        self._deeds = Deeds(
            self._go_on,
            lambda listing: journey.renew(listing.id),
            self._look,
            self._end,
            self._delete,
            self._delete_one,
            self._ask,
            self._in_sight,
        )
        self._asked_clinics = False
        self.state = self.add_text(self.tr("One moment"), TextKind.QUIET)
        self.add_action(self.tr("Done"), journey.back, ButtonKind.MAIN)
        self.all = self.add_action(self.tr("Delete all of them"), self._sure_of_all, icon="delete")
        self.all.hide()

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
        self.state.show()
        self.state.set_text(
            self._space_words(found) if found.listings else self.tr("There is nothing on this computer.")
        )
        for listing in found.listings:
            card = VisitCard(
                listing,
                self._deeds,
                remind=listing.id in found.remind,
                overdue=listing.id in found.overdue,
                run_out=listing.id in found.run_out,
                parent=self,
            )
            self._cards.append(card)
            self.content.insertWidget(self.content.indexOf(self.state), card)
        if found.space.warn and found.listings:
            self._cards.append(self._disk_card(found.space))
            self.content.insertWidget(self.content.indexOf(self._cards[0]), self._cards[-1])
        self.all.setVisible(len(found.listings) > 1)
        self.all.setEnabled(True)
        self.column.fit()
        self._ask_clinics(found)

    def _space_words(self, found: Overview) -> str:
        if found.space.used > found.space.free:
            return self.tr("{0} are used here. The disk is nearly full.").format(size_words(found.space.used))
        return self.tr("{0} are used here.").format(size_words(found.space.used))

    def _disk_card(self, space: Space) -> Card:
        """A stick or a server's disk: locked there too, but out of this computer's hands."""
        card = Card(CardKind.ATTENTION, parent=self)
        add_disk_words(card, space)
        return card

    def _ask_clinics(self, found: Overview) -> None:
        """Whether the clinics have opened what they have; once a page, on the delivery thread."""
        shown = {
            each.id: each.opened for each in found.listings if each.readable and each.opened < each.delivered
        }
        if shown and not self._asked_clinics:
            self._asked_clinics = True
            self.journey.desks.deliver(lambda session, _job: ask_clinics(session, shown), self._heard)

    def _heard(self, news: bool) -> None:
        if news:
            self._ask()

    def _in_sight(self, widget: QWidget) -> None:
        self.column.brings(widget)

    # what a card asks for

    def _go_on(self, listing: VisitListing) -> None:
        self.journey.leave_for(listing.id, lambda: self._resume(listing))

    def _resume(self, listing: VisitListing) -> None:
        self.journey.desks.ask(
            lambda session, _job: session.resume(listing.id),
            lambda visit: self.journey.resume(visit, waiting=listing.waiting),
            self._not_done,
        )

    def _look(self, listing: VisitListing, card: VisitCard) -> None:
        self.journey.desks.ask(
            lambda session, _job: session.resume(listing.id),
            lambda visit: card.show_items(visit, self.journey.desks.preferences.language),
            self._not_done,
        )

    def _end(self, listing: VisitListing) -> None:
        """The person says that the visit is over. Nothing goes by it."""
        self.journey.desks.ask(
            lambda session, _job: session.end_visit(listing.id), lambda _nothing: self._ask(), self._not_done
        )

    def _delete(self, listing: VisitListing) -> None:
        self.journey.desks.ask(
            lambda session, _job: session.delete_visit(listing.id, even_undelivered=True),
            lambda _nothing: self._deleted(listing.id),
            self._not_done,
        )

    def _deleted(self, visit: str) -> None:
        if self.journey.kept.visit is not None and self.journey.kept.visit.id == visit:
            self.journey.start_over()
        else:
            self._ask()

    def _delete_one(self, listing: VisitListing, item: Item) -> None:
        self.journey.desks.ask(
            lambda session, _job: _without(session, listing.id, item.capture),
            self._one_deleted,
            self._not_done,
        )

    def _one_deleted(self, visit: Visit) -> None:
        """The visit that is under way knows it as well: its view is asked for again."""
        if self.journey.kept.visit is not None and self.journey.kept.visit.id == visit.id:
            self.journey.take_up(visit)
        self._ask()

    def _sure_of_all(self) -> None:
        self.all.setEnabled(False)
        card = Card(CardKind.ATTENTION, self.tr("Delete all of them?"), parent=self)
        card.add_text(
            self.tr("Every visit here goes for good. What your clinic does not have yet is lost."),
            TextKind.ATTENTION,
        )
        no = Button(self.tr("No, keep them"), ButtonKind.OTHER, parent=card)
        yes = Button(self.tr("Yes, delete all"), ButtonKind.DANGER, "delete", card)
        no.clicked.connect(lambda _checked=False: self._ask())
        yes.clicked.connect(lambda _checked=False: self._delete_all())
        card.add_widget(no)
        card.add_widget(yes)
        self._cards.append(card)
        self.content.insertWidget(self.content.indexOf(self.state), card)
        self._in_sight(yes)
        no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete_all(self) -> None:
        self.journey.desks.ask(
            lambda session, _job: session.delete_all(even_undelivered=True),
            lambda _nothing: self._all_deleted(),
            self._not_done,
        )

    def _all_deleted(self) -> None:
        if self.journey.kept.visit is not None:
            self.journey.start_over()
        else:
            self._ask()

    def _not_done(self, error: Exception) -> None:
        """Something that was asked of one visit; the list may know more now (a key that is gone)."""
        self.show_problem(*failure_words(error))
        self._ask()

    def _failed(self, error: Exception) -> None:
        self.state.hide()
        if not asks_passphrase(self, error, self._ask):
            self.show_problem(*failure_words(error))


def overview(session: Session) -> Overview:
    """Everything that the page shows, in one go. A desk's thread."""
    listings = session.visits()
    return Overview(
        listings,
        session.space(),
        frozenset(session.to_remind()),
        frozenset(session.overdue()),
        frozenset(session.run_out()),
    )


def _without(session: Session, visit: str, capture: str) -> Visit:
    session.delete_capture(visit, capture, even_undelivered=True)
    return session.resume(visit)


def ask_clinics(session: Session, shown: Mapping[str, int]) -> bool:
    """Whether more captures are known to be opened than ``shown`` says, by visit.

    An earlier page may have asked and been left before its answer came: so this compares with what is
    shown, not with what was just heard. Delivery thread; a visit that is gone has no news, and a list that
    cannot be read now has none either: the page that reads it says why.
    """
    for visit in shown:
        with contextlib.suppress(VisitCamError):
            session.check_opened(visit)
    with contextlib.suppress(VisitCamError):
        return any(each.opened > shown.get(each.id, each.opened) for each in session.visits())
    return False
