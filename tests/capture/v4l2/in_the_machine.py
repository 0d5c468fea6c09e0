"""Runs inside the machine that has a camera (``machine.py``): drives ``OpenCVCamera`` on it, tells what came.

vivid is the kernel's own test camera: all of V4L2 is real, and what its lens shows can be set. What is set
here goes through the driver (ioctl), beside the program, as another program would do it.
"""

from __future__ import annotations

import fcntl
import itertools
import json
import os
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

_NEXT = 0x80000000
_QUERYCTRL, _S_CTRL, _QUERYMENU = 0xC0445624, 0xC008561C, 0xC02C5625
_DRIVER = Path("/sys/bus/platform/drivers/vivid")


def tell(**what: object) -> None:
    print("VISITCAM " + json.dumps(what), flush=True)


class Lens:
    """vivid's own controls, by name."""

    def __init__(self, path: str) -> None:
        self._handle = os.open(path, os.O_RDWR | os.O_NONBLOCK)
        self._ids: dict[str, tuple[int, int, int]] = {}
        number = 0
        while True:
            raw = bytearray(68)
            struct.pack_into("I", raw, 0, number | _NEXT)
            try:
                fcntl.ioctl(self._handle, _QUERYCTRL, raw)
            except OSError:
                break
            number = struct.unpack_from("I", raw, 0)[0]
            name = bytes(raw[8:40]).partition(b"\0")[0].decode()
            least, most = struct.unpack_from("ii", raw, 40)
            self._ids[name] = (number, least, most)

    def set(self, name: str, value: int) -> None:
        fcntl.ioctl(self._handle, _S_CTRL, struct.pack("Ii", self._ids[name][0], value))

    def choose(self, name: str, entry: str) -> None:
        """An entry of a menu by its words."""
        number, least, most = self._ids[name]
        for index in range(least, most + 1):
            raw = bytearray(44)
            struct.pack_into("II", raw, 0, number, index)
            try:
                fcntl.ioctl(self._handle, _QUERYMENU, raw)
            except OSError:
                continue
            if bytes(raw[8:40]).partition(b"\0")[0].decode() == entry:
                return self.set(name, index)
        raise ValueError(f"{name} has no {entry}")

    def close(self) -> None:
        os.close(self._handle)


def told_after(read: Callable[[], object]) -> tuple[str, float]:
    """The name of the error that ``read`` ends with, and after how many seconds (10 at most)."""
    begun = time.monotonic()
    while time.monotonic() - begun < 10:
        try:
            read()
        except Exception as error:
            return type(error).__name__, round(time.monotonic() - begun, 2)
    return "", 10.0


def main() -> None:
    from visitcam.capture.sources import list_cameras, open_source
    from visitcam.model.camera_control import CameraControl, Turn

    cameras = list_cameras()
    tell(cameras=[(c.index, c.name, c.path) for c in cameras])
    camera = open_source(cameras[0].name)
    os.seteuid(65534)  # somebody who may not use cameras
    tell(refused=told_after(camera.open)[0])
    os.seteuid(0)
    begun = time.monotonic()
    camera.open()
    tell(opened=round(time.monotonic() - begun, 1), size=camera.size)
    frames = [camera.read() for _ in range(5)]
    tell(
        shapes=[f.pixels.shape for f in frames],
        spread=round(float(frames[-1].pixels.std()), 1),
        rising=all(a.at < b.at for a, b in itertools.pairwise(frames)),
    )
    tell(controls=list(camera.controls()), turned={c: camera.turn(c, Turn.MORE) for c in CameraControl})
    _busy(cameras[0])
    _lens(camera, cameras[0].path)
    _unplugged(camera, cameras[0].name)


def _busy(info: object) -> None:
    """A second program (a process of its own) asks for the camera while this one has it."""
    code = (
        "from visitcam.capture.sources import open_source\n"
        "try: open_source('0').open(); print('opened')\n"
        "except Exception as error: print(type(error).__name__)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    tell(busy=done.stdout.strip(), busy_noise=done.stderr.strip()[-400:])


def _lens(camera: object, path: str) -> None:
    lens = Lens(path)
    lens.choose("Test Pattern", "100% Black")
    lens.choose("OSD Text Mode", "None")
    tell(black=told_after(camera.read))  # type: ignore[attr-defined]
    lens.choose("Test Pattern", "75% Colorbar")
    camera.open()  # type: ignore[attr-defined]
    tell(frozen=told_after(camera.read))  # type: ignore[attr-defined]
    lens.choose("OSD Text Mode", "All")
    camera.open()  # type: ignore[attr-defined]
    tell(lives=camera.read().pixels.shape)  # type: ignore[attr-defined]
    lens.close()


def _unplugged(camera: object, name: str) -> None:
    from visitcam.capture.sources import list_cameras, open_source

    (_DRIVER / "unbind").write_text("vivid.0", encoding="ascii")
    tell(unplugged=told_after(camera.read))  # type: ignore[attr-defined]
    tell(without=len(list_cameras()), again_without=told_after(camera.open)[0])  # type: ignore[attr-defined]
    (_DRIVER / "bind").write_text("vivid.0", encoding="ascii")
    with open_source(name) as back:
        tell(back=back.read().pixels.shape)


if __name__ == "__main__":
    main()
