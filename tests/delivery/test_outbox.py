"""The outbox: order, patience, pauses, what ends it, and what is in memory."""

from __future__ import annotations

import random
import threading
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from tests.delivery.conftest import MemoryStore, a_parcel
from visitcam.delivery.backoff import LONGEST_SECONDS, MOST_UNCLEAR, Backoff
from visitcam.delivery.folder import Folder
from visitcam.delivery.outbox import Outbox, OutboxProgress, choose_way
from visitcam.delivery.way import Goods, Progress, Stop
from visitcam.delivery.ways import sealed_ways
from visitcam.errors import (
    DeliveryError,
    DeliveryStopped,
    FolderGone,
    LineCut,
    LineDown,
    NotAllowedAnyMore,
    NoWay,
    Redirected,
    ServerBusy,
    ServerFull,
    ServerRefused,
    ServerUnclear,
    TlsRefused,
    UploadCut,
    VaultDamaged,
    VisitCamError,
)
from visitcam.model.clinic_profile import ClinicProfile, Endpoint
from visitcam.model.delivery import Delivery, Parcel, Receipt

NOWHERE = Endpoint("script", "")


@dataclass
class HandClock:
    """Time that passes only while somebody sleeps, or sends."""

    now: float = 1000.0
    slept: list[float] = field(default_factory=list)

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


Step = Callable[[Goods, Delivery, Progress, Stop], None]


@dataclass
class ScriptedWay:
    """A way whose attempts go as written: an error to raise, or a step to take; then it arrives."""

    script: list[VisitCamError | Step] = field(default_factory=list)
    arrived: list[str] = field(default_factory=list)
    attempts: list[Delivery] = field(default_factory=list)
    kind: str = "script"
    sealed: bool = True

    def deliver(
        self, goods: Goods, endpoint: Endpoint, state: Delivery, *, progress: Progress, stop: Stop
    ) -> Receipt:
        assert isinstance(goods, Parcel)
        self.attempts.append(state)
        if stop():
            raise DeliveryStopped
        if self.script:
            step = self.script.pop(0)
            if isinstance(step, VisitCamError):
                raise step
            step(goods, state, progress, stop)
        self.arrived.append(goods.id)
        size = len(goods.ciphertext)
        progress(replace(state, sent=size, total=size))
        return Receipt(goods.id, self.kind, "proof", size, "")


def outbox(store: MemoryStore, way: ScriptedWay, clock: HandClock, patience: float | None = None) -> Outbox:
    return Outbox(
        store,
        way,
        NOWHERE,
        patience=patience,
        backoff=Backoff(random.Random(1)),
        clock=clock,
        sleep=clock.sleep,
    )


def test_in_order_and_every_receipt_is_kept_before_the_next_begins(store: MemoryStore) -> None:
    parcels = [store.add(a_parcel(10)) for _ in range(5)]
    kept: list[int] = []
    way = ScriptedWay([lambda *_: kept.append(len(store.receipts)) for _ in parcels])
    receipts = outbox(store, way, HandClock()).send()
    assert way.arrived == [parcel.id for parcel in parcels] == [receipt.parcel for receipt in receipts]
    assert kept == [0, 1, 2, 3, 4]
    assert store.waiting() == ()


@pytest.mark.parametrize(
    "error", [LineDown(), LineCut(), UploadCut(), ServerBusy(), ServerUnclear(), FolderGone()]
)
def test_what_waiting_mends_is_waited_out(error: DeliveryError, store: MemoryStore) -> None:
    store.add(a_parcel())
    clock = HandClock()
    way = ScriptedWay([error, error])
    outbox(store, way, clock).send()
    assert len(way.attempts) == 3
    assert clock.now > 1000
    assert [state.attempt for state in way.attempts] == [1, 2, 3]


@pytest.mark.parametrize("error", [ServerFull(), NotAllowedAnyMore(), TlsRefused(), Redirected(), NoWay()])
def test_what_no_waiting_mends_ends_it_at_once(error: DeliveryError, store: MemoryStore) -> None:
    store.add(a_parcel())
    clock = HandClock()
    with pytest.raises(type(error)):
        outbox(store, ScriptedWay([error]), clock).send()
    assert clock.slept == []
    assert len(store.waiting()) == 1, "nothing is lost"


def test_a_server_that_never_makes_sense_is_given_up(store: MemoryStore) -> None:
    store.add(a_parcel())
    way = ScriptedWay([ServerUnclear() for _ in range(100)])
    with pytest.raises(ServerUnclear):
        outbox(store, way, HandClock()).send()
    assert len(way.attempts) == MOST_UNCLEAR


def test_waits_grow_are_jittered_and_bounded() -> None:
    def waits(seed: int) -> list[float]:
        backoff = Backoff(random.Random(seed))
        return [wait for _ in range(30) if (wait := backoff.wait_seconds(LineDown())) is not None]

    several = [waits(seed) for seed in range(40)]
    for number in range(30):
        ceiling = min(LONGEST_SECONDS, 2.0**number)
        column = [one[number] for one in several]
        assert 0 <= min(column) < ceiling / 2 < max(column) <= ceiling
    assert len({one[5] for one in several}) == 40, "no two kiosks come back together"


