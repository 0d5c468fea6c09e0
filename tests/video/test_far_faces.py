"""Small faces on their way, by the real finders; and what is taken for a face or for a line around them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from visitcam.errors import FinderFailed
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.region import RegionKind
from visitcam.opencv import cv2
from visitcam.redaction.face_sightings import head_box
from visitcam.redaction.faces import Face
from visitcam.redaction.finders import Finders
from visitcam.redaction.video_search import VideoFound, search_video
from visitcam.redaction.writing_search import run_height

pytestmark = pytest.mark.slow

FRAMES = 46


class Room:
    """A photographed head, its face 25 pixels wide in 1280×720, that goes through a room at ``speed`` pixels
    a frame from ``start`` on, and turns back in the middle where ``turns``."""

    def __init__(self, start: float, speed: float, *, turns: bool = False) -> None:
        data = pytest.importorskip("skimage.data")
        photo = cv2.cvtColor(data.astronaut(), cv2.COLOR_RGB2BGR)[0:220, 130:330]
        self.head = cv2.resize(photo, (60, 66), interpolation=cv2.INTER_AREA).astype(np.float32)
        oval = np.zeros((66, 60), np.float32)
        cv2.ellipse(oval, (30, 33), (28, 31), 0, 0, 360, 1.0, -1)
        self.oval = cv2.blur(oval, (5, 5))[..., None]
        wall = cv2.cvtColor(data.coffee(), cv2.COLOR_RGB2BGR)
        self.wall = np.asarray(cv2.resize(wall, (1280, 720)), dtype=np.uint8)
        self.start, self.speed, self.turns = start, speed, turns

    def place(self, number: int) -> int:
        """The left edge of the head."""
        steps = min(number, FRAMES - number) if self.turns else number
        return round(self.start + self.speed * steps)

    def frames(self, start: int = 0) -> Iterator[Frame]:
        for number in range(start, FRAMES):
            pixels, x = self.wall.copy(), self.place(number)
            left, right = max(0, x), min(1280, x + 60)
            if right > left:
                part = pixels[560:626, left:right]
                seen = slice(left - x, right - x)
                part[:] = part * (1 - self.oval[:, seen]) + self.head[:, seen] * self.oval[:, seen]
            yield Frame(pixels, number / 30)

    def shown(self, found: VideoFound, number: int) -> float:
        """The share of the face, hair to chin, that nothing covers; 0 where less than a third of it is in."""
        x = self.place(number)
        face = Box(x + 15, 579, 25, 32)
        inside = face.clipped(1280, 720)
        if inside.pixels < face.pixels / 3:
            return 0.0
        bare = np.ones((720, 1280), np.bool_)
        for track in found.tracks:
            box = track.at(number)
            if track.kind is RegionKind.FACE and box is not None:
                bare[box.y : box.bottom, box.x : box.right] = False
        return float(bare[inside.y : inside.bottom, inside.x : inside.right].mean())


@pytest.mark.parametrize(
    "room",
    [(300, 4.0, False), (900, -7.0, False), (300, 6.0, True), (-120, 5.0, False)],
    ids=["walks", "jogs", "turns back", "walks in"],
)
def test_a_small_face_on_its_way_is_covered(room: tuple[float, float, bool], finders: Finders) -> None:
    way = Room(room[0], room[1], turns=room[2])
    found = search_video(way.frames(), finders, again=way.frames)
    assert max(way.shown(found, number) for number in range(FRAMES)) <= 0.02


def test_a_film_without_small_faces_is_not_read_again(finders: Finders) -> None:
    still = Room(-500, 0)

    def again(start: int) -> Iterator[Frame]:
        raise AssertionError(start)

    search_video((frame for frame, _ in zip(still.frames(), range(12), strict=False)), finders, again=again)


def test_what_cannot_be_read_again_is_no_answer(finders: Finders) -> None:
    way = Room(300, 4.0)

    def broken(start: int) -> Iterator[Frame]:
        for number, frame in enumerate(way.frames(start)):
            if number == 8:
                raise OSError(start)
            yield frame

    with pytest.raises(FinderFailed):
        search_video(way.frames(), finders, again=broken)


def test_a_head_that_lies_has_a_square_around_it() -> None:
    marks = np.array([[40, 40], [60, 40], [50, 50], [42, 60], [58, 60]], np.float32)
    lying = head_box(Face((0.0, 20.0, 100.0, 80.0), marks, 0.9))
    upright = head_box(Face((0.0, 0.0, 80.0, 100.0), marks, 0.9))
    assert lying.as_list() == [0, 0, 100, 100]
    assert upright.as_list() == [0, 0, 80, 100]


def test_a_line_is_as_high_as_all_of_its_boxes() -> None:
    tilted = [Box(20 * number, 10 * number, 30, 50) for number in range(30)]
    picture = [Box(298, 110, 270, 610), Box(568, 88, 162, 632), Box(730, 58, 378, 662)]
    assert run_height(tilted) < 100
    assert run_height(picture) > 432
