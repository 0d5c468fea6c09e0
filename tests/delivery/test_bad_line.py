"""The line of a house at the end of the village: cuts, kills, throttling, truncated answers."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.delivery.conftest import QUICK, MemoryStore, a_parcel
from tests.delivery.sender import FolderStore, ShortBackoff
from tests.servers.chaos import chaos_line
from tests.servers.nginx import Nginx
from tests.servers.tus_server import TusServer
from visitcam.delivery.check import check_connection
from visitcam.delivery.outbox import Outbox, OutboxProgress
from visitcam.delivery.put import Put
from visitcam.delivery.tus import Tus, next_chunk
from visitcam.delivery.way import Way
from visitcam.errors import LineCut, LineDown, UploadCut
from visitcam.https.line import Deadlines
from visitcam.messages import sentence
from visitcam.model.clinic_profile import Endpoint

ROOT = Path(__file__).resolve().parents[2]
MEGABYTE = 1_000_000


def sender(folder: Path, address: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, str(Path(__file__).with_name("sender.py")), str(folder), address]
    return subprocess.Popen(command, cwd=ROOT, env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"})


def test_twenty_megabytes_through_cuts_with_client_and_server_killed(tus: TusServer, tmp_path: Path) -> None:
    """Cut every 3 MB; the server is killed at the second cut, the client at the fourth. It arrives once,
    whole, and a cut costs less than a chunk (256 KiB, 4 MiB, 64 MiB on a line as fast as this one)."""
    parcel = a_parcel(20 * MEGABYTE)
    folder = tmp_path / "outbox"
    folder.mkdir()
    (folder / f"{parcel.id}.age").write_bytes(parcel.ciphertext)
    kill_client = threading.Event()

    def on_cut(count: int) -> None:
        if count == 2:
            tus.kill()
            tus.restart()
        if count == 4:
            kill_client.set()

    with chaos_line(tus.port) as line:
        line.cut_every = 3 * MEGABYTE
        line.on_cut = on_cut
        address = f"http://127.0.0.1:{line.port}/files"
        first = sender(folder, address)
        assert kill_client.wait(60)
        first.kill()
        first.wait()
        assert FolderStore(folder).waiting() == (parcel.id,)
        second = sender(folder, address)
        assert second.wait(120) == 0

    assert list(tus.stored()) == [f"{parcel.id}.age"]
    arrived = hashlib.sha256(tus.stored()[f"{parcel.id}.age"]).hexdigest()
    assert arrived == hashlib.sha256(parcel.ciphertext).hexdigest()
    receipt = json.loads((folder / f"{parcel.id}.receipt").read_text())
    assert (receipt["sha256"], receipt["length"]) == (arrived, 20 * MEGABYTE)
    assert line.cuts >= 6
    heads = 1000 * line.connections * 10
    again = line.up - 20 * MEGABYTE
    assert again <= line.cuts * 1024 * 1024 + heads, f"{again} bytes again in {line.cuts} cuts"
    print(f"{again} bytes beside the parcel's own in {line.cuts} cuts and {line.connections} connections")


def test_cuts_in_a_parcel_that_goes_in_one_chunk(tus: TusServer, store: MemoryStore) -> None:
    """The parcel before showed a fast line, so this one is a single chunk: what arrived of it stays."""
    with chaos_line(tus.port) as line:
        endpoint = Endpoint("tus", f"http://127.0.0.1:{line.port}/files")
        way = Tus(QUICK)
        small, large = a_parcel(MEGABYTE), a_parcel(12 * MEGABYTE)
        begun: list[str] = []

        def cut_the_second(state: OutboxProgress) -> None:
            if state.done == 1 and not begun:
                begun.append("second")
                line.cut_every = 5 * MEGABYTE

        for parcel in (small, large):
            store.add(parcel)
        Outbox(store, way, endpoint, patience=60, backoff=ShortBackoff()).send(cut_the_second)
    assert tus.stored()[f"{large.id}.age"] == large.ciphertext
    assert line.cuts >= 2
    again = line.up - len(small.ciphertext) - len(large.ciphertext)
    assert again <= line.cuts * 1024 * 1024 + 1000 * line.connections * 10, f"{again} in {line.cuts} cuts"


def test_put_through_cuts_says_so_and_arrives_when_the_line_holds(nginx: Nginx, store: MemoryStore) -> None:
    parcel = store.add(a_parcel(5 * MEGABYTE))
    with chaos_line(nginx.port) as line:
        line.cut_every = 2 * MEGABYTE
        endpoint = Endpoint("put", f"http://127.0.0.1:{line.port}/drop/")
        outbox = Outbox(store, Put(QUICK), endpoint, patience=0.3, backoff=ShortBackoff())
        with pytest.raises(LineCut):
            outbox.send()
        assert list(nginx.folder.iterdir()) == [], "never half"
        line.cut_every = None
        outbox.send()
    assert [file.name for file in nginx.folder.iterdir()] == [f"{parcel.id}.age"]
    assert (nginx.folder / f"{parcel.id}.age").read_bytes() == parcel.ciphertext


def test_a_slow_line_is_not_taken_for_a_silent_server(nginx: Nginx, store: MemoryStore) -> None:
    """What was written waits in the system long after: the answer's time is not up while it drains."""
    parcel = store.add(a_parcel(400_000))
    with chaos_line(nginx.port, buffer=16 * 1024) as line:
        line.rate = 150_000
        endpoint = Endpoint("put", f"http://127.0.0.1:{line.port}/drop/")
        impatient = Put(Deadlines(connect=5.0, stall=5.0, answer=0.9))
        Outbox(store, impatient, endpoint, patience=0, backoff=ShortBackoff()).send()
    assert (nginx.folder / f"{parcel.id}.age").read_bytes() == parcel.ciphertext


