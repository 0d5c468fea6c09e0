"""A sensitive part: is the picture needed, who will see it, and three ways on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from visitcam.ui.journey import Journey
from visitcam.ui.pages.help_number import profile_of, storage_words
from visitcam.ui.pages.page import Page
from visitcam.ui.widgets import ButtonKind, CardKind, TextKind
from visitcam.ui.words import practice_words, view_name

translate = QCoreApplication.translate

LEFT_OUT, ASK_FIRST = "left_out", "ask_first"
"""Reasons that travel with the notes, so that the clinic knows why a view is missing."""


class SensitivePage(Page):
    """Shown before a view that the clinic marked as sensitive. ``agreed`` is called when the person goes on
    to the camera; leaving a picture out keeps all others, and the clinic is told that it was left out."""

    def __init__(self, journey: Journey, agreed: Callable[[], object]) -> None:
        helping = journey.kept.helping
        why = (
            translate("consent", "It shows a private part of their body. Only they can say yes to it.")
            if helping
            else translate("consent", "It shows a private part of your body. You decide.")
        )
        super().__init__(journey, translate("consent", "Is this picture needed?"), why)
        profile = profile_of(journey)
        card = self.add_card(CardKind.PLAIN, view_name(journey.view, journey.desks.preferences.language))
        card.add_line("clinic", self._asked(practice_words(profile.name) if profile is not None else ""))
        card.add_line("lock", self._protected())
        if storage_words(journey):
            card.add_line("file", storage_words(journey), TextKind.QUIET)
        card.add_line("good", translate("consent", "You can stop at any time. The other pictures stay."))
        if profile is not None and profile.contact:
            tip = self.add_card(CardKind.TIP, translate("consent", "Not sure? Ask your clinic first."))
            tip.add_text(profile.contact)
        go = translate("consent", "They said yes, go on") if helping else translate("consent", "Yes, go on")
        self.add_action(go, agreed, ButtonKind.MAIN)
        self.add_action(translate("consent", "Leave this picture out"), lambda: self._leave_out(LEFT_OUT))
        self.add_action(translate("consent", "I will ask first"), lambda: self._leave_out(ASK_FIRST))

    @staticmethod
    def _asked(clinic: str) -> str:
        if clinic:
            return translate("consent", "%1 asked for it for this visit.").replace("%1", clinic)
        return translate("consent", "Your clinic asked for it for this visit.")

    def _protected(self) -> str:
        """With a direct way (DICOM, FHIR) the clinic's server sees what arrives; it is not said otherwise."""
        profile = profile_of(self.journey)
        kinds = {endpoint.kind for endpoint in profile.endpoints} if profile is not None else set()
        if kinds & {"dicomweb", "fhir"}:
            return translate("consent", "It is locked on the way. People at the clinic can open it.")
        return translate("consent", "Only this clinic can open it. Nobody else sees it on the way.")

    def _leave_out(self, reason: str) -> None:
        kept, index = self.journey.kept, self.journey.place.view
        skipped = tuple(pair for pair in kept.notes.skipped if pair[0] != self.journey.view.name)
        kept.notes = replace(kept.notes, skipped=(*skipped, (self.journey.view.name, reason)))
        kept.done[index] = reason
        self.journey.next_view()
