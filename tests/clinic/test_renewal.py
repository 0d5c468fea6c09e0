"""A clinic that takes nothing more for an invitation gives a new one, and what waits goes by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.clinic.conftest import WORDS
from visitcam import wiring
from visitcam.clinic.inbox import Inbox
from visitcam.clinic.invite import invite, parse_view
from visitcam.clinic.keys import PROFILE_FILE, init, parse_endpoint
from visitcam.errors import FolderGone, InvitationElsewhere, InvitationUsed
from visitcam.model.delivery import Delivery
from visitcam.model.notes import Notes
from visitcam.session import Session
from visitcam.settings import Settings


def a_clinic(base: Path, domain: str, drop: Path) -> tuple[bytes, bytes, bytes]:
    """(profile, an invitation, a newer one)."""
    init(base, "Clinic", domain, [parse_endpoint(f"folder={drop}")])
    old, new = (invite(base, [parse_view("Foot")], 3600, base / name).invitation for name in ("old", "new"))
    return (base / PROFILE_FILE).read_bytes(), old.raw, new.raw


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return wiring.build_session(
        Settings.default(tmp_path / "vault"), unlock=wiring.Unlock.PASSPHRASE, passphrase=lambda: WORDS
    )


def test_what_waits_goes_by_the_new_invitation(tmp_path: Path, session: Session) -> None:
    drop = tmp_path / "drop"
    profile, old, new = a_clinic(tmp_path / "c", "clinic.example", drop)
    with session:
        visit = session.agree(session.read_invitation(old, pinned_profile=profile)).id
        first = session.keep_notes(visit, Notes(symptoms="before"))
        assert first is not None
        drop.mkdir()
        session.send(visit, patience=0)
        second = session.keep_notes(visit, Notes(symptoms="after"))
        assert second is not None
        drop.rename(tmp_path / "gone")
        with pytest.raises(FolderGone):
            session.send(visit, patience=0)
        session._vault.record_delivery(visit, second.capture, Delivery(second.capture, 7, 9, 1, "/half"))

        assert session.renewal(visit, old, pinned_profile=profile) is None, "its own is no newer one"
        offer = session.renewal(visit, new, pinned_profile=profile)
        assert offer is not None
        session.renew(visit, offer)
        assert session.waiting(visit) == (second.capture,)
        told = session._vault.delivery(visit, second.capture)
        assert told is None or not told.resume, "half of other bytes is not gone on with"

        drop.mkdir()
        assert [receipt.parcel for receipt in session.send(visit, patience=0)] == [second.capture]
        assert session.resume(visit).invitation.raw == new
    with Inbox(tmp_path / "c", str(drop), tmp_path / "out") as inbox:
        (handled,) = inbox.round()
    assert handled.state == "opened"
    assert handled.manifest is not None
    assert offer.invitation.id in handled.manifest.read_text()


def test_another_clinics_invitation_is_not_a_newer_one(tmp_path: Path, session: Session) -> None:
    profile, old, _ = a_clinic(tmp_path / "c", "clinic.example", tmp_path)
    other, _, foreign = a_clinic(tmp_path / "d", "other.example", tmp_path)
    with session:
        visit = session.agree(session.read_invitation(old, pinned_profile=profile)).id
        with pytest.raises(InvitationElsewhere):
            session.renewal(visit, foreign, pinned_profile=other)


def test_nothing_is_bound_to_another_clinic_even_when_asked_for(tmp_path: Path, session: Session) -> None:
    profile, old, _ = a_clinic(tmp_path / "c", "clinic.example", tmp_path)
    other, _, foreign = a_clinic(tmp_path / "d", "other.example", tmp_path)
    with session:
        visit = session.agree(session.read_invitation(old, pinned_profile=profile)).id
        kept = session.keep_notes(visit, Notes(symptoms="for one clinic"))
        assert kept is not None
        parcel = session.parcel_file(visit, kept.capture)
        assert parcel is not None
        before = parcel.read_bytes()
        with pytest.raises(InvitationElsewhere):
            session.renew(visit, session.read_invitation(foreign, pinned_profile=other))
        assert session.resume(visit).invitation.raw == old
        assert session.parcel_file(visit, kept.capture) == parcel
        assert parcel.read_bytes() == before


def test_another_visits_invitation_is_not_a_newer_one(tmp_path: Path, session: Session) -> None:
    """The clinic would take two people's visits for one."""
    profile, old, new = a_clinic(tmp_path / "c", "clinic.example", tmp_path)
    with session:
        hers = session.agree(session.read_invitation(old, pinned_profile=profile)).id
        session.keep_notes(hers, Notes(symptoms="hers"))
        his = session.agree(session.read_invitation(new, pinned_profile=profile)).id
        assert session.renewal(hers, new, pinned_profile=profile) is not None, "of his nothing was kept yet"
        session.keep_notes(his, Notes(symptoms="his"))
        with pytest.raises(InvitationUsed):
            session.renewal(hers, new, pinned_profile=profile)
        assert session.resume(hers).invitation.raw == old
        assert len(session.waiting(hers)) == len(session.waiting(his)) == 1
