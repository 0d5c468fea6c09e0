"""What the patient tells in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Notes:
    """Free words of the patient, sealed like a picture; each at most 4,000 characters."""

    symptoms: str = ""
    since: str = ""
    change: str = ""
    medicines: str = ""
    questions: str = ""
    skipped: tuple[tuple[str, str], ...] = ()
    """(view, reason) of each requested view that was left out."""

    @property
    def empty(self) -> bool:
        """True where there is nothing to send."""
        words = (self.symptoms, self.since, self.change, self.medicines, self.questions)
        return not any(text.strip() for text in words) and not self.skipped

    def __repr__(self) -> str:
        return "<Notes>"
