"""How often a PIN may be tried, and how long one waits after wrong ones. No widgets, any thread's clock."""

from __future__ import annotations

FREE = 3
"""Wrong tries before the first wait: a slip of the finger costs nothing."""
FIRST_WAIT, LONGEST_WAIT = 30.0, 900.0
"""Seconds; doubled with every wrong try. At the longest wait a day has 96 tries: the 900,000 PINs of six
digits take 25 years (NIST SP 800-63B, 5.2.2, asks for throttling and leaves the figures open)."""


class Tries:
    """``now`` is in seconds of a clock that only goes forward."""

    def __init__(self) -> None:
        self._wrong = 0
        self._until = 0.0

    def wait_seconds(self, now: float) -> float:
        """How long until the next try; 0 where one may be made now."""
        return max(0.0, self._until - now)

    def wrong(self, now: float) -> None:
        """That was not it."""
        self._wrong += 1
        if self._wrong >= FREE:
            wait = FIRST_WAIT * float(2 ** min(self._wrong - FREE, 10))
            self._until = now + min(wait, LONGEST_WAIT)

    def right(self) -> None:
        """That was it: everything begins anew."""
        self._wrong, self._until = 0, 0.0
