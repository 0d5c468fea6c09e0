"""Text lines, by PP-OCR's detector: a probability map (DB, arXiv 1911.08947) and the boxes along it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.model.region import Region
from visitcam.opencv import cv2
from visitcam.redaction.canvas import laid_out
from visitcam.redaction.lines import Line, along
from visitcam.redaction.networks import Network

LONG_SIDE = 960
"""Of 510 rendered lines 960 found all, to 10 px high; 640 lost those."""
_INK = 0.3  # DB's own threshold on the map
_SCORE = 0.5  # mean probability of a line; rapidocr's own for this model
_SMALLEST = 3  # map pixels, the shorter side of a line
_LARGE = 72  # map pixels, the height of a core that wants a second look: a limb is no giant line
_READING = 40
"""Map pixels, the height at which a line is looked at again: what the model was trained on. In a glance, all
that is higher is looked at again: the practice arm is 56 to 66 map pixels high there, and was called a line
in 3 of 413 frames."""
_COMPACT = 28  # map pixels, the height from which a core wants a second look where it is …
_STUBBY = 2.5  # … not so many times longer than high: one or two letters, or none
_SQUARE = 1.5  # length over height of a core that is no line where it covers …
_FILLED = 0.3  # … so much of the picture
_SEEN_AGAIN = 0.5  # of a large line's box that has to be ink there
_TILE_LONG_SIDE = 1280  # pixels, of one finer look
_UNCLIP = 1.1  # DB shrinks lines to their core; this is the way back (rapidocr: 1.6, which wastes far more)
_TALL = 20  # map pixels, the height of a core of large letters: heads and tails reach further out of it
_TALL_UNCLIP = 1.25  # with 1.1, 0.896 of a line 66 pixels high was covered
_LARGE_PICTURE = 2400  # pixels, the long side from which the first look is finer
_LARGE_LONG_SIDE = 1536
_FINE = 0.9  # map pixels a picture pixel, from which a finer look shows nothing new
_HINT = 0.1  # probability that makes a place worth a finer look (its best must reach twice that)
_SMALL = 8  # map pixels, the height of a core below which letters are too small to be sure of its ends
_TILES_PIXELS = 500_000  # picture pixels of all finer looks: as much again as the first one


class TextFinder:
    """PP-OCRv6 small, detection only. Any thread."""

    version = "pp-ocrv6-small-1"

    def __init__(self, model: NDArray[np.uint8]) -> None:
        self._net = Network(model)

    def look(self, pixels: NDArray[np.uint8], long_side: int = LONG_SIDE) -> list[Line]:
        """One pass over ``pixels`` ``(h, w, 3) uint8`` BGR.

        Raises:
            FinderFailed: the network stopped.
        """
        return _lines(*self._chart(pixels, long_side))

    def rest(self, *, weights: bool = False) -> None:
        """As ``Network.rest``."""
        self._net.rest(weights=weights)

    def find(self, pixels: NDArray[np.uint8], long_side: int = 0) -> tuple[Region, ...]:
        """Every text line as a run of boxes; the boxes of one line share a number.

        ``long_side`` 0: as fine as the picture needs, and finer where the first look saw small text;
        otherwise one look at that size.

        Raises:
            FinderFailed: the network stopped.
        """
        height, width = pixels.shape[:2]
        first = long_side or (_LARGE_LONG_SIDE if max(height, width) > _LARGE_PICTURE else LONG_SIDE)
        chart, scale = self._chart(pixels, first)
        lines = self._looked_at_twice(pixels, _lines(chart, scale), first)
        if not long_side and scale[0] < _FINE:
            lines = self._finer(pixels, lines, tiles(chart, scale, width, height))
        regions: list[Region] = []
        for number, line in enumerate(lines):
            regions += along(line, number, width, height)
        return tuple(regions)

    def glance(self, pixels: NDArray[np.uint8], long_side: int) -> tuple[Region, ...]:
        """One small look for the live preview, in which a limb is no line either. Boxes as ``find``; raises
        as ``look``."""
        height, width = pixels.shape[:2]
        lines = self._looked_at_twice(pixels, self.look(pixels, long_side), long_side, _READING)
        return tuple(r for number, line in enumerate(lines) for r in along(line, number, width, height))

    def _chart(
        self, pixels: NDArray[np.uint8], long_side: int
    ) -> tuple[NDArray[np.float32], tuple[float, float]]:
        canvas = laid_out(pixels, long_side)
        blob = cv2.dnn.blobFromImage(canvas.pixels, 1 / 127.5, mean=(127.5, 127.5, 127.5))
        (chart,) = self._net.run(np.asarray(blob, dtype=np.float32))
        return chart[0, 0], canvas.scale

    def _finer(self, pixels: NDArray[np.uint8], lines: list[Line], places: list[Box]) -> list[Line]:
        """``lines`` with those inside ``places`` replaced by what is seen there at full size."""
        for place in places:
            part = np.ascontiguousarray(pixels[place.y : place.bottom, place.x : place.right])
            seen = [
                replace(line, origin=(place.x, place.y))
                for line in self.look(part, min(max(place.w, place.h), _TILE_LONG_SIDE))
                if _height(line) <= 3 * _SMALL  # larger letters would have shown in the first look
            ]
            covered = np.zeros((place.h, place.w), np.bool_)
            for line in seen:
                for region in along(line, 0, *pixels.shape[1::-1]):
                    box = region.box.moved(-place.x, -place.y).clipped(place.w, place.h)
                    covered[box.y : box.bottom, box.x : box.right] = True
            lines = [line for line in lines if not _replaced(line, place, covered)] + seen
        return lines

    def _looked_at_twice(
        self, pixels: NDArray[np.uint8], lines: list[Line], long_side: int, large: int = _LARGE
    ) -> list[Line]:
        """Without the lines of ``large`` map pixels and more that are none at the size at which people read.

        A forearm or a leg across the picture, with hairs and folds, is called one giant line (measured on
        the practice scene: every frame at 960, none once the limb is 40 to 100 map pixels high). Written
        words are found at any size, and better at a small one.
        """
        kept = []
        longest = max(pixels.shape[:2])
        for line in lines:
            height = _height(line)
            seen = min(float(long_side), longest * line.scale[0])  # map pixels of the picture's long side
            if height >= large and _fills(line, pixels):
                continue
            place = _place(line)
            shown = max(32, round(seen * _READING / height))
            if height >= large and not self._seen_again(pixels, place, shown):
                continue
            if height >= _COMPACT and _length(line) < _STUBBY * height:
                # Alone, with as much around it on each side: bare skin beside paper is such a place.
                room = max(place.w, place.h)
                around = Box(place.x - room, place.y - room, place.w + 2 * room, place.h + 2 * room)
                around = around.clipped(*pixels.shape[1::-1])
                part = np.ascontiguousarray(pixels[around.y : around.bottom, around.x : around.right])
                shown = max(32, round(max(part.shape[:2]) * line.scale[0] * _READING / 2 / height))
                if not self._seen_again(part, place.moved(-around.x, -around.y), shown):
                    continue
            kept.append(line)
        return kept

    def _seen_again(self, pixels: NDArray[np.uint8], place: Box, long_side: int) -> bool:
        """Whether half of ``place`` is text again when ``pixels`` are looked at ``long_side`` long."""
        height, width = pixels.shape[:2]
        seen = np.zeros((max(1, place.h), max(1, place.w)), np.uint8)
        for number, again in enumerate(self.look(pixels, long_side)):
            for region in along(again, number, width, height):
                box = region.box.moved(-place.x, -place.y).clipped(seen.shape[1], seen.shape[0])
                seen[box.y : box.bottom, box.x : box.right] = 1
        return float(seen.mean()) >= _SEEN_AGAIN


def _lines(chart: NDArray[np.float32], scale: tuple[float, float]) -> list[Line]:
    """The map's blobs, each with its mean probability and how far to grow it back."""
    ink = np.asarray(chart > _INK, dtype=np.uint8)
    contours, _ = cv2.findContours(ink, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    lines = []
    for contour in contours:
        (_, _), (side_a, side_b), _ = cv2.minAreaRect(contour)
        if min(side_a, side_b) < _SMALLEST:
            continue
        x, y, w, h = cv2.boundingRect(contour)
        blob = np.zeros((h, w), np.uint8)
        cv2.drawContours(blob, [contour], -1, 1, -1, offset=(-x, -y))
        score = float(cv2.mean(chart[y : y + h, x : x + w], blob)[0])
        if score < _SCORE:
            continue
        # DB: the offset that undoes the shrinking is area × ratio / perimeter of the core.
        area, length = float(blob.sum()), 2 * (side_a + side_b)
        factor = _TALL_UNCLIP if min(side_a, side_b) >= _TALL else _UNCLIP
        lines.append(Line(blob, (x, y), scale, area * factor / length, score))
    return lines


def _fills(line: Line, pixels: NDArray[np.uint8]) -> bool:
    """A core about as high as wide over much of the picture: a face or a limb close up, no line."""
    short, long = sorted(cv2.minAreaRect(np.argwhere(line.blob).astype(np.float32))[1])
    whole = pixels.shape[0] * line.scale[1] * pixels.shape[1] * line.scale[0]
    return long < _SQUARE * short and float(line.blob.sum()) > _FILLED * whole


def _length(line: Line) -> float:
    """The longer side of the core, map pixels."""
    return float(max(cv2.minAreaRect(np.argwhere(line.blob).astype(np.float32))[1]))


def _place(line: Line) -> Box:
    """Where the core lies, pixels of the picture that was looked at."""
    left, top = line.at[0] / line.scale[0], line.at[1] / line.scale[1]
    right, bottom = left + line.blob.shape[1] / line.scale[0], top + line.blob.shape[0] / line.scale[1]
    return Box(round(left), round(top), max(1, round(right - left)), max(1, round(bottom - top)))


def _height(line: Line) -> float:
    """The shorter side of the core, map pixels."""
    return float(min(cv2.minAreaRect(np.argwhere(line.blob).astype(np.float32))[1]))


def _replaced(line: Line, place: Box, covered: NDArray[np.bool_]) -> bool:
    """Whether the ink of ``line`` was seen again inside ``place``: nine tenths of it."""
    rows, columns = np.nonzero(line.blob)
    x = ((columns + line.at[0]) / line.scale[0]).astype(int) + line.origin[0] - place.x
    y = ((rows + line.at[1]) / line.scale[1]).astype(int) + line.origin[1] - place.y
    inside = (x >= 0) & (y >= 0) & (x < place.w) & (y < place.h)
    return int(covered[y[inside], x[inside]].sum()) >= 0.9 * len(x)


def tiles(chart: NDArray[np.float32], scale: tuple[float, float], width: int, height: int) -> list[Box]:
    """Where a finer look is worth its time: around small text, and around a hint of it.

    ``chart`` ``(h, w) float32`` as the network gives it, ``scale`` map pixels a picture pixel. Boxes in
    the picture of ``width`` × ``height``; together at most ``_TILES_PIXELS``, the smallest text first.
    """
    contours, _ = cv2.findContours(
        np.asarray(chart > _HINT, dtype=np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE
    )
    spots = []
    for contour in contours:
        _, sides, _ = cv2.minAreaRect(contour)
        x, y, w, h = cv2.boundingRect(contour)
        if min(sides) >= _SMALL or chart[y : y + h, x : x + w].max() < 2 * _HINT:
            continue
        room = 3 * _SMALL
        left, top = int((x - room) / scale[0]), int((y - room) / scale[1])
        right, bottom = int((x + w + room) / scale[0]) + 1, int((y + h + room) / scale[1]) + 1
        spots.append(Box(left, top, right - left, bottom - top).clipped(width, height))
    out: list[Box] = []
    for spot in joined(spots):
        if sum(box.pixels for box in out) + spot.pixels <= _TILES_PIXELS:
            out.append(spot)
    return out


def joined(boxes: list[Box]) -> list[Box]:
    """Boxes that overlap as one, until none do; smallest first."""
    waiting, done = sorted(boxes, key=lambda box: box.pixels), []
    while waiting:
        box = waiting.pop()
        near = [other for other in waiting if not box.intersection(other).empty]
        if not near:
            done.append(box)
            continue
        waiting = [other for other in waiting if other not in near]
        corners = [(b.x, b.y) for b in (box, *near)] + [(b.right, b.bottom) for b in (box, *near)]
        waiting.append(Box.around([(float(x), float(y)) for x, y in corners]))
        # The joint box may touch one that was done already.
        again = [other for other in done if not waiting[-1].intersection(other).empty]
        done = [other for other in done if other not in again]
        waiting = again + waiting
    return sorted(done, key=lambda box: box.pixels)
