"""What of a found face may leave in a video, and what the person decides about tracks. Pure; any thread.

Stricter than for a picture (``consent``): nobody follows the eyes of a face through a video, so nothing of a
found face leaves without the person's word, the area of concern on it neither. Who agrees to be recognised
keeps the area; another face is shown where the person said that it is theirs, or that it is none.
"""

from __future__ import annotations

from dataclasses import replace

from visitcam.model.box import Box
from visitcam.model.redaction import FaceConsent, ReviewedBy
from visitcam.model.region import Origin, Region, RegionKind
from visitcam.model.video_redaction import Track, VideoRedaction
from visitcam.redaction.regions import covered


def unagreed(redaction: VideoRedaction) -> tuple[Track, ...]:
    """The found faces of which ``redaction`` shows something in a frame that leaves, and nobody agreed."""
    return tuple(
        face
        for face in redaction.faces
        if not any(face is track for track in redaction.tracks)
        and not _agreed(face, redaction)
        and _shown(face, redaction)
    )


def bears(face: Track, area: Track) -> bool:
    """Whether the area of concern lies on the face in at least half of the frames that both are in."""
    both = on = 0
    for number in range(max(face.first, area.first), min(face.last, area.last) + 1):
        box, wanted = face.at(number), area.at(number)
        if box is None or wanted is None:
            continue
        both += 1
        x, y = wanted.centre
        on += box.x <= x < box.right and box.y <= y < box.bottom
    return both > 0 and on * 2 >= both


def uncover(redaction: VideoRedaction, track: Track) -> VideoRedaction:
    """Without ``track``. What was found is counted in ``removed``, what the person drew is not. A found face
    stays known (``faces``): the gate refuses to show it until the person gave their word."""
    left = tuple(each for each in redaction.tracks if each is not track)
    if len(left) == len(redaction.tracks):
        return redaction
    removed = dict(redaction.removed)
    if track.origin is Origin.FOUND:
        removed[str(track.kind)] = removed.get(str(track.kind), 0) + 1
    return undecided(replace(redaction, tracks=left, removed=removed))


def not_a_face(after: VideoRedaction, faces: tuple[Track, ...]) -> VideoRedaction:
    """``after``, a change that shows ``faces``, of which the person said that they are none. They were
    counted as they were uncovered; the gate asks nothing of them any more."""
    left = tuple(face for face in after.faces if not any(face is each for each in faces))
    return undecided(replace(after, faces=left))


def show_face(after: VideoRedaction, faces: tuple[Track, ...], area: Track | None) -> VideoRedaction:
    """``after``, of which the person read that they will be recognised by ``faces``, and agreed: that goes
    into the manifest. Where ``area`` lies on one, only the area is kept, and that face stays known."""
    bearing = tuple(face for face in faces if area is not None and bears(face, area))
    others = tuple(face for face in faces if not any(face is each for each in bearing))
    agreed = replace(not_a_face(after, others), consent=FaceConsent.RECOGNISABLE)
    return replace(agreed, area=area) if bearing else agreed


def undecided(redaction: VideoRedaction) -> VideoRedaction:
    """A change takes the agreement back: nobody has looked at the new state yet."""
    return replace(redaction, reviewed_by=ReviewedBy.NOBODY)


def _agreed(face: Track, redaction: VideoRedaction) -> bool:
    area = redaction.area
    return redaction.consent is FaceConsent.RECOGNISABLE and area is not None and bears(face, area)


def _shown(face: Track, redaction: VideoRedaction) -> bool:
    end = redaction.frames if redaction.end is None else min(redaction.end, redaction.frames)
    numbers = range(max(redaction.start, face.first), min(end, face.last + 1))
    return any(_shows(face, number, redaction) for number in numbers)


def _shows(face: Track, number: int, redaction: VideoRedaction) -> bool:
    """Whether a pixel of the face is neither filled nor cut off in frame ``number``."""
    place = _inside(face.at(number), redaction.keep)
    if redaction.area is not None:
        place = _inside(redaction.area.at(number), place)
    if place.empty or redaction.hides(number):
        return False
    fills = redaction.boxes_at(number)
    if any(fill.intersection(place) == place for fill in fills):
        return False
    regions = [Region(RegionKind.MARK, fill, 1.0, Origin.PERSON) for fill in fills]
    return not covered(regions, place).all()


def _inside(box: Box | None, place: Box) -> Box:
    return Box(0, 0, 0, 0) if box is None else box.straightened().intersection(place)
