"""How much of a face may leave in each frame of a video, and on whose word: the gate's own answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from visitcam.errors import FaceNotAgreed
from visitcam.model.box import Box
from visitcam.model.capture_details import CaptureDetails
from visitcam.model.frame import Frame
from visitcam.model.redaction import FaceConsent, ReviewedBy
from visitcam.model.region import Origin, RegionKind
from visitcam.model.video_redaction import FaceParts, Track, VideoRedaction
from visitcam.redaction import video_review as review
from visitcam.redaction.fill import FILL
from visitcam.redaction.motion_path import MotionPath
from visitcam.redaction.tracks import FACES, Sighting, build_tracks
from visitcam.redaction.video import filled_frame, redact_video
from visitcam.redaction.video_consent import bearing, unagreed_in_video
from visitcam.redaction.video_proposal import propose_video
from visitcam.redaction.video_search import VideoFound

COUNT = 12
SIZE = (320, 240)
WHOLE = Box(0, 0, *SIZE)
FINDERS = {"faces": "1", "text": "1", "codes": "1"}
EYES = (Box(60, 60, 32, 24), Box(112, 60, 32, 24))


def moved(box: Box, number: int) -> Box:
    return box.moved(2 * number, number)


def a_face(box: Box, eyes: tuple[Box, ...], own: int) -> Track:
    """It moves with every frame, and its eyes with it."""
    parts = tuple(FaceParts(tuple(moved(eye, n) for eye in eyes), own) for n in range(COUNT))
    return Track(RegionKind.FACE, 0, tuple(moved(box, n) for n in range(COUNT)), 0.9, parts=parts)


def an_area(box: Box) -> Track:
    return Track(RegionKind.MARK, 0, tuple(moved(box, n) for n in range(COUNT)))


FACE = a_face(Box(40, 20, 126, 156), EYES, 84 * 104)
OTHER = a_face(Box(230, 20, 60, 70), (Box(240, 40, 15, 10),), 40 * 46)
FOUND = VideoFound((FACE, OTHER), COUNT, SIZE, FINDERS, MotionPath(SIZE))
CHEEK = Box(64, 96, 40, 40)


def frames() -> Iterator[Frame]:
    for number in range(COUNT):
        noise = np.random.default_rng(number).integers(FILL + 20, 256, (SIZE[1], SIZE[0], 3))
        yield Frame(noise.astype(np.uint8), number / 30)


def proposed(consent: FaceConsent = FaceConsent.NONE, area: Box | None = CHEEK) -> VideoRedaction:
    return propose_video(FOUND, WHOLE, an_area(area) if area else None, consent)


def gate(redaction: VideoRedaction, details: CaptureDetails) -> str:
    """The consent in the manifest of what left."""
    return redact_video(frames, replace(redaction, reviewed_by=ReviewedBy.PATIENT), details).manifest.consent


def shown(redaction: VideoRedaction, number: int, box: Box) -> int:
    """Pixels of ``box`` that leave of frame ``number``, as they leave."""
    frame = list(frames())[number]
    pixels = filled_frame(frame, number, redaction)
    inside = box.intersection(redaction.keep).moved(-redaction.keep.x, -redaction.keep.y)
    part = pixels[inside.y : inside.bottom, inside.x : inside.right]
    return int((part != FILL).any(axis=2).sum())


def test_only_the_area_without_eyes_leaves_of_the_face(details: CaptureDetails) -> None:
    wide = Box(50, 50, 90, 80)
    proposal = proposed(area=wide)
    assert gate(proposal, details) == "none"
    for number in range(COUNT):
        face = FACE.at(number)
        assert face is not None
        seen = shown(proposal, number, face)
        assert 0 < seen <= 84 * 104 / 3
        assert seen == shown(proposal, number, moved(wide, number))
        for eye in EYES:
            assert shown(proposal, number, moved(eye, number)) == 0
        other = OTHER.at(number)
        assert other is not None
        assert shown(proposal, number, other) == 0


def without_only(redaction: VideoRedaction) -> VideoRedaction:
    return replace(redaction, only=None)


def only_the_face(redaction: VideoRedaction) -> VideoRedaction:
    return replace(redaction, only=FACE)


def no_track(redaction: VideoRedaction) -> VideoRedaction:
    return replace(redaction, tracks=())


def uncovered_for_one_frame(redaction: VideoRedaction) -> VideoRedaction:
    """The other's face, shown in the last frame alone."""
    shorter = replace(OTHER, boxes=OTHER.boxes[:-1], parts=OTHER.parts[:-1])
    tracks = tuple(shorter if track is OTHER else track for track in redaction.tracks)
    return replace(redaction, tracks=tracks, only=None, area=None, consent=FaceConsent.NONE)


