"""Kills an inbox (SIGKILL) at its first, second, … step on the disk, and starts it again after each.

    python -m tests.clinic.inbox_child FOLDER SOURCE OUT

Prints one JSON object a step: what stood there after the restart. Forks, in a process without threads.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from pathlib import Path

from visitcam import writing
from visitcam.clinic import arrivals, inbox, records
from visitcam.clinic import open as opening
from visitcam.clinic.inbox import Inbox

MOST_STEPS = 60


class Deadly(writing.Disk):
    """Counts the steps that change the disk; at the chosen one the process is gone."""

    def __init__(self, deadly: int) -> None:
        self._left = deadly

    def _step(self) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def create(self, path: Path) -> int:
        self._step()
        return super().create(path)

    def replace(self, source: Path, target: Path) -> None:
        self._step()
        super().replace(source, target)
        self._step()

    def sync_folder(self, folder: Path) -> None:
        self._step()
        super().sync_folder(folder)


def one_round(folder: Path, source: Path, out: Path) -> int:
    with Inbox(folder, str(source), out) as running:
        return len(running.round())


def killed_at(deadly: int, folder: Path, source: Path, out: Path) -> bool:
    """Whether a fresh process was killed on its way through one round."""
    child = os.fork()
    if child == 0:
        disk, checked = Deadly(deadly), writing.write_checked
        for module in (arrivals, inbox, opening, records):
            module.write_checked = lambda path, data: checked(path, data, disk=disk)  # type: ignore[attr-defined]
        one_round(folder, source, out)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


def main() -> None:
    folder, source, out = (Path(text) for text in sys.argv[1:])
    for deadly in range(1, MOST_STEPS):
        for place in (out, folder / "inbox"):
            for path in place.iterdir() if place.exists() else ():
                path.unlink()
        for path in source.glob("*.receipt"):
            path.unlink()
        killed = killed_at(deadly, folder, source, out)
        one_round(folder, source, out)
        found = {
            "killed": killed,
            "out": {p.name: p.read_bytes().hex() for p in out.iterdir()},
            "receipts": {p.name: p.read_bytes().hex() for p in source.glob("*.receipt")},
            "left": one_round(folder, source, out),
        }
        print(json.dumps(found), flush=True)
        if not killed:
            return


if __name__ == "__main__":
    main()
