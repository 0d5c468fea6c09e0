"""Where the keys go when what has them is made grey or hidden."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_PAGES = frozenset({"page", "stage"})  # object names of pages


def page_takes_it(widget: QWidget) -> bool:
    """Called where Qt moves the focus on. True where ``widget`` was disabled or hidden while it had it: its
    page has it now, and the next Return is for that page. Qt would hand it to the next control, which after
    the last one is Back: who presses Return twice would leave."""
    if widget.isEnabled() and widget.isVisible():
        return False  # a person tabs
    parent = widget.parentWidget()
    while parent is not None and parent.objectName() not in _PAGES:
        parent = parent.parentWidget()
    if parent is None or not parent.isVisible() or not parent.isEnabled():
        return False
    parent.setFocus(Qt.FocusReason.OtherFocusReason)
    return True
