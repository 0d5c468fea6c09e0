"""Pages in cycles go in the window's thread, also where a worker makes the object that is one too many."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from visitcam.ui.collecting import collect_here

Until = Callable[[Callable[[], object]], None]


class _Page(QWidget):
    """Holds itself, as a page does by a closure of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.held = self


def test_a_worker_collects_nothing_and_the_window_does(app: QApplication, until: Until) -> None:
    collect_here(app)
    threads: list[int] = []

    def collected(phase: str, _told: dict[str, int]) -> None:
        if phase == "start":
            threads.append(threading.get_ident())

    gone = weakref.ref(_Page())
    gc.callbacks.append(collected)
    try:
        made: list[list[object]] = []
        worker = threading.Thread(target=lambda: made.extend([] for _ in range(200_000)))
        worker.start()
        worker.join()
        assert gone() is not None
        until(lambda: gone() is None)
    finally:
        gc.callbacks.remove(collected)
    assert set(threads) == {threading.get_ident()}
