"""Finding a topic by words, in the language on screen."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from visitcam.guide.topic import Topic

_TITLE, _HEADING, _POINT = 8, 4, 1
"""A word of the title counts more than one of a heading, and that more than one of a point."""


@dataclass(frozen=True, slots=True)
class Hit:
    """``line`` is the best matching line, as shown; ``section`` its index, -1 for the title."""

    topic: Topic
    section: int
    line: str
    score: int


def folded(text: str) -> str:
    """Lower case without accents and Arabic vowel marks, so that "médico" is found by "medico"."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign) and sign != "ـ")


def search(
    query: str, topics: Sequence[Topic], translate: Callable[[str], str] = lambda text: text
) -> tuple[Hit, ...]:
    """The topics that hold every word of ``query``, best first; none for an empty query.

    ``translate`` gives the shown text of an English literal. Parts of words match, which also
    serves Chinese, where no space stands between words. Any thread.
    """
    words = folded(query).split()
    if not words:
        return ()
    hits = []
    for topic in topics:
        lines = [(-1, translate(topic.title), _TITLE)]
        for index, section in enumerate(topic.sections):
            lines += [(index, translate(section.heading), _HEADING)] if section.heading else []
            lines += [(index, translate(point), _POINT) for point in section.points]
        scored = [
            (sum(word in folded(line) for word in words) * weight, -place, index, line)
            for place, (index, line, weight) in enumerate(lines)
        ]
        whole = " ".join(folded(line) for _, line, _ in lines)
        if not all(word in whole for word in words):
            continue
        best = max(scored)
        hits.append(Hit(topic, best[2], best[3], sum(score for score, *_ in scored)))
    return tuple(sorted(hits, key=lambda hit: -hit.score))
