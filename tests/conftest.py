"""Shared by every test: Qt draws offscreen, OpenCV keeps to one thread (forks and ratios)."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("visitcam", deadline=None)  # no test waits for a clock
settings.load_profile("visitcam")


@pytest.fixture(autouse=True)
def no_window_is_left() -> Iterator[None]:
    """Really deletes the windows that a test leaves. Outside an event loop ``deleteLater`` waits for ever:
    every later change of the look would dress them all again, and one that is half gone ends the run."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    core = sys.modules.get("PySide6.QtCore")
    if widgets is None or core is None or widgets.QApplication.instance() is None:
        return
    for window in widgets.QApplication.topLevelWidgets():
        window.hide()
        window.deleteLater()
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
