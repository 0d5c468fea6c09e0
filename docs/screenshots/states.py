"""What a plain visit does not pass: questions, failures, menus, dialogs, visits in every state."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter, QPixmap, QTextDocument
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog

from docs.screenshots.walk import Shows, Walk
from visitcam.clinic.invite import invite
from visitcam.clinic.keys import PROFILE_FILE, init
from visitcam.delivery.outbox import OutboxProgress
from visitcam.errors import (
    CameraBusy,
    FinderFailed,
    InvitationExpired,
    LineDown,
    PassphraseNeeded,
    ServerRefused,
)
from visitcam.guide.topics import TOPICS
from visitcam.model.camera_control import CameraControl
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.requested_view import MediaKind, RequestedView
from visitcam.model.visit import VisitState
from visitcam.ui.app import Options, make
from visitcam.ui.pages.agree import AgreePage
from visitcam.ui.pages.capture import CapturePage
from visitcam.ui.pages.emergency import EmergencyPage
from visitcam.ui.pages.guide_page import GuidePage
from visitcam.ui.pages.guide_print import guide_html
from visitcam.ui.pages.invitation import InvitationPage
from visitcam.ui.pages.ready import ReadyPage
from visitcam.ui.pages.send import SendPage
from visitcam.ui.pages.visit_card import VisitCard
from visitcam.ui.pages.visits import Overview, VisitsPage
from visitcam.ui.steps import Step
from visitcam.vault.overview import VisitListing
from visitcam.vault.place import DiskKind, Space

_DAY = 86_400


def off_the_way(walk: Walk, top: Path) -> None:
    """Every state of every page that is no picture's."""
    window, journey = make(walk.app, Options(camera="practice", vault=top / "vault"))
    journey.desks.preferences.auto = False
    walk.dresses(window, journey)
    shows = Shows(walk, window, journey)
    _before(shows, top)
    _a_clinic(shows, top)
    _ready(shows)
    _capture(shows)
    _leaving(shows)
    _sending(shows)
    _visits(shows)
    shows.closes()


def _before(shows: Shows, top: Path) -> None:
    journey, walk = shows.journey, shows.walk
    journey.kept.region = "GB"
    journey.go(Step.SAFETY)
    journey.go(Step.EMERGENCY)
    shows.page("emergency-number")
    page = shows.sees(EmergencyPage)
    box = page.findChild(QComboBox)
    if isinstance(box, QComboBox):
        box.showPopup()
        shows.over(box.view().window(), "emergency-countries")
        box.hidePopup()
    journey.back()
    journey.go(Step.GUIDE)
    guide = shows.sees(GuidePage)
    guide._search.setText(guide.title.text()[:3])
    shows.page("guide-search")
    guide._search.setText("xyzzy")
    shows.page("guide-search-nothing")
    walk.snap("guide-print", _printed(top))
    journey.back()
    journey.go(Step.INVITATION)
    invitation = shows.sees(InvitationPage)
    invitation._failed(InvitationExpired())
    shows.page("invitation-problem")
    invitation._failed(PassphraseNeeded())
    shows.page("invitation-passphrase")
    journey.kept.practice = False
    invitation.show_problem("", "")
    invitation._offer_left_off(_listing("1", captures=2, waiting=2))
    shows.page("invitation-left-off")
    invitation._scan()
    walk.waits(lambda: invitation.live.live is not None)
    shows.page("invitation-scan")
    invitation._stop_scan()


def _printed(top: Path) -> QPixmap:
    """The first page of the guide as it is printed: A4 at 100 dpi."""
    document = QTextDocument()
    document.setHtml(guide_html(TOPICS))
    writer = QPdfWriter(str(top / "guide.pdf"))
    writer.setResolution(100)
    size = writer.pageLayout().paintRectPixels(100).size()
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(size.toSizeF())
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    return QPixmap.fromImage(image)


def _a_clinic(shows: Shows, top: Path) -> None:
    """A clinic that is new here, and one that cannot be reached: its pictures wait."""
    journey, walk = shows.journey, shows.walk
    received = top / "received"
    received.mkdir()
    init(top / "clinic", "Riverside Clinic", "riverside.example", [Endpoint("folder", str(received))])
    ticket = top / "invitation.visitcam"
    views = [RequestedView("Left forearm"), RequestedView("How you walk", media=MediaKind.VIDEO)]
    invite(top / "clinic", views, 3600, ticket)
    journey.desks.use_practice(on=True)  # its keys are in memory: no passphrase is asked for
    offer = journey.desks.session().read_invitation(
        ticket.read_bytes(), pinned_profile=(top / "clinic" / PROFILE_FILE).read_bytes()
    )
    for name, each in (
        ("privacy-clinic", replace(offer, first_time=True)),
        ("privacy-unreached", replace(offer, profile=None)),
    ):
        journey.kept.offer = each
        journey.go(Step.AGREE)
        shows.page(name)
        page = shows.sees(AgreePage)
        if page.tick is not None:
            page._agree()
            shows.as_it_stands(f"{name}-not-ticked")
        journey.back()
    answers: list[object] = []
    journey.desks.ask(
        lambda session, _job: session.agree(session.practice()), journey.take_up, answers.append
    )
    walk.waits(lambda: journey.kept.visit is not None)


