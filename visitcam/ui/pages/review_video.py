"""Check the video: what will leave, played as it will leave. Nothing is kept before a person agreed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from visitcam.model.redaction import FaceConsent, ReviewedBy
from visitcam.model.video_redaction import VideoRedaction
from visitcam.ui import theme
from visitcam.ui.announce import announce
from visitcam.ui.face_card import FaceCard
from visitcam.ui.journey import Journey
from visitcam.ui.pages.face_asking import FaceAsking
from visitcam.ui.pages.review_sound import ReviewSound
from visitcam.ui.pages.side_page import SidePage
from visitcam.ui.pages.video_tools import Showing, VideoTools
from visitcam.ui.picture import Shown
from visitcam.ui.player import Player
from visitcam.ui.review_decisions import Answer
from visitcam.ui.steps import Step
from visitcam.ui.video_canvas import VideoCanvas
from visitcam.ui.video_decisions import VideoDecisions, VideoQuestion
from visitcam.ui.video_state import Video
from visitcam.ui.widgets import Button, ButtonKind, TextKind, Tick
from visitcam.ui.words import failure_words, view_name
from visitcam.ui.workers import Job

if TYPE_CHECKING:
    from visitcam.model.requested_view import RequestedView
    from visitcam.model.visit import Item
    from visitcam.redaction.video_search import VideoFound
    from visitcam.session import Session


class VideoReviewPage(SidePage):
    """Searches first, then plays. A change of what leaves takes the agreement back."""

    def __init__(self, journey: Journey) -> None:
        self._video: Video = journey.kept.videos[journey.place.view]
        self._number = 0
        self._seen: VideoRedaction | None = None  # of which a picture was shown last
        self._playing = False
        self._keeping = False
        self._job: Job[VideoFound] | Job[Item] | None = None
        self.asking: FaceAsking[VideoQuestion] = FaceAsking(self, self._answered)
        self.decisions = VideoDecisions(self._video)
        super().__init__(journey, QCoreApplication.translate("VideoReviewPage", "This is what will leave"))
        self.decisions.setParent(self)
        self.decisions.changed.connect(self._changed)
        self.decisions.asking.connect(self._ask)
        self._player = Player(self._video.recording, self._show, self._play_ended, self)
        showing = Showing(lambda: self._number, self._go_to, self._pause, self.tell)
        self.tools = VideoTools(self, self._video, self.decisions, self.canvas, showing)
        self._build()
        for button in self.findChildren(Button):
            button.palette_of = "stage"

    def step_title(self) -> str:
        """For the bar."""
        name = view_name(self.journey.view, self.journey.desks.preferences.language)
        return self.tr("Check the video") + (f" · {name}" if name else "")

    def picture(self) -> QWidget:
        """The frame, and beneath it the slider."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self.canvas = VideoCanvas()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Place in the video"))
        self.slider.setMaximum(max(0, len(self._video.recording.times) - 1))
        self.slider.setMinimumHeight(theme.look().px(48))
        self.slider.setStyleSheet(_slider_style())
        self.slider.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as players have it in every language
        self.slider.valueChanged.connect(self._scrubbed)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.slider)
        return holder

    def _build(self) -> None:
        self.add_text(self.tr("This is what will leave"), TextKind.HEADING)
        self.unsaved = self.add_text(self.tr("Nothing has been saved yet."), TextKind.GOOD)
        self.status = self.add_text("")
        self.sound = ReviewSound(self, self._video, self.decisions)
        row = self.add_tools()
        self.play = self._tool(row, self.tr("Play"), self._play_or_pause, "play")
        self.undo = self._tool(row, self.tr("Undo"), self._undo, "undo")
        self.sound.add_button(row, self._pause)
        self.tools.add_list()
        self._build_face()
        self.tools.add_tools()
        if self._video.from_file:
            self.add_text(
                self.tr("The file itself stays where it is. Delete it there if you want it gone."),
                TextKind.SMALL,
            )
        self.agree = Tick(self.tr("I see no face, name or other person in this video"), self)
        self.agree.setProperty("stage", True)
        self.agree.toggled.connect(self._agreed)
        if theme.look().scale <= 1.25:
            self._actions.addWidget(self.agree)
            self._footer.show()
        else:
            self.add_widget(self.agree)
        self.keep = self.add_action(self.tr("Keep this video"), self._keep, ButtonKind.MAIN, "lock")
        self.stop = self.add_action(self.tr("Stop"), self._stop)
        self.again = self.add_action(self.tr("Record it again"), self._again)

    def _build_face(self) -> None:
        """Only where the place lies on a face: how much of it may be kept."""
        self.face = FaceCard(self, edges=False)
        self.face.wished.connect(self._consent)
        self.face.none.clicked.connect(lambda _checked=False: self.decisions.no_face())
        self.add_widget(self.face)
        self.face.hide()

    def _tool(self, row: object, words: str, do: object, icon: str = "") -> Button:
        button = self.add_tool(row, words, do, icon)  # type: ignore[arg-type]
        button.setCheckable(False)
        return button

    # searching

    def entered(self) -> None:
        """Search where it was not done yet. A recording that ended by itself says why."""
        super().entered()
        if self._video.ended_early is not None:
            what, _do = failure_words(self._video.ended_early)
            self.show_problem(what, self.tr("What was recorded until then is here."))
        self.sound.begin()
        if self._video.found is not None:
            self._ready()
            return
        self._set_able(able=False)
        self._show_tools(shown=False)  # nothing is known yet that they could change
        self.status.set_text(self.tr("Looking for faces, names and codes in every part of the video."))
        self.canvas.set_words(self.status.text())
        recording = self._video.recording

        def work(session: Session, job: Job[VideoFound]) -> VideoFound:
            from visitcam.redaction.video_search import search_video

            frames, count = recording.frames(), len(recording.times)
            return search_video(
                frames,
                session.finders,
                again=lambda start: recording.frames(start, stop=job.stopped),
                total=count,
                progress=job.progress,
                stop=job.stopped,
            )

        self._job = self.journey.desks.ask(work, self._found, self._failed, self._told)

    def left(self) -> None:
        """What runs stops; the player's thread ends. A keeping that could not be stopped any more is still
        heard by the journey: else it would stand in the vault and wait here to be kept once more."""
        if self._job is not None and self._keeping:
            self._job.stop()
        elif self._job is not None:
            self._job.cancel()
        self.sound.close()
        self._player.close()

    def _told(self, share: object) -> None:
        if isinstance(share, float):
            words = self.tr("{0} % done").format(round(share * 100))
            self.canvas.set_words(words)

    def _found(self, found: VideoFound) -> None:
        self._job = None
        self._video.found = found
        self.decisions.begin()
        self._ready()

    def _failed(self, error: Exception) -> None:
        """Without a search nothing can be kept."""
        self._job = None
        self.stop.hide()
        self.status.set_text("")
        self.canvas.set_words("")
        self.again.setEnabled(True)
        self.again.show()
        self.place_actions()
        self.show_problem(*failure_words(error))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _show_tools(self, *, shown: bool) -> None:
        for widget in (self.play, self.undo, self.agree, *self.tools.widgets):
            widget.setVisible(shown)
        self.column.fit()

    def _ready(self) -> None:
        self._show_tools(shown=True)
        self._set_able(able=True)
        self._refresh()
        self.play.setFocus(Qt.FocusReason.OtherFocusReason)  # what had it may have gone
        announce(self, self.status.text(), at_once=True)

    def _set_able(self, *, able: bool) -> None:
        for widget in (
            self.agree, self.keep, self.play, self.undo, self.slider, self.again, self.face,
            self.sound.button, *self.tools.widgets,
        ):  # fmt: skip
            widget.setEnabled(able)
        self.agree.setEnabled(able and self._is_shown)
        for button in (self.keep, self.again):  # what cannot be pressed gives its place to what can
            button.setVisible(able)
        self.stop.setVisible(not able)
        self.place_actions()

    # showing

    @property
    def redaction(self) -> VideoRedaction:
        """What stands now."""
        return self.decisions.now

    @property
    def _is_shown(self) -> bool:
        """Whether a picture of what would leave now stands on the screen: only to that can anybody agree."""
        return self._seen is not None and self._seen is self.redaction

    def _refresh(self) -> None:
        now = self.redaction
        count = sum(now.filled().values()) + len(now.hidden)
        if count:
            words = QCoreApplication.translate("VideoReviewPage", "%n thing(s) will be removed.", None, count)
        elif any(now.removed.values()):  # it was found, and the person wants it to be seen
            words = self.tr("Nothing will be removed.")
        else:
            words = self.tr("No face, name or code was found.")
        length = self._seconds(now.stop - 1) - self._seconds(now.start)
        self.status.set_text(words + " " + self.tr("{0} s will leave.").format(f"{length:.1f}"))
        self.sound.tell(now)
        self.tools.refresh(self._seconds)
        self.face.setVisible(self.decisions.on_face)
        self.face.tell(now.consent)
        sentence = self.tr("I see no face, name or other person in this video")
        if now.consent is FaceConsent.RECOGNISABLE:
            sentence = self.tr("I see no name or other person in this video, and my face may be seen")
        self.agree.setText(sentence)
        self.agree.updateGeometry()
        self.agree.blockSignals(True)
        self.agree.setChecked(self._video.agreed)
        self.agree.blockSignals(False)
        self.agree.setEnabled(self._is_shown)
        self.undo.setEnabled(len(self._video.history) > 1)
        self.column.fit()
        if not self._playing:
            self._look_at(self._number)

    def _seconds(self, number: int) -> float:
        times = self._video.recording.times
        return times[min(max(0, number), len(times) - 1)]

    def _look_at(self, number: int) -> None:
        ratio = self.devicePixelRatioF()
        room = round(self.canvas.width() * ratio), round(self.canvas.height() * ratio)
        self._player.room = max(16, room[0]), max(16, room[1])
        self._player.at(number, self.redaction)

    def _show(self, number: int, picture: Shown) -> None:
        self._number = number
        self.slider.blockSignals(True)
        self.slider.setValue(number)
        self.slider.blockSignals(False)
        track = self.tools.chosen()
        self.canvas.mark(track.at(number) if track is not None else None)
        self.canvas.show_picture(picture, self.redaction.keep)
        self._seen = self.redaction
        self.agree.setEnabled(not self.decisions.locked)

    def tell(self, words: str) -> None:
        """A sentence beside the picture, said aloud too."""
        self.status.set_text(words)
        self.column.fit()
        self.column.ensureWidgetVisible(self.status)
        announce(self, words, at_once=True)

    @Slot(int)
    def _scrubbed(self, number: int) -> None:
        self._pause()
        self._go_to(number)

    def _go_to(self, number: int) -> None:
        self._number = number
        self._look_at(number)

    def _play_or_pause(self) -> None:
        if self._playing:
            self._pause()
            return
        now = self.redaction
        start = self._number if now.start <= self._number < now.stop - 1 else now.start
        self._playing = True
        self.play.icon_name = "pause"
        self.play.setText(self.tr("Pause"))
        self.sound.play(now, start)
        self._player.play(start, now.stop, now)

    def _pause(self) -> None:
        self._player.pause()
        self._play_ended()

    def _play_ended(self) -> None:
        self.sound.stop()
        self._playing = False
        self.play.icon_name = "play"
        self.play.setText(self.tr("Play"))

    # deciding

    @Slot(str)
    def _changed(self, words: str) -> None:
        """Shown anew; the agreement was taken back."""
        self._pause()
        self.asking.forget(self.canvas)
        self._refresh()
        announce(self, words, at_once=True)

    @Slot(object)
    def _ask(self, question: VideoQuestion) -> None:
        """A second yes before a face, or more of it, is shown."""
        self._pause()
        self.asking.ask(question)

    def _answered(self, question: VideoQuestion, answer: Answer) -> None:
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.decisions.answer(question, answer)
        self.face.tell(self.redaction.consent)

    @Slot(object)
    def _consent(self, consent: FaceConsent) -> None:
        self.decisions.consent(consent)
        self.face.tell(self.redaction.consent)

    def _undo(self) -> None:
        self._pause()
        if self.decisions.undo():
            self.asking.forget(self.canvas)
            self.tools.undone()
            self._refresh()

    @Slot(bool)
    def _agreed(self, on: bool) -> None:
        self._video.agreed = on and self._is_shown

    # keeping

    def _again(self) -> None:
        self.journey.kept.forget_video(self.journey.place.view)
        self.journey.go(Step.CAPTURE, self.journey.place.view)

    def _keep(self) -> None:
        if not self._video.agreed or not self._is_shown:
            self.status.set_text(self.tr("Please read the sentence below, and tick it if it is true."))
            announce(self, self.status.text(), at_once=True)
            self.column.ensureWidgetVisible(self.agree)
            self.agree.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        visit = self.journey.kept.visit
        if visit is None:
            self.journey.go(Step.AGREE)
            return
        self._pause()
        by = ReviewedBy.HELPER if self.journey.kept.helping else ReviewedBy.PATIENT
        decided = replace(self.redaction, reviewed_by=by)
        video, view, index, journey = self._video, self.journey.view, self.journey.place.view, self.journey
        self._keeping = self.decisions.locked = True
        self.asking.forget()
        self._set_able(able=False)
        self.status.set_text(self.tr("Locking the video, so that only your clinic can open it."))
        self._job = self.journey.desks.ask(
            lambda session, job: _kept(session, visit.id, view, video, decided, job),
            lambda _item: journey.picture_kept(index, visit.id),
            self._keep_failed,
            self._told,
        )

    def _keep_failed(self, error: Exception) -> None:
        self._job = None
        self._keeping = self.decisions.locked = False
        self._ready()
        self.show_problem(*failure_words(error))


def _slider_style() -> str:
    """A handle that a finger can take."""
    px, stage = theme.look().px, theme.look().stage
    return (
        f"QSlider::groove:horizontal {{ height: {px(6)}px; background: {stage.line}; }}"
        f"QSlider::handle:horizontal {{ width: {px(32)}px; margin: -{px(13)}px 0;"
        f" background: {stage.text}; border-radius: {px(16)}px; }}"
        f"QSlider::handle:horizontal:focus {{ background: {stage.action}; }}"
    )


def _kept(
    session: Session, visit: str, view: RequestedView, video: Video, decided: VideoRedaction, job: Job[Item]
) -> Item:
    from visitcam.redaction.video import redact_video

    report = {"report": video.report.as_json()}
    details = session.details(visit, view, report, by_hand=video.by_hand)
    recording = video.recording
    capture = redact_video(
        recording.frames,
        decided,
        details,
        rate=recording.rate,
        sound=video.sound if view.sound else None,
        progress=job.progress,
        stop=job.stopped,
    )
    return session.keep_capture(visit, capture)
