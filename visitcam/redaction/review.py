"""The person's decisions on a proposal, each a new ``Redaction``; and the way back and forth."""

from __future__ import annotations

from dataclasses import replace

from visitcam.model.box import Box
from visitcam.model.redaction import FaceConsent, Redaction, ReviewedBy
from visitcam.model.region import Origin, Region
from visitcam.redaction.on_face import bearing


def add(redaction: Redaction, region: Region) -> Redaction:
    """With one region more (``regions.drawn_box``, ``drawn_stroke``, ``drawn_outline`` make them)."""
    return _undecided(replace(redaction, regions=(*redaction.regions, region)))


def remove(redaction: Redaction, region: Region) -> Redaction:
    """Without ``region``; the pieces of a found text line go together. What was found is counted in
    ``removed``, what the person drew is not. A region that is not there changes nothing.

    The found face itself stays known (``faces``): the gate refuses to show it until the person said that it
    is none, or agreed (``not_a_face``, ``show_face``).
    """
    gone = pieces(redaction, region)
    if not gone:
        return redaction
    left = tuple(r for r in redaction.regions if r not in gone)
    return _undecided(replace(redaction, regions=left, removed=_told(redaction, region)))


def move(redaction: Redaction, region: Region, dx: int, dy: int) -> Redaction:
    """With ``region`` (and the pieces of its line) shifted by whole pixels. See :func:`uncovers`."""
    gone = pieces(redaction, region)
    if dx == dy == 0 or not gone:
        return redaction
    regions = tuple(_persons(_shifted(r, dx, dy)) if r in gone else r for r in redaction.regions)
    return _undecided(replace(redaction, regions=regions, removed=_told(redaction, region)))


def resize(redaction: Redaction, region: Region, box: Box) -> Redaction:
    """With ``region`` as the rectangle ``box``. See :func:`uncovers`."""
    changed = replace(region, box=box.straightened(), outline=None)
    removed = redaction.removed
    if region in redaction.regions and uncovers(region, box):
        changed, removed = _persons(changed), _told(redaction, region)
    regions = tuple(changed if r == region else r for r in redaction.regions)
    return _undecided(replace(redaction, regions=regions, removed=removed))


def uncovers(region: Region, box: Box) -> bool:
    """Whether ``box`` in the place of a found region would show some of what was found. That counts as taking
    it away, and what is left of it is the person's own: the clinic is told what the person decided."""
    held = box.straightened().intersection(region.box.straightened())
    return region.origin is Origin.FOUND and held.pixels < region.box.straightened().pixels


def reshape(redaction: Redaction, outline: tuple[tuple[float, float], ...] | None) -> Redaction:
    """With another outline around what is kept (None: the whole crop)."""
    return _undecided(replace(redaction, keep_outline=outline))


def not_a_face(before: Redaction, after: Redaction, faces: tuple[Region, ...]) -> Redaction:
    """``after``, a change of ``before`` that shows ``faces``, of which the person said that they are none.
    They are counted in ``removed``, and the gate asks nothing of them any more."""
    left = tuple(face for face in after.faces if face not in faces)
    told = max(after.removed.get("face", 0), before.removed.get("face", 0) + len(after.faces) - len(left))
    removed = {**after.removed, "face": told}
    return _undecided(replace(after, faces=left, removed=removed))


def show_face(before: Redaction, after: Redaction, faces: tuple[Region, ...]) -> Redaction:
    """``after``, of which the person read that they will be recognised by ``faces``, and agreed: the
    agreement goes into the manifest. A face that bears the area stays known to the gate."""
    own = bearing(after.faces, after.area)
    others = tuple(face for face in faces if face not in own)
    agreed = not_a_face(before, after, others) if others else after
    return _undecided(replace(agreed, consent=FaceConsent.RECOGNISABLE))


def with_drawn(fresh: Redaction, before: Redaction) -> Redaction:
    """A new proposal with what the person drew on the one before."""
    drawn = tuple(r for r in before.regions if r.origin is Origin.PERSON and r not in fresh.regions)
    return _undecided(replace(fresh, regions=(*fresh.regions, *drawn)))


def confirm(redaction: Redaction, by: ReviewedBy) -> Redaction:
    """The same, agreed to by somebody. Every later change takes the agreement back."""
    return replace(redaction, reviewed_by=by)


def pieces(redaction: Redaction, region: Region) -> tuple[Region, ...]:
    """``region`` and, where it is part of a text line, the line's other pieces, as far as present."""
    if region.line is None:
        return tuple(r for r in redaction.regions if r == region)
    same = (region.kind, region.origin, region.line)
    return tuple(r for r in redaction.regions if (r.kind, r.origin, r.line) == same)


class History:
    """Undo and redo over redactions. One thread."""

    def __init__(self, start: Redaction) -> None:
        self._past: list[Redaction] = []
        self._future: list[Redaction] = []
        self.now = start

    def change(self, redaction: Redaction) -> None:
        """``redaction`` stands from now on; what was undone before is forgotten."""
        if redaction != self.now:
            self._past.append(self.now)
            self._future.clear()
            self.now = redaction

    @property
    def can_undo(self) -> bool:
        """Whether there is a step back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step forth."""
        return bool(self._future)

    def undo(self) -> Redaction:
        """One step back, or the same where there is none."""
        if self._past:
            self._future.append(self.now)
            self.now = self._past.pop()
        return self.now

    def redo(self) -> Redaction:
        """One step forth, or the same where there is none."""
        if self._future:
            self._past.append(self.now)
            self.now = self._future.pop()
        return self.now


def _told(redaction: Redaction, region: Region) -> dict[str, int]:
    """``removed`` with a found ``region`` more."""
    removed = dict(redaction.removed)
    if region.origin is Origin.FOUND:
        removed[str(region.kind)] = removed.get(str(region.kind), 0) + 1
    return removed


def _persons(region: Region) -> Region:
    return replace(region, origin=Origin.PERSON)


def _undecided(redaction: Redaction) -> Redaction:
    """A change takes the agreement back: nobody has looked at the new state yet."""
    return replace(redaction, reviewed_by=ReviewedBy.NOBODY)


def _shifted(region: Region, dx: int, dy: int) -> Region:
    outline = region.outline
    if outline is not None:
        outline = tuple((x + dx, y + dy) for x, y in outline)
    marks = tuple((x + dx, y + dy) for x, y in region.landmarks)
    return replace(region, box=region.box.moved(dx, dy), outline=outline, landmarks=marks)
