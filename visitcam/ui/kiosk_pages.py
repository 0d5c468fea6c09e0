"""What a kiosk shows for each step: the same pages, without what a kiosk must not offer.

No files and no printer (their dialogs lead out of the program), no practice (its clinic lies open on this
computer), no list of visits, no copy to delete. Window's thread.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from visitcam.ui.journey import Journey
from visitcam.ui.kiosk_journey import KioskJourney
from visitcam.ui.pages.after import AfterPage
from visitcam.ui.pages.guide_page import GuidePage
from visitcam.ui.pages.invitation import InvitationPage
from visitcam.ui.pages.page import Page
from visitcam.ui.pages.registry import PAGES
from visitcam.ui.pages.renew import RenewPage
from visitcam.ui.pages.send import SendPage
from visitcam.ui.steps import Step

Made = Callable[[Journey], Page]


def kiosk_pages(language: Made, pin: Made, status: Made) -> dict[Step, Made]:
    """Every step of a kiosk; there is none for the visits that are kept."""
    pages: dict[Step, Made] = {
        **PAGES,
        Step.INVITATION: _invitation,
        Step.RENEW: _renew,
        Step.CAPTURE: _capture,
        Step.GUIDE: _guide,
        Step.SEND: _send,
        Step.AFTER: _after,
        Step.LANGUAGE: language,
        Step.PIN: pin,
        Step.STATUS: status,
    }
    del pages[Step.VISITS]
    return pages


def _invitation(journey: Journey) -> Page:
    """A code, or what a hand scanner types. Its words speak of nothing else."""
    page = InvitationPage(journey)
    for widget in (page.file, page.tip, page.visits):
        widget.hide()
    if page.why is not None:
        page.why.set_text(
            QCoreApplication.translate("Kiosk", "Your clinic gave you a code. It says what to show.")
        )
    page.link_words.set_text(QCoreApplication.translate("Kiosk", "Or type the text of the invitation here"))
    return page


def _renew(journey: Journey) -> Page:
    page = RenewPage(journey)
    page.file.hide()
    page.link_words.set_text(QCoreApplication.translate("Kiosk", "Or type the text of the invitation here"))
    return page


def _capture(journey: Journey) -> Page:
    """Pictures and videos come from the camera alone."""
    page = PAGES[Step.CAPTURE](journey)
    button = getattr(page, "file", None)
    if isinstance(button, QWidget):
        button.hide()
    return page


def _guide(journey: Journey) -> Page:
    page = GuidePage(journey)
    page.print.hide()
    return page


def _send(journey: Journey) -> Page:
    page = SendPage(journey)
    page.later.set_text("")  # "You may close the window"
    if isinstance(journey, KioskJourney):
        for button in (page.send, page.wait):
            button.clicked.connect(lambda _checked=False, kiosk=journey: setattr(kiosk, "released", True))
    return page


def _after(journey: Journey) -> Page:
    page = AfterPage(journey)
    page.anew.hide()
    if page.copy is not None:
        page.copy.hide()
    return page
