"""How the command line speaks."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable

from visitcam import messages
from visitcam.errors import VisitCamError


def document(value: object) -> None:
    """Prints one JSON document on standard output."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")
    sys.stdout.flush()


def line(value: object) -> None:
    """Prints one JSON document on a line of its own, for what goes on and on."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def say(*lines: str) -> None:
    """Prints sentences for a person on standard output."""
    for line in lines:
        sys.stdout.write(line + "\n")
    sys.stdout.flush()


def complain(error: VisitCamError) -> int:
    """Prints an error's sentence on standard error; returns its exit code."""
    sys.stderr.write(f"visitcam: {messages.one_line(error)}\n")
    return error.exit_code


def complain_all(errors: Iterable[tuple[str, VisitCamError]]) -> int:
    """Prints one sentence a file; returns the exit code of the first, 0 where there is none."""
    code = 0
    for name, error in errors:
        sys.stderr.write(f"visitcam: {name}: {messages.one_line(error)}\n")
        code = code or error.exit_code
    return code
