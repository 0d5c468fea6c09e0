"""A clinic with a key, and invitations of it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from visitcam.invitation.issue import issue
from visitcam.model.clinic_profile import ClinicProfile, Endpoint
from visitcam.model.invitation import Invitation
from visitcam.model.requested_view import Distance, GuideShape, MediaKind, RequestedView

NOW = 1_800_000_000
RECIPIENT = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
CATALOGUE = {
    1: RequestedView(
        "Left sole",
        shape=GuideShape.TALL,
        site="56459004",
        site_text="Foot",
        card=True,
        words={"de": "Die ganze Fußsohle", "ar": "باطن القدم كله"},
    ),
    700: RequestedView(
        "Walking", media=MediaKind.VIDEO, distance=Distance.OVERVIEW, seconds=30, sound=True, sensitive=True
    ),
}


@dataclass
class Clinic:
    """A signing key and the profile that publishes it."""

    domain: str = "wound.hospital.example"
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)

    @property
    def profile(self) -> ClinicProfile:
        return ClinicProfile(
            domain=self.domain,
            name="Wound clinic, Hospital Example",
            signing_key=self.key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw),
            recipient=RECIPIENT,
            endpoints=(Endpoint("tus", "https://wound.hospital.example/files", "ab" * 32),),
            storage="Kept in the hospital's record.",
            privacy_contact="privacy@hospital.example",
            keep_days=3650,
            words={"de": "In der Akte."},
            views=CATALOGUE,
        )

    def invitation(self, *views: RequestedView) -> Invitation:
        return Invitation(
            domain=self.domain,
            id=secrets.token_hex(16),
            secret=secrets.token_bytes(16),
            views=views or (CATALOGUE[1], RequestedView("Whole foot", distance=Distance.OVERVIEW)),
            expires=NOW + 7 * 86400,
            issued=NOW - 3600,
            language="de",
            delete_days=30,
        )

    def raw(self, invitation: Invitation | None = None) -> bytes:
        return issue(invitation or self.invitation(), self.key, CATALOGUE)


@pytest.fixture
def clinic() -> Clinic:
    return Clinic()


def without_raw(invitation: Invitation) -> Invitation:
    return replace(invitation, raw=b"")
