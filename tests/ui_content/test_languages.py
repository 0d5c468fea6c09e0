"""Every word of the window goes through Qt's flow, in every language, and fits at 200 %."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from visitcam.guide.topics import TOPICS
from visitcam.ui import theme
from visitcam.ui.journey import Journey, Place
from visitcam.ui.languages import (
    LANGUAGES,
    choose,
    date_words,
    language,
    locale_of,
    name_and_number,
    use,
)
from visitcam.ui.pages.page import Page
from visitcam.ui.pages.registry import PAGES
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Text

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
CODES = [each.code for each in LANGUAGES]
pytestmark = pytest.mark.usefixtures("plain")


def messages(code: str) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(TRANSLATIONS / f"visitcam_{code}.ts").iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    found = translation.findall("numerusform")
    return [form.text or "" for form in found] if found else [translation.text or ""]


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_unfinished(code: str) -> None:
    for context, message in messages(code):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{context}: {message.findtext('source')}"
        assert all(form.strip() for form in forms(message)), f"{context}: {message.findtext('source')}"


@pytest.mark.parametrize("code", CODES)
def test_placeholders_and_ends_survive(code: str) -> None:
    """%1, %n and {0} stand in every form that needs them; a question stays a question."""
    for _, message in messages(code):
        source = message.findtext("source") or ""
        for form in forms(message):
            assert set(re.findall(r"%[1-9]|\{\w*\}", source)) == set(re.findall(r"%[1-9]|\{\w*\}", form)), (
                source
            )
            assert (source[-1:] == "?") == (form[-1:] in "?؟？"), source
            assert (source[-1:] == ".") == (form[-1:] in ".。"), source
            assert "!" not in form, source


def test_the_number_of_plural_forms() -> None:
    expected = {"en": 2, "es": 2, "fr": 2, "pt": 2, "ar": 6, "zh": 1}
    for code, count in expected.items():
        found = [forms(message) for _, message in messages(code) if message.get("numerus") == "yes"]
        assert found
        assert {len(each) for each in found} == {count}, code


def test_the_files_are_up_to_date() -> None:
    """The real lupdate and lrelease find nothing to change."""
    script = [sys.executable, str(TRANSLATIONS / "update.py"), "--check"]
    done = subprocess.run(script, cwd=ROOT, capture_output=True, text=True, timeout=240, check=False)
    if "No such file" in done.stderr:
        pytest.skip("Qt's translation tools are not installed")
    assert done.returncode == 0, done.stdout + done.stderr


# no string outside the flow

SHOWING = {
    "add_text": (0,),
    "add_line": (1,),
    "add_card": (1,),
    "add_tick": (0,),
    "add_action": (0,),
    "setText": (0,),
    "set_text": (0,),
    "setToolTip": (0,),
    "setAccessibleName": (0,),
    "setPlaceholderText": (0,),
    "setAccessibleDescription": (0,),
    "setStatusTip": (0,),
    "announce": (1,),
    "show_problem": (0, 1),
    "addItem": (0,),
    "Text": (0,),
    "Button": (0,),
    "Tick": (0,),
    "Choice": (0,),
    "QLabel": (0,),
}
"""Calls that put words before a person, and which of their arguments are words."""

NAMES = {"VisitCam"}
LOOKED_UP = {"CONTEXT", "ADVICE", "CHECKS", "ERRORS", "errors", "checks", "advice", "guide", "ready"}
"""Contexts of the rooms that mark their own words; there a variable holds what was marked."""


def literals(node: ast.expr) -> Iterator[str]:
    """Words written plainly in an expression, not inside a call."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.BinOp):
        yield from literals(node.left)
        yield from literals(node.right)
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)


