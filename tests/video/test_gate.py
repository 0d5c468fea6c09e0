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
from visitcam.model.redaction import FaceConsent, ReviewedBy
from visitcam.model.region import Origin, RegionKind
from visitcam.model.video_redaction import Track, VideoRedaction
from visitcam.redaction.fill import FILL
from visitcam.redaction.motion_path import MotionPath
from visitcam.redaction.video import filled_frame, propose_video, redact_video
from visitcam.redaction.video_consent import not_a_face, show_face, unagreed, uncover
from visitcam.redaction.video_search import VideoFound

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
    plain = VideoRedaction(WHOLE, (FACE,), COUNT, FINDERS, reviewed_by=ReviewedBy.PATIENT)
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
    capture = redact_video(frames, agreed(keep=Box(40, 20, 200, 120), tracks=(drawn,)), details)
    out = pictures(capture)
    assert out[0].shape == (120, 200, 3)
    assert np.ptp(out[9][28:62, 28:62].reshape(-1, 3).astype(int), axis=0).max() <= 14
    assert capture.manifest.origins == {"found": 0, "person": 1}


def test_only_the_area_is_kept(frames: Callable[[], Iterator[Frame]]) -> None:
    area = Track(RegionKind.MARK, 0, (Box(100, 50, 60, 60),) * COUNT)
    pixels = filled_frame(next(frames()), 3, agreed(tracks=(), area=area))
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


class TestWhoAgreesToAFace:
    """A video shows no more of a found face than the person agreed to, whatever the review did."""

    AREA = Track(RegionKind.MARK, 0, (Box(110, 65, 40, 40),) * COUNT)
    ELSEWHERE = Track(RegionKind.MARK, 0, (Box(0, 0, 60, 60),) * COUNT)
    FOUND = VideoFound((FACE,), COUNT, (320, 180), FINDERS, MotionPath((320, 180)))

    @pytest.mark.parametrize(
        "changes",
        [
            pytest.param({"tracks": ()}, id="uncovered"),
            pytest.param({"tracks": (), "area": AREA}, id="the area on it, without a word"),
            pytest.param({"tracks": (), "consent": FaceConsent.AREA_IS_EYE, "area": AREA}, id="the eye"),
            pytest.param({"tracks": (), "consent": FaceConsent.RECOGNISABLE}, id="agreed to another face"),
            pytest.param({"tracks": (replace(FACE, boxes=FACE.boxes[:7]),)}, id="a frame too short"),
            pytest.param(
                {"tracks": (Track(RegionKind.MARK, 4, (Box(100, 60, 67, 51),) * 8),)},
                id="a column too narrow",
            ),
            pytest.param({"tracks": (), "start": 11}, id="in its last frame"),
            pytest.param({"tracks": (), "hidden": ((0, 11),)}, id="hidden but for one frame"),
        ],
    )
    def test_is_refused(
        self, frames: Callable[[], Iterator[Frame]], details: CaptureDetails, changes: dict[str, object]
    ) -> None:
        with pytest.raises(FaceNotAgreed):
            redact_video(frames, agreed(faces=(FACE,), **changes), details)

    @pytest.mark.parametrize(
        "changes",
        [
            pytest.param({}, id="covered"),
            pytest.param({"tracks": (), "start": 12}, id="cut off"),
            pytest.param({"tracks": (), "hidden": ((4, 12),)}, id="hidden"),
            pytest.param({"tracks": (), "keep": Box(0, 0, 100, 180)}, id="outside the crop"),
            pytest.param(
                {"tracks": (), "area": Track(RegionKind.MARK, 0, (Box(0, 0, 60, 60),) * COUNT)}, id="b"
            ),
            pytest.param({"tracks": (), "area": AREA, "consent": FaceConsent.RECOGNISABLE}, id="agreed"),
        ],
    )
    def test_leaves(
        self, frames: Callable[[], Iterator[Frame]], details: CaptureDetails, changes: dict[str, object]
    ) -> None:
        capture = redact_video(frames, agreed(faces=(FACE,), **changes), details)
        assert capture.manifest.consent == str(changes.get("consent", "none"))

    def test_an_area_on_a_face_is_proposed_covered_until_somebody_agrees(self) -> None:
        proposal = propose_video(self.FOUND, WHOLE, self.AREA)
        assert proposal.tracks == (FACE,)
        assert (filled_frame(_grey(), 6, proposal)[60:111, 102:163] == FILL).all()
        told = propose_video(self.FOUND, WHOLE, self.AREA, FaceConsent.RECOGNISABLE)
        assert (told.tracks, told.consent) == ((), FaceConsent.RECOGNISABLE)
        pixels = filled_frame(_grey(), 6, told)
        assert (pixels[65:105, 110:150] == 90).all()
        assert int((pixels == 90).all(axis=2).sum()) == 40 * 40
        assert not unagreed(told)

    def test_uncovering_is_told_and_the_face_stays_known(self) -> None:
        after = uncover(propose_video(self.FOUND, WHOLE), FACE)
        assert after.removed == {"face": 1}
        assert unagreed(after) == (FACE,)
        shown = show_face(after, (FACE,), None)
        assert (shown.consent, shown.removed, shown.faces) == (FaceConsent.RECOGNISABLE, {"face": 1}, ())
        own = show_face(after, (FACE,), self.AREA)
        assert (own.area, own.faces) == (self.AREA, (FACE,))
        none = not_a_face(after, (FACE,))
        assert (none.consent, none.removed, none.faces) == (FaceConsent.NONE, {"face": 1}, ())
        assert not any(unagreed(each) for each in (shown, own, none))


def _grey() -> Frame:
    return Frame(np.full((180, 320, 3), 90, np.uint8), 0.0)
