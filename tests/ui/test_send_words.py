"""What the send page says: who can see it on the way, why nothing moves, how long it still takes."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.adversary.test_profiles import a_clinic, session_that_fetches
from tests.ui.conftest import Open
from visitcam.delivery.outbox import OutboxProgress
from visitcam.errors import DeliveryError, FolderGone, LineCut, LineDown, ServerBusy, ServerUnclear, UploadCut
from visitcam.invitation.read import provisional, read_bytes
from visitcam.ui.pages.send import SendPage, _complete, left_words, waiting_words


@pytest.mark.parametrize(
    ("trouble", "word"),
    [
        (LineDown, "line"),
        (LineCut, "line"),
        (UploadCut, "line"),
        (ServerBusy, "busy"),
        (ServerUnclear, "not well"),
        (FolderGone, "stick"),
    ],
)
def test_a_busy_server_is_not_a_bad_line(open_window: Open, trouble: type[DeliveryError], word: str) -> None:
    open_window()
    words = waiting_words(OutboxProgress(0, 100, 0, 1, None, 7.4, trouble))
    assert word in words
    assert "7 seconds" in words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(None, ""), (3.0, "less than a minute left"), (59.0, "less than a minute left"), (300.0, "5 minute")],
)
def test_how_long_it_still_takes(open_window: Open, seconds: float | None, words: str) -> None:
    open_window()
    assert words in left_words(seconds)
    assert bool(left_words(seconds)) == (seconds is not None)


@pytest.mark.parametrize(("kind", "sees"), [("tus", False), ("dicomweb", True)])
def test_a_clinic_that_was_reached_later_says_whether_its_server_sees(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, sees: bool
) -> None:
    """Pictures taken without a network: the page that asks afterwards says it as the first one would have."""
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    published, raw = a_clinic(tmp_path / "c", "clinic.example")
    ways = {"endpoints": [{"kind": kind, "address": "https://clinic.example/in"}]}
    profile = json.dumps({**json.loads(published), **ways}).encode()
    with session_that_fetches(tmp_path, {"clinic.example": profile}) as session:
        session._parts = replace(session._parts, kiosk=False)  # with keys in memory it counts as one
        invitation = provisional(read_bytes(raw), session._parts.now())
        visit = session._vault.create_visit(invitation, None)
        answer = _complete(session, visit.id)
    assert answer is not None
    offer, destination = answer
    assert (destination.server_sees, destination.proxy) == (sees, "proxy.example:3128")

    _, journey = open_window()
    journey.kept.visit = visit
    page = SendPage(journey)
    page._completed((offer, destination))
    said = " ".join(text.text() for text in page.card.findChildren(type(page.state)))
    assert ("can see the pictures on the way" in said) is sees
    assert ("only your clinic can open" in said) is not sees
    assert "proxy.example:3128" in said
    assert not page.tick.isChecked() if page.tick is not None else False
    page.deleteLater()
