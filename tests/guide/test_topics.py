"""The guide's texts: complete, plain, and of the right shape."""

from __future__ import annotations

import pytest

from tests.readability import grade
from visitcam.guide.red_flags import RED_FLAGS, Urgency
from visitcam.guide.topic import Section, Style, Topic
from visitcam.guide.topics import TOPICS, topic, topics_for
from visitcam.guide.topics_sharing import SOURCES

SECTIONS = [
    pytest.param(each, section, id=f"{each.key}-{index}")
    for each in TOPICS
    for index, section in enumerate(each.sections)
]


def all_words(key: str) -> str:
    return " ".join(topic(key).texts()).lower()


@pytest.mark.parametrize(("each", "section"), SECTIONS)
def test_each_section_is_read_at_grade_six(each: Topic, section: Section) -> None:
    lines = [section.heading, *section.points] if section.heading else list(section.points)
    text = " ".join(line if line.endswith((".", "?", ":")) else line + "." for line in lines)
    assert grade(text) <= 6.0, f"grade {grade(text):.1f}: {text}"
    assert "!" not in text
    assert "error" not in text.lower()


@pytest.mark.parametrize(("each", "section"), SECTIONS)
def test_each_point_is_short(each: Topic, section: Section) -> None:
    assert section.points
    for point in section.points:
        assert len(point.split()) <= 20, point
        assert point[0].isupper()
        if section.style is not Style.CARE and not section.heading.endswith(":"):
            assert point.endswith("."), point


def test_keys_are_unique_and_found() -> None:
    keys = [each.key for each in TOPICS]
    assert len(set(keys)) == len(keys)
    for key in keys:
        assert topic(key).key == key
    with pytest.raises(KeyError):
        topic("nothing")


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("now", ["breathing", "chest", "bleeding", "fever", "rash", "swelling", "worse", "in person"]),
        (
            "can",
            ["rash", "wound", "infected", "cut", "bruise", "heals", "knows already", "long illness", "trip"],
        ),
        ("cannot", ["severe", "worse fast", "bleeding", "hands", "stitches", "x-ray"]),
        ("why", ["trip", "treatment", "sooner"]),
        ("private", ["clinic gave you", "e-mail", "social media", "page that all can see", "encryption"]),
        ("pictures", ["place that worries you", "sharp", "light", "close", "face", "name", "other people"]),
        ("videos", ["slowly", "move", "short"]),
        (
            "prepare",
            ["camera", "battery", "window", "plain cloth", "alone", "put away", "internet", "do as it says"],
        ),
        ("sharing", ["how they keep", "how long", "delete", "privacy"]),
        ("after", ["do what", "medicines", "in person", "what is new", "ask", "gets worse", "delete"]),
        (
            "questions",
            ["safe to send", "camera is poor", "internet", "any part", "stored", "record", "gets worse"],
        ),
        ("about", ["does not take the place", "does not know you"]),
    ],
)
def test_every_point_of_the_list_is_there(key: str, words: list[str]) -> None:
    text = all_words(key)
    for word in words:
        assert word in text, f"{word!r} is missing in {key}"


def test_every_topic_has_a_place_in_the_program() -> None:
    known = {
        "safety",
        "emergency",
        "limits",
        "ready",
        "capture",
        "review",
        "invitation",
        "send",
        "after",
        "about",
    }
    for each in TOPICS:
        assert set(each.pages) <= known
    placed = {page for each in TOPICS for page in each.pages}
    assert placed == known
    assert [each.key for each in topics_for("ready")] == ["prepare"]


def test_red_flags() -> None:
    assert {flag.key for flag in RED_FLAGS if flag.urgency is Urgency.EMERGENCY} == {
        "breathing",
        "chest",
        "bleeding",
        "worse",
    }
    assert {flag.key for flag in RED_FLAGS if flag.urgency is Urgency.CLINIC} == {"fever"}
    shown = {
        point for section in topic("now").sections if section.style is Style.CARE for point in section.points
    }
    assert shown == {flag.sign for flag in RED_FLAGS}


def test_sources_are_named() -> None:
    text = " ".join(SOURCES)
    for name in ("MedlinePlus", "CDC", "Mayo Clinic", "National Library of Medicine"):
        assert name in text
