"""Every failure as a plain sentence: what happened, then what to do and whether anything was lost.

The same words serve the window and the command line. A new leaf of ``visitcam.errors`` without an
entry speaks with the words of its branch, so that nobody ever reads a class name.
"""

from __future__ import annotations

from visitcam.errors import VisitCamError
from visitcam.messages.failures_clinic import CLINIC_SIDE
from visitcam.messages.failures_picture import PICTURE_SIDE
from visitcam.messages.failures_safety import SAFETY_SIDE
from visitcam.messages.noop import QT_TRANSLATE_NOOP
from visitcam.messages.sentence import Sentence

UNKNOWN = Sentence(
    QT_TRANSLATE_NOOP("errors", "Something did not work as it should."),
    QT_TRANSLATE_NOOP("errors", "Try once more. What was kept before is still safe."),
)
"""For an exception that no stage has wrapped. It says nothing of its content."""

TABLE: dict[type[VisitCamError], Sentence] = {
    VisitCamError: UNKNOWN,
    **PICTURE_SIDE,
    **SAFETY_SIDE,
    **CLINIC_SIDE,
}
"""One sentence for each leaf, and one for each branch."""


def sentence(exc: BaseException) -> Sentence:
    """The words for ``exc``: its own, or those of the nearest branch; never none. Any thread."""
    for kind in type(exc).__mro__:
        found = TABLE.get(kind) if issubclass(kind, VisitCamError) else None
        if found is not None:
            return found
    return UNKNOWN


def one_line(exc: BaseException) -> str:
    """One line for the command line: the sentence, and the thing concerned in brackets.

    A foreign exception adds only the name of its type: its text might hold what must not be shown.
    """
    words = sentence(exc)
    thing = exc.detail if isinstance(exc, VisitCamError) else type(exc).__name__
    line = f"{words.what} {words.do}"
    if thing:
        line += f" ({' '.join(thing.split())})"
    return line
