"""FHIR R4 against a real server, the published definitions, lines that break, and odd answers."""

from __future__ import annotations

import base64
import json
import socket
from collections.abc import Callable

import pytest

from tests.delivery_direct.conftest import bundle, fresh, jpeg, mp4, notes, twenty_megabytes
from tests.servers.chaos import chaos_line
from tests.servers.odd import Request, Talk, garbage, hangs_up, odd_server, says
from tests.servers_direct.fhir_server import FhirServer, complaints
from visitcam.delivery import fhir, fhir_resources
from visitcam.delivery.fhir import FhirWay
from visitcam.delivery.tls import open_line
from visitcam.errors import (
    DeliveryError,
    DeliveryStopped,
    LineCut,
    NotAllowedAnyMore,
    NoWay,
    Redirected,
    ServerBusy,
    ServerFull,
    ServerRefused,
    ServerUnclear,
)
from visitcam.https.line import Deadlines
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.delivery import Delivery, Parcel, Receipt
from visitcam.model.opened_bundle import OpenedBundle

QUICK = Deadlines(connect=3.0, stall=3.0, answer=10.0)
KINDS = ("Binary", "DocumentReference", "Media")


def send(address: str, goods: OpenedBundle, told: list[Delivery] | None = None) -> Receipt:
    heard = told if told is not None else []
    endpoint = Endpoint("fhir", address)
    return FhirWay(QUICK).deliver(goods, endpoint, fresh(goods), progress=heard.append, stop=lambda: False)


def counts(server: FhirServer) -> tuple[int, ...]:
    return tuple(server.count(kind) for kind in KINDS)


GOODS: dict[str, Callable[[], OpenedBundle]] = {
    "photo": lambda: bundle(jpeg(seed=31)),
    "photo without a body site": lambda: bundle(jpeg(seed=32), body_site={}, scale={}),
    "video": lambda: bundle(mp4(9), "video/mp4"),
    "notes": lambda: notes(since="a month"),
}


def test_valid_by_the_published_definitions_and_code_lists() -> None:
    made: dict[str, object] = {}
    for name, goods in GOODS.items():
        for media in (False, True):
            made[f"{name}, media {media}"] = fhir_resources.transaction(goods(), media=media)
            again = fhir_resources.transaction(goods(), media=media)
            assert made[f"{name}, media {media}"] == again  # the same at every retry
    told = dict(zip(made, complaints(list(made.values())), strict=True))
    assert told == {name: [] for name in made}


def test_the_check_itself_finds_what_is_wrong() -> None:
    wrong: list[tuple[int, str, object, str]] = [
        (1, "status", "nope", "is not in"),
        (1, "docStatus", "nope", "is not in"),
        (2, "status", "nope", "is not in"),
        (1, "foo", 1, "Invalid additional property"),
        (1, "content", None, "Missing required property"),
    ]
    made: list[object] = []
    for entry, field, value, _ in wrong:
        document = json.loads(json.dumps(fhir_resources.transaction(GOODS["photo"](), media=True)))
        resource = document["entry"][entry]["resource"]
        resource.pop(field, None)
        if value is not None:
            resource[field] = value
        made.append(document)
    for told, (_, field, _, words) in zip(complaints(made), wrong, strict=True):
        assert any(words in line for line in told), field


@pytest.mark.parametrize("name", GOODS)
def test_arrives_once_whole_and_is_found_again(fhir_session: FhirServer, name: str) -> None:
    server, goods = fhir_session, GOODS[name]()
    before = counts(server)
    told: list[Delivery] = []
    receipt = send(server.address, goods, told)
    assert send(server.address, goods).proof == receipt.proof
    assert counts(server) == (before[0] + 1, before[1] + 1, before[2])
    document = server.get(receipt.proof.split("/_history")[0])
    attachment = document["content"][0]["attachment"]  # type: ignore[index]
    binary = server.get(attachment["url"])
    assert base64.b64decode(str(binary["data"])) == fhir_resources._content(goods)[1]
    assert binary["contentType"] == attachment["contentType"]
    assert told[-1].sent == told[-1].total


def test_a_media_resource_where_the_clinic_asked(fhir_session: FhirServer) -> None:
    server, goods = fhir_session, bundle(jpeg(seed=33))
    before = counts(server)
    send(f"{server.address}#media", goods)
    assert counts(server) == tuple(count + 1 for count in before)


def test_an_answer_that_was_lost_is_found_again(fhir_session: FhirServer) -> None:
    server, goods = fhir_session, bundle(jpeg(seed=34))
    before = counts(server)
    data = json.dumps(fhir_resources.transaction(goods)).encode()
    with chaos_line(server.port) as line:
        line.answer_bytes = 0
        address = f"http://127.0.0.1:{line.port}/fhir"
        with pytest.raises(DeliveryError), open_line(Endpoint("fhir", address), QUICK) as opened:
            fhir._post(opened, "/fhir", data, fresh(goods), lambda _state: None, lambda: False)
        line.answer_bytes = None
        assert send(address, goods).proof.startswith("DocumentReference/")
    assert counts(server) == (before[0] + 1, before[1] + 1, before[2])


def test_a_line_cut_in_the_middle_leaves_nothing_and_then_arrives_once(fhir_session: FhirServer) -> None:
    server, goods = fhir_session, bundle(jpeg((1600, 1200), seed=35))
    before = counts(server)
    with chaos_line(server.port) as line:
        address = f"http://127.0.0.1:{line.port}/fhir"
        line.cut_every = 150_000
        for _ in range(2):
            with pytest.raises(LineCut):
                send(address, goods)
        assert counts(server) == before
        line.cut_every = None
        send(address, goods)
    assert counts(server) == (before[0] + 1, before[1] + 1, before[2])


