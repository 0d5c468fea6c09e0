"""After: what happens next, when to get help, what stays here, and whom to tell about a worry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from visitcam.guide.topic import CONTEXT
from visitcam.guide.topics import topic
from visitcam.messages import sentence
from visitcam.messages.sentence import CONTEXT as ERRORS
from visitcam.ui.journey import Journey
from visitcam.ui.languages import name_and_number, say
from visitcam.ui.pages.guide_page import guide_place
from visitcam.ui.pages.help_number import profile_of, storage_words
from visitcam.ui.pages.page import Page
from visitcam.ui.pages.visit_card import add_disk_words
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, ButtonKind, Card, CardKind, TextKind
from visitcam.ui.words import practice_words

if TYPE_CHECKING:
    from visitcam.vault.place import Space

translate = QCoreApplication.translate


def kept_words(days: int) -> str:
    """For how long the clinic keeps the pictures; whole years from two years on."""
    if days == 0:
        return translate("after", "Your clinic does not keep them.")
    if days >= 2 * 365:
        return translate("after", "Your clinic keeps them for %n year(s).", "", round(days / 365.25))
    return translate("after", "Your clinic keeps them for %n day(s).", "", days)


class AfterPage(Page):
    """Deleting the copy on this computer asks twice; what the clinic has is not touched."""

    def __init__(self, journey: Journey) -> None:
        self._profile = profile_of(journey)
        practice = self._profile is not None and self._profile.practice
        if practice:
            title = translate("AgreePage", "A practice visit")
            why = storage_words(journey)
        elif journey.kept.sent:
            title = translate("after", "Your pictures are with your clinic")
            if self._profile is not None:
                title = translate("after", "Your pictures are with %1").replace(
                    "%1", practice_words(self._profile.name)
                )
            why = translate("after", "They have arrived. There is nothing more that you must do here.")
        else:
            title = translate("after", "Your pictures wait here, locked")
            why = translate("after", "They go to your clinic as soon as the line is back.")
        super().__init__(journey, title, why)
        self.copy: Card | None = None
        if not practice:  # nobody is to wait for an answer that never comes
            self._add_next()
        self._add_worse()
        if not practice:
            self._add_privacy()
        if journey.kept.visit is not None:
            self._add_delete()
        self.add_action(translate("after", "Finish"), journey.ended.emit, ButtonKind.MAIN)
        self.anew = self.add_action(
            translate("after", "Start a new visit"), lambda: journey.leave_for("", journey.start_over)
        )
        self.add_action(
            translate("after", "Questions and answers"),
            lambda: journey.go(Step.GUIDE, guide_place("questions")),
        )

    def _add_next(self) -> None:
        card = self.add_card(CardKind.TIP, translate("after", "What happens next"), "sent")
        card.add_text(translate("after", "Your clinic looks at them and tells you what to do."))
        for point in topic("after").sections[0].points[:4]:
            card.add_line("good", say(CONTEXT, point))

    def _add_worse(self) -> None:
        card = self.add_card(CardKind.CARE, translate("after", "Is it getting worse?"))
        card.add_text(translate("after", "Do not wait for an answer. See when to call, and whom."))
        worse = Button(translate("after", "It got worse"), ButtonKind.DANGER, "emergency", card)
        worse.clicked.connect(lambda _checked=False: self.journey.go(Step.EMERGENCY))
        card.body.addWidget(worse, 0, Qt.AlignmentFlag.AlignLeading)
        if self._profile is not None and self._profile.contact:
            card.add_line("clinic", name_and_number(self._profile.name, self._profile.contact))

    def _add_privacy(self) -> None:
        profile = self._profile
        card = self.add_card(CardKind.PRIVACY, translate("after", "Your privacy"))
        if profile is None:
            card.add_text(
                translate("after", "Ask your clinic how long it keeps the pictures, and who sees them.")
            )
            return
        if storage_words(self.journey):
            card.add_line("file", storage_words(self.journey))
        if profile.keep_days is not None:
            card.add_line("clock", kept_words(profile.keep_days))
        if profile.privacy_contact and not profile.practice:
            worry = translate("after", "If you worry about your privacy, tell them: %1")
            card.add_line("person", worry.replace("%1", practice_words(profile.privacy_contact)))

    def _add_delete(self) -> None:
        self.copy = self._card = self.add_card(
            CardKind.PLAIN, translate("after", "The copy on this computer")
        )
        days = self.journey.invitation.delete_days if self.journey.invitation is not None else None
        if days is not None:
            self._card.add_text(
                translate("after", "Your clinic asks that it goes after %n day(s).", "", days)
            )
        self._card.add_text(
            translate("after", "It is locked. Keep it if you may need it, or delete it if you are told to.")
        )
        self.journey.desks.ask(lambda session, _job: session.space(), self._tell_disk)
        ask = Button(translate("after", "Delete from this computer"), ButtonKind.OTHER, "delete", self._card)
        self._card.body.addWidget(ask, 0, Qt.AlignmentFlag.AlignLeading)
        self._sure = self._card.add_text(self._sure_words(), TextKind.ATTENTION)
        yes = Button(translate("after", "Yes, delete it"), ButtonKind.DANGER, "delete", self._card)
        no = Button(translate("after", "No, keep it"), ButtonKind.OTHER, "", self._card)
        self._second = (self._sure, yes, no)
        for button in (no, yes):
            self._card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        ask.clicked.connect(lambda _checked=False: self._ask_twice(True))
        no.clicked.connect(lambda _checked=False: self._ask_twice(False))
        yes.clicked.connect(lambda _checked=False: self._delete())
        self._ask = ask
        self._ask_twice(False)

    def _tell_disk(self, space: Space) -> None:
        """A copy on a stick or a server's disk is out of this computer's hands."""
        if space.warn:
            add_disk_words(self._card, space)
            self.column.fit()

    def _sure_words(self) -> str:
        if self.journey.kept.sent:
            return translate("after", "Delete it here? What you sent stays at your clinic.")
        return translate("after", "Delete it here? Your clinic does not have it yet, so nobody will see it.")

    def _ask_twice(self, asking: bool) -> None:
        self._ask.setVisible(not asking)
        for widget in self._second:
            widget.setVisible(asking)
        self.column.fit()
        if self.isVisible():  # the question may stand below the edge; the way back has the focus
            _, yes, no = self._second
            self.column.brings(yes if asking else self._ask)
            (no if asking else self._ask).setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self) -> None:
        visit = self.journey.kept.visit
        if visit is None:
            return
        for widget in self._second:
            widget.setEnabled(False)
        self.journey.desks.ask(
            lambda session, _job: session.delete_visit(visit.id, even_undelivered=True),
            lambda _none: self.show_deleted(),
            self._not_deleted,
        )

    def _not_deleted(self, error: Exception) -> None:
        for widget in self._second:
            widget.setEnabled(True)
        words = sentence(error)
        self.show_problem(say(ERRORS, words.what), say(ERRORS, words.do))

    def show_deleted(self) -> None:
        """The copy is gone: said here, and not offered again."""
        self.journey.kept.visit = None
        for widget in (self._ask, *self._second):
            widget.hide()
        self._card.add_line(
            "good", translate("after", "The copy on this computer is deleted."), TextKind.GOOD
        )
        self.column.fit()
        self.column.brings(self._card)

    def step_title(self) -> str:
        """A few words for the bar."""
        return translate("after", "After your visit")
