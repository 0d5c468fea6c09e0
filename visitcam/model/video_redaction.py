"""What a person agreed to take out of one video."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from visitcam.model.box import Box
from visitcam.model.redaction import FaceConsent, ReviewedBy
from visitcam.model.region import Origin, RegionKind
from visitcam.model.sound import SoundChoice


@dataclass(frozen=True, slots=True)
class FaceParts:
    """What is known of a face in one frame: a box over each eye, and ``pixels``, how large the face itself
    is, not grown."""

    eyes: tuple[Box, ...]
    pixels: int


@dataclass(frozen=True, slots=True)
class Track:
    """One thing through time: ``boxes[i]`` is filled in frame ``first + i`` (pixels of the frame, already
    grown; an empty box fills nothing). ``score``: the best of its sightings, 0–1. ``parts``: of a face, for
    each of ``boxes``; none where nobody knows where its eyes are."""

    kind: RegionKind
    first: int
    boxes: tuple[Box, ...]
    score: float = 1.0
    origin: Origin = Origin.FOUND
    parts: tuple[FaceParts, ...] = ()

    @property
    def last(self) -> int:
        """The last frame in which it stands."""
        return self.first + len(self.boxes) - 1

    def at(self, number: int) -> Box | None:
        """Its box in frame ``number``; None where it does not stand there."""
        index = number - self.first
        if not 0 <= index < len(self.boxes):
            return None
        box = self.boxes[index].straightened()  # drawn from its lower right corner, it is a box all the same
        return None if box.empty else box

    def parts_at(self, number: int) -> FaceParts | None:
        """What is known of the face in frame ``number``."""
        index = number - self.first
        return self.parts[index] if 0 <= index < len(self.parts) else None


@dataclass(frozen=True, slots=True)
class VideoRedaction:
    """The whole decision for one video. Frames are counted from 0 as they were recorded.

    ``keep``: the crop, the same in every frame. ``faces``: the found faces, whatever became of their tracks:
    ``redact_video()`` refuses what shows more of one than ``consent`` allows. ``area``: where the area of
    concern is, or None. ``only``: where the area lies on a face, what is kept in each frame; everything else
    is filled. ``start`` and ``end``: the first frame that leaves and the first that does not. ``hidden``:
    (from, to) stretches, ``to`` not included, that are filled whole. ``finders``, ``removed``, ``consent``,
    ``reviewed_by``: as in ``Redaction``. ``sound``: whether it leaves too.
    """

    keep: Box
    tracks: tuple[Track, ...]
    frames: int
    finders: Mapping[str, str]
    faces: tuple[Track, ...]
    start: int = 0
    end: int | None = None
    hidden: tuple[tuple[int, int], ...] = ()
    area: Track | None = None
    only: Track | None = None
    removed: Mapping[str, int] = field(default_factory=dict)
    consent: FaceConsent = FaceConsent.NONE
    reviewed_by: ReviewedBy = ReviewedBy.NOBODY
    sound: SoundChoice = SoundChoice.NONE

    @property
    def stop(self) -> int:
        """The first frame that does not leave."""
        return self.frames if self.end is None else min(self.end, self.frames)

    def filled(self) -> dict[str, int]:
        """{kind: count} of the tracks that are filled in what leaves."""
        counts: dict[str, int] = {}
        for track in self.tracks:
            if track.first < self.stop and track.last >= self.start:
                counts[str(track.kind)] = counts.get(str(track.kind), 0) + 1
        return counts

    def boxes_at(self, number: int) -> tuple[Box, ...]:
        """What is filled in frame ``number``."""
        return tuple(box for track in self.tracks if (box := track.at(number)) is not None)

    def hides(self, number: int) -> bool:
        """Whether frame ``number`` is filled whole."""
        return any(begin <= number < end for begin, end in self.hidden)
