"""A small PDF writer: one page, true millimetres, vector shapes, Helvetica (ISO 32000-1).

Origin at the page's top left, y down, all lengths in millimetres. Text that Helvetica's Latin alphabet
(Windows-1252) does not have is drawn as a picture with a font of the system.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence

from visitcam.clinic.text_picture import draw_text

MM = 72 / 25.4  # points
Colour = tuple[int, int, int]

# Advance widths of Helvetica and Helvetica-Bold, 1/1000 em, from space to "~" (Adobe's AFM files).
_REGULAR = (
    "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 "
    "556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 "
    "556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 "
    "556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 "
    "500 500 500 334 260 334 584 "
)
_BOLD = (
    "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 "
    "556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 "
    "611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 "
    "611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 "
    "556 556 500 389 280 389 584 "
)
_WIDTHS = {False: [int(w) for w in _REGULAR.split()], True: [int(w) for w in _BOLD.split()]}
_LATIN = "cp1252"


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """Width of ``text`` in mm; ``size`` in points. Accented letters count as their base letters do."""
    return sum(_advance(letter, bold) for letter in text) * size / 1000 / MM


def wrapped(text: str, size: float, width: float, *, bold: bool = False) -> list[str]:
    """``text`` in lines of at most ``width`` mm; a word that is longer than a line is broken."""
    lines: list[str] = []
    line = ""
    for word in _pieces(text, size, width, bold):
        longer = f"{line} {word}".strip()
        if line and text_width(longer, size, bold=bold) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line] if line else lines


class Page:
    """One page of ``width`` × ``height`` mm; draw, then :meth:`pdf`."""

    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self._operators: list[str] = []
        self._pictures: list[bytes] = []

    def rectangle(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        fill: Colour | None,
        *,
        line: Colour | None = None,
        thick: float = 0.3,
        dash: float = 0.0,
    ) -> None:
        """A rectangle; grey colours are printed with black ink alone."""
        if fill is not None:
            self._operators.append(f"{_colour(fill)} {self._box(x, y, w, h)} re f")
        if line is not None:
            pattern = f"[{dash * MM:.3f}] 0 d" if dash else "[] 0 d"
            self._operators.append(
                f"{_colour(line, stroke=True)} {thick * MM:.4f} w {pattern} {self._box(x, y, w, h)} re S"
            )

    def rectangles(self, boxes: Iterable[tuple[float, float, float, float]], fill: Colour) -> None:
        """Many rectangles as one shape, so that no renderer shows seams between them."""
        shape = " ".join(f"{self._box(*box)} re" for box in boxes)
        self._operators.append(f"{_colour(fill)} {shape} f")

    def line(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        colour: Colour,
        thick: float = 0.3,
        dash: float = 0.0,
    ) -> None:
        """A straight line."""
        pattern = f"[{dash * MM:.3f}] 0 d" if dash else "[] 0 d"
        start, end = self._point(x0, y0), self._point(x1, y1)
        self._operators.append(
            f"{_colour(colour, stroke=True)} {thick * MM:.4f} w {pattern} {start} m {end} l S"
        )

    def disc(self, x: float, y: float, radius: float, fill: Colour) -> None:
        """A filled circle around (x, y), of four Bézier curves (control points at 0.5523 r)."""
        k = 0.5523 * radius
        points = [
            (x + radius, y), (x + radius, y + k), (x + k, y + radius), (x, y + radius),
            (x - k, y + radius), (x - radius, y + k), (x - radius, y),
            (x - radius, y - k), (x - k, y - radius), (x, y - radius),
            (x + k, y - radius), (x + radius, y - k), (x + radius, y),
        ]  # fmt: skip
        told = [self._point(*point) for point in points]
        curves = " ".join(f"{told[i]} {told[i + 1]} {told[i + 2]} c" for i in (1, 4, 7, 10))
        self._operators.append(f"{_colour(fill)} {told[0]} m {curves} f")

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        colour: Colour,
        *,
        bold: bool = False,
        centred: bool = False,
    ) -> None:
        """One line of text; ``y`` is its base line, ``size`` in points; ``x`` its left end or its middle."""
        try:
            data = text.encode(_LATIN)
        except UnicodeEncodeError:
            self._text_as_picture(x, y, text, size, colour, bold=bold, centred=centred)
            return
        start = x - text_width(text, size, bold=bold) / 2 if centred else x
        font = "F2" if bold else "F1"
        escaped = data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)").decode("latin-1")
        self._operators.append(
            f"BT /{font} {size:.2f} Tf {_colour(colour)} {self._point(start, y)} Td ({escaped}) Tj ET"
        )

    def pdf(self, title: str) -> bytes:
        """The file. Nothing of a clock is in it: the same page gives the same bytes."""
        pictures = " ".join(f"/P{i} {7 + i} 0 R" for i in range(len(self._pictures)))
        resources = f"/Font << /F1 5 0 R /F2 6 0 R >> /XObject << {pictures} >>"
        box = f"[0 0 {self.width * MM:.4f} {self.height * MM:.4f}]"
        sheet = f"/MediaBox {box} /Resources << {resources} >> /Contents 4 0 R"
        content = zlib.compress("\n".join(self._operators).encode("latin-1"))
        font = "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding /WinAnsiEncoding >>"
        objects = [
            b"<< /Type /Catalog /Pages 2 0 R /ViewerPreferences << /PrintScaling /None >> >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            f"<< /Type /Page /Parent 2 0 R {sheet} >>".encode("ascii"),
            _stream("/Filter /FlateDecode", content),
            font.format("Helvetica").encode("ascii"),
            font.format("Helvetica-Bold").encode("ascii"),
            *self._pictures,
        ]
        return _file(objects, title)

    def _text_as_picture(
        self, x: float, y: float, text: str, size: float, colour: Colour, *, bold: bool, centred: bool
    ) -> None:
        drawn = draw_text(text, size, bold=bold)
        w, h, up = (pixels * size / drawn.em / MM for pixels in (drawn.width, drawn.height, drawn.ascent))
        name = f"P{len(self._pictures)}"
        # An image mask: 1 bit where nothing is painted, so that it takes the text's own colour.
        facts = (
            f"/Type /XObject /Subtype /Image /Width {drawn.width} /Height {drawn.height} /ImageMask true "
            "/BitsPerComponent 1 /Filter /FlateDecode"
        )
        self._pictures.append(_stream(facts, zlib.compress(drawn.mask)))
        left = x - w / 2 if centred else x
        place = f"{w * MM:.4f} 0 0 {h * MM:.4f} {self._point(left, y - up + h)} cm"
        self._operators.append(f"q {_colour(colour)} {place} /{name} Do Q")

    def _point(self, x: float, y: float) -> str:
        return f"{x * MM:.4f} {(self.height - y) * MM:.4f}"

    def _box(self, x: float, y: float, w: float, h: float) -> str:
        return f"{self._point(x, y + h)} {w * MM:.4f} {h * MM:.4f}"


def _file(objects: Sequence[bytes], title: str) -> bytes:
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    info = b"<< /Title <feff" + title.encode("utf-16-be").hex().encode("ascii") + b"> /Producer (VisitCam) >>"
    places = []
    for number, body in enumerate([*objects, info], start=1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(places) + 1,
        len(places),
        table,
    )
    return bytes(out)


def _stream(facts: str, data: bytes) -> bytes:
    return f"<< {facts} /Length {len(data)} >>\nstream\n".encode("ascii") + data + b"\nendstream"


def _colour(colour: Colour, *, stroke: bool = False) -> str:
    red, green, blue = (level / 255 for level in colour)
    if red == green == blue:
        return f"{red:.4f} {'G' if stroke else 'g'}"
    return f"{red:.4f} {green:.4f} {blue:.4f} {'RG' if stroke else 'rg'}"


def _advance(letter: str, bold: bool) -> int:
    import unicodedata

    base = unicodedata.normalize("NFD", letter)[0]
    place = ord(base) - 32
    return _WIDTHS[bold][place] if 0 <= place < 95 else 600


def _pieces(text: str, size: float, width: float, bold: bool) -> list[str]:
    pieces: list[str] = []
    for word in text.split():
        rest = word
        while text_width(rest, size, bold=bold) > width:
            fits = 1
            while text_width(rest[: fits + 1], size, bold=bold) <= width:
                fits += 1
            pieces.append(rest[:fits])
            rest = rest[fits:]
        pieces.append(rest)
    return pieces
