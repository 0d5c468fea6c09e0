"""The inbox over a folder, a real tus store, a real WebDAV server; stopped, killed, over bad parcels."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.clinic.conftest import Clinic, jpeg, make_clinic, notes_parcel, parcel, read_receipt, stranger
from tests.clinic.test_open import NAMES, bad_parcels
from tests.servers.nginx import nginx_dav
from tests.servers.odd import garbage, hangs_up, odd_server, says
from tests.servers.tus_server import tus_server
from tests.servers_direct.fhir_server import fhir_server
from tests.servers_direct.orthanc import orthanc_server
from visitcam.clinic.inbox import WAITING, Handled, Inbox
from visitcam.clinic.keys import parse_endpoint
from visitcam.clinic.receipts import OpenedReceipt, sign_receipt
from visitcam.clinic.records import AGAIN, OPENED, REFUSED
from visitcam.delivery.put import Put
from visitcam.delivery.tus import Tus
from visitcam.errors import (
    BadOption,
    DeliveryError,
    FolderGone,
    ForwardFailed,
    InvitationForged,
    LineDown,
    VaultBusy,
    VisitCamError,
)
from visitcam.invitation import cose
from visitcam.invitation.opened import opened_by_clinic
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.delivery import Delivery, Parcel, Receipt

ROOT = Path(__file__).resolve().parents[2]
ONE, TWO = "a1" * 16, "b2" * 16


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "arrived"
    folder.mkdir()
    return folder


def rounds(
    clinic: Clinic, source: Path | str, out: Path, forward: Endpoint | None = None
) -> tuple[Handled, ...]:
    with Inbox(clinic.folder, str(source), out, forward=forward) as inbox:
        return inbox.round()


def states(handled: tuple[Handled, ...]) -> dict[str, str]:
    return {one.parcel: one.state for one in handled}


def test_opens_writes_and_signs(clinic: Clinic, source: Path, tmp_path: Path) -> None:
    (source / f"{ONE}.age").write_bytes(parcel(clinic))
    (source / f"{TWO}.age").write_bytes(notes_parcel(clinic))
    (source / "readme.txt").write_text("no parcel")
    handled = rounds(clinic, source, tmp_path / "out")
    assert states(handled) == {ONE: OPENED, TWO: OPENED}
    assert handled[0].media is not None
    assert handled[0].media.read_bytes() == jpeg()
    assert json.dumps(handled[0].as_json())
    receipt = read_receipt((source / f"{ONE}.receipt").read_bytes(), clinic.profile)
    assert (receipt.parcel, receipt.domain) == (ONE, "skin.example")
    assert rounds(clinic, source, tmp_path / "out") == ()
    assert len(list((tmp_path / "out").iterdir())) == 4


def test_the_same_bytes_under_another_name_are_opened_once(
    clinic: Clinic, source: Path, tmp_path: Path
) -> None:
    data = parcel(clinic)
    (source / f"{ONE}.age").write_bytes(data)
    assert states(rounds(clinic, source, tmp_path / "out")) == {ONE: OPENED}
    (source / f"{TWO}.age").write_bytes(data)
    assert states(rounds(clinic, source, tmp_path / "out")) == {TWO: AGAIN}
    assert len(list((tmp_path / "out").iterdir())) == 2


@pytest.mark.parametrize("name", NAMES)
def test_bad_parcels_are_set_aside_with_a_sentence(
    clinic: Clinic, source: Path, tmp_path: Path, name: str
) -> None:
    data, failure = bad_parcels(clinic, make_clinic(tmp_path / "other", "other.example"))[name]
    (source / f"{ONE}.age").write_bytes(data)
    (source / f"{TWO}.age").write_bytes(parcel(clinic))
    handled = rounds(clinic, source, tmp_path / "out")
    assert states(handled) == {ONE: REFUSED, TWO: OPENED}
    assert isinstance(handled[0].error, failure)
    aside = {path.suffix: path for path in (clinic.folder / "quarantine").iterdir()}
    assert aside[".age"].read_bytes() == data
    assert len(aside[".txt"].read_text()) > 20
    assert not (source / f"{ONE}.receipt").exists()
    assert (source / f"{ONE}.age").exists()
    assert rounds(clinic, source, tmp_path / "out") == ()


def test_nobody_who_was_not_invited(clinic: Clinic, source: Path, tmp_path: Path) -> None:
    (source / f"{ONE}.age").write_bytes(parcel(clinic, invitation=stranger(clinic.invitation)))
    assert states(rounds(clinic, source, tmp_path / "out")) == {ONE: REFUSED}
    assert not (tmp_path / "out").exists()


def test_a_cut_upload_that_is_sent_again_is_opened(clinic: Clinic, source: Path, tmp_path: Path) -> None:
    data = parcel(clinic)
    (source / f"{ONE}.age").write_bytes(data[:-100])
    assert states(rounds(clinic, source, tmp_path / "out")) == {ONE: REFUSED}
    (source / f"{ONE}.age").write_bytes(data)
    assert states(rounds(clinic, source, tmp_path / "out")) == {ONE: OPENED}


@pytest.mark.skipif(os.name == "nt", reason="needs fork and SIGKILL")
def test_killed_at_every_step_and_started_again(clinic: Clinic, source: Path, tmp_path: Path) -> None:
    """Whatever the moment: two files, one receipt that fits, nothing half, nothing twice."""
    (source / f"{ONE}.age").write_bytes(parcel(clinic))
    child = [sys.executable, "-m", "tests.clinic.inbox_child", str(clinic.folder), str(source)]
    ended = subprocess.run(
        [*child, str(tmp_path / "out")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    runs = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [run["killed"] for run in runs] == [True] * (len(runs) - 1) + [False]
    assert len(runs) > 12
    for run in runs:
        assert len(run["out"]) == 2
        assert jpeg().hex() in run["out"].values()
        assert list(run["receipts"]) == [f"{ONE}.receipt"]
        receipt = read_receipt(bytes.fromhex(run["receipts"][f"{ONE}.receipt"]), clinic.profile)
        assert receipt.parcel == ONE
        assert run["left"] == 0


def test_two_inboxes_of_one_clinic(clinic: Clinic, source: Path, tmp_path: Path) -> None:
    with Inbox(clinic.folder, str(source), tmp_path / "out"), pytest.raises(VaultBusy):
        Inbox(clinic.folder, str(source), tmp_path / "out")
    rounds(clinic, source, tmp_path / "out")


def test_runs_until_it_is_stopped(clinic: Clinic, source: Path, tmp_path: Path) -> None:
    (source / f"{ONE}.age").write_bytes(parcel(clinic))
    told: list[Handled] = []

    def report(one: Handled) -> None:
        told.append(one)
        if one.parcel == ONE:
            (source / f"{TWO}.age").write_bytes(notes_parcel(clinic))

    with Inbox(clinic.folder, str(source), tmp_path / "out") as inbox:
        inbox.run(report, stop=lambda: len(told) >= 2, every_seconds=0.01)
    assert [one.parcel for one in told] == [ONE, TWO]


def test_a_stick_that_is_pulled(clinic: Clinic, source: Path, tmp_path: Path) -> None:
    troubles: list[VisitCamError] = []
    with Inbox(clinic.folder, str(source), tmp_path / "out") as inbox:
        source.rmdir()
        with pytest.raises(FolderGone):
            inbox.round()
        inbox.run(print, stop=lambda: bool(troubles), every_seconds=0.01, trouble=troubles.append)
    assert isinstance(troubles[0], FolderGone)


def test_a_full_disk_is_tried_again(clinic: Clinic, source: Path, tmp_path: Path) -> None:
    (source / f"{ONE}.age").write_bytes(parcel(clinic))
    (tmp_path / "out").write_text("in the way")
    assert states(rounds(clinic, source, tmp_path / "out")) == {ONE: WAITING}
    (tmp_path / "out").unlink()
    assert states(rounds(clinic, source, tmp_path / "out")) == {ONE: OPENED}


def test_from_a_real_tus_store(clinic: Clinic, tmp_path: Path) -> None:
    goods, half = Parcel(ONE, parcel(clinic)), Parcel(TWO, notes_parcel(clinic))
    with tus_server(tmp_path / "tus") as server:
        way, endpoint = Tus(), Endpoint("tus", server.address)
        nothing = {"progress": lambda _state: None, "stop": lambda: False}
        sent = way.deliver(goods, endpoint, Delivery(ONE, 0, len(goods.ciphertext)), **nothing)  # type: ignore[arg-type]
        assert sent.length == len(goods.ciphertext)
        way.deliver(half, endpoint, Delivery(TWO, 0, len(half.ciphertext)), **nothing)  # type: ignore[arg-type]
        way.hang_up()
        for facts in server.folder.glob("*.json"):
            if TWO in facts.read_text():  # an upload that is still on its way
                upload = facts.with_suffix("")
                upload.write_bytes(upload.read_bytes()[:-10])
        assert states(rounds(clinic, f"tus:{server.folder}", tmp_path / "out")) == {ONE: OPENED}
        receipt = read_receipt((server.folder / f"{ONE}.receipt").read_bytes(), clinic.profile)
        assert receipt.sha256 == sent.sha256


def test_from_a_tusd_store(clinic: Clinic, source: Path, tmp_path: Path) -> None:
    data = parcel(clinic)
    (source / "upload7").write_bytes(data)
    facts = {"ID": "upload7", "Size": len(data), "Offset": len(data), "MetaData": {"filename": f"{ONE}.age"}}
    (source / "upload7.info").write_text(json.dumps(facts))
    (source / "odd.info").write_text("[" * 10_000)
    (source / "odd.json").write_text("[1]")
    (source / "evil").write_bytes(data)
    (source / "evil.info").write_text(
        json.dumps({"Size": len(data), "MetaData": {"filename": "../../x.age"}})
    )
    assert states(rounds(clinic, source, tmp_path / "out")) == {ONE: OPENED}


def test_from_a_real_webdav_server(clinic: Clinic, tmp_path: Path) -> None:
    goods = Parcel(ONE, parcel(clinic))
    with nginx_dav(tmp_path / "nginx") as server:
        way = Put()
        way.deliver(
            goods,
            Endpoint("put", server.address),
            Delivery(ONE, 0, len(goods.ciphertext)),
            progress=lambda _state: None,
            stop=lambda: False,
        )
        assert states(rounds(clinic, server.address, tmp_path / "out")) == {ONE: OPENED}
        assert rounds(clinic, server.address, tmp_path / "out") == ()
        read_receipt((server.folder / f"{ONE}.receipt").read_bytes(), clinic.profile)
        (server.folder / f"{TWO}.age").write_bytes(b"no parcel")
        assert states(rounds(clinic, server.address, tmp_path / "out")) == {TWO: REFUSED}


@pytest.mark.parametrize(
    "talk",
    [
        garbage,
        hangs_up,
        says("200 OK", {}, b"<html>hello</html>"),
        says("207 Multi-Status", {}, b"<not xml"),
        says("207 Multi-Status", {}, b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
        says("401 Unauthorized"),
        says("302 Found", {"Location": "https://elsewhere.example/"}),
    ],
)
def test_addresses_that_are_no_webdav(clinic: Clinic, tmp_path: Path, talk: object) -> None:
    with odd_server(talk) as server, pytest.raises(DeliveryError):  # type: ignore[arg-type]
        rounds(clinic, f"{server.origin}/drop/", tmp_path / "out")


@pytest.mark.parametrize("text", ["ftp://x.example/", "s3://bucket", "nul\0byte"])
def test_sources_that_are_none(clinic: Clinic, tmp_path: Path, text: str) -> None:
    with pytest.raises(BadOption):
        Inbox(clinic.folder, text, tmp_path / "out")
    with pytest.raises(FolderGone):
        Inbox(clinic.folder, str(tmp_path / "none"), tmp_path / "out")


def test_forwards_to_fhir_once_and_waits_while_it_is_down(
    clinic: Clinic, source: Path, tmp_path: Path
) -> None:
    (source / f"{ONE}.age").write_bytes(parcel(clinic))
    nobody = rounds(clinic, source, tmp_path / "out", parse_endpoint("fhir=http://127.0.0.1:9/fhir"))
    assert states(nobody) == {ONE: WAITING}
    assert isinstance(nobody[0].error, LineDown)
    with odd_server(says("422 Unprocessable Content")) as refusing:
        refused = rounds(clinic, source, tmp_path / "out", Endpoint("fhir", refusing.origin))
    assert isinstance(refused[0].error, ForwardFailed)
    assert not (source / f"{ONE}.receipt").exists()
    with fhir_server() as server:
        handled = rounds(clinic, source, tmp_path / "out", Endpoint("fhir", server.address))
        assert states(handled) == {ONE: OPENED}
        assert handled[0].forwarded.startswith("fhir DocumentReference/")
        assert (server.count("Binary"), server.count("DocumentReference")) == (1, 1)
    assert (source / f"{ONE}.receipt").exists()


def test_forwards_to_orthanc_once(clinic: Clinic, source: Path, tmp_path: Path) -> None:
    (source / f"{ONE}.age").write_bytes(parcel(clinic))
    (source / f"{TWO}.age").write_bytes(notes_parcel(clinic))
    with orthanc_server(tmp_path / "orthanc") as server:
        to = Endpoint("dicomweb", server.address())
        handled = server.inside(lambda: rounds(clinic, source, tmp_path / "out", to))
        assert states(handled) == {ONE: OPENED, TWO: OPENED}
        for path in (clinic.folder / "inbox").glob("*.json"):  # as if it had been killed before the record
            path.unlink()
        assert len(server.inside(lambda: rounds(clinic, source, tmp_path / "out", to))) == 2
        assert len(server.instances()) == 2


def test_no_other_forwards(clinic: Clinic, source: Path, tmp_path: Path) -> None:
    with pytest.raises(BadOption):
        Inbox(clinic.folder, str(source), tmp_path / "out", forward=parse_endpoint("folder=/srv/in"))


def test_the_sender_reads_the_receipt(clinic: Clinic, source: Path, tmp_path: Path) -> None:
    data = parcel(clinic)
    (source / f"{ONE}.age").write_bytes(data)
    with Inbox(clinic.folder, str(source), tmp_path / "out", clock=lambda: 1_800_000_000.9) as inbox:
        inbox.round()
    held = Receipt(ONE, "folder", "x", len(data), hashlib.sha256(data).hexdigest())
    raw = (source / f"{ONE}.receipt").read_bytes()
    assert opened_by_clinic(raw, clinic.profile, held).opened == 1_800_000_000


def test_a_receipt_by_another_clinic_is_forged(clinic: Clinic, tmp_path: Path) -> None:
    from visitcam.clinic.keyfiles import load_signing_key

    other = make_clinic(tmp_path / "other", "other.example")
    told = OpenedReceipt(ONE, "00" * 32, 1_800_000_000, "skin.example")
    forged = sign_receipt(told, load_signing_key(other.folder / "signing.key"))
    with pytest.raises(InvitationForged):
        read_receipt(forged, clinic.profile)
    real = sign_receipt(told, load_signing_key(clinic.folder / "signing.key"))
    assert read_receipt(real, clinic.profile) == told
    with pytest.raises(InvitationForged):  # an invitation is no receipt, although the same key signed it
        cose.verify(clinic.invitation.raw, clinic.profile.signing_key, purpose=cose.RECEIPT)
