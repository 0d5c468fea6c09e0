"""Which servers are believed: five kinds of bad certificates, and not a byte of a request for any of them."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.servers.certificates import Certificate, authority, leaf, tls_server
from tests.servers.odd import odd_server, says
from tests.servers.proxy import connect_proxy
from visitcam.delivery.tls import demand, open_line, retry_after
from visitcam.errors import (
    DeliveryError,
    LineDown,
    NotAllowedAnyMore,
    Redirected,
    ServerBusy,
    ServerFull,
    ServerRefused,
    ServerUnclear,
    TlsRefused,
)
from visitcam.https.address import parse_address
from visitcam.https.line import Answer, Deadlines, Line
from visitcam.https.trust import public_key_pin
from visitcam.model.clinic_profile import Endpoint

QUICK = Deadlines(connect=5.0, stall=5.0, answer=5.0)

BAD: dict[str, Callable[[Certificate], Certificate]] = {
    "expired": lambda ca: leaf(ca, first_day=-30, last_day=-10),
    "not_yet_valid": lambda ca: leaf(ca, first_day=10, last_day=30),
    "wrong_host": lambda ca: leaf(ca, host="another.example"),
    "self_signed": lambda _ca: leaf(None),
    "unknown_authority": lambda _ca: leaf(authority("Nobody knows it")),
}


@pytest.mark.parametrize("kind", BAD)
def test_bad_certificates_get_no_byte_of_a_request(kind: str, trusted: Certificate, tmp_path: Path) -> None:
    pem = BAD[kind](trusted).write(tmp_path, "server")
    with tls_server(pem) as server:
        with (
            Line(f"https://localhost:{server.port}/files", deadlines=QUICK) as line,
            pytest.raises(TlsRefused) as refused,
        ):
            line.ask("PUT", body=b"secret" * 1000)
        server.close()
        assert refused.value.detail == kind
        assert server.connections == 1
        assert server.request_bytes == 0


def test_a_wrong_pin_gets_no_byte_of_a_request(trusted: Certificate, tmp_path: Path) -> None:
    pem = leaf(trusted).write(tmp_path, "server")
    other = public_key_pin(leaf(trusted).der)
    with tls_server(pem) as server:
        endpoint = Endpoint("tus", f"https://localhost:{server.port}/files", other)
        with open_line(endpoint, QUICK) as line, pytest.raises(TlsRefused) as refused:
            line.ask("PUT", body=b"secret" * 1000)
        server.close()
        assert refused.value.detail == "wrong_pin"
        assert server.connections == 1
        assert server.request_bytes == 0


@pytest.mark.parametrize("pinned", [False, True])
def test_a_good_certificate_is_believed(pinned: bool, trusted: Certificate, tmp_path: Path) -> None:
    """The control of the tests above: the same server, a good certificate, and the request arrives."""
    good = leaf(trusted)
    with tls_server(good.write(tmp_path, "server")) as server:
        pin = public_key_pin(good.der) if pinned else ""
        with Line(f"https://localhost:{server.port}/files", pin=pin, deadlines=QUICK) as line:
            assert line.ask("HEAD").status == 204
        server.close()
        assert server.request_bytes > 0


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_old_tls_is_refused(trusted: Certificate, tmp_path: Path) -> None:
    pem = leaf(trusted).write(tmp_path, "server")
    with tls_server(pem, most=ssl.TLSVersion.TLSv1_1) as server:
        with Line(f"https://localhost:{server.port}/", deadlines=QUICK) as line, pytest.raises(TlsRefused):
            line.ask("GET")
        server.close()
        assert server.request_bytes == 0


def test_a_server_without_tls_is_refused() -> None:
    """A web server that gets a TLS greeting on its plain port answers 400, as nginx does."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer() -> None:
            sock, _ = listener.accept()
            with sock:
                sock.recv(100)
                sock.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        threading.Thread(target=answer, daemon=True).start()
        line = Line(f"https://127.0.0.1:{listener.getsockname()[1]}/", deadlines=QUICK)
        with line, pytest.raises(TlsRefused) as refused:
            line.ask("GET")
    assert refused.value.detail == "no_tls"


@pytest.mark.parametrize(
    ("address", "leaf_of"),
    [
        ("http://clinic.example/files", TlsRefused),
        ("http://192.0.2.1/files", TlsRefused),
        ("http://localhost.clinic.example/", TlsRefused),
        ("http://127.0.0.1.clinic.example/", TlsRefused),
        ("ftp://clinic.example/", ServerUnclear),
        ("https://", ServerUnclear),
        ("https://clinic.example:99999/", ServerUnclear),
        ("https://clinic.example/\r\nX: y", ServerUnclear),
        ("clinic.example", ServerUnclear),
        ("", ServerUnclear),
    ],
)
def test_addresses_that_are_never_asked(address: str, leaf_of: type[DeliveryError]) -> None:
    with pytest.raises(leaf_of):
        Line(address)


@pytest.mark.parametrize("address", ["http://127.0.0.1:8080/a", "http://localhost/", "http://[::1]:80/"])
def test_plain_http_goes_to_this_machine_alone(address: str) -> None:
    assert parse_address(address).scheme == "http"