def a_smaller_box(redaction: VideoRedaction) -> VideoRedaction:
    boxes = tuple(Box(box.x + 2, box.y, box.w - 2, box.h) for box in OTHER.boxes)
    changed = replace(OTHER, boxes=boxes, origin=Origin.PERSON)
    return replace(redaction, tracks=(FACE, changed), only=None)


@pytest.mark.parametrize(
    "change", [without_only, only_the_face, no_track, uncovered_for_one_frame, a_smaller_box]
)
def test_more_than_that_is_refused(
    change: Callable[[VideoRedaction], VideoRedaction], details: CaptureDetails
) -> None:
    area = None if change is a_smaller_box else CHEEK
    if change is no_track:
        area = Box(50, 50, 90, 80)
    changed = change(proposed(area=area))
    with pytest.raises(FaceNotAgreed):
        gate(changed, details)


def test_an_eye_is_not_the_area_however_small_it_is(details: CaptureDetails) -> None:
    proposal = proposed(area=Box(54, 60, 44, 30))
    assert gate(proposal, details) == "none"
    with pytest.raises(FaceNotAgreed):
        gate(replace(proposal, tracks=(OTHER,)), details)


def test_an_area_that_is_half_a_face_keeps_a_third_of_it(details: CaptureDetails) -> None:
    large = Box(44, 90, 118, 80)
    proposal = proposed(area=large)
    assert gate(proposal, details) == "none"
    with pytest.raises(FaceNotAgreed):
        gate(replace(proposal, only=an_area(large)), details)


def test_a_face_is_uncovered_with_a_second_yes_alone(details: CaptureDetails) -> None:
    before = proposed(area=None)
    after = review.uncover(before, OTHER)
    assert after.removed == {"face": 1}
    with pytest.raises(FaceNotAgreed):
        gate(after, details)
    assert gate(review.not_a_face(before, after, unagreed_in_video(after)), details) == "none"
    mine = review.show_face(before, after, unagreed_in_video(after))
    assert gate(mine, details) == "recognisable"
    assert mine.removed == {"face": 1}


def test_agreed_to_be_recognised_by_the_face_of_the_area_and_by_no_other(details: CaptureDetails) -> None:
    agreed = proposed(FaceConsent.RECOGNISABLE)
    assert gate(agreed, details) == "recognisable"
    number = 5
    face, other = FACE.at(number), OTHER.at(number)
    assert face is not None
    assert other is not None
    assert shown(agreed, number, face) > face.pixels / 2
    assert shown(agreed, number, other) == 0
    with pytest.raises(FaceNotAgreed):
        gate(replace(agreed, tracks=tuple(t for t in agreed.tracks if t is not OTHER)), details)


def test_the_place_is_the_eye(details: CaptureDetails) -> None:
    eye = proposed(FaceConsent.AREA_IS_EYE, EYES[0])
    assert gate(eye, details) == "area_is_eye"
    assert shown(eye, 4, moved(EYES[0], 4)) > 0
    assert shown(eye, 4, moved(EYES[1], 4)) == 0
    assert shown(proposed(area=EYES[0]), 4, moved(CHEEK, 4)) == 0


