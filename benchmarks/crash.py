"""Kills the program in the middle of a scripted visit and looks at what is left.

    python benchmarks/crash.py            all its system calls, and 300 random moments → docs/crash.md
    python benchmarks/crash.py --quick    20 moments and 20 calls; ends with 1 where a promise was broken

The visit (tests/vault/crash_driver.py): three captures kept, two delivered into a folder, one deleted, then
the visit. The start after each kill is killed too. Counted: captures lost after "kept", half states,
plaintext on the disk, files and keys left over, and whether the next start could go on to the end.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]


def run(how: str, count: int, seed: int) -> dict[str, object]:
    """One run of the driver, in a process of its own (it forks)."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.vault.crash_driver", folder, how, str(count), str(seed)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    told: dict[str, object] = json.loads(done.stdout)
    return told


def every_offset() -> str:
    """The disk full at every single byte while a capture is kept: the test, at its full length."""
    command = [sys.executable, "-m", "pytest", "-q", "tests/vault/test_full_disk.py", "-k", "every_offset"]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "VISITCAM_EVERY_OFFSET": "1"}, capture_output=True, check=False
    )
    return f"| (not killed: the disk full at each byte) | all | – | {min(1, done.returncode)} |"


def main() -> int:
    """Runs, prints, and writes the table in its full form."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    plan = [("moments", 20), ("steps", 20)] if options.quick else [("moments", 300), ("steps", 0)]
    rows, broken = [], []
    for how, count in plan:
        told = run(how, count, options.seed)
        found = told["broken"]
        assert isinstance(found, list)
        broken += found
        what = "a random moment" if how == "moments" else f"one of its {told['calls']} system calls"
        rows.append(f"| {what} | {told['runs']} | {told['kills']} | {len(found)} |")
    if not options.quick:
        rows.append(every_offset())
    table = "\n".join(
        ["| killed at | runs | killed before the end | promises broken |", "|---|---|---|---|", *rows]
    )
    print(table)
    for line in broken:
        print(line)
    if not options.quick:
        words = (__doc__ or "").split("\n\n")[2]
        (ROOT / "docs" / "crash.md").write_text(
            "# Killed in the middle\n\n`.venv/bin/python benchmarks/crash.py` repeats this.\n\n"
            + words
            + "\n"
            + table
            + "\n"
        )
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
