"""The contracts of the house hold, and each is broken by the violation that it is meant for."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from visitcam import errors, messages

pytestmark = pytest.mark.slow

TOP = Path(__file__).resolve().parent.parent
PACKAGE = TOP / "visitcam"
LINT_IMPORTS = Path(sys.executable).with_name(
    "lint-imports.exe" if sys.platform == "win32" else "lint-imports"
)

# (the contract meant for it, the file that sins, the line that it adds)
VIOLATIONS = [
    ("Floors", "model/box.py", "import visitcam.settings"),
    ("Floors", "errors.py", "import visitcam.messages"),
    ("Floors", "sealing/seal.py", "import visitcam.session"),
    ("Floors", "settings.py", "import visitcam.keychain"),
    ("Floors", "invited.py", "import visitcam.session"),
    ("Floors", "cli/output.py", "import visitcam.ui.app"),
    ("Rooms", "vault/vault.py", "import visitcam.sealing.seal"),
    ("Rooms", "delivery/tus.py", "import visitcam.vault.vault"),
    ("Qt", "messages/sentence.py", "import PySide6.QtCore"),
    ("Qt", "cli/output.py", "from PySide6 import QtWidgets"),
    ("The system's keyring", "vault/visit_keys.py", "import keyring"),
    ("The network", "vault/vault.py", "import socket"),
    ("The network", "ui/app.py", "import http.client"),
    ("The door to the network", "session.py", "import visitcam.https.line"),
    ("Vault and delivery", "vault/vault.py", "import visitcam.model.frame"),
    ("Vault and delivery", "delivery/put.py", "from visitcam.model.capture import Capture"),
    ("OpenCV", "capture/sharpness.py", "import cv2"),
    ("Pixels", "session.py", "from visitcam.opencv import cv2"),
    ("age", "clinic/open.py", "import pyrage"),
    ("Files", "capture/burst.py", "import visitcam.writing"),
    ("No cycles", "redaction/regions.py", "import visitcam.redaction.photo"),
]


def lint(folder: Path) -> tuple[int, set[str]]:
    """(exit code, the contracts that are broken) of the package in ``folder``."""
    done = subprocess.run(
        [str(LINT_IMPORTS), "--config", str(folder / "pyproject.toml"), "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, set(re.findall(r"^(.+?):?(?:: .*)? BROKEN", done.stdout, re.MULTILINE))


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package and its contracts, where it may be sinned against."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copy(TOP / "pyproject.toml", folder)
    shutil.copytree(PACKAGE, folder / "visitcam", ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_the_house_keeps_its_contracts(copied: Path) -> None:
    assert lint(copied) == (0, set())


@pytest.mark.parametrize(("contract", "file", "line"), VIOLATIONS, ids=[f"{c}-{f}" for c, f, _ in VIOLATIONS])
def test_a_violation_breaks_the_contract_meant_for_it(
    copied: Path, contract: str, file: str, line: str
) -> None:
    sinner = copied / "visitcam" / file
    before = sinner.read_text(encoding="utf-8")
    sinner.write_text(f"{before}\n{line}\n", encoding="utf-8")
    try:
        code, broken = lint(copied)
    finally:
        sinner.write_text(before, encoding="utf-8")
    assert code == 1
    assert any(name.startswith(contract) for name in broken), broken


def test_a_new_room_has_to_be_given_its_floor(copied: Path) -> None:
    (copied / "visitcam" / "attic.py").write_text('"""A room on no floor."""\n', encoding="utf-8")
    try:
        code, _ = lint(copied)
    finally:
        (copied / "visitcam" / "attic.py").unlink()
    assert code == 1


# --- what no import can tell: read from the syntax trees -------------------------------------------------


def trees() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the dotted name of what is called ("?.name" where a part of it is computed)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield dotted(node.func), node


def dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return "?"


def test_captures_are_born_in_redaction_alone() -> None:
    born = {file for file, tree in trees() for name, _ in calls(tree) if name.split(".")[-1] == "Capture"}
    assert born
    assert {file.split("/")[0] for file in born} == {"redaction"}


def mode_of(call: ast.Call, position: int) -> str:
    """The mode that a call of open() names; "?" where it cannot be read off."""
    given: ast.expr | None = call.args[position] if len(call.args) > position else None
    for keyword in call.keywords:
        if keyword.arg == "mode":
            given = keyword.value
    if given is None:
        return "r"
    return given.value if isinstance(given, ast.Constant) and isinstance(given.value, str) else "?"


WRITERS = {
    "write_text", "write_bytes", "touch", "symlink_to", "hardlink_to", "imwrite", "imwritemulti", "tofile",
    "savetxt", "savez", "savez_compressed", "memmap", "mkstemp", "mkdtemp", "NamedTemporaryFile",
    "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "copyfile", "copytree", "copy2",
    "copyfileobj", "VideoWriter", "QFile", "QSaveFile", "QTemporaryFile", "QSettings", "mkfifo", "mmap",
    "SharedMemory", "QSharedMemory", "FileHandler", "RotatingFileHandler", "make_archive", "ZipFile",
}  # fmt: skip
IN_MEMORY = ("out", "buffer", "target", "stream", "memory", "joined", "archive")
"""Names of io.BytesIO objects: what is saved into one of these is no file."""


def writes(name: str, call: ast.Call) -> bool:
    """True where this call could write a file."""
    last = name.split(".")[-1]
    if name == "open":
        return mode_of(call, 1) != "r" and mode_of(call, 1) != "rb"
    if name == "os.open":
        return True
    if name.endswith("av.open"):
        return in_memory(call.args[0]) is False and mode_of(call, 1) != "r"
    if last == "open" and (call.args or call.keywords) and name not in {"Image.open", "PIL.Image.open"}:
        return any(letter in mode_of(call, 0) for letter in "wax+") and not in_memory_first(call)
    if last in {"save", "save_all"} and call.args:
        return not in_memory(call.args[0]) and not name.startswith("self._")
    return last in WRITERS and not in_memory_first(call)


def in_memory_first(call: ast.Call) -> bool:
    return bool(call.args) and in_memory(call.args[0])


def in_memory(node: ast.expr) -> bool:
    name = dotted(node.func) if isinstance(node, ast.Call) else dotted(node)
    return name.split(".")[-1] == "BytesIO" or name in IN_MEMORY


# file: why a call in it that looks like writing is none
NOT_WRITING = {
    "vault/lock.py": "the vault's lock: an empty file, opened to be locked",
    "reading.py": "os.open for reading alone (O_RDONLY), with a flag that keeps a pipe from holding it",
    "capture/opencv_camera.py": "a camera is asked why it refuses",
    "capture/driver.py": "a codec's four letters",
}


def test_files_are_written_in_one_place_alone() -> None:
    sins = {
        f"{file}:{call.lineno} {name}"
        for file, tree in trees()
        if file != "writing.py" and file not in NOT_WRITING
        for name, call in calls(tree)
        if writes(name, call)
    }
    assert not sins


@pytest.mark.parametrize(
    "line",
    [
        "open('a', 'w')", "open('a', mode='ab')", "open('a', mode)", "path.open('wb')", "path.open(mode='x')",
        "path.open('r+b')", "os.open('a', 1)", "path.write_bytes(b'')", "cv2.imwrite('a.jpg', a)",
        "image.save('a.jpg')", "image.save(path, 'JPEG')", "np.save(path, a)", "tempfile.mkstemp()",
        "array.tofile('a')", "av.open('a.mp4', 'w')", "cv2.VideoWriter('a', 0, 1, (1, 1))", "QFile('a')",
    ],
)  # fmt: skip
def test_the_reader_of_trees_knows_a_writer(line: str) -> None:
    assert any(writes(name, call) for name, call in calls(ast.parse(line)))


@pytest.mark.parametrize(
    "line",
    [
        "open('a')", "open('a', 'rb')", "path.open('rb')", "path.open()", "Image.open(path)",
        "image.save(io.BytesIO(), 'JPEG')", "image.save(out, 'JPEG')", "av.open(path)", "camera.open()",
    ],
)  # fmt: skip
def test_the_reader_of_trees_knows_a_reader(line: str) -> None:
    assert not any(writes(name, call) for name, call in calls(ast.parse(line)))


FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__", "os.system", "os.popen", "os.fork", "input"}
FORBIDDEN_MODULES = {
    "pickle",
    "marshal",
    "shelve",
    "dill",
    "cloudpickle",
    "joblib",
    "code",
    "pty",
    "telnetlib",
}
FORBIDDEN_QT = {"QtNetwork", "QtWebEngineCore", "QtWebEngineWidgets", "QtWebSockets", "QtSql", "QtDBus"}
ADDRESSES_ONLY = {"url2pathname", "pathname2url", "getproxies", "proxy_bypass"}
"""What may be used of urllib.request: it turns words into words and opens nothing."""


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_nothing_evaluates_or_unpickles() -> None:
    sins = set()
    for file, tree in trees():
        sins |= {f"{file}: {name}" for name, _ in calls(tree) if name in FORBIDDEN_CALLS}
        sins |= {f"{file}: {name}" for name in imported(tree) if name.split(".")[0] in FORBIDDEN_MODULES}
        sins |= {
            f"{file}:{call.lineno} shell"
            for _, call in calls(tree)
            for keyword in call.keywords
            if keyword.arg == "shell"
        }
    assert not sins


def test_no_second_door_to_the_network() -> None:
    sins = set()
    for file, tree in trees():
        sins |= {
            f"{file}: {name}"
            for name in imported(tree)
            if name.startswith("PySide6.") and set(name.split(".")) & FORBIDDEN_QT
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and dotted(node.value) == "urllib.request":
                sins |= {f"{file}: urllib.request.{node.attr}"} - {
                    f"{file}: urllib.request.{name}" for name in ADDRESSES_ONLY
                }
        sins |= {f"{file}: {name}" for name in imported(tree) if name.startswith("urllib.request.")}
    assert not sins


Error = type[errors.VisitCamError]


def leaves(error: Error) -> list[Error]:
    below = error.__subclasses__()
    return [leaf for child in below for leaf in leaves(child)] if below else [error]


LEAVES = {leaf.__name__: leaf for leaf in leaves(errors.VisitCamError)}


@pytest.mark.parametrize("name", sorted(LEAVES))
def test_every_error_has_a_sentence_of_its_own(name: str) -> None:
    fallback = messages.sentence(errors.VisitCamError())
    told = messages.sentence(LEAVES[name]())
    assert told.what
    assert told.do
    assert told != fallback


def test_every_error_that_is_raised_is_a_leaf() -> None:
    branches = {
        kind.__name__
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, errors.VisitCamError) and kind.__subclasses__()
    }
    sins = set()
    for file, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Raise) and node.exc is not None:
                raised = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
                if dotted(raised).split(".")[-1] in branches:
                    sins.add(f"{file}:{node.lineno} {dotted(raised)}")
    assert not sins
