"""A head that is smeared by its own speed, and what else goes by as fast and is nobody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pytest
from numpy.typing import NDArray
from skimage import data

from benchmarks.video_material import FACE
from visitcam.capture.practice_scene import ARM_SIZE, draw_arm
from visitcam.model.frame import Frame
from visitcam.model.region import RegionKind
from visitcam.opencv import cv2
from visitcam.redaction.finders import Finders
from visitcam.redaction.video_search import VideoFound, search_video

pytestmark = pytest.mark.slow

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]
SIZE = (1280, 720)
COMES = 11  # the frame in which it begins to come in
PARTS = 20  # moments of an exposure
CROSSES = 12  # frames that it takes through the picture: 0.4 s


@dataclass
class Passing:
    """``thing`` ``(h, w, 3)`` with its ``mask`` ``(h, w)`` runs past ``wall``, ``scale`` times as large, its
    point ``at`` at the height ``y``; every frame is exposed all the time."""

    wall: Pixels
    thing: Pixels
    mask: Pixels
    at: tuple[float, float]
    scale: float
    y: float = 300.0
    leftward: bool = False
    noise: Floats = field(init=False)

    def __post_init__(self) -> None:
        rng = np.random.default_rng(3)
        self.noise = (4 * rng.standard_normal((SIZE[1] + 40, SIZE[0], 3))).astype(np.float32)

    def x(self, time: float) -> float:
        """Where its point is, ``time`` in frames."""
        reach = self.scale * self.mask.shape[1] / 2
        x: float = (time - COMES) * SIZE[0] / CROSSES - reach
        return float(SIZE[0] - x if self.leftward else x)

    def frames(self, count: int = 36) -> Iterator[Frame]:
        for number in range(count):
            moment = self._exposed(number) + self.noise[number % 40 :][: SIZE[1]]
            yield Frame(np.clip(moment, 0, 255).astype(np.uint8), number / 30)

    def _exposed(self, number: int) -> Floats:
        frame = self.wall.astype(np.float32)
        reach = self.scale * self.mask.shape[1]
        left = max(0, int(min(self.x(number - 0.5), self.x(number + 0.5)) - reach))
        right = min(SIZE[0], int(max(self.x(number - 0.5), self.x(number + 0.5)) + reach))
        if left >= right:
            return frame
        solid = self.mask / np.float32(255)
        thing = self.thing * solid[:, :, None]
        part = frame[:, left:right]
        light, covered = np.zeros_like(part), np.zeros_like(part[:, :, :1])
        for time in np.linspace(number - 0.5, number + 0.5, PARTS):
            x, y = self.x(float(time)) - left - self.scale * self.at[0], self.y - self.scale * self.at[1]
            place = np.array([[self.scale, 0, x], [0, self.scale, y]])
            light += np.asarray(cv2.warpAffine(thing, place, part.shape[1::-1])) / PARTS
            covered += np.asarray(cv2.warpAffine(solid, place, part.shape[1::-1]))[:, :, None] / PARTS
        frame[:, left:right] = light + (1 - covered) * part
        return frame


def _wall(kind: str) -> Pixels:
    if kind == "plain":
        return np.full((SIZE[1], SIZE[0], 3), (212, 210, 205), np.uint8)
    brick = np.repeat(data.brick()[:, :, None], 3, axis=2)
    return np.asarray(cv2.resize(brick, (1920, 1080))[180:900, 320:1600], dtype=np.uint8)


def _person() -> tuple[Pixels, Pixels]:
    """Head and shoulders cut out."""
    mask = np.zeros((512, 512), np.uint8)
    cv2.ellipse(mask, (226, 110), (72, 98), 0, 0, 360, (255,), -1)
    cv2.ellipse(mask, (226, 300), (170, 110), 0, 0, 360, (255,), -1)
    cv2.rectangle(mask, (56, 300), (396, 511), (255,), -1)
    soft = np.asarray(cv2.GaussianBlur(mask, (0, 0), 2), dtype=np.uint8)
    return np.ascontiguousarray(data.astronaut()[:, :, ::-1]), soft


def _bare(found: VideoFound, scene: Passing) -> tuple[int, int]:
    """Frames that show a third of the face and more, and those in which a fiftieth of it is not covered."""
    shown = bare = 0
    half_w, half_h = FACE[2] / 2 * scene.scale, FACE[3] / 2 * scene.scale
    for number in range(found.frames):
        x = scene.x(number)
        left, right = max(0, round(x - half_w)), min(SIZE[0], round(x + half_w))
        if right - left < 0.6 * half_w:
            continue
        shown += 1
        covered = np.zeros((SIZE[1], SIZE[0]), np.bool_)
        for track in found.tracks:
            box = track.at(number)
            if box is not None and track.kind is RegionKind.FACE:
                covered[box.y : box.bottom, box.x : box.right] = True
        face = covered[round(scene.y - half_h) : round(scene.y + half_h), left:right]
        bare += bool(face.mean() < 0.98)
    return shown, bare


@pytest.mark.parametrize(
    ("wall", "scale", "leftward"), [("brick", 1.4, False), ("brick", 1.4, True), ("plain", 1.4, False)]
)
def test_a_smeared_head_is_covered(wall: str, scale: float, leftward: bool, finders: Finders) -> None:
    middle = FACE[0] + FACE[2] / 2, FACE[1] + FACE[3] / 2
    scene = Passing(_wall(wall), *_person(), middle, scale, leftward=leftward)
    found = search_video(scene.frames(), finders)
    shown, bare = _bare(found, scene)
    assert shown >= 12
    assert bare == 0


@pytest.mark.parametrize("tone", ["light", "dark"])
def test_an_arm_that_goes_by_as_fast_is_nobody(tone: str, finders: Finders) -> None:
    arm = draw_arm(tone, seed=3)
    colour = np.asarray(cv2.resize(arm.colour, None, fx=0.3, fy=0.3), dtype=np.uint8)[:, 200:560]
    mask = np.asarray(cv2.resize(arm.alpha, None, fx=0.3, fy=0.3), dtype=np.uint8)[:, 200:560]
    solid = np.where(mask > 250, 255, 0).astype(np.uint8)
    middle = 180.0, 0.3 * ARM_SIZE[1] / 2
    scene = Passing(_wall("brick"), colour, solid, middle, 1.0)
    found = search_video(scene.frames(), finders)
    assert not [track for track in found.tracks if track.kind is RegionKind.FACE]
