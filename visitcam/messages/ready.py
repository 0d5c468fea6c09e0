"""The readiness checks in words: a name, what was found, and one thing to do.

Keys are those of ``visitcam.readiness.check``; they come as plain strings, since that room lies on
a higher floor.
"""

from __future__ import annotations

from dataclasses import dataclass

from visitcam.messages.noop import QT_TRANSLATE_NOOP

CONTEXT = "ready"
"""The context under which the window translates these words."""


@dataclass(frozen=True, slots=True)
class ReadyWords:
    """``name`` of the check, what was ``found``, and what to ``do`` (empty where all is well)."""

    name: str
    found: str
    do: str = ""


NAMES: dict[str, str] = {
    "camera": QT_TRANSLATE_NOOP("ready", "Camera"),
    "light": QT_TRANSLATE_NOOP("ready", "Light"),
    "background": QT_TRANSLATE_NOOP("ready", "Background"),
    "private_place": QT_TRANSLATE_NOOP("ready", "A private place"),
    "battery": QT_TRANSLATE_NOOP("ready", "Battery"),
    "connection": QT_TRANSLATE_NOOP("ready", "Line to your clinic"),
    "keyring": QT_TRANSLATE_NOOP("ready", "Safe place for keys"),
    "screen": QT_TRANSLATE_NOOP("ready", "Screen"),
    "speech": QT_TRANSLATE_NOOP("ready", "Voice"),
}

STATES: dict[str, str] = {
    "ok": QT_TRANSLATE_NOOP("ready", "Ready"),
    "attention": QT_TRANSLATE_NOOP("ready", "Please look"),
    "cannot_check": QT_TRANSLATE_NOOP("ready", "Cannot tell"),
}

