"""Clips for ``benchmarks/video.py`` and the tests, made from scikit-image's pictures, with their truth."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from skimage import data

ROOT = Path(__file__).parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from visitcam.opencv import cv2  # noqa: E402 - run as a script

Pixels = NDArray[np.uint8]
Mask = NDArray[np.bool_]
FACE = (184, 62, 83, 111)  # the astronaut's face, x, y, w, h, by eye
RATE = 30.0
_SEEN = 0.3  # of a face has to be in the frame, and not behind something, for it to count as shown
_LINES = ("Maria Hernandez 14.02.1961", "Ward 7, bed 3", "PAT-4471-882")


@dataclass(frozen=True)
class Shot:
    """One frame: ``pixels`` (h, w, 3) uint8 BGR, and one (h, w) bool mask a face and a line of text."""

    pixels: Pixels
    faces: tuple[Mask, ...] = ()
    lines: tuple[Mask, ...] = ()


@dataclass(frozen=True)
class Clip:
    """``shots()`` gives every frame anew, so that no clip has to be held."""

    name: str
    frames: int
    size: tuple[int, int]
    shot: Callable[[int], Shot]

    def shots(self) -> Iterator[Shot]:
        return (self.shot(number) for number in range(self.frames))


def _background(size: tuple[int, int], number: int = 0) -> Pixels:
    if number == 0:
        picture = np.ascontiguousarray(data.coffee()[:, :, ::-1])
    else:
        picture = np.repeat(data.brick()[:, :, None], 3, axis=2)
    return np.asarray(cv2.resize(picture, (size[0] * 3 // 2, size[1] * 3 // 2)), dtype=np.uint8)


def _placed(scale: float, angle: float, x: float, y: float) -> NDArray[np.float64]:
    """The astronaut's face's middle at (x, y), turned by ``angle`` degrees, ``scale`` times as large."""
    cx, cy = FACE[0] + FACE[2] / 2, FACE[1] + FACE[3] / 2
    matrix = np.asarray(cv2.getRotationMatrix2D((cx, cy), angle, scale), dtype=np.float64)
    matrix[:, 2] += (x - cx, y - cy)
    return matrix


def _quad(box: tuple[float, float, float, float], matrix: NDArray[np.float64], size: tuple[int, int]) -> Mask:
    x, y, w, h = box
    corners = np.array([[x, y, 1], [x + w, y, 1], [x + w, y + h, 1], [x, y + h, 1]]) @ matrix.T
    mask = np.zeros((size[1], size[0]), np.uint8)
    cv2.fillConvexPoly(mask, np.rint(corners).astype(np.int32), 1)
    return mask.view(np.bool_)


def _area(matrix: NDArray[np.float64]) -> float:
    return float(abs(np.linalg.det(matrix[:, :2]))) * FACE[2] * FACE[3]


class _Scene:
    """The astronaut on a wall that moves by itself, and what may stand before her."""

    def __init__(self, size: tuple[int, int]) -> None:
        self.size = size
        self.unit = size[1] / 360  # a scale at which her face is 111 pixels high at 640×360
        self.person = np.ascontiguousarray(data.astronaut()[:, :, ::-1])
        self.walls = [_background(size, number) for number in (0, 1)]

    def shot(
        self,
        scale: float,
        angle: float,
        x: float,
        y: float,
        *,
        wall: int = 0,
        drift: tuple[float, float] = (0.0, 0.0),
        bar: float | None = None,
        blur: tuple[float, float] = (0.0, 0.0),
        there: bool = True,
    ) -> Shot:
        """``x``, ``y``, ``drift``, ``bar``, ``blur`` are shares of the frame's width (height for y)."""
        w, h = self.size
        back = np.array([[1, 0, (drift[0] - 0.25) * w], [0, 1, (drift[1] - 0.25) * h]], np.float64)
        frame = cv2.warpAffine(self.walls[wall], back, self.size, borderMode=cv2.BORDER_REFLECT)
        faces: list[Mask] = []
        if there:
            matrix = _placed(scale * self.unit, angle, x * w, y * h)
            cv2.warpAffine(self.person, matrix, self.size, dst=frame, borderMode=cv2.BORDER_TRANSPARENT)
            face = _quad(FACE, matrix, self.size)
            if bar is not None:
                left, right = round((bar - 0.06) * w), round((bar + 0.06) * w)
                frame[:, max(0, left) : max(0, right)] = (90, 120, 60)
                face[:, max(0, left) : max(0, right)] = False
            if face.sum() >= _SEEN * _area(matrix):
                faces.append(face)
        if any(blur):
            frame = _moved(np.asarray(frame, dtype=np.uint8), blur[0] * w, blur[1] * h)
        return Shot(np.asarray(frame, dtype=np.uint8), tuple(faces))


