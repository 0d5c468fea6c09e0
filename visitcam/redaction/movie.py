"""Encodes redacted frames into an MP4 in memory that browsers play and that names nothing.

H.264, 4:2:0, by x264 ``superfast``, and AAC where there is a sound; no title, no date, no device, no
location. The brightness and colour planes are filled together: a filled rectangle starts and ends on
even pixels, so that no colour of what was under it is left in a shared sample.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from visitcam.errors import EncodingFailed
from visitcam.hardening import return_memory
from visitcam.model.sound import RATE
from visitcam.opencv import cv2
from visitcam.redaction.soundtrack import BLOCK

if TYPE_CHECKING:
    from av import Packet
    from av.audio.stream import AudioStream
    from av.bitstream import BitStreamFilterContext
    from av.container import OutputContainer
    from av.video.stream import VideoStream

_TIME_BASE = Fraction(1, 90_000)
# Constant rate factor: docs/decisions/0085.
_QUALITY = "22"
_FEWER_HELD = "b-adapt=0:b-pyramid=0"
"""Frames that rest on both neighbours come in threes, and nothing rests on them: the encoder holds 101 MB of
1080p instead of 137, and the look at what was encoded passes over three frames in four."""
_ALONE = "keyint=1"
"""Nothing is carried over from the frame before: on noise of 4 grey levels a fill rippled by 5 at most where
it did by up to 13 otherwise, in a file 1.6 times as large. A finer quantiser made it worse, not better."""
_GROUP_SECONDS = 2
_HEAD_BYTES, _FRAME_BYTES = 4096, 48
"""Room for the table of contents: boxes of fixed length, and for each frame and each block of sound its time
(stts 8), length (stsz 4), place (stco 8, stsc 12), order (ctts 8) and whether it stands alone (stss 4)."""
_LARGE = 1280 * 720
"""Pixels. Whole frames go side by side, which takes less time and fewer bytes than slices of one; of 1080p
they would take 29 MB more."""
_UNSIGNED = "filter_units=remove_types=6"
"""The encoder writes its name and settings into the stream, the number of processors among them (H.264,
supplemental enhancement information): left out."""
_GIVEN_BACK = 120
"""Frames after which the holes go back that the growing file leaves in the heap. Without it 60 s of noisy
1080p took 660 MB in all."""
_SOUND_BITS = 96_000  # a second; one channel, breath and joints as well as words


def encode_movie(
    frames: Iterable[tuple[NDArray[np.uint8], float]],
    rate: float,
    most: int,
    sound: NDArray[np.int16] | None = None,
    *,
    alone: bool = False,
) -> tuple[bytes, int]:
    """``frames``: at most ``most`` of ((h, w, 3) uint8 BGR with even sides, seconds) in order; ``sound``:
    mono samples from the first frame on (``model.sound.RATE``), None: none; ``alone``: no frame rests
    on another. (MP4 bytes, number of frames).

    The table of contents stands at the front, so that a browser plays before it has all.

    Raises:
        EncodingFailed: no frame, more than ``most``, or the encoder stopped.
    """
    import av
    from av.bitstream import BitStreamFilterContext
    from av.error import FFmpegError

    buffer = io.BytesIO()
    count = 0
    try:
        blocks = 0 if sound is None else len(sound) // BLOCK + 2
        options = {"fflags": "+bitexact", "moov_size": str(_HEAD_BYTES + _FRAME_BYTES * (most + blocks))}
        with av.open(buffer, mode="w", format="mp4", options=options) as container:
            stream = container.add_stream("libx264", rate=Fraction(rate).limit_denominator(1001))
            stream.pix_fmt = "yuv420p"
            stream.codec_context.time_base = _TIME_BASE
            stream.codec_context.gop_size = max(1, round(rate * _GROUP_SECONDS))
            settings = f"{_FEWER_HELD}:{_ALONE}" if alone else _FEWER_HELD
            # One for each core: its own choice, half as many again, takes longer and more memory.
            stream.codec_context.thread_count = os.cpu_count() or 1
            stream.options = {"crf": _QUALITY, "preset": "superfast", "x264-params": settings}
            unsigned = BitStreamFilterContext(_UNSIGNED, stream)
            track = None if sound is None else _SoundTrack(container, sound)
            for pixels, at in frames:
                if not count:
                    stream.height, stream.width = pixels.shape[:2]
                    large = stream.height * stream.width > _LARGE
                    stream.codec_context.thread_type = "SLICE" if large else "FRAME"
                planes = cv2.cvtColor(pixels, cv2.COLOR_BGR2YUV_I420)
                picture = av.VideoFrame.from_ndarray(np.asarray(planes, dtype=np.uint8), format="yuv420p")
                picture.pts = round(at / _TIME_BASE)
                picture.time_base = _TIME_BASE
                _write(container, unsigned, stream.encode(picture))
                if track is not None:  # side by side, or the container holds one of them back
                    container.mux([*track.until(at)])
                count += 1
                if count % _GIVEN_BACK == 0:
                    return_memory()
            if count:
                _write(container, unsigned, stream.encode(None))
                if track is not None:
                    container.mux([*track.rest()])
    except (FFmpegError, cv2.error, ValueError, MemoryError) as error:
        raise EncodingFailed("video") from error
    if not count:
        raise EncodingFailed("no frames")
    return buffer.getvalue(), count


def _write(
    container: OutputContainer, unsigned: BitStreamFilterContext, packets: Iterable[Packet[VideoStream]]
) -> None:
    for packet in packets:
        container.mux(unsigned.filter(packet))


class _SoundTrack:
    """AAC, block by block."""

    def __init__(self, container: OutputContainer, samples: NDArray[np.int16]) -> None:
        from av.codec.context import Flags

        self._samples, self._at = samples, 0
        self._stream = container.add_stream("aac", rate=RATE)
        self._stream.codec_context.layout = "mono"
        self._stream.codec_context.format = "fltp"
        self._stream.codec_context.bit_rate = _SOUND_BITS
        self._stream.codec_context.flags |= Flags.bitexact  # the encoder does not sign its name

    def until(self, seconds: float) -> Iterator[Packet[AudioStream]]:
        """The packets up to about ``seconds``."""
        from av import AudioFrame

        while self._at < min(len(self._samples), seconds * RATE):
            part = self._samples[self._at : self._at + BLOCK].astype(np.float32) / 32768
            block = AudioFrame.from_ndarray(part[None, :], format="fltp", layout="mono")
            block.sample_rate, block.pts, block.time_base = RATE, self._at, Fraction(1, RATE)
            self._at += len(part)
            yield from self._stream.encode(block)

    def rest(self) -> Iterator[Packet[AudioStream]]:
        """All that is left."""
        yield from self.until(len(self._samples) / RATE + 1)
        yield from self._stream.encode(None)
