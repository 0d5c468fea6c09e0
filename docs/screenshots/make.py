"""Takes the pictures of this folder anew, on the practice camera and the practice clinic:

python docs/screenshots/make.py                                  what the documents show
python docs/screenshots/make.py --walk DIR --look dark --language ar --scale 2 --size 1024x600
                                                                 every page in one look, to be looked at
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent  # noqa: E402 - the platform is chosen first
from PySide6.QtGui import QCursor  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from visitcam.clinic.invite import invite  # noqa: E402
from visitcam.clinic.keys import PROFILE_FILE, init  # noqa: E402
from visitcam.kiosk_policy import hash_pin, read_policy  # noqa: E402
from visitcam.model.clinic_profile import Endpoint  # noqa: E402
from visitcam.model.requested_view import RequestedView  # noqa: E402
from visitcam.ui import languages, theme  # noqa: E402
from visitcam.ui.app import Options, make  # noqa: E402
from visitcam.ui.journey import Journey  # noqa: E402
from visitcam.ui.kiosk import Kiosk  # noqa: E402
from visitcam.ui.kiosk_tries import FREE  # noqa: E402
from visitcam.ui.pages.capture import CapturePage  # noqa: E402
from visitcam.ui.pages.page import Page  # noqa: E402
from visitcam.ui.pages.review import ReviewPage  # noqa: E402
from visitcam.ui.pages.who import WhoPage  # noqa: E402
from visitcam.ui.steps import Step  # noqa: E402
from visitcam.ui.window import Window  # noqa: E402
from visitcam.wiring import build_kiosk_session  # noqa: E402

PATIENCE = 120.0  # seconds for one thing to come, on a busy machine
PIN = "271828"


@dataclass(frozen=True, slots=True)
class Dress:
    """How everything is shown in one walk."""

    look: theme.PaletteName = theme.PaletteName.LIGHT
    language: str = "en"
    scale: float = 1.0
    size: tuple[int, int] = (1280, 800)


@dataclass(slots=True)
class Walk:
    """Goes from page to page of one window, and hands each to ``snap`` by its name."""

    app: QApplication
    dress: Dress
    snap: Callable[[str, QWidget], None]

    def waits(self, so: Callable[[], object]) -> None:
        """Serves the window until it is so."""
        end = time.monotonic() + PATIENCE
        while not so():
            self._turn()
            if time.monotonic() > end:
                raise TimeoutError
        self.rests()

    def rests(self, seconds: float = 0.4) -> None:
        """Until everything stands where it belongs."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._turn()

    def _turn(self) -> None:
        self.app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.004)

    def dresses(self, window: Window, journey: Journey, least: int = 48) -> None:
        """The look, the language and the size of this walk."""
        languages.use(self.app, languages.language(self.dress.language))
        journey.desks.preferences.language = self.dress.language
        window.dress(theme.Look(self.dress.look, self.dress.scale, least_target=least))
        window.resize(*self.dress.size)
        window.show()
        self.rests()


def at_home(walk: Walk, top: Path) -> None:
    """Every page of a practice visit at home, and those beside the way."""
    window, journey = make(walk.app, Options(camera="practice", vault=top / "vault"))
    walk.dresses(window, journey)
    shows = _Shows(walk, window, journey)
    shows.page("safety")
    shows.at(Step.EMERGENCY, "emergency")
    shows.at(Step.READING, "reading")
    shows.at(Step.GUIDE, "guide")
    shows.at(Step.GUIDE, "guide-topic", 3)
    journey.next()
    shows.page("who")
    page = window.page
    if isinstance(page, WhoPage):
        page._helping.setChecked(True)
        page._helping.setFocus()
        shows.page("who-helping")
        page._me.setChecked(True)
    journey.next()
    shows.page("invitation")
    window.page.practice()  # type: ignore[union-attr]
    walk.waits(lambda: journey.place.step is Step.AGREE)
    shows.page("privacy")
    window.page.main_action.click()  # type: ignore[union-attr]
    walk.waits(lambda: journey.place.step is Step.READY)
    walk.rests(6)
    shows.page("ready")
    _capture_and_review(shows)
    journey.next_view()
    journey.go(Step.TELL)
    shows.page("tell")
    journey.next()
    walk.waits(window.page.main_action.isEnabled)  # type: ignore[union-attr]
    shows.page("send")
    window.page.main_action.click()  # type: ignore[union-attr]
    walk.waits(lambda: journey.kept.sent)
    shows.page("sent")
    journey.go(Step.AFTER)
    shows.page("after")
    journey.go(Step.VISITS)
    walk.rests(2)
    shows.page("visits")
    window.close()
    journey.desks.close()
    window.deleteLater()


