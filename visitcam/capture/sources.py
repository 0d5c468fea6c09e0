"""From what a person wrote behind ``--camera`` to a camera."""

from __future__ import annotations

from pathlib import Path

from visitcam.capture.camera import Camera
from visitcam.capture.driver import backend
from visitcam.capture.opencv_camera import CameraInfo, OpenCVCamera
from visitcam.capture.practice_camera import RATE, PracticeCamera
from visitcam.capture.replay_camera import ReplayCamera
from visitcam.errors import BadOption, CameraMissing
from visitcam.opencv import local_name
from visitcam.settings import Settings

__all__ = ["CameraInfo", "list_cameras", "open_source"]


def open_source(
    source: str, *, fast: bool = False, settings: Settings | None = None, film: bool = False
) -> Camera:
    """The camera that ``source`` names, not opened yet.

    ``"0"`` a number as the system counts; ``"/dev/video0"`` a device; ``"replay:PATH"`` a picture, folder
    or video; ``"practice"`` or ``"practice:light"``, ``":mid"``, ``":dark"``; anything else is (a part of)
    a webcam's name. ``fast``: replay and practice do not wait for the clock. ``film``: a file is
    a film, whatever its name, unless it has a picture's.

    Raises:
        BadOption: empty, a network address, or an unknown tone.
        CameraMissing: no webcam of that name or number.
    """
    source = source.strip()
    if not source:
        raise BadOption("camera")
    if source.startswith("replay:"):
        limit = settings.max_megapixels if settings is not None else 100.0
        path = Path(local_name(source.removeprefix("replay:"))).expanduser()
        return ReplayCamera(path, fast=fast, max_megapixels=limit, film=film)
    if source == "practice" or source.startswith("practice:"):
        # In a hurry, half of the frames do.
        return PracticeCamera(source.partition(":")[2] or "mid", fast=fast, rate=RATE / 2 if fast else RATE)
    local_name(source)
    return OpenCVCamera(_webcam(source))


def list_cameras() -> tuple[CameraInfo, ...]:
    """Every webcam of this machine, in the system's order. None is opened. Empty where none is found."""
    import cv2_enumerate_cameras

    try:
        found = cv2_enumerate_cameras.enumerate_cameras(backend())
    except (OSError, NotImplementedError, ValueError):
        return ()
    infos = [CameraInfo(int(c.index), str(c.name or "").strip(), str(c.path or "")) for c in found]
    return tuple(sorted(infos, key=lambda info: info.index))


def _webcam(source: str) -> CameraInfo:
    if source.startswith("/dev/"):
        by_path = [info for info in list_cameras() if info.path == source]
        return by_path[0] if by_path else CameraInfo(-1, source, source)
    cameras = list_cameras()
    if source.isascii() and source.isdigit():
        by_number = [info for info in cameras if info.index == int(source[:6])]
    else:
        wish = source.casefold()
        by_number = [info for info in cameras if info.name.casefold() == wish]
        by_number = by_number or [info for info in cameras if wish in info.name.casefold()]
    if not by_number:
        raise CameraMissing(source[:60])
    return by_number[0]
