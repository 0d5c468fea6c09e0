"""Looks through everything that this process holds: what the garbage collector knows, and every local of
every thread."""

from __future__ import annotations

import gc
import sys
import types
from collections.abc import Iterator

import numpy as np

from visitcam.model.capture import Capture
from visitcam.model.frame import Frame
from visitcam.model.invitation import Invitation
from visitcam.model.notes import Notes
from visitcam.model.visit import Visit
from visitcam.redaction.found import Found
from visitcam.session import Offer
from visitcam.ui.camera_desk import Live, Taken
from visitcam.ui.picture import Shown
from visitcam.ui.review_state import Picture
from visitcam.ui.video_state import Video

PERSONAL = (Frame, Taken, Live, Shown, Picture, Video, Found, Capture, Invitation, Offer, Visit)
"""What a visit makes and a wipe lets go of."""
LEAST = 64 * 64 * 3
"""Bytes of an array that may be a part of a picture."""


def everything() -> Iterator[object]:
    """Each object once. Arrays, texts and bytes are found through whatever refers to them."""
    seen: set[int] = set()
    frames = list(sys._current_frames().values())
    waiting: list[object] = [*gc.get_objects(), *frames]
    seen.update((id(seen), id(waiting), id(frames)))
    while waiting:
        each = waiting.pop()
        number = id(each)
        if number in seen:
            continue
        seen.add(number)
        if isinstance(each, types.FrameType) and each.f_code is everything.__code__:
            continue
        yield each
        waiting += gc.get_referents(each)


def held() -> list[object]:
    """Everything personal (notes only where words stand in them), and every array that may hold a part of a
    picture. One walk through all takes a second or two.

    Before a visit begins it is what other tests of this process left: keep the list, so that no object of the
    visit can get the number of one of them."""
    return [each for each in everything() if _is_personal(each) or _may_be_seen(each)]


def _is_personal(each: object) -> bool:
    return type(each) in PERSONAL or (type(each) is Notes and not each.empty)


def _may_be_seen(each: object) -> bool:
    return type(each) is np.ndarray and each.nbytes >= LEAST and each.dtype.kind in "uf"
