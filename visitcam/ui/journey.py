"""Where the person is on the way, and what must not be lost when a page goes. Window's thread, no widgets.

Pages are made anew at every step; this object lasts. It holds the history for Back, the offer and the visit,
the pictures that were taken and not kept yet (one a view, in memory alone), and the words of the notes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from visitcam.model.invitation import Invitation
from visitcam.model.notes import Notes
from visitcam.model.requested_view import RequestedView
from visitcam.ui.loss import Loss
from visitcam.ui.steps import PATH, Step

if TYPE_CHECKING:
    from visitcam.model.visit import Visit
    from visitcam.session import Offer
    from visitcam.ui.desks import Desks
    from visitcam.ui.review_state import Picture
    from visitcam.ui.video_state import Video


LEFT_OUT = "left out"
TAKEN = "kept"
EXTRA = "Extra picture"
"""Begins the name of a view that nobody asked for, as the clinic reads it; a number follows."""
OF_A_VISIT = frozenset({Step.READY, Step.CAPTURE, Step.REVIEW, Step.TELL, Step.SEND})
"""Steps that belong to the visit under way."""


@dataclass(frozen=True, slots=True)
class Place:
    """A step, and which of the requested views it is about (0-based)."""

    step: Step
    view: int = 0


@dataclass(slots=True)
class Kept:
    """What lasts from page to page. ``pictures``: taken and not kept yet, by view; ``done``: views that were
    kept or left out; ``extra``: views that the person added behind those asked for; ``region``: ISO country
    for the emergency number, "" unknown; ``renewing``: the visit for which a newer invitation is wanted."""

    practice: bool = False
    helping: bool = False
    offer: Offer | None = None
    visit: Visit | None = None
    pictures: dict[int, Picture] = field(default_factory=dict)
    videos: dict[int, Video] = field(default_factory=dict)
    done: dict[int, str] = field(default_factory=dict)
    extra: tuple[RequestedView, ...] = ()
    notes: Notes = field(default_factory=Notes)
    notes_kept: bool = False
    shown: set[int] = field(default_factory=set)
    private_answer: bool | None = None
    region: str = ""
    sent: bool = False
    link: str = ""
    renewing: str = ""

    def holds(self, view: int) -> bool:
        """Whether something was taken of that view and not kept yet."""
        return view in self.pictures or view in self.videos

    def loss(self, *, recording: bool = False) -> Loss:
        """What would be lost now. Views that were left out are no loss: they are asked for again."""
        notes = self.notes
        words = any((notes.symptoms, notes.since, notes.change, notes.medicines, notes.questions))
        return Loss(len(self.pictures), len(self.videos), recording, words and not self.notes_kept)

    def forget_video(self, view: int) -> None:
        """Let the memory of an unkept video go."""
        video = self.videos.pop(view, None)
        if video is not None:
            video.recording.forget()
            video.sound = None

    def forget_videos(self) -> None:
        """Of all of them."""
        for view in tuple(self.videos):
            self.forget_video(view)


class Journey(QObject):
    """``moved`` is emitted whenever another page is to be shown, ``ended`` when the window may close,
    ``dressed`` when another ``theme.Look`` is wanted, ``retitled`` when the page's step title changed,
    ``leaving`` when something would be lost: with what to do where the person says yes."""

    moved = Signal()
    ended = Signal()
    leaving = Signal(object)
    dressed = Signal(object)
    retitled = Signal()

    def __init__(self, desks: Desks, *, first: Step = Step.SAFETY) -> None:
        super().__init__()
        self.desks = desks
        self.kept = Kept()
        self.first = first
        self.house_emergency = ""  # a kiosk's: the number of the clinics that it serves
        self.visits_here = False  # whether the program found visits on this computer when it started
        self.available: frozenset[Step] = frozenset(Step)
        self._history: list[Place] = []
        self._place = Place(first)

    @property
    def place(self) -> Place:
        """Where the person is."""
        return self._place

    @property
    def can_go_back(self) -> bool:
        """False on the first page."""
        return bool(self._history)

    @property
    def invitation(self) -> Invitation | None:
        """What the clinic asks for, once it was read."""
        kept = self.kept
        if kept.visit is not None:
            return kept.visit.invitation
        return kept.offer.invitation if kept.offer is not None else None

    @property
    def views(self) -> tuple[RequestedView, ...]:
        """The requested views, and behind them those that the person added."""
        invitation = self.invitation
        return (*(invitation.views if invitation is not None else ()), *self.kept.extra)

    @property
    def view(self) -> RequestedView:
        """The view that this place is about; a free picture where nothing is asked for."""
        views = self.views
        return views[self._place.view] if self._place.view < len(views) else RequestedView(name="")

    def begin(self) -> None:
        """Show the first page."""
        self._place = Place(self._from(self.first))
        self.moved.emit()

    def next(self) -> None:
        """The next step of the main path. After a review: the next view that is not done, else notes."""
        step = self._place.step
        if step in {Step.CAPTURE, Step.REVIEW}:
            if step is Step.CAPTURE and self.kept.holds(self._place.view):
                self.go(Step.REVIEW, self._place.view)
            else:
                self.next_view()
            return
        if step not in PATH:
            self.back()
            return
        following = self._from(PATH[PATH.index(step) + 1]) if step is not PATH[-1] else step
        if following is Step.CAPTURE:
            self.next_view()
        else:
            self.go(following)

    def next_view(self) -> None:
        """To the first view that was neither kept nor left out; then to the notes."""
        for index in range(max(1, len(self.views))):
            if index not in self.kept.done:
                self.go(Step.CAPTURE, index)
                return
        self.go(self._from(Step.TELL))

    def leave_for(self, visit: str, do: Callable[[], object]) -> None:
        """``do`` takes up that visit ("" one that is not known yet). Where the one that is under way would
        lose something by it, the person is asked first."""
        under_way = self.kept.visit
        if under_way is not None and under_way.id != visit and self.kept.loss():
            self.leaving.emit(do)
        else:
            do()

    def take_up(self, visit: Visit) -> None:
        """A visit begins or goes on: views whose pictures are kept are done. Nothing of another visit, no
        picture and no word, is carried into it."""
        kept = self.kept
        if kept.visit is None or kept.visit.id != visit.id:
            kept.pictures.clear()
            kept.forget_videos()
            kept.notes, kept.notes_kept, kept.sent = Notes(), False, False
            kept.done, kept.shown, kept.extra = {}, set(), ()
        kept.visit = visit
        names = {item.view for item in visit.items}
        asked = {view.name for view in visit.invitation.views} | {view.name for view in kept.extra}
        added = sorted(name for name in names - asked if name.startswith(EXTRA))
        kept.extra = (*kept.extra, *(RequestedView(name) for name in added))
        left_out = {i: how for i, how in kept.done.items() if how == LEFT_OUT}
        taken = {i: TAKEN for i, view in enumerate(self.views) if view.name in names}
        kept.done = left_out | taken
        kept.practice = visit.profile is not None and visit.profile.practice
        self.desks.use_practice(on=kept.practice)

    def resume(self, visit: Visit, *, waiting: int) -> None:
        """Where the person left off: the first view that is missing, or the sending of what waits."""
        self.kept.offer = None
        self.take_up(visit)
        if waiting and all(index in self.kept.done for index in range(len(visit.invitation.views))):
            self.go(Step.SEND)
        else:
            self.next_view()

    def renew(self, visit: str) -> None:
        """A newer invitation for that visit is to be read."""
        self.kept.renewing = visit
        self.go(Step.RENEW)

    def visit_renewed(self, answer: tuple[Visit, int]) -> None:
        """The session bound it to a newer invitation, wherever the person is by now; and how much of it
        waits."""
        visit, waiting = answer
        self.kept.renewing = ""
        if self._place.step in {Step.RENEW, Step.AGREE}:
            self.resume(visit, waiting=waiting)
        elif self.kept.visit is not None and self.kept.visit.id == visit.id:
            self.take_up(visit)

    def visit_begun(self, visit: Visit) -> None:
        """The session began it, wherever the person is by now."""
        self.take_up(visit)
        if self._place.step is Step.AGREE:
            self.next()

    def picture_kept(self, index: int, visit: str) -> None:
        """The session kept it for ``visit``, wherever the person is by now. In another visit it means
        nothing."""
        if self.kept.visit is None or self.kept.visit.id != visit:
            return
        self.kept.done[index] = TAKEN
        self.kept.pictures.pop(index, None)
        self.kept.forget_video(index)
        if self._place == Place(Step.REVIEW, index):
            self.next_view()

    def agree_to_show(self) -> None:
        """The person agreed to show a sensitive place; the camera may start."""
        self.kept.shown.add(self._place.view)
        self.moved.emit()

    def leave_out(self) -> None:
        """The person leaves this view out; the notes say so, so that the clinic knows."""
        index, kept = self._place.view, self.kept
        kept.pictures.pop(index, None)
        kept.forget_video(index)
        kept.done[index] = LEFT_OUT
        asked = self.view.name and self.view not in kept.extra
        if asked and self.view.name not in {name for name, _ in kept.notes.skipped}:
            kept.notes = replace(kept.notes, skipped=(*kept.notes.skipped, (self.view.name, "")))
        self.next_view()

    def add_view(self, shown: str) -> None:
        """One picture more than was asked for, now. ``shown``: its name as the person sees it."""
        kept, language = self.kept, self.desks.preferences.language
        name = f"{EXTRA} {len(kept.extra) + 1}"
        kept.extra = (*kept.extra, RequestedView(name, words={f"name:{language}": shown}))
        self.go(Step.CAPTURE, len(self.views) - 1)

    def go(self, step: Step, view: int = 0) -> None:
        """To that step; Back returns here. Where the person is already, nothing happens."""
        place = Place(step, view)
        if place == self._place:
            return
        if place in self._history:  # forward to where one was: do not go in circles
            self._history = self._history[: self._history.index(place)]
        elif self._place.step is not Step.REVIEW or self.kept.holds(self._place.view):
            self._history.append(self._place)
        self._place = place
        self._stand_by_the_visit()
        self.moved.emit()

    def back(self) -> None:
        """To the page before. Pictures that were taken stay: kept ones in the vault, others in memory."""
        while self._history:
            place = self._history.pop()
            gone = place.step is Step.REVIEW and not self.kept.holds(place.view)
            if not gone:
                self._place = place
                self._stand_by_the_visit()
                self.moved.emit()
                return

    def _stand_by_the_visit(self) -> None:
        """An invitation that was read and not agreed to changes nothing for the visit under way: a real one
        is not shown the drawn camera because somebody looked at a practice offer meanwhile."""
        visit = self.kept.visit
        if visit is not None and self._place.step in OF_A_VISIT:
            self.kept.practice = visit.profile is not None and visit.profile.practice
            self.desks.use_practice(on=self.kept.practice)

    def redress(self, look: object) -> None:
        """Ask the window for another look."""
        self.dressed.emit(look)

    def start_over(self) -> None:
        """A new visit, from the first page; what was kept or waits in the outbox stays there."""
        region, helping = self.kept.region, self.kept.helping
        self.kept = Kept(region=region, helping=helping)
        self._history.clear()
        self._place = Place(self._from(self.first))
        self.moved.emit()

    def _from(self, step: Step) -> Step:
        """That step, or the next on the path that has a page; a step beside the path is itself."""
        if step not in PATH:
            return step
        for each in PATH[PATH.index(step) :]:
            if each in self.available:
                return each
        return PATH[-1]
