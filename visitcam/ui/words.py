"""The clinic's own words in the person's language, and failures in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from visitcam.messages import sentence
from visitcam.model.requested_view import RequestedView


def practice_words(text: str) -> str:
    """What the practice clinic says, translated; a real clinic's own words come back as they are."""
    return QCoreApplication.translate("practice", text) if text else ""


def view_words(view: RequestedView, language: str) -> str:
    """What the clinic says about a view: in the language, else in English, else its first words, else ""."""
    for code in (language, "en"):
        if view.words.get(code):
            return practice_words(view.words[code])
    return next(iter(view.words.values()), "")


def view_name(view: RequestedView, language: str) -> str:
    """The view's short name; the clinic's catalogue may know it in the language as "name:xx"."""
    return view.words.get(f"name:{language}", practice_words(view.name))


def failure_words(error: BaseException) -> tuple[str, str]:
    """(what happened, what to do), translated."""
    words = sentence(error)
    what = QCoreApplication.translate("errors", words.what)
    return what, QCoreApplication.translate("errors", words.do)
