"""Shared by every test: Qt draws offscreen, OpenCV keeps to one thread (forks and ratios)."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from visitcam.ui.collecting import Collecting

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("visitcam", deadline=None)  # no test waits for a clock
settings.load_profile("visitcam")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Several workers take whole files in the order of these items: the slow ones first, so that no worker
    has one of them left when the others have ended. A process alone keeps the order of the files."""
    if hasattr(config, "workerinput"):
        slow = {item.path for item in items if item.get_closest_marker("slow")}
        items.sort(key=lambda item: item.path not in slow)


def _collecting() -> Collecting | None:
    """What collects in the window's thread, once there is an application; None before."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = None if widgets is None else widgets.QApplication.instance()
    if application is None:
        return None
    from visitcam.ui.collecting import Collecting, collect_here

    collect_here(application)
    found = application.findChild(Collecting)
    assert isinstance(found, Collecting)
    return found


@pytest.fixture(autouse=True)
def no_window_is_left() -> Iterator[None]:
    """Really deletes the windows that a test leaves, in their own thread alone (``collecting``). Outside an
    event loop ``deleteLater`` waits for ever: every later change of the look would dress them all again, and
    one that is half gone ends the run."""
    collecting = _collecting()
    yield
    collecting = collecting or _collecting()
    if collecting is not None:
        collecting.collect()  # a test without an event loop has no timer
    widgets = sys.modules.get("PySide6.QtWidgets")
    core = sys.modules.get("PySide6.QtCore")
    if widgets is None or core is None or widgets.QApplication.instance() is None:
        return
    for window in widgets.QApplication.topLevelWidgets():
        window.hide()
        window.deleteLater()
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
