"""Invitations: written, read back in every form, believed in order; and every bad one has its leaf."""

from __future__ import annotations

import base64
import contextlib
import os
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.invitation.conftest import CATALOGUE, NOW, Clinic, without_raw
from visitcam.errors import (
    BadOption,
    InvitationElsewhere,
    InvitationError,
    InvitationExpired,
    InvitationForged,
    InvitationNotYet,
    InvitationTooLarge,
    InvitationUnreadable,
    InvitationUsed,
    ProfileChanged,
)
from visitcam.invitation import cbor, codec, cose
from visitcam.invitation.issue import as_link, as_text, issue
from visitcam.invitation.read import (
    CLOCK_SLACK_SECONDS,
    changed,
    check_pinned,
    provisional,
    read_bytes,
    read_text,
    verify,
)
from visitcam.model.requested_view import Distance, GuideShape, MediaKind, RequestedView


class TestForms:
    """The same bytes, however they come."""

    FORMS: tuple[Callable[[bytes], bytes | str], ...] = (
        lambda raw: raw,
        as_text,
        lambda raw: as_text(raw).lower(),
        lambda raw: "\n ".join(as_text(raw)[i : i + 40] for i in range(0, 480, 40)),
        lambda raw: base64.b32encode(raw).decode(),
        lambda raw: base64.b64encode(raw).decode(),
        lambda raw: base64.urlsafe_b64encode(raw).decode(),
        as_link,
        lambda raw: "  " + as_link(raw) + "\r\n",
        lambda raw: as_link(raw).replace("visitcam:", "VisitCam:"),
        lambda raw: as_link(raw).replace("visitcam:", "visitcam://"),
        lambda raw: as_link(raw).replace("visitcam:", "https://").replace("#", "/visit#"),
        lambda raw: f"visitcam:wound.hospital.example#{as_text(raw)}",
        lambda raw: as_text(raw).encode(),
        lambda raw: b"\xef\xbb\xbf" + as_link(raw).encode(),
    )

    @pytest.mark.parametrize("form", FORMS)
    def test_given(self, form: Callable[[bytes], bytes | str], clinic: Clinic) -> None:
        raw = clinic.raw()
        found = read_bytes(form(raw))
        assert (found.raw, found.domain) == (raw, clinic.domain)

    @pytest.mark.parametrize("form", FORMS)
    def test_in_a_file(self, form: Callable[[bytes], bytes | str], clinic: Clinic, tmp_path: Path) -> None:
        raw = clinic.raw()
        content = form(raw)
        file = tmp_path / "invitation"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        assert read_bytes(file).raw == raw
        assert read_bytes(str(file)).raw == raw

    def test_a_file_in_the_present_folder(
        self, clinic: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        raw = clinic.raw()
        (tmp_path / "letter").write_bytes(raw)
        monkeypatch.chdir(tmp_path)
        assert read_bytes("letter").raw == raw

    def test_the_secret_of_a_link_is_behind_the_mark(self, clinic: Clinic) -> None:
        invitation = clinic.invitation()
        front, _, behind = as_link(clinic.raw(invitation)).partition("#")
        assert front == "visitcam:wound.hospital.example"
        assert invitation.secret in base64.urlsafe_b64decode(behind + "==")

    def test_nothing_of_it_is_shown(self, clinic: Clinic) -> None:
        unverified = read_bytes(clinic.raw())
        invitation = verify(unverified, clinic.profile, NOW)
        assert invitation.secret.hex() not in repr(invitation) + repr(unverified)
        assert repr(invitation.secret) not in repr(invitation)


class TestFields:
    def test_all_come_back(self, clinic: Clinic) -> None:
        invitation = clinic.invitation(
            CATALOGUE[1],
            CATALOGUE[700],
            RequestedView("Plain"),
            RequestedView("Own", shape=GuideShape.OVAL, card=True, words={"de": "Nah ran"}),
        )
        raw = clinic.raw(invitation)
        found = verify(read_bytes(raw), clinic.profile, NOW)
        assert without_raw(found) == without_raw(invitation)
        assert found.raw == raw

    @given(
        views=st.lists(
            st.builds(
                RequestedView,
                name=st.text(alphabet="abc äß中", min_size=1, max_size=8).filter(str.strip),
                media=st.sampled_from(MediaKind),
                distance=st.sampled_from(Distance),
                shape=st.sampled_from(GuideShape),
                site=st.sampled_from(["", "56459004", "57999000"]),
                card=st.booleans(),
                sensitive=st.booleans(),
                sound=st.booleans(),
                seconds=st.integers(5, 60),
            ),
            max_size=3,
        ),
        delete_days=st.none() | st.integers(1, 1000),
    )
    @settings(max_examples=60, deadline=None)
    def test_any_view_comes_back(self, views: list[RequestedView], delete_days: int | None) -> None:
        clinic = Clinic()
        wanted = replace(clinic.invitation(), views=tuple(views), delete_days=delete_days)
        found = verify(read_bytes(clinic.raw(wanted)), clinic.profile, NOW)
        assert without_raw(found) == without_raw(wanted)

    def test_catalogue_views_take_a_number(self, clinic: Clinic) -> None:
        one = clinic.raw(clinic.invitation(CATALOGUE[1]))
        ten = clinic.raw(clinic.invitation(*[CATALOGUE[1]] * 10))
        assert len(ten) == len(one) + 9
        assert len(ten) < 200

    def test_a_number_that_the_catalogue_does_not_know_is_called_by_it(self, clinic: Clinic) -> None:
        raw = clinic.raw(clinic.invitation(CATALOGUE[700]))
        profile = replace(clinic.profile, views={})
        assert verify(read_bytes(raw), profile, NOW).views == (RequestedView("#700"),)

    def test_a_view_may_build_on_the_catalogue(self, clinic: Clinic) -> None:
        payload = cbor2.loads(codec.encode(clinic.invitation()))
        payload[6] = [{0: 1, 1: "Right sole", 6: {"fr": "La plante"}}]
        raw = cose.sign(cbor.encode(payload), clinic.key)
        (view,) = verify(read_bytes(raw), clinic.profile, NOW).views
        assert view == replace(
            CATALOGUE[1], name="Right sole", words={**CATALOGUE[1].words, "fr": "La plante"}
        )

    @pytest.mark.parametrize(
        "change",
        [
            {"domain": "Clinic"},
            {"domain": "localhost"},
            {"domain": "10.0.0.1"},
            {"secret": b"short"},
            {"id": "00"},
            {"expires": NOW - 7200},
            {"expires": 2**40},
            {"language": "German"},
            {"delete_days": 0},
            {"views": (RequestedView("x" * 41),)},
            {"views": (RequestedView(" "),)},
            {"views": (RequestedView("a\u202eb"),)},
            {"views": (RequestedView("a\nb"),)},
            {"views": (RequestedView("a", site="123"),)},
            {"views": (RequestedView("a", site="56459005"),)},
            {"views": (RequestedView("a", seconds=4),)},
            {"views": (RequestedView("a"),) * 21},
        ],
    )
    def test_nothing_is_issued_that_nobody_could_read(
        self, change: dict[str, object], clinic: Clinic
    ) -> None:
        with pytest.raises(BadOption):
            issue(replace(clinic.invitation(), **change), clinic.key)  # type: ignore[arg-type]

    def test_too_many_words(self, clinic: Clinic) -> None:
        views = tuple(RequestedView(f"View number {i}", site="56459004") for i in range(12))
        with pytest.raises(InvitationTooLarge):
            clinic.raw(clinic.invitation(*views))


class TestTrust:
    def test_forged_by_another_key(self, clinic: Clinic) -> None:
        raw = issue(clinic.invitation(), Ed25519PrivateKey.generate())
        with pytest.raises(InvitationForged):
            verify(read_bytes(raw), clinic.profile, NOW)

    def test_every_single_bit_matters(self, clinic: Clinic) -> None:
        """Any bit of it turned: unreadable, elsewhere or forged, never believed."""
        raw = clinic.raw()
        for bit in range(8 * len(raw)):
            turned = bytearray(raw)
            turned[bit // 8] ^= 1 << bit % 8
            with pytest.raises((InvitationUnreadable, InvitationForged, InvitationElsewhere)):
                verify(read_bytes(bytes(turned)), clinic.profile, NOW)

    def test_a_receipt_cannot_stand_as_an_invitation(self, clinic: Clinic) -> None:
        payload = codec.encode(clinic.invitation())
        raw = cose.sign(payload, clinic.key, purpose=cose.RECEIPT)
        with pytest.raises(InvitationForged):
            verify(read_bytes(raw), clinic.profile, NOW)

    def test_of_another_clinic(self, clinic: Clinic) -> None:
        other = Clinic("other.example", clinic.key)
        with pytest.raises(InvitationElsewhere):
            verify(read_bytes(other.raw()), clinic.profile, NOW)

    def test_a_link_that_names_another_clinic(self, clinic: Clinic) -> None:
        link = as_link(clinic.raw()).replace("wound.hospital.example", "evil.example")
        with pytest.raises(InvitationElsewhere):
            read_bytes(link)

    def test_the_clock(self, clinic: Clinic) -> None:
        invitation = clinic.invitation()
        unverified = read_bytes(clinic.raw(invitation))
        for now in (invitation.issued - CLOCK_SLACK_SECONDS, invitation.issued, invitation.expires - 1):
            assert verify(unverified, clinic.profile, now).id == invitation.id
        with pytest.raises(InvitationExpired):
            verify(unverified, clinic.profile, invitation.expires)
        for now in (invitation.issued - CLOCK_SLACK_SECONDS - 1, 0):
            with pytest.raises(InvitationNotYet):
                verify(unverified, clinic.profile, now)

    def test_used(self, clinic: Clinic) -> None:
        invitation = clinic.invitation()
        unverified = read_bytes(clinic.raw(invitation))
        assert verify(unverified, clinic.profile, NOW, used={"other"}).id == invitation.id
        with pytest.raises(InvitationUsed):
            verify(unverified, clinic.profile, NOW, used={invitation.id})
        with pytest.raises(InvitationUsed):
            provisional(unverified, NOW, used={invitation.id})

    def test_forged_is_said_before_expired(self, clinic: Clinic) -> None:
        raw = issue(clinic.invitation(), Ed25519PrivateKey.generate())
        with pytest.raises(InvitationForged):
            verify(read_bytes(raw), clinic.profile, NOW + 10**8)

    def test_without_a_network_the_views_are_known_and_the_clock_is_looked_at(self, clinic: Clinic) -> None:
        invitation = clinic.invitation(CATALOGUE[700], RequestedView("Whole foot"))
        unverified = read_bytes(clinic.raw(invitation))
        seen = provisional(unverified, NOW)
        assert [view.name for view in seen.views] == ["#700", "Whole foot"]
        assert (seen.id, seen.domain) == (invitation.id, invitation.domain)
        with pytest.raises(InvitationExpired):
            provisional(unverified, NOW + 10**8)

    def test_pins(self, clinic: Clinic) -> None:
        profile = clinic.profile
        check_pinned(replace(profile, name="New name", endpoints=(), storage="else"), profile)
        for other in (
            Clinic(clinic.domain).profile,
            replace(profile, recipient=profile.recipient[:-1] + "q"),
            replace(profile, domain="other.example"),
        ):
            assert changed(other, profile)
            with pytest.raises(ProfileChanged):
                check_pinned(other, profile)


def _map(pairs: list[tuple[bytes, bytes]]) -> bytes:
    return bytes([0xA0 | len(pairs)]) + b"".join(key + value for key, value in pairs)


BOMBS: dict[str, bytes] = {
    "empty": b"",
    "one byte": b"\xd2",
    "text of 2^60": b"\xd2\x84\x43\xa1\x01\x27\xa0\x7b\x10" + b"\0" * 7,
    "bytes of 2^60": b"\xd2\x84\x43\xa1\x01\x27\xa0\x5b\x10" + b"\0" * 7,
    "array of 2^60": b"\xd2\x9b\x10" + b"\0" * 7,
    "map of 2^63": b"\xd2\xbb\x80" + b"\0" * 7,
    "array of 2^32 in the payload": b"\xd2\x84\x43\xa1\x01\x27\xa0\x9a\xff\xff\xff\xff",
    "nested arrays": b"\x81" * 299 + b"\x00",
    "nested maps": b"\xa1\x00" * 149 + b"\x00",
    "nested tags": b"\xd2" * 299 + b"\x00",
    "indefinite array": b"\xd2\x9f\x43\xa1\x01\x27\xa0\x40\x40\xff",
    "indefinite text": b"\xd2\x84\x43\xa1\x01\x27\xa0\x7f\x61a\xff\x40",
    "number where the array belongs": b"\xd2\x05",
    "another tag": b"\xd1\x84\x43\xa1\x01\x27\xa0\x40\x40",
    "three parts": b"\xd2\x83\x43\xa1\x01\x27\xa0\x40",
    "algorithm none": b"\xd2\x84\x40\xa0\x40\x58\x40" + b"\0" * 64,
    "algorithm in the open part": b"\xd2\x84\x40\xa1\x01\x27\x40\x58\x40" + b"\0" * 64,
    "another algorithm": b"\xd2\x84\x43\xa1\x01\x26\xa0\x40\x58\x40" + b"\0" * 64,
    "short signature": b"\xd2\x84\x43\xa1\x01\x27\xa0\x40\x58\x3f" + b"\0" * 63,
    "a float": b"\xd2\x84\x43\xa1\x01\x27\xa0\xfb" + b"\0" * 8 + b"\x40",
    "a regular expression": b"\xd2\x84\x43\xa1\x01\x27\xa0\xd8\x23\x61(\x40",
    "a shared reference": b"\xd2\x84\x43\xa1\x01\x27\xa0\xd8\x1c\x81\xd8\x1d\x00\x40",
    "a big number": b"\xd2\x84\x43\xa1\x01\x27\xa0\xc2\x5a\xff\xff\xff\xff\x00",
}


class TestBombs:
    @pytest.mark.parametrize("name", BOMBS)
    def test_as_a_message(self, name: str) -> None:
        with pytest.raises(InvitationUnreadable):
            read_bytes(BOMBS[name])

    @pytest.mark.parametrize(
        "payload",
        [
            b"",
            b"\xa0",
            b"\x80",
            b"\x9b\x7f" + b"\xff" * 7,
            b"\xbb\x7f" + b"\xff" * 7,
            b"\x81" * 200 + b"\x00",
            _map([(b"\x00", b"\x02")]),  # a version that is not known
            _map([(b"\x00", b"\x01"), (b"\x00", b"\x01")]),  # a field twice
            b"\xa1\x18\x00\x01",  # a number longer than it need be
            b"\xa1\x01\x01\x00",  # something behind it
            b"\xa1\x20\x01",  # a negative key
            b"\xa1\x00\xf5",  # a truth value
            b"\xa2\x01\x01\x00\x01",  # keys out of order
            b"\xa1\x61\xff\x00",  # no UTF-8
        ],
    )
    def test_as_a_signed_payload(self, payload: bytes, clinic: Clinic) -> None:
        with pytest.raises(InvitationUnreadable):
            read_bytes(cose.sign(payload, clinic.key))

    @pytest.mark.parametrize(
        "change",
        [
            {9: 1}, {1: b"a.example"}, {2: "x" * 16}, {2: b"x" * 15}, {3: b"x" * 17}, {4: 0}, {4: "soon"},
            {5: 2**41}, {6: {}}, {6: [[]]}, {6: [{}]}, {6: [{7: 1}]}, {6: [{1: 5}]}, {6: [{1: "a", 2: 128}]},
            {6: [{1: "a", 3: 5}]}, {6: [{1: "a", 5: 0}]}, {6: [{1: "a", 6: {1: "x"}}]},
            {6: [{1: "a", 6: {"xx-": ""}}]},
            {6: [""]}, {7: "x"}, {7: 1}, {8: 0}, {8: 10**9},
        ],
    )  # fmt: skip
    def test_as_a_field(self, change: dict[int, object], clinic: Clinic) -> None:
        payload = {**cbor2.loads(codec.encode(clinic.invitation())), **change}
        raw = cose.sign(cbor.encode(payload), clinic.key, purpose=cose.INVITATION)
        with pytest.raises(InvitationUnreadable):
            read_bytes(raw)

    def test_random_bytes_and_random_changes_never_come_out_otherwise(self, clinic: Clinic) -> None:
        rng = random.Random(3)
        raw = clinic.raw()
        for _ in range(3000):
            data = bytearray(raw[: rng.randrange(len(raw) + 1)])
            for _ in range(rng.randrange(1, 6)):
                if data:
                    data[rng.randrange(len(data))] = rng.randrange(256)
            with contextlib.suppress(InvitationError):
                verify(read_bytes(bytes(data)), clinic.profile, NOW)
                assert bytes(data) == raw


class TestNotAnInvitation:
    @pytest.mark.parametrize(
        "source",
        [
            "",
            "   ",
            "hello",
            "https://evil.example/",
            "https://evil.example/#token",
            "visitcam:",
            "visitcam:clinic.example",
            "visitcam:clinic.example#",
            "WIFI:S:home;T:WPA;P:secret;;",
            "BEGIN:VCARD\nEND:VCARD",
            "2KCEHIIBE6QA",
            "0oRDoQEnoA",
            "2KCE" + "A" * 476,
            "no/such/file.visitcam",
            "a\0b",
            "x" * 3000,
            Path("/no/such/file"),
            Path("/"),
            b"\x89PNG\r\n\x1a\n",
            b"\xff\xd8\xff\xe0",
            b"\xff\xfe\x00",
        ],
    )
    def test_is_unreadable(self, source: str | bytes | Path) -> None:
        with pytest.raises(InvitationUnreadable):
            read_bytes(source)

    def test_too_large(self, tmp_path: Path, clinic: Clinic) -> None:
        big = cbor.encode(cbor2.CBORTag(18, [cbor.encode({1: -8}), {}, b"x" * 300, b"x" * 64]))
        for source in (big, as_text(big), "A" * 5000):
            with pytest.raises(InvitationTooLarge):
                read_bytes(source)
        file = tmp_path / "big"
        with file.open("wb") as out:
            out.truncate(10**11)  # 100 GB, sparse: it must not be read whole
        with pytest.raises(InvitationTooLarge):
            read_bytes(file)

    def test_a_code_is_never_taken_for_a_file(self, tmp_path: Path, clinic: Clinic) -> None:
        """A QR code that says "/etc/passwd" opens nothing."""
        file = tmp_path / "invitation"
        file.write_bytes(clinic.raw())
        with pytest.raises(InvitationUnreadable):
            read_text(str(file))

    @pytest.mark.skipif(os.geteuid() != 0 or not Path("/dev/zero").exists(), reason="needs /dev/zero")
    def test_an_endless_device(self) -> None:
        with pytest.raises(InvitationTooLarge):
            read_bytes(Path("/dev/zero"))
