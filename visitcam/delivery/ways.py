"""Every sealed way by its kind; the direct ways (DICOMweb, FHIR) join them in ``wiring``."""

from __future__ import annotations

from visitcam.delivery.folder import Folder
from visitcam.delivery.put import Put
from visitcam.delivery.tus import Tus
from visitcam.delivery.way import Way
from visitcam.https.line import Deadlines


def sealed_ways(deadlines: Deadlines | None = None) -> dict[str, Way]:
    """tus, PUT and folder, new; for one thread."""
    ways: tuple[Way, ...] = (Tus(deadlines), Put(deadlines), Folder())
    return {way.kind: way for way in ways}
