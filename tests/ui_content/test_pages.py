"""What the pages say and do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from visitcam.guide.red_flags import RED_FLAGS, Urgency
from visitcam.guide.topics import TOPICS
from visitcam.model.clinic_profile import ClinicProfile, Endpoint
from visitcam.readiness.check import Ready, ReadyCheck, ReadyName
from visitcam.readiness.checks import run_checks
from visitcam.ui import theme
from visitcam.ui.journey import Journey
from visitcam.ui.languages import language, use
from visitcam.ui.pages.after import AfterPage, kept_words
from visitcam.ui.pages.consent import SensitivePage
from visitcam.ui.pages.emergency import EmergencyPage
from visitcam.ui.pages.guide_page import GuidePage, guide_place, help_place
from visitcam.ui.pages.guide_print import guide_html
from visitcam.ui.pages.page import Page
from visitcam.ui.pages.ready import ReadyPage
from visitcam.ui.pages.safety import SafetyPage
from visitcam.ui.pages.tell import LONGEST, Field, TellPage
from visitcam.ui.pages.who import WhoPage
from visitcam.ui.steps import Step
from visitcam.ui.widgets import Button, Choice, Text, Tick

pytestmark = pytest.mark.usefixtures("plain")


def words(page: QWidget) -> str:
    """Everything on the page that a person can read now."""
    shown = [label.text() for label in page.findChildren(Text) if label.isVisibleTo(page)]
    shown += [button.text() for button in page.findChildren(Button) if button.isVisibleTo(page)]
    return "\n".join(shown)


def press(page: QWidget, text: str) -> None:
    found = [b for b in page.findChildren(Button) if b.text() == text and b.isVisibleTo(page)]
    assert len(found) == 1, f"{text}: {[b.text() for b in page.findChildren(Button)]}"
    assert found[0].isEnabled()
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


@pytest.fixture
def show(gone: Callable[[QWidget], None]) -> Iterator[Callable[[Page], Page]]:
    """Puts a page on screen, and takes it off again."""
    shown: list[Page] = []

    def put(page: Page) -> Page:
        page.resize(1000, 700)
        page.show()
        page.entered()
        QApplication.processEvents()
        shown.append(page)
        return page

    yield put
    for page in shown:
        page.left()
        gone(page)


@pytest.fixture
def in_britain(monkeypatch: pytest.MonkeyPatch) -> None:
    """The computer's region is what the page would find in Britain."""
    monkeypatch.setattr("visitcam.ui.pages.help_number.computer_region", lambda: "GB")


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("visitcam.ui.pages.help_number.computer_region", lambda: "")


@pytest.mark.usefixtures("in_britain")
def test_safety_names_every_sign_and_the_number(journey: Journey, show: Callable[[Page], Page]) -> None:
    page = show(SafetyPage(journey))
    text = words(page)
    assert "Call 999 now" in text
    for flag in RED_FLAGS:
        assert flag.sign in text


@pytest.mark.usefixtures("in_britain")
def test_nobody_says_none_of_these_to_signs_out_of_sight(
    journey: Journey, show: Callable[[Page], Page]
) -> None:
    """At 200 % in a low window: the first card whole, then the next signs, then the way on; and it stays."""
    theme.apply(cast("QApplication", QApplication.instance()), theme.Look(scale=2.0, least_target=64))
    try:
        page = show(SafetyPage(journey))
        page.resize(1280, 597)  # what bar and strip leave of a kiosk of 1280 × 800
        QTest.qWait(50)
        main = page.main_action
        assert main is not None
        seen = [
            label.text()
            for label in page.findChildren(Text)
            if not label.visibleRegion().isEmpty() and label.visibleRegion().boundingRect() == label.rect()
        ]
        assert "Call 999 now" in seen
        assert [f.sign for f in RED_FLAGS if f.urgency is Urgency.EMERGENCY and f.sign not in seen] == []
        presses = 0
        while main.text() == "Go on":
            press(page, "Go on")
            QTest.qWait(20)
            presses += 1
            assert presses < 5
        assert presses > 0
        assert journey.place.step.name == "SAFETY"  # by name: mypy would narrow it for good
        last = next(label for label in page.findChildren(Text) if label.text() == RED_FLAGS[-1].sign)
        assert last.visibleRegion().boundingRect() == last.rect()
        page.column.verticalScrollBar().setValue(0)
        QTest.qWait(20)
        press(page, "None of these, go on")
        then = journey.place
        assert then.step is Step.WHO
    finally:
        theme.apply(cast("QApplication", QApplication.instance()), theme.Look())


