"""The checker catches planted leaks (imwrite, a temporary file, a mapping, more); a clean run passes."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journey import trace
from tests.journey.trace import Finding, Rules

_FRAME = """
import sys
from pathlib import Path
import numpy as np
frame = np.random.default_rng(7).integers(0, 256, (48, 64, 3), dtype=np.uint8)
vault = Path(sys.argv[1])
"""


def _frame() -> bytes:
    names: dict[str, object] = {}
    exec(_FRAME.replace("sys.argv[1]", "'/'"), names)
    return names["frame"].tobytes()  # type: ignore[attr-defined, no-any-return]


def _findings(tmp_path: Path, program: str) -> tuple[Finding, ...]:
    reason = trace.unavailable()
    if reason:
        pytest.skip(reason)
    vault = tmp_path / "vault"
    vault.mkdir()
    record = tmp_path / "record"
    line = trace.command(record, sys.executable, "-B", "-c", _FRAME + program, str(vault), str(tmp_path))
    subprocess.run(line, cwd=Path(__file__).parents[2], check=True, stdout=subprocess.DEVNULL)
    own = (re.escape(str(vault)) + "/.*", "/dev/null", "/proc/.*")
    return trace.check(record, Rules(writable=own, needles=trace.needles_of(_frame())))


def test_a_sealed_picture_passes(tmp_path: Path) -> None:
    program = """
from visitcam.sealing.recipients import new_identity
from visitcam.sealing.seal import seal
from visitcam.writing import write_checked
picture = b"\\xff\\xd8\\xff\\xe0\\x00" + frame.tobytes() * 9
write_checked(vault / "x.age", seal(picture, new_identity().recipient))
print("nothing to see")
"""
    assert _findings(tmp_path, program) == ()


def test_imwrite_is_caught(tmp_path: Path) -> None:
    program = "from visitcam.opencv import cv2\ncv2.imwrite(sys.argv[2] + '/leak.jpg', frame)\n"
    found = _findings(tmp_path, program)
    leak = str(tmp_path / "leak.jpg")
    assert Finding("file", leak, "openat") in found
    assert Finding("picture", leak, "JPEG") in found


@pytest.mark.parametrize("form", ["png", "webp"])
def test_imwrite_is_caught_where_writing_is_allowed_too(tmp_path: Path, form: str) -> None:
    program = f"from visitcam.opencv import cv2\ncv2.imwrite(str(vault / 'x.{form}'), frame)\n"
    assert {(found.kind, found.what.lower()) for found in _findings(tmp_path, program)} == {("picture", form)}


def test_a_temporary_file_is_caught(tmp_path: Path) -> None:
    program = """
import tempfile
with tempfile.TemporaryFile(dir=sys.argv[2]) as file:
    file.write(frame.tobytes())
"""
    assert {found.kind for found in _findings(tmp_path, program)} == {"file", "raw"}


def test_a_shared_mapping_is_caught(tmp_path: Path) -> None:
    program = """
import mmap
with (vault / "x").open("w+b") as file:
    file.truncate(9216)
    with mmap.mmap(file.fileno(), 9216) as memory:
        memory[:] = frame.tobytes()
"""
    (found,) = _findings(tmp_path, program)
    assert (found.kind, found.where) == ("mapping", str(tmp_path / "vault" / "x"))


def test_shared_memory_is_caught(tmp_path: Path) -> None:
    program = """
from multiprocessing.shared_memory import SharedMemory
memory = SharedMemory(create=True, size=9216)
memory.buf[:9216] = frame.tobytes()
memory.close()
memory.unlink()
"""
    assert {"file", "mapping"} <= {found.kind for found in _findings(tmp_path, program)}


def test_what_is_sent_or_piped_is_caught(tmp_path: Path) -> None:
    """Also a header cut in two, pixels on standard output, and what another thread writes."""
    program = """
import os, socket, threading
a, b = socket.socketpair()
a.send(b"..\\xff\\xd8")
a.send(b"\\xff\\xe0\\x00\\x10JFIF")
thread = threading.Thread(target=lambda: os.writev(1, [b"x", frame[3:20].tobytes()]))
thread.start()
thread.join()
"""
    found = _findings(tmp_path, program)
    assert ("picture", "JPEG") in {(finding.kind, finding.what) for finding in found}
    assert "raw" in {finding.kind for finding in found}


def test_a_file_renamed_out_of_the_vault_is_caught(tmp_path: Path) -> None:
    program = "import os\n(vault / 'x').write_bytes(b'1')\nos.rename(vault / 'x', sys.argv[2] + '/out')\n"
    (found,) = _findings(tmp_path, program)
    assert (found.kind, found.where) == ("file", str(tmp_path / "out"))


def test_records_that_were_interrupted_or_cut(tmp_path: Path) -> None:
    record = tmp_path / "record"
    record.write_text(
        '7 write(1</a>, "\\xff\\xd8" <unfinished ...>\n'
        '8 write(2</b>, "\\x41", 1) = 1\n'
        "7 <... write resumed>, 2) = 2\n"
        '7 write(1</a>, "\\xff\\xe0\\x00"..., 9) = 9\n'
        '9 openat(AT_FDCWD</home>, "\\x78", O_WRONLY|O_CREAT, 0600 <unfinished ...>\n'
        "8 io_uring_setup(1, {flags=0}) = 5\n"
        '8 openat(AT_FDCWD</home>, "\\x79", O_WRONLY) = -1 ENOENT (No such file)\n'
        "not a line\n"
    )
    assert trace.check(record, Rules(writable=())) == (
        Finding("blind", "/a", "the record is cut"),
        Finding("picture", "/a", "JPEG"),
        Finding("blind", "io_uring_setup", "cannot be looked into"),
        Finding("file", "/home/x", "openat"),
    )
