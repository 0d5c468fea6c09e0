"""Ready? Each thing checked by itself where it can be, with a tick in words and one thing to do."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from visitcam.messages.ready import CONTEXT, STATES, ready_words
from visitcam.readiness.check import Ready, ReadyCheck, ReadyName
from visitcam.readiness.checks import Findings, all_ready, run_checks
from visitcam.ui import theme
from visitcam.ui.announce import announce
from visitcam.ui.journey import Journey
from visitcam.ui.languages import say
from visitcam.ui.pages.guide_page import guide_place
from visitcam.ui.pages.page import Page
from visitcam.ui.steps import Step
from visitcam.ui.widgets import ButtonKind, Card, CardKind, Text, TextKind

translate = QCoreApplication.translate

SHOWN = (
    ReadyName.CAMERA, ReadyName.LIGHT, ReadyName.BACKGROUND, ReadyName.BATTERY, ReadyName.CONNECTION,
    ReadyName.KEYRING,
)  # fmt: skip
"""The window is on a screen, and the voice has its own switch beside the picture."""

_LOOK = {
    Ready.OK: ("good", TextKind.GOOD),
    Ready.ATTENTION: ("attention", TextKind.ATTENTION),
    Ready.CANNOT_CHECK: ("unknown", TextKind.QUIET),
}


def ready_line(check: ReadyCheck) -> str:
    """ "Battery: plug in" in one line for a screen reader."""
    words = ready_words(str(check.name), check.reason)
    parts = [say(CONTEXT, words.name), say(CONTEXT, STATES[str(check.state)]), say(CONTEXT, words.found)]
    return ". ".join(parts[:2]) + ". " + parts[2] + (" " + say(CONTEXT, words.do) if words.do else "")


class ReadyRow(Card):
    """One check: icon, name and state, what was found, what to do."""

    def __init__(self, check: ReadyCheck, parent: QWidget) -> None:
        kind = CardKind.ATTENTION if check.state is Ready.ATTENTION else CardKind.PLAIN
        super().__init__(kind, parent=parent)
        words = ready_words(str(check.name), check.reason)
        icon, text_kind = _LOOK[check.state]
        head = f"{say(CONTEXT, words.name)}: {say(CONTEXT, STATES[str(check.state)])}"
        self.add_line(icon, head, text_kind)
        self.add_text(say(CONTEXT, words.found), TextKind.BODY if words.do else TextKind.QUIET)
        if words.do:
            self.add_text(say(CONTEXT, words.do))
        self.setAccessibleName(ready_line(check))


class ReadyPage(Page):
    """Never a gate: the person can go on whatever is found. :meth:`set_findings` brings what the camera and
    the line found out; the place is asked here, since no computer can know whether it is private."""

    def __init__(self, journey: Journey) -> None:
        super().__init__(
            journey,
            translate("ready_page", "Are you ready?"),
            translate("ready_page", "VisitCam looks at these by itself. You can go on in any case."),
        )
        self._findings = Findings(private_answer=journey.kept.private_answer, helping=journey.kept.helping)
        self._place = self.add_card(CardKind.PLAIN, drawing="tip-private")
        self._question: Text = self._place.add_text("", TextKind.HEADING)
        self._found = self._place.add_text("", TextKind.QUIET)
        self._answers()
        holder = QWidget(self)
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.look().px(10))
        self.add_widget(holder)
        self._all = self.add_text("", TextKind.GOOD)
        self.add_action(translate("ready_page", "Go on"), journey.next, ButtonKind.MAIN)
        self.add_action(translate("ready_page", "Check again"), self.check_again)
        self.add_action(
            translate("ready_page", "How to get ready"),
            lambda: journey.go(Step.GUIDE, guide_place("prepare")),
        )
        self._checks: tuple[ReadyCheck, ...] = ()
        self._battery = QTimer(self)  # the plug may be put in while the page is open
        self._battery.setInterval(5000)
        self._battery.timeout.connect(self.check_again)
        self._show()

    def entered(self) -> None:
        """Look again every five seconds while the page is open."""
        super().entered()
        self._battery.start()

    def left(self) -> None:
        """Stops looking; the answer stays in the journey."""
        self._battery.stop()
        self.journey.kept.private_answer = self._findings.private_answer

    def set_findings(self, findings: Findings) -> None:
        """What others found out (camera, picture, faces, line, keyring); the person's answer stays."""
        kept = self._findings
        self._findings = replace(findings, private_answer=kept.private_answer, helping=kept.helping)
        self._show()

    @property
    def findings(self) -> Findings:
        """What is known so far; ``replace`` it and hand it to :meth:`set_findings`."""
        return self._findings

    def check_again(self) -> None:
        """Asks the system anew for what can change by itself."""
        self._show()

    def _answers(self) -> None:
        from visitcam.ui.widgets import Choice

        yes = Choice(translate("ready_page", "Yes, I am on my own here"), self._place)
        if self.journey.kept.helping:
            yes.setText(translate("ready_page", "Yes, there is nobody but us"))
        no = Choice(translate("ready_page", "No, someone may see"), self._place)
        for choice, answer in ((yes, True), (no, False)):
            self._place.add_widget(choice)
            choice.setChecked(self._findings.private_answer is answer)
            choice.toggled.connect(lambda on, to=answer: self._answered(to) if on else None)

    def _answered(self, private: bool) -> None:
        self._findings = replace(self._findings, private_answer=private)
        self.journey.kept.private_answer = private
        self._show()

    def _show(self) -> None:
        checks = run_checks(self._findings)
        if checks == self._checks:
            return
        was_ready = bool(self._checks) and all_ready(self._checks)
        self._checks = checks
        by_name = {check.name: check for check in checks}
        self._show_place(by_name[ReadyName.PRIVATE_PLACE])
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for name in SHOWN:
            self._rows.addWidget(ReadyRow(by_name[name], self))
        shown = tuple(by_name[name] for name in (*SHOWN, ReadyName.PRIVATE_PLACE))
        ready = all_ready(shown)
        self._all.setVisible(ready)
        self._all.set_text(translate("ready_page", "All that could be checked is ready."))
        if ready and not was_ready:
            announce(self, self._all.text())
        self.column.fit()

    def _show_place(self, check: ReadyCheck) -> None:
        words = ready_words(str(check.name), check.reason)
        asked = ready_words(str(check.name), "ask")
        self._question.set_text(say(CONTEXT, asked.do))
        found = say(CONTEXT, words.found)
        if words.do and check.reason != "ask":
            found += " " + say(CONTEXT, words.do)
        self._found.set_text(found)
        self._found.set_kind(_LOOK[check.state][1])
