"""What redaction finds and what it costs, beside deface, rapidocr and zxing-cpp on the same pictures.

    python benchmarks/redaction.py            the whole tables → docs/redaction.md (some minutes; installs
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
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import zxingcpp

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
from benchmarks.redaction_others import Mask, Others  # noqa: E402
from visitcam.errors import NothingLeft  # noqa: E402
from visitcam.model.box import Box  # noqa: E402
from visitcam.model.capture_details import CaptureDetails  # noqa: E402
from visitcam.model.frame import Frame  # noqa: E402
from visitcam.model.redaction import ReviewedBy  # noqa: E402
from visitcam.model.region import Region  # noqa: E402
from visitcam.opencv import cv2  # noqa: E402
from visitcam.redaction.finders import Finders  # noqa: E402
from visitcam.redaction.on_face import GROWTH  # noqa: E402
from visitcam.redaction.photo import redact  # noqa: E402
from visitcam.redaction.proposal import propose  # noqa: E402
from visitcam.redaction.regions import covered  # noqa: E402
from visitcam.redaction.review import confirm  # noqa: E402


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


def processor_seconds(work: Callable[[], object], times: int = 5) -> float:
    """The median of a few runs, after one that loads what has to be loaded."""
    work()
    taken = []
    for _ in range(times):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return sorted(taken)[times // 2]


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


def found_table(finders: Finders, each: int) -> str:
    """What is found beside the others, in what leaves and in what does not."""
    people, nobody = list(faces(each)), list(faceless(3 * each))
    lines = list(texts(2 * each))
    with tempfile.TemporaryDirectory() as folder:
        others = Others(Path(folder))
        deface, rapidocr = others.tool("deface==1.5.0"), others.tool("rapidocr==3.10.0", "onnxruntime")
        their_faces = others.deface(deface, others.saved(people, "people"))
        their_wrong = others.deface(deface, others.saved(nobody, "nobody"))
        their_text = others.rapidocr(rapidocr, others.saved(lines, "lines"), lines)
    our_faces = [mask_of(finders.faces.find(s.pixels, GROWTH), s.pixels) for s in people]
    our_wrong = [bool(finders.faces.find(s.pixels, GROWTH)) for s in nobody]
    our_text = [mask_of(finders.text.find(s.pixels), s.pixels) for s in lines]
    ours, theirs = rates(people, our_faces, 0.5), rates(people, their_faces, 0.5)
    deep = rates(people, our_faces, 0.995)
    rows = [f"| {k} | {ours[k]:.2f} | {deep[k]:.2f} | {theirs[k]:.2f} |" for k in (*PLACES, *CLOSE_UPS)]
    called = sum(bool(mask.any()) for mask in their_wrong)
    again = [seen_again(finders, sample) for sample in people]
    total = sum(len(sample.truths) for sample in lines)
    parts = [
        f"| faces found, {each} pictures a category | VisitCam | 99.5 % of the face covered | deface |",
        "|---|---|---|---|",
        *rows,
        "",
        f"Called a face on {sum(our_wrong)} of {len(nobody)} pictures without one (deface: {called}).",
        f"What left of these {len(people)} pictures, decoded and searched by the same network at 0.2, plain",
        f"and with air around: a face on {sum(again)}.",
        "",
        f"| {total} lines of text | VisitCam | rapidocr |",
        "|---|---|---|",
        _row(
            "lines ≥ 10 px, 90 % covered",
            rates(lines, our_text, 0.9)["text"],
            rates(lines, their_text, 0.9)["text"],
        ),
        _row("filled beside text, of the picture", outside(lines, our_text), outside(lines, their_text)),
    ]
    return "\n".join(parts) + "\n"


def codes_table(finders: Finders, each: int) -> str:
    """Codes, turned, blurred and noisy, beside zxing-cpp as it comes."""
    marks = list(codes(each))
    ours = rates(marks, [mask_of(finders.codes.find(s.pixels), s.pixels) for s in marks], 0.9)
    zxing = rates(marks, [zxing_alone(s) for s in marks], 0.9)
    parts = [
        f"| codes, {each} a type | VisitCam: 90 % covered | zxing-cpp alone: seen at all |",
        "|---|---|---|",
        *[f"| {kind} | {ours[kind]:.2f} | {zxing[kind]:.2f} |" for kind in CODES],
    ]
    return "\n".join(parts) + "\n"


def seen_again(finders: Finders, sample: Sample) -> bool:
    """Whether the network alone sees a face at 0.2 in what would leave of ``sample``."""
    frame = Frame(sample.pixels, 0.0)
    whole = Box(0, 0, *frame.size)
    decided = confirm(propose(frame, finders.find(frame, whole), whole), ReviewedBy.PATIENT)
    details = CaptureDetails(capture="0" * 32, visit="1" * 32, view="view", taken="2030-01-02T03:04:05Z")
    try:
        media = redact(frame, decided, details).media
    except NothingLeft:
        return False
    left = np.asarray(cv2.imdecode(np.frombuffer(media, np.uint8), cv2.IMREAD_COLOR), dtype=np.uint8)
    return bool(finders.faces.look(left) or finders.faces.look(left, 320, pad=2.0))


def time_table(finders: Finders) -> str:
    """Processor time beside deface's command line on 1080p stills, in one run: a person, and nobody."""
    person = Frame(still(), 0.0)
    nobody = [Frame(wide(s.pixels), 0.0) for s in list(faceless(1)) if s.pixels.shape[1] >= 500][:12]
    with tempfile.TemporaryDirectory() as folder:
        others = Others(Path(folder))
        deface = others.tool("deface==1.5.0")
        paths = others.saved([Sample("", person.pixels)] * 5, "still")
        theirs = others.deface_seconds(deface, paths)
    without = sorted(faces_seconds(finders, frame) for frame in nobody)
    rows = {
        "faces, where one is clear": processor_seconds(lambda: finders.faces.find(person.pixels, GROWTH)),
        f"faces, where there is none: median of {len(nobody)}": without[len(without) // 2],
        "the same, 90th percentile": without[int(0.9 * (len(without) - 1))],
        "faces, text, codes, and what left once more": processor_seconds(lambda: finders.find(person)),
        "glance": processor_seconds(lambda: finders.glance(person)),
    }
    parts = [
        "| processor time, 1080p still | ms | × deface's command line, its start taken off |",
        "|---|---|---|",
        *[f"| {name} | {1000 * s:.0f} | {s / theirs:.3f} |" for name, s in rows.items()],
        f"| deface 1.5.0 | {1000 * theirs:.0f} | 1 |",
    ]
    return "\n".join(parts) + "\n"


def faces_seconds(finders: Finders, frame: Frame) -> float:
    return processor_seconds(lambda: finders.faces.find(frame.pixels, GROWTH), 1)


def wide(pixels: Pixels) -> Pixels:
    """The middle of a picture as a 1080p still."""
    high = min(pixels.shape[0], pixels.shape[1] * 9 // 16)
    top = (pixels.shape[0] - high) // 2
    part = np.ascontiguousarray(pixels[top : top + high, : high * 16 // 9])
    return np.asarray(cv2.resize(part, (1920, 1080)), dtype=np.uint8)


def _row(name: str, ours: float, theirs: float) -> str:
    return f"| {name} | {ours:.3f} | {theirs:.3f} |"


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--part", choices=("found", "codes", "time", "all"), default="all")
    parser.add_argument("--each", type=int, default=12, help="pictures a category")
    options = parser.parse_args()
    finders = Finders.load()
    try:
        if options.quick:
            return quick(finders)
        if options.part in {"found", "all"}:
            write("found", found_table(finders, options.each))
        if options.part in {"codes", "all"}:
            write("codes", codes_table(finders, options.each))
        if options.part in {"time", "all"}:
            write("time", time_table(finders))
    finally:
        finders.close()
    return 0


def write(part: str, table: str) -> None:
    """Into the page, between its marks."""
    print(table)
    page = ROOT / "docs" / "redaction.md"
    start, end = f"<!-- measured: {part} -->\n", "<!-- end -->\n"
    before, mark, rest = page.read_text(encoding="utf-8").partition(start)
    if not mark:
        raise SystemExit(f"{page} has no place for {part}")
    _, _, after = rest.partition(end)
    page.write_text(f"{before}{start}{table}{end}{after}", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
