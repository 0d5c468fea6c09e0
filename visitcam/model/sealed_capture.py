"""Ciphertext."""

from __future__ import annotations

from dataclasses import dataclass

FORMAT_VERSION = 1


@dataclass(frozen=True, slots=True, repr=False)
class SealedCapture:
    """``ciphertext`` is an age file (format_version 1) that only its recipient's identity opens."""

    id: str
    ciphertext: bytes
    format_version: int = FORMAT_VERSION

    def __repr__(self) -> str:
        return f"<SealedCapture {self.id[:8]} {len(self.ciphertext)} B>"
