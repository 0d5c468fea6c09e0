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
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from visitcam.delivery.backoff import Backoff
from visitcam.delivery.tally import Keeper, OutboxProgress, ParcelStore, Report, Tally
from visitcam.delivery.way import NO_PROOF, Goods, KeepsLine, Stop, Way
from visitcam.errors import (
    DeliveryError,
    DeliveryStopped,
    NoProof,
    NoWay,
    ServerRefused,
    ServerUnclear,
    VaultError,
    VisitCamError,
)
from visitcam.model.clinic_profile import ClinicProfile, Endpoint
from visitcam.model.delivery import Delivery, Parcel, Receipt

__all__ = ["Outbox", "OutboxProgress", "ParcelStore", "choose_way"]

_MOST_ASIDE = 3  # a server that refuses the first three will not like the fourth
_TICK_SECONDS = 0.1  # how soon a pause or a stop is noticed while waiting


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
        run = Tally(self._store, progress or _nobody, self._clock)
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

    def _deliver(self, parcel: str, run: Tally, stop: Stop) -> Receipt:
        goods: Goods = self._store.parcel(parcel) if self._way.sealed else self._store.opened(parcel)
        run.begin(parcel, len(goods.ciphertext if isinstance(goods, Parcel) else goods.media))
        state = self._store.delivery(parcel) or Delivery(parcel, 0, run.size(parcel))
        keeper = Keeper(self._store, run, state, self._clock)
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
                if isinstance(error, ServerUnclear) and error.detail == NO_PROOF:
                    raise NoProof from error  # it may have all of it: each more attempt could be a copy
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

    def _wait(self, seconds: float, trouble: type[DeliveryError], run: Tally, stop: Stop) -> None:
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


def _nobody(progress: OutboxProgress) -> None:
    """Nobody watches."""


def _never() -> bool:
    return False
