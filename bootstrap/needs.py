"""What the system must bring along, found by looking for it: shared libraries and a font.

The wheels of Qt and OpenCV hold everything but the parts that belong to the system's graphics. Where one
of those is missing Qt aborts with code 134 and names the wrong one, so they are looked for beforehand.
Source of both lists: the wheels' own dynamic sections, and what a bare Debian 12 was measured to miss.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

# shared object: Debian's and Ubuntu's package
_DRAWING = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
}
_WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_FONT_PACKAGE = "fonts-dejavu-core"
_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


@dataclass(frozen=True)
class Need:
    """Something the system lacks: ``name`` as the system knows it, ``package`` as Debian does."""

    name: str
    package: str


def has_screen() -> bool:
    """True where a window could be shown: Windows and macOS always, elsewhere a display is named."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing(*, window: bool) -> list[Need]:
    """What is missing here for drawing, and for a ``window`` as well. Empty on Windows and macOS."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = {**_DRAWING, **(_WINDOW if window else {})}
    needs = [Need(name, package) for name, package in wanted.items() if not loads(name)]
    if not has_font(Path(folder).expanduser() for folder in _FONT_FOLDERS):
        needs.append(Need("a font", _FONT_PACKAGE))
    return needs


def loads(shared_object: str) -> bool:
    """True where the dynamic linker finds and loads it."""
    try:
        ctypes.CDLL(shared_object)
    except OSError:
        return False
    return True


def has_font(folders: Iterable[Path]) -> bool:
    """True where one of ``folders`` holds a scalable font: without any, a window shows empty boxes."""
    endings = {".ttf", ".otf", ".ttc"}
    return any(
        Path(name).suffix.lower() in endings
        for folder in folders
        for _, _, names in os.walk(folder)
        for name in names
    )


def packages(needs: Sequence[Need]) -> list[str]:
    """Debian's packages for ``needs``, each once, in order."""
    return list(dict.fromkeys(need.package for need in needs))
