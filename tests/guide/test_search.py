"""Words lead to topics, in any language."""

from __future__ import annotations

import pytest

from visitcam.guide.search import folded, search
from visitcam.guide.topic import Section, Topic
from visitcam.guide.topics import TOPICS

WORDS = {"Bread": "Pan de médico", "Milk": "牛奶和面包", "Sub": "رَقْم الطوارئ"}
SMALL = (
    Topic("a", "Bread", (Section("", ("Milk",)),)),
    Topic("b", "Other", (Section("Sub", ("Milk", "Bread")),)),
)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("stored", "questions"),
        ("battery", "prepare"),
        ("chest pain", "now"),
        ("STITCHES", "cannot"),
        ("video", "videos"),
        ("social media", "private"),
        ("medicines", "after"),
        ("bruise", "can"),
    ],
)
def test_common_words_lead_to_their_topic(query: str, first: str) -> None:
    assert search(query, TOPICS)[0].topic.key == first


@pytest.mark.parametrize("query", ["", "   ", "xylophone", "battery xylophone"])
def test_nothing_found(query: str) -> None:
    assert search(query, TOPICS) == ()


def test_the_line_shown_holds_the_word() -> None:
    hit = search("lamp", TOPICS)[0]
    assert "lamp" in hit.line
    assert hit.line in hit.topic.sections[hit.section].points


def test_titles_outrank_points() -> None:
    assert [hit.topic.key for hit in search("bread", SMALL)] == ["a", "b"]
    assert search("bread", SMALL)[0].section == -1


@pytest.mark.parametrize(
    ("query", "line"), [("medico", "Pan de médico"), ("面包", "牛奶和面包"), ("رقم", "رَقْم الطوارئ")]
)
def test_search_speaks_the_shown_language(query: str, line: str) -> None:
    hits = search(query, SMALL, lambda text: WORDS.get(text, text))
    assert any(hit.line == line for hit in hits)


def test_folding() -> None:
    assert folded("É Ç ñ") == "e c n"
    assert folded("رَقْم") == "رقم"
