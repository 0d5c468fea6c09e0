"""tus 1.0 (tus.io/protocols/resumable-upload): an upload that goes on where the line broke.

1. POST creates the upload; its address is told at once, so that it survives a power cut.
2. HEAD asks how much the server has. PATCH sends the next chunk from there.
3. The proof is the server's own count: HEAD's offset equals its length equals ours.

A chunk is as long as the line carries in a few seconds, so that a cut costs little on a slow line and a
fast one is not held up; the next parcel over the same open line begins with as long a one, for each chunk
costs a round trip. Nothing in an answer is believed that cannot be: a count beyond what was sent, or a length
that is not ours, ends the attempt.
"""

from __future__ import annotations

import base64
import hashlib
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

from visitcam.delivery.digest import Digest
from visitcam.delivery.tls import Lines, demand
from visitcam.delivery.way import Goods, Progress, Stop
from visitcam.errors import DeliveryStopped, LineCut, ServerBusy, ServerRefused, ServerUnclear, UploadCut
from visitcam.https.line import Answer, Deadlines, Line
from visitcam.https.stream import FIRST_STEP_BYTES, Told
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.delivery import Delivery, Parcel, Receipt

CHUNK_SECONDS = 4.0  # what a cut may cost, in time on the line
FIRST_CHUNK_BYTES = 256 * 1024
SMALLEST_CHUNK_BYTES = 32 * 1024
LARGEST_CHUNK_BYTES = 256 * 1024 * 1024
_GROWTH = 16  # at most so many times the last chunk: one lucky measurement is not a fast line
_UNCOPIED_BYTES = 8 * FIRST_STEP_BYTES  # from here on an eighth, between which a stop is heard, is no less
_MAX_CONFLICTS = 5
_GONE = (404, 410)
_CHECKSUM_MISMATCH = 460  # tus checksum extension


@dataclass(frozen=True, slots=True)
class _Offers:
    """What the server said it can do."""

    checksum: bool = False
    max_size: int | None = None


