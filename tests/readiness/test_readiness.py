"""Each readiness check: its states, and words for every one of them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.readability import grade
from visitcam.messages.ready import _FOUND, NAMES, STATES, ready_words
from visitcam.model.assessment import Assessment, Check, CheckName, Verdict
from visitcam.readiness import machine, power, scene
from visitcam.readiness.check import Ready, ReadyCheck, ReadyName
from visitcam.readiness.checks import Findings, all_ready, run_checks
from visitcam.readiness.machine import KeyringAnswer, LineAnswer, check_connection, judge_line
from visitcam.readiness.power import check_battery, judge_battery


def look(**verdicts: Verdict) -> Assessment:
    checks = {CheckName(name): Check(0.5, 50.0, verdict) for name, verdict in verdicts.items()}
    return Assessment((1280, 720), None, checks, 0.0)


@pytest.mark.parametrize(
    ("percent", "plugged", "seconds", "state", "reason"),
    [
        (None, None, None, Ready.OK, "no_battery"),
        (90.0, False, None, Ready.OK, "enough"),
        (25.0, False, None, Ready.OK, "enough"),
        (24.9, False, None, Ready.ATTENTION, "low"),
        (3.0, True, None, Ready.OK, "plugged_in"),
        (24.9, None, None, Ready.ATTENTION, "low"),
        (60.0, False, 10 * 60.0, Ready.ATTENTION, "low"),
        (60.0, False, 40 * 60.0, Ready.OK, "enough"),
        (60.0, False, -1.0, Ready.OK, "enough"),
    ],
)
def test_battery(
    percent: float | None, plugged: bool | None, seconds: float | None, state: Ready, reason: str
) -> None:
    check = judge_battery(percent, plugged, seconds)
    assert (check.state, check.reason) == (state, reason)


def test_the_battery_of_this_machine_is_read() -> None:
    assert check_battery().reason in {"no_battery", "plugged_in", "enough", "low", "unknown"}


GOOD, BAD, UNSURE = Verdict.GOOD, Verdict.BAD, Verdict.CANNOT_JUDGE


@pytest.mark.parametrize(
    ("assessment", "state", "reason"),
    [
        (None, Ready.CANNOT_CHECK, "no_picture"),
        (look(under_exposure=GOOD, over_exposure=GOOD), Ready.OK, "good"),
        (look(under_exposure=BAD, over_exposure=GOOD), Ready.ATTENTION, "too_dark"),
        (look(under_exposure=GOOD, over_exposure=BAD), Ready.ATTENTION, "too_bright"),
        (look(under_exposure=GOOD, illumination_uniformity=BAD), Ready.ATTENTION, "from_one_side"),
        (look(under_exposure=UNSURE, over_exposure=GOOD), Ready.CANNOT_CHECK, "unclear"),
        (look(sharpness=GOOD), Ready.CANNOT_CHECK, "unclear"),
    ],
)
def test_light(assessment: Assessment | None, state: Ready, reason: str) -> None:
    check = scene.check_light(assessment)
    assert (check.state, check.reason) == (state, reason)


@pytest.mark.parametrize(
    ("assessment", "state", "reason"),
    [
        (None, Ready.CANNOT_CHECK, "no_picture"),
        (look(sharpness=GOOD), Ready.CANNOT_CHECK, "no_picture"),
        (look(background_uniformity=GOOD), Ready.OK, "plain"),
        (look(background_uniformity=BAD), Ready.ATTENTION, "busy"),
        (look(background_uniformity=UNSURE), Ready.CANNOT_CHECK, "unclear"),
    ],
)
def test_background(assessment: Assessment | None, state: Ready, reason: str) -> None:
    check = scene.check_background(assessment)
    assert (check.state, check.reason) == (state, reason)


@pytest.mark.parametrize(
    ("answer", "faces", "helping", "reason"),
    [
        (None, None, False, "ask"),
        (True, None, False, "private"),
        (True, 1, False, "private"),
        (True, 2, False, "someone_else"),
        (True, 2, True, "private"),
        (True, 3, True, "someone_else"),
        (False, 0, False, "not_private"),
        (None, 2, False, "someone_else"),
    ],
)
def test_private_place(answer: bool | None, faces: int | None, helping: bool, reason: str) -> None:
    assert scene.check_private_place(answer=answer, faces=faces, helping=helping).reason == reason


@pytest.mark.parametrize(
    ("cameras", "size", "state", "reason"),
    [
        (None, None, Ready.CANNOT_CHECK, "unknown"),
        (0, None, Ready.ATTENTION, "none"),
        (1, None, Ready.OK, "works"),
        (1, (640, 480), Ready.OK, "works"),
        (1, (480, 640), Ready.OK, "works"),
        (2, (320, 240), Ready.ATTENTION, "small"),
        (1, (1920, 1080), Ready.OK, "works"),
    ],
)
def test_camera(cameras: int | None, size: tuple[int, int] | None, state: Ready, reason: str) -> None:
    check = machine.check_camera(cameras, size=size)
    assert (check.state, check.reason) == (state, reason)


def test_screen_and_speech() -> None:
    assert machine.check_screen({}, "linux").state is Ready.ATTENTION
    assert machine.check_screen({"DISPLAY": ":1"}, "linux").state is Ready.OK
    assert machine.check_screen({"WAYLAND_DISPLAY": "wayland-0"}, "linux").state is Ready.OK
    assert machine.check_screen({}, "win32").state is Ready.OK
    assert machine.check_speech(0).state is Ready.CANNOT_CHECK
    assert machine.check_speech(1).state is Ready.OK
    assert machine.check_speech(None, "darwin").state is Ready.OK


def test_all_checks_come_in_order_and_block_nobody_by_not_knowing() -> None:
    checks = run_checks(Findings())
    assert [check.name for check in checks] == list(ReadyName)
    blank = [check for check in checks if check.name not in {ReadyName.SCREEN, ReadyName.BATTERY}]
    assert all_ready(tuple(blank))
    assert not all_ready((ReadyCheck(ReadyName.CAMERA, Ready.ATTENTION, "none"),))


def test_findings_reach_their_check() -> None:
    seen = Findings(
        cameras=1,
        camera_size=(1280, 720),
        assessment=look(under_exposure=GOOD, background_uniformity=BAD),
        faces=2,
        line=LineAnswer.REACHED,
        line_seconds=0.25,
        keyring=KeyringAnswer.LOCKED,
        speech_engines=1,
    )
    reasons = {str(check.name): check.reason for check in run_checks(seen)}
    del reasons["battery"], reasons["screen"]
    assert reasons == {
        "camera": "works",
        "light": "good",
        "background": "busy",
        "private_place": "someone_else",
        "connection": "reached",
        "keyring": "locked",
        "speech": "there",
    }


def possible_reasons() -> set[tuple[str, str]]:
    """Every (name, reason) that the source of this room can give, read from its syntax tree."""
    found: set[tuple[str, str]] = set()
    for module in (machine, power, scene):
        tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "ReadyCheck" and len(node.args) > 2:
                name, reason = ast.unparse(node.args[0]).split(".")[1].lower(), node.args[2]
                if isinstance(reason, ast.Constant):
                    found.add((name, str(reason.value)))
    found |= {("keyring", str(answer)) for answer in KeyringAnswer}
    found |= {("connection", str(answer)) for answer in LineAnswer}
    found |= {("light", reason) for reason in scene._LIGHT_REASON.values()}
    return found | {("speech", "there"), ("speech", "none")}


def test_words_and_checks_name_the_same_cases() -> None:
    assert possible_reasons() == set(_FOUND)
    assert set(NAMES) == {str(name) for name in ReadyName}
    assert set(STATES) == {str(state) for state in Ready}


@pytest.mark.parametrize(("name", "reason"), list(_FOUND))
def test_words_are_plain(name: str, reason: str) -> None:
    words = ready_words(name, reason)
    text = f"{words.found} {words.do}".strip()
    assert grade(text) <= 6.0, f"grade {grade(text):.1f}: {text}"
    assert "!" not in text


@pytest.mark.parametrize(
    ("seconds", "answer", "state"),
    [
        (None, LineAnswer.REACHED, Ready.OK),
        (0.5, LineAnswer.QUICK, Ready.OK),
        (10.0, LineAnswer.QUICK, Ready.OK),
        (59.0, LineAnswer.FAIR, Ready.OK),
        (61.0, LineAnswer.SLOW, Ready.ATTENTION),
        (301.0, LineAnswer.TOO_SLOW, Ready.ATTENTION),
    ],
)
def test_how_long_a_picture_takes(seconds: float | None, answer: LineAnswer, state: Ready) -> None:
    assert judge_line(seconds) is answer
    check = check_connection(judge_line(seconds), picture_seconds=seconds)
    assert (check.state, check.reason) == (state, str(answer))
    assert check.as_json()["numbers"] == ({} if seconds is None else {"picture_seconds": seconds})


def test_as_json_is_plain() -> None:
    assert judge_battery(12.34, False, 600.0).as_json() == {
        "name": "battery",
        "state": "attention",
        "reason": "low",
        "numbers": {"percent": 12.3, "minutes_left": 10.0},
    }
