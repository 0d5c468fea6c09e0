"""Chooses the window or the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence


def has_screen() -> bool:
    """True where a window could be shown: Windows and macOS always, elsewhere a display is named."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs VisitCam; returns the exit code (0, or 2, 3, 4 as ``visitcam.cli`` says)."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    from visitcam import hardening

    if given == ["--sounds"]:  # what the window starts for its voice and its tones
        hardening.end_with_parent()
        from visitcam.ui import sound_process

        return sound_process.run()
    if given in (["--microphone"], ["--loudspeaker"]):  # and for a video that has sound
        hardening.end_with_parent()
        from visitcam.ui import pcm_process

        return pcm_process.run(given[0])
    from visitcam.cli import run

    hardening.forbid_dumps()
    options = run.parse(given)
    if options.verb is not None and options.kiosk:  # a policy that nobody follows is worse than none
        return run.refuse_verb_of_kiosk()
    if options.verb is None and (options.kiosk or has_screen()):
        from visitcam.ui import app

        return app.run(options)
    return run.run(options)


if __name__ == "__main__":
    sys.exit(main())
