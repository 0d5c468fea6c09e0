"""Every English word of the window is read at grade 6."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.readability import grade
from visitcam.guide.topics_sharing import SOURCES

SOURCE = Path(__file__).resolve().parents[2] / "resources" / "translations" / "visitcam_es.ts"
"""The strings as lupdate found them; a test beside this one proves that the file is up to date."""

CONTEXTS = {
    context.findtext("name") or "": [message.findtext("source") or "" for message in context.iter("message")]
    for context in ET.parse(SOURCE).iter("context")
}


@pytest.mark.parametrize("name", CONTEXTS)
def test_each_page_is_read_at_grade_six(name: str) -> None:
    """The formula is made for passages, so a page's words are taken together."""
    text = " ".join(line if line[-1:] in ".?:" else line + "." for line in CONTEXTS[name])
    assert grade(text) <= 6.0, f"grade {grade(text):.1f}"


@pytest.mark.parametrize("name", CONTEXTS)
def test_no_single_sentence_is_hard(name: str) -> None:
    """One long word in a short line weighs too much for grade 6 by itself; grade 9 is where it is hard."""
    lines = [line for line in CONTEXTS[name] if line not in SOURCES]  # names of institutes
    hard = [line for line in lines if len(line.split()) >= 8 and grade(line) > 9.0]
    assert hard == []


@pytest.mark.parametrize("name", CONTEXTS)
def test_no_word_frightens(name: str) -> None:
    for line in CONTEXTS[name]:
        assert "!" not in line
        words = line.lower().split()
        assert not {"error", "failed", "failure", "invalid", "fatal", "illegal"} & set(words), line
