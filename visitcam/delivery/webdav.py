"""Reads a WebDAV folder (RFC 4918): for the clinic's inbox, where parcels arrived by PUT."""

from __future__ import annotations

import posixpath
import urllib.parse
import xml.etree.ElementTree as ET
from dataclasses import dataclass

from visitcam.delivery.tls import Lines, demand
from visitcam.errors import LineCut, ServerUnclear
from visitcam.https.line import Deadlines
from visitcam.model.clinic_profile import Endpoint

_LIST_LIMIT_BYTES = 16 * 1024 * 1024  # about 30,000 files
_SLOWEST_BYTES_A_SECOND = 50_000
_ASK = (
    b'<?xml version="1.0"?><propfind xmlns="DAV:"><prop><getcontentlength/><getetag/><getlastmodified/>'
    b"</prop></propfind>"
)


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """``name`` without its folder; ``size`` in bytes; ``mark`` changes when the content does."""

    name: str
    size: int
    mark: str


class WebdavFolder:
    """One folder of a WebDAV server. One thread at a time.

    Every method raises DeliveryError leaves: LineDown, LineCut, ServerUnclear, NotAllowedAnyMore, ….
    """

    def __init__(self, address: str, deadlines: Deadlines | None = None) -> None:
        self._endpoint = Endpoint("put", address)
        self._lines = Lines(deadlines)

    def list(self) -> tuple[RemoteFile, ...]:
        """The files in the folder (PROPFIND, depth 1), by name."""
        with self._lines.to(self._endpoint) as line:
            base = line.address.target.rstrip("/") + "/"
            headers = {"Depth": "1", "Content-Type": "application/xml"}
            answer = line.ask("PROPFIND", base, headers=headers, body=_ASK, limit=_LIST_LIMIT_BYTES)
            return _listed(demand(answer, 207).body, base)

    def fetch(self, file: RemoteFile, limit: int) -> bytes:
        """The whole file, ``limit`` bytes at most.

        Raises:
            LineCut: another length than was listed. DeliveryError: as ``Line.ask`` and ``demand``.
        """
        with self._lines.to(self._endpoint) as line:
            seconds = 60 + file.size / _SLOWEST_BYTES_A_SECOND
            answer = line.ask(
                "GET", self._target(line.address.target, file.name), limit=limit, seconds=seconds
            )
            body = demand(answer, 200).body
            if len(body) != file.size:
                raise LineCut("another length than was listed")
            return body

    def put(self, name: str, data: bytes) -> None:
        """Writes a file and looks whether all of it is there.

        Raises:
            ServerUnclear: it reads otherwise. DeliveryError: as ``Line.ask`` and ``demand``.
        """
        with self._lines.to(self._endpoint) as line:
            target = self._target(line.address.target, name)
            demand(line.ask("PUT", target, body=data), 200, 201, 204)
            if demand(line.ask("GET", target), 200).body != data:
                raise ServerUnclear("what was written reads otherwise")

    @staticmethod
    def _target(folder: str, name: str) -> str:
        return f"{folder.rstrip('/')}/{urllib.parse.quote(name)}"


def _listed(body: bytes, base: str) -> tuple[RemoteFile, ...]:
    """The multistatus (RFC 4918, 14.16). A document type, and with it entities, is refused."""
    if b"<!DOCTYPE" in body[:4096].upper():
        raise ServerUnclear("listing")
    try:
        root = ET.fromstring(body)  # noqa: S314 - no document type, so no entity; bounded in length
    except ET.ParseError as error:
        raise ServerUnclear("listing") from error
    found: dict[str, RemoteFile] = {}
    for response in root.iter("{DAV:}response"):
        href = urllib.parse.urlsplit(response.findtext("{DAV:}href", "").strip()).path
        length = response.findtext(".//{DAV:}getcontentlength", "")
        folder, name = posixpath.split(urllib.parse.unquote(href))
        here = folder.rstrip("/") + "/" == urllib.parse.unquote(base)
        if not here or not name or not length.isascii() or not length.isdigit() or len(length) > 15:
            continue
        etag = response.findtext(".//{DAV:}getetag", "")
        changed = response.findtext(".//{DAV:}getlastmodified", "")
        found[name] = RemoteFile(name, int(length), f"{etag} {changed}".strip())
    return tuple(found[name] for name in sorted(found))