def test_retry_after_is_never_undercut() -> None:
    for seed in range(20):
        backoff = Backoff(random.Random(seed))
        wait = backoff.wait_seconds(ServerBusy("", retry_after=40.0))
        assert wait is not None
        assert 40.0 <= wait <= 41.0


def test_patience_ends_with_the_error_that_was_waited_out(store: MemoryStore) -> None:
    store.add(a_parcel())
    clock = HandClock()
    with pytest.raises(LineDown):
        outbox(store, ScriptedWay([LineDown() for _ in range(1000)]), clock, patience=60).send()
    assert clock.now - 1000 <= 60
    assert len(store.waiting()) == 1


def test_patience_begins_again_when_something_arrived(store: MemoryStore) -> None:
    """A line that is cut every few seconds, but carries a little each time, is never given up."""
    store.add(a_parcel(1000))
    clock = HandClock()

    def a_little(goods: Goods, state: Delivery, progress: Progress, stop: Stop) -> None:
        clock.now += 30
        progress(replace(state, sent=state.sent + 10, total=1000, resume="somewhere"))
        raise LineCut

    way = ScriptedWay([a_little for _ in range(50)])
    outbox(store, way, clock, patience=20).send()
    assert len(way.attempts) == 51
    assert [state.sent for state in way.attempts] == list(range(0, 510, 10)), "each goes on where it was"
    assert max(clock.slept) <= 1.0, "and the waits stay short"


def test_what_to_go_on_from_is_kept_when_it_is_new_and_only_then() -> None:
    kept: list[Delivery] = []

    class Noting(MemoryStore):
        def keep_delivery(self, delivery: Delivery) -> None:
            kept.append(delivery)

    store = Noting()
    parcel = store.add(a_parcel(100))

    def steps(goods: Goods, state: Delivery, progress: Progress, stop: Stop) -> None:
        for sent in range(0, 100, 10):
            progress(replace(state, sent=sent, resume="address"))

    outbox(store, ScriptedWay([steps]), HandClock()).send()
    assert [(state.parcel, state.resume) for state in kept] == [(parcel.id, "address"), (parcel.id, "")]


def test_a_new_program_goes_on_from_what_was_kept(store: MemoryStore) -> None:
    parcel = store.add(a_parcel(100))
    store.keep_delivery(Delivery(parcel.id, 40, 100, attempt=3, resume="address"))
    way = ScriptedWay()
    outbox(store, way, HandClock()).send()
    assert (way.attempts[0].resume, way.attempts[0].sent) == ("address", 40)


def test_one_damaged_parcel_does_not_keep_the_others() -> None:
    class Damaged(MemoryStore):
        def parcel(self, parcel: str) -> Parcel:
            if parcel == damaged.id:
                raise VaultDamaged
            return super().parcel(parcel)

    store = Damaged()
    first, damaged, last = (store.add(a_parcel(10)) for _ in range(3))
    way = ScriptedWay()
    with pytest.raises(VaultDamaged):
        outbox(store, way, HandClock()).send()
    assert way.arrived == [first.id, last.id]
    assert store.waiting() == (damaged.id,)


def test_a_server_that_refuses_everything_is_not_asked_five_hundred_times(store: MemoryStore) -> None:
    for _ in range(500):
        store.add(a_parcel(1))
    way = ScriptedWay([ServerRefused() for _ in range(500)])
    with pytest.raises(ServerRefused):
        outbox(store, way, HandClock()).send()
    assert len(way.attempts) == 3
    assert len(store.waiting()) == 500


def test_stopped_while_it_waits(store: MemoryStore) -> None:
    store.add(a_parcel())
    clock = HandClock()
    with pytest.raises(DeliveryStopped):
        outbox(store, ScriptedWay([LineDown() for _ in range(99)]), clock).send(stop=lambda: clock.now > 1002)
    assert clock.now < 1003, "noticed in a fraction of a second, however long the wait would be"


def test_cancelled_from_another_thread(store: MemoryStore, tmp_path: Path) -> None:
    store.add(a_parcel())
    box = Outbox(store, Folder(), Endpoint("folder", str(tmp_path / "gone")))
    timer = threading.Timer(0.3, box.cancel)
    timer.start()
    with pytest.raises(DeliveryStopped):
        box.send()
    timer.join()
    assert len(store.waiting()) == 1


