"""The gate: what it refuses, what it fills, what it writes into the JPEG and the manifest."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from visitcam.errors import EncodingFailed, NothingLeft, NotReviewed, NotSearched
from visitcam.model.box import Box
from visitcam.model.capture_details import CaptureDetails
from visitcam.model.frame import Frame
from visitcam.model.redaction import FaceConsent, Redaction, ReviewedBy
from visitcam.model.region import Origin, Region, RegionKind
from visitcam.redaction.fill import FILL
from visitcam.redaction.photo import encode, filled_pixels, redact
from visitcam.redaction.regions import covered, drawn_box, drawn_outline

FINDERS = {"faces": "a", "text": "b", "codes": "c"}


def redaction(crop: Box, *regions: Region, **changes: object) -> Redaction:
    whole = Redaction(crop, tuple(regions), FINDERS, (), reviewed_by=ReviewedBy.PATIENT)
    return replace(whole, **changes)  # type: ignore[arg-type]


def decoded(media: bytes) -> NDArray[np.uint8]:
    with Image.open(io.BytesIO(media)) as image:
        return np.asarray(image.convert("RGB"))


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"reviewed_by": ReviewedBy.NOBODY}, NotReviewed),
        ({"finders": {}}, NotSearched),
        ({"finders": {"faces": "a", "text": "b"}}, NotSearched),
        ({"finders": {"faces": "", "text": "b", "codes": "c"}}, NotSearched),
        ({"keep": Box(0, 0, 0, 0)}, NothingLeft),
        ({"keep": Box(600, 600, 50, 50)}, NothingLeft),
        ({"keep": Box(-100, -100, 50, 50)}, NothingLeft),
        ({"regions": (drawn_box(Box(-9, -9, 999, 999)),)}, NothingLeft),
        ({"keep_outline": ()}, NothingLeft),
        ({"keep_outline": ((-50.0, -50.0), (-20.0, -50.0), (-20.0, -20.0))}, NothingLeft),
    ],
)
def test_refused(
    frame: Frame, details: CaptureDetails, changes: dict[str, object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        redact(frame, redaction(Box(0, 0, 512, 512), **changes), details)


def test_a_box_turned_inside_out_or_outside_is_handled(frame: Frame, details: CaptureDetails) -> None:
    whole = redaction(
        Box(512, 512, -512, -512),  # the crop, drawn from its lower right corner
        Region(RegionKind.MARK, Box(100, 100, -40, -40), 1.0, Origin.PERSON),
        Region(RegionKind.MARK, Box(5000, 5000, 40, 40), 1.0, Origin.PERSON),
        Region(RegionKind.MARK, Box(300, 300, 0, 0), 1.0, Origin.PERSON),
        Region(RegionKind.MARK, Box(0, 0, 1, 1), 1.0, Origin.PERSON, outline=((float("nan"), 1e300),)),
    )
    media = redact(frame, whole, details).media
    picture = decoded(media)
    assert picture.shape == (512, 512, 3)
    assert (picture[60:100, 60:100] == FILL).all()
    assert (picture[296:312, 296:312] != FILL).any()


def test_the_filled_box_is_one_colour_to_its_edge_after_decoding(
    frame: Frame, details: CaptureDetails
) -> None:
    box = Box(163, 41, 121, 150)
    picture = decoded(redact(frame, redaction(Box(3, 5, 500, 490), drawn_box(box)), details).media)
    inside = picture[box.y - 5 : box.bottom - 5, box.x - 3 : box.right - 3]
    assert np.unique(inside.reshape(-1, 3), axis=0).tolist() == [[FILL, FILL, FILL]]


def test_the_review_shows_the_pixels_that_are_encoded(frame: Frame, details: CaptureDetails) -> None:
    whole = redaction(Box(20, 20, 320, 320), drawn_box(Box(100, 50, 90, 90)))
    shown = filled_pixels(frame, whole)
    assert shown.shape == (320, 320, 3)
    assert encode(shown) == redact(frame, whole, details).media


def test_the_jpeg_carries_a_profile_and_nothing_else(frame: Frame, details: CaptureDetails) -> None:
    media = redact(frame, redaction(Box(0, 0, 512, 512)), details).media
    markers = []
    at = 2
    while media[at + 1] != 0xDA:
        markers.append(media[at + 1])
        at += 2 + int.from_bytes(media[at + 2 : at + 4])
    assert set(markers) <= {0xE0, 0xE2, 0xDB, 0xC0, 0xC4}, [hex(m) for m in markers]
    with Image.open(io.BytesIO(media)) as image:
        assert image.info["icc_profile"][36:40] == b"acsp"
        assert not image.getexif()
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "icc_profile"}


def test_the_manifest_tells_what_was_done(frame: Frame, details: CaptureDetails) -> None:
    line = [Region(RegionKind.TEXT, Box(9 * i, 9, 9, 9), 0.9, Origin.FOUND, line=4) for i in range(3)]
    whole = redaction(
        Box(0, 0, 400, 300), *line, drawn_box(Box(50, 50, 20, 20)), removed={"face": 1},
        consent=FaceConsent.RECOGNISABLE,
    )  # fmt: skip
    capture = redact(frame, whole, details)
    told = capture.manifest
    assert told.filled == {"text": 1, "mark": 1}
    assert told.origins == {"found": 1, "person": 1}
    assert (told.removed, told.consent, told.reviewed_by) == ({"face": 1}, "recognisable", "patient")
    assert told.media_sha256 == hashlib.sha256(capture.media).hexdigest()
    assert (told.size, told.media_type) == ((400, 300), "image/jpeg")
    assert told.finders == FINDERS


def test_a_side_too_long_for_a_jpeg_is_an_error_of_ours() -> None:
    with pytest.raises(EncodingFailed):
        encode(np.zeros((1, 70_000, 3), np.uint8))


def test_a_picture_of_many_megapixels_passes(details: CaptureDetails) -> None:
    pixels = np.zeros((5000, 6000, 3), np.uint8)
    pixels[::7] = 200
    whole = redaction(Box(0, 0, 6000, 5000), drawn_box(Box(1000, 1000, 500, 500)))
    picture = decoded(redact(Frame(pixels, 0.0), whole, details).media)
    assert (picture[1000:1500, 1000:1500] == FILL).all()


coordinate = st.integers(-80, 200)
boxes = st.builds(Box, coordinate, coordinate, coordinate, coordinate)
points = st.tuples(st.floats(-80, 200), st.floats(-80, 200))
outlines = st.lists(points, min_size=1, max_size=9).map(drawn_outline)
some_regions = st.lists(st.one_of(boxes.map(drawn_box), outlines), max_size=6).map(tuple)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    size=st.tuples(st.integers(16, 120), st.integers(16, 120)),
    seed=st.integers(0, 2**32 - 1),
    regions=some_regions,
    keep=boxes,
)
def test_no_pixel_under_a_region_survives(
    size: tuple[int, int],
    seed: int,
    regions: tuple[Region, ...],
    keep: Box,
    details: CaptureDetails,
) -> None:
    """For any regions and any picture. The picture has no pixel of the fill's colour, so that one that
    shows it was filled; every pixel that no region touches (by whole blocks) is the picture's own."""
    raw = np.random.default_rng(seed).integers(FILL + 1, 256, (size[1], size[0], 3)).astype(np.uint8)
    whole = redaction(keep, *regions)
    try:
        shown = filled_pixels(Frame(raw, 0.0), whole)
    except NothingLeft:
        return
    inside = keep.straightened().clipped(*size)
    under = covered(regions, inside)
    assert (shown[under] == FILL).all()
    for region in regions:  # said again, without the program's own masks
        box = region.box.straightened().intersection(inside)
        if region.outline is None and not box.empty:
            part = shown[box.y - inside.y : box.bottom - inside.y, box.x - inside.x : box.right - inside.x]
            assert (part == FILL).all()
    picture = decoded(redact(Frame(raw, 0.0), whole, details).media)
    assert (picture[under] == FILL).all()
    left = ~(shown == FILL).all(axis=2)
    assert (shown[left] == raw[inside.y : inside.bottom, inside.x : inside.right][left]).all()


@settings(max_examples=60, deadline=None)
@given(outline=st.lists(points, min_size=1, max_size=8), seed=st.integers(0, 2**32 - 1))
def test_outside_the_kept_outline_nothing_survives(outline: list[tuple[float, float]], seed: int) -> None:
    raw = np.random.default_rng(seed).integers(FILL + 1, 256, (90, 110, 3)).astype(np.uint8)
    whole = redaction(Box(0, 0, 110, 90), keep_outline=tuple(outline))
    try:
        shown = filled_pixels(Frame(raw, 0.0), whole)
    except NothingLeft:
        return
    rows, columns = np.nonzero((shown != FILL).all(axis=2))
    xs, ys = [p[0] for p in outline], [p[1] for p in outline]
    assert columns.min() >= min(xs) - 1
    assert columns.max() <= max(xs) + 1
    assert rows.min() >= min(ys) - 1
    assert rows.max() <= max(ys) + 1
