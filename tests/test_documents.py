"""Every link between the project's own pages leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent
PAGES = sorted([*TOP.glob("*.md"), *(TOP / "docs").rglob("*.md")])


@pytest.mark.parametrize("page", PAGES, ids=[page.relative_to(TOP).as_posix() for page in PAGES])
def test_links_lead_somewhere(page: Path) -> None:
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    targets = re.findall(r"\]\(([^)\s]+)\)", text)
    own = [target.split("#")[0] for target in targets if not re.match(r"[a-z]+:|#", target)]
    assert [target for target in own if not (page.parent / target).exists()] == []


def test_the_named_benchmarks_exist() -> None:
    for page in PAGES:
        for named in re.findall(r"\bbenchmarks/(\w+\.py)", page.read_text(encoding="utf-8")):
            assert (TOP / "benchmarks" / named).is_file(), f"{page.name}: {named}"
