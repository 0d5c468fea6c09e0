"""Servers that answer nonsense, too much, too slowly or never: each ends in its leaf, and nothing is lost."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable

import pytest

from tests.delivery.conftest import a_parcel
from tests.servers import odd
from tests.servers.odd import Request, Talk, odd_server, says
from visitcam.delivery.check import check_connection
from visitcam.delivery.put import Put
from visitcam.delivery.tus import Tus
from visitcam.delivery.way import Way
from visitcam.errors import (
    DeliveryError,
    LineCut,
    LineDown,
    NotAllowedAnyMore,
    Redirected,
    ServerBusy,
    ServerFull,
    ServerRefused,
    ServerUnclear,
)
from visitcam.https.line import Deadlines
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.delivery import Delivery, Parcel, Receipt

SHORT = Deadlines(connect=2.0, stall=1.0, answer=0.6)
PAGE = b"<html>Welcome to the hotel's network. Please log in.</html>"
WAYS: dict[str, Callable[[], Way]] = {"tus": lambda: Tus(SHORT), "put": lambda: Put(SHORT)}

TABLE: dict[str, tuple[Talk, type[DeliveryError]]] = {
    "200 with a login page": (says("200 OK", {"Content-Type": "text/html"}, PAGE), ServerUnclear),
    "201 with a login page": (says("201 Created", {"Content-Type": "text/html"}, PAGE), ServerUnclear),
    "5 GB": (odd.five_gigabytes, ServerUnclear),
    "byte by byte": (odd.drip, LineCut),
    "never": (odd.never, LineCut),
    "garbage": (odd.garbage, ServerUnclear),
    "hangs up": (odd.hangs_up, LineCut),
    "redirect elsewhere": (says("307 Go", {"Location": "https://evil.example/"}), Redirected),
    "redirect here": (says("301 Go", {"Location": "/elsewhere"}), Redirected),
    "not allowed": (says("401 Unauthorized"), NotAllowedAnyMore),
    "forbidden": (says("403 Forbidden"), NotAllowedAnyMore),
    "not taken": (says("415 Unsupported Media Type"), ServerRefused),
    "full": (says("507 Insufficient Storage"), ServerFull),
    "too large": (says("413 Content Too Large"), ServerFull),
    "busy": (says("503 Service Unavailable", {"Retry-After": "17"}), ServerBusy),
    "too many": (says("429 Too Many Requests"), ServerBusy),
    "broken": (says("500 Internal Server Error"), ServerUnclear),
    "a number that is none": (says("999 What"), ServerUnclear),
}


def deliver(way: Way, address: str, parcel: Parcel, resume: str = "") -> Receipt:
    state = Delivery(parcel.id, 0, 0, resume=resume)
    endpoint = Endpoint(way.kind, address)
    return way.deliver(parcel, endpoint, state, progress=lambda _: None, stop=lambda: False)


@pytest.mark.parametrize("kind", WAYS)
@pytest.mark.parametrize("case", TABLE)
def test_every_answer_has_its_leaf(kind: str, case: str) -> None:
    talk, leaf_of = TABLE[case]
    way = WAYS[kind]()
    began = time.monotonic()
    with odd_server(talk) as server, pytest.raises(leaf_of) as raised:
        deliver(way, f"{server.origin}/files", a_parcel(100_000))
    assert type(raised.value) is leaf_of
    assert time.monotonic() - began < 20, "every wait has its end"


@pytest.mark.parametrize("kind", WAYS)
def test_nobody_there(kind: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(LineDown):
        deliver(WAYS[kind](), f"http://127.0.0.1:{port}/files", a_parcel())


@pytest.mark.parametrize("kind", WAYS)
def test_retry_after_is_told(kind: str) -> None:
    with (
        odd_server(says("503 Service Unavailable", {"Retry-After": "17"})) as server,
        pytest.raises(ServerBusy) as busy,
    ):
        deliver(WAYS[kind](), f"{server.origin}/files", a_parcel())
    assert busy.value.retry_after == 17


class LyingTus:
    """A tus server in thirty lines, whose counts are changed by ``patch`` and ``head``."""

    def __init__(
        self,
        patch: Callable[[int], object] = lambda offset: offset,
        head: Callable[[int, int], tuple[object, object]] = lambda offset, total: (offset, total),
    ) -> None:
        self.patch, self.head = patch, head
        self.offset = self.total = 0
        self.location = "/files/1"

    def __call__(self, request: Request, sock: socket.socket) -> None:
        if request.method == "POST":
            self.total = int(request.headers["upload-length"])
            says("201 Created", {"Location": self.location})(request, sock)
        elif request.method == "PATCH":
            self.offset += len(request.body)
            says("204 No Content", {"Upload-Offset": str(self.patch(self.offset))})(request, sock)
        elif request.method == "HEAD":
            offset, length = self.head(self.offset, self.total)
            says("200 OK", {"Upload-Offset": str(offset), "Upload-Length": str(length)})(request, sock)
        else:
            says("204 No Content")(request, sock)


def test_an_honest_server_of_the_same_making_is_believed() -> None:
    """The control of the table below."""
    parcel = a_parcel(600_000)
    with odd_server(LyingTus()) as server:
        assert deliver(Tus(SHORT), f"{server.origin}/files", parcel).length == 600_000


@pytest.mark.parametrize(
    "server",
    [
        LyingTus(patch=lambda offset: offset + 1),
        LyingTus(patch=lambda offset: offset - 1),
        LyingTus(patch=lambda offset: 600_000),
        LyingTus(patch=lambda offset: -5),
        LyingTus(patch=lambda offset: "many"),
        LyingTus(patch=lambda offset: ""),
        LyingTus(head=lambda offset, total: (offset - 1, total)),
        LyingTus(head=lambda offset, total: (total + 1, total + 1)),
        LyingTus(head=lambda offset, total: (total + 1, total)),
        LyingTus(head=lambda offset, total: ("9" * 400, total)),
        LyingTus(head=lambda offset, total: (offset, "²")),
    ],
)
def test_counts_that_cannot_be(server: LyingTus) -> None:
    with odd_server(server) as running, pytest.raises(ServerUnclear):
        deliver(Tus(SHORT), f"{running.origin}/files", a_parcel(600_000))


def test_an_upload_on_another_host_is_not_followed() -> None:
    lying = LyingTus()
    lying.location = "https://evil.example/files/1"
    with odd_server(lying) as server, pytest.raises(Redirected):
        deliver(Tus(SHORT), f"{server.origin}/files", a_parcel())


def test_conflicts_without_an_end() -> None:
    def talk(request: Request, sock: socket.socket) -> None:
        if request.method == "PATCH":
            says("409 Conflict")(request, sock)
        else:
            honest(request, sock)

    honest = LyingTus()
    with odd_server(talk) as server, pytest.raises(ServerUnclear):
        deliver(Tus(SHORT), f"{server.origin}/files", a_parcel())
    assert len([r for r in server.requests if r.method == "PATCH"]) < 10


def test_an_upload_that_vanishes_in_the_middle_is_a_cut() -> None:
    """The next attempt creates it again; this one told to forget its address."""
    honest = LyingTus()
    told: list[Delivery] = []

    def talk(request: Request, sock: socket.socket) -> None:
        if request.method == "PATCH":
            says("404 Not Found")(request, sock)
        else:
            honest(request, sock)

    parcel = a_parcel()
    with odd_server(talk) as server, pytest.raises(LineCut):
        Tus(SHORT).deliver(
            parcel,
            Endpoint("tus", f"{server.origin}/files"),
            Delivery(parcel.id, 0, 0),
            progress=told.append,
            stop=lambda: False,
        )
    assert told[-1].resume == ""


def test_checksums_are_sent_where_offered_and_a_mismatch_sends_again() -> None:
    honest = LyingTus()
    refused: list[Request] = []

    def talk(request: Request, sock: socket.socket) -> None:
        if request.method == "OPTIONS":
            offers = {"Tus-Extension": "creation,checksum", "Tus-Checksum-Algorithm": "sha1,md5"}
            says("204 No Content", offers)(request, sock)
        elif request.method == "PATCH" and not refused:
            refused.append(request)
            says("460 Checksum Mismatch")(request, sock)
        else:
            honest(request, sock)

    with odd_server(talk) as server:
        deliver(Tus(SHORT), f"{server.origin}/files", a_parcel(10_000))
        patches = [r for r in server.requests if r.method == "PATCH"]
    assert len(patches) == 2
    assert all(r.headers["upload-checksum"].startswith("sha1 ") for r in patches)


@pytest.mark.parametrize(
    ("headers", "proven"),
    [
        ({"ETag": '"{md5}"'}, True),
        ({"ETag": 'W/"{md5}"'}, True),
        ({"X-Hash-SHA256": "{sha256}"}, True),
        ({"ETag": '"0123456789abcdef0123456789abcdef"'}, False),
        ({"X-Hash-SHA256": "{md5}"}, False),
        ({}, False),
    ],
)
def test_a_write_only_store_proves_by_a_hash(headers: dict[str, str], proven: bool) -> None:
    import hashlib

    def talk(request: Request, sock: socket.socket) -> None:
        if request.method == "HEAD":
            says("403 Forbidden")(request, sock)
            return
        known = {
            "md5": hashlib.md5(request.body, usedforsecurity=False).hexdigest(),
            "sha256": hashlib.sha256(request.body).hexdigest(),
        }
        says("200 OK", {name: value.format(**known) for name, value in headers.items()})(request, sock)

    with odd_server(talk) as server:
        if proven:
            assert deliver(Put(SHORT), f"{server.origin}/bucket", a_parcel()).length == 1000
        else:
            with pytest.raises(ServerUnclear):
                deliver(Put(SHORT), f"{server.origin}/bucket", a_parcel())


@pytest.mark.parametrize("held", [1000, 999])
def test_a_name_that_is_taken(held: int) -> None:
    """412 to If-None-Match: ours where it has our length, refused where it has not."""

    def talk(request: Request, sock: socket.socket) -> None:
        if request.method == "PUT":
            assert request.headers["if-none-match"] == "*"
            says("412 Precondition Failed")(request, sock)
        else:
            sock.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {held}\r\n\r\n".encode())

    with odd_server(talk) as server:
        if held == 1000:
            assert deliver(Put(SHORT), f"{server.origin}/drop", a_parcel()).length == 1000
        else:
            with pytest.raises(ServerRefused):
                deliver(Put(SHORT), f"{server.origin}/drop", a_parcel())


@pytest.mark.parametrize(
    ("status", "reached"),
    [("200 OK", True), ("204 No Content", True), ("403 Forbidden", True), ("405 Method Not Allowed", True),
     ("501 Not Implemented", True), ("302 Found", False), ("500 Broken", False), ("503 Busy", False)],
)  # fmt: skip
def test_the_connection_check_of_a_store_that_takes_only_put(status: str, reached: bool) -> None:
    with odd_server(says(status, {"Location": "/login"})) as server:
        report = check_connection(Endpoint("put", f"{server.origin}/drop/"), deadlines=SHORT)
        assert report.reached == reached
        assert (report.trouble is None) == reached
        assert {request.method for request in server.requests} == {"OPTIONS"}, "it keeps what it is sent"


@pytest.mark.parametrize("case", TABLE)
def test_the_connection_check_reports_and_never_raises(case: str) -> None:
    talk, _ = TABLE[case]
    with odd_server(talk) as server:
        report = check_connection(Endpoint("tus", f"{server.origin}/files"), deadlines=SHORT)
    assert not report.reached
    assert report.trouble is not None
    assert issubclass(report.trouble, DeliveryError)
    assert report.picture_seconds is None
