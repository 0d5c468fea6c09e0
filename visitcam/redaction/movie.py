"""Encodes redacted frames into an MP4 in memory that browsers play and that names nothing.

H.264, 4:2:0, by x264 ``superfast``; no title, no date, no device, no
location. The brightness and colour planes are filled together: a filled rectangle starts and ends on
even pixels, so that no colour of what was under it is left in a shared sample.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from visitcam.errors import EncodingFailed
from visitcam.opencv import cv2

_TIME_BASE = Fraction(1, 90_000)
# Constant rate factor: docs/decisions/0085.
_QUALITY = "22"
_GROUP_SECONDS = 2


def encode_movie(frames: Iterable[tuple[NDArray[np.uint8], float]], rate: float) -> tuple[bytes, int]:
    """``frames``: ((h, w, 3) uint8 BGR with even sides, seconds) in order. (MP4 bytes, number of frames).

    Raises:
        EncodingFailed: no frame, or the encoder stopped.
    """
    import av
    from av.error import FFmpegError

    buffer = io.BytesIO()
    count = 0
    try:
        options = {"fflags": "+bitexact"}
        with av.open(buffer, mode="w", format="mp4", options=options) as container:
            stream = container.add_stream("libx264", rate=Fraction(rate).limit_denominator(1001))
            stream.pix_fmt = "yuv420p"
            stream.codec_context.time_base = _TIME_BASE
            stream.codec_context.gop_size = max(1, round(rate * _GROUP_SECONDS))
            stream.options = {"crf": _QUALITY, "preset": "superfast"}
            for pixels, at in frames:
                if not count:
                    stream.height, stream.width = pixels.shape[:2]
                planes = cv2.cvtColor(pixels, cv2.COLOR_BGR2YUV_I420)
                picture = av.VideoFrame.from_ndarray(np.asarray(planes, dtype=np.uint8), format="yuv420p")
                picture.pts = round(at / _TIME_BASE)
                picture.time_base = _TIME_BASE
                container.mux(stream.encode(picture))
                count += 1
            if count:
                container.mux(stream.encode(None))
    except (FFmpegError, cv2.error, ValueError, MemoryError) as error:
        raise EncodingFailed("video") from error
    if not count:
        raise EncodingFailed("no frames")
    return buffer.getvalue(), count
