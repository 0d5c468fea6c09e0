"""The one door to OpenCV. Every room writes ``from visitcam.opencv import cv2``.

Importing cv2 has side effects that a patient's program must not have, so they are undone here, once:

- On Linux it points ``QT_QPA_PLATFORM_PLUGIN_PATH`` and ``QT_QPA_FONTDIR`` at its own Qt 5 and puts its
  folder (or an empty entry, which the loader reads as "the current folder") into ``LD_LIBRARY_PATH``.
  Our Qt 6 and every child process would inherit them. All three go back to what they were.
- Its log writes to standard error whenever a camera is missing. It is silenced: what a person needs to
  know is in the errors that this program raises.
- Its video reader opens network addresses with an old OpenSSL. Nothing here ever passes it one:
  :func:`local_name` refuses them before they come near.
"""

from __future__ import annotations

import os
import re

from visitcam.errors import BadOption

_TAKEN_BACK = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH")
_before = {name: os.environ.get(name) for name in _TAKEN_BACK}
# Read by OpenCV while it loads; setLogLevel below comes too late for what is said on loading.
os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")

import cv2  # noqa: E402 - the environment has to be noted first

for _name, _value in _before.items():
    if _value is None:
        os.environ.pop(_name, None)
    else:
        os.environ[_name] = _value
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)

# An address is "scheme:" with at least two letters ("C:" is a drive), or a UNC-like "//host".
_ADDRESS = re.compile(r"^\s*(?:[a-z][a-z0-9+.-]+:|//|\\\\)", re.IGNORECASE)


def local_name(source: str) -> str:
    """``source`` unchanged, where it can only mean something on this machine.

    Raises:
        BadOption: it is an address ("rtsp://…", "http:…", "tcp:…", "//host/…"), or has a NUL byte.
    """
    if _ADDRESS.match(source) or "\0" in source:
        raise BadOption("a network address is never opened")
    return source


__all__ = ["cv2", "local_name"]
