"""What the person decides on one video: every change, and the question that some need. Window's thread.

A change that would show more of a found face than was agreed to is not made; it becomes a question, and is
made with the answer (``redaction.video_consent`` says when). The page shows; nothing here draws.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from visitcam.model.redaction import FaceConsent
from visitcam.model.region import RegionKind
from visitcam.model.sound import SoundChoice
from visitcam.model.video_redaction import Track, VideoRedaction
from visitcam.ui.review_decisions import Answer
from visitcam.ui.video_state import Video


@dataclass(frozen=True, slots=True)
class VideoQuestion:
    """``after``: the change that waits. ``faces``: what it would show. ``own``: all of them bear the area of
    concern. ``words``: to be said once it is made."""

    after: VideoRedaction
    faces: tuple[Track, ...]
    own: bool
    words: str


class VideoDecisions(QObject):
    """``changed``: (what to say). ``asking``: a ``VideoQuestion``."""

    changed = Signal(str)
    asking = Signal(object)

    def __init__(self, video: Video, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._video = video
        self.locked = False  # while it is being kept as it was agreed to: too late for a change

    @property
    def now(self) -> VideoRedaction:
        """What stands. Asked after the search alone."""
        return self._video.history[-1]

    @property
    def on_face(self) -> bool:
        """Whether the place lies on a found face, as far as nobody said that it is none."""
        return bool(self._video.history) and bool(self._bearing())

    def begin(self) -> None:
        """What is proposed, once the search is done."""
        sound = SoundChoice.NONE if self._video.sound is None else SoundChoice.AGREED
        self._video.history = [replace(self._proposed(FaceConsent.NONE), sound=sound)]

    def change(self, after: VideoRedaction, words: str) -> None:
        """``after`` stands from now on, or is asked about first."""
        from visitcam.redaction.video_consent import bearing, unagreed_in_video

        if self.locked or after == self.now:
            return
        faces = unagreed_in_video(after)
        if faces:
            bearers = bearing(after.faces, after.area)
            own = all(_among(face, bearers) for face in faces)
            self.asking.emit(VideoQuestion(after, faces, own, words))
        else:
            self._take(after, words)

    def answer(self, question: VideoQuestion, answer: Answer) -> None:
        """Makes the change that waits, as the person said."""
        from visitcam.redaction.video_review import not_a_face, show_face

        if answer is not Answer.COVERED and not self.locked:
            make = show_face if answer is Answer.AGREED else not_a_face
            self._take(make(self.now, question.after, question.faces), question.words)

    def uncover(self, track: Track) -> None:
        """One thing of the list is to be seen."""
        from visitcam.redaction.video_review import uncover

        self.change(uncover(self.now, track), self.tr("Not covered any more."))

    def consent(self, consent: FaceConsent) -> None:
        """A tick beside the face: everything found is proposed anew; cuts and drawn boxes stay."""
        from visitcam.redaction.video_review import with_decided

        self.change(with_decided(self._proposed(consent), self.now), self.tr("Changed."))

    def no_face(self) -> None:
        """The place lies on something that was called a face and is none: it is seen whole again."""
        from visitcam.redaction.video_review import not_a_face, with_decided

        wrong = self._bearing()
        gone = tuple(face for face in self._found_faces() if not _among(face, self.now.faces))
        fresh = with_decided(self._proposed(FaceConsent.NONE, without=wrong + gone), self.now)
        after = replace(fresh, faces=self.now.faces, removed=dict(self.now.removed))
        if gone and self.now.consent is FaceConsent.RECOGNISABLE:  # one of them is shown by that agreement
            after = replace(after, consent=FaceConsent.RECOGNISABLE)
        self.change(not_a_face(self.now, after, wrong), self.tr("Changed."))

    def undo(self) -> bool:
        """One step back; whether there was one."""
        if self.locked or len(self._video.history) < 2:
            return False
        self._video.history.pop()
        self._video.agreed = False
        return True

    def _take(self, after: VideoRedaction, words: str) -> None:
        """Every change takes the agreement to the video back."""
        self._video.history.append(after)
        self._video.agreed = False
        self.changed.emit(words)

    def _proposed(self, consent: FaceConsent, without: tuple[Track, ...] = ()) -> VideoRedaction:
        from visitcam.redaction.video_proposal import followed_area, propose_video

        video, found = self._video, self._video.found
        assert found is not None  # noqa: S101 - asked after the search alone
        area = followed_area(video.area, found.frames) if video.area else None
        left = tuple(track for track in found.tracks if not _among(track, without))
        return propose_video(replace(found, tracks=left), video.guide, area, consent)

    def _bearing(self) -> tuple[Track, ...]:
        from visitcam.redaction.video_consent import bearing

        return bearing(self.now.faces, self.now.area)

    def _found_faces(self) -> tuple[Track, ...]:
        found = self._video.found
        return () if found is None else tuple(t for t in found.tracks if t.kind is RegionKind.FACE)


def _among(track: Track, tracks: tuple[Track, ...]) -> bool:
    return any(track is each for each in tracks)
