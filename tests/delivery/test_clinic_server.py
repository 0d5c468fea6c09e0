"""What a clinic runs: nginx with TLS, tus behind it, a WebDAV folder beside it; on good and bad lines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.delivery.conftest import QUICK, MemoryStore, a_parcel
from tests.delivery.sender import ShortBackoff
from tests.servers.certificates import Certificate, leaf
from tests.servers.chaos import chaos_line
from tests.servers.nginx import Nginx, nginx_dav
from tests.servers.tus_server import TusServer
from visitcam.delivery.check import check_connection
from visitcam.delivery.outbox import Outbox
from visitcam.delivery.put import Put
from visitcam.delivery.tus import Tus
from visitcam.errors import TlsRefused
from visitcam.https.trust import public_key_pin
from visitcam.model.clinic_profile import Endpoint

MEGABYTE = 1_000_000


@pytest.fixture
def certificate(trusted: Certificate) -> Certificate:
    return leaf(trusted)


@pytest.fixture
def clinic(tus: TusServer, certificate: Certificate, tmp_path: Path) -> Iterator[Nginx]:
    pem = certificate.write(tmp_path, "clinic")
    with nginx_dav(tmp_path / "clinic", pem=pem, behind=tus.port) as server:
        yield server


@pytest.mark.parametrize("path", ["files", "buffered"])
def test_tus_behind_tls_with_a_pin(
    path: str, clinic: Nginx, tus: TusServer, certificate: Certificate, store: MemoryStore
) -> None:
    """The tus server behind names itself with http: its path is taken, its scheme is not."""
    parcels = [store.add(a_parcel(2 * MEGABYTE)) for _ in range(2)]
    endpoint = Endpoint("tus", f"https://localhost:{clinic.secured}/{path}", public_key_pin(certificate.der))
    Outbox(store, Tus(QUICK), endpoint).send()
    assert tus.stored() == {f"{parcel.id}.age": parcel.ciphertext for parcel in parcels}


def test_put_by_tls(clinic: Nginx, certificate: Certificate, store: MemoryStore) -> None:
    parcel = store.add(a_parcel(2 * MEGABYTE))
    endpoint = Endpoint("put", f"https://localhost:{clinic.secured}/drop", public_key_pin(certificate.der))
    Outbox(store, Put(QUICK), endpoint).send()
    assert (clinic.folder / f"{parcel.id}.age").read_bytes() == parcel.ciphertext


@pytest.mark.parametrize("path", ["files", "buffered"])
def test_tls_through_cuts(path: str, clinic: Nginx, tus: TusServer, store: MemoryStore) -> None:
    """8 MB, cut every 3 MB. Behind a proxy that buffers, a cut loses its chunk; it arrives all the same."""
    parcel = store.add(a_parcel(8 * MEGABYTE))
    with chaos_line(clinic.secured) as line:
        line.cut_every = 3 * MEGABYTE
        endpoint = Endpoint("tus", f"https://localhost:{line.port}/{path}")
        Outbox(store, Tus(QUICK), endpoint, patience=30, backoff=ShortBackoff()).send()
    print(f"{path}: {line.cuts} cuts, {(line.up - 8 * MEGABYTE) / line.cuts / 1e6:.2f} MB again a cut")
    assert line.cuts >= 2
    assert tus.stored() == {f"{parcel.id}.age": parcel.ciphertext}


def test_the_wrong_pin_stops_it_before_anything_is_sent(
    clinic: Nginx, tus: TusServer, store: MemoryStore
) -> None:
    store.add(a_parcel())
    endpoint = Endpoint("tus", f"https://localhost:{clinic.secured}/files", "00" * 32)
    with pytest.raises(TlsRefused):
        Outbox(store, Tus(QUICK), endpoint).send()
    assert clinic.requests() == []
    assert len(store.waiting()) == 1
    report = check_connection(endpoint, deadlines=QUICK)
    assert (report.reached, report.trouble, report.detail) == (False, TlsRefused, "wrong_pin")
