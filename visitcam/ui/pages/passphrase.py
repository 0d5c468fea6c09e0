"""Asks for the passphrase where this computer has no safe place for keys, on the page that needs one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from visitcam.errors import PassphraseNeeded, PassphraseToOpen, PassphraseWeak, WrongPassphrase
from visitcam.ui.pages.page import Page
from visitcam.ui.widgets import Button, ButtonKind, Card, CardKind, TextKind
from visitcam.ui.words import failure_words

translate = QCoreApplication.translate


class _Field(QLineEdit):
    """Return is for the passphrase; it does not press the page's main action as well."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As always, and no further."""
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()


def asks_passphrase(page: Page, error: Exception, again: Callable[[], object]) -> bool:
    """A card beneath the title, where ``error`` is about the passphrase: what was typed is used, and
    ``again`` is called. False, and nothing shown, for every other error."""
    for old in page.findChildren(Card, "passphrase"):
        old.setParent(None)
        old.deleteLater()
    if not isinstance(error, (PassphraseNeeded, PassphraseToOpen, WrongPassphrase, PassphraseWeak)):
        return False
    page.show_problem("", "")
    what, do = failure_words(error)
    card = Card(CardKind.PRIVACY, translate("InvitationPage", "A passphrase for your pictures"), parent=page)
    card.setObjectName("passphrase")
    card.add_text(what)
    card.add_text(do, TextKind.QUIET)
    words = _Field(card)
    words.setAccessibleName(translate("InvitationPage", "Passphrase"))
    card.add_widget(words)
    go_on = Button(translate("InvitationPage", "Use this passphrase"), ButtonKind.OTHER, "lock", card)
    card.add_widget(go_on)

    def use() -> None:
        card.hide()
        page.first_focus().setFocus()  # else it falls to Back
        again()

    # also for who presses the page's own main action
    words.textChanged.connect(page.journey.desks.use_passphrase)
    go_on.clicked.connect(lambda _checked=False: use())
    words.returnPressed.connect(use)
    page.content.insertWidget(2, card)
    page.column.fit()
    page.column.ensureWidgetVisible(card)
    words.setFocus()
    return True
