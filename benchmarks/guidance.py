"""How well and how fast the live guidance judges. Prints one table and, in the full form, writes
docs/guidance.md and docs/guidance.svg.

    python benchmarks/guidance.py            # about ten minutes
    python benchmarks/guidance.py --quick    # a form for CI, under 30 s, writes nothing

Pictures: those of scikit-image that show things as a camera saw them (nobody drew them), in areas that are
in focus (guidance_focus.py), and the drawn skin of the practice scene in three tones. Each is judged as it is
and with each fault, under four conditions; blur is so many pixels at the size of the analysis (540 lines).
Times are multiples of one cv2.cvtColor(BGR2GRAY) of the same 1080p frame, one thread.
``--brisque PYTHON`` takes the interpreter of an environment that has the package "brisque" and OpenCV
(not among this project's dependencies).
"""

from __future__ import annotations

import argparse
import itertools
import json
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import guidance_faults as faults
from benchmarks.guidance_focus import in_focus
from benchmarks.guidance_report import Read, write_report
from visitcam.capture import background, lighting, sharpness
from visitcam.capture.assessment import assess, assess_still
from visitcam.capture.guide import guide_box
from visitcam.capture.live import LiveJudge
from visitcam.capture.picture_file import read_picture
from visitcam.capture.practice_camera import RATE, PracticeCamera, smear_at
from visitcam.capture.sample import analysis_scale, near_box, take
from visitcam.model.assessment import CheckName, Verdict
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.requested_view import GuideShape
from visitcam.opencv import cv2

Pixels = NDArray[np.uint8]

PHOTOS = (
    "astronaut.png",
    "camera.png",
    "chelsea.png",
    "coffee.png",
    "coins.png",
    "ihc.png",
    "motorcycle_left.png",
    "motorcycle_right.png",
    "retina.jpg",
    "rocket.jpg",
)
TEXTURES = ("grass.png", "gravel.png", "brick.png")  # texture alone, without anything smooth
TONES = ("light", "mid", "dark")
_FAR = (4.5, 7.0)  # seconds of the practice camera's cycle: the arm from afar


@dataclass(frozen=True)
class Picture:
    """One picture with an area; ``tone``: photo, texture, or the drawn skin's."""

    name: str
    tone: str
    pixels: Pixels
    area: Box


def pictures(areas: int, rng: np.random.Generator) -> Iterator[Picture]:
    """Every picture with at most ``areas`` random areas; of photographs only what is in focus."""
    import skimage

    folder = Path(skimage.__file__).parent / "data"
    for name in (*PHOTOS, *TEXTURES):
        pixels = read_picture(folder / name).pixels
        tone = "texture" if name in TEXTURES else "photo"
        tries = (_area(pixels, rng, (0.1, 0.9)) for _ in range(40))
        for area in itertools.islice((a for a in tries if in_focus(near_grey(pixels, a))), areas):
            yield Picture(name, tone, pixels, area)
    # In its far phase the practice arm is never held still: its calmest frame, which is not smeared.
    far = min((_FAR[0] + n / RATE for n in range(round((_FAR[1] - _FAR[0]) * RATE))), key=smear_at)
    for tone in TONES:
        for begin in (27.0, far):  # good, and far: skin with much of the cloth in view
            with PracticeCamera(tone, fast=True, begin=begin) as camera:
                pixels = camera.read().pixels
            for _ in range(areas):
                yield Picture("skin", tone, pixels, _area(pixels, rng, (0.34, 0.66)))


def near_grey(pixels: Pixels, area: Box) -> Pixels:
    """The area as the analysis sees it."""
    return take(Frame(pixels, 0.0), area, area).near_grey


def _area(pixels: Pixels, rng: np.random.Generator, rows: tuple[float, float]) -> Box:
    height, width = pixels.shape[:2]
    side = int(rng.integers(100, 230) / analysis_scale((width, height)))
    side = min(side, int(height * (rows[1] - rows[0])))
    x = int(rng.integers(int(0.1 * width), max(int(0.1 * width) + 1, int(0.9 * width) - side)))
    y = int(rng.integers(int(rows[0] * height), max(int(rows[0] * height) + 1, int(rows[1] * height) - side)))
    return Box(x, y, side, side)


def readings(areas: int, quick: bool, with_others: bool) -> Iterator[tuple[Read, Pixels]]:
    """Every picture × fault × condition, judged; beside it the area's pixels for the other metrics."""
    rng = np.random.default_rng(11)
    conditions = ("clean", "webcam") if quick else tuple(faults.CONDITIONS)
    for picture in pictures(areas, rng):
        for fault, spoil in faults.FAULTS.items():
            spoilt = spoil(picture.pixels, picture.area, rng)
            for condition in conditions:
                pixels = faults.CONDITIONS[condition](spoilt, rng)
                frame = Frame(np.ascontiguousarray(pixels), 0.0)
                checks = assess(frame, picture.area).checks
                part = _part(frame, picture.area)
                yield (
                    Read(
                        picture.tone,
                        fault,
                        condition,
                        {str(n): c.score for n, c in checks.items()},
                        {str(n): str(c.verdict) for n, c in checks.items()},
                        others(part) if with_others else {},
                    ),
                    part,
                )


def _part(frame: Frame, area: Box) -> Pixels:
    box = near_box(frame.size, area, 1.0)
    return np.ascontiguousarray(frame.pixels[box.y : box.bottom, box.x : box.right])


