"""Who receives, who can see it on the way, how long it is kept. Then a yes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from visitcam.guide.views import drawing_for
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.requested_view import MediaKind, RequestedView
from visitcam.ui.journey import Journey
from visitcam.ui.languages import date_words
from visitcam.ui.pages.page import Page
from visitcam.ui.pages.passphrase import asks_passphrase
from visitcam.ui.widgets import Button, ButtonKind, Card, CardKind, TextKind, Tick
from visitcam.ui.words import failure_words, practice_words, view_name, view_words

if TYPE_CHECKING:  # what it needs loads after the window is shown
    from visitcam.model.visit import Visit
    from visitcam.session import Offer, Session
    from visitcam.vault.vault import VisitListing

SEALED_WAYS = frozenset({"tus", "put", "folder"})
"""Ways on which a parcel stays sealed; a direct way (DICOM, FHIR) shows it to the clinic's server."""


def server_sees(profile: ClinicProfile) -> bool:
    """True where the clinic offers no sealed way, or lists a direct one first and asks to keep its order."""
    kinds = [endpoint.kind for endpoint in profile.endpoints]
    if profile.listed_order and kinds:
        return kinds[0] not in SEALED_WAYS
    return not any(kind in SEALED_WAYS for kind in kinds)


def kept_words(profile: ClinicProfile) -> str:
    """How long the clinic keeps it."""
    if profile.keep_days is None:
        return QCoreApplication.translate(
            "AgreePage", "Your clinic keeps it as long as its rules and the law say."
        )
    if profile.keep_days == 0:
        return QCoreApplication.translate("AgreePage", "It is not kept.")
    if profile.keep_days >= 2 * 365:  # nobody divides 3,650 days
        years = round(profile.keep_days / 365.25)
        return QCoreApplication.translate("after", "Your clinic keeps them for %n year(s).", None, years)
    return QCoreApplication.translate(
        "AgreePage", "Your clinic keeps it for %n day(s).", None, profile.keep_days
    )


def fill_privacy(card: Card, profile: ClinicProfile, language: str, *, sees: bool) -> None:
    """The privacy card's lines, on this page and before sending."""
    translate = QCoreApplication.translate  # lupdate knows this name
    card.add_line(
        "clinic", translate("AgreePage", "{0} receives the pictures.").format(practice_words(profile.name))
    )
    if profile.practice:
        card.add_line("lock", translate("AgreePage", "Nothing leaves this computer."))
    elif sees:
        card.add_line(
            "eye",
            translate(
                "AgreePage", "The line is safe. The clinic's own server can see the pictures on the way."
            ),
        )
    else:
        words = translate("AgreePage", "They are locked so that only your clinic can open them (encrypted).")
        card.add_line("lock", words)
    if not profile.practice:  # its pictures stay here until they are deleted here
        card.add_line("clock", kept_words(profile))
    storage = profile.words.get(language) or practice_words(profile.storage)
    if storage:
        card.add_line("file", storage)
    if profile.privacy_contact and not profile.practice:
        card.add_line(
            "person", translate("AgreePage", "A worry about privacy? {0}").format(profile.privacy_contact)
        )


