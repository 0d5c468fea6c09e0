"""Check: what will leave, exactly as it will leave. Nothing is kept before a person has agreed to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from visitcam.model.frame import Frame
from visitcam.model.redaction import FaceConsent, Redaction, ReviewedBy
from visitcam.model.region import Region
from visitcam.ui import theme
from visitcam.ui.announce import announce
from visitcam.ui.face_card import FaceCard
from visitcam.ui.journey import Journey
from visitcam.ui.pages.face_asking import FaceAsking
from visitcam.ui.pages.side_page import SidePage
from visitcam.ui.picture import Shown, shown
from visitcam.ui.review_canvas import ReviewCanvas, Tool
from visitcam.ui.review_decisions import Answer, Decisions, Question
from visitcam.ui.review_list import RegionList
from visitcam.ui.review_state import Picture
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, ButtonKind, FlowRow, TextKind, Tick
from visitcam.ui.words import failure_words, view_name

if TYPE_CHECKING:
    from visitcam.redaction.found import Found

_IN_SIGHT = 1.25  # up to this scale the sentence stands beside the actions, always in sight; else it scrolls


class ReviewPage(SidePage):
    """Searches first, then shows. A change of the picture takes the agreement back."""

    def __init__(self, journey: Journey) -> None:
        self._picture: Picture = journey.kept.pictures[journey.place.view]
        self.decisions = Decisions(self._picture)
        super().__init__(journey, QCoreApplication.translate("ReviewPage", "This is what will leave"))
        self.asking: FaceAsking[Question] = FaceAsking(self, self._answered)
        self._wanted = 0
        self._seen: Redaction | None = None  # whose pixels stand on the screen
        self._keeping = False
        self.decisions.setParent(self)
        self.decisions.changed.connect(self._changed)
        self.decisions.asking.connect(self._ask)
        self.decisions.chosen.connect(self._choose)
        self._build_side()
        self.keep = self.add_action(self.tr("Keep this picture"), self._keep, ButtonKind.MAIN, "lock")
        self.again = self.add_action(self.tr("Take it again"), self._take_again)
        for button in self.findChildren(Button):
            button.palette_of = "stage"
        for keys, do in (
            (QKeySequence.StandardKey.Undo, self._undo),
            (QKeySequence.StandardKey.Redo, self._redo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def step_title(self) -> str:
        """For the bar."""
        name = view_name(self.journey.view, self.journey.desks.preferences.language)
        return self.tr("Check the picture") + (f" · {name}" if name else "")

    def picture(self) -> QWidget:
        """The canvas."""
        self.canvas = ReviewCanvas()
        decisions = self.decisions
        self.canvas.boxed.connect(decisions.box)
        self.canvas.asked_for_box.connect(self._add_box)
        self.canvas.brushed.connect(decisions.stroke)
        self.canvas.moved.connect(decisions.move)
        self.canvas.resized.connect(decisions.resize)
        self.canvas.reshaped.connect(decisions.reshape)
        self.canvas.selected.connect(self._selected)
        self.canvas.removing.connect(decisions.remove)
        return self.canvas

    # building

    def _build_side(self) -> None:
        self.add_text(self.tr("This is what will leave"), TextKind.HEADING)
        self.unsaved = self.add_text(self.tr("Nothing has been saved yet."), TextKind.GOOD)
        self.status = self.add_text("", TextKind.BODY)
        self.list = RegionList(self)
        self.list.picked.connect(self._choose)
        self.add_widget(self.list)
        self._build_face()
        if self._picture.from_file:
            self.add_text(
                self.tr("The file itself stays where it is. Delete it there if you want it gone."),
                TextKind.SMALL,
            )
        self.ask = self.add_text(
            self.tr(
                "Do you see a tattoo, a name, jewellery or another person? Cover it with a box or the brush."
            )
        )
        self._build_tools()
        self.agree = Tick(self.tr("I see no face, name or other person in this picture"), self)
        self.agree.setProperty("stage", True)
        self.agree.toggled.connect(self._agreed)
        if theme.look().scale <= _IN_SIGHT:
            self._actions.addWidget(self.agree)
            self._footer.show()
        else:
            self.add_widget(self.agree)

    def _build_tools(self) -> None:
        row = self.add_tools()
        self.box_tool = self.add_tool(row, self.tr("Box"), lambda: self._use(Tool.BOX), "box")
        self.box_tool.setAccessibleDescription(
            self.tr("Draw a box with the mouse or a finger. Or press Return to put one in the middle.")
        )
        self.brush_tool = self.add_tool(row, self.tr("Brush"), lambda: self._use(Tool.BRUSH), "brush")
        second = self.add_tools()
        self.remove = self._plain(second, self.tr("Uncover"), self._remove_chosen, "")
        self.undo = self._plain(second, "", self._undo, "undo")
        self.redo = self._plain(second, "", self._redo, "redo")
        zoom = self.add_tools()
        for button, words in ((self.undo, self.tr("Undo")), (self.redo, self.tr("Redo"))):
            button.setAccessibleName(words)
            button.setToolTip(words)
        for words, name, do in (
            (self.tr("Zoom in"), "zoom-in", lambda: self.canvas.zoom_by(1.4)),
            (self.tr("Zoom out"), "zoom-out", lambda: self.canvas.zoom_by(1 / 1.4)),
            (self.tr("Full size"), "larger", self.canvas.full_size),
            (self.tr("Show all of it"), "fit", lambda: self.canvas.zoom_by(0)),
        ):
            button = self._plain(zoom, "", do, name)
            button.setAccessibleName(words)
            button.setToolTip(words)

    def _plain(self, row: FlowRow, words: str, do: Callable[[], object], icon: str) -> Button:

        button = self.add_tool(row, words, do, icon)
        button.setCheckable(False)
        return button

    def _build_face(self) -> None:
        """Only where the place lies on a face: how much of it may be kept."""
        self.face = FaceCard(self)
        self.more, self.eye, self.none = self.face.more, self.face.eye, self.face.none
        self.face.wished.connect(self._consent)
        self.none.clicked.connect(lambda _checked=False: self.decisions.no_face())
        self.add_widget(self.face)
        self.face.setVisible(self.decisions.on_face)

    # searching

    def entered(self) -> None:
        """Search where it was not done yet."""
        super().entered()
        if self._picture.history is None:
            self._set_able(able=False)
            self.list.hide()
            self.undo.setEnabled(False)
            self.redo.setEnabled(False)
            self.column.fit()
            self.status.set_text(self.tr("Looking for faces, names and codes."))
            self.canvas.set_words(self.status.text())
            taken = self._picture.taken
            self.journey.desks.ask(
                lambda session, job: session.find(
                    taken.frame, taken.guide, progress=job.progress, stop=job.stopped
                ),
                self._found,
                self._search_failed,
                self._told,
            )
        else:
            self._ready()

    def _told(self, share: object) -> None:
        if isinstance(share, float):
            words = self.tr("Looking for faces, names and codes. {0} % done.")
            self.status.set_text(words.format(round(share * 100)))

    def _found(self, found: Found) -> None:
        from visitcam.redaction.proposal import propose
        from visitcam.redaction.review import History

        taken = self._picture.taken
        self._picture.found = found
        self._picture.history = History(propose(taken.frame, found, taken.guide, taken.area))
        if self.journey.place == self._place_of_this():
            self._ready()

    def _place_of_this(self) -> object:
        pictures = self.journey.kept.pictures
        mine = [view for view, picture in pictures.items() if picture is self._picture]
        place = self.journey.place
        return place if place.step is Step.REVIEW and place.view in mine else None

    def _search_failed(self, error: Exception) -> None:
        """Without a search nothing can be kept."""
        self.status.set_text("")
        self.canvas.set_words("")
        self.show_problem(*failure_words(error))

    def _ready(self) -> None:
        self._show_ticks()
        self._set_able(able=True)
        self._refresh()
        held = self.window().focusWidget()
        if held is None or not held.isEnabled():  # what was grey meanwhile lost it
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.status.text(), at_once=True)

    def _show_ticks(self) -> None:
        """What was agreed to of the face, as it stands."""
        self.face.tell(self.redaction.consent)

    def _set_able(self, *, able: bool) -> None:
        for widget in (self.box_tool, self.brush_tool, self.remove, self.list, self.more, self.eye):
            widget.setEnabled(able)
        self.agree.setEnabled(able and self._is_shown)
        self.keep.setEnabled(able)

    # showing

    @property
    def _is_shown(self) -> bool:
        """Whether what stands on the screen is what would leave now: only to that can anybody agree."""
        history = self._picture.history
        return history is not None and self._seen is history.now and not self._keeping

    @property
    def redaction(self) -> Redaction:
        """What stands now."""
        return self.decisions.now

    def _refresh(self) -> None:
        """Everything anew for what stands now; the pixels come from the work thread."""
        redaction = self.redaction
        history = self._picture.history
        self.face.setVisible(self.decisions.on_face)
        self.list.fill(redaction, self.canvas.chosen)
        count = sum(redaction.filled().values())
        if count:
            words = QCoreApplication.translate("ReviewPage", "%n thing(s) will be removed.", None, count)
        else:
            words = self.tr("No face, name or code was found.")
        self.status.set_text(words)
        sentence = self.tr("I see no face, name or other person in this picture")
        if redaction.consent is FaceConsent.RECOGNISABLE:
            sentence = self.tr("I see no name or other person in this picture, and my face may be seen")
        self.agree.setText(sentence)
        self.agree.blockSignals(True)
        self.agree.setChecked(self._picture.agreed)
        self.agree.blockSignals(False)
        self.agree.updateGeometry()
        self.undo.setEnabled(history is not None and history.can_undo)
        self.redo.setEnabled(history is not None and history.can_redo)
        self.remove.setEnabled(self.canvas.chosen is not None)
        self.column.fit()
        self.agree.setEnabled(self._is_shown)
        self._wanted += 1
        frame, turn = self._picture.taken.frame, self._wanted
        self.journey.desks.work.submit(
            lambda _job: _filled(frame, redaction),
            lambda picture: self._show(picture, redaction, turn),
            lambda error: self.show_problem(*failure_words(error)),
        )

    def _show(self, picture: Shown, redaction: Redaction, turn: int) -> None:
        if turn == self._wanted:
            self.canvas.show_picture(picture, redaction)
            self._seen = redaction
            self.agree.setEnabled(self._is_shown)

    # deciding

    @Slot(str)
    def _changed(self, words: str) -> None:
        """Shown anew; the agreement was taken back."""
        self.asking.forget(self.canvas)
        self._refresh()
        announce(self, words, at_once=True)

    @Slot(object)
    def _choose(self, region: Region | None) -> None:
        self.canvas.choose(region)

    @Slot(object)
    def _ask(self, question: Question) -> None:
        """A second yes before a face, or more of it, is shown."""
        self.asking.ask(question)

    def _answered(self, question: Question, answer: Answer) -> None:
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.decisions.answer(question, answer)
        self._show_ticks()

    def _remove_chosen(self) -> None:
        if self.canvas.chosen is not None:
            self.decisions.remove(self.canvas.chosen)

    def _add_box(self) -> None:
        self.decisions.box_in_the_middle()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        self._step(back=True)

    def _redo(self) -> None:
        self._step(back=False)

    def _step(self, *, back: bool) -> None:
        if self.decisions.step(back=back):
            self.asking.forget(self.canvas)
            self._ready()

    @Slot(object)
    def _consent(self, consent: FaceConsent) -> None:
        self.decisions.consent(consent)
        self._show_ticks()

    def _use(self, tool: Tool) -> None:
        chosen = tool if self.canvas.tool is not tool else Tool.POINT
        self.canvas.set_tool(chosen)
        self.box_tool.setChecked(chosen is Tool.BOX)
        self.brush_tool.setChecked(chosen is Tool.BRUSH)
        if chosen is not Tool.POINT:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _selected(self, region: Region | None) -> None:
        self.remove.setEnabled(region is not None)
        self.list.select(region)

    @Slot(bool)
    def _agreed(self, on: bool) -> None:
        self._picture.agreed = on and self._is_shown

    # keeping

    def _take_again(self) -> None:
        self.journey.kept.pictures.pop(self.journey.place.view, None)
        self.journey.go(Step.CAPTURE, self.journey.place.view)

    def _keep(self) -> None:
        if self._keeping:
            return
        if not self._picture.agreed or not self._is_shown:
            self.status.set_text(self.tr("Please read the sentence below, and tick it if it is true."))
            announce(self, self.status.text(), at_once=True)
            self.column.ensureWidgetVisible(self.agree)
            self.agree.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        from visitcam.redaction.review import confirm

        by = ReviewedBy.HELPER if self.journey.kept.helping else ReviewedBy.PATIENT
        decided = confirm(self.redaction, by)
        picture, view, visit = self._picture, self.journey.view, self.journey.kept.visit
        if visit is None:
            self.journey.go(Step.AGREE)
            return
        self._keeping = self.decisions.locked = True
        self._set_able(able=False)
        self.again.setEnabled(False)
        self.status.set_text(self.tr("Locking the picture, so that only your clinic can open it."))
        taken, journey, index = picture.taken, self.journey, self.journey.place.view
        self.journey.desks.ask(
            lambda session, _job: session.accept(
                visit.id, view, taken.frame, decided, taken.assessment, by_hand=taken.by_hand
            ),
            lambda _item: journey.picture_kept(index, visit.id),
            self._keep_failed,
        )

    def _keep_failed(self, error: Exception) -> None:
        self._keeping = self.decisions.locked = False
        self._set_able(able=True)
        self.again.setEnabled(True)
        self._refresh()
        self.show_problem(*failure_words(error))


def _filled(frame: Frame, redaction: Redaction) -> Shown:
    from visitcam.redaction.photo import filled_pixels

    return shown(filled_pixels(frame, redaction))
