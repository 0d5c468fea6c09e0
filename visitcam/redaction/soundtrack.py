"""The sound that leaves with a video: cut as the picture is, and silent where the picture is covered whole.

It is silenced before it is encoded, and what was encoded is decoded and listened to again.
"""

from __future__ import annotations

import io
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from visitcam.errors import EncodingFailed
from visitcam.model.sound import RATE, Sound, SoundChoice
from visitcam.model.video_redaction import VideoRedaction

BESIDE_SECONDS = 0.25
"""Silenced beside a covered stretch and inside of a cut as well: the clocks of camera and microphone, and
what lies in their buffers, may be so far apart (``ui/microphone.py`` refuses a sound that is further off)."""
BLOCK = 1024  # samples of one AAC block (ISO/IEC 14496-3, 4.5.2.1)
_NEAR = 4 * BLOCK  # samples from an edge of silence into which the codec may ring
_QUIET = 0.002  # of full scale, 1


def cut_sound(sound: Sound, redaction: VideoRedaction) -> NDArray[np.int16]:
    """The samples that leave: as long as the cut, zero where no picture is seen. A recorded sound that is
    shorter than its picture ends in silence.

    Raises:
        EncodingFailed: the sound is another video's.
    """
    times = sound.times
    if len(times) != redaction.frames or not times:
        raise EncodingFailed("another sound")
    end = redaction.frames if redaction.end is None else min(redaction.end, redaction.frames)
    whole = np.zeros(_sample(_moment(times, len(times))), np.int16)
    heard = np.frombuffer(sound.samples[: len(sound.samples) // 2 * 2], "<i2")[: len(whole)]
    whole[: len(heard)] = heard
    beside = _sample(BESIDE_SECONDS)
    out = [*redaction.hidden]
    if redaction.start > 0:
        out.append((0, redaction.start))
    if end < redaction.frames:
        out.append((end, redaction.frames))
    for begin, until in out:
        first, last = _sample(_moment(times, begin)), _sample(_moment(times, until))
        if last > first:
            whole[max(0, first - beside) : last + beside] = 0
    return whole[_sample(_moment(times, redaction.start)) : _sample(_moment(times, end))]


def heard_from(sound: Sound, redaction: VideoRedaction, number: int) -> bytes:
    """What leaves of the sound from frame ``number`` on (16-bit PCM, mono, ``RATE``), to be listened to.

    Raises:
        EncodingFailed: as ``cut_sound``.
    """
    begin = _sample(_moment(sound.times, number)) - _sample(_moment(sound.times, redaction.start))
    return cut_sound(sound, redaction)[max(0, begin) :].tobytes()


def leaves(sound: Sound | None, redaction: VideoRedaction) -> NDArray[np.int16] | None:
    """What of ``sound`` leaves; None: the video has no sound at all. Only what was agreed to ever does.

    Raises:
        EncodingFailed: as ``cut_sound``, or a sound was agreed to and is not there.
    """
    if redaction.sound is not SoundChoice.AGREED:
        return None
    if sound is None:
        raise EncodingFailed("no sound")
    return cut_sound(sound, redaction)


def check_sound(media: bytes, wanted: NDArray[np.int16] | None) -> None:
    """Listens to what was encoded: no sound where none leaves, as long as it should be, silent where it was
    silenced.

    Raises:
        EncodingFailed: not so.
    """
    import av
    from av.error import FFmpegError

    try:
        with av.open(io.BytesIO(media), mode="r", format="mp4") as container:
            if not container.streams.audio:
                if wanted is not None:
                    raise EncodingFailed("no sound in it")
                return
            if wanted is None:
                raise EncodingFailed("a sound in it")
            heard = _decoded(container.decode(audio=0), len(wanted))
    except FFmpegError as error:
        raise EncodingFailed("sound cannot be decoded") from error
    for begin, until in _silences(wanted):
        inner = heard[begin + (_NEAR if begin else 0) : until - (_NEAR if until < len(wanted) else 0)]
        if inner.size and float(np.abs(inner).max()) > _QUIET:
            raise EncodingFailed("the silence did not hold")


def _decoded(frames: Iterator[object], length: int) -> NDArray[np.float32]:
    from av import AudioFrame

    heard = np.zeros(length, np.float32)
    reached = 0
    for frame in frames:
        if not isinstance(frame, AudioFrame) or frame.pts is None or frame.sample_rate != RATE:
            raise EncodingFailed("sound")
        at = round(float(frame.pts * (frame.time_base or 0)) * RATE)
        part = np.asarray(frame.to_ndarray(), np.float32).reshape(-1)
        part = part[max(0, -at) :]
        at = max(0, at)
        reached = max(reached, at + len(part))
        heard[at : at + len(part)] = part[: max(0, length - at)]
    if reached < length - 2 * BLOCK:
        raise EncodingFailed("sound too short")
    return heard


def _silences(samples: NDArray[np.int16]) -> list[tuple[int, int]]:
    """(from, to) of the stretches of nothing but zeros that are longer than the codec's reach."""
    quiet = np.concatenate([[False], samples == 0, [False]])
    edges = np.flatnonzero(quiet[1:] != quiet[:-1])
    pairs = zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
    return [(begin, until) for begin, until in pairs if until - begin > 2 * _NEAR]


def _moment(times: tuple[float, ...], number: int) -> float:
    """Seconds at which frame ``number`` begins; the end of the last where there is no such frame."""
    if number < len(times):
        return times[max(0, number)]
    return times[-1] + (times[-1] / (len(times) - 1) if len(times) > 1 else 1 / 30)


def _sample(seconds: float) -> int:
    return round(seconds * RATE)
