"""Opens the window. Qt is loaded here, after it was found out that it can be."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from visitcam import messages
from visitcam.errors import PassphraseNeeded, VisitCamError
from visitcam.settings import Settings
from visitcam.ui import platform_check

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from visitcam.session import Session
    from visitcam.ui.journey import Journey
    from visitcam.ui.window import Window


TIDY_MS = 1500  # after the window was asked for: visits whose days are over go once it is on screen
_FRAME = 48  # pixels: what a desktop puts around a window, its title above all


@dataclass(frozen=True, slots=True)
class Options:
    """``camera``: as for ``open_source``, None: found by itself. ``invitation``: a link or file to open.
    ``kiosk``: a kiosk's policy file; then nothing else counts."""

    practice: bool = False
    camera: str | None = None
    vault: Path | None = None
    invitation: str = ""
    kiosk: Path | None = None


def options_of(given: argparse.Namespace) -> Options:
    """What the command line said, as far as the window needs it."""
    vault = getattr(given, "vault", None)
    return Options(
        practice=bool(getattr(given, "practice", False)),
        camera=getattr(given, "camera", None),
        vault=Path(vault) if vault else None,
        invitation=str(getattr(given, "open", None) or ""),
        kiosk=Path(given.kiosk) if getattr(given, "kiosk", None) else None,
    )


def run(given: argparse.Namespace | Options) -> int:
    """Shows the window until it is closed; returns the exit code. Never ends with 134."""
    options = given if isinstance(given, Options) else options_of(given)
    try:
        platform_check.check_platform()
    except VisitCamError as error:
        sys.stderr.write(f"visitcam: {messages.one_line(error)}\n")
        return error.exit_code
    if options.kiosk is not None:
        from visitcam.ui import kiosk

        return kiosk.run(options.kiosk)
    from PySide6.QtWidgets import QApplication

    from visitcam.ui import faults

    faults.watch()
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(["visitcam"])
    window, journey = make(app, options)
    open_on_screen(window)
    code = int(app.exec())
    if not journey.desks.close():
        # A driver or a server that does not come back within 3 s: everything is kept by now, and a thread
        # that is destroyed while it runs would end the program with 134.
        sys.stderr.flush()
        os._exit(code)
    return code


def make(app: QApplication, options: Options) -> tuple[Window, Journey]:
    """The window on its first page, not shown yet, and its journey. Tests begin here."""
    from PySide6.QtCore import Qt, QTimer

    from visitcam.ui import languages, theme
    from visitcam.ui.camera_desk import AUTO
    from visitcam.ui.collecting import collect_here
    from visitcam.ui.desks import Desks
    from visitcam.ui.journey import Journey
    from visitcam.ui.preferences import Preferences
    from visitcam.ui.window import Window

    collect_here(app)
    app.setApplicationName("VisitCam")
    app.setApplicationDisplayName("VisitCam")
    hints = app.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    screen = app.primaryScreen().size()
    scale = theme.scale_for(screen.width(), screen.height())
    look = theme.Look(theme.PaletteName.DARK if dark else theme.PaletteName.LIGHT, scale)
    theme.apply(app, look)
    language = languages.system_language()
    languages.use(app, language)
    preferences = Preferences(look=look, language=language.code)
    settings = Settings.default(options.vault)
    desks = Desks(
        lambda passphrase, practice: open_session(settings, passphrase, practice=practice),
        camera=options.camera or AUTO,
        preferences=preferences,
    )
    journey = Journey(desks)
    journey.kept.practice = options.practice
    journey.kept.link = options.invitation
    window = Window(journey)
    window.resize(look.px(1180), look.px(780))
    journey.visits_here = not options.practice and any((settings.vault / "visits").glob("*"))
    if journey.visits_here:
        QTimer.singleShot(TIDY_MS, desks, desks.tidy)
    journey.begin()
    return window, journey


def open_on_screen(window: Window) -> None:
    """Shows it; where it has no room on its screen, it fills it: on a small laptop the buttons at the foot
    would lie below the edge."""
    room = window.screen().availableSize()
    if window.width() > room.width() or window.height() + _FRAME > room.height():
        window.resize(min(window.width(), room.width()), min(window.height(), room.height() - _FRAME))
        window.showMaximized()
    else:
        window.show()


def open_session(settings: Settings, passphrase: Callable[[], str], *, practice: bool) -> Session:
    """On a desk's thread. Keys in the keyring where it works, else behind a passphrase; practice needs none.

    Raises:
        PassphraseNeeded: there is no keyring, and nothing was typed yet.
        KeychainError, VaultError: see ``wiring.build_session``.
    """
    from visitcam import wiring

    def typed() -> str:
        words = passphrase()
        if not words:
            raise PassphraseNeeded
        return words

    unlock = wiring.Unlock.PRACTICE if practice else wiring.Unlock.AUTO
    return wiring.build_session(settings, unlock=unlock, passphrase=typed)
