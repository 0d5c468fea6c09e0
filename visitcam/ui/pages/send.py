"""Send: what goes, to whom, how far it is. It may be closed; what waits goes on later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressBar

from visitcam.errors import InvitationError, NotAllowedAnyMore
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.delivery import Receipt
from visitcam.model.visit import Visit
from visitcam.ui import theme
from visitcam.ui.announce import announce
from visitcam.ui.journey import Journey
from visitcam.ui.languages import size_words
from visitcam.ui.pages.agree import fill_privacy
from visitcam.ui.pages.help_number import storage_words
from visitcam.ui.pages.page import Page
from visitcam.ui.widgets import ButtonKind, CardKind, TextKind, Tick
from visitcam.ui.words import failure_words
from visitcam.ui.workers import Job

if TYPE_CHECKING:
    from visitcam.delivery.outbox import OutboxProgress
    from visitcam.session import Destination, Offer, Session


class SendPage(Page):
    """Notes are sealed when the page opens; nothing is sent before the button was pressed."""

    def __init__(self, journey: Journey) -> None:
        super().__init__(
            journey,
            QCoreApplication.translate("SendPage", "Send to your clinic"),
            QCoreApplication.translate(
                "SendPage", "Everything here is locked. Only your clinic can open it."
            ),
        )
        self._offer: Offer | None = None
        self.tick: Tick | None = None
        self._job: Job[tuple[Receipt, ...]] | None = None
        self.summary = self.add_text("", TextKind.HEADING)
        self.card = self.add_card(CardKind.PRIVACY, self.tr("How it is protected"))
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setMaximumWidth(theme.look().px(560))
        self.progress.setAccessibleName(self.tr("How far the sending is"))
        self.progress.hide()
        self.add_widget(self.progress)
        self.state = self.add_text("", TextKind.BODY)
        self.state.comes_and_goes = True
        self.state.hide()
        self.later = self.add_text(
            self.tr("You may close the window. Nothing is lost: open VisitCam again to go on sending."),
            TextKind.QUIET,
        )
        self.later.hide()
        self.send = self.add_action(self.tr("Send now"), self._send, ButtonKind.MAIN, "send")
        self.send.setEnabled(False)
        self.wait = self.add_action(self.tr("Send later"), self._later)
        self.renew = self.add_action(self.tr("I have a new invitation"), self._renew, icon="code")
        self.renew.hide()
        self._summarise(journey.kept.visit)

    def step_title(self) -> str:
        """For the bar."""
        return self.tr("Send")

    def _summarise(self, visit: Visit | None) -> None:
        count = (
            len([i for i in visit.items if i.media_type != "application/json"]) if visit is not None else 0
        )
        if visit is not None and any(item.media_type.startswith("video/") for item in visit.items):
            words = QCoreApplication.translate("SendPage", "%n picture(s) or video(s)", None, count)
        else:
            words = QCoreApplication.translate("SendPage", "%n picture(s)", None, count)
        if visit is not None and len(visit.items) > count:
            words = self.tr("{0}, and what you wrote").format(words)
        self.summary.set_text(words)

    def entered(self) -> None:
        """Seal the notes, and ask where it would go."""
        super().entered()
        kept = self.journey.kept
        if kept.visit is None:
            return
        visit, notes, keep_notes = kept.visit.id, kept.notes, not kept.notes_kept
        self.journey.desks.ask(
            lambda session, _job: _prepare(session, visit, notes if keep_notes else None),
            self._prepared,
            self._failed,
        )

    def _prepared(self, answer: tuple[Visit, Destination | None, int]) -> None:
        visit, destination, waiting = answer
        under_way = self.journey.kept.visit
        if under_way is None or under_way.id != visit.id:
            return  # another visit took its place meanwhile
        self.journey.kept.notes_kept = True
        self.journey.kept.visit = visit
        self._summarise(visit)
        if destination is None or visit.profile is None:
            self.card.hide()
            self._complete()
            return
        self._fill_card(visit.profile, destination)
        self.column.fit()
        if not waiting and visit.items:
            self._done(())
        elif not visit.items:
            self.state.set_text(self.tr("There is nothing to send. You left everything out."))
            self.wait.setText(self.tr("Go on"))
        else:
            self.send.setEnabled(True)
            self.send.setFocus()

    def _fill_card(self, profile: ClinicProfile, destination: Destination) -> None:
        language = self.journey.desks.preferences.language
        fill_privacy(self.card, profile, language, sees=destination.server_sees)
        if destination.proxy:
            words = self.tr("Your network sends it on through {0}, which cannot open it.")
            self.card.add_line("lock", words.format(destination.proxy))

    # the clinic was not reached before

    def _complete(self) -> None:
        self.state.set_text(self.tr("Looking for your clinic."))
        assert self.journey.kept.visit is not None  # noqa: S101 - asked by the caller
        visit = self.journey.kept.visit.id
        self.journey.desks.deliver(
            lambda session, _job: _complete(session, visit), self._completed, self._failed
        )

    def _completed(self, answer: tuple[Offer, Destination] | None) -> None:
        self.state.set_text("")
        if answer is None:
            return
        offer, destination = answer
        assert offer.profile is not None  # noqa: S101 - ``_complete`` gives none without
        self._offer = offer
        self.card.show()
        self._fill_card(offer.profile, destination)
        self.tick = Tick(self.tr("I know this clinic, and I want to send it my pictures"), self)
        self.content.insertWidget(self.content.indexOf(self.state), self.tick)
        self.send.setEnabled(True)
        self.column.fit()

    # sending

    def _send(self) -> None:
        if self.journey.kept.sent:
            self.journey.next()
            return
        visit = self.journey.kept.visit
        if visit is None or self._job is not None:
            return
        if self.tick is not None and not self.tick.isChecked():
            announce(self, self.tick.text(), at_once=True)
            self.tick.setFocus()
            return
        self.show_problem("", "")
        self.renew.hide()
        self.send.setEnabled(False)
        self.wait.setText(self.tr("Stop, and send later"))
        self.progress.show()
        self.later.show()
        self.state.set_text(self.tr("Sending."))
        self.column.fit()
        offer, number = self._offer, visit.id
        self._job = self.journey.desks.deliver(
            lambda session, job: _send(session, number, offer, job), self._done, self._failed, self._told
        )

    def _told(self, value: object) -> None:
        progress: OutboxProgress = value  # type: ignore[assignment]
        self.progress.setValue(round(1000 * progress.sent / max(1, progress.total)))
        if progress.waiting > 0:
            self.state.set_text(waiting_words(progress))
            return
        size = size_words(progress.total)
        part = round(100 * progress.sent / max(1, progress.total))
        words = self.tr("Sending. {0} % of {1}").format(part, size)
        self.state.set_text(f"{words} · {left_words(progress.seconds_left)}".rstrip(" ·"))
        announce(self, self.state.text())

    def _done(self, _receipts: tuple[Receipt, ...]) -> None:
        self._job = None
        self.journey.kept.sent = True
        self.progress.hide()
        self.later.hide()
        title = self.tr("Your clinic has it")
        why = self.tr("Everything arrived. The clinic's server has confirmed it.")
        if self.journey.kept.practice:  # nobody is to believe that a clinic has seen it
            title = QCoreApplication.translate("AgreePage", "A practice visit")
            why = storage_words(self.journey)
        self.title.setText(title)
        if self.why is not None:
            self.why.setText(why)
        self.state.set_kind(TextKind.GOOD)
        self.state.set_text(self.tr("Sent."))
        self.send.setText(self.tr("Go on"))
        self.send.icon_name = ""
        self.send.setEnabled(True)
        self.wait.hide()
        self.column.fit()
        announce(self, self.title.text(), at_once=True)
        self.send.setFocus()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.progress.hide()
        self.later.hide()
        self.state.set_text("")
        self.send.setEnabled(True)
        self.send.setText(self.tr("Try again"))
        self.wait.setText(self.tr("Send later"))
        self.show_problem(*failure_words(error))
        if isinstance(error, NotAllowedAnyMore | InvitationError):  # what helps is a newer one
            self.renew.show()
            self.place_actions()

    def _renew(self) -> None:
        if self.journey.kept.visit is not None:
            self.journey.renew(self.journey.kept.visit.id)

    def _later(self) -> None:
        """It waits in the outbox; the next page says so."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.journey.next()


