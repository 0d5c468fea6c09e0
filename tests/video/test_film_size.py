"""720p, or 1080p where the machine keeps up: decided before the film, by what the camera itself gives."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pytest

from visitcam.capture.film_size import TRIAL_FRAMES, USUAL_SIDE, FilmSize, film_side
from visitcam.capture.live import LiveJudge
from visitcam.capture.practice_camera import PracticeCamera
from visitcam.capture.recorder import record
from visitcam.capture.recording import LONGEST_SIDE
from visitcam.errors import CameraUnplugged, MemoryShort, VideoTooShort
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.framing import AreaState
from visitcam.model.requested_view import MediaKind, RequestedView
from visitcam.ui.video_state import Take

Pixels = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
LARGE = np.full((1080, 1920, 3), 120, np.uint8)
SMALL = np.full((720, 1280, 3), 120, np.uint8)


def decided(pixels: Pixels, times: Iterable[float], seconds: float = 5.0) -> FilmSize:
    size = FilmSize(seconds)
    for at in times:
        size.take(Frame(pixels, at))
    return size


def known(size: FilmSize) -> bool:
    return size.known


def test_a_camera_of_720p_needs_no_trial() -> None:
    size = decided(SMALL, [0.0])
    assert known(size)
    assert not size.larger
    assert size.longest == USUAL_SIDE
    with PracticeCamera(fast=True) as camera:
        assert film_side(camera, 5.0) == USUAL_SIDE


def test_a_machine_that_keeps_up_makes_1080p() -> None:
    """Two seconds for each frame are enough for every machine."""
    size = decided(LARGE, [2.0 * n for n in range(100)])
    assert known(size)
    assert size.larger
    assert size.longest == LONGEST_SIDE


def test_a_machine_too_slow_for_it_makes_720p() -> None:
    """No machine compresses 1080p in a fifth of a millisecond."""
    size = decided(LARGE, [n / 5000 for n in range(100)])
    assert known(size)
    assert size.longest == USUAL_SIDE


def test_a_frame_lost_in_the_trial_makes_720p() -> None:
    times = [0.9 * n for n in range(100)]
    lost = [at for number, at in enumerate(times) if number != 30]
    assert decided(LARGE, times).longest == LONGEST_SIDE
    assert decided(LARGE, lost).longest == USUAL_SIDE


def test_it_is_not_known_before_the_trial_is_over_and_begins_anew_with_another_size() -> None:
    told: list[bool] = []
    size = FilmSize(5.0, lambda: told.append(True))
    for number in range(TRIAL_FRAMES):
        size.take(Frame(LARGE, 2.0 * number))
    assert not known(size)
    assert size.longest == USUAL_SIDE  # of a film that begins now
    size.take(Frame(SMALL, 500.0))
    assert known(size)
    assert told == [True]
    assert not size.larger
    size.take(Frame(LARGE, 501.0))
    assert not known(size)
    size.forget()
    size.take(Frame(LARGE, 502.0))
    assert told == [True]
    assert size.longest == USUAL_SIDE


def test_no_room_is_said_before() -> None:
    size = decided(LARGE, [0.0], seconds=100.0)  # 1080p would be over the limit, 720p is not
    assert known(size)
    assert size.longest == USUAL_SIDE
    size.check()
    size = decided(SMALL, [0.0], seconds=10_000.0)
    with pytest.raises(MemoryShort):
        size.check()
    FilmSize(10_000.0).check()  # nothing was seen yet


def test_a_film_is_made_that_large_and_what_was_seen_in_it_stands_where_it_is() -> None:
    judge = LiveJudge(RequestedView("walk", media=MediaKind.VIDEO))
    texture = np.random.default_rng(1).integers(0, 255, (1080, 1920, 3), dtype=np.uint8)
    judge.set_area(Box(600, 300, 300, 150))
    take = Take(60.0, lambda: None, USUAL_SIDE)
    take.begin()
    for number in range(8):
        frame = Frame(texture, 100 + number / 30)
        look = judge.look(frame)
        take(frame, look)
    assert look.framing.state is AreaState.TRACKED
    video = take.video()
    assert video.recording.size == (1280, 720)
    seen = look.framing.area
    assert seen.w > 200
    assert video.area
    for area in video.area.values():  # the tracker may be a pixel off
        assert np.allclose(area.as_list(), [value * 2 / 3 for value in seen.as_list()], atol=2)
    guide = look.framing.guide
    assert video.guide == Box(*(round(value * 2 / 3) for value in guide.as_list()))


def test_the_command_line_s_film_too() -> None:
    with PracticeCamera(fast=True) as camera:
        done = record(camera, LiveJudge(RequestedView("walk")), 0.2, longest=640)
    assert done.recording.size == (640, 360)
    assert done.guide.right <= 640


def test_stopped_before_the_first_frame_it_is_too_short() -> None:
    take = Take(60.0, lambda: None)
    take.begin()
    take.stop()
    with pytest.raises(VideoTooShort):
        take.video()


def test_a_camera_that_dies_before_the_first_frame_is_what_is_told() -> None:
    take = Take(60.0, lambda: None)
    take.begin()
    take.fail(CameraUnplugged())
    with pytest.raises(CameraUnplugged):
        take.video()


def test_a_camera_that_dies_later_leaves_a_video_that_says_so() -> None:
    look = LiveJudge(RequestedView("walk")).look(Frame(SMALL, 99.0))
    take = Take(60.0, lambda: None)
    take.begin()
    take(Frame(SMALL, 100.0), look)
    take(Frame(SMALL, 100.1), look)
    take.fail(CameraUnplugged())
    take(Frame(SMALL, 100.2), look)
    video = take.video()
    assert len(video.recording.times) == 2
    assert isinstance(video.ended_early, CameraUnplugged)
