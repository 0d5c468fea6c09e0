"""A raw picture. It lives in memory, between the camera and the redaction, and nowhere else."""

from __future__ import annotations

from typing import NoReturn

import numpy as np
from numpy.typing import NDArray


class Frame:
    """One raw picture and the moment it was taken.

    ``pixels`` is ``(h, w, 3) uint8``, BGR, read-only. ``at`` is in monotonic seconds.
    A frame cannot be pickled, copied with :mod:`copy`, or printed with its pixels, so that it
    reaches no file, pipe, child process or log by accident. Any thread; immutable.

    Raises:
        ValueError: the array has another shape or dtype, or no pixels.
    """

    __slots__ = ("_pixels", "at")

    def __init__(self, pixels: NDArray[np.uint8], at: float) -> None:
        if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] != 3 or pixels.size == 0:
            raise ValueError(f"a frame is (h, w, 3) uint8, not {pixels.shape} {pixels.dtype}")
        view = pixels.view()
        view.flags.writeable = False
        self._pixels: NDArray[np.uint8] = view
        self.at = at

    @property
    def pixels(self) -> NDArray[np.uint8]:
        """``(h, w, 3) uint8`` BGR, read-only."""
        return self._pixels

    @property
    def width(self) -> int:
        """Columns, pixels."""
        return int(self._pixels.shape[1])

    @property
    def height(self) -> int:
        """Rows, pixels."""
        return int(self._pixels.shape[0])

    @property
    def size(self) -> tuple[int, int]:
        """``(width, height)`` in pixels."""
        return self.width, self.height

    def __repr__(self) -> str:
        return f"<Frame {self.width}x{self.height} at {self.at:.3f} s>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a raw picture does not leave memory")

    def __copy__(self) -> NoReturn:
        raise TypeError("a raw picture is not copied")

    def __deepcopy__(self, memo: object) -> NoReturn:
        raise TypeError("a raw picture is not copied")
