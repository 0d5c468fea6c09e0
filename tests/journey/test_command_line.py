"""The command line from a camera to an opened parcel, as a person would type it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A person's home where nothing of VisitCam has been."""
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def visitcam(home: Path) -> Run:
    """Runs the program in its own process with that home."""

    def run(*arguments: str | Path, **extra: str) -> subprocess.CompletedProcess[str]:
        environment = {
            **{k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}},
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
            **extra,
        }
        return subprocess.run(
            [sys.executable, "-m", "visitcam", *map(str, arguments)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )

    return run


@pytest.fixture(scope="module")
def astronaut(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real photograph with a face, as a JPEG with EXIF that must not arrive."""
    data = pytest.importorskip("skimage.data")
    picture = Image.fromarray(data.astronaut())
    exif = Image.Exif()
    exif[0x010F] = "SECRET-MAKER"
    exif[0x0110] = "SECRET-MODEL"
    path = tmp_path_factory.mktemp("photo") / "astronaut.jpg"
    picture.save(path, quality=95, exif=exif)
    return path


def document(done: subprocess.CompletedProcess[str]) -> Any:
    """The one JSON document on standard output."""
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def opened(visitcam: Run, parcel: str, key: str, out: Path) -> tuple[Image.Image, dict[str, Any], bytes]:
    """The picture, its manifest, and its bytes, as the clinic opens them."""
    document(visitcam("clinic", "open", parcel, "--key", key, "--out", out, "--json"))
    media = next(path for path in out.rglob("*.jpg"))
    manifest = json.loads(next(path for path in out.rglob("*.json")).read_text())
    data = media.read_bytes()
    return Image.open(io.BytesIO(data)), manifest, data


def test_first_command_without_a_screen(visitcam: Run, home: Path, tmp_path: Path) -> None:
    done = visitcam()
    assert done.returncode == 0, done.stderr
    delivered = [path for path in home.rglob("*") if path.is_file() and "received" in path.parts]
    assert len(delivered) == 1
    assert str(delivered[0]) in done.stdout
    assert "clinic open" in done.stdout


def test_practice_capture_names_everything(visitcam: Run, tmp_path: Path) -> None:
    said = document(
        visitcam(
            "capture",
            "--camera",
            "practice",
            "--practice",
            "--auto",
            "--confirm-review",
            "--vault",
            tmp_path / "v",
            "--unlock",
            "memory",
            "--json",
        )
    )
    assert set(said) >= {"visit", "capture", "parcel", "delivered", "clinic_key", "assessment", "filled"}
    assert said["parcel"] is None
    picture, manifest, _ = opened(visitcam, said["delivered"], said["clinic_key"], tmp_path / "out")
    assert picture.size[0] > 300
    assert manifest["capture"] == said["capture"]
    assert manifest["by_hand"] is False


def test_a_face_leaves_as_one_colour_and_no_exif(visitcam: Run, astronaut: Path, tmp_path: Path) -> None:
    said = document(
        visitcam(
            "capture",
            "--camera",
            f"replay:{astronaut}",
            "--practice",
            "--now",
            "--confirm-review",
            "--vault",
            tmp_path / "v",
            "--unlock",
            "memory",
            "--json",
        )
    )
    assert said["filled"].get("face", 0) >= 1
    picture, manifest, data = opened(visitcam, said["delivered"], said["clinic_key"], tmp_path / "out")
    assert not picture.getexif()
    assert b"SECRET" not in data
    assert "icc_profile" in picture.info
    pixels = np.asarray(picture.convert("RGB")).astype(int)
    # the eyes and the nose of the photograph, in its own pixels, moved into the crop
    x, y = manifest["keep"][:2]
    face = pixels[max(0, 90 - y) : 150 - y, max(0, 200 - x) : 250 - x]
    assert face.size
    assert np.ptp(face.reshape(-1, 3), axis=0).max() <= 6


def test_without_confirmation_nothing_is_kept(visitcam: Run, astronaut: Path, tmp_path: Path) -> None:
    vault = tmp_path / "v"
    done = visitcam(
        "capture",
        "--camera",
        f"replay:{astronaut}",
        "--practice",
        "--now",
        "--vault",
        vault,
        "--unlock",
        "memory",
        "--json",
    )
    assert done.returncode == 3
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert not vault.exists() or not [path for path in vault.rglob("*") if path.is_file()]


def test_plain_age_and_unzip_open_it(visitcam: Run, astronaut: Path, tmp_path: Path) -> None:
    import shutil

    if shutil.which("age") is None:
        pytest.skip("the age command is not installed (Debian package: age)")
    said = document(
        visitcam(
            "capture",
            "--camera",
            f"replay:{astronaut}",
            "--practice",
            "--now",
            "--confirm-review",
            "--vault",
            tmp_path / "v",
            "--unlock",
            "memory",
            "--json",
        )
    )
    bundle = subprocess.run(
        ["age", "-d", "-i", said["clinic_key"], said["delivered"]], capture_output=True, check=True
    ).stdout
    with zipfile.ZipFile(io.BytesIO(bundle)) as archive:
        names = archive.namelist()
        assert names[-1] == "capture.json"
        assert json.loads(archive.read("capture.json"))["capture"] == said["capture"]
        assert archive.read(names[0])[:2] == b"\xff\xd8"


BAD_INPUT: list[tuple[str, Callable[[Path], list[str | Path]], int]] = [
    (
        "no such picture",
        lambda t: ["capture", "--camera", f"replay:{t}/none.jpg", "--practice", "--now", "--confirm-review"],
        2,
    ),
    (
        "no such camera",
        lambda t: [
            "capture",
            "--camera",
            "Camera that is not there",
            "--practice",
            "--now",
            "--confirm-review",
        ],
        4,
    ),
    ("no invitation", lambda t: ["capture", "--camera", "practice", "--now", "--confirm-review"], 2),
    (
        "bad area",
        lambda t: [
            "capture",
            "--camera",
            "practice",
            "--practice",
            "--now",
            "--area",
            "1,2",
            "--confirm-review",
        ],
        2,
    ),
    (
        "area outside",
        lambda t: [
            "capture",
            "--camera",
            "practice",
            "--practice",
            "--now",
            "--area",
            "9000,9000,5,5",
            "--confirm-review",
        ],
        2,
    ),
    (
        "unknown view",
        lambda t: [
            "capture",
            "--camera",
            "practice",
            "--practice",
            "--now",
            "--view",
            "Nose",
            "--confirm-review",
        ],
        2,
    ),
    ("unknown verb", lambda t: ["photograph"], 2),
    (
        "impatient",
        lambda t: [
            "capture",
            "--camera",
            "practice",
            "--practice",
            "--auto",
            "--patience",
            "1",
            "--confirm-review",
        ],
        4,
    ),
    ("unknown visit", lambda t: ["send", "00000000000000000000000000000000"], 2),
    ("empty picture", lambda t: ["assess", t / "empty.jpg", "--json"], 2),
    ("no picture", lambda t: ["find", t / "text.png", "--json"], 2),
    ("no parcel", lambda t: ["clinic", "open", t / "text.png", "--key", t / "text.png", "--out", t / "o"], 2),
    (
        "bad seconds",
        lambda t: ["record", "--camera", "practice", "--practice", "--seconds", "soon", "--confirm-review"],
        2,
    ),
]


@pytest.mark.parametrize(
    ("arguments", "code"), [row[1:] for row in BAD_INPUT], ids=[row[0] for row in BAD_INPUT]
)
def test_bad_input_gets_one_sentence(
    visitcam: Run, tmp_path: Path, arguments: Callable[[Path], list[str | Path]], code: int
) -> None:
    (tmp_path / "empty.jpg").write_bytes(b"")
    (tmp_path / "text.png").write_text("not a picture")
    line = arguments(tmp_path)
    if line[0] in {"capture", "record", "send"}:
        line += ["--vault", tmp_path / "v", "--unlock", "memory"]
    done = visitcam(*line)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert not list(tmp_path.rglob(".part-*"))
