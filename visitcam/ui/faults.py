"""A fault of the program itself: where it happened is told, never with what, and nothing of it is held.

The interpreter's own way prints the message, which may name a file or quote what was read, into whatever log
the desktop keeps of a program; and it holds the traceback, with every local of the functions that failed.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from types import TracebackType

_HELD = ("last_type", "last_value", "last_traceback", "last_exc")


def tell(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    """One line on stderr: the kind, file and line. Any thread."""
    del error
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
    sys.stderr.write(f"visitcam: {kind.__name__} at {place}\n")


def forget() -> None:
    """The interpreter's last traceback."""
    for name in _HELD:
        sys.__dict__.pop(name, None)


def watch() -> None:
    """From now on, in every thread. Called once, when the window is opened."""
    sys.excepthook = _told
    threading.excepthook = lambda given: tell(given.exc_type, None, given.exc_traceback)
    sys.unraisablehook = lambda given: tell(given.exc_type, None, given.exc_traceback)


def _told(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    tell(kind, error, trace)
    forget()