class AgreePage(Page):
    """A clinic that is new on this computer is shown by its domain, and asks for a tick."""

    def __init__(self, journey: Journey) -> None:
        offer = journey.kept.offer
        practice = offer is not None and offer.profile is not None and offer.profile.practice
        title = self.tr("A practice visit") if practice else self.tr("Who gets your pictures")
        super().__init__(journey, title, self.tr("Please read this before the camera starts."))
        self._offer: Offer | None = offer
        self.tick: Tick | None = None
        if offer is not None:
            self._show(offer)
        self.go_on = self.add_action(self.tr("Agree and go on"), self._agree, ButtonKind.MAIN)
        self.add_action(self.tr("Not now"), journey.back)

    def step_title(self) -> str:
        """For the bar."""
        return self.tr("Privacy")

    def _video_words(self, view: RequestedView) -> str:
        """How long, and whether sound is asked for: known before anything is agreed to."""
        words = QCoreApplication.translate("AgreePage", "A video of up to %n second(s).", None, view.seconds)
        if not view.sound:
            return words
        return words + " " + self.tr("Sound is recorded only if you agree.")

    def _show(self, offer: Offer) -> None:
        profile = offer.profile
        language = self.journey.desks.preferences.language
        if profile is None:
            card = self.add_card(CardKind.ATTENTION, self.tr("Your clinic cannot be reached right now"))
            card.add_text(
                self.tr("You can take the pictures now. They stay locked here. You agree and send later.")
            )
            card.add_line("clinic", self.tr("The invitation names {0}.").format(offer.invitation.domain))
        else:
            card = self.add_card(CardKind.PRIVACY, practice_words(profile.name))
            fill_privacy(card, profile, language, sees=server_sees(profile))
        views = offer.invitation.views
        if any(view.media is MediaKind.VIDEO for view in views):
            asked = QCoreApplication.translate(
                "AgreePage", "Your clinic asks for %n picture(s) or video(s).", None, len(views)
            )
        else:
            asked = QCoreApplication.translate(
                "AgreePage", "Your clinic asks for %n picture(s).", None, len(views)
            )
        self.add_text(asked, TextKind.HEADING)
        for view in offer.invitation.views:
            asked_for = self.add_card(CardKind.TIP, view_name(view, language), drawing_for(view))
            words = view_words(view, language)
            if words:
                asked_for.add_text(words)
            if view.media is MediaKind.VIDEO:
                asked_for.add_text(self._video_words(view), TextKind.QUIET)
        if offer.first_time and profile is not None:
            self.add_text(
                self.tr("This clinic is new on this computer. Its address is {0}.").format(profile.domain)
            )
            self.tick = self.add_tick(self.tr("I know this clinic, and I want to send it my pictures"))

    def entered(self) -> None:
        """Look whether pictures of an earlier visit need this very invitation."""
        super().entered()
        offer = self._offer
        if offer is not None and offer.visit is None and offer.profile is not None:
            self.journey.desks.ask(
                lambda session, _job: waits_for(session, offer), self._tell_waiting, _nothing
            )

    def _tell_waiting(self, found: VisitListing | None) -> None:
        """Pictures that were taken for an invitation that has run out."""
        if found is None:
            return
        day = date_words(datetime.fromtimestamp(found.created, UTC).astimezone())
        card = Card(CardKind.ATTENTION, self.tr("Pictures of {0} still wait here").format(day), parent=self)
        card.add_text(self.tr("Their invitation has run out. They can go with this new one."))
        self.use_for_them = Button(self.tr("Use it for these pictures"), ButtonKind.OTHER, "send", card)
        self.use_for_them.clicked.connect(lambda _checked=False: self._use_for(found.id))
        card.add_widget(self.use_for_them)
        self.content.insertWidget(2, card)
        self.column.fit()

    def _use_for(self, visit: str) -> None:
        offer = self._offer
        if offer is not None and self._said_yes():
            self.journey.leave_for(
                visit,
                lambda: self.journey.desks.ask(
                    lambda session, _job: renewed(session, visit, offer),
                    self.journey.visit_renewed,
                    self._failed,
                ),
            )

    def _said_yes(self) -> bool:
        """Whether the clinic is known, or was agreed to just now; else the page asks."""
        if self.tick is None or self.tick.isChecked():
            return True
        self.show_problem(
            self.tr("One thing is missing."),
            self.tr("Tick the sentence below if it is true. If not, go back."),
            above=self.tick,
        )
        self.tick.setFocus()
        return False

    def _agree(self) -> None:
        if self._offer is None:
            self.journey.back()
            return
        if not self._said_yes():
            return
        begun = self._offer.visit
        self.journey.leave_for(begun.id if begun is not None else "", self._begin)

    def _begin(self) -> None:
        offer = self._offer
        if offer is None:
            return
        self.go_on.setEnabled(False)
        self.journey.desks.ask(
            lambda session, _job: session.agree(offer), self.journey.visit_begun, self._failed
        )

    def _failed(self, error: Exception) -> None:
        self.go_on.setEnabled(True)
        if not asks_passphrase(self, error, self._begin):
            self.show_problem(*failure_words(error))


def waits_for(session: Session, offer: Offer) -> VisitListing | None:
    """The newest visit for the clinic of ``offer`` that waits and whose own invitation has run out. A desk's
    thread."""
    ids = set(session.run_out())
    found = [listing for listing in session.visits() if listing.id in ids]
    same = [each for each in found if session.resume(each.id).invitation.domain == offer.invitation.domain]
    return max(same, key=lambda each: each.created, default=None)


def renewed(session: Session, visit: str, offer: Offer) -> tuple[Visit, int]:
    """The visit under a newer invitation, and how much of it waits. A desk's thread."""
    session.renew(visit, offer)
    return session.resume(visit), len(session.waiting(visit))


def _nothing(_error: Exception) -> None:
    """Keys that cannot be had now: "My visits" says why, and what to do."""
