"""Who is here: myself, or someone who helps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QWidget

from visitcam.ui.journey import Journey
from visitcam.ui.pages.page import Page
from visitcam.ui.widgets import Button, ButtonKind, Card, CardKind, Choice, TextKind, Tick

translate = QCoreApplication.translate


class WhoPage(Page):
    """A helper asks the person first; without their yes there is no way on."""

    def __init__(self, journey: Journey) -> None:
        super().__init__(
            journey,
            translate("who", "Who is in the pictures?"),
            translate("who", "This changes only the words on the next pages."),
        )
        me = self.add_card(CardKind.PLAIN, drawing="who-myself")
        self._me = Choice(translate("who", "Myself"), me)
        me.add_widget(self._me)
        me.add_text(translate("who", "I show my own skin to my clinic."), TextKind.QUIET)
        helping = self.add_card(CardKind.PLAIN, drawing="who-helping")
        self._helping = Choice(translate("who", "Someone I help"), helping)
        helping.add_widget(self._helping)
        helping.add_text(translate("who", "I hold the camera, or I sit beside them."), TextKind.QUIET)
        self._yes = Tick(translate("who", "I asked them, and they said yes to the pictures"), helping)
        helping.add_widget(self._yes)
        self._note = helping.add_text(
            translate(
                "who", "If they cannot say yes, call the clinic first. It can tell you who may decide."
            ),
            TextKind.SMALL,
        )
        self._sides = self._add_sides(helping)
        group = QButtonGroup(self)
        group.addButton(self._me)
        group.addButton(self._helping)
        self.add_action(translate("who", "Go on"), self._go_on, ButtonKind.MAIN)
        (self._helping if journey.kept.helping else self._me).setChecked(True)
        self._yes.setChecked(journey.kept.helping)
        group.buttonToggled.connect(self._changed)
        self._yes.toggled.connect(self._changed)
        self._changed()

    def step_title(self) -> str:
        """For the bar."""
        return translate("who", "Who")

    def _add_sides(self, card: Card) -> tuple[QWidget, ...]:
        """Who holds the camera with one hand reaches for its buttons with the other."""
        chosen = self.journey.desks.preferences.controls_left
        question = card.add_text(translate("who", "On which side do you want the camera's buttons?"))
        group = QButtonGroup(self)
        buttons = []
        for words, left in ((translate("who", "Left side"), True), (translate("who", "Right side"), False)):
            button = Button(words, ButtonKind.TOOL, parent=card)
            button.setChecked(chosen is left)
            button.clicked.connect(lambda _checked=False, side=left: self._choose_side(left=side))
            group.addButton(button)
            card.add_widget(button)
            buttons.append(button)
        return (question, *buttons)

    def _choose_side(self, *, left: bool) -> None:
        self.journey.desks.preferences.controls_left = left

    def _changed(self) -> None:
        helping = self._helping.isChecked()
        for widget in self._sides:
            widget.setVisible(helping)
        self._yes.setVisible(helping)
        self._note.setVisible(helping)
        if not helping or self._yes.isChecked():
            self.show_problem("", "")

    def _go_on(self) -> None:
        """A button that is only grey would not say what is missing."""
        if self._helping.isChecked() and not self._yes.isChecked():
            self.show_problem(
                translate("who", "One thing is missing."),
                translate("who", "Ask them first. Then tick that they said yes."),
            )
            self.column.brings(self._yes)
            self._yes.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.journey.kept.helping = self._helping.isChecked()
        if not self.journey.kept.helping:
            self.journey.desks.preferences.controls_left = None
        self.journey.next()
