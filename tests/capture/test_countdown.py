"""3 – 2 – 1, and every way out of it."""

from __future__ import annotations

from visitcam.capture.countdown import Countdown


def run(countdown: Countdown, begin: float, seconds: float, *, good: bool = True) -> list[int | str | None]:
    """What is shown every tenth of a second; "take" once it is due."""
    shown: list[int | str | None] = []
    for n in range(round(seconds * 10)):
        count = countdown.look(1.0 if good else 0.0, good, begin + n / 10)
        shown.append("take" if count.take else count.number)
    return shown


def test_counts_three_seconds_down() -> None:
    shown = run(Countdown(), 5.0, 3.5)
    assert shown[:10] == [3] * 10
    assert list(dict.fromkeys(shown)) == [3, 2, 1, "take"]
    assert shown.index("take") == 30


def test_does_not_start_while_not_ready() -> None:
    assert set(run(Countdown(), 0.0, 2.0, good=False)) == {None}
    countdown = Countdown()
    assert countdown.look(0.99, good=True, at=0.0).number is None


def test_a_blink_does_not_stop_it_and_more_does() -> None:
    countdown = Countdown()
    run(countdown, 0.0, 1.0)
    assert run(countdown, 1.0, 0.3, good=False)[-1] == 2
    assert run(countdown, 1.3, 0.5)[-1] == 2
    assert run(countdown, 1.8, 1.0, good=False)[-1] is None
    assert run(countdown, 2.8, 0.2)[-1] == 3


def test_waved_off_it_waits_for_a_new_beginning() -> None:
    countdown = Countdown()
    run(countdown, 0.0, 1.0)
    countdown.stop()
    assert set(run(countdown, 1.0, 5.0)) == {None}
    run(countdown, 6.0, 0.2, good=False)
    assert run(countdown, 6.2, 0.1) == [3]


def test_a_clock_that_goes_back_starts_anew() -> None:
    countdown = Countdown()
    run(countdown, 100.0, 1.0)
    assert countdown.look(1.0, good=True, at=3.0).number is None
    assert countdown.look(1.0, good=True, at=3.1).number == 3


def test_restart_counts_for_the_next_picture() -> None:
    countdown = Countdown()
    assert run(countdown, 0.0, 3.2)[-1] == "take"
    countdown.restart()
    assert run(countdown, 4.0, 0.1) == [3]
