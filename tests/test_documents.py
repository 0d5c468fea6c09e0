"""What the project's own pages name is there: links, files, benchmarks and verbs with their options."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from visitcam.cli.parser import build

TOP = Path(__file__).resolve().parent.parent
PAGES = sorted([*TOP.glob("*.md"), *(TOP / "docs").rglob("*.md")])
ROOMS = "benchmarks|bootstrap|bundling|docs|resources|tests|visitcam"


@pytest.mark.parametrize("page", PAGES, ids=[page.relative_to(TOP).as_posix() for page in PAGES])
def test_links_lead_somewhere(page: Path) -> None:
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    targets = re.findall(r"\]\(([^)\s]+)\)", text)
    own = [target.split("#")[0] for target in targets if not re.match(r"[a-z]+:|#", target)]
    assert [target for target in own if not (page.parent / target).exists()] == []


def test_the_named_files_exist() -> None:
    """A path in a text, whole or without its ending; a decision also by its number."""
    missing = []
    for page in PAGES:
        for named in re.findall(
            rf"(?<![\w/.])(?:{ROOMS})/[\w./-]*\w(?![*/\w])", page.read_text(encoding="utf-8")
        ):
            if re.fullmatch(r"visitcam/(invitation|receipt)/1", named):
                continue  # what a signature is for (docs/protocol.md)
            beside = list((TOP / named).parent.glob(f"{Path(named).name}[.-]*"))
            if not (TOP / named).exists() and not beside:
                missing.append(f"{page.name}: {named}")
    assert missing == []


def test_the_named_benchmarks_have_the_options_named() -> None:
    seen = 0
    for page in PAGES:
        for named, options in re.findall(
            r"\bbenchmarks[/.](\w+)(?:\.py)?((?: [-\w./]+)*)", page.read_text("utf-8")
        ):
            source = (TOP / "benchmarks" / f"{named}.py").read_text("utf-8")
            for option in re.findall(r"--[a-z][\w-]*", options):
                seen += 1
                assert f'"{option}"' in source, f"{page.name}: {named} {option}"
    assert seen


def test_every_screenshot_is_shown_and_taken_anew() -> None:
    """None that no page shows, and none that ``make.py`` does not take: it would go stale unseen."""
    pages = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    made = (TOP / "docs" / "screenshots" / "make.py").read_text(encoding="utf-8")
    for picture in (TOP / "docs" / "screenshots").glob("*.png"):
        assert f"screenshots/{picture.name}" in pages, picture.name
        begins = [picture.stem, *(picture.stem.rsplit("-", count)[0] for count in (1, 2))]
        assert any(f'"{name}"' in made for name in begins), picture.name


def test_decisions_carry_their_number_once() -> None:
    pages = sorted((TOP / "docs" / "decisions").glob("*.md"))
    numbers = [page.name[:4] for page in pages]
    assert len(set(numbers)) == len(numbers)
    for page in pages:
        assert re.match(rf"# {page.name[:4]} \S", page.read_text(encoding="utf-8")), page.name


def verbs_below(parser: argparse.ArgumentParser) -> Mapping[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return action.choices
    return {}


def test_the_named_verbs_have_the_options_named() -> None:
    """``visitcam VERB … --option`` anywhere in a page, over a line that goes on with a backslash too."""
    inner = set(re.findall(r'"(--[a-z]+)"', (TOP / "visitcam" / "__main__.py").read_text(encoding="utf-8")))
    seen = 0
    for page in PAGES:
        text = page.read_text(encoding="utf-8").replace("\\\n", " ")
        for line in re.findall(r"\bvisitcam((?: [^\s`|;]+)+)", text):
            words, parser = line.split(), build()
            while words and words[0] in verbs_below(parser):
                parser = verbs_below(parser)[words.pop(0)]
            if parser.prog == "visitcam" and not words[0].startswith("--"):
                continue  # words about the program, not a command
            known = {option for action in parser._actions for option in action.option_strings} | inner
            for option in re.findall(r"(?<!\S)\[?(--[a-z][\w-]*)", " ".join(words)):
                seen += 1
                assert option in known, f"{page.name}: visitcam … {option}"
    assert seen > 20
