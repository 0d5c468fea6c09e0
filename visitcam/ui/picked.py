"""A picture that the person already has (a phone's photograph): read, judged, and reviewed like a frame."""

from __future__ import annotations

from pathlib import Path

from visitcam.model.box import Box
from visitcam.model.requested_view import RequestedView
from visitcam.ui.camera_desk import Taken

SUFFIXES = ("jpg", "jpeg", "png", "webp", "heic", "heif")


def file_filter(words: str) -> str:
    """``words`` ("Pictures") with the endings, for Qt's file dialog; cameras write capitals."""
    endings = " ".join(f"*.{each} *.{each.upper()}" for each in SUFFIXES)
    return f"{words} ({endings})"


def taken_from(path: Path, view: RequestedView, max_megapixels: float) -> Taken:
    """Reads and judges it. Nobody can frame it any more: all of it is proposed to be kept, and what must
    not leave is covered in the review. Work thread; the file itself is left as it is.

    Raises:
        PictureError leaves: there is no such file, or it is no whole picture.
    """
    from visitcam.capture.assessment import assess_still
    from visitcam.capture.guide import guide_box
    from visitcam.capture.picture_file import read_picture

    frame = read_picture(path, max_megapixels)
    guide = guide_box(frame.size, view.shape, view.distance)
    assessment = assess_still(frame, None, guide=guide, distance=view.distance)
    return Taken(frame, None, Box(0, 0, frame.width, frame.height), assessment, by_hand=True)
