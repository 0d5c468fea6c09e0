"""Sharpness on photographs that are not part of this repository, at several sizes, beside the plain measure.

    python benchmarks/guidance_photos.py FOLDER [FOLDER …]   prints, writes its table into docs/guidance.md

Each photograph (at least 1900 pixels long) is made 700, 1024 and 1920 pixels long, cut to 512 × 512 as a
finder of wounds cuts (with what is outside filled black), and taken as it is from 3000 pixels on.
Of each, two areas in focus by their edges (guidance_focus.py) are judged as ``visitcam assess`` does,
sharp and with blur of so many analysis pixels, under the four conditions. Beside it the plain measure: the
smallest generalised eigenvalue of the structure tensors at 1.6 and 2.5 pixels, nothing added.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import guidance_faults as faults
from benchmarks.guidance import auc, near_grey
from benchmarks.guidance_focus import in_focus
from visitcam.capture import sharpness
from visitcam.capture.assessment import assess_still
from visitcam.capture.sample import analysis_scale, take
from visitcam.model.assessment import CheckName, Verdict
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.opencv import cv2

Pixels = NDArray[np.uint8]
CUT, WHOLE = "512 × 512, cut", "as it is (≥ 3000)"
SIZES = {CUT: 1600, "700": 700, "1024": 1024, "1920": 1920, WHOLE: 0}
BLURS = ("none", *faults.BLURS)
PAGE = Path(__file__).resolve().parents[1] / "docs" / "guidance.md"
BEGIN, END = "<!-- photographs: begin -->", "<!-- photographs: end -->"


@dataclass(frozen=True)
class Reading:
    """One area, judged. ``plain``: the two-scale value."""

    size: str
    fault: str
    condition: str
    score: float
    passed: bool
    plain: float


def plain(grey: Pixels) -> float:
    """Log of the smallest eigenvalue between 1.6 and 2.5 pixels, all pixels alike, less n² / (8 π s⁴)."""
    part = grey[:256, :256].astype(np.float32)
    level = sharpness.noise_level(part)
    noise = [level**2 / (8 * np.pi * s**4) for s in (sharpness.FINE, sharpness.COARSE, sharpness.COARSEST)]
    fine, coarse, _ = sharpness._scales(part, (noise[0], noise[1], noise[2]))
    return sharpness._logs(fine.tensor(None), coarse.tensor(None), 0.02)[0]


def at_size(photo: Pixels, name: str, rng: np.random.Generator) -> Pixels | None:
    """The photograph at one of ``SIZES``; None where it is too small for it."""
    long = SIZES[name]
    height, width = photo.shape[:2]
    if name == WHOLE:
        return photo if max(width, height) >= 3000 else None
    factor = long / max(width, height)
    size = (round(width * factor), round(height * factor))
    made = np.asarray(cv2.resize(photo, size, interpolation=cv2.INTER_AREA), np.uint8)
    if name != CUT:
        return made
    x = int(rng.integers(-60, max(1, size[0] - 400)))
    y = int(rng.integers(-60, max(1, size[1] - 400)))
    cut = np.zeros((512, 512, 3), np.uint8)
    part = made[max(0, y) : y + 512, max(0, x) : x + 512]
    cut[max(0, -y) : max(0, -y) + part.shape[0], max(0, -x) : max(0, -x) + part.shape[1]] = part
    return cut


def areas(pixels: Pixels, rng: np.random.Generator) -> Iterator[Box]:
    """At most two that are in focus, nowhere on a black filling."""
    found = 0
    height, width = pixels.shape[:2]
    scale = analysis_scale((width, height))
    for _ in range(40):
        side = min(int(rng.integers(100, 230) / scale), min(width, height) * 7 // 10)
        area = Box(int(rng.integers(0, width - side)), int(rng.integers(0, height - side)), side, side)
        inside = pixels[area.y : area.bottom, area.x : area.right]
        if inside.max(axis=2).min() == 0 and (inside.max(axis=2) == 0).mean() > 0.02:
            continue
        if in_focus(near_grey(pixels, area)):
            found += 1
            yield area
            if found == 2:
                return


def judged(pixels: Pixels, area: Box, size: str, rng: np.random.Generator) -> Iterator[Reading]:
    """The area with every blur under every condition; only what lies around it is spoilt, for speed."""
    scale = analysis_scale((pixels.shape[1], pixels.shape[0]))
    around = area.grown(24 / scale / area.w).clipped(pixels.shape[1], pixels.shape[0])
    part = pixels[around.y : around.bottom, around.x : around.right]
    for fault in BLURS:
        strength = float("".join(c for c in fault.partition("(")[2] if c.isdigit()) or 0) / scale
        if fault.startswith("defocus"):
            blurred = faults.defocus(part, strength)
        elif fault.startswith("motion"):
            blurred = faults.motion(part, strength, rng.uniform(0, np.pi))
        else:
            blurred = part
        for condition, put in faults.CONDITIONS.items():
            frame = pixels.copy()
            frame[around.y : around.bottom, around.x : around.right] = put(blurred, rng)
            shown = Frame(frame, 0.0)
            check = assess_still(shown, area).checks[CheckName.SHARPNESS]
            near = take(shown, area, area).near_grey
            yield Reading(size, fault, condition, check.score, check.verdict is not Verdict.BAD, plain(near))


def table(readings: Sequence[Reading], photographs: int) -> str:
    """Markdown: by size and by condition."""
    rows: list[tuple[str, list[Reading]]] = [("all", list(readings))]
    rows += [(name, [r for r in readings if r.size == name]) for name in SIZES]
    rows += [(name, [r for r in readings if r.condition == name]) for name in faults.CONDITIONS]
    lines = [
        f"{photographs} photographs, {sum(r.fault == 'none' for r in readings) // 4} areas in focus.",
        "",
        "| | sharp passed | clear blur rejected | strong blur | AUC clear | plain | AUC mild | plain |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, chosen in rows:
        sharp = [r for r in chosen if r.fault == "none"]
        clear = [r for r in chosen if r.fault in faults.CLEAR_BLURS]
        strong = [r for r in clear if "strong" in r.fault]
        mild = [r for r in chosen if "mild" in r.fault]
        if not sharp or not mild:
            continue
        cells = [f"{100 * sum(r.passed for r in sharp) / len(sharp):.1f} %"]
        cells += [f"{100 * sum(not r.passed for r in bad) / len(bad):.1f} %" for bad in (clear, strong)]
        for bad in (clear, mild):
            cells.append(f"{auc([r.score for r in sharp], [r.score for r in bad]):.3f}")
            cells.append(f"{auc([r.plain for r in sharp], [r.plain for r in bad]):.3f}")
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure sharpness on a folder of photographs.")
    parser.add_argument("folder", nargs="+", type=Path)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    rng = np.random.default_rng(17)
    readings: list[Reading] = []
    count = 0
    for path in sorted(
        p for f in options.folder for p in f.rglob("*") if p.suffix.lower() in {".jpg", ".jpeg"}
    ):
        photo = cv2.imread(str(path))
        if photo is None or max(photo.shape) < 1900:
            continue
        count += 1
        for size in SIZES:
            pixels = at_size(np.asarray(photo, np.uint8), size, rng)
            if pixels is not None:
                for area in areas(pixels, rng):
                    readings += judged(pixels, area, size, rng)
    text = table(readings, count)
    sys.stdout.write(text)
    head, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    PAGE.write_text(f"{head}{BEGIN}\n\n{text}\n{END}{rest.partition(END)[2]}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
