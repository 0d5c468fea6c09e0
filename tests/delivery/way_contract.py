"""What every way promises: one test class, which each way's tests inherit with a real place behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from visitcam.delivery.way import Goods, Way
from visitcam.errors import DeliveryStopped
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.delivery import Delivery, Parcel, Receipt
from visitcam.model.manifest import Manifest
from visitcam.model.opened_bundle import OpenedBundle

MEGABYTE = 1_000_000
_MANIFEST = Manifest("c", "v", "n", "t", "image/jpeg", (1, 1), "", "s")


@dataclass
class Place:
    """A way and a real place behind it.

    ``make``: goods of about so many bytes, new each time. ``copies``: how many times the place holds
    these goods, whole; ``count``: how many objects it holds at all, half ones included.
    """

    way: Way
    endpoint: Endpoint
    make: Callable[[int], Goods]
    copies: Callable[[Goods], int]
    count: Callable[[], int]
    told: list[Delivery] = field(default_factory=list)

    def deliver(
        self, goods: Goods, state: Delivery | None = None, stop: Callable[[], bool] = lambda: False
    ) -> Receipt:
        start = state or Delivery(name_of(goods), 0, 0)
        return self.way.deliver(goods, self.endpoint, start, progress=self.told.append, stop=stop)


def name_of(goods: Goods) -> str:
    """The name under which the place finds it again."""
    return goods.id if isinstance(goods, Parcel) else goods.manifest.capture


class WayContract:
    """Inherit it as ``TestX(WayContract)`` and give it a ``place``."""

    @pytest.fixture
    def place(self, tmp_path: Path) -> Iterator[Place]:
        raise NotImplementedError

    def test_arrives_whole_with_proof(self, place: Place) -> None:
        goods = place.make(MEGABYTE)
        receipt = place.deliver(goods)
        assert (place.copies(goods), place.count()) == (1, 1)
        assert receipt.parcel == name_of(goods)
        assert receipt.way == place.way.kind == place.endpoint.kind
        assert receipt.length > 0
        assert len(receipt.sha256) == 64
        assert receipt.proof
        assert receipt.opened is None

    def test_tells_how_far_it_is(self, place: Place) -> None:
        place.deliver(place.make(MEGABYTE))
        assert place.told[-1].sent == place.told[-1].total > 0
        assert all(0 <= state.sent <= state.total for state in place.told)

    def test_the_same_again_is_found_and_not_there_twice(self, place: Place) -> None:
        goods = place.make(MEGABYTE)
        first = place.deliver(goods)
        again = place.deliver(goods, place.told[-1])
        assert (place.copies(goods), place.count()) == (1, 1)
        assert (again.sha256, again.length) == (first.sha256, first.length)

    def test_the_same_after_everything_told_was_forgotten(self, place: Place) -> None:
        """A power cut before anything could be kept: whole again, and never a half one in its place."""
        goods = place.make(MEGABYTE)
        place.deliver(goods)
        place.deliver(goods)
        assert place.copies(goods) >= 1

    def test_several_go_over_one_object(self, place: Place) -> None:
        several = [place.make(size) for size in (1, 70_000, 300_000)]
        for goods in several:
            place.deliver(goods)
        assert [place.copies(goods) for goods in several] == [1, 1, 1]
        assert place.count() == 3

    def test_stopped_before_it_began(self, place: Place) -> None:
        goods = place.make(1000)
        with pytest.raises(DeliveryStopped):
            place.deliver(goods, stop=lambda: True)
        assert place.copies(goods) == 0

    def test_stopped_in_the_middle_goes_on_later(self, place: Place) -> None:
        """Asked to stop after a few pieces: nothing half is taken for whole, and the next attempt arrives."""
        goods = place.make(4 * MEGABYTE)
        asked = iter(range(1000))
        try:
            place.deliver(goods, stop=lambda: next(asked) > 3)
        except DeliveryStopped:
            assert place.copies(goods) == 0
        place.deliver(goods, place.told[-1] if place.told else None)
        assert (place.copies(goods), place.count()) == (1, 1)

    def test_goods_of_the_other_kind_are_not_for_it(self, place: Place) -> None:
        other = OpenedBundle(b"", _MANIFEST, "", "", "") if place.way.sealed else Parcel("c", b"")
        with pytest.raises(TypeError):
            place.deliver(other)
