"""What the person decides on one picture: every change, and the question that some need. Window's thread.

A change that would show more of a found face than was agreed to is not made; it becomes a question, and is
made with the answer (``redaction.consent`` says when). The page shows; nothing here draws.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from visitcam.model.box import Box
from visitcam.model.redaction import FaceConsent, Redaction
from visitcam.model.region import Region, RegionKind
from visitcam.ui.review_state import Picture

if TYPE_CHECKING:
    from visitcam.redaction.review import History

_NEW_BOX = 0.2  # of the picture's size: the box that the keyboard adds


class Answer(Enum):
    """What the person says of a face that would be shown."""

    COVERED = auto()  # it stays as it was
    NO_FACE = auto()
    AGREED = auto()  # it is theirs, and the doctor may recognise them


@dataclass(frozen=True, slots=True)
class Question:
    """``after``: the change that waits. ``faces``: what it would show. ``own``: all of them bear the area of
    concern, so that they are the person's own and are faces. ``words``: to be said once it is made."""

    after: Redaction
    faces: tuple[Region, ...]
    own: bool
    words: str
    then: Callable[[], None] | None = None


class Decisions(QObject):
    """``changed``: (what to say). ``asking``: a ``Question``. ``chosen``: a region to select, or None."""

    changed = Signal(str)
    asking = Signal(object)
    chosen = Signal(object)

    def __init__(self, picture: Picture, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.locked = False

    @property
    def now(self) -> Redaction:
        """What stands."""
        assert self._picture.history is not None  # noqa: S101 - asked after the search alone
        return self._picture.history.now

    @property
    def history(self) -> History | None:
        """None before the search."""
        return self._picture.history

    @property
    def on_face(self) -> bool:
        """Whether the place lies on a found face, as far as nobody said that it is none."""
        from visitcam.redaction.on_face import bears

        return self.history is not None and any(bears(face, self.now.area) for face in self.now.faces)

    def change(self, after: Redaction, words: str, then: Callable[[], None] | None = None) -> None:
        """``after`` stands from now on, or is asked about first."""
        from visitcam.redaction.consent import unagreed
        from visitcam.redaction.on_face import bearing

        if self.history is None or self.locked or after == self.now:
            return
        faces = unagreed(after, self._picture.taken.frame.size)
        if faces:
            on = bearing(after.faces, after.area)
            own = all(face in on for face in faces)
            self.asking.emit(Question(after, faces, own, words, then))
        else:
            self._take(after, words, then)

    def answer(self, question: Question, answer: Answer) -> None:
        """Makes the change that waits, as the person said."""
        from visitcam.redaction.review import not_a_face, show_face

        if answer is Answer.COVERED or self.history is None or self.locked:
            return
        make = show_face if answer is Answer.AGREED else not_a_face
        self._take(make(self.now, question.after, question.faces), question.words, question.then)

    def _take(self, after: Redaction, words: str, then: Callable[[], None] | None) -> None:
        """Every change takes the agreement to the picture back."""
        assert self.history is not None  # noqa: S101 - asked by the callers
        self.history.change(after)
        self._picture.agreed = False
        self.changed.emit(words)
        if then is not None:
            then()

    # what a gesture or a key asks for

    def box(self, box: Box) -> None:
        """A box that was drawn."""
        from visitcam.redaction.regions import drawn_box

        self.add(drawn_box(box.intersection(self.now.keep)), select=True)

    def box_in_the_middle(self) -> None:
        """For whoever has no mouse."""
        keep = self.now.keep
        w, h = round(keep.w * _NEW_BOX), round(keep.h * _NEW_BOX)
        self.box(Box(keep.x + (keep.w - w) // 2, keep.y + (keep.h - h) // 2, w, h))

    def stroke(self, points: list[tuple[float, float]], radius: float) -> None:
        """A stroke of the brush."""
        from visitcam.redaction.regions import drawn_stroke

        self.add(drawn_stroke(points, radius))

    def add(self, region: Region, *, select: bool = False) -> None:
        """One region more."""
        from visitcam.redaction import review

        then = (lambda: self.chosen.emit(region)) if select else None
        self.change(review.add(self.now, region), self.tr("Covered."), then)

    def move(self, region: Region, dx: int, dy: int) -> None:
        """A region by whole pixels of the frame."""
        from visitcam.redaction import review

        self._replaced(region, review.move(self.now, region, dx, dy), self.tr("Moved."))

    def resize(self, region: Region, box: Box) -> None:
        """A region as another rectangle."""
        from visitcam.redaction import review

        self._replaced(region, review.resize(self.now, region, box), self.tr("Changed."))

    def _replaced(self, region: Region, after: Redaction, words: str) -> None:
        if region in self.now.regions:
            at = self.now.regions.index(region)
            self.change(after, words, lambda: self.chosen.emit(after.regions[at]))

    def reshape(self, outline: tuple[tuple[float, float], ...]) -> None:
        """Another edge of what is kept of a face."""
        from visitcam.redaction import review

        self.change(review.reshape(self.now, outline), self.tr("Changed."))

    def remove(self, region: Region) -> None:
        """Uncover one thing."""
        from visitcam.redaction import review

        after = review.remove(self.now, region)
        self.change(after, self.tr("Not covered any more."), lambda: self.chosen.emit(None))

    def no_face(self) -> None:
        """The place lies on something that was called a face and is none: a wound is seen whole again."""
        from visitcam.redaction import review
        from visitcam.redaction.on_face import bearing
        from visitcam.redaction.proposal import propose

        taken, found = self._picture.taken, self._picture.found
        if found is None:
            return
        wrong = bearing(self.now.faces, self.now.area)
        gone = {face for face in found.regions if face not in self.now.faces and face.kind is RegionKind.FACE}
        rest = tuple(r for r in found.regions if r not in wrong and r not in gone)
        fresh = propose(taken.frame, replace(found, regions=rest), taken.guide, taken.area)
        if gone and self.now.consent is FaceConsent.RECOGNISABLE:  # one of them is shown by that agreement
            fresh = replace(fresh, consent=FaceConsent.RECOGNISABLE)
        after = review.not_a_face(self.now, replace(fresh, faces=self.now.faces), wrong)
        self.chosen.emit(None)
        self.change(review.with_drawn(after, self.now), self.tr("Changed."))

    def consent(self, consent: FaceConsent) -> None:
        """A tick beside the face: everything found is proposed anew; what the person drew stays."""
        from visitcam.redaction import review
        from visitcam.redaction.proposal import propose

        taken, found = self._picture.taken, self._picture.found
        if found is None:
            return
        fresh = propose(taken.frame, found, taken.guide, taken.area, consent)
        self.chosen.emit(None)
        self.change(review.with_drawn(fresh, self.now), self.tr("Changed."))

    def step(self, *, back: bool) -> bool:
        """Undo or redo; whether anything changed."""
        if self.history is None or self.locked:
            return False
        before = self.now
        if back:
            self.history.undo()
        else:
            self.history.redo()
        if self.now == before:
            return False
        self._picture.agreed = False
        self.chosen.emit(None)
        return True
