"""Whether a photographed area is truly in focus, by a measure that has nothing in common with the program's.

The program compares energies at three scales; this looks at single edges. A step of contrast C, blurred by
a Gaussian of sigma, has its steepest slope at C / (sigma √(2π)): so each strong edge tells its own sigma. An
area is in focus where a quarter of its strong edges is narrow, and in no corner of it only wide ones stand (a
flower before a meadow); without such edges (skin) nothing is told.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from visitcam.opencv import cv2

IN_FOCUS = 0.55  # pixels at the size of the analysis: about what demosaicing alone leaves of an edge
_CORNER = 0.7  # the same of each quarter of the area
_CORNERS = 3  # of which so many must tell
_REACH = 6.0  # pixels on either side of an edge
_STEP = 0.5
_SLOPE, _CONTRAST = 6.0, 25.0  # grey levels a pixel, grey levels: a strong edge
_MOST, _FEWEST = 300, 8  # edges looked at


def in_focus(grey: NDArray[np.uint8]) -> bool:
    """Of ``(h, w)`` at the size of the analysis: all of it, as far as it can be told."""
    width = edge_width(grey)
    if width is None or width > IN_FOCUS:
        return False
    h, w = grey.shape[0] // 2, grey.shape[1] // 2
    corners = [edge_width(np.ascontiguousarray(grey[y : y + h, x : x + w])) for y in (0, h) for x in (0, w)]
    told = [corner for corner in corners if corner is not None]
    return len(told) >= _CORNERS and max(told) <= _CORNER


def edge_width(grey: NDArray[np.uint8]) -> float | None:
    """Sigma in pixels that a quarter of the strong edges stays below; None where there are too few."""
    plane = grey.astype(np.float32)
    x = np.asarray(cv2.Sobel(plane, cv2.CV_32F, 1, 0, scale=1 / 8))
    y = np.asarray(cv2.Sobel(plane, cv2.CV_32F, 0, 1, scale=1 / 8))
    slope = np.hypot(x, y)
    crest = (slope >= np.asarray(cv2.dilate(slope, np.ones((5, 5))))) & (slope > _SLOPE)
    margin = int(_REACH) + 2
    crest[:margin], crest[-margin:], crest[:, :margin], crest[:, -margin:] = False, False, False, False
    rows, columns = np.nonzero(crest)
    steepest = np.argsort(-slope[rows, columns])[:_MOST]
    rows, columns = rows[steepest], columns[steepest]
    if len(rows) < _FEWEST:
        return None
    along = np.arange(-_REACH, _REACH + _STEP / 2, _STEP)
    lean = slope[rows, columns]
    xs = columns[:, None] + along * (x[rows, columns] / lean)[:, None]
    ys = rows[:, None] + along * (y[rows, columns] / lean)[:, None]
    profiles = cv2.remap(plane, xs.astype(np.float32), ys.astype(np.float32), cv2.INTER_CUBIC)
    found = [sigma for sigma in map(_sigma, np.asarray(profiles)) if sigma is not None]
    return float(np.percentile(found, 25)) if len(found) >= _FEWEST else None


def _sigma(profile: NDArray[np.float32]) -> float | None:
    """Of one edge, across: contrast of its rising run over its steepest slope."""
    rise = np.diff(profile)
    middle = len(profile) // 2
    first, last = middle, middle
    while first > 0 and rise[first - 1] > 0:
        first -= 1
    while last < len(rise) and rise[last] > 0:
        last += 1
    contrast = float(profile[last] - profile[first])
    if contrast < _CONTRAST:
        return None
    steepest = float(rise[max(0, middle - 3) : middle + 3].max()) / _STEP
    return contrast / steepest / float(np.sqrt(2 * np.pi)) if steepest > 0 else None
