"""What is still on this computer, in the command line: listed, over, deleted in parts and as a whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.journey.documents import Run, document

pytestmark = pytest.mark.slow

WORDS = "four plain words here"


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISITCAM_PASSPHRASE", WORDS)


def listed(visitcam: Run, *words: object) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(visitcam("visits", *words, "--json").stdout)
    return rows


def test_a_visit_is_listed_ended_and_deleted_piece_by_piece(
    visitcam: Run, astronaut: Path, tmp_path: Path
) -> None:
    held = ("--vault", tmp_path / "v", "--unlock", "passphrase")
    camera = f"replay:{astronaut}"
    said = document(
        visitcam("capture", "--camera", camera, "--practice", "--now", "--confirm-review", "--json", *held)
    )
    visit, capture = said["visit"], said["capture"]
    rows = listed(visitcam, *held)
    assert [(row["visit"], row["captures"], row["key_gone"]) for row in rows] == [(visit, 1, False)]
    one = document(visitcam("visits", visit[:8], *held, "--json"))
    assert [row["capture"] for row in one["captures"]] == [capture]

    assert document(visitcam("over", visit[:8], *held, "--json")) == {"over": visit}
    assert listed(visitcam, *held)[0]["state"] == "over"
    assert "This visit is over." in visitcam("visits", *held).stdout

    assert visitcam("delete", visit, "--capture", "ff", *held).returncode == 2
    kept = {path: path.read_bytes() for path in (tmp_path / "v").rglob("*.age")}
    done = document(visitcam("delete", visit, "--capture", capture[:8], *held, "--json"))
    assert done == {"deleted": [capture]}
    assert document(visitcam("visits", visit[:8], *held, "--json"))["captures"] == []
    assert not [
        path
        for path, data in kept.items()
        if path.exists() and path.read_bytes() == data and ("visits" in path.parts)
    ]

    assert document(visitcam("delete", "all", *held, "--json")) == {"deleted": [visit]}
    assert listed(visitcam, *held) == []
    assert not list((tmp_path / "v").glob("pins-*"))
    assert not list((tmp_path / "v" / "keys").glob("*.age"))


def test_a_wrong_passphrase_is_told_from_damaged_key_files(
    visitcam: Run, astronaut: Path, tmp_path: Path
) -> None:
    held = ("--vault", tmp_path / "v", "--unlock", "passphrase")
    camera = f"replay:{astronaut}"
    document(
        visitcam("capture", "--camera", camera, "--practice", "--now", "--confirm-review", "--json", *held)
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VISITCAM_PASSPHRASE", "other words than these")
        wrong = visitcam("visits", *held)
    assert wrong.returncode == 3
    assert "passphrase" in wrong.stderr
    for path in (tmp_path / "v" / "keys").glob("unlock*"):
        path.write_bytes(path.read_bytes()[:-2])
    damaged = visitcam("visits", *held)
    assert damaged.returncode == 0
    assert "is damaged" in damaged.stdout
