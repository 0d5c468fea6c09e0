"""How narrow words can get before they have to be cut."""

from __future__ import annotations

import re

from PySide6.QtGui import QFontMetrics

_WIDE = r"\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef"
_PIECES = re.compile(rf"[{_WIDE}]{{1,4}}|[^\s{_WIDE}]+")
"""Lines break between any two Chinese, Japanese or Korean letters (Unicode UAX #14), save that a mark such
as a full stop does not begin one: four letters together leave room for it."""


def longest_word(metrics: QFontMetrics, text: str) -> int:
    """The width in pixels of the longest piece that no line can be broken in; 0 for no words."""
    return max((metrics.horizontalAdvance(piece) for piece in _PIECES.findall(text)), default=0)
