"""Real servers, and a store of parcels, for the tests of the deliveries."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.servers.certificates import Certificate, authority
from tests.servers.nginx import Nginx, nginx_dav
from tests.servers.tus_server import TusServer, tus_server
from visitcam.errors import NoWay
from visitcam.https.line import Deadlines
from visitcam.model.delivery import Delivery, Parcel, Receipt
from visitcam.model.opened_bundle import OpenedBundle

QUICK = Deadlines(connect=3.0, stall=3.0, answer=3.0)


@pytest.fixture
def tus(tmp_path: Path) -> Iterator[TusServer]:
    with tus_server(tmp_path / "tus") as server:
        yield server


@pytest.fixture
def nginx(tmp_path: Path) -> Iterator[Nginx]:
    with nginx_dav(tmp_path / "nginx") as server:
        yield server


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Certificate:
    """An authority that the system (OpenSSL's own variables) trusts for the length of one test."""
    made = authority("Trusted for one test")
    file = made.write(tmp_path, "authority")
    (tmp_path / "no-certificates").mkdir()
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "no-certificates"))
    return made


def a_parcel(size: int = 1000) -> Parcel:
    """Random bytes, as ciphertext is."""
    return Parcel(secrets.token_hex(16), os.urandom(size))


@dataclass
class MemoryStore:
    """A store of parcels as the vault is one; ``loaded`` counts what is asked for."""

    parcels: dict[str, bytes] = field(default_factory=dict)
    deliveries: dict[str, Delivery] = field(default_factory=dict)
    receipts: dict[str, Receipt] = field(default_factory=dict)
    loaded: list[str] = field(default_factory=list)

    def add(self, parcel: Parcel) -> Parcel:
        self.parcels[parcel.id] = parcel.ciphertext
        return parcel

    def waiting(self) -> tuple[str, ...]:
        return tuple(name for name in self.parcels if name not in self.receipts)

    def size(self, parcel: str) -> int:
        return len(self.parcels[parcel])

    def parcel(self, parcel: str) -> Parcel:
        self.loaded.append(parcel)
        return Parcel(parcel, self.parcels[parcel])

    def opened(self, parcel: str) -> OpenedBundle:
        raise NoWay("no copy is kept")

    def delivery(self, parcel: str) -> Delivery | None:
        return self.deliveries.get(parcel)

    def keep_delivery(self, delivery: Delivery) -> None:
        self.deliveries[delivery.parcel] = delivery

    def keep_receipt(self, receipt: Receipt) -> None:
        self.receipts[receipt.parcel] = receipt


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()