def others(part: Pixels) -> dict[str, float]:
    """The metrics to compare with, each rising with sharpness, on the same area."""
    from skimage import measure

    grey = np.asarray(cv2.cvtColor(part, cv2.COLOR_BGR2GRAY))
    soft = cv2.GaussianBlur(grey, (0, 0), 1.2)
    return {
        "re-blur (skimage)": -float(measure.blur_effect(grey)),
        "Laplacian variance": float(cv2.Laplacian(grey, cv2.CV_32F).var()),
        "Laplacian after Gaussian 1.2": float(cv2.Laplacian(soft, cv2.CV_32F).var()),
    }


def auc(good: list[float], bad: list[float]) -> float:
    """Share of pairs in the right order, ties half."""
    a, b = np.asarray(good), np.asarray(bad)
    if a.size == 0 or b.size == 0:
        return float("nan")
    return float(((a[:, None] > b[None]) + 0.5 * (a[:, None] == b[None])).mean())


def timed(action: Callable[[], object], runs: int) -> float:
    """Milliseconds of this thread's own CPU time, the second-fastest tenth."""
    taken = []
    for _ in range(runs):
        begun = time.thread_time()
        action()
        taken.append(time.thread_time() - begun)
    return float(np.percentile(taken, 15)) * 1e3


def times(quick: bool) -> dict[str, float]:
    """Multiples of one cvtColor of the 1080p frame; the unit itself in ms under "unit"."""
    runs = 15 if quick else 60
    frames, areas = [], []
    with PracticeCamera("mid", fast=True, begin=27.0) as camera:
        for n in range(runs):
            pixels = np.asarray(cv2.resize(camera.read().pixels, (1920, 1080)), dtype=np.uint8)
            frames.append(Frame(pixels, n / 30))
            areas.append(camera.area())
    area = Box(*(int(side * 1.5) for side in areas[0].as_list()))
    guide = guide_box(frames[0].size, GuideShape.RECTANGLE)
    sample = take(frames[0], area, guide)
    part = _part(frames[0], area)[:256, :256]
    unit = timed(lambda: cv2.cvtColor(frames[0].pixels, cv2.COLOR_BGR2GRAY), runs)

    def live(shown: bool) -> float:
        judge = LiveJudge()
        if shown:
            judge.set_area(area)
        judge.look(frames[0])
        feed = iter(frames[1:])
        return timed(lambda: judge.look(next(feed)), len(frames) - 1)

    measured = {
        "taking the sample": timed(lambda: take(frames[0], area, guide), runs),
        "sharpness, motion_blur": timed(lambda: sharpness.measure(sample.near_grey, sample.noise_gain), runs),
        "under_exposure": timed(lambda: lighting.under_exposure(sample, 1.0), runs),
        "over_exposure": timed(lambda: lighting.over_exposure(sample), runs),
        "glare": timed(lambda: lighting.glare(sample), runs),
        "illumination_uniformity": timed(lambda: lighting.illumination_uniformity(sample), runs),
        "natural_colour": timed(lambda: lighting.natural_colour(sample), runs),
        "background_uniformity": timed(lambda: background.background_uniformity(sample), runs),
        "assess (all checks)": timed(lambda: assess(frames[0], area), runs),
        "live, no area shown": live(shown=False),
        "live with tracker": live(shown=True),
        "assess_still (scored twice)": timed(lambda: assess_still(frames[0], area), runs),
        "skimage blur_effect, 256²": timed(lambda: others(part)["re-blur (skimage)"], max(5, runs // 4)),
    }
    return {"unit": unit, **{name: value / unit for name, value in measured.items()}}


def brisque(python: str, parts: list[Pixels]) -> tuple[list[float], float]:
    """Scores (rising with quality) and milliseconds a picture, in the other environment."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "parts.npz"
        np.savez(path, *parts)
        code = (
            "import sys,time,json,numpy as np,cv2\ncv2.setNumThreads(1)\nfrom brisque import BRISQUE\n"
            "b=BRISQUE();z=np.load(sys.argv[1]);o=[];t=[]\n"
            "for k in z.files:\n s=time.thread_time()\n"
            " try: o.append(-float(b.score(z[k])))\n except Exception: o.append(float('nan'))\n"
            " t.append(time.thread_time()-s)\n"
            "print(json.dumps([o,sorted(t)[len(t)//7]*1e3]))"
        )
        run = subprocess.run([python, "-c", code, str(path)], capture_output=True, text=True, check=True)
    scores, ms = json.loads(run.stdout.strip().splitlines()[-1])
    return scores, ms


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure the live guidance.")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--brisque", default="")
    parser.add_argument("--areas", type=int, default=3, help="of each picture, at most")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    cv2.setNumThreads(1)
    took = times(options.quick)
    areas = 1 if options.quick else options.areas
    collected: list[Read] = []
    parts: list[Pixels] = []
    for reading, part in readings(areas, options.quick, with_others=not options.quick):
        collected.append(reading)
        parts.append(part)
    if options.brisque:
        chosen = [i for i, r in enumerate(collected) if r.fault in {"none", *faults.BLURS}][::3]
        scores, ms = brisque(options.brisque, [parts[i] for i in chosen])
        took["BRISQUE, the same area"] = ms / took["unit"]
        for index, score in zip(chosen, scores, strict=True):
            if np.isfinite(score):
                collected[index].others["BRISQUE"] = score
    page = None if options.quick else Path(__file__).resolve().parents[1] / "docs"
    text = write_report(collected, took, auc, page)
    print(text)
    limits = {"live, no area shown": 8.0, "live with tracker": 15.0, "assess_still (scored twice)": 15.0}
    for name, limit in limits.items():
        print(f"{name}: {took[name]:.1f} (limit {limit:g})")
    unsure = [r for r in collected if r.verdicts[CheckName.SHARPNESS] == Verdict.CANNOT_JUDGE]
    print(f"{len(collected)} readings, {len(unsure)} of them without a verdict on sharpness")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
