"""Real finders through short clips: every face and line that is shown is covered in every frame."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import replace

import av
import numpy as np
import pytest

from benchmarks.video_material import Clip, Shot, face_clips, text_clips
from visitcam.errors import FinderFailed, VideoUnusable
from visitcam.model.box import Box
from visitcam.model.capture_details import CaptureDetails
from visitcam.model.frame import Frame
from visitcam.model.redaction import ReviewedBy
from visitcam.model.region import RegionKind
from visitcam.opencv import cv2
from visitcam.redaction.ahead import Each
from visitcam.redaction.faces import Face
from visitcam.redaction.facesearch import FaceFinder
from visitcam.redaction.finders import Finders
from visitcam.redaction.video import redact_video
from visitcam.redaction.video_proposal import propose_video
from visitcam.redaction.video_search import VideoFound, search_video

pytestmark = pytest.mark.slow

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


def test_a_whole_search_that_fails_is_no_answer(
    finders: Finders, frames_of: FramesOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It goes beside the plain looks; the last one of a film fails here, and the one before it."""
    for failing in (1, 2):
        calls: list[int] = []
        search = FaceFinder.search

        def broken(
            finder: FaceFinder,
            pixels: np.ndarray,
            traced: list[Face] | None = None,
            *,
            strip: int,
            each: Each,
            calls: list[int] = calls,
            failing: int = failing,
            search: Callable[..., list[Face]] = search,
        ) -> list[Face]:
            calls.append(1)
            if len(calls) == failing:
                raise FinderFailed("a network stopped")
            return search(finder, pixels, traced, strip=strip, each=each)

        with monkeypatch.context() as patch:
            patch.setattr(FaceFinder, "search", broken)
            with pytest.raises(FinderFailed, match="stopped"):
                search_video(frames_of(FACES["pan"]), finders)


@pytest.mark.parametrize("name", ["crossing", "cut"])
def test_who_is_faster_changes_nothing(name: str, finders: Finders, frames_of: FramesOf) -> None:
    clip = face_clips(SIZE, 50)[[c.name for c in face_clips(SIZE, 50)].index(name)]
    first, again = (search_video(frames_of(clip), finders).tracks for _ in range(2))
    assert len(first) > 0
    assert first == again


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


@pytest.mark.parametrize(("first", "last"), [(6, 9), (11, 13), (12, 12)])
def test_a_face_that_passes_between_two_looks(first: int, last: int, finders: Finders) -> None:
    """A head goes by in a few frames; the looks before and after it see nobody."""
    passing_by = _passing_by(first, last)
    found = search_video(passing_by, finders)
    for number in range(first, last + 1):
        x = _place(number, first)
        shown = np.ones((360, 640), np.bool_)
        for track in found.tracks:
            box = track.at(number)
            if box is not None:
                shown[box.y : box.bottom, box.x : box.right] = False
        assert not shown[115:185, x + 45 : x + 85].any(), number  # eyes to chin of it


def test_a_slow_camera_is_looked_at_as_often_in_time(
    finders: Finders, monkeypatch: pytest.MonkeyPatch
) -> None:
    """15 frames a second: five frames of it are a third of a second."""
    looks = _counted(monkeypatch)
    moving = [np.roll(each.pixels, 4 * number, axis=1) for number, each in enumerate(_passing_by(99, 99))]
    search_video([Frame(pixels, number / 15) for number, pixels in enumerate(moving)], finders)
    assert len(looks) >= len(moving) // 3


def test_what_does_not_change_is_looked_at_once(finders: Finders, monkeypatch: pytest.MonkeyPatch) -> None:
    """A still camera's noise is no change; the face that was seen stays covered in every frame."""
    looks = _counted(monkeypatch)
    still, rng = FACES["pan"].shot(9), np.random.default_rng(3)
    frames = []
    for number in range(25):
        noisy = still.pixels + rng.normal(0, 2, still.pixels.shape)
        frames.append(Frame(np.clip(noisy, 0, 255).astype(np.uint8), number / 30))
    found = search_video(frames, finders)
    assert len(looks) == 1
    assert all(min(covered(found, number, still)) >= 0.98 for number in range(25))


def test_a_face_that_comes_slowly_out_of_the_dark(finders: Finders) -> None:
    """From one look to the next hardly anything changes."""
    still = FACES["pan"].shot(9)
    frames = [
        Frame((still.pixels * min(1.0, number / 140)).astype(np.uint8), number / 30) for number in range(90)
    ]
    found = search_video(frames, finders)
    assert all(min(covered(found, number, still)) >= 0.98 for number in range(40, 90))


