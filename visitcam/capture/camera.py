"""What every camera is, be it a webcam, a replayed file or the practice scene."""

from __future__ import annotations

from types import TracebackType
from typing import Protocol, Self

from visitcam.model.camera_control import CameraControl, Turn
from visitcam.model.frame import Frame


class Camera(Protocol):
    """A source of frames. Used from one thread; not opened by its construction.

    A camera that was closed, or whose ``read`` raised, may be opened again: unplugged, busy, black
    and frozen cameras come back without a restart of the program.
    """

    name: str

    @property
    def size(self) -> tuple[int, int]:
        """``(width, height)`` in pixels of the frames that come; ``(0, 0)`` before ``open``."""
        ...

    def open(self) -> None:
        """Take the camera.

        Raises:
            CameraMissing, CameraBusy, CameraRefused: a webcam that cannot be had.
            PictureError: a replayed file that cannot be used.
        """
        ...

    def read(self) -> Frame:
        """Wait for the next frame and return it; ``Frame.at`` never goes back.

        Raises:
            CameraUnplugged, CameraBlack, CameraFrozen: within 2 s of its happening.
            CameraEnded: a replayed source has no more pictures.
            CameraMissing: it is not open.
        """
        ...

    def close(self) -> None:
        """Give the camera back. Harmless when it is not open."""
        ...

    def controls(self) -> tuple[CameraControl, ...]:
        """What a person may set by hand on it, while it is open."""
        ...

    def turn(self, control: CameraControl, way: Turn) -> float | None:
        """One step; what is read back, None where it is not offered."""
        ...

    def __enter__(self) -> Self:
        """Open."""
        ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        ...


class OpenedByWith:
    """The ``with`` of every camera: opens on entry, closes on exit, whatever happened between. Without
    controls of its own it offers none."""

    def open(self) -> None:
        """See :class:`Camera`."""
        raise NotImplementedError

    def close(self) -> None:
        """See :class:`Camera`."""
        raise NotImplementedError

    def controls(self) -> tuple[CameraControl, ...]:
        """See :class:`Camera`."""
        return ()

    def turn(self, control: CameraControl, way: Turn) -> float | None:
        """See :class:`Camera`."""
        del control, way
        return None

    def __enter__(self) -> Self:
        """Open."""
        self.open()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        self.close()
