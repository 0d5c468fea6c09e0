"""What comes next of a film is made ready while this frame is worked on; what hangs on nothing goes side by
side.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from enum import Enum, auto
from typing import Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Each(Protocol):
    """``map``, or that of a pool: one call for each thing, of which none hangs on another."""

    def __call__(self, call: Callable[[T], R], things: Iterable[T], /) -> Iterator[R]:
        """What the calls return, in order; raises what they raise."""


class _Over(Enum):
    """Nothing more comes. Nothing that comes is taken for it, not even a None where a frame should be."""

    OVER = auto()


_WAITING = 1  # that is ready, beside the one that is being made; a frame is 6 MB of 1080p


def ahead(frames: Iterable[T]) -> Generator[T, None, None]:
    """The same ``frames``, each asked for on a thread of its own while the one before it is in
    use. Raises what ``frames`` raises, in its place. To be closed by who stops early."""
    source = iter(frames)
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="ahead") as maker:
        coming = deque(maker.submit(_next, source) for _ in range(_WAITING))
        while not isinstance(frame := coming.popleft().result(), _Over):
            coming.append(maker.submit(_next, source))
            yield frame


def _next(source: Iterator[T]) -> T | _Over:
    return next(source, _Over.OVER)
