"""The outbox: parcels in order, over one way, until the clinic's server has proven each of them.

It keeps nothing itself. What waits, how far it is and what was proven stand in a :class:`ParcelStore` (the
vault), told before the next step is taken, so that it goes on after a power cut where it stopped. One parcel
is in memory at a time. Which errors end it, and which it waits out, is in ``backoff``.

A parcel that cannot be read, or that the server refuses, is set aside: it does not keep the others from
going, and its error is raised when they are through.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from visitcam.delivery.backoff import Backoff
from visitcam.delivery.way import Goods, KeepsLine, Stop, Way
from visitcam.errors import (
    DeliveryError,
    DeliveryStopped,
    NoWay,
    ServerRefused,
    VaultError,
    VisitCamError,
)
from visitcam.model.clinic_profile import ClinicProfile, Endpoint
from visitcam.model.delivery import Delivery, Parcel, Receipt
from visitcam.model.opened_bundle import OpenedBundle

_MOST_ASIDE = 3  # a server that refuses the first three will not like the fourth
_SIZING_SECONDS = 0.3  # a vault that opens its index for each size takes 20 ms a parcel, measured
_TICK_SECONDS = 0.1  # how soon a pause or a stop is noticed while waiting


class ParcelStore(Protocol):
    """What the outbox needs of the vault. ``parcel`` arguments are parcel (= capture) ids."""

    def waiting(self) -> Sequence[str]:
        """Ids that wait, in the order in which they are to go. Cheap: no parcel is read."""
        ...

    def size(self, parcel: str) -> int:
        """Bytes of one parcel. Cheap."""
        ...

    def parcel(self, parcel: str) -> Parcel:
        """One parcel as it travels, for a sealed way."""
        ...

    def opened(self, parcel: str) -> OpenedBundle:
        """The patient's own copy, opened in memory, for a direct way. NoWay where none is kept."""
        ...

    def delivery(self, parcel: str) -> Delivery | None:
        """How far it was when it was told last."""
        ...

    def keep_delivery(self, delivery: Delivery) -> None:
        """Keeps how far it is; told when there is something new to go on from."""
        ...

    def keep_receipt(self, receipt: Receipt) -> None:
        """Keeps the proof; from now on the parcel is delivered and does not wait."""
        ...


@dataclass(frozen=True, slots=True)
class OutboxProgress:
    """Bytes ``sent`` of ``total`` over all parcels that waited, ``done`` parcels of ``parcels``,
    ``seconds_left`` (None while unknown), ``waiting``: seconds until the next attempt (0 while sending),
    ``trouble``: the class of the error that is being waited out, or None."""

    sent: int
    total: int
    done: int
    parcels: int
    seconds_left: float | None = None
    waiting: float = 0.0
    trouble: type[DeliveryError] | None = None


Report = Callable[[OutboxProgress], None]


def choose_way(
    profile: ClinicProfile, ways: Mapping[str, Way] | Iterable[Way], *, kiosk: bool = False
) -> tuple[Way, Endpoint]:
    """The way to use: the first endpoint in the profile's order that is sealed; direct ones only where no
    sealed one is offered, or the profile says ``listed_order``. A kiosk, which keeps no copy to send
    directly, uses sealed ways alone. One way is used for all: a parcel never travels over two.

    Raises:
        NoWay: none that can be used here; ``detail`` is "kiosk" where only direct ways are offered.
    """
    known = dict(ways) if isinstance(ways, Mapping) else {way.kind: way for way in ways}
    usable = [(known[end.kind], end) for end in profile.endpoints if end.kind in known]
    if kiosk:
        sealed = [(way, end) for way, end in usable if way.sealed]
        if usable and not sealed:
            raise NoWay("kiosk")
        usable = sealed
    elif not profile.listed_order:
        usable.sort(key=lambda found: not found[0].sealed)
    if not usable:
        raise NoWay("none offered")
    return usable[0]


