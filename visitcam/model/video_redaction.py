"""What a person agreed to take out of one video."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from visitcam.model.box import Box
from visitcam.model.redaction import FaceConsent, ReviewedBy
from visitcam.model.region import Origin, RegionKind


@dataclass(frozen=True, slots=True)
class Track:
    """One thing through time: ``boxes[i]`` is filled in frame ``first + i`` (pixels of the frame, already
    grown; an empty box fills nothing). ``score``: the best of its sightings, 0–1."""

    kind: RegionKind
    first: int
    boxes: tuple[Box, ...]
    score: float = 1.0
    origin: Origin = Origin.FOUND

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


@dataclass(frozen=True, slots=True)
class VideoRedaction:
    """The whole decision for one video. Frames are counted from 0 as they were recorded.

    ``keep``: the crop, the same in every frame. ``area``: where the area of concern lies on a face, the
    track of what is kept; everything else is filled. ``start`` and ``end``: the first frame that leaves and
    the first that does not. ``hidden``: (from, to) stretches, ``to`` not included, that are filled whole.
    ``faces``: the tracks of the found faces, whatever became of them in ``tracks``: the gate refuses what
    shows one without the person's word.
    ``finders``, ``removed``, ``consent``, ``reviewed_by``: as in ``Redaction``.
    """

    keep: Box
    tracks: tuple[Track, ...]
    frames: int
    finders: Mapping[str, str]
    start: int = 0
    end: int | None = None
    hidden: tuple[tuple[int, int], ...] = ()
    area: Track | None = None
    faces: tuple[Track, ...] = ()
    removed: Mapping[str, int] = field(default_factory=dict)
    consent: FaceConsent = FaceConsent.NONE
    reviewed_by: ReviewedBy = ReviewedBy.NOBODY

    def filled(self) -> dict[str, int]:
        """{kind: count} of the tracks that are filled in what leaves."""
        counts: dict[str, int] = {}
        stop = self.frames if self.end is None else self.end
        for track in self.tracks:
            if track.first < stop and track.last >= self.start:
                counts[str(track.kind)] = counts.get(str(track.kind), 0) + 1
        return counts

    def boxes_at(self, number: int) -> tuple[Box, ...]:
        """What is filled in frame ``number``."""
        return tuple(box for track in self.tracks if (box := track.at(number)) is not None)

    def hides(self, number: int) -> bool:
        """Whether frame ``number`` is filled whole."""
        return any(begin <= number < end for begin, end in self.hidden)
