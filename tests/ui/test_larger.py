""" "Larger" makes the live picture larger, in every window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.test_pages import goes_to
from visitcam.ui import theme
from visitcam.ui.journey import Journey
from visitcam.ui.pages.capture import CapturePage
from visitcam.ui.steps import Step
from visitcam.ui.window import Window

Open = Callable[..., tuple[Window, Journey]]
Until = Callable[[Callable[[], object]], None]


@pytest.mark.parametrize(
    ("size", "scale", "least"),
    [
        ((1024, 600), 1.0, 1.1), ((1280, 800), 1.0, 1.1), ((3840, 2160), 2.0, 1.1),
        ((1024, 600), 2.0, 1.0),  # the words need what they have
        ((3840, 2160), 1.0, 1.0),  # as high as the window already
    ],
)  # fmt: skip
def test_larger_is_larger(
    open_window: Open, until: Until, app: QApplication, size: tuple[int, int], scale: float, least: float
) -> None:
    window, journey = open_window(practice=True, size=size, look=theme.Look(scale=scale))
    goes_to(journey, Step.CAPTURE)
    page: object = window.page
    assert isinstance(page, CapturePage)
    until(lambda: page.live.placement() is not None)

    def area() -> int:
        for _ in range(5):
            app.processEvents()
        placed = page.live.placement()
        assert placed is not None
        return placed.target.width() * placed.target.height()

    before = area()
    page.larger.click()
    large = area()
    page.larger.click()
    assert large >= least * before
    assert area() == before


@pytest.mark.parametrize(("size", "scale"), [((800, 1280), 1.0), ((1080, 1920), 1.0), ((1080, 1920), 2.0)])
def test_an_upright_window_has_the_large_picture_from_the_start(
    open_window: Open, until: Until, app: QApplication, size: tuple[int, int], scale: float
) -> None:
    """As wide as the window, whatever was chosen in another one; and no button that could do nothing."""
    window, journey = open_window(practice=True, size=size, look=theme.Look(scale=scale))
    journey.desks.preferences.large_preview = True
    goes_to(journey, Step.CAPTURE)
    page: object = window.page
    assert isinstance(page, CapturePage)
    until(lambda: page.live.placement() is not None)
    placed = page.live.placement()
    assert placed is not None
    assert placed.target.width() >= 0.95 * size[0]
    assert not page.larger.isVisible()
    assert all(meter.isVisible() for meter in page.meters.values())
    window.resize(size[1], size[0])
    for _ in range(5):
        app.processEvents()
    assert page.larger.isVisible()
    assert page.larger.isChecked()
