"""Words in any script as a one-bit picture, for a PDF that has Helvetica alone."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

_EM_PIXELS = 150  # at 11 points about 980 dots an inch: sharper than any office printer
# Names that FreeType finds in the system's font folders; the first that is there and has the letters.
_FONTS = (
    ("NotoSans-Bold.ttf", "NotoSans-Regular.ttf"),
    ("NotoSansCJK-Bold.ttc", "NotoSansCJK-Regular.ttc"),
    ("NotoSansArabic-Bold.ttf", "NotoSansArabic-Regular.ttf"),
    ("NotoSansHebrew-Bold.ttf", "NotoSansHebrew-Regular.ttf"),
    ("NotoSansDevanagari-Bold.ttf", "NotoSansDevanagari-Regular.ttf"),
    ("DejaVuSans-Bold.ttf", "DejaVuSans.ttf"),
    ("arialbd.ttf", "arial.ttf"),
    ("msyhbd.ttc", "msyh.ttc"),
    ("Arial Unicode.ttf", "Arial Unicode.ttf"),
)


@dataclass(frozen=True, slots=True)
class TextPicture:
    """``mask``: rows of bits, padded to bytes, 0 where ink is. ``em``: pixels of the font's size.
    ``ascent``: rows above the base line. Sizes in pixels."""

    width: int
    height: int
    ascent: int
    em: int
    mask: bytes


def draw_text(text: str, size: float, *, bold: bool = False) -> TextPicture:
    """``text`` in a font of the system that has its letters (boxes stand for those that none has)."""
    del size  # drawn at one fine size, and scaled by the page
    font = _font_for(text, bold)
    left, _, right, _ = font.getbbox(text)
    ascent, descent = font.getmetrics()
    width, height = max(1, round(right - min(0.0, left)) + 2), ascent + descent + 2
    picture = Image.new("1", (width, height), 1)
    ImageDraw.Draw(picture).text((max(0.0, -left), 0), text, font=font, fill=0)
    return TextPicture(width, height, ascent, _EM_PIXELS, picture.tobytes())


def _font_for(text: str, bold: bool) -> ImageFont.FreeTypeFont:
    best: ImageFont.FreeTypeFont | None = None
    for names in _FONTS:
        try:
            font = ImageFont.truetype(names[0 if bold else 1], _EM_PIXELS)
        except OSError:
            continue
        best = best or font
        missing = bytes(font.getmask("\U0010ffff"))
        letters = {letter for letter in text if not letter.isspace()}
        if all(bytes(font.getmask(letter)) != missing for letter in letters):
            return font
    if best is not None:
        return best
    plain = ImageFont.load_default(_EM_PIXELS)
    if not isinstance(plain, ImageFont.FreeTypeFont):
        raise OSError("no font that can be scaled")
    return plain
