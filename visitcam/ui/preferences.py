"""How this person likes to be shown and told things. In memory: VisitCam writes no file about it."""

from __future__ import annotations

from dataclasses import dataclass, field

from visitcam.ui import theme


@dataclass(slots=True)
class Preferences:
    """``voice``: advice is spoken where an engine is there; ``tones``: soft ones, higher as the picture gets
    better; ``mirrored``: the live picture is a mirror;
    ``auto``: the picture takes itself. ``second_window``: one more for who holds the camera, which
    ``one_window`` (a kiosk) forbids. ``controls_left``: which side of the picture the camera's controls
    stand on, None: where reading ends. Window's thread."""

    look: theme.Look = field(default_factory=theme.Look)
    language: str = "en"
    voice: bool = True
    tones: bool = True
    mirrored: bool = True
    auto: bool = True
    large_preview: bool = False
    second_window: bool = False
    one_window: bool = False
    controls_left: bool | None = None

    def remember_look(self, look: theme.Look) -> None:
        """Until the program ends."""
        self.look = look
