"""The look: three palettes, one stylesheet, one scale factor. Window's thread.

Why these colours and sizes: docs/decisions/0060-the-look.md. Every pair of text and ground is computed to be
at least 4.5:1 (WCAG 2.2, 1.4.3), every line and icon 3:1 (1.4.11), by a test.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from enum import StrEnum

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from visitcam.ui.files import resource

TARGET_SCALE = 1.25  # up to which the least size of a control grows with the words
SMALLEST_SCALE, LARGEST_SCALE, SCALE_STEP = 1.0, 2.0, 0.25


class PaletteName(StrEnum):
    """The three grounds to read on."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by role, "#RRGGBB". ``danger`` is for emergencies and deletion alone."""

    page: str
    surface: str
    text: str
    quiet: str
    line: str
    action: str
    on_action: str
    good: str
    attention: str
    danger: str
    on_danger: str
    tint: str


PALETTES: dict[PaletteName, Palette] = {
    PaletteName.LIGHT: Palette(
        "#F4F7F8", "#FFFFFF", "#14232C", "#47586A", "#7C8E9B", "#0A5A66", "#FFFFFF",
        "#1A6B3A", "#8A4A00", "#A8201A", "#FFFFFF", "#E3F0F2",
    ),
    PaletteName.DARK: Palette(
        "#0E171C", "#17232A", "#EDF3F5", "#AFC0C9", "#6D808C", "#74D3DF", "#06262B",
        "#7FD69B", "#FFC27A", "#FFB4AB", "#4A0A06", "#1F3238",
    ),
    PaletteName.HIGH_CONTRAST: Palette(
        "#000000", "#000000", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFE600", "#000000",
        "#7CFF9B", "#FFD27A", "#FF9C94", "#000000", "#1A1A1A",
    ),
}  # fmt: skip

STAGE = Palette(
    "#0B1216", "#121C22", "#EDF3F5", "#B4C3CB", "#75878F", "#74D3DF", "#06262B",
    "#7FD69B", "#FFC27A", "#FFB4AB", "#4A0A06", "#1F3238",
)  # fmt: skip
"""Around the live picture, in the light and dark palettes: quiet and dark, so that the picture is judged."""

LAMP = Palette(
    "#FFFFFF", "#FFFFFF", "#14232C", "#47586A", "#7C8E9B", "#0A5A66", "#FFFFFF",
    "#1A6B3A", "#8A4A00", "#A8201A", "#FFFFFF", "#FFFFFF",
)  # fmt: skip
"""Around the live picture while the screen is the lamp."""


def luminance(colour: str) -> float:
    """Relative luminance 0–1 of "#RRGGBB" (WCAG 2.2)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    """Contrast ratio 1–21 of two colours (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@dataclass(frozen=True, slots=True)
class Look:
    """How everything is shown. ``scale`` 1.0–2.0 multiplies every size; ``calm``: no motion;
    ``least_target``: the smallest side of a control in unscaled pixels (48; 64 on a kiosk)."""

    name: PaletteName = PaletteName.LIGHT
    scale: float = 1.0
    calm: bool = False
    least_target: int = 48

    @property
    def colours(self) -> Palette:
        """The palette of this look."""
        return PALETTES[self.name]

    @property
    def stage(self) -> Palette:
        """The palette around the live picture."""
        return PALETTES[self.name] if self.name is PaletteName.HIGH_CONTRAST else STAGE

    @property
    def target(self) -> int:
        """The smallest side of a control in pixels. A finger does not grow with the words: beyond 125 %
        only the words make a control larger, so that bar and foot leave the page its room at 200 %."""
        return round(self.least_target * min(self.scale, TARGET_SCALE))

    def px(self, size: float) -> int:
        """A size of the design in pixels of this look."""
        return round(size * self.scale)


def scale_for(width: int, height: int) -> float:
    """How large words are at first on a screen of so many pixels (the system's own scaling taken off): as
    on a screen of 1920 × 1080 and less, then larger in quarters, so that a 4K television needs no setting."""
    wanted = min(width / 1920, height / 1080)
    return min(max(SCALE_STEP * int(wanted / SCALE_STEP), SMALLEST_SCALE), LARGEST_SCALE)


_current = Look()


def look() -> Look:
    """The look that was applied last. Qt keeps palette, font and stylesheet per application as well."""
    return _current


def apply(app: QApplication, chosen: Look) -> None:
    """Dress the whole application; widgets get ``QEvent.StyleChange`` and paint anew."""
    global _current  # noqa: PLW0603 - beside Qt's own per-application palette, font and stylesheet
    _current = chosen
    fusion = QStyleFactory.create("Fusion")
    if fusion is not None and app.style().objectName().lower() != "fusion" and not app.styleSheet():
        app.setStyle(fusion)
    colours = chosen.colours
    font = QFont(app.font())
    font.setPixelSize(chosen.px(18))
    app.setFont(font)
    app.setPalette(_qt_palette(colours))
    app.setStyleSheet(stylesheet(chosen))


def stylesheet(chosen: Look) -> str:
    """``resources/styles/visitcam.qss`` with its @roles and @sizes filled in."""
    text = resource("styles", "visitcam.qss").read_text(encoding="utf-8")
    roles = {f.name: getattr(chosen.colours, f.name) for f in fields(Palette)}
    text = re.sub(r"@px\((\d+)\)", lambda m: f"{chosen.px(int(m[1]))}px", text)
    text = re.sub(r"@stage-(\w+)", lambda m: str(getattr(chosen.stage, m[1])), text)
    return re.sub(r"@([a-z_]+)", lambda m: roles.get(m[1], m[0]), text)


def _qt_palette(c: Palette) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, c.page), (role.WindowText, c.text), (role.Base, c.surface), (role.Text, c.text),
        (role.AlternateBase, c.tint), (role.Button, c.surface), (role.ButtonText, c.text),
        (role.Highlight, c.action), (role.HighlightedText, c.on_action), (role.Link, c.action),
        (role.PlaceholderText, c.quiet), (role.ToolTipBase, c.surface), (role.ToolTipText, c.text),
    ):  # fmt: skip
        palette.setColor(which, QColor(colour))
    return palette
