"""The list of what is removed from a video, and the tools that change it. Window's thread.

Beside ``VideoReviewPage``, which shows and keeps: here the person draws, ends, uncovers, cuts and covers.
What stands afterwards is decided by ``VideoDecisions``; nothing here shows more of a face than was agreed to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtWidgets import QListWidgetItem, QWidget

from visitcam.messages import region_words
from visitcam.messages.checks import CONTEXT as CHECKS
from visitcam.model.box import Box
from visitcam.model.region import RegionKind
from visitcam.model.video_redaction import Track, VideoRedaction
from visitcam.ui.pages.side_page import SidePage
from visitcam.ui.video_canvas import VideoCanvas
from visitcam.ui.video_decisions import VideoDecisions
from visitcam.ui.video_state import Video
from visitcam.ui.widgets import Button, Tick
from visitcam.ui.widgets.row_list import RowList

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Showing:
    """What the page does for its tools. ``number``: the frame on screen; ``look``: show another one;
    ``pause``: stop playing; ``tell``: a sentence in the page's status."""

    number: Callable[[], int]
    look: Callable[[int], object]
    pause: Callable[[], object]
    tell: Callable[[str], object]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Frames that are filled whole: ``end`` is the first that is not."""

    begin: int
    end: int


class VideoTools(QObject):
    """``add_list``, then ``add_tools``: each adds its widgets to the page's column, in this order."""

    def __init__(
        self, page: SidePage, video: Video, decisions: VideoDecisions, canvas: VideoCanvas, showing: Showing
    ) -> None:
        super().__init__(page)
        self._page, self._video, self._decisions = page, video, decisions
        self._canvas, self._showing = canvas, showing
        self._cover_from: int | None = None
        canvas.boxed.connect(self._boxed)

    def add_list(self) -> None:
        """What is removed, a row each."""
        self.list = RowList(translate("VideoReviewPage", "What is removed"), self._page)
        self.list.currentRowChanged.connect(self._row_chosen)
        self._page.add_widget(self.list)
        self.list.hide()  # until something was found

    def add_tools(self) -> None:
        """Boxes, then cuts."""
        tracks = self._page.add_tools()
        self.box = self._page.add_tool(tracks, translate("VideoReviewPage", "Draw a box"), self._draw, "box")
        self.box.setAccessibleDescription(
            translate("VideoReviewPage", "It covers from here on, until you end it.")
        )
        self.follows = Tick(translate("VideoReviewPage", "The box follows the movement"), self._page)
        self.follows.setProperty("stage", True)
        self.follows.setChecked(True)
        self.box_ends = self._page.add_tool(
            tracks, translate("VideoReviewPage", "Box ends here"), self._end_box
        )
        self.remove = self._page.add_tool(tracks, translate("VideoReviewPage", "Uncover"), self._uncover)
        self._page.add_widget(self.follows)
        cuts = self._page.add_tools()
        self.cut_start = self._page.add_tool(
            cuts, translate("VideoReviewPage", "Start here"), self._cut_start
        )
        self.cut_end = self._page.add_tool(cuts, translate("VideoReviewPage", "End here"), self._cut_end)
        self.cover = self._page.add_tool(
            cuts, translate("VideoReviewPage", "Cover all from here"), self.cover_or_end
        )
        for button in (self.box, self.box_ends, self.remove, self.cut_start, self.cut_end, self.cover):
            button.setCheckable(False)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """All that can be used only once the video was searched."""
        buttons: tuple[Button, ...] = (
            self.box, self.box_ends, self.remove, self.cut_start, self.cut_end, self.cover,
        )  # fmt: skip
        return (self.list, self.follows, *buttons)

    def refresh(self, seconds: Callable[[int], float]) -> None:
        """As things stand now. ``seconds``: of a frame."""
        self.list.blockSignals(True)
        self.list.clear()
        for track in self._now.tracks:
            words = translate(CHECKS, region_words(track.kind, removed=True))
            self._add_row(words, seconds(track.first), seconds(track.last), track)
        for begin, end in self._now.hidden:
            words = translate("VideoReviewPage", "Everything, removed")
            self._add_row(words, seconds(begin), seconds(end - 1), _Stretch(begin, end))
        self.list.blockSignals(False)
        self.list.fit()
        for button in (self.box_ends, self.remove):  # with nothing to choose they do nothing
            button.setVisible(self.list.count() > 0)
        self._label_cover()

    def _add_row(self, words: str, begin: float, end: float, data: object) -> None:
        when = translate("VideoReviewPage", "{0}–{1} s").format(f"{begin:.1f}", f"{end:.1f}")
        item = QListWidgetItem(f"{words} · {when}")
        item.setData(Qt.ItemDataRole.UserRole, data)
        self.list.addItem(item)

    def undone(self) -> None:
        """A covering that was begun is forgotten."""
        self._cover_from = None

    def chosen(self) -> Track | None:
        """What is chosen in the list."""
        item = self.list.currentItem()
        track = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return track if isinstance(track, Track) else None

    def _chosen_stretch(self) -> _Stretch | None:
        item = self.list.currentItem()
        held = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return held if isinstance(held, _Stretch) else None

    @property
    def _now(self) -> VideoRedaction:
        return self._decisions.now

    @property
    def _number(self) -> int:
        return self._showing.number()

    def _change(self, now: VideoRedaction, words: str) -> None:
        """It stands, or is asked about first."""
        self._showing.pause()
        self._decisions.change(now, words)

    # boxes

    def _draw(self) -> None:
        self._showing.pause()
        self._canvas.draw_next(on=True)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)  # its arrow keys draw, too
        words = translate("VideoReviewPage", "Draw a box on the picture, around what should not be seen.")
        keys = translate("VideoReviewPage", "Or use the arrow keys, then Return.")
        self._showing.tell(f"{words} {keys}")

    @Slot(object)
    def _boxed(self, box: Box) -> None:
        from visitcam.redaction.video_proposal import drawn_track

        found = self._video.found
        path = found.path if found is not None and self.follows.isChecked() else None
        track = drawn_track(box, self._number, self._now.frames, path)
        self._change(
            replace(self._now, tracks=(*self._now.tracks, track)), translate("VideoReviewPage", "Covered.")
        )
        self.list.setCurrentRow(self.list.count() - 1)

    def _end_box(self) -> None:
        track, number = self.chosen(), self._number
        if track is None or not track.first < number <= track.last or track.kind is not RegionKind.MARK:
            self._showing.tell(
                translate(
                    "VideoReviewPage", "Choose a box of yours in the list, and go to where it should end."
                )
            )
            return
        shorter = replace(track, boxes=track.boxes[: number - track.first])
        tracks = tuple(shorter if each is track else each for each in self._now.tracks)
        self._change(replace(self._now, tracks=tracks), translate("VideoReviewPage", "Changed."))

    def _uncover(self) -> None:
        track, stretch = self.chosen(), self._chosen_stretch()
        if stretch is not None:
            left = tuple(each for each in self._now.hidden if each != (stretch.begin, stretch.end))
            words = translate("VideoReviewPage", "Not covered any more.")
            self._change(replace(self._now, hidden=left), words)
            return
        if track is None:
            self._showing.tell(translate("VideoReviewPage", "Choose in the list what should be seen."))
            return
        self._showing.pause()
        self._decisions.uncover(track)

    def _row_chosen(self, row: int) -> None:
        track, stretch, number = self.chosen(), self._chosen_stretch(), self._number
        if row >= 0 and stretch is not None:
            self._showing.pause()
            self._showing.look(max(stretch.begin, min(number, stretch.end - 1)))
        elif row >= 0 and track is not None:
            self._showing.pause()
            if track.at(number) is None:
                number = min(max(track.first, self._now.start), self._now.frames - 1)
            self._showing.look(number)

    # cuts

    def _cut_start(self) -> None:
        if self._number < self._now.stop - 1:
            self._change(
                replace(self._now, start=self._number), translate("VideoReviewPage", "It starts here now.")
            )

    def _cut_end(self) -> None:
        if self._number > self._now.start:
            self._change(
                replace(self._now, end=self._number + 1), translate("VideoReviewPage", "It ends here now.")
            )

    def cover_or_end(self) -> None:
        """From the frame on screen; pressed again, until that one."""
        if self._cover_from is None:
            self._cover_from = self._number
            self._label_cover()
            self._showing.tell(translate("VideoReviewPage", "Now go to where the covering should end."))
            return
        begin, end = sorted((self._cover_from, self._number))
        self._cover_from = None
        hidden = (*self._now.hidden, (begin, end + 1))
        self._change(replace(self._now, hidden=hidden), translate("VideoReviewPage", "Covered."))

    def _label_cover(self) -> None:
        self.cover.setText(
            translate("VideoReviewPage", "Cover all from here")
            if self._cover_from is None
            else translate("VideoReviewPage", "Cover all until here")
        )
