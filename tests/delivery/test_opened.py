"""Where the clinic's receipt is looked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.delivery.conftest import QUICK
from tests.servers.nginx import Nginx
from tests.servers.odd import odd_server, says
from visitcam.delivery.opened import fetch_opened
from visitcam.errors import LineDown, ServerUnclear
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.delivery import Receipt


def sent(way: str) -> Receipt:
    return Receipt("00" * 16, way, "proof", 1000, "ab" * 32)


def test_beside_the_parcel_on_a_webdav_server(nginx: Nginx) -> None:
    endpoint = Endpoint("put", nginx.address)
    assert fetch_opened(sent("put"), endpoint, deadlines=QUICK) is None
    (nginx.folder / f"{'00' * 16}.receipt").write_bytes(b"signed")
    assert fetch_opened(sent("put"), endpoint, deadlines=QUICK) == b"signed"


def test_beside_the_parcel_in_a_folder(tmp_path: Path) -> None:
    endpoint = Endpoint("folder", str(tmp_path))
    assert fetch_opened(sent("folder"), endpoint) is None
    (tmp_path / f"{'00' * 16}.receipt").write_bytes(b"signed")
    assert fetch_opened(sent("folder"), endpoint) == b"signed"


def test_under_the_address_of_a_tus_server() -> None:
    with odd_server(says("200 OK", body=b"signed")) as server:
        endpoint = Endpoint("tus", f"{server.origin}/files")
        assert fetch_opened(sent("tus"), endpoint, deadlines=QUICK) == b"signed"
        assert server.requests[0].path == f"/files/{'00' * 16}.receipt"


def test_direct_ways_and_presigned_addresses_have_none() -> None:
    assert fetch_opened(sent("dicomweb"), Endpoint("dicomweb", "https://clinic.invalid/")) is None
    presigned = Endpoint("put", "http://127.0.0.1:1/object?X-Amz-Signature=00")
    assert fetch_opened(sent("put"), presigned) is None


def test_trouble_has_its_leaf() -> None:
    with odd_server(says("200 OK", body=b"x" * 2000)) as server, pytest.raises(ServerUnclear):
        fetch_opened(sent("put"), Endpoint("put", f"{server.origin}/drop"), deadlines=QUICK)
    with pytest.raises(LineDown):
        fetch_opened(sent("put"), Endpoint("put", "http://127.0.0.1:9/drop"), deadlines=QUICK)
