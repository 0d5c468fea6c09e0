"""Who reads a film can be stopped at any frame, and what is forgotten is gone, whoever reads it."""

from __future__ import annotations

import gc
import io
import os
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from tests.video.test_files import film
from visitcam.capture.recording import Recording, film_copy
from visitcam.capture.replay_camera import ReplayCamera
from visitcam.errors import CameraEnded, FinderFailed, VideoUnusable
from visitcam.model.box import Box
from visitcam.model.capture_details import CaptureDetails
from visitcam.model.redaction import ReviewedBy
from visitcam.model.video_redaction import VideoRedaction
from visitcam.redaction.video import redact_video
from visitcam.ui import kiosk_wipe
from visitcam.ui.player import Player

Pixels = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
COUNT = 90
FINDERS = {"faces": "1", "text": "1", "codes": "1"}


@pytest.fixture
def recording(texture: Pixels, tmp_path: Path) -> Recording:
    """A film from a file, of which each frame rests on the one before: no place to begin but its first."""
    path = film(tmp_path / "a.avi", texture, COUNT, codec="mpeg4", gop=COUNT)
    held = Recording(film_copy(path))
    with ReplayCamera(path, fast=True) as camera:
        while True:
            try:
                held.append(camera.read())
            except CameraEnded:
                break
    held.close()
    assert len(held.times) == COUNT
    return held


def test_what_is_passed_over_is_stopped_as_well(recording: Recording) -> None:
    asked = iter([False] * 5)
    with pytest.raises(VideoUnusable, match="stopped"):
        next(recording.frames(COUNT - 1, stop=lambda: next(asked, True)))
    assert next(asked, None) is None


def test_a_cut_at_the_end_is_stopped_before_it_is_reached(
    recording: Recording, details: CaptureDetails
) -> None:
    cut = VideoRedaction(
        Box(0, 0, 320, 180), (), COUNT, FINDERS, (), start=COUNT - 2, reviewed_by=ReviewedBy.PATIENT
    )
    given: list[int] = []

    def frames() -> Iterator[object]:
        for frame in recording.frames():
            given.append(1)
            yield frame

    with pytest.raises(FinderFailed, match="stopped"):
        redact_video(frames, cut, details, stop=lambda: len(given) > 5)  # type: ignore[arg-type]
    assert len(given) < 10


def test_the_player_ends_with_its_page(recording: Recording) -> None:
    """Else Qt ends the program: a thread still runs. The way to this frame has no end of its own."""
    app = QApplication.instance() or QApplication(["visitcam-tests"])
    frames, asked = recording.frames, []

    def endless(start: int = 0, *, stop: object = None) -> Iterator[object]:
        asked.append(stop)
        while callable(stop) and not stop():
            time.sleep(0.001)
        yield from frames(start)

    recording.frames = endless  # type: ignore[method-assign, assignment]
    holder = QObject()
    player = Player(recording, lambda *_: None, lambda: None, holder)
    whole = VideoRedaction(Box(0, 0, 320, 180), (), COUNT, FINDERS, ())
    player.at(COUNT - 1, whole)
    while not asked:
        app.processEvents()
        time.sleep(0.001)
    assert callable(asked[0])
    player.pause()
    assert player._desk.close()


def test_what_is_forgotten_while_it_is_read(recording: Recording) -> None:
    made = recording.made
    reading = recording.frames()
    frame = next(reading)
    buffer = recording._buffer
    recording.forget()
    assert buffer.getbuffer().nbytes == 0  # whoever still holds it
    assert kiosk_wipe.held_films(made, made + 1) == [recording]  # a frame of it is in use
    with pytest.raises(VideoUnusable):
        list(reading)
    assert not kiosk_wipe.held_films(made, made + 1)
    del frame


def test_a_reading_that_is_dropped_is_none(recording: Recording) -> None:
    reading = recording.frames()
    next(reading)
    assert recording.read_by == 1
    del reading
    gc.collect()
    assert recording.read_by == 0
    assert isinstance(recording._buffer, io.BytesIO)
    assert len(list(recording.frames(COUNT - 3))) == 3


@pytest.mark.parametrize("start", [0, 40, COUNT - 1])
def test_a_film_that_decodes_to_something_else_is_refused(
    recording: Recording, texture: Pixels, tmp_path: Path, start: int
) -> None:
    """Of a damaged film a decoder makes now this, now that: a face would stand where nobody looked for it."""
    assert len(list(recording.frames(start))) == COUNT - start
    upside_down = np.ascontiguousarray(texture[::-1])
    other = film(tmp_path / "b.avi", upside_down, COUNT, codec="mpeg4", gop=COUNT).read_bytes()
    recording._buffer = io.BytesIO(other)
    with pytest.raises(VideoUnusable):
        list(recording.frames(start))


def test_a_film_that_no_decoder_knows_is_none(texture: Pixels, tmp_path: Path) -> None:
    path = film(tmp_path / "a.mp4", texture)
    path.write_bytes(path.read_bytes().replace(b"avc1", b"zzzz").replace(b"avcC", b"zzzC"))
    assert film_copy(path) is None
    with pytest.raises(VideoUnusable):
        ReplayCamera(path, fast=True).open()