class Outbox:
    """Sends what waits in ``store`` over one ``way`` to one ``endpoint``.

    ``send`` runs in one thread (the delivery thread); ``pause``, ``go_on`` and ``cancel`` may be called
    from any. ``patience``: seconds without anything arriving, after which it gives up with the error it is
    waiting out (None: never, as the window wants; the command line passes a number).
    """

    def __init__(
        self,
        store: ParcelStore,
        way: Way,
        endpoint: Endpoint,
        *,
        patience: float | None = None,
        backoff: Backoff | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._store = store
        self._way = way
        self._endpoint = endpoint
        self._patience = patience
        self._backoff = backoff or Backoff()
        self._clock = clock
        self._sleep = sleep
        self._paused = threading.Event()
        self._cancelled = threading.Event()

    def pause(self) -> None:
        """Stops after the piece that is being sent; nothing is lost."""
        self._paused.set()

    def go_on(self) -> None:
        """Ends a pause."""
        self._paused.clear()

    def cancel(self) -> None:
        """Ends ``send`` with ``DeliveryStopped``; the parcels wait on."""
        self._cancelled.set()

    def send(self, progress: Report | None = None, stop: Stop | None = None) -> tuple[Receipt, ...]:
        """Delivers every parcel that waits, in order, and returns their receipts.

        Raises:
            DeliveryStopped: by ``stop`` or ``cancel``. DeliveryError: what no waiting mends
            (``ServerFull``, ``ServerRefused``, ``NotAllowedAnyMore``, ``TlsRefused``, ``Redirected``), or
            what was waited out longer than ``patience``. Receipts that came before are in the store.
        """
        run = _Run(self._store, progress or _nobody, self._clock)
        asked = stop or _never
        aside: list[VisitCamError] = []
        try:
            for parcel in run.parcels:
                try:
                    receipt = self._deliver(parcel, run, lambda: asked() or self._cancelled.is_set())
                except (ServerRefused, VaultError) as error:
                    aside.append(error)
                    if len(aside) >= _MOST_ASIDE and not run.receipts:
                        break
                    continue
                self._store.keep_receipt(receipt)
                self._backoff.went_on()
                run.receive(receipt)
        finally:
            if isinstance(self._way, KeepsLine):
                self._way.hang_up()
        if aside:
            raise aside[0]
        return tuple(run.receipts)

    def _deliver(self, parcel: str, run: _Run, stop: Stop) -> Receipt:
        goods: Goods = self._store.parcel(parcel) if self._way.sealed else self._store.opened(parcel)
        run.begin(parcel, len(goods.ciphertext if isinstance(goods, Parcel) else goods.media))
        state = self._store.delivery(parcel) or Delivery(parcel, 0, run.size(parcel))
        keeper = _Keeper(self._store, run, state, self._clock)
        last_step = self._clock()
        while True:
            self._wait_while_paused(stop)
            try:
                return self._way.deliver(
                    goods,
                    self._endpoint,
                    keeper.state,
                    progress=keeper.told,
                    stop=lambda: stop() or self._paused.is_set(),
                )
            except DeliveryStopped:
                if stop():
                    raise
            except DeliveryError as error:
                if keeper.went_on():
                    self._backoff.went_on()
                    last_step = self._clock()
                wait = self._backoff.wait_seconds(error)
                if wait is None:
                    raise
                if self._patience is not None and self._clock() - last_step + wait > self._patience:
                    raise
                self._wait(wait, type(error), run, stop)
            keeper.state = replace(keeper.state, attempt=keeper.state.attempt + 1)

    def _wait(self, seconds: float, trouble: type[DeliveryError], run: _Run, stop: Stop) -> None:
        until = self._clock() + seconds
        while (left := until - self._clock()) > 0:
            if stop():
                raise DeliveryStopped
            run.waits(left, trouble)
            self._sleep(min(left, _TICK_SECONDS))

    def _wait_while_paused(self, stop: Stop) -> None:
        while self._paused.is_set():
            if stop():
                raise DeliveryStopped
            self._sleep(_TICK_SECONDS)


class _Run:
    """What one ``send`` has done, in bytes and in minutes left."""

    def __init__(self, store: ParcelStore, report: Report, clock: Callable[[], float]) -> None:
        self.parcels = tuple(store.waiting())
        self.receipts: list[Receipt] = []
        self._sizes = _sizes(store, self.parcels, clock)
        self._report = report
        self._total = sum(self._sizes.values())
        self._done_bytes = 0
        self._now = 0
        self._rate: float | None = None

    def size(self, parcel: str) -> int:
        return self._sizes[parcel]

    def begin(self, parcel: str, size: int) -> None:
        """A parcel was opened: now its size as it travels is known."""
        self._total += size - self._sizes[parcel]
        self._sizes[parcel] = size
        self._now = 0

    def moves(self, sent: int, gained: int, seconds: float) -> None:
        """``sent`` bytes of the present parcel; ``gained`` of them in the last ``seconds`` of sending."""
        self._now = sent
        if gained > 0 and seconds > 0:
            rate = gained / seconds
            weight = min(1.0, seconds / 10.0)  # the last ten seconds or so tell how the line is now
            self._rate = rate if self._rate is None else self._rate + weight * (rate - self._rate)
        self._tell()

    def waits(self, seconds: float, trouble: type[DeliveryError]) -> None:
        self._tell(seconds, trouble)

    def receive(self, receipt: Receipt) -> None:
        self.receipts.append(receipt)
        self._done_bytes += self._sizes[receipt.parcel]
        self._now = 0
        self._tell()

    def _tell(self, waiting: float = 0.0, trouble: type[DeliveryError] | None = None) -> None:
        sent = self._done_bytes + self._now
        left = None if not self._rate else max(0, self._total - sent) / self._rate
        count = len(self.receipts)
        self._report(OutboxProgress(sent, self._total, count, len(self.parcels), left, waiting, trouble))


def _sizes(store: ParcelStore, parcels: Sequence[str], clock: Callable[[], float]) -> dict[str, int]:
    """Bytes of each parcel; where asking for all would hold up the first one, the mean for the rest, which
    :meth:`_Run.begin` puts right one by one."""
    known: dict[str, int] = {}
    until = clock() + _SIZING_SECONDS
    for parcel in parcels:
        if known and clock() > until:
            break
        known[parcel] = store.size(parcel)
    mean = sum(known.values()) // max(1, len(known))
    return {parcel: known.get(parcel, mean) for parcel in parcels}


class _Keeper:
    """Takes what a way tells: passes it on, and keeps it where there is something new to go on from."""

    def __init__(self, store: ParcelStore, run: _Run, state: Delivery, clock: Callable[[], float]) -> None:
        self.state = state
        self._store = store
        self._run = run
        self._clock = clock
        self._at = clock()
        self._best = state.sent

    def told(self, state: Delivery) -> None:
        now = self._clock()
        gained, seconds = state.sent - self.state.sent, now - self._at
        keep = state.resume != self.state.resume
        self.state, self._at = state, now
        if keep:
            self._store.keep_delivery(state)
        self._run.moves(state.sent, gained, seconds)

    def went_on(self) -> bool:
        """Whether more has arrived than ever before."""
        more = self.state.sent > self._best
        self._best = max(self._best, self.state.sent)
        return more


def _nobody(progress: OutboxProgress) -> None:
    """Nobody watches."""


def _never() -> bool:
    return False
