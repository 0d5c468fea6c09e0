"""The three finders side by side. One that is missing or fails means no answer at all: fail closed."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import replace

from visitcam.errors import FinderFailed, RedactionError
from visitcam.hardening import share_heaps
from visitcam.model.box import Box
from visitcam.model.frame import Frame
from visitcam.model.region import Region
from visitcam.redaction.again import left_over
from visitcam.redaction.canvas import reduced
from visitcam.redaction.codes import CodeFinder
from visitcam.redaction.facesearch import FaceFinder
from visitcam.redaction.found import Found
from visitcam.redaction.models import FACE_MODEL, TEXT_MODEL
from visitcam.redaction.on_face import GROWTH
from visitcam.redaction.text import TextFinder

_GLANCE = 320  # pixels, the long side that the live preview's cheap pass looks at
_POLL_SECONDS = 0.05


class Finders:
    """Faces, text and codes. Any thread; each finder does one picture at a time.

    ``faces``, ``text``, ``codes``: the finders themselves, for video, which schedules them itself.
    """

    def __init__(self, faces: FaceFinder, text: TextFinder, codes: CodeFinder) -> None:
        self.faces = faces
        self.text = text
        self.codes = codes
        self._pool = ThreadPoolExecutor(max_workers=3, thread_name_prefix="finder")

    @classmethod
    def load(cls) -> Finders:
        """Read, check and load both models (about 0.2 s; not on the window's thread).

        Raises:
            FinderMissing: a model file or a library is missing, or a model was changed.
        """
        share_heaps()
        return cls(FaceFinder(FACE_MODEL.read()), TextFinder(TEXT_MODEL.read()), CodeFinder())

    @property
    def versions(self) -> dict[str, str]:
        """{"faces", "text", "codes"} → version."""
        return {"faces": self.faces.version, "text": self.text.version, "codes": self.codes.version}

    def find(
        self,
        frame: Frame,
        keep: Box | None = None,
        *,
        progress: Callable[[float], None] | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> Found:
        """Everything that names a person, in pixels of the frame, as it would be filled.

        ``keep``: the crop that would leave (None: all of it); where a face was found, that crop is looked at
        again with everything filled, until no face is seen in it (``again``).
        ``progress`` gets the share done (0–1) and ``stop`` is asked on the calling thread, between the
        finders' answers. Not for the window's thread (0.2 s a 1080p picture).

        Raises:
            FinderFailed: a finder stopped, or ``stop`` said so. There is no partial answer.
        """
        jobs: list[Future[tuple[Region, ...]]] = [
            self._pool.submit(self.text.find, frame.pixels),
            self._pool.submit(self.faces.find, frame.pixels, GROWTH),
            self._pool.submit(self.codes.find, frame.pixels),
        ]
        waiting = set(jobs)
        while waiting:
            done, waiting = wait(waiting, timeout=_POLL_SECONDS, return_when=FIRST_COMPLETED)
            if stop is not None and stop():
                for job in waiting:
                    job.cancel()
                raise FinderFailed("stopped")
            if done and progress is not None:
                progress(1 - len(waiting) / len(jobs))
        text, faces, codes = (_answer(job) for job in jobs)
        regions = faces + text + codes
        whole = Box(0, 0, frame.width, frame.height)
        inside = whole if keep is None else keep.straightened().intersection(whole)
        if faces and not inside.empty:
            regions += left_over(self.faces.net, frame.pixels, inside, regions)
        return Found(regions, self.versions)

    def glance(self, frame: Frame) -> tuple[Region, ...]:
        """A cheap look for the live preview (about 30 ms): large faces, larger text, plain codes.

        A promise that a person in the background can see, not the gate: ``find`` looks at the picture.

        Raises:
            FinderFailed: a finder stopped.
        """
        small = reduced(frame.pixels, 2 * _GLANCE)
        faces = self.faces.glance(small, GROWTH, _GLANCE)
        text = self.text.glance(small, _GLANCE)
        codes = self.codes.find(small, thorough=False)
        factor = frame.width / small.shape[1], frame.height / small.shape[0]
        return tuple(_enlarged(region, factor, frame.size) for region in faces + text + codes)

    def rest(self, *, weights: bool = False) -> None:
        """As ``Network.rest``, of both; without ``weights`` the next look takes 0.1 s longer."""
        self.faces.net.rest(weights=weights)
        self.text.rest(weights=weights)

    def close(self, *, wait: bool = False) -> None:
        """Let the threads go; the finders are not used afterwards. ``wait`` until the last look has ended."""
        self._pool.shutdown(wait=wait, cancel_futures=True)


def _answer(job: Future[tuple[Region, ...]]) -> tuple[Region, ...]:
    try:
        return job.result()
    except RedactionError:
        raise
    # A finder runs foreign code on a hostile picture; whatever it raises, nothing was searched.
    except Exception as error:
        raise FinderFailed(type(error).__name__) from error


def _enlarged(region: Region, factor: tuple[float, float], size: tuple[int, int]) -> Region:
    box = Box.around(
        [
            (region.box.x * factor[0], region.box.y * factor[1]),
            (region.box.right * factor[0], region.box.bottom * factor[1]),
        ]
    ).clipped(*size)
    marks = tuple((x * factor[0], y * factor[1]) for x, y in region.landmarks)
    return replace(region, box=box, landmarks=marks)
