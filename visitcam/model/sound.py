"""What was said while a video was made, before a person looked at it. In memory, like a ``Frame``."""

from __future__ import annotations

from enum import StrEnum
from typing import NoReturn

RATE = 48_000  # samples a second, one channel, 16 bits


class SoundChoice(StrEnum):
    """NONE: no sound was recorded. AGREED: the clinic asked for it, and the person agreed before it was
    recorded. LEFT_OUT: it was recorded so, and the person left it out in the review."""

    NONE = "none"
    AGREED = "agreed"
    LEFT_OUT = "left_out"


class Sound:
    """``samples``: 16-bit little-endian PCM, mono, ``RATE``; the first belongs to the video's first frame.
    ``times``: seconds of each of the video's frames from the first. ``at``: monotonic seconds of the first.

    It cannot be pickled or copied, so that it reaches no file, pipe or child process by accident.
    """

    __slots__ = ("at", "samples", "times")

    def __init__(self, samples: bytes, times: tuple[float, ...], at: float) -> None:
        self.samples, self.times, self.at = samples, times, at

    def __repr__(self) -> str:
        return f"<Sound {len(self.samples) / 2 / RATE:.1f} s>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a raw sound does not leave memory")

    def __copy__(self) -> NoReturn:
        raise TypeError("a raw sound is not copied")

    def __deepcopy__(self, memo: object) -> NoReturn:
        raise TypeError("a raw sound is not copied")
