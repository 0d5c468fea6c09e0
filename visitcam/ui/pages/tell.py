"""What the person tells in words: sealed with the pictures."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit

from visitcam.ui import theme
from visitcam.ui.journey import Journey
from visitcam.ui.pages.consent import ASK_FIRST, LEFT_OUT
from visitcam.ui.pages.page import Page
from visitcam.ui.widgets import ButtonKind, TextKind
from visitcam.ui.words import view_name

translate = QCoreApplication.translate

LONGEST = 4000
"""Characters in one field (``visitcam.model.notes``)."""
MOST_EXTRA = 10
_ANSWERED = (LEFT_OUT, ASK_FIRST)


class Field(QPlainTextEdit):
    """A few lines of free words. Tab leaves it; what is beyond 4,000 characters is not taken."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        self.setFixedHeight(theme.look().px(96))
        self.setMaximumWidth(theme.look().px(760))
        self.textChanged.connect(self._keep_short)

    def _keep_short(self) -> None:
        if len(self.toPlainText()) > LONGEST:
            cursor = self.textCursor()
            self.setPlainText(self.toPlainText()[:LONGEST])
            cursor.setPosition(min(cursor.position(), LONGEST))
            self.setTextCursor(cursor)


class TellPage(Page):
    """Five fields, and one for each picture that was left out; all free to stay empty. Kept in the journey
    when the page goes; written nowhere else."""

    def __init__(self, journey: Journey) -> None:
        super().__init__(
            journey,
            translate("tell", "Tell your clinic more"),
            translate(
                "tell", "Write what may help. You can leave any of it empty. It is locked with the pictures."
            ),
        )
        notes = journey.kept.notes
        helping = journey.kept.helping
        feel = translate("tell", "What do they feel?") if helping else translate("tell", "What do you feel?")
        takes = (
            translate("tell", "Which medicines do they take?")
            if helping
            else translate("tell", "Which medicines do you take?")
        )
        self._symptoms = self._field(feel, translate("tell", "Pain, itch, heat, swelling…"), notes.symptoms)
        self._since = self._field(
            translate("tell", "Since when?"), translate("tell", "A day, or about how long."), notes.since
        )
        self._change = self._field(
            translate("tell", "How has it changed?"),
            translate("tell", "Better, worse, or the same."),
            notes.change,
        )
        self._medicines = self._field(
            takes, translate("tell", "Creams too, and what you are allergic to."), notes.medicines
        )
        self._questions = self._field(
            translate("tell", "What do you want to ask?"),
            translate("tell", "Your questions go to the clinic, not to this computer."),
            notes.questions,
        )
        self._reasons = {
            name: self._reason(name, reason)
            for name, reason in notes.skipped
            if reason not in _ANSWERED  # said where it was left out
        }
        self.add_action(translate("tell", "Go on"), journey.next, ButtonKind.MAIN)
        number = len(journey.kept.extra) + 1
        self.more = self.add_action(
            translate("tell", "Add one more picture"),
            lambda: journey.add_view(translate("tell", "Extra picture {0}").format(number)),
        )
        self.more.setEnabled(number <= MOST_EXTRA)

    def step_title(self) -> str:
        """For the bar."""
        return translate("tell", "Your words")

    def _reason(self, name: str, reason: str) -> Field:
        views = {view.name: view for view in self.journey.views}
        language = self.journey.desks.preferences.language
        shown = view_name(views[name], language) if name in views else name
        return self._field(
            translate("tell", "Why did you leave out “{0}”?").format(shown),
            translate("tell", "It helps the clinic to know. You can leave it empty."),
            reason,
        )

    def _field(self, name: str, hint: str, text: str) -> Field:
        label = self.add_text(name, TextKind.HEADING)
        self.add_text(hint, TextKind.SMALL)
        field = Field(name, text)
        field.setAccessibleDescription(hint)
        label.setBuddy(field)
        self.add_widget(field)
        return field

    def left(self) -> None:
        """The words outlast the page."""
        self.gather()

    def gather(self) -> None:
        """Keeps the words; a change after they were sealed makes them wait to be sealed again."""
        told = replace(
            self.journey.kept.notes,
            symptoms=self._symptoms.toPlainText().strip(),
            since=self._since.toPlainText().strip(),
            change=self._change.toPlainText().strip(),
            medicines=self._medicines.toPlainText().strip(),
            questions=self._questions.toPlainText().strip(),
            skipped=tuple(
                (name, self._reasons[name].toPlainText().strip() if name in self._reasons else reason)
                for name, reason in self.journey.kept.notes.skipped
            ),
        )
        if told != self.journey.kept.notes:
            self.journey.kept.notes = told
            self.journey.kept.notes_kept = False