@pytest.mark.usefixtures("nowhere")
def test_a_kiosk_gives_the_number_of_its_clinics(journey: Journey, show: Callable[[Page], Page]) -> None:
    journey.kept.offer = None
    journey.house_emergency = "999"
    assert "Call 999 now" in words(show(SafetyPage(journey)))


@pytest.mark.usefixtures("nowhere")
def test_an_unknown_region_says_so_and_asks(journey: Journey, show: Callable[[Page], Page]) -> None:
    page = show(EmergencyPage(journey))
    assert "Call your local emergency number now" in words(page)
    box = page.findChildren(QComboBox)[0]
    box.setCurrentIndex(box.findData("PT"))
    assert "Call 112 now" in words(page)
    assert journey.kept.region == "PT"
    assert "Call 112 now" in words(show(SafetyPage(journey)))


@pytest.mark.usefixtures("in_britain")
def test_the_clinic_overrides_the_number(
    journey: Journey, profile: ClinicProfile, show: Callable[[Page], Page]
) -> None:
    offer = journey.kept.offer
    assert offer is not None
    journey.kept.offer = replace(offer, profile=replace(profile, emergency="0800 123"))
    page = show(EmergencyPage(journey))
    assert "Call 0800 123 now" in words(page)
    assert not page.findChildren(QComboBox)
    assert "+44 20 7946 0000" in words(page)


def test_safety_leads_on_to_help_and_to_the_guide(journey: Journey, show: Callable[[Page], Page]) -> None:
    for text, step in (
        ("None of these, go on", Step.WHO),
        ("I need help now", Step.EMERGENCY),
        ("What pictures can do", Step.GUIDE),
    ):
        journey.begin()
        press(show(SafetyPage(journey)), text)
        assert journey.place.step is step
        journey.back()
        assert journey.place.step is Step.SAFETY


