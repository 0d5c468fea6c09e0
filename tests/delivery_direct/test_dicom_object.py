"""DICOM objects against dciodvfy, and what they say of redaction and consent."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pydicom
import pytest
from pydicom.encaps import generate_frames

from tests.delivery_direct.conftest import bundle, jpeg, mp4, notes, save
from visitcam.delivery import dicom_notes, dicom_object
from visitcam.delivery.mp4 import is_fragmented, plain_mp4
from visitcam.errors import NoWay
from visitcam.model.opened_bundle import OpenedBundle

GOODS: dict[str, Callable[[], OpenedBundle]] = {
    "photo": lambda: bundle(jpeg()),
    "photo, finest colour": lambda: bundle(jpeg(subsampling=0)),
    "photo without a body site": lambda: bundle(jpeg(), body_site={}, scale={}),
    "photo of a site without a side": lambda: bundle(
        jpeg(), body_site={"code": "29836001", "display": "Hip region"}
    ),
    "photo by a local code": lambda: bundle(
        jpeg(), body_site={"system": "urn:x", "code": "A1", "display": "Arm"}
    ),
    "photo, face shown by consent": lambda: bundle(jpeg(), consent="recognisable"),
    "video in fragments": lambda: bundle(mp4(), "video/mp4"),
    "video, plain": lambda: bundle(mp4(fflags="+bitexact"), "video/mp4"),
    "video, level 4.2": lambda: bundle(mp4(level="4.2"), "video/mp4"),
    "notes": notes,
    "notes, only a view left out": lambda: notes(symptoms="", since="", skipped=[["Overview", "too dark"]]),
}


def build(goods: OpenedBundle) -> bytes:
    if goods.manifest.media_type == "application/json":
        return dicom_notes.build(goods)
    return dicom_object.build(goods)


@pytest.mark.parametrize("name", GOODS)
def test_dciodvfy_finds_no_error(name: str, tmp_path: Path) -> None:
    if shutil.which("dciodvfy") is None:
        pytest.skip("needs the package dicom3tools")
    path = save(build(GOODS[name]()), tmp_path)
    told = subprocess.run(["dciodvfy", "-new", str(path)], capture_output=True, text=True, check=False)
    lines = (told.stdout + told.stderr).splitlines()
    known = ("VLPhotographicImage", "VideoPhotographicImage", "BasicTextSR")
    assert any(line in known for line in lines), told.stderr
    assert [line for line in lines if line.startswith("Error")] == []


def test_dciodvfy_would_find_an_error(tmp_path: Path) -> None:
    if shutil.which("dciodvfy") is None:
        pytest.skip("needs the package dicom3tools")
    data = pydicom.dcmread(io.BytesIO(build(bundle(jpeg()))))
    del data.StudyInstanceUID
    data.save_as(tmp_path / "bad.dcm")
    told = subprocess.run(
        ["dciodvfy", str(tmp_path / "bad.dcm")], capture_output=True, text=True, check=False
    )
    assert "Error" in told.stderr


@pytest.mark.parametrize("name", GOODS)
def test_the_same_bytes_at_every_retry(name: str) -> None:
    assert build(GOODS[name]()) == build(GOODS[name]())


def test_the_jpeg_inside_is_the_jpeg_that_was_reviewed() -> None:
    goods = bundle(jpeg())
    data = pydicom.dcmread(io.BytesIO(build(goods)))
    inside = next(generate_frames(data.PixelData, number_of_frames=1))
    assert inside.rstrip(b"\0") == goods.media.rstrip(b"\0")
    assert data.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.4.50"
    assert (data.Columns, data.Rows) == (320, 240)
    assert data.PhotometricInterpretation == "YBR_FULL_422"
    assert data.SOPClassUID == "1.2.840.10008.5.1.4.1.1.77.1.4"


def test_the_video_inside_is_plain_and_counted() -> None:
    data = pydicom.dcmread(io.BytesIO(build(bundle(mp4(), "video/mp4"))))
    inside = next(generate_frames(data.PixelData, number_of_frames=1))
    assert not is_fragmented(inside)
    assert plain_mp4(inside).frames == data.NumberOfFrames == 12
    assert data.SOPClassUID == "1.2.840.10008.5.1.4.1.1.77.1.4.1"
    assert float(data.FrameTime) == pytest.approx(1000 / 30, abs=0.01)


@pytest.mark.parametrize(
    ("level", "syntax"), [("3.1", "1.2.840.10008.1.2.4.102"), ("4.2", "1.2.840.10008.1.2.4.104")]
)
def test_transfer_syntax_follows_the_level(level: str, syntax: str) -> None:
    data = pydicom.dcmread(io.BytesIO(build(bundle(mp4(level=level), "video/mp4"))))
    assert data.file_meta.TransferSyntaxUID == syntax


@pytest.mark.parametrize(
    ("facts", "face", "text", "removed"),
    [
        ({}, "NO", "NO", "YES"),
        ({"consent": "recognisable"}, "YES", "NO", "NO"),
        ({"consent": "area_is_eye"}, "YES", "NO", "NO"),
        ({"removed": {"face": 1}}, "YES", "NO", "NO"),
        ({"removed": {"text": 2}}, "NO", "YES", "NO"),
        ({"removed": {"code": 1}}, "NO", "YES", "NO"),
        ({"removed": {"mark": 1}}, "NO", "NO", "YES"),
    ],
)
def test_flags_are_as_redaction_and_consent_make_them(
    facts: dict[str, object], face: str, text: str, removed: str
) -> None:
    data = pydicom.dcmread(io.BytesIO(build(bundle(jpeg(), facts=facts))))
    assert data.RecognizableVisualFeatures == face
    assert data.BurnedInAnnotation == text
    assert data.PatientIdentityRemoved == removed
    assert any("centerface-1" in line for line in data.DeidentificationMethod)


def test_what_the_clinic_reads() -> None:
    goods = bundle(jpeg())
    data = pydicom.dcmread(io.BytesIO(build(goods)))
    assert data.PatientID == goods.invitation
    assert str(data.PatientName) == ""
    assert data.AcquisitionDateTime == "20261124021428+0000"
    assert data.AnatomicRegionSequence[0].CodeValue == "66480008"
    assert data.AnatomicRegionSequence[0].CodingSchemeDesignator == "SCT"
    assert data.ImageLaterality == "L"
    assert "0.2134 mm per pixel" in data.ImageComments


def test_one_study_a_visit_and_day_one_instance_a_capture() -> None:
    first, second = bundle(jpeg(seed=1)), bundle(jpeg(seed=2))
    video = bundle(mp4(), "video/mp4")
    later = bundle(jpeg(seed=1), taken="2026-11-25T00:00:01Z")
    uids = [dicom_object.instance_uids(goods.manifest) for goods in (first, second, video, later)]
    assert uids[0][0] == uids[1][0] == uids[2][0] != uids[3][0]
    assert uids[0][1] == uids[1][1] != uids[2][1]
    assert len({uid[2] for uid in uids[:3]}) == 3
    assert all(uid.is_valid and len(uid) <= 64 for three in uids for uid in three)


def test_the_words_of_the_patient_are_in_the_report() -> None:
    data = pydicom.dcmread(io.BytesIO(build(notes(skipped=[["Overview", "too dark"]]))))
    words = [item.TextValue for item in data.ContentSequence]
    assert words == ["It itches at night, ü", "three weeks", "Overview: too dark"]
    assert data.PatientIdentityRemoved == "NO"  # nobody looked for names in free words


BAD = {
    "no picture": (b"hello", "image/jpeg"),
    "nothing": (b"", "image/jpeg"),
    "cut in the header": (jpeg()[:40], "image/jpeg"),
    "progressive": (jpeg(progressive=True), "image/jpeg"),
    "no video": (b"hello" * 100, "video/mp4"),
    "empty video": (b"", "video/mp4"),
    "a JPEG called video": (jpeg(), "video/mp4"),
    "a level that no transfer syntax has": (mp4(level="5.1"), "video/mp4"),
    "another kind": (b"x", "image/tiff"),
    "notes that are none": (b"[1]", "application/json"),
    "notes that are no JSON": (b"{", "application/json"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_dicom_does_not_take_is_refused(name: str) -> None:
    media, kind = BAD[name]
    with pytest.raises(NoWay):
        build(bundle(media, kind))


@pytest.mark.parametrize("fragments", [False, True])
def test_the_sound_of_a_video_stays_out(fragments: bool) -> None:
    target = io.BytesIO()
    options = {"movflags": "frag_keyframe+empty_moov+default_base_moof"} if fragments else {}
    with (
        av.open(io.BytesIO(mp4(fflags="+bitexact")), "r") as source,
        av.open(target, "w", format="mp4", options=options) as out,
    ):
        pictures = out.add_stream_from_template(source.streams.video[0])
        sound = out.add_stream("aac", rate=48_000)
        wave = (np.sin(np.arange(19_200) / 20) * 9_000).astype(np.int16)[None, :]
        frame = av.AudioFrame.from_ndarray(wave, format="s16", layout="mono")
        frame.sample_rate = 48_000
        out.mux([*sound.encode(frame), *sound.encode(None)])
        for packet in source.demux(source.streams.video[0]):
            if packet.dts is not None:
                packet.stream = pictures
                out.mux(packet)
    data = pydicom.dcmread(io.BytesIO(build(bundle(target.getvalue(), "video/mp4"))))
    inside = next(generate_frames(data.PixelData, number_of_frames=1))
    with av.open(io.BytesIO(inside), "r", format="mp4") as container:
        assert [stream.type for stream in container.streams] == ["video"]
        assert sum(1 for _ in container.decode(video=0)) == data.NumberOfFrames == 12
    assert build(bundle(target.getvalue(), "video/mp4")) == build(bundle(target.getvalue(), "video/mp4"))


def test_a_video_cut_short_is_refused_or_whole_pictures() -> None:
    whole = mp4()
    for share in (0.1, 0.3, 0.6, 0.9):
        try:
            frames = plain_mp4(whole[: int(len(whole) * share)]).frames
        except NoWay:
            continue
        assert 0 < frames <= 12
