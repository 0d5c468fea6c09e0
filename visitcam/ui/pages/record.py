"""Show the movement: 3-2-1, then a film with the time left, one advice at a time and a dot for the pace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from visitcam.errors import MemoryShort
from visitcam.messages import advice_words
from visitcam.messages.advice import CONTEXT as ADVICE
from visitcam.model.advice import Advice
from visitcam.ui.announce import announce
from visitcam.ui.camera_desk import Live
from visitcam.ui.choose_file import choose_file
from visitcam.ui.journey import Journey
from visitcam.ui.pages.hearing import Hearing
from visitcam.ui.pages.record_file import reading
from visitcam.ui.pages.record_sound import RecordSound
from visitcam.ui.pages.side_page import SidePage
from visitcam.ui.record_view import RecordView
from visitcam.ui.steps import Step
from visitcam.ui.video_state import Take, Video
from visitcam.ui.widgets import Button, ButtonKind, TextKind
from visitcam.ui.words import failure_words, view_name
from visitcam.ui.workers import Job

if TYPE_CHECKING:
    from visitcam.capture.film_size import FilmSize

_COUNT_FROM = 3
_LONGEST_OPENING_MS = 3000  # for the microphone's first sample; measured: 0.6 s, 1.3 s on a busy machine


class RecordPage(SidePage):
    """Space or the button starts and stops, also the reading of a file; Esc stops the countdown."""

    ended = Signal()
    sized = Signal()

    def __init__(self, journey: Journey) -> None:
        self._camera = journey.desks.camera
        self._view = journey.view
        self._preferences = journey.desks.preferences
        super().__init__(journey, QCoreApplication.translate("RecordPage", "Show the movement"))
        self._take: Take | None = None
        self._size = self._new_size()
        self._reading: Job[Video] | None = None
        self._shown_advice = ""
        self._counter = QTimer(self)
        self._counter.setInterval(1000)
        self._counter.timeout.connect(self._count)
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.setInterval(_LONGEST_OPENING_MS)
        self._opening.timeout.connect(self._film)
        self.ended.connect(self._recorded, Qt.ConnectionType.QueuedConnection)
        self.sized.connect(self._sized, Qt.ConnectionType.QueuedConnection)
        self._build()
        self._camera.failed.connect(self._camera_failed)
        self.live.looked.connect(self._looked)

    def step_title(self) -> str:
        """ "Picture 2 of 3 · How you walk"."""
        number, count = self.journey.place.view + 1, max(1, len(self.journey.views))
        name = view_name(self._view, self._preferences.language)
        words = self.tr("Video, {0} of {1}").format(number, count)
        return f"{words} · {name}" if name else words

    def picture(self) -> QWidget:
        """The live picture."""
        self.live = RecordView(self._camera, self._view, mirrored=self._preferences.mirrored)
        return self.live

    def _build(self) -> None:
        self.advice = self.add_text(self.tr("Move slowly, as the dot does"), TextKind.ADVICE)
        self.advice.setAccessibleDescription(self.tr("What to do now"))
        self.left_over = self.add_text("", TextKind.HEADING)
        self.lost = self.add_text("", TextKind.QUIET)
        self.lost.hide()
        self.instruction = self.add_example(self._view)
        self.quality = self.add_text("", TextKind.SMALL)
        self.quality.comes_and_goes = True
        self.quality.hide()
        self.sound = RecordSound(self, self._view, self.live)
        self.start = self.add_action(self.tr("Start the video"), self._start_or_stop, ButtonKind.MAIN, "play")
        self.start.setAccessibleDescription(self.tr("Or press Space."))
        if self.journey.place.view in self.journey.kept.videos:
            self.add_action(self.tr("Use the last video"), self._use_last)
        row = self.add_tools()
        self.hearing = Hearing(self, row, tones=False)
        self.sound.listens.connect(self.hearing.rest)
        self.sound.heard.connect(self._heard)
        self.file = self.add_tool(row, self.tr("Open a video file"), self._choose_file, "file")
        self.file.setCheckable(False)
        self.leave_out = self.add_tool(
            row, self.tr("Leave this one out"), self.journey.leave_out, "", ButtonKind.QUIET
        )
        for button in self.findChildren(Button):
            button.palette_of = "stage"
        self._tell_left(float(self._view.seconds))

    # coming and going

    def entered(self) -> None:
        """Start the camera."""
        super().entered()
        self.live.set_words(self.tr("The camera is starting."))
        self._look_on()

    def _new_size(self) -> FilmSize:
        # OpenCV comes with it: not before the window is shown
        from visitcam.capture.film_size import FilmSize

        return FilmSize(float(self._view.seconds), self.sized.emit)

    def _look_on(self) -> None:
        """The camera, and meanwhile how large a film it can be."""
        self._camera.set_tap(lambda frame, _look: self._size.take(frame))
        self._camera.start(self._view, auto=False)

    @Slot()
    def _sized(self) -> None:
        """Said before it starts: how large, and whether there is room."""
        if self._size.larger:
            self.quality.set_text(
                self.tr("This computer can keep up with a sharper video (1080p).")
                if self._size.longest > self._size.usual
                else self.tr("The video will be 720p, so that this computer can keep up.")
            )
            self.column.fit()
        if self._take is None and not self._counting and self._reading is None:
            self._has_room()

    def _has_room(self) -> bool:
        """Whether the film would fit into memory; where it does not, that is said instead."""
        try:
            self._size.check()
        except MemoryShort as error:
            self.show_problem(*failure_words(error))
            return False
        return True

    @property
    def recording(self) -> bool:
        """A film is made or read."""
        return self._take is not None or self._reading is not None

    def left(self) -> None:
        """Give the camera back; a film that is not over is dropped with the page."""
        self._counter.stop()
        self._opening.stop()
        self.hearing.hush()
        self.sound.forget()
        self._camera.set_tap(None)
        self._camera.stop()
        self._size.forget()
        if self._reading is not None:
            self._reading.cancel()

    # recording

    def _start_or_stop(self) -> None:
        if self._take is not None:
            self._take.stop()
        elif self._reading is not None:
            self._stop_reading()
        elif self._counting:
            self._wave_off()
        elif self.live.live is not None:
            self.show_problem("", "")
            if not self._has_room():
                return
            self.live.number = _COUNT_FROM
            self._label_start(self.tr("Stop"), "stop")
            self._say(self.tr("Starting in {0}").format(_COUNT_FROM))
            self._counter.start()
            self.live.update()

    def _label_start(self, words: str, icon: str) -> None:
        self.start.icon_name = icon
        self.start.setText(words)

    @Slot()
    def _count(self) -> None:
        if self.live.number is not None and self.live.number > 1:
            self.live.number -= 1
            self._say(self.tr("Starting in {0}").format(self.live.number))
        else:
            self.live.number = None
            self._counter.stop()
            self._begin()
        self.live.update()

    @property
    def _counting(self) -> bool:
        """A film is about to begin."""
        return self._counter.isActive() or self._opening.isActive()

    def _begin(self) -> None:
        """The film, once its microphone hears: a film that did not wait began with a second of silence."""
        if self.sound.begin():
            self._opening.start()
        else:
            self._film()

    @Slot()
    def _heard(self) -> None:
        if self._opening.isActive():
            self._film()

    @Slot()
    def _film(self) -> None:
        self._opening.stop()
        self._take = Take(float(self._view.seconds), self.ended.emit, self._size.longest)
        self._camera.set_tap(self._take)
        self._size.forget()
        self._take.begin()
        self.live.begin()
        self.file.setEnabled(False)
        self.leave_out.setEnabled(False)
        self._say(self.tr("Move slowly, as the dot does"))
        self.column.verticalScrollBar().setValue(0)  # with large words what is said of the sound stands below

    def _wave_off(self) -> None:
        self._counter.stop()
        if self._opening.isActive():
            self._opening.stop()
            self.sound.take_back()
        self.live.number = None
        self._label_start(self.tr("Start the video"), "play")
        self._say(self.tr("Move slowly, as the dot does"))
        self.live.update()

    @Slot(object)
    def _looked(self, live: Live) -> None:
        take = self._take
        if take is None:
            if not self._counting:
                self._advise(live.look.advice if live.look.advice in _BEFORE else Advice.GOOD)
            return
        self._tell_left(max(0.0, take.limit - take.seconds))
        self._advise(take.advice)
        if take.lost:
            self.lost.set_text(
                QCoreApplication.translate(
                    "RecordPage", "%n frame(s) lost. The film still counts.", None, take.lost
                )
            )
            self.lost.show()

    def _tell_left(self, seconds: float) -> None:
        words = QCoreApplication.translate("RecordPage", "%n second(s) left", None, round(seconds))
        if words != self.left_over.text():
            self.left_over.set_text(words)

    def _advise(self, advice: Advice) -> None:
        if advice is Advice.GOOD:
            self._say(
                self.tr("Good. Keep this pace")
                if self._take is not None
                else self.tr("Move slowly, as the dot does")
            )
            return
        words = advice_words(advice, helping=self.journey.kept.helping, mirrored=self._preferences.mirrored)
        self._say(QCoreApplication.translate(ADVICE, words))

    def _say(self, words: str) -> None:
        if words == self._shown_advice:
            return
        self._shown_advice = words
        self.advice.set_text(words)
        self.column.fit()
        announce(self.advice, words)
        self.hearing.advise(words)

    @Slot()
    def _recorded(self) -> None:
        take, self._take = self._take, None
        if take is None:
            return
        self.live.end()
        self._camera.set_tap(None)
        self._camera.stop()
        self._label_start(self.tr("Start the video"), "play")
        try:
            moments = take.moments()
            agreed = self.sound.on
            sound = self.sound.end(*moments) if moments is not None else None
            video = take.video()
            video.sound, video.sound_lost = sound, agreed and sound is None
        except Exception as error:  # noqa: BLE001 - told in words; the person starts again
            self._failed(error)
            return
        self._to_review(video)

    def _to_review(self, video: Video) -> None:
        index = self.journey.place.view
        self.journey.kept.forget_video(index)
        self.journey.kept.videos[index] = video
        announce(self, self.tr("The video is taken."), at_once=True)
        self.journey.go(Step.REVIEW, index)

    def _failed(self, error: Exception) -> None:
        self._reading = None
        self.sound.forget()
        self._begin_anew()
        self.show_problem(*failure_words(error))

    def _begin_anew(self) -> None:
        """As it was before a film or a file."""
        for button in (self.start, self.file, self.leave_out):
            button.setEnabled(True)
        self._label_start(self.tr("Start the video"), "play")
        self.left_over.show()
        self.lost.hide()
        self._tell_left(float(self._view.seconds))
        self._say(self.tr("Move slowly, as the dot does"))
        self._look_on()

    @Slot(object)
    def _camera_failed(self, error: Exception) -> None:
        if self._take is not None:
            self._take.fail(error)
            self.ended.emit()
            return
        if self._counting:
            self._wave_off()
        what, do = failure_words(error)
        self.live.forget()
        self.live.set_words(f"{what} {do}")
        self._say(what)

    # a file

    def _choose_file(self) -> None:
        from visitcam.capture.replay_camera import VIDEO_SUFFIXES

        names = " ".join(f"*{suffix}" for suffix in sorted(VIDEO_SUFFIXES))
        kinds = self.tr("Videos") + f" ({names})"
        chosen = choose_file(self, self.tr("Open a video"), kinds)
        if chosen is not None:
            self.open_file(chosen)

    def open_file(self, path: Path) -> None:
        """Read a film from a file, on the work thread; the button stops it."""
        if self._counting:
            self._wave_off()
        self._camera.stop()
        self.show_problem("", "")
        for button in (self.file, self.leave_out):
            button.setEnabled(False)
        self._label_start(self.tr("Stop"), "stop")
        self.live.forget()
        self.left_over.hide()
        self.live.set_words("")
        self._say(self.tr("Reading the video."))
        self._reading = self.journey.desks.work.submit(
            reading(path, self._view), self._to_review, self._failed, self._told_read
        )

    def _told_read(self, told: object) -> None:
        if not isinstance(told, tuple):
            return
        seconds, length = told
        words = self.tr("Reading the video. {0} s so far.").format(seconds)
        if length > 0:
            share = min(99, round(100 * seconds / length))
            words = QCoreApplication.translate("VideoReviewPage", "{0} % done").format(share)
        self.live.set_words(words)

    def _stop_reading(self) -> None:
        """Nothing of the file is kept."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self.live.set_words(self.tr("The camera is starting."))
        self._begin_anew()

    # what the person does

    def _use_last(self) -> None:
        self.journey.go(Step.REVIEW, self.journey.place.view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space starts and stops, Esc waves the countdown off."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._start_or_stop()
        elif event.key() == Qt.Key.Key_Escape and self._counting:
            self._wave_off()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)


_BEFORE = frozenset({Advice.CAMERA_BLOCKED, Advice.CAMERA_FROZEN, Advice.TOO_DARK, Advice.TOO_BRIGHT})
"""What is worth saying before a film starts; all else is said while it moves."""
