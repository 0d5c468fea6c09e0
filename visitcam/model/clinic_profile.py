"""Who invites, as published at https://<domain>/.well-known/visitcam.json."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from visitcam.model.requested_view import RequestedView


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One way to deliver: ``kind`` tus | put | dicomweb | fhir | folder; ``address`` https URL, or
    a folder's path. ``pin``: hex SHA-256 of the server certificate's public key (SPKI), or empty.
    """

    kind: str
    address: str
    pin: str = ""


@dataclass(frozen=True, slots=True)
class ClinicProfile:
    """``signing_key``: 32 bytes, Ed25519 public. ``recipient``: "age1…". ``storage``: what the
    clinic does with pictures, in its own words; ``keep_days``: how long, None = by law and policy;
    ``privacy_contact``: whom to tell about a worry. ``words``: translations of ``storage``.
    ``emergency``: the number to call, where the clinic overrides the region's; ``contact``: how to
    reach the clinic. ``practice`` marks the program's own practice clinic. ``views``: the clinic's
    catalogue, number → view with its words in every language, so that an invitation of 300 bytes can
    ask by number. ``listed_order``: deliver by the endpoints as listed, not sealed ways first.
    """

    domain: str
    name: str
    signing_key: bytes
    recipient: str
    endpoints: tuple[Endpoint, ...]
    storage: str
    privacy_contact: str
    keep_days: int | None = None
    contact: str = ""
    emergency: str = ""
    words: Mapping[str, str] = field(default_factory=dict)
    practice: bool = False
    views: Mapping[int, RequestedView] = field(default_factory=dict)
    listed_order: bool = False
