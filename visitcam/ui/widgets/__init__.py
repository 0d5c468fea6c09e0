"""The few controls that every page is made of. They paint themselves, wrap their words, and scale."""

from visitcam.ui.widgets.button import Button, ButtonKind
from visitcam.ui.widgets.card import Card, CardKind
from visitcam.ui.widgets.flow_row import FlowRow
from visitcam.ui.widgets.meter import Meter
from visitcam.ui.widgets.text import Text, TextKind
from visitcam.ui.widgets.tick import Choice, Tick

__all__ = [
    "Button",
    "ButtonKind",
    "Card",
    "CardKind",
    "Choice",
    "FlowRow",
    "Meter",
    "Text",
    "TextKind",
    "Tick",
]
