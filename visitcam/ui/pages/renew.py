"""A newer invitation for a visit whose own is no longer taken: what waits is bound to it, and can go."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from visitcam.errors import ProfileMissing
from visitcam.ui.announce import announce
from visitcam.ui.journey import Journey
from visitcam.ui.pages.agree import fill_privacy, renewed
from visitcam.ui.pages.invitation import InvitationPage
from visitcam.ui.pages.page import Page
from visitcam.ui.widgets import CardKind, Tick
from visitcam.ui.words import practice_words

if TYPE_CHECKING:
    from visitcam.session import Destination, Offer, Session

translate = QCoreApplication.translate


class RenewPage(InvitationPage):
    """``journey.kept.renewing``: the visit. It is read as the first one was; then the page shows who gets the
    pictures, and one button sends the person on. Nothing of the visit changes before that."""

    def __init__(self, journey: Journey) -> None:
        super().__init__(
            journey,
            translate("RenewPage", "A new invitation"),
            translate("RenewPage", "Your pictures wait here, locked. They can go with a new invitation."),
        )
        self._offer: Offer | None = None
        self._agreed: Tick | None = None
        self.tip.hide()
        self.visits.hide()

    def entered(self) -> None:
        """Nothing is begun by itself here."""
        Page.entered(self)

    def read(self, source: bytes | str | Path) -> None:
        """Whatever it came as."""
        self._wait()
        self.journey.desks.use_practice(on=False)
        self._retry = lambda: self.read(source)
        visit = self.journey.kept.renewing
        self.journey.desks.ask(
            lambda session, _job: _newer(session, visit, source), self._known, self._failed
        )

    def _known(self, answer: tuple[Offer, Destination] | None) -> None:
        if answer is None:
            self._able()
            self.show_problem(
                translate("RenewPage", "This is the invitation that you had before."),
                translate("RenewPage", "Ask your clinic for a new one. Your pictures are still here."),
            )
            return
        self._offer, destination = answer
        profile = self._offer.profile
        assert profile is not None  # noqa: S101 - ``_newer`` gives none without
        for widget in (self.code, self.file, self.live, self.link_words, self.link):
            widget.hide()
        card = self.add_card(CardKind.PRIVACY, practice_words(profile.name))
        self.content.removeWidget(card)
        self.content.insertWidget(self.content.indexOf(self.tip), card)
        fill_privacy(card, profile, self.journey.desks.preferences.language, sees=destination.server_sees)
        if self._offer.first_time:
            words = translate("AgreePage", "I know this clinic, and I want to send it my pictures")
            self._agreed = Tick(words, self)
            self.content.insertWidget(self.content.indexOf(card) + 1, self._agreed)
        self.go_on.setText(translate("RenewPage", "Use this invitation"))
        self.go_on.setEnabled(True)
        self.column.fit()
        announce(self, self.go_on.text(), at_once=True)
        self.go_on.setFocus()

    def _read_link(self) -> None:
        """The main action: first reads, then uses what was read."""
        if self._offer is None:
            super()._read_link()
        elif self._agreed is not None and not self._agreed.isChecked():
            announce(self, self._agreed.text(), at_once=True)
            self._agreed.setFocus()
        else:
            self.journey.leave_for(self.journey.kept.renewing, self._use)

    def _use(self) -> None:
        offer, visit = self._offer, self.journey.kept.renewing
        if offer is None:
            return
        self._wait()
        self._retry = self._use
        self.journey.desks.ask(
            lambda session, _job: renewed(session, visit, offer), self.journey.visit_renewed, self._failed
        )

    def _failed(self, error: Exception) -> None:
        """An invitation that was read already is used once more by the same button."""
        super()._failed(error)
        self.go_on.setEnabled(self.go_on.isEnabled() or self._offer is not None)


def _newer(session: Session, visit: str, source: bytes | str | Path) -> tuple[Offer, Destination] | None:
    """None: it is the visit's own."""
    offer = session.renewal(visit, source)
    if offer is None:
        return None
    if offer.profile is None:
        raise ProfileMissing
    return offer, session.destination_of(offer.profile)
