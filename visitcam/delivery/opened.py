"""Asks whether the clinic has opened a parcel: its signed receipt stands beside it as ``<id>.receipt``."""

from __future__ import annotations

from visitcam.delivery.folder import folder_path
from visitcam.delivery.put import object_target
from visitcam.delivery.tls import demand, open_line
from visitcam.https.line import Deadlines
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.delivery import Receipt
from visitcam.reading import read_bounded

RECEIPT_LIMIT_BYTES = 1024
_NOT_YET = (401, 403, 404, 405, 410, 501)


def fetch_opened(receipt: Receipt, endpoint: Endpoint, *, deadlines: Deadlines | None = None) -> bytes | None:
    """The clinic's signed receipt for a delivered parcel, not checked yet, or None where there is none.

    A folder is looked into; tus and PUT servers are asked for ``<address>/<id>.receipt`` (a tus server by
    the web server before it, docs/clinic.md). Direct ways have none: the record itself is the proof.

    Raises:
        DeliveryError: as a delivery does.
    """
    name = f"{receipt.parcel}.receipt"
    if receipt.way == "folder":
        try:
            return read_bounded(folder_path(endpoint.address) / name, RECEIPT_LIMIT_BYTES, pipe_seconds=0)
        except OSError:
            return None
    if receipt.way not in ("tus", "put"):
        return None
    with open_line(endpoint, deadlines) as line:
        target = object_target(line.address.target, receipt.parcel).replace(f"{receipt.parcel}.age", name)
        if name not in target:
            return None  # a presigned address is for one object alone
        answer = line.ask("GET", target, limit=RECEIPT_LIMIT_BYTES)
    return None if answer.status in _NOT_YET else demand(answer, 200).body
