"""Who holds the keys: the system's keyring, a passphrase, or memory alone (a kiosk).

A key stands under an *account*: 32 random hex digits that say nothing. While a key is being changed an
account holds two, and either may be the one that counts; otherwise it holds one.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import Protocol

from visitcam import keychain
from visitcam.errors import KeychainRefused, KeyGone, SealingError
from visitcam.vault.crypto import KeyMaker, KeyPair


class VisitKeys(Protocol):
    """All may raise KeychainError leaves, PassphraseKeys also VaultError leaves. Not the window's thread."""

    @property
    def durable(self) -> bool:
        """Whether a key survives the end of the program."""
        ...

    @property
    def holder(self) -> str:
        """ "keyring", "passphrase" or "memory": stands in the name of each index, so that another holder
        never takes a key for deleted that it only does not have."""
        ...

    def create(self, account: str) -> KeyPair:
        """A fresh key under a new account."""
        ...

    def get(self, account: str) -> tuple[KeyPair, ...]:
        """The account's keys, newest first. Raises KeyGone where there is surely none."""
        ...

    def gather(self, accounts: Sequence[str]) -> None:
        """Brings the keys of many accounts into memory at once, where that is cheaper than one ``get`` each.
        What it does not get, ``get`` says."""
        ...

    def begin_change(self, account: str) -> KeyPair:
        """A fresh key beside the account's others."""
        ...

    def end_change(self, account: str, keep: KeyPair) -> None:
        """Drops every key of the account but ``keep``."""
        ...

    def delete(self, account: str) -> None:
        """Drops the account; fine where it is gone. After it returned the key is gone."""
        ...


class KeyringKeys:
    """Keys in the system's keyring. Remembers what it fetched, in memory, until the program ends.

    ``seconds``: the deadline of each call (``Settings.keyring_seconds``).
    """

    durable = True
    holder = "keyring"

    def __init__(self, maker: KeyMaker, *, seconds: float = keychain.SECONDS) -> None:
        self._maker = maker
        self._seconds = seconds
        self._known: dict[str, tuple[KeyPair, ...]] = {}

    def create(self, account: str) -> KeyPair:
        """A fresh key, kept in the keyring and read back."""
        pair = self._maker.new()
        self._put(account, (pair,))
        return pair

    def get(self, account: str) -> tuple[KeyPair, ...]:
        """From memory, or one call to the keyring."""
        if account not in self._known:
            text = keychain.get_secret(account, seconds=self._seconds)
            if not text:
                raise KeyGone
            try:
                self._known[account] = tuple(self._maker.of(secret) for secret in text.split())
            except SealingError as error:
                raise KeychainRefused("no key") from error
        return self._known[account]

    def gather(self, accounts: Sequence[str]) -> None:
        """A few calls to the keyring for all of them."""
        wanted = [account for account in accounts if account not in self._known]
        for account, text in keychain.get_secrets(wanted, seconds=self._seconds).items():
            with contextlib.suppress(SealingError):  # no key: ``get`` says so
                self._known[account] = tuple(self._maker.of(secret) for secret in text.split())

    def begin_change(self, account: str) -> KeyPair:
        """Both keys stand in one entry, so that no moment has neither."""
        pair = self._maker.new()
        self._put(account, (pair, *self.get(account)[:1]))
        return pair

    def end_change(self, account: str, keep: KeyPair) -> None:
        """One entry again."""
        self._put(account, (keep,))

    def delete(self, account: str) -> None:
        """Deletes, and looks that it is gone."""
        self._known.pop(account, None)
        keychain.delete_secret(account, seconds=self._seconds)

    def _put(self, account: str, pairs: tuple[KeyPair, ...]) -> None:
        self._known.pop(account, None)
        keychain.set_secret(account, " ".join(pair.secret for pair in pairs), seconds=self._seconds)
        self._known[account] = pairs


class MemoryKeys:
    """Keys that end with the program: a kiosk. Nobody can open what it kept, not even who stands there."""

    durable = False
    holder = "memory"

    def __init__(self, maker: KeyMaker) -> None:
        self._maker = maker
        self._known: dict[str, tuple[KeyPair, ...]] = {}

    def create(self, account: str) -> KeyPair:
        """A fresh key in memory."""
        pair = self._maker.new()
        self._known[account] = (pair,)
        return pair

    def get(self, account: str) -> tuple[KeyPair, ...]:
        """Raises KeyGone for accounts of an earlier run."""
        if account not in self._known:
            raise KeyGone
        return self._known[account]

    def gather(self, accounts: Sequence[str]) -> None:
        """They are in memory."""

    def begin_change(self, account: str) -> KeyPair:
        """Both in memory."""
        pair = self._maker.new()
        self._known[account] = (pair, *self.get(account)[:1])
        return pair

    def end_change(self, account: str, keep: KeyPair) -> None:
        """One again."""
        self._known[account] = (keep,)

    def delete(self, account: str) -> None:
        """Forgets it."""
        self._known.pop(account, None)