@dataclass(slots=True)
class _Shows:
    walk: Walk
    window: Window
    journey: Journey

    def page(self, name: str) -> None:
        """The page as it is first seen, and, where it scrolls, its end."""
        self.walk.rests()
        self.walk.snap(name, self.window)
        page = self.window.page
        bar = page.column.verticalScrollBar() if page is not None else None
        if bar is not None and bar.maximum() > 0:
            bar.setValue(bar.maximum())
            self.walk.rests(0.2)
            self.walk.snap(f"{name}~end", self.window)
            bar.setValue(0)

    def at(self, step: Step, name: str, view: int = 0) -> None:
        """A page beside the way; and back."""
        self.journey.go(step, view)
        self.page(name)
        self.journey.back()


def _capture_and_review(shows: _Shows) -> None:
    walk, window, journey = shows.walk, shows.window, shows.journey
    journey.desks.preferences.auto = False
    journey.next()
    walk.rests(1)
    capture = _capture_page(shows)
    shows.page("capture-advice")
    capture = _second_window(shows)
    capture.lamp.click()
    walk.rests(1)
    shows.page("capture-lamp")
    capture.lamp.click()
    journey.desks.camera.set_auto(on=True)
    walk.waits(lambda: capture.live.live is not None and capture.live.live.number is not None)
    walk.snap("capture", window)
    walk.waits(lambda: journey.place.step is Step.REVIEW)
    review: object = window.page
    if not isinstance(review, ReviewPage):
        raise TypeError
    walk.waits(lambda: review.canvas._shown is not None)
    shows.page("review")
    review.agree.click()
    walk.rests()
    review.keep.click()
    walk.waits(lambda: journey.place.step is not Step.REVIEW)
    _other_captures(shows)


def _capture_page(shows: _Shows) -> CapturePage:
    """Which is shown, once its picture lives."""
    page = shows.window.page
    if not isinstance(page, CapturePage):
        raise TypeError
    shows.walk.waits(lambda: page.live.live is not None)
    return page


def _second_window(shows: _Shows) -> CapturePage:
    """What a helper holds, beside the first window; then as before."""
    walk, window, journey = shows.walk, shows.window, shows.journey

    def anew(*, helping: bool) -> CapturePage:
        journey.kept.helping = helping
        window.show_place()
        return _capture_page(shows)

    page = anew(helping=True)
    page.second_button.click()
    second = page.second
    if second is None:
        raise TypeError
    walk.waits(lambda: second.preview.live is not None and bool(second.advice.text()))
    walk.snap("helper-second-window", second)
    second.close()
    return anew(helping=False)


def _other_captures(shows: _Shows) -> None:
    """A sensitive place, and a video, whether the clinic asked for them or not."""
    from visitcam.ui.pages.consent import SensitivePage
    from visitcam.ui.pages.record import RecordPage

    window = shows.window
    before = window.pages

    def sensitive(journey: Journey) -> Page:
        return SensitivePage(journey, lambda: None)

    made: tuple[tuple[str, Callable[[Journey], Page]], ...] = (
        ("sensitive", sensitive),
        ("record", RecordPage),
    )
    for name, page in made:
        window.pages = {**before, Step.CAPTURE: page}
        window.show_place()
        shows.walk.rests(2)
        shows.page(name)
    window.pages = before
    window.show_place()


