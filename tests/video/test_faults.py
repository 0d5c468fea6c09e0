"""Whatever fails in a search, wherever and when: no answer, a typed error, no thread and no frame left."""

from __future__ import annotations

import gc
import random
import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from benchmarks.video_material import face_clips
from visitcam.errors import FinderFailed
from visitcam.model.frame import Frame
from visitcam.redaction import plain_looks, video_search, whole_searches, writing_search
from visitcam.redaction.codes import CodeFinder
from visitcam.redaction.facesearch import FaceFinder
from visitcam.redaction.finders import Finders
from visitcam.redaction.motion_path import MotionPath
from visitcam.redaction.text import TextFinder
from visitcam.redaction.video_search import search_video
from visitcam.ui.workers import bare

pytestmark = pytest.mark.slow

COUNT = 33
CLIP = {clip.name: clip for clip in face_clips((320, 180), COUNT)}["crossing"]
PIXELS = [shot.pixels for shot in CLIP.shots()]
PLACES: list[tuple[object, str]] = [
    (FaceFinder, "traces"),
    (FaceFinder, "search"),
    (TextFinder, "find"),
    (CodeFinder, "find"),
    (MotionPath, "add"),
    (MotionPath, "carried"),
    (plain_looks.PlainLooks, "_faces"),
    (whole_searches.WholeSearches, "_found"),
    (writing_search.News, "within"),
    (writing_search, "follow"),
    (video_search, "reduced"),
    (video_search, "build_tracks"),
]
"""Each is called by another thread, or at another moment."""
ERRORS = [FinderFailed, MemoryError, OSError, StopIteration, RuntimeError]


def recorded(pixels: list[np.ndarray]) -> Iterator[Frame]:
    return (Frame(each.copy(), number / 30) for number, each in enumerate(pixels))


@pytest.mark.parametrize(("place", "name"), PLACES, ids=[name for _, name in PLACES])
@pytest.mark.parametrize("seed", range(3))
def test_no_answer(
    place: object, name: str, seed: int, finders: Finders, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(f"{name} {seed}")
    kind, failing = chance.choice(ERRORS), chance.choice([1, 2]) if seed else 1
    whole: Callable[..., object] = getattr(place, name)
    calls: list[int] = []

    def broken(*given: object, **named: object) -> object:
        calls.append(1)
        if len(calls) == failing:
            raise kind
        return whole(*given, **named)

    others, threads = _held(), set(threading.enumerate())  # of earlier tests; some may go meanwhile
    monkeypatch.setattr(place, name, broken)
    with pytest.raises(FinderFailed) as failed:
        search_video(recorded(PIXELS), finders)
    assert len(calls) >= failing
    assert set(threading.enumerate()) <= threads
    bare(failed.value)
    del failed
    gc.collect()
    known = {id(each) for each in others}
    assert not [type(each) for each in _held() if id(each) not in known]


def _held() -> list[object]:
    kinds = {Frame, plain_looks.Look, whole_searches.Place}
    return [each for each in gc.get_objects() if type(each) in kinds]


@pytest.mark.parametrize("number", [0, 4, COUNT - 1])
@pytest.mark.parametrize(
    "wrong",
    [
        lambda _frame: None,
        lambda frame: Frame(np.ascontiguousarray(frame.pixels[:100, :160]), frame.at),
    ],
    ids=["no frame", "another size"],
)
def test_a_film_with_a_wrong_frame_is_not_searched(
    number: int, wrong: Callable[[Frame], Frame], finders: Finders
) -> None:
    """Neither does it end there, as if that were all, nor are two sizes searched as one."""
    film = list(recorded(PIXELS))
    film[number] = wrong(film[number])
    with pytest.raises(FinderFailed):
        search_video(film, finders)
