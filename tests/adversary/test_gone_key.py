"""A visit whose key is gone from under the program holds up no other visit and no other invitation."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.adversary.test_profiles import a_clinic
from visitcam import wiring
from visitcam.errors import InvitationUsed, KeyGone
from visitcam.session import Session
from visitcam.settings import Settings

WORDS = "four plain words here"


def test_an_ended_visit_without_its_key(tmp_path: Path) -> None:
    published, first = a_clinic(tmp_path / "c", "clinic.example")
    other_published, other = a_clinic(tmp_path / "d", "other.example")
    built = wiring.build_session(
        Settings.default(tmp_path / "vault"), unlock=wiring.Unlock.PASSPHRASE, passphrase=lambda: WORDS
    )
    known = {"clinic.example": published, "other.example": other_published}
    with Session(replace(built._parts, fetch_profile=lambda domain: known[domain])) as session:
        visit = session.agree(session.read_invitation(first))
        session.end_visit(visit.id)
        with pytest.raises(InvitationUsed):
            session.read_invitation(first)
        assert [listing.readable for listing in session.visits()] == [True]  # remembered
        session._vault._keys.delete(visit.id)
        offer = session.read_invitation(other)
        assert session.agree(offer).invitation.domain == "other.example"
        session.read_invitation(first)
        with pytest.raises(KeyGone):
            session.resume(visit.id)
        assert {listing.id: listing.gone for listing in session.visits()}[visit.id]
        session.delete_visit(visit.id)
        assert visit.id not in {listing.id for listing in session.visits()}
