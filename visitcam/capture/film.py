"""The frames of a film, out of its bytes: upright, in colours of a camera's frame, at its own times."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from visitcam.errors import PictureTooLarge, VideoUnusable
from visitcam.model.frame import Frame
from visitcam.opencv import cv2

if TYPE_CHECKING:
    from av import VideoFrame

# Containers that hold their streams themselves. Playlists and their kin name other files and
# addresses, which FFmpeg would open: they are not among them.
FILM_OPTIONS = {
    "format_whitelist": "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpeg,mpegts",
    "protocol_whitelist": "none",
}
_PLAIN_MATRICES = frozenset({2, 5, 6})  # not said, and the two kinds of BT.601, as FFmpeg numbers them
_FULL_RANGE = 2


class Readable(Protocol):
    """What FFmpeg needs of an open file."""

    def read(self, count: int = -1, /) -> bytes:
        """At most ``count`` bytes."""
        ...

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """As of a file."""
        ...

    def tell(self) -> int:
        """As of a file."""
        ...


def film_frames(
    file: Readable, name: str, max_megapixels: float, *, after: float = 0.0, sliced: bool = False
) -> Iterator[Frame]:
    """Decoded by FFmpeg out of a file object that this program opened: it is given no name to open.

    ``after``: seconds; begins at the last frame at or before it that stands alone, where the container
    can find it. ``sliced``: its frames were compressed in slices (``recording``), which are decoded side by
    side instead of frames: as fast, and 23 MB less at 1080p.

    Raises:
        VideoUnusable: no video stream in a container of the list, or no frame in it. A video that is
        damaged in the middle ends there. PictureTooLarge.
    """
    import av
    from av.error import FFmpegError

    shown = 0
    try:
        with av.open(file, mode="r", options=FILM_OPTIONS) as container:
            stream = container.streams.video[0]
            if stream.width * stream.height >= max_megapixels * 1_000_000:
                raise PictureTooLarge(f"{stream.width}x{stream.height}")
            stream.thread_type = "SLICE" if sliced else "AUTO"
            rate = float(stream.average_rate or 30)
            if after > 0 and stream.time_base is not None:
                container.seek(int(after / stream.time_base), stream=stream)
            for picture in container.decode(stream):
                at = float(picture.time) if picture.time is not None else shown / rate
                shown += 1
                yield Frame(_upright(bgr(picture), picture.rotation), max(0.0, at))
    # AttributeError: a stream that no decoder of FFmpeg knows has no size
    except (FFmpegError, IndexError, ValueError, AttributeError) as error:
        if not shown:
            raise VideoUnusable(name) from error


def bgr(picture: VideoFrame) -> NDArray[np.uint8]:
    """``(h, w, 3) uint8``. Plain 8-bit video goes through OpenCV, which takes a quarter of the time of the
    library's own converter (measured); everything else (10-bit, BT.709, full range) through that."""
    plain = (
        picture.format.name == "yuv420p"
        and int(picture.colorspace) in _PLAIN_MATRICES
        and int(picture.color_range) != _FULL_RANGE
        and picture.width % 2 == 0
        and picture.height % 2 == 0
    )
    if not plain:
        return np.asarray(picture.to_ndarray(format="bgr24"), dtype=np.uint8)
    planes = picture.to_ndarray(format="yuv420p")
    return np.asarray(cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420), dtype=np.uint8)


def _upright(pixels: NDArray[np.uint8], rotation: int) -> NDArray[np.uint8]:
    """``rotation`` is the counter-clockwise turn, in degrees, that the container asks for."""
    turns = round(rotation / 90) % 4
    return np.ascontiguousarray(np.rot90(pixels, turns)) if turns else pixels
