"""Is it safe to wait? Red flags, before anything else."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot

from visitcam.guide.red_flags import RED_FLAGS, Urgency
from visitcam.guide.topic import CONTEXT
from visitcam.ui import theme
from visitcam.ui.journey import Journey
from visitcam.ui.languages import say
from visitcam.ui.pages.guide_page import guide_place
from visitcam.ui.pages.help_number import call_words, help_number
from visitcam.ui.pages.page import Page
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, ButtonKind, Card, CardKind, TextKind

translate = QCoreApplication.translate

_LOW, _VERY_LOW = 560, 400  # unscaled pixels of the page's height
_EDGE = 8  # unscaled pixels of the last card below its words, which may stay out of sight
_SHARE = 0.8  # of what is in sight, that "Go on" moves on: a line or two stay to go on from


class SafetyPage(Page):
    """The care card with the number, the signs that call for the clinic, what pictures can do, the way on."""

    def __init__(self, journey: Journey) -> None:
        super().__init__(
            journey,
            translate("safety", "Is it safe to wait?"),
            translate("safety", "Some things must not wait for a picture. Please read this first."),
        )
        self._care = care = self.add_card(CardKind.CARE)
        care.add_text(call_words(help_number(journey)), TextKind.ADVICE)
        care.add_text(translate("safety", "if there is one of these:"))
        _signs(care, Urgency.EMERGENCY)
        self._last = soon = self.add_card(
            CardKind.ATTENTION, translate("safety", "Call your clinic right away if there is:")
        )
        _signs(soon, Urgency.CLINIC)
        self._onward = self.add_action(
            translate("safety", "None of these, go on"), self._go_on, ButtonKind.MAIN
        )
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
        self._read = False
        self._settled = QTimer(self)  # after the layout has moved what there is to move
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._look_for_signs)
        bar = self.column.verticalScrollBar()
        for changed in (bar.valueChanged, bar.rangeChanged, self.column.resized):
            changed.connect(self._settled.start)
        self._last.installEventFilter(self)

    def entered(self) -> None:
        """The signs may stand below the window's edge from the start."""
        super().entered()
        self._settled.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The last sign has found its place."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._settled.start()
        return super().eventFilter(watched, event)

    def place_actions(self) -> None:
        """In a low window the signs come first: the sentence, then the title, give them their room."""
        if self.why is not None:
            self.why.setVisible(self.height() >= theme.look().px(_LOW))
        very_low = self.height() < theme.look().px(_VERY_LOW)
        self.title.setVisible(not very_low)
        margins = self.content.contentsMargins()
        margins.setTop(theme.look().px(8 if very_low else 24))
        self.content.setContentsMargins(margins)
        inside = theme.look().px(12 if very_low else 24)
        for card in (self._care, self._last):
            card.set_inside(inside)
        super().place_actions()

    def _hidden(self) -> int:
        """How many pixels of the signs stand below the window's edge."""
        view = self.column.viewport()
        end = self._last.mapTo(view, self._last.rect().bottomLeft()).y()
        return end - theme.look().px(_EDGE) - view.height()

    @Slot()
    def _look_for_signs(self) -> None:
        """Nobody says "none of these" to signs that they could not see: until the last one was in sight, the
        main action shows the next ones."""
        if not self.isVisible():
            return
        more = self._hidden() > 0
        if not more and self.column.verticalScrollBar().value() > 0:
            self._read = True  # who looks back up has read them
        words = translate("safety", "None of these, go on")
        if more and not self._read:
            words = translate("ready_page", "Go on")
        if words != self._onward.text():
            self._onward.setText(words)
            self._onward.updateGeometry()

    def _go_on(self) -> None:
        """What the button said when it was pressed, whatever is in sight by now."""
        said = self._onward.text()
        self._look_for_signs()
        more = self._hidden() > 0 and not self._read
        if not more and said == translate("safety", "None of these, go on"):
            self.journey.next()
            return
        bar = self.column.verticalScrollBar()
        bar.setValue(
            bar.value() + min(max(0, self._hidden()), round(_SHARE * self.column.viewport().height()))
        )


def _signs(card: Card, urgency: Urgency) -> None:
    kind = TextKind.DANGER if urgency is Urgency.EMERGENCY else TextKind.ATTENTION
    for flag in RED_FLAGS:
        if flag.urgency is urgency:
            card.add_line("attention", say(CONTEXT, flag.sign), kind)
