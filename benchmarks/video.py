"""Videos: speed and coverage beside deface on the same clips, and what a minute of recording takes.

    python benchmarks/video.py            the whole table → docs/video.md (some minutes; installs deface
                                          with its own dependencies into a folder that is deleted)
    python benchmarks/video.py --quick    VisitCam alone, small clips; ends with 1 where a bound is broken

Both get the same H.264 file and give one back: decode, search, fill, encode. VisitCam's time also holds the
working copy in memory and the look at what was encoded. A face-frame is covered where 98 % of the face is, a
line of text where 90 % is; both are looked at in what was decided for every frame.
The clips are made from one photographed face: the movements are true, the variety of people is not.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import psutil

ROOT = Path(__file__).parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from benchmarks.video_material import Clip, face_clips, text_clips, there_and_back, write  # noqa: E402 - run as a script
from visitcam.capture.camera import Camera  # noqa: E402
from visitcam.capture.recording import Recording, film_copy  # noqa: E402
from visitcam.capture.sources import open_source  # noqa: E402
from visitcam.errors import CameraEnded  # noqa: E402
from visitcam.hardening import return_memory  # noqa: E402
from visitcam.model.box import Box  # noqa: E402
from visitcam.model.capture_details import CaptureDetails  # noqa: E402
from visitcam.model.frame import Frame  # noqa: E402
from visitcam.model.redaction import ReviewedBy  # noqa: E402
from visitcam.model.video_redaction import VideoRedaction  # noqa: E402
from visitcam.redaction.finders import Finders  # noqa: E402
from visitcam.redaction.video import redact_video  # noqa: E402
from visitcam.redaction.video_proposal import propose_video  # noqa: E402
from visitcam.redaction.video_search import search_video  # noqa: E402

RACED = ("pan", "rotation", "leaving", "cut")  # deface takes half a second a frame
LONGER = 150
"""Frames: 5 s, the shortest video that an invitation asks for. The first and the last frame of a video are
searched whole, which weighs more in 2 s."""
DETAILS = CaptureDetails(capture="0" * 32, visit="1" * 32, view="gait", taken="2030-01-02T03:04:05Z")


@dataclass(frozen=True)
class Result:
    """One clip. ``seconds`` of work; counts of face-frames and line-frames shown and left uncovered."""

    name: str
    frames: int
    seconds: float
    faces: int
    bare_faces: int
    lines: int
    bare_lines: int


def read(camera: Camera, recording: Recording) -> Iterator[Frame]:
    """As ``visitcam.capture.recorder.Recorder.frames``, without the advice on the pace."""
    with contextlib.suppress(CameraEnded):
        while True:
            frame = camera.read()
            recording.append(frame)
            yield Frame(frame.pixels, recording.times[-1])


def worked(path: Path, finders: Finders) -> tuple[float, VideoRedaction]:
    """Seconds from the file to the redacted file in memory, and what was decided."""
    start = time.perf_counter()
    recording = Recording(film_copy(path))
    with open_source(f"replay:{path}", fast=True) as camera:
        found = search_video(read(camera, recording), finders, again=recording.frames)
    recording.close()
    whole = Box(0, 0, *recording.size)
    decided = replace(propose_video(found, whole), reviewed_by=ReviewedBy.COMMAND_LINE)
    redact_video(recording.frames, decided, DETAILS, rate=recording.rate)
    return time.perf_counter() - start, decided


def measured(clip: Clip, path: Path, finders: Finders) -> Result:
    write(clip, path)
    seconds, decided = worked(path, finders)
    faces: list[float] = []
    lines: list[float] = []
    for number, shot in enumerate(clip.shots()):
        mask = np.zeros(shot.pixels.shape[:2], np.bool_)
        for box in decided.boxes_at(number):
            mask[box.y : box.bottom, box.x : box.right] = True
        faces += [float(mask[face].mean()) for face in shot.faces]
        lines += [float(mask[line].mean()) for line in shot.lines]
    return Result(
        clip.name,
        clip.frames,
        seconds,
        len(faces),
        sum(share < 0.98 for share in faces),
        len(lines),
        sum(share < 0.9 for share in lines),
    )


def deface_seconds(binary: Path, path: Path, *more: str) -> float:
    start = time.perf_counter()
    subprocess.run([binary, "--version"], check=True, capture_output=True)
    idle = time.perf_counter() - start
    start = time.perf_counter()
    out = path.with_name(f"their-{path.name}")
    subprocess.run([binary, *more, "-o", out, path], check=True, capture_output=True)
    return time.perf_counter() - start - idle


def install_deface(folder: Path) -> Path:
    home = folder / "deface"
    subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
    pip = [str(home / "bin" / "python"), "-m", "pip", "install", "-q", "deface==1.5.0", "onnxruntime"]
    subprocess.run(pip, check=True)
    return home / "bin" / "deface"


def memory(seconds: int, size: tuple[int, int], finders: Finders) -> dict[str, float]:
    """MB that this process grew by while a noisy film of ``seconds`` is recorded, searched and encoded, and
    after it was forgotten. The most is asked for from a second thread of nothing: after every frame."""
    clip = face_clips(size, 60)[0]
    base = [shot.pixels for shot in clip.shots()][::6]
    rng = np.random.default_rng(1)
    noise = [rng.normal(0, 4, (size[1], size[0], 3)).astype(np.int16) for _ in range(4)]
    process = psutil.Process()
    gc.collect()
    return_memory()  # or what making the clip left behind would be taken for room
    before = process.memory_info().rss
    most = before
    recording = Recording()
    for number in range(seconds * 30):
        pixels = base[number // 12 % len(base)].astype(np.int16) + noise[number % 4]
        recording.append(Frame(np.clip(pixels, 0, 255).astype(np.uint8), number / 30))
        if number % 30 == 0:
            most = max(most, process.memory_info().rss)
    recording.close()
    copy = recording.bytes

    def told(_share: float) -> None:
        nonlocal most
        most = max(most, process.memory_info().rss)

    found = search_video(
        recording.frames(), finders, again=recording.frames, total=len(recording.times), progress=told
    )
    decided = replace(propose_video(found, Box(0, 0, *size)), reviewed_by=ReviewedBy.COMMAND_LINE)
    capture = redact_video(recording.frames, decided, DETAILS, rate=30, progress=told)
    recording.forget()
    left = len(capture.media)
    del capture, found, decided
    gc.collect()
    after = process.memory_info().rss
    return {
        "copy": copy / 1e6,
        "bits": 8 * copy / (seconds * 30 * size[0] * size[1]),
        "most": (most - before) / 1e6,
        "after": (after - before) / 1e6,
        "file": left / 1e6,
    }


def total(results: Sequence[Result]) -> tuple[int, int, int, int]:
    return (
        sum(r.faces for r in results),
        sum(r.bare_faces for r in results),
        sum(r.lines for r in results),
        sum(r.bare_lines for r in results),
    )


def quick(finders: Finders) -> int:
    with tempfile.TemporaryDirectory() as folder:
        clips = (*face_clips((640, 360), 30)[::2], *text_clips((640, 360), 30)[::2])
        results = [measured(clip, Path(folder) / "clip.mp4", finders) for clip in clips]
    faces, bare_faces, lines, bare_lines = total(results)
    ok = {"faces": bare_faces == 0 and faces > 100, "lines": bare_lines <= 0.01 * lines and lines > 100}
    rate = sum(r.frames for r in results) / sum(r.seconds for r in results)
    print(json.dumps({"faces": faces, "lines": lines, "frames a second": round(rate, 1), "ok": ok}))
    return 0 if all(ok.values()) else 1


@dataclass(frozen=True)
class Race:
    """Seconds that the raced clips of one length took: ours, deface's, and deface's at a small scale."""

    ours: float = 0.0
    theirs: float = 0.0
    scaled: float = 0.0

    def __add__(self, other: Race) -> Race:
        return Race(self.ours + other.ours, self.theirs + other.theirs, self.scaled + other.scaled)

    def rows(self, what: str) -> list[str]:
        if not self.ours:
            return []
        return [
            f"| speed, {what}: × deface at its defaults | {self.theirs / self.ours:.1f} | ≥ 6 |",
            f"| … × deface at `--scale 640x360` | {self.scaled / self.ours:.1f} | ≥ 2 |",
        ]


def full(finders: Finders, binary: Path | None, seconds: int, names: str) -> str:
    size = (1280, 720)
    rows, results = [], []
    races = {clip.frames: Race() for clip in face_clips(size)} | {LONGER: Race()}
    longer = [there_and_back(clip, LONGER) for clip in face_clips(size) if clip.name in RACED]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        deface = binary if binary is not None else install_deface(folder)
        for clip in (*face_clips(size), *text_clips(size), *longer):
            if names and clip.name not in names.split(","):
                continue
            path = folder / f"{clip.name.replace(' ', '-')}.mp4"
            ours = measured(clip, path, finders)
            results.append(ours)
            if clip.name not in RACED and clip.frames != LONGER:
                rows.append(_row(ours, None, None))
                continue
            one, two = deface_seconds(deface, path), deface_seconds(deface, path, "--scale", "640x360")
            races[clip.frames] += Race(ours.seconds, one, two)
            rows.append(_row(ours, one, two))
            print(rows[-1], flush=True)
    faces, bare_faces, lines, bare_lines = total(results)
    took = memory(seconds, (1920, 1080), finders) if seconds else None
    return "\n".join(
        [
            "| clip of 2 s, 1280×720 | frames a second | × deface | × deface, `--scale 640x360` | bare |",
            "|---|---|---|---|---|",
            *rows,
            "",
            "| | measured | must reach |",
            "|---|---|---|",
            *(row for frames, race in races.items() for row in race.rows(f"clips of {frames / 30:g} s")),
            f"| face-frames with less than 98 % covered | {bare_faces} of {faces} | 0 |",
            f"| line-frames uncovered (≥ 16 px) | {bare_lines} of {lines} | ≤ 1 % |",
            *(_memory_rows(took, seconds) if took is not None else ()),
            *(_live_rows(seconds) if seconds else ()),
            "",
        ]
    )


def _memory_rows(took: dict[str, float], seconds: int) -> tuple[str, ...]:
    return (
        f"| {seconds} s of 1080p30 with noise: the most it took, MB | {took['most']:.0f} | < 600 |",
        f"| … of it the working copy, MB ({took['bits']:.2f} bits a pixel) | {took['copy']:.0f} | |",
        f"| … left after it was let go, MB | {took['after']:.0f} | flat |",
        f"| … the redacted file, MB | {took['file']:.0f} | |",
    )


def _live_rows(seconds: int) -> tuple[str, ...]:
    """A process of its own: it needs Qt."""
    command = [sys.executable, str(ROOT / "benchmarks" / "video_live.py"), "--seconds", str(seconds)]
    told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return (
        f"| recording at 720p30: frames lost, % (load {told['load']:.0f}) | {told['lost']:.1f} | ≤ 1 |",
        f"| … CPU a frame, ms (two cores have 66.7) | {told['cpu']:.1f} | |",
        f"| … age of what is on screen, p50 / p95, ms | {told['age50']:.0f} / {told['age95']:.0f} | live |",
    )


def _row(ours: Result, one: float | None, two: float | None) -> str:
    rate = ours.frames / ours.seconds
    first = f"{one / ours.seconds:.1f}" if one is not None else ""
    second = f"{two / ours.seconds:.1f}" if two is not None else ""
    bare = f"{ours.bare_faces + ours.bare_lines} of {ours.faces + ours.lines}"
    return f"| {ours.name} | {rate:.1f} | {first} | {second} | {bare} |"


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--clips", default="", help="names of some, with commas between")
    parser.add_argument("--memory", action="store_true", help="the memory of a recording alone")
    parser.add_argument("--deface", type=Path, help="its command, where it is installed already")
    parser.add_argument(
        "--seconds", type=int, default=60, help="of the recording whose memory is measured; 0: none"
    )
    options = parser.parse_args()
    finders = Finders.load()
    try:
        if options.quick:
            return quick(finders)
        if options.memory:
            print("\n".join(_memory_rows(memory(options.seconds, (1920, 1080), finders), options.seconds)))
            return 0
        table = full(finders, options.deface, options.seconds, options.clips)
    finally:
        finders.close()
    print(table)
    page = ROOT / "docs" / "video.md"
    before, _, rest = page.read_text(encoding="utf-8").partition("<!-- measured -->\n")
    _, _, after = rest.partition("<!-- end -->\n")
    page.write_text(f"{before}<!-- measured -->\n{table}<!-- end -->\n{after}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
