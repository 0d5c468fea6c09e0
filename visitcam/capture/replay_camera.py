"""A camera that replays a picture, a folder of pictures, or a video from this machine's disk."""

from __future__ import annotations

import stat
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from visitcam.capture.camera import OpenedByWith
from visitcam.capture.film import film_frames
from visitcam.capture.picture_file import PICTURE_SUFFIXES, read_picture
from visitcam.errors import (
    CameraEnded,
    CameraMissing,
    FolderWithoutPictures,
    NotAFile,
    PictureEmpty,
    PictureNotFound,
    PictureUnreadable,
    VideoUnusable,
)
from visitcam.model.frame import Frame

VIDEO_SUFFIXES = frozenset(
    {".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mpg", ".mpeg", ".3gp", ".ts", ".mts", ".m2ts"}
)
_STILL_RATE = 30.0  # frames a second at which a picture is shown again and again, as a webcam would
_FOLDER_RATE = 15.0  # a folder is a slow film: the least rate that the program accepts of a webcam


class ReplayCamera(OpenedByWith):
    """A file or folder as a camera. One thread.

    A picture is shown for ever; a folder's pictures are shown once each, in the order of their names;
    a video runs once. With ``fast`` nothing waits and ``Frame.at`` is the source's own time from 0;
    otherwise frames come no faster than the source's own rate, at the time of the monotonic clock.
    ``film``: a film is wanted, so that every file is one that has not the name of a picture.
    """

    def __init__(
        self, path: Path, *, fast: bool = False, max_megapixels: float = 100, film: bool = False
    ) -> None:
        self.name = path.name or str(path)
        self._path = path
        self._fast, self._film = fast, film
        self._max_megapixels = max_megapixels
        self._size = (0, 0)
        self._frames: Iterator[Frame] | None = None
        self._first: Frame | None = None
        self._begun = 0.0
        self._last = 0.0

    @property
    def size(self) -> tuple[int, int]:
        """``(width, height)`` of the last frame (a folder may mix sizes), pixels."""
        return self._size

    def open(self) -> None:
        """Find out what the path is, and decode its first frame.

        Raises:
            PictureError: nothing there, or nothing that can be shown (see ``read_picture``).
            VideoUnusable: a video without a picture that can be decoded.
        """
        self.close()
        frames = self._source()
        try:
            self._first = next(frames)
        except StopIteration as end:
            raise VideoUnusable(self.name) from end
        self._frames = frames
        self._size = self._first.size
        self._begun = time.monotonic()
        self._last = 0.0

    def read(self) -> Frame:
        """The next frame.

        Raises:
            CameraEnded: there is none. CameraMissing: not open. PictureError: a picture in the folder is bad.
        """
        if self._frames is None:
            raise CameraMissing(self.name)
        frame = self._first
        self._first = None
        if frame is None:
            try:
                frame = next(self._frames)
            except StopIteration as end:
                raise CameraEnded(self.name) from end
        self._size = frame.size
        if self._fast:
            # A container's time stamps may repeat or go back; a camera's never do.
            self._last = max(frame.at, self._last)
            return Frame(frame.pixels, self._last)
        time.sleep(max(0.0, self._begun + frame.at - time.monotonic()))
        return Frame(frame.pixels, time.monotonic())

    def close(self) -> None:
        """Let go of the file."""
        if self._frames is not None and hasattr(self._frames, "close"):
            self._frames.close()
        self._frames = None
        self._first = None

    def _source(self) -> Iterator[Frame]:
        """Frames at their own time from 0 s."""
        try:
            if self._path.is_dir():
                pictures = sorted(p for p in self._path.iterdir() if p.suffix.lower() in PICTURE_SUFFIXES)
                if not pictures:
                    raise FolderWithoutPictures(self.name)
                return self._folder(pictures)
        except OSError as error:
            raise PictureUnreadable(self.name) from error
        suffix = self._path.suffix.lower()
        if suffix in VIDEO_SUFFIXES or (self._film and suffix not in PICTURE_SUFFIXES):
            return _video(self._path, self._max_megapixels)
        return self._picture()

    def _picture(self) -> Iterator[Frame]:
        still = read_picture(self._path, self._max_megapixels)
        count = 0
        while True:
            yield Frame(still.pixels, count / _STILL_RATE)
            count += 1

    def _folder(self, pictures: list[Path]) -> Iterator[Frame]:
        for count, path in enumerate(pictures):
            yield Frame(read_picture(path, self._max_megapixels).pixels, count / _FOLDER_RATE)


def _opened(path: Path) -> BinaryIO:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise NotAFile(path.name)  # to open a pipe may wait for ever
        if status.st_size == 0:
            raise PictureEmpty(path.name)
        return path.open("rb")
    except FileNotFoundError as error:
        raise PictureNotFound(path.name) from error
    except OSError as error:
        raise PictureUnreadable(path.name) from error


def _video(path: Path, max_megapixels: float) -> Iterator[Frame]:
    with _opened(path) as file:
        yield from film_frames(file, path.name, max_megapixels)
