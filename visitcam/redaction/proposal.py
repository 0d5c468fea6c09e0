"""What the program proposes to take out of one picture; the person decides on it.

The crop is the guide's box: what lies outside is not saved at all. Where the area of concern lies on a
face, only the area is kept and everything else is filled, the eyes inside it too, and where the area would
show more than a third of the face, its middle alone (``consent`` tells why). More is kept only where the
person agrees to be recognised, and that is recorded.
"""

from __future__ import annotations

from dataclasses import replace

from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.redaction import FaceConsent, Redaction
from visitcam.model.region import RegionKind
from visitcam.redaction.consent import unagreed
from visitcam.redaction.found import Found
from visitcam.redaction.on_face import bearing as bearing_of
from visitcam.redaction.on_face import eye_regions, eyes_beside, outline_around
from visitcam.redaction.regions import touches

_PARTS = tuple(1 - i / 16 for i in range(13))  # of the area's sides, the outlines that are tried


def propose(
    frame: Frame,
    found: Found,
    guide: Box,
    area: Box | None = None,
    consent: FaceConsent = FaceConsent.NONE,
) -> Redaction:
    """The proposal for ``frame``, not reviewed by anybody yet. Pure; any thread.

    ``guide`` and ``area`` in pixels of the frame; an area outside the guide counts as none. A guide
    outside the frame keeps nothing (``redact`` then refuses).
    """
    keep = guide.straightened().clipped(frame.width, frame.height)
    inside = tuple(region for region in found.regions if touches(region, keep))
    faces = tuple(region for region in inside if region.kind is RegionKind.FACE)
    wanted = Box(0, 0, 0, 0) if area is None else area.straightened().intersection(keep)
    bearing = bearing_of(faces, wanted)
    plain = Redaction(
        keep, inside, dict(found.finders), faces, None if wanted.empty else wanted, consent=consent
    )
    if not bearing:
        return plain
    others = tuple(region for region in inside if region not in bearing)
    eyes = tuple(eye for face in bearing for eye in eye_regions(face) if touches(eye, keep))
    if consent is FaceConsent.RECOGNISABLE:
        return replace(plain, regions=others + eyes)
    if consent is FaceConsent.AREA_IS_EYE:
        eyes = tuple(eye for face in bearing for eye in eyes_beside(face, wanted) if touches(eye, keep))
    for part in _PARTS:
        kept = replace(plain, regions=others + eyes, keep_outline=outline_around(wanted, part))
        if not unagreed(kept, frame.size):
            return kept
    return plain  # an area that holds the face many times over: the face is covered
