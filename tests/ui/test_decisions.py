"""What the person decides, one after the other: an agreement is not lost by a later change."""

from __future__ import annotations

import numpy as np

from tests.redaction.test_consent import CHEEK, FACE, FOUND, OTHER, WHOLE
from visitcam.capture.assessment import assess_still
from visitcam.model.frame import Frame
from visitcam.model.redaction import FaceConsent
from visitcam.redaction.proposal import propose
from visitcam.redaction.review import History
from visitcam.ui.live_slot import Taken
from visitcam.ui.review_decisions import Answer, Decisions, Question
from visitcam.ui.review_state import Picture


def test_a_face_shown_by_agreement_is_told_also_after_another_was_none() -> None:
    frame = Frame(np.full((480, 720, 3), 120, np.uint8), 0.0)
    taken = Taken(frame, CHEEK, WHOLE, assess_still(frame, CHEEK), by_hand=True)
    picture = Picture(taken, found=FOUND, history=History(propose(frame, FOUND, WHOLE, CHEEK)))
    decisions = Decisions(picture)
    asked: list[Question] = []
    decisions.asking.connect(asked.append)
    decisions.consent(FaceConsent.RECOGNISABLE)
    assert not asked
    decisions.remove(OTHER)
    decisions.answer(asked[0], Answer.AGREED)
    assert decisions.now.consent is FaceConsent.RECOGNISABLE
    decisions.no_face()
    assert FACE not in decisions.now.regions
    assert OTHER not in decisions.now.regions
    assert decisions.now.consent is FaceConsent.RECOGNISABLE
