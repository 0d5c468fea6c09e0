"""A recording in memory: compressed as it comes, so that a minute of 1080p stays far below 600 MB.

The working copy is H.264 of so little loss that what is found in it is what was there (constant rate
factor 17: visually lossless by x264's own scale). It lives in one buffer of this process, is never
written anywhere, and goes with the object. A film from a file is compressed already: its own bytes are the
working copy (``film_copy``), read once, so that what is searched is what is filled.
"""

from __future__ import annotations

import bisect
import io
import itertools
import time
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from fractions import Fraction
from pathlib import Path
from threading import Lock

import numpy as np
import psutil

from visitcam.capture.film import FILM_OPTIONS, film_frames
from visitcam.capture.picture_file import PICTURE_SUFFIXES
from visitcam.errors import CameraChanged, MemoryShort, VideoTooLong, VideoUnusable
from visitcam.hardening import return_memory
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.opencv import cv2

LIMIT_BYTES = 290 << 20  # of the working copy; the search beside it takes up to 295 MB: under 600 MB in all
LONGEST_SIDE = 1920  # pixels of a film
LONGEST_FILE_SECONDS = 600.0
_MEGAPIXELS = LONGEST_SIDE * LONGEST_SIDE / 1e6
_RESERVE_BYTES = 300 << 20  # what the machine has to have free beyond the working copy
_BITS_A_PIXEL = 0.63  # at the most, held by the encoder: noise would take more (docs/decisions/0133)
_FINER = "subme=1:8x8dct=1"
"""Motion to parts of a pixel: 15 % more processor time than whole pixels, and where the camera moves and
noise does not decide, a tenth to a half fewer bytes (docs/decisions/0133)."""
_RATE = 30.0  # frames a second that a recording is reckoned with
_GROUP = 30  # frames between two that stand alone
_TIME_BASE = Fraction(1, 90_000)
_MARKED_ROWS = 8  # of a film's rows one in so many tells whether a frame is the one that was read first


def expected_bytes(size: tuple[int, int], seconds: float, rate: float) -> int:
    """How much a recording of ``size`` (w, h) pixels will take, at most; bytes."""
    return int(size[0] * size[1] * seconds * rate * _BITS_A_PIXEL / 8)


def check_memory(size: tuple[int, int], seconds: float, rate: float) -> None:
    """Says beforehand whether there is room.

    Raises:
        MemoryShort: this machine has not enough, or the recording would be over the limit.
    """
    wanted = expected_bytes(size, seconds, rate)
    if wanted > LIMIT_BYTES or psutil.virtual_memory().available < wanted + _RESERVE_BYTES:
        raise MemoryShort(f"{wanted >> 20} MB")


def check_length(path: Path, seconds: float) -> float | None:
    """How many seconds of the file at ``path`` will be taken: all of it, or its first ``seconds``. None where
    the container does not say; that, and what it says falsely, is found out while it is read.

    Raises:
        VideoTooLong: all of it is asked for, and it is longer than ``LONGEST_FILE_SECONDS``.
    """
    import av
    from av.error import FFmpegError

    if not path.is_file():  # opening a pipe into which nobody writes waits for ever
        return None
    try:
        with path.open("rb") as file, av.open(file, mode="r", options=FILM_OPTIONS) as container:
            stream = container.streams.video[0]
            length = (container.duration or 0) / av.time_base
            if stream.duration and stream.time_base:  # its sound may be longer
                length = float(stream.duration * stream.time_base)
    except (FFmpegError, OSError, ValueError, IndexError):
        return None  # the camera that replays it says what is wrong with it
    if length > LONGEST_FILE_SECONDS and seconds >= LONGEST_FILE_SECONDS:
        raise VideoTooLong(f"{length:.0f} s")
    return min(seconds, length) if length > 0 else None


def film_copy(path: Path) -> bytes | None:
    """The bytes of a film that can be its own working copy: no larger than 1080p, and small enough to hold.
    None: its frames have to be compressed anew, or the camera that replays it says what is wrong with it."""
    import av
    from av.error import FFmpegError

    try:
        if not 0 < path.stat().st_size <= LIMIT_BYTES or path.suffix.lower() in PICTURE_SUFFIXES:
            return None
        held = path.read_bytes()
        with av.open(io.BytesIO(held), mode="r", options=FILM_OPTIONS) as container:
            stream = container.streams.video[0]
            large = max(stream.width, stream.height) > LONGEST_SIDE
            return None if large or stream.width % 2 or stream.height % 2 else held
    except (FFmpegError, OSError, ValueError, IndexError, AttributeError, MemoryError):
        return None


