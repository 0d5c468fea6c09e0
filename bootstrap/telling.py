"""What the person reads while VisitCam is set up, and the one error that ends it."""

from __future__ import annotations

import sys


class Stopped(Exception):
    """The set-up cannot go on. ``sentence`` says why and what to do; ``code`` is the exit code (2 or 4)."""

    def __init__(self, sentence: str, code: int = 2) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code


def say(sentence: str) -> None:
    """One line on standard error: standard output belongs to VisitCam, which may print JSON there."""
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()


def agrees(question: str) -> bool:
    """True where a person at a terminal answers yes. Nobody there: no."""
    if not (sys.stdin and sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    sys.stderr.write(f"{question} [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in {"y", "yes"}
