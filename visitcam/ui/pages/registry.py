"""Which page shows which step. A step without a page here is passed over by the journey."""

from __future__ import annotations

from collections.abc import Callable

from visitcam.ui.journey import Journey
from visitcam.ui.pages.capture import CapturePage
from visitcam.ui.pages.page import Page
from visitcam.ui.pages.reading import ReadingPage
from visitcam.ui.steps import Step

PAGES: dict[Step, Callable[[Journey], Page]] = {
    Step.CAPTURE: CapturePage,
    Step.READING: ReadingPage,
}
