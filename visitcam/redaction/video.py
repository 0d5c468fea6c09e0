"""The gate for videos: every frame is filled before it is encoded, and what was encoded is looked at again.

It refuses in the same order as the gate for pictures: not reviewed, not searched, more of a face than was
agreed to, nothing left, not encoded as it was filled.
"""

from __future__ import annotations

import bisect
import hashlib
import io
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing

import numpy as np
from numpy.typing import NDArray

import visitcam
from visitcam.errors import (
    EncodingFailed,
    FaceNotAgreed,
    FinderFailed,
    NothingLeft,
    NotReviewed,
    NotSearched,
)
from visitcam.hardening import return_memory
from visitcam.model.capture import Capture
from visitcam.model.capture_details import CaptureDetails
from visitcam.model.frame import Frame
from visitcam.model.manifest import Manifest
from visitcam.model.redaction import ReviewedBy
from visitcam.model.region import Origin
from visitcam.model.sound import Sound
from visitcam.model.video_redaction import VideoRedaction
from visitcam.redaction.ahead import ahead
from visitcam.redaction.fill import FILL
from visitcam.redaction.found import NEEDED
from visitcam.redaction.movie import encode_movie
from visitcam.redaction.soundtrack import check_sound, leaves
from visitcam.redaction.video_consent import unagreed_in_video
from visitcam.redaction.video_proposal import even

MEDIA_TYPE = "video/mp4"
_CHECKED = 30  # every so many frames of what was encoded are decoded and looked at
_RIPPLE = 8  # pixels from a filled box's edge into which the codec may ripple
_TOLERANCE = 14  # grey levels, away from the rectangle's edge: H.264 rounds more than a JPEG does


def redact_video(
    frames: Callable[[], Iterable[Frame]],
    redaction: VideoRedaction,
    details: CaptureDetails,
    *,
    rate: float = 30.0,
    sound: Sound | None = None,
    progress: Callable[[float], None] | None = None,
    stop: Callable[[], bool] | None = None,
) -> Capture:
    """The redacted video, encoded afresh in memory, with its manifest. Work thread; seconds.

    ``frames``: gives every recorded frame from the first; ``rate``: frames a second; ``sound``: what was
    recorded with them. It leaves only where ``redaction.sound`` says that it was agreed to. ``stop`` is asked
    on a thread of its own.

    Raises:
        NotReviewed, NotSearched, FaceNotAgreed, NothingLeft, EncodingFailed: as ``redact``.
        FinderFailed: ``stop`` said so.
    """
    if redaction.reviewed_by is ReviewedBy.NOBODY:
        raise NotReviewed
    missing = [name for name in NEEDED if not redaction.finders.get(name)]
    if missing:
        raise NotSearched(missing[0])
    if unagreed_in_video(redaction):
        raise FaceNotAgreed
    end = redaction.stop
    if redaction.keep.empty or not 0 <= redaction.start < end:
        raise NothingLeft("the cut")
    if all(redaction.hides(number) for number in range(redaction.start, end)):
        raise NothingLeft("the fill")
    heard = leaves(sound, redaction)
    most = end - redaction.start
    media, count = encode_movie(_redacted(frames(), redaction, progress, stop), rate, most, heard)
    if not _held(media, redaction, count, most):
        # Where a box begins to lie on strong noise, the fast encoder at times leaves a trace of what was seen
        # there before. Nobody's recording is refused for that.
        media = b""  # let go of before another is made beside the working copy
        chosen = _redacted(frames(), redaction, progress, stop)
        media, count = encode_movie(chosen, rate, most, heard, alone=True)
        if not _held(media, redaction, count, most):
            raise EncodingFailed("the fill did not hold")
    return_memory()
    check_sound(media, heard)
    return Capture(media, _manifest(media, count / rate, redaction, details))


def filled_frame(frame: Frame, number: int, redaction: VideoRedaction) -> NDArray[np.uint8]:
    """``(h, w, 3) uint8`` BGR: the pixels that leave of frame ``number``; for the review as well."""
    keep = redaction.keep
    out = np.array(frame.pixels[keep.y : keep.bottom, keep.x : keep.right], order="C")
    if redaction.hides(number):
        out[:] = FILL
        return out
    if redaction.only is not None:
        inside = redaction.only.at(number)
        kept = np.zeros(out.shape[:2], bool)
        if inside is not None:
            part = even(inside.moved(-keep.x, -keep.y).clipped(keep.w, keep.h))
            kept[part.y : part.bottom, part.x : part.right] = True
        out[~kept] = FILL
    for box in redaction.boxes_at(number):
        part = even(box.moved(-keep.x, -keep.y), outward=True).clipped(keep.w, keep.h)
        out[part.y : part.bottom, part.x : part.right] = FILL
    return out


