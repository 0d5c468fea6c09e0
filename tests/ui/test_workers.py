from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from visitcam.capture.advice import Effort
from visitcam.model.requested_view import RequestedView
from visitcam.ui.announce import EVERY, announce
from visitcam.ui.camera_worker import CameraWorker
from visitcam.ui.live_slot import NewestSlot
from visitcam.ui.widgets import Text
from visitcam.ui.workers import Desk

Until = Callable[[Callable[[], object]], None]


class Page(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def answer(self, value: object) -> None:
        self.heard.append((value, threading.current_thread() is threading.main_thread()))


def test_work_is_done_elsewhere_and_answered_here(app: QApplication, until: Until) -> None:
    desk, page = Desk("test"), Page()
    desk.submit(lambda _job: threading.current_thread() is threading.main_thread(), page.answer)
    until(lambda: page.heard)
    assert page.heard == [(False, True)]
    assert desk.close()


def test_failures_and_progress_come_here_too(app: QApplication, until: Until) -> None:
    desk, page, told = Desk("test"), Page(), Page()

    def work(job: object) -> None:
        job.progress(0.5)  # type: ignore[attr-defined]
        raise ValueError("no")

    desk.submit(work, None, page.answer, told.answer)
    until(lambda: page.heard)
    assert isinstance(page.heard[0][0], ValueError)  # type: ignore[index]
    assert told.heard == [(0.5, True)]
    assert desk.close()


def test_a_page_that_is_gone_hears_nothing(app: QApplication, until: Until) -> None:
    import shiboken6

    desk, page, after = Desk("test"), Page(), Page()
    go = threading.Event()
    heard = page.heard
    desk.submit(lambda _job: go.wait(5), lambda value: page.answer(value))
    desk.submit(lambda _job: 2, after.answer)
    shiboken6.delete(page)
    go.set()
    until(lambda: after.heard)
    assert heard == []
    assert desk.close()


def test_closing_asks_the_work_to_stop(app: QApplication) -> None:
    desk = Desk("test")
    started = threading.Event()

    def work(job: object) -> None:
        started.set()
        while not job.stopped():  # type: ignore[attr-defined]
            pass

    desk.submit(work)
    assert started.wait(5)
    assert desk.close()


def test_the_slot_holds_only_the_newest() -> None:
    slot = NewestSlot()
    one, two = object(), object()
    assert slot.put(one) is True  # type: ignore[arg-type]
    assert slot.put(two) is False  # type: ignore[arg-type]
    assert slot.take() is two
    assert slot.take() is None
    assert slot.newest() is two
    assert slot.dropped == 1


def test_announcements_leave_time_to_listen(app: QApplication) -> None:
    label = Text("x")
    start = 1e9  # seconds: after whatever another test announced, however long this machine has been up
    assert announce(label, "one", now=start)
    assert not announce(label, "two", now=start + 1)
    assert announce(label, "a problem", at_once=True, now=start + 1)
    assert not announce(label, "a problem", at_once=True, now=start + 2)
    assert announce(label, "three", now=start + 1 + EVERY)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True cannot be used up from 3.12 on")
def test_signals_do_not_use_up_true_and_none() -> None:
    """docs/decisions/0061: without the remedy this interpreter ends with "deallocating True or False"."""
    code = (
        "from visitcam.ui import workers\n"
        "from PySide6.QtCore import QObject, Signal\n"
        "class S(QObject):\n"
        "    s = Signal(object)\n"
        "s = S()\n"
        "for i in range(20000): s.s.emit(None)\n"
        "print('alive')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr[-300:]
    assert "alive" in done.stdout


def test_how_sharp_a_camera_gets_is_known_within_one_visit_alone(app: QApplication) -> None:
    worker = CameraWorker(NewestSlot())
    view = RequestedView("")

    def begin(visit: str | None) -> None:
        worker.begin("0", view, auto=False, practice=False, visit=visit)

    begin("first")
    worker._efforts["0"] = Effort(25.0, 0.2)
    begin("first")
    begin(None)  # a film, or another page of the same visit
    assert worker._efforts["0"].seconds == 25.0
    begin("second")
    assert not worker._efforts
