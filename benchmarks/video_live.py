"""A recording at 720p30 in the window: frames lost, and how old the picture is that the person sees.

    python benchmarks/video_live.py [--seconds 60]     prints one line of JSON; benchmarks/video.py reads it

A textured picture that drifts stands for the webcam: 30 frames a second on the clock, and whoever comes late
misses some, as with a webcam. They go the window's own way: camera thread, assessment, tracker, the
recorder's tap, newest-only slot, paint with the overlay into 1280 × 720, software rendering. Beside the lost
frames stands the CPU time a frame: two cores have 66.7 ms of it, whatever else the machine does meanwhile.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if str(Path(__file__).parents[1]) not in sys.path:
    sys.path.insert(0, str(Path(__file__).parents[1]))

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from visitcam.capture import sources
from visitcam.capture.camera import OpenedByWith
from visitcam.model.frame import Frame
from visitcam.model.requested_view import RequestedView
from visitcam.opencv import cv2
from visitcam.ui import theme
from visitcam.ui.camera_desk import CameraDesk
from visitcam.ui.record_view import RecordView
from visitcam.ui.video_state import Take

RATE = 30.0
SIZE = (1280, 720)
_WARM_MS = 3000  # until networks, fonts and the first frame are there


class Drifting(OpenedByWith):
    """``missed``: frames that came while nobody read."""

    name = "drifting"
    size = SIZE

    def __init__(self) -> None:
        rng = np.random.default_rng(3)
        small = rng.integers(90, 200, (200, 350, 3), dtype=np.uint8)
        wide = SIZE[0] + 64, SIZE[1] + 64
        large = np.asarray(cv2.resize(small, wide, interpolation=cv2.INTER_CUBIC), dtype=np.uint8)
        grain = rng.integers(0, 24, large.shape, dtype=np.uint8)
        self._picture = np.asarray(cv2.add(large, grain), dtype=np.uint8)
        self.given = self.missed = 0
        self._started, self._count = 0.0, -1

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
        return Frame(np.ascontiguousarray(self._picture[dy : dy + SIZE[1], dx : dx + SIZE[0]]), at)


def recorded(seconds: float) -> dict[str, float]:
    """{"recorded" frames, "lost" % of those that came, "age50", "age95" ms of what is shown,
    "cpu" ms of the whole process a frame, "load" of the machine meanwhile}."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication([])
    theme.apply(app, theme.Look())
    camera = Drifting()
    sources.open_source = lambda *_a, **_k: camera
    desk = CameraDesk()
    desk.source = "drifting"
    view = RecordView(desk, RequestedView(""), mirrored=True)
    view.resize(*SIZE)
    view.show()
    desk.start(RequestedView(""), auto=False)
    take = Take(seconds, lambda: None)
    before: dict[str, float] = {}

    def begin() -> None:
        desk.click(SIZE[0] / 2, SIZE[1] / 2)
        desk.set_tap(take)
        view.ages = []
        before.update(given=camera.given, missed=camera.missed, cpu=time.process_time())
        take.begin()
        view.begin()

    QTimer.singleShot(_WARM_MS, begin)
    QTimer.singleShot(round(_WARM_MS + seconds * 1000), app.quit)
    app.exec()
    given, missed = camera.given - before["given"], camera.missed - before["missed"]
    cpu = 1000 * (time.process_time() - before["cpu"]) / max(1, given)
    ages = np.array(view.ages or [0.0]) * 1000
    desk.stop()
    take.stop()
    view.close()
    count = len(take.video().recording.times)
    return {
        "recorded": count,
        "lost": 100 * missed / max(1, given + missed),
        "age50": float(np.percentile(ages, 50)),
        "age95": float(np.percentile(ages, 95)),
        "cpu": cpu,
        "load": os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0,
    }


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=60.0)
    print(json.dumps(recorded(parser.parse_args().seconds)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
