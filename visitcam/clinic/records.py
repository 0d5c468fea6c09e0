"""What the inbox has done, one small file a parcel, so that it can be stopped at any moment.

A record is written after the picture stands in the clinic's folder and before the receipt is published:
killed before, the parcel is opened once more into the same files; killed after, only the receipt is left
to publish.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from visitcam.clinic.arrivals import Arrival
from visitcam.errors import ClinicFolderInvalid
from visitcam.reading import read_bounded
from visitcam.writing import is_leftover, make_folder, remove, write_checked

OPENED, REFUSED, AGAIN = "opened", "refused", "again"
_RECORD_MAX_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Record:
    """``state``: opened, refused, or again (the same bytes arrived at another place). ``mark``, ``size``:
    of the arrival. ``opened``: UTC seconds. ``receipt``: hex; ``published``: it stands beside the parcel."""

    place: str
    parcel: str
    size: int
    mark: str
    state: str
    sha256: str = ""
    capture: str = ""
    opened: int = 0
    receipt: str = ""
    published: bool = True
    why: str = ""


class Records:
    """All records of one clinic's inbox, read once; one thread.

    Raises:
        ClinicFolderInvalid: a record cannot be read. VaultError: the folder cannot be made.
    """

    def __init__(self, folder: Path) -> None:
        make_folder(folder)
        self._folder = folder
        self._by_place: dict[str, Record] = {}
        for path in sorted(folder.iterdir()):
            if is_leftover(path):
                remove(path)
            elif path.suffix == ".json":
                record = _read(path)
                self._by_place[record.place] = record
        self._opened = {record.sha256 for record in self._by_place.values() if record.state == OPENED}

    def done(self, arrival: Arrival) -> bool:
        """Whether this very arrival (place, size, mark) was dealt with."""
        record = self._by_place.get(arrival.place)
        return record is not None and (record.size, record.mark) == (arrival.size, arrival.mark)

    def was_opened(self, sha256: str) -> bool:
        """Whether the same bytes were opened before, at whatever place."""
        return sha256 in self._opened

    def unpublished(self) -> tuple[Record, ...]:
        """Records whose receipt still has to be published."""
        return tuple(record for record in self._by_place.values() if not record.published)

    def add(self, record: Record) -> None:
        """Writes a record, durably."""
        name = hashlib.sha256(record.place.encode()).hexdigest()[:32]
        write_checked(self._folder / f"{name}.json", json.dumps(asdict(record), sort_keys=True).encode())
        self._by_place[record.place] = record
        if record.state == OPENED:
            self._opened.add(record.sha256)

    def publish(self, record: Record) -> None:
        """Notes that the receipt stands beside the parcel."""
        self.add(replace(record, published=True))


def _read(path: Path) -> Record:
    try:
        fields = json.loads(read_bounded(path, _RECORD_MAX_BYTES))
        return Record(**fields)
    except (OSError, ValueError, TypeError, RecursionError) as error:
        raise ClinicFolderInvalid(path.name) from error
