"""The steps of a visit, in their order, and those that can be reached from every one of them."""

from __future__ import annotations

from enum import StrEnum


class Step(StrEnum):
    """One page each. The main path is ``PATH``; all others are side trips, from which Back returns."""

    SAFETY = "safety"  # is it safe to wait
    WHO = "who"  # myself, or helping
    INVITATION = "invitation"
    AGREE = "agree"  # who receives, who can see, how long
    READY = "ready"
    CAPTURE = "capture"  # one view at a time
    REVIEW = "review"
    TELL = "tell"  # notes and questions
    SEND = "send"
    AFTER = "after"

    EMERGENCY = "emergency"
    READING = "reading"  # text size, colours, language
    GUIDE = "guide"
    VISITS = "visits"
    RENEW = "renew"  # a newer invitation for a visit that waits

    LANGUAGE = "language"  # a kiosk's start page
    PIN = "pin"  # a kiosk's staff
    STATUS = "status"


PATH: tuple[Step, ...] = (
    Step.SAFETY, Step.WHO, Step.INVITATION, Step.AGREE, Step.READY,
    Step.CAPTURE, Step.REVIEW, Step.TELL, Step.SEND, Step.AFTER,
)  # fmt: skip