def at_a_kiosk(walk: Walk, top: Path) -> None:
    """A kiosk's own pages, and the window for the one who holds the camera."""
    received = top / "received"
    received.mkdir()
    init(top / "clinic", "Riverside Clinic", "riverside.example", [Endpoint("folder", str(received))])
    first = walk.dress.language
    spoken = '", "'.join([first, *(each.code for each in languages.LANGUAGES if each.code != first)])
    policy = top / "policy.toml"
    policy.write_text(
        f'vault = "vault"\nprofiles = ["clinic/{PROFILE_FILE}"]\npin = "{hash_pin(PIN)}"\n'
        f'camera = "practice"\nlanguages = ["{spoken}"]\nfull_screen = false\n'
    )
    ticket = top / "invitation.visitcam"
    invite(top / "clinic", [RequestedView("Left forearm")], 3600, ticket)
    read = read_policy(policy)
    kiosk = Kiosk(walk.app, read, build_kiosk_session(read))
    kiosk.begin()
    window, journey = kiosk.window, kiosk.journey
    walk.dresses(window, journey, 64)
    shows = _Shows(walk, window, journey)
    shows.page("kiosk-language")
    journey.go(Step.SAFETY)
    shows.page("kiosk-safety")
    journey.go(Step.INVITATION)
    shows.page("kiosk-invitation")
    window.page.read(ticket.read_bytes())  # type: ignore[union-attr]
    walk.waits(lambda: journey.place.step is Step.AGREE)
    walk.waits(window.page.main_action.isEnabled)  # type: ignore[union-attr]
    window.page.main_action.click()  # type: ignore[union-attr]
    walk.waits(lambda: journey.place.step is Step.READY)
    journey.next()
    capture: object = window.page
    if not isinstance(capture, CapturePage):
        raise TypeError
    walk.waits(lambda: capture.live.live is not None)
    shows.page("kiosk-capture")
    kiosk.ask_still_there()
    walk.rests()
    walk.snap("kiosk-still-there", window)
    kiosk.stay()
    kiosk.ask_end()
    walk.rests()
    walk.snap("kiosk-end", window)
    kiosk.stay()
    kiosk._ask_pin()
    shows.page("kiosk-pin")
    for _ in range(FREE):
        kiosk.tries.wrong(time.monotonic())
    kiosk.journey.go(Step.EMERGENCY)
    kiosk.journey.back()
    shows.page("kiosk-pin-wait")
    kiosk._pin_right()
    walk.rests(2)
    shows.page("kiosk-status")
    kiosk._camera_lost()
    shows.page("kiosk-camera-gone")
    kiosk.end()
    kiosk.desks.close()
    window.deleteLater()


LIGHT, DARK = Dress(size=(1000, 625)), Dress(theme.PaletteName.DARK, size=(1000, 625))
DOCUMENTS: tuple[tuple[Dress, dict[str, str]], ...] = (
    (Dress(), {"capture": "capture-light"}),
    (
        LIGHT,
        {
            name: f"{name}-light"
            for name in (
                "safety", "who", "who-helping", "invitation", "privacy", "ready", "reading", "review",
                "sensitive", "record", "tell", "send", "sent", "after", "visits", "guide",
            )
        }
        | {"helper-second-window": "helper-second-window"},
    ),
    (DARK, {name: f"{name}-dark" for name in ("capture-advice", "emergency", "invitation")}),
    (
        Dress(theme.PaletteName.HIGH_CONTRAST, size=(1000, 625)),
        {"guide": "guide-high-contrast", "review": "review-high-contrast"},
    ),
    (Dress(language="ar", size=(1000, 625)), {"safety": "safety-arabic", "after": "after-arabic"}),
    (Dress(scale=2.0), {"capture-advice": "capture-200-percent", "privacy": "privacy-200-percent"}),
    (Dress(language="zh", scale=2.0), {"tell": "tell-chinese-200"}),
)  # fmt: skip
"""What is shown in the documents: from which walk, and by which name. A kiosk's are named by themselves."""


def _documents(app: QApplication) -> None:
    for dress, names in DOCUMENTS:
        with tempfile.TemporaryDirectory() as top:

            def snap(name: str, widget: QWidget, names: dict[str, str] = names) -> None:
                if name in names:
                    widget.grab().save(str(HERE / f"{names[name]}.png"))

            at_home(Walk(app, dress, snap), Path(top))
    with tempfile.TemporaryDirectory() as top:

        def keep(name: str, widget: QWidget) -> None:
            if (HERE / f"{name}.png").exists():
                widget.grab().save(str(HERE / f"{name}.png"))

        at_a_kiosk(Walk(app, Dress(), keep), Path(top))


def _everything(app: QApplication, dress: Dress, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for walk in (at_home, at_a_kiosk):
        with tempfile.TemporaryDirectory() as top:
            walk(Walk(app, dress, lambda name, w: _save(w, out / f"{name}.png")), Path(top))


def _save(widget: QWidget, path: Path) -> None:
    widget.grab().save(str(path))


def main() -> None:
    """See the top of the file."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--walk", type=Path, help="every page, into this folder")
    parser.add_argument("--look", default="light", choices=[str(each) for each in theme.PaletteName])
    parser.add_argument("--language", default="en", choices=[each.code for each in languages.LANGUAGES])
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--size", default="1280x800")
    given = parser.parse_args()
    app = QApplication(["visitcam-screenshots"])
    QCursor.setPos(5000, 5000)  # over no button
    if given.walk is None:
        _documents(app)
        return
    width, height = given.size.split("x")
    dress = Dress(theme.PaletteName(given.look), given.language, given.scale, (int(width), int(height)))
    _everything(app, dress, given.walk)


if __name__ == "__main__":
    main()
