"""Servers and senders that choose their words to break what reads them."""

from __future__ import annotations

import hashlib
import io
import json
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.delivery.conftest import a_parcel
from tests.servers.odd import Request, odd_server
from visitcam.cli import output
from visitcam.clinic.arrivals import FolderArrivals
from visitcam.delivery.fhir import FhirWay
from visitcam.delivery.tus import Tus
from visitcam.errors import DamagedParcel, DeliveryError, Redirected, SealingFailed, ServerUnclear
from visitcam.https.line import Deadlines, Line
from visitcam.model.capture import Capture
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.delivery import Delivery
from visitcam.model.manifest import Manifest
from visitcam.sealing import manifest as manifests
from visitcam.sealing.bundle import pack, unpack
from visitcam.sealing.recipients import new_identity

SHORT = Deadlines(connect=2.0, stall=1.0, answer=1.0)
CLINIC = new_identity()
MEDIA = b"\xff\xd8\xff\xe0 a picture"


def answers(status: str, headers: bytes = b"", body: bytes = b"") -> Callable[[Request, socket.socket], None]:
    def talk(_request: Request, sock: socket.socket) -> None:
        length = b"Content-Length: " + str(len(body)).encode() + b"\r\n"
        sock.sendall(
            b"HTTP/1.1 "
            + status.encode()
            + b"\r\nContent-Length: "
            + length
            + b"\r\n"
            + headers
            + b"\r\n"
            + body
        )

    return talk


@pytest.mark.parametrize(
    "location", [b"/files/\xe9", b"/files/\x1b[31m", b"/f s", b"/files/\x9b31m", b"http://[x/", b"//[::1"]
)
def test_a_strange_location_is_a_leaf(location: bytes) -> None:
    """It is kept as the address to go on from: one that cannot be asked would stop the visit for ever."""
    told: list[Delivery] = []
    talk = answers("201 Created", b"Location: " + location + b"\r\n")
    with odd_server(talk) as server, pytest.raises(DeliveryError):
        Tus(SHORT).deliver(
            a_parcel(),
            Endpoint("tus", server.origin + "/files"),
            Delivery("p", 0, 0),
            progress=told.append,
            stop=lambda: False,
        )
    assert all(each.resume.isascii() and each.resume.isprintable() for each in told)


def test_here_gives_only_what_can_be_asked() -> None:
    with Line("https://clinic.example/files") as line:
        assert line.here("/files/a%20b?c=d") == "/files/a%20b?c=d"
        for strange in ("/\u2028", "/a b", "/\udcff", "/\x1b"):
            with pytest.raises(ServerUnclear):
                line.here(strange)
        with pytest.raises(Redirected):
            line.here("https://evil.example/files/1")


def opened(**facts: object) -> bytes:
    told: dict[str, object] = {
        "capture": "ab" * 16,
        "visit": "cd" * 16,
        "view": "Left sole",
        "taken": "2026-01-01T00:00:00Z",
        "media_type": "image/jpeg",
        "size": (10, 10),
        "media_sha256": hashlib.sha256(MEDIA).hexdigest(),
        "software": "visitcam 1",
        **facts,
    }
    capture = Capture(MEDIA, Manifest(**told))  # type: ignore[arg-type]
    return pack(capture, recipient=CLINIC.recipient, invitation="ef" * 16, secret=b"0123456789abcdef")


UNWRITABLE = {
    "view": {"view": "\ud800"},
    "body site": {"body_site": {"display": "\udfff"}},
    "assessment": {"assessment": {"sharpness": ["\ud800"]}},
    "extra": {"extra": {"new": {"\ud800": 1}}},
}


@pytest.mark.parametrize("facts", UNWRITABLE.values(), ids=UNWRITABLE)
def test_half_a_character_does_not_stop_the_inbox(facts: dict[str, object]) -> None:
    """No text file, terminal or server takes it: the clinic's inbox would stop at it at every start."""
    with pytest.raises((SealingFailed, DamagedParcel)):
        unpack(opened(**facts))


@pytest.mark.parametrize("view", ["a\x1b[2Jb", "a\nb", "a\x9b31m", "a\u202eb", "a\x00b", "a\x7f"])
def test_a_view_has_a_name_that_can_be_shown(view: str) -> None:
    with pytest.raises((SealingFailed, DamagedParcel)):
        unpack(opened(view=view))


@pytest.mark.parametrize("view", ["", "Left sole", "#7", "باطن القدم", "می‌خواهم"])
def test_names_of_every_script_pass(view: str) -> None:
    assert unpack(opened(view=view)).manifest.view == view


def test_a_manifest_as_bytes_is_no_way_around(tmp_path: Path) -> None:
    del tmp_path
    good = unpack(opened())
    binding = manifests.Binding(good.invitation, good.recipient, good.hmac)
    written = json.loads(manifests.dump(good.manifest, binding))
    for hostile in ({"view": "\ud800"}, {"software": "\x1b]0;x\x07"}, {"reviewed_by": "a\nb"}):
        with pytest.raises(DamagedParcel):
            manifests.load(json.dumps({**written, **hostile}).encode())


ESCAPE = "\x1b]0;owned\x07\x9b31m\u202egpj.exe\udcff"


def test_the_terminal_gets_no_commands(capsys: pytest.CaptureFixture[str]) -> None:
    output.say(f"It has arrived: {ESCAPE}", "two\nlines")
    output.document({"proof": ESCAPE})
    output.line({"proof": ESCAPE})
    shown = capsys.readouterr().out
    shown.encode("utf-8")
    assert not [letter for letter in shown if letter != "\n" and not letter.isprintable()]
    assert "two\nlines" in shown
    assert json.loads(shown.splitlines()[-1]) == {"proof": ESCAPE}, "what a program reads is not changed"


def test_words_of_every_script_reach_the_terminal_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    words = "باطن القدم · می‌خواهم · 左足 · Fußsohle"
    output.say(words)
    output.line({"view": words})
    shown = capsys.readouterr().out
    assert shown.splitlines()[0] == words
    assert "左足" in shown.splitlines()[1]


def test_a_dumb_terminal_does_not_end_the_visit(monkeypatch: pytest.MonkeyPatch) -> None:
    """LANG=C of old: a sentence with letters that the terminal has not is shown, not raised."""
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    output.say("Left sole: Fußsohle")
    sys.stdout.flush()
    assert raw.getvalue().startswith(b"Left sole: Fu")


def test_a_fhir_server_cannot_choose_any_word_as_its_proof() -> None:
    found = {
        "resourceType": "Bundle",
        "type": "searchset",
        "entry": [{"resource": {"resourceType": "DocumentReference", "id": ESCAPE}}],
    }
    talk = answers("200 OK", b"", json.dumps(found).encode())
    with odd_server(talk) as server, pytest.raises(DeliveryError):
        FhirWay(SHORT).deliver(
            unpack(opened()),
            Endpoint("fhir", server.origin + "/fhir"),
            Delivery("ab" * 16, 0, 0),
            progress=lambda _state: None,
            stop=lambda: False,
        )


def test_one_file_that_cannot_be_looked_at_does_not_close_the_inbox(tmp_path: Path) -> None:
    (tmp_path / "aa.age").write_bytes(b"age-encryption.org/v1\n")
    (tmp_path / "gone.json").symlink_to(tmp_path / "nowhere")
    (tmp_path / "loop.info").symlink_to(tmp_path / "loop.info")
    (tmp_path / "loop.age").symlink_to(tmp_path / "loop.age")
    assert [arrival.id for arrival in FolderArrivals(tmp_path).waiting()] == ["aa"]
