"""``python3 start.py test``: everything that CI runs, with one closing table.

The quick checks come first, then the tests with several workers and, beside them, whatever measures no time.
The benchmarks that measure have the machine to themselves, at the end.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from bootstrap import needs, system
from bootstrap.telling import say

_SBIN = os.pathsep.join(("/usr/sbin", "/sbin"))
# What proves that a thing is here, a command or a file: Debian's package that brings it.
_TOOLS = {
    "gnome-keyring-daemon": "gnome-keyring",
    "dbus-run-session": "dbus",
    "secret-tool": "libsecret-tools",
    "age": "age",
    "unzip": "unzip",
    "strace": "strace",
    "ip": "iproute2",
    "dciodvfy": "dicom3tools",
    "Orthanc": "orthanc",
    "/usr/share/orthanc/plugins/libOrthancDicomWeb.so": "orthanc-dicomweb",
    "nginx": "nginx-light",
    "/usr/lib/nginx/modules/ngx_http_dav_ext_module.so": "libnginx-mod-http-dav-ext",
    "php": "php-cli",
    "/usr/share/php/Sabre/autoload.php": "php-sabre-dav",
    "ffmpeg": "ffmpeg",
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "node": "nodejs",
    "npm": "npm",
    "pdftotext": "poppler-utils",
    "/usr/libexec/at-spi2-registryd": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi/__init__.py": "python3-pyatspi",
    "pulseaudio": "pulseaudio",
    "parec": "pulseaudio-utils",
    "speech-dispatcher": "speech-dispatcher",
    "/usr/lib/speech-dispatcher-modules/sd_espeak-ng": "speech-dispatcher-espeak-ng",
    "espeak-ng": "espeak-ng",
    "gdbus": "libglib2.0-bin",
    "curl": "curl",
    "objdump": "binutils",
    "cc": "gcc",
    "/usr/include/stdio.h": "libc6-dev",
    "qemu-system-x86_64": "qemu-system-x86",  # these three: a machine with a camera
    "/bin/busybox": "busybox-static",
    "/vmlinuz": "linux-image-amd64",
}
_SKIP = {"node_modules", ".venv", ".uv"}
_TIMELESS = {"crash", "fuzz", "kiosk"}
"""Benchmarks whose quick form judges no time: a busy machine does not change what they find."""
_MOST_WORKERS = 4
"""More would wait for the file that lasts longest; each takes up to 1 GB (window, models, OpenCV)."""


class Place(Enum):
    """When a check runs."""

    FIRST = "alone, before the tests"
    TESTS = "with several workers"
    BESIDE = "beside the tests"
    LAST = "alone, after them"


@dataclass(frozen=True)
class Check:
    """One command of the test run and what it proves."""

    name: str
    command: tuple[str, ...]
    place: Place


@dataclass(frozen=True)
class _Told:
    """What became of a check. ``code``: its exit code, below 0 for the signal that ended it. ``output``: what
    it printed, where it was not to be seen meanwhile."""

    name: str
    code: int
    seconds: float
    output: str = ""

    @property
    def good(self) -> bool:
        """Whether it passed."""
        return self.code == 0


def bring_tools(top: Path) -> None:
    """Installs the real servers and programs that the tests talk to; what cannot come is said."""
    if sys.platform.startswith("linux"):
        wanted = [package for proof, package in _TOOLS.items() if not _is_here(proof)]
        # Debian's own Python is linked without its library, which the one-folder program carries.
        version = f"{sys.version_info[0]}.{sys.version_info[1]}"
        if sys.executable.startswith("/usr/bin/") and not needs.loads(f"libpython{version}.so.1.0"):
            wanted.append(f"libpython{version}")
        left = system.offer(wanted)
        if left:
            say(f"Not installed, so the tests that need them are skipped: {' '.join(left)}")
    _bring_node_packages(top)


def run(top: Path, python: Path, arguments: Sequence[str]) -> int:
    """Runs every check, or pytest alone with ``arguments``; returns 0 where all passed, else 1."""
    environment = {**os.environ, "PATH": os.pathsep.join((os.environ.get("PATH", ""), _SBIN))}
    environment.setdefault("PYTHONUNBUFFERED", "1")
    environment.setdefault("PYTHONFAULTHANDLER", "1")  # a crash in a library says where
    if arguments:
        command = [str(python), "-m", "pytest", *arguments]
        return subprocess.run(command, cwd=top, env=environment, check=False).returncode
    return _close(_run_all(list(all_checks(top, python)), top, environment))


def all_checks(top: Path, python: Path) -> Iterator[Check]:
    """The checks in their order: the quick ones first."""
    tool = str(python)
    yield Check("style", (tool, "-m", "ruff", "check", "."), Place.FIRST)
    yield Check("layout", (tool, "-m", "ruff", "format", "--check", "."), Place.FIRST)
    lint_imports = python.with_name("lint-imports.exe" if sys.platform == "win32" else "lint-imports")
    yield Check("import contracts", (str(lint_imports),), Place.FIRST)
    yield Check("tests", (tool, "-m", "pytest", *workers()), Place.TESTS)
    yield Check("types", (tool, "-m", "mypy"), Place.BESIDE)
    for benchmark in sorted((top / "benchmarks").glob("[!_]*.py")):
        if '"--quick"' in benchmark.read_text(encoding="utf-8"):
            place = Place.BESIDE if benchmark.stem in _TIMELESS else Place.LAST
            yield Check(f"benchmark {benchmark.stem}", (tool, str(benchmark), "--quick"), place)


def workers() -> tuple[str, ...]:
    """pytest's options for the whole of the tests: one worker more than there are processors, since a good
    half of their time is waiting. Each takes whole files, the slow ones first (``tests/conftest.py``)."""
    count = min((os.cpu_count() or 1) + 1, _MOST_WORKERS)
    return (
        "--numprocesses",
        str(count),
        "--dist",
        "loadfile",
        "--no-loadscope-reorder",
        "--max-worker-restart=0",
    )


def _run_all(checks: Sequence[Check], top: Path, environment: Mapping[str, str]) -> list[_Told]:
    def those(place: Place) -> list[Check]:
        return [check for check in checks if check.place is place]

    def seen(check: Check) -> _Told:
        say(f"\n--- {check.name}")
        began = time.monotonic()
        done = subprocess.run(check.command, cwd=top, env=environment, check=False)
        return _Told(check.name, done.returncode, time.monotonic() - began)

    told = [seen(check) for check in those(Place.FIRST)]
    pool = ThreadPoolExecutor(1)
    try:
        beside = [pool.submit(_unseen, check, top, environment) for check in those(Place.BESIDE)]
        told += [seen(check) for check in those(Place.TESTS)]
        for future in beside:
            each = future.result()
            say(f"\n--- {each.name} (beside the tests)")
            sys.stdout.write(each.output)
            sys.stdout.flush()
            told.append(each)
    finally:
        pool.shutdown(cancel_futures=True)
    return told + [seen(check) for check in those(Place.LAST)]


def _unseen(check: Check, top: Path, environment: Mapping[str, str]) -> _Told:
    began = time.monotonic()
    done = subprocess.run(
        check.command,
        cwd=top,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return _Told(check.name, done.returncode, time.monotonic() - began, done.stdout)


def _close(told: Sequence[_Told]) -> int:
    say("\n--- all checks")
    for each in told:
        how = "" if each.code in {0, 1} else f", ended with {each.code}"
        say(f"{'passed' if each.good else 'FAILED':8}{each.name} ({each.seconds:.0f} s{how})")
    failed = [each.name for each in told if not each.good]
    if failed:
        say(f"\nVisitCam's checks FAILED: {', '.join(failed)}.")
        return 1
    say(f"\nAll {len(told)} checks of VisitCam passed.")
    return 0


def _is_here(proof: str) -> bool:
    if proof.startswith("/"):
        return Path(proof).is_file()
    path = os.pathsep.join((os.environ.get("PATH", os.defpath), _SBIN))
    return shutil.which(proof, path=path) is not None


def _bring_node_packages(top: Path) -> None:
    npm = shutil.which("npm")
    for locked in sorted((top / "tests").rglob("package-lock.json")):
        folder = locked.parent
        if _SKIP & set(folder.parts):
            continue
        where = folder.relative_to(top).as_posix()
        if npm is None:
            say(f"npm is missing, so the tests that need {where} are skipped.")
            continue
        wanted = hashlib.sha256(locked.read_bytes()).hexdigest()
        stamp = folder / "node_modules" / ".visitcam-setup"
        if stamp.is_file() and stamp.read_text(encoding="ascii") == wanted:
            continue
        say(f"Fetching the packages of {where} …")
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        done = subprocess.run(command, cwd=folder, stdout=sys.stderr, check=False)
        if done.returncode == 0:
            stamp.write_text(wanted, encoding="ascii")
        else:
            say(f"They could not be fetched, so the tests that need {where} are skipped.")