@pytest.mark.parametrize("path", sorted((ROOT / "visitcam" / "ui").rglob("*.py")), ids=lambda path: path.stem)
def test_no_word_is_shown_outside_the_flow(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for index in SHOWING.get(name, ()):
            for text in literals(node.args[index]) if index < len(node.args) else ():
                bare = text not in NAMES and re.search(r"[A-Za-z]{2,}", text)
                assert not bare, f"{path.name}:{node.lineno}: {text!r} is not translated"


@pytest.mark.parametrize("path", sorted((ROOT / "visitcam" / "ui").rglob("*.py")), ids=lambda path: path.stem)
def test_translate_takes_literals(path: Path) -> None:
    """lupdate cannot see a variable, except where ``say`` looks up what another room has marked."""
    if path.name in {"languages.py", "words.py"}:
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            wanted = {"tr": node.args[:1], "translate": node.args[:2]}.get(name, [])
            if wanted and ast.unparse(wanted[0]).strip("'") in LOOKED_UP:
                continue
            for argument in wanted:
                assert isinstance(argument, ast.Constant), f"{path.name}:{node.lineno}"


@pytest.mark.parametrize("path", sorted((ROOT / "visitcam" / "ui").rglob("*.py")), ids=lambda path: path.stem)
def test_translate_has_no_other_name(path: Path) -> None:
    """lupdate knows calls of ``translate`` alone; behind another name words are lost in silence."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Assign) and ast.unparse(node.value).endswith("QCoreApplication.translate"):
            assert [ast.unparse(target) for target in node.targets] == ["translate"], (
                f"{path.name}:{node.lineno}"
            )


# what fits

PLACES = [
    Place(step) for step in PAGES if step is not Step.REVIEW
]  # a review needs a picture: tests/ui has one
PLACES += [Place(Step.CAPTURE, 1), *(Place(Step.GUIDE, number) for number in range(1, len(TOPICS) + 1))]


def cut(widget: Text | QAbstractButton) -> str:
    """How a control's words are cut, or nothing."""
    if widget.hasHeightForWidth():
        needed = widget.heightForWidth(widget.width())
    else:
        needed = widget.sizeHint().height()
    if widget.width() < widget.minimumSizeHint().width():
        return f"{widget.text()!r}: {widget.width()} px wide, {widget.minimumSizeHint().width()} needed"
    if widget.height() < needed:
        return f"{widget.text()!r}: {widget.height()} px high, {needed} needed"
    return ""


def cuts(app: QApplication, page: Page, size: tuple[int, int]) -> list[str]:
    """Every label and control that is cut on a screen of that size, less the bar."""
    page.resize(*size)
    page.finish()
    page.show()
    app.processEvents()
    page.column.fit()
    app.processEvents()
    labels = [w for w in page.findChildren(Text) if w.isVisibleTo(page) and w.text()]
    buttons = [w for w in page.findChildren(QAbstractButton) if w.isVisibleTo(page) and w.text()]
    assert len(labels) + len(buttons) >= 2
    found = [wrong for label in labels if (wrong := cut(label))]
    found += [wrong for button in buttons if (wrong := cut(button))]
    if page.column.horizontalScrollBar().maximum() > 0:
        found.append("has to be scrolled sideways")
    return found


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(("scale", "size"), [(2.0, (1024, 540)), (1.0, (1280, 740))])
def test_nothing_is_cut(
    app: QApplication,
    journey: Journey,
    gone: Callable[[QWidget], None],
    code: str,
    scale: float,
    size: tuple[int, int],
) -> None:
    """Every page, in one language, at 200 % on the smallest screen and at 100 % on a usual one: each label
    and control has the room that its words need."""
    use(app, language(code))
    theme.apply(app, theme.Look(scale=scale))
    journey.kept.helping = True  # the longer words
    found: list[str] = []
    for place in PLACES:
        journey.begin()
        journey.go(place.step, place.view)
        page = PAGES[place.step](journey)
        found += [f"{place.step} {place.view}: {wrong}" for wrong in cuts(app, page, size)]
        gone(page)
    assert found == []


# choosing, directions, dates


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["pt-BR"], "pt"), (["zh_Hans_CN", "en"], "zh"), (["ar-EG"], "ar"), (["nl", "fr-BE"], "fr"),
        (["nl-NL"], "en"), ([], "en"), (["EN-us"], "en"),
    ],
)  # fmt: skip
def test_the_first_language_that_is_here(wanted: list[str], code: str) -> None:
    assert choose(wanted).code == code


@pytest.mark.parametrize("code", CODES)
def test_switching_changes_words_and_direction(app: QApplication, code: str) -> None:
    use(app, language(code))
    right = code == "ar"
    assert (app.layoutDirection() is Qt.LayoutDirection.RightToLeft) is right
    assert (QCoreApplication.translate("safety", "Is it safe to wait?") == "Is it safe to wait?") is (
        code == "en"
    )
    assert QLocale().language() == locale_of(language(code)).language() == QLocale(code).language()


def test_qts_own_dialogs_are_translated(app: QApplication) -> None:
    use(app, language("es"))
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    use(app, language("en"))
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_plurals(app: QApplication) -> None:
    def found(count: int) -> str:
        return QCoreApplication.translate("guide_page", "%n topic(s) found", "", count)

    assert found(1) == "1 topic found"
    use(app, language("ar"))
    assert len({found(count) for count in (0, 1, 2, 3, 11, 100)}) == 6
    use(app, language("zh"))
    assert found(1) == "找到 1 个主题"


def test_dates_follow_the_locale(app: QApplication) -> None:
    day = datetime(2026, 11, 24, tzinfo=UTC)
    use(app, language("es"))
    assert "noviembre" in date_words(day)
    use(app, language("zh"))
    assert "2026年" in date_words(day)


def test_a_clinics_name_and_number_read_in_the_languages_direction(app: QApplication) -> None:
    assert name_and_number("Clinic", "+44 1").startswith("\u2068Clinic")
    use(app, language("ar"))
    assert name_and_number("Clinic", "+44 1").startswith("\u200f")
