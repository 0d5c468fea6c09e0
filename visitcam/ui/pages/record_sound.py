"""Sound with a video: asked before it is made, a sign all the while. Window's thread.

Off unless the clinic asked for it and the person ticks the sentence, at each film anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from visitcam.ui.announce import announce
from visitcam.ui.microphone import Microphone, ask_for_microphone
from visitcam.ui.widgets import TextKind, Tick

if TYPE_CHECKING:
    from visitcam.model.requested_view import RequestedView
    from visitcam.model.sound import Sound
    from visitcam.ui.pages.side_page import SidePage
    from visitcam.ui.record_view import RecordView


class RecordSound(QObject):
    """``tick``: None where the clinic did not ask for sound. The microphone is closed before ``begin``.
    ``listens``: whether sound is being recorded; nothing may speak meanwhile. ``heard``: after ``begin`` was
    True, once the first of it came, or it is sure that nothing will."""

    listens = Signal(bool)
    heard = Signal()

    def __init__(self, page: SidePage, view: RequestedView, live: RecordView) -> None:
        super().__init__(page)
        self._page, self._live, self._seconds = page, live, float(view.seconds)
        self._microphone: Microphone | None = None
        self.tick: Tick | None = None
        if view.sound:
            self.tick = Tick(self.tr("Record sound too. Your clinic asked for it."), page)
            self.tick.setProperty("stage", True)
            self.tick.toggled.connect(self._ticked)
            page.add_widget(self.tick)
        self.note = page.add_text("", TextKind.SMALL)
        self._tell_off()

    @property
    def on(self) -> bool:
        """Whether sound is recorded now."""
        return self._microphone is not None and self._microphone.is_open

    def begin(self) -> bool:
        """A film begins. True where it has sound."""
        if self.tick is None:
            return False
        self.tick.setEnabled(False)
        if not self.tick.isChecked() or self._microphone is None or not self._microphone.open():
            return False
        self.listens.emit(True)
        self._live.sound_words = self.tr("Sound is on")
        self._tell(self.tr("Sound is on. All that is said is recorded."), TextKind.ATTENTION)
        return True

    def take_back(self) -> None:
        """The film is not made after all; it is asked anew at the next one."""
        self.forget()
        if self.tick is not None:
            self.tick.setChecked(False)

    def end(self, began: float, times: tuple[float, ...]) -> Sound | None:
        """What was heard beside those frames (as ``Microphone.sound``); the microphone is closed."""
        sound = self._microphone.sound(began, times) if self.on and self._microphone is not None else None
        self.forget()
        return sound

    def forget(self) -> None:
        """Close the microphone, and let go of what it heard."""
        self._live.sound_words = ""
        self.listens.emit(False)
        if self._microphone is not None:
            self._microphone.forget()
            self._microphone.deleteLater()
            self._microphone = None
        if self.tick is not None:
            self.tick.setEnabled(True)

    @Slot()
    def _stopped(self) -> None:
        self.forget()
        if self.tick is not None:
            self.tick.setEnabled(False)  # until this film is over
        self._tell(self.tr("The microphone stopped. The video goes on without sound."), TextKind.ATTENTION)
        self.heard.emit()

    @Slot(bool)
    def _ticked(self, on: bool) -> None:
        if on:
            self._tell(self.tr("Your clinic will hear all that is said near you."))
            ask_for_microphone(self, self._may)
        else:
            self.forget()
            self._tell_off()

    def _may(self, allowed: bool) -> None:
        if self.tick is None or not self.tick.isChecked() or self._microphone is not None:
            return
        if not allowed:
            self.tick.setChecked(False)
            self._tell(self.tr("VisitCam may not use the microphone here. The video is made without sound."))
            return
        self._microphone = Microphone(self._seconds, self)
        self._microphone.known.connect(self._known)
        self._microphone.failed.connect(self._stopped)
        self._microphone.heard.connect(self.heard)
        self._microphone.start()

    @Slot()
    def _known(self) -> None:
        if self._microphone is not None and self.tick is not None and self._microphone.there == "no":
            self.tick.setChecked(False)
            self._tell(self.tr("No microphone can be used here. The video is made without sound."))

    def _tell_off(self) -> None:
        off = QCoreApplication.translate("RecordPage", "Sound is off. Nothing that is said is recorded.")
        self._tell(off)

    def _tell(self, words: str, kind: TextKind = TextKind.SMALL) -> None:
        self.note.set_kind(kind)
        self.note.set_text(words)
        self._page.column.fit()
        if self._page.isVisible():
            announce(self.note, words, at_once=True)
            QTimer.singleShot(0, self, self._show)

    def _show(self) -> None:
        """The words, once they have their place; while a film is made the advice, and the sign in the picture
        says the same."""
        if self._live.recording:
            self._page.column.verticalScrollBar().setValue(0)
        else:
            self._page.column.ensureWidgetVisible(self.note)
