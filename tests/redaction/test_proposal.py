"""The proposal: the crop, and what of a face may stay when the area of concern lies on it."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from visitcam.errors import NothingLeft
from visitcam.model.box import Box
from visitcam.model.capture_details import CaptureDetails
from visitcam.model.frame import Frame
from visitcam.model.redaction import FaceConsent, ReviewedBy
from visitcam.model.region import Origin, Region, RegionKind
from visitcam.redaction.fill import FILL
from visitcam.redaction.found import Found
from visitcam.redaction.on_face import eye_regions, outline_around
from visitcam.redaction.photo import filled_pixels, redact
from visitcam.redaction.proposal import propose
from visitcam.redaction.review import confirm

EYES = ((150.0, 120.0), (250.0, 120.0))
FACE = Region(
    RegionKind.FACE, Box(80, 40, 240, 320), 0.9, Origin.FOUND,
    landmarks=(*EYES, (200.0, 180.0), (160.0, 240.0), (240.0, 240.0)),
)  # fmt: skip
OTHER = Region(RegionKind.FACE, Box(500, 50, 60, 80), 0.5, Origin.FOUND)
LABEL = Region(RegionKind.TEXT, Box(140, 260, 60, 12), 0.9, Origin.FOUND, line=0)
FINDERS = {"faces": "a", "text": "b", "codes": "c"}
FOUND = Found((FACE, OTHER, LABEL), FINDERS)
GUIDE = Box(40, 20, 600, 400)


@pytest.fixture
def noise() -> Frame:
    pixels: NDArray[np.uint8] = (
        np.random.default_rng(1).integers(FILL + 1, 256, (480, 720, 3)).astype(np.uint8)
    )
    return Frame(pixels, 0.0)


def kept(frame: Frame, consent: FaceConsent, area: Box | None) -> NDArray[np.bool_]:
    proposal = propose(frame, FOUND, GUIDE, area, consent)
    shown = filled_pixels(frame, proposal)
    whole = np.zeros((frame.height, frame.width), np.bool_)
    whole[GUIDE.y : GUIDE.bottom, GUIDE.x : GUIDE.right] = (shown != FILL).any(axis=2)
    return whole


def test_away_from_a_face_the_whole_guide_stays_but_what_was_found(noise: Frame) -> None:
    stays = kept(noise, FaceConsent.NONE, Box(380, 300, 80, 60))
    assert stays[300:360, 380:460].all()
    assert not stays[40:360, 80:320].any()
    assert not stays[50:130, 500:560].any()


def test_an_area_on_a_face_is_all_that_stays(noise: Frame) -> None:
    area = Box(120, 200, 100, 80)
    stays = kept(noise, FaceConsent.NONE, area)
    assert stays[240, 170]
    stays[area.y : area.bottom, area.x : area.right] = False
    assert not stays.any(), "nothing outside the area"


def test_text_inside_the_area_is_filled(noise: Frame) -> None:
    assert not kept(noise, FaceConsent.NONE, Box(120, 200, 100, 80))[260:272, 140:200].any()


def test_eyes_inside_the_area_are_filled_unless_the_area_is_the_eye(noise: Frame) -> None:
    area = Box(100, 80, 200, 90)
    hidden = kept(noise, FaceConsent.NONE, area)
    for x, y in EYES:
        assert not hidden[int(y) - 20 : int(y) + 20, int(x) - 25 : int(x) + 25].any()
    shown = kept(noise, FaceConsent.AREA_IS_EYE, Box(120, 95, 60, 50))
    assert shown[115:125, 140:160].all()
    assert not shown[:, 230:].any()


def test_to_be_recognised_is_agreed_to_and_told(noise: Frame, details: CaptureDetails) -> None:
    proposal = propose(noise, FOUND, GUIDE, Box(120, 200, 100, 80), FaceConsent.RECOGNISABLE)
    stays = kept(noise, FaceConsent.RECOGNISABLE, Box(120, 200, 100, 80))
    assert stays[200:230, 130:260].all(), "the face stays"
    assert not stays[110:130, 140:160].any(), "a bar over each eye, which the person may take away"
    assert not stays[50:130, 500:560].any(), "another person's face never does"
    told = redact(noise, confirm(proposal, ReviewedBy.PATIENT), details).manifest
    assert told.consent == "recognisable"


def test_nobody_has_reviewed_a_proposal(noise: Frame) -> None:
    assert propose(noise, FOUND, GUIDE).reviewed_by is ReviewedBy.NOBODY


@pytest.mark.parametrize("area", [Box(0, 0, 0, 0), Box(9000, 9000, 10, 10), Box(-50, -50, 20, 20)])
def test_an_area_that_is_none_changes_nothing(noise: Frame, area: Box) -> None:
    assert propose(noise, FOUND, GUIDE, area) == propose(noise, FOUND, GUIDE, None)


def test_a_guide_outside_the_frame_leaves_nothing(noise: Frame) -> None:
    with pytest.raises(NothingLeft):
        filled_pixels(noise, propose(noise, FOUND, Box(5000, 0, 40, 40)))


def test_what_lies_outside_the_crop_is_not_listed(noise: Frame) -> None:
    assert propose(noise, FOUND, Box(400, 0, 200, 200)).regions == (OTHER,)


def test_the_outline_fills_the_area_and_stays_inside() -> None:
    outline = outline_around(Box(10, 20, 100, 60))
    assert min(x for x, _ in outline) == pytest.approx(10)
    assert max(x for x, _ in outline) == pytest.approx(109)
    assert max(y for _, y in outline) == pytest.approx(79)


def test_a_face_without_landmarks_has_no_eyes() -> None:
    assert eye_regions(OTHER) == ()
    assert eye_regions(LABEL) == ()
