"""The only door to the system's keyring (Secret Service, KWallet, macOS Keychain, Windows Credentials).

- Every call has a deadline: a broken D-Bus activation hangs 120 s (measured). The call runs on a thread
  of its own; after the deadline that thread is left alone and the caller goes on.
- Only keyrings that the system itself guards are used. A backend that writes a file (plain or wrapped,
  as add-on packages bring) is treated as if there were none: a key never lands in a file by accident.
- VisitCam never has a keyring set up. The library below would ask the person to choose a password for one,
  in a window over the page; here a Secret Service without a default collection counts as none.
- The libraries below raise all sorts of exceptions; each becomes a leaf of ``KeychainError``, whose
  ``detail`` is the exception's type, never its text.

Not for the window's thread: a call may take the whole deadline.
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from visitcam.errors import (
    KeychainError,
    KeychainLocked,
    KeychainMissing,
    KeychainRefused,
    KeychainSilent,
)

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SECONDS = 5.0  # Settings.keyring_seconds; long for a working keyring (20 ms), short for a person
SERVICE = "visitcam"
AT_ONCE = 50  # accounts: a small part of the deadline, also on a busy computer
LONGEST_SECRET = 1280  # characters; Windows holds no more (measured)
_SECRET_SERVICE = ("keyring.backends.SecretService", "keyring.backends.libsecret")
_KWALLET = "keyring.backends.kwallet"
_GUARDED = (
    *_SECRET_SERVICE,
    _KWALLET,
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
_LOCKED = {"KeyringLocked", "InitError", "LockedException", "PromptDismissedException"}
_MISSING = {"NoKeyringError", "SecretServiceNotAvailableException"}
_T = TypeVar("_T")


class KeychainState(StrEnum):
    """What :func:`probe` found."""

    WORKS = "works"
    MISSING = "missing"
    LOCKED = "locked"
    SILENT = "silent"
    REFUSED = "refused"


def probe(*, seconds: float = SECONDS, quiet: bool = False) -> KeychainState:
    """Writes, reads and deletes a random secret under a random name; says what came of it.

    Takes at most ``seconds`` altogether. Leaves nothing behind in a keyring that works. ``quiet``: a keyring
    that is closed stays closed and counts as LOCKED; the system asks the person for nothing.
    """
    account, secret = f"probe-{secrets.token_hex(8)}", secrets.token_hex(16)

    def round_trip(backend: KeyringBackend) -> bool:
        backend.set_password(SERVICE, account, secret)
        try:
            return backend.get_password(SERVICE, account) == secret
        finally:
            backend.delete_password(SERVICE, account)

    try:
        return KeychainState.WORKS if _ask(round_trip, seconds, quiet=quiet) else KeychainState.REFUSED
    except KeychainError as error:
        return _STATES.get(type(error), KeychainState.REFUSED)


def get_secret(account: str, *, seconds: float = SECONDS) -> str | None:
    """The secret of ``account``, or None where the keyring works and has none.

    Raises:
        KeychainMissing, KeychainLocked, KeychainSilent, KeychainRefused.
    """
    return _ask(lambda backend: backend.get_password(SERVICE, account), seconds)


def get_secrets(accounts: Sequence[str], *, seconds: float = SECONDS) -> Mapping[str, str]:
    """The secrets of many accounts; ``seconds`` for each ``AT_ONCE`` of them. One that is not in the answer
    may be there all the same (it is locked, or stands there in another form): ask for it alone.

    On Linux over one line to the keyring, where each :func:`get_secret` makes one of its own.

    Raises:
        KeychainMissing, KeychainLocked, KeychainSilent, KeychainRefused.
    """
    found: dict[str, str] = {}
    for start in range(0, len(accounts), AT_ONCE):
        some = accounts[start : start + AT_ONCE]
        found |= _ask(partial(_read_many, accounts=some), seconds)
    return found


def _read_many(backend: KeyringBackend, accounts: Sequence[str]) -> dict[str, str]:
    if not type(backend).__module__.startswith(_SECRET_SERVICE[0]):
        read = {account: backend.get_password(SERVICE, account) for account in accounts}
        return {account: secret for account, secret in read.items() if secret is not None}
    found: dict[str, str] = {}
    collection = backend.get_preferred_collection()  # type: ignore[attr-defined]  # this backend has it
    with closing(collection.connection):
        for account in accounts:
            for item in collection.search_items({"service": SERVICE, "username": account}):
                if not item.is_locked():
                    found[account] = item.get_secret().decode("utf-8")
                    collection.session = item.session  # agreed on once, not once an item
                break
    return found


def set_secret(account: str, secret: str, *, seconds: float = SECONDS) -> None:
    """Keeps ``secret`` (at most 1,280 characters) under ``account``, and reads it back.

    Raises:
        KeychainMissing, KeychainLocked, KeychainSilent, KeychainRefused.
    """
    if len(secret) > LONGEST_SECRET:
        raise KeychainRefused("too long")

    def put(backend: KeyringBackend) -> bool:
        backend.set_password(SERVICE, account, secret)
        return backend.get_password(SERVICE, account) == secret

    if not _ask(put, seconds):
        raise KeychainRefused("not kept")


def delete_secret(account: str, *, seconds: float = SECONDS) -> None:
    """Deletes the secret of ``account``, and looks that it is gone; fine where there is none.

    Raises:
        KeychainMissing, KeychainLocked, KeychainSilent, KeychainRefused: it may still be there.
    """

    def drop(backend: KeyringBackend) -> bool:
        if backend.get_password(SERVICE, account) is None:
            return True
        backend.delete_password(SERVICE, account)
        return backend.get_password(SERVICE, account) is None

    if not _ask(drop, seconds):
        raise KeychainRefused("not deleted")


class _Answer(Generic[_T]):
    """What a call on the other thread came to."""

    def __init__(self) -> None:
        self.done = threading.Event()
        self.value: list[_T] = []
        self.failure: BaseException | None = None

    def fill(self, call: Callable[[KeyringBackend], _T], quiet: bool) -> None:
        try:
            backend = _guarded_backend()
            _look_first(backend, quiet)
            self.value.append(call(backend))
        except BaseException as error:  # noqa: BLE001 - handed to the caller's thread, every one
            self.failure = error
        finally:
            self.done.set()


def _ask(call: Callable[[KeyringBackend], _T], seconds: float, *, quiet: bool = False) -> _T:
    answer: _Answer[_T] = _Answer()
    threading.Thread(target=answer.fill, args=(call, quiet), name="keychain", daemon=True).start()
    if not answer.done.wait(seconds):
        raise KeychainSilent(f"{seconds:g} s")
    if answer.failure is not None:
        raise _leaf(answer.failure) from answer.failure
    return answer.value[0]


def _guarded_backend() -> KeyringBackend:
    """The system's own keyring, out of whatever the keyring library chose.

    Raises:
        KeychainMissing: there is none, or only one that writes files.
    """
    import keyring  # inside the thread: choosing a backend asks D-Bus already

    chosen = keyring.get_keyring()
    for backend in [chosen, *getattr(chosen, "backends", ())]:
        if type(backend).__module__.startswith(_GUARDED):
            found: KeyringBackend = backend
            return found
    raise KeychainMissing(type(chosen).__module__.rpartition(".")[2])


def _look_first(backend: KeyringBackend, quiet: bool) -> None:
    """Asks only what the system answers without a word to the person.

    Raises:
        KeychainMissing: a Secret Service in which no keyring was ever set up.
        KeychainLocked: ``quiet``, and it is closed (or KWallet, which cannot be asked without opening it).
    """
    kind = type(backend).__module__
    if kind.startswith(_SECRET_SERVICE):
        import secretstorage
        from secretstorage.collection import DEFAULT_COLLECTION
        from secretstorage.exceptions import ItemNotFoundException

        path = getattr(backend, "preferred_collection", DEFAULT_COLLECTION)
        with closing(secretstorage.dbus_init()) as connection:
            try:
                locked = secretstorage.Collection(connection, path).is_locked()
            except ItemNotFoundException as error:
                raise KeychainMissing("never set up") from error
        if quiet and locked:
            raise KeychainLocked("not asked")
    elif quiet and kind.startswith(_KWALLET):
        raise KeychainLocked("not asked")


def _leaf(error: BaseException) -> KeychainError:
    if isinstance(error, KeychainError):
        return error
    names = {kind.__name__ for kind in type(error).__mro__}
    if names & _LOCKED:
        return KeychainLocked(type(error).__name__)
    if names & _MISSING:
        return KeychainMissing(type(error).__name__)
    return KeychainRefused(type(error).__name__)


_STATES: dict[type[KeychainError], KeychainState] = {
    KeychainMissing: KeychainState.MISSING,
    KeychainLocked: KeychainState.LOCKED,
    KeychainSilent: KeychainState.SILENT,
    KeychainRefused: KeychainState.REFUSED,
}
