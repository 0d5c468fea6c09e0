"""Is there enough battery for a visit?"""

from __future__ import annotations

import psutil

from visitcam.readiness.check import Ready, ReadyCheck, ReadyName

LOW_PERCENT = 25.0
"""Below this and not plugged in, the person is asked to plug in. A visit takes about 20 minutes with
the camera and a bright screen on; a tired laptop battery gives an hour from full, so a quarter is
the least that leaves room (our estimate, not measured on many machines)."""

LOW_MINUTES = 30.0
"""The system's own estimate, where it gives one, below which the same is asked."""


def judge_battery(percent: float | None, plugged: bool | None, seconds_left: float | None) -> ReadyCheck:
    """``percent`` 0–100 or None (no battery, a desktop), ``plugged`` None where unknown,
    ``seconds_left`` None where the system does not estimate. Pure."""
    if percent is None:
        return ReadyCheck(ReadyName.BATTERY, Ready.OK, "no_battery")
    numbers = {"percent": round(percent, 1)}
    if seconds_left is not None and seconds_left >= 0:
        numbers["minutes_left"] = round(seconds_left / 60, 1)
    if plugged:
        return ReadyCheck(ReadyName.BATTERY, Ready.OK, "plugged_in", numbers)
    short = numbers.get("minutes_left", LOW_MINUTES) < LOW_MINUTES
    if percent < LOW_PERCENT or short:
        return ReadyCheck(ReadyName.BATTERY, Ready.ATTENTION, "low", numbers)
    return ReadyCheck(ReadyName.BATTERY, Ready.OK, "enough", numbers)


def check_battery() -> ReadyCheck:
    """Asks the system. ``psutil`` gives None where there is no battery, has no such function on some
    systems, and raises what the system raises where its power files are odd. Quick; any thread."""
    ask = getattr(psutil, "sensors_battery", None)
    if ask is None:
        return ReadyCheck(ReadyName.BATTERY, Ready.CANNOT_CHECK, "unknown")
    try:
        found = ask()
    except (OSError, ValueError, RuntimeError):
        return ReadyCheck(ReadyName.BATTERY, Ready.CANNOT_CHECK, "unknown")
    if found is None:
        return judge_battery(None, None, None)
    seconds = None if found.secsleft is None or found.secsleft < 0 else float(found.secsleft)
    return judge_battery(float(found.percent), found.power_plugged, seconds)