def _redacted(
    frames: Iterable[Frame],
    redaction: VideoRedaction,
    progress: Callable[[float], None] | None,
    stop: Callable[[], bool] | None,
) -> Iterator[tuple[NDArray[np.uint8], float]]:
    """The pixels that leave and their time; the next are filled while these are encoded."""
    most = redaction.stop - redaction.start
    with closing(ahead(_filled(frames, redaction, stop))) as coming:
        for number, filled in enumerate(coming):
            if progress is not None:
                progress(number / most)
            yield filled


def _filled(
    frames: Iterable[Frame], redaction: VideoRedaction, stop: Callable[[], bool] | None
) -> Iterator[tuple[NDArray[np.uint8], float]]:
    begin: float | None = None
    shown = False
    size: tuple[int, int] | None = None
    for number, frame in enumerate(frames):
        if stop is not None and stop():  # also while what was cut off at the start is passed over
            raise FinderFailed("stopped")
        if number < redaction.start:
            continue
        if number >= redaction.stop:
            break
        size = frame.size if size is None else size
        if frame.size != size:
            raise NotSearched("a frame of another size")  # what was found stands in pixels of the others
        begin = frame.at if begin is None else begin
        pixels = filled_frame(frame, number, redaction)
        shown = shown or bool((pixels != FILL).any())
        yield pixels, frame.at - begin
    if begin is not None and not shown:
        raise NothingLeft("the fill")


def _held(media: bytes, redaction: VideoRedaction, count: int, wanted: int) -> bool:
    """Decodes what was encoded and looks at some of its frames: as many and as large as they should be (or
    EncodingFailed), and whether each filled box is of one colour (a few pixels away from its edge, where the
    codec may ripple). Frames on which no other frame rests are passed over."""
    import av
    from av.error import FFmpegError

    looked = -_CHECKED
    try:
        # All of the stamps first: a picture may be decoded before packets that are shown before it have come.
        with av.open(io.BytesIO(media), mode="r", format="mp4") as container:
            stamps = sorted(packet.pts for packet in container.demux(video=0) if packet.pts is not None)
        with av.open(io.BytesIO(media), mode="r", format="mp4") as container:
            stream = container.streams.video[0]
            stream.codec_context.skip_frame = "NONREF"
            for picture in container.decode(stream):
                if (picture.width, picture.height) != (redaction.keep.w, redaction.keep.h):
                    raise EncodingFailed("another size")
                index = bisect.bisect_left(stamps, picture.pts or 0)
                if index >= looked + _CHECKED:
                    looked = index
                    grey = np.asarray(picture.to_ndarray(format="gray"), dtype=np.uint8)
                    if not _is_filled(grey, index + redaction.start, redaction):
                        return False
    except FFmpegError as error:
        raise EncodingFailed("cannot be decoded") from error
    if len(stamps) != count or count != wanted or looked < 0:
        raise EncodingFailed("frames")
    return True


def _is_filled(grey: NDArray[np.uint8], number: int, redaction: VideoRedaction) -> bool:
    for box in redaction.boxes_at(number):
        part = box.moved(-redaction.keep.x, -redaction.keep.y).clipped(redaction.keep.w, redaction.keep.h)
        if part.w <= 2 * _RIPPLE or part.h <= 2 * _RIPPLE:
            continue  # outside of what is kept, or all edge
        inner = grey[part.y + _RIPPLE : part.bottom - _RIPPLE, part.x + _RIPPLE : part.right - _RIPPLE]
        # what "gray" decodes to may be in video range; one colour is what counts
        if int(inner.max()) - int(inner.min()) > _TOLERANCE:
            return False
    return True


def _manifest(media: bytes, seconds: float, redaction: VideoRedaction, details: CaptureDetails) -> Manifest:
    found = sum(track.origin is Origin.FOUND for track in redaction.tracks)
    return Manifest(
        capture=details.capture,
        visit=details.visit,
        view=details.view,
        taken=details.taken,
        media_type=MEDIA_TYPE,
        size=(redaction.keep.w, redaction.keep.h),
        media_sha256=hashlib.sha256(media).hexdigest(),
        software=f"visitcam {visitcam.__version__}",
        assessment=dict(details.assessment),
        filled=redaction.filled(),
        removed=dict(redaction.removed),
        origins={"found": found, "person": len(redaction.tracks) - found},
        finders=dict(redaction.finders),
        consent=str(redaction.consent),
        reviewed_by=str(redaction.reviewed_by),
        by_hand=details.by_hand,
        body_site=dict(details.body_site),
        scale=dict(details.scale),
        duration=round(seconds, 3),
        sound=str(redaction.sound),
        extra=dict(details.extra),
    )
