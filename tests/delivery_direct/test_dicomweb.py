"""STOW-RS against a real Orthanc, over lines that break, and against servers that answer oddly."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable

import pytest

from tests.delivery_direct.conftest import bundle, fresh, jpeg, mp4, notes, twenty_megabytes
from tests.servers.chaos import chaos_line
from tests.servers.odd import Request, Talk, garbage, hangs_up, odd_server, says
from tests.servers_direct.orthanc import Orthanc
from visitcam.delivery import dicom_object, dicomweb
from visitcam.delivery.dicomweb import DicomwebWay
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


def send(address: str, goods: OpenedBundle, told: list[Delivery] | None = None) -> Receipt:
    way = DicomwebWay(QUICK)
    heard = told if told is not None else []
    endpoint = Endpoint("dicomweb", address)
    return way.deliver(goods, endpoint, fresh(goods), progress=heard.append, stop=lambda: False)


@pytest.mark.parametrize("kind", ["photo", "video", "notes"])
def test_arrives_once_and_is_found_again(orthanc_session: Orthanc, kind: str) -> None:
    server = orthanc_session
    made: dict[str, Callable[[], OpenedBundle]] = {
        "photo": lambda: bundle(jpeg(seed=11)),
        "video": lambda: bundle(mp4(14), "video/mp4"),
        "notes": notes,
    }
    goods = made[kind]()
    before = len(server.instances())
    told: list[Delivery] = []
    receipt = server.inside(lambda: send(server.address(), goods, told))
    again = server.inside(lambda: send(server.address(), goods))
    assert len(server.instances()) == before + 1
    instance = str(dicom_object.instance_uids(goods.manifest)[2])
    assert receipt.proof == instance
    assert again.proof == f"{instance} found again"
    assert again.sha256 == receipt.sha256
    assert told[-1].sent == told[-1].total == receipt.length
    assert [state.sent for state in told] == sorted(state.sent for state in told)


def test_wado_gives_back_the_very_picture(orthanc_session: Orthanc) -> None:
    server, goods = orthanc_session, bundle(jpeg(seed=12))
    server.inside(lambda: send(server.address(), goods))
    study, series, instance = dicom_object.instance_uids(goods.manifest)
    path = f"/dicom-web/studies/{study}/series/{series}/instances/{instance}"
    stored = 'multipart/related; type="application/dicom"; transfer-syntax=*'
    assert goods.media in server.inside(lambda: server.get(path, stored))
    assert server.inside(lambda: server.get(f"{path}/rendered"))[:2] in (b"\xff\xd8", b"\x89P")


def test_an_answer_that_was_lost_is_found_again(orthanc_session: Orthanc) -> None:
    server, goods = orthanc_session, bundle(jpeg(seed=13))
    before = len(server.instances())

    def lose_the_answer() -> None:
        with chaos_line(server.port) as line:
            line.answer_bytes = 0
            with pytest.raises(DeliveryError):
                _store_only(goods, server.address(line.port))
            line.answer_bytes = None
            assert send(server.address(line.port), goods).proof.endswith("found again")

    server.inside(lose_the_answer)
    assert len(server.instances()) == before + 1


def _store_only(goods: OpenedBundle, address: str) -> None:
    """The store without the search before it: the search's answer would be cut as well."""
    data, study, instance = dicomweb._object(goods)
    with open_line(Endpoint("dicomweb", address), QUICK) as line:
        dicomweb._store(line, "/dicom-web", data, study, instance, iter([data]))


def test_a_line_cut_in_the_middle_leaves_nothing_and_then_arrives_once(orthanc_session: Orthanc) -> None:
    server, goods = orthanc_session, bundle(jpeg((1600, 1200), seed=14))
    before = len(server.instances())

    def through_cuts() -> Receipt:
        with chaos_line(server.port) as line:
            line.cut_every = 150_000
            for _ in range(2):
                with pytest.raises(LineCut):
                    send(server.address(line.port), goods)
            assert len(json.loads(server.get("/instances"))) == before
            line.cut_every = None
            return send(server.address(line.port), goods)

    assert server.inside(through_cuts).length > len(goods.media)
    assert len(server.instances()) == before + 1


def test_20_mb_over_a_line_cut_every_3_mb(orthanc_session: Orthanc) -> None:
    """STOW cannot go on in the middle: each cut is said, nothing half is stored; a line that holds for one
    picture brings it, once, every byte of it."""
    server, goods = orthanc_session, bundle(twenty_megabytes(17))
    before = len(server.instances())

    def through_cuts() -> Receipt:
        with chaos_line(server.port) as line:
            line.cut_every = 3_000_000
            for _ in range(3):
                with pytest.raises(LineCut):
                    send(server.address(line.port), goods)
            line.cut_every = 25_000_000
            return send(server.address(line.port), goods)

    server.inside(through_cuts)
    assert len(server.instances()) == before + 1
    study, series, instance = dicom_object.instance_uids(goods.manifest)
    path = f"/dicom-web/studies/{study}/series/{series}/instances/{instance}"
    stored = 'multipart/related; type="application/dicom"; transfer-syntax=*'
    assert goods.media in server.inside(lambda: server.get(path, stored))


