"""Keeps two programs out of one vault."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from visitcam.errors import VaultBusy
from visitcam.writing import vault_error

LOCK_NAME = ".lock"


class VaultLock:
    """The system's own lock on an empty file: it ends with the process, however that ends.

    Held from construction to :meth:`release`.

    Raises:
        VaultBusy: another program (or another Vault of this one) holds it.
        VaultReadOnly, VaultMissing, DiskFull, VaultWriteFailed: the file cannot be made.
    """

    def __init__(self, folder: Path) -> None:
        try:
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
            self._fd = os.open(folder / LOCK_NAME, flags, 0o600)
        except OSError as error:
            raise vault_error(error) from error
        try:
            _lock(self._fd)
        except OSError as error:
            os.close(self._fd)
            self._fd = -1
            raise VaultBusy from error

    def release(self) -> None:
        """Lets others in; fine twice."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1


def _lock(fd: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
