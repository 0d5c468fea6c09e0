"""Reads what the program printed and what the clinic opened."""

from __future__ import annotations

import io
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import Image

Run = Callable[..., subprocess.CompletedProcess[str]]


def document(done: subprocess.CompletedProcess[str]) -> Any:
    """The one JSON document on standard output."""
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def opened(visitcam: Run, parcel: str, key: str, out: Path) -> tuple[Image.Image, dict[str, Any], bytes]:
    """The picture, its manifest, and its bytes, as the clinic opens them."""
    document(visitcam("clinic", "open", parcel, "--key", key, "--out", out, "--json"))
    media = next(path for path in out.rglob("*.jpg"))
    manifest = json.loads(next(path for path in out.rglob("*.json")).read_text())
    data = media.read_bytes()
    return Image.open(io.BytesIO(data)), manifest, data
