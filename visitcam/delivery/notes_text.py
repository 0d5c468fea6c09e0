"""The patient's notes as titled paragraphs, for records that take words and not our JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping

from visitcam.errors import NoWay

_TITLES = (
    ("symptoms", "What the patient notices"),
    ("since", "Since when"),
    ("change", "What changed"),
    ("medicines", "Medicines"),
    ("questions", "Questions of the patient"),
)


def paragraphs(media: bytes) -> tuple[tuple[str, str], ...]:
    """``(title, text)`` of each note that has words; views that were left out come last.

    Raises:
        NoWay: it is no notes document.
    """
    try:
        notes = json.loads(media)
    except (ValueError, RecursionError) as error:
        raise NoWay("notes") from error
    if not isinstance(notes, Mapping):
        raise NoWay("notes")
    found = [
        (title, text.strip())
        for name, title in _TITLES
        if isinstance(text := notes.get(name), str) and text.strip()
    ]
    skipped = notes.get("skipped")
    for entry in skipped if isinstance(skipped, list) else []:
        view, reason = _pair(entry)
        if view:
            found.append(("Picture left out", f"{view}: {reason}" if reason else view))
    return tuple(found)


def _pair(entry: object) -> tuple[str, str]:
    if isinstance(entry, Mapping):
        return str(entry.get("view", "")), str(entry.get("reason", ""))
    if isinstance(entry, list) and len(entry) == 2:
        return str(entry[0]), str(entry[1])
    return "", ""
