"""A camera for those who have none, and for learning: a forearm that is first shown badly, then well."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from visitcam.capture import practice_scene
from visitcam.capture.camera import OpenedByWith
from visitcam.capture.practice_scene import ARM_SIZE, LESION, TONES
from visitcam.errors import BadOption, CameraMissing
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.opencv import cv2

RATE = 30.0  # frames a second
SIZE = (1280, 720)


@dataclass(frozen=True, slots=True)
class Pose:
    """How the arm is shown. ``light``: factor on linear light; ``zoom``: layer to picture; ``dx``, ``dy``:
    the patch off the middle, pixels; ``turn`` degrees; ``shake``: pixels a frame; ``blur``: Gaussian
    sigma, pixels; ``glare`` 0–1."""

    light: float = 1.0
    zoom: float = 1.0
    dx: float = 0.0
    dy: float = 0.0
    turn: float = -6.0
    shake: float = 0.0
    blur: float = 0.0
    glare: float = 0.0


# (name, seconds, pose): every kind of advice once, then good for long enough to be taken in calm.
_GOOD = Pose()
# Somebody who still looks for the place holds nothing still; and while nobody has shown the area, far
# and off-centre cannot be seen by the program: without this it would take the picture there by itself.
_UNSTEADY = 10.0
PHASES: tuple[tuple[str, float, Pose], ...] = (
    ("dark", 3.5, replace(_GOOD, light=0.045)),
    ("far", 4.0, replace(_GOOD, zoom=0.5, dx=10, dy=14, turn=-2.0, shake=_UNSTEADY)),
    ("off_centre", 4.0, replace(_GOOD, dx=285, dy=24, turn=-4.0, shake=_UNSTEADY)),
    ("shaking", 4.0, replace(_GOOD, shake=26.0)),
    ("blurred", 4.0, replace(_GOOD, zoom=1.12, blur=4.2)),
    ("glare", 4.0, replace(_GOOD, glare=1.0, turn=-7.0)),
    ("good", 18.0, _GOOD),
)
CYCLE = sum(seconds for _, seconds, _ in PHASES)
_EASE = 0.7  # seconds from one pose to the next


class PracticeCamera(OpenedByWith):
    """The drawn scene as a camera, 1280×720 at 30 frames a second, the phases above again and again.

    What it shows is a function of the seed and of the seconds since ``open`` alone. With ``fast`` nothing
    waits and ``Frame.at`` counts from ``begin``; otherwise frames come at 30 a second and ``at`` is the
    monotonic clock. ``begin``: where in the cycle it starts, seconds. ``rate``: frames a second.

    Raises:
        BadOption: no such tone.
    """

    def __init__(
        self,
        tone: str = "mid",
        *,
        fast: bool = False,
        seed: int = 7,
        begin: float = 0.0,
        rate: float = RATE,
    ) -> None:
        if tone not in TONES:
            raise BadOption(tone[:20])
        self.name = "practice"
        self.tone = tone
        self._fast = fast
        self._seed = seed
        self._begin = begin
        self._rate = rate
        self._scene: _Drawn | None = None
        self._count = -1
        self._opened = 0.0
        self._shown = begin

    @property
    def size(self) -> tuple[int, int]:
        """1280 × 720 once it is open."""
        return SIZE if self._scene is not None else (0, 0)

    def open(self) -> None:
        """Draw the scene (about 1.5 s, the first time) and start its clock."""
        self._scene = _drawn(self.tone, self._seed)
        self._count = -1
        self._opened = time.monotonic()

    def read(self) -> Frame:
        """The next frame, at the latest when it is due.

        Raises:
            CameraMissing: not open.
        """
        if self._scene is None:
            raise CameraMissing(self.name)
        if self._fast:
            self._count += 1
            self._shown = self._begin + self._count / self._rate
            return Frame(self._scene.picture(self._shown), self._shown)
        # Like a webcam: who comes late gets the newest frame, and the ones between are gone.
        self._count = max(self._count + 1, int((time.monotonic() - self._opened) * self._rate))
        due = self._opened + self._count / self._rate
        time.sleep(max(0.0, due - time.monotonic()))
        self._shown = self._begin + self._count / self._rate
        return Frame(self._scene.picture(self._shown), due)

    def area(self) -> Box:
        """Where the sore patch stood in the last frame, pixels: what a person would click."""
        return lesion_at(self._shown)

    def close(self) -> None:
        """Forget the scene."""
        self._scene = None


def phase_at(seconds: float) -> str:
    """The name of the phase that is shown so many seconds after the beginning."""
    return _phase(seconds)[0]


def lesion_at(seconds: float) -> Box:
    """Where the patch stands in the picture then, pixels: what a person would click."""
    matrix = _matrix(pose_at(seconds), seconds)
    box = practice_scene.lesion_box()
    corners = np.array([[box.x, box.y], [box.right, box.y], [box.x, box.bottom], [box.right, box.bottom]])
    moved = corners @ matrix[:, :2].T + matrix[:, 2]
    return Box.around([(float(x), float(y)) for x, y in moved])


def pose_at(seconds: float) -> Pose:
    """The pose then: each phase's own, eased into from the one before."""
    name, since, pose, before = _phase(seconds)
    del name
    share = min(1.0, since / _EASE)
    share = share * share * (3 - 2 * share)

    def mix(a: float, b: float) -> float:
        return a + (b - a) * share

    return Pose(
        light=math.exp(mix(math.log(before.light), math.log(pose.light))),
        zoom=mix(before.zoom, pose.zoom),
        dx=mix(before.dx, pose.dx),
        dy=mix(before.dy, pose.dy),
        turn=mix(before.turn, pose.turn),
        shake=mix(before.shake, pose.shake),
        blur=mix(before.blur, pose.blur),
        glare=mix(before.glare, pose.glare),
    )


