"""``assess`` and ``find``: what VisitCam sees in a picture file. They never write a picture."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from visitcam.cli import output
from visitcam.cli.options import parse_area
from visitcam.errors import AreaOutside, VisitCamError
from visitcam.model.advice import Advice
from visitcam.model.box import Box
from visitcam.settings import Settings


def checked_area(area: Box | None, size: tuple[int, int]) -> Box | None:
    """The area inside a picture of ``size`` (width, height), pixels.

    Raises:
        AreaOutside: no pixel of it lies in the picture.
    """
    if area is None:
        return None
    inside = area.clipped(*size)
    if inside.empty:
        raise AreaOutside(f"{size[0]}x{size[1]}")
    return inside


def assess(options: argparse.Namespace, settings: Settings) -> int:
    """Prints a list, one object a picture; unreadable files get a sentence each and exit code 2."""
    from visitcam.capture.advice import advice_for_still
    from visitcam.capture.assessment import assess_still
    from visitcam.capture.picture_file import read_picture

    area = parse_area(options.area)
    rows: list[dict[str, object]] = []
    bad: list[tuple[str, VisitCamError]] = []
    for name in options.paths:
        try:
            frame = read_picture(Path(name), settings.max_megapixels)
            inside = checked_area(area, frame.size)
        except VisitCamError as error:
            bad.append((name, error))
            continue
        if not rows:
            assess_still(frame, inside)  # what libraries set up at their first call is not the assessment
        start = time.perf_counter()
        assessment = assess_still(frame, inside)
        milliseconds = (time.perf_counter() - start) * 1000
        advice: Advice = advice_for_still(assessment)
        rows.append(
            {
                "path": name,
                "size": [frame.width, frame.height],
                "checks": assessment.as_json(),
                "advice": str(advice),
                "acceptable": assessment.acceptable,
                "ms": round(milliseconds, 2),
            }
        )
    if options.json:
        output.document(rows)
    else:
        _say_assessments(rows)
    return output.complain_all(bad)


def _say_assessments(rows: list[dict[str, object]]) -> None:
    from visitcam import messages

    for row in rows:
        words = messages.advice_words(Advice(str(row["advice"])))
        output.say(f"{row['path']}: {words}")
        checks = row["checks"]
        if isinstance(checks, dict):
            for name, check in checks.items():
                output.say(f"    {name:24} {check['verdict']:13} {check['score']:5.1f}")


def find(options: argparse.Namespace, settings: Settings) -> int:
    """Prints a list of what would be filled in each picture."""
    from visitcam.capture.picture_file import read_picture
    from visitcam.redaction.finders import Finders

    finders = Finders.load()
    rows: list[dict[str, object]] = []
    bad: list[tuple[str, VisitCamError]] = []
    for name in options.paths:
        try:
            frame = read_picture(Path(name), settings.max_megapixels)
            start = time.perf_counter()
            found = finders.find(frame)
            milliseconds = (time.perf_counter() - start) * 1000
        except VisitCamError as error:
            bad.append((name, error))
            continue
        rows.append(
            {
                "path": name,
                "size": [frame.width, frame.height],
                "regions": [
                    {"kind": str(r.kind), "box": r.box.as_list(), "score": round(r.score, 4)}
                    for r in found.regions
                ],
                "ms": round(milliseconds, 2),
            }
        )
    if options.json:
        output.document(rows)
    else:
        for row in rows:
            regions = row["regions"]
            count = len(regions) if isinstance(regions, list) else 0
            output.say(f"{row['path']}: {count} to remove")
            for region in regions if isinstance(regions, list) else ():
                output.say(f"    {region['kind']:5} at {region['box']}")
    return output.complain_all(bad)
