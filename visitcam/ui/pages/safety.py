"""Is it safe to wait? Red flags, before anything else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from visitcam.guide.red_flags import RED_FLAGS, Urgency
from visitcam.guide.topic import CONTEXT
from visitcam.ui.journey import Journey
from visitcam.ui.languages import say
from visitcam.ui.pages.guide_page import guide_place
from visitcam.ui.pages.help_number import call_words, help_number
from visitcam.ui.pages.page import Page
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, ButtonKind, Card, CardKind, TextKind

translate = QCoreApplication.translate


class SafetyPage(Page):
    """The care card with the number, the signs that call for the clinic, what pictures can do, the way on."""

    def __init__(self, journey: Journey) -> None:
        super().__init__(
            journey,
            translate("safety", "Is it safe to wait?"),
            translate("safety", "Some things must not wait for a picture. Please read this first."),
        )
        care = self.add_card(CardKind.CARE)
        care.add_text(call_words(help_number(journey)), TextKind.ADVICE)
        care.add_text(translate("safety", "if there is one of these:"))
        _signs(care, Urgency.EMERGENCY)
        soon = self.add_card(
            CardKind.ATTENTION, translate("safety", "Call your clinic right away if there is:")
        )
        _signs(soon, Urgency.CLINIC)
        self.add_action(translate("safety", "None of these, go on"), journey.next, ButtonKind.MAIN)
        self.add_action(
            translate("safety", "I need help now"),
            lambda: journey.go(Step.EMERGENCY),
            ButtonKind.DANGER,
            "emergency",
        )
        about = self.add_row()
        for words, topic in (
            (translate("safety", "What pictures can do"), "can"),
            (translate("safety", "What they cannot do"), "cannot"),
        ):
            button = Button(words, ButtonKind.QUIET, "guide", self)
            button.clicked.connect(lambda _checked=False, key=topic: journey.go(Step.GUIDE, guide_place(key)))
            about.addWidget(button)


def _signs(card: Card, urgency: Urgency) -> None:
    kind = TextKind.DANGER if urgency is Urgency.EMERGENCY else TextKind.ATTENTION
    for flag in RED_FLAGS:
        if flag.urgency is urgency:
            card.add_line("attention", say(CONTEXT, flag.sign), kind)
