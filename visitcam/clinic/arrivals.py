"""Where parcels arrive: a folder (or stick), the store of a tus server on this machine, or WebDAV.

Nothing is taken away from there: a patient's program that lost an answer looks for its parcel again, and
would send it twice if it were gone. The receipt is put beside the parcel; how long both stay is the
clinic's matter (docs/clinic.md).
"""

from __future__ import annotations

import json
import re
import urllib.parse
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from visitcam.clinic.open import MAX_PARCEL_BYTES
from visitcam.delivery.webdav import RemoteFile, WebdavFolder
from visitcam.errors import BadOption, FolderGone, LineCut, ServerUnclear
from visitcam.reading import read_bounded
from visitcam.writing import write_checked

PARCEL_SUFFIX = ".age"
RECEIPT_SUFFIX = ".receipt"
# VisitCam's own names are 32 hex digits; other senders may choose others, but no path and no dot.
_SAFE = re.compile(r"[0-9A-Za-z_][0-9A-Za-z_+-]{0,99}")
_FACTS_MAX_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Arrival:
    """One parcel: its ``id`` (the name without suffix), ``size`` in bytes, a ``mark`` that changes with its
    content, and ``place``, which the source understands."""

    id: str
    size: int
    mark: str
    place: str


class Arrivals(Protocol):
    """Where parcels come from; every method raises DeliveryError leaves where it cannot be reached."""

    def waiting(self) -> tuple[Arrival, ...]:
        """Every parcel that is wholly there, opened before or not."""
        ...

    def fetch(self, arrival: Arrival) -> bytes:
        """Its bytes."""
        ...

    def publish(self, parcel: str, receipt: bytes) -> None:
        """Puts ``<parcel>.receipt`` where the sender's program finds it."""
        ...


def open_arrivals(source: str) -> Arrivals:
    """``source``: a folder, a tus server's store (``tus:FOLDER`` or just the folder), or an https address.

    Raises:
        BadOption: an address that is neither. FolderGone: no such folder.
    """
    if source.startswith(("https:", "http:")):
        return RemoteArrivals(WebdavFolder(source))
    path = Path(source.removeprefix("tus:")).expanduser()
    if "://" in source or "\0" in source:
        raise BadOption("--from")
    if not path.is_dir():
        raise FolderGone("source")
    return FolderArrivals(path)


class FolderArrivals:
    """A folder with ``<id>.age`` files, or a tus store: an upload's bytes beside its facts in
    ``<upload>.json`` (@tus/file-store) or ``<upload>.info`` (tusd). An upload counts once it is whole."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def waiting(self) -> tuple[Arrival, ...]:
        """As ``Arrivals.waiting``."""
        try:
            found = [self._look(path) for path in sorted(self._folder.iterdir())]
        except OSError as error:
            raise FolderGone("source") from error
        return tuple(arrival for arrival in found if arrival is not None)

    def fetch(self, arrival: Arrival) -> bytes:
        """As ``Arrivals.fetch``."""
        try:
            with (self._folder / arrival.place).open("rb") as file:
                data = file.read(MAX_PARCEL_BYTES + 1)
        except OSError as error:
            raise FolderGone("source") from error
        if len(data) != arrival.size:
            raise LineCut("it changes while it is read")
        return data

    def publish(self, parcel: str, receipt: bytes) -> None:
        """As ``Arrivals.publish``."""
        if not self._folder.is_dir():
            raise FolderGone("source")
        write_checked(self._folder / f"{parcel}{RECEIPT_SUFFIX}", receipt)
        (self._folder / f"{parcel}{RECEIPT_SUFFIX}").chmod(
            0o644
        )  # the server that hands it out may be another

    def _look(self, path: Path) -> Arrival | None:
        """One file that is gone by now, or cannot be looked at, does not keep the others from coming in."""
        try:
            return self._of_file(path)
        except OSError:
            return None

    def _of_file(self, path: Path) -> Arrival | None:
        if path.suffix == PARCEL_SUFFIX:
            return _arrival(path.stem, path)
        if path.suffix not in (".json", ".info") or not path.is_file():
            return None
        try:
            facts = json.loads(read_bounded(path, _FACTS_MAX_BYTES))
        except (OSError, ValueError, RecursionError):
            return None
        upload = path.with_suffix("")
        if not isinstance(facts, dict) or not upload.is_file():
            return None
        size = facts.get("size", facts.get("Size"))
        named = facts.get("metadata") or facts.get("MetaData") or {}
        if size != upload.stat().st_size or not isinstance(named, dict):
            return None
        name = str(named.get("filename") or upload.name)
        return _arrival(name.removesuffix(PARCEL_SUFFIX), upload)


class RemoteArrivals:
    """A WebDAV folder with ``<id>.age`` files."""

    def __init__(self, folder: WebdavFolder) -> None:
        self._folder = folder

    def waiting(self) -> tuple[Arrival, ...]:
        """As ``Arrivals.waiting``."""
        return tuple(
            Arrival(file.name.removesuffix(PARCEL_SUFFIX), file.size, file.mark, file.name)
            for file in self._folder.list()
            if file.name.endswith(PARCEL_SUFFIX) and _SAFE.fullmatch(file.name.removesuffix(PARCEL_SUFFIX))
        )

    def fetch(self, arrival: Arrival) -> bytes:
        """As ``Arrivals.fetch``."""
        if arrival.size > MAX_PARCEL_BYTES:
            raise ServerUnclear("longer than any parcel")
        file = RemoteFile(urllib.parse.unquote(arrival.place), arrival.size, arrival.mark)
        return self._folder.fetch(file, MAX_PARCEL_BYTES)

    def publish(self, parcel: str, receipt: bytes) -> None:
        """As ``Arrivals.publish``."""
        self._folder.put(f"{parcel}{RECEIPT_SUFFIX}", receipt)


def _arrival(name: str, path: Path) -> Arrival | None:
    if not _SAFE.fullmatch(name) or not path.is_file():
        return None
    facts = path.stat()
    return Arrival(name, facts.st_size, str(facts.st_mtime_ns), path.name)
