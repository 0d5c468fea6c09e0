"""What was found is followed by its own points; what is new in the picture is what was not looked at yet."""

from __future__ import annotations

import numpy as np
import pytest

from visitcam.model.box import Box
from visitcam.redaction.following import follow
from visitcam.redaction.motion_path import MotionPath
from visitcam.redaction.tracks import TEXT, Sighting, build_tracks
from visitcam.redaction.writing_search import News

Pixels = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
SIZE = (640, 360)
CARD = Box(200, 140, 120, 40)


def with_card(texture: Pixels, at: Box) -> Pixels:
    """A wall on which a card with strokes of its own stands at ``at``."""
    from visitcam.opencv import cv2

    wall = np.asarray(cv2.resize(texture, SIZE), np.uint8) // 3
    card = np.full((at.h, at.w, 3), 240, np.uint8)
    card[8:-8, 10:-10:9] = 20
    card[12:16, 10:-10] = 20
    part = at.clipped(*SIZE)
    wall[part.y : part.bottom, part.x : part.right] = card[
        part.y - at.y : part.y - at.y + part.h, part.x - at.x : part.x - at.x + part.w
    ]
    return wall


def path_of(texture: Pixels, places: list[Box]) -> MotionPath:
    path = MotionPath(SIZE)
    for at in places:
        path.add(with_card(texture, at))
    return path


@pytest.mark.parametrize("backwards", [False, True])
def test_a_card_that_moves_by_itself(texture: Pixels, *, backwards: bool) -> None:
    places = [CARD.moved(6 * n, 2 * n) for n in range(20)]
    path = path_of(texture, places)
    numbers = list(range(20))[:: -1 if backwards else 1]
    (way,) = follow([[places[numbers[0]]]], path.greys, numbers, path.factor)
    assert len(way) == 19
    for number, (box,) in way.items():
        (x, y), (wx, wy) = box.centre, places[number].centre
        assert abs(x - wx) < 4, number
        assert abs(y - wy) < 4, number


def test_what_is_gone_is_lost(texture: Pixels) -> None:
    places = [CARD] * 4 + [Box(-500, 0, 120, 40)] * 6
    path = path_of(texture, places)
    (way,) = follow([[CARD]], path.greys, range(10), path.factor)
    assert 3 in way
    assert max(way) < 6


def test_nothing_to_hold_on_to(texture: Pixels) -> None:
    path = MotionPath(SIZE)
    for _ in range(3):
        path.add(np.full((360, 640, 3), 90, np.uint8))
    assert follow([[CARD]], path.greys, range(3), path.factor) == [{}]
    assert follow([], path.greys, range(3), path.factor) == []


def test_a_track_goes_where_its_find_was_followed_to(texture: Pixels) -> None:
    """Seen once, in the last frame; covered on its whole way there, though the wall stands still."""
    places = [CARD.moved(-260 + 13 * n, 0) for n in range(21)]
    path = path_of(texture, places)
    (way,) = follow([[places[20]]], path.greys, range(20, -1, -1), path.factor)
    seen = {20: [Sighting(places[20], 0.9, way={20: places[20], **{n: box for n, (box,) in way.items()}})]}
    (track,) = build_tracks(seen, path, TEXT)
    for number in range(21):
        shown = places[number].clipped(*SIZE)
        if shown.w < 30:
            continue  # hardly in yet
        box = track.at(number)
        assert box is not None, number
        assert box.intersection(shown).pixels >= 0.9 * shown.pixels, number


def test_only_what_came_is_new(texture: Pixels) -> None:
    path = path_of(texture, [Box(-500, 0, 120, 40)] * 3 + [CARD] * 3)
    news = News(path)
    news.looked_at(0, None)
    assert news.within(2)[0] == 0.0
    share, part, place = news.within(4)
    assert place.intersection(CARD).pixels > 0.8 * CARD.pixels
    assert 0.5 * CARD.pixels < share * SIZE[0] * SIZE[1] < 1.5 * CARD.pixels
    assert part.intersection(CARD).pixels > 0.8 * CARD.pixels
    news.looked_at(4, part)
    assert news.within(5)[0] == 0.0


def test_what_a_pan_brings_in_is_new(texture: Pixels) -> None:
    path = MotionPath(SIZE)
    large = np.kron(texture, np.ones((2, 2, 1), np.uint8))
    for number in range(8):
        path.add(np.ascontiguousarray(large[:360, 20 * number : 20 * number + 640]))
    news = News(path)
    news.looked_at(0, None)
    share, part, _ = news.within(7)
    assert 0.05 < share < 0.25  # of the 22 % that came in, what is not smooth
    assert part.x > 400


def test_before_the_first_look_all_is_new(texture: Pixels) -> None:
    path = path_of(texture, [CARD])
    assert News(path).within(0) == (1.0, Box(0, 0, *SIZE), Box(0, 0, *SIZE))
