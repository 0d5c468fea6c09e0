"""Ready? Each thing checked by itself where it can be, with a tick in words and one thing to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from visitcam.messages import sentence
from visitcam.messages.ready import CONTEXT, STATES, ready_words
from visitcam.messages.sentence import CONTEXT as ERRORS
from visitcam.model.clinic_profile import Endpoint
from visitcam.readiness.check import Ready, ReadyCheck, ReadyName
from visitcam.readiness.checks import Findings, all_ready, run_checks
from visitcam.ui import theme
from visitcam.ui.announce import announce
from visitcam.ui.journey import Journey
from visitcam.ui.languages import say
from visitcam.ui.pages.guide_page import guide_place
from visitcam.ui.pages.help_number import profile_of
from visitcam.ui.pages.page import Page
from visitcam.ui.pages.ready_watch import ReadyWatch
from visitcam.ui.steps import Step
from visitcam.ui.widgets import ButtonKind, Card, CardKind, Choice, Text, TextKind

translate = QCoreApplication.translate

SHOWN = (
    ReadyName.CAMERA,
    ReadyName.LIGHT,
    ReadyName.BACKGROUND,
    ReadyName.BATTERY,
    ReadyName.CONNECTION,
    ReadyName.KEYRING,
)
"""The window is on a screen, and the voice has its own switch beside the picture."""

_LOOK = {
    Ready.OK: ("good", TextKind.GOOD),
    Ready.ATTENTION: ("attention", TextKind.ATTENTION),
    Ready.CANNOT_CHECK: ("unknown", TextKind.QUIET),
}


_PENDING = {
    (ReadyName.CAMERA, "unknown"),
    (ReadyName.LIGHT, "no_picture"),
    (ReadyName.BACKGROUND, "no_picture"),
    (ReadyName.CONNECTION, "no_clinic"),
    (ReadyName.KEYRING, "unknown"),
}
"""Not known yet, but asked for: the camera starts, the clinic's server was called."""


def add_check(card: Card, check: ReadyCheck, *, pending: bool = False) -> None:
    """Icon, name and state; then what was found, unless all is well, and what to do. ``pending``: it is being
    looked at."""
    words = ready_words(str(check.name), check.reason)
    if pending:
        name = say(CONTEXT, words.name)
        card.add_line("clock", translate("ready_page", "%1: One moment").replace("%1", name), TextKind.QUIET)
        return
    icon, kind = _LOOK[check.state]
    head = f"{say(CONTEXT, words.name)}: {say(CONTEXT, STATES[str(check.state)])}"
    line = card.add_line(icon, head, kind)
    found = say(CONTEXT, words.found)
    line.setAccessibleName(f"{head}. {found}")
    if check.state is Ready.ATTENTION:
        card.add_text(found)
        card.add_text(say(CONTEXT, words.do))
    elif check.state is Ready.CANNOT_CHECK:
        card.add_text(found, TextKind.SMALL)


