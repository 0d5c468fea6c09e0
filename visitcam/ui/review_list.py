"""The list of what is removed, beside the picture."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from visitcam.messages import region_words
from visitcam.messages.checks import CONTEXT as CHECKS
from visitcam.model.redaction import Redaction
from visitcam.model.region import Region
from visitcam.ui.widgets.row_list import RowList


class RegionList(RowList):
    """One row a thing; the pieces of a line of text are one. ``picked``: a region or None."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ReviewPage", "What is removed"), parent)
        self.currentRowChanged.connect(lambda row: self.picked.emit(self.region(row)))

    def region(self, row: int) -> Region | None:
        """What a row stands for."""
        item = self.item(row) if row >= 0 else None
        held = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return held if isinstance(held, Region) else None

    def fill(self, redaction: Redaction, chosen: Region | None) -> None:
        """Anew."""
        self.blockSignals(True)
        self.clear()
        seen: set[tuple[str, str, int]] = set()
        for region in redaction.regions:
            if region.line is not None:
                key = (str(region.kind), str(region.origin), region.line)
                if key in seen:
                    continue
                seen.add(key)
            words = QCoreApplication.translate(CHECKS, region_words(region.kind, removed=True))
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, region)
            self.addItem(item)
        self.blockSignals(False)
        self.select(chosen)
        self.fit()

    def select(self, chosen: Region | None) -> None:
        """The row of ``chosen``; nothing is told of it."""
        self.blockSignals(True)
        rows = [row for row in range(self.count()) if chosen is not None and self.region(row) == chosen]
        self.setCurrentRow(rows[0] if rows else -1)
        self.blockSignals(False)
