"""What comes next is made on another thread, and nothing else changes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from benchmarks.video_material import face_clips
from visitcam.model.box import Box
from visitcam.model.capture_details import CaptureDetails
from visitcam.model.frame import Frame
from visitcam.model.redaction import ReviewedBy
from visitcam.model.video_redaction import VideoRedaction
from visitcam.redaction.ahead import ahead
from visitcam.redaction.video import redact_video


def test_everything_comes_in_order() -> None:
    for count in range(6):
        assert list(ahead(iter(range(count)))) == list(range(count))


def test_an_error_comes_in_its_place() -> None:
    def broken() -> Iterator[int]:
        yield from range(5)
        raise ValueError("the sixth")

    given: list[int] = []
    with pytest.raises(ValueError, match="the sixth"):
        given.extend(ahead(broken()))
    assert given == list(range(5))


def test_who_stops_early_leaves_no_thread_behind() -> None:
    asked: list[int] = []

    def endless() -> Iterator[int]:
        while True:
            asked.append(len(asked))
            yield asked[-1]

    before = set(threading.enumerate())  # some, of earlier tests, may end meanwhile
    with closing(ahead(endless())) as coming:
        assert [next(coming) for _ in range(3)] == [0, 1, 2]
    assert set(threading.enumerate()) <= before
    assert len(asked) <= 6


def test_progress_is_told_on_the_callers_thread(details: CaptureDetails) -> None:
    clip = face_clips((640, 360), 12)[0]
    whole = Box(0, 0, *clip.size)
    finders = dict.fromkeys(("faces", "text", "codes"), "1")
    redaction = VideoRedaction(whole, (), clip.frames, finders, (), reviewed_by=ReviewedBy.COMMAND_LINE)
    told: list[tuple[threading.Thread, float]] = []

    def frames() -> Iterator[Frame]:
        return (Frame(shot.pixels, number / 30) for number, shot in enumerate(clip.shots()))

    redact_video(frames, redaction, details, progress=lambda s: told.append((threading.current_thread(), s)))
    assert {thread for thread, _ in told} == {threading.current_thread()}
    assert [share for _, share in told] == [number / clip.frames for number in range(clip.frames)]
