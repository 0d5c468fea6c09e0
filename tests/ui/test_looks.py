"""Rules of the look that a picture showed to be broken once: what was seen then is measured here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget

from tests.ui.test_pages import goes_to
from visitcam.errors import CameraBusy, FinderFailed
from visitcam.model.assessment import Verdict
from visitcam.model.box import Box
from visitcam.model.camera_control import CameraControl
from visitcam.model.region import Origin, Region, RegionKind
from visitcam.model.requested_view import RequestedView
from visitcam.ui import languages, theme
from visitcam.ui.choose_file import choose_file
from visitcam.ui.drawings import icon_pixmap
from visitcam.ui.guide_overlay import GuideOverlay, Placement
from visitcam.ui.journey import Journey
from visitcam.ui.kiosk import KIOSK_LOOK
from visitcam.ui.kiosk_tries import Tries
from visitcam.ui.pages.agree import AgreePage
from visitcam.ui.pages.capture import CapturePage
from visitcam.ui.pages.emergency import CountryBox, EmergencyPage
from visitcam.ui.pages.help_number import countries
from visitcam.ui.pages.language import LanguagePage
from visitcam.ui.pages.pin import PinPage
from visitcam.ui.pages.visits import VisitsPage
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, Card, FlowRow, Meter
from visitcam.ui.widgets.lines import draw_lines
from visitcam.ui.window import Window

Open = Callable[..., tuple[Window, Journey]]
Until = Callable[[Callable[[], object]], None]
Pixels = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]


def pixels_of(image: QImage) -> Pixels:
    """(h, w, 3) uint8, RGB."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(bytes(plain.constBits()), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3)


def near(pixels: Pixels, colour: str, by: int = 60) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    wanted = QColor(colour)
    off = np.abs(pixels.astype(int) - [wanted.red(), wanted.green(), wanted.blue()]).max(axis=2)
    return np.asarray(off < by)


def settle(app: QApplication) -> None:
    for _ in range(6):
        app.processEvents()


def whole_in(widget: QWidget, room: QWidget) -> bool:
    return room.rect().contains(QRect(widget.mapTo(room, QPoint(0, 0)), widget.size()))


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [160, 240, 420])
@pytest.mark.parametrize("right_to_left", [False, True])
def test_a_meters_name_and_word_never_lie_on_each_other(
    app: QApplication, scale: float, width: int, right_to_left: bool
) -> None:
    theme.apply(app, theme.Look(scale=scale))
    meter = Meter("Cadrage")
    meter.palette_of = "page"
    if right_to_left:
        meter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    meter.show_state("touchez la zone", Verdict.BAD, 40)
    wide = max(round(width * scale), meter.minimumSizeHint().width())
    meter.resize(wide, meter.heightForWidth(wide))
    colours = theme.look().colours
    image = QImage(meter.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(colours.page))
    meter.render(image)
    words = pixels_of(image)[: meter.height() - theme.look().px(16)]
    name, word = near(words, colours.text, 40), near(words, colours.attention, 40)
    assert name.any()
    assert word.any()
    for row in np.flatnonzero(name.any(axis=1) & word.any(axis=1)):
        names, others = np.flatnonzero(name[row]), np.flatnonzero(word[row])
        assert others.max() < names.min() if right_to_left else names.max() < others.min()


