"""When to get help now, and what pictures can and cannot do."""

from __future__ import annotations

from visitcam.guide.red_flags import RED_FLAGS, Urgency
from visitcam.guide.topic import Section, Style, Topic
from visitcam.messages.noop import QT_TRANSLATE_NOOP

NOW = Topic(
    "now",
    QT_TRANSLATE_NOOP("guide", "When to get help now"),
    (
        Section(
            QT_TRANSLATE_NOOP("guide", "Call for help now if there is:"),
            tuple(flag.sign for flag in RED_FLAGS if flag.urgency is Urgency.EMERGENCY),
            Style.CARE,
        ),
        Section(
            QT_TRANSLATE_NOOP("guide", "Call your clinic right away if there is:"),
            tuple(flag.sign for flag in RED_FLAGS if flag.urgency is Urgency.CLINIC),
            Style.CARE,
        ),
        Section(
            "",
            (
                QT_TRANSLATE_NOOP("guide", "Do not wait for an answer to your pictures."),
                QT_TRANSLATE_NOOP("guide", "If it gets worse after you send them, call or go in person."),
                QT_TRANSLATE_NOOP("guide", "If you are not sure, call. It is fine to ask."),
            ),
            Style.WORDS,
        ),
    ),
    pages=("safety", "emergency", "after"),
)

CAN = Topic(
    "can",
    QT_TRANSLATE_NOOP("guide", "What pictures can do"),
    (
        Section(
            QT_TRANSLATE_NOOP("guide", "Pictures work well for:"),
            (
                QT_TRANSLATE_NOOP("guide", "A rash, a wound, or skin that may be infected"),
                QT_TRANSLATE_NOOP("guide", "Small hurts, such as a cut or a bruise"),
                QT_TRANSLATE_NOOP("guide", "Seeing how a wound heals from week to week"),
                QT_TRANSLATE_NOOP("guide", "A health problem that your clinic knows already"),
                QT_TRANSLATE_NOOP("guide", "A long illness that needs a look now and then"),
            ),
        ),
        Section(
            "",
            (QT_TRANSLATE_NOOP("guide", "You save the trip, and the time in the waiting room."),),
            Style.WORDS,
        ),
    ),
    pages=("limits",),
    drawing="view-arm",
)

CANNOT = Topic(
    "cannot",
    QT_TRANSLATE_NOOP("guide", "What pictures cannot do"),
    (
        Section(
            QT_TRANSLATE_NOOP("guide", "Go in person, or call, for:"),
            (
                QT_TRANSLATE_NOOP("guide", "Anything that is severe, or gets worse fast"),
                QT_TRANSLATE_NOOP("guide", "Anything that cannot wait, such as heavy bleeding"),
                QT_TRANSLATE_NOOP("guide", "A problem that a doctor must feel with the hands"),
                QT_TRANSLATE_NOOP("guide", "A cut that needs stitches"),
                QT_TRANSLATE_NOOP("guide", "An X-ray, a scan, or a blood test"),
            ),
        ),
        Section(
            "",
            (
                QT_TRANSLATE_NOOP(
                    "guide", "Your clinic may look at your pictures and still ask you to come."
                ),
                QT_TRANSLATE_NOOP("guide", "That is not a step back. Some things need a closer look."),
            ),
            Style.WORDS,
        ),
    ),
    pages=("limits",),
)
