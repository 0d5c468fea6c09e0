"""Visit keys behind a passphrase, where there is no keyring.

::

    keys/unlock.json            the vault's own identity, inside a passphrase (age, scrypt)
    keys/ACCOUNT-NAME.age       one key, sealed to the vault's identity

scrypt takes about a second on purpose, so it stands once, around one identity; with that one in memory a
thousand visits' keys are opened in a moment. The passphrase is asked for once, and only when a key is
wanted. ``unlock.json`` carries a SHA-256 of the sealed identity, so that a damaged file is told from a
wrong passphrase, and stands twice (``unlock.copy.json``): one flipped bit must not cost everything.

What deletion means here, honestly: the key file is overwritten and removed first. Whoever copied ``keys/``
and a visit's files before, and knows the passphrase, can still open them (docs/threats.md).
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import hashlib
import json
import re
import secrets
from collections.abc import Callable, Sequence
from pathlib import Path

from visitcam.errors import (
    KeyGone,
    PassphraseNeeded,
    PassphraseToOpen,
    PassphraseWeak,
    SealingError,
    VaultDamaged,
    WrongPassphrase,
)
from visitcam.reading import read_plain
from visitcam.vault.crypto import KeyMaker, KeyPair, PassphraseCrypto
from visitcam.vault.strength import ACCEPTED, strength
from visitcam.writing import DISK, Disk, make_folder, overwrite_and_remove, vault_error, write_checked

UNLOCK_NAMES = ("unlock.json", "unlock.copy.json")
_KEY_FILE = re.compile(r"([0-9a-f]{32})-([0-9a-f]{32})\.age")
_MAX_BYTES = 64 * 1024


class PassphraseKeys:
    """``folder``: the vault's own (keys stand in its ``keys``). ``ask``: called when the passphrase is
    needed, at most once for each right answer; it may raise PassphraseNeeded, which comes on as
    PassphraseToOpen where one was chosen before."""

    durable = True
    holder = "passphrase"

    def __init__(
        self,
        folder: Path,
        ask: Callable[[], str],
        maker: KeyMaker,
        crypto: PassphraseCrypto,
        *,
        disk: Disk = DISK,
    ) -> None:
        self._folder = folder / "keys"
        self._ask = ask
        self._maker = maker
        self._crypto = crypto
        self._disk = disk
        self._vault: KeyPair | None = None
        self._known: dict[str, tuple[KeyPair, ...]] = {}

    @property
    def new(self) -> bool:
        """True where no passphrase was chosen yet: the next one asked for is chosen, not checked."""
        return not any((self._folder / name).exists() for name in UNLOCK_NAMES)

    def unlock(self) -> None:
        """Asks for the passphrase, unless it was given before.

        Raises:
            WrongPassphrase: to be asked again. PassphraseWeak: a new one must be longer.
            PassphraseNeeded: to be chosen. PassphraseToOpen: one was chosen before, and none was given.
            VaultDamaged: both unlock files were changed or are gone; no passphrase can open this vault.
            VaultError: it could not be written or read.
        """
        self._vault_identity()

    def change_passphrase(self, passphrase: str) -> None:
        """The vault's identity inside another passphrase; needs the old one first.

        Raises:
            PassphraseWeak, WrongPassphrase, VaultError: the old one stands.
        """
        self._write_unlock(self._vault_identity(), passphrase)

    def create(self, account: str) -> KeyPair:
        """A fresh key, in a file of its own."""
        return self._add(account)

    def get(self, account: str) -> tuple[KeyPair, ...]:
        """From memory, or out of its file."""
        if account not in self._known:
            pairs = tuple(self._read(path) for path in self._paths(account))
            if not pairs:
                raise KeyGone
            self._known[account] = pairs
        return self._known[account]

    def gather(self, accounts: Sequence[str]) -> None:
        """Looks into the folder once, and not once a key."""
        stand: dict[str, list[tuple[int, Path]]] = {}
        wanted = {account for account in accounts if account not in self._known}
        try:
            for path in self._folder.glob("*.age") if wanted else ():
                form = _KEY_FILE.fullmatch(path.name)
                if form and form.group(1) in wanted:
                    stand.setdefault(form.group(1), []).append((path.stat().st_mtime_ns, path))
        except OSError as error:
            raise vault_error(error) from error
        for account, found in stand.items():
            with contextlib.suppress(VaultDamaged):  # ``get`` says so
                self._known[account] = tuple(self._read(path) for _, path in sorted(found, reverse=True))

    def begin_change(self, account: str) -> KeyPair:
        """A second file beside the first."""
        return self._add(account)

    def end_change(self, account: str, keep: KeyPair) -> None:
        """Overwrites and removes the files of the other keys."""
        for path in self._paths(account):
            if self._read(path).secret != keep.secret:
                overwrite_and_remove(path, disk=self._disk)
        self._known[account] = (keep,)

    def delete(self, account: str) -> None:
        """Overwrites and removes the files; needs no passphrase."""
        self._known.pop(account, None)
        for path in self._paths(account):
            overwrite_and_remove(path, disk=self._disk)

    def _add(self, account: str) -> KeyPair:
        identity = self._vault_identity()
        pair = self._maker.new()
        sealed = self._crypto.seal(pair.secret.encode("ascii"), identity.recipient)
        self._known.pop(account, None)
        write_checked(self._folder / f"{account}-{secrets.token_hex(16)}.age", sealed, disk=self._disk)
        return pair

    def _paths(self, account: str) -> list[Path]:
        """Newest first."""
        try:
            found = [
                (path.stat().st_mtime_ns, path)
                for path in self._folder.glob(f"{account}-*.age")
                if _KEY_FILE.fullmatch(path.name)
            ]
        except OSError as error:
            raise vault_error(error) from error
        return [path for _, path in sorted(found, reverse=True)]

    def _read(self, path: Path) -> KeyPair:
        identity = self._vault_identity()
        try:
            return self._maker.of(
                self._crypto.open_sealed(_read_bounded(path), identity.secret).decode("ascii")
            )
        except (SealingError, UnicodeDecodeError) as error:
            raise VaultDamaged("key file") from error

    def _vault_identity(self) -> KeyPair:
        if self._vault is not None:
            return self._vault
        if self.new:
            if any(_KEY_FILE.fullmatch(path.name) for path in self._folder.glob("*.age")):
                raise VaultDamaged("unlock file is gone")
            self._vault = self._make()
        else:
            try:
                passphrase = self._ask()
            except PassphraseNeeded as error:  # who chose one is not asked to choose another
                raise PassphraseToOpen from error
            self._vault = self._open(passphrase)
        return self._vault

    def _make(self) -> KeyPair:
        passphrase = self._ask()
        identity = self._maker.new()
        make_folder(self._folder, disk=self._disk)
        self._write_unlock(identity, passphrase)
        return identity

    def _write_unlock(self, identity: KeyPair, passphrase: str) -> None:
        if strength(passphrase) < ACCEPTED:
            raise PassphraseWeak
        sealed = self._crypto.wrap(identity.secret.encode("ascii"), passphrase)
        fields = {
            "version": 1,
            "sha256": hashlib.sha256(sealed).hexdigest(),
            "age": base64.b64encode(sealed).decode("ascii"),
        }
        for name in UNLOCK_NAMES:
            write_checked(self._folder / name, json.dumps(fields).encode("ascii"), disk=self._disk)

    def _open(self, passphrase: str) -> KeyPair:
        sealed = self._read_unlock()
        try:
            secret = self._crypto.unwrap(sealed, passphrase).decode("ascii")
            return self._maker.of(secret)
        except WrongPassphrase:
            raise
        except (SealingError, UnicodeDecodeError) as error:
            raise VaultDamaged("unlock file") from error

    def _read_unlock(self) -> bytes:
        """The sealed identity out of the first of the two files that is whole."""
        for name in UNLOCK_NAMES:
            path = self._folder / name
            if path.exists():
                sealed = parse_unlock(_read_bounded(path))
                if sealed is not None:
                    return sealed
        raise VaultDamaged("unlock file")


def parse_unlock(data: bytes) -> bytes | None:
    """The sealed identity in an unlock file; None where the file was changed or cut short."""
    try:
        fields = json.loads(data)
        sealed = base64.b64decode(fields["age"], validate=True)
    except (ValueError, RecursionError, LookupError, TypeError, binascii.Error):
        return None
    return sealed if hashlib.sha256(sealed).hexdigest() == fields.get("sha256") else None


def _read_bounded(path: Path) -> bytes:
    try:
        return read_plain(path, _MAX_BYTES)
    except OSError as error:
        raise vault_error(error) from error
