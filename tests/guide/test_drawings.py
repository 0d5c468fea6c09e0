"""Every view and topic has its drawing, and every drawing is ours to recolour."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from visitcam.guide.topics import TOPICS
from visitcam.guide.views import _BY_SITE, _BY_WORD, _WHOLE, drawing_for
from visitcam.model.requested_view import Distance, RequestedView

DRAWINGS = Path(__file__).resolve().parents[2] / "resources" / "drawings"
ROLES = {"#14232C", "#E3F0F2", "#0A5A66", "#FFFFFF"}  # text, tint, action, surface of the light palette
SKIN = {"#F2CDB4", "#C98F68", "#7A4B32", "#D9685A"}


@pytest.mark.parametrize(
    ("view", "drawing"),
    [
        (RequestedView("Left forearm, close"), "view-arm"),
        (RequestedView("Left forearm, overview", distance=Distance.OVERVIEW), "view-arm-overview"),
        (RequestedView("x", site="30021000", distance=Distance.OVERVIEW), "view-leg-overview"),
        (RequestedView("Whole back", distance=Distance.OVERVIEW), "view-back"),
        (RequestedView("Where it is", distance=Distance.OVERVIEW), "view-overview"),
        (RequestedView("x", site="56459004"), "view-foot"),
        (RequestedView("x", site_text="Back of hand"), "view-hand"),
        (RequestedView("Whatever"), "view-close"),
        (RequestedView("Cheek"), "view-face"),
    ],
)
def test_a_view_leads_to_its_drawing(view: RequestedView, drawing: str) -> None:
    assert drawing_for(view) == drawing


def test_every_named_drawing_is_there() -> None:
    names = set(_BY_SITE.values()) | set(_BY_WORD.values()) | {"view-close", "view-overview"}
    names |= set(_WHOLE.values())
    names |= {each.drawing for each in TOPICS if each.drawing}
    assert names <= {path.stem for path in DRAWINGS.glob("*.svg")}


@pytest.mark.parametrize("path", sorted(DRAWINGS.glob("*.svg")), ids=lambda path: path.stem)
def test_each_drawing_is_plain_and_titled(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    root = ET.fromstring(text)
    assert root.attrib["viewBox"] == "0 0 240 180"
    title = root.find("{http://www.w3.org/2000/svg}title")
    assert title is not None
    assert title.text
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", text)) <= ROLES | SKIN
    assert "<image" not in text


def test_skin_is_shown_in_several_tones() -> None:
    every = "".join(path.read_text(encoding="utf-8") for path in DRAWINGS.glob("view-*.svg"))
    for tone in ("#F2CDB4", "#C98F68", "#7A4B32"):
        assert every.count(tone) >= 2
