"""What the clinic asked for: a file, a link, a code before the camera; or practice."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from visitcam.errors import InvitationUnreadable, PassphraseToOpen
from visitcam.model.frame import Frame
from visitcam.model.requested_view import RequestedView
from visitcam.model.visit import VisitState
from visitcam.ui import theme
from visitcam.ui.announce import announce
from visitcam.ui.choose_file import choose_file
from visitcam.ui.journey import Journey
from visitcam.ui.languages import date_words, side_by_side
from visitcam.ui.live_view import LiveView
from visitcam.ui.pages.page import Page
from visitcam.ui.pages.passphrase import asks_passphrase
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, ButtonKind, Card, CardKind, Text, TextKind
from visitcam.ui.words import failure_words, practice_words

if TYPE_CHECKING:  # what these need loads after the window is shown
    from visitcam.session import Offer, Session
    from visitcam.vault.vault import VisitListing

_SCAN_MS = 150  # a code costs 10–18 ms to read: about a tenth of the time
_MOST_BYTES = 64 * 1024


class InvitationPage(Page):
    """Whatever way it comes, it is read on the work thread, and the next page shows who sent it."""

    def __init__(self, journey: Journey, title: str = "", why: str = "") -> None:
        super().__init__(
            journey,
            title or self.tr("Your clinic's invitation"),
            why or self.tr("Your clinic sent you a code, a file or a link. It says what to show."),
        )
        self._scanning = False
        self._left_off: Card | None = None
        self._retry: object = None
        row = self.add_row()
        self.code = self._way(self.tr("Show the code to the camera"), "code", self._scan)
        self.file = self._way(self.tr("Open a file"), "file", self._open_file)
        for button in (self.code, self.file):
            row.addWidget(button)
        self.code.setCheckable(True)
        self.live = LiveView(journey.desks.camera, RequestedView(""), mirrored=True, guided=False)
        self.live.setMinimumHeight(theme.look().px(240))
        self.live.setMaximumWidth(theme.look().px(560))
        self.live.setAccessibleName(self.tr("Camera, to read the code"))
        self.add_widget(self.live)
        self.live.hide()
        self.link_words = Text(self.tr("Or paste the link or the text here"), TextKind.BODY, self)
        self.add_widget(self.link_words)
        self.link = QLineEdit(self)
        self.link.setMaximumWidth(theme.look().px(560))
        self.link.setMaxLength(4000)
        self.link.setAccessibleName(self.tr("Link or text of the invitation"))
        self.link_words.setBuddy(self.link)
        self.link.returnPressed.connect(self._read_link)
        self.add_widget(self.link)
        self.tip = card = self.add_card(CardKind.TIP, self.tr("No invitation yet?"), "tip-still")
        card.add_text(self.tr("Practise first. Nothing leaves this computer, and you need no camera."))
        self.practise = Button(self.tr("Practise"), ButtonKind.OTHER, "play", card)
        self.practise.clicked.connect(lambda _checked=False: self.practice())
        card.add_widget(self.practise)
        self.go_on = self.add_action(self.tr("Read it"), self._read_link, ButtonKind.MAIN)
        self.go_on.setEnabled(False)
        self.link.textChanged.connect(lambda words: self.go_on.setEnabled(bool(words.strip())))
        self.visits = self.add_action(self.tr("My visits on this computer"), lambda: journey.go(Step.VISITS))
        self._timer = QTimer(self)
        self._timer.setInterval(_SCAN_MS)
        self._timer.timeout.connect(self._read_frame)

    def step_title(self) -> str:
        """For the bar."""
        return self.tr("Invitation")

    def _way(self, words: str, icon: str, do: object) -> Button:
        button = Button(words, ButtonKind.OTHER, icon, self)
        button.clicked.connect(lambda _checked=False: do())  # type: ignore[operator]
        return button

    def first_focus(self) -> QWidget:
        """The code is what most people have."""
        return self.code

    def entered(self) -> None:
        """Go straight on where the program was started for practice."""
        super().entered()
        if self.journey.kept.practice and self.journey.kept.offer is None:
            self.practice()
        elif self.journey.kept.link:
            link, self.journey.kept.link = self.journey.kept.link, ""
            self.read(link if ":" in link[:12] else Path(link))
        elif self.journey.visits_here:
            self.journey.desks.ask(
                lambda session, _job: left_off(session), self._offer_left_off, self._locked
            )

    def left(self) -> None:
        """Give the camera back."""
        self._stop_scan()

    def _offer_left_off(self, listing: VisitListing | None) -> None:
        """The visit that was not finished stands first."""
        if listing is None or self._left_off is not None:
            return
        day = date_words(datetime.fromtimestamp(listing.created, UTC).astimezone())
        card = Card(CardKind.TIP, self.tr("Go on where you left off"), parent=self)
        card.add_text(side_by_side(practice_words(listing.clinic or ""), day, " · "))
        on = Button(self.tr("Go on with this visit"), ButtonKind.MAIN, "forward", card)
        on.clicked.connect(lambda _checked=False: self._go_on(listing))
        card.add_widget(on)
        self._left_off = card
        self.content.insertWidget(min(self.content.count(), 2), card)
        self.column.fit()
        if not self.link.hasFocus():
            on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _locked(self, error: Exception) -> None:
        """Whether there is one to go on with cannot be seen before the passphrase is typed. Of keys that
        cannot be had for another reason, "My visits" says why, and what to do."""
        if not isinstance(error, PassphraseToOpen) or self._left_off is not None:
            return
        card = Card(CardKind.TIP, self.tr("Were you here before?"), parent=self)
        card.add_text(self.tr("Visits are kept here, locked with your passphrase."))
        on = Button(self.tr("Open them"), ButtonKind.OTHER, "lock", card)
        on.clicked.connect(lambda _checked=False: self.journey.go(Step.VISITS))
        card.add_widget(on)
        self._left_off = card
        self.content.insertWidget(min(self.content.count(), 2), card)
        self.column.fit()

    def _go_on(self, listing: VisitListing) -> None:
        self.journey.desks.ask(
            lambda session, _job: session.resume(listing.id),
            lambda visit: self.journey.resume(visit, waiting=listing.waiting),
            self._failed,
        )

    # ways

    def practice(self) -> None:
        """The practice clinic on this computer."""
        self.journey.kept.practice = True
        self._wait()
        self.journey.desks.use_practice(on=True)
        self._retry = self.practice
        self.journey.desks.ask(lambda session, _job: session.practice(), self._read, self._failed)

    def read(self, source: bytes | str | Path) -> None:
        """Whatever it came as."""
        self._wait()
        self.journey.kept.practice = False
        self.journey.desks.use_practice(on=False)
        self._retry = lambda: self.read(source)
        self.journey.desks.ask(
            lambda session, _job: session.read_invitation(source), self._read, self._failed
        )

    def _read_link(self) -> None:
        words = self.link.text().strip()
        if words:
            self.read(words)

    def _open_file(self) -> None:
        chosen = choose_file(self, self.tr("Open the invitation"))
        if chosen is not None:
            self.read(chosen)

    def _scan(self) -> None:
        if self._scanning:
            self._stop_scan()
            return
        self._scanning = True
        self.code.setChecked(True)
        self.live.set_words(self.tr("Hold the code in front of the camera."))
        self.live.show()
        self.column.fit()
        self.column.ensureWidgetVisible(self.live)
        self.journey.desks.camera.failed.connect(self._camera_failed)
        self.journey.desks.camera.start(RequestedView(""), auto=False)
        self._timer.start()

    def _stop_scan(self) -> None:
        if self._scanning:
            self._scanning = False
            self._timer.stop()
            self.code.setChecked(False)
            self.journey.desks.camera.failed.disconnect(self._camera_failed)
            self.journey.desks.camera.stop()
            self.live.forget()
            self.live.hide()
            self.column.fit()

    @Slot()
    def _read_frame(self) -> None:
        live = self.journey.desks.camera.slot.newest()
        if live is None or self.journey.desks.work.busy:
            return
        frame = live.frame
        self.journey.desks.work.submit(lambda _job: _read_code(frame), self._code_read, self._code_failed)

    def _code_read(self, raw: bytes | None) -> None:
        if raw is not None and self._scanning:
            self._stop_scan()
            announce(self, self.tr("The code was read."), at_once=True)
            self.read(raw)

    def _code_failed(self, error: Exception) -> None:
        """A code of somebody else in the picture is no reason to stop looking."""
        if not isinstance(error, InvitationUnreadable):
            self.show_problem(*failure_words(error))

    @Slot(object)
    def _camera_failed(self, error: Exception) -> None:
        self.live.forget()
        self.live.set_words(" ".join(failure_words(error)))

    # answers

    def _wait(self) -> None:
        self.show_problem("", "")
        for button in (self.code, self.file, self.practise, self.go_on):
            button.setEnabled(False)

    def _read(self, offer: Offer) -> None:
        """What is under way stays under way until the person agreed to this one (``leave_for``)."""
        self.journey.kept.offer = offer
        self.journey.next()

    def _able(self) -> None:
        """Another one can be read."""
        for button in (self.code, self.file, self.practise):
            button.setEnabled(True)
        self.go_on.setEnabled(bool(self.link.text().strip()))

    def _failed(self, error: Exception) -> None:
        self._able()
        if not asks_passphrase(self, error, self._again):
            self.show_problem(*failure_words(error))

    def _again(self) -> None:
        if callable(self._retry):
            self._retry()


def left_off(session: Session) -> VisitListing | None:
    """The newest visit in which pictures are still being taken or wait to be sent. A desk's thread."""
    under_way = {VisitState.OPEN, VisitState.WAITING}
    listed = [each for each in session.visits() if each.state in under_way and not each.deleting]
    return max(listed, key=lambda each: each.created, default=None)


def _read_code(frame: Frame) -> bytes | None:
    from visitcam.invitation.qr import read_qr

    return read_qr(frame)