@dataclass
class _Pace:
    """How long a chunk of this line may be. ``chunk``: what it carried in a few seconds when it was measured
    last, kept from parcel to parcel. ``ceiling``: a quarter of a chunk that was cut, then an eighth more with
    each that passed. Where a proxy or the server itself (measured: @tus/server on Node 18) drops what was
    under way, a cut loses its whole chunk; growing fast again would lose most of what a bad line carries."""

    chunk: int = FIRST_CHUNK_BYTES
    ceiling: int = LARGEST_CHUNK_BYTES

    @property
    def size(self) -> int:
        """Bytes of the next chunk."""
        return min(self.chunk, self.ceiling)

    def begin(self) -> None:
        """A line that was opened anew has shown nothing; what was cut before is remembered."""
        self.chunk = FIRST_CHUNK_BYTES

    def cut(self, size: int) -> None:
        """A chunk did not get through."""
        self.ceiling = max(size // 4, SMALLEST_CHUNK_BYTES)

    def passed(self, size: int, seconds: float) -> None:
        """A chunk got through in so many seconds."""
        if size >= self.ceiling:
            self.ceiling = min(self.ceiling + self.ceiling // 8, LARGEST_CHUNK_BYTES)
        if size < self.size and seconds < CHUNK_SECONDS:
            # the end of a parcel: its time is mostly the round trip's, and says little against the line
            self.chunk = max(self.chunk, next_chunk(size, seconds, size))
        else:
            self.chunk = next_chunk(size, seconds, self.size)


class Tus:
    """The way over a tus server; sealed end to end. ``state.resume`` is the upload's path on the server."""

    kind = "tus"
    sealed = True

    def __init__(self, deadlines: Deadlines | None = None) -> None:
        self._lines = Lines(deadlines)
        self._offers: dict[str, _Offers] = {}
        self._pace = _Pace()
        self._measured: Line | None = None  # the line that the pace was measured on

    def hang_up(self) -> None:
        """Closes the line that was kept for the next parcel."""
        self._lines.hang_up()

    def deliver(
        self, goods: Goods, endpoint: Endpoint, state: Delivery, *, progress: Progress, stop: Stop
    ) -> Receipt:
        """See :class:`visitcam.delivery.way.Way`."""
        if not isinstance(goods, Parcel):
            raise TypeError("a sealed way carries parcels")
        with self._lines.to(endpoint) as line:
            state = replace(state, total=len(goods.ciphertext))
            if line is not self._measured:
                self._pace.begin()
                self._measured = line
            upload = _Upload(line, goods, state, progress, stop, self._offers, self._pace)
            try:
                return upload.run()
            except LineCut as error:
                if not upload.begun:
                    raise
                raise UploadCut(error.detail) from error


class _Upload:
    """One attempt. ``offers``: what each server said it can do, asked once; ``pace``: of the line."""

    def __init__(
        self,
        line: Line,
        parcel: Parcel,
        state: Delivery,
        progress: Progress,
        stop: Stop,
        offers: dict[str, _Offers],
        pace: _Pace,
    ) -> None:
        self._line = line
        self._parcel = parcel
        self._state = state
        self._progress = progress
        self._stop = stop
        self._known_offers = offers
        self._pace = pace
        self._digest = Digest(parcel)
        self._most: int | None = None  # handed to the line so far; the server cannot hold more

    @property
    def _total(self) -> int:
        return len(self._parcel.ciphertext)

    @property
    def begun(self) -> bool:
        """Whether the server knows of it, so that the next attempt goes on with it."""
        return bool(self._state.resume)

    def run(self) -> Receipt:
        self._check_stop()
        offset = self._find()
        if offset is None:
            offset = self._create()
        self._most = offset
        conflicts = 0
        while offset < self._total:
            self._check_stop()
            arrived = self._send_chunk(offset)
            if arrived is None:
                conflicts += 1
                if conflicts > _MAX_CONFLICTS:
                    raise ServerUnclear("offset changes again and again")
                found = self._find()
                if found is None:
                    raise LineCut("the server lost the upload")  # the next attempt creates it again
                arrived = found
            offset = arrived
            self._tell(offset)
        return self._proof()

    def _find(self) -> int | None:
        """How much the server has of an upload that was begun before; None where there is none."""
        if not self._state.resume:
            return None
        answer = self._ask("HEAD", self._line.here(self._state.resume))
        if answer.status in _GONE:
            self._state = replace(self._state, resume="", sent=0)
            self._progress(self._state)
            return None
        offset, length = self._counts(demand(answer, 200, 204))
        if length != self._total:
            raise ServerUnclear("another length")
        if self._most is not None and offset > self._most:
            raise ServerUnclear("more than was sent")
        self._tell(offset)
        return offset

    @property
    def _offers(self) -> _Offers:
        address = self._line.address.origin + self._line.address.target
        if address not in self._known_offers:
            self._known_offers[address] = self._ask_offers()
        return self._known_offers[address]

    def _ask_offers(self) -> _Offers:
        answer = self._line.ask("OPTIONS")
        if answer.status not in (200, 204):
            return _Offers()
        extensions = {name.strip() for name in answer.headers.get("tus-extension", "").split(",")}
        algorithms = {name.strip() for name in answer.headers.get("tus-checksum-algorithm", "").split(",")}
        most = answer.headers.get("tus-max-size", "")
        return _Offers(
            checksum="checksum" in extensions and "sha1" in algorithms,
            max_size=int(most) if _is_count(most) else None,
        )

    def _create(self) -> int:
        if self._offers.max_size is not None and self._total > self._offers.max_size:
            raise ServerRefused("larger than the server takes")
        name = base64.b64encode(f"{self._parcel.id}.age".encode()).decode("ascii")
        headers = {"Upload-Length": str(self._total), "Upload-Metadata": f"filename {name}"}
        answer = demand(self._ask("POST", None, headers), 201)
        location = answer.headers.get("location", "")
        if not location:
            raise ServerUnclear("no location")
        self._state = replace(self._state, resume=self._line.here(location), sent=0)
        self._progress(self._state)
        return 0

    def _send_chunk(self, offset: int) -> int | None:
        """Sends from ``offset`` and returns the server's new offset, or None where it has another one."""
        end = min(offset + self._pace.size, self._total)
        data = memoryview(self._parcel.ciphertext)[offset:end]
        headers = {"Content-Type": "application/offset+octet-stream", "Upload-Offset": str(offset)}
        if self._offers.checksum:
            digest = hashlib.sha1(data, usedforsecurity=False).digest()
            headers["Upload-Checksum"] = "sha1 " + base64.b64encode(digest).decode("ascii")
        began = time.monotonic()
        try:
            if len(data) == self._total >= _UNCOPIED_BYTES:
                body, told = self._parcel.ciphertext, self._hand_over
                answer = self._ask("PATCH", self._state.resume, headers, body, len(data), told)
            else:
                pieces = self._pieces(data, offset)
                answer = self._ask("PATCH", self._state.resume, headers, pieces, len(data))
        except LineCut:
            self._pace.cut(len(data))
            raise
        if answer.status in (409, _CHECKSUM_MISMATCH):
            return None
        if answer.status in _GONE:
            self._state = replace(self._state, resume="", sent=0)
            self._progress(self._state)
            raise LineCut("the server lost the upload")
        arrived = _count(demand(answer, 204), "upload-offset")
        if arrived != end:
            raise ServerUnclear("another offset")
        self._pace.passed(len(data), time.monotonic() - began)
        return arrived

    def _pieces(self, data: memoryview, offset: int) -> Iterator[bytes]:
        """The chunk in pieces, between which the person can stop it."""
        step = min(256 * 1024, max(16 * 1024, len(data) // 8))
        for start in range(0, len(data), step):
            self._check_stop()
            piece = bytes(data[start : start + step])
            sent = offset + start + len(piece)
            self._most = max(self._most or 0, sent)
            yield piece
            self._digest.reach(sent)

    def _hand_over(self, sent: int) -> None:
        """The whole parcel goes as one body, and so much of it is handed over (``Line.ask``'s ``told``)."""
        self._most = max(self._most or 0, sent)
        self._digest.reach(sent)
        if sent < self._total:
            self._check_stop()

    def _proof(self) -> Receipt:
        offset, length = self._counts(demand(self._ask("HEAD", self._state.resume), 200, 204))
        if not offset == length == self._total:
            raise ServerUnclear("the server has another length")
        return Receipt(
            parcel=self._parcel.id,
            way=Tus.kind,
            proof=f"{self._state.resume} {length}",
            length=length,
            sha256=self._digest.hex(),
        )

    def _counts(self, answer: Answer) -> tuple[int, int]:
        offset, length = _count(answer, "upload-offset"), _count(answer, "upload-length")
        if offset > length:
            raise ServerUnclear("offset beyond the length")
        return offset, length

    def _ask(
        self,
        method: str,
        target: str | None,
        headers: dict[str, str] | None = None,
        body: bytes | Iterator[bytes] = b"",
        length: int = 0,
        told: Told | None = None,
    ) -> Answer:
        sent = {"Tus-Resumable": "1.0.0", **(headers or {})}
        answer = self._line.ask(method, target, headers=sent, body=body, length=length, told=told)
        if answer.status == 423:  # the server has not noticed yet that the line broke; it will
            raise ServerBusy("locked", retry_after=1.0)
        return answer

    def _tell(self, offset: int) -> None:
        self._state = replace(self._state, sent=offset)
        self._progress(self._state)

    def _check_stop(self) -> None:
        if self._stop():
            raise DeliveryStopped


def next_chunk(size: int, seconds: float, last: int) -> int:
    """Bytes for the next chunk, after ``size`` bytes took ``seconds`` and ``last`` bytes were wished for."""
    wished = int(size / max(seconds, 1e-3) * CHUNK_SECONDS)
    return min(max(wished, SMALLEST_CHUNK_BYTES), last * _GROWTH, LARGEST_CHUNK_BYTES)


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 16


def _count(answer: Answer, name: str) -> int:
    text = answer.headers.get(name, "")
    if not _is_count(text):
        raise ServerUnclear(f"no {name}")
    return int(text)
