"""How much of a found face may leave. Pure; any thread.

Without anybody's word nothing of a face leaves but the area of concern that lies on it, without the eyes,
and not more of it than a third of the face: a face without its eyes is still a known face (ICMJE refuses eye
bars; a box over all features was still recognised in 55 % of cases). Who says that the area is the eye
keeps that eye. To keep more, the person reads that the doctor will be able to recognise them and agrees,
and that is written into the manifest. It counts for the face on which the area lies; another face is shown
only where the person said that it is theirs, or that it is none (``review.show_face``, ``not_a_face``).

The gate asks this of every picture; the review asks it of every change, to know when to ask the person.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.model.redaction import FaceConsent, Redaction
from visitcam.model.region import Region
from visitcam.redaction.on_face import GROWTH, bearing, eye_regions, eyes_beside, ungrown
from visitcam.redaction.regions import covered, outline_mask

MOST = 1 / 3  # of the box of a face, without the eyes, that may be shown without anybody's word


def unagreed(redaction: Redaction, size: tuple[int, int]) -> tuple[Region, ...]:
    """The found faces of which ``redaction`` shows more than its consent allows, in a frame of ``size``
    (width, height)."""
    keep = redaction.keep.straightened().clipped(*size)
    return tuple(face for face in redaction.faces if _too_much(face, redaction, keep, size))


def _too_much(face: Region, redaction: Redaction, keep: Box, size: tuple[int, int]) -> bool:
    place = face.box.straightened().intersection(keep)
    if place.empty:
        return False
    shown = ~covered(redaction.regions, place)
    if redaction.keep_outline is not None:
        shown &= outline_mask(redaction.keep_outline, place.w, place.h, (place.x, place.y))
    if not shown.any():
        return False
    if redaction.area is None or face not in bearing(redaction.faces, redaction.area):
        return True
    if redaction.consent is FaceConsent.RECOGNISABLE:
        return False
    allowed = _allowed(face, redaction.area, redaction.consent, place)
    own = ungrown(face.box, size, GROWTH).intersection(keep)
    return bool((shown & ~allowed).any()) or int(shown.sum()) > MOST * max(1, own.pixels)


def _allowed(face: Region, area: Box, consent: FaceConsent, place: Box) -> NDArray[np.bool_]:
    """``(place.h, place.w) bool``: the area without the eyes. Nobody knows where the eyes of a face without
    landmarks are: then nothing of it."""
    mask = np.zeros((place.h, place.w), np.bool_)
    eyes = eye_regions(face)
    if not eyes:
        return mask
    inside = area.intersection(place).moved(-place.x, -place.y)
    mask[inside.y : inside.bottom, inside.x : inside.right] = True
    if consent is FaceConsent.AREA_IS_EYE:
        eyes = eyes_beside(face, area)
    return np.asarray(mask & ~covered(eyes, place), dtype=np.bool_)
