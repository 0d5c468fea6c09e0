"""What the clinic asks for."""

from __future__ import annotations

from dataclasses import dataclass

from visitcam.model.requested_view import RequestedView


@dataclass(frozen=True, slots=True, repr=False)
class Invitation:
    """A verified invitation. ``id`` 16 bytes hex; ``secret`` keys the manifest's HMAC and is never
    shown or logged; ``expires`` UTC seconds since 1970; ``delete_days``: the clinic asks that the
    patient's copy goes after so many days (None: no wish). ``raw``: the signed bytes as they came.
    """

    domain: str
    id: str
    secret: bytes
    views: tuple[RequestedView, ...]
    expires: int
    issued: int = 0
    language: str = ""
    delete_days: int | None = None
    raw: bytes = b""

    def __repr__(self) -> str:
        return f"<Invitation {self.id[:8]} {len(self.views)} views>"
