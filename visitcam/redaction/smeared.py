"""A head that goes by so fast that it is smeared, looked at sharpened along its own way.

Where it moves by half of its face's width while a frame is exposed, the network sees no face in what is left.
What passes between two looks (``passing``) is cut out of its frame: where the picture is like neither look is
its outline, where it lies a frame before and after tells its speed, and what shows of the background through
its edges is known from the looks. What is left is the thing alone, averaged along a line, and a Wiener filter
takes that back. How long the shutter was open nobody knows, so several parts of a frame's time are tried.
What stands as a face then, plain and mirrored, is one: a limb that is sharpened is still a limb
(docs/decisions/0163).

Before a plain wall the picture's motion is that of who runs there, and nothing passes. Where the picture runs
it is taken to stand still as well.

Pictures here are those of plain looks: a long side of 640.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visitcam.model.box import Box
from visitcam.opencv import cv2
from visitcam.redaction.canvas import reduced
from visitcam.redaction.face_sightings import enlarged, same
from visitcam.redaction.faces import SAME, Face
from visitcam.redaction.facesearch import FaceFinder
from visitcam.redaction.motion_path import MotionPath
from visitcam.redaction.passing import carried, passing
from visitcam.redaction.tracks import Sighting

Pixels = NDArray[np.uint8]
Outline = NDArray[np.uint8]
Floats = NDArray[np.float32]
Way = tuple[float, float]

_DIFFERENT = 14  # grey levels of one colour, from which a place is like neither look
_GAP = 15  # pixels: where a thing is by chance like what is behind it
_LEAST_SIDE = 26  # pixels: smaller is no face that anybody would know (as in ``passing``)
_LARGEST = 0.6  # of the picture: then it is the picture itself that moved
_MOST = 2  # things of one frame that are looked at, the largest
_ROUND = 8  # pixels around a thing
_SLOW = 12.0  # pixels a frame: what is slower the network sees as it is
_REACH = 60, 25
"""Pixels of the small grey picture, across and down: how far a thing is sought in the next frame."""
_FOUND = 0.75  # of the difference that there is without motion: no more may be left where it is found
_SHARES = (1.0, 0.9, 0.75, 0.6)  # of a frame's time that the shutter was open
_NOISE = 0.01  # its power as a share of the picture's
_SIDE = 192  # pixels, the long side of a look: at 256 and 320 the network saw fewer of these faces
_WARM = 0.2  # heat below which the mirrored look is not asked
_STANDS = 0.4  # mean heat of the plain and the mirrored look
_GOES_ON = 6  # frames before and after, in which it goes as it went
_UNSTEADY = 0.1  # of what it went since: how exactly that is known


@dataclass(frozen=True, slots=True)
class Smeared:
    """A smeared ``face`` in pixels of its frame, as it was in the middle of the exposure; ``smear``: pixels
    that it goes in a frame, and ``step``, those of them beyond the picture's own motion."""

    face: Face
    smear: Way
    step: Way


@dataclass(frozen=True, slots=True)
class _Thing:
    """What passes: ``outline`` ``(h, w)``, 0 or 1, of the part ``box`` of the picture; ``smear`` pixels that
    it goes in a frame."""

    box: Box
    outline: Outline
    smear: Way


