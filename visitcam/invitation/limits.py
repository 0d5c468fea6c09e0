"""The bounds that invitations and profiles share, and the checks on their words."""

from __future__ import annotations

import re

MAX_NAME_CHARACTERS = 40
MAX_VIEWS = 20
MAX_CATALOGUE = 200
MAX_SECONDS = 4_102_444_800  # the year 2100: a later time is a mistake, not a plan
VIDEO_SECONDS = (5, 60)
MAX_KEEP_DAYS = 36_500

_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}")
_SNOMED = re.compile(r"[1-9][0-9]{5,17}")  # 6 to 18 digits: SNOMED CT release file specification, SCTID


def is_domain(text: str) -> bool:
    """A host name of at least two labels in lower case (punycode for others), no address, no port."""
    return len(text) <= 100 and _DOMAIN.fullmatch(text) is not None


def is_language(text: str) -> bool:
    """A BCP 47 tag such as ``de`` or ``pt-BR``."""
    return _LANGUAGE.fullmatch(text) is not None


def is_snomed(text: str) -> bool:
    """A SNOMED CT identifier by its form, 6 to 18 digits (its check digit: :func:`snomed_check`)."""
    return _SNOMED.fullmatch(text) is not None


def snomed_check(text: str) -> bool:
    """Whether the Verhoeff check digit of an identifier is right: a mistyped code is not."""
    return is_snomed(text) and _verhoeff(text) == 0


def is_words(text: str, most: int, *, least: int = 0) -> bool:
    """Text that can be shown: ``least`` to ``most`` characters, none that control or turn its direction."""
    shown = re.sub(
        "[\\n\\u200c\\u200d]", "", text
    )  # line ends; joiners, which Persian and Hindi are spelt with
    return least <= len(text.strip()) and len(text) <= most and (not shown or shown.isprintable())


# The dihedral group D5 and its permutation (J. Verhoeff, 1969), as SNOMED CT identifiers use them.
_D = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
    (1, 2, 3, 4, 0, 6, 7, 8, 9, 5),
    (2, 3, 4, 0, 1, 7, 8, 9, 5, 6),
    (3, 4, 0, 1, 2, 8, 9, 5, 6, 7),
    (4, 0, 1, 2, 3, 9, 5, 6, 7, 8),
    (5, 9, 8, 7, 6, 0, 4, 3, 2, 1),
    (6, 5, 9, 8, 7, 1, 0, 4, 3, 2),
    (7, 6, 5, 9, 8, 2, 1, 0, 4, 3),
    (8, 7, 6, 5, 9, 3, 2, 1, 0, 4),
    (9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
)
_P = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
    (1, 5, 7, 6, 2, 8, 3, 0, 9, 4),
    (5, 8, 0, 3, 7, 9, 6, 1, 4, 2),
    (8, 9, 1, 6, 0, 4, 3, 5, 2, 7),
    (9, 4, 5, 3, 1, 2, 6, 8, 7, 0),
    (4, 2, 8, 6, 5, 7, 3, 9, 0, 1),
    (2, 7, 9, 3, 8, 0, 6, 4, 1, 5),
    (7, 0, 4, 6, 9, 1, 3, 2, 5, 8),
)


def _verhoeff(digits: str) -> int:
    check = 0
    for place, digit in enumerate(reversed(digits)):
        check = _D[check][_P[place % 8][int(digit)]]
    return check
