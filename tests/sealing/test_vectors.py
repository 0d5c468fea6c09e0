"""age's published test vectors: what this version reads opens to the right bytes, everything else is refused.

This version reads binary files for X25519 and scrypt recipients. Armored files and the post-quantum
("hybrid") recipients of the newer vectors are among those it refuses.
"""

from __future__ import annotations

import hashlib
from typing import Protocol

import pytest

from visitcam.errors import SealingError, WrongPassphrase
from visitcam.sealing.seal import open_sealed, open_with_passphrase


class Vector(Protocol):
    name: str
    expect: str
    payload: str
    identities: tuple[str, ...]
    passphrases: tuple[str, ...]
    armored: bool
    data: bytes


_STRANGER = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"


def _readable(vector: Vector) -> bool:
    post_quantum = any(secret.startswith("AGE-SECRET-KEY-PQ-") for secret in vector.identities)
    return vector.expect == "success" and not vector.armored and not post_quantum


def _open(vector: Vector) -> bytes:
    if vector.passphrases:
        return open_with_passphrase(vector.data, vector.passphrases[0])
    return open_sealed(vector.data, (*vector.identities, _STRANGER)[0])


def test_every_readable_vector_opens(vectors: tuple[Vector, ...]) -> None:
    readable = [vector for vector in vectors if _readable(vector)]
    assert len(readable) >= 15
    for vector in readable:
        assert hashlib.sha256(_open(vector)).hexdigest() == vector.payload, vector.name


def test_every_other_vector_is_refused_and_gives_nothing(vectors: tuple[Vector, ...]) -> None:
    others = [vector for vector in vectors if not _readable(vector)]
    assert len(others) >= 100
    for vector in others:
        try:
            opened = _open(vector)
        except (SealingError, WrongPassphrase) as error:
            refused = error
        else:
            pytest.fail(f"{vector.name} gave {len(opened)} bytes")
        assert len(str(refused)) < 40, vector.name