def smeared_faces(
    finder: FaceFinder,
    path: MotionPath,
    numbers: Sequence[int],
    smalls: Sequence[Pixels],
    seen: Callable[[int], Sequence[Box]],
) -> tuple[int, list[Smeared]] | None:
    """A frame of ``numbers`` in which something passes, and its smeared faces, if there are any.

    ``numbers`` are neighbours, ``smalls`` their pictures ``(h, w, 3) uint8`` BGR, of which the first and the
    last show what is behind; no cut lies between. ``seen``: the faces that stand in a frame as it is, in its
    pixels; asked where something passes. Some 10 ms then, and 65 for each thing that is smeared. Any
    thread, as ``seen``.

    Raises:
        FinderFailed: the network stopped. What ``seen`` raises.
    """
    first, last = numbers[0], numbers[-1]
    factor = path.size[0] / smalls[0].shape[1]
    middle = path.size[0] / 2, path.size[1] / 2
    runs = math.hypot(*_moved(path, middle, first, last)) >= _SLOW * factor * (last - first)
    for picture in (path, path.stilled(last)) if runs else (path,):
        index = passing(picture, numbers)
        if index is None:
            continue
        number, now = numbers[index], smalls[index]
        before, after = (carried(picture, smalls[n], numbers[n], number) for n in (0, -1))
        behind = before if 2 * index >= len(numbers) else after  # further away, it has left the place
        known = [_reduced(box, factor) for box in seen(number)]
        found = []
        for thing in _things(picture, numbers, index, now, before, after):
            if any(not thing.box.intersection(box).empty for box in known):
                continue
            face = _face(finder, now, behind, thing)
            if face is not None:
                face, smear = enlarged(face, factor), (thing.smear[0] * factor, thing.smear[1] * factor)
                own = _moved(path, _centre(face), numbers[index - 1], number)
                found.append(Smeared(face, smear, (smear[0] - own[0], smear[1] - own[1])))
        if found:
            return number, found
    return None


def _moved(path: MotionPath, point: Way, start: int, end: int) -> Way:
    """How far the picture's motion carries ``point`` of frame ``end``, from frame ``start`` on."""
    step = path.between(end, start)
    x, y = step @ (point[0], point[1], 1.0)
    return point[0] - float(x), point[1] - float(y)


def _centre(face: Face) -> Way:
    x1, y1, x2, y2 = face.corners
    return (x1 + x2) / 2, (y1 + y2) / 2


def _reduced(box: Box, factor: float) -> Box:
    corners = [(box.x, box.y), (box.right, box.bottom)]
    return Box.around([(x / factor, y / factor) for x, y in corners])


def with_smeared(
    seen: Mapping[int, Sequence[Sighting]], smeared: Mapping[int, Sequence[Smeared]], path: MotionPath
) -> dict[int, list[Sighting]]:
    """What plain looks saw, and what was smeared, by frame number. ``path`` knows the whole film."""
    both = {number: list(sightings) for number, sightings in seen.items()}
    for number, each in smeared.items():
        there = both.setdefault(number, [])
        for one in (_sighting(path, face, number) for face in each):
            known = [other for other in there if same(other.box, one.box)]
            if not any(other.stands for other in known):
                there[:] = [other for other in there if other not in known] + [one]
    return both


