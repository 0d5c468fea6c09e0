"""Every topic of the guide, in reading order."""

from __future__ import annotations

from visitcam.guide.topic import Topic
from visitcam.guide.topics_pictures import GOOD_PICTURES, GOOD_VIDEOS, PREPARE, WHY
from visitcam.guide.topics_safety import CAN, CANNOT, NOW
from visitcam.guide.topics_sharing import ABOUT, AFTER, PRIVATE, QUESTIONS, SHARING

TOPICS: tuple[Topic, ...] = (
    NOW,
    CAN,
    CANNOT,
    WHY,
    PREPARE,
    GOOD_PICTURES,
    GOOD_VIDEOS,
    PRIVATE,
    SHARING,
    AFTER,
    QUESTIONS,
    ABOUT,
)


def topic(key: str) -> Topic:
    """The topic of that key.

    Raises:
        KeyError: there is none.
    """
    for candidate in TOPICS:
        if candidate.key == key:
            return candidate
    raise KeyError(key)


def topics_for(page: str) -> tuple[Topic, ...]:
    """The topics that belong to one page of the program ("ready", "capture" …)."""
    return tuple(candidate for candidate in TOPICS if page in candidate.pages)
