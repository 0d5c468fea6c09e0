"""PUT against what clinics really have: an object store that speaks S3, and public shares of a cloud.

What they have in common is that the sender may often not look: then a hash in the answer is the proof, and
where there is none, nothing counts as delivered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.delivery.conftest import QUICK, a_parcel
from tests.delivery.sender import FolderStore, ShortBackoff
from tests.delivery.test_ways import in_folder, sealed_place
from tests.delivery.way_contract import MEGABYTE, Place, WayContract
from tests.servers.dav_share import Shares, dav_shares
from tests.servers.s3_server import ObjectStore, object_store
from visitcam.delivery.outbox import Outbox
from visitcam.delivery.put import Put, for_one_parcel
from visitcam.errors import NoProof, NotAllowedAnyMore, ServerRefused
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.delivery import Delivery, Parcel


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ObjectStore]:
    with object_store(tmp_path / "store") as running:
        yield running


@pytest.fixture
def shares(tmp_path: Path) -> Iterator[Shares]:
    with dav_shares(tmp_path) as running:
        yield running


def put_place(address: str, folder: Path) -> Place:
    return sealed_place(Put(QUICK), Endpoint("put", address), lambda: in_folder(folder))


class TestCloudFolder(WayContract):
    """A share that may be read and written: sabre/dav honours ``If-None-Match: *``."""

    @pytest.fixture
    def place(self, shares: Shares) -> Iterator[Place]:
        place = put_place(shares.address("open"), shares.folder)
        yield place
        place.way.hang_up()  # type: ignore[attr-defined]

    def test_half_of_it_under_its_name_is_replaced(self, place: Place, shares: Shares) -> None:
        """Half of an attempt arrived: the next one replaces it, and is not kept out by its own first half."""
        parcel = a_parcel()
        place.deliver(parcel)
        (shares.folder / f"{parcel.id}.age").write_bytes(parcel.ciphertext[:500])
        place.deliver(parcel, place.told[-1])
        assert (place.copies(parcel), place.count()) == (1, 1)


class TestFileDrop:
    """A share into which anybody with its token may put, and nobody may look."""

    def test_the_hash_in_the_answer_is_the_proof(self, shares: Shares) -> None:
        place = put_place(shares.address("drop"), shares.folder)
        parcel = a_parcel(MEGABYTE)
        receipt = place.deliver(parcel)
        assert receipt.proof.endswith(f"sha256 {receipt.sha256}")
        assert (place.copies(parcel), place.count()) == (1, 1)

    def test_without_a_hash_nothing_is_proven_and_it_is_not_sent_again_and_again(
        self, shares: Shares, tmp_path: Path
    ) -> None:
        """The drop keeps each attempt under a new name: five of them would be five copies."""
        waiting = tmp_path / "waiting"
        waiting.mkdir()
        parcel = a_parcel()
        (waiting / f"{parcel.id}.age").write_bytes(parcel.ciphertext)
        endpoint = Endpoint("put", shares.address("silent"))
        outbox = Outbox(FolderStore(waiting), Put(QUICK), endpoint, patience=60, backoff=ShortBackoff())
        with pytest.raises(NoProof):
            outbox.send()
        assert list(in_folder(shares.folder).values()) == [parcel.ciphertext]
        assert FolderStore(waiting).waiting() == (parcel.id,), "it still waits"

    def test_another_token_is_not_let_in(self, shares: Shares) -> None:
        place = put_place(shares.address("drop", "another"), shares.folder)
        with pytest.raises(NotAllowedAnyMore):
            place.deliver(a_parcel())
        assert place.count() == 0


class TestObjectStore:
    """Addresses signed for one object and one method: nobody may look, the ETag is the proof."""

    def place(self, store: ObjectStore, address: str) -> Place:
        return sealed_place(Put(QUICK), Endpoint("put", address), store.stored)

    def test_a_presigned_address_takes_its_parcel(self, store: ObjectStore) -> None:
        parcel = a_parcel(MEGABYTE)
        receipt = self.place(store, store.presigned("one.age")).deliver(parcel)
        assert store.stored() == {"one.age": parcel.ciphertext}
        assert "etag" in receipt.proof
        assert "Signature" not in receipt.proof

    def test_a_second_parcel_never_replaces_the_first(self, store: ObjectStore) -> None:
        place = self.place(store, store.presigned("one.age"))
        first, second = a_parcel(), a_parcel()
        place.deliver(first)
        for _ in range(2):
            with pytest.raises(ServerRefused):
                place.deliver(second, replace(place.told[-1], parcel=second.id))
        assert store.stored() == {"one.age": first.ciphertext}

    def test_a_second_parcel_of_another_run_is_refused_by_the_store(self, store: ObjectStore) -> None:
        """Whoever honours ``If-None-Match: *``, as S3 does."""
        address = store.presigned("one.age")
        first, second = a_parcel(), a_parcel()
        self.place(store, address).deliver(first)
        place = self.place(store, address)
        for state in (None, Delivery(second.id, 0, 0, resume=address.removeprefix(store.origin))):
            with pytest.raises(ServerRefused):
                place.deliver(second, state)
        assert store.stored() == {"one.age": first.ciphertext}

    @pytest.mark.parametrize("wrong", [{"secret": "another"}, {"seconds": 0}, {"method": "GET"}])
    def test_a_bad_signature_asks_for_a_new_invitation(
        self, store: ObjectStore, wrong: dict[str, object]
    ) -> None:
        address = store.presigned("one.age", **wrong)  # type: ignore[arg-type]
        with pytest.raises(NotAllowedAnyMore):
            self.place(store, address).deliver(a_parcel())
        assert store.stored() == {}


class TestBucketThatMayOnlyBeWritten:
    """An open prefix with ``{name}`` in its address: s3:PutObject and nothing else (docs/clinic.md)."""

    def place(self, store: ObjectStore) -> Place:
        return sealed_place(Put(QUICK), Endpoint("put", f"{store.origin}/parcels/{{name}}"), store.stored)

    def test_each_parcel_under_its_own_name(self, store: ObjectStore) -> None:
        place = self.place(store)
        several = [place.make(size) for size in (1, 70_000, MEGABYTE)]
        proofs = [place.deliver(goods).proof for goods in several]
        assert [place.copies(goods) for goods in several] == [1, 1, 1]
        assert all("etag" in proof for proof in proofs)

    def test_an_attempt_whose_answer_was_lost_is_made_good(self, store: ObjectStore) -> None:
        place = self.place(store)
        parcel = a_parcel()
        place.deliver(parcel)
        assert isinstance(parcel, Parcel)
        for state in (place.told[0], None):  # the note of the attempt is there, or lost as well
            assert "etag" in place.deliver(parcel, state).proof
        assert store.stored() == {f"{parcel.id}.age": parcel.ciphertext}


@pytest.mark.parametrize(
    ("address", "one"),
    [
        ("https://store.example/parcels/one?X-Amz-Algorithm=A&X-Amz-Signature=f0", True),
        ("https://store.example/parcels/one?X-Goog-Signature=f0", True),
        ("https://store.example/parcels/one?AWSAccessKeyId=a&Expires=1&Signature=f0", True),
        ("https://store.example/parcels/{name}?X-Amz-Signature=f0", False),
        ("https://store.example/parcels/?version=2", False),
        ("https://store.example/drop/", False),
    ],
)
def test_which_address_is_for_one_parcel(address: str, one: bool) -> None:
    assert for_one_parcel(address) is one