class ReadyPage(Page):
    """Never a gate: the person can go on whatever is found. What asks for attention stands first. The place
    is asked here, since no computer can know whether it is private."""

    def __init__(self, journey: Journey) -> None:
        super().__init__(
            journey,
            translate("ready_page", "Are you ready?"),
            translate("ready_page", "VisitCam looks at these by itself. You can go on in any case."),
        )
        start = Findings(private_answer=journey.kept.private_answer, helping=journey.kept.helping)
        # practice asks for nothing, and a kiosk keeps its keys in memory: neither looks for a safe place
        at_home = not journey.kept.practice and Step.VISITS in journey.available
        self._keyring = at_home and not journey.desks.has_passphrase
        self._watch = ReadyWatch(journey.desks, start, self, keyring=self._keyring)
        self._watch.found.connect(self._show)
        self._watch.trouble.connect(self._show_trouble)
        self._place = self.add_card(CardKind.PLAIN, drawing="tip-private")
        self._question: Text = self._place.add_text("", TextKind.HEADING)
        self._found = self._place.add_text("", TextKind.QUIET)
        self._answers()
        holder = QWidget(self)
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.look().px(10))
        self.add_widget(holder)
        self.add_action(translate("ready_page", "Go on"), journey.next, ButtonKind.MAIN)
        self.add_action(translate("ready_page", "Check again"), self.check_again)
        self.add_action(
            translate("ready_page", "How to get ready"),
            lambda: journey.go(Step.GUIDE, guide_place("prepare")),
        )
        self._shown: tuple[tuple[str, Ready, str], ...] = ()
        self._battery = QTimer(self)  # the plug may be put in while the page is open
        self._battery.setInterval(5000)
        self._battery.timeout.connect(lambda: self._show(self._watch.findings))
        self._show(start)

    def step_title(self) -> str:
        """For the bar."""
        return translate("ready_page", "Get ready")

    def _endpoint(self) -> Endpoint | None:
        profile = profile_of(self.journey)
        return profile.endpoints[0] if profile is not None and profile.endpoints else None

    def entered(self) -> None:
        """Opens the camera, and asks what can be asked."""
        super().entered()
        self._watch.start(
            self.journey.views[0] if self.journey.views else self.journey.view, self._endpoint()
        )
        self._battery.start()

    def left(self) -> None:
        """Gives the camera back; the answer stays in the journey."""
        self._battery.stop()
        self._watch.stop()

    def check_again(self) -> None:
        """Asks anew for all that can be asked."""
        self.show_problem("", "")
        self._watch.ask_again(self._endpoint())
        self._show(self._watch.findings)

    def _answers(self) -> None:
        alone = translate("ready_page", "Yes, I am on my own here")
        if self.journey.kept.helping:
            alone = translate("ready_page", "Yes, there is nobody but us")
        yes = Choice(alone, self._place)
        no = Choice(translate("ready_page", "No, someone may see"), self._place)
        for choice, answer in ((yes, True), (no, False)):
            self._place.add_widget(choice)
            choice.setChecked(self.journey.kept.private_answer is answer)
            choice.toggled.connect(lambda on, to=answer: self._answered(to) if on else None)

    def _answered(self, private: bool) -> None:
        self.journey.kept.private_answer = private
        self._watch.change(private_answer=private)

    def _show_trouble(self, error: Exception) -> None:
        words = sentence(error)
        self.show_problem(say(ERRORS, words.what), say(ERRORS, words.do))

    def _show(self, findings: Findings) -> None:
        checks = run_checks(findings)
        if findings.cameras:
            self.show_problem("", "")
        shown = tuple((str(check.name), check.state, check.reason) for check in checks)
        if shown == self._shown:
            return
        self._shown = shown
        by_name = {check.name: check for check in checks}
        self._show_place(by_name[ReadyName.PRIVATE_PLACE])
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        asked = [name for name in SHOWN if name is not ReadyName.KEYRING or self._keyring]
        listed = [by_name[name] for name in asked]
        for check in listed:
            if check.state is Ready.ATTENTION:
                card = Card(CardKind.ATTENTION, parent=self)
                add_check(card, check)
                self._rows.addWidget(card)
        rest = Card(CardKind.PLAIN, parent=self)
        for check in listed:
            if check.state is not Ready.ATTENTION:
                add_check(rest, check, pending=self._pending(check, findings))
        self._rows.addWidget(rest)
        if all_ready((*listed, by_name[ReadyName.PRIVATE_PLACE])) and findings.private_answer:
            announce(self, translate("ready_page", "All that could be checked is ready."))
        self.column.fit()

    def _pending(self, check: ReadyCheck, findings: Findings) -> bool:
        if (check.name, check.reason) not in _PENDING:
            return False
        if check.name is ReadyName.CONNECTION:
            return self._endpoint() is not None
        return check.name is ReadyName.KEYRING or findings.cameras is None

    def _show_place(self, check: ReadyCheck) -> None:
        words = ready_words(str(check.name), check.reason)
        asked = ready_words(str(check.name), "ask")
        self._question.set_text(say(CONTEXT, asked.do))
        found = say(CONTEXT, words.found)
        if words.do and check.reason != "ask":
            found += " " + say(CONTEXT, words.do)
        self._found.set_text(found)
        self._found.set_kind(_LOOK[check.state][1])
