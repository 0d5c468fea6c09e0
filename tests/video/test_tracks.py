"""Tracks and the path along which they are carried: gaps, tails, cuts, edges."""

from __future__ import annotations

import numpy as np
import pytest

from visitcam.model.box import Box
from visitcam.redaction.motion_path import MotionPath
from visitcam.redaction.tracks import FACES, TEXT, Sighting, build_tracks

Pixels = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
SIZE = (640, 360)
MIDDLE = Box(300, 150, 60, 80)


def still(frames: int, cuts: frozenset[int] = frozenset(), dx: float = 0.0) -> MotionPath:
    """A path of its own: ``dx`` pixels to the right a frame."""
    path = MotionPath(SIZE)
    path.steps = [np.array([[1.0, 0.0, dx if n else 0.0], [0.0, 1.0, 0.0]]) for n in range(frames)]
    path.sure = [True] * frames
    path.cuts = set(cuts)
    return path


def seen(box: Box, *numbers: int) -> dict[int, list[Sighting]]:
    return {number: [Sighting(box, 0.9)] for number in numbers}


def covers(outer: Box | None, inner: Box) -> bool:
    return outer is not None and outer.intersection(inner) == inner


def test_a_gap_is_closed_and_tails_go_on_both_ways() -> None:
    (track,) = build_tracks(seen(MIDDLE, 20, 40), still(80), FACES)
    assert (track.first, track.last) == (20 - FACES.tail, 40 + FACES.tail)
    assert all(covers(track.at(number), MIDDLE) for number in range(track.first, track.last + 1))
    assert track.at(track.first - 1) is None


def test_a_longer_gap_makes_two() -> None:
    tracks = build_tracks(seen(MIDDLE, 5, 5 + FACES.gap + 1), still(80), FACES)
    assert len(tracks) == 2


def test_nothing_goes_over_a_cut() -> None:
    tracks = build_tracks(seen(MIDDLE, 18, 22), still(60, frozenset({20})), FACES)
    assert sorted((t.first, t.last) for t in tracks) == [(10, 19), (20, 30)]


def test_nothing_goes_beyond_the_video() -> None:
    (track,) = build_tracks(seen(MIDDLE, 0, 9), still(10), FACES)
    assert (track.first, track.last) == (0, 9)


@pytest.mark.parametrize(
    ("box", "side"),
    [
        (Box(20, 150, 60, 80), "left"),
        (Box(560, 150, 60, 80), "right"),
        (Box(300, 10, 60, 80), "top"),
        (Box(300, 270, 60, 80), "bottom"),
    ],
)
def test_it_came_in_from_the_edge(box: Box, side: str) -> None:
    (track,) = build_tracks(seen(box, 10), still(11), FACES)
    before = track.at(5)
    assert before is not None
    reached = {
        "left": before.x == 0,
        "right": before.right == 640,
        "top": before.y == 0,
        "bottom": before.bottom == 360,
    }
    assert reached[side]
    assert sum(reached.values()) == 1


def test_it_is_carried_along_the_motion() -> None:
    path = still(30, dx=6.0)
    sightings = {n: [Sighting(MIDDLE.moved(6 * (n - 10), 0), 0.9)] for n in (10, 20)}
    (track,) = build_tracks(sightings, path, FACES)
    for number in range(track.first, track.last + 1):
        assert covers(track.at(number), MIDDLE.moved(6 * (number - 10), 0)), number


def test_what_moves_by_itself_lies_between_its_sightings() -> None:
    sightings = {n: [Sighting(MIDDLE.moved(8 * (n - 10), 0), 0.9)] for n in range(10, 26, 5)}
    (track,) = build_tracks(sightings, still(40), FACES)
    for number in range(10, 26):
        assert covers(track.at(number), MIDDLE.moved(8 * (number - 10), 0)), number


def test_two_faces_stay_two() -> None:
    other = MIDDLE.moved(-200, 0)
    sightings = {n: [Sighting(MIDDLE, 0.9), Sighting(other, 0.8)] for n in (0, 5, 10)}
    tracks = build_tracks(sightings, still(12), FACES)
    assert len(tracks) == 2
    assert {round(track.score, 1) for track in tracks} == {0.8, 0.9}


def test_another_size_is_another_thing() -> None:
    sightings = {0: [Sighting(MIDDLE, 0.9)], 5: [Sighting(MIDDLE.grown(1.0), 0.9)]}
    assert len(build_tracks(sightings, still(10), FACES)) == 2


def test_what_never_stands_is_nothing() -> None:
    doubtful = {n: [Sighting(MIDDLE, 0.3, stands=False)] for n in (0, 5)}
    assert build_tracks(doubtful, still(10), FACES) == ()
    doubtful[10] = [Sighting(MIDDLE, 0.3)]
    (track,) = build_tracks(doubtful, still(20), FACES)
    assert track.first == 0


def test_no_sighting_no_track() -> None:
    assert build_tracks({}, still(5), TEXT) == ()
    assert build_tracks({3: []}, still(5), TEXT) == ()


# the path itself


def walked(texture: Pixels, places: list[tuple[int, int]]) -> MotionPath:
    path = MotionPath((320, 180))
    for x, y in places:
        path.add(np.ascontiguousarray(texture[y : y + 180, x : x + 320]))
    return path


def test_a_pan_is_followed_both_ways(texture: Pixels) -> None:
    path = walked(texture, [(4 * n, 2 * n) for n in range(12)])
    box = Box(150, 80, 40, 30)
    there = path.carried(box, 2, 10)
    assert abs(there.x - (150 - 32)) <= 3
    assert abs(there.y - (80 - 16)) <= 3
    back = path.carried(there, 10, 2)
    assert abs(back.x - box.x) <= 4
    assert path.carried(box, 5, 5) == box
    assert path.told(0, 11)
    assert not path.cuts


def test_a_cut_is_seen_and_a_pan_is_none(texture: Pixels) -> None:
    path = MotionPath((320, 180))
    other = np.full((180, 320, 3), 20, np.uint8)
    for number in range(10):
        path.add(texture[:180, 3 * number : 320 + 3 * number] if number < 5 else other)
    assert path.cuts == {5}
    assert path.cut_between(4, 5)
    assert not path.cut_between(5, 9)


def test_nothing_to_follow_is_not_sure() -> None:
    path = MotionPath((320, 180))
    for _ in range(3):
        path.add(np.full((180, 320, 3), 128, np.uint8))
    assert path.sure == [True, False, False]
    assert not path.told(0, 2)
