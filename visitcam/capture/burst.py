"""Five frames, of which the sharpest is kept."""

from __future__ import annotations

from visitcam.model.assessment import GATES, Assessment, CheckName, Verdict
from visitcam.model.frame import Frame


class Burst:
    """Collects frames; holds only the best one, so that raw pictures do not pile up in memory. One thread."""

    def __init__(self, frames: int = 5) -> None:
        self._wanted = max(1, frames)
        self._count = 0
        self._best: tuple[Frame, Assessment] | None = None

    def add(self, frame: Frame, assessment: Assessment) -> bool:
        """Take one more frame into account; True once there are enough of them."""
        if self._best is None or _rank(assessment) > _rank(self._best[1]):
            self._best = (frame, assessment)
        self._count += 1
        return self.full

    @property
    def full(self) -> bool:
        """Whether the burst is complete."""
        return self._count >= self._wanted

    def sharpest(self) -> tuple[Frame, Assessment]:
        """The best so far: the fewest gates that are bad (a frame in which the light went out is no good
        however sharp), then the sharpest.

        Raises:
            ValueError: nothing was added.
        """
        if self._best is None:
            raise ValueError("an empty burst")
        return self._best


def _rank(assessment: Assessment) -> tuple[int, float]:
    others = GATES - {CheckName.SHARPNESS, CheckName.MOTION_BLUR}
    bad = sum(c.verdict is Verdict.BAD for name, c in assessment.checks.items() if name in others)
    return -bad, assessment.checks[CheckName.SHARPNESS].score
