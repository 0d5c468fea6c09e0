"""A webcam, through OpenCV, with everything that goes wrong with webcams told apart."""

from __future__ import annotations

import errno
import os
import sys
import threading
import time
from collections import deque
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from visitcam.capture.camera import OpenedByWith
from visitcam.errors import (
    CameraBlack,
    CameraBusy,
    CameraFrozen,
    CameraMissing,
    CameraRefused,
    CameraUnplugged,
)
from visitcam.model.frame import Frame
from visitcam.opencv import cv2, local_name

# Best first. A camera that cannot do one of them answers with another size, which is then what it is.
_SIZES = ((1920, 1080), (1600, 1200), (1280, 720), (1280, 960), (800, 600), (640, 480))
LEAST_RATE = 15.0  # frames a second; below it guidance comes too late to follow with the hand
_RATE_FRAMES = 8  # frames whose time is taken when a size is tried
_RATE_SECONDS = 0.8  # and the longest that one size is tried for
TROUBLE_SECONDS = 1.5  # black or frozen for so long is trouble; told within 2 s
_SILENT_SECONDS = 1.8  # no frame for so long: unplugged, or the driver hangs
_FIRST_SECONDS = 5.0  # the first frame of a camera may take longer: it is still waking up
# Mean level (0–255) below which a frame shows nothing: a lens cover gives 0–4, a moonlit room 8 and more.
_BLACK_LEVEL = 6.0
_BLACK_SPREAD = 2.5


class Control(StrEnum):
    """What a person may set by hand, where the driver lets them."""

    EXPOSURE = "exposure"
    FOCUS = "focus"
    WHITE_BALANCE = "white_balance"


# The property, and the switch that gives it back to the camera, with the value for "by itself".
_CONTROLS: dict[Control, tuple[int, int, float]] = {
    # V4L2's menu: 3 is aperture priority (automatic), 1 manual; other systems take the same numbers.
    Control.EXPOSURE: (cv2.CAP_PROP_EXPOSURE, cv2.CAP_PROP_AUTO_EXPOSURE, 3.0),
    Control.FOCUS: (cv2.CAP_PROP_FOCUS, cv2.CAP_PROP_AUTOFOCUS, 1.0),
    Control.WHITE_BALANCE: (cv2.CAP_PROP_WB_TEMPERATURE, cv2.CAP_PROP_AUTO_WB, 1.0),
}


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """One webcam. ``index`` as the system counts; ``path``: "/dev/video0" on Linux, else may be empty."""

    index: int
    name: str
    path: str


def backend() -> int:
    """The one way to cameras on this system that gives names, sizes and rates as they are."""
    if sys.platform == "win32":
        return int(cv2.CAP_DSHOW)  # Media Foundation takes up to 30 s to open some cameras
    if sys.platform == "darwin":
        return int(cv2.CAP_AVFOUNDATION)
    return int(cv2.CAP_V4L2)


class OpenCVCamera(OpenedByWith):
    """A webcam. ``read`` from one thread; a second thread inside reads the driver, so that a driver
    that hangs cannot hang the program."""

    def __init__(self, info: CameraInfo) -> None:
        self.name = info.name or f"camera {info.index}"
        self._info = info
        self._device: cv2.VideoCapture | None = None
        self._pump: _Pump | None = None
        self._size = (0, 0)
        self._health = Health()
        self._offered: tuple[Control, ...] | None = None

    @property
    def size(self) -> tuple[int, int]:
        """``(width, height)`` in pixels of what the driver really gives; ``(0, 0)`` before ``open``."""
        return self._size

    def open(self) -> None:
        """Take the camera at the best size that gives 15 frames a second (2–5 s with some drivers).

        Raises:
            CameraMissing, CameraRefused: no such device; the system does not let us.
            CameraBusy: the device is there and gives nothing: another program has it.
        """
        self.close()
        _check_device(self._info)
        # Only Linux opens a device by its name; elsewhere the path is the system's own long identifier.
        by_path = self._info.path.startswith("/dev/")
        device = cv2.VideoCapture(local_name(self._info.path) if by_path else self._info.index, backend())
        try:
            size = _best_size(device) if device.isOpened() else (0, 0)
        except BaseException:
            device.release()
            raise
        if size == (0, 0):
            device.release()
            _check_device(self._info)  # it may have gone in the meantime
            raise CameraBusy(self.name)
        self._size = size
        self._device = device
        self._health = Health()
        self._pump = _Pump(device)

    def read(self) -> Frame:
        """The newest frame, once there is one that was not read before.

        Raises:
            CameraUnplugged: none came for 1.8 s, or the device is gone. CameraBlack, CameraFrozen:
            for 1.5 s. After each of them ``open`` may be called again. CameraMissing: not open.
        """
        if self._pump is None:
            raise CameraMissing(self.name)
        frame = self._pump.take()
        if frame is None:
            self.close()
            raise CameraUnplugged(self.name)
        self._size = frame.size
        trouble = self._health.look(frame)
        if trouble is not None:
            raise trouble(self.name)
        return frame

    def close(self) -> None:
        """Give the camera back; a driver that hangs is left to its own thread after 2 s."""
        if self._pump is not None:
            self._pump.stop()
        elif self._device is not None:
            self._device.release()
        self._pump, self._device, self._size, self._offered = None, None, (0, 0), None

    def controls(self) -> tuple[Control, ...]:
        """What can be set here: tried once, and only what the driver reads back as it was set."""
        if self._device is None:
            return ()
        if self._offered is None:
            self._offered = tuple(control for control in Control if _reads_back(self._device, control))
        return self._offered

    def set(self, control: Control, value: float | None) -> float | None:
        """Set by hand (in the driver's own unit), or give it back to the camera with None.

        Returns what the driver reads back; None where it does not offer the control.
        """
        if self._device is None or control not in self.controls():
            return None
        name, switch, by_itself = _CONTROLS[control]
        if value is None:
            self._device.set(switch, by_itself)
        else:
            self._device.set(switch, 1.0 if control is Control.EXPOSURE else 0.0)
            self._device.set(name, value)
        return float(self._device.get(name))


