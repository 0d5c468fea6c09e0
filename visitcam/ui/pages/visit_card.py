"""One visit that is still on this computer: what it holds, how far it is, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from visitcam.model.visit import Item, ItemState, Visit, VisitState
from visitcam.ui.languages import date_words, side_by_side, size_words
from visitcam.ui.widgets import Button, ButtonKind, Card, CardKind, TextKind
from visitcam.ui.words import practice_words, view_name

if TYPE_CHECKING:
    from visitcam.vault.place import Space
    from visitcam.vault.vault import VisitListing

translate = QCoreApplication.translate
_NOTES = "application/json"


@dataclass(frozen=True, slots=True)
class Deeds:
    """What the page does for a card. ``look`` gets the visit and shows its captures on the card."""

    go_on: Callable[[VisitListing], object]
    renew: Callable[[VisitListing], object]
    look: Callable[[VisitListing, VisitCard], object]
    end: Callable[[VisitListing], object]
    delete: Callable[[VisitListing], object]
    delete_one: Callable[[VisitListing, Item], object]
    again: Callable[[], object]
    shown: Callable[[QWidget], object]


class VisitCard(Card):
    """``remind``: it is over, and still here after a week; ``overdue``: its days are over, and it is not all
    sent; ``run_out``: what waits may need a newer invitation. Deleting asks once more, and says what is
    lost."""

    def __init__(
        self,
        listing: VisitListing,
        deeds: Deeds,
        *,
        remind: bool,
        overdue: bool,
        run_out: bool,
        parent: QWidget,
    ) -> None:
        self.listing, self._deeds, self._run_out = listing, deeds, run_out
        day = date_words(datetime.fromtimestamp(listing.created, UTC).astimezone()) if listing.created else ""
        name = practice_words(listing.clinic or "") or translate(
            "VisitsPage", "A visit that cannot be opened now"
        )
        if listing.gone:
            name = translate("VisitsPage", "A visit that nobody can open any more")
        super().__init__(CardKind.PLAIN, side_by_side(name, day, " · ") if day else name, parent=parent)
        if listing.readable:
            self._say_what(remind=remind, overdue=overdue)
        else:
            self._say_why()
        self._add_ways(day)

    def _say_what(self, *, remind: bool, overdue: bool) -> None:
        listing = self.listing
        held = translate("VisitsPage", "%n picture(s), video(s) or notes", None, listing.captures)
        self.add_text(f"{held} · {size_words(listing.size)}" if listing.size else held)
        if listing.waiting:
            words = translate("VisitsPage", "%n of them wait(s) to be sent.", None, listing.waiting)
            self.add_line("clock", words, TextKind.ATTENTION)
            if self._run_out:
                self.add_text(
                    translate(
                        "VisitsPage",
                        "Its invitation has run out. If your clinic does not take it, ask for a new one.",
                    )
                )
        elif listing.captures and listing.opened >= listing.captures:
            self.add_line("good", translate("VisitsPage", "Your clinic has opened it."), TextKind.GOOD)
        elif listing.captures and listing.delivered == listing.captures:
            self.add_line("good", translate("VisitsPage", "Your clinic has all of them."), TextKind.GOOD)
        if overdue:
            words = translate("VisitsPage", "Its days here are over. Your clinic does not have all of it.")
            self.add_line("attention", words, TextKind.ATTENTION)
            self.add_text(translate("VisitsPage", "Send it, or delete it."))
        elif listing.delete_after is not None:
            day = date_words(datetime.fromtimestamp(listing.delete_after, UTC).astimezone())
            words = translate("VisitsPage", "It goes by itself on {0}, once your clinic has it.")
            self.add_line("clock", words.format(day))
        elif remind or listing.state is VisitState.OVER:
            self.add_line("clock", translate("VisitsPage", "This visit is over. Do you still need it here?"))

    def _say_why(self) -> None:
        if self.listing.deleting:
            words = translate("VisitsPage", "You began to delete it. Delete it again to end that.")
        elif self.listing.gone:
            words = translate("VisitsPage", "Its key is gone from this computer. You can only delete it.")
        elif self.listing.damaged:
            words = translate("VisitsPage", "It is damaged, so it cannot be opened here.")
        else:
            words = translate("VisitsPage", "It is still here. Its key cannot be had right now.")
        self.add_line("attention", words, TextKind.ATTENTION)

    def _add_ways(self, day: str) -> None:
        listing, deeds = self.listing, self._deeds
        if listing.readable and listing.state is not VisitState.OVER:
            self._button(
                translate("VisitsPage", "Go on with this visit"), lambda: deeds.go_on(listing), "forward"
            )
        if self._run_out:
            self._button(
                translate("VisitsPage", "I have a new invitation"), lambda: deeds.renew(listing), "code"
            )
        if listing.readable and listing.captures:
            self.look = self._button(
                translate("VisitsPage", "Show what is in it"), lambda: deeds.look(listing, self)
            )
        if listing.readable and listing.state is VisitState.DELIVERED:
            self._button(translate("VisitsPage", "My visit is over"), lambda: deeds.end(listing))
        self.delete = self._button(translate("VisitsPage", "Delete from this computer"), self._sure, "delete")
        words = translate("VisitsPage", "Delete the visit of {0} from this computer")
        if day:
            self.delete.setAccessibleName(words.format(day))

    def _button(
        self, words: str, do: Callable[[], object], icon: str = "", kind: ButtonKind = ButtonKind.OTHER
    ) -> Button:
        button = Button(words, kind, icon, self)
        button.clicked.connect(lambda _checked=False: do())
        self.add_widget(button)
        return button

    def _sure(self) -> None:
        """Once more; there is no way back from it."""
        self.delete.setEnabled(False)
        listing = self.listing
        if listing.gone or listing.deleting:
            words = translate("VisitsPage", "It goes from this computer for good.")
        elif not listing.readable:
            words = translate(
                "VisitsPage", "Your clinic may not have all of it. If you delete it, it is gone."
            )
        elif listing.delivered < listing.captures:
            words = translate(
                "VisitsPage", "Your clinic does not have all of it yet. If you delete it, it is gone."
            )
        else:
            words = translate(
                "VisitsPage", "It goes from this computer for good. What your clinic has stays there."
            )
        self._ask(words, lambda: self._deeds.delete(listing))

    def _ask(self, words: str, do: Callable[[], object]) -> None:
        self.add_text(words, TextKind.ATTENTION)
        no = self._button(translate("VisitsPage", "No, keep it"), self._deeds.again)
        yes = self._button(translate("VisitsPage", "Yes, delete it"), do, "delete", ButtonKind.DANGER)
        self._deeds.shown(yes)
        no.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_items(self, visit: Visit, language: str) -> None:
        """Each capture, with its own way to be deleted."""
        self.look.setEnabled(False)
        last: QWidget = self
        for item in visit.items:
            words = item_words(visit, item, language)
            self.add_text(f"{words} · {size_words(item.size)}")
            last = self._button(
                translate("VisitsPage", "Delete this one"), partial(self._sure_of, item), "delete"
            )
            last.setAccessibleName(translate("VisitsPage", "Delete this one: {0}").format(words))
        self._deeds.shown(last)

    def _sure_of(self, item: Item) -> None:
        if item.state in {ItemState.DELIVERED, ItemState.OPENED}:
            words = translate(
                "VisitsPage", "It goes from this computer for good. What your clinic has stays there."
            )
        else:
            words = translate("VisitsPage", "Your clinic does not have it yet. If you delete it, it is gone.")
        self._ask(words, lambda: self._deeds.delete_one(self.listing, item))


def item_words(visit: Visit, item: Item, language: str) -> str:
    """What a capture shows, in the person's language."""
    if item.media_type == _NOTES:
        return translate("VisitsPage", "What you wrote")
    view = next((view for view in visit.invitation.views if view.name == item.view), None)
    words = view_name(view, language) if view is not None else ""
    if item.media_type.startswith("video/"):
        return words or translate("VisitsPage", "A video")
    return words or translate("VisitsPage", "A picture")


def add_disk_words(card: Card, space: Space) -> None:
    """That the visits are on a stick or a server's disk. Only where ``space.warn``."""
    if space.disk.value == "network":
        words = translate("VisitsPage", "Your visits are on a network disk.")
    else:
        words = translate("VisitsPage", "Your visits are on a stick or card that can be taken away.")
    card.add_line("attention", words, TextKind.ATTENTION)
    card.add_text(
        translate("VisitsPage", "They are locked there too. But old copies may stay there after you delete.")
    )
