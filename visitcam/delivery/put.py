"""HTTPS PUT: WebDAV, a Nextcloud file drop, an object store. One request carries the whole parcel.

Names are random (the parcel's id), because neither nginx nor rclone honours ``If-None-Match: *``: nothing
can be overwritten by a guess, and the same name at every attempt finds a parcel again that arrived while
its answer was lost. A store that honours it (S3) and lets nobody look would refuse that attempt for ever:
under a name of our own the second attempt replaces the first, which is the same bytes.

Addresses: a folder ("https://cloud.example/drop/", the name is put behind it), or one with ``{name}`` in
it, or, for a presigned address of an object store (its query is its signature), the object itself.

Proof, in this order: HEAD says our length. Where the server does not let senders look (a file drop, a
write-only bucket), its answer to the PUT has to carry a hash of what it stored: an ETag that is the MD5
(S3), or ``X-Hash-SHA256`` (Nextcloud, asked for with ``X-Hash``). Without one of them nothing is proven,
and nothing is called delivered.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import replace

from visitcam.delivery.digest import Digest
from visitcam.delivery.sending import teller
from visitcam.delivery.tls import Lines, demand
from visitcam.delivery.way import NO_PROOF, Goods, Progress, Stop
from visitcam.errors import DeliveryStopped, LineCut, ServerRefused, ServerUnclear
from visitcam.https.line import Answer, Deadlines, Line
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.delivery import Delivery, Parcel, Receipt

_SIGNATURES = ("&X-Amz-Signature=", "&X-Goog-Signature=", "&Signature=")  # S3 v4, Google, S3 v2
_MD5 = re.compile(r"[0-9a-f]{32}")
_NOT_LOOKED_AT = (401, 403, 404, 405, 501)


class Put:
    """The way over HTTPS PUT; sealed end to end. ``state.resume`` is the path that was written to."""

    kind = "put"
    sealed = True

    def __init__(self, deadlines: Deadlines | None = None) -> None:
        self._lines = Lines(deadlines)
        self._taken: dict[str, str] = {}  # presigned address → the one parcel that it gets

    def hang_up(self) -> None:
        """Closes the line that was kept for the next parcel."""
        self._lines.hang_up()

    def deliver(
        self, goods: Goods, endpoint: Endpoint, state: Delivery, *, progress: Progress, stop: Stop
    ) -> Receipt:
        """See :class:`visitcam.delivery.way.Way`. A cut sends the whole parcel again: PUT cannot go on."""
        if not isinstance(goods, Parcel):
            raise TypeError("a sealed way carries parcels")
        if stop():
            raise DeliveryStopped
        with self._lines.to(endpoint) as line:
            target = object_target(line.address.target, goods.id)
            state = replace(state, total=len(goods.ciphertext), sent=0)
            digest = Digest(goods)
            again, ours = state.resume == target, not for_one_parcel(endpoint.address)
            if not ours and self._taken.setdefault(target, goods.id) != goods.id:
                raise ServerRefused("the address is for one parcel")
            if again:  # an earlier attempt may have arrived although its answer did not
                length = _held(line, target)
                if length == len(goods.ciphertext):
                    return _receipt(goods, target, f"length {length}", digest)
            state = replace(state, resume=target)
            progress(state)
            told = teller(len(goods.ciphertext), state, progress, stop)

            def tell(sent: int) -> None:
                told(sent)
                digest.reach(sent)

            answer = _send(line, target, goods.ciphertext, tell, ours=ours, again=again)
            receipt = _receipt(goods, target, _proof(line, target, goods, answer, digest), digest)
            progress(replace(state, sent=len(goods.ciphertext)))
            return receipt


def object_target(target: str, parcel: str) -> str:
    """Path and query under which a parcel is stored, from those of the endpoint's address."""
    name = f"{parcel}.age"
    path, mark, query = target.partition("?")
    if "{name}" in target or "%7Bname%7D" in target:
        return target.replace("{name}", name).replace("%7Bname%7D", name)
    if for_one_parcel(target):
        return target
    return f"{path.rstrip('/')}/{name}{mark}{query}"


def for_one_parcel(address: str) -> bool:
    """Whether an address is a presigned one: it names one object, which a second parcel would replace."""
    query = address.partition("?")[2]
    return "{name}" not in address and any(sign in f"&{query}" for sign in _SIGNATURES)


def _send(
    line: Line, target: str, data: bytes, tell: Callable[[int], None], *, ours: bool, again: bool
) -> Answer:
    """``ours``: the name is our own, 128 random bits, so that whatever stands there is an attempt of ours;
    ``again``: there was one. Then nothing may keep us from replacing it."""
    headers = {"Content-Type": "application/octet-stream", "X-Hash": "sha256"}
    only_new = {} if ours and again else {"If-None-Match": "*"}
    answer = line.ask("PUT", target, headers={**headers, **only_new}, body=data, told=tell)
    if answer.status == 412:
        held = _held(line, target)
        if held == len(data):
            return Answer(201)  # an earlier attempt, of which neither its answer nor our note of it is left
        if held is not None or not ours:
            raise ServerRefused("the name is taken")
        answer = line.ask("PUT", target, headers=headers, body=data, told=tell)
    return demand(answer, 200, 201, 204)


def _held(line: Line, target: str) -> int | None:
    """How many bytes the server holds under that name; None where it does not say."""
    answer = line.ask("HEAD", target)
    if answer.status in _NOT_LOOKED_AT:
        return None
    demand(answer, 200, 204)
    length = answer.headers.get("content-length", "")
    return int(length) if length.isascii() and length.isdigit() and len(length) < 16 else None


def _proof(line: Line, target: str, parcel: Parcel, answer: Answer, digest: Digest) -> str:
    """What shows that the server has all of it.

    Raises:
        LineCut: it holds another length, so it has to be sent again. ServerUnclear: it shows nothing.
    """
    data = parcel.ciphertext
    etag = answer.headers.get("etag", "").removeprefix("W/").strip('"').lower()
    if _MD5.fullmatch(etag) and etag == hashlib.md5(data, usedforsecurity=False).hexdigest():
        return f"etag {etag}"
    shown = answer.headers.get("x-hash-sha256", "").lower()
    if shown and shown == digest.hex():
        return f"sha256 {shown}"
    held = _held(line, target)
    if held is None:
        raise ServerUnclear(NO_PROOF)
    if answer.status == 200 and held != len(data):
        raise ServerUnclear("200, and something else is there")
    if held != len(data):
        raise LineCut("another length")
    return f"length {held}"


def _receipt(parcel: Parcel, target: str, proof: str, digest: Digest) -> Receipt:
    return Receipt(
        parcel=parcel.id,
        way=Put.kind,
        proof=f"{target.partition('?')[0]} {proof}",  # a query may be a signature, and is not kept
        length=len(parcel.ciphertext),
        sha256=digest.hex(),
    )
