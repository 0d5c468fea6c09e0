"""Where the program's own files are: drawings, icons, styles, sounds."""

from __future__ import annotations

from pathlib import Path

import visitcam


def resource(*parts: str) -> Path:
    """``resources/parts…``: inside the installed package, or in the source tree."""
    package = Path(visitcam.__file__).resolve().parent
    installed = package / "_resources"
    base = installed if installed.is_dir() else package.parent / "resources"
    return base.joinpath(*parts)