def _things(
    path: MotionPath, numbers: Sequence[int], index: int, now: Pixels, before: Pixels, after: Pixels
) -> Iterator[_Thing]:
    """What passes fast enough to be smeared, the largest first."""
    factor = path.size[0] / now.shape[1]
    soft = cv2.blur(now, (3, 3))
    one, other = (cv2.absdiff(soft, cv2.blur(look, (3, 3))).max(axis=2) for look in (before, after))
    differs = np.asarray(np.minimum(one, other) > _DIFFERENT, dtype=np.uint8)
    for kind, side in ((cv2.MORPH_OPEN, 3), (cv2.MORPH_CLOSE, _GAP)):
        differs = np.asarray(cv2.morphologyEx(differs, kind, np.ones((side, side), np.uint8)), dtype=np.uint8)
    edges, _ = cv2.findContours(differs, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    for edge in sorted(edges, key=cv2.contourArea, reverse=True)[:_MOST]:
        outline = np.zeros_like(differs)
        cv2.drawContours(outline, [edge], -1, 1, cv2.FILLED)
        core = cv2.erode(outline, np.ones((_LEAST_SIDE, _LEAST_SIDE), np.uint8))
        large = cv2.countNonZero(outline) > _LARGEST * outline.size
        step = None if large or not cv2.countNonZero(core) else _step(path, numbers, index, outline)
        if step is None:
            continue
        x, y, w, h = cv2.boundingRect(edge)
        own = _moved(path, ((x + w / 2) * factor, (y + h / 2) * factor), numbers[index - 1], numbers[index])
        smear = step[0] + own[0] / factor, step[1] + own[1] / factor
        if math.hypot(*smear) >= _SLOW:
            box = Box(x - _ROUND, y - _ROUND, w + 2 * _ROUND, h + 2 * _ROUND).clipped(*now.shape[1::-1])
            yield _Thing(box, outline[_place(box)], smear)


def _place(box: Box) -> tuple[slice, slice]:
    return slice(box.y, box.bottom), slice(box.x, box.right)


def _step(path: MotionPath, numbers: Sequence[int], index: int, outline: Outline) -> Way | None:
    """How far what lies in ``outline`` goes in a frame, in its pixels, beyond the picture's own motion: from
    the neighbour in which it is found better. None: in neither."""
    grey = path.greys[numbers[index]]
    factor = outline.shape[1] / grey.shape[1]
    inner = cv2.erode(outline, np.ones((5, 5), np.uint8))
    mask = np.asarray(cv2.resize(inner, grey.shape[1::-1], interpolation=cv2.INTER_NEAREST), dtype=np.uint8)
    x, y, w, h = cv2.boundingRect(mask)
    place = _place(Box(x, y, w, h))
    wide, high = _REACH
    found, least = None, _FOUND
    for other in (index - 1, index + 1):
        there = carried(path, path.greys[numbers[other]], numbers[other], numbers[index])
        there = np.asarray(cv2.copyMakeBorder(there, high, high, wide, wide, cv2.BORDER_REPLICATE))
        around = there[_place(Box(x, y, w + 2 * wide, h + 2 * high))]
        rest = np.asarray(cv2.matchTemplate(around, grey[place], cv2.TM_SQDIFF, mask=mask[place]))
        smallest, _, (column, row), _ = cv2.minMaxLoc(rest)
        left = math.sqrt(max(0.0, smallest) / max(1.0, float(rest[high, wide])))
        if left < least:
            least = left
            times = (other - index) * factor
            across, down = _deepest(rest[row].tolist(), column), _deepest(rest[:, column].tolist(), row)
            found = times * (column - wide + across), times * (row - high + down)
    return found


def _deepest(values: Sequence[float], at: int) -> float:
    """By how much the valley's deepest point lies beside its lowest value ``values[at]``, -0.5–0.5."""
    if not 0 < at < len(values) - 1:
        return 0.0
    before, lowest, after = values[at - 1 : at + 2]
    bend = before - 2 * lowest + after
    return 0.5 * (before - after) / bend if bend > 0 else 0.0


def _face(finder: FaceFinder, now: Pixels, behind: Pixels, thing: _Thing) -> Face | None:
    """The face that ``thing`` is once it is sharpened, in pixels of ``now``."""
    place = _place(thing.box)
    part, back = reduced(now[place], _SIDE), reduced(behind[place], _SIDE)
    factor = part.shape[1] / thing.box.w
    outline = cv2.resize(thing.outline, part.shape[1::-1], interpolation=cv2.INTER_NEAREST)
    for share in _SHARES:
        smear = thing.smear[0] * share * factor, thing.smear[1] * share * factor
        face = _hottest(finder, _sharpened(part, back, np.asarray(outline, dtype=np.uint8), smear))
        if face is not None:
            corner = np.array([thing.box.x, thing.box.y], np.float32)
            return Face.of(face.points / np.float32(factor) + corner, face.score)
    return None


def _sharpened(now: Pixels, behind: Pixels, outline: Outline, smear: Way) -> Pixels:
    """What moved by ``smear`` pixels while ``now`` was exposed as it was in the middle of that time, before
    ``behind``."""
    height, width = outline.shape
    more = math.ceil(math.hypot(*smear)) + 4  # or what goes out on one side comes in on the other
    size = cv2.getOptimalDFTSize(height + more), cv2.getOptimalDFTSize(width + more)
    down, across = np.fft.fftfreq(size[0])[:, None], np.fft.rfftfreq(size[1])[None, :]
    line = np.sinc(across * smear[0] + down * smear[1]).astype(np.float32)  # an even line's spectrum
    solid = np.asarray(cv2.erode(outline, _drawn(smear)), dtype=np.float32)[..., None]
    covered = _filtered(solid, line, size).clip(0, 1)
    # Less what shows through of the background, and less its own mean colour, so that it has no edge.
    wide = np.asarray(cv2.dilate(outline, np.ones((5, 5), np.uint8)))[..., None]
    alone = (now - (1 - covered) * behind) * wide
    colour = alone.sum(axis=(0, 1)) / max(1.0, float(covered.sum()))
    sharp = _filtered(alone - covered * colour, line / (line * line + _NOISE), size)
    shown = np.asarray(cv2.GaussianBlur(solid, (0, 0), 1.0), dtype=np.float32)[..., None]
    return np.asarray(np.clip(sharp + shown * colour + (1 - shown) * behind, 0, 255), dtype=np.uint8)


def _filtered(picture: Floats, spectrum: Floats, size: tuple[int, int]) -> Floats:
    """``picture`` ``(h, w, c)``, each of its waves on a canvas of ``size`` (rows, columns) times
    ``spectrum``."""
    height, width = picture.shape[:2]
    waves = np.fft.rfft2(picture, s=size, axes=(0, 1)) * spectrum[..., None]
    return np.asarray(np.fft.irfft2(waves, s=size, axes=(0, 1))[:height, :width], dtype=np.float32)


def _drawn(smear: Way) -> Outline:
    """A line as long as ``smear``, a pixel wide."""
    x, y = (round(abs(value) / 2) for value in smear)
    line = np.zeros((2 * y + 1, 2 * x + 1), np.uint8)
    falling = smear[0] * smear[1] >= 0
    cv2.line(line, (0, 0 if falling else 2 * y), (2 * x, 2 * y if falling else 0), (1,))
    return line


def _hottest(finder: FaceFinder, pixels: Pixels) -> Face | None:
    """The hottest face that stands, plain and mirrored."""
    plain = finder.look(pixels, _SIDE, threshold=_WARM, enlarge=2.0)
    if not plain:
        return None
    mirrored = finder.look(np.ascontiguousarray(pixels[:, ::-1]), _SIDE, threshold=_WARM, enlarge=2.0)
    for face in plain:
        x1, y1, x2, y2 = face.corners
        there = Face((pixels.shape[1] - x2, y1, pixels.shape[1] - x1, y2), face.landmarks, face.score)
        heat = max((other.score for other in mirrored if other.overlap(there) >= SAME), default=0.0)
        if (face.score + heat) / 2 >= _STANDS:
            return face
    return None


def _sighting(path: MotionPath, smeared: Smeared, number: int) -> Sighting:
    """With room for all of the smear, and where it went in the frames before and after."""
    x1, y1, x2, y2 = smeared.face.corners
    dx, dy = smeared.step
    smear_x, smear_y = (abs(each) / 2 for each in smeared.smear)
    way: dict[int, Box] = {}
    for other in range(max(0, number - _GOES_ON), min(len(path.steps), number + _GOES_ON + 1)):
        gone = other - number
        x, y = smear_x + _UNSTEADY * abs(gone * dx), smear_y + _UNSTEADY * abs(gone * dy)
        upper = x1 + gone * dx - x, y1 + gone * dy - y
        lower = x2 + gone * dx + x, y2 + gone * dy + y
        box = path.carried(Box.around([upper, lower]), number, other)
        cut = path.cut_between(min(other, number), max(other, number))
        if not cut and not box.clipped(*path.size).empty:
            way[other] = box
    return Sighting(way[number], min(1.0, smeared.face.score), way=way)
