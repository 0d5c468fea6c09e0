"""The window under a live 1080p picture: CPU a shown frame, age of what is shown, dropped frames, growth.

    python benchmarks/window.py            11 minutes, writes docs/window-figures.md
    python benchmarks/window.py --seconds 30    any other time, prints
    python benchmarks/window.py --quick    20 seconds, prints

A synthetic 1080p source at 30 frames a second (a textured picture that drifts, drawn beforehand, so that its
own cost is a copy) goes the window's own way: camera thread, assessment, tracker, scaling, newest-only slot,
paint with the overlay, into 1280 × 800 with software rendering. CPU is the whole process's (user and system),
beside the same loop without a window, so that what the window costs stands apart.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
import psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from visitcam.capture import sources
from visitcam.capture.camera import OpenedByWith
from visitcam.model.frame import Frame
from visitcam.model.requested_view import RequestedView
from visitcam.ui import theme
from visitcam.ui.camera_desk import CameraDesk
from visitcam.ui.live_view import LiveView

RATE = 30.0
FULL = 600.0  # seconds
SIZE = (1920, 1080)


class Synthetic(OpenedByWith):
    """1080p at 30 a second on the clock; late readers get the newest frame, like from a webcam."""

    name = "synthetic"
    size = SIZE

    def __init__(self) -> None:
        rng = np.random.default_rng(3)
        small = rng.integers(90, 200, (300, 520, 3), dtype=np.uint8)
        import cv2

        large = cv2.resize(small, (SIZE[0] + 64, SIZE[1] + 64), interpolation=cv2.INTER_CUBIC)
        grain = rng.integers(0, 24, large.shape, dtype=np.uint8)
        self._picture = np.asarray(cv2.add(np.asarray(large), np.asarray(grain)), np.uint8)
        self.given = 0
        self.missed = 0
        self._started = 0.0
        self._count = -1

    def open(self) -> None:
        self._started, self._count = time.monotonic(), -1

    def close(self) -> None:
        pass

    def read(self) -> Frame:
        due = max(self._count + 1, int((time.monotonic() - self._started) * RATE))
        self.missed += due - self._count - 1
        self._count = due
        at = self._started + due / RATE
        time.sleep(max(0.0, at - time.monotonic()))
        dx, dy = round(16 + 12 * np.sin(due / 40)), round(16 + 9 * np.cos(due / 55))
        self.given += 1
        part = np.ascontiguousarray(self._picture[dy : dy + SIZE[1], dx : dx + SIZE[0]])
        return Frame(part, at)


def measured(seconds: float, *, judge: bool) -> dict[str, float]:
    """One run of the real widgets. ``judge`` False: the look at each frame is left out, to tell its share."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([])
    theme.apply(app, theme.Look())
    source = Synthetic()
    sources.open_source = lambda *_a, **_k: source
    if not judge:
        _without_judging()
    desk = CameraDesk()
    desk.source = "synthetic"
    view = LiveView(desk, RequestedView(""), mirrored=True)
    view.resize(*theme_size())
    view.show()
    desk.start(RequestedView(""), auto=False)
    process = psutil.Process()
    state: dict[str, float] = {}

    def begin() -> None:
        desk.click(960, 540)
        view.ages = []
        used = process.cpu_times()
        state.update(cpu=used.user + used.system, given=source.given, missed=source.missed)
        state.update(dropped=desk.slot.dropped, rss=process.memory_info().rss, begun=time.monotonic())

    def end() -> None:
        used = process.cpu_times()
        ages = np.array(view.ages or [0.0])
        minutes = max(1, min(round(seconds / 60), len(ages)))
        given = source.given - state["given"]
        lost = source.missed - state["missed"] + desk.slot.dropped - state["dropped"]
        state.update(
            cpu_ms=1000 * (used.user + used.system - state["cpu"]) / max(1, len(ages)),
            shown=len(ages),
            age50=1000 * float(np.percentile(ages, 50)),
            age95=1000 * float(np.percentile(ages, 95)),
            worst95=1000 * max(float(np.percentile(part, 95)) for part in np.array_split(ages, minutes)),
            lost=100 * lost / max(1, given + source.missed - state["missed"]),
            grown=(process.memory_info().rss - state["rss"]) / 2**20,
            pixels=float(np.frombuffer(view.grab().toImage().constBits(), np.uint8).std()),
        )
        app.quit()

    QTimer.singleShot(3000, begin)
    QTimer.singleShot(round(3000 + seconds * 1000), end)
    app.exec()
    desk.stop()
    view.close()
    return state


def theme_size() -> tuple[int, int]:
    """The live picture of a 1280 × 800 window at its largest ("Larger"): the full width."""
    return 1280, 720


def _without_judging() -> None:
    from visitcam.capture import live

    first: list[object] = []
    look = live.LiveJudge.look

    def once(self: live.LiveJudge, frame: Frame) -> live.Look:
        if not first:
            first.append(look(self, frame))
        return first[0]  # type: ignore[return-value]

    live.LiveJudge.look = once  # type: ignore[method-assign]


def _pair(run: dict[str, float]) -> str:
    return f"{run['age50']:.0f} / {run['age95']:.0f}"


def main() -> int:
    """Prints one table; the full form writes it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--seconds", type=float, default=FULL)
    options = parser.parse_args()
    seconds = 10.0 if options.quick else options.seconds
    whole = measured(seconds, judge=True)
    window = measured(min(seconds, 60.0), judge=False)
    lines = [
        "| | must | whole live path | window alone (no assessment) |",
        "|---|---|---|---|",
        f"| CPU a shown frame, ms | ≤ 20 | {whole['cpu_ms']:.1f} | {window['cpu_ms']:.1f} |",
        f"| age p50 / p95, ms | – / ≤ 50 | {_pair(whole)} | {_pair(window)} |",
        f"| age p95 of the worst minute, ms | ≤ 50 | {whole['worst95']:.0f} | {window['worst95']:.0f} |",
        f"| dropped, % | ≤ 2 | {whole['lost']:.2f} | {window['lost']:.2f} |",
        f"| growth, MB | ≤ 30 in 10 min | {whole['grown']:.1f} | {window['grown']:.1f} |",
        f"| frames shown | | {whole['shown']:.0f} in {seconds:.0f} s | {window['shown']:.0f} |",
    ]
    table = "\n".join(lines)
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    text = f"{table}\n\nLoad of the machine while it ran: {load:.1f} on {os.cpu_count()} cores.\n"
    sys.stdout.write(text)
    if seconds >= FULL:
        target = Path(__file__).resolve().parent.parent / "docs" / "window-figures.md"
        target.write_text(
            "# The window under a live 1080p picture\n\n"
            "`.venv/bin/python benchmarks/window.py`: 1080p30, shown at 1280 × 720, software rendering.\n\n"
            + text,
            encoding="utf-8",
        )
    return 0 if whole["pixels"] > 3 else 1


if __name__ == "__main__":
    sys.exit(main())
