"""A fault of the program: neither its message nor what it held gets anywhere."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from visitcam.ui import faults

SECRET = "a-name-and-a-secret"


def fails() -> None:
    raise ValueError(SECRET)


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    faults.watch()


@pytest.mark.usefixtures("watched")
def test_of_a_slot(app: QApplication, capfd: pytest.CaptureFixture[str]) -> None:
    done: list[bool] = []
    QTimer.singleShot(0, fails)
    QTimer.singleShot(1, lambda: done.append(True))
    while not done:
        app.processEvents()
    told = "".join(capfd.readouterr())
    assert "visitcam: ValueError at test_faults.py:" in told
    assert SECRET not in told
    assert "Traceback" not in told
    assert not hasattr(sys, "last_traceback")
    assert not hasattr(sys, "last_value")


@pytest.mark.usefixtures("watched")
def test_of_a_thread(capfd: pytest.CaptureFixture[str]) -> None:
    thread = threading.Thread(target=fails)
    thread.start()
    thread.join()
    told = "".join(capfd.readouterr())
    assert "visitcam: ValueError at test_faults.py:" in told
    assert SECRET not in told


class Ends:
    def __del__(self) -> None:
        fails()


@pytest.mark.usefixtures("watched")
def test_of_an_object_that_goes(capfd: pytest.CaptureFixture[str]) -> None:
    Ends()
    told = "".join(capfd.readouterr())
    assert "visitcam: ValueError at test_faults.py:" in told
    assert SECRET not in told
