"""The gate for videos, and what leaves it: only what was agreed to, in a plain file."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace

import av
import numpy as np
import pytest

from visitcam.errors import (
    EncodingFailed,
    FaceNotAgreed,
    FinderFailed,
    NothingLeft,
    NotReviewed,
    NotSearched,
    RedactionError,
)
from visitcam.model.box import Box
from visitcam.model.capture import Capture
from visitcam.model.capture_details import CaptureDetails
from visitcam.model.frame import Frame
from visitcam.model.redaction import ReviewedBy
from visitcam.model.region import Origin, RegionKind
from visitcam.model.video_redaction import Track, VideoRedaction
from visitcam.redaction import video
from visitcam.redaction.fill import FILL
from visitcam.redaction.video import filled_frame, redact_video

COUNT = 20
WHOLE = Box(0, 0, 320, 180)
FINDERS = {"faces": "1", "text": "1", "codes": "1"}
FACE = Track(RegionKind.FACE, 4, tuple(Box(100 + n, 60, 61, 51) for n in range(8)))


@pytest.fixture
def frames(texture: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> Callable[[], Iterator[Frame]]:
    def give() -> Iterator[Frame]:
        for number in range(COUNT):
            yield Frame(np.ascontiguousarray(texture[:180, number : 320 + number]), 7 + number / 30)

    return give


def agreed(**changes: object) -> VideoRedaction:
    plain = VideoRedaction(WHOLE, (FACE,), COUNT, FINDERS, (FACE,), reviewed_by=ReviewedBy.PATIENT)
    return replace(plain, **changes)  # type: ignore[arg-type]


def pictures(capture: Capture) -> list[np.ndarray[tuple[int, ...], np.dtype[np.uint8]]]:
    with av.open(io.BytesIO(capture.media), mode="r") as container:
        return [np.asarray(p.to_ndarray(format="bgr24"), np.uint8) for p in container.decode(video=0)]


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"reviewed_by": ReviewedBy.NOBODY}, NotReviewed),
        ({"finders": {}}, NotSearched),
        ({"finders": {"faces": "1", "text": "1"}}, NotSearched),
        ({"finders": {"faces": "1", "text": "", "codes": "1"}}, NotSearched),
        ({"start": 10, "end": 10}, NothingLeft),
        ({"start": COUNT}, NothingLeft),
        ({"start": 12, "end": 5}, NothingLeft),
        ({"keep": Box(0, 0, 0, 0)}, NothingLeft),
        ({"hidden": ((0, COUNT),)}, NothingLeft),
        ({"only": Track(RegionKind.MARK, 0, (Box(0, 0, 0, 0),) * COUNT)}, NothingLeft),
        ({"tracks": ()}, FaceNotAgreed),
        ({"start": 5, "end": 10, "hidden": ((5, 8), (8, 10))}, NothingLeft),
        # not reviewed comes before everything else
        ({"reviewed_by": ReviewedBy.NOBODY, "finders": {}}, NotReviewed),
    ],
)
def test_what_does_not_leave(
    frames: Callable[[], Iterator[Frame]],
    details: CaptureDetails,
    changes: dict[str, object],
    error: type[RedactionError],
) -> None:
    with pytest.raises(error):
        redact_video(frames, agreed(**changes), details)


def test_the_face_is_one_colour_in_every_frame(
    frames: Callable[[], Iterator[Frame]], details: CaptureDetails
) -> None:
    capture = redact_video(frames, agreed(), details)
    out = pictures(capture)
    assert len(out) == COUNT
    before = list(frames())
    for number, picture in enumerate(out):
        box = FACE.at(number)
        if box is None:
            assert np.abs(picture.astype(int) - before[number].pixels).mean() < 12
        else:
            inner = picture[box.y + 8 : box.bottom - 8, box.x + 8 : box.right - 8].astype(int)
            assert np.ptp(inner.reshape(-1, 3), axis=0).max() <= 14
    assert capture.manifest.filled == {"face": 1}
    assert capture.manifest.origins == {"found": 1, "person": 0}
    assert capture.manifest.media_type == "video/mp4"
    assert capture.manifest.duration == pytest.approx(COUNT / 30, abs=0.01)


def test_what_does_not_leave_changes_no_byte_of_the_file(
    frames: Callable[[], Iterator[Frame]], details: CaptureDetails
) -> None:
    """Under a box, outside of what is kept, in a stretch that is covered whole, before the start and after
    the end: whatever is there, the encoder never has it, and no trace of it can be in the file."""
    cut = agreed(keep=Box(20, 10, 280, 160), start=2, end=17, hidden=((13, 15),))

    def others(place: Box | None = None) -> Iterator[Frame]:
        noise = np.random.default_rng(1)
        for number, frame in enumerate(frames()):
            other = noise.integers(0, 255, frame.pixels.shape).astype(np.uint8)
            if 2 <= number < 17 and not 13 <= number < 15:
                other[10:170, 20:300] = frame.pixels[10:170, 20:300]
                box = FACE.at(number)
                if box is not None:
                    under = slice(box.y, box.bottom), slice(box.x, box.right)
                    other[under] = noise.integers(0, 255, other[under].shape)
            if place is not None and number == 9:
                other[place.y : place.bottom, place.x : place.right] = 0
            yield Frame(other, frame.at)

    media = redact_video(frames, cut, details).media
    assert redact_video(others, cut, details).media == media
    seen = Box(40, 30, 16, 16)
    assert redact_video(lambda: others(seen), cut, details).media != media


def test_a_fill_that_ripples_is_encoded_once_more(
    frames: Callable[[], Iterator[Frame]], details: CaptureDetails, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, asked = video._held, []

    def first_no(media: bytes, redaction: VideoRedaction, count: int, wanted: int) -> bool:
        asked.append(media)
        return len(asked) > 1 and held(media, redaction, count, wanted)

    monkeypatch.setattr(video, "_held", first_no)
    capture = redact_video(frames, agreed(), details)
    assert [capture.media] == asked[1:]
    with av.open(io.BytesIO(capture.media), mode="r") as container:
        alone = [packet.is_keyframe for packet in container.demux(video=0) if packet.pts is not None]
    assert alone == [True] * COUNT


def test_a_fill_that_ripples_still_does_not_leave(
    frames: Callable[[], Iterator[Frame]], details: CaptureDetails, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(video, "_TOLERANCE", -1)
    monkeypatch.setattr(video, "_CHECKED", 1)  # the face is in some of the frames alone
    with pytest.raises(EncodingFailed, match="did not hold"):
        redact_video(frames, agreed(), details)


def test_start_and_end_are_cut(frames: Callable[[], Iterator[Frame]], details: CaptureDetails) -> None:
    capture = redact_video(frames, agreed(start=12, end=18), details)
    out = pictures(capture)
    assert len(out) == 6
    assert np.abs(out[0].astype(int) - list(frames())[12].pixels).mean() < 12
    assert capture.manifest.filled == {}  # the face ended before


def test_a_stretch_is_covered_whole(frames: Callable[[], Iterator[Frame]], details: CaptureDetails) -> None:
    out = pictures(redact_video(frames, agreed(hidden=((3, 9),)), details))
    for number, picture in enumerate(out):
        assert (np.ptp(picture[20:-20, 20:-20].reshape(-1, 3), axis=0).max() <= 14) == (3 <= number < 9)


def test_the_crop_and_what_a_person_drew(
    frames: Callable[[], Iterator[Frame]], details: CaptureDetails
) -> None:
    drawn = Track(RegionKind.MARK, 0, (Box(60, 40, 50, 50),) * COUNT, origin=Origin.PERSON)
    changed = agreed(keep=Box(40, 20, 200, 120), tracks=(drawn,), faces=())
    capture = redact_video(frames, changed, details)
    out = pictures(capture)
    assert out[0].shape == (120, 200, 3)
    assert np.ptp(out[9][28:62, 28:62].reshape(-1, 3).astype(int), axis=0).max() <= 14
    assert capture.manifest.origins == {"found": 0, "person": 1}


def test_only_the_area_is_kept(frames: Callable[[], Iterator[Frame]]) -> None:
    area = Track(RegionKind.MARK, 0, (Box(100, 50, 60, 60),) * COUNT)
    pixels = filled_frame(next(frames()), 3, agreed(tracks=(), only=area))
    assert (pixels[:50] == FILL).all()
    assert (pixels[:, :100] == FILL).all()
    assert np.ptp(pixels[50:110, 100:160]) > 20


def test_stopping_leaves_nothing(frames: Callable[[], Iterator[Frame]], details: CaptureDetails) -> None:
    asked = iter([False] * 5)
    with pytest.raises(FinderFailed):
        redact_video(frames, agreed(), details, stop=lambda: next(asked, True))


def test_fewer_frames_than_were_searched(
    frames: Callable[[], Iterator[Frame]], details: CaptureDetails
) -> None:
    with pytest.raises(EncodingFailed):
        redact_video(lambda: list(frames())[:15], agreed(), details)


def test_the_file_names_nothing_and_plays(
    frames: Callable[[], Iterator[Frame]], details: CaptureDetails
) -> None:
    if shutil.which("ffprobe") is None:
        pytest.skip("ffprobe is not installed (Debian package: ffmpeg)")
    capture = redact_video(frames, agreed(), details)
    command = [
        "ffprobe",
        "-v",
        "warning",
        "-count_frames",
        "-show_format",
        "-show_streams",
        "-of",
        "json",
        "-",
    ]
    done = subprocess.run(command, input=capture.media, capture_output=True, check=True)
    assert done.stderr == b""
    told = json.loads(done.stdout)
    (stream,) = told["streams"]
    assert (stream["codec_name"], stream["pix_fmt"]) == ("h264", "yuv420p")
    assert (stream["width"], stream["height"], stream["nb_read_frames"]) == (320, 180, str(COUNT))
    tags = {**told["format"].get("tags", {}), **stream.get("tags", {})}
    named = {"title", "artist", "comment", "location", "creation_time", "encoder", "make", "model"}
    assert not named & {tag.lower() for tag in tags if tags[tag]}
    assert b"visitcam" not in capture.media.lower()
    assert b"x264" not in capture.media
    assert capture.media.index(b"moov") < capture.media.index(b"mdat")  # a browser plays before it has all