_FOUND: dict[tuple[str, str], tuple[str, str]] = {
    ("camera", "works"): (QT_TRANSLATE_NOOP("ready", "The camera works."), ""),
    ("camera", "none"): (
        QT_TRANSLATE_NOOP("ready", "No camera was found."),
        QT_TRANSLATE_NOOP("ready", "Plug one in, or try the practice camera."),
    ),
    ("camera", "small"): (
        QT_TRANSLATE_NOOP("ready", "The camera gives a small picture."),
        QT_TRANSLATE_NOOP("ready", "Use a better one if you have it."),
    ),
    ("camera", "unknown"): (QT_TRANSLATE_NOOP("ready", "The camera was not tried yet."), ""),
    ("light", "good"): (QT_TRANSLATE_NOOP("ready", "The light is good."), ""),
    ("light", "too_dark"): (
        QT_TRANSLATE_NOOP("ready", "It is too dark."),
        QT_TRANSLATE_NOOP("ready", "Turn on a lamp, or sit by a window."),
    ),
    ("light", "too_bright"): (
        QT_TRANSLATE_NOOP("ready", "It is too bright."),
        QT_TRANSLATE_NOOP("ready", "Turn away from the window or lamp."),
    ),
    ("light", "from_one_side"): (
        QT_TRANSLATE_NOOP("ready", "The light comes from one side."),
        QT_TRANSLATE_NOOP("ready", "Turn to face the light."),
    ),
    ("light", "no_picture"): (QT_TRANSLATE_NOOP("ready", "Light is checked when the camera is on."), ""),
    ("light", "unclear"): (QT_TRANSLATE_NOOP("ready", "The light cannot be judged from here."), ""),
    ("background", "plain"): (QT_TRANSLATE_NOOP("ready", "It is plain enough."), ""),
    ("background", "busy"): (
        QT_TRANSLATE_NOOP("ready", "There is a lot to see behind you."),
        QT_TRANSLATE_NOOP("ready", "Hang up a plain cloth, or sit by a bare wall."),
    ),
    ("background", "no_picture"): (
        QT_TRANSLATE_NOOP("ready", "This is checked when the camera is on."),
        "",
    ),
    ("background", "unclear"): (QT_TRANSLATE_NOOP("ready", "It cannot be judged from here."), ""),
    ("private_place", "private"): (QT_TRANSLATE_NOOP("ready", "You said that you feel private here."), ""),
    ("private_place", "not_private"): (
        QT_TRANSLATE_NOOP("ready", "You said that others may see you."),
        QT_TRANSLATE_NOOP("ready", "Close the door, or go to a room of your own."),
    ),
    ("private_place", "someone_else"): (
        QT_TRANSLATE_NOOP("ready", "The camera sees one more face."),
        QT_TRANSLATE_NOOP("ready", "Ask them to step out of view."),
    ),
    ("private_place", "ask"): (
        QT_TRANSLATE_NOOP("ready", "Only you can know this."),
        QT_TRANSLATE_NOOP("ready", "Are you in a place where no one else can see you?"),
    ),
    ("battery", "no_battery"): (QT_TRANSLATE_NOOP("ready", "This computer runs from the wall."), ""),
    ("battery", "plugged_in"): (QT_TRANSLATE_NOOP("ready", "It is plugged in."), ""),
    ("battery", "enough"): (QT_TRANSLATE_NOOP("ready", "There is enough for this visit."), ""),
    ("battery", "low"): (
        QT_TRANSLATE_NOOP("ready", "The battery is low."),
        QT_TRANSLATE_NOOP("ready", "Plug the computer in now."),
    ),
    ("battery", "unknown"): (QT_TRANSLATE_NOOP("ready", "The battery cannot be read here."), ""),
    ("connection", "reached"): (QT_TRANSLATE_NOOP("ready", "Your clinic can be reached."), ""),
    ("connection", "quick"): (
        QT_TRANSLATE_NOOP("ready", "Your clinic can be reached. A picture takes a few seconds to send."),
        "",
    ),
    ("connection", "fair"): (
        QT_TRANSLATE_NOOP("ready", "Your clinic can be reached. A picture takes up to a minute to send."),
        "",
    ),
    ("connection", "slow"): (
        QT_TRANSLATE_NOOP("ready", "The line is slow. A picture takes one to five minutes to send."),
        QT_TRANSLATE_NOOP("ready", "Use a cable, or sit nearer to the router. You can also send it later."),
    ),
    ("connection", "too_slow"): (
        QT_TRANSLATE_NOOP("ready", "The line is too slow to send pictures now."),
        QT_TRANSLATE_NOOP(
            "ready", "Use a cable or sit nearer to the router, try on another day, or go there in person."
        ),
    ),
    ("connection", "not_safe"): (
        QT_TRANSLATE_NOOP("ready", "The line to your clinic is not safe, so nothing will be sent."),
        QT_TRANSLATE_NOOP("ready", "Call your clinic on a number you know, and tell them."),
    ),
    ("connection", "local"): (QT_TRANSLATE_NOOP("ready", "No internet is needed for this visit."), ""),
    ("connection", "not_reached"): (
        QT_TRANSLATE_NOOP("ready", "Your clinic cannot be reached right now."),
        QT_TRANSLATE_NOOP("ready", "Check your internet. You can take pictures now and send them later."),
    ),
    ("connection", "no_clinic"): (
        QT_TRANSLATE_NOOP("ready", "This is checked once your clinic is known."),
        "",
    ),
    ("keyring", "works"): (QT_TRANSLATE_NOOP("ready", "Your pictures can be locked here."), ""),
    ("keyring", "missing"): (
        QT_TRANSLATE_NOOP("ready", "This computer has no safe place for keys."),
        QT_TRANSLATE_NOOP("ready", "You will be asked for a passphrase."),
    ),
    ("keyring", "locked"): (
        QT_TRANSLATE_NOOP("ready", "The safe place for keys is locked."),
        QT_TRANSLATE_NOOP("ready", "Unlock it when you are asked."),
    ),
    ("keyring", "silent"): (
        QT_TRANSLATE_NOOP("ready", "The safe place for keys does not answer."),
        QT_TRANSLATE_NOOP("ready", "Start the computer once more, or use a passphrase."),
    ),
    ("keyring", "unknown"): (QT_TRANSLATE_NOOP("ready", "This was not tried yet."), ""),
    ("screen", "there"): (QT_TRANSLATE_NOOP("ready", "There is a screen."), ""),
    ("screen", "none"): (
        QT_TRANSLATE_NOOP("ready", "There is no screen."),
        QT_TRANSLATE_NOOP("ready", "Use the command line."),
    ),
    ("speech", "there"): (QT_TRANSLATE_NOOP("ready", "Advice can be spoken."), ""),
    ("speech", "none"): (QT_TRANSLATE_NOOP("ready", "No voice is here. All advice is shown in words."), ""),
}


def ready_words(name: str, reason: str) -> ReadyWords:
    """The words for one check. Raises ``KeyError`` for a pair that no check gives. Any thread."""
    found, do = _FOUND[name, reason]
    return ReadyWords(NAMES[name], found, do)
