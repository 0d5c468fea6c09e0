"""Bundles: canonical, tied to their invitation, opened by plain unzip."""

from __future__ import annotations

import hashlib
import hmac
import io
import json
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from visitcam.errors import BadRecipient, DamagedParcel, NotAParcel, NotFromInvited, SealingFailed
from visitcam.model.capture import Capture
from visitcam.model.notes import Notes
from visitcam.sealing.bundle import pack, pack_notes, read_notes, unpack, verify, write_notes
from visitcam.sealing.recipients import new_identity
from visitcam.sealing.seal import seal

Make = Callable[..., Capture]
CLINIC = new_identity()
INVITATION, SECRET = "ef" * 16, b"0123456789abcdef"


def packed(capture: Capture) -> bytes:
    return pack(capture, recipient=CLINIC.recipient, invitation=INVITATION, secret=SECRET)


def test_there_and_back(make_capture: Make) -> None:
    capture = make_capture(extra={"lens": {"mm": 3.5}, "new": [1, None, "é"]})
    opened = unpack(packed(capture))
    assert opened.media == capture.media
    assert opened.manifest == capture.manifest
    assert (opened.invitation, opened.recipient) == (INVITATION, CLINIC.recipient)
    verify(opened, SECRET, CLINIC.recipient)


def test_the_same_capture_is_the_same_bytes(make_capture: Make) -> None:
    assert packed(make_capture()) == packed(make_capture())


def test_unzip_and_age_open_it_and_find_nothing_else(make_capture: Make, age: str, tmp_path: Path) -> None:
    if shutil.which("unzip") is None:
        pytest.skip("unzip is not installed")
    (tmp_path / "key").write_text(CLINIC.secret)
    (tmp_path / "parcel.age").write_bytes(seal(packed(make_capture()), CLINIC.recipient))
    subprocess.run([age, "-d", "-i", "key", "-o", "bundle.zip", "parcel.age"], cwd=tmp_path, check=True)
    subprocess.run(["unzip", "-q", "bundle.zip", "-d", "out"], cwd=tmp_path, check=True)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["capture.json", "picture.jpg"]
    assert (tmp_path / "out" / "picture.jpg").read_bytes() == make_capture().media
    facts = json.loads((tmp_path / "out" / "capture.json").read_text())
    assert facts["media_sha256"] == hashlib.sha256(make_capture().media).hexdigest()
    with zipfile.ZipFile(tmp_path / "bundle.zip") as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert [entry.filename for entry in archive.infolist()] == ["picture.jpg", "capture.json"]


def test_the_check_value_can_be_computed_by_anybody_with_the_secret(make_capture: Make) -> None:
    """As docs/manifest.md tells it, from the bytes of capture.json alone."""
    with zipfile.ZipFile(io.BytesIO(packed(make_capture()))) as archive:
        written = archive.read("capture.json")
    value = json.loads(written)["binding"]["hmac"].encode()
    covered = b"visitcam capture 1\0" + written.replace(value, b"0" * 64)
    assert hmac.new(SECRET, covered, hashlib.sha256).hexdigest().encode() == value


@pytest.mark.parametrize(
    "forge",
    [
        lambda bundle: replace(bundle, hmac="0" * 64),
        lambda bundle: replace(bundle, hmac=bundle.hmac[:-1]),
        lambda bundle: replace(bundle, hmac="é"),
        lambda bundle: replace(bundle, invitation="00" * 16),
        lambda bundle: replace(bundle, recipient=new_identity().recipient),
        lambda bundle: replace(bundle, media=bundle.media + b"\0"),
        lambda bundle: replace(bundle, manifest=replace(bundle.manifest, view="right foot")),
        lambda bundle: replace(bundle, manifest=replace(bundle.manifest, visit="00" * 16)),
        lambda bundle: replace(bundle, manifest=replace(bundle.manifest, visit="no id")),
        lambda bundle: replace(bundle, manifest=replace(bundle.manifest, filled={})),
        lambda bundle: replace(bundle, manifest=replace(bundle.manifest, extra={"new": 1})),
    ],
)
def test_forged_bundles(make_capture: Make, forge: Callable[[object], object]) -> None:
    with pytest.raises(NotFromInvited):
        verify(forge(unpack(packed(make_capture()))), SECRET, CLINIC.recipient)  # type: ignore[arg-type]


