"""Help now: one step from every page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from visitcam.guide.emergency import Trust
from visitcam.ui import theme
from visitcam.ui.journey import Journey
from visitcam.ui.languages import name_and_number
from visitcam.ui.pages.help_number import call_words, countries, help_number, profile_of
from visitcam.ui.pages.page import Page
from visitcam.ui.widgets import ButtonKind, CardKind, Text, TextKind

translate = QCoreApplication.translate


_ROWS = 8  # of the list that are in sight at 100 %


class CountryBox(QComboBox):
    """A list to choose from, with an arrow of its own: the stylesheet takes the system's away. Its rows are
    as high as a finger needs them (only this delegate asks the stylesheet)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setMaxVisibleItems(round(_ROWS / theme.look().scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, then the arrow at its far end."""
        super().paintEvent(event)
        side = theme.look().px(12)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = side * 2.0 if right_to_left else self.width() - side * 2.0
        y = self.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.look().colours.text), theme.look().px(2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        points = [
            QPointF(x - side / 2, y - side / 4),
            QPointF(x, y + side / 4),
            QPointF(x + side / 2, y - side / 4),
        ]
        painter.drawPolyline(points)


class EmergencyPage(Page):
    """The number in the largest type, what to say, whom else to call; nothing is lost by coming here."""

    def __init__(self, journey: Journey) -> None:
        super().__init__(journey, translate("emergency", "Get help now"))
        self._number = help_number(journey)
        care = self.add_card(CardKind.CARE)
        self._call: Text = care.add_text(call_words(self._number), TextKind.NUMBER)
        care.add_text(translate("emergency", "Say where you are, what happened, and who needs help."))
        care.add_text(translate("emergency", "Stay on the line until they tell you to hang up."))
        # beneath the number: on a low screen with large words the number is to be seen first
        self.add_text(translate("emergency", "Do not wait for an answer to your pictures."))
        self._add_country()
        self._add_clinic()
        own_way = self.add_card(CardKind.PLAIN, translate("emergency", "If you cannot call"))
        own_way.add_text(
            translate("emergency", "Ask someone near you to call, or to take you to a hospital.")
        )
        own_way.add_text(translate("emergency", "Do not drive there by yourself."))
        self.add_text(
            translate("emergency", "What you did here is kept. You can go on later."), TextKind.QUIET
        )
        self.add_action(translate("emergency", "Go back"), journey.back, ButtonKind.MAIN, "back")

    def _add_country(self) -> None:
        """A number that the clinic gave needs no country."""
        if self._number.trust is Trust.CLINIC:
            return
        label = self.add_text(translate("emergency", "Where are you? The number depends on the country."))
        box = CountryBox(self)
        box.setAccessibleName(label.text())
        box.addItem(translate("emergency", "Choose a country"), "")
        for name, code in countries():
            box.addItem(name, code)
        box.setCurrentIndex(max(0, box.findData(self._number.region)))
        box.currentIndexChanged.connect(self._country_chosen)
        label.setBuddy(box)
        self._box = box
        self.add_widget(box)

    def _country_chosen(self, index: int) -> None:
        self.journey.kept.region = str(self._box.itemData(index) or "")
        self._number = help_number(self.journey)
        self._call.set_text(call_words(self._number))

    def _add_clinic(self) -> None:
        profile = profile_of(self.journey)
        if profile is None or not profile.contact:
            return
        card = self.add_card(
            CardKind.ATTENTION, translate("emergency", "If it is not that bad, call your clinic")
        )
        card.add_line("clinic", name_and_number(profile.name, profile.contact))