@pytest.mark.parametrize("pin", ["zz" * 32, "ab", "ab" * 33])
def test_a_pin_that_is_none_is_refused(pin: str) -> None:
    with pytest.raises(TlsRefused):
        Line("https://clinic.example/", pin=pin)


def test_a_name_in_the_address_becomes_basic_authentication() -> None:
    with odd_server(says("200 OK")) as server, Line(f"http://token:@127.0.0.1:{server.port}/x") as line:
        line.ask("GET")
        assert server.requests[0].headers["authorization"] == "Basic dG9rZW46"


@pytest.mark.parametrize(
    ("status", "leaf_of"),
    [
        (301, Redirected),
        (307, Redirected),
        (401, NotAllowedAnyMore),
        (403, NotAllowedAnyMore),
        (400, ServerRefused),
        (415, ServerRefused),
        (413, ServerFull),
        (507, ServerFull),
        (429, ServerBusy),
        (503, ServerBusy),
        (502, ServerBusy),
        (500, ServerUnclear),
        (200, ServerUnclear),
        (299, ServerUnclear),
        (799, ServerUnclear),
    ],
)
def test_every_status_has_its_leaf(status: int, leaf_of: type[DeliveryError]) -> None:
    with pytest.raises(leaf_of):
        demand(Answer(status), 204)


def test_retry_after() -> None:
    def after(value: str) -> float | None:
        return retry_after(Answer(503, {"retry-after": value}))

    assert after("120") == 120
    assert after("99999999") == 24 * 3600
    assert after("Wed, 21 Oct 2015 07:28:00 GMT") == 0
    assert after("soon") is None
    assert after("") is None
    assert after("-5") is None
    with pytest.raises(ServerBusy) as busy:
        demand(Answer(503, {"retry-after": "7"}), 204)
    assert busy.value.retry_after == 7


def test_an_answer_that_points_elsewhere() -> None:
    line = Line("http://127.0.0.1:8080/files")
    assert line.here("/files/a?b=c") == "/files/a?b=c"
    assert line.here("a") == "/a"
    assert line.here("http://127.0.0.1:9999/files/a") == "/files/a"  # behind a proxy of its own
    for elsewhere in ("https://evil.example/files/a", "//evil.example/a", "http://127.0.0.2:8080/a"):
        with pytest.raises(Redirected):
            line.here(elsewhere)


class TestProxies:
    def test_are_used_and_shown(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A proxy that the system names gets CONNECT; its refusal is a line that is down."""
        with odd_server(says("403 Forbidden")) as proxy:
            monkeypatch.setenv("https_proxy", f"http://name:word@127.0.0.1:{proxy.port}")
            monkeypatch.delenv("no_proxy", raising=False)
            with Line("https://clinic.example/files", deadlines=QUICK) as line:
                assert line.proxy == f"127.0.0.1:{proxy.port}"
                with pytest.raises(LineDown):
                    line.ask("GET")
            assert proxy.requests[0].method == "CONNECT"
            assert proxy.requests[0].path == "clinic.example:443"
            assert proxy.requests[0].headers["proxy-authorization"].startswith("Basic ")

    @pytest.mark.parametrize("by_tls", [False, True])
    def test_carry_tls_from_end_to_end(
        self, by_tls: bool, trusted: Certificate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Through a tunnel, also one that is itself inside TLS: the server and its pin are checked."""
        good = leaf(trusted, host="clinic.example")
        pem = good.write(tmp_path, "server")
        own = leaf(trusted).write(tmp_path, "proxy") if by_tls else None
        with tls_server(pem) as server, connect_proxy(server.port, own) as proxy:
            monkeypatch.setenv("https_proxy", f"http{'s' if by_tls else ''}://localhost:{proxy.port}")
            monkeypatch.delenv("no_proxy", raising=False)
            with Line("https://clinic.example/a", pin=public_key_pin(good.der), deadlines=QUICK) as line:
                assert line.ask("HEAD").status == 204
            received = server.request_bytes
            assert received > 0
            for host, pin in (("other.example", ""), ("clinic.example", "ab" * 32)):
                line = Line(f"https://{host}/a", pin=pin, deadlines=QUICK)
                with line, pytest.raises(TlsRefused) as refused:
                    line.ask("PUT", body=b"secret")
                assert refused.value.detail == ("wrong_pin" if pin else "wrong_host")
            assert server.request_bytes == received
            assert proxy.connects == ["clinic.example:443", "other.example:443", "clinic.example:443"]

    def test_are_left_out_where_the_system_says_so(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("https_proxy", "http://127.0.0.1:1")
        monkeypatch.setenv("no_proxy", "clinic.example")
        assert Line("https://clinic.example/").proxy is None
        assert Line("https://localhost/").proxy is None

    def test_of_a_kind_that_cannot_be_used(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("https_proxy", "socks5://127.0.0.1:1")
        monkeypatch.delenv("no_proxy", raising=False)
        with pytest.raises(LineDown):
            Line("https://clinic.example/")
