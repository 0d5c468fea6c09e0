"""Tells systemd that the kiosk is up and alive, where systemd started it and asks.

By systemd's own small program: the network's modules, ``socket`` among them, stay out of the window
(docs/decisions/0090). Window's thread: a window that hangs says nothing, and is started anew.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, QProcess, QTimer

_PROGRAM = "systemd-notify"
_SHARE = 3  # words of life in each period: sd_watchdog_enabled(3) asks for at least two


class Service(QObject):
    """``begin`` once the window is shown. Without NOTIFY_SOCKET nothing ever happens."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked = bool(os.environ.get("NOTIFY_SOCKET"))
        self._beat = QTimer(self)
        self._beat.timeout.connect(lambda: self._tell("WATCHDOG=1"))

    def begin(self) -> None:
        """READY=1 now, and WATCHDOG=1 three times in each period that the unit names."""
        if not self.asked:
            return
        self._tell("READY=1")
        period = _microseconds(os.environ.get("WATCHDOG_USEC", ""))
        if period:
            self._beat.start(max(1, period // 1000 // _SHARE))

    def end(self) -> None:
        """The staff ends it: this is no crash."""
        self._beat.stop()
        if self.asked:
            self._tell("STOPPING=1")

    def _tell(self, words: str) -> None:
        QProcess.startDetached(_PROGRAM, [words])


def _microseconds(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0
