"""How the command line speaks."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable
from typing import TextIO

from visitcam import messages
from visitcam.errors import VisitCamError

_JOINERS = "\u200c\u200d"  # which Persian and Hindi are spelt with
_COMMANDS = {"Cc", "Cf", "Cs", "Zl", "Zp"}  # Unicode's categories: control, format, half characters, lines


def document(value: object) -> None:
    """Prints one JSON document on standard output."""
    sys.stdout.write(_json(value, indent=2) + "\n")
    sys.stdout.flush()


def line(value: object) -> None:
    """Prints one JSON document on a line of its own, for what goes on and on."""
    sys.stdout.write(_json(value) + "\n")
    sys.stdout.flush()


def say(*lines: str) -> None:
    """Prints sentences for a person on standard output."""
    for line in lines:
        _write(sys.stdout, line + "\n")
    sys.stdout.flush()


def tell(*lines: str) -> None:
    """Prints sentences for a person on standard error, beside a document on standard output."""
    for line in lines:
        _write(sys.stderr, line + "\n")
    sys.stderr.flush()


def _shown(letter: str) -> bool:
    """False for what would command a terminal or turn the direction of its text: names, proofs and views
    come from strangers."""
    return unicodedata.category(letter) not in _COMMANDS or letter in _JOINERS


def _write(stream: TextIO, text: str) -> None:
    """Never fails for a letter that the terminal has not."""
    shown = "".join(letter if letter == "\n" or _shown(letter) else "\ufffd" for letter in text)
    encoding = stream.encoding or "utf-8"
    stream.write(shown.encode(encoding, "replace").decode(encoding))


def _json(value: object, indent: int | None = None) -> str:
    """What would command a terminal is escaped, as JSON has it: the program that reads it gets the same."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    text = "".join(c if c == "\n" or _shown(c) else json.dumps(c)[1:-1] for c in text)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return json.dumps(value, indent=indent)
    return text


def complain(error: VisitCamError) -> int:
    """Prints an error's sentence on standard error; returns its exit code."""
    _write(sys.stderr, f"visitcam: {messages.one_line(error)}\n")
    return error.exit_code


def complain_all(errors: Iterable[tuple[str, VisitCamError]]) -> int:
    """Prints one sentence a file; returns the exit code of the first, 0 where there is none."""
    code = 0
    for name, error in errors:
        _write(sys.stderr, f"visitcam: {name}: {messages.one_line(error)}\n")
        code = code or error.exit_code
    return code
