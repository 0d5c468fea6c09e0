"""Asks for a file, in the system's own dialog or, where it has none, in Qt's. Window's thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QToolButton, QWidget

from visitcam.ui import theme

_WIDE, _HIGH = 860, 560  # unscaled pixels of Qt's own: the one it begins with cuts its columns

_NEEDLESS = ("newFolderButton", "listModeButton", "detailModeButton")
"""Of Qt's own, which is to fit a low screen with large words; the system's has none of these names."""


def choose_file(page: QWidget, title: str, kinds: str = "") -> Path | None:
    """The file that was chosen, None where it was not; waits for the person. ``kinds``: as for
    ``QFileDialog`` ("Pictures (*.png *.jpg)").

    It belongs to the window: beneath the stage its words would be light on light.
    """
    window = page.window()
    dialog = QFileDialog(window, title, str(Path.home()), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
    dialog.setOption(QFileDialog.Option.ReadOnly)
    for name in _NEEDLESS:
        button = dialog.findChild(QToolButton, name)
        if isinstance(button, QToolButton):
            button.hide()
    box = dialog.findChild(QComboBox, "fileTypeCombo")
    if isinstance(box, QComboBox):  # else as wide as the endings that it does not show
        box.setMinimumWidth(theme.look().px(120))
    dialog.setViewMode(QFileDialog.ViewMode.List)  # names are enough, and no column can be cut
    look = theme.look()
    dialog.resize(min(look.px(_WIDE), window.width()), min(look.px(_HIGH), window.height()))
    chosen = dialog.exec() == QFileDialog.DialogCode.Accepted
    files = dialog.selectedFiles() if chosen else []
    dialog.deleteLater()
    return Path(files[0]) if files else None
