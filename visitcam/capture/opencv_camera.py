"""A webcam, through OpenCV, with everything that goes wrong with webcams told apart."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass

from visitcam.capture import camera_controls
from visitcam.capture.camera import OpenedByWith
from visitcam.capture.driver import Pump, backend, best_size
from visitcam.capture.health import Health
from visitcam.errors import CameraBusy, CameraMissing, CameraRefused, CameraUnplugged
from visitcam.model.camera_control import CameraControl, Turn
from visitcam.model.frame import Frame
from visitcam.opencv import cv2, local_name


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """One webcam. ``index`` as the system counts; ``path``: "/dev/video0" on Linux, else may be empty."""

    index: int
    name: str
    path: str


class OpenCVCamera(OpenedByWith):
    """A webcam. ``read`` from one thread; a second thread inside reads the driver, so that a driver
    that hangs cannot hang the program."""

    def __init__(self, info: CameraInfo) -> None:
        self.name = info.name or f"camera {info.index}"
        self._info = info
        self._pump: Pump | None = None
        self._size = (0, 0)
        self._health = Health()
        self._offered: tuple[CameraControl, ...] | None = None

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
            size = best_size(device) if device.isOpened() else (0, 0)
        except BaseException:
            device.release()
            raise
        if size == (0, 0):
            device.release()
            _check_device(self._info)  # it may have gone in the meantime
            raise CameraBusy(self.name)
        self._size = size
        self._health = Health()
        self._pump = Pump(device)

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
        self._pump, self._size, self._offered = None, (0, 0), None

    def controls(self) -> tuple[CameraControl, ...]:
        """What can be set here: tried at the first asking (light and focus waver for a moment), and only what
        the driver reads back as it was set."""
        if self._offered is None and self._pump is not None:
            self._offered = self._pump.ask(camera_controls.offered)
        return self._offered or ()

    def turn(self, control: CameraControl, way: Turn) -> float | None:
        """One step by hand, or give it back to the camera. What the driver reads back, in its own unit; None
        where it does not offer the control, or does not answer."""
        if self._pump is None or control not in self.controls():
            return None
        return self._pump.ask(lambda device: camera_controls.turn(device, control, way))


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
