"""One colour instead of pixels. Nothing is blurred or pixelated: both can be undone (arXiv 1609.00408)."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.model.redaction import Redaction
from visitcam.model.region import Region
from visitcam.redaction.regions import covered, outline_mask

FILL = 48
"""The colour, as grey 0–255: a neutral dark grey is the same in every colour space, and JPEG keeps it
exactly (its colour planes are at their middle, its brightness at a step of the quantiser)."""
BLOCK = 8
"""JPEG's block, pixels a side. A box is filled to the edges of the blocks that it touches, so that no
ripple from its surroundings stands on it: every pixel under a box comes back as the one colour."""


def filled_mask(redaction: Redaction, keep: Box) -> NDArray[np.bool_]:
    """``(keep.h, keep.w) bool``: what is filled in the crop ``keep`` (inside the frame, not empty)."""
    mask = blocks_covered(redaction.regions, keep)
    if redaction.keep_outline is not None:
        mask |= ~outline_mask(redaction.keep_outline, keep.w, keep.h, (keep.x, keep.y))
    return mask


def blocks_covered(regions: Iterable[Region], keep: Box) -> NDArray[np.bool_]:
    """``(keep.h, keep.w) bool``: every block of the crop ``keep`` that a region touches."""
    return _in_blocks(covered(regions, keep))


def fill(pixels: NDArray[np.uint8], mask: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """A copy of ``pixels`` ``(h, w, 3) uint8`` with every pixel of ``mask`` ``(h, w) bool`` set to FILL."""
    out = np.array(pixels, dtype=np.uint8, order="C")
    out[mask] = FILL
    return out


def _in_blocks(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Every block of 8 × 8 pixels that the mask touches, whole."""
    if not mask.any():
        return mask
    height, width = mask.shape
    rows = np.logical_or.reduceat(mask, range(0, height, BLOCK), axis=0)
    blocks = np.logical_or.reduceat(rows, range(0, width, BLOCK), axis=1)
    tall = np.repeat(blocks, BLOCK, axis=0)[:height]
    return np.asarray(np.repeat(tall, BLOCK, axis=1)[:, :width], dtype=np.bool_)


def sound_inside(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The part of ``mask`` (``(h, w) bool``) whose whole block is filled: JPEG must give it back as the one
    colour."""
    height, width = mask.shape
    rows = np.logical_and.reduceat(mask, range(0, height, BLOCK), axis=0)
    blocks = np.logical_and.reduceat(rows, range(0, width, BLOCK), axis=1)
    tall = np.repeat(blocks, BLOCK, axis=0)[:height]
    return np.asarray(np.repeat(tall, BLOCK, axis=1)[:, :width], dtype=np.bool_)
