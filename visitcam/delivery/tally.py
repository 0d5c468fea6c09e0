"""What the outbox needs of the vault, and its bookkeeping: bytes, minutes left, what to go on from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from visitcam.errors import DeliveryError
from visitcam.model.delivery import Delivery, Parcel, Receipt
from visitcam.model.opened_bundle import OpenedBundle

_SIZING_SECONDS = 0.3  # a vault that opens its index for each size takes 20 ms a parcel, measured


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


class Tally:
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
        """Bytes of one parcel, as far as it is known."""
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
        """Nothing moves for so many ``seconds``, because of ``trouble``."""
        self._tell(seconds, trouble)

    def receive(self, receipt: Receipt) -> None:
        """A parcel was proven."""
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
    :meth:`Tally.begin` puts right one by one."""
    known: dict[str, int] = {}
    until = clock() + _SIZING_SECONDS
    for parcel in parcels:
        if known and clock() > until:
            break
        known[parcel] = store.size(parcel)
    mean = sum(known.values()) // max(1, len(known))
    return {parcel: known.get(parcel, mean) for parcel in parcels}


class Keeper:
    """Takes what a way tells: passes it on, and keeps it where there is something new to go on from."""

    def __init__(self, store: ParcelStore, tally: Tally, state: Delivery, clock: Callable[[], float]) -> None:
        self.state = state
        self._store = store
        self._tally = tally
        self._clock = clock
        self._at = clock()
        self._best = state.sent

    def told(self, state: Delivery) -> None:
        """What a way tells (``way.Progress``)."""
        now = self._clock()
        gained, seconds = state.sent - self.state.sent, now - self._at
        keep = state.resume != self.state.resume
        self.state, self._at = state, now
        if keep:
            self._store.keep_delivery(state)
        self._tally.moves(state.sent, gained, seconds)

    def went_on(self) -> bool:
        """Whether more has arrived than ever before."""
        more = self.state.sent > self._best
        self._best = max(self._best, self.state.sent)
        return more
