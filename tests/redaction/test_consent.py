"""How much of a face may leave, and on whose word: the gate's own answer, whatever the review did."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from visitcam.errors import FaceNotAgreed
from visitcam.model.box import Box
from visitcam.model.capture_details import CaptureDetails
from visitcam.model.frame import Frame
from visitcam.model.redaction import FaceConsent, Redaction, ReviewedBy
from visitcam.model.region import Origin, Region, RegionKind
from visitcam.redaction import review
from visitcam.redaction.consent import unagreed
from visitcam.redaction.fill import FILL
from visitcam.redaction.found import Found
from visitcam.redaction.on_face import outline_around
from visitcam.redaction.photo import filled_pixels, redact
from visitcam.redaction.proposal import propose

EYES = ((150.0, 120.0), (250.0, 120.0))
FACE = Region(
    RegionKind.FACE, Box(80, 40, 240, 320), 0.9, Origin.FOUND,
    landmarks=(*EYES, (200.0, 180.0), (160.0, 240.0), (240.0, 240.0)),
)  # fmt: skip
OTHER = replace(FACE, box=Box(500, 50, 60, 80), landmarks=((515.0, 80.0), (545.0, 80.0)))
FINDERS = {"faces": "a", "text": "b", "codes": "c"}
FOUND = Found((FACE, OTHER), FINDERS)
WHOLE = Box(0, 0, 720, 480)
CHEEK = Box(120, 200, 80, 70)
OVER_ALL = outline_around(FACE.box)


@pytest.fixture
def noise() -> Frame:
    pixels: NDArray[np.uint8] = (
        np.random.default_rng(1).integers(FILL + 1, 256, (480, 720, 3)).astype(np.uint8)
    )
    return Frame(pixels, 0.0)


def proposed(frame: Frame, consent: FaceConsent = FaceConsent.NONE, area: Box | None = CHEEK) -> Redaction:
    return propose(frame, FOUND, WHOLE, area, consent)


def gate(frame: Frame, redaction: Redaction, details: CaptureDetails) -> str:
    """The consent in the manifest of what left."""
    return redact(frame, review.confirm(redaction, ReviewedBy.PATIENT), details).manifest.consent


def test_an_outline_pulled_over_the_face_leaves_only_with_the_agreement(
    noise: Frame, details: CaptureDetails
) -> None:
    before = proposed(noise)
    pulled = review.reshape(before, OVER_ALL)
    with pytest.raises(FaceNotAgreed):
        gate(noise, pulled, details)
    agreed = review.show_face(before, pulled, unagreed(pulled, noise.size))
    assert gate(noise, agreed, details) == "recognisable"


def test_a_few_pixels_past_the_area_are_more_than_the_area(noise: Frame, details: CaptureDetails) -> None:
    inside = review.reshape(proposed(noise), ((120.0, 200.0), (199.0, 200.0), (199.0, 269.0)))
    assert gate(noise, inside, details) == "none", "the area's own corners"
    past = review.reshape(proposed(noise), ((120.0, 200.0), (204.0, 200.0), (199.0, 269.0)))
    with pytest.raises(FaceNotAgreed):
        gate(noise, past, details)


def test_without_an_outline_nothing_of_the_face_may_show(noise: Frame, details: CaptureDetails) -> None:
    with pytest.raises(FaceNotAgreed):
        gate(noise, review.reshape(proposed(noise), None), details)


def test_an_eye_that_was_uncovered_is_not_the_area(noise: Frame, details: CaptureDetails) -> None:
    before = proposed(noise, area=Box(110, 90, 90, 90))
    eye = next(r for r in before.regions if r.kind is RegionKind.FACE and r.box.x < 200 and r.box.w < 100)
    bare = review.remove(before, eye)
    with pytest.raises(FaceNotAgreed):
        gate(noise, bare, details)
    assert (
        gate(noise, proposed(noise, FaceConsent.AREA_IS_EYE, Box(110, 90, 90, 90)), details) == "area_is_eye"
    )


def test_to_say_that_it_is_the_eye_shows_no_more_than_the_area(noise: Frame, details: CaptureDetails) -> None:
    pulled = review.reshape(proposed(noise, FaceConsent.AREA_IS_EYE, Box(110, 90, 90, 90)), OVER_ALL)
    with pytest.raises(FaceNotAgreed):
        gate(noise, pulled, details)


def test_an_area_that_is_the_whole_face_keeps_a_third_of_it(noise: Frame, details: CaptureDetails) -> None:
    for area in (FACE.box, Box(0, 0, 500, 400), WHOLE):
        proposal = proposed(noise, area=area)
        assert gate(noise, proposal, details) == "none"
        shown = (filled_pixels(noise, proposal) != FILL).any(axis=2)
        box = FACE.box
        own = box.pixels / 1.5**2
        assert shown[box.y : box.bottom, box.x : box.right].sum() <= own / 3
        for x, y in EYES:
            assert not shown[int(y) - 20 : int(y) + 20, int(x) - 25 : int(x) + 25].any()


@pytest.mark.parametrize("consent", FaceConsent)
def test_a_found_face_stays_covered_whatever_happened_to_its_region(
    noise: Frame, details: CaptureDetails, consent: FaceConsent
) -> None:
    """Another person cannot be agreed for: only that it is no face, or one's own, opens it."""
    before = proposed(noise, consent, area=None)
    changes = [
        review.remove(before, OTHER),
        review.move(before, OTHER, 30, 0),
        review.resize(before, OTHER, Box(505, 55, 20, 20)),
        replace(before, regions=()),
    ]
    for after in changes:
        with pytest.raises(FaceNotAgreed):
            gate(noise, after, details)


