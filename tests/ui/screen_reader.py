"""Reads and works VisitCam as a screen reader does, through AT-SPI alone. Run by the system's Python, which
has pyatspi, inside the program's session bus; prints one JSON object. ``test_screen_reader.py`` judges it."""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import pyatspi  # type: ignore[import-not-found]
from gi.repository import GLib  # type: ignore[import-not-found]

PATIENCE = 120.0
STATES = {
    "focused": pyatspi.STATE_FOCUSED, "focusable": pyatspi.STATE_FOCUSABLE, "checked": pyatspi.STATE_CHECKED,
    "enabled": pyatspi.STATE_ENABLED, "showing": pyatspi.STATE_SHOWING,
}  # fmt: skip
WAY = (  # (words that stand on the page, the name of what is pressed there)
    ("Is it safe to wait?", "None of these, go on"),
    ("Who is in the pictures?", "Go on"),
    ("A practice visit", "Agree and go on"),
    ("Are you ready?", "Go on"),
    ("Live picture", "Take picture"),
    ("This is what will leave", "I see no face, name or other person in this picture"),
    ("This is what will leave", "Keep this picture"),
    ("Left forearm, close", "Leave this one out"),
    ("The spot from the side", "Leave this one out"),
    ("Tell your clinic more", "Go on"),
    ("Send to your clinic", "Send now"),
    ("A practice visit", "Go on"),
    ("A practice visit", "It got worse"),
    ("Get help now", "Go back"),
    ("A practice visit", "Finish"),
)

TITLE = "Show the place"  # of the page with the live picture

heard: list[str] = []


def listen(event: Any) -> None:
    """What the program announces."""
    heard.append(str(event.any_data))


def pump(seconds: float) -> None:
    """Lets announcements come."""
    end = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while time.monotonic() < end:
        while context.pending():
            context.iteration(False)
        time.sleep(0.02)


def tree(node: Any) -> list[dict[str, Any]]:
    """Every accessible that shows, outermost first."""
    found: list[dict[str, Any]] = []
    try:
        states = node.getState()
        if node.getRole() != pyatspi.ROLE_APPLICATION and not states.contains(pyatspi.STATE_SHOWING):
            return found
        found.append(
            {
                "role": node.getRoleName(), "name": node.name, "description": node.description,
                "states": [name for name, state in STATES.items() if states.contains(state)], "node": node,
            }
        )  # fmt: skip
        for child in node:
            if child is not None:
                found += tree(child)
    except (LookupError, RuntimeError, NotImplementedError, GLib.Error):
        pass  # it went while it was read: the page has changed
    return found


def program() -> Any:
    """VisitCam, once it is there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.name == "VisitCam":
                return app
        pump(0.3)
    raise SystemExit("VisitCam did not come")


def at(app: Any, words: str, name: str) -> tuple[list[dict[str, Any]], Any]:
    """The page on which both stand, and what is to be pressed there."""
    end = time.monotonic() + PATIENCE
    seen: list[dict[str, Any]] = []
    while time.monotonic() < end:
        seen = tree(app)
        if any(words in each["name"] for each in seen):
            for each in seen:
                if each["name"] == name and "enabled" in each["states"] and "focusable" in each["states"]:
                    return seen, each["node"]
        pump(0.2)
    names = [each["name"] for each in seen if each["name"]]
    raise SystemExit(f"{words!r} with {name!r} did not come: {names}")


def hears_advice() -> None:
    """Waits until something is announced behind the page's own title."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and (TITLE not in heard or heard[-1] == TITLE):
        pump(0.2)


def press(node: Any) -> None:
    """As a screen reader does it: the control's first action."""
    node.queryAction().doAction(0)


def main() -> None:
    pyatspi.Registry.registerEventListener(listen, "object:announcement")
    app = program()
    pages = []
    for words, name in WAY:
        seen, node = at(app, words, name)
        if name == "Take picture":
            hears_advice()
            seen, node = at(app, words, name)
        for each in seen:
            del each["node"]
        pages.append({"words": words, "pressed": name, "tree": seen})
        press(node)
        pump(0.4)
    json.dump({"pages": pages, "heard": heard}, sys.stdout)


if __name__ == "__main__":
    main()
