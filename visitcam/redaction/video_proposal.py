"""What the program proposes to take out of one video; the person decides on it.

As for a picture: the crop is the guide's box, everything found is filled, and where the area of concern lies
on a face, only the area is kept, without the eyes, as much of it as shows a third of the face at most. The
part of the area that is kept is the same in every frame, so that the picture does not pump; where even its
smallest part would show too much, the face stays covered in that frame.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from visitcam.model.box import Box
from visitcam.model.redaction import FaceConsent
from visitcam.model.region import Origin, RegionKind
from visitcam.model.video_redaction import FaceParts, Track, VideoRedaction
from visitcam.redaction.consent import MOST
from visitcam.redaction.motion_path import MotionPath
from visitcam.redaction.video_consent import bearing as bearing_of
from visitcam.redaction.video_consent import bears_at, eyes_beside
from visitcam.redaction.video_search import VideoFound

_DRAWN_GROWTH = 0.12  # of a box that follows, a side
_EVEN = 2  # pixels: one sample of colour
_PARTS = tuple(1 - i / 16 for i in range(13))  # of the area's sides, as in ``proposal``
_NONE = Box(0, 0, 0, 0)


def propose_video(
    found: VideoFound, guide: Box, area: Track | None = None, consent: FaceConsent = FaceConsent.NONE
) -> VideoRedaction:
    """What would leave, before anybody looked at it: the guide's box, everything found filled.

    ``area``: the area of concern through time; where it lies on a face, only it is kept.
    """
    keep = even(guide.straightened().clipped(*found.size))
    faces = tuple(track for track in found.tracks if track.kind is RegionKind.FACE)
    plain = VideoRedaction(
        keep, found.tracks, found.frames, dict(found.finders), faces, area=area, consent=consent
    )
    bearing = bearing_of(faces, area)
    if area is None or not bearing:
        return plain
    others = tuple(track for track in found.tracks if track not in bearing)
    eyes = tuple(eye for face in bearing for eye in _eye_tracks(face))
    if consent is FaceConsent.RECOGNISABLE:
        return replace(plain, tracks=others + eyes)
    filled = consent is not FaceConsent.AREA_IS_EYE  # both eyes: else the one that is the area shows
    if not filled:
        eyes = tuple(eye for face in bearing for eye in _eye_tracks(face, area))
    only = _part_of(area, _largest(bearing, area, keep, eyes_filled=filled and bool(eyes)))
    covered = tuple(
        left
        for face in bearing
        if (left := _where_too_much(face, area, only, keep, filled and bool(eyes))) is not None
    )
    return replace(plain, tracks=others + covered + eyes, only=only)


def followed_area(seen: Mapping[int, Box], frames: int) -> Track | None:
    """The area of concern in every frame: where it was last judged before it. None where it never was."""
    if not seen:
        return None
    boxes: list[Box] = []
    current = seen[min(seen)]
    for number in range(frames):
        current = seen.get(number, current)
        boxes.append(current)
    return Track(RegionKind.MARK, 0, tuple(boxes))


def drawn_track(box: Box, start: int, end: int, path: MotionPath | None) -> Track:
    """A box that a person drew in frame ``start``, until before ``end``: it stands, or is carried along the
    picture's motion (grown a little, as nobody knows better) where ``path`` is given."""
    if path is None:
        return Track(RegionKind.MARK, start, (box,) * max(0, end - start), origin=Origin.PERSON)
    boxes = []
    for number in range(start, end):
        grown = box.grown(_DRAWN_GROWTH) if number > start else box
        boxes.append(path.carried(grown, start, number).clipped(*path.size))
    return Track(RegionKind.MARK, start, tuple(boxes), origin=Origin.PERSON)


def even(box: Box, *, outward: bool = False) -> Box:
    """The box on even pixels: inwards for a crop, outwards for a fill."""
    if outward:
        left, top = box.x // _EVEN * _EVEN, box.y // _EVEN * _EVEN
        right, bottom = -(-box.right // _EVEN) * _EVEN, -(-box.bottom // _EVEN) * _EVEN
    else:
        left, top = -(-box.x // _EVEN) * _EVEN, -(-box.y // _EVEN) * _EVEN
        right, bottom = box.right // _EVEN * _EVEN, box.bottom // _EVEN * _EVEN
    return Box(left, top, max(0, right - left), max(0, bottom - top))


def _eye_tracks(face: Track, wanted: Track | None = None) -> Iterator[Track]:
    """The eyes that are filled; ``wanted``: but for the one that it is (``eyes_beside``)."""
    filled = []
    for number, parts in enumerate(face.parts, face.first):
        filled.append(eyes_beside(parts.eyes, wanted.at(number) if wanted is not None else None))
    for index in range(max((len(eyes) for eyes in filled), default=0)):
        boxes = tuple(eyes[index] if index < len(eyes) else _NONE for eyes in filled)
        yield Track(RegionKind.FACE, face.first, boxes, face.score)


def _part_of(area: Track, part: float) -> Track:
    return replace(area, boxes=tuple(_shrunk(box.straightened(), part) for box in area.boxes))


def _shrunk(box: Box, part: float) -> Box:
    dx, dy = round(box.w * (1 - part) / 2), round(box.h * (1 - part) / 2)
    return Box(box.x + dx, box.y + dy, box.w - 2 * dx, box.h - 2 * dy)


def _largest(bearing: tuple[Track, ...], area: Track, keep: Box, *, eyes_filled: bool) -> float:
    """The largest part of the area that may be kept in every frame in which it lies on a face."""
    number_of = 0
    for face in bearing:
        for number in range(face.first, face.last + 1):
            if not bears_at(face, area, number):
                continue
            while number_of < len(_PARTS) - 1 and not _allowed(
                face, number, _shrunk(area.at(number) or _NONE, _PARTS[number_of]), keep, eyes_filled
            ):
                number_of += 1
    return _PARTS[number_of]


def _allowed(face: Track, number: int, kept: Box, keep: Box, eyes_filled: bool) -> bool:
    """Whether ``kept`` shows a third of the face at most. Two eyes that overlap are counted as the larger."""
    parts = face.parts_at(number) or FaceParts((), 0)
    place = (face.at(number) or _NONE).intersection(keep).intersection(kept)
    hidden = max((eye.intersection(place).pixels for eye in parts.eyes), default=0) if eyes_filled else 0
    return place.pixels - hidden <= MOST * max(1, parts.pixels)


def _where_too_much(face: Track, area: Track, only: Track, keep: Box, eyes_filled: bool) -> Track | None:
    """The face covered in the frames in which the area does not lie on it, or would show too much."""
    boxes = []
    for number in range(face.first, face.last + 1):
        fine = bears_at(face, area, number) and _allowed(
            face, number, only.at(number) or _NONE, keep, eyes_filled
        )
        boxes.append(_NONE if fine else face.at(number) or _NONE)
    return replace(face, boxes=tuple(boxes), parts=()) if any(not box.empty for box in boxes) else None
