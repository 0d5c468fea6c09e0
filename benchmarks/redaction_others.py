"""deface and rapidocr beside VisitCam, for ``benchmarks/redaction.py``: the same pictures."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from benchmarks.redaction_material import Sample  # noqa: E402 - run as a script
from visitcam.opencv import cv2  # noqa: E402

Mask = NDArray[np.bool_]
RAPIDOCR = """
import json, sys, cv2, logging
from rapidocr import RapidOCR
engine = RapidOCR()
out = []
for path in sys.argv[1:]:
    found = engine(cv2.imread(path), use_det=True, use_cls=False, use_rec=False).boxes
    boxes = [] if found is None else [[[float(v) for v in p] for p in box] for box in found]
    out.append(boxes)
print("RESULT" + json.dumps(out))
"""


class Others:
    """deface and rapidocr, each in a virtual environment that is made for this run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def tool(self, *packages: str) -> Path:
        home = self.folder / packages[0].split("=")[0]
        subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
        pip = [str(home / "bin" / "python"), "-m", "pip", "install", "-q", *packages]
        subprocess.run(pip, check=True)
        return home / "bin"

    def saved(self, samples: Sequence[Sample], name: str) -> list[Path]:
        place = self.folder / name
        place.mkdir()
        paths = [place / f"{number:04}.png" for number in range(len(samples))]
        for sample, path in zip(samples, paths, strict=True):
            cv2.imwrite(str(path), sample.pixels)  # drawn pictures, nobody's
        return paths

    def deface(self, binary: Path, paths: Sequence[Path]) -> list[Mask]:
        """What it changed."""
        subprocess.run([str(binary / "deface"), *map(str, paths)], check=True, capture_output=True)
        masks = []
        for path in paths:
            made = cv2.imread(str(path.with_name(f"{path.stem}_anonymized.png")))
            before = cv2.imread(str(path))
            if made is None or before is None:
                raise SystemExit(f"deface wrote nothing for {path.name}")
            masks.append(np.asarray(np.any(np.not_equal(before, made), axis=2), dtype=np.bool_))
        return masks

    def deface_seconds(self, binary: Path, paths: Sequence[Path]) -> float:
        """Its processor seconds a picture, its start taken off."""
        runs = []
        for arguments in (["--version"], [str(path) for path in paths]):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([str(binary / "deface"), *arguments], check=True, capture_output=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            runs.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        return (runs[1] - runs[0]) / len(paths)

    def rapidocr(self, binary: Path, paths: Sequence[Path], samples: Sequence[Sample]) -> list[Mask]:
        run = subprocess.run(
            [str(binary / "python"), "-c", RAPIDOCR, *map(str, paths)],
            check=True,
            capture_output=True,
            text=True,
        )
        answers = json.loads(run.stdout.split("RESULT")[1])
        masks = []
        for sample, boxes in zip(samples, answers, strict=True):
            mask = np.zeros(sample.pixels.shape[:2], np.uint8)
            for box in boxes:
                cv2.fillPoly(mask, [np.rint(np.array(box)).astype(np.int32)], 1)
            masks.append(mask.astype(np.bool_))
        return masks
