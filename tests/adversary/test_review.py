"""The review's gestures: what was found is not uncovered in silence, by whatever gesture."""

from __future__ import annotations

import pytest

from visitcam.model.box import Box
from visitcam.model.redaction import Redaction
from visitcam.model.region import Origin, Region, RegionKind
from visitcam.redaction import review

FACE = Region(RegionKind.FACE, Box(100, 100, 80, 80), 0.9, Origin.FOUND)
BOXES = (Box(10, 10, 30, 12), Box(40, 10, 30, 12))
WORDS = tuple(Region(RegionKind.TEXT, box, 0.9, Origin.FOUND, line=4) for box in BOXES)
START = Redaction(Box(0, 0, 640, 480), (FACE, *WORDS), {"faces": "1"}, (FACE,))


def test_a_face_that_is_moved_away_is_told_as_uncovered() -> None:
    moved = review.move(START, FACE, 300, 0)
    assert moved.removed == {"face": 1}
    assert moved.regions[0].origin is Origin.PERSON
    assert review.move(moved, moved.regions[0], 5, 5).removed == {"face": 1}, "once"


def test_a_face_whose_box_is_made_small_is_told_as_uncovered() -> None:
    small = review.resize(START, FACE, Box(100, 100, 2, 2))
    assert small.removed == {"face": 1}
    assert review.remove(small, small.regions[0]).removed == {"face": 1}


def test_a_line_of_text_counts_once() -> None:
    moved = review.move(START, WORDS[1], 0, 200)
    assert moved.removed == {"text": 1}
    assert {region.origin for region in moved.regions[1:]} == {Origin.PERSON}


@pytest.mark.parametrize("box", [FACE.box, Box(90, 90, 100, 100), Box(200, 200, -110, -110)])
def test_a_box_that_still_covers_what_was_found_stays_found(box: Box) -> None:
    grown = review.resize(START, FACE, box)
    assert grown.removed == {}
    assert grown.regions[0].origin is Origin.FOUND


def test_what_the_person_drew_is_the_persons_to_move() -> None:
    drawn = Region(RegionKind.MARK, Box(1, 1, 9, 9), 1.0, Origin.PERSON)
    assert review.move(review.add(START, drawn), drawn, 50, 50).removed == {}
