"""Every page: names for a screen reader, nothing cut at 200 % in a small window, targets large enough."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from tests.ui.conftest import lay_out
from visitcam.ui import languages, theme
from visitcam.ui.journey import Journey, Place
from visitcam.ui.pages.registry import PAGES
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, Choice, Meter, Tick
from visitcam.ui.window import Window

Open = Callable[..., tuple[Window, Journey]]
Until = Callable[[Callable[[], object]], None]

WITHOUT_PICTURE = [step for step in PAGES if step is not Step.REVIEW]
ROLE = QAccessible.Role
ACTIVE = {ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.EditableText, ROLE.ComboBox, ROLE.ProgressBar}


def goes_to(journey: Journey, step: Step) -> None:
    """As the person would have come: an offer of the practice clinic, agreed to."""
    from visitcam.session import Offer

    desks = journey.desks
    if journey.kept.offer is None and step not in {Step.SAFETY, Step.WHO, Step.INVITATION}:
        desks.use_practice(on=True)
        journey.kept.practice = True
        session = desks.session()
        offer: Offer = session.practice()
        journey.kept.offer = offer
        if step is not Step.AGREE:
            journey.take_up(session.agree(offer))
    journey._place = Place(step)
    journey.moved.emit()


def everything(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    found = [interface]
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None and not child.state().invisible:
            found += everything(child)
    return found


def test_every_control_has_a_name_and_a_role(open_window: Open, app: QApplication) -> None:
    window, journey = open_window(camera="replay:/nowhere.png")
    for step in WITHOUT_PICTURE:
        goes_to(journey, step)
        app.processEvents()
        names_are_there(window)


def names_are_there(window: Window) -> None:
    tree = everything(QAccessible.queryAccessibleInterface(window))
    active = [each for each in tree if each.role() in ACTIVE]
    assert len(active) >= 3  # the bar alone has three
    for each in active:
        name = each.text(QAccessible.Text.Name)
        described = f"{each.role()} of {each.object()}"
        assert name.strip(), described
        assert each.rect().isValid() or each.state().offscreen, described


def test_the_keyboard_reaches_everything(open_window: Open, app: QApplication) -> None:
    window, journey = open_window(camera="replay:/nowhere.png")
    for step in WITHOUT_PICTURE:
        goes_to(journey, step)
        app.processEvents()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        app.processEvents()
        buttons = [w for w in window.findChildren(QAbstractButton) if not isinstance(w, Choice)]
        wanted = {
            w
            for w in buttons
            if w.isVisible() and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        }
        seen: set[QWidget] = set()
        for _ in range(60):
            focused = app.focusWidget()
            if focused is not None:
                seen.add(focused)
            QTest.keyClick(focused or window, Qt.Key.Key_Tab)
        assert wanted <= seen, (step, [w.text() for w in buttons if w in wanted - seen])


def is_cut(label: QLabel) -> str:
    """Empty, or why the words do not fit."""
    if not label.text() or not label.isVisible():
        return ""
    room = label.contentsRect()
    flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
    needed = QFontMetrics(label.font()).boundingRect(QRect(0, 0, room.width(), 100_000), flags, label.text())
    if needed.width() > room.width() + 1 or needed.height() > room.height() + 1:
        return f"{label.text()!r}: {needed.size()} in {room.size()}"
    return ""


def button_is_cut(button: QAbstractButton) -> str:
    if not button.text() or not button.isVisible():
        return ""
    if button.height() < button.heightForWidth(button.width()):
        return f"{button.text()!r}: {button.height()} high, {button.heightForWidth(button.width())} needed"
    if button.width() < button.minimumSizeHint().width():
        return f"{button.text()!r}: {button.width()} wide"
    return ""


def meter_is_cut(meter: Meter) -> str:
    if meter.isVisible() and meter.height() < meter.heightForWidth(meter.width()):
        return f"{meter.accessibleName()!r}: {meter.height()} high"
    return ""


def scrolls_sideways(window: Window) -> str:
    """Empty, or that the column of the page asks to be moved from left to right to be read."""
    page = window.page
    sideways = page.column.horizontalScrollBar().maximum() if page is not None else 0
    return f"{sideways} pixels sideways" if sideways else ""


@pytest.mark.parametrize("size", [(1024, 600), (1080, 1920)])
@pytest.mark.parametrize("code", ["fr", "pt", "ar", "zh"])  # long words, right to left, tall letters
def test_no_words_are_cut_at_200_percent(
    open_window: Open, app: QApplication, code: str, size: tuple[int, int]
) -> None:
    window, journey = open_window(camera="replay:/nowhere.png", size=size, look=theme.Look(scale=2.0))
    languages.use(app, languages.language(code))
    journey.desks.preferences.language = code
    cut = []
    for step in WITHOUT_PICTURE:
        goes_to(journey, step)
        for _ in range(6):  # the camera that is not there says so meanwhile
            app.processEvents()
        lay_out(app)
        cut += [f"{step} {why}" for label in window.findChildren(QLabel) if (why := is_cut(label))]
        for kind in (Button, Tick, Choice):
            cut += [f"{step} {why}" for each in window.findChildren(kind) if (why := button_is_cut(each))]
        cut += [f"{step} {why}" for each in window.findChildren(Meter) if (why := meter_is_cut(each))]
        cut += [f"{step} {why}"] if (why := scrolls_sideways(window)) else []
    assert not cut


@pytest.mark.parametrize("code", ["en", "fr", "ar"])
@pytest.mark.parametrize(
    ("size", "scale"),
    [
        ((1024, 600), 1.0), ((1280, 800), 1.0), ((3840, 2160), 1.0),
        ((1024, 600), 2.0), ((1080, 1920), 2.0),
    ],
)  # fmt: skip
def test_the_bar_and_the_main_action_stay_in_sight(
    open_window: Open, app: QApplication, size: tuple[int, int], scale: float, code: str
) -> None:
    window, journey = open_window(camera="replay:/nowhere.png", size=size, look=theme.Look(scale=scale))
    languages.use(app, languages.language(code))
    journey.desks.preferences.language = code
    for step in WITHOUT_PICTURE:
        goes_to(journey, step)
        lay_out(app)
        assert window.page is not None
        assert window.bar is not None
        inside = window.rect()
        for each in (window.bar.back, window.bar.emergency, window.page.main_action):
            assert each is not None, step
            corner = each.mapTo(window, QPoint(0, 0))
            assert inside.contains(QRect(corner, each.size())), (step, each.text())


def test_targets_are_large_enough(open_window: Open, app: QApplication) -> None:
    window, journey = open_window(camera="replay:/nowhere.png")
    for step in WITHOUT_PICTURE:
        goes_to(journey, step)
        lay_out(app)
        for kind in (Button, Tick, Choice):
            for each in window.findChildren(kind):
                if each.isVisible():
                    ring = 2 * 5
                    assert min(each.width(), each.height()) - ring >= 44, (step, each.text())


def test_back_from_every_side_trip_returns(open_window: Open, app: QApplication) -> None:
    window, journey = open_window()
    for step in (Step.EMERGENCY, Step.READING, Step.GUIDE, Step.VISITS):
        journey.go(step)
        assert journey.place == Place(step)
        journey.back()
        assert journey.place == Place(Step.SAFETY)
    assert not window.bar.back.isEnabled()  # type: ignore[union-attr]


def test_emergency_is_one_step_away_from_every_page(open_window: Open, app: QApplication) -> None:
    window, journey = open_window(camera="replay:/nowhere.png")
    for step in WITHOUT_PICTURE:
        if step == Step.EMERGENCY:
            continue
        goes_to(journey, step)
        assert window.bar is not None
        window.bar.emergency.click()
        assert journey.place == Place(Step.EMERGENCY)
        journey.back()
        assert journey.place == Place(step)


def test_larger_words_change_nothing_that_was_done(open_window: Open, app: QApplication) -> None:
    window, journey = open_window()
    goes_to(journey, Step.TELL)
    visit = journey.kept.visit
    window.scale_by(0.25)
    window.scale_by(0.25)
    assert theme.look().scale == 1.5
    assert journey.place.step is Step.TELL
    assert journey.kept.visit is visit
    for _ in range(9):
        window.scale_by(0.25)
    assert theme.look().scale == 2.0


def test_return_presses_what_has_the_focus(open_window: Open, app: QApplication) -> None:
    """Never the main action of the page while another button has the focus: "I need help now" is one."""
    window, journey = open_window()
    assert window.bar is not None
    QTest.keyClick(window.bar.emergency, Qt.Key.Key_Return)
    assert journey.place == Place(Step.EMERGENCY)
    journey.back()
    journey.go(Step.WHO)
    assert window.page is not None
    other = next(each for each in window.page.findChildren(Choice) if not each.isChecked())
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert other.isChecked()
    assert journey.place == Place(Step.WHO)


def test_no_way_on_is_lost_when_the_window_changes_its_size(open_window: Open, app: QApplication) -> None:
    window, journey = open_window(
        camera="replay:/nowhere.png", size=(1280, 1000), look=theme.Look(scale=1.25)
    )
    goes_to(journey, Step.READY)
    assert window.page is not None
    others = window.page._others
    for size in ((1024, 600), (1280, 1000), (1024, 600), (1280, 1000)):
        window.resize(*size)
        for _ in range(5):
            app.processEvents()
        assert len(others) == 2
        assert all(each.isVisible() for each in others), size


def test_two_moves_at_once_leave_no_window_behind(open_window: Open, app: QApplication) -> None:
    """Qt shows what joins a layout one turn later, also where it has left the window by then."""
    window, journey = open_window()
    journey.go(Step.WHO)
    journey.go(Step.READING)
    for _ in range(3):
        app.processEvents()
    assert [each for each in app.topLevelWidgets() if each.isVisible()] == [window]
