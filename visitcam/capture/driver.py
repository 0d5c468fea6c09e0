"""Talks to a webcam's driver through OpenCV: the size to ask for, and a thread with the newest frame."""

from __future__ import annotations

import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import TypeVar

import numpy as np

from visitcam.model.frame import Frame
from visitcam.opencv import cv2

T = TypeVar("T")

# Best first. A camera that cannot do one of them answers with another size, which is then what it is.
_SIZES = ((1920, 1080), (1600, 1200), (1280, 720), (1280, 960), (800, 600), (640, 480))
LEAST_RATE = 15.0  # frames a second; below it guidance comes too late to follow with the hand
_RATE_FRAMES = 8  # frames whose time is taken when a size is tried
_RATE_SECONDS = 0.8  # and the longest that one size is tried for
_SILENT_SECONDS = 1.8  # no frame for so long: unplugged, or the driver hangs
_FIRST_SECONDS = 5.0  # the first frame of a camera may take longer: it is still waking up
_ANSWER_SECONDS = 2.0  # for what is asked of the driver between two frames


def backend() -> int:
    """The one way to cameras on this system that gives names, sizes and rates as they are."""
    if sys.platform == "win32":
        return int(cv2.CAP_DSHOW)  # Media Foundation takes up to 30 s to open some cameras
    if sys.platform == "darwin":
        return int(cv2.CAP_AVFOUNDATION)
    return int(cv2.CAP_V4L2)


def best_size(device: cv2.VideoCapture) -> tuple[int, int]:
    """Set the largest size that gives 15 frames a second, MJPG where raw pictures come too slowly (USB 2
    carries no raw 1080p). ``(0, 0)`` where no size gives a frame at all."""
    best, best_rate = (0, 0), 0.0
    tried: set[tuple[int, int]] = set()
    for width, height in _SIZES:
        for fourcc in ("MJPG", ""):
            size, rate = _try(device, width, height, fourcc)
            if size == (0, 0) or (size in tried and rate < LEAST_RATE):
                continue
            tried.add(size)
            if rate >= LEAST_RATE:
                return size
            if rate > best_rate:  # in a dark room every size is slow: then the one that is least so
                best, best_rate = size, rate
        if width <= 1280 and best_rate > 0:
            break  # smaller than 720p is no faster where light is what is missing
    if best != (0, 0):
        _try(device, *best, "MJPG")
    return best


def _try(device: cv2.VideoCapture, width: int, height: int, fourcc: str) -> tuple[tuple[int, int], float]:
    """The size that comes when this one is asked for, and its rate as measured."""
    if fourcc:
        device.set(cv2.CAP_PROP_FOURCC, float(cv2.VideoWriter.fourcc(*fourcc)))
    device.set(cv2.CAP_PROP_FRAME_WIDTH, width)
    device.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
    device.set(cv2.CAP_PROP_FPS, 30)
    device.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    got, pixels = device.read()  # the first one carries the time of starting up
    if not got or pixels is None:
        return (0, 0), 0.0
    size = (int(pixels.shape[1]), int(pixels.shape[0]))
    begun = time.monotonic()
    count = 0
    while count < _RATE_FRAMES and time.monotonic() - begun < _RATE_SECONDS:
        if not device.read()[0]:
            break
        count += 1
    return size, count / max(1e-3, time.monotonic() - begun)


class Pump:
    """Reads the driver in a thread of its own into a place that holds only the newest frame."""

    def __init__(self, device: cv2.VideoCapture) -> None:
        self._device = device
        self._news = threading.Condition()
        self._newest: deque[Frame] = deque(maxlen=1)
        self._wishes: queue.Queue[Callable[[], None]] = queue.Queue()
        self._gone = False
        self._stopped = False
        self._first = True
        self._thread = threading.Thread(target=self._run, name="camera driver", daemon=True)
        self._thread.start()

    def take(self) -> Frame | None:
        """The newest frame; None where the device is gone or silent."""
        patience = _FIRST_SECONDS if self._first else _SILENT_SECONDS
        with self._news:
            self._news.wait_for(lambda: bool(self._newest) or self._gone, timeout=patience)
            self._first = False
            return self._newest.popleft() if self._newest else None

    def ask(self, wish: Callable[[cv2.VideoCapture], T]) -> T | None:
        """Do something with the driver between two frames: no driver is promised to bear two threads. None
        where it did not come to it in time (the driver hangs, or is gone)."""
        answer: list[T] = []
        done = threading.Event()

        def serve() -> None:
            answer.append(wish(self._device))
            done.set()

        self._wishes.put(serve)
        return answer[0] if done.wait(_ANSWER_SECONDS) else None

    def stop(self) -> None:
        """Let go of the driver; one that hangs is left to its own thread after 2 s."""
        self._stopped = True
        self._thread.join(timeout=2.0)

    def _run(self) -> None:
        misses = 0
        try:
            while not self._stopped:
                while not self._wishes.empty():
                    self._wishes.get_nowait()()
                try:
                    got, pixels = self._device.read()
                except cv2.error:  # a driver that changes its format in the middle
                    got, pixels = False, None
                at = time.monotonic()
                frame = as_frame(pixels, at) if got else None
                if frame is None:
                    misses += 1
                    if misses >= 3:  # one broken MJPG picture is no reason to give up
                        break
                    continue
                misses = 0
                with self._news:
                    self._newest.append(frame)
                    self._news.notify_all()
        finally:
            self._device.release()
            with self._news:
                self._gone = True
                self._news.notify_all()


def as_frame(pixels: object, at: float) -> Frame | None:
    """Grey, 16-bit and RGBA cameras become BGR; nothing becomes None."""
    if not isinstance(pixels, np.ndarray) or pixels.size == 0:
        return None
    if pixels.dtype == np.uint16:
        pixels = (pixels >> 8).astype(np.uint8)
    if pixels.dtype != np.uint8:
        return None
    if pixels.ndim == 2:
        pixels = pixels[:, :, None]
    if pixels.ndim != 3 or pixels.shape[2] not in {1, 3, 4}:
        return None
    if pixels.shape[2] == 1:
        pixels = np.repeat(pixels, 3, axis=2)
    return Frame(np.ascontiguousarray(pixels[:, :, :3]), at)
