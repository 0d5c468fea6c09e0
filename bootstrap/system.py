"""Debian's and Ubuntu's packages: installed where that is allowed, otherwise the one line to run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bootstrap.telling import Stopped, agrees, say

_NO_START = Path("/usr/sbin/policy-rc.d")
"""Debian asks this file before a freshly installed service is started (its policy, section 9.3.3)."""


def is_root() -> bool:
    """True for the administrator of a Unix system."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def has_apt() -> bool:
    """True on Debian, Ubuntu and their kin."""
    return sys.platform.startswith("linux") and shutil.which("apt-get") is not None


def install_line(packages: Sequence[str]) -> str:
    """The one line that a person can run."""
    return f"{'' if is_root() else 'sudo '}apt-get install -y {' '.join(packages)}"


def require(packages: Sequence[str], names: Sequence[str]) -> None:
    """Installs what VisitCam cannot do without.

    ``names``: the same things as they are called on systems that know no Debian packages.

    Raises:
        Stopped: it may not be installed from here, or could not be. Says what to run.
    """
    if not packages:
        return
    if not has_apt():
        raise Stopped(
            "VisitCam needs these parts of the system, and they are missing here: "
            f"{', '.join(names)}.\nInstall them with your system's package manager, then run this again."
        )
    line = install_line(packages)
    if not (is_root() or _may_use_sudo(line)):
        raise Stopped(
            "Some parts of the system are missing that VisitCam needs. Please run this line "
            f"(or ask whoever looks after this computer), then run this again:\n\n    {line}\n"
        )
    say(f"Installing parts of the system: {' '.join(packages)}")
    if not _apt(packages):
        raise Stopped(
            "Parts of the system could not be installed. Check the connection to the network, then run "
            f"this line, and this again after it:\n\n    {line}\n",
            4,
        )


def offer(packages: Sequence[str]) -> list[str]:
    """Installs what is only useful; returns the packages that are still missing, which is said, no error."""
    if not packages:
        return []
    if not (has_apt() and is_root()):
        return list(packages)
    say(f"Installing what the tests use: {' '.join(packages)}")
    if _apt(packages):
        return []
    return [package for package in packages if not _apt([package], update=False)]


def _may_use_sudo(line: str) -> bool:
    return shutil.which("sudo") is not None and agrees(
        f"VisitCam needs some parts of the system that are missing. May it run this?\n\n    {line}\n\n"
    )


def _apt(packages: Sequence[str], *, update: bool = True) -> bool:
    # INITRD: the kernel that a test starts under qemu brings an archive of its own; making one takes minutes.
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "INITRD": "No"}
    prefix = [] if is_root() else ["sudo", "DEBIAN_FRONTEND=noninteractive"]
    silent = _forbid_services() if is_root() else False
    try:
        if update and not _quietly([*prefix, "apt-get", "update", "-q"], environment):
            say("The list of packages could not be refreshed; trying with the one that is there.")
        install = [*prefix, "apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
        return _quietly(install, environment)
    finally:
        if silent:
            _NO_START.unlink(missing_ok=True)


def _forbid_services() -> bool:
    """Servers that the tests use are started by the tests alone: none may begin to listen by itself."""
    if _NO_START.exists() or not _NO_START.parent.is_dir():
        return False
    try:
        _NO_START.write_text("#!/bin/sh\nexit 101\n", encoding="ascii")
        _NO_START.chmod(0o755)
    except OSError:
        return False
    return True


def _quietly(command: Sequence[str], environment: dict[str, str]) -> bool:
    """Runs ``command``; its words are shown only where it fails."""
    try:
        done = subprocess.run(
            command,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    except OSError as error:
        say(f"{command[0]} cannot be run: {error.strerror}")
        return False
    if done.returncode:
        say("\n".join(done.stdout.strip().splitlines()[-12:]))
    return done.returncode == 0
