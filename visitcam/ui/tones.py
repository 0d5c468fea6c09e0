"""Three soft sounds, made in memory: warmer, colder, and a shutter that is no fright. No Qt here.

Sines with one quiet overtone, a slow rise and a long fall: a struck wooden bar rather than a beep. Warmer
goes up a major third, colder down a minor third, so that they differ in direction and not by pitch alone. All
stay below a quarter of full scale.
"""

from __future__ import annotations

import math
import random
from array import array
from enum import StrEnum

RATE = 44_100  # samples a second, mono, signed 16 bit
LOUD = 0.22  # of full scale
_G4, _B4, _E4 = 392.0, 493.88, 329.63  # Hz, equal temperament on A4 = 440


class Tone(StrEnum):
    """What is heard."""

    WARMER = "warmer"
    COLDER = "colder"
    SHUTTER = "shutter"


def samples(tone: Tone) -> bytes:
    """The sound, native byte order."""
    if tone is Tone.SHUTTER:
        wave = [a + b for a, b in zip(_click(0.0, 0.16), _click(0.07, 0.16), strict=True)]
    elif tone is Tone.WARMER:
        wave = _notes(_G4, _B4)
    else:
        wave = _notes(_G4, _E4)
    top = max(abs(value) for value in wave)
    return array("h", [round(32767 * LOUD * value / top) for value in wave]).tobytes()


def _notes(first: float, second: float) -> list[float]:
    """Two notes, the second begun while the first still rings; 0.45 s."""
    count, later = round(0.45 * RATE), round(0.14 * RATE)
    wave = [0.0] * count
    for pitch, start in ((first, 0), (second, later)):
        for i in range(start, count):
            t = (i - start) / RATE
            body = math.sin(math.tau * pitch * t) + 0.18 * math.sin(math.tau * 2 * pitch * t)
            wave[i] += body * min(1.0, t / 0.02) * math.exp(-t * 9.0)
    return _faded(wave)


def _click(start: float, length: float) -> list[float]:
    """A short, dull rustle at ``start`` seconds: noise through a low pass of about 900 Hz."""
    noise = random.Random(7)  # noqa: S311 - the same rustle each time
    wave, held = [0.0] * round(length * RATE), 0.0
    for i in range(round(start * RATE), len(wave)):
        t = i / RATE - start
        held += 0.12 * (noise.uniform(-1, 1) - held)
        wave[i] = held * min(1.0, t / 0.004) * math.exp(-t * 60.0)
    return _faded(wave)


def _faded(wave: list[float]) -> list[float]:
    """The last 30 ms go to nothing, so that the end is no click."""
    tail = round(0.03 * RATE)
    for i in range(tail):
        wave[-1 - i] *= i / tail
    return wave
