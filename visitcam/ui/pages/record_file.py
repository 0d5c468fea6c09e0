"""A film of a phone instead of the camera's: read on the work thread, with its progress."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from visitcam.errors import VideoUnusable
from visitcam.model.box import Box
from visitcam.ui.video_state import Video

if TYPE_CHECKING:
    from visitcam.model.requested_view import RequestedView
    from visitcam.ui.workers import Job


def reading(path: Path, view: RequestedView) -> Callable[[Job[Video]], Video]:
    """The work. Its progress is (seconds read, seconds that the file holds; 0.0 where it does not say).

    Raises (the work):
        PictureError, VideoTooLong, VideoUnusable, MemoryShort: what is wrong with it.
    """

    def read(job: Job[Video]) -> Video:
        from visitcam.capture.live import LiveJudge
        from visitcam.capture.picture_file import PICTURE_SUFFIXES
        from visitcam.capture.recorder import Moment, record
        from visitcam.capture.recording import LONGEST_FILE_SECONDS, check_length, film_copy
        from visitcam.capture.sources import open_source

        if path.suffix.lower() in PICTURE_SUFFIXES:  # a still would run for ever
            raise VideoUnusable(path.name)
        length = check_length(path, LONGEST_FILE_SECONDS)
        told = -1

        def watch(moment: Moment) -> None:
            nonlocal told
            if int(moment.seconds) != told:
                told = int(moment.seconds)
                job.progress((told, length or 0.0))

        with open_source(f"replay:{path}", fast=True, film=True) as camera:
            done = record(
                camera,
                LiveJudge(view),
                LONGEST_FILE_SECONDS,
                length=length,
                film=film_copy(path),
                watch=watch,
                stop=job.stopped,
            )
        whole = Box(0, 0, *done.recording.size)
        return Video(done.recording, done.report, whole, {}, from_file=path.name, ended_early=done.failure)

    return read
