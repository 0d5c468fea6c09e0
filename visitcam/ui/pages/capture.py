"""Show it: one requested view, live, with one advice at a time; the picture takes itself when all is good."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from visitcam.messages import advice_words, check_words, sentence
from visitcam.messages.advice import CONTEXT as ADVICE
from visitcam.messages.checks import CONTEXT as CHECKS
from visitcam.model.advice import Advice
from visitcam.model.assessment import CheckName, Verdict
from visitcam.ui.announce import announce
from visitcam.ui.camera_desk import Live, Taken
from visitcam.ui.choose_file import choose_file
from visitcam.ui.journey import Journey
from visitcam.ui.live_view import LiveView
from visitcam.ui.pages import meters
from visitcam.ui.pages.camera_menu import CameraMenu
from visitcam.ui.pages.face_glance import FaceGlance
from visitcam.ui.pages.hearing import Hearing
from visitcam.ui.pages.lamp import Lamp
from visitcam.ui.pages.side_page import SidePage
from visitcam.ui.picked import file_filter, taken_from
from visitcam.ui.review_state import Picture
from visitcam.ui.second_window import SecondWindow
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, ButtonKind, Meter, TextKind
from visitcam.ui.words import failure_words, view_name

if TYPE_CHECKING:
    from visitcam.capture.opencv_camera import CameraInfo

METERS_SECONDS = 0.2
_ARROWS = {Advice.LEFT: "←", Advice.RIGHT: "→", Advice.UP: "↑", Advice.DOWN: "↓"}


class CapturePage(SidePage):
    """Space or the button takes the picture, Esc or the button stops 3-2-1, a click shows the place."""

    def __init__(self, journey: Journey) -> None:
        self._camera = journey.desks.camera
        self._view = journey.view
        self._preferences = journey.desks.preferences
        super().__init__(journey, QCoreApplication.translate("CapturePage", "Show the place"))
        self._shown_advice = ""
        self._metered_at = 0.0
        self._number: int | None = None
        self._glance = FaceGlance(self, self.live)
        self._build_side()
        self._build_actions()
        self._camera.failed.connect(self._camera_failed)
        self._camera.taken.connect(self._picture_taken)
        self._camera.opened.connect(self._camera_opened)
        self.live.looked.connect(self._looked)
        self._set_large(large=self._preferences.large_preview)

    def step_title(self) -> str:
        """ "Picture 2 of 3 · Left forearm, close"."""
        number, count = self.journey.place.view + 1, max(1, len(self.journey.views))
        words = self.tr("Picture {0} of {1}").format(number, count)
        name = view_name(self._view, self._preferences.language)
        return f"{words} · {name}" if name else words

    def picture(self) -> QWidget:
        """The live picture."""
        self.live = LiveView(self._camera, self._view, mirrored=self._preferences.mirrored)
        return self.live

    # building

    def _build_side(self) -> None:
        self.advice = self.add_text(self.tr("One moment"), TextKind.ADVICE)
        self.advice.setAccessibleDescription(self.tr("What to do now"))
        self.hint = self.add_text("", TextKind.QUIET)
        self.hint.hide()
        self.instruction = self.add_example(self._view)
        self.meters: dict[str, Meter] = {}
        for key, name in (
            (
                "light",
                QCoreApplication.translate(CHECKS, check_words(CheckName.UNDER_EXPOSURE, Verdict.GOOD)[0]),
            ),
            ("sharp", QCoreApplication.translate(CHECKS, check_words(CheckName.SHARPNESS, Verdict.GOOD)[0])),
            ("framing", QCoreApplication.translate(CHECKS, check_words(CheckName.CENTRING, Verdict.GOOD)[0])),
        ):
            meter = Meter(name, self)
            self.meters[key] = meter
            self.add_widget(meter)

    def _build_actions(self) -> None:
        self.take = self.add_action(self.tr("Take picture"), self._pressed, ButtonKind.MAIN, "camera")
        self.take.setAccessibleDescription(self.tr("Or press Space. It also takes itself when all is good."))
        if self.journey.place.view in self.journey.kept.pictures:
            last = self.add_action(self.tr("Use the last picture"), self._use_last, ButtonKind.OTHER)
            last.palette_of = "stage"
        row = self.add_tools()
        self.lamp = self.add_tool(row, self.tr("Lamp"), self._toggle_lamp, "lamp")
        self.lamp.setAccessibleDescription(self.tr("Makes the screen white, so that it lights the place."))
        self.hearing = Hearing(self, row)
        self._lamp = Lamp(self, self.frame_of_picture, self.live, self._dye)
        self._lamp.told.connect(self._lamp_told)
        self.cameras = CameraMenu(self)
        self.cameras.chosen.connect(self._choose_camera)
        self.cameras.turned.connect(self._camera.turn)
        self._camera.offers.connect(self.cameras.offer)
        self.cameras.aboutToHide.connect(self.take.setFocus)
        self.choose = self.add_tool(row, self.tr("Camera"), self._show_cameras, "camera")
        self.choose.setCheckable(False)
        self.choose.setAccessibleDescription(self.tr("Choose another camera"))
        self._fill_cameras(())
        self.journey.desks.work.submit(lambda _job: _list_cameras(), self._fill_cameras)
        self.larger = self.add_tool(row, self.tr("Larger"), self._toggle_large, "larger")
        self.larger.setAccessibleDescription(self.tr("Gives the live picture the whole width."))
        self.second: SecondWindow | None = None
        self.second_button = self.add_tool(row, self.tr("Second window"), self._toggle_second, "person")
        self.second_button.setAccessibleDescription(
            self.tr("Opens the picture and the advice once more, for the one who holds the camera.")
        )
        self.second_button.setVisible(self.journey.kept.helping and not self._preferences.one_window)
        self.file = self.add_tool(row, self.tr("From a file"), self._choose_file, "file")
        self.file.setCheckable(False)
        self.file.setVisible(
            Step.VISITS in self.journey.available
        )  # a kiosk has no files, as it has no visits
        self.file.setAccessibleDescription(self.tr("Uses a picture that you have, of a phone for example."))
        self.leave_out = self.add_tool(
            row, self.tr("Leave this one out"), self._leave_out, "", ButtonKind.QUIET
        )
        self._dye("stage")

    def _dye(self, name: str) -> None:
        """Every control in the colours of the stage, or of the lamp."""
        for button in self.findChildren(Button):
            button.palette_of = name
            button.update()
        for meter in self.meters.values():
            meter.palette_of = name
            meter.update()

    # coming and going

    def entered(self) -> None:
        """Start the camera."""
        super().entered()
        self._resume()
        if self.second_button.isVisibleTo(self) and self._preferences.second_window:
            self._open_second()

    def left(self) -> None:
        """Give the camera back."""
        self._glance.stop()
        self.hearing.hush()
        self._close_second()
        self._camera.stop()

    # what the camera says

    @Slot(object)
    def _looked(self, live: Live) -> None:
        if live.frame.at - self._metered_at >= METERS_SECONDS or live.frame.at < self._metered_at:
            self._metered_at = live.frame.at
            look = live.look
            self.meters["light"].show_state(*meters.state(look.assessment, meters.LIGHT))
            self.meters["sharp"].show_state(*meters.state(look.assessment, meters.SHARP))
            self.meters["framing"].show_state(*meters.framing(look))
        if live.number is not None:
            if live.number != self._number:
                self._count(live.number)
        else:
            if self._number is not None:
                self._number = None
                self.take.setText(self.tr("Take picture"))
            self._advise(live.look.advice)
            self.hearing.near(live.look)

    def _advise(self, advice: Advice) -> None:
        helping, mirrored = self.journey.kept.helping, self._preferences.mirrored
        words = QCoreApplication.translate(ADVICE, advice_words(advice, helping=helping, mirrored=mirrored))
        arrow = _ARROWS.get(advice, "")
        if mirrored and arrow in "←→":
            arrow = {"←": "→", "→": "←"}.get(arrow, "")
        self._say(words, f"{words} {arrow}".strip())

    def _say(self, words: str, shown: str = "") -> None:
        if words != self._shown_advice:
            self._shown_advice = words
            self.advice.set_text(shown or words)
            self.column.fit()
        announce(self.advice, words)
        self.hearing.advise(words)

    def _count(self, number: int) -> None:
        self._number = number
        self.take.setText(self.tr("Not yet"))
        words = self.tr("Taking it in {0}").format(number)
        self._shown_advice = words
        self.advice.set_text(words)
        announce(self.advice, words, at_once=True)
        self.hearing.count(number)

    @Slot(str, int, int)
    def _camera_opened(self, _name: str, _width: int, _height: int) -> None:
        self.hint.hide()

    @Slot(object)
    def _camera_failed(self, error: Exception) -> None:
        words = sentence(error)
        what = QCoreApplication.translate("errors", words.what)
        do = QCoreApplication.translate("errors", words.do)
        self.live.forget()
        for key, names in (("light", meters.LIGHT), ("sharp", meters.SHARP), ("framing", meters.FRAMING)):
            self.meters[key].show_state(*meters.unknown(names))
        self.live.set_words(what)
        self._say(what)
        self.hint.set_text(do)
        self.hint.show()
        self.column.fit()

    @Slot(object)
    def _picture_taken(self, taken: Taken) -> None:
        self.journey.kept.pictures[self.journey.place.view] = Picture(taken)
        self._camera.stop()
        self.hearing.taken()
        announce(self, self.tr("The picture is taken."), at_once=True)
        self.journey.go(Step.REVIEW, self.journey.place.view)

    # what the person does

    def _pressed(self) -> None:
        """While it counts down, the same button is the way out: also by touch, where there is no Esc."""
        if self._number is not None:
            self._camera.wave_off()
        else:
            self._take()

    def _take(self) -> None:
        if self._camera.slot.newest() is None:
            announce(self.advice, self.advice.text(), at_once=True)
            return
        self._camera.take()

    def _use_last(self) -> None:
        self.journey.go(Step.REVIEW, self.journey.place.view)

    def _leave_out(self) -> None:
        self.journey.leave_out()

    def _choose_file(self) -> None:
        """The camera waits meanwhile: nothing is taken behind the dialog."""
        self._pause()
        chosen = choose_file(self, self.tr("Choose a picture"), file_filter(self.tr("Pictures")))
        if chosen is not None:
            self.read_file(chosen)
        else:
            self._resume()

    def read_file(self, path: Path) -> None:
        """Use that picture for this view; a bad one is told in words, and the live picture goes on."""
        self._pause()
        self.show_problem("", "")
        self._say(self.tr("Reading the picture."))
        view, index = self._view, self.journey.place.view
        self.journey.desks.ask(
            lambda session, _job: taken_from(path, view, session.settings.max_megapixels),
            lambda taken: self._file_read(taken, path.name, index),
            self._file_failed,
        )

    def _file_read(self, taken: Taken, name: str, index: int) -> None:
        self.journey.kept.pictures[index] = Picture(taken, from_file=name)
        self.journey.go(Step.REVIEW, index)

    def _file_failed(self, error: Exception) -> None:
        self.show_problem(*failure_words(error))
        self._resume()

    def _pause(self) -> None:
        self._glance.stop()
        self._camera.stop()
        self.live.forget()
        self.live.set_words("")

    def _resume(self) -> None:
        self.live.set_words(self.tr("The camera is starting."))
        self._start()
        self._glance.start()

    def _start(self) -> None:
        visit = self.journey.kept.visit
        self._camera.start(self._view, auto=self._preferences.auto, visit=visit.id if visit else None)

    def _toggle_large(self) -> None:
        self._preferences.large_preview = not self._preferences.large_preview
        self._set_large(large=self._preferences.large_preview)

    def _toggle_second(self) -> None:
        self._preferences.second_window = self.second_button.isChecked()
        if self._preferences.second_window:
            self._open_second()
        else:
            self._close_second()

    def _open_second(self) -> None:
        self.second_button.setChecked(True)
        self.second = SecondWindow(self.live, self._camera, self._view, helping=self.journey.kept.helping)
        self.second.closed.connect(self._second_closed)
        self.second.show()

    def _close_second(self) -> None:
        """The page goes, and it with it; the next page opens it again."""
        second, self.second = self.second, None
        if second is not None:
            second.closed.disconnect(self._second_closed)
            held = second.isActiveWindow()
            second.close()
            second.deleteLater()
            if held:  # or the keys go nowhere: not every desktop gives them to the window beneath
                self.window().activateWindow()

    @Slot()
    def _second_closed(self) -> None:
        """The helper closed it."""
        self._preferences.second_window = False
        self.second_button.setChecked(False)
        if self.second is not None:
            self.second.deleteLater()
            self.second = None
        self.window().activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """An upright window has the large picture from the start."""
        super().resizeEvent(event)
        if self.upright is self.larger.isVisibleTo(self):
            self._set_large(large=self._preferences.large_preview)

    def _set_large(self, *, large: bool) -> None:
        self.larger.setVisible(not self.upright)
        self.larger.setChecked(large)
        large = large and not self.upright
        for widget in self.meters.values():
            widget.setVisible(not large)
        self.instruction.setVisible(not large and bool(self._view.name))
        self.set_large(large=large)

    def _toggle_lamp(self) -> None:
        self.hint.hide()
        self._lamp.switch(on=self.lamp.isChecked())

    @Slot(bool)
    def _lamp_told(self, helped: bool) -> None:
        if helped:
            self.hint.set_text(self.tr("The screen gives more light now."))
        else:
            self.hint.set_text(self.tr("The screen alone is not enough. A real lamp helps more."))
        self.hint.show()
        self.column.fit()

    def _fill_cameras(self, found: tuple[CameraInfo, ...]) -> None:
        self.cameras.fill(found, self._camera.source, practice=self.journey.kept.practice)

    def _show_cameras(self) -> None:
        self._camera.ask_offers()
        self.cameras.show_above(self.choose)

    def _choose_camera(self, source: str) -> None:
        if source != self._camera.source:
            self._camera.source = source
            self.live.forget()
            self.cameras.offer(())
            self._fill_cameras(())
            self.journey.desks.work.submit(lambda _job: _list_cameras(), self._fill_cameras)
            self._start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space takes, Esc waves off."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self._camera.wave_off()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)


def _list_cameras() -> tuple[CameraInfo, ...]:
    from visitcam.capture.sources import list_cameras

    return list_cameras()
