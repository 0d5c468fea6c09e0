"""Takes the pictures of this folder anew, on the practice camera and the practice clinic:

python docs/screenshots/make.py                                  what the documents show
python docs/screenshots/make.py --walk DIR --look dark --language ar --scale 2 --size 1024x600
                                                                 every page in one look, to be looked at
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt  # noqa: E402 - the platform is chosen first
from PySide6.QtGui import QCursor, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from docs.screenshots.faces import on_a_face  # noqa: E402
from docs.screenshots.film import a_film  # noqa: E402
from docs.screenshots.states import off_the_way  # noqa: E402
from docs.screenshots.walk import Dress, Shows, Walk  # noqa: E402
from visitcam.clinic.invite import invite  # noqa: E402
from visitcam.clinic.keys import PROFILE_FILE, init  # noqa: E402
from visitcam.errors import CameraUnplugged  # noqa: E402
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
from visitcam.wiring import build_kiosk_session  # noqa: E402

PIN = "271828"


def at_home(walk: Walk, top: Path) -> None:
    """Every page of a practice visit at home, and those beside the way."""
    window, journey = make(walk.app, Options(camera="practice", vault=top / "vault"))
    walk.dresses(window, journey)
    shows = Shows(walk, window, journey)
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
    shows.closes()


def _capture_and_review(shows: Shows) -> None:
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
    walk.snap("capture", window.grab())
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


def _capture_page(shows: Shows) -> CapturePage:
    """Which is shown, once its picture lives."""
    page = shows.window.page
    if not isinstance(page, CapturePage):
        raise TypeError
    shows.walk.waits(lambda: page.live.live is not None)
    return page


def _second_window(shows: Shows) -> CapturePage:
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
    walk.snap("helper-second-window", second.grab())
    second.close()
    return anew(helping=False)


def _other_captures(shows: Shows) -> None:
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
    shows = Shows(walk, window, journey)
    shows.page("kiosk-language")
    journey.go(Step.SAFETY)
    shows.page("kiosk-safety")
    journey.go(Step.INVITATION)
    shows.page("kiosk-invitation")
    window.page.read(ticket.read_bytes())  # type: ignore[union-attr]
    walk.waits(lambda: journey.place.step is Step.AGREE)
    walk.waits(window.page.main_action.isEnabled)  # type: ignore[union-attr]
    shows.page("kiosk-privacy")
    window.page.main_action.click()  # type: ignore[union-attr]
    walk.waits(lambda: journey.place.step is Step.READY)
    walk.rests(3)
    shows.page("kiosk-ready")
    journey.next()
    capture = shows.sees(CapturePage)
    walk.waits(lambda: capture.live.live is not None)
    shows.page("kiosk-capture")
    _asked_at_a_kiosk(kiosk, shows)
    _to_the_end(shows)
    _for_staff(kiosk, shows)
    kiosk.end()
    kiosk.desks.close()
    window.deleteLater()


def _asked_at_a_kiosk(kiosk: Kiosk, shows: Shows) -> None:
    for name, ask in (("kiosk-still-there", kiosk.ask_still_there), ("kiosk-end", kiosk.ask_end)):
        ask()
        shows.over_page(name)
        kiosk.stay()


def _to_the_end(shows: Shows) -> None:
    """A picture is taken and kept, and goes; the pages behind it."""
    walk, journey, window = shows.walk, shows.journey, shows.window
    shows.sees(CapturePage).take.click()
    walk.waits(lambda: journey.place.step is Step.REVIEW)
    review = shows.sees(ReviewPage)
    walk.waits(lambda: review.canvas._shown is not None)
    shows.page("kiosk-review")
    review.agree.click()
    walk.rests()
    review.keep.click()
    walk.waits(lambda: journey.place.step is Step.TELL)
    shows.page("kiosk-tell")
    journey.next()
    walk.waits(window.page.main_action.isEnabled)  # type: ignore[union-attr]
    shows.page("kiosk-send")
    window.page.main_action.click()  # type: ignore[union-attr]
    walk.waits(lambda: journey.kept.sent)
    shows.page("kiosk-sent")
    journey.next()
    shows.page("kiosk-after")
    shows.at(Step.GUIDE, "kiosk-guide")
    shows.at(Step.EMERGENCY, "kiosk-emergency")


def _for_staff(kiosk: Kiosk, shows: Shows) -> None:
    """The PIN and what is behind it. Both end the visit and undress the window: it is dressed anew."""
    walk, journey, window = shows.walk, kiosk.journey, shows.window
    kiosk._ask_pin()
    shows.page("kiosk-pin")
    for _ in range(FREE):
        kiosk.tries.wrong(time.monotonic())
    journey.go(Step.EMERGENCY)
    journey.back()
    shows.page("kiosk-pin-wait")
    kiosk._pin_right()
    walk.dresses(window, journey, 64)
    walk.rests(7)  # it looks every five seconds
    shows.page("kiosk-status")
    kiosk._camera_failed(CameraUnplugged())
    kiosk._camera_lost()
    walk.dresses(window, journey, 64)
    shows.page("kiosk-camera-gone")


LIGHT, DARK = Dress(size=(1000, 625)), Dress(theme.PaletteName.DARK, size=(1000, 625))
DOCUMENTS: tuple[tuple[str, Dress, dict[str, str]], ...] = (
    ("home", Dress(), {"capture": "capture-light"}),
    ("home", Dress(size=(800, 1280)), {"capture-advice": "capture-upright"}),
    (
        "home",
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
    (
        "states",
        LIGHT,
        {name: f"{name}-light" for name in ("visits-many", "renew")},
    ),
    ("home", DARK, {name: f"{name}-dark" for name in ("capture-advice", "emergency", "invitation")}),
    (
        "home",
        Dress(theme.PaletteName.HIGH_CONTRAST, size=(1000, 625)),
        {"guide": "guide-high-contrast", "review": "review-high-contrast"},
    ),
    ("home", Dress(language="ar", size=(1000, 625)), {"safety": "safety-arabic", "after": "after-arabic"}),
    ("home", Dress(scale=2.0), {"capture-advice": "capture-200-percent", "privacy": "privacy-200-percent"}),
    ("home", Dress(language="zh", scale=2.0), {"tell": "tell-chinese-200"}),
)  # fmt: skip
"""What is shown in the documents: from which walk, in which look, by which name. A kiosk's are named by
themselves."""


def _documents(app: QApplication) -> None:
    for walk, dress, names in DOCUMENTS:
        with tempfile.TemporaryDirectory() as top:

            def snap(name: str, picture: QPixmap, names: dict[str, str] = names) -> None:
                if name in names:
                    picture.save(str(HERE / f"{names[name]}.png"))

            WALKS[walk](Walk(app, dress, snap), Path(top))
    with tempfile.TemporaryDirectory() as top:

        def keep(name: str, picture: QPixmap) -> None:
            if (HERE / f"{name}.png").exists():
                picture.save(str(HERE / f"{name}.png"))

        at_a_kiosk(Walk(app, Dress(), keep), Path(top))


WALKS = {"home": at_home, "kiosk": at_a_kiosk, "states": off_the_way, "faces": on_a_face, "film": a_film}


def _everything(app: QApplication, dress: Dress, out: Path, walks: list[str]) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for name in walks:
        with tempfile.TemporaryDirectory() as top:
            WALKS[name](Walk(app, dress, lambda named, p: _save(p, out / f"{named}.png")), Path(top))


def _save(picture: QPixmap, path: Path) -> None:
    picture.save(str(path))


def _screen_of(size: tuple[int, int], folder: str) -> None:
    """Without a screen, Qt's own is 800 × 800, and menus are kept inside it: one as large as the window."""
    if os.environ["QT_QPA_PLATFORM"] == "offscreen":
        screen = {"name": "walk", "x": 0, "y": 0, "width": size[0], "height": size[1], "logicalDpi": 96}
        told = Path(folder) / "screens.json"
        told.write_text(json.dumps({"screens": [screen | {"logicalBaseDpi": 96, "dpr": 1}]}))
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={told}"


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
    parser.add_argument("--only", choices=list(WALKS), action="append", help="one of these walks")
    given = parser.parse_args()
    width, height = (int(each) for each in given.size.split("x"))
    with tempfile.TemporaryDirectory() as folder:
        _screen_of((width, height), folder)
        app = QApplication(["visitcam-screenshots"])
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QCursor.setPos(5000, 5000)  # over no button
    if given.walk is None:
        _documents(app)
        return
    dress = Dress(theme.PaletteName(given.look), given.language, given.scale, (width, height))
    _everything(app, dress, given.walk, given.only or list(WALKS))


if __name__ == "__main__":
    main()
