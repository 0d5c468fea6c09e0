"""Every failure, advice and meter has plain words."""

from __future__ import annotations

import inspect

import pytest

from tests.readability import grade, syllables
from visitcam import errors
from visitcam.errors import VisitCamError
from visitcam.messages import advice_words, check_words, one_line, region_words, sentence
from visitcam.messages.advice import HELPER, MYSELF
from visitcam.messages.failures import TABLE, UNKNOWN
from visitcam.model.advice import Advice
from visitcam.model.assessment import CheckName, Verdict
from visitcam.model.region import RegionKind

ALL = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, VisitCamError) and kind is not VisitCamError
]
LEAVES = [kind for kind in ALL if not kind.__subclasses__()]


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_every_branch_and_leaf_has_its_own_entry(kind: type[VisitCamError]) -> None:
    assert kind in TABLE, "write its sentence in visitcam/messages/"


@pytest.mark.parametrize("kind", TABLE, ids=lambda kind: kind.__name__)
def test_sentences_are_plain(kind: type[VisitCamError]) -> None:
    words = sentence(kind("x"))
    text = f"{words.what} {words.do}"
    assert grade(text) <= 6.0, f"grade {grade(text):.1f}: {text}"
    assert "!" not in text
    assert "error" not in text.lower()
    assert "fail" not in text.lower()
    for part in (words.what, words.do):
        assert part[0].isupper()
        assert part.endswith(".")
        assert len(part) <= 110


def test_no_two_leaves_of_one_stage_say_the_same() -> None:
    seen: dict[str, str] = {}
    for kind in LEAVES:
        what = TABLE[kind].what
        assert what not in seen, f"{kind.__name__} and {seen[what]}"
        seen[what] = kind.__name__


def test_a_new_leaf_speaks_with_the_words_of_its_branch() -> None:
    class CameraOnFire(errors.CameraError):
        """Not in the table."""

    assert sentence(CameraOnFire()) == TABLE[errors.CameraError]


@pytest.mark.parametrize("exc", [ValueError("a secret"), OSError(28, "x"), KeyboardInterrupt()])
def test_a_foreign_exception_is_calm_and_says_nothing_of_its_content(exc: BaseException) -> None:
    assert sentence(exc) == UNKNOWN
    assert "secret" not in one_line(exc)
    assert type(exc).__name__ in one_line(exc)


def test_one_line_is_one_line_and_names_the_thing() -> None:
    line = one_line(errors.PictureNotFound("a/b\nc.jpg"))
    assert "\n" not in line
    assert line.endswith("(a/b c.jpg)")
    assert one_line(errors.CameraBusy()).endswith(".")


@pytest.mark.parametrize("advice", list(Advice))
@pytest.mark.parametrize("helping", [False, True])
def test_every_advice_can_be_said(advice: Advice, helping: bool) -> None:
    words = advice_words(advice, helping=helping)
    assert 1 <= len(words.split()) <= 11
    assert grade(words) <= 6.0, f"grade {grade(words):.1f}: {words}"
    assert not words.endswith((".", "!"))


def test_only_left_and_right_change_in_a_mirror() -> None:
    for helping in (False, True):
        for advice in Advice:
            plain = advice_words(advice, helping=helping)
            mirrored = advice_words(advice, helping=helping, mirrored=True)
            assert (plain != mirrored) == (advice in {Advice.LEFT, Advice.RIGHT})
        assert advice_words(Advice.LEFT, helping=helping, mirrored=True) == advice_words(
            Advice.RIGHT, helping=helping
        )


def test_each_advice_is_distinct() -> None:
    assert len(set(MYSELF.values())) == len(Advice)
    assert not set(HELPER.values()) & set(MYSELF.values())


@pytest.mark.parametrize("name", list(CheckName))
def test_every_meter_has_three_different_words(name: CheckName) -> None:
    states = {check_words(name, verdict)[1] for verdict in Verdict}
    assert len(states) == 3
    assert len({check_words(name, verdict)[0] for verdict in Verdict}) == 1


@pytest.mark.parametrize("kind", list(RegionKind))
def test_every_region_has_words(kind: RegionKind) -> None:
    assert region_words(kind, removed=True).startswith(region_words(kind))


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("the", 1), ("picture", 2), ("camera", 3), ("clinic", 2), ("invitation", 4), ("safe", 1),
        ("people", 2), ("little", 2), ("moved", 1), ("started", 2), ("needed", 2), ("computer", 3),
        ("emergency", 4), ("breathing", 2), ("video", 3), ("doctor's", 2), ("boxes", 2), ("faces", 2),
        ("medicine", 3), ("swelling", 2), ("closely", 2), ("privacy", 3), ("quiet", 2),
    ],
)  # fmt: skip
def test_the_counter_of_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_grade_of_known_texts() -> None:
    """A primer's first sentence is far below grade 1; a form's jargon far above 12."""
    assert grade("The cat sat on the mat.") < 0
    assert grade("Authorisation of confidential telecommunication requires documentation.") > 20
    assert 3 < grade("The nurse will look at your picture and may then ask you some further questions.") < 7
