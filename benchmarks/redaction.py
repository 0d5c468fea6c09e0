"""What redaction finds and what it costs, beside deface, rapidocr and zxing-cpp on the same pictures.

    python benchmarks/redaction.py            the whole table → docs/redaction.md (some minutes; installs
                                              deface and rapidocr, with their own dependencies, into a
                                              folder of its own that is deleted afterwards)
    python benchmarks/redaction.py --quick    VisitCam's finders alone; ends with 1 where a bound is broken

deface runs as its command line at its defaults; what it changed in a picture is what it found. A face
counts as found where half of it is covered. A line of text counts where 90 % is, a code where 90 % is.
The material is made from one photographed face (scikit-image): the categories are true, the variety of
people is not, so these figures show that nothing broke, not how well it does on strangers.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import zxingcpp
from numpy.typing import NDArray

ROOT = Path(__file__).parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from benchmarks.redaction_material import (  # noqa: E402 - run as a script
    CLOSE_UPS,
    CODES,
    PLACES,
    Pixels,
    Sample,
    codes,
    faceless,
    faces,
    texts,
)
from visitcam.model.box import Box  # noqa: E402
from visitcam.model.frame import Frame  # noqa: E402
from visitcam.model.region import Region  # noqa: E402
from visitcam.opencv import cv2  # noqa: E402
from visitcam.redaction.finders import Finders  # noqa: E402
from visitcam.redaction.on_face import GROWTH  # noqa: E402
from visitcam.redaction.regions import covered  # noqa: E402

Mask = NDArray[np.bool_]
RAPIDOCR = """
import json, sys, time, cv2, logging
from rapidocr import RapidOCR
engine = RapidOCR()
out = []
for path in sys.argv[1:]:
    start = time.perf_counter()
    found = engine(cv2.imread(path), use_det=True, use_cls=False, use_rec=False).boxes
    boxes = [] if found is None else [[[float(v) for v in p] for p in box] for box in found]
    out.append([boxes, time.perf_counter() - start])
