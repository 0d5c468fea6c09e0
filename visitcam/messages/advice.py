"""Each advice as a short spoken sentence: what to do, never what is wrong with the person."""

from __future__ import annotations

from visitcam.messages.noop import QT_TRANSLATE_NOOP
from visitcam.model.advice import Advice

CONTEXT = "advice"
"""The context under which the window translates these words."""

MYSELF: dict[Advice, str] = {
    Advice.CAMERA_BLOCKED: QT_TRANSLATE_NOOP("advice", "Take off what covers the camera"),
    Advice.CAMERA_FROZEN: QT_TRANSLATE_NOOP("advice", "Wait. The camera has stopped"),
    Advice.TOO_DARK: QT_TRANSLATE_NOOP("advice", "Turn on a light, or face a window"),
    Advice.TOO_BRIGHT: QT_TRANSLATE_NOOP("advice", "Turn away from the bright light"),
    Advice.SHOW_AREA: QT_TRANSLATE_NOOP("advice", "Click the place that matters"),
    Advice.AREA_LOST: QT_TRANSLATE_NOOP("advice", "Click the place once more"),
    Advice.CLOSER: QT_TRANSLATE_NOOP("advice", "Move a little closer"),
    Advice.FURTHER: QT_TRANSLATE_NOOP("advice", "Move a little back"),
    Advice.LEFT: QT_TRANSLATE_NOOP("advice", "Move a little to the left"),
    Advice.RIGHT: QT_TRANSLATE_NOOP("advice", "Move a little to the right"),
    Advice.UP: QT_TRANSLATE_NOOP("advice", "Move up a little"),
    Advice.DOWN: QT_TRANSLATE_NOOP("advice", "Move down a little"),
    Advice.MOVE_SLOWLY: QT_TRANSLATE_NOOP("advice", "Move more slowly"),
    Advice.HOLD_STILL: QT_TRANSLATE_NOOP("advice", "Hold still"),
    Advice.BLURRY_MOVE_BACK: QT_TRANSLATE_NOOP("advice", "Move back a little, then wait"),
    Advice.BLURRY_WAIT: QT_TRANSLATE_NOOP("advice", "Hold still while the camera gets sharp"),
    Advice.BEST_OF_CAMERA: QT_TRANSLATE_NOOP("advice", "This is as sharp as it gets. Take the picture"),
    Advice.GLARE: QT_TRANSLATE_NOOP("advice", "Tilt the light until the shiny spot goes"),
    Advice.UNEVEN_LIGHT: QT_TRANSLATE_NOOP("advice", "Good. Light from the front would be even better"),
    Advice.TINT: QT_TRANSLATE_NOOP("advice", "Good. White light would show the colour better"),
    Advice.BUSY_BACKGROUND: QT_TRANSLATE_NOOP("advice", "Good. A plain cloth behind would be even better"),
    Advice.GOOD: QT_TRANSLATE_NOOP("advice", "Good. Hold still"),
}
"""Said to the one who is in the picture."""

HELPER: dict[Advice, str] = {
    Advice.CLOSER: QT_TRANSLATE_NOOP("advice", "Bring the camera a bit closer"),
    Advice.FURTHER: QT_TRANSLATE_NOOP("advice", "Take the camera back a bit"),
    Advice.LEFT: QT_TRANSLATE_NOOP("advice", "The place should be more to the left"),
    Advice.RIGHT: QT_TRANSLATE_NOOP("advice", "The place should be more to the right"),
    Advice.UP: QT_TRANSLATE_NOOP("advice", "The place should be higher up"),
    Advice.DOWN: QT_TRANSLATE_NOOP("advice", "The place should be lower down"),
    Advice.HOLD_STILL: QT_TRANSLATE_NOOP("advice", "Hold still, both of you"),
    Advice.BLURRY_MOVE_BACK: QT_TRANSLATE_NOOP("advice", "Take the camera back a bit, then wait"),
    Advice.GOOD: QT_TRANSLATE_NOOP("advice", "Good. Hold still, both of you"),
}
"""Where the words differ for someone who helps and may hold the camera."""

_MIRROR = {Advice.LEFT: Advice.RIGHT, Advice.RIGHT: Advice.LEFT}


def advice_words(advice: Advice, *, helping: bool = False, mirrored: bool = False) -> str:
    """One short English sentence to show and to speak; the window translates it by ``CONTEXT``.

    ``mirrored``: the preview is shown as in a mirror, so that left and right change places.
    ``helping``: said to the one who helps. Any thread.
    """
    shown = _MIRROR.get(advice, advice) if mirrored else advice
    if helping and shown in HELPER:
        return HELPER[shown]
    return MYSELF[shown]
