"""Opened bundles as the patient's program makes them, and the real servers that take them."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from tests.servers_direct.fhir_server import FhirServer, fhir_server
from tests.servers_direct.orthanc import Orthanc, orthanc_server
from visitcam.model.delivery import Delivery
from visitcam.model.manifest import Manifest
from visitcam.model.opened_bundle import OpenedBundle

FRAGMENTED = {"movflags": "frag_keyframe+empty_moov+default_base_moof"}
INVITATION = "ee" * 16


@pytest.fixture(scope="session")
def orthanc_session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Orthanc]:
    with orthanc_server(tmp_path_factory.mktemp("orthanc")) as server:
        yield server


@pytest.fixture(scope="session")
def fhir_session() -> Iterator[FhirServer]:
    with fhir_server() as server:
        yield server


def jpeg(size: tuple[int, int] = (320, 240), seed: int = 1, **options: object) -> bytes:
    """A picture with a texture of its own, so that it compresses as a photo does."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(40, 220, (size[1] // 8, size[0] // 8, 3), dtype=np.uint8)
    target = io.BytesIO()
    picture = Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC)
    picture.save(target, "JPEG", quality=95, **options)
    return target.getvalue()


def twenty_megabytes(seed: int) -> bytes:
    """A JPEG with 20 MB between its header and its end, which no server of these looks into."""
    return jpeg(seed=seed)[:-2] + np.random.default_rng(seed).bytes(20_000_000) + b"\xff\xd9"


def mp4(frames: int = 12, size: tuple[int, int] = (320, 240), level: str = "", **container: str) -> bytes:
    """A short H.264 video that changes from picture to picture."""
    target = io.BytesIO()
    with av.open(target, "w", format="mp4", options=container or FRAGMENTED) as out:
        stream = out.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        stream.options = {"preset": "ultrafast", **({"level": level} if level else {})}
        for index in range(frames):
            pixels = np.full((size[1], size[0], 3), (index * 9) % 255, np.uint8)
            for packet in stream.encode(av.VideoFrame.from_ndarray(pixels, format="bgr24")):
                out.mux(packet)
        for packet in stream.encode():
            out.mux(packet)
    return target.getvalue()


def bundle(
    media: bytes, kind: str = "image/jpeg", *, facts: Mapping[str, object] | None = None, **more: object
) -> OpenedBundle:
    """A bundle as ``sealing`` opens it; ``facts`` and ``more`` override the manifest's."""
    digest = hashlib.sha256(media).hexdigest()
    manifest = Manifest(
        capture=digest[:32],
        visit="cd" * 16,
        view="Left forearm, close",
        taken="2026-11-24T02:14:28Z",
        media_type=kind,
        size=(0, 0) if kind == "application/json" else (320, 240),
        media_sha256=digest,
        software="VisitCam 0.1.0",
        filled={"face": 1},
        finders={"faces": "centerface-1", "text": "ppocrv6"},
        reviewed_by="patient",
        body_site={
            "system": "http://snomed.info/sct",
            "code": "66480008",
            "display": "Structure of left forearm",
        },
        scale={"mm_per_pixel": 0.2134},
        duration=0.4 if kind == "video/mp4" else 0.0,
    )
    return OpenedBundle(media, replace(manifest, **{**(facts or {}), **more}), INVITATION, "age1", "00")  # type: ignore[arg-type]


def notes(**words: object) -> OpenedBundle:
    fields: dict[str, object] = {"symptoms": "It itches at night, ü", "since": "three weeks"}
    return bundle(json.dumps(fields | words).encode(), "application/json", finders={}, filled={})


def fresh(goods: OpenedBundle) -> Delivery:
    return Delivery(goods.manifest.capture, 0, 0)


def save(data: bytes, folder: Path, name: str = "object.dcm") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path
