"""The person's decisions on a video's faces, each a new ``VideoRedaction``: as ``review`` for a picture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from visitcam.model.redaction import FaceConsent, ReviewedBy
from visitcam.model.region import Origin
from visitcam.model.video_redaction import Track, VideoRedaction
from visitcam.redaction.video_consent import bearing


def uncover(redaction: VideoRedaction, track: Track) -> VideoRedaction:
    """Without ``track``; what was found is counted in ``removed``. A found face stays known to the gate."""
    left = tuple(each for each in redaction.tracks if each is not track)
    if len(left) == len(redaction.tracks):
        return redaction
    removed = dict(redaction.removed)
    if track.origin is Origin.FOUND:
        removed[str(track.kind)] = removed.get(str(track.kind), 0) + 1
    return _undecided(replace(redaction, tracks=left, removed=removed))


def not_a_face(before: VideoRedaction, after: VideoRedaction, faces: Iterable[Track]) -> VideoRedaction:
    """``after``, a change of ``before`` that shows ``faces``, of which the person said that they are none.
    They are counted in ``removed``, and the gate asks nothing of them any more."""
    wrong = tuple(faces)
    left = tuple(face for face in after.faces if not any(face is each for each in wrong))
    told = max(after.removed.get("face", 0), before.removed.get("face", 0) + len(after.faces) - len(left))
    return _undecided(replace(after, faces=left, removed={**after.removed, "face": told}))


def show_face(before: VideoRedaction, after: VideoRedaction, faces: Iterable[Track]) -> VideoRedaction:
    """``after``, of which the person read that they will be recognised by ``faces``, and agreed: the
    agreement goes into the manifest. A face that bears the area stays known to the gate."""
    own = bearing(after.faces, after.area)
    others = tuple(face for face in faces if not any(face is each for each in own))
    agreed = not_a_face(before, after, others) if others else after
    return _undecided(replace(agreed, consent=FaceConsent.RECOGNISABLE))


def with_decided(fresh: VideoRedaction, before: VideoRedaction) -> VideoRedaction:
    """A new proposal with the cut, covered stretches, sound and drawn boxes of the one before."""
    drawn = tuple(track for track in before.tracks if track.origin is Origin.PERSON)
    kept = replace(fresh, tracks=fresh.tracks + drawn, hidden=before.hidden)
    return _undecided(replace(kept, start=before.start, end=before.end, sound=before.sound))


def _undecided(redaction: VideoRedaction) -> VideoRedaction:
    """A change takes the agreement back: nobody has looked at the new state yet."""
    return replace(redaction, reviewed_by=ReviewedBy.NOBODY)
