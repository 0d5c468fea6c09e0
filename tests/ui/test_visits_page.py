"""What is kept here, how much, and whether the clinic has opened it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from visitcam.clinic.keyfiles import load_signing_key
from visitcam.clinic.keys import SIGNING_KEY_FILE
from visitcam.clinic.practice import PRACTICE_DOMAIN, practice_clinic
from visitcam.clinic.receipts import OpenedReceipt, sign_receipt
from visitcam.model.notes import Notes
from visitcam.session import Session
from visitcam.ui.journey import Journey
from visitcam.ui.pages.visits import VisitsPage, size_words
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Text
from visitcam.ui.window import Window

Open = Callable[..., tuple[Window, Journey]]
Until = Callable[[Callable[[], object]], None]


def words(page: VisitsPage) -> str:
    return "\n".join(text.text() for text in page.findChildren(Text))


def delivered(journey: Journey) -> tuple[Session, str]:
    journey.desks.use_passphrase("correct horse battery staple")  # without a keyring, copies need one
    session = journey.desks.session()
    visit = session.agree(session.practice())
    session.keep_notes(visit.id, Notes(symptoms="It itches"))
    session.send(visit.id)
    return session, visit.id


def test_the_clinic_has_it_and_then_has_opened_it(open_window: Open, until: Until) -> None:
    window, journey = open_window()
    session, visit = delivered(journey)
    journey.go(Step.VISITS)
    page = window.page
    assert isinstance(page, VisitsPage)
    until(lambda: "Your clinic has all of them." in words(page))
    listing = session.visits()[0]
    assert listing.size > 0
    assert size_words(listing.size) in words(page)
    assert size_words(session.space().used) in page.state.text()
    clinic_opens(session, visit)
    journey.back()
    journey.go(Step.VISITS)
    again = window.page
    assert isinstance(again, VisitsPage)
    until(lambda: "Your clinic has opened it." in words(again))
    assert session.opened(visit) == 1


def clinic_opens(session: Session, visit: str) -> None:
    """As ``visitcam clinic inbox`` does: the signed receipt stands beside the parcel."""
    clinic = practice_clinic(session.settings.practice_clinic)
    key = load_signing_key(clinic.folder / SIGNING_KEY_FILE)
    for _capture, receipt in session._vault.receipts(visit):
        told = OpenedReceipt(receipt.parcel, receipt.sha256, int(time.time()), PRACTICE_DOMAIN)
        (Path(clinic.endpoint.address) / f"{receipt.parcel}.receipt").write_bytes(sign_receipt(told, key))


def test_what_is_due_goes_when_the_program_starts(open_window: Open, until: Until) -> None:
    _, journey = open_window()
    session, visit = delivered(journey)
    kept = session.resume(visit)
    session._vault.update(replace(kept, delete_after=int(time.time()) - 5))
    journey.desks._session = None  # the program ends without a word
    session.close()
    journey.desks.tidy()
    until(lambda: not journey.desks.work.busy)
    assert journey.desks.session().visits() == ()
