"""A redacted picture or video, ready to be sealed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NoReturn

from visitcam.model.manifest import Manifest


@dataclass(frozen=True, slots=True, repr=False)
class Capture:
    """Redacted, freshly encoded bytes without metadata, and their manifest.

    Built by ``visitcam.redaction`` alone (a test reads the syntax tree). It is not written
    anywhere before it is sealed, so it refuses pickling like a frame.
    """

    media: bytes
    manifest: Manifest

    def __repr__(self) -> str:
        return f"<Capture {self.manifest.capture[:8]} {self.manifest.media_type} {len(self.media)} B>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a capture is sealed before it leaves memory")
