"""The folder made lighter, after PyInstaller has filled it (docs/decisions/0094)."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from bundling import elf, icu, stand_ins

NEVER_CALLED = (
    # OpenCV's windows, its film reader and its AVIF: here it opens cameras and computes
    "opencv_python.libs/libQt5*", "opencv_python.libs/libav*", "opencv_python.libs/libsw*",
    # encoders of formats that are never written, and PyAV's way to addresses
    "av.libs/libx265*", "av.libs/libSvtAv1Enc*", "av.libs/libvpx*", "av.libs/libgnutls*",
    "pillow_heif.libs/libx265*",
    # Pillow's way to take a picture of the screen
    "pillow.libs/libxcb*", "pillow.libs/libXau*",
)  # fmt: skip
_WHEELS = ("opencv_python.libs", "av.libs", "pillow_heif.libs", "pillow.libs")
# Symbols for a debugger, 56 MB. Only where it was tried: libraries whose wheel moved their sections break.
_STRIPPED = (
    "av/**/*.so", "libpython3*.so*", "python3*/lib-dynload/*.so", "cryptography/**/*.so",
    "PIL/*.so", "PySide6/Qt/lib/libicui18n.so*", "PySide6/Qt/lib/libicuuc.so*",
)  # fmt: skip


def lighten(inside: Path) -> None:
    """``inside``: the folder ``_internal``."""
    if stand_ins.can_be_made() and all(map(shutil.which, ("as", "ld", "readelf"))):
        stand_ins.replace_all(inside, NEVER_CALLED)
        for library in (inside / "PySide6" / "Qt" / "lib").glob("libicudata.so.*"):
            icu.reduce(library)
        shutil.rmtree(inside / "cv2" / "qt", ignore_errors=True)  # what those windows look like
        _sweep(inside)
    if shutil.which("strip"):
        for pattern in _STRIPPED:
            for library in inside.glob(pattern):
                subprocess.run(["strip", "--strip-unneeded", str(library)], check=False)


def _sweep(inside: Path) -> None:
    """Libraries that nothing needs any more, and links to what is gone."""
    loose = [path for wheel in _WHEELS for path in (inside / wheel).glob("*.so*")]
    loose += [path for path in inside.glob("lib*.so*") if not path.is_symlink()]
    kept = {path for path in loose if path.name.startswith("libpython3")}
    for path in elf.unreached(inside, [path for path in loose if path not in kept]):
        path.unlink()
    for path in inside.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()
