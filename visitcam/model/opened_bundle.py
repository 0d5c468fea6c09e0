"""A bundle that its recipient has opened: redacted media and its manifest."""

from __future__ import annotations

from dataclasses import dataclass

from visitcam.model.manifest import Manifest


@dataclass(frozen=True, slots=True, repr=False)
class OpenedBundle:
    """``media``: redacted bytes (JPEG, MP4, or the notes' JSON). ``manifest``: their facts.
    ``binding``: {"invitation", "recipient", "hmac"} as ``capture.json`` carries them; the HMAC is
    checked by ``sealing.bundle.verify`` alone."""

    media: bytes
    manifest: Manifest
    invitation: str
    recipient: str
    hmac: str

    def __repr__(self) -> str:
        return f"<OpenedBundle {self.manifest.capture[:8]} {self.manifest.media_type}>"