def _ready(shows: Shows) -> None:
    journey = shows.journey
    journey.go(Step.READY)
    page = shows.sees(ReadyPage)
    page._answered(private=False)
    shows.walk.rests(2)
    page._show_trouble(CameraBusy())
    shows.page("ready-trouble")
    journey.back()


def _capture(shows: Shows) -> None:
    """Its menu, its dialog and its failures; with the controls on the other side."""
    journey, walk = shows.journey, shows.walk
    journey.go(Step.CAPTURE)
    page = shows.sees(CapturePage)
    walk.waits(lambda: page.live.live is not None)
    page.cameras.offer((CameraControl.EXPOSURE, CameraControl.FOCUS, CameraControl.WHITE_BALANCE))
    page.cameras.show_above(page.choose)
    part = page.cameras.actions()[-1]
    page.cameras.setActiveAction(part)
    shows.over(page.cameras, "capture-cameras")
    page.cameras.close()
    QTimer.singleShot(1500, walk.app, lambda: _take_dialog(shows, "capture-file"))
    page._choose_file()
    page.larger.click()
    shows.page("capture-larger")
    page.larger.click()
    page._glance.failed(FinderFailed())
    shows.page("capture-problem")
    page.show_problem("", "")
    page._camera_failed(CameraBusy())
    walk.snap("capture-camera-failed", shows.window.grab())
    journey.desks.preferences.controls_left = True
    shows.window.show_place()
    walk.rests(1)
    shows.page("capture-controls-left")
    journey.desks.preferences.controls_left = None


def _take_dialog(shows: Shows, name: str) -> None:
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QFileDialog) and each.isVisible():
            shows.over(each, name)
            each.reject()


def _leaving(shows: Shows) -> None:
    journey = shows.journey
    journey.kept.notes = replace(journey.kept.notes, symptoms="It itches")
    journey.kept.notes_kept = False
    shows.window.ask_to_leave(lambda: None, closing=True)
    shows.over_page("leave")
    shows.window.lift()
    journey.kept.notes_kept = True


def _sending(shows: Shows) -> None:
    """Nothing to send, under way, waiting, refused."""
    journey, walk = shows.journey, shows.walk
    journey.go(Step.SEND)
    page = shows.sees(SendPage)
    walk.waits(lambda: bool(page.state.text()) or page.send.isEnabled())
    shows.page("send-nothing")
    page.progress.show()
    page.later.show()
    page.wait.setText(page.tr("Stop, and send later"))
    page._told(OutboxProgress(3_400_000, 8_200_000, 1, 3, 190.0, 0.0, None))
    shows.page("send-under-way")
    page._told(OutboxProgress(3_400_000, 8_200_000, 1, 3, None, 12.0, LineDown))
    shows.page("send-waits")
    page._failed(ServerRefused())
    shows.page("send-failed")


def _listing(number: str, **said: object) -> VisitListing:
    now = int(time.time())
    return replace(
        VisitListing(number, created=now - 3 * _DAY, state=VisitState.OPEN, clinic="Riverside Clinic"),
        size=4_300_000,
        **said,  # type: ignore[arg-type]
    )


def _visits(shows: Shows) -> None:
    journey = shows.journey
    page: VisitsPage | None = None

    def anew(name: str, listings: tuple[VisitListing, ...], disk: DiskKind = DiskKind.LOCAL) -> VisitsPage:
        journey.go(Step.VISITS)
        made = shows.sees(VisitsPage)
        shows.walk.rests(1.5)
        made._asked_clinics = True
        made._show(
            Overview(
                listings,
                Space(13_000_000, 9_000_000_000, disk),
                frozenset({"3"}),
                frozenset({"5"}),
                frozenset({"1"}),
            )
        )
        shows.page(name)
        return made

    anew("visits-none", ())
    journey.back()
    later = int(time.time()) + 20 * _DAY
    page = anew(
        "visits-many",
        (
            _listing("1", captures=3, waiting=3),
            _listing("2", captures=3, delivered=3, state=VisitState.DELIVERED, delete_after=later),
        ),
    )
    card = page.findChild(VisitCard)
    if isinstance(card, VisitCard):
        card._sure()
    shows.page("visits-sure")
    page._sure_of_all()
    shows.as_it_stands("visits-sure-of-all")
    journey.back()
    anew(
        "visits-rare",
        (
            _listing("3", captures=3, delivered=3, opened=3, state=VisitState.OVER),
            _listing("4", readable=False, gone=True),
            _listing("5", captures=3, waiting=1),
        ),
        DiskKind.REMOVABLE,
    )._failed(PassphraseNeeded())
    shows.page("visits-passphrase")
    journey.back()
    journey.kept.renewing = "1"
    shows.at(Step.RENEW, "renew")
