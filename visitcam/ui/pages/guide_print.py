"""The guide as a page to print, in the language on screen."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from visitcam.guide.topic import CONTEXT, Style, Topic
from visitcam.guide.topics_sharing import SOURCES
from visitcam.ui.languages import say

translate = QCoreApplication.translate

_STYLE = (
    "body { font-size: 12pt; color: black; background: white; } h1 { font-size: 20pt; } "
    "h2 { font-size: 16pt; } h3 { font-size: 13pt; } li, p { margin-bottom: 4pt; }"
)


def _words(text: str) -> str:
    return escape(say(CONTEXT, text))


def guide_html(topics: Iterable[Topic]) -> str:
    """HTML 4 as ``QTextDocument`` reads it: headings, lists, paragraphs; nothing but words."""
    right = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    parts = [f"<html><head><style>{_STYLE}</style></head><body dir='{'rtl' if right else 'ltr'}'>"]
    parts.append(f"<h1>{escape(translate('guide_page', 'The guide'))}</h1>")
    for topic in topics:
        parts.append(f"<h2>{_words(topic.title)}</h2>")
        for section in topic.sections:
            if section.heading:
                parts.append(f"<h3>{_words(section.heading)}</h3>")
            points = [_words(point) for point in section.points]
            if section.style in {Style.LIST, Style.CARE}:
                parts.append("<ul>" + "".join(f"<li>{point}</li>" for point in points) + "</ul>")
            else:
                parts += [f"<p>{point}</p>" for point in points]
    parts.append(f"<h3>{escape(translate('guide_page', 'Written in our own words, after:'))}</h3>")
    parts.append("<ul>" + "".join(f"<li>{_words(source)}</li>" for source in SOURCES) + "</ul></body></html>")
    return "".join(parts)