def test_another_invitations_secret_and_another_clinic(make_capture: Make) -> None:
    bundle = unpack(packed(make_capture()))
    with pytest.raises(NotFromInvited):
        verify(bundle, b"another secret!!", CLINIC.recipient)
    with pytest.raises(NotFromInvited):
        verify(bundle, SECRET, new_identity().recipient)


def test_every_cut_and_every_changed_byte_is_told(make_capture: Make) -> None:
    whole = packed(make_capture(b"\xff\xd8" + b"m" * 30))
    for at in range(len(whole)):
        with pytest.raises((DamagedParcel, NotAParcel)):
            unpack(whole[:at])
        for bit in (1, 128):
            changed = bytearray(whole)
            changed[at] ^= bit
            try:
                opened = unpack(bytes(changed))
            except (DamagedParcel, NotAParcel):
                continue
            with pytest.raises(NotFromInvited):  # a fact changed to another sensible one
                verify(opened, SECRET, CLINIC.recipient)


def _rezipped(
    entries: list[tuple[str, bytes]], method: int = zipfile.ZIP_STORED, comment: bytes = b""
) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        archive.comment = comment
        for name, data in entries:
            archive.writestr(name, data)
    return buffer.getvalue()


def test_only_the_canonical_form_is_taken(make_capture: Make) -> None:
    whole = packed(make_capture())
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        media, facts = archive.read("picture.jpg"), archive.read("capture.json")
    loose = json.dumps(json.loads(facts)).encode()
    for bad in (
        whole + b"\0",
        b"PK\x03\x04" + whole,
        _rezipped([("picture.jpg", media), ("capture.json", facts)]),  # other dates
        _rezipped([("picture.jpg", media), ("capture.json", facts)], zipfile.ZIP_DEFLATED),
        _rezipped([("picture.jpg", media), ("capture.json", loose)]),
        _rezipped([("capture.json", facts), ("picture.jpg", media)]),
        _rezipped([("../picture.jpg", media), ("capture.json", facts)]),
        _rezipped([("picture.jpg", media), ("x", b""), ("capture.json", facts)]),
        _rezipped([("capture.json", facts)]),
        _rezipped([], comment=b"PK\x03\x04"),
    ):
        with pytest.raises((DamagedParcel, NotAParcel)):
            unpack(bad)


def test_a_capture_that_does_not_fit_is_not_packed(make_capture: Make) -> None:
    with pytest.raises(SealingFailed):
        packed(make_capture(media_sha256="0" * 64))
    with pytest.raises(SealingFailed):
        packed(make_capture(visit="../.."))
    with pytest.raises(SealingFailed):
        packed(make_capture(duration=float("nan")))
    with pytest.raises(BadRecipient):
        pack(make_capture(), recipient="age1", invitation=INVITATION, secret=SECRET)


def test_notes_are_sealed_like_a_picture() -> None:
    notes = Notes("It itches.\n🙂", "Monday", questions="Is it safe?", skipped=(("left foot", "it hurts"),))
    opened = unpack(
        pack_notes(
            notes,
            capture="ab" * 16,
            visit="cd" * 16,
            taken="2026-11-24T02:00:00+00:00",
            recipient=CLINIC.recipient,
            invitation=INVITATION,
            secret=SECRET,
        )
    )
    verify(opened, SECRET, CLINIC.recipient)
    assert opened.manifest.media_type == "application/json"
    assert read_notes(opened.media) == notes


@pytest.mark.parametrize(
    "media",
    [
        b"",
        b"[]",
        b'{"symptoms": 1}',
        b'{"skipped": [["a"]]}',
        b'{"skipped": [[1, 2]]}',
        b"[" * 100_000,
        json.dumps({"since": "x" * 4001}).encode(),
    ],
)
def test_notes_that_are_none(media: bytes) -> None:
    with pytest.raises(DamagedParcel):
        read_notes(media)


def test_long_notes_are_cut_to_what_can_be_read() -> None:
    assert len(read_notes(write_notes(Notes("x" * 9000))).symptoms) == 4000