def test_an_upload_that_was_cut_says_that_it_goes_on(tus: TusServer, store: MemoryStore) -> None:
    """And a PUT, which begins anew, does not say so (above)."""
    parcel = store.add(a_parcel(5 * MEGABYTE))
    with chaos_line(tus.port) as line:
        line.cut_every = 2 * MEGABYTE
        endpoint = Endpoint("tus", f"http://127.0.0.1:{line.port}/files")
        outbox = Outbox(store, Tus(QUICK), endpoint, patience=0, backoff=ShortBackoff())
        with pytest.raises(UploadCut) as cut:
            outbox.send()
        begun = store.delivery(parcel.id)
        assert begun is not None
        assert begun.resume
        assert "goes on where it stopped" in sentence(cut.value).do
        assert "begins anew" in sentence(LineCut()).do
        line.cut_every = None
        outbox.send()
        after = store.delivery(parcel.id)
        assert after is None or after.resume == begun.resume
    assert tus.stored()[f"{parcel.id}.age"] == parcel.ciphertext


@pytest.mark.parametrize("answer_bytes", [0, 5, 40, 120])
def test_answers_that_are_cut(answer_bytes: int, tus: TusServer, nginx: Nginx) -> None:
    """The server did its part, its answer did not come through: found again, and never there twice."""
    places: tuple[tuple[Way, int, str], ...] = (
        (Tus(QUICK), tus.port, "files"),
        (Put(QUICK), nginx.port, "drop"),
    )
    for way, port, path in places:
        store = MemoryStore()
        parcel = store.add(a_parcel(300_000))
        with chaos_line(port) as line:
            endpoint = Endpoint(way.kind, f"http://127.0.0.1:{line.port}/{path}")
            outbox = Outbox(store, way, endpoint, patience=0.2, backoff=ShortBackoff())
            line.answer_bytes = answer_bytes
            with pytest.raises((LineCut, UploadCut)) as cut:
                outbox.send()
            held = store.delivery(parcel.id)
            goes_on = way.kind == "tus" and held is not None and held.resume != ""
            assert cut.type is (UploadCut if goes_on else LineCut)
            line.answer_bytes = None
            (receipt,) = outbox.send()
        assert receipt.sha256 == hashlib.sha256(parcel.ciphertext).hexdigest()
    assert [len(data) for data in tus.stored().values()] == [300_000]
    assert [file.stat().st_size for file in nginx.folder.iterdir()] == [300_000]


def test_it_goes_on_by_itself_when_the_line_is_back(tus: TusServer, store: MemoryStore) -> None:
    parcels = [store.add(a_parcel(200_000)) for _ in range(3)]
    seen: list[OutboxProgress] = []
    with chaos_line(tus.port) as line:
        line.down = True
        endpoint = Endpoint("tus", f"http://127.0.0.1:{line.port}/files")
        outbox = Outbox(store, Tus(QUICK), endpoint, backoff=ShortBackoff())
        threading.Timer(0.7, lambda: setattr(line, "down", False)).start()
        receipts = outbox.send(seen.append)
    assert [receipt.parcel for receipt in receipts] == [parcel.id for parcel in parcels]
    assert any(state.trouble in (LineCut, LineDown) and state.waiting > 0 for state in seen)
    assert seen[-1].done == seen[-1].parcels == 3


@pytest.mark.parametrize(
    ("size", "seconds", "last", "expected"),
    [
        (262_144, 4.0, 262_144, 262_144),  # as long as it should be
        (262_144, 8.0, 262_144, 131_072),  # a slower line: half
        (262_144, 2.0, 262_144, 524_288),
        (262_144, 0.001, 262_144, 16 * 262_144),  # one lucky measurement is not a fast line
        (262_144, 0.0, 262_144, 16 * 262_144),
        (1000, 600.0, 262_144, 32 * 1024),
        (268_435_456, 0.1, 268_435_456, 268_435_456),
    ],
)
def test_chunks_follow_the_line(size: int, seconds: float, last: int, expected: int) -> None:
    assert next_chunk(size, seconds, last) == expected


def test_an_open_line_takes_few_chunks(tus: TusServer, store: MemoryStore) -> None:
    store.add(a_parcel(20 * MEGABYTE))
    steps: list[int] = []
    Outbox(store, Tus(QUICK), Endpoint("tus", tus.address)).send(lambda state: steps.append(state.sent))
    assert len(set(steps)) < 12


def test_the_connection_check_tells_a_slow_line_from_a_fast_one(tus: TusServer) -> None:
    fast = check_connection(Endpoint("tus", tus.address))
    with chaos_line(tus.port) as line:
        line.rate = 60_000
        slow = check_connection(Endpoint("tus", f"http://127.0.0.1:{line.port}/files"))
    assert fast.reached
    assert slow.reached
    assert fast.picture_seconds is not None
    assert slow.picture_seconds is not None
    assert slow.picture_seconds > 15, "1.5 MB at 60 kB/s are 25 s"
    assert slow.picture_seconds > 3 * fast.picture_seconds
    assert tus.stored() == {}, "the probe is no delivery"
    assert list(tus.folder.iterdir()) == [], "and it was taken away again"


def test_the_connection_check_of_a_webdav_server_and_of_a_folder(nginx: Nginx, tmp_path: Path) -> None:
    report = check_connection(Endpoint("put", nginx.address))
    assert report.reached
    assert report.round_trip is not None
    assert report.picture_seconds is None
    assert list(nginx.folder.iterdir()) == []
    assert check_connection(Endpoint("folder", str(tmp_path))).reached
    assert not check_connection(Endpoint("folder", str(tmp_path / "gone"))).reached