def test_a_covered_stretch_and_what_was_cut_off_need_no_agreement(details: CaptureDetails) -> None:
    bare = review.uncover(proposed(area=None), OTHER)
    assert gate(replace(bare, hidden=((0, COUNT - 1),), faces=(FACE,)), details) == "none"
    late = replace(OTHER, first=6, boxes=OTHER.boxes[6:], parts=OTHER.parts[6:])
    early = replace(bare, faces=(FACE, late), end=6)
    assert gate(early, details) == "none"
    with pytest.raises(FaceNotAgreed):
        gate(replace(early, end=7), details)
    assert gate(replace(early, end=None, hidden=((6, COUNT),)), details) == "none"


def test_who_passes_by_before_the_area_stays_covered(details: CaptureDetails) -> None:
    """In 3 of 12 frames another face is where the area is: that is somebody else."""
    boxes = tuple(moved(CHEEK, n).grown(0.5) if n < 3 else Box(250, 5, 60, 60) for n in range(COUNT))
    passer = Track(RegionKind.FACE, 0, boxes, parts=tuple(FaceParts((Box(0, 0, 9, 9),), 9999) for _ in boxes))
    alone = propose_video(replace(FOUND, tracks=(passer,)), WHOLE, an_area(CHEEK))
    assert alone.only is None
    assert gate(alone, details) == "none"
    both = propose_video(replace(FOUND, tracks=(FACE, passer)), WHOLE, an_area(CHEEK))
    assert gate(both, details) == "none"
    assert [shown(both, n, moved(CHEEK, n)) > 0 for n in (2, 3)] == [False, True]
    with pytest.raises(FaceNotAgreed):
        gate(replace(both, tracks=tuple(t for t in both.tracks if t is not passer)), details)


def test_two_heads_cheek_to_cheek_are_two_people(details: CaptureDetails) -> None:
    """The grown boxes of both hold the place; one agreement shows the one that it is on. A find of the same
    head by another look is no second person, nor is one that begins when the first has ended."""
    near = a_face(Box(8, 30, 100, 130), (Box(20, 60, 26, 20), Box(60, 60, 26, 20)), 66 * 86)
    again = a_face(Box(44, 26, 120, 150), EYES, 84 * 104)
    area = an_area(CHEEK)
    assert bearing((FACE, near), area) == (FACE,)
    assert bearing((near, FACE, again), area) == (FACE, again)
    first, last = cut_track(FACE, 0, 6), cut_track(FACE, 6, COUNT)
    assert bearing((first, last), area) == (first, last)
    proposal = propose_video(replace(FOUND, tracks=(FACE, near)), WHOLE, area, FaceConsent.RECOGNISABLE)
    assert gate(proposal, details) == "recognisable"
    for number in range(COUNT):
        beside = moved(Box(8, 30, 30, 130), number)
        assert not shown(proposal, number, beside)
        assert shown(proposal, number, moved(Box(120, 100, 40, 60), number))
    with pytest.raises(FaceNotAgreed):
        gate(review.uncover(proposal, near), details)


def cut_track(track: Track, start: int, end: int) -> Track:
    """Its frames from ``start`` until before ``end``."""
    return replace(track, first=start, boxes=track.boxes[start:end], parts=track.parts[start:end])


def test_where_nobody_knows_the_eyes_nothing_of_the_face_shows(details: CaptureDetails) -> None:
    blind = tuple(replace(p, eyes=()) if n == 4 else p for n, p in enumerate(FACE.parts))
    proposal = propose_video(
        replace(FOUND, tracks=(replace(FACE, parts=blind),)), WHOLE, an_area(Box(64, 96, 40, 40))
    )
    assert gate(proposal, details) == "none"
    assert [shown(proposal, n, moved(CHEEK, n)) > 0 for n in range(COUNT)] == [n != 4 for n in range(COUNT)]


