"""How well the printed card measures: its page, rendered before a simulated camera, read again.

    python benchmarks/card.py [--quick] [--write docs/clinic.md]

Prints a table of the error in millimetres per pixel over sizes, tilts, cameras and places in the picture.
Without --quick, and with --write, the table goes between the marks in the document.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.clinic.conftest import make_clinic, raster  # noqa: E402 - the path comes first
from tests.clinic.test_card_reading import POSES, Strip, seen  # noqa: E402
from visitcam.capture import card_layout as layout  # noqa: E402
from visitcam.capture.card import read_card  # noqa: E402
from visitcam.clinic.card import SHEETS, draw_card  # noqa: E402
from visitcam.opencv import cv2  # noqa: E402

MARKS = ("<!-- card figures -->", "<!-- /card figures -->")
SIZES = ((1920, 1080), (1280, 720))


def printed_strip() -> Strip:
    with tempfile.TemporaryDirectory() as folder:
        clinic = make_clinic(Path(folder) / "clinic")
        page = raster(draw_card(clinic.invitation, clinic.profile, "A5"), Path(folder))
    sheet = SHEETS["A5"]
    x, y = (sheet.width - layout.STRIP_MM[0]) / 2, sheet.height - 8 - layout.STRIP_MM[1]
    return Strip(np.ascontiguousarray(page[..., ::-1]), x, y)


def errors(strip: Strip, px_per_mm: float, at: tuple[float, float], focal_share: float) -> list[float | None]:
    """Percent, for each pose and picture size in which the whole strip is seen."""
    found: list[float | None] = []
    for tilt, axis in POSES:
        for size in SIZES:
            reach = px_per_mm * layout.STRIP_MM[0] / 2
            if abs(at[0]) + reach > size[0] / 2 or abs(at[1]) + px_per_mm * 30 > size[1] / 2:
                continue
            frame = seen(strip, px_per_mm, tilt=tilt, axis=axis, size=size, at=at, focal_share=focal_share)
            reading = read_card(frame)
            found.append(None if reading is None else abs(reading.mm_per_pixel * px_per_mm - 1) * 100)
    return found


def table(strip: Strip, quick: bool) -> str:
    rows = ["| pixels a mm | place | camera | read | largest error |", "|---|---|---|---|---|"]
    sizes = (2.5, 5.0) if quick else (2.2, 2.5, 4.0, 8.0, 12.0)
    places = ((0.0, 0.0),) if quick else ((0.0, 0.0), (300.0, 150.0))
    cameras = (0.72,) if quick else (0.62, 0.72, 0.85)
    for px_per_mm in sizes:
        for at in places:
            for camera in cameras:
                found = errors(strip, px_per_mm, at, camera)
                read = [error for error in found if error is not None]
                if not found:
                    continue
                degrees = 2 * np.degrees(np.arctan(0.5 / camera))
                place = "middle" if at == (0.0, 0.0) else "300, 150 px off"
                worst = f"{max(read):.2f} %" if read else "–"
                rows.append(
                    f"| {px_per_mm} | {place} | {degrees:.0f}° | {len(read)}/{len(found)} | {worst} |"
                )
    return "\n".join(rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    strip = printed_strip()
    told = table(strip, options.quick)
    print(told)
    frame = seen(strip, 5.0)
    start = time.perf_counter()
    for _ in range(5):
        read_card(frame)
    reading = (time.perf_counter() - start) / 5
    start = time.perf_counter()
    for _ in range(5):
        cv2.cvtColor(frame.pixels, cv2.COLOR_BGR2GRAY)
    print(f"reading a 1080p frame: {reading / ((time.perf_counter() - start) / 5):.0f} × one cvtColor")
    if options.write:
        text = options.write.read_text()
        before, rest = text.split(MARKS[0])
        options.write.write_text(before + MARKS[0] + "\n" + told + "\n" + MARKS[1] + rest.split(MARKS[1])[1])


if __name__ == "__main__":
    main()
