"""What comes next of a film is made ready while this frame is worked on."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")

_WAITING = 1  # that is ready, beside the one that is being made; a frame is 6 MB of 1080p


def ahead(frames: Iterable[T]) -> Generator[T, None, None]:
    """The same ``frames`` (none is None), each asked for on a thread of its own while the one before it is in
    use. Raises what ``frames`` raises, in its place. To be closed by who stops early."""
    source = iter(frames)
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="ahead") as maker:
        coming = deque(maker.submit(next, source, None) for _ in range(_WAITING))
        while (frame := coming.popleft().result()) is not None:
            coming.append(maker.submit(next, source, None))
            yield frame
