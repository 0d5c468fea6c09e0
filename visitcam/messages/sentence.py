"""What a person reads when something did not work."""

from __future__ import annotations

from dataclasses import dataclass

CONTEXT = "errors"
"""The context under which lupdate files every sentence of this package that speaks of failures."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """``what`` happened, and what to ``do`` now. English; the window translates both by ``CONTEXT``."""

    what: str
    do: str
