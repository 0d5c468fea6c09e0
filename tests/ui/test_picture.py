from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from visitcam.model.box import Box
from visitcam.ui.guide_overlay import Placement
from visitcam.ui.picture import fitted, shown


def test_the_pixels_that_are_shown_are_those_of_the_frame() -> None:
    pixels = np.zeros((40, 60, 3), np.uint8)
    pixels[:, :30] = (10, 20, 200)  # red, as BGR
    picture = shown(pixels)
    assert (picture.image.width(), picture.image.height()) == (60, 40)
    assert QColor(picture.image.pixel(5, 5)) == QColor(200, 20, 10)
    mirrored = shown(pixels, mirrored=True)
    assert QColor(mirrored.image.pixel(5, 5)) == QColor(0, 0, 0)
    assert QColor(mirrored.image.pixel(55, 5)) == QColor(200, 20, 10)


@pytest.mark.parametrize(
    ("size", "room", "expected"),
    [((1920, 1080), (960, 800), (960, 540)), ((100, 400), (50, 50), (12, 50)), ((4, 4), (0, 0), (1, 1))],
)
def test_a_picture_keeps_its_shape(
    size: tuple[int, int], room: tuple[int, int], expected: tuple[int, int]
) -> None:
    assert fitted(size, room) == expected


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_way_from_the_frame_to_the_window_and_back(mirrored: bool) -> None:
    from PySide6.QtCore import QRect

    place = Placement(QRect(10, 20, 640, 360), (1280, 720), mirrored)
    for x, y in ((0.0, 0.0), (1279.0, 10.0), (640.0, 719.0)):
        back = place.to_frame(place.to_widget(x, y))
        assert back == pytest.approx((x, y))
    box = place.box(Box(0, 0, 128, 72))
    assert (box.width(), box.height()) == pytest.approx((64, 36))
    assert box.x() == pytest.approx(10 + 640 - 64 if mirrored else 10)
