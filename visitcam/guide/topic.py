"""The shape of the guide's texts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

CONTEXT = "guide"
"""The context under which the window translates every text of the guide."""


class Style(StrEnum):
    """How a section is set."""

    WORDS = "words"  # sentences, one paragraph each
    LIST = "list"  # short points
    QUESTION = "question"  # the heading asks, the points answer
    CARE = "care"  # red flags: shown with the danger edge


@dataclass(frozen=True, slots=True)
class Section:
    """``heading`` may be empty. English literals; each is translated by itself."""

    heading: str
    points: tuple[str, ...]
    style: Style = Style.LIST


@dataclass(frozen=True, slots=True)
class Topic:
    """``key`` names the topic for links and never changes; ``pages``: the pages of the program where
    it works; ``drawing``: a file of ``resources/drawings`` without its ending, or empty."""

    key: str
    title: str
    sections: tuple[Section, ...]
    pages: tuple[str, ...] = ()
    drawing: str = ""

    def texts(self) -> tuple[str, ...]:
        """Title, headings and points in reading order, English."""
        found = [self.title]
        for section in self.sections:
            found += [section.heading] if section.heading else []
            found += section.points
        return tuple(found)
