"""A capture is built in ``visitcam.redaction`` and nowhere else: read from the syntax tree."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "visitcam"


def builds_a_capture(source: str) -> bool:
    """Calls ``Capture(…)`` under its own or another name, as an attribute, or through ``replace``-like
    tricks on the class itself."""
    tree = ast.parse(source)
    names = {"Capture"}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names |= {a.asname for a in node.names if a.name == "Capture" and a.asname}
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id in names:
            names |= {t.id for t in node.targets if isinstance(t, ast.Name)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        if isinstance(called, ast.Name) and called.id in names:
            return True
        if isinstance(called, ast.Attribute) and called.attr == "Capture":
            return True
        if isinstance(called, ast.Attribute) and called.attr in {"__new__", "_make"}:
            held = [called.value, *node.args]
            if any(isinstance(part, ast.Name) and part.id in names for part in held):
                return True
    return False


@pytest.mark.parametrize(
    "source",
    [
        "Capture(b'', m)",
        "capture.Capture(b'', m)",
        "from visitcam.model.capture import Capture as C\nC(b'', m)",
        "Made = Capture\nMade(b'', m)",
        "object.__new__(Capture)",
    ],
)
def test_every_way_to_build_one_is_seen(source: str) -> None:
    assert builds_a_capture(source)


@pytest.mark.parametrize(
    "source", ["def f(c: Capture) -> Capture: return c", "CaptureDetails(1)", "capture()"]
)
def test_other_uses_are_not(source: str) -> None:
    assert not builds_a_capture(source)


def test_only_redaction_builds_a_capture() -> None:
    builders = {
        path.relative_to(PACKAGE).parts[0]
        for path in PACKAGE.rglob("*.py")
        if builds_a_capture(path.read_text(encoding="utf-8"))
    }
    assert builders == {"redaction"}
