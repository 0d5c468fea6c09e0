"""The one-folder program: built here, then taken through a practice visit far from this tree."""

from __future__ import annotations

import configparser
import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from visitcam import __version__

TOP = Path(__file__).resolve().parent.parent
DESKTOP = TOP / "resources" / "desktop"
LARGEST = 400_000_000
"""Bytes of the folder, as it was asked for; what was measured is in docs/packaging.md."""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not sys.platform.startswith("linux"):
        pytest.skip("built in the tests on Linux alone")
    if shutil.which("objdump") is None:
        pytest.skip("a build needs objdump (Debian: binutils)")
    folder = tmp_path_factory.mktemp("build")
    if shutil.disk_usage(folder).free < 3 * 1024**3:
        pytest.skip("a build needs 3 GB of room")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work"), "build.spec"]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    shutil.rmtree(folder / "work")
    return folder / "dist" / "VisitCam" / "VisitCam"


@pytest.fixture(scope="module")
def inside(program: Path) -> Path:
    return program.parent / "_internal"


def run(program: Path, home: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Runs the built program far from this tree, with an environment of its own and no screen."""
    return subprocess.run(
        [str(program), *map(str, arguments)],
        cwd=home,
        env={"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
        timeout=280,
    )


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_built_program_takes_a_visit_from_camera_to_clinic(program: Path, tmp_path: Path) -> None:
    took = run(
        program, tmp_path, "capture", "--camera", "practice", "--practice", "--confirm-review", "--unlock",
        "memory", "--patience", "200", "--json",
    )  # fmt: skip
    assert took.returncode == 0, took.stderr
    told: dict[str, Any] = json.loads(took.stdout)
    out = tmp_path / "opened"
    opened = run(
        program, tmp_path, "clinic", "open", told["delivered"], "--key", told["clinic_key"], "--out", out
    )
    assert opened.returncode == 0, opened.stderr
    assert [path for path in out.rglob("*") if path.read_bytes()[:2] == b"\xff\xd8"]


@pytest.mark.slow
def test_the_built_program_finds_with_its_own_models(program: Path, tmp_path: Path) -> None:
    data = pytest.importorskip("skimage.data")
    from PIL import Image

    picture = tmp_path / "astronaut.png"
    Image.fromarray(data.astronaut()).save(picture)
    found = run(program, tmp_path, "find", picture, "--json")
    assert found.returncode == 0, found.stderr
    (told,) = json.loads(found.stdout)
    assert "face" in {region["kind"] for region in told["regions"]}


@pytest.mark.slow
@pytest.mark.parametrize("name", ["letter.heic", "letter.webp", "letter.jpg"])
def test_the_built_program_reads_what_telephones_write(program: Path, tmp_path: Path, name: str) -> None:
    """HEIC without the encoder that its library is linked to; a code in it is found."""
    import pillow_heif
    import segno
    from PIL import Image

    pillow_heif.register_heif_opener()
    segno.make("https://riverside.example/visit").save(str(tmp_path / "code.png"), scale=12, border=12)
    Image.open(tmp_path / "code.png").convert("RGB").save(tmp_path / name)
    found = run(program, tmp_path, "find", tmp_path / name, "--json")
    assert found.returncode == 0, found.stderr
    (told,) = json.loads(found.stdout)
    assert "code" in {region["kind"] for region in told["regions"]}


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_built_program_records_a_video(program: Path, tmp_path: Path) -> None:
    done = run(
        program, tmp_path, "record", "--camera", "practice", "--practice", "--seconds", "1",
        "--confirm-review", "--unlock", "memory", "--json",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["delivered"]


@pytest.mark.slow
def test_the_built_program_makes_a_clinic_and_its_printed_card(program: Path, tmp_path: Path) -> None:
    made = run(
        program, tmp_path, "clinic", "init", tmp_path / "clinic", "--name", "Riverside Clinic", "--domain",
        "riverside.example", "--deliver", f"folder={tmp_path}",
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    card = tmp_path / "card.pdf"
    invited = run(
        program, tmp_path, "clinic", "invite", tmp_path / "clinic", "--view", "Left forearm", "--out",
        tmp_path / "letter.visitcam", "--card", card,
    )  # fmt: skip
    assert invited.returncode == 0, invited.stderr
    assert card.read_bytes()[:5] == b"%PDF-"


@pytest.mark.slow
def test_a_camera_of_the_system_is_asked_for_by_the_built_program(program: Path, tmp_path: Path) -> None:
    """OpenCV's own door to cameras stands, also where there is none: a sentence, no crash of a stand-in."""
    done = run(program, tmp_path, "capture", "--camera", "/dev/video-none", "--practice", "--confirm-review")
    assert done.returncode == 4, done.stderr
    assert "camera" in done.stderr.lower()


@pytest.mark.slow
def test_every_library_of_the_folder_finds_all_that_it_asks_for(inside: Path) -> None:
    """What is loaded later (platforms, speech, printers, sound) is resolved now, each symbol of it: nothing
    was left out that somebody needs. Python's own symbols are the program's."""
    from bundling import elf

    folders = sorted({str(path.parent) for path in elf.libraries(inside)})
    environment = {
        "PATH": "/usr/bin:/bin",
        "LC_ALL": "C",
        "LD_LIBRARY_PATH": ":".join([str(inside), *folders]),
    }
    bad = []
    for library in elf.libraries(inside):
        told = subprocess.run(
            ["ldd", "-r", str(library)], env=environment, capture_output=True, text=True, check=False
        )
        for line in (told.stdout + told.stderr).splitlines():
            python = re.search(r"undefined symbol: _?_?Py", line)
            if ("not found" in line or "undefined symbol" in line) and not python:
                bad.append(f"{library.relative_to(inside)}: {line.strip()}")
    assert not [line for line in bad if "libcups" not in line], bad[:20]


@pytest.mark.slow
def test_what_is_loaded_by_name_is_in_the_folder(program: Path, inside: Path) -> None:
    plugins = inside / "PySide6" / "Qt" / "plugins"
    for needed in ("platforms/libqxcb.so", "platforms/libqoffscreen.so", "imageformats/libqsvg.so",
                   "texttospeech/libqtexttospeech_speechd.so"):  # fmt: skip
        assert (plugins / needed).is_file(), needed
    listed = subprocess.run(
        [sys.executable, "-m", "PyInstaller.utils.cliutils.archive_viewer", "-r", "-b", str(program)],
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    for backend in ("SecretService", "kwallet", "Windows", "macOS", "chainer", "fail"):
        assert f"keyring.backends.{backend}" in listed, backend


@pytest.mark.slow
def test_the_built_window_opens_and_stays(program: Path, tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    environment |= {"DISPLAY": ":none", "QT_QPA_PLATFORM": "offscreen"}
    environment["SPEECHD_ADDRESS"] = "unix_socket:/nonexistent/visitcam"
    window = subprocess.Popen(
        [str(program), "--practice"], cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True
    )
    try:
        with pytest.raises(subprocess.TimeoutExpired):
            window.wait(timeout=15)
    finally:
        window.terminate()
        _, errors = window.communicate(timeout=30)
    assert "Traceback" not in errors


@pytest.mark.slow
def test_the_folder_is_no_larger_than_was_measured(program: Path) -> None:
    folder = program.parent
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    assert size < LARGEST
    names = {path.name.lower() for path in folder.rglob("*")}
    for stowaway in ("scipy", "skimage", "pytest", "libqvnc.so", "libqopensslbackend.so"):
        assert stowaway not in names
    assert {"licences.md", "LICENSE", "NOTICE"} <= {path.name for path in folder.rglob("*")}


def test_one_version_everywhere() -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == __version__
    resource = (DESKTOP / "windows-version.txt").read_text(encoding="utf-8")
    numbers = (*map(int, str(project["version"]).split(".")), 0)
    assert resource.count(f"'{__version__}'") == 2
    assert resource.count(f"={numbers}") == 2


def test_the_desktop_file_carries_the_address_of_invitations() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(DESKTOP / "visitcam.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    assert told["MimeType"] == "x-scheme-handler/visitcam;"
    assert told["Exec"] == "visitcam --open %u"
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(DESKTOP / "visitcam.desktop")], check=True)


def test_macos_is_told_why_the_camera_is_wanted() -> None:
    spec = (TOP / "build.spec").read_text(encoding="utf-8")
    assert '"NSCameraUsageDescription": CAMERA' in spec
    sentence = "".join(re.findall(r'^    "(.*)"$', spec.split("CAMERA = (")[1].split(")")[0], re.MULTILINE))
    assert 60 < len(sentence) < 250
    assert '"CFBundleURLSchemes": ["visitcam"]' in spec