def test_what_is_no_face_is_told(noise: Frame, details: CaptureDetails) -> None:
    before = proposed(noise, area=None)
    after = review.remove(before, OTHER)
    told = review.not_a_face(before, after, unagreed(after, noise.size))
    capture = redact(noise, review.confirm(told, ReviewedBy.PATIENT), details)
    assert capture.manifest.removed == {"face": 1}
    assert capture.manifest.consent == "none"
    assert unagreed(told, noise.size) == ()


def test_ones_own_face_is_shown_by_agreement(noise: Frame, details: CaptureDetails) -> None:
    before = proposed(noise, area=None)
    after = review.remove(before, FACE)
    agreed = review.show_face(before, after, unagreed(after, noise.size))
    capture = redact(noise, review.confirm(agreed, ReviewedBy.PATIENT), details)
    assert (capture.manifest.consent, capture.manifest.removed) == ("recognisable", {"face": 1})


def test_what_was_agreed_is_looked_at_again(noise: Frame) -> None:
    agreed = review.show_face(proposed(noise), proposed(noise), (FACE,))
    assert agreed.reviewed_by is ReviewedBy.NOBODY


def test_a_box_of_the_persons_own_covers_a_face_as_well(noise: Frame, details: CaptureDetails) -> None:
    larger = Region(RegionKind.MARK, OTHER.box.grown(0.1), 1.0, Origin.PERSON)
    after = review.add(review.remove(proposed(noise), OTHER), larger)
    assert gate(noise, after, details) == "none"


corner = st.integers(-50, 800)
boxes = st.builds(Box, corner, corner, corner, corner)
outlines = st.lists(st.tuples(st.floats(-50, 800), st.floats(-50, 800)), min_size=3, max_size=7).map(tuple)


@given(area=boxes, guide=boxes, outline=st.none() | outlines, gone=st.sets(st.integers(0, 3)))
def test_nothing_but_the_area_without_eyes(
    area: Box, guide: Box, outline: tuple[tuple[float, float], ...] | None, gone: set[int]
) -> None:
    """Whatever was done in the review: what the gate lets through without a word shows of a face nothing
    outside of the area, no eye, and at most a third of it. Said again without the program's own masks."""
    frame = Frame(np.full((480, 720, 3), 200, np.uint8), 0.0)
    proposal = propose(frame, FOUND, guide, area)
    assert unagreed(proposal, frame.size) == (), "a proposal never asks for an agreement"
    regions = tuple(r for i, r in enumerate(proposal.regions) if i not in gone)
    changed = replace(proposal, regions=regions, keep_outline=outline or proposal.keep_outline)
    if unagreed(changed, frame.size) or changed.keep.empty:
        return
    try:
        kept = filled_pixels(frame, changed)
    except Exception:
        return
    shown = np.zeros((480, 720), np.bool_)
    keep = changed.keep
    shown[keep.y : keep.bottom, keep.x : keep.right] = (kept != FILL).any(axis=2)
    inside = np.zeros_like(shown)
    place = area.straightened().intersection(keep)
    inside[place.y : place.bottom, place.x : place.right] = True
    for face in (FACE, OTHER):
        box = face.box
        of_face = np.zeros_like(shown)
        of_face[box.y : box.bottom, box.x : box.right] = shown[box.y : box.bottom, box.x : box.right]
        assert not (of_face & ~inside).any()
        assert of_face.sum() <= box.pixels / 2
        for x, y in face.landmarks[:2]:
            assert not of_face[int(y), int(x)]


def test_the_place_is_one_eye_never_both(noise: Frame, details: CaptureDetails) -> None:
    """ "The place is the eye itself", said of an area over both eyes, keeps the nearer one alone."""
    both = Box(100, 95, 190, 50)
    left, right = (Box(int(x) - 20, int(y) - 15, 40, 30) for x, y in EYES)
    proposal = proposed(noise, FaceConsent.AREA_IS_EYE, both)
    shown = filled_pixels(noise, proposal) != FILL
    seen = [bool(shown[eye.y : eye.bottom, eye.x : eye.right].any()) for eye in (left, right)]
    assert sum(seen) <= 1
    gate(noise, proposal, details)
    bare = replace(proposal, regions=tuple(r for r in proposal.regions if r.box.w > 200 or r.box.x > 400))
    with pytest.raises(FaceNotAgreed):
        gate(noise, replace(bare, keep_outline=outline_around(both, 0.9)), details)


def test_cheek_to_cheek_one_word_shows_one_face(noise: Frame, details: CaptureDetails) -> None:
    """The boxes of two heads overlap on the area; "my doctor will be able to recognise me" is a word about
    the one on which it lies."""
    beside = replace(
        FACE, box=Box(230, 40, 240, 320), landmarks=tuple((x + 150, y) for x, y in FACE.landmarks)
    )
    area = Box(235, 200, 30, 30)  # inside both boxes, nearer to the first one's middle
    twice = replace(FACE, box=Box(90, 50, 230, 310))
    found = Found((FACE, beside, twice), FINDERS)
    proposal = propose(noise, found, WHOLE, area, FaceConsent.RECOGNISABLE)
    assert beside in proposal.regions
    assert not {FACE, twice} & set(proposal.regions)
    assert gate(noise, proposal, details) == "recognisable"
    with pytest.raises(FaceNotAgreed):
        gate(noise, review.remove(proposal, beside), details)
