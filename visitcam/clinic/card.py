"""The printed card: one sheet that invites (QR code), measures (ArUco corners, millimetres) and shows grey.

A5, or A4 with larger words; the strip has its true size on both. Vector shapes alone, so that a
millimetre is a millimetre wherever "fit to page" is off, and the card says how to see that it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from visitcam.capture import card_layout as layout
from visitcam.clinic.card_words import CardWords, date_words, words_for
from visitcam.clinic.pdf import Colour, Page, text_width, wrapped
from visitcam.errors import BadOption
from visitcam.invitation.qr import QUIET_MODULES, matrix
from visitcam.model.clinic_profile import ClinicProfile
from visitcam.model.invitation import Invitation
from visitcam.model.requested_view import Distance, MediaKind, RequestedView
from visitcam.opencv import cv2

INK: Colour = (20, 35, 44)
QUIET: Colour = (71, 88, 106)
ACTION: Colour = (10, 90, 102)
TINT: Colour = (227, 240, 242)
LINE: Colour = (132, 150, 163)
BLACK: Colour = (0, 0, 0)
WHITE: Colour = (255, 255, 255)
_MOST_ROWS = 4  # what fits above the strip with three lines of contacts


@dataclass(frozen=True, slots=True)
class _Sheet:
    """``k`` enlarges words and spaces; ``margin``, sizes in mm."""

    width: float
    height: float
    margin: float
    k: float


SHEETS = {"A5": _Sheet(148, 210, 12, 1.0), "A4": _Sheet(210, 297, 20, 1.38)}


def draw_card(invitation: Invitation, profile: ClinicProfile, size: str = "A5") -> bytes:
    """The card as a PDF of one page; ``size``: A5 or A4. The same invitation gives the same bytes.

    Raises:
        BadOption: another size.
    """
    sheet = SHEETS.get(size.upper())
    if sheet is None:
        raise BadOption("card A5 | A4")
    words = words_for(invitation.language)
    page = Page(sheet.width, sheet.height)
    y = _head(page, sheet, profile, words)
    y = _way_in(page, sheet, invitation, words, y)
    _asked(page, sheet, invitation, profile, words, y)
    _strip_block(page, sheet, words)
    return page.pdf(f"{profile.name} · {words.title}")


def _head(page: Page, sheet: _Sheet, profile: ClinicProfile, words: CardWords) -> float:
    """Who writes, and what it is about; returns where the next part begins (mm)."""
    k, m = sheet.k, sheet.margin
    inner = sheet.width - 2 * m
    page.rectangle(m, 8 * k, inner, 14 * k, ACTION)
    size = _fitting(profile.name, 15 * k, inner - 12 * k)
    page.text(m + 6 * k, 14.4 * k, profile.name, size, WHITE, bold=True)
    page.text(m + 6 * k, 19.2 * k, profile.domain, 8.5 * k, TINT)
    page.text(m, 31.5 * k, words.title, _fitting(words.title, 21 * k, inner), INK, bold=True)
    page.text(m, 37.5 * k, words.lead, _fitting(words.lead, 11.5 * k, inner, bold=False), QUIET)
    return 42 * k


def _way_in(page: Page, sheet: _Sheet, invitation: Invitation, words: CardWords, y: float) -> float:
    """Three steps on the left, the code on the right."""
    k, m = sheet.k, sheet.margin
    side = 60 * k
    _code(page, invitation.raw, sheet.width - m - side, y, side)
    column = sheet.width - 2 * m - side - 6 * k
    top = y + 6 * k
    for number, step in enumerate(words.steps, start=1):
        page.disc(m + 4.2 * k, top - 1.4 * k, 4.2 * k, ACTION)
        page.text(m + 4.2 * k, top + 0.2 * k, str(number), 12.5 * k, WHITE, bold=True, centred=True)
        for line in wrapped(step, 12 * k, column - 11 * k):
            page.text(m + 11 * k, top, line, 12 * k, INK)
            top += 5.2 * k
        top += 4.6 * k
    foot = y + side - 3.2 * k
    for line in reversed(wrapped(words.for_you, 9 * k, column)):
        page.text(m, foot, line, 9 * k, QUIET)
        foot -= 4 * k
    return y + side + 4 * k


def _code(page: Page, raw: bytes, x: float, y: float, side: float) -> None:
    modules = matrix(raw)
    step = side / (len(modules) + 2 * QUIET_MODULES)
    page.rectangle(x, y, side, side, WHITE)
    boxes = []
    for row, line in enumerate(modules):
        start = None
        for column, dark in enumerate([*line, False]):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                left, top = x + (start + QUIET_MODULES) * step, y + (row + QUIET_MODULES) * step
                boxes.append((left, top, (column - start) * step, step))
                start = None
    page.rectangles(boxes, BLACK)


def _asked(
    page: Page, sheet: _Sheet, invitation: Invitation, profile: ClinicProfile, words: CardWords, y: float
) -> None:
    """The views, until when, and whom to ask."""
    k, m = sheet.k, sheet.margin
    inner = sheet.width - 2 * m
    most = _MOST_ROWS if len(invitation.views) <= _MOST_ROWS else _MOST_ROWS - 1
    shown = invitation.views[:most]
    more = len(invitation.views) - len(shown)
    rows = len(shown) + (1 if more else 0)
    page.rectangle(m, y, inner, (8.5 + 4.9 * rows) * k, TINT)
    page.text(m + 5 * k, y + 5.4 * k, words.views, 10 * k, ACTION, bold=True)
    until = words.until.format(date=_date(invitation))
    page.text(sheet.width - m - 5 * k - text_width(until, 10 * k), y + 5.4 * k, until, 10 * k, INK)
    line = y + 10.8 * k
    for view in shown:
        page.disc(m + 6.2 * k, line - 1.2 * k, 0.8 * k, ACTION)
        text = f"{view.name} ({_how(view, words)})"
        size = _fitting(text, 10.5 * k, inner - 15 * k, bold=False)
        page.text(m + 9 * k, line, text, size, INK)
        line += 4.9 * k
    if more:
        page.text(m + 9 * k, line, f"+ {more}", 10.5 * k, INK)
        line += 4.9 * k
    _contacts(page, sheet, profile, words, line + 3.4 * k)


def _contacts(page: Page, sheet: _Sheet, profile: ClinicProfile, words: CardWords, y: float) -> None:
    lines = [(words.private, False)]
    if profile.contact:
        lines.append((f"{words.questions}: {profile.contact}", False))
    if profile.emergency:
        lines.append((f"{words.emergency} {profile.emergency}", True))
    inner = sheet.width - 2 * sheet.margin
    for text, bold in lines:
        size = _fitting(text, 9.5 * sheet.k, inner, bold=bold)
        page.text(sheet.margin, y, text, size, INK if bold else QUIET, bold=bold)
        y += 4.4 * sheet.k


def _strip_block(page: Page, sheet: _Sheet, words: CardWords) -> None:
    """The strip at the foot, below a line to cut or fold along."""
    x = (sheet.width - layout.STRIP_MM[0]) / 2
    y = sheet.height - 8 - layout.STRIP_MM[1]
    cut = y - 7.6
    page.line(6, cut, sheet.width - 6, cut, LINE, 0.25, dash=1.6)
    width = text_width(words.fold, 7)
    page.rectangle(sheet.width - 14 - width, cut - 2, width + 4, 4, WHITE)
    page.text(sheet.width - 12 - width, cut + 0.9, words.fold, 7, QUIET)
    size = _fitting(words.strip, 9.5, layout.STRIP_MM[0], bold=True)
    page.text(x, y - 2.6, words.strip, size, INK, bold=True)
    _strip(page, x, y, words)


def _strip(page: Page, x: float, y: float, words: CardWords) -> None:
    dictionary = cv2.aruco.getPredefinedDictionary(getattr(cv2.aruco, layout.DICTIONARY))
    step = layout.MARKER_MM / 6  # four bits and the black frame on both sides
    for name, (left, top) in zip(layout.MARKER_IDS, layout.MARKER_ORIGINS, strict=True):
        bits = cv2.aruco.generateImageMarker(dictionary, name, 6)
        boxes = [
            (x + left + column * step, y + top + row * step, step, step)
            for row in range(6)
            for column in range(6)
            if bits[row][column] == 0
        ]
        page.rectangles(boxes, BLACK)
    for patch in (*layout.GREY_PATCHES, *layout.COLOUR_PATCHES):
        paper = patch.rgb == (255, 255, 255)
        page.rectangle(
            x + patch.x, y + patch.y, patch.side, patch.side,
            None if paper else patch.rgb, line=LINE if paper else None, thick=0.2,
        )  # fmt: skip
    _scale(page, x + layout.SCALE_ORIGIN[0], y + layout.SCALE_ORIGIN[1])
    check = f"{words.check}  VisitCam 1"
    width = layout.STRIP_MM[0] - 2 * layout.MARKER_MM
    page.text(x + layout.STRIP_MM[0] / 2, y + 27.0, check, _fitting(check, 6.5, width, bold=False), QUIET,
              centred=True)  # fmt: skip


def _scale(page: Page, x: float, y: float) -> None:
    """Ticks every millimetre, longer every 5 and 10; the zero's middle lies at ``x``."""
    for mm in range(layout.SCALE_MM + 1):
        length = 5.0 if mm % 10 == 0 else 3.6 if mm % 5 == 0 else 2.3
        page.rectangle(x + mm - 0.1, y - length, 0.2, length, BLACK)
        if mm % 10 == 0:
            page.text(x + mm, y + 3.0, str(mm), 7.5, INK, centred=True)
    page.text(x + layout.SCALE_MM + 3.4, y + 3.0, "mm", 7.5, INK)
    page.rectangle(x - 0.1, y - 0.1, layout.SCALE_MM + 0.2, 0.2, BLACK)


def _how(view: RequestedView, words: CardWords) -> str:
    media = words.video if view.media is MediaKind.VIDEO else words.photo
    return f"{media}, {words.overview if view.distance is Distance.OVERVIEW else words.close}"


def _date(invitation: Invitation) -> str:
    day = datetime.fromtimestamp(invitation.expires, UTC)
    return date_words(invitation.language, day.day, day.month, day.year)


def _fitting(text: str, size: float, width: float, *, bold: bool = True) -> float:
    """``size``, or the smaller one at which ``text`` is ``width`` mm wide."""
    wide = text_width(text, size, bold=bold)
    return size if wide <= width else size * width / wide
