"""The contract for each sealed way, against real servers; and what each one does in trouble."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.delivery.conftest import QUICK, a_parcel
from tests.delivery.way_contract import MEGABYTE, Place, WayContract
from tests.servers.chaos import chaos_line
from tests.servers.nginx import nginx_dav
from tests.servers.tus_server import tus_server
from visitcam.delivery.folder import Folder, folder_path
from visitcam.delivery.put import Put, object_target
from visitcam.delivery.tus import FIRST_CHUNK_BYTES, Tus
from visitcam.delivery.way import Goods, KeepsLine, Way
from visitcam.errors import DeliveryStopped, FolderGone, LineDown, ServerFull, ServerRefused, ServerUnclear
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.delivery import Delivery, Parcel


def sealed_place(way: Way, endpoint: Endpoint, stored: Callable[[], dict[str, bytes]]) -> Place:
    """A place that shows what it stored, by name."""

    def copies(goods: Goods) -> int:
        assert isinstance(goods, Parcel)
        return sum(name == f"{goods.id}.age" and data == goods.ciphertext for name, data in stored().items())

    return Place(way, endpoint, a_parcel, copies, lambda: len(stored()))


def in_folder(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


class TestTus(WayContract):
    @pytest.fixture
    def place(self, tmp_path: Path) -> Iterator[Place]:
        with tus_server(tmp_path / "tus") as server:
            way = Tus(QUICK)
            yield sealed_place(way, Endpoint("tus", server.address), server.stored)
            way.hang_up()

    def test_a_server_that_forgot_the_upload(self, place: Place) -> None:
        parcel = a_parcel(MEGABYTE)
        state = Delivery(parcel.id, 500_000, MEGABYTE, resume="/files/0123456789abcdef")
        assert place.deliver(parcel, state).length == MEGABYTE
        assert (place.copies(parcel), place.count()) == (1, 1)

    def test_the_next_parcel_over_the_same_line_goes_in_one_chunk(self, place: Place) -> None:
        """What the line carries is known from the parcel before; a line opened anew has shown nothing yet."""
        steps: list[list[int]] = []
        for hung_up in (False, False, True):
            if hung_up and isinstance(place.way, KeepsLine):
                place.way.hang_up()
            place.told.clear()
            parcel = a_parcel(3 * MEGABYTE)
            receipt = place.deliver(parcel)
            assert receipt.sha256 == hashlib.sha256(parcel.ciphertext).hexdigest()
            assert place.copies(parcel) == 1
            steps.append([state.sent for state in place.told])
        first = [0, FIRST_CHUNK_BYTES, 3 * MEGABYTE]
        assert steps == [first, [0, 3 * MEGABYTE], first]

    def test_a_short_end_on_a_long_line_makes_the_next_chunk_no_shorter(self, tmp_path: Path) -> None:
        """500 bytes in a tenth of a second are the round trip's time, not the line's."""
        with tus_server(tmp_path / "far") as server, chaos_line(server.port) as line:
            line.delay = 0.1
            endpoint = Endpoint("tus", f"http://127.0.0.1:{line.port}/files")
            place = sealed_place(Tus(), endpoint, server.stored)
            place.deliver(a_parcel(500))
            place.told.clear()
            place.deliver(a_parcel(200_000))
        assert [state.sent for state in place.told] == [0, 200_000]

    def test_a_stop_is_heard_in_a_parcel_that_goes_in_one_chunk(self, place: Place) -> None:
        place.deliver(a_parcel(MEGABYTE))
        parcel, asked = a_parcel(4 * MEGABYTE), iter(range(1000))
        with pytest.raises(DeliveryStopped):
            place.deliver(parcel, stop=lambda: next(asked) > 3)
        assert next(asked) == 5
        assert place.copies(parcel) == 0
        place.deliver(parcel, place.told[-1])
        assert place.copies(parcel) == 1

    def test_larger_than_the_server_takes(self, tmp_path: Path) -> None:
        with tus_server(tmp_path / "small", max_size=1000) as server:
            place = sealed_place(Tus(QUICK), Endpoint("tus", server.address), server.stored)
            with pytest.raises(ServerRefused):
                place.deliver(a_parcel(1001))
            assert place.deliver(a_parcel(1000)).length == 1000

    def test_a_server_that_is_killed_comes_back_with_what_it_had(self, tmp_path: Path) -> None:
        parcel = a_parcel(3 * MEGABYTE)
        with tus_server(tmp_path / "tus") as server:
            place = sealed_place(Tus(QUICK), Endpoint("tus", server.address), server.stored)
            asked = iter(range(100))
            with pytest.raises(DeliveryStopped):
                place.deliver(parcel, stop=lambda: next(asked) > 12)
            had = place.told[-1]
            server.kill()
            with pytest.raises(LineDown):
                place.deliver(parcel, had)
            server.restart()
            place.told.clear()
            place.deliver(parcel, had)
            assert place.told[0].sent >= had.sent > 0, "it went on from where it was"
            assert server.stored() == {f"{parcel.id}.age": parcel.ciphertext}


class TestPut(WayContract):
    @pytest.fixture
    def place(self, tmp_path: Path) -> Iterator[Place]:
        with nginx_dav(tmp_path / "nginx") as server:
            way = Put(QUICK)
            yield sealed_place(way, Endpoint("put", server.address), lambda: in_folder(server.folder))
            way.hang_up()

    def test_found_again_by_asking_not_by_sending(self, tmp_path: Path) -> None:
        with nginx_dav(tmp_path / "other") as server:
            place = sealed_place(
                Put(QUICK), Endpoint("put", server.address), lambda: in_folder(server.folder)
            )
            parcel = a_parcel()
            place.deliver(parcel)
            place.deliver(parcel, place.told[-1])
            methods = [line.split()[0] for line in server.requests(wanted=3)]
            assert methods == ["PUT", "HEAD", "HEAD"]

    def test_half_of_it_on_the_server_is_replaced(self, tmp_path: Path) -> None:
        with nginx_dav(tmp_path / "other") as server:
            place = sealed_place(
                Put(QUICK), Endpoint("put", server.address), lambda: in_folder(server.folder)
            )
            parcel = a_parcel()
            place.deliver(parcel)
            (server.folder / f"{parcel.id}.age").write_bytes(parcel.ciphertext[:500])
            place.deliver(parcel, place.told[-1])
            assert (place.copies(parcel), place.count()) == (1, 1)

    def test_a_server_that_shows_no_proof_delivers_nothing(self, tmp_path: Path) -> None:
        with nginx_dav(tmp_path / "other") as server:
            place = sealed_place(Put(QUICK), Endpoint("put", server.blind), lambda: in_folder(server.folder))
            with pytest.raises(ServerUnclear):
                place.deliver(a_parcel())

    def test_a_stop_is_heard_between_two_steps_of_one_body(self, place: Place) -> None:
        """The body goes down to the socket as one; the person is asked there all the same."""
        parcel, asked = a_parcel(4 * MEGABYTE), iter(range(1000))
        with pytest.raises(DeliveryStopped):
            place.deliver(parcel, stop=lambda: next(asked) > 3)
        assert next(asked) == 5
        assert place.copies(parcel) == 0

    def test_what_has_gone_as_a_whole_is_not_stopped_any_more(self, place: Place) -> None:
        """Its last byte is on its way: an attempt that ended now would not know that it arrived."""
        parcel, asked = a_parcel(), iter(range(1000))
        place.deliver(parcel, stop=lambda: next(asked) > 1)
        assert next(asked) == 2, "before it began, and before its one step"
        assert place.copies(parcel) == 1

    def test_a_full_server(self, tmp_path: Path) -> None:
        with nginx_dav(tmp_path / "other", limit="1k") as server:
            place = sealed_place(
                Put(QUICK), Endpoint("put", server.address), lambda: in_folder(server.folder)
            )
            with pytest.raises(ServerFull):
                place.deliver(a_parcel(MEGABYTE))


class TestFolder(WayContract):
    @pytest.fixture
    def place(self, tmp_path: Path) -> Place:
        folder = tmp_path / "stick"
        folder.mkdir()
        return sealed_place(Folder(), Endpoint("folder", str(folder)), lambda: in_folder(folder))

    def test_a_stick_that_is_not_there_is_not_made(self, tmp_path: Path) -> None:
        gone = tmp_path / "gone"
        place = sealed_place(Folder(), Endpoint("folder", str(gone)), dict)
        with pytest.raises(FolderGone):
            place.deliver(a_parcel())
        assert not gone.exists()

    def test_a_folder_that_is_a_file(self, tmp_path: Path) -> None:
        file = tmp_path / "file"
        file.write_bytes(b"")
        with pytest.raises(FolderGone):
            sealed_place(Folder(), Endpoint("folder", str(file)), dict).deliver(a_parcel())

    def test_a_cut_copy_there_is_replaced(self, place: Place) -> None:
        parcel = a_parcel()
        file = folder_path(place.endpoint.address) / f"{parcel.id}.age"
        file.write_bytes(parcel.ciphertext[:10])
        place.deliver(parcel)
        assert file.read_bytes() == parcel.ciphertext

    def test_file_addresses(self, tmp_path: Path) -> None:
        assert folder_path(tmp_path.as_uri()) == tmp_path
        for wrong in ("file://server/share", "https://clinic.example/", "a\0b"):
            with pytest.raises(FolderGone):
                folder_path(wrong)

    def test_nothing_half_is_left_where_it_cannot_be_written(self, tmp_path: Path) -> None:
        folder = tmp_path / "stick"
        folder.mkdir()
        parcel = a_parcel()
        (folder / f"{parcel.id}.age").mkdir()  # something is in the way
        with pytest.raises(ServerRefused):
            sealed_place(Folder(), Endpoint("folder", str(folder)), dict).deliver(parcel)
        assert sorted(p.name for p in folder.iterdir()) == [f"{parcel.id}.age"]


@pytest.mark.parametrize(
    ("target", "stored_at"),
    [
        ("/drop/", "/drop/ID.age"),
        ("/drop", "/drop/ID.age"),
        ("/", "/ID.age"),
        ("/drop/{name}?a=b", "/drop/ID.age?a=b"),
        ("/drop?a=b", "/drop/ID.age?a=b"),
        (
            "/bucket/one?X-Amz-Algorithm=A&X-Amz-Signature=f00",
            "/bucket/one?X-Amz-Algorithm=A&X-Amz-Signature=f00",
        ),
    ],
)
def test_where_a_parcel_is_stored(target: str, stored_at: str) -> None:
    assert object_target(target, "ID") == stored_at


def test_the_kept_state_names_nothing_but_the_parcel(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    place = sealed_place(Folder(), Endpoint("folder", str(folder)), dict)
    parcel = a_parcel()
    place.deliver(parcel)
    assert list(in_folder(folder)) == [f"{parcel.id}.age"]
    assert place.told[-1].parcel == parcel.id


def test_a_hash_that_is_known_is_not_reckoned_again(tmp_path: Path) -> None:
    """Shown by one that is not the parcel's: it stands in the receipt all the same."""
    (tmp_path / "stick").mkdir()
    with tus_server(tmp_path / "tus") as tus, nginx_dav(tmp_path / "nginx") as nginx:
        for way, address in (
            (Tus(QUICK), tus.address),
            (Put(QUICK), nginx.address),
            (Folder(), str(tmp_path / "stick")),
        ):
            place = sealed_place(way, Endpoint(way.kind, address), dict)
            known = replace(a_parcel(MEGABYTE), sha256="ab" * 32)
            assert place.deliver(known).sha256 == "ab" * 32
            unknown = a_parcel(MEGABYTE)
            assert place.deliver(unknown).sha256 == hashlib.sha256(unknown.ciphertext).hexdigest()


def test_ways_that_keep_a_line_can_hang_up() -> None:
    assert isinstance(Tus(), KeepsLine)
    assert isinstance(Put(), KeepsLine)
    assert not isinstance(Folder(), KeepsLine)
