"""Whether Qt can open a window here, found out without Qt: a missing library would end the program with 134
and name the wrong one. Imports nothing of Qt."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from pathlib import Path

from visitcam.errors import LibraryMissing, NoScreen


def plugin_name(environ: dict[str, str] | None = None) -> str:
    """The platform plugin that Qt would take on this Linux: QT_QPA_PLATFORM, else wayland or xcb.

    Raises:
        NoScreen: there is neither a display nor a plugin that needs none.
    """
    env = dict(os.environ) if environ is None else environ
    wished = env.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if wished:
        return wished
    if env.get("DISPLAY"):
        return "xcb"
    if env.get("WAYLAND_DISPLAY"):
        return "wayland"
    raise NoScreen


def plugin_file(name: str) -> Path | None:
    """``libq<name>.so`` of the installed PySide6, or None where it has none of that name."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        return None
    folder = Path(found.origin).parent / "Qt" / "plugins" / "platforms"
    file = folder / f"libq{name}.so"
    return file if file.is_file() else None


def check_platform() -> None:
    """Load the plugin as Qt would. Does nothing on Windows and macOS, whose plugin needs only the system.

    Raises:
        NoScreen: there is no display.
        LibraryMissing: ``detail`` names the library file that is not there.
    """
    if not sys.platform.startswith("linux"):
        return
    name = plugin_name()
    file = plugin_file(name)
    if file is None:
        return
    try:
        ctypes.CDLL(str(file))
    except OSError as error:
        raise LibraryMissing(str(error).split(":")[0][:80]) from error
