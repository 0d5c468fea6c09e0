"""Signs that must not wait for a picture. They name what a person can see or feel; they diagnose nothing.

Sources: MedlinePlus (NLM/NIH) on when to use the emergency room; the project's list of guide topics.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from visitcam.messages.noop import QT_TRANSLATE_NOOP


class Urgency(StrEnum):
    """Whom to call."""

    EMERGENCY = "emergency"  # the emergency number, now
    CLINIC = "clinic"  # the clinic, now; the emergency number where nobody answers


@dataclass(frozen=True, slots=True)
class RedFlag:
    """``sign`` is a short English noun phrase, translated in the context "guide"."""

    key: str
    sign: str
    urgency: Urgency


RED_FLAGS: tuple[RedFlag, ...] = (
    RedFlag("breathing", QT_TRANSLATE_NOOP("guide", "Trouble breathing"), Urgency.EMERGENCY),
    RedFlag("chest", QT_TRANSLATE_NOOP("guide", "Pain or pressure in the chest"), Urgency.EMERGENCY),
    RedFlag("bleeding", QT_TRANSLATE_NOOP("guide", "Heavy bleeding that does not stop"), Urgency.EMERGENCY),
    RedFlag(
        "worse", QT_TRANSLATE_NOOP("guide", "Getting much worse, all at once or fast"), Urgency.EMERGENCY
    ),
    RedFlag("fever", QT_TRANSLATE_NOOP("guide", "High fever with a rash or swelling"), Urgency.CLINIC),
)
"""In the order in which they are asked."""
