"""Refreshes the translations: source strings → .ts (Qt's lupdate) → .qm (Qt's lrelease).

    python resources/translations/update.py            both steps
    python resources/translations/update.py --check    changes nothing; exit 1 where a step would

Run it after every change of a string that a person sees, translate what ``lupdate`` marked as
unfinished (Qt Linguist, or any editor), run it again, and commit .ts and .qm together.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LANGUAGES = ("en", "es", "fr", "pt", "ar", "zh")
"""``en`` holds plural forms alone: everything else is English in the source."""


def tool(name: str) -> str:
    """The command of PySide6 that belongs to this Python."""
    beside = Path(sys.executable).with_name(name)
    return str(beside) if beside.exists() else name


def sources() -> list[str]:
    """Every Python file that may hold a string for a person, in a stable order."""
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "visitcam").rglob("*.py"))


def extract(language: str, target: Path) -> None:
    """Brings one .ts file up to date. Strings that are gone are dropped."""
    command = [tool("pyside6-lupdate"), *sources(), "-no-obsolete", "-locations", "none"]
    command += ["-pluralonly"] if language == "en" else []
    command += ["-source-language", "en", "-target-language", language, "-ts", str(target)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def compile_one(source: Path, target: Path) -> None:
    """One .ts into one .qm, finished strings alone."""
    command = [tool("pyside6-lrelease"), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def main() -> int:
    """Both steps for every language, or with ``--check`` a comparison."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    stale = []
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            kept_ts, kept_qm = HERE / f"visitcam_{language}.ts", HERE / f"visitcam_{language}.qm"
            new_ts, new_qm = Path(folder, kept_ts.name), Path(folder, kept_qm.name)
            if kept_ts.exists():
                new_ts.write_bytes(kept_ts.read_bytes())
            extract(language, new_ts)
            compile_one(new_ts, new_qm)
            for new, kept in ((new_ts, kept_ts), (new_qm, kept_qm)):
                if not kept.exists() or kept.read_bytes() != new.read_bytes():
                    stale.append(kept.name)
                    if not check:
                        kept.write_bytes(new.read_bytes())
            unfinished = new_ts.read_text(encoding="utf-8").count('type="unfinished"')
            print(f"{language}: {unfinished} unfinished")
    if check and stale:
        print("out of date: " + ", ".join(stale))
    return 1 if check and stale else 0


if __name__ == "__main__":
    raise SystemExit(main())
