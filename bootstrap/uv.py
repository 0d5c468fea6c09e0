"""uv, which reads the lock file and installs what it says: found, or brought by pip into ``.uv/``."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bootstrap.telling import Stopped, say

VERSION = "0.13.9"
"""The version that wrote the lock file."""
_OLDEST = (0, 8)
_FOLDER = ".uv"

Command = tuple[str, ...]


def find(top: Path) -> Command | None:
    """The command of a uv that is here already and new enough, or None."""
    name = "uv.exe" if sys.platform == "win32" else "uv"
    own = top / _FOLDER / "bin" / name
    commands: list[Command] = [(str(own),)] if own.is_file() else []
    on_path = shutil.which("uv")
    if on_path:
        commands.append((on_path,))
    if importlib.util.find_spec("uv"):
        commands.append((sys.executable, "-m", "uv"))
    return next((command for command in commands if _new_enough(command)), None)


def can_bring() -> bool:
    """True where pip is here to bring uv."""
    return importlib.util.find_spec("pip") is not None


def bring(top: Path) -> Command:
    """Installs the pinned uv into ``.uv/`` beside this program; nothing of the system is touched.

    ``--target`` is allowed where the system's own Python is managed by the system (PEP 668).

    Raises:
        Stopped: pip could not fetch it.
    """
    say("Fetching uv, the installer that VisitCam uses …")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    command += ["--no-warn-script-location", "--upgrade", "--target", str(top / _FOLDER), f"uv=={VERSION}"]
    try:
        done = subprocess.run(
            command, env=environment(top), capture_output=True, text=True, errors="replace", check=False
        )
    except OSError as error:
        raise Stopped("Python's own installer, pip, cannot be run here.", 4) from error
    found = find(top) if done.returncode == 0 else None
    if found is None:
        raise Stopped(
            "uv could not be fetched. Check the connection to the network (behind a company's proxy, set "
            "HTTPS_PROXY and SSL_CERT_FILE), then run this again.\n"
            f"(pip said: {(done.stderr.strip().splitlines() or ['nothing'])[-1][:200]})",
            4,
        )
    return found


def environment(top: Path) -> dict[str, str]:
    """The environment for pip and uv: the caller's, with the system's certificates trusted.

    A company's proxy is known to the system, not to the certificates that pip and uv bring along.
    Whatever the caller has set stays as it is.
    """
    result = dict(os.environ)
    for name in ("VIRTUAL_ENV", "CONDA_PREFIX", "PYTHONHOME", "PYTHONPATH"):
        result.pop(name, None)
    result["UV_PROJECT_ENVIRONMENT"] = str(top / ".venv")
    result.setdefault("UV_NATIVE_TLS", "true")
    result.setdefault("UV_SYSTEM_CERTS", "true")
    result.setdefault("PIP_ROOT_USER_ACTION", "ignore")  # .uv/ is this program's own, whoever runs it
    if "SSL_CERT_FILE" in result:
        result.setdefault("PIP_CERT", result["SSL_CERT_FILE"])
    return result


def sync(command: Command, top: Path, *, tests: bool) -> None:
    """Makes ``.venv`` what the lock file says; with the ``tests``' tools as well, where asked.

    Raises:
        Stopped: it could not be.
    """
    say("Setting up VisitCam (the first time it fetches about 350 MB; that may take some minutes) …")
    arguments: Sequence[str] = ("--group", "dev") if tests else ("--no-default-groups",)
    full = [*command, "sync", "--locked", "--inexact", "--python", sys.executable, *arguments]
    if not sys.stderr.isatty():  # at a terminal its bars show that something goes on
        full.append("--quiet")
    try:
        done = subprocess.run(full, cwd=top, env=environment(top), check=False)
    except OSError as error:
        raise Stopped(f"uv cannot be run here: {error.strerror}", 4) from error
    if done.returncode:
        raise Stopped(
            "VisitCam's parts could not be fetched. Check the connection to the network and that there is "
            "room on the disk (about 2 GB), then run this again.",
            4,
        )


def _new_enough(command: Command) -> bool:
    try:
        done = subprocess.run(
            [*command, "--version"], capture_output=True, text=True, check=False, timeout=60
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    version = re.match(r"uv (\d+)\.(\d+)", done.stdout)
    return done.returncode == 0 and version is not None and tuple(map(int, version.groups())) >= _OLDEST
