"""Where a visit goes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a visit goes, for the page that asks before sending. ``server_sees``: True where the
    clinic's server sees the pictures on the way (DICOM, FHIR); False where only the clinic's key opens
    them. ``way`` tus | put | dicomweb | fhir | folder, empty where the profile offers none. ``proxy``:
    "host:port" of the computer that this network puts in between, empty where the line is direct."""

    clinic: str
    domain: str
    way: str
    server_sees: bool
    storage: str
    keep_days: int | None
    privacy_contact: str
    proxy: str = ""
