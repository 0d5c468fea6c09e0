"""A kiosk's first page: the languages, each in its own words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from visitcam.ui import languages, theme
from visitcam.ui.journey import Journey
from visitcam.ui.pages.page import Page
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, ButtonKind, CardKind, TextKind

translate = QCoreApplication.translate

_WELCOME = {
    "en": "Welcome. Touch your language.",
    "es": "Bienvenido. Toque su idioma.",
    "fr": "Bienvenue. Touchez votre langue.",
    "pt": "Boas-vindas. Toque no seu idioma.",
    "ar": "أهلا بك. المس لغتك.",
    "zh": "欢迎。请点选您的语言。",
}
"""In every language at once, for nobody has chosen one yet: these lines are not translated."""


_LEFT, _RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


class LanguagePage(Page):
    """``codes``: what the policy offers; one alone is shown as a single way on. ``problem``: (what, do) for
    the staff, where the last visit ended because something does not work."""

    def __init__(
        self,
        journey: Journey,
        codes: Sequence[str],
        problem: tuple[str, str] | None = None,
        began: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(journey, translate("language", "Show your skin to your clinic"))
        self._codes = tuple(codes)
        self._began = began
        if problem is not None:
            card = self.add_card(CardKind.ATTENTION)
            card.add_line("attention", problem[0], TextKind.ATTENTION)
            card.add_text(problem[1])
        self.buttons: dict[str, Button] = {}
        for code in self._codes:
            each = languages.language(code)
            words = f"{each.own_name}   ·   {_WELCOME[code]}"
            isolate = "\u2067" if each.right_to_left else "\u2066"  # its full stop stays at its own end
            words = f"{isolate}{words}\u2069"
            button = Button(words, ButtonKind.OTHER, "forward", self)
            button.leading = True
            button.setLayoutDirection(_RIGHT if each.right_to_left else _LEFT)  # each as its own readers read
            button.setMaximumWidth(theme.look().px(760))
            button.clicked.connect(lambda _checked=False, chosen=code: self._choose(chosen))
            self.add_widget(button)
            self.buttons[code] = button

    def _choose(self, code: str) -> None:
        app = QApplication.instance()
        self.journey.desks.preferences.language = code
        if self._began is not None:
            self._began()
        if isinstance(app, QApplication):
            languages.use(app, languages.language(code))
        self.journey.go(Step.SAFETY)
