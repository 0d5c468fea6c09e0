"""Exposure, focus and white balance by hand: tried, read back, put back. The thread that has the device.

Drivers answer "yes" to whatever is set and then do as they like; only what is read back counts. Their units
differ (V4L2 counts exposure in 100 µs, DirectShow in powers of two), so that a person turns in steps.
"""

from __future__ import annotations

from visitcam.model.camera_control import CameraControl, Turn
from visitcam.opencv import cv2

# The property, and the switch that gives it back to the camera, with the value for "by itself".
_PROPERTIES: dict[CameraControl, tuple[int, int, float]] = {
    # V4L2's menu: 3 is aperture priority (automatic), 1 manual; other systems take the same numbers.
    CameraControl.EXPOSURE: (cv2.CAP_PROP_EXPOSURE, cv2.CAP_PROP_AUTO_EXPOSURE, 3.0),
    CameraControl.FOCUS: (cv2.CAP_PROP_FOCUS, cv2.CAP_PROP_AUTOFOCUS, 1.0),
    CameraControl.WHITE_BALANCE: (cv2.CAP_PROP_WB_TEMPERATURE, cv2.CAP_PROP_AUTO_WB, 1.0),
}
_HALF_A_STOP = 2**0.5
_FOCUS_STEP = 10.0  # of the usual 0–255
_KELVIN_STEP = 400.0


def offered(device: cv2.VideoCapture) -> tuple[CameraControl, ...]:
    """What the driver reads back as it was set. Everything stands afterwards as it stood before."""
    return tuple(control for control in CameraControl if _reads_back(device, control))


def put(device: cv2.VideoCapture, control: CameraControl, value: float | None) -> float:
    """Set by hand (in the driver's own unit), or give it back to the camera with None. What is read back."""
    name, switch, by_itself = _PROPERTIES[control]
    if value is None:
        _give_back(device, switch, by_itself)
    else:
        device.set(switch, 1.0 if control is CameraControl.EXPOSURE else 0.0)
        device.set(name, value)
    return float(device.get(name))


def turn(device: cv2.VideoCapture, control: CameraControl, way: Turn) -> float:
    """One step from where it stands: half a stop, a little nearer or further, 400 K. What is read back."""
    if way is Turn.ITSELF:
        return put(device, control, None)
    return put(device, control, stepped(control, float(device.get(_PROPERTIES[control][0])), way))


def stepped(control: CameraControl, value: float, way: Turn) -> float:
    """The next value. More exposure is brighter, more focus nearer, more white balance warmer."""
    sign = 1.0 if way is Turn.MORE else -1.0
    if control is CameraControl.EXPOSURE:
        if value < 0:  # powers of two
            return value + sign
        # Whole units; from the smallest ones at least one of them.
        return float(max(1.0, round(value * _HALF_A_STOP**sign), value + 1 if sign > 0 else 1.0))
    step = _FOCUS_STEP if control is CameraControl.FOCUS else _KELVIN_STEP
    return float(max(0.0, value + sign * step))


def _reads_back(device: cv2.VideoCapture, control: CameraControl) -> bool:
    """Move it by hand, see whether the driver says so, and put everything back."""
    name, switch, by_itself = _PROPERTIES[control]
    before, mode = float(device.get(name)), float(device.get(switch))
    if before < 0 and control is not CameraControl.EXPOSURE:  # OpenCV's "there is none"
        return False
    device.set(switch, 1.0 if control is CameraControl.EXPOSURE else 0.0)
    step = max(1.0, abs(before) * 0.1)
    moved = any(
        device.set(name, wish) and abs(float(device.get(name)) - wish) <= step / 2
        for wish in (before + step, before - step)
    )
    device.set(name, before)
    device.set(switch, mode)
    if float(device.get(switch)) != mode:
        _give_back(device, switch, by_itself)
    return bool(moved)


def _give_back(device: cv2.VideoCapture, switch: int, by_itself: float) -> None:
    """To the camera. Some drivers know exposure "by itself" under V4L2's other number for it, 0."""
    device.set(switch, by_itself)
    if switch == cv2.CAP_PROP_AUTO_EXPOSURE and float(device.get(switch)) == 1.0:
        device.set(switch, 0.0)