@pytest.mark.parametrize("size", [18, 36])
def test_lines_from_right_to_left_begin_at_one_edge(app: QApplication, size: int) -> None:
    """Every line is made of the same word, so that its ink ends at the same pixel."""
    image = QImage(9 * size, 20 * size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = app.font()
    font.setPixelSize(size)
    painter.setFont(font)
    painter.setPen(QColor("black"))
    draw_lines(painter, image.rect(), ("كلمة " * 20).strip(), Qt.AlignmentFlag.AlignRight)
    painter.end()
    ink = pixels_of(image).min(axis=2) < 128
    filled = np.flatnonzero(ink.any(axis=1))
    lines = np.split(filled, np.flatnonzero(np.diff(filled) > 1) + 1)
    assert len(lines) >= 4
    edges = [int(np.flatnonzero(ink[rows].any(axis=0)).max()) for rows in lines]
    assert max(edges) - min(edges) <= 1


def test_arrows_turn_with_the_reading_and_things_do_not(app: QApplication) -> None:
    for name, turns in (("undo", True), ("send", True), ("back", True), ("clock", False), ("play", False)):
        plain = icon_pixmap(name, "#000000", 48).toImage()
        turned = icon_pixmap(name, "#000000", 48, right_to_left=True).toImage()
        assert turned == (plain.flipped(Qt.Orientation.Horizontal) if turns else plain), name


def test_one_kind_of_digits_on_a_page(app: QApplication) -> None:
    languages.use(app, languages.language("ar"))
    for words in (languages.date_words(datetime(2026, 11, 27, tzinfo=UTC)), languages.size_words(1_234_567)):
        assert {each for each in words if each.isdigit()} <= set("0123456789"), words


def test_countries_stand_where_one_looks_for_them(app: QApplication) -> None:
    names = [name for name, _ in countries()]
    assert names.index("Österreich") < names.index("Polska")
    assert names.index("Česko") < names.index("Danmark")


def test_rows_of_lists_and_menus_are_targets(open_window: Open, until: Until, app: QApplication) -> None:
    window, journey = open_window(practice=True)
    journey.go(Step.EMERGENCY)
    assert isinstance(window.page, EmergencyPage)
    box = window.page.findChild(CountryBox)
    assert isinstance(box, CountryBox)
    box.showPopup()
    settle(app)
    assert box.view().visualRect(box.model().index(box.currentIndex(), 0)).height() >= 44
    box.hidePopup()
    journey.back()
    goes_to(journey, Step.CAPTURE)
    page: object = window.page
    assert isinstance(page, CapturePage)
    page.cameras.offer((CameraControl.EXPOSURE,))
    page.cameras.show_above(page.choose)
    for each in page.cameras.actions():
        assert each.isSeparator() or page.cameras.actionGeometry(each).height() >= 44, each.text()
    page.cameras.close()


@pytest.mark.parametrize("name", list(theme.PaletteName))
def test_a_card_beside_the_picture_is_as_dark_as_all_else(
    open_window: Open, app: QApplication, name: theme.PaletteName
) -> None:
    window, journey = open_window(practice=True, look=theme.Look(name))
    goes_to(journey, Step.CAPTURE)
    page: object = window.page
    assert isinstance(page, CapturePage)
    page._glance.failed(FinderFailed())
    settle(app)
    card = page.findChild(Card)
    assert isinstance(card, Card)
    pixels = pixels_of(card.grab().toImage())
    assert np.median(pixels) < 64
    assert near(pixels, theme.look().stage.attention).any()


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800)])
def test_the_whole_pad_is_in_sight(open_window: Open, app: QApplication, size: tuple[int, int]) -> None:
    window, journey = open_window(size=size, look=KIOSK_LOOK)
    pages = {**window.pages, Step.PIN: lambda j: PinPage(j, lambda _pin: False, Tries(), lambda: None)}
    window.pages = pages
    journey.available = frozenset(pages)
    journey.go(Step.PIN)
    settle(app)
    page: object = window.page
    assert isinstance(page, PinPage)
    assert all(whole_in(each, page.column.viewport()) for each in (*page.keys.values(), page.erase))


def test_each_language_reads_as_its_readers_do(open_window: Open) -> None:
    _, journey = open_window()
    page = LanguagePage(journey, ["en", "ar"])
    assert page.buttons["en"].layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert page.buttons["ar"].layoutDirection() is Qt.LayoutDirection.RightToLeft
    page.deleteLater()


def test_what_is_missing_is_brought_into_sight(open_window: Open, app: QApplication) -> None:
    """The sentence that was not ticked, and above it the words that say so."""
    window, journey = open_window(size=(1024, 600))
    goes_to(journey, Step.AGREE)
    page: object = window.page
    assert isinstance(page, AgreePage)
    assert page._offer is not None
    page.tick = page.add_tick("I know this clinic")
    settle(app)
    page._agree()
    settle(app)
    assert page._problem is not None
    assert whole_in(page.tick, page.column.viewport())
    assert whole_in(page._problem, page.column.viewport())


def test_a_question_is_brought_into_sight(open_window: Open, until: Until, app: QApplication) -> None:
    window, journey = open_window(size=(1024, 600))
    journey.desks.use_practice(on=True)
    session = journey.desks.session()
    for _ in range(3):
        session.agree(session.practice())
    journey.go(Step.VISITS)
    page: object = window.page
    assert isinstance(page, VisitsPage)
    until(lambda: page.all.isVisible())
    page.all.click()
    settle(app)
    yes = next(each for each in page.findChildren(Button) if each.text() == page.tr("Yes, delete all"))
    assert whole_in(yes, page.column.viewport())