def test_eyes_between_two_sightings_and_after_the_last(
    texture: np.ndarray[tuple[int, ...], np.dtype[np.uint8]],
) -> None:
    """The picture moves 3 pixels a frame; the face with it. Each eye is covered in every frame."""
    path = MotionPath(SIZE)
    for number in range(20):
        path.add(np.ascontiguousarray(texture[:240, 3 * number : 320 + 3 * number]))

    def at(box: Box, number: int) -> Box:
        return box.moved(-3 * number, 0)

    seen = {
        n: [Sighting(at(Box(110, 30, 84, 104), n), 0.9, eyes=tuple(at(eye.moved(50, 0), n) for eye in EYES))]
        for n in (2, 8, 14)
    }
    (track,) = build_tracks(seen, path, FACES)
    assert (track.first, track.last) == (0, 19)
    for number in range(20):
        parts = track.parts_at(number)
        assert parts is not None
        assert 0 < parts.pixels <= 84 * 104
        for eye, filled in zip(EYES, parts.eyes, strict=True):
            true = at(eye.moved(50, 0), number)
            assert true.intersection(filled).pixels >= 0.97 * true.pixels, number


numbers = st.integers(-40, 330)
boxes = st.builds(Box, numbers, numbers, st.integers(0, 250), st.integers(0, 250))


@settings(deadline=None)
@given(
    area=boxes,
    guide=boxes,
    only=st.none() | boxes,
    gone=st.sets(st.integers(0, 4)),
    number=st.integers(0, 11),
)
def test_nothing_but_the_area_without_eyes(
    area: Box, guide: Box, only: Box | None, gone: set[int], number: int
) -> None:
    """Whatever was done in the review: what the gate lets through without a word shows of a face nothing
    outside of the area, no eye, and at most a third of it. Said again without the program's own masks."""
    proposal = propose_video(FOUND, guide, an_area(area))
    assert unagreed_in_video(proposal) == (), "a proposal never asks for an agreement"
    tracks = tuple(t for i, t in enumerate(proposal.tracks) if i not in gone)
    changed = replace(proposal, tracks=tracks, only=proposal.only if only is None else an_area(only))
    if unagreed_in_video(changed) or changed.keep.empty:
        return
    keep = changed.keep
    pixels = filled_frame(Frame(np.full((SIZE[1], SIZE[0], 3), 200, np.uint8), 0.0), number, changed)
    visible = np.zeros((SIZE[1], SIZE[0]), np.bool_)
    visible[keep.y : keep.bottom, keep.x : keep.right] = (pixels != FILL).any(axis=2)
    inside = np.zeros_like(visible)
    place = moved(area, number).clipped(*SIZE)
    inside[place.y : place.bottom, place.x : place.right] = True
    for face in (FACE, OTHER):
        box, parts = face.at(number), face.parts_at(number)
        assert box is not None
        assert parts is not None
        of_face = np.zeros_like(visible)
        part = (slice(box.y, box.bottom), slice(box.x, box.right))
        of_face[part] = visible[part]
        assert not (of_face & ~inside).any()
        assert of_face.sum() <= parts.pixels / 3
        for eye in parts.eyes:
            assert not of_face[eye.y : eye.bottom, eye.x : eye.right].any()


def test_the_place_is_one_eye_never_both(details: CaptureDetails) -> None:
    """Said of an area over both eyes, it keeps the nearer one alone."""
    both = Box(56, 58, 84, 28)
    eye = proposed(FaceConsent.AREA_IS_EYE, both)
    assert gate(eye, details) == "area_is_eye"
    for number in (0, 4, COUNT - 1):
        assert shown(eye, number, moved(EYES[1], number)) == 0
    bare = replace(eye, tracks=tuple(t for t in eye.tracks if t is OTHER))
    with pytest.raises(FaceNotAgreed):
        gate(bare, details)
