"""Pictures for ``benchmarks/redaction.py``, drawn or made from scikit-image's own; each with its truth."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from skimage import data

ROOT = Path(__file__).parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from visitcam.opencv import cv2  # noqa: E402 - run as a script

Pixels = NDArray[np.uint8]
FACE = (184, 62, 83, 111)  # the astronaut's face, x, y, w, h, by eye
PLACES = ("portrait", "small", "rotated 45", "rotated 90", "rotated 180", "half covered", "mask", "group")
CLOSE_UPS = ("eyes to mouth", "one eye and cheek")
TEXTS = {
    "Latin": ("NotoSans-Regular.ttf DejaVuSans.ttf", "Maria Hernandez, ward 7"),
    "handwriting": ("Z003-MediumItalic.otf NotoSerifDisplay-Italic.ttf", "Dear Anna, thank you"),
    "Arabic": ("NotoNaskhArabic-Regular.ttf DejaVuSans.ttf", "محمد بن عبد الله"),
    "Devanagari": ("NotoSansDevanagari-Regular.ttf", "राजेश कुमार शर्मा"),
    "Chinese": ("NotoSansCJK-Regular.ttc", "患者姓名王小明"),
    "Cyrillic": ("DejaVuSans.ttf", "Иванов Пётр Сергеевич"),
}
CODES = {
    "QRCode": "VISIT 4471",
    "DataMatrix": "010491234512345921",
    "PDF417": "Patient 4471 Hernandez",
    "Aztec": "TICKET 88123",
    "EAN13": "5901234123457",
    "Code128": "PAT-4471-882",
    "Code39": "WARD7-118",
    "ITF": "12345678901231",
}


@dataclass(frozen=True)
class Sample:
    """``pixels`` (h, w, 3) uint8 BGR; ``truths`` one (h, w) bool mask a thing to hide, none where there is
    nothing; ``kind`` its category."""

    kind: str
    pixels: Pixels
    truths: tuple[NDArray[np.bool_], ...] = ()


def rng(*seed: int) -> np.random.Generator:
    return np.random.default_rng(seed)


def skin(number: int, size: tuple[int, int] = (1280, 720)) -> Pixels:
    """Skin of four tones with patches, spots and dark holes in pairs, on a limb or all over."""
    r, (w, h) = rng(5, number), size
    tone = np.array([[150, 175, 225], [110, 140, 195], [70, 95, 150], [45, 60, 95]][number % 4], np.float32)
    grain = [(3, 2.0), (9, 3.0), (40, 5.0), (200, 12.0)]
    noise = sum(
        cv2.resize(r.normal(0, a, (h // s + 2, w // s + 2)).astype(np.float32), (w, h)) for s, a in grain
    )
    picture = tone + np.asarray(noise)[:, :, None]
    for _ in range(int(r.integers(0, 6))):
        mask = np.zeros((h, w), np.float32)
        axes = (int(r.uniform(8, 180)), int(r.uniform(8, 140)))
        centre = (int(r.uniform(0.1, 0.9) * w), int(r.uniform(0.1, 0.9) * h))
        cv2.ellipse(mask, centre, axes, r.uniform(0, 180), 0, 360, 1, -1)
        mask = cv2.GaussianBlur(mask, (0, 0), r.uniform(2, 12)) * 0.8
        colour = np.array(
            [[50, 40, 150], [40, 50, 90], [120, 190, 220], [20, 20, 40]][r.integers(4)], np.float32
        )
        picture = picture * (1 - mask[:, :, None]) + colour * mask[:, :, None]
    return np.asarray(np.clip(picture + r.normal(0, 3, picture.shape), 0, 255), dtype=np.uint8)


def astronaut() -> Pixels:
    photograph = np.asarray(data.astronaut(), dtype=np.uint8)
    return np.ascontiguousarray(photograph[:, :, ::-1])


def faces(each: int) -> Iterator[Sample]:
    """Every category of docs/redaction.md, ``each`` pictures a category, from one photographed face."""
    for kind in PLACES:
        for number in range(each):
            yield _placed(kind, number)
    for kind in CLOSE_UPS:
        for number in range(each):
            yield _close_up(kind, number)


def _placed(kind: str, number: int) -> Sample:
    r = rng(1, PLACES.index(kind), number)
    picture, (x, y, w, h) = astronaut(), FACE
    if kind == "mask":
        cv2.rectangle(
            picture,
            (x - 2, y + 58),
            (x + w + 2, y + h),
            tuple(float(v) for v in r.choice([[230, 210, 180], [40] * 3])),
            -1,
        )
    if kind == "half covered":
        left, top, right, bottom = [(0, 0, 0.5, 1), (0.5, 0, 1, 1), (0, 0.55, 1, 1)][number % 3]
        corners = [
            (int(x + left * w) - 6, int(y + top * h)),
            (int(x + right * w) + 6, int(y + bottom * h) + 9),
        ]
        cv2.rectangle(picture, corners[0], corners[1], tuple(float(v) for v in r.uniform(0, 255, 3)), -1)
    picture = np.clip(picture * r.uniform(0.45, 1.1), 0, 255).astype(np.uint8)[0:280, 90:370]
    share = {"portrait": r.uniform(0.4, 0.9), "small": r.uniform(0.05, 0.1), "group": 0.12}.get(
        kind, r.uniform(0.1, 0.5)
    )
    turn = {
        "rotated 45": 45 * r.choice([-1, 1]),
        "rotated 90": 90 * r.choice([-1, 1]),
        "rotated 180": 180,
    }.get(kind, 0)
    wall, truths = skin(number + 50), []
    places = (
        [(320 * i + 160, 200 + 300 * j) for i in range(4) for j in range(2)]
        if kind == "group"
        else [(640, 360)]
    )
    for cx, cy in places:
        scale = share * 720 / h
        matrix = cv2.getRotationMatrix2D((x - 90 + w / 2, y + h / 2), float(turn), scale)
        matrix[:, 2] += np.array([cx - (x - 90 + w / 2), cy - (y + h / 2)])
        mask = np.zeros(picture.shape[:2], np.uint8)
        cv2.ellipse(mask, (x - 90 + w // 2, y + h // 2), (w // 2, h // 2), 0, 0, 360, 1, -1)
        area = cv2.INTER_AREA if scale < 0.5 else cv2.INTER_LINEAR
        there = cv2.warpAffine(np.ones(picture.shape[:2], np.uint8), matrix, (1280, 720)) > 0
        wall[there] = cv2.warpAffine(picture, matrix, (1280, 720), flags=area)[there]
        truths.append(cv2.warpAffine(mask, matrix, (1280, 720), flags=cv2.INTER_NEAREST).astype(np.bool_))
    return Sample(kind, wall, tuple(truths))


def _close_up(kind: str, number: int) -> Sample:
    r = rng(2, CLOSE_UPS.index(kind), number)
    picture, middle = astronaut(), 226.0
    tilted = cv2.warpAffine(picture, cv2.getRotationMatrix2D((226, 122), r.uniform(-12, 12), 1), (512, 512))
    picture = np.asarray(tilted, dtype=np.uint8)
    if number % 2:
        picture, middle = np.ascontiguousarray(picture[:, ::-1]), 285.0
    if kind == "eyes to mouth":
        w, h, cx, cy = r.uniform(74, 92), r.uniform(60, 76), middle, 120.0
    else:
        w, h, cx, cy = r.uniform(40, 54), r.uniform(44, 58), middle + 20 * (-1) ** (number // 2), 116.0
    cx, cy = cx + r.uniform(-4, 4), cy + r.uniform(-4, 4)
    scale = 1280 / w
    matrix = np.array([[scale, 0, -scale * (cx - w / 2)], [0, scale, -scale * (cy - h / 2)]], np.float32)
    crop = cv2.warpAffine(picture, matrix, (1280, round(scale * h)), flags=cv2.INTER_CUBIC)
    crop = np.clip(crop * r.uniform(0.45, 1.1) + r.normal(0, 2, crop.shape), 0, 255).astype(np.uint8)
    return Sample(kind, crop, (np.ones(crop.shape[:2], np.bool_),))


FACELESS = (
    "brick coffee chelsea coins grass gravel hubble_deep_field immunohistochemistry moon retina rocket page"
)


def faceless(drawn: int) -> Iterator[Sample]:
    """scikit-image's pictures without people, whole and in parts, and ``drawn`` pictures of drawn skin."""
    for position, name in enumerate(FACELESS.split()):
        picture = getattr(data, name)()
        picture = np.repeat(picture[:, :, None], 3, 2) if picture.ndim == 2 else picture[:, :, 2::-1]
        yield Sample("no face", np.ascontiguousarray(picture))
        for number in range(drawn // 10):
            r = rng(3, position, number)
            side = int(r.uniform(0.25, 0.7) * min(picture.shape[:2]))
            x, y = (int(r.integers(0, picture.shape[axis] - side)) for axis in (1, 0))
            yield Sample(
                "no face", cv2.resize(picture[y : y + side, x : x + side], (800, 800)).astype(np.uint8)
            )
    for number in range(drawn):
        yield Sample("no face", skin(number))


def font(names: str, size: int) -> ImageFont.FreeTypeFont | None:
    """The first of ``names`` that this machine has; None where it has none."""
    for name in names.split():
        for place in Path("/usr/share/fonts").rglob(name):
            return ImageFont.truetype(str(place), size)
    return None


def texts(count: int) -> Iterator[Sample]:
    """Four lines a picture of 1280 × 720 on paper, skin or a screen: scripts, sizes from 10 px, turned,
    curved, of low contrast, under glare."""
    for number in range(count):
        r = rng(4, number)
        picture = skin(number).astype(np.float32)
        truths = []
        for place in range(4):
            script = list(TEXTS)[(4 * number + place) % len(TEXTS)]
            face = font(TEXTS[script][0], 96)
            if face is None:
                continue
            truths.append(_line(picture, 90 + 180 * place, TEXTS[script][1], face, r))
        yield Sample(
            "text", np.clip(picture + r.normal(0, 2, picture.shape), 0, 255).astype(np.uint8), tuple(truths)
        )


def _line(
    picture: NDArray[np.float32], row: int, text: str, face: ImageFont.FreeTypeFont, r: np.random.Generator
) -> NDArray[np.bool_]:
    left, top, right, bottom = (int(v) for v in face.getbbox(text))
    drawn = Image.new("L", (right - left + 80, bottom - top + 80))
    ImageDraw.Draw(drawn).text((40 - left, 40 - top), text, fill=255, font=face)
    ink = _float(np.asarray(drawn)) / np.float32(255)
    rows, columns = np.nonzero(ink > 0.3)
    box = np.zeros(ink.shape, np.float32)
    box[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1] = 1
    height = float(np.exp(r.uniform(np.log(10), np.log(44))))
    way = ["plain", "turned", "curved", "low contrast", "glare"][int(r.integers(5))]
    scale = height / (rows.max() - rows.min() + 1)
    if way == "curved":
        xx, yy = np.meshgrid(*(np.arange(n, dtype=np.float32) for n in (ink.shape[1], ink.shape[0] + 200)))
        bend = 200 * (2 * xx / ink.shape[1] - 1) ** 2
        ink, box = (_float(cv2.remap(p, xx, yy - bend, cv2.INTER_LINEAR)) for p in (ink, box))
    turn = float(r.uniform(-60, 60)) if way == "turned" and height < 24 else float(r.uniform(-5, 5))
    matrix = cv2.getRotationMatrix2D((ink.shape[1] / 2, ink.shape[0] / 2), turn, scale)
    matrix[:, 2] += np.array([640 + r.uniform(-150, 150), row]) - (ink.shape[1] / 2, ink.shape[0] / 2)
    ink, box = (
        _float(cv2.warpAffine(cv2.GaussianBlur(p, (0, 0), 0.4 / scale), matrix, (1280, 720)))
        for p in (ink, box)
    )
    paper = cv2.dilate(box, np.ones((int(height) | 1, int(height) | 1)))[:, :, None]
    ground = 90.0 if way == "low contrast" else float(r.uniform(160, 250))
    picture[:] = picture * (1 - paper) + ground * paper
    strength = 45.0 if way == "low contrast" else 120.0
    picture[:] -= strength * ink[:, :, None]
    if way == "glare":
        spot = np.zeros(ink.shape, np.float32)
        cv2.circle(spot, (640, row), max(2, int(height * 0.7)), 1, -1)
        picture[:] += 90 * cv2.GaussianBlur(spot, (0, 0), height * 0.4)[:, :, None]
    return np.asarray(box > 0.5)


def _float(picture: object) -> NDArray[np.float32]:
    return np.asarray(picture, dtype=np.float32)


def codes(each: int) -> Iterator[Sample]:
    """Every kind of code on skin, straight and turned, blurred and noisy."""
    for kind, content in CODES.items():
        made = np.array(zxingcpp.create_barcode(content, getattr(zxingcpp.BarcodeFormat, kind)).to_image(4))
        made = np.pad(made if made.ndim == 2 else made[:, :, 0], 24, constant_values=255)
        rows, columns = np.nonzero(made < 128)
        box = np.zeros(made.shape, np.uint8)
        box[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1] = 1
        for number in range(each):
            r = rng(6, list(CODES).index(kind), number)
            turn = float(r.choice([0, 90, r.uniform(0, 360)]))
            matrix = cv2.getRotationMatrix2D(
                (made.shape[1] / 2, made.shape[0] / 2), turn, r.uniform(0.35, 1.2)
            )
            matrix[:, 2] += np.array([640, 360]) - (made.shape[1] / 2, made.shape[0] / 2)
            picture = skin(number + 80)
            there = cv2.warpAffine(np.ones_like(made), matrix, (1280, 720)) > 0
            picture[there] = cv2.warpAffine(made, matrix, (1280, 720))[there][:, None]
            blurred = cv2.GaussianBlur(picture, (0, 0), r.uniform(0.4, 1.6)).astype(np.float32)
            noisy = np.clip(blurred * 0.85 + 15 + r.normal(0, 4, picture.shape), 0, 255).astype(np.uint8)
            yield Sample(kind, noisy, (cv2.warpAffine(box, matrix, (1280, 720)).astype(np.bool_),))
