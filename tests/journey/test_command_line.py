"""The command line from a camera to an opened parcel, as a person would type it."""

from __future__ import annotations

import io
import json
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.journey.documents import Run, document, opened
from tests.servers.tus_server import tus_server

pytestmark = pytest.mark.slow


def test_first_command_without_a_screen(visitcam: Run, home: Path, tmp_path: Path) -> None:
    done = visitcam()
    assert done.returncode == 0, done.stderr
    delivered = [path for path in home.rglob("*") if path.is_file() and "received" in path.parts]
    assert len(delivered) == 1
    assert str(delivered[0]) in done.stdout
    assert "clinic open" in done.stdout


def test_the_first_command_of_the_readme_without_a_screen(visitcam: Run) -> None:
    """``python3 start.py`` runs this; its options come from the parser, also those that ``capture`` gets."""
    done = visitcam("--practice")
    assert done.returncode == 0, done.stderr
    assert "has arrived" in done.stdout + done.stderr


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


def test_a_photograph_by_tus_to_the_clinics_inbox(visitcam: Run, astronaut: Path, tmp_path: Path) -> None:
    clinic, invitation = tmp_path / "clinic", tmp_path / "invitation"
    with tus_server(tmp_path / "store") as server:
        document(
            visitcam(
                "clinic", "init", clinic, "--name", "St Anna", "--domain", "clinic.example",
                "--deliver", f"tus={server.address}", "--json",
            )
        )  # fmt: skip
        document(
            visitcam(
                "clinic",
                "invite",
                clinic,
                "--view",
                "Face;close",
                "--expires",
                "7d",
                "--out",
                invitation,
                "--json",
            )
        )
        asked = (
            "capture", "--camera", f"replay:{astronaut}", "--invitation", invitation,
            "--profile", clinic / "profile.json", "--now", "--confirm-review",
            "--vault", tmp_path / "v", "--unlock", "memory", "--json",
        )  # fmt: skip
        server.kill()
        waits = document(visitcam(*asked))
        assert Path(waits["parcel"]).is_file(), "without a server it waits, and nothing is lost"
        server.restart()
        sent = document(
            visitcam("send", waits["visit"], "--vault", tmp_path / "v", "--unlock", "memory", "--json")
        )
        assert [row["parcel"] for row in sent["delivered"]] == [waits["capture"]]
        assert sent["waiting"] == []
        at_once = document(visitcam(*asked))
        assert at_once["parcel"] is None
        handled = document(
            visitcam(
                "clinic",
                "inbox",
                clinic,
                "--from",
                server.folder,
                "--out",
                tmp_path / "out",
                "--once",
                "--json",
            )
        )
    assert {row["state"] for row in handled} == {"opened"}
    assert {row["capture"] for row in handled} == {waits["capture"], at_once["capture"]}


def test_a_video_goes_the_same_way(visitcam: Run, tmp_path: Path) -> None:
    said = document(
        visitcam(
            "record", "--camera", "practice", "--practice", "--seconds", "2", "--confirm-review",
            "--vault", tmp_path / "v", "--unlock", "memory", "--json",
        )
    )  # fmt: skip
    assert said["assessment"]["report"]["frames"] >= 30
    out = tmp_path / "out"
    document(
        visitcam("clinic", "open", said["delivered"], "--key", said["clinic_key"], "--out", out, "--json")
    )
    video = next(out.rglob("*.mp4"))
    assert video.read_bytes()[4:8] == b"ftyp"
    manifest = json.loads(next(out.rglob("*.json")).read_text())
    assert manifest["media_type"] == "video/mp4"
    assert 1.5 < manifest["duration"] < 2.5


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
        "an area beside the film",
        lambda t: [
            *("record", "--camera", "practice", "--practice", "--seconds", "1", "--confirm-review"),
            *("--area", "5000,5000,10,10"),
        ],
        2,
    ),
    (
        "patience of a video, which waits for nothing",
        lambda t: [
            *("record", "--camera", "practice", "--practice", "--seconds", "1", "--confirm-review"),
            *("--patience", "60"),
        ],
        2,
    ),
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


@pytest.mark.parametrize("verb", ["assess", "find", "capture"])
def test_a_picture_of_100_megapixels_is_refused_with_its_sentence(
    visitcam: Run, tmp_path: Path, verb: str
) -> None:
    Image.new("1", (10_000, 10_000)).save(tmp_path / "large.png")
    large = tmp_path / "large.png"
    line = [verb, large, "--json"]
    if verb == "capture":
        line = [verb, "--camera", f"replay:{large}", "--practice", "--now", "--confirm-review"]
        line += ["--vault", tmp_path / "v", "--unlock", "memory"]
    done = visitcam(*line)
    assert done.returncode == 2
    assert "too big to be opened safely" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
