"""A vault on a real folder, with the real sealing room, and visits to put into it."""

from __future__ import annotations

import itertools
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from visitcam.model.clinic_profile import ClinicProfile, Endpoint
from visitcam.model.invitation import Invitation
from visitcam.model.requested_view import RequestedView
from visitcam.model.visit import Item
from visitcam.sealing import recipients
from visitcam.sealing.recipients import Identity
from visitcam.sealing.seal import open_sealed, seal
from visitcam.vault.crypto import KeyMaker
from visitcam.vault.vault import Vault
from visitcam.vault.visit_keys import MemoryKeys, VisitKeys
from visitcam.writing import DISK, Disk

MAKER = KeyMaker(recipients.new_identity, recipients.identity_of)


class TestingKeys(MemoryKeys):
    """Keys that outlive one vault of a test, as a keyring's would; they are never written anywhere."""

    __test__ = False
    durable = True
    holder = "keyring"


@dataclass
class Bench:
    """Opens vaults on one folder; ``now`` is the clock."""

    folder: Path
    keys: VisitKeys
    clinic: Identity
    now: float = 1_800_000_000.0

    def open(self, *, keys: VisitKeys | None = None, disk: Disk = DISK, recover: bool = True) -> Vault:
        vault = Vault(self.folder, keys or self.keys, seal, open_sealed, lambda: self.now, disk=disk)
        if recover:
            vault.recover()
        return vault

    def invitation(self, delete_days: int | None = None) -> Invitation:
        return Invitation(
            domain="clinic.example",
            id=secrets.token_hex(16),
            secret=secrets.token_bytes(16),
            views=(RequestedView("left foot", words={"en": "Your left foot, from above"}),),
            expires=2_000_000_000,
            issued=1_700_000_000,
            delete_days=delete_days,
            raw=b"\x01\x02",
        )

    def profile(self) -> ClinicProfile:
        return ClinicProfile(
            domain="clinic.example",
            name="Practice at the mill",
            signing_key=bytes(32),
            recipient=self.clinic.recipient,
            endpoints=(Endpoint("folder", "/nowhere"),),
            storage="In your record.",
            privacy_contact="privacy@clinic.example",
            views={3: RequestedView("right foot")},
        )

    def item(self) -> Item:
        return Item(secrets.token_hex(16), "left foot", "image/jpeg", int(self.now), 0)

    def parcel(self, copy: bytes) -> bytes:
        return seal(copy, self.clinic.recipient)


_COUNT = itertools.count()


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path / f"vault{next(_COUNT)}", TestingKeys(MAKER), recipients.new_identity())


@pytest.fixture
def kiosk(tmp_path: Path) -> Bench:
    return Bench(tmp_path / f"kiosk{next(_COUNT)}", MemoryKeys(MAKER), recipients.new_identity())


@pytest.fixture
def all_files() -> Callable[[Path], dict[str, bytes]]:
    def read(folder: Path) -> dict[str, bytes]:
        return {
            str(path.relative_to(folder)): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file() and path.name != ".lock"
        }

    return read


@pytest.fixture
def vault(bench: Bench) -> Iterator[Vault]:
    with bench.open() as opened:
        yield opened
