"""Cycles of objects are collected in the window's thread, and in no other.

Python collects in whichever thread happens to make the object that is one too many. Where that is a worker,
and a page is in the cycle, Qt's widgets are destroyed outside their thread, and the program ends (seen once
in some 4,000 tests, in the work thread: a segmentation fault). So the collection by itself is switched off,
and a timer does it by the same thresholds.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 500


class Collecting(QObject):
    """One a program, the application's child. Window's thread."""

    def __init__(self, application: QObject) -> None:
        super().__init__(application)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """The oldest generation that is due, as Python itself would (``gc.set_threshold``)."""
        counted = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, most) in enumerate(counted) if 0 < most < count]
        if due:
            gc.collect(due[-1])


def collect_here(application: QObject) -> None:
    """From now on in the thread of ``application``, which is the one that calls; fine twice."""
    if application.findChild(Collecting) is None:
        Collecting(application)
