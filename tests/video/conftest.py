"""Recordings and clips with a known truth; real finders."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from benchmarks.video_material import Clip
from visitcam.capture.recording import Recording
from visitcam.model.capture_details import CaptureDetails
from visitcam.model.frame import Frame
from visitcam.redaction.finders import Finders

Record = Callable[..., Recording]


@pytest.fixture(scope="session")
def finders() -> Iterator[Finders]:
    loaded = Finders.load()
    yield loaded
    loaded.close()


@pytest.fixture
def details() -> CaptureDetails:
    return CaptureDetails(capture="0" * 32, visit="1" * 32, view="gait", taken="2030-01-02T03:04:05Z")


@pytest.fixture(scope="session")
def texture() -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """(360, 480, 3) uint8: blurred noise, in which every point can be followed."""
    from visitcam.opencv import cv2

    noise = np.random.default_rng(3).integers(0, 255, (360, 480, 3)).astype(np.float32)
    smooth = np.asarray(cv2.GaussianBlur(noise, (0, 0), 4), dtype=np.float32)
    low, high = float(smooth.min()), float(smooth.max())
    return np.asarray((smooth - low) / (high - low) * 255, dtype=np.uint8)


@pytest.fixture(scope="session")
def frames_of() -> Callable[[Clip], Iterator[Frame]]:
    def give(clip: Clip) -> Iterator[Frame]:
        return (Frame(shot.pixels, number / 30) for number, shot in enumerate(clip.shots()))

    return give
