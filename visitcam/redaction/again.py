"""What left is looked at again: with every region filled, no look of the same network may see a face.

Hair and shoulders around a filled rectangle are at times taken for a face, as faintly as 0.2; whoever gets
the picture and searches it would find "a face" there. What is seen is filled as well, until nothing is.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.model.region import Region
from visitcam.redaction.canvas import reduced
from visitcam.redaction.faces import LONG_SIDE, THRESHOLD, Face, FaceNet, as_region
from visitcam.redaction.fill import blocks_covered, fill

_LEAST = 0.95 * THRESHOLD  # heat; the JPEG moves it a little
_AIR_LONG_SIDE, _AIR_PAD = 320, 2.0  # long side in pixels, and the air: the look for close-ups
_ROUNDS = 6
_TIGHT_ROUNDS = (
    2  # in which what is seen is filled as it is seen: grown, it took twice as much of what leaves
)
_GROWTH = 0.1  # a side, in the later ones: what stays warm beside a fill is not chased for ever


def left_over(
    net: FaceNet, pixels: NDArray[np.uint8], keep: Box, regions: Sequence[Region]
) -> tuple[Region, ...]:
    """Regions to be filled besides ``regions``: frame pixels, inside ``keep`` (the crop that leaves, inside
    ``pixels`` ``(h, w, 3) uint8`` BGR and not empty).

    Raises:
        FinderFailed: the network stopped.
    """
    crop = pixels[keep.y : keep.bottom, keep.x : keep.right]
    more: list[Region] = []
    for number in range(_ROUNDS):
        mask = blocks_covered((*regions, *more), keep)
        if mask.all():
            break
        seen = _seen(net, fill(crop, mask))
        if not seen:
            break
        growth = 0.0 if number < _TIGHT_ROUNDS else _GROWTH
        for face in seen:
            region = as_region(face, growth, keep.w, keep.h)
            if not region.box.empty:
                more.append(_moved(region, keep.x, keep.y))
    return tuple(more)


def _seen(net: FaceNet, pixels: NDArray[np.uint8]) -> list[Face]:
    small = reduced(pixels, LONG_SIDE)
    factor = np.float32(pixels.shape[1] / small.shape[1])
    looks = net.look(small, LONG_SIDE, threshold=_LEAST)
    looks += net.look(small, _AIR_LONG_SIDE, _AIR_PAD, _LEAST)
    return [Face.of(face.points * factor, face.score) for face in looks]


def _moved(region: Region, dx: int, dy: int) -> Region:
    marks = tuple((x + dx, y + dy) for x, y in region.landmarks)
    return Region(
        region.kind, region.box.moved(dx, dy), region.score, region.origin, landmarks=marks, line=region.line
    )
