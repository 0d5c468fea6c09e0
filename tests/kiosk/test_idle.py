"""Nobody is there any more: it asks, then wipes; what was kept goes on to the clinic."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from tests.kiosk.test_touch import to_kept, to_ready
from visitcam.model.notes import Notes
from visitcam.model.requested_view import MediaKind
from visitcam.ui import theme
from visitcam.ui.pages.idle import EndPage, StillTherePage
from visitcam.ui.pages.record import RecordPage
from visitcam.ui.steps import Step

if TYPE_CHECKING:
    from tests.kiosk.conftest import Place, Visitor

    Open = Callable[..., Visitor]


def test_it_asks_and_a_touch_anywhere_is_enough(open_kiosk: Open, place: Place) -> None:
    visitor = open_kiosk(wipe_after_seconds=60)
    to_ready(visitor, place)
    visitor.kiosk._idle.start(100)  # the minute has almost passed
    visitor.waits(lambda: isinstance(visitor.window.over, StillTherePage))
    over: object = visitor.window.over
    assert isinstance(over, StillTherePage)
    visitor.kiosk._idle.setInterval(60_000)  # or it asks again a moment after the touch
    assert over.size() == visitor.window.size()
    assert visitor.window.bar is not None
    assert not visitor.window.bar.emergency.isEnabled()  # what lies beneath cannot be reached
    visitor.touches(over)
    assert visitor.window.over is None
    assert visitor.journey.place.step is Step.READY
    assert visitor.window.bar.emergency.isEnabled()


def test_nobody_is_asked_while_a_film_is_made(open_kiosk: Open, place: Place) -> None:
    """A minute of walking is a minute without a touch: the question would lie over it, and then wipe it."""
    visitor = open_kiosk(wipe_after_seconds=60)
    to_ready(visitor, place)
    visit = visitor.journey.kept.visit
    assert visit is not None
    view = replace(visit.invitation.views[0], media=MediaKind.VIDEO, seconds=60)
    visitor.journey.take_up(replace(visit, invitation=replace(visit.invitation, views=(view,))))
    visitor.journey.go(Step.CAPTURE, 0)
    page: object = visitor.window.page
    assert isinstance(page, RecordPage)
    assert not page.file.isVisible()
    visitor.waits(lambda: page.live.live is not None)
    visitor.touches(page.start)
    visitor.waits(lambda: page._take is not None and len(page._take.times) >= 3)
    visitor.kiosk.ask_still_there()
    assert visitor.window.over is None
    assert visitor.kiosk._idle.isActive()
    visitor.touches(page.start)
    visitor.comes_to(Step.REVIEW)
    visitor.kiosk.ask_still_there()
    assert isinstance(visitor.window.over, StillTherePage)


def test_nobody_answers(open_kiosk: Open, place: Place, app: QApplication) -> None:
    visitor = open_kiosk(ask_after_seconds=60, wipe_after_seconds=1)
    raw = to_kept(visitor, place)
    session = visitor.kiosk.desks.session()
    assert visitor.journey.kept.visit is not None
    visit = visitor.journey.kept.visit.id
    visitor.journey.kept.notes = Notes(symptoms="SECRET-WORDS")
    app.clipboard().setText("SECRET-WORDS")
    visitor.window.scale_by(1.0)
    visitor.kiosk.ask_still_there()
    visitor.comes_to(Step.LANGUAGE)
    assert visitor.window.over is None
    assert theme.look().scale == 1.0
    kept = visitor.journey.kept
    assert kept.visit is None
    assert kept.notes.empty
    assert not visitor.journey.can_go_back
    assert not app.clipboard().text()
    visitor.waits(lambda: visit not in {each.id for each in session.visits() if each.readable})
    gc.collect()
    assert raw() is None
    visitor.waits(lambda: visitor.kiosk.delivery.last is not None)  # what was kept goes on by itself
    assert place.arrived() == ["Left forearm"]
    assert not session.stranded()


def test_who_ends_the_visit_before_sending_leaves_nothing(open_kiosk: Open, place: Place) -> None:
    visitor = open_kiosk()
    to_kept(visitor, place)
    visitor.touches(visitor.window.end)
    over: object = visitor.window.over
    assert isinstance(over, EndPage)
    visitor.touches(over.no)
    assert visitor.journey.place.step is Step.TELL
    visitor.touches(visitor.window.end)
    over = visitor.window.over
    assert isinstance(over, EndPage)
    visitor.touches(over.yes)
    visitor.comes_to(Step.LANGUAGE)
    visitor.waits(lambda: not visitor.kiosk.desks.work.busy and not visitor.kiosk.desks.delivery.busy)
    assert not visitor.kiosk.desks.session().visits()
    assert not [path for path in (place.top / "vault" / "visits").rglob("*") if path.is_file()]
    assert place.arrived() == []


def test_the_start_page_is_left_alone(open_kiosk: Open, place: Place) -> None:
    visitor = open_kiosk(ask_after_seconds=1, wipe_after_seconds=1)
    page = visitor.window.page
    end = time.monotonic() + 2.5
    visitor.waits(lambda: time.monotonic() > end)
    assert visitor.window.over is None
    assert visitor.window.page is page