@pytest.fixture
def in_the_dialog(app: QApplication) -> Iterator[Callable[[Callable[[QFileDialog], object]], None]]:
    """``in_the_dialog(do)``: calls ``do`` with Qt's own dialog, once it is there, and closes it."""
    app.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    timer = QTimer()
    timer.setInterval(50)

    def begin(do: Callable[[QFileDialog], object]) -> None:
        def look() -> None:
            dialog = app.activeModalWidget()
            if not isinstance(dialog, QFileDialog):
                return
            timer.stop()
            try:
                do(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()

        timer.timeout.connect(look)
        timer.start()

    yield begin
    timer.stop()
    app.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)


InTheDialog = Callable[[Callable[[QFileDialog], object]], None]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("code", ["en", "pt", "ar"])
def test_qts_own_dialog_is_no_larger_than_the_window(
    open_window: Open, in_the_dialog: InTheDialog, app: QApplication, scale: float, code: str
) -> None:
    """And its buttons can be pressed with a finger."""
    window, _ = open_window(size=(1024, 600), look=theme.Look(scale=scale))
    languages.use(app, languages.language(code))
    assert window.page is not None
    seen: list[tuple[int, list[int]]] = []

    def look(dialog: QFileDialog) -> None:
        seen.append((dialog.width(), [b.height() for b in dialog.findChildren(QPushButton) if b.isVisible()]))

    in_the_dialog(look)
    assert choose_file(window.page, "Choose", "Pictures (*.png)") is None
    wide, heights = seen[0]
    assert wide <= window.width()
    assert heights
    assert min(heights) >= 44


def test_a_chosen_file_comes_back(open_window: Open, in_the_dialog: InTheDialog, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"x")
    window, _ = open_window()
    assert window.page is not None

    def choose(dialog: QFileDialog) -> None:
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(name, QLineEdit)
        name.setText(str(tmp_path / "a.png"))
        QTest.keyClick(name, Qt.Key.Key_Return)

    in_the_dialog(choose)
    assert choose_file(window.page, "Choose", "Pictures (*.png)") == tmp_path / "a.png"


def test_the_lamp_lights_with_all_that_is_no_picture(
    open_window: Open, until: Until, app: QApplication
) -> None:
    window, journey = open_window(practice=True, size=(1280, 1000))
    goes_to(journey, Step.CAPTURE)
    page: object = window.page
    assert isinstance(page, CapturePage)
    until(lambda: page.live.placement() is not None)
    page.lamp.click()
    settle(app)
    placed = page.live.placement()
    assert placed is not None
    assert placed.target.y() > 8
    pixels = pixels_of(page.live.grab().toImage())
    assert (pixels[4] == 255).all()
    assert (pixels[-4] == 255).all()
    page.live.setFocus()
    settle(app)
    assert near(pixels_of(page.live.grab().toImage())[:8], theme.LAMP.text).any()  # the ring


def test_a_camera_that_is_gone_has_no_good_light(open_window: Open, until: Until, app: QApplication) -> None:
    window, journey = open_window(practice=True)
    goes_to(journey, Step.CAPTURE)
    page: object = window.page
    assert isinstance(page, CapturePage)
    until(lambda: page.live.live is not None and bool(page.meters["light"].word))
    journey.desks.camera.stop()
    page._camera_failed(CameraBusy())
    assert all(meter.value() == 0 for meter in page.meters.values())


def test_labels_never_lie_on_each_other(app: QApplication) -> None:
    """Three covers in a row, closer than their labels are wide: one label."""
    placement = Placement(QRect(0, 0, 640, 360), (640, 360), mirrored=False)
    regions = tuple(
        Region(RegionKind.TEXT, Box(300 + 60 * i, 100, 20, 20), 1.0, Origin.FOUND) for i in range(3)
    )
    one = GuideOverlay().pixmap(QSize(640, 360), 1.0, placement, RequestedView(""), 0, None, regions)
    alone = GuideOverlay().pixmap(QSize(640, 360), 1.0, placement, RequestedView(""), 0, None, regions[:1])
    below = [near(pixels_of(each.toImage())[122:160, 280:560], "#FFFFFF").sum() for each in (one, alone)]
    assert below[0] == below[1] > 0


def test_buttons_of_one_line_are_of_one_height(app: QApplication) -> None:
    theme.apply(app, theme.Look(scale=2.0))
    holder = QWidget()
    row = FlowRow(holder)
    row.filled = True
    buttons = [Button("Uncover"), Button("", icon_name="undo"), Button("Cover all from here, please do")]
    for each in buttons:
        row.addWidget(each)
    holder.resize(900, 400)
    holder.show()
    settle(app)
    for one in buttons:
        for other in buttons:
            assert one.y() != other.y() or one.height() == other.height()
    assert buttons[0].y() == buttons[1].y()
    holder.close()
