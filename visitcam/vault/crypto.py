"""What the vault needs of the sealing room, handed in by wiring: neighbours do not import each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

Seal = Callable[[bytes, str], bytes]
"""(data, recipient) → ciphertext; raises SealingError leaves."""

OpenSealed = Callable[[bytes, str], bytes]
"""(ciphertext, identity) → data; raises SealingError leaves."""


class KeyPair(Protocol):
    """An age identity: ``secret`` "AGE-SECRET-KEY-1…", ``recipient`` "age1…"."""

    @property
    def secret(self) -> str:
        """What opens."""
        ...

    @property
    def recipient(self) -> str:
        """What is sealed to."""
        ...


@dataclass(frozen=True, slots=True)
class KeyMaker:
    """``new``: a fresh key pair. ``of``: the key pair of a secret (WrongKey where it is none)."""

    new: Callable[[], KeyPair]
    of: Callable[[str], KeyPair]


@dataclass(frozen=True, slots=True)
class PassphraseCrypto:
    """``wrap``/``unwrap``: (data, passphrase) → bytes, by scrypt; unwrap raises WrongPassphrase.
    ``seal``/``open_sealed``: as above."""

    wrap: Callable[[bytes, str], bytes]
    unwrap: Callable[[bytes, str], bytes]
    seal: Seal
    open_sealed: OpenSealed
