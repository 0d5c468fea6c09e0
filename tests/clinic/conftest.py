"""A clinic with an invitation, its printed card as pixels, and parcels as a patient's program makes them."""

from __future__ import annotations

import hashlib
import io
import secrets
import shutil
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from visitcam.clinic.invite import Issued, invite, parse_view
from visitcam.clinic.keyfiles import PASSPHRASE_VARIABLE
from visitcam.clinic.keys import CLINIC_KEY_FILE, init, parse_endpoint
from visitcam.clinic.receipts import OpenedReceipt
from visitcam.invitation import cbor, cose
from visitcam.model.capture import Capture
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.invitation import Invitation
from visitcam.model.manifest import Manifest
from visitcam.model.notes import Notes
from visitcam.sealing import bundle
from visitcam.sealing.seal import seal

CARD_DPI = 300
WORDS = "correct horse battery"
VIEWS = ("Left forearm, overview;overview", "Left forearm, close;close;card")


@dataclass(frozen=True)
class Clinic:
    """``folder`` as ``clinic init`` makes it, and one invitation."""

    folder: Path
    profile: ClinicProfile
    issued: Issued

    @property
    def key(self) -> Path:
        return self.folder / CLINIC_KEY_FILE

    @property
    def invitation(self) -> Invitation:
        return self.issued.invitation


@pytest.fixture(autouse=True)
def _no_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PASSPHRASE_VARIABLE, raising=False)


def make_clinic(folder: Path, domain: str = "skin.example") -> Clinic:
    profile = init(
        folder,
        "St. Agnes Hospital – Dermatology",
        domain,
        [parse_endpoint(f"tus=https://up.{domain}/files/")],
        contact="+44 1632 960 123",
        emergency="999",
    )
    views = [parse_view(text) for text in VIEWS]
    return Clinic(folder, profile, invite(folder, views, 7 * 86_400, folder / "invitation"))


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return make_clinic(tmp_path / "clinic")


@pytest.fixture(scope="session")
def _protected_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once, by the environment's passphrase: age's scrypt takes about a second for each key."""
    folder = tmp_path_factory.mktemp("protected") / "clinic"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PASSPHRASE_VARIABLE, WORDS)
        init(folder, "Skin clinic", "skin.example", [parse_endpoint("folder=/srv/in")])
    return folder


@pytest.fixture
def protected(_protected_once: Path, tmp_path: Path) -> Path:
    """A clinic's folder whose keys stand inside the passphrase ``WORDS``."""
    return shutil.copytree(_protected_once, tmp_path / "protected")


def jpeg(seed: int = 1) -> bytes:
    rng = np.random.default_rng(seed)
    target = io.BytesIO()
    Image.fromarray(rng.integers(0, 255, (48, 64, 3), dtype=np.uint8)).save(target, "JPEG", quality=90)
    return target.getvalue()


def parcel(
    to: Clinic,
    media: bytes | None = None,
    *,
    invitation: Invitation | None = None,
    secret: bytes | None = None,
) -> bytes:
    """age(clinic)[bundle] of a picture, bound to ``invitation`` with ``secret``."""
    picture = jpeg() if media is None else media
    manifest = Manifest(
        capture=hashlib.sha256(picture).hexdigest()[:32],
        visit="cd" * 16,
        view="Left forearm, close",
        taken="2026-11-24T02:14:28Z",
        media_type="image/jpeg",
        size=(64, 48),
        media_sha256=hashlib.sha256(picture).hexdigest(),
        software="VisitCam 0.1.0",
        finders={"faces": "centerface-1"},
        reviewed_by="patient",
    )
    asked = invitation or to.invitation
    packed = bundle.pack(
        Capture(picture, manifest),
        recipient=to.profile.recipient,
        invitation=asked.id,
        secret=asked.secret if secret is None else secret,
    )
    return seal(packed, to.profile.recipient)


def notes_parcel(to: Clinic) -> bytes:
    packed = bundle.pack_notes(
        Notes(symptoms="It itches"),
        capture=secrets.token_hex(16),
        visit="cd" * 16,
        taken="2026-11-24T02:14:28Z",
        recipient=to.profile.recipient,
        invitation=to.invitation.id,
        secret=to.invitation.secret,
    )
    return seal(packed, to.profile.recipient)


def stranger(invitation: Invitation) -> Invitation:
    """An invitation that the clinic never made."""
    return replace(invitation, id=secrets.token_hex(16), secret=secrets.token_bytes(16))


def raster(pdf: bytes, folder: Path, dpi: int = CARD_DPI) -> NDArray[np.uint8]:
    """The page as a printer sees it: ``(h, w, 3) uint8`` RGB."""
    if shutil.which("pdftoppm") is None:
        pytest.skip("needs the package poppler-utils")
    (folder / "page.pdf").write_bytes(pdf)
    command = ["pdftoppm", "-r", str(dpi), "-singlefile", str(folder / "page.pdf"), str(folder / "page")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    with Image.open(folder / "page.ppm") as page:
        return np.array(page.convert("RGB"))


def read_receipt(raw: bytes, profile: ClinicProfile) -> OpenedReceipt:
    """What a receipt says, once the clinic's signature was checked."""
    fields = cbor.decode(cose.verify(raw, profile.signing_key, purpose=cose.RECEIPT), depth=1)
    assert isinstance(fields, dict)
    assert set(fields) == set(range(5))
    assert fields[0] == 1
    return OpenedReceipt(fields[1], fields[2].hex(), fields[3], fields[4])
