"""age's published vectors, the age CLI, and a capture to seal."""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import subprocess
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from visitcam.model.capture import Capture
from visitcam.model.manifest import Manifest

VECTORS = Path(__file__).parents[1] / "vectors"
_TELL = """
import * as all from "cctv-age";
const vectors = all.default ?? all;
const told = {};
for (const [name, data] of Object.entries(vectors)) told[name] = Buffer.from(data).toString("base64");
process.stdout.write(JSON.stringify(told));
"""


@dataclass(frozen=True)
class Vector:
    """One of age's published vectors; ``fields`` as its header names them (identities may repeat)."""

    name: str
    expect: str
    payload: str
    identities: tuple[str, ...]
    passphrases: tuple[str, ...]
    armored: bool
    data: bytes


def _parse(name: str, raw: bytes) -> Vector:
    head, _, data = raw.partition(b"\n\n")
    fields = [tuple(line.split(": ", 1)) for line in head.decode().splitlines()]

    def every(wanted: str) -> tuple[str, ...]:
        return tuple(value for key, value in fields if key == wanted)

    if every("compressed") == ("zlib",):
        data = zlib.decompress(data)
    return Vector(
        name,
        every("expect")[0],
        (*every("payload"), "")[0],
        every("identity"),
        every("passphrase"),
        every("armored") == ("yes",),
        data,
    )


@pytest.fixture(scope="session")
def vectors() -> tuple[Vector, ...]:
    """Installed here ("npm ci", as the lock file says) where the set-up has not done so."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        pytest.skip("node and npm, which bring age's vectors, are not installed")
    if not (VECTORS / "node_modules" / "cctv-age").is_dir():
        try:
            done = subprocess.run(["npm", "ci"], cwd=VECTORS, capture_output=True, timeout=120, check=False)
        except subprocess.TimeoutExpired:
            pytest.skip("npm ci took longer than 120 s")
        if done.returncode:
            pytest.skip("age's vectors could not be installed: npm ci failed in tests/vectors")
    told = subprocess.run(
        ["node", "--input-type=module", "-e", _TELL], cwd=VECTORS, capture_output=True, check=True
    ).stdout
    return tuple(_parse(name, base64.b64decode(raw)) for name, raw in sorted(json.loads(told).items()))


@pytest.fixture(scope="session")
def age() -> str:
    """Debian's own age."""
    path = shutil.which("age")
    if path is None:
        pytest.skip("the age program is not installed")
    return path


@pytest.fixture
def make_capture() -> Callable[..., Capture]:
    """A capture as redaction would make it, of bytes that no test looks at as a picture."""

    def make(media: bytes = b"\xff\xd8\xff" + b"picture" * 100, **facts: object) -> Capture:
        plain: dict[str, object] = {
            "capture": "ab" * 16,
            "visit": "cd" * 16,
            "view": "left foot",
            "taken": "2026-11-24T02:00:00+00:00",
            "media_type": "image/jpeg",
            "size": (640, 480),
            "media_sha256": hashlib.sha256(media).hexdigest(),
            "software": "VisitCam 0.1.0",
            "assessment": {"sharpness": {"value": 0.4, "score": 80.0, "verdict": "good"}},
            "filled": {"face": 1},
            "origins": {"found": 1, "person": 0},
            "finders": {"faces": "centerface-1"},
            "reviewed_by": "patient",
        }
        return Capture(media, Manifest(**{**plain, **facts}))  # type: ignore[arg-type]

    return make