def test_paused_and_gone_on(store: MemoryStore) -> None:
    parcel = store.add(a_parcel(100))
    clock = HandClock()
    way = ScriptedWay()
    box = outbox(store, way, clock)

    def pause_in_the_middle(goods: Goods, state: Delivery, progress: Progress, stop: Stop) -> None:
        progress(replace(state, sent=50, resume="address"))
        box.pause()
        assert stop()
        raise DeliveryStopped

    way.script.append(pause_in_the_middle)
    sleep = clock.sleep

    def sleeping(seconds: float) -> None:
        sleep(seconds)
        if len(clock.slept) == 20:
            box.go_on()

    box._sleep = sleeping
    (receipt,) = box.send()
    assert receipt.parcel == parcel.id
    assert len(clock.slept) == 20, "nothing was sent while it paused"
    assert way.attempts[1].sent == 50


def test_progress_in_bytes_and_minutes(store: MemoryStore) -> None:
    """1000 bytes at 10 a second: the estimate is right from the first step on, over both parcels."""
    store.add(a_parcel(500))
    store.add(a_parcel(500))
    clock = HandClock()
    seen: list[OutboxProgress] = []

    def steadily(goods: Goods, state: Delivery, progress: Progress, stop: Stop) -> None:
        for sent in range(50, 501, 50):
            clock.now += 5
            progress(replace(state, sent=sent, total=500))

    outbox(store, ScriptedWay([steadily, steadily]), clock).send(seen.append)
    assert seen[0].sent == 50
    assert all(state.total == 1000 and state.parcels == 2 for state in seen)
    assert all(state.seconds_left == pytest.approx((1000 - state.sent) / 10) for state in seen)
    assert [state.sent for state in seen] == sorted(state.sent for state in seen)
    assert (seen[-1].sent, seen[-1].done, seen[-1].seconds_left) == (1000, 2, 0)


def test_five_hundred_parcels_one_at_a_time_in_memory(tmp_path: Path) -> None:
    """What is held while 500 parcels of 200 kB go out does not grow with their number."""
    size = 200_000

    class Lazy(MemoryStore):
        def waiting(self) -> tuple[str, ...]:
            return tuple(f"{n:032x}" for n in range(500) if f"{n:032x}" not in self.receipts)

        def size(self, parcel: str) -> int:
            return size

        def parcel(self, parcel: str) -> Parcel:
            return Parcel(parcel, bytes(size))

    store, way, peaks = Lazy(), ScriptedWay(), []

    def look(state: OutboxProgress) -> None:
        if state.done in (10, 490):
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.reset_peak()

    tracemalloc.start()
    try:
        assert len(outbox(store, way, HandClock()).send(look)) == 500
    finally:
        tracemalloc.stop()
    assert max(peaks) < 5 * size
    assert store.waiting() == ()


def test_a_store_that_is_slow_to_weigh_does_not_hold_up_the_first_parcel() -> None:
    """20 ms for each size, as a sealed index takes: it starts, with an estimate that ends right."""
    clock = HandClock()

    class Slow(MemoryStore):
        def size(self, parcel: str) -> int:
            clock.now += 0.02
            return super().size(parcel)

    store = Slow()
    for number in range(500):
        store.add(a_parcel(100 + number % 2 * 100))
    began, seen = clock.now, list[OutboxProgress]()
    way = ScriptedWay([lambda *_: seen.append(OutboxProgress(0, 0, 0, int((clock.now - began) * 1000)))])
    outbox(store, way, clock).send(seen.append)
    assert seen[0].parcels < 500, "milliseconds until the first parcel"
    assert all(abs(state.total - 75_000) < 10_000 for state in seen[1:])
    assert (seen[-1].sent, seen[-1].total) == (75_000, 75_000)


PROFILE = ClinicProfile("clinic.example", "Clinic", bytes(32), "age1", (), "stored", "privacy")
TUS, PUT, DICOM, FHIR = (
    Endpoint(kind, "https://clinic.example/") for kind in ("tus", "put", "dicomweb", "fhir")
)
DIRECT = {kind: ScriptedWay(kind=kind, sealed=False) for kind in ("dicomweb", "fhir")}
WAYS = {**sealed_ways(), **DIRECT}


@pytest.mark.parametrize(
    ("offered", "listed_order", "kiosk", "chosen"),
    [
        ((TUS, PUT), False, False, TUS),
        ((PUT, TUS), False, False, PUT),
        ((DICOM, PUT), False, False, PUT),
        ((DICOM, PUT), True, False, DICOM),
        ((FHIR, DICOM), False, False, FHIR),
        ((DICOM, PUT), True, True, PUT),
        ((DICOM, FHIR), False, True, "kiosk"),
        ((), False, False, "none offered"),
        ((Endpoint("pigeon", "x"),), False, False, "none offered"),
    ],
)
def test_which_way(
    offered: tuple[Endpoint, ...], listed_order: bool, kiosk: bool, chosen: Endpoint | str
) -> None:
    profile = replace(PROFILE, endpoints=offered, listed_order=listed_order)
    if isinstance(chosen, str):
        with pytest.raises(NoWay) as none:
            choose_way(profile, WAYS, kiosk=kiosk)
        assert none.value.detail == chosen
    else:
        way, endpoint = choose_way(profile, WAYS, kiosk=kiosk)
        assert endpoint == chosen
        assert way.kind == chosen.kind