def test_a_helper_needs_the_persons_yes(journey: Journey, show: Callable[[Page], Page]) -> None:
    journey.go(Step.WHO)
    page = show(WhoPage(journey))
    go = page.main_action
    assert go is not None
    assert go.isEnabled()
    me, helping = page.findChildren(Choice)
    yes = page.findChildren(Tick)[0]
    assert not yes.isVisibleTo(page)
    QTest.mouseClick(helping, Qt.MouseButton.LeftButton, pos=QPoint(20, helping.height() // 2))
    assert not me.isChecked()
    press(page, "Go on")
    here: Step = journey.place.step
    assert here is Step.WHO
    helps = journey.kept.helping
    assert not helps
    assert "Ask them first." in words(page)
    assert page.focusWidget() is yes
    QTest.mouseClick(yes, Qt.MouseButton.LeftButton, pos=QPoint(20, yes.height() // 2))
    assert "Ask them first." not in words(page)
    press(page, "Go on")
    assert journey.kept.helping
    assert journey.place.step is Step.INVITATION


def test_helping_changes_the_words(journey: Journey, show: Callable[[Page], Page]) -> None:
    journey.go(Step.CAPTURE, 1)
    assert "your body" in words(show(SensitivePage(journey, lambda: None)))
    assert "What do you feel?" in words(show(TellPage(journey)))
    journey.kept.helping = True
    assert "their body" in words(show(SensitivePage(journey, lambda: None)))
    assert "What do they feel?" in words(show(TellPage(journey)))


def test_a_sensitive_picture_can_be_left_out_without_losing_the_rest(
    journey: Journey, show: Callable[[Page], Page]
) -> None:
    journey.kept.done[0] = "kept"
    journey.go(Step.CAPTURE, 1)
    press(show(SensitivePage(journey, lambda: None)), "Leave this picture out")
    assert journey.kept.done[0] == "kept"
    assert 1 in journey.kept.done
    assert [name for name, _ in journey.kept.notes.skipped] == ["Groin"]
    assert journey.place.step is Step.TELL


def test_a_sensitive_picture_is_agreed_to(journey: Journey, show: Callable[[Page], Page]) -> None:
    agreed: list[bool] = []
    journey.go(Step.CAPTURE, 1)
    page = show(SensitivePage(journey, lambda: agreed.append(True)))
    assert "Riverside Skin Clinic asked for it" in words(page)
    press(page, "Yes, go on")
    assert agreed == [True]
    assert not journey.kept.done


@pytest.mark.parametrize(
    ("kind", "promise"), [("tus", True), ("folder", True), ("fhir", False), ("dicomweb", False)]
)
def test_only_sealed_ways_promise_that_nobody_sees_it_on_the_way(
    journey: Journey, profile: ClinicProfile, show: Callable[[Page], Page], kind: str, promise: bool
) -> None:
    offer = journey.kept.offer
    assert offer is not None
    journey.kept.offer = replace(
        offer, profile=replace(profile, endpoints=(Endpoint(kind, "https://x.example"),))
    )
    assert ("Nobody else sees it" in words(show(SensitivePage(journey, lambda: None)))) is promise


def test_notes_are_kept_when_the_page_goes(journey: Journey, show: Callable[[Page], Page]) -> None:
    journey.kept.notes_kept = True
    page = show(TellPage(journey))
    symptoms, since, _, medicines, questions = page.findChildren(Field)
    QTest.keyClicks(symptoms, "It itches ")
    QTest.keyClick(symptoms, Qt.Key.Key_Tab)
    since.setPlainText("Monday")
    medicines.setPlainText("x" * (LONGEST + 50))
    questions.setPlainText("A\nB")
    page.left()
    notes = journey.kept.notes
    assert (notes.symptoms, notes.since, notes.questions) == ("It itches", "Monday", "A\nB")
    assert len(notes.medicines) == LONGEST
    assert not journey.kept.notes_kept
    again = show(TellPage(journey))
    assert again.findChildren(Field)[0].toPlainText() == "It itches"


def test_unchanged_notes_stay_sealed(journey: Journey, show: Callable[[Page], Page]) -> None:
    journey.kept.notes_kept = True
    show(TellPage(journey)).left()
    assert journey.kept.notes_kept


def test_the_guide_is_searched(journey: Journey, show: Callable[[Page], Page]) -> None:
    journey.go(Step.GUIDE)
    page = show(GuidePage(journey))
    for topic in TOPICS:
        assert topic.title in words(page)
    field = page.findChildren(QLineEdit)[0]
    QTest.keyClicks(field, "battery")
    assert "1 topic found" in words(page)
    QTest.keyClicks(field, "xyz")
    assert "Nothing was found" in words(page)
    field.setText("stitches")
    QApplication.processEvents()
    press(page, "What pictures cannot do")
    assert journey.place.view == guide_place("cannot")
    journey.back()
    assert journey.place.view == 0


@pytest.mark.parametrize(
    ("step", "key"),
    [
        (Step.SAFETY, "now"),
        (Step.READY, "prepare"),
        (Step.CAPTURE, "pictures"),
        (Step.REVIEW, "pictures"),
        (Step.SEND, "private"),
        (Step.INVITATION, "private"),
    ],
)
def test_help_opens_at_the_topic_of_the_step(step: Step, key: str) -> None:
    assert help_place(step) == guide_place(key) > 0


def test_help_elsewhere_opens_the_contents() -> None:
    assert help_place(Step.GUIDE) == help_place(Step.VISITS) == 0


@pytest.mark.parametrize("key", [topic.key for topic in TOPICS])
def test_every_topic_is_shown_and_printed_whole(
    journey: Journey, show: Callable[[Page], Page], key: str
) -> None:
    topic = next(each for each in TOPICS if each.key == key)
    journey.go(Step.GUIDE, guide_place(key))
    text = words(show(GuidePage(journey)))
    document = QTextDocument()
    document.setHtml(guide_html((topic,)))
    printed = document.toPlainText()
    for line in topic.texts():
        assert line in text
        assert line in printed


def test_the_about_topic_names_the_sources(journey: Journey, show: Callable[[Page], Page]) -> None:
    journey.go(Step.GUIDE, guide_place("about"))
    text = words(show(GuidePage(journey)))
    for source in ("MedlinePlus", "CDC", "Mayo Clinic", "National Library of Medicine"):
        assert source in text


def test_printing_follows_the_direction(plain: QApplication) -> None:
    assert "dir='ltr'" in guide_html(TOPICS)
    use(plain, language("ar"))
    assert "dir='rtl'" in guide_html(TOPICS)


def test_ready_finds_out_by_itself(
    journey: Journey, show: Callable[[Page], Page], until: Callable[[Callable[[], bool]], bool]
) -> None:
    """The practice camera, the real keyring probe and the folder of the practice clinic."""
    page = show(ReadyPage(journey))
    assert isinstance(page, ReadyPage)

    def checks() -> dict[ReadyName, ReadyCheck]:
        return {check.name: check for check in run_checks(page._watch.findings)}

    assert until(lambda: checks()[ReadyName.CAMERA].state is Ready.OK)
    assert until(lambda: checks()[ReadyName.LIGHT].reason != "no_picture")
    assert until(lambda: page._watch.findings.faces is not None)
    assert until(lambda: page._watch.findings.keyring is not None)
    assert until(lambda: checks()[ReadyName.CONNECTION].reason == "local")
    assert "Camera: Ready" in words(page)
    yes = page.findChildren(Choice)[0]
    yes.setChecked(True)
    assert journey.kept.private_answer is True
    assert "You said that you feel private here." in words(page)
    page.left()
    assert not journey.desks.camera.running
    page.left = lambda: None  # type: ignore[method-assign]


def test_a_second_face_is_told(journey: Journey, show: Callable[[Page], Page]) -> None:
    page = ReadyPage(journey)
    page._watch.change(faces=2)
    assert "The camera sees one more face." in "\n".join(t.text() for t in page.findChildren(Text))
    page.deleteLater()


def test_after_leads_to_help_and_names_whom_to_tell(journey: Journey, show: Callable[[Page], Page]) -> None:
    journey.kept.sent = True
    journey.go(Step.AFTER)
    page = show(AfterPage(journey))
    text = words(page)
    for part in (
        "Your pictures are with Riverside Skin Clinic", "privacy@riverside.example", "+44 20 7946 0000",
        "Your pictures go into your health record.", "Your clinic keeps them for 10 years.",
    ):  # fmt: skip
        assert part in text
    press(page, "It got worse")
    assert journey.place.step is Step.EMERGENCY


def test_what_waits_is_not_called_sent(journey: Journey, show: Callable[[Page], Page]) -> None:
    text = words(show(AfterPage(journey)))
    assert "Your pictures wait here, locked" in text
    assert "arrived" not in text


@pytest.mark.parametrize(
    ("days", "text"),
    [(1, "1 day."), (30, "30 days."), (365, "365 days."), (730, "2 years."), (3653, "10 years.")],
)
def test_how_long_in_days_or_years(days: int, text: str) -> None:
    assert kept_words(days).endswith(text)


def test_deleting_asks_twice_and_deletes(
    journey: Journey, show: Callable[[Page], Page], until: Callable[[Callable[[], bool]], bool]
) -> None:
    begun: list[bool] = []

    def begin(session: object, _job: object) -> None:
        from visitcam.session import Session

        assert isinstance(session, Session)
        journey.kept.offer = session.practice()
        journey.kept.visit = session.agree(journey.kept.offer)
        begun.append(True)

    journey.desks.ask(begin)
    assert until(lambda: bool(begun))
    visit = journey.kept.visit
    assert visit is not None
    page = show(AfterPage(journey))
    press(page, "Delete from this computer")
    press(page, "No, keep it")
    press(page, "Delete from this computer")
    press(page, "Yes, delete it")
    assert until(lambda: "The copy on this computer is deleted." in words(page))
    left: list[int] = []
    journey.desks.ask(lambda session, _job: len(session.visits()), left.append)
    assert until(lambda: bool(left))
    assert left == [0]
