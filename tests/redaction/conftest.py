"""Real finders, real pictures: the models out of their wheels, faces from scikit-image."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from skimage import data

from visitcam.model.box import Box
from visitcam.model.capture_details import CaptureDetails
from visitcam.model.frame import Frame
from visitcam.redaction.finders import Finders

FACE = Box(180, 60, 88, 115)  # the astronaut's face, forehead to chin, by eye


@pytest.fixture(scope="session")
def finders() -> Iterator[Finders]:
    loaded = Finders.load()
    yield loaded
    loaded.close()


@pytest.fixture(scope="session")
def astronaut() -> NDArray[np.uint8]:
    """(512, 512, 3) uint8 BGR: a photograph of a woman before a flag."""
    return np.ascontiguousarray(data.astronaut()[:, :, ::-1])


@pytest.fixture(scope="session")
def face() -> Box:
    return FACE


@pytest.fixture
def details() -> CaptureDetails:
    return CaptureDetails(capture="0" * 32, visit="1" * 32, view="left foot", taken="2030-01-02T03:04:05Z")


@pytest.fixture
def frame(astronaut: NDArray[np.uint8]) -> Frame:
    return Frame(astronaut, at=0.0)