def _phase(seconds: float) -> tuple[str, float, Pose, Pose]:
    """Name, seconds since its beginning, its pose, the pose before it."""
    left = max(0.0, seconds) % CYCLE
    # The very first picture is dark from the start; afterwards dark follows good.
    before = PHASES[0][2] if seconds < PHASES[0][1] else PHASES[-1][2]
    for name, length, pose in PHASES:
        if left < length:
            return name, left, pose, before
        left -= length
        before = pose
    name, length, pose = PHASES[-1]
    return name, length, pose, pose


def _sway(pose: Pose, seconds: float) -> tuple[float, float]:
    """Nobody holds an arm quite still: a slow drift of about a pixel, and the shaking on top."""
    x = 1.6 * math.sin(1.1 * seconds) + 0.8 * math.sin(2.3 * seconds + 1)
    y = 1.2 * math.sin(0.9 * seconds + 2) + 0.7 * math.sin(1.9 * seconds)
    if pose.shake > 0.05:
        x += pose.shake * (0.9 * math.sin(27.0 * seconds) + 0.4 * math.sin(43.0 * seconds + 1))
        y += pose.shake * 0.7 * math.sin(33.0 * seconds + 0.5)
    return x, y


def _moved(pose: Pose, seconds: float) -> tuple[float, float]:
    """By how many pixels the picture moves while the shutter is open (half of the frame's time), x and y."""
    x0, y0 = _sway(pose, seconds)
    x1, y1 = _sway(pose, seconds + 0.5 / RATE)
    return x1 - x0, y1 - y0


def smear_at(seconds: float) -> float:
    """How long the smear of movement is in the picture then, pixels; below 1.5 none is drawn."""
    return math.hypot(*_moved(pose_at(seconds), seconds))


def _matrix(pose: Pose, seconds: float) -> NDArray[np.float64]:
    """Layer → picture, ``(2, 3)``."""
    x, y = _sway(pose, seconds)
    centre = (float(LESION[0]), float(LESION[1]))
    matrix = np.asarray(cv2.getRotationMatrix2D(centre, pose.turn, pose.zoom), dtype=np.float64)
    matrix[0, 2] += SIZE[0] / 2 - LESION[0] + pose.dx + x
    matrix[1, 2] += SIZE[1] / 2 - LESION[1] + pose.dy + y
    return matrix


