"""The clinic's folder: keys that age and OpenSSL open, a profile that patients' programs take."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from tests.clinic.conftest import WORDS, Clinic, make_clinic, parcel
from visitcam.clinic import keyfiles, ledger
from visitcam.clinic.keys import (
    CLINIC_KEY_FILE,
    PROFILE_FILE,
    SIGNING_KEY_FILE,
    check_domain,
    init,
    load_profile,
    parse_endpoint,
)
from visitcam.errors import (
    BadOption,
    ClinicFolderInvalid,
    ClinicFolderTaken,
    ClinicPassphraseNeeded,
    ClinicPassphraseWrong,
    PassphraseWeak,
    VaultError,
)
from visitcam.invitation.profile import parse_profile
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.sealing.recipients import identity_of

TUS = parse_endpoint("tus=https://up.skin.example/files/")


def make(folder: Path, passphrase: str | None = None) -> ClinicProfile:
    return init(folder, "Skin clinic", "skin.example", [TUS], passphrase)


def test_three_files_and_a_ledger(tmp_path: Path) -> None:
    profile = make(tmp_path / "c")
    names = {path.name for path in (tmp_path / "c").iterdir()}
    assert names == {PROFILE_FILE, CLINIC_KEY_FILE, SIGNING_KEY_FILE, "invitations"}
    assert parse_profile((tmp_path / "c" / PROFILE_FILE).read_bytes(), "skin.example") == profile
    assert load_profile(tmp_path / "c") == profile
    secret = keyfiles.load_identity(tmp_path / "c" / CLINIC_KEY_FILE)
    assert identity_of(secret).recipient == profile.recipient
    signing = keyfiles.load_signing_key(tmp_path / "c" / SIGNING_KEY_FILE)
    assert signing.public_key().public_bytes_raw() == profile.signing_key


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
def test_the_keys_are_for_their_owner_alone(tmp_path: Path) -> None:
    make(tmp_path / "c")
    modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in (tmp_path / "c").iterdir()}
    assert modes[CLINIC_KEY_FILE] == modes[SIGNING_KEY_FILE] == 0o600
    assert modes[PROFILE_FILE] == 0o644


def test_a_clinic_is_never_made_over_another(tmp_path: Path) -> None:
    make(tmp_path / "c")
    before = {path.name: path.read_bytes() for path in (tmp_path / "c").iterdir() if path.is_file()}
    with pytest.raises(ClinicFolderTaken):
        make(tmp_path / "c")
    for lost in (PROFILE_FILE, SIGNING_KEY_FILE):
        (tmp_path / "c" / lost).unlink()
        with pytest.raises(ClinicFolderTaken):
            make(tmp_path / "c")
    assert (tmp_path / "c" / CLINIC_KEY_FILE).read_bytes() == before[CLINIC_KEY_FILE]


def test_a_passphrase_protects_both_keys(protected: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (CLINIC_KEY_FILE, SIGNING_KEY_FILE):
        raw = (protected / name).read_bytes()
        assert raw.startswith(b"-----BEGIN AGE ENCRYPTED FILE-----")
        assert b"SECRET" not in raw
    with pytest.raises(ClinicPassphraseNeeded):
        keyfiles.load_identity(protected / CLINIC_KEY_FILE)
    with pytest.raises(ClinicPassphraseWrong):
        keyfiles.load_identity(protected / CLINIC_KEY_FILE, "another horse")
    monkeypatch.setenv(keyfiles.PASSPHRASE_VARIABLE, WORDS)
    assert keyfiles.load_identity(protected / CLINIC_KEY_FILE).startswith("AGE-SECRET-KEY-1")


def test_a_short_passphrase_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(PassphraseWeak):
        make(tmp_path / "c", "short")
    assert not (tmp_path / "c").exists() or not any((tmp_path / "c").iterdir())


def test_the_age_cli_opens_a_parcel_with_the_key_file(clinic: Clinic, tmp_path: Path) -> None:
    if shutil.which("age") is None or shutil.which("unzip") is None:
        pytest.skip("needs the packages age and unzip")
    (tmp_path / "p.age").write_bytes(parcel(clinic))
    subprocess.run(
        ["age", "-d", "-i", str(clinic.key), "-o", str(tmp_path / "p.zip"), str(tmp_path / "p.age")],
        check=True,
    )
    subprocess.run(["unzip", "-q", str(tmp_path / "p.zip"), "-d", str(tmp_path)], check=True)
    assert (tmp_path / "picture.jpg").read_bytes()[:2] == b"\xff\xd8"
    assert (tmp_path / "capture.json").stat().st_size > 100


def test_the_age_cli_opens_a_protected_key_file(protected: Path, tmp_path: Path) -> None:
    """age asks for the passphrase on a terminal, so it gets one of its own."""
    if shutil.which("age") is None or shutil.which("script") is None:
        pytest.skip("needs the package age, and script of util-linux")
    key = protected / CLINIC_KEY_FILE
    done = subprocess.run(
        ["script", "-qec", f"age -d -o {tmp_path}/plain {key}", "/dev/null"],
        input=f"{WORDS}\n".encode(),
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert "AGE-SECRET-KEY-1" in (tmp_path / "plain").read_text()


def test_openssl_reads_the_signing_key(tmp_path: Path) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl")
    profile = make(tmp_path / "c")
    told = subprocess.run(
        ["openssl", "pkey", "-in", str(tmp_path / "c" / SIGNING_KEY_FILE), "-pubout", "-outform", "DER"],
        capture_output=True,
        check=True,
    )
    assert told.stdout.endswith(profile.signing_key)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tus",
        "tus=",
        "=https://x.example",
        "ftp=https://x.example",
        "tus=http://clinic.example/files",
        "tus=ftp://clinic.example",
        "put=not an address",
        "dicomweb=//host/path",
        "fhir=https://",
        "tus=https://exa mple.org/",
    ],
)
def test_bad_endpoints(text: str) -> None:
    with pytest.raises(BadOption):
        parse_endpoint(text)


@pytest.mark.parametrize(
    ("text", "kind", "address"),
    [
        ("tus=https://x.example/f", "tus", "https://x.example/f"),
        ("PUT = https://x.example/d?sig=a=b", "put", "https://x.example/d?sig=a=b"),
        ("fhir=https://x.example/fhir#media", "fhir", "https://x.example/fhir#media"),
        ("dicomweb=http://127.0.0.1:8042/dicom-web", "dicomweb", "http://127.0.0.1:8042/dicom-web"),
        ("folder=/srv/in", "folder", str(Path("/srv/in").absolute())),
    ],
)
def test_good_endpoints(text: str, kind: str, address: str) -> None:
    made = parse_endpoint(text)
    assert (made.kind, made.address) == (kind, address)


@pytest.mark.parametrize(
    "text", ["", "clinic", "-x.example", "a..b", "x.example/path", "127.0.0.1", "a b.example"]
)
def test_bad_domains(text: str) -> None:
    with pytest.raises(BadOption):
        check_domain(text)


def test_international_domains_take_their_ascii_form() -> None:
    assert check_domain("Hautärzte.Example.") == "xn--hautrzte-3za.example"


@pytest.mark.parametrize(
    ("name", "days"),
    [("", None), ("   ", None), ("x" * 500, None), ("Clinic", -1), ("Clinic", 10**7), ("a\x00b", 3)],
)
def test_a_profile_that_nobody_would_take_is_not_made(tmp_path: Path, name: str, days: int | None) -> None:
    with pytest.raises(BadOption):
        init(tmp_path / "c", name, "skin.example", [TUS], keep_days=days)
    assert not (tmp_path / "c" / CLINIC_KEY_FILE).exists()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(VaultError):
        make(tmp_path / "file" / "c")


BAD_KEYS = {
    "empty": b"",
    "words": b"hello\n",
    "binary": bytes(range(256)),
    "another kind": b"-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n",
    "a cut identity": b"AGE-SECRET-KEY",
    "far too long": b"A" * 200_000,
}


@pytest.mark.parametrize("name", BAD_KEYS)
def test_key_files_that_are_none(clinic: Clinic, name: str) -> None:
    clinic.key.write_bytes(BAD_KEYS[name])
    with pytest.raises(ClinicFolderInvalid):
        keyfiles.load_identity(clinic.key)
    (clinic.folder / SIGNING_KEY_FILE).write_bytes(BAD_KEYS[name])
    with pytest.raises(ClinicFolderInvalid):
        keyfiles.load_signing_key(clinic.folder / SIGNING_KEY_FILE)


def test_a_protected_key_file_cut_short(protected: Path) -> None:
    key = protected / CLINIC_KEY_FILE
    key.write_bytes(key.read_bytes()[:-120])
    with pytest.raises(ClinicFolderInvalid):
        keyfiles.load_identity(key, WORDS)


def test_the_ledger_is_sealed_and_knows_its_invitations(clinic: Clinic, tmp_path: Path) -> None:
    path = next((clinic.folder / "invitations").iterdir())
    assert clinic.invitation.secret.hex().encode() not in path.read_bytes()
    identity = keyfiles.load_identity(clinic.key)
    entry = ledger.look_up(clinic.folder, clinic.invitation.id, identity)
    assert entry is not None
    assert entry.secret == clinic.invitation.secret
    assert entry.views == tuple(view.name for view in clinic.invitation.views)
    other = make_clinic(tmp_path / "other", "other.example")
    with pytest.raises(ClinicFolderInvalid):
        ledger.look_up(clinic.folder, clinic.invitation.id, keyfiles.load_identity(other.key))


@pytest.mark.parametrize("name", ["", "../clinic", "f" * 32, "F" * 32, "invitations/x", "a" * 31 + "/"])
def test_the_ledger_knows_nothing_else(clinic: Clinic, name: str) -> None:
    assert ledger.look_up(clinic.folder, name, keyfiles.load_identity(clinic.key)) is None