def test_stopping_leaves_nothing(orthanc_session: Orthanc) -> None:
    server, goods = orthanc_session, bundle(jpeg((1600, 1200), seed=15))
    before = len(server.instances())
    asked = iter([False, False, False, True])

    def stopped() -> None:
        way = DicomwebWay(QUICK)
        way.deliver(
            goods,
            Endpoint("dicomweb", server.address()),
            fresh(goods),
            progress=lambda _state: None,
            stop=lambda: next(asked, True),
        )

    with pytest.raises(DeliveryStopped):
        server.inside(stopped)
    assert len(server.instances()) == before


def test_wrong_credentials_ask_for_a_new_invitation(orthanc_session: Orthanc) -> None:
    server = orthanc_session
    with pytest.raises(NotAllowedAnyMore):
        server.inside(lambda: send(server.address(word="wrong"), bundle(jpeg(seed=16))))


def answers(status: str, document: object, search: str = "[]") -> Talk:
    """Searches find ``search``; a store is answered with ``document``."""
    body = document if isinstance(document, bytes) else json.dumps(document).encode()

    def talk(request: Request, sock: socket.socket) -> None:
        kind = {"Content-Type": "application/dicom+json"}
        if request.method == "GET":
            says("200 OK", kind, search.encode())(request, sock)
        else:
            says(status, kind, body)(request, sock)

    return talk


GOODS = bundle(jpeg(seed=20))
MINE = str(dicom_object.instance_uids(GOODS.manifest)[2])


def sequence(tag: str, instance: str = MINE, more: dict[str, int] | None = None) -> dict[str, object]:
    item: dict[str, object] = {"00081155": {"vr": "UI", "Value": [instance]}}
    item |= {code: {"vr": "US", "Value": [value]} for code, value in (more or {}).items()}
    return {tag: {"vr": "SQ", "Value": [item]}}


@pytest.mark.parametrize(
    ("status", "document", "failure"),
    [
        ("200 OK", b"<html>Welcome to our hotel</html>", ServerUnclear),
        ("200 OK", b"", ServerUnclear),
        ("200 OK", [], ServerUnclear),
        ("200 OK", {"00081199": {"vr": "SQ", "Value": "nonsense"}}, ServerUnclear),
        ("200 OK", sequence("00081199", "1.2.3"), ServerUnclear),
        ("202 Accepted", sequence("00081198", more={"00081197": 0xC000}), ServerRefused),
        ("409 Conflict", sequence("00081198", more={"00081197": 0xA700}), ServerFull),
        ("409 Conflict", sequence("00081198", more={"00081197": 0x0122}), ServerRefused),
        ("409 Conflict", sequence("00081198", more={"00081197": 0x0124}), NotAllowedAnyMore),
        ("409 Conflict", b"no", ServerRefused),
        ("400 Bad Request", b"", ServerRefused),
        ("401 Unauthorized", b"", NotAllowedAnyMore),
        ("413 Content Too Large", b"", ServerFull),
        ("415 Unsupported Media Type", b"", ServerRefused),
        ("500 Internal Server Error", b"", ServerUnclear),
        ("503 Service Unavailable", b"", ServerBusy),
        ("507 Insufficient Storage", b"", ServerFull),
        ("200 OK", b"x" * 2_000_000, ServerUnclear),
        ("200 OK", b"[" * 50_000, ServerUnclear),
    ],
)
def test_odd_answers_are_never_taken_for_a_proof(
    status: str, document: object, failure: type[DeliveryError]
) -> None:
    with odd_server(answers(status, document)) as server, pytest.raises(failure):
        send(f"{server.origin}/dicom-web", GOODS)


@pytest.mark.parametrize(
    "talk", [garbage, hangs_up, says("302 Found", {"Location": "https://elsewhere.example/"})]
)
def test_lines_that_are_no_dicomweb(talk: Talk) -> None:
    with odd_server(talk) as server, pytest.raises((LineCut, ServerUnclear, Redirected)):
        send(f"{server.origin}/dicom-web", GOODS)


def test_a_warning_is_stored_and_said() -> None:
    told = sequence("00081199", more={"00081196": 0xB000})
    with odd_server(answers("202 Accepted", told)) as server:
        assert send(f"{server.origin}/dicom-web/studies", GOODS).proof == f"{MINE} with warning B000"
        assert server.requests[-1].path == "/dicom-web/studies"


def test_a_duplicate_is_looked_up_not_believed() -> None:
    refused = answers("409 Conflict", sequence("00081198", more={"00081197": 0x0111}))
    with odd_server(refused) as server, pytest.raises(ServerUnclear):
        send(f"{server.origin}/dicom-web", GOODS)


def test_found_before_a_byte_of_the_picture_is_sent() -> None:
    found = json.dumps([{"00080018": {"vr": "UI", "Value": [MINE]}}])
    with odd_server(answers("500 Oh", b"", found)) as server:
        assert send(f"{server.origin}/dicom-web", GOODS).proof.endswith("found again")
        assert [request.method for request in server.requests] == ["GET"]


def test_refuses_what_it_cannot_carry() -> None:
    way = DicomwebWay()
    with pytest.raises(TypeError):
        way.deliver(
            Parcel("a", b""),
            Endpoint("dicomweb", "https://x.example"),
            Delivery("a", 0, 0),
            progress=lambda _state: None,
            stop=lambda: False,
        )
    with pytest.raises(NoWay):
        send("http://127.0.0.1:9/", bundle(b"x", "image/tiff"))
