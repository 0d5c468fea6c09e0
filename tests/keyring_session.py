"""Runs a Python program beside a real Secret Service of its own, or beside one that is broken.

The service gets a home, a runtime folder (0700) and a bus of its own; nothing of the machine's is touched.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
_NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
# The daemon's name comes a moment after its start: who asks earlier makes the bus start a second one, locked.
_UNLOCK = (
    "printf test | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1\n"
    "gdbus wait --session --timeout 30 org.freedesktop.secrets"
)


def missing() -> str:
    """The reason why there can be no real keyring here, or nothing."""
    absent = [name for name in _NEEDED if shutil.which(name) is None]
    return f"not installed: {', '.join(absent)}" if absent else ""


def run(
    home: Path, program: str, *arguments: str, before: str = _UNLOCK, timeout: float = 120.0, bus: bool = True
) -> subprocess.CompletedProcess[str]:
    """Runs ``program`` (Python source) with ``arguments``; ``before``: shell, run on the new bus first."""
    runtime = home / "run"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": str(ROOT),
        "LANG": "C.UTF-8",
    }
    script = home / "program.py"
    script.write_text(program)
    command = [sys.executable, str(script), *arguments]
    if bus:
        shell = f'{before}\nexec "$@"' if before else 'exec "$@"'
        command = ["dbus-run-session", *_configuration(home), "--", "sh", "-c", shell, "sh", *command]
    out, err = home / "stdout", home / "stderr"
    with out.open("w") as out_file, err.open("w") as err_file:
        # Files, no pipes: a service that hangs would hold the pipe's other end.
        done = subprocess.run(
            command, env=environment, stdout=out_file, stderr=err_file, timeout=timeout, check=False, cwd=home
        )
    return subprocess.CompletedProcess(command, done.returncode, out.read_text(), err.read_text())


def _configuration(home: Path) -> list[str]:
    """A bus whose services are the files in HOME/services, where there is such a folder."""
    services = home / "services"
    if not services.is_dir():
        return []
    path = home / "bus.conf"
    path.write_text(
        '<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" '
        '"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">'
        f"<busconfig><type>session</type><listen>unix:tmpdir={home}</listen>"
        f'<servicedir>{services}</servicedir><policy context="default"><allow send_destination="*"/>'
        '<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>'
    )
    return ["--config-file", str(path)]


def bad_service(home: Path, executable: str) -> None:
    """Makes ``executable`` what the bus starts when somebody asks for the Secret Service."""
    services = home / "services"
    services.mkdir(parents=True)
    (services / "secrets.service").write_text(
        f"[D-BUS Service]\nName=org.freedesktop.secrets\nExec={executable}\n"
    )
