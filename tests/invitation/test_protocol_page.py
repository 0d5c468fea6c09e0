"""The example in docs/protocol.md is what it says."""

from __future__ import annotations

import re
from pathlib import Path

from visitcam.invitation.profile import parse_profile
from visitcam.invitation.qr import MAX_VERSION, matrix
from visitcam.invitation.read import read_bytes, verify
from visitcam.model.requested_view import RequestedView

PAGE = Path(__file__).resolve().parents[2] / "docs" / "protocol.md"


def block(kind: str) -> str:
    found = re.search(rf"```{kind}\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    return found[1]


def test_the_example_is_what_it_says() -> None:
    profile = parse_profile(block("json").encode(), "wound.hospital.example")
    raw = bytes.fromhex(block("hex"))
    assert read_bytes(block("link")).raw == raw
    invitation = verify(read_bytes(raw), profile, 1798156800)
    assert invitation.id == bytes(range(16)).hex()
    assert invitation.secret == bytes(range(16, 32))
    assert invitation.views == (
        profile.views[1],
        RequestedView("Whole foot"),
        RequestedView("Wound", site="56459004", card=True),
    )
    assert f" {len(raw)} bytes:" in PAGE.read_text(encoding="utf-8")
    assert matrix(raw).shape[0] <= 17 + 4 * MAX_VERSION