class _Drawn:
    """The layers of one scene, and how they become a picture."""

    def __init__(self, tone: str, seed: int) -> None:
        drawn = practice_scene.draw_arm(tone, seed)
        arm = cv2.merge([*cv2.split(drawn.colour), drawn.alpha])  # four planes at once warp fastest
        # A half-size copy for the far pose: sampling the large one there would sparkle.
        half = (ARM_SIZE[0] // 2, ARM_SIZE[1] // 2)
        self._arms = (arm, cv2.resize(arm, half, interpolation=cv2.INTER_AREA))
        self._cloth = practice_scene.draw_cloth(SIZE, seed)
        rng = np.random.default_rng(seed + 2)
        noise = rng.normal(8, 1.3, (SIZE[1] + 64, SIZE[0] + 64, 3))
        self._noise = np.clip(np.rint(noise), 0, 16).astype(np.uint8)

    def picture(self, seconds: float) -> NDArray[np.uint8]:
        """``(720, 1280, 3) uint8`` BGR."""
        pose = pose_at(seconds)
        picture = self._composed(pose, seconds)
        if pose.glare > 0.01:
            picture = _with_glare(picture, pose, seconds)
        if pose.blur > 0.3:
            # The lens hunts a little, as an autofocus that finds nothing does.
            sigma = pose.blur * (1 + 0.12 * math.sin(3.1 * seconds))
            picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma), dtype=np.uint8)
        if pose.shake > 1.0:
            picture = _smeared(picture, pose, seconds)
        if pose.light < 0.995:
            picture = np.asarray(cv2.LUT(picture, _exposure(pose.light)), dtype=np.uint8)
        return self._grained(picture, seconds)

    def _composed(self, pose: Pose, seconds: float) -> NDArray[np.uint8]:
        matrix = _matrix(pose, seconds)
        arm = self._arms[0]
        if pose.zoom < 0.75:
            arm = self._arms[1]
            # Pixel centres: column x of the large layer is column (x − 0.5) / 2 of the half one.
            matrix[:, 2] += matrix[:, :2] @ np.array([0.5, 0.5])
            matrix[:, :2] *= 2
        flags, border = cv2.INTER_LINEAR, cv2.BORDER_REPLICATE
        shown = cv2.warpAffine(arm, matrix, SIZE, flags=flags, borderMode=border)
        clear = cv2.bitwise_not(cv2.extractChannel(shown, 3))
        behind = cv2.multiply(self._cloth, cv2.merge([clear, clear, clear]), scale=1 / 255)
        return np.asarray(cv2.add(cv2.cvtColor(shown, cv2.COLOR_BGRA2BGR), behind), dtype=np.uint8)

    def _grained(self, picture: NDArray[np.uint8], seconds: float) -> NDArray[np.uint8]:
        """Sensor noise, another every frame, the same at the same moment."""
        step = round(seconds * RATE)
        x, y = step * 37 % 64, step * 23 % 64
        noise = self._noise[y : y + SIZE[1], x : x + SIZE[0]]
        return np.asarray(cv2.addWeighted(picture, 1.0, noise, 1.0, -8.0), dtype=np.uint8)


@lru_cache(maxsize=2)
def _drawn(tone: str, seed: int) -> _Drawn:
    """Drawing takes longer than keeping (25 MB): opening again is then instant."""
    return _Drawn(tone, seed)


def _exposure(light: float) -> NDArray[np.uint8]:
    """Table for less light, through the sRGB curve taken as a power of 2.2."""
    levels = np.arange(256, dtype=np.float64) / 255
    return np.asarray(np.rint(255 * (levels**2.2 * light) ** (1 / 2.2)), dtype=np.uint8)


def _with_glare(picture: NDArray[np.uint8], pose: Pose, seconds: float) -> NDArray[np.uint8]:
    """A lamp's reflection on the moist patch: white where it is strongest, broken by the relief."""
    box = lesion_at(seconds)
    width, height = box.w, box.h
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    u, v = (x - 0.43 * width) / (0.24 * width), (y - 0.40 * height) / (0.20 * height)
    spot = np.exp(-((u * u + v * v) ** 1.4))
    part = box.clipped(*SIZE)
    spot = spot[part.y - box.y : part.bottom - box.y, part.x - box.x : part.right - box.x]
    here = picture[part.y : part.bottom, part.x : part.right].astype(np.float32)
    grain = cv2.cvtColor(here, cv2.COLOR_BGR2GRAY)
    grain = 1 + 0.02 * (grain - cv2.GaussianBlur(grain, (0, 0), 5))
    shine = (pose.glare * 330 * spot * grain)[..., None]
    lit = picture.copy()
    lit[part.y : part.bottom, part.x : part.right] = np.clip(here + shine, 0, 255).astype(np.uint8)
    return lit


def _smeared(picture: NDArray[np.uint8], pose: Pose, seconds: float) -> NDArray[np.uint8]:
    """Smeared along the way that the picture moved."""
    x, y = _moved(pose, seconds)
    length = math.hypot(x, y)
    if length < 1.5:
        return picture
    side = int(length) // 2 * 2 + 3
    kernel = np.zeros((side, side), np.float32)
    middle = side // 2
    end = (round(middle + x / 2), round(middle + y / 2))
    start = (2 * middle - end[0], 2 * middle - end[1])
    cv2.line(kernel, start, end, 1.0, 1, cv2.LINE_AA)
    return np.asarray(cv2.filter2D(picture, -1, kernel / kernel.sum()), dtype=np.uint8)
