"""The live guidance on recorded sequences: the same advice every time, and never an exception."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar

import numpy as np
import pytest
from numpy.typing import NDArray

from visitcam.capture.advice import Effort
from visitcam.capture.assessment import assess
from visitcam.capture.burst import Burst
from visitcam.capture.live import LiveJudge, Look, lamp_helps
from visitcam.capture.practice_camera import PracticeCamera, phase_at
from visitcam.model.advice import Advice
from visitcam.model.assessment import CheckName, Verdict
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.framing import AreaState
from visitcam.opencv import cv2

pytestmark = pytest.mark.slow

Pixels = NDArray[np.uint8]
Film = Callable[..., list[Frame]]


def watched(judge: LiveJudge, frames: Iterable[Frame]) -> list[Look]:
    return [judge.look(frame) for frame in frames]


def changes(looks: Iterable[Look]) -> list[Advice]:
    shown: list[Advice] = []
    for look in looks:
        if not shown or shown[-1] is not look.advice:
            shown.append(look.advice)
    return shown


def whole_session(tone: str) -> list[tuple[float, str, Look]]:
    """The practice camera as a person would use it: the patch is shown once the light is on. At the least
    rate that the program accepts of a webcam."""
    judge = LiveJudge()
    seen: list[tuple[float, str, Look]] = []
    with PracticeCamera(tone, fast=True, rate=15.0) as camera:
        for n in range(26 * 15):
            frame = camera.read()
            if n == 68:
                judge.set_area(camera.area())
            seen.append((frame.at, phase_at(frame.at), judge.look(frame)))
    return seen


@pytest.fixture(scope="module")
def session() -> list[tuple[float, str, Look]]:
    return whole_session("mid")


class TestPracticeSession:
    EXPECTED: ClassVar[dict[str, set[Advice]]] = {
        "dark": {Advice.TOO_DARK},
        "far": {Advice.CLOSER},
        "off_centre": {Advice.LEFT},
        "shaking": {Advice.MOVE_SLOWLY, Advice.HOLD_STILL},
        "blurred": {Advice.BLURRY_MOVE_BACK},
        "glare": {Advice.GLARE},
        "good": {Advice.GOOD},
    }

    def test_every_phase_gets_its_advice(self, session: list[tuple[float, str, Look]]) -> None:
        for phase, advice in self.EXPECTED.items():
            assert advice & {look.advice for _, name, look in session if name == phase}, phase

    def test_it_takes_itself_when_good_and_not_before(self, session: list[tuple[float, str, Look]]) -> None:
        ready = [(at, phase) for at, phase, look in session if look.ready >= 1]
        assert ready
        assert ready[0][1] == "good"
        begun = min(at for at, phase, _ in session if phase == "good")
        assert ready[0][0] - begun < 2.5

    def test_without_a_click_it_waits_for_the_good_phase_too(self) -> None:
        judge = LiveJudge()
        with PracticeCamera("mid", fast=True, rate=10.0, begin=3.0) as camera:
            while (frame := camera.read()).at < 26:
                if judge.look(frame).ready >= 1:
                    break
        assert phase_at(frame.at) == "good"

    def test_the_same_advice_every_time(self, session: list[tuple[float, str, Look]]) -> None:
        again = whole_session("mid")
        assert [(at, look.advice, look.ready) for at, _, look in again] == [
            (at, look.advice, look.ready) for at, _, look in session
        ]

    def test_an_advice_stays_long_enough_to_be_read(self, session: list[tuple[float, str, Look]]) -> None:
        since, shown = session[0][0], session[0][2].advice
        for at, _, look in session:
            if look.advice is not shown:
                assert shown is Advice.GOOD or at - since >= 1.5 - 1e-6
                since, shown = at, look.advice

    def test_the_tracker_stays_on_the_patch(self, session: list[tuple[float, str, Look]]) -> None:
        tracked = [look for at, _, look in session if at > 5]
        assert sum(look.framing.state is AreaState.TRACKED for look in tracked) > 0.95 * len(tracked)
        last = session[-1]
        x, y = last[2].framing.area.centre
        assert abs(x - 640) < 25
        assert abs(y - 360) < 25


class TestAdvice:
    @pytest.mark.parametrize(
        ("make", "advice"),
        [
            (lambda p: p, Advice.GOOD),
            (lambda p: p // 40, Advice.CAMERA_BLOCKED),
            (lambda p: p // 4, Advice.TOO_DARK),
            (lambda p: np.clip(p.astype(np.int32) * 2, 0, 255).astype(np.uint8), Advice.TOO_BRIGHT),
            (lambda p: np.asarray(cv2.GaussianBlur(p, (0, 0), 4), dtype=np.uint8), Advice.BLURRY_MOVE_BACK),
        ],
        ids=["good", "covered", "dark", "bright", "blurred"],
    )
    def test_one_fault_one_advice(
        self,
        skin: dict[str, Pixels],
        lesion: Box,
        film: Film,
        make: Callable[[Pixels], Pixels],
        advice: Advice,
    ) -> None:
        judge = LiveJudge()
        judge.set_area(lesion)
        looks = watched(judge, film(make(skin["mid"]), 1.2))
        assert looks[-1].advice is advice
        assert (looks[-1].ready >= 1) == (advice is Advice.GOOD)

    @pytest.mark.parametrize(
        ("dx", "dy", "advice"),
        [(260, 0, Advice.LEFT), (-260, 0, Advice.RIGHT), (0, 190, Advice.UP), (0, -190, Advice.DOWN)],
    )
    def test_where_the_area_should_go(
        self, skin: dict[str, Pixels], lesion: Box, film: Film, dx: int, dy: int, advice: Advice
    ) -> None:
        moved = np.roll(skin["mid"], (dy, dx), axis=(0, 1))
        judge = LiveJudge()
        judge.set_area(lesion.moved(dx, dy))
        assert watched(judge, film(moved, 1.0))[-1].advice is advice

    def test_darkness_outranks_everything_else(
        self, skin: dict[str, Pixels], lesion: Box, film: Film
    ) -> None:
        judge = LiveJudge()
        judge.set_area(Box(20, 20, 60, 60))
        dark = np.asarray(cv2.GaussianBlur(skin["mid"] // 5, (0, 0), 4), dtype=np.uint8)
        look = watched(judge, film(dark, 1.0))[-1]
        assert look.advice is Advice.TOO_DARK
        assert len(look.wants) > 1

    def test_a_blink_changes_nothing(self, skin: dict[str, Pixels], lesion: Box, film: Film) -> None:
        judge = LiveJudge()
        judge.set_area(lesion)
        watched(judge, film(skin["mid"], 1.2))
        blink = watched(judge, film(skin["mid"] // 4, 0.1, begin=1.2))
        after = watched(judge, film(skin["mid"], 1.0, begin=1.3))
        assert changes([*blink, *after]) == [Advice.GOOD]

    def test_asks_for_the_area_only_where_there_is_somebody_to_ask(
        self, skin: dict[str, Pixels], film: Film
    ) -> None:
        frames = film(skin["mid"], 1.0)
        asking = watched(LiveJudge(ask_for_area=True), frames)[-1]
        assert asking.advice is Advice.SHOW_AREA
        assert asking.ready == 0
        assert watched(LiveJudge(), frames)[-1].ready >= 1

    def test_after_20_s_of_honest_trying_the_camera_is_not_blamed_any_more(
        self, skin: dict[str, Pixels], lesion: Box, film: Film
    ) -> None:
        soft = np.asarray(cv2.GaussianBlur(skin["mid"], (0, 0), 3.2), dtype=np.uint8)
        judge = LiveJudge()
        judge.set_area(lesion)
        first = watched(judge, film(soft, 12.0, rate=8.0))
        assert first[-1].advice is Advice.BLURRY_MOVE_BACK
        assert not first[-1].ready
        later = watched(judge, film(soft, 12.0, begin=12.0, rate=8.0))
        assert later[-1].advice is Advice.BEST_OF_CAMERA
        assert later[-1].ready >= 1
        # What one picture has learnt, the next one of the same visit knows.
        following = LiveJudge(effort=judge.effort)
        following.set_area(lesion)
        assert watched(following, film(soft, 1.5, rate=8.0))[-1].advice is Advice.BEST_OF_CAMERA

    def test_a_camera_that_was_sharper_before_is_not_let_off(
        self, skin: dict[str, Pixels], lesion: Box, film: Film
    ) -> None:
        soft = np.asarray(cv2.GaussianBlur(skin["mid"], (0, 0), 3.2), dtype=np.uint8)
        judge = LiveJudge(effort=Effort(seconds=30.0, best=0.6))
        judge.set_area(lesion)
        assert watched(judge, film(soft, 1.5, rate=8.0))[-1].advice is Advice.BLURRY_MOVE_BACK


class TestNonsense:
    @pytest.mark.parametrize("size", [(1, 1), (2, 3), (31, 1), (641, 359), (7, 900)])
    @pytest.mark.parametrize("level", [0, 255, 90])
    def test_any_frame(self, size: tuple[int, int], level: int) -> None:
        judge = LiveJudge()
        for n in range(12):
            if n == 3:
                judge.click(size[0] / 2, size[1] / 2)
            if n == 6:
                judge.set_area(Box(-5, -5, 3, 3))
            if n == 9:
                judge.set_area(None)
            look = judge.look(Frame(np.full((size[1], size[0], 3), level, np.uint8), n / 10))
            assert isinstance(look.advice, Advice)
            assert look.advice is not Advice.GOOD
            assert look.ready == 0

    @pytest.mark.parametrize(
        ("x", "y"), [(-50, -50), (1e9, 3), (float("nan"), 2), (float("inf"), 0), (1279, 719), (0, 0)]
    )
    def test_any_click(self, skin: dict[str, Pixels], film: Film, x: float, y: float) -> None:
        judge = LiveJudge()
        judge.click(x, y)
        looks = watched(judge, film(skin["mid"], 0.8))
        assert not looks[-1].good

    def test_a_click_on_nothing_is_lost_and_says_so(self, film: Film) -> None:
        plain = np.full((720, 1280, 3), 215, np.uint8)
        judge = LiveJudge()
        judge.click(640, 360)
        looks = watched(judge, [Frame(plain, n / 30) for n in range(30)])
        assert looks[-1].framing.state is AreaState.LOST
        assert looks[-1].advice is Advice.AREA_LOST

    def test_a_clock_that_jumps(self, skin: dict[str, Pixels], lesion: Box) -> None:
        judge = LiveJudge()
        judge.set_area(lesion)
        times = [0.0, 0.03, 0.03, -5.0, -4.97, 1e6, 1e6 + 0.03, 1e6 - 1, 0.0, float(2**40)]
        looks = [judge.look(Frame(skin["mid"], at)) for at in times]
        assert all(0 <= look.ready <= 1 for look in looks)
        assert not any(look.ready >= 1 for look in looks)  # a jump is no 0.8 s of good pictures

    @pytest.mark.parametrize("lost", [float("nan"), float("inf"), float("-inf")])
    def test_a_clock_that_tells_no_time_stands_still(
        self, skin: dict[str, Pixels], lesion: Box, film: Film, lost: float
    ) -> None:
        judge = LiveJudge()
        judge.set_area(lesion)
        watched(judge, [Frame(skin["mid"], lost) for _ in range(3)])
        frames = film(skin["mid"], 0.5)
        looks = watched(judge, [*frames, *(Frame(frame.pixels, lost) for frame in film(skin["mid"], 1.0))])
        assert all(0 <= look.ready < 1 for look in looks)
        assert isinstance(looks[-1].advice, Advice)
        assert watched(judge, film(skin["mid"], 2.0, begin=0.5))[-1].ready == 1

    def test_a_camera_that_changes_its_size(self, skin: dict[str, Pixels], lesion: Box, film: Film) -> None:
        judge = LiveJudge()
        judge.set_area(lesion)
        watched(judge, film(skin["mid"], 0.3))
        small = np.asarray(cv2.resize(skin["mid"], (640, 360)), dtype=np.uint8)
        look = watched(judge, film(small, 0.8, begin=0.3))[-1]
        assert look.framing.state is AreaState.LOST
        assert look.advice is Advice.AREA_LOST


class TestFraming:
    def test_follows_a_pan_a_turn_and_a_zoom(self, skin: dict[str, Pixels], lesion: Box) -> None:
        judge = LiveJudge()
        judge.set_area(lesion)
        cx, cy = lesion.centre
        for n in range(45):
            matrix = np.asarray(cv2.getRotationMatrix2D((cx, cy), 0.4 * n, 1 - 0.006 * n))
            matrix[:, 2] += np.array([3.0 * n, -1.5 * n])
            moved = np.asarray(
                cv2.warpAffine(skin["mid"], matrix, (1280, 720), borderMode=cv2.BORDER_REPLICATE)
            )
            look = judge.look(Frame(moved.astype(np.uint8), n / 30))
            assert look.framing.state is AreaState.TRACKED
        x, y = look.framing.area.centre
        assert np.hypot(x - (cx + 3.0 * 44), y - (cy - 1.5 * 44)) < 20
        assert look.framing.area.w == pytest.approx(lesion.w * (1 - 0.006 * 44), rel=0.15)

    def test_a_hand_before_it_loses_it_and_afterwards_it_is_found_again(
        self, skin: dict[str, Pixels], lesion: Box, film: Film
    ) -> None:
        judge = LiveJudge()
        judge.set_area(lesion)
        watched(judge, film(skin["mid"], 0.5))
        covered = skin["mid"].copy()
        covered[:, 300:1000] = np.array([90, 110, 150], np.uint8)
        hidden = watched(judge, film(covered, 1.0, begin=0.5))
        assert hidden[-1].framing.state is AreaState.LOST
        assert hidden[-1].advice is Advice.AREA_LOST
        back = watched(judge, film(skin["mid"], 0.5, begin=1.5))
        assert back[-1].framing.state is AreaState.TRACKED
        x, y = back[-1].framing.area.centre
        assert np.hypot(x - lesion.centre[0], y - lesion.centre[1]) < 20

    def test_something_else_is_not_taken_for_it(
        self, skin: dict[str, Pixels], lesion: Box, film: Film
    ) -> None:
        judge = LiveJudge()
        judge.set_area(lesion)
        watched(judge, film(skin["mid"], 0.5))
        without = np.roll(skin["mid"], 640, axis=1)[:, :, ::-1].copy()
        without[200:520, :330] = 120
        without[200:520, 950:] = 120
        assert watched(judge, film(without, 0.6, begin=0.5))[-1].framing.state is AreaState.LOST

    def test_shake_is_a_share_of_the_width(self, skin: dict[str, Pixels]) -> None:
        judge = LiveJudge()
        shifts = [0, 0, 16, 16, 0]
        shakes = [
            judge.look(Frame(np.roll(skin["mid"], dx, axis=1), n / 30)).framing.shake
            for n, dx in enumerate(shifts)
        ]
        assert shakes[1] < 0.001
        assert shakes[2] == pytest.approx(16 / 1280, rel=0.15)
        assert shakes[3] < 0.001
        assert shakes[4] == pytest.approx(16 / 1280, rel=0.15)


class TestBurst:
    def test_keeps_the_sharpest_of_five(self, skin: dict[str, Pixels], lesion: Box) -> None:
        burst = Burst(5)
        for n, sigma in enumerate((2.5, 1.5, 0.6, 2.0, 3.0)):
            soft = np.asarray(cv2.GaussianBlur(skin["mid"], (0, 0), sigma), dtype=np.uint8)
            frame = Frame(soft, float(n))
            assert burst.add(frame, assess(frame, lesion)) == (n == 4)
        assert burst.sharpest()[0].at == 2.0

    def test_a_sharp_frame_in_the_dark_is_not_the_best(self, skin: dict[str, Pixels], lesion: Box) -> None:
        burst = Burst(2)
        soft = np.asarray(cv2.GaussianBlur(skin["mid"], (0, 0), 0.8), dtype=np.uint8)
        for at, pixels in ((0.0, skin["mid"] // 5), (1.0, soft)):
            burst.add(Frame(pixels, at), assess(Frame(pixels, at), lesion))
        assert burst.sharpest()[0].at == 1.0

    def test_an_empty_burst_has_none(self) -> None:
        with pytest.raises(ValueError, match="empty"):
            Burst().sharpest()


class TestLamp:
    def test_light_that_helps_and_light_that_does_not(self, skin: dict[str, Pixels], lesion: Box) -> None:
        dark = assess(Frame(skin["mid"] // 4, 0.0), lesion)
        lit = assess(Frame((skin["mid"] * 0.55).astype(np.uint8), 1.0), lesion)
        good = assess(Frame(skin["mid"], 1.0), lesion)
        assert dark.checks[CheckName.UNDER_EXPOSURE].verdict is Verdict.BAD
        assert lamp_helps(dark, lit).helped
        assert not lamp_helps(dark, lit).enough
        assert lamp_helps(dark, good).enough
        assert lamp_helps(dark, good).stops == pytest.approx(4.4, abs=0.4)
        assert not lamp_helps(dark, dark).helped

    def test_a_reflection_of_the_screen_is_no_help(
        self, skin: dict[str, Pixels], lesion: Box, faults: dict[str, Callable[[Pixels, Box], Pixels]]
    ) -> None:
        dark = assess(Frame(skin["mid"] // 3, 0.0), lesion)
        shiny = assess(Frame(faults["glare"](skin["mid"], lesion), 1.0), lesion)
        assert not lamp_helps(dark, shiny).helped
