"""3 – 2 – 1, with a way out. Time comes with the frames; there is no clock inside."""

from __future__ import annotations

from dataclasses import dataclass

COUNT_FROM = 3
_BLINK = 0.5  # seconds that the picture may be less than good without stopping the count


@dataclass(frozen=True, slots=True)
class Count:
    """``number``: 3, 2, 1 while it counts, else None. ``take``: True from the moment the picture is due."""

    number: int | None = None
    take: bool = False


class Countdown:
    """Starts when all has been good for long enough, stops when it is not any more, or when the person
    says so; then it starts anew only after the picture was less than good in between. One thread."""

    def __init__(self) -> None:
        self._since: float | None = None
        self._good_at = 0.0
        self._waved_off = False
        self._done = False

    def look(self, ready: float, good: bool, at: float) -> Count:
        """One frame: ``ready`` 0–1 as in ``Look``, ``good`` whether nothing blocks now, ``at`` its time."""
        if self._done:
            return Count(take=True)
        if self._since is None:
            if ready < 1.0:
                self._waved_off = self._waved_off and good
                return Count()
            if self._waved_off:
                return Count()
            self._since = self._good_at = at
        if good:
            self._good_at = at
        if at < self._since or at - self._good_at > _BLINK:
            self._since = None
            return Count()
        left = COUNT_FROM - (at - self._since)
        if left <= 0:
            self._done = True
            return Count(take=True)
        return Count(number=max(1, min(COUNT_FROM, int(left) + 1)))

    def stop(self) -> None:
        """The person waved it off (Esc)."""
        self._since, self._waved_off, self._done = None, True, False

    def restart(self) -> None:
        """For the next picture."""
        self.__init__()  # type: ignore[misc]