class Health:
    """Black or frozen for too long: a pure function of the frames and their times.

    A frame is *black* where it is both very dark and without any difference: a person in the dark still
    shows noise and shapes. It is *frozen* where it equals the one before to the last bit: every sensor
    has noise, so a living camera never repeats itself, except in pure black or white.
    """

    def __init__(self) -> None:
        self._black_since: float | None = None
        self._frozen_since: float | None = None
        self._print: NDArray[np.uint8] | None = None

    def look(self, frame: Frame) -> type[CameraBlack | CameraFrozen] | None:
        """What is wrong since at least 1.5 s, if anything. A clock that jumps starts the count anew."""
        thumb = np.ascontiguousarray(
            frame.pixels[:: max(1, frame.height // 90), :: max(1, frame.width // 160)]
        )
        black = float(thumb.mean()) < _BLACK_LEVEL and float(thumb.std()) < _BLACK_SPREAD
        same = self._print is not None and np.array_equal(thumb, self._print) and float(thumb.std()) > 0
        self._print = thumb
        self._black_since = _since(self._black_since, black, frame.at)
        self._frozen_since = _since(self._frozen_since, same and not black, frame.at)
        if self._black_since is not None and frame.at - self._black_since >= TROUBLE_SECONDS:
            return CameraBlack
        if self._frozen_since is not None and frame.at - self._frozen_since >= TROUBLE_SECONDS:
            return CameraFrozen
        return None


def _since(before: float | None, now: bool, at: float) -> float | None:
    """When it began: kept while it lasts, and while time goes forward in steps of less than 5 s."""
    if not now:
        return None
    return before if before is not None and before <= at < before + 5 else at


class _Pump:
    """Reads the driver in a thread of its own into a place that holds only the newest frame."""

    def __init__(self, device: cv2.VideoCapture) -> None:
        self._device = device
        self._news = threading.Condition()
        self._newest: deque[Frame] = deque(maxlen=1)
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

    def stop(self) -> None:
        self._stopped = True
        self._thread.join(timeout=2.0)

    def _run(self) -> None:
        misses = 0
        try:
            while not self._stopped:
                try:
                    got, pixels = self._device.read()
                except cv2.error:  # a driver that changes its format in the middle
                    got, pixels = False, None
                at = time.monotonic()
                frame = _as_frame(pixels, at) if got else None
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


def _as_frame(pixels: object, at: float) -> Frame | None:
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


def _check_device(info: CameraInfo) -> None:
    """Ask the system itself where it can be asked: OpenCV only says "no".

    Raises:
        CameraMissing, CameraRefused, CameraBusy.
    """
    if not info.path.startswith("/dev/"):
        return
    try:
        handle = os.open(info.path, os.O_RDWR | os.O_NONBLOCK)
    except OSError as error:
        if error.errno in {errno.EACCES, errno.EPERM}:
            raise CameraRefused(info.path) from error
        if error.errno == errno.EBUSY:
            raise CameraBusy(info.path) from error
        raise CameraMissing(info.path) from error
    os.close(handle)


def _best_size(device: cv2.VideoCapture) -> tuple[int, int]:
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


def _reads_back(device: cv2.VideoCapture, control: Control) -> bool:
    """Move it by hand, see whether the driver says so, and put everything back."""
    name, switch, by_itself = _CONTROLS[control]
    before, mode = float(device.get(name)), float(device.get(switch))
    if before < 0 and control is not Control.EXPOSURE:  # OpenCV's "there is none"
        return False
    device.set(switch, 1.0 if control is Control.EXPOSURE else 0.0)
    step = max(1.0, abs(before) * 0.1)
    moved = any(
        device.set(name, wish) and abs(float(device.get(name)) - wish) <= step / 2
        for wish in (before + step, before - step)
    )
    device.set(name, before)
    device.set(switch, mode if mode > 0 else by_itself)
    return moved
