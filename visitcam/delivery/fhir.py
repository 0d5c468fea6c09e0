"""FHIR R4 (hl7.org/fhir/R4/http.html#transaction): the clinic's own server sees the picture.

The order in one attempt:

1. A search by the capture's identifier asks whether the server has it already.
2. One transaction posts Binary and DocumentReference (and Media, where the address ends in ``#media``);
   a server stores all of it or nothing. ``ifNoneExist`` keeps the document single even where two
   attempts overlap.
3. The proof is the location that the server gave to the DocumentReference.
"""

from __future__ import annotations

import hashlib
import json
import re
import urllib.parse
from collections.abc import Mapping
from dataclasses import replace

from visitcam.delivery.sending import teller
from visitcam.delivery.tls import Lines, demand
from visitcam.delivery.way import Goods, Progress, Stop
from visitcam.errors import DeliveryStopped, ServerRefused, ServerUnclear
from visitcam.https.line import Answer, Deadlines, Line
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.delivery import Delivery, Receipt
from visitcam.model.opened_bundle import OpenedBundle

_JSON = "application/fhir+json"
_ANSWER_LIMIT_BYTES = 48 * 1024 * 1024  # a server may send the whole Binary back, in base64


class FhirWay:
    """Posts an opened bundle as one transaction. ``deadlines``: the line's, where not the usual ones."""

    kind = "fhir"
    sealed = False

    def __init__(self, deadlines: Deadlines | None = None) -> None:
        self._lines = Lines(deadlines)

    def hang_up(self) -> None:
        """Closes the line that was kept for the next one."""
        self._lines.hang_up()

    def deliver(
        self, goods: Goods, endpoint: Endpoint, state: Delivery, *, progress: Progress, stop: Stop
    ) -> Receipt:
        """As ``Way.deliver``; ``state.parcel`` is the capture's id.

        Raises:
            NoWay: media that cannot stand in a document. The others as ``Way.deliver``.
        """
        from visitcam.delivery import fhir_resources

        if not isinstance(goods, OpenedBundle):
            raise TypeError("FHIR carries opened bundles")
        if stop():
            raise DeliveryStopped
        asked = urllib.parse.urlsplit(endpoint.address).fragment
        document = fhir_resources.transaction(goods, media=asked == "media")
        data = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
        urn = fhir_resources.capture_urn(goods.manifest)
        state = replace(state, sent=0, total=len(data))
        with self._lines.to(endpoint) as line:
            base = line.address.target.rstrip("/")
            progress(state)
            proof = _found(line, base, urn)
            if not proof:
                proof = _post(line, base, data, state, progress, stop) or _found(line, base, urn)
            if not proof:
                raise ServerUnclear("the answer does not name the document")
        progress(replace(state, sent=len(data)))
        return Receipt(
            parcel=state.parcel,
            way=self.kind,
            proof=proof,
            length=len(goods.media),
            sha256=hashlib.sha256(goods.media).hexdigest(),
        )


def _found(line: Line, base: str, urn: str) -> str:
    """Where the server keeps the document, or "". A server that does not let us search is sent it: there
    ``ifNoneExist`` keeps it single."""
    query = urllib.parse.urlencode({"identifier": f"urn:ietf:rfc:3986|{urn}", "_count": "1"})
    answer = line.ask(
        "GET", f"{base}/DocumentReference?{query}", headers={"Accept": _JSON}, limit=_ANSWER_LIMIT_BYTES
    )
    if answer.status in (400, 401, 403, 404, 405, 501):
        return ""
    bundle = _bundle(demand(answer, 200), "searchset")
    for entry in _entries(bundle):
        resource = entry.get("resource")
        if isinstance(resource, Mapping) and resource.get("resourceType") == "DocumentReference":
            return _proof(f"DocumentReference/{resource.get('id')}")
    return ""


def _post(line: Line, base: str, data: bytes, state: Delivery, progress: Progress, stop: Stop) -> str:
    """Posts the transaction; the document's location, or "" where the answer does not name it."""
    answer = line.ask(
        "POST",
        base or "/",
        headers={"Content-Type": _JSON, "Accept": _JSON, "Prefer": "return=minimal"},
        body=data,
        told=teller(len(data), state, progress, stop),
        limit=_ANSWER_LIMIT_BYTES,
    )
    if answer.status in (409, 412, 422, 400):
        raise ServerRefused(str(answer.status))
    bundle = _bundle(demand(answer, 200, 201), "transaction-response")
    location = ""
    for entry in _entries(bundle):
        response = entry.get("response")
        if not isinstance(response, Mapping):
            raise ServerUnclear("an entry without an answer")
        status, where = str(response.get("status", "")), str(response.get("location", ""))
        if not status.startswith("2"):
            raise ServerRefused(status[:3])
        if "DocumentReference/" in where:
            location = _proof("DocumentReference/" + where.split("DocumentReference/", 1)[1])
    return location


def _proof(location: str) -> str:
    """A document's place as FHIR writes it (R4 2.20.1: ids of 64 letters at most); it is kept and shown."""
    if not re.fullmatch(r"DocumentReference/[A-Za-z0-9.-]{1,64}(/_history/[A-Za-z0-9.-]{1,64})?", location):
        raise ServerUnclear("no FHIR id")
    return location


def _bundle(answer: Answer, kind: str) -> Mapping[str, object]:
    """The Bundle in an answer; an error page that says 200 is no Bundle."""
    try:
        told = json.loads(answer.body)
    except (ValueError, RecursionError) as error:
        raise ServerUnclear("no FHIR") from error
    if not isinstance(told, Mapping) or told.get("resourceType") != "Bundle" or told.get("type") != kind:
        raise ServerUnclear("no FHIR Bundle")
    return told


def _entries(bundle: Mapping[str, object]) -> list[Mapping[str, object]]:
    found = bundle.get("entry", [])
    if not isinstance(found, list) or not all(isinstance(entry, Mapping) for entry in found):
        raise ServerUnclear("entries")
    return found
