"""The command line asks for a clinic that is new on this computer, and nothing begins without a yes."""

from __future__ import annotations

import argparse
import io
from pathlib import Path

import pytest

from tests.adversary.test_profiles import a_clinic, session_that_fetches
from visitcam.cli.agreeing import agree_or_refuse
from visitcam.cli.opening import read_offer
from visitcam.errors import NotAgreed, ProfileFileMissing


class Terminal(io.StringIO):
    """What a person types."""

    def isatty(self) -> bool:
        return True


def options(invitation: Path, **more: object) -> argparse.Namespace:
    plain = {"practice": False, "invitation": str(invitation), "profile": None, "agree": None}
    return argparse.Namespace(**{**plain, **more})


@pytest.fixture
def clinic(tmp_path: Path) -> tuple[dict[str, bytes], Path]:
    """(what its domain publishes, its invitation)."""
    profile, _ = a_clinic(tmp_path / "c", "clinic.example")
    return {"clinic.example": profile}, tmp_path / "c" / "i.visitcam"


def test_nobody_there_to_say_yes(
    tmp_path: Path, clinic: tuple[dict[str, bytes], Path], capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    published, invitation = clinic
    monkeypatch.setattr("sys.stdin", io.StringIO("yes\n"))
    with session_that_fetches(tmp_path, published) as session:
        with pytest.raises(NotAgreed, match=r"--agree clinic\.example"):
            read_offer(session, options(invitation))
        assert session.visits() == ()
    told = capsys.readouterr().err
    for words in ("Clinic clinic.example", "clinic.example", "only this clinic", "record", "privacy@"):
        assert words in told


@pytest.mark.parametrize(("typed", "agreed"), [("yes\n", True), ("Y\n", True), ("no\n", False), ("", False)])
def test_a_person_at_a_terminal(
    tmp_path: Path,
    clinic: tuple[dict[str, bytes], Path],
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    agreed: bool,
) -> None:
    published, invitation = clinic
    monkeypatch.setattr("sys.stdin", Terminal(typed))
    with session_that_fetches(tmp_path, published) as session:
        if not agreed:
            with pytest.raises(NotAgreed):
                read_offer(session, options(invitation))
            return
        offer = read_offer(session, options(invitation))
        session.agree(offer)
        monkeypatch.setattr("sys.stdin", io.StringIO(""))
        assert not read_offer(session, options(invitation)).first_time, "it is known from now on"


@pytest.mark.parametrize(
    ("said", "agreed"), [("clinic.example", True), ("Clinic.Example", True), ("x", False)]
)
def test_yes_by_its_domain(
    tmp_path: Path,
    clinic: tuple[dict[str, bytes], Path],
    monkeypatch: pytest.MonkeyPatch,
    said: str,
    agreed: bool,
) -> None:
    published, invitation = clinic
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    with session_that_fetches(tmp_path, published) as session:
        offer = session.read_invitation(invitation)
        if agreed:
            agree_or_refuse(session, offer, options(invitation, agree=said))
        else:
            with pytest.raises(NotAgreed):
                agree_or_refuse(session, offer, options(invitation, agree=said))


def test_an_administrators_profile_needs_no_yes(
    tmp_path: Path, clinic: tuple[dict[str, bytes], Path]
) -> None:
    published, invitation = clinic
    file = tmp_path / "profile.json"
    file.write_bytes(published["clinic.example"])
    with session_that_fetches(tmp_path, {}) as session:
        assert not read_offer(session, options(invitation, profile=str(file))).first_time
        with pytest.raises(ProfileFileMissing):
            read_offer(session, options(invitation, profile=str(tmp_path / "none")))
