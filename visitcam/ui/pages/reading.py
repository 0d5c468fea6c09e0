"""Text size, colours, language, motion and sound. Every change shows at once."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QButtonGroup

from visitcam.ui import languages, theme
from visitcam.ui.journey import Journey
from visitcam.ui.pages.page import Page
from visitcam.ui.widgets import Button, ButtonKind, TextKind


class ReadingPage(Page):
    """Side trip from every page; Back and "Done" return."""

    def __init__(self, journey: Journey) -> None:
        super().__init__(
            journey, self.tr("Make it easy to read"), self.tr("Choose what is best for your eyes.")
        )
        look = theme.look()
        self.add_text(self.tr("Text size"), TextKind.HEADING)
        row = self.add_row()
        for percent in (100, 125, 150, 175, 200):
            button = Button(self.tr("{0} %").format(percent), ButtonKind.TOOL, parent=self)
            button.setChecked(round(look.scale * 100) == percent)
            button.setAccessibleName(self.tr("Text size {0} percent").format(percent))
            button.clicked.connect(lambda _c=False, p=percent: self._dress(scale=p / 100))
            row.addWidget(button)
        self.add_text(self.tr("Colours"), TextKind.HEADING)
        row = self.add_row()
        for name, words in (
            (theme.PaletteName.LIGHT, self.tr("Light")),
            (theme.PaletteName.DARK, self.tr("Dark")),
            (theme.PaletteName.HIGH_CONTRAST, self.tr("High contrast")),
        ):
            button = Button(words, ButtonKind.TOOL, parent=self)
            button.setChecked(look.name is name)
            button.clicked.connect(lambda _c=False, n=name: self._dress(name=n))
            row.addWidget(button)
        self.add_text(self.tr("Language"), TextKind.HEADING)
        row = self.add_row()
        self._languages = QButtonGroup(self)
        for each in languages.LANGUAGES:
            button = Button(each.own_name, ButtonKind.TOOL, parent=self)
            button.setChecked(each.code == journey.desks.preferences.language)
            button.clicked.connect(lambda _c=False, c=each.code: self._speak(c))
            row.addWidget(button)
        self.add_text(self.tr("Motion and sound"), TextKind.HEADING)
        calm = self.add_tick(self.tr("Keep everything still, without moving parts"))
        calm.setChecked(look.calm)
        calm.toggled.connect(lambda on: self._dress(calm=on))
        voice = self.add_tick(self.tr("Speak the advice aloud, where this computer can"))
        voice.setChecked(journey.desks.preferences.voice)
        voice.toggled.connect(lambda on: setattr(journey.desks.preferences, "voice", on))
        tones = self.add_tick(self.tr("Play soft tones that go up as the picture gets better"))
        tones.setChecked(journey.desks.preferences.tones)
        tones.toggled.connect(lambda on: setattr(journey.desks.preferences, "tones", on))
        self.add_action(self.tr("Done"), journey.back, ButtonKind.MAIN)

    def step_title(self) -> str:
        """For the bar."""
        return self.tr("Reading")

    def _dress(
        self, *, name: theme.PaletteName | None = None, scale: float | None = None, calm: bool | None = None
    ) -> None:
        now = theme.look()
        chosen = theme.Look(
            now.name if name is None else name,
            now.scale if scale is None else scale,
            now.calm if calm is None else calm,
            now.least_target,
        )
        self.journey.redress(chosen)

    def _speak(self, code: str) -> None:
        app = QApplication.instance()
        self.journey.desks.preferences.language = code
        if isinstance(app, QApplication):
            languages.use(app, languages.language(code))
