"""The gate for videos, and the one for pictures, against decisions that do not fit what is filled."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace

import av
import numpy as np
import pytest
from PIL import Image

from visitcam.errors import NothingLeft, NotReviewed, NotSearched, RedactionError
from visitcam.model.box import Box
from visitcam.model.capture_details import CaptureDetails
from visitcam.model.frame import Frame
from visitcam.model.redaction import Redaction, ReviewedBy
from visitcam.model.region import Origin, Region, RegionKind
from visitcam.model.video_redaction import Track, VideoRedaction
from visitcam.redaction.found import NEEDED
from visitcam.redaction.photo import redact
from visitcam.redaction.video import redact_video

DETAILS = CaptureDetails(capture="a" * 32, visit="b" * 32, view="v", taken="2026-01-01T00:00:00Z")
FINDERS = dict.fromkeys(NEEDED, "1")
SECRET = Box(81, 61, 99, 79)  # odd on purpose: a sample of colour is two pixels wide


def a_frame(number: int = 0, width: int = 320, height: int = 240) -> Frame:
    """Red, with a green secret in it."""
    pixels = np.full((height, width, 3), (30, 30, 200), np.uint8)
    pixels[SECRET.y : SECRET.bottom, SECRET.x : SECRET.right] = (0, 255, 0)
    return Frame(pixels, number / 30)


def track(box: Box, count: int = 5) -> Track:
    return Track(RegionKind.FACE, 0, (box,) * count)


WHOLE = VideoRedaction(Box(0, 0, 320, 240), (track(SECRET),), 5, FINDERS, (), reviewed_by=ReviewedBy.PATIENT)


def pictures(frames: Sequence[Frame], redaction: VideoRedaction) -> list[np.ndarray]:
    media = redact_video(lambda: frames, redaction, DETAILS).media
    with av.open(io.BytesIO(media), mode="r") as container:
        named = {**container.metadata, **container.streams.video[0].metadata}
        assert set(named) <= {"major_brand", "minor_version", "compatible_brands", "language", "handler_name"}
        return [picture.to_ndarray(format="bgr24").astype(int) for picture in container.decode(video=0)]


def green(pixels: np.ndarray) -> int:
    """How many pixels are more green than red or blue."""
    return int(((pixels[:, :, 1] > pixels[:, :, 2] + 20) & (pixels[:, :, 1] > pixels[:, :, 0] + 20)).sum())


def inside_out(box: Box) -> Box:
    return Box(box.right, box.bottom, -box.w, -box.h)


@pytest.mark.parametrize("box", [SECRET, inside_out(SECRET)], ids=["as found", "inside out"])
def test_every_frame_is_covered_from_the_first_to_the_last(box: Box) -> None:
    shown = pictures([a_frame(n) for n in range(5)], replace(WHOLE, tracks=(track(box),)))
    assert len(shown) == 5
    assert [green(each) for each in shown] == [0] * 5


def test_frames_that_were_not_searched_do_not_leave() -> None:
    shown = pictures([a_frame(n) for n in range(9)], replace(WHOLE, end=9))
    assert len(shown) == 5


@pytest.mark.parametrize("other", [(640, 480), (160, 120), (320, 242)])
def test_a_frame_of_another_size_is_refused(other: tuple[int, int]) -> None:
    """What was found stands in pixels of the frames that were searched."""
    frames = [a_frame(0), a_frame(1, *other), a_frame(2), a_frame(3), a_frame(4)]
    with pytest.raises(RedactionError):
        pictures(frames, WHOLE)


@pytest.mark.parametrize(
    "keep", [Box(-10, -10, 320, 240), Box(100, 0, 320, 240), Box(1, 1, 301, 201), Box(400, 400, 20, 20)]
)
def test_a_crop_that_does_not_fit_is_refused(keep: Box) -> None:
    with pytest.raises(RedactionError):
        pictures([a_frame(n) for n in range(5)], replace(WHOLE, keep=keep))


@pytest.mark.parametrize("start", [-1, 5, 9])
def test_a_cut_that_does_not_fit_is_refused(start: int) -> None:
    with pytest.raises(RedactionError):
        pictures([a_frame(n) for n in range(5)], replace(WHOLE, start=start))


def test_a_video_that_nobody_saw_or_searched_is_refused() -> None:
    frames = [a_frame(n) for n in range(5)]
    with pytest.raises(NotReviewed):
        pictures(frames, replace(WHOLE, reviewed_by=ReviewedBy.NOBODY))
    for name in NEEDED:
        with pytest.raises(NotSearched):
            pictures(frames, replace(WHOLE, finders={**FINDERS, name: ""}))


def a_redaction(*regions: Region, keep: Box = WHOLE.keep) -> Redaction:
    return Redaction(keep, regions, FINDERS, (), reviewed_by=ReviewedBy.PATIENT)


@pytest.mark.parametrize("box", [SECRET, inside_out(SECRET), Box(81, 61, 10**9, 10**9)])
def test_a_picture_is_covered_and_names_nothing(box: Box) -> None:
    media = redact(a_frame(), a_redaction(Region(RegionKind.FACE, box, 1.0, Origin.FOUND)), DETAILS).media
    with Image.open(io.BytesIO(media)) as image:
        assert not image.getexif()
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "icc_profile"}
        pixels = np.asarray(image.convert("RGB")).astype(int)
    assert green(pixels[:, :, ::-1]) == 0
    assert media.count(b"\xff\xd8\xff") == 1  # no thumbnail


@pytest.mark.parametrize("keep", [Box(400, 400, 20, 20), Box(-50, -50, 50, 50), Box(5, 5, 0, 9)])
def test_a_crop_outside_the_picture_keeps_nothing(keep: Box) -> None:
    with pytest.raises(NothingLeft):
        redact(a_frame(), a_redaction(keep=keep), DETAILS)
