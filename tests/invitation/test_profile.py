"""Profiles: what is published comes back, and what is not one is refused without reading it all."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from tests.invitation.conftest import Clinic
from tests.servers import odd
from tests.servers.certificates import authority, leaf, tls_server
from tests.servers.odd import Talk, odd_server, says
from visitcam.errors import (
    InvitationElsewhere,
    InvitationError,
    ProfileMissing,
    ProfileTooLarge,
    ProfileUnreadable,
    TlsRefused,
    VisitCamError,
)
from visitcam.https.line import Deadlines
from visitcam.invitation.fetch import WELL_KNOWN, fetch_profile
from visitcam.invitation.profile import MAX_BYTES, dump_profile, parse_profile, read_profile
from visitcam.model.clinic_profile import ClinicProfile, Endpoint

SHORT = Deadlines(connect=2.0, stall=1.0, answer=0.6)


def test_everything_comes_back(clinic: Clinic) -> None:
    profile = replace(
        clinic.profile,
        contact="+49 30 1234",
        emergency="112",
        practice=True,
        listed_order=True,
        endpoints=(
            Endpoint("tus", "https://clinic.example/files", "ab" * 32),
            Endpoint("put", "http://127.0.0.1:8080/drop/"),
            Endpoint("folder", "/media/stick"),
            Endpoint("dicomweb", "https://clinic.example/dicom-web"),
            Endpoint("fhir", "https://clinic.example/fhir/R4"),
        ),
    )
    assert parse_profile(dump_profile(profile), profile.domain) == profile


def test_the_least_profile_comes_back(clinic: Clinic) -> None:
    least = ClinicProfile(
        clinic.domain,
        "N",
        clinic.profile.signing_key,
        clinic.profile.recipient,
        (Endpoint("tus", "https://a.example/"),),
        "s",
        "p",
    )
    assert parse_profile(dump_profile(least)) == least


def test_what_a_newer_clinic_adds_is_passed_over(clinic: Clinic) -> None:
    fields = json.loads(dump_profile(clinic.profile))
    fields["colour"] = {"of": ["the", "house"]}
    assert parse_profile(json.dumps(fields).encode()) == clinic.profile


CHANGES: list[dict[str, object]] = [
    {"visitcam": 2},
    {"visitcam": None},
    {"domain": "localhost"},
    {"domain": 5},
    {"name": ""},
    {"name": "x" * 101},
    {"name": "a\u202eb"},
    {"name": None},
    {"signing_key": "AAAA"},
    {"signing_key": "not base64!"},
    {"recipient": "age1short"},
    {"recipient": "age1" + "b" * 58},
    {"recipient": "ssh-ed25519 AAAA"},
    {"endpoints": []},
    {"endpoints": {}},
    {"endpoints": ["https://a.example"]},
    {"endpoints": [{"kind": "pigeon", "address": "https://a.example/"}]},
    {"endpoints": [{"kind": "tus"}]},
    {"endpoints": [{"kind": "tus", "address": "http://a.example/"}]},
    {"endpoints": [{"kind": "put", "address": "file:///etc"}]},
    {"endpoints": [{"kind": "put", "address": "https://a.example/ b\r\n"}]},
    {"endpoints": [{"kind": "tus", "address": "https://a.example/", "pin": "zz"}]},
    {"endpoints": [{"kind": "tus", "address": "https://a.example/"}] * 9},
    {"storage": ""},
    {"storage": None},
    {"privacy_contact": ""},
    {"keep_days": -1},
    {"keep_days": 1.5},
    {"keep_days": True},
    {"emergency": "call me"},
    {"storage_words": {"German": "x"}},
    {"storage_words": {"de": 5}},
    {"practice": "yes"},
    {"views": []},
    {"views": {"x": {"name": "a"}}},
    {"views": {"0": {"name": "a"}}},
    {"views": {"1": "a"}},
    {"views": {"1": {}}},
    {"views": {"1": {"name": "a", "media": "sound"}}},
    {"views": {"1": {"name": "a", "seconds": 61}}},
    {"views": {"1": {"name": "a", "site": "12a"}}},
    {"views": {str(i): {"name": "a"} for i in range(1, 202)}},
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_field_that_is_wrong(change: dict[str, object], clinic: Clinic) -> None:
    fields = {**json.loads(dump_profile(clinic.profile)), **change}
    with pytest.raises(ProfileUnreadable):
        parse_profile(json.dumps(fields).encode())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b"\xff\xfe{",
        b"{'visitcam': 1}",
        b'{"visitcam": NaN}',
        b'{"visitcam": 1, "visitcam": 1}',
        b"[" * 60_000,
        b'{"a":' * 10_000,
        b'{"visitcam": ' + b"9" * 60_000 + b"}",
        b"<html>Not found</html>",
    ],
)
def test_what_is_no_profile(data: bytes) -> None:
    with pytest.raises(ProfileUnreadable):
        parse_profile(data)


def test_of_another_domain(clinic: Clinic) -> None:
    with pytest.raises(InvitationElsewhere):
        parse_profile(dump_profile(clinic.profile), "other.example")


def test_nothing_is_published_that_nobody_could_read(clinic: Clinic) -> None:
    with pytest.raises(ProfileUnreadable):
        dump_profile(replace(clinic.profile, endpoints=(Endpoint("tus", "http://a.example/"),)))
    with pytest.raises(ProfileTooLarge):
        dump_profile(replace(clinic.profile, words={f"x{i:02x}": "y" * 2000 for i in range(40)}))


def test_a_file_of_a_hundred_megabytes_is_not_read(clinic: Clinic, tmp_path: Path) -> None:
    file = tmp_path / "profile.json"
    file.write_bytes(dump_profile(clinic.profile))
    assert read_profile(file, clinic.domain) == clinic.profile
    with file.open("r+b") as out:
        out.truncate(100_000_000)
    tracemalloc.start()
    with pytest.raises(ProfileTooLarge):
        read_profile(file)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4 * MAX_BYTES
    with pytest.raises(ProfileMissing):
        read_profile(tmp_path / "none")
    with pytest.raises(ProfileMissing):
        read_profile(tmp_path)


class TestFetch:
    def test_from_the_well_known_place(self, clinic: Clinic) -> None:
        published = dump_profile(clinic.profile)
        with odd_server(says("200 OK", {"Content-Type": "application/json"}, published)) as server:
            data = fetch_profile(clinic.domain, loopback=server.origin)
            assert parse_profile(data, clinic.domain) == clinic.profile
            assert [(r.method, r.path) for r in server.requests] == [("GET", WELL_KNOWN)]

    def test_over_tls(self, clinic: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        ca = authority()
        body = dump_profile(clinic.profile)
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n".encode()
        with tls_server(leaf(ca).write(tmp_path, "server"), answer=head + body) as server:
            address = f"https://localhost:{server.port}"
            with pytest.raises(TlsRefused):
                fetch_profile(clinic.domain, loopback=address, deadlines=SHORT)
            assert server.request_bytes == 0
            monkeypatch.setenv("SSL_CERT_FILE", str(ca.write(tmp_path, "authority")))
            assert fetch_profile(clinic.domain, loopback=address) == body

    @pytest.mark.parametrize(
        ("talk", "leaf_of"),
        [
            (says("404 Not Found"), ProfileMissing),
            (says("500 Internal Server Error"), ProfileMissing),
            (says("302 Found", {"Location": "https://evil.example/"}), ProfileMissing),
            (says("200 OK", body=b"x" * (MAX_BYTES + 1)), ProfileTooLarge),
            (odd.five_gigabytes, ProfileTooLarge),
            (odd.never, ProfileMissing),
            (odd.drip, ProfileMissing),
            (odd.garbage, ProfileMissing),
            (odd.hangs_up, ProfileMissing),
        ],
    )
    def test_odd_servers(self, talk: Talk, leaf_of: type[VisitCamError], clinic: Clinic) -> None:
        with odd_server(talk) as server, pytest.raises(leaf_of):
            fetch_profile(clinic.domain, loopback=server.origin, deadlines=SHORT)
        assert len(server.requests) == 1, "asked once, and nobody was followed"

    def test_five_gigabytes_are_not_held(self, clinic: Clinic) -> None:
        with odd_server(odd.five_gigabytes) as server, traced() as peak, pytest.raises(ProfileTooLarge):
            # The size has to end it, however slowly a busy machine sends: not the deadline.
            fetch_profile(clinic.domain, loopback=server.origin, deadlines=replace(SHORT, answer=30.0))
        assert peak[0] < 5_000_000

    def test_nobody_there(self, clinic: Clinic) -> None:
        with pytest.raises(ProfileMissing):
            fetch_profile("clinic.invalid", deadlines=SHORT)

    @pytest.mark.parametrize(
        "domain", ["", "localhost", "a b.example", "a.example/..", "a.example:1", "10.0.0.1"]
    )
    def test_what_is_no_domain_is_not_asked(self, domain: str) -> None:
        with pytest.raises(ValueError, match="domain"):
            fetch_profile(domain)

    @pytest.mark.parametrize("origin", ["https://evil.example", "https://192.0.2.1"])
    def test_the_override_is_for_this_machine(self, origin: str, clinic: Clinic) -> None:
        with pytest.raises(ValueError, match="this machine"):
            fetch_profile(clinic.domain, loopback=origin)

    def test_no_variable_moves_it(self, clinic: Clinic) -> None:
        """The override is a parameter: the room reads no environment and no setting."""
        import visitcam.invitation

        for file in Path(next(iter(visitcam.invitation.__path__))).glob("*.py"):
            text = file.read_text()
            assert "environ" not in text.replace("environment variable reaches it", "")
            assert "getenv" not in text
            assert "settings" not in text

    def test_every_trouble_is_of_the_branch(self) -> None:
        for leaf_of in (ProfileMissing, ProfileTooLarge, ProfileUnreadable):
            assert issubclass(leaf_of, InvitationError)


@contextmanager
def traced() -> Iterator[list[int]]:
    """The most bytes that Python held within the block."""
    peak = [0]
    tracemalloc.start()
    try:
        yield peak
    finally:
        peak[0] = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
