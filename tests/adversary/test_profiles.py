"""A clinic that was agreed to may still be hostile: what its published profile must not be able to say."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from visitcam import wiring
from visitcam.clinic.invite import invite, parse_view
from visitcam.clinic.keyfiles import load_signing_key
from visitcam.clinic.keys import PROFILE_FILE, SIGNING_KEY_FILE, init
from visitcam.errors import InvitationElsewhere, InvitationForged, ProfileUnreadable, VisitCamError
from visitcam.invitation.issue import issue
from visitcam.invitation.profile import parse_profile
from visitcam.invitation.read import read_bytes
from visitcam.model.clinic_profile import Endpoint
from visitcam.session import Parts, Session
from visitcam.settings import Settings

HTTPS = Endpoint("tus", "https://clinic.example/files")


def a_clinic(folder: Path, domain: str) -> tuple[bytes, bytes]:
    """(its profile as published, an invitation of it)."""
    init(folder, f"Clinic {domain}", domain, [HTTPS])
    profile = parse_profile((folder / PROFILE_FILE).read_bytes())
    issued = invite(folder, [parse_view("Left sole", profile)], 3600, folder / "i.visitcam")
    return (folder / PROFILE_FILE).read_bytes(), issued.out.read_bytes()


def session_that_fetches(tmp_path: Path, published: dict[str, bytes]) -> Session:
    """A real session on a real vault; what the network would say stands in ``published``."""
    built = wiring.build_session(
        Settings.default(tmp_path / "vault"), unlock=wiring.Unlock.MEMORY, passphrase=lambda: ""
    )
    parts: Parts = replace(built._parts, fetch_profile=lambda domain: published[domain])
    return Session(parts)


HOSTILE = {
    "a folder of this computer": {"endpoints": [{"kind": "folder", "address": "/etc/cron.d"}]},
    "a folder as an address": {"endpoints": [{"kind": "folder", "address": "file:///tmp"}]},
    "a folder behind a good way": {
        "endpoints": [
            {"kind": "tus", "address": HTTPS.address},
            {"kind": "folder", "address": "~/.config/autostart"},
        ]
    },
    "a server on this very computer": {
        "endpoints": [{"kind": "fhir", "address": "http://127.0.0.1:8080/fhir"}]
    },
    "this very computer, by TLS": {"endpoints": [{"kind": "tus", "address": "https://localhost/files"}]},
    "practice, which nobody has to agree to": {"practice": True},
}


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_a_fetched_profile_cannot_speak_of_this_computer(tmp_path: Path, hostile: dict[str, object]) -> None:
    profile, invitation = a_clinic(tmp_path / "c", "clinic.example")
    changed = json.dumps({**json.loads(profile), **hostile}).encode()
    with session_that_fetches(tmp_path, {"clinic.example": changed}) as session:
        with pytest.raises(ProfileUnreadable):
            session.read_invitation(invitation)
        assert session.visits() == ()


def test_an_administrator_may_name_a_folder(tmp_path: Path) -> None:
    profile, invitation = a_clinic(tmp_path / "c", "clinic.example")
    ways = {"endpoints": [{"kind": "folder", "address": str(tmp_path)}]}
    given = json.dumps({**json.loads(profile), **ways}).encode()
    with session_that_fetches(tmp_path, {}) as session:
        offer = session.read_invitation(invitation, pinned_profile=given)
        assert offer.profile is not None
        assert offer.profile.endpoints[0].kind == "folder"


def test_a_profile_of_another_domain_is_refused(tmp_path: Path) -> None:
    _, invitation = a_clinic(tmp_path / "good", "clinic.example")
    other, _ = a_clinic(tmp_path / "evil", "evil.example")
    as_good = json.dumps({**json.loads(other), "domain": "clinic.example"}).encode()
    with session_that_fetches(tmp_path, {"clinic.example": other}) as session:
        with pytest.raises(InvitationElsewhere):
            session.read_invitation(invitation)
        with pytest.raises(InvitationElsewhere):
            session.read_invitation(invitation, pinned_profile=other)
        with pytest.raises(InvitationForged):
            session.read_invitation(invitation, pinned_profile=as_good)


def test_one_clinic_cannot_take_over_the_visit_of_another(tmp_path: Path) -> None:
    """An invitation's id is its clinic's choice: one that repeats another's begins its own visit."""
    good, invitation = a_clinic(tmp_path / "good", "clinic.example")
    evil, _ = a_clinic(tmp_path / "evil", "evil.example")
    published = {"clinic.example": good, "evil.example": evil}
    with session_that_fetches(tmp_path, published) as session:
        real = session.read_invitation(invitation)
        copied = replace(real.invitation, domain="evil.example")

        raw = issue(copied, load_signing_key(tmp_path / "evil" / SIGNING_KEY_FILE), {})
        first = session.agree(session.read_invitation(raw))
        second = session.read_invitation(invitation)
        assert second.visit is None, "the good clinic's pictures would go to the other one"
        visit = session.agree(second)
        assert visit.id != first.id
        assert visit.profile is not None
        assert visit.profile.domain == "clinic.example"
        session.end_visit(first.id)
        assert session.read_invitation(invitation).visit is not None  # nor is it used up by the other


@pytest.mark.parametrize("name", ["C\x1b[31m", "C\x9b31m", "C\u202egpj", "C\nIt was sent."])
def test_a_clinic_has_a_name_of_one_line(tmp_path: Path, name: str) -> None:
    profile, _ = a_clinic(tmp_path / "c", "clinic.example")
    with pytest.raises(ProfileUnreadable):
        parse_profile(json.dumps({**json.loads(profile), "name": name}).encode())


def test_the_command_line_says_so_too(tmp_path: Path) -> None:
    """``--profile`` with a profile that was made for another clinic: one sentence, exit 3 or 2, no visit."""
    _, invitation = a_clinic(tmp_path / "good", "clinic.example")
    other, _ = a_clinic(tmp_path / "evil", "evil.example")
    (tmp_path / "i").write_bytes(invitation)
    (tmp_path / "p").write_bytes(other)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "visitcam", "capture", "--invitation", str(tmp_path / "i")),
            *("--profile", str(tmp_path / "p"), "--vault", str(tmp_path / "v"), "--unlock", "memory"),
            *("--camera", "practice", "--now", "--confirm-review"),
        ],
        env={**os.environ, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == InvitationElsewhere().exit_code
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    assert not list((tmp_path / "v").rglob("*.age"))


def test_an_unreadable_invitation_is_a_leaf(tmp_path: Path) -> None:
    for source in (b"", b"\xd2", b"\xd2" * 5000, "https://[", "visitcam:#", "/dev/zero", tmp_path, "\0"):
        with pytest.raises(VisitCamError):
            read_bytes(source)
