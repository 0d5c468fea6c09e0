"""Invitations as files, links, codes and cards, read as a patient's program reads them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.clinic.conftest import WORDS, Clinic, raster
from visitcam.capture import card_layout as layout
from visitcam.cli.clinic import run
from visitcam.cli.parser import build
from visitcam.clinic.card import SHEETS, draw_card
from visitcam.clinic.invite import invite, parse_expiry, parse_view
from visitcam.clinic.keyfiles import PASSPHRASE_VARIABLE
from visitcam.clinic.keys import init, parse_endpoint
from visitcam.clinic.practice import PRACTICE_VIEWS, practice_clinic, practice_invitation
from visitcam.errors import (
    BadOption,
    ClinicFolderInvalid,
    ClinicNotWritten,
    ClinicPassphraseNeeded,
    InvitationExpired,
    InvitationTooLarge,
)
from visitcam.invitation import qr, read
from visitcam.messages import one_line
from visitcam.model.frame import Frame
from visitcam.model.requested_view import Distance, GuideShape, MediaKind
from visitcam.settings import Settings


@pytest.mark.parametrize(
    ("text", "media", "distance", "card"),
    [
        ("Left forearm", MediaKind.PHOTO, Distance.CLOSE, False),
        ("Left forearm;photo;overview", MediaKind.PHOTO, Distance.OVERVIEW, False),
        ("Wrist; VIDEO ;close;10s", MediaKind.VIDEO, Distance.CLOSE, False),
        ("Spot;close;card", MediaKind.PHOTO, Distance.CLOSE, True),
    ],
)
def test_views(text: str, media: MediaKind, distance: Distance, card: bool) -> None:
    view = parse_view(text)
    assert (view.media, view.distance, view.card) == (media, distance, card)
    assert view.name == text.partition(";")[0]


def test_a_view_with_everything() -> None:
    view = parse_view("Hand;video;overview;oval;sensitive;sound;30s;site=66480008 Left forearm")
    assert view.shape is GuideShape.OVAL
    assert (view.sensitive, view.sound, view.seconds) == (True, True, 30)
    assert (view.site, view.site_text) == ("66480008", "Left forearm")


def test_the_clinics_own_words_travel_in_the_invitation(clinic: Clinic, tmp_path: Path) -> None:
    view = parse_view("Foot;words:de=Bitte die ganze Sohle.;words:pt-BR=A sola inteira.;tall")
    made = invite(clinic.folder, [view], 3600, tmp_path / "i", language="de").invitation
    read_back = read.verify(read.read_bytes(tmp_path / "i"), clinic.profile, made.issued)
    assert read_back.views[0].words == {"de": "Bitte die ganze Sohle.", "pt-BR": "A sola inteira."}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Arm;words=no language",
        "Arm;words:de=",
        "Arm;words:d=x",
        "Arm;words:de=" + "x" * 401,
        ";photo",
        "x" * 41,
        "Arm;film",
        "Arm;near",
        "Arm;99s",
        "Arm;site=123",
        "Arm;site=66480009",
        "#1",
        "A\nB",
        "A;",
    ],
)
def test_bad_views(text: str) -> None:
    with pytest.raises(BadOption):
        parse_view(text)


@pytest.mark.parametrize(
    ("text", "seconds"), [("30m", 1800), ("12h", 43200), ("7d", 604_800), ("2 w", 1_209_600)]
)
def test_expiry(text: str, seconds: int) -> None:
    assert parse_expiry(text) == seconds


@pytest.mark.parametrize("text", ["", "7", "d", "0d", "-1d", "7y", "99999w", "1.5d", "7 days"])
def test_bad_expiry(text: str) -> None:
    with pytest.raises(BadOption):
        parse_expiry(text)


def test_the_file_the_link_and_the_code_are_one_invitation(clinic: Clinic, tmp_path: Path) -> None:
    views = [parse_view("Left forearm;close;card")]
    made = invite(clinic.folder, views, 3600, tmp_path / "i", qr=tmp_path / "q.png", now=1_800_000_000)
    sources = [read.read_bytes(tmp_path / "i"), read.read_bytes(made.link)]
    with Image.open(tmp_path / "q.png") as picture:
        pixels = np.array(picture.convert("RGB"))[..., ::-1].copy()
    seen = qr.read_qr(Frame(pixels, 0.0))
    assert seen is not None
    sources.append(read.read_bytes(seen))
    for unverified in sources:
        assert read.verify(unverified, clinic.profile, 1_800_000_010) == made.invitation
    with pytest.raises(InvitationExpired):
        read.verify(sources[0], clinic.profile, 1_800_003_600)
    assert made.invitation.secret.hex() not in repr(made)


def test_every_invitation_has_secrets_of_its_own(clinic: Clinic, tmp_path: Path) -> None:
    views = [parse_view("Arm")]
    made = [invite(clinic.folder, views, 3600, tmp_path / f"{n}").invitation for n in range(3)]
    assert len({one.id for one in made}) == len({one.secret for one in made}) == 3


def test_too_many_views_for_a_code(clinic: Clinic, tmp_path: Path) -> None:
    views = [parse_view(f"A long name for view number {n};video;overview") for n in range(12)]
    with pytest.raises(InvitationTooLarge):
        invite(clinic.folder, views, 3600, tmp_path / "i")
    assert not (tmp_path / "i").exists()


@pytest.mark.parametrize("wrong", ["language", "days", "none"])
def test_bad_invitations(clinic: Clinic, tmp_path: Path, wrong: str) -> None:
    views = [] if wrong == "none" else [parse_view("Arm")]
    with pytest.raises(BadOption):
        invite(
            clinic.folder,
            views,
            3600,
            tmp_path / "i",
            language="English please" if wrong == "language" else "",
            delete_days=0 if wrong == "days" else None,
        )
    assert not (tmp_path / "i").exists()


def test_no_clinic_there(tmp_path: Path) -> None:
    with pytest.raises(ClinicFolderInvalid):
        invite(tmp_path, [parse_view("Arm")], 3600, tmp_path / "i")


def test_a_protected_signing_key(protected: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ClinicPassphraseNeeded):
        invite(protected, [parse_view("Arm")], 3600, tmp_path / "i")
    assert not (tmp_path / "i").exists()
    monkeypatch.setenv(PASSPHRASE_VARIABLE, WORDS)
    invite(protected, [parse_view("Arm")], 3600, tmp_path / "i")
    assert (tmp_path / "i").stat().st_size <= 300


@pytest.mark.parametrize("size", ["A5", "A4"])
@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "xx"])
def test_the_card_is_one_page_of_true_size(clinic: Clinic, tmp_path: Path, size: str, language: str) -> None:
    views = [parse_view(f"View {n}") for n in range(6)]
    made = invite(clinic.folder, views, 3600, tmp_path / "i", language=language).invitation
    pdf = draw_card(made, clinic.profile, size)
    assert pdf == draw_card(made, clinic.profile, size)
    page = raster(pdf, tmp_path, 100)
    sheet = SHEETS[size]
    assert page.shape[:2] == pytest.approx((sheet.height / 0.254, sheet.width / 0.254), abs=1)


def test_the_scale_on_the_card_is_a_hundred_millimetres(clinic: Clinic, tmp_path: Path) -> None:
    page = raster(draw_card(clinic.invitation, clinic.profile, "A5"), tmp_path, 600)
    dot = 25.4 / 600
    sheet = SHEETS["A5"]
    y = sheet.height - 8 - layout.STRIP_MM[1] + layout.SCALE_ORIGIN[1] - 4.3  # only the ticks of 10 mm
    row = page[round(y / dot), :, 0] < 128
    starts = np.flatnonzero(np.diff(row.astype(int)) == 1) * dot
    ends = np.flatnonzero(np.diff(row.astype(int)) == -1) * dot
    ticks = (starts + ends) / 2
    assert len(ticks) == 11
    assert np.diff(ticks) == pytest.approx(np.full(10, 10.0), abs=0.06)
    assert ticks[-1] - ticks[0] == pytest.approx(100.0, abs=0.06)


@pytest.mark.parametrize("size", ["A5", "A4"])
def test_the_code_on_the_card_is_the_invitation(clinic: Clinic, tmp_path: Path, size: str) -> None:
    page = raster(draw_card(clinic.invitation, clinic.profile, size), tmp_path, 150)
    assert qr.read_qr(Frame(page[..., ::-1].copy(), 0.0)) == clinic.invitation.raw


@pytest.mark.parametrize("name", ["Клиника 皮肤科", "عيادة", "x" * 100, "()\\ % clinic", "Ärzte & Söhne"])
def test_any_clinic_has_its_name_on_the_card(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "c"
    init(folder, name, "skin.example", [parse_endpoint("folder=/srv/in")])
    made = invite(folder, [parse_view("Arm")], 3600, tmp_path / "i", card=tmp_path / "card.pdf")
    page = raster((tmp_path / "card.pdf").read_bytes(), tmp_path, 150)
    band = page[round(8 / 0.1693) : round(17 / 0.1693), round(12 / 0.1693) : round(136 / 0.1693)]
    white = (band.min(axis=2) > 200).mean()
    assert 0.005 < white < 0.4
    assert made.card == tmp_path / "card.pdf"


@pytest.mark.parametrize("option", ["out", "qr", "card"])
def test_a_file_that_cannot_be_written_is_not_called_a_picture(
    clinic: Clinic, tmp_path: Path, option: str
) -> None:
    (tmp_path / "taken").mkdir()
    files = {"out": str(tmp_path / "i"), "qr": None, "card": None, option: str(tmp_path / "taken")}
    options = build().parse_args(["clinic", "invite", str(clinic.folder), "--view", "Arm", "--out", "x"])
    for name, value in files.items():
        setattr(options, name, value)
    with pytest.raises(ClinicNotWritten) as caught:
        run(options, Settings.default(tmp_path / "vault"))
    assert "picture" not in one_line(caught.value)


def test_no_other_size(clinic: Clinic) -> None:
    with pytest.raises(BadOption):
        draw_card(clinic.invitation, clinic.profile, "letter")


def test_the_practice_clinic_is_made_once_and_mended(tmp_path: Path) -> None:
    first = practice_clinic(tmp_path / "p")
    assert practice_clinic(tmp_path / "p") == first
    assert first.profile.practice
    assert Path(first.endpoint.address).is_dir()
    raw = practice_invitation(first, now=1_800_000_000)
    invitation = read.verify(read.read_bytes(raw), first.profile, 1_800_000_001)
    assert invitation.views == PRACTICE_VIEWS
    assert {view.distance for view in invitation.views} == set(Distance)
    first.key_file.write_bytes(b"broken")
    again = practice_clinic(tmp_path / "p")
    assert again.profile.recipient != first.profile.recipient
    practice_invitation(again)


def test_a_practice_clinic_needs_no_passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "correct horse battery")
    clinic = practice_clinic(tmp_path / "p")
    monkeypatch.delenv(PASSPHRASE_VARIABLE)
    assert practice_invitation(clinic)