def test_20_mb_over_a_line_cut_every_3_mb(fhir_session: FhirServer) -> None:
    server, goods = fhir_session, bundle(twenty_megabytes(38))
    before = counts(server)
    with chaos_line(server.port) as line:
        address = f"http://127.0.0.1:{line.port}/fhir"
        line.cut_every = 3_000_000
        for _ in range(3):
            with pytest.raises(LineCut):
                send(address, goods)
        assert counts(server) == before
        line.cut_every = 35_000_000
        proof = send(address, goods).proof
    assert counts(server) == (before[0] + 1, before[1] + 1, before[2])
    attachment = server.get(proof.split("/_history")[0])["content"][0]["attachment"]  # type: ignore[index]
    assert base64.b64decode(str(server.get(attachment["url"])["data"])) == goods.media


def test_two_attempts_at_once_leave_one_document(fhir_session: FhirServer) -> None:
    """The second did not see the first when it searched: ``ifNoneExist`` keeps the document single."""
    server, goods = fhir_session, bundle(jpeg(seed=36))
    before = server.count("DocumentReference")
    data = json.dumps(fhir_resources.transaction(goods)).encode()
    for _ in range(2):
        with open_line(Endpoint("fhir", server.address), QUICK) as line:
            where = fhir._post(line, "/fhir", data, fresh(goods), lambda _state: None, lambda: False)
        assert where == "" or where.startswith("DocumentReference/")
    assert server.count("DocumentReference") == before + 1


def test_stopping_leaves_nothing(fhir_session: FhirServer) -> None:
    server, goods = fhir_session, bundle(jpeg((1600, 1200), seed=37))
    before = counts(server)
    asked = iter([False, False, True])
    with pytest.raises(DeliveryStopped):
        FhirWay(QUICK).deliver(
            goods,
            Endpoint("fhir", server.address),
            fresh(goods),
            progress=lambda _state: None,
            stop=lambda: next(asked, True),
        )
    assert counts(server) == before


def answers(status: str, document: object) -> Talk:
    """Searches find nothing; a transaction is answered with ``document``."""
    body = document if isinstance(document, bytes) else json.dumps(document).encode()
    nothing = json.dumps({"resourceType": "Bundle", "type": "searchset"}).encode()

    def talk(request: Request, sock: socket.socket) -> None:
        kind = {"Content-Type": "application/fhir+json"}
        if request.method == "GET":
            says("200 OK", kind, nothing)(request, sock)
        else:
            says(status, kind, body)(request, sock)

    return talk


def response(*entries: object) -> dict[str, object]:
    return {"resourceType": "Bundle", "type": "transaction-response", "entry": list(entries)}


ONE = bundle(jpeg(seed=40))


@pytest.mark.parametrize(
    ("status", "document", "failure"),
    [
        ("200 OK", b"<html>Welcome to our hotel</html>", ServerUnclear),
        ("200 OK", b"", ServerUnclear),
        ("200 OK", [], ServerUnclear),
        ("200 OK", {"resourceType": "OperationOutcome"}, ServerUnclear),
        ("200 OK", {"resourceType": "Bundle", "type": "searchset"}, ServerUnclear),
        ("200 OK", response(), ServerUnclear),
        ("200 OK", response("nonsense"), ServerUnclear),
        ("200 OK", response({"response": "nonsense"}), ServerUnclear),
        ("200 OK", response({"response": {"status": "201", "location": "Binary/1"}}), ServerUnclear),
        ("200 OK", response({"response": {"status": "422 Unprocessable"}}), ServerRefused),
        ("202 Accepted", response(), ServerUnclear),
        ("400 Bad Request", b"", ServerRefused),
        ("401 Unauthorized", b"", NotAllowedAnyMore),
        ("409 Conflict", b"", ServerRefused),
        ("413 Content Too Large", b"", ServerFull),
        ("422 Unprocessable Content", b"", ServerRefused),
        ("429 Too Many Requests", b"", ServerBusy),
        ("500 Internal Server Error", b"", ServerUnclear),
        ("503 Service Unavailable", b"", ServerBusy),
        ("200 OK", b"[" * 50_000, ServerUnclear),
    ],
)
def test_odd_answers_are_never_taken_for_a_proof(
    status: str, document: object, failure: type[DeliveryError]
) -> None:
    with odd_server(answers(status, document)) as server, pytest.raises(failure):
        send(f"{server.origin}/fhir", ONE)


@pytest.mark.parametrize(
    "talk", [garbage, hangs_up, says("302 Found", {"Location": "https://elsewhere.example/"})]
)
def test_lines_that_are_no_fhir(talk: Talk) -> None:
    with odd_server(talk) as server, pytest.raises((LineCut, ServerUnclear, Redirected)):
        send(f"{server.origin}/fhir", ONE)


def test_refuses_what_it_cannot_carry() -> None:
    with pytest.raises(TypeError):
        FhirWay().deliver(
            Parcel("a", b""),
            Endpoint("fhir", "https://x.example"),
            Delivery("a", 0, 0),
            progress=lambda _state: None,
            stop=lambda: False,
        )
    with pytest.raises(NoWay):
        send("http://127.0.0.1:9/", bundle(b"x", "image/tiff"))
    with pytest.raises(NoWay):
        send("http://127.0.0.1:9/", bundle(b"[1]", "application/json"))
