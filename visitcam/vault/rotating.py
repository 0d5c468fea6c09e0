"""One sealed file whose key can be changed, so that what it said before is gone for good.

On disk it is ``STEM-ACCOUNT.age``: the account of its key stands in its name. Changing the key is:
a new account's file, then the old account's key deleted, then the old file. A copy of the old file that
somebody made opens for nobody after that.

Where keys live in memory alone (a kiosk), so does this file.
"""

from __future__ import annotations

import contextlib
import re
import secrets
from pathlib import Path

from visitcam.errors import KeyGone, SealingError, VaultDamaged
from visitcam.reading import read_plain
from visitcam.vault.crypto import OpenSealed, Seal
from visitcam.vault.folder import is_plain
from visitcam.vault.visit_keys import VisitKeys
from visitcam.writing import DISK, Disk, remove, vault_error, write_checked

_MAX_BYTES = 16 << 20


class RotatingFile:
    """``stem``: letters only. Not for two threads at once: the vault's lock keeps them apart."""

    def __init__(
        self,
        folder: Path,
        stem: str,
        keys: VisitKeys,
        seal: Seal,
        open_sealed: OpenSealed,
        *,
        disk: Disk = DISK,
    ) -> None:
        self._folder = folder
        self._stem = stem
        self._keys = keys
        self._seal = seal
        self._open = open_sealed
        self._disk = disk
        self._memory: bytes | None = None

    def read(self) -> bytes | None:
        """What was written last; None where nothing was, or its key was deleted.

        Raises:
            VaultDamaged: it was changed or cut short. KeychainError: its key cannot be had now.
        """
        if not self._keys.durable:
            return self._memory
        for account in self._accounts():
            try:
                pairs = self._keys.get(account)
            except KeyGone:
                continue
            try:
                path = self._path(account)
                if path.stat().st_size > _MAX_BYTES:
                    raise VaultDamaged(self._stem)
                return self._open(read_plain(path), pairs[0].secret)
            except OSError as error:
                raise vault_error(error) from error
            except SealingError as error:
                raise VaultDamaged(self._stem) from error
        return None

    def write(self, data: bytes) -> None:
        """Replaces it, under the same key. What it said before can still be opened from a copy.

        Raises:
            VaultError, KeychainError, SealingError: what was there before stands.
        """
        if not self._keys.durable:
            self._memory = data
            return
        for account in self._accounts():
            try:
                recipient = self._keys.get(account)[0].recipient
            except KeyGone:
                continue
            write_checked(self._path(account), self._seal(data, recipient), disk=self._disk)
            return
        self._write_new(data)

    def rewrite(self, data: bytes | None) -> None:
        """Replaces it under a new key, and deletes the old key. None: nothing is kept.

        The old key goes first even where the new file cannot be written: forgetting comes before
        remembering.

        Raises:
            VaultError, KeychainError, SealingError: the old one may still be there; to be repeated.
        """
        if not self._keys.durable:
            self._memory = data
            return
        before = self._accounts()
        try:
            if data is not None:
                self._write_new(data)
        finally:
            for account in before:
                self._drop(account)

    def recover(self) -> None:
        """Finishes what was interrupted: of several files only one stays, half ones go.

        Raises:
            VaultError, KeychainError: to be tried at the next start.
        """
        if not self._keys.durable:
            return
        for path in self._folder.glob(f"{self._stem}-*.new"):
            account = path.stem.removeprefix(f"{self._stem}-")
            if not self._path(account).exists():
                self._keys.delete(account)
            remove(path, disk=self._disk)
        gone = [
            path.stem.removeprefix(f"{self._stem}-") for path in self._folder.glob(f"{self._stem}-*.gone")
        ]
        for account in [*gone, *self._accounts()[1:]]:
            self._drop(account)

    def _write_new(self, data: bytes) -> None:
        """The account is noted before its key exists, so that no key is left behind unknown."""
        account = secrets.token_hex(16)
        note = self._folder / f"{self._stem}-{account}.new"
        write_checked(note, b"", disk=self._disk)
        try:
            recipient = self._keys.create(account).recipient
            write_checked(self._path(account), self._seal(data, recipient), disk=self._disk)
        except BaseException:
            self._keys.delete(account)
            raise
        finally:
            remove(note, disk=self._disk)

    def _drop(self, account: str) -> None:
        """The name first, so that an interrupted deletion is known as one; then the key; then the file."""
        gone = self._path(account).with_suffix(".gone")
        with contextlib.suppress(OSError):
            self._disk.replace(self._path(account), gone)
        self._keys.delete(account)
        remove(self._path(account), disk=self._disk)
        remove(gone, disk=self._disk)

    def _path(self, account: str) -> Path:
        return self._folder / f"{self._stem}-{account}.age"

    def _accounts(self) -> list[str]:
        """Newest first."""
        form = re.compile(rf"{self._stem}-([0-9a-f]{{32}})\.age")
        found: list[tuple[int, str]] = []
        try:
            for path in self._folder.iterdir():
                match = form.fullmatch(path.name)
                if match and is_plain(path):
                    found.append((path.stat().st_mtime_ns, match.group(1)))
        except OSError as error:
            raise vault_error(error) from error
        return [account for _, account in sorted(found, reverse=True)]