def waiting_words(progress: OutboxProgress) -> str:
    """Why nothing moves, and when the next try comes: a bad line is not a busy server."""
    trouble = progress.trouble.__name__ if progress.trouble is not None else ""
    if trouble == "ServerBusy":
        words = QCoreApplication.translate(
            "SendPage", "Your clinic's computer is busy. The next try comes by itself in {0} seconds."
        )
    elif trouble == "ServerUnclear":
        words = QCoreApplication.translate(
            "SendPage", "Your clinic's computer is not well. The next try comes by itself in {0} seconds."
        )
    elif trouble == "FolderGone":
        words = QCoreApplication.translate(
            "SendPage", "The stick is not there. Plug it in. The next try comes in {0} seconds."
        )
    else:
        words = QCoreApplication.translate(
            "SendPage", "The line is down or slow. The next try comes by itself in {0} seconds."
        )
    return words.format(max(1, round(progress.waiting)))


def left_words(seconds: float | None) -> str:
    """How long it still takes; empty while that is not known."""
    if seconds is None:
        return ""
    if seconds < 60:
        return QCoreApplication.translate("SendPage", "less than a minute left")
    return QCoreApplication.translate("SendPage", "about %n minute(s) left", None, round(seconds / 60))


def _complete(session: Session, visit: str) -> tuple[Offer, Destination] | None:
    offer = session.complete(visit)
    if offer is None or offer.profile is None:
        return None
    return offer, session.destination_of(offer.profile)


def _prepare(session: Session, visit: str, notes: object) -> tuple[Visit, Destination | None, int]:
    from visitcam.model.notes import Notes

    if isinstance(notes, Notes):
        session.keep_notes(visit, notes)
    return session.resume(visit), session.destination(visit), len(session.waiting(visit))


def _send(
    session: Session, visit: str, offer: Offer | None, job: Job[tuple[Receipt, ...]]
) -> tuple[Receipt, ...]:
    if offer is not None:
        session.agree_later(visit, offer)
    return session.send(visit, progress=job.progress, stop=job.stopped)