print("RESULT" + json.dumps(out))
"""


def mask_of(regions: Sequence[Region], pixels: Pixels) -> Mask:
    return covered(regions, Box(0, 0, pixels.shape[1], pixels.shape[0]))


def rates(samples: Sequence[Sample], masks: Sequence[Mask], share: float) -> dict[str, float]:
    """{kind: part of its truths of which at least ``share`` is covered}."""
    hits: dict[str, list[bool]] = defaultdict(list)
    for sample, mask in zip(samples, masks, strict=True):
        hits[sample.kind] += [float(mask[truth].mean()) >= share for truth in sample.truths]
    return {kind: sum(values) / len(values) for kind, values in hits.items() if values}


def outside(samples: Sequence[Sample], masks: Sequence[Mask]) -> float:
    """Mean share of the picture that is filled beside the truths."""
    rest = [
        mask & ~np.logical_or.reduce(s.truths) for s, mask in zip(samples, masks, strict=True) if s.truths
    ]
    return float(np.mean([part.mean() for part in rest]))


def median_seconds(work: Callable[[], object], times: int = 5) -> float:
    work()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return sorted(taken)[times // 2]


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

    def deface(self, binary: Path, paths: Sequence[Path]) -> tuple[list[Mask], float]:
        """What it changed, and its seconds a picture, its start taken off."""
        start = time.perf_counter()
        subprocess.run([str(binary / "deface"), "--version"], check=True, capture_output=True)
        idle = time.perf_counter() - start
        start = time.perf_counter()
        command = [str(binary / "deface"), *map(str, paths)]
        subprocess.run(command, check=True, capture_output=True)
        taken = (time.perf_counter() - start - idle) / len(paths)
        masks = []
        for path in paths:
            made = cv2.imread(str(path.with_name(f"{path.stem}_anonymized.png")))
            before = cv2.imread(str(path))
            if made is None or before is None:
                raise SystemExit(f"deface wrote nothing for {path.name}")
            masks.append(np.asarray(np.any(np.not_equal(before, made), axis=2), dtype=np.bool_))
        return masks, taken

    def rapidocr(
        self, binary: Path, paths: Sequence[Path], samples: Sequence[Sample]
    ) -> tuple[list[Mask], float]:
        run = subprocess.run(
            [str(binary / "python"), "-c", RAPIDOCR, *map(str, paths)],
            check=True,
            capture_output=True,
            text=True,
        )
        answers = json.loads(run.stdout.split("RESULT")[1])
        masks = []
        for sample, (boxes, _) in zip(samples, answers, strict=True):
            mask = np.zeros(sample.pixels.shape[:2], np.uint8)
            for box in boxes:
                cv2.fillPoly(mask, [np.rint(np.array(box)).astype(np.int32)], 1)
            masks.append(mask.astype(np.bool_))
        return masks, float(np.median([seconds for _, seconds in answers]))


def zxing_alone(sample: Sample) -> Mask:
    """The picture where zxing-cpp, as it comes, sees any code: it is asked only whether it sees it."""
    return np.full(sample.pixels.shape[:2], bool(zxingcpp.read_barcodes(sample.pixels)), np.bool_)


def still() -> Pixels:
    """1920 × 1080: a person, a label, a code, as at a visit."""
    sample = next(iter(faces(1)))
    return np.asarray(cv2.resize(sample.pixels, (1920, 1080)), dtype=np.uint8)


def quick(finders: Finders) -> int:
    """Bounds far inside what is claimed, so that a busy machine does not break them: recall alone."""
    people, nobody, lines, marks = list(faces(1)), list(faceless(4)), list(texts(3)), list(codes(1))
    found = rates(people, [mask_of(finders.faces.find(s.pixels, GROWTH), s.pixels) for s in people], 0.5)
    wrong = sum(bool(finders.faces.find(s.pixels, GROWTH)) for s in nobody) / len(nobody)
    text = [mask_of(finders.text.find(s.pixels), s.pixels) for s in lines]
    ours = rates(marks, [mask_of(finders.codes.find(s.pixels), s.pixels) for s in marks], 0.9)
    theirs = rates(marks, [zxing_alone(s) for s in marks], 0.9)
    bounds = {
        "faces": float(np.mean(list(found.values()))) >= 0.9,
        "faceless": wrong <= 0.1,
        "text": rates(lines, text, 0.9).get("text", 1.0) >= 0.8,
        "codes": all(ours[kind] >= theirs[kind] for kind in ours),
    }
    print(
        json.dumps(
            {"faces": found, "faceless": wrong, "text": rates(lines, text, 0.9), "codes": ours, "ok": bounds}
        )
    )
    return 0 if all(bounds.values()) else 1


def full(finders: Finders, each: int) -> str:
    people, nobody = list(faces(each)), list(faceless(40))
    lines, marks = list(texts(2 * each)), list(codes(each))
    frame = Frame(still(), 0.0)
    with tempfile.TemporaryDirectory() as folder:
        others = Others(Path(folder))
        deface, rapidocr = others.tool("deface==1.5.0"), others.tool("rapidocr==3.10.0", "onnxruntime")
        their_faces, _ = others.deface(deface, others.saved(people, "people"))
        their_wrong, _ = others.deface(deface, others.saved(nobody, "nobody"))
        large = [Sample("", frame.pixels)] * 6
        _, deface_seconds = others.deface(deface, others.saved(large, "still"))
        their_text, _ = others.rapidocr(rapidocr, others.saved(lines, "lines"), lines)
    times = {
        "faces": median_seconds(lambda: finders.faces.find(frame.pixels, GROWTH)),
        "faces, text and codes": median_seconds(lambda: finders.find(frame)),
        "glance": median_seconds(lambda: finders.glance(frame)),
    }
    our_faces = [mask_of(finders.faces.find(s.pixels, GROWTH), s.pixels) for s in people]
    our_wrong = [bool(finders.faces.find(s.pixels, GROWTH)) for s in nobody]
    our_text = [mask_of(finders.text.find(s.pixels), s.pixels) for s in lines]
    our_codes = rates(marks, [mask_of(finders.codes.find(s.pixels), s.pixels) for s in marks], 0.9)
    zxing = rates(marks, [zxing_alone(s) for s in marks], 0.9)
    ours, theirs = rates(people, our_faces, 0.5), rates(people, their_faces, 0.5)
    deep = rates(people, our_faces, 0.995)
    rows = [f"| {k} | {ours[k]:.2f} | {deep[k]:.2f} | {theirs[k]:.2f} |" for k in (*PLACES, *CLOSE_UPS)]
    called = sum(bool(mask.any()) for mask in their_wrong)
    parts = [
        "| faces found | VisitCam | of it, 99.5 % of the face covered | deface |",
        "|---|---|---|---|",
        *rows,
        "",
        f"Called a face on {sum(our_wrong)} of {len(nobody)} pictures without one (deface: {called}).",
        "",
        "| | VisitCam | rapidocr |",
        "|---|---|---|",
        _row(
            "lines of text ≥ 10 px, 90 % covered",
            rates(lines, our_text, 0.9)["text"],
            rates(lines, their_text, 0.9)["text"],
        ),
        _row("filled beside text, of the picture", outside(lines, our_text), outside(lines, their_text)),
        "",
        "| codes found | VisitCam | zxing-cpp alone |",
        "|---|---|---|",
        *[f"| {kind} | {our_codes[kind]:.2f} | {zxing[kind]:.2f} |" for kind in CODES],
        "",
        "| time, 1080p still | ms | × deface's command line, its start taken off |",
        "|---|---|---|",
        *[f"| {name} | {1000 * s:.0f} | {s / deface_seconds:.2f} |" for name, s in times.items()],
        f"| deface | {1000 * deface_seconds:.0f} | 1 |",
    ]
    return "\n".join(parts) + "\n"


def _row(name: str, ours: float, theirs: float) -> str:
    return f"| {name} | {ours:.3f} | {theirs:.3f} |"


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--each", type=int, default=12, help="pictures a category")
    options = parser.parse_args()
    finders = Finders.load()
    try:
        if options.quick:
            return quick(finders)
        table = full(finders, options.each)
    finally:
        finders.close()
    print(table)
    page = ROOT / "docs" / "redaction.md"
    before, _, rest = page.read_text(encoding="utf-8").partition("<!-- measured -->\n")
    _, _, after = rest.partition("<!-- end -->\n")
    page.write_text(f"{before}<!-- measured -->\n{table}<!-- end -->\n{after}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
