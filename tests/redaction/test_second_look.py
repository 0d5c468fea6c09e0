"""The second look: a square around a find and the way back, and half a face made whole."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from visitcam.opencv import cv2
from visitcam.redaction.faces import Face, FaceNet
from visitcam.redaction.models import FACE_MODEL
from visitcam.redaction.second_look import Magnified, made_whole, stands

data = pytest.importorskip("skimage.data")
FACE = (184, 62, 83, 111)  # the astronaut's, x, y, w, h


@pytest.fixture(scope="module")
def net() -> FaceNet:
    return FaceNet(FACE_MODEL.read())


def photograph() -> NDArray[np.uint8]:
    return np.ascontiguousarray(data.astronaut()[:, :, ::-1], dtype=np.uint8)


def find(box: tuple[int, int, int, int], score: float, tilt: float = 0.0) -> Face:
    """A find at x, y, w, h whose landmarks say that the head is tilted by ``tilt`` degrees."""
    x, y, w, h = box
    eyes_to_mouth = np.array([-np.sin(np.radians(tilt)), np.cos(np.radians(tilt))]) * h / 3
    marks = (
        np.array([x + w / 2, y + h / 2]) + np.array([[0, 0], [0, 0], [0, 0], [1, 1], [1, 1]]) * eyes_to_mouth
    )
    return Face((x, y, x + w, y + h), marks.astype(np.float32), score)


def half_covered(left: bool) -> NDArray[np.uint8]:
    picture, (x, y, w, h) = photograph(), FACE
    begin = (x - 8, y - 4) if left else (x + w * 45 // 100, y - 4)
    end = (x + w * 55 // 100, y + h + 8) if left else (x + w + 8, y + h + 8)
    cv2.rectangle(picture, begin, end, (200, 120, 40), -1)
    return picture


@pytest.mark.parametrize("tilt", [0.0, 30.0, -40.0])
@pytest.mark.parametrize("turn", [0, 1, 2, 3])
def test_what_is_seen_in_the_square_lies_where_it_is_in_the_picture(turn: int, tilt: float) -> None:
    picture = np.zeros((400, 600, 3), np.uint8)
    cv2.circle(picture, (262, 171), 2, (255, 255, 255), -1)
    place = Magnified.of(picture, find((250, 150, 60, 80), 0.5, 90 * turn + tilt), np.float32(1), turn)
    assert place.tilt == pytest.approx(tilt)
    rows, columns = np.nonzero(place.pixels[:, :, 0] > 128)
    x, y = columns.mean() + 0.5, rows.mean() + 0.5
    back = place.back(Face((x - 2, y - 2, x + 2, y + 2), np.full((5, 2), (x, y), np.float32), 0.5))
    middle = np.array(back.corners).reshape(2, 2).mean(axis=0)
    np.testing.assert_allclose(middle, (262.5, 171.5), atol=0.6)
    np.testing.assert_allclose(back.landmarks.mean(axis=0), middle, atol=1e-3)


@pytest.mark.parametrize("left", [True, False])
def test_half_a_face_is_made_whole_and_covered_whole(net: FaceNet, left: bool) -> None:
    whole = made_whole(net, Magnified.of(half_covered(left), find(FACE, 0.2), np.float32(1), 0))
    assert whole is not None
    x, y, w, h = FACE
    shared = whole.shared(find((x, y, w, h), 1.0))
    assert shared >= 0.95 * w * h
    assert whole.area <= 2.5 * w * h


@pytest.mark.parametrize("name", ["brick", "gravel", "coffee", "rocket", "hubble_deep_field"])
def test_no_wall_is_made_a_face(net: FaceNet, name: str) -> None:
    picture = np.asarray(getattr(data, name)(), np.uint8)
    if picture.ndim == 2:
        picture = np.repeat(picture[:, :, None], 3, 2)
    for x, y in ((60, 60), (180, 90), (120, 200)):
        place = Magnified.of(picture, find((x, y, 70, 90), 0.2), np.float32(1), 0)
        assert made_whole(net, place) is None


def test_a_face_stands_and_its_background_does_not(net: FaceNet) -> None:
    assert stands(net, Magnified.of(photograph(), find(FACE, 0.3), np.float32(1), 0))
    assert not stands(net, Magnified.of(photograph(), find((400, 380, 60, 80), 0.3), np.float32(1), 0))


def test_a_find_at_the_very_edge(net: FaceNet) -> None:
    for box in ((0, 0, 4, 4), (508, 508, 4, 4), (-40, -40, 50, 60), (480, 490, 90, 90)):
        place = Magnified.of(photograph(), find(box, 0.2), np.float32(1), 0)
        assert place.pixels.shape == (240, 240, 3)
        assert made_whole(net, place) is None
