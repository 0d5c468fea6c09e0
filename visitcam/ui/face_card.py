"""The place is on a face: how much of it may be kept, on whose word. The review of pictures and of videos."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from visitcam.model.redaction import FaceConsent
from visitcam.ui.widgets import Button, Card, CardKind, TextKind, Tick

_OF = {"more": FaceConsent.RECOGNISABLE, "eye": FaceConsent.AREA_IS_EYE}


class FaceCard(Card):
    """``wished``: the ``FaceConsent`` that the person asks for. ``none`` is the way out of a wrong find.

    ``edges``: whether the edge of what is kept can be pulled.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, edges: bool = True) -> None:
        super().__init__(
            CardKind.PLAIN, QCoreApplication.translate("ReviewPage", "The place is on a face"), parent=parent
        )
        words = (
            QCoreApplication.translate(
                "ReviewPage",
                "Only the place itself is kept, and a third of the face at most. "
                "Pull the white dots to change its edge.",
            )
            if edges
            else self.tr("Only the place itself is kept, and a third of the face at most.")
        )
        self.add_text(words, TextKind.BODY)
        self.more = Tick(
            QCoreApplication.translate(
                "ReviewPage", "Keep more of the face. My doctor will be able to recognise me, and I agree"
            ),
            self,
        )
        self.eye = Tick(QCoreApplication.translate("ReviewPage", "The place is the eye itself"), self)
        self.more.toggled.connect(lambda on: self._toggled("more", on=on))
        self.eye.toggled.connect(lambda on: self._toggled("eye", on=on))
        self.none = Button(QCoreApplication.translate("FaceQuestion", "This is no face"), parent=self)
        for widget in (self.more, self.eye, self.none):
            self.add_widget(widget)

    def tell(self, consent: FaceConsent) -> None:
        """Ticks what stands, and asks for nothing by it."""
        for name, tick in (("more", self.more), ("eye", self.eye)):
            tick.blockSignals(True)
            tick.setChecked(consent is _OF[name])
            tick.blockSignals(False)

    def _toggled(self, name: str, *, on: bool) -> None:
        self.wished.emit(_OF[name] if on else FaceConsent.NONE)
