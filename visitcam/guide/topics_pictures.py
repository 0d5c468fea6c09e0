"""Why pictures help, how to get ready, and how to take good ones."""

from __future__ import annotations

from visitcam.guide.topic import Section, Style, Topic
from visitcam.messages.noop import QT_TRANSLATE_NOOP

WHY = Topic(
    "why",
    QT_TRANSLATE_NOOP("guide", "Why pictures help"),
    (
        Section(
            "",
            (
                QT_TRANSLATE_NOOP("guide", "A good picture shows your doctor what words cannot."),
                QT_TRANSLATE_NOOP("guide", "You can be seen from home, with no trip to make."),
                QT_TRANSLATE_NOOP("guide", "Advice and treatment can start sooner."),
            ),
            Style.WORDS,
        ),
    ),
    pages=("limits",),
)

PREPARE = Topic(
    "prepare",
    QT_TRANSLATE_NOOP("guide", "Get ready"),
    (
        Section(
            QT_TRANSLATE_NOOP("guide", "The room"),
            (
                QT_TRANSLATE_NOOP("guide", "Find a place where you are alone and feel safe."),
                QT_TRANSLATE_NOOP("guide", "Sit near a window, or turn on a bright lamp."),
                QT_TRANSLATE_NOOP("guide", "Put a plain cloth or sheet behind you."),
                QT_TRANSLATE_NOOP("guide", "Put away letters, photos and other things of yours."),
            ),
        ),
        Section(
            QT_TRANSLATE_NOOP("guide", "The computer"),
            (
                QT_TRANSLATE_NOOP("guide", "Plug it in, or check that the battery is full."),
                QT_TRANSLATE_NOOP("guide", "Wipe the camera with a soft, dry cloth."),
                QT_TRANSLATE_NOOP("guide", "Test the camera and the internet. VisitCam does this for you."),
                QT_TRANSLATE_NOOP(
                    "guide", "Have the invitation from your clinic at hand, and do as it says."
                ),
            ),
        ),
    ),
    pages=("ready",),
    drawing="tip-light",
)

GOOD_PICTURES = Topic(
    "pictures",
    QT_TRANSLATE_NOOP("guide", "How to take a good picture"),
    (
        Section(
            "",
            (
                QT_TRANSLATE_NOOP("guide", "Show the place that worries you, and little else."),
                QT_TRANSLATE_NOOP("guide", "Hold still. Rest your arm or leg on something firm."),
                QT_TRANSLATE_NOOP("guide", "Let the light come from the front, not from behind."),
                QT_TRANSLATE_NOOP(
                    "guide", "Take one picture from close by, and one from further away to show where it is."
                ),
                QT_TRANSLATE_NOOP("guide", "Look at the picture. If it is not sharp, take it again."),
                QT_TRANSLATE_NOOP("guide", "Do not use filters, and do not change the colours."),
            ),
        ),
        Section(
            QT_TRANSLATE_NOOP("guide", "Keep it private"),
            (
                QT_TRANSLATE_NOOP("guide", "Leave your face, your name and other people out of the picture."),
                QT_TRANSLATE_NOOP("guide", "VisitCam covers faces and words, and shows you before you send."),
            ),
        ),
    ),
    pages=("capture", "review"),
    drawing="tip-still",
)

GOOD_VIDEOS = Topic(
    "videos",
    QT_TRANSLATE_NOOP("guide", "How to make a good video"),
    (
        Section(
            "",
            (
                QT_TRANSLATE_NOOP("guide", "Make a video when your clinic asks for one."),
                QT_TRANSLATE_NOOP("guide", "Move the camera slowly and stop often."),
                QT_TRANSLATE_NOOP("guide", "If it hurts when you move, show that move once, with care."),
                QT_TRANSLATE_NOOP("guide", "Keep it short. Half a minute is most often enough."),
                QT_TRANSLATE_NOOP("guide", "Say no names. Keep other people out of it."),
            ),
        ),
    ),
    pages=("capture",),
    drawing="tip-still",
)
