"""Shared by every test: Qt draws offscreen, OpenCV keeps to one thread (forks and ratios)."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