def no_larger(frame: Frame, longest: int = LONGEST_SIDE) -> Frame:
    """A film larger than 1080p is made as small: a phone's 4K shows no more of a movement, in four times
    the memory. ``longest``: pixels of the longer side, where it is to be smaller yet (``film_size``)."""
    side = max(frame.size)
    if side <= longest:
        return frame
    size = [max(2, round(each * longest / side)) for each in frame.size]
    pixels = cv2.resize(frame.pixels, (size[0], size[1]), interpolation=cv2.INTER_AREA)
    return Frame(np.asarray(pixels, dtype=np.uint8), frame.at)


def box_in_film(box: Box, size: tuple[int, int], longest: int = LONGEST_SIDE) -> Box:
    """A box in pixels of a source of ``size`` (width, height), in those of what ``no_larger`` makes of it."""
    factor = min(1.0, longest / max(size))
    return Box(*(round(value * factor) for value in box.as_list()))


class Recording:
    """Frames in, frames out. One thread. ``times`` of each frame: seconds from the first.

    ``film``: the bytes of the film of which the frames are (``film_copy``); they are not compressed again.
    ``made``: when, monotonic seconds: a kiosk's wipe looks for those of the visit that it ends. ``read_by``:
    how many are in the middle of ``frames``, each of which holds a frame or two.
    """

    def __init__(self, film: bytes | None = None) -> None:
        self.made = time.monotonic()
        self._buffer = io.BytesIO() if film is None else io.BytesIO(film)
        self._reading = Lock()
        self.read_by = 0
        self._film = film is not None
        self._stamps: list[float] = []
        self._marks: list[int] = []
        self._writer: _Writer | None = None
        self._size = (0, 0)
        self._first = 0.0
        self.times: list[float] = []

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) in pixels; (0, 0) before the first frame."""
        return self._size

    @property
    def duration(self) -> float:
        """Seconds from the first frame to the end of the last."""
        if len(self.times) < 2:
            return 0.0
        return self.times[-1] + self.times[-1] / (len(self.times) - 1)

    @property
    def rate(self) -> float:
        """Frames a second, as they really came."""
        return (len(self.times) - 1) / self.times[-1] if len(self.times) > 1 and self.times[-1] > 0 else 30.0

    @property
    def bytes(self) -> int:
        """Of memory that the working copy takes."""
        return self._buffer.getbuffer().nbytes

    def append(self, frame: Frame) -> None:
        """Adds one frame; odd edges lose their last row or column, as video needs even ones.

        Raises:
            CameraChanged: another size than the first. MemoryShort: the limit is reached.
            What was recorded before stays usable.
        """
        if not self.times:
            self._size = frame.width // 2 * 2, frame.height // 2 * 2
            if not all(self._size):
                raise VideoUnusable("size")
            self._first = frame.at
            if not self._film:
                self._writer = _Writer(self._buffer, self._size)
        if (frame.width // 2 * 2, frame.height // 2 * 2) != self._size:
            raise CameraChanged(f"{frame.width}x{frame.height}")
        if self.bytes > LIMIT_BYTES:
            raise MemoryShort(f"{LIMIT_BYTES >> 20} MB")
        before = self.times[-1] if self.times else -1.0
        at = frame.at - self._first
        if at <= before:  # a clock that jumps back, or a file's repeated time stamp
            at = before + 0.001 if self.times else 0.0
        if self.times and at > before + 5.0:  # a clock that jumps ahead
            at = before + 1 / 30
            self._first = frame.at - at
        if self._writer is not None:
            self._writer.write(frame, at)
        if self._film:
            self._marks.append(_mark(frame))
        self._stamps.append(frame.at)
        self.times.append(at)

    def close(self) -> None:
        """Ends the recording; fine twice.

        Raises:
            VideoUnusable: not one frame came.
        """
        if self._writer is not None:
            self._writer.close()
            self._writer = None
            return_memory()
        if not self.times:
            raise VideoUnusable("no frames")

    def frames(self, start: int = 0, *, stop: Callable[[], bool] | None = None) -> Iterator[Frame]:
        """Every frame again, from number ``start``; to be closed before. May be called many times, each on a
        thread of its own. ``stop`` is asked before each frame, also those before ``start``: a film of which
        the first frame alone stands by itself is decoded from there.

        Raises:
            VideoUnusable: a film's bytes do not give what they gave when they were read first; ``stop`` said
                so; it was forgotten meanwhile.
        """
        times, given = self.times, 0
        with self._counted(), closing(self._decoded(start)) as decoded:
            for number, frame in decoded:
                if stop is not None and stop():
                    raise VideoUnusable("stopped")
                if times is not self.times:
                    raise VideoUnusable("forgotten")
                if number >= len(times):
                    break
                if number >= start:
                    if frame.size != self._size:
                        raise VideoUnusable("size")
                    given += 1
                    yield Frame(frame.pixels, times[number])
        if times is not self.times or given < len(times) - start:
            raise VideoUnusable("frames")

    def _decoded(self, start: int) -> Generator[tuple[int, Frame], None, None]:
        """Numbered frames from ``start`` or an earlier one; from ``start`` on as they were read first."""
        begin = self._alone_before(start)
        reached = False
        for number, frame in self._sought(begin) if begin else ():
            same = number < start or self._is_same(number, frame)
            if reached and not same:
                raise VideoUnusable("frames")
            if not same or (number > start and not reached):
                break  # a container that does not find the place
            reached = number >= start
            yield number, frame
        if reached:
            return
        for number, frame in enumerate(film_frames(self._reader(), "", _MEGAPIXELS, sliced=not self._film)):
            if number >= start and not self._is_same(number, frame):
                raise VideoUnusable("frames")
            yield number, frame

    def _sought(self, begin: int) -> Iterator[tuple[int, Frame]]:
        """From about frame ``begin`` on, numbered by their times."""
        stamps = self._stamps if self._film else self.times
        number = -1
        found = film_frames(self._reader(), "", _MEGAPIXELS, after=stamps[begin], sliced=not self._film)
        for frame in found:
            number = self._nearest(stamps, frame.at) if number < 0 else number + 1
            yield number, frame

    def _is_same(self, number: int, frame: Frame) -> bool:
        """Whether it is what was read first: of a damaged film, a decoder on several threads makes now this,
        now that, and a face stands where nobody looked for it."""
        return not self._film or number >= len(self._marks) or _mark(frame) == self._marks[number]

    @contextmanager
    def _counted(self) -> Iterator[None]:
        with self._reading:
            self.read_by += 1
        try:
            yield
        finally:
            with self._reading:
                self.read_by -= 1

    def _reader(self) -> _Reader:
        return _Reader(self._buffer, self._reading)

    def _alone_before(self, start: int) -> int:
        """The number of a frame from which decoding can begin; 0 where only the first is sure."""
        begin = start // _GROUP * _GROUP
        if not self._film:
            return begin
        regular = all(after > before for before, after in itertools.pairwise(self._stamps))
        return begin if regular else 0

    @staticmethod
    def _nearest(stamps: list[float], at: float) -> int:
        after = bisect.bisect_left(stamps, at)
        near = range(max(0, after - 1), min(len(stamps), after + 1))
        return min(near, key=lambda n: abs(stamps[n] - at))

    def forget(self) -> None:
        """Lets the memory go, also where it is still read on another thread: nothing more comes there."""
        self._writer = None
        with self._reading:
            self._buffer.truncate(0)
        self._buffer = io.BytesIO()
        self.times = []
        self._stamps, self._marks = [], []
        return_memory()


def _mark(frame: Frame) -> int:
    """By which a frame is known again. Films are made of blocks of 8 pixels or more."""
    return zlib.crc32(np.ascontiguousarray(frame.pixels[::_MARKED_ROWS]).data)


class _Reader:
    """Reads a buffer without a copy of it, at a place of its own. Any thread. ``lock``: the buffer cannot be
    let go of in the middle of a read."""

    def __init__(self, buffer: io.BytesIO, lock: Lock) -> None:
        self._buffer, self._lock = buffer, lock
        self._size = buffer.getbuffer().nbytes
        self._at = 0

    def read(self, count: int = -1) -> bytes:
        end = self._size if count < 0 else min(self._size, self._at + count)
        with self._lock, self._buffer.getbuffer() as view:
            part = bytes(view[self._at : end])
        self._at = end
        return part

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def tell(self) -> int:
        return self._at


class _Writer:
    def __init__(self, buffer: io.BytesIO, size: tuple[int, int]) -> None:
        import av

        self._container = av.open(buffer, mode="w", format="matroska")
        self._stream = self._container.add_stream("libx264", rate=30)
        self._stream.width, self._stream.height = size
        self._stream.pix_fmt = "yuv420p"
        self._stream.codec_context.time_base = _TIME_BASE
        self._stream.codec_context.gop_size = _GROUP
        most = str(round(size[0] * size[1] * _RATE * _BITS_A_PIXEL))  # bits a second
        held = {"maxrate": most, "bufsize": most}
        fast = {"preset": "ultrafast", "tune": "zerolatency", "x264-params": _FINER}
        self._stream.options = {"crf": "17", **fast, **held}

    def write(self, frame: Frame, at: float) -> None:
        import av

        width, height = self._stream.width, self._stream.height
        pixels = frame.pixels[:height, :width]
        # ten times faster than the library's own converter (measured)
        planes = cv2.cvtColor(pixels, cv2.COLOR_BGR2YUV_I420)
        picture = av.VideoFrame.from_ndarray(np.asarray(planes, dtype=np.uint8), format="yuv420p")
        picture.pts = round(at / _TIME_BASE)
        picture.time_base = _TIME_BASE
        self._container.mux(self._stream.encode(picture))

    def close(self) -> None:
        self._container.mux(self._stream.encode(None))
        self._container.close()
