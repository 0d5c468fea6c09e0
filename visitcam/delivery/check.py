"""The connection check before a visit: is the clinic's server there, and how long will a picture take."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass

from visitcam.delivery.folder import folder_path
from visitcam.delivery.tls import demand, open_line
from visitcam.errors import DeliveryError, FolderGone, NotAllowedAnyMore, ServerUnclear
from visitcam.https.line import Deadlines, Line
from visitcam.model.clinic_profile import Endpoint

PICTURE_BYTES = 1_500_000  # a redacted 1080p picture at JPEG quality 95, sealed: 0.4–1.5 MB
PROBE_BYTES = 96 * 1024  # 3 s on a 256 kbit/s uplink, past TCP's first window of about 14 kB (RFC 6928)
_DEADLINES = Deadlines(connect=8.0, stall=10.0, answer=10.0)


@dataclass(frozen=True, slots=True)
class ConnectionReport:
    """What was found. ``trouble``: the error's class where the server cannot be used, else None, and its
    ``detail``; ``round_trip``: seconds for the smallest question, on an open line; ``bytes_per_second``
    upwards and ``picture_seconds``: None where it could not be measured; ``proxy``: "host:port" in use."""

    reached: bool
    trouble: type[DeliveryError] | None = None
    detail: str = ""
    round_trip: float | None = None
    bytes_per_second: float | None = None
    picture_seconds: float | None = None
    proxy: str | None = None


def proxy_of(endpoint: Endpoint) -> str:
    """ "host:port" of the proxy that the system names for the way to an endpoint, or empty. Asks nobody."""
    if endpoint.kind == "folder":
        return ""
    try:
        return open_line(endpoint).proxy or ""
    except DeliveryError:
        return ""


def check_connection(endpoint: Endpoint, *, deadlines: Deadlines = _DEADLINES) -> ConnectionReport:
    """Asks the clinic's server of ``endpoint``; never raises a DeliveryError, the report holds it.

    A folder is looked at. A tus server gets a small upload of random bytes that is never finished, so that no
    inbox takes it, and is taken away again where the server allows that; its speed gives the estimate.
    With other servers only the round trip is measured: they keep what is sent to them. Takes up to about
    half a minute on a bad line; not in the window's thread.
    """
    if endpoint.kind == "folder":
        try:
            there = folder_path(endpoint.address).is_dir()
        except FolderGone:
            there = False
        return ConnectionReport(True, round_trip=0.0) if there else ConnectionReport(False, FolderGone)
    proxy: str | None = None
    try:
        with open_line(endpoint, deadlines) as line:
            proxy = line.proxy
            return _measure(line, endpoint.kind)
    except DeliveryError as error:
        return ConnectionReport(False, type(error), error.detail, proxy=proxy)


def _measure(line: Line, kind: str) -> ConnectionReport:
    line.ask("OPTIONS")  # opens the line: name, TCP, TLS
    began = time.monotonic()
    answer = line.ask("OPTIONS")
    round_trip = time.monotonic() - began
    if answer.status in (401, 403) and kind != "put":  # a bucket answers 403 to OPTIONS, and takes a PUT
        raise NotAllowedAnyMore(str(answer.status))
    if 300 <= answer.status < 400 or (answer.status >= 500 and answer.status != 501):
        demand(answer)
    if kind != "tus":
        return ConnectionReport(True, round_trip=round_trip, proxy=line.proxy)
    if "tus-version" not in answer.headers and "tus-resumable" not in answer.headers:
        raise ServerUnclear("no tus server")
    rate = _probe(line, round_trip, "termination" in answer.headers.get("tus-extension", ""))
    seconds = PICTURE_BYTES / rate + 4 * round_trip  # create, send, ask, and one to spare
    return ConnectionReport(True, None, "", round_trip, rate, seconds, line.proxy)


def _probe(line: Line, round_trip: float, may_remove: bool) -> float:
    """Bytes a second upwards."""
    resumable = {"Tus-Resumable": "1.0.0"}
    made = demand(line.ask("POST", headers={**resumable, "Upload-Length": str(PROBE_BYTES + 1)}), 201)
    target = line.here(made.headers.get("location", ""))
    headers = {**resumable, "Content-Type": "application/offset+octet-stream", "Upload-Offset": "0"}
    began = time.monotonic()
    demand(line.ask("PATCH", target, headers=headers, body=os.urandom(PROBE_BYTES)), 204)
    seconds = max(time.monotonic() - began - round_trip, 1e-3)
    if may_remove:
        line.ask("DELETE", target, headers=resumable)
    return PROBE_BYTES / seconds
