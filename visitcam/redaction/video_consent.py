"""How much of a found face may leave in each frame of a video: the rule of ``consent``, frame by frame. Pure.

The area of concern lies on a face where it does so in at least half of the frames that both are in: who only
passes by is somebody else, and so is whoever sits so close that the area lies on both. In a frame in which it
does not, or in which nobody knows where the eyes are, nothing of the face shows. The gate asks this of every
frame that leaves; the review asks it of every change. A face whose whole track is filled needs no counting,
and pixels are counted only where the area lies on one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.model.redaction import FaceConsent
from visitcam.model.video_redaction import Track, VideoRedaction
from visitcam.redaction.consent import MOST
from visitcam.redaction.on_face import alike, away, lies_on

_NOTHING = Box(0, 0, 0, 0)


def unagreed_in_video(redaction: VideoRedaction) -> tuple[Track, ...]:
    """The found faces of which ``redaction`` shows more than its consent allows, in any frame that leaves."""
    open_faces = [face for face in redaction.faces if not any(face is track for track in redaction.tracks)]
    return tuple(face for face in open_faces if _shows_too_much(face, redaction))


def bearing(faces: Sequence[Track], area: Track | None) -> tuple[Track, ...]:
    """Those of ``faces`` on which the area lies: of one person, as ``on_face.bearing``. Where two heads are
    close, it is on the one whose middle is nearest to it through the film. A face that was found twice is one
    face, and so are two that are never there together: one head, lost and seen again."""
    near = [face for face in faces if bears_through(face, area)]
    if area is None or len(near) < 2:
        return tuple(near)
    own: list[Track] = []
    for face in sorted(near, key=lambda face: _away_from(face, area)):
        if all(_one_head(face, other) for other in own):
            own.append(face)
    return tuple(face for face in near if any(face is each for each in own))


def _together(one: Track, other: Track) -> Iterator[tuple[Box, Box]]:
    """The boxes of both, frame by frame in which both are there."""
    for number in range(max(one.first, other.first), min(one.last, other.last) + 1):
        boxes = one.at(number), other.at(number)
        if boxes[0] is not None and boxes[1] is not None:
            yield boxes[0], boxes[1]


def _away_from(face: Track, area: Track) -> float:
    """How far the area is from the face's middle, on the average, in sides of the face."""
    far = [away(box, wanted) for box, wanted in _together(face, area)]
    return sum(far) / len(far)


def _one_head(one: Track, other: Track) -> bool:
    same = [alike(box, another) for box, another in _together(one, other)]
    return 2 * sum(same) >= len(same)


def bears_through(face: Track, area: Track | None) -> bool:
    """Whether the area of concern lies on the face in at least half of the frames that both are in."""
    if area is None:
        return False
    on = [lies_on(wanted, box) for box, wanted in _together(face, area)]
    return bool(on) and 2 * sum(on) >= len(on)


def bears_at(face: Track, area: Track, number: int) -> bool:
    """Whether the area lies on the face in frame ``number``, in which its eyes are known. To be asked of a
    face that ``bears_through``."""
    box, wanted = face.at(number), area.at(number)
    parts = face.parts_at(number)
    return box is not None and wanted is not None and bool(parts and parts.eyes) and lies_on(wanted, box)


def eyes_beside(eyes: tuple[Box, ...], wanted: Box | None) -> tuple[Box, ...]:
    """Those of ``eyes`` that stay filled where the person says that ``wanted`` is the eye: all but the one
    nearest to its middle (as ``on_face.eyes_beside``). All of them where ``wanted`` is None."""
    if wanted is None or not eyes:
        return eyes
    x, y = wanted.centre
    away = [math.hypot(eye.centre[0] - x, eye.centre[1] - y) for eye in eyes]
    own = away.index(min(away))
    return eyes[:own] + eyes[own + 1 :]


def _shows_too_much(face: Track, redaction: VideoRedaction) -> bool:
    own = any(face is each for each in bearing(redaction.faces, redaction.area))
    if own and redaction.consent is FaceConsent.RECOGNISABLE:
        return False
    numbers = range(max(face.first, redaction.start), min(face.last + 1, redaction.stop))
    return any(
        not redaction.hides(number) and _too_much_at(number, face, redaction, own=own) for number in numbers
    )


def _too_much_at(number: int, face: Track, redaction: VideoRedaction, *, own: bool) -> bool:
    place = (face.at(number) or _NOTHING).intersection(redaction.keep)
    if redaction.only is not None:
        place = place.intersection(redaction.only.at(number) or _NOTHING)
    filled = [box.intersection(place) for box in redaction.boxes_at(number)]
    if place.empty or place in filled:
        return False
    shown = np.ones((place.h, place.w), np.bool_)
    _set(shown, place, filled, to=False)
    if not shown.any():
        return False
    area, parts = redaction.area, face.parts_at(number)
    if not own or area is None or parts is None or not bears_at(face, area, number):
        return True
    allowed = np.zeros_like(shown)
    _set(allowed, place, [area.at(number) or _NOTHING], to=True)
    wanted = area.at(number) if redaction.consent is FaceConsent.AREA_IS_EYE else None
    _set(allowed, place, eyes_beside(parts.eyes, wanted), to=False)
    return bool((shown & ~allowed).any()) or int(shown.sum()) > MOST * max(1, parts.pixels)


def _set(mask: NDArray[np.bool_], place: Box, boxes: Iterable[Box], *, to: bool) -> None:
    for box in boxes:
        part = box.intersection(place).moved(-place.x, -place.y)
        mask[part.y : part.bottom, part.x : part.right] = to
