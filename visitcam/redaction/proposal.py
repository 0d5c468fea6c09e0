"""What the program proposes to take out of one picture; the person decides on it.

The crop is the guide's box: what lies outside is not saved at all. Where the area of concern lies on a
face, only the area is kept and everything else is filled, the eyes inside it too: an eye bar over a
visible face does not make a person unknown (a box over all features was still recognised in 55 % of
cases; ICMJE refuses eye bars), so more than the area is kept only where the person agrees to be
recognised, and that is recorded.
"""

from __future__ import annotations

import math

from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.redaction import FaceConsent, Redaction
from visitcam.model.region import Origin, Region, RegionKind
from visitcam.redaction.found import Found
from visitcam.redaction.regions import touches

_EYE_WIDTH = 0.62  # of the distance between the eyes, the box over one eye with lid and brow
_EYE_HEIGHT = 0.5  # the same for its height
_POINTS = 48  # corners of the outline that is offered around the area


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
    wanted = Box(0, 0, 0, 0) if area is None else area.straightened().intersection(keep)
    bearing = () if wanted.empty else tuple(r for r in inside if _bears(r, wanted))
    if not bearing:
        return Redaction(keep, inside, dict(found.finders), consent=consent)
    others = tuple(region for region in inside if region not in bearing)
    eyes = tuple(eye for face in bearing for eye in eye_regions(face) if touches(eye, keep))
    if consent is FaceConsent.RECOGNISABLE:
        return Redaction(keep, others + eyes, dict(found.finders), consent=consent)
    if consent is FaceConsent.AREA_IS_EYE:
        eyes = tuple(eye for eye in eyes if eye.box.intersection(wanted).empty)
    return Redaction(
        keep, others + eyes, dict(found.finders), keep_outline=outline_around(wanted), consent=consent
    )


def on_a_face(found: Found, area: Box | None) -> bool:
    """Whether the area of concern lies on a found face: then the person is asked how much may be kept."""
    return area is not None and any(_bears(region, area.straightened()) for region in found.regions)


def outline_around(area: Box) -> tuple[tuple[float, float], ...]:
    """An ellipse that fills ``area``, to be reshaped by the person: frame pixels, clockwise."""
    cx, cy = area.x + (area.w - 1) / 2, area.y + (area.h - 1) / 2
    turn = [2 * math.pi * i / _POINTS for i in range(_POINTS)]
    return tuple((cx + (area.w - 1) / 2 * math.cos(t), cy + (area.h - 1) / 2 * math.sin(t)) for t in turn)


def eye_regions(face: Region) -> tuple[Region, ...]:
    """A box over each eye of a found face, by its landmarks; none where it has no landmarks.

    The boxes follow the distance between the eyes, or the face's own width where a turned face brings
    them together.
    """
    if face.kind is not RegionKind.FACE or len(face.landmarks) < 2:
        return ()
    left, right = face.landmarks[0], face.landmarks[1]
    apart = math.hypot(left[0] - right[0], left[1] - right[1])
    # Eyes stand about 0.4 face widths apart; the region's box was grown already (by a fifth a side).
    apart = max(apart, 0.2 * min(face.box.w, face.box.h))
    tilt = math.atan2(right[1] - left[1], right[0] - left[0])
    width = apart * (_EYE_WIDTH * abs(math.cos(tilt)) + _EYE_HEIGHT * abs(math.sin(tilt)))
    height = apart * (_EYE_HEIGHT * abs(math.cos(tilt)) + _EYE_WIDTH * abs(math.sin(tilt)))
    return tuple(_eye(x, y, width, height, face.score) for x, y in (left, right))


def _eye(x: float, y: float, width: float, height: float, score: float) -> Region:
    box = Box.around([(x - width / 2, y - height / 2), (x + width / 2, y + height / 2)])
    return Region(RegionKind.FACE, box, score, Origin.FOUND)


def _bears(region: Region, area: Box) -> bool:
    """A found face on which the area lies: at least half of the area, or its middle."""
    if region.kind is not RegionKind.FACE or region.origin is not Origin.FOUND:
        return False
    shared = region.box.intersection(area).pixels
    x, y = area.centre
    middle = region.box.x <= x < region.box.right and region.box.y <= y < region.box.bottom
    return middle or shared * 2 >= max(1, area.pixels)
