"""Regions that a person draws."""

from __future__ import annotations

import numpy as np
import pytest

from visitcam.model.box import Box
from visitcam.model.redaction import Redaction, ReviewedBy
from visitcam.model.region import Origin, Region, RegionKind
from visitcam.redaction import review
from visitcam.redaction.regions import covered, drawn_box, drawn_outline, drawn_stroke

WHOLE = Box(0, 0, 200, 200)


def test_a_brush_covers_everything_within_its_radius() -> None:
    mask = covered([drawn_stroke([(30, 40), (120, 40), (120, 150)], 12)], WHOLE)
    rows, columns = np.mgrid[0:200, 0:200]
    across = np.hypot(columns - np.clip(columns, 30, 120), rows - 40)
    down = np.hypot(columns - 120, rows - np.clip(rows, 40, 150))
    near = np.minimum(across, down)
    assert mask[near <= 11].all()
    assert not mask[near > 15].any()


def test_one_touch_of_the_brush_is_a_spot() -> None:
    mask = covered([drawn_stroke([(50, 50)], 8)], WHOLE)
    assert mask[50, 50]
    assert 150 < mask.sum() < 500


def test_an_outline_that_crosses_itself_has_no_hole() -> None:
    star = [(100, 10), (150, 180), (10, 70), (190, 70), (50, 180)]
    mask = covered([drawn_outline([(float(x), float(y)) for x, y in star])], WHOLE)
    assert mask[100, 100], "the middle of a star, which even-odd filling leaves out"


def test_an_outline_is_covered_only_inside_the_crop() -> None:
    region = drawn_outline([(-50.0, -50.0), (60.0, -50.0), (60.0, 60.0), (-50.0, 60.0)])
    mask = covered([region], Box(40, 40, 100, 100))
    assert mask[:20, :20].all()
    assert mask.sum() == 21 * 21


@pytest.mark.parametrize(("points", "radius"), [([], 5.0), ([(1.0, 1.0)], 0.0), ([(1.0, 1.0)], float("nan"))])
def test_a_stroke_without_a_point_or_a_radius_is_refused(
    points: list[tuple[float, float]], radius: float
) -> None:
    with pytest.raises(ValueError, match="stroke"):
        drawn_stroke(points, radius)


def test_a_huge_stroke_stays_small_in_memory() -> None:
    region = drawn_stroke([(0.0, 0.0), (9000.0, 7000.0)], 400)
    assert region.outline is not None
    assert len(region.outline) < 4000
    assert region.box.w > 9000


def start() -> Redaction:
    face = Region(RegionKind.FACE, Box(10, 10, 30, 30), 0.9, Origin.FOUND)
    line = tuple(
        Region(RegionKind.TEXT, Box(60 + 9 * i, 9, 9, 9), 0.8, Origin.FOUND, line=0) for i in range(3)
    )
    return Redaction(WHOLE, (face, *line), {}, (face,), reviewed_by=ReviewedBy.PATIENT)


def test_every_change_takes_the_agreement_back() -> None:
    before = start()
    face = before.regions[0]
    for after in (
        review.add(before, drawn_box(Box(1, 1, 5, 5))),
        review.remove(before, face),
        review.move(before, face, 3, 4),
        review.resize(before, face, Box(0, 0, 9, 9)),
        review.reshape(before, ((1.0, 1.0), (9.0, 1.0), (9.0, 9.0))),
    ):
        assert after.reviewed_by is ReviewedBy.NOBODY
        assert review.confirm(after, ReviewedBy.HELPER).reviewed_by is ReviewedBy.HELPER


def test_the_pieces_of_a_line_go_and_move_together_and_count_once() -> None:
    before = start()
    gone = review.remove(before, before.regions[2])
    assert [r.kind for r in gone.regions] == [RegionKind.FACE]
    assert gone.removed == {"text": 1}
    moved = review.move(before, before.regions[1], 5, 7)
    assert [r.box.y for r in moved.regions] == [10, 16, 16, 16]


def test_what_the_person_drew_and_takes_back_is_not_told() -> None:
    own = drawn_box(Box(5, 5, 5, 5))
    after = review.remove(review.add(start(), own), own)
    assert after.removed == {}
    assert after.regions == start().regions
    assert review.remove(after, own) is after


def test_undo_and_redo() -> None:
    history = review.History(start())
    assert not history.can_undo
    one = review.add(history.now, drawn_box(Box(1, 1, 2, 2)))
    two = review.add(one, drawn_box(Box(3, 3, 2, 2)))
    history.change(one)
    history.change(two)
    history.change(two)
    assert history.undo() == one
    assert history.undo() == start()
    assert history.undo() == start()
    assert history.redo() == one
    history.change(start())
    assert not history.can_redo
