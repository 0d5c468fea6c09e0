"""Privacy, sharing, what comes after, questions, and the note about advice."""

from __future__ import annotations

from visitcam.guide.topic import Section, Style, Topic
from visitcam.messages.noop import QT_TRANSLATE_NOOP

PRIVATE = Topic(
    "private",
    QT_TRANSLATE_NOOP("guide", "Private and safe"),
    (
        Section(
            "",
            (
                QT_TRANSLATE_NOOP("guide", "Use only the way that your clinic gave you to send pictures."),
                QT_TRANSLATE_NOOP("guide", "Do not send them by e-mail, in chats, or on social media."),
                QT_TRANSLATE_NOOP("guide", "Do not put them on a page that all can see."),
            ),
        ),
        Section(
            QT_TRANSLATE_NOOP("guide", "What VisitCam does"),
            (
                QT_TRANSLATE_NOOP("guide", "It covers faces, words and bar codes before it keeps a picture."),
                QT_TRANSLATE_NOOP("guide", "It cuts away what is outside the white shape."),
                QT_TRANSLATE_NOOP(
                    "guide", "It locks each picture, so that only your clinic can open it (“encryption”)."
                ),
                QT_TRANSLATE_NOOP("guide", "It sends to the clinic that invited you, and to no one else."),
            ),
        ),
    ),
    pages=("invitation", "send"),
    drawing="tip-lock",
)

SHARING = Topic(
    "sharing",
    QT_TRANSLATE_NOOP("guide", "Share with care"),
    (
        Section(
            "",
            (
                QT_TRANSLATE_NOOP("guide", "Ask your clinic how they keep your pictures and who sees them."),
                QT_TRANSLATE_NOOP("guide", "Ask how long they are kept."),
                QT_TRANSLATE_NOOP(
                    "guide", "After the visit, delete them from this computer if you are told to."
                ),
                QT_TRANSLATE_NOOP("guide", "If you worry about your privacy, tell your clinic."),
            ),
        ),
    ),
    pages=("send", "after"),
)

AFTER = Topic(
    "after",
    QT_TRANSLATE_NOOP("guide", "After you send"),
    (
        Section(
            "",
            (
                QT_TRANSLATE_NOOP("guide", "Do what your doctor or nurse tells you."),
                QT_TRANSLATE_NOOP("guide", "Keep your medicines and your notes where you can reach them."),
                QT_TRANSLATE_NOOP("guide", "Go in person if they ask you to."),
                QT_TRANSLATE_NOOP("guide", "Write down what is new, and what you want to ask."),
                QT_TRANSLATE_NOOP("guide", "Call your clinic if it changes or gets worse."),
                QT_TRANSLATE_NOOP("guide", "Delete the pictures from this computer if you are told to."),
            ),
        ),
    ),
    pages=("after",),
)

QUESTIONS = Topic(
    "questions",
    QT_TRANSLATE_NOOP("guide", "Questions and answers"),
    (
        Section(
            QT_TRANSLATE_NOOP("guide", "Is it safe to send pictures of my body?"),
            (
                QT_TRANSLATE_NOOP("guide", "Yes, if you use the way that your clinic gave you."),
                QT_TRANSLATE_NOOP(
                    "guide", "VisitCam locks each picture so that only your clinic can open it."
                ),
            ),
            Style.QUESTION,
        ),
        Section(
            QT_TRANSLATE_NOOP("guide", "What if my camera is poor?"),
            (
                QT_TRANSLATE_NOOP(
                    "guide", "More light helps most. Sit by a window, hold still, and move back."
                ),
                QT_TRANSLATE_NOOP(
                    "guide", "If it is still not sharp, ask your clinic. You may need to go there."
                ),
            ),
            Style.QUESTION,
        ),
        Section(
            QT_TRANSLATE_NOOP("guide", "What if my internet is slow or breaks?"),
            (
                QT_TRANSLATE_NOOP(
                    "guide", "Your pictures wait here, locked. They go on when the line is back."
                ),
                QT_TRANSLATE_NOOP(
                    "guide", "Use a better line, or ask your clinic if there is some other way."
                ),
            ),
            Style.QUESTION,
        ),
        Section(
            QT_TRANSLATE_NOOP("guide", "Can I show any part of my body?"),
            (
                QT_TRANSLATE_NOOP("guide", "Show only what your clinic needs to see for this visit."),
                QT_TRANSLATE_NOOP("guide", "Leave out your face and all that tells who you are."),
                QT_TRANSLATE_NOOP(
                    "guide", "For a private part, talk with your clinic first. You may say no."
                ),
            ),
            Style.QUESTION,
        ),
        Section(
            QT_TRANSLATE_NOOP("guide", "Will my pictures be stored?"),
            (
                QT_TRANSLATE_NOOP("guide", "Most often they become a part of your health record."),
                QT_TRANSLATE_NOOP("guide", "Ask how long. The law and the rules of your clinic decide."),
            ),
            Style.QUESTION,
        ),
        Section(
            QT_TRANSLATE_NOOP("guide", "What if it gets worse after I sent them?"),
            (
                QT_TRANSLATE_NOOP("guide", "Do not wait for an answer. Call your clinic, or go there."),
                QT_TRANSLATE_NOOP("guide", "If it is bad or fast, call for help at once."),
            ),
            Style.QUESTION,
        ),
    ),
    pages=("invitation", "send", "after"),
)

ABOUT = Topic(
    "about",
    QT_TRANSLATE_NOOP("guide", "Please note"),
    (
        Section(
            "",
            (
                QT_TRANSLATE_NOOP("guide", "This guide is for all, and does not know you or your health."),
                QT_TRANSLATE_NOOP("guide", "It does not take the place of your doctor or nurse."),
                QT_TRANSLATE_NOOP("guide", "VisitCam does not say what illness you have, or how bad it is."),
                QT_TRANSLATE_NOOP("guide", "It looks at how clear a picture is, and at nothing else."),
            ),
            Style.WORDS,
        ),
    ),
    pages=("about",),
)

SOURCES: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("guide", "MedlinePlus (NLM, NIH): video visits"),
    QT_TRANSLATE_NOOP("guide", "CDC: privacy and security in telehealth"),
    QT_TRANSLATE_NOOP("guide", "Mayo Clinic: good photos for your doctor"),
    QT_TRANSLATE_NOOP("guide", "National Library of Medicine (NLM): telemedicine"),
)
"""What the guide was written after, in words of our own. Names, so no reading grade applies."""