def test_small_faces_that_stay_are_found_wherever_they_are(finders: Finders) -> None:
    """Twenty-five pixels wide in 1280×720: a look at 640 does not see them. Two lie where strips meet."""
    data = pytest.importorskip("skimage.data")
    photo = cv2.cvtColor(data.astronaut(), cv2.COLOR_RGB2BGR)[0:220, 130:330]
    head = cv2.resize(photo, (55, 60), interpolation=cv2.INTER_AREA)
    round_it = np.zeros((60, 55, 1), np.float32)
    cv2.ellipse(round_it, (27, 30), (26, 29), 0, 0, 360, 1.0, -1)
    head = (120 + (head - 120.0) * cv2.blur(round_it, (5, 5))[..., None]).astype(np.uint8)
    pixels = np.full((720, 1280, 3), 120, np.uint8)
    faces = []
    for x, y in ((60, 100), (486, 300), (870, 480), (1150, 620)):
        pixels[y : y + 60, x : x + 55] = head
        truth = np.zeros((720, 1280), np.bool_)
        truth[y + 17 : y + 48, x + 14 : x + 37] = True  # from the hair to the chin
        faces.append(truth)
    found = search_video([Frame(pixels, number / 30) for number in range(20)], finders)
    found = replace(found, tracks=tuple(t for t in found.tracks if t.kind is RegionKind.FACE))
    assert all(min(covered(found, number, Shot(pixels, tuple(faces)))) >= 0.98 for number in range(20))


def test_writing_that_passes_in_half_a_second(finders: Finders) -> None:
    """A badge slides in and is gone again, before a look at all that is new would be due."""
    data = pytest.importorskip("skimage.data")
    wall = cv2.resize(cv2.cvtColor(data.grass(), cv2.COLOR_GRAY2BGR), (1280, 720))
    badge = np.full((130, 300, 3), 245, np.uint8)
    cv2.putText(badge, "PAT-4471-882", (24, 76), cv2.FONT_HERSHEY_SIMPLEX, 1.0, (30, 20, 20), 2, cv2.LINE_AA)
    shots = []
    for number in range(30):
        pixels, line = wall.copy(), np.zeros((720, 1280), np.bool_)
        left = 40 * (number - 3)
        if 3 <= number < 17:
            pixels[300:430, left : left + 300] = badge
            line[354:376, left + 24 : left + 236] = True
        shots.append(Shot(pixels, (), (line,) if line.any() else ()))
    found = search_video([Frame(shot.pixels, n / 30) for n, shot in enumerate(shots)], finders)
    for number in range(3, 17):
        assert min(covered(found, number, shots[number])) >= 0.9, number


@pytest.mark.parametrize(("base", "contrast"), [(16, 3 / 128), (16, 4 / 128), (80, 4 / 128)])
def test_a_face_that_hardly_stands_out_from_the_dark(finders: Finders, base: int, contrast: float) -> None:
    """No place changes by more than a few levels as it comes; a look at it finds it, so it has to be looked
    at. The whole searches of the first and the last frame do not see it."""
    data = pytest.importorskip("skimage.data")
    head = cv2.resize(cv2.cvtColor(data.astronaut(), cv2.COLOR_RGB2BGR)[0:220, 130:330], (218, 240))
    round_it = np.zeros((240, 218, 1), np.float32)
    cv2.ellipse(round_it, (109, 120), (106, 117), 0, 0, 360, 1.0, -1)
    faint = base + (head - head.mean()) * contrast * round_it
    room = np.full((360, 640, 3), base, np.uint8)
    with_it = room.copy()
    with_it[60:300, 250:468] = faint.round().astype(np.uint8)
    (face,) = finders.faces.search(with_it)
    truth = np.zeros((360, 640), np.bool_)
    x1, y1, x2, y2 = (round(side) for side in face.corners)
    truth[y1:y2, x1:x2] = True
    shown = Shot(with_it, (truth,), ())
    frames = [Frame(with_it if 12 <= number < 22 else room, number / 30) for number in range(30)]
    found = search_video(frames, finders)
    assert all(min(covered(found, number, shown)) >= 0.98 for number in range(12, 22))


def _counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by one with every look at a frame."""
    looks: list[int] = []
    traces = FaceFinder.traces

    def counted(finder: FaceFinder, small: np.ndarray) -> list[Face]:
        looks.append(1)
        return traces(finder, small)

    monkeypatch.setattr(FaceFinder, "traces", counted)
    return looks


def _place(number: int, first: int) -> int:
    return 150 + (number - first) * 30


def _passing_by(first: int, last: int) -> list[Frame]:
    data = pytest.importorskip("skimage.data")
    room = cv2.resize(cv2.cvtColor(data.coffee(), cv2.COLOR_RGB2BGR), (640, 360))
    head = cv2.resize(cv2.cvtColor(data.astronaut(), cv2.COLOR_RGB2BGR)[0:260, 90:350], (130, 130))
    frames = []
    for number in range(21):
        pixels = np.asarray(room, np.uint8).copy()
        if first <= number <= last:
            x = _place(number, first)
            pixels[100:230, x : x + 130] = head
        frames.append(Frame(pixels, number / 30))
    return frames
