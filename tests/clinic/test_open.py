"""``clinic open``: the picture and its manifest, or a sentence and nothing written."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.clinic.conftest import Clinic, jpeg, make_clinic, notes_parcel, parcel, stranger
from visitcam import messages
from visitcam.clinic.open import open_parcel
from visitcam.errors import (
    ClinicFolderInvalid,
    DamagedParcel,
    NotAParcel,
    NotFromInvited,
    ParcelMissing,
    VaultError,
    VisitCamError,
    WrongKey,
)
from visitcam.sealing.seal import seal


def test_picture_and_manifest(clinic: Clinic, tmp_path: Path) -> None:
    (tmp_path / "p.age").write_bytes(parcel(clinic))
    opened = open_parcel(tmp_path / "p.age", clinic.key, tmp_path / "out")
    assert opened.invited
    assert opened.media.read_bytes() == jpeg()
    told = json.loads(opened.manifest.read_text())
    assert told["view"] == "Left forearm, close"
    assert told["binding"]["invitation"] == clinic.invitation.id
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(
        [opened.media.name, opened.manifest.name]
    )


def test_again_is_the_same_two_files(clinic: Clinic, tmp_path: Path) -> None:
    (tmp_path / "p.age").write_bytes(parcel(clinic))
    first = open_parcel(tmp_path / "p.age", clinic.key, tmp_path / "out")
    first.manifest.unlink()  # as a power cut between the two would leave it
    again = open_parcel(tmp_path / "p.age", clinic.key, tmp_path / "out")
    assert (again.media, again.manifest) == (first.media, first.manifest)
    assert again.manifest.exists()
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_a_file_of_the_clinic_is_never_replaced(clinic: Clinic, tmp_path: Path) -> None:
    (tmp_path / "p.age").write_bytes(parcel(clinic))
    first = open_parcel(tmp_path / "p.age", clinic.key, tmp_path / "out")
    first.media.write_bytes(b"the clinic drew an arrow into it")
    again = open_parcel(tmp_path / "p.age", clinic.key, tmp_path / "out")
    assert first.media.read_bytes() == b"the clinic drew an arrow into it"
    assert again.media.name == f"{first.media.stem}-2.jpg"
    assert again.media.read_bytes() == jpeg()


def test_notes(clinic: Clinic, tmp_path: Path) -> None:
    (tmp_path / "p.age").write_bytes(notes_parcel(clinic))
    opened = open_parcel(tmp_path / "p.age", clinic.key, tmp_path / "out")
    assert opened.media.name.endswith(".notes.json")
    assert json.loads(opened.media.read_text())["symptoms"] == "It itches"


def test_without_the_ledger_it_opens_and_says_that_nobody_checked(clinic: Clinic, tmp_path: Path) -> None:
    (tmp_path / "p.age").write_bytes(parcel(clinic))
    (tmp_path / "alone.key").write_bytes(clinic.key.read_bytes())
    assert not open_parcel(tmp_path / "p.age", tmp_path / "alone.key", tmp_path / "out").invited


def bad_parcels(clinic: Clinic, other: Clinic) -> dict[str, tuple[bytes, type[VisitCamError]]]:
    good = parcel(clinic)
    turned = bytearray(good)
    turned[len(turned) // 2] ^= 1
    return {
        "empty": (b"", NotAParcel),
        "a picture": (jpeg(), NotAParcel),
        "words": (b"hello", NotAParcel),
        "the first bytes of age": (b"age-encr", DamagedParcel),
        "cut in the header": (good[:60], DamagedParcel),
        "cut in the middle": (good[: len(good) // 2], DamagedParcel),
        "the last byte gone": (good[:-1], DamagedParcel),
        "a byte more": (good + b"x", DamagedParcel),
        "one bit turned": (bytes(turned), DamagedParcel),
        "another clinic's": (parcel(other), WrongKey),
        "no bundle inside": (seal(b"hello", clinic.profile.recipient), NotAParcel),
        "half a bundle inside": (seal(b"PK\x03\x04" + b"x" * 90, clinic.profile.recipient), DamagedParcel),
        "a wrong secret": (parcel(clinic, secret=b"x" * 16), NotFromInvited),
    }


NAMES = (
    "empty",
    "a picture",
    "words",
    "the first bytes of age",
    "cut in the header",
    "cut in the middle",
    "the last byte gone",
    "a byte more",
    "one bit turned",
    "another clinic's",
    "no bundle inside",
    "half a bundle inside",
    "a wrong secret",
)


@pytest.mark.parametrize("name", NAMES)
def test_bad_parcels_leave_nothing(clinic: Clinic, tmp_path: Path, name: str) -> None:
    data, failure = bad_parcels(clinic, make_clinic(tmp_path / "other", "other.example"))[name]
    (tmp_path / "p.age").write_bytes(data)
    with pytest.raises(failure) as caught:
        open_parcel(tmp_path / "p.age", clinic.key, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    assert len(messages.one_line(caught.value)) > 20


def test_a_parcel_bound_to_another_clinic_inside_is_refused(clinic: Clinic, tmp_path: Path) -> None:
    """Somebody at another clinic opens a parcel and seals the same bundle on to this one."""
    from visitcam.clinic.keyfiles import load_identity
    from visitcam.sealing.seal import open_sealed

    other = make_clinic(tmp_path / "other", "other.example")
    inside = open_sealed(parcel(other), load_identity(other.key))
    (tmp_path / "p.age").write_bytes(seal(inside, clinic.profile.recipient))
    with pytest.raises(WrongKey):
        open_parcel(tmp_path / "p.age", clinic.key, tmp_path / "out")


def test_an_invitation_of_nobody(clinic: Clinic, tmp_path: Path) -> None:
    (tmp_path / "p.age").write_bytes(parcel(clinic, invitation=stranger(clinic.invitation)))
    assert not open_parcel(tmp_path / "p.age", clinic.key, tmp_path / "out").invited


def test_no_parcel_there(clinic: Clinic, tmp_path: Path) -> None:
    for path in (tmp_path / "none.age", tmp_path):
        with pytest.raises(ParcelMissing):
            open_parcel(path, clinic.key, tmp_path / "out")


def test_a_key_that_is_none(clinic: Clinic, tmp_path: Path) -> None:
    (tmp_path / "p.age").write_bytes(parcel(clinic))
    (tmp_path / "k").write_bytes(b"no key")
    with pytest.raises(ClinicFolderInvalid):
        open_parcel(tmp_path / "p.age", tmp_path / "k", tmp_path / "out")


@pytest.mark.skipif(os.name == "nt", reason="a full disk without a disk: /dev/full")
def test_an_out_folder_that_cannot_be_written(clinic: Clinic, tmp_path: Path) -> None:
    (tmp_path / "p.age").write_bytes(parcel(clinic))
    (tmp_path / "file").write_text("x")
    with pytest.raises(VaultError):
        open_parcel(tmp_path / "p.age", clinic.key, tmp_path / "file")
    with pytest.raises(VaultError):
        open_parcel(tmp_path / "p.age", clinic.key, Path("/proc/visitcam-out"))
