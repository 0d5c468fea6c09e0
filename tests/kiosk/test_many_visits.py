"""One visit after another, and memory stays flat. 500 of them: ``python -m benchmarks.kiosk``."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from benchmarks.kiosk import run, slope

pytestmark = pytest.mark.slow


def test_twenty_five_visits_hold_no_more_memory(app: QApplication, tmp_path: Path) -> None:
    held, _, arrived = run(25, tmp_path)
    assert arrived == 25
    # one raw picture is 6 MB: a visit that kept any of it would show at once
    assert slope(held) < 1500
    assert held[-1] - held[5] < 30
