"""What the machine has: camera, screen, keyring, speech, connection. Each answer is found by the room
that can ask (capture, keychain, delivery, the window) and passed in; here it is only judged."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from enum import StrEnum

from visitcam.readiness.check import Ready, ReadyCheck, ReadyName


class KeyringAnswer(StrEnum):
    """What the keyring's probe said, as far as readiness cares."""

    WORKS = "works"
    MISSING = "missing"
    LOCKED = "locked"
    SILENT = "silent"


class LineAnswer(StrEnum):
    """What the probe of the clinic's server said."""

    REACHED = "reached"  # its speed is not known
    QUICK = "quick"
    FAIR = "fair"
    SLOW = "slow"
    TOO_SLOW = "too_slow"
    NOT_SAFE = "not_safe"
    NOT_REACHED = "not_reached"
    LOCAL = "local"  # delivery into a folder or stick: no line is needed


# Seconds that one picture takes, ours: some seconds are waited out before the window, a minute is not; and at
# five minutes a picture, three pictures and their video take longer than a visit.
QUICK_SECONDS, FAIR_SECONDS, SLOW_SECONDS = 10.0, 60.0, 300.0
_ATTENTION = (LineAnswer.NOT_REACHED, LineAnswer.SLOW, LineAnswer.TOO_SLOW, LineAnswer.NOT_SAFE)


def judge_line(picture_seconds: float | None) -> LineAnswer:
    """How a server that was reached is judged by the seconds that a picture takes to it (None: not known)."""
    if picture_seconds is None:
        return LineAnswer.REACHED
    bounds = (
        (QUICK_SECONDS, LineAnswer.QUICK),
        (FAIR_SECONDS, LineAnswer.FAIR),
        (SLOW_SECONDS, LineAnswer.SLOW),
    )
    return next((answer for most, answer in bounds if picture_seconds <= most), LineAnswer.TOO_SLOW)


def check_camera(
    cameras: int | None, *, size: tuple[int, int] | None = None, fps: float | None = None
) -> ReadyCheck:
    """``cameras`` found (None: nobody looked); ``size`` (width, height) in pixels and ``fps`` of the open
    one. Below 640 × 480 a picture shows too little: attention, but the visit may go on."""
    if cameras is None:
        return ReadyCheck(ReadyName.CAMERA, Ready.CANNOT_CHECK, "unknown")
    numbers: dict[str, float] = {"cameras": float(cameras)}
    if size is not None:
        numbers |= {"width_px": float(size[0]), "height_px": float(size[1])}
    if fps is not None:
        numbers["fps"] = round(fps, 1)
    if cameras == 0:
        return ReadyCheck(ReadyName.CAMERA, Ready.ATTENTION, "none", numbers)
    if size is not None and (max(size) < 640 or min(size) < 480):
        return ReadyCheck(ReadyName.CAMERA, Ready.ATTENTION, "small", numbers)
    return ReadyCheck(ReadyName.CAMERA, Ready.OK, "works", numbers)


def check_connection(
    answer: LineAnswer | None, *, seconds: float | None = None, picture_seconds: float | None = None
) -> ReadyCheck:
    """``answer`` None: there is no invitation yet, so nobody to ask. ``seconds``: the round trip;
    ``picture_seconds``: what a picture takes."""
    numbers = {} if seconds is None else {"seconds": round(seconds, 3)}
    if picture_seconds is not None:
        numbers["picture_seconds"] = round(picture_seconds, 1)
    if answer is None:
        return ReadyCheck(ReadyName.CONNECTION, Ready.CANNOT_CHECK, "no_clinic", numbers)
    if answer in _ATTENTION:
        return ReadyCheck(ReadyName.CONNECTION, Ready.ATTENTION, str(answer), numbers)
    return ReadyCheck(ReadyName.CONNECTION, Ready.OK, str(answer), numbers)


def check_keyring(answer: KeyringAnswer | None) -> ReadyCheck:
    """Without a keyring a passphrase does; with a locked or silent one the person is told."""
    if answer is None:
        return ReadyCheck(ReadyName.KEYRING, Ready.CANNOT_CHECK, "unknown")
    state = Ready.OK if answer is KeyringAnswer.WORKS else Ready.ATTENTION
    return ReadyCheck(ReadyName.KEYRING, state, str(answer))


def check_screen(environ: Mapping[str, str] | None = None, platform: str = sys.platform) -> ReadyCheck:
    """On Linux a window needs DISPLAY or WAYLAND_DISPLAY; macOS and Windows always have their own."""
    env = os.environ if environ is None else environ
    if not platform.startswith("linux"):
        return ReadyCheck(ReadyName.SCREEN, Ready.OK, "there")
    if env.get("DISPLAY") or env.get("WAYLAND_DISPLAY"):
        return ReadyCheck(ReadyName.SCREEN, Ready.OK, "there")
    return ReadyCheck(ReadyName.SCREEN, Ready.ATTENTION, "none")


def check_speech(engines: int | None = None, platform: str = sys.platform) -> ReadyCheck:
    """``engines``: how many QtTextToSpeech lists (the window knows). Without that answer Linux is
    judged by its speech-dispatcher program; other systems bring a voice of their own."""
    if engines is not None:
        state, reason = (Ready.OK, "there") if engines > 0 else (Ready.CANNOT_CHECK, "none")
        return ReadyCheck(ReadyName.SPEECH, state, reason, {"engines": float(engines)})
    if platform.startswith("linux") and shutil.which("speech-dispatcher") is None:
        return ReadyCheck(ReadyName.SPEECH, Ready.CANNOT_CHECK, "none")
    return ReadyCheck(ReadyName.SPEECH, Ready.OK, "there")
