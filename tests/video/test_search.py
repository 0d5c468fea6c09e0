"""Real finders through short clips: every face and line that is shown is covered in every frame."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

import av
import numpy as np
import pytest

from benchmarks.video_material import Clip, Shot, face_clips, text_clips
from visitcam.errors import FinderFailed, VideoUnusable
from visitcam.model.box import Box
from visitcam.model.capture_details import CaptureDetails
from visitcam.model.frame import Frame
from visitcam.model.redaction import ReviewedBy
from visitcam.redaction.finders import Finders
from visitcam.redaction.video import redact_video
from visitcam.redaction.video_proposal import propose_video
from visitcam.redaction.video_search import VideoFound, search_video

FramesOf = Callable[[Clip], Iterator[Frame]]
SIZE = (640, 360)
FACES = {clip.name: clip for clip in face_clips(SIZE, 36)}
LINES = {clip.name: clip for clip in text_clips(SIZE, 30)}


def covered(found: VideoFound, number: int, shot: Shot) -> list[float]:
    mask = np.zeros(shot.pixels.shape[:2], np.bool_)
    for track in found.tracks:
        box = track.at(number)
        if box is not None:
            mask[box.y : box.bottom, box.x : box.right] = True
    return [float(mask[truth].mean()) for truth in (*shot.faces, *shot.lines)]


@pytest.mark.parametrize("name", FACES)
def test_every_face_in_every_frame(name: str, finders: Finders, frames_of: FramesOf) -> None:
    clip = FACES[name]
    found = search_video(frames_of(clip), finders, total=clip.frames)
    shares = [share for n, shot in enumerate(clip.shots()) for share in covered(found, n, shot)]
    assert len(shares) >= 15
    assert min(shares) >= 0.98


@pytest.mark.parametrize("name", LINES)
def test_every_line_in_every_frame(name: str, finders: Finders, frames_of: FramesOf) -> None:
    clip = LINES[name]
    found = search_video(frames_of(clip), finders, total=clip.frames)
    shares = [share for n, shot in enumerate(clip.shots()) for share in covered(found, n, shot)]
    assert len(shares) >= 30
    assert sum(share < 0.9 for share in shares) <= 0.01 * len(shares)


def test_what_was_encoded_shows_no_face(
    finders: Finders, frames_of: FramesOf, details: CaptureDetails
) -> None:
    clip = FACES["crossing"]
    from dataclasses import replace

    found = search_video(frames_of(clip), finders)
    proposal = replace(propose_video(found, Box(0, 0, *SIZE)), reviewed_by=ReviewedBy.COMMAND_LINE)
    capture = redact_video(lambda: frames_of(clip), proposal, details)
    seen = 0
    with av.open(io.BytesIO(capture.media), mode="r") as container:
        for number, picture in enumerate(container.decode(video=0)):
            pixels = np.asarray(picture.to_ndarray(format="bgr24"), np.uint8).astype(int)
            for face in clip.shot(number).faces:
                seen += 1
                assert pixels[face].std(axis=0).max() < 8, number
    assert seen >= 15


def test_a_practice_arm_is_nobody(finders: Finders) -> None:
    from visitcam.capture.sources import open_source

    with open_source("practice", fast=True) as camera:
        frames = [camera.read() for _ in range(31)]
    assert search_video(frames, finders).tracks == ()


def test_no_frames_and_stopping(finders: Finders, frames_of: FramesOf) -> None:
    with pytest.raises(VideoUnusable):
        search_video([], finders)
    asked = iter([False] * 3)
    with pytest.raises(FinderFailed):
        search_video(frames_of(FACES["pan"]), finders, stop=lambda: next(asked, True))


def test_a_finder_that_fails_is_no_answer(finders: Finders, frames_of: FramesOf) -> None:
    def broken() -> Iterator[Frame]:
        for number, frame in enumerate(frames_of(FACES["pan"])):
            yield frame if number < 7 else Frame(frame.pixels[:, :, :1], frame.at)

    with pytest.raises(FinderFailed):
        search_video(broken(), finders)


def test_progress_goes_from_nothing_to_all(finders: Finders, frames_of: FramesOf) -> None:
    told: list[float] = []
    clip = LINES["text pan"]
    search_video(frames_of(clip), finders, total=clip.frames, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_one_frame_alone(finders: Finders) -> None:
    clip = FACES["pan"]
    found = search_video([Frame(clip.shot(9).pixels, 0.0)], finders)
    assert found.frames == 1
    assert min(covered(found, 0, clip.shot(9))) >= 0.98
