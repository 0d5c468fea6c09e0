"""What DICOM and FHIR need to know of an MP4, and a fragmented one turned into a plain one, in memory."""

from __future__ import annotations

import io
from dataclasses import dataclass
from fractions import Fraction

import av
import av.error

from visitcam.errors import NoWay


@dataclass(frozen=True, slots=True, repr=False)
class Mp4:
    """A plain MP4 (no fragments) with one H.264 stream.

    ``width``, ``height``: pixels; ``frames``: number of pictures; ``rate``: pictures a second;
    ``profile_idc``, ``level_idc``: of the sequence parameter set (ITU-T H.264, 7.4.2.1.1).
    """

    data: bytes
    width: int
    height: int
    frames: int
    rate: Fraction
    profile_idc: int
    level_idc: int

    @property
    def seconds(self) -> float:
        """How long it plays."""
        return float(self.frames / self.rate)


def plain_mp4(data: bytes) -> Mp4:
    """``data`` as one plain MP4 without its sound: fragments joined, the pictures copied unchanged, no
    clock in it, so that the same video gives the same bytes at every retry.

    Raises:
        NoWay: it is no MP4 with H.264 that can be passed on.
    """
    try:
        return _read(data)
    except (av.error.FFmpegError, ValueError, IndexError, ZeroDivisionError) as error:
        raise NoWay("video cannot be read") from error


def is_fragmented(data: bytes) -> bool:
    """True where the file keeps its pictures in movie fragments (ISO/IEC 14496-12, box ``moof``)."""
    at = 0
    while at + 8 <= len(data):
        size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if kind == b"moof":
            return True
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        if size < 8:
            return False
        at += size
    return False


def _read(data: bytes) -> Mp4:
    joined = _remuxed(data) if is_fragmented(data) or _has_sound(data) else data
    with av.open(io.BytesIO(joined), mode="r", format="mp4") as source:
        video = source.streams.video[0]
        context = video.codec_context
        if context.name != "h264":
            raise ValueError(context.name)
        frames = sum(1 for packet in source.demux(video) if packet.size)
        rate = video.average_rate or video.guessed_rate
        if frames == 0 or not rate:
            raise ValueError("no pictures")
        profile_idc, level_idc = _parameter_set(bytes(context.extradata or b""))
        return Mp4(
            data=joined,
            width=context.width,
            height=context.height,
            frames=frames,
            rate=Fraction(rate),
            profile_idc=profile_idc,
            level_idc=level_idc,
        )


def _parameter_set(extradata: bytes) -> tuple[int, int]:
    """Profile and level out of the avcC box (ISO/IEC 14496-15, 5.3.3.1.2)."""
    if len(extradata) < 4 or extradata[0] != 1:
        raise ValueError("no avcC")
    return extradata[1], extradata[3]


def _has_sound(data: bytes) -> bool:
    with av.open(io.BytesIO(data), mode="r", format="mp4") as source:
        return bool(source.streams.audio)


def _remuxed(data: bytes) -> bytes:
    target = io.BytesIO()
    options = {"fflags": "+bitexact"}  # no version or clock of the writer in the file
    with (
        av.open(io.BytesIO(data), mode="r", format="mp4") as source,
        av.open(target, mode="w", format="mp4", options=options) as joined,
    ):
        streams = {
            stream.index: joined.add_stream_from_template(stream)
            for stream in source.streams
            if stream.type == "video"
        }
        for packet in source.demux(*(source.streams[index] for index in streams)):
            if packet.dts is None:
                continue
            packet.stream = streams[packet.stream.index]
            joined.mux(packet)
    return target.getvalue()
