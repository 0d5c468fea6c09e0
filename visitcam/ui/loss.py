"""What would be lost if everything in memory went now: it is asked about first. No Qt."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Loss:
    """``pictures``, ``videos``: taken and not kept yet. ``recording``: a video is being made.
    ``words``: what the person wrote is not sealed yet."""

    pictures: int = 0
    videos: int = 0
    recording: bool = False
    words: bool = False

    def __bool__(self) -> bool:
        return bool(self.pictures or self.videos or self.recording or self.words)