def _moved(frame: Pixels, dx: float, dy: float) -> Pixels:
    """Blurred as a frame that was exposed while the camera moved by (dx, dy) pixels."""
    steps = max(1, int(np.hypot(dx, dy)))
    total = np.zeros(frame.shape, np.float32)
    for number in range(steps):
        share = number / steps - 0.5
        matrix = np.array([[1, 0, dx * share], [0, 1, dy * share]], np.float64)
        total += cv2.warpAffine(frame, matrix, frame.shape[1::-1], borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(total / steps, dtype=np.uint8)


def face_clips(size: tuple[int, int], frames: int = 60) -> tuple[Clip, ...]:
    """Pan, zoom, rotation, entering, leaving, cut, shake, occlusion, a face that walks through."""
    scene = _Scene(size)
    last = frames - 1

    def pan(n: int) -> Shot:
        s = n / last
        return scene.shot(0.9, 0, 0.25 + 0.5 * s, 0.4, drift=(0.5 * s - 0.25, 0))

    def zoom(n: int) -> Shot:
        return scene.shot(0.4 * 4 ** (n / last), 0, 0.5, 0.45)

    def rotation(n: int) -> Shot:
        return scene.shot(0.8, -40 + 80 * n / last, 0.5, 0.45)

    def turn(n: int) -> Shot:
        return scene.shot(0.8, 180 * n / last, 0.5, 0.5)

    def entering(n: int) -> Shot:
        return scene.shot(0.8, 0, -0.25 + 0.75 * n / last, 0.4)

    def leaving(n: int) -> Shot:
        return scene.shot(0.8, 0, 0.5, 0.4 - 0.7 * max(0.0, n / last - 0.3) / 0.7)

    def crossing(n: int) -> Shot:
        return scene.shot(0.7, 0, -0.2 + 1.4 * n / last, 0.45)

    def cut(n: int) -> Shot:
        part = n * 4 // frames
        return scene.shot(0.8, 0, 0.3 + 0.4 * (part == 2), 0.4, wall=part % 2, there=part in (1, 2))

    def shake(n: int) -> Shot:
        at = [0.04 * np.sin(2 * np.pi * (t / 6)) for t in (n - 0.5, n, n + 0.5)]
        x, blur = at[1], at[2] - at[0]
        return scene.shot(0.9, 0, 0.5 + x, 0.45, drift=(x, 0.0), blur=(float(blur), 0.0))

    def jerk(n: int) -> Shot:
        r = np.random.default_rng((7, n // 3))
        x, y = r.uniform(-0.15, 0.15, 2)
        return scene.shot(0.7, 0, 0.5 + x, 0.45 + y, drift=(float(x), float(y)))

    def occlusion(n: int) -> Shot:
        return scene.shot(0.9, 0, 0.5, 0.45, bar=0.2 + 0.6 * n / last)

    made = (pan, zoom, rotation, turn, entering, leaving, crossing, cut, shake, jerk, occlusion)
    return tuple(Clip(each.__name__, frames, size, each) for each in made)


def there_and_back(clip: Clip, frames: int) -> Clip:
    """``clip`` forwards and backwards in turn, ``frames`` long: the same movement at the same pace."""
    last = clip.frames - 1

    def shot(n: int) -> Shot:
        at = n % (2 * last)
        return clip.shot(min(at, 2 * last - at))

    return Clip(f"{clip.name} {frames / RATE:g} s", frames, clip.size, shot)


def text_clips(size: tuple[int, int], frames: int = 60, height: int = 18) -> tuple[Clip, ...]:
    """Lines about ``height`` pixels high on a wall: pan, zoom, a label that comes in, a shake."""
    w, h = size
    wall = _background(size)
    label, boxes = _label(height)

    def shot(scale: float, angle: float, x: float, y: float, drift: float) -> Shot:
        back = np.array([[1, 0, (drift - 0.25) * w], [0, 1, -0.25 * h]], np.float64)
        frame = cv2.warpAffine(wall, back, size, borderMode=cv2.BORDER_REFLECT)
        middle = label.shape[1] / 2, label.shape[0] / 2
        matrix = np.asarray(cv2.getRotationMatrix2D(middle, angle, scale), dtype=np.float64)
        matrix[:, 2] += (x * w - middle[0], y * h - middle[1])
        cv2.warpAffine(label, matrix, size, dst=frame, borderMode=cv2.BORDER_TRANSPARENT)
        masks = [(_quad(box, matrix, size), box) for box in boxes]
        kept = tuple(m for m, box in masks if m.sum() >= 0.5 * box[2] * box[3] * scale * scale)
        return Shot(np.asarray(frame, dtype=np.uint8), lines=kept)

    last = frames - 1
    moves: dict[str, Callable[[float, int], tuple[float, float, float, float, float]]] = {
        "text pan": lambda s, _n: (1.0, 0, 0.3 + 0.35 * s, 0.4, 0.35 * s - 0.2),
        "text zoom": lambda s, _n: (1 + 0.9 * s, 0, 0.5, 0.5, 0),
        "text turn": lambda s, _n: (1.2, -20 + 40 * s, 0.5, 0.5, 0),
        "text entering": lambda s, _n: (1.1, 0, -0.3 + 0.8 * s, 0.5, 0),
        "text shake": lambda _s, n: (1.1, 0, 0.5 + 0.02 * np.sin(n), 0.5, 0.02 * float(np.sin(n))),
    }
    return tuple(
        Clip(name, frames, size, lambda n, move=move: shot(*move(n / last, n)))  # type: ignore[misc]
        for name, move in moves.items()
    )


def _label(height: int) -> tuple[Pixels, list[tuple[float, float, float, float]]]:
    """A white card with lines of writing ``height`` pixels high, and where they stand."""
    scale = height / 22  # OpenCV's plain font: 22 pixels a capital at 1
    sizes = [cv2.getTextSize(line, cv2.FONT_HERSHEY_SIMPLEX, scale, 2)[0] for line in _LINES]
    gap = 2 * height
    card = np.full((gap * (len(_LINES) + 1), max(w for w, _ in sizes) + 2 * gap, 3), 240, np.uint8)
    boxes = []
    for number, (line, (w, h)) in enumerate(zip(_LINES, sizes, strict=True)):
        bottom = gap * (number + 1)
        cv2.putText(card, line, (gap, bottom), cv2.FONT_HERSHEY_SIMPLEX, scale, (30, 20, 20), 2, cv2.LINE_AA)
        boxes.append((float(gap), float(bottom - h), float(w), float(h)))
    return card, boxes


def write(clip: Clip, path: Path) -> None:
    """An ordinary H.264 file, as a phone would hand it over."""
    import av

    with av.open(str(path), mode="w") as container:
        stream = container.add_stream("libx264", rate=round(RATE))
        stream.width, stream.height = clip.size
        stream.pix_fmt = "yuv420p"
        stream.options = {"crf": "16", "preset": "veryfast"}
        for shot in clip.shots():
            frame = av.VideoFrame.from_ndarray(shot.pixels, format="bgr24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
