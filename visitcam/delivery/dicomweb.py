"""DICOMweb STOW-RS (PS3.18, 10.5): the clinic's own server sees the picture.

The order in one attempt:

1. The object is built in memory; its UIDs follow from the capture's id alone.
2. QIDO-RS asks whether the server has that instance already (an attempt whose answer was lost).
3. Only then is it stored, alone in its request: a server stores an instance whole or not at all.
4. The proof is the instance's UID among those that the server says it references.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from visitcam.delivery.sending import told_pieces
from visitcam.delivery.tls import Lines, demand
from visitcam.delivery.way import Goods, Progress, Stop
from visitcam.errors import (
    DeliveryError,
    DeliveryStopped,
    NotAllowedAnyMore,
    ServerFull,
    ServerRefused,
    ServerUnclear,
)
from visitcam.https.line import Answer, Deadlines, Line
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.delivery import Delivery, Receipt
from visitcam.model.opened_bundle import OpenedBundle

_JSON = "application/dicom+json"
_ANSWER_LIMIT_BYTES = 1024 * 1024
_REFERENCED, _FAILED, _OTHER_FAILED = "00081199", "00081198", "0008119A"
_INSTANCE, _FAILURE, _WARNING = "00081155", "00081197", "00081196"
_DUPLICATE = 0x0111  # PS3.7 C.5.5: the server has this instance, and keeps the one it has
_NOT_AUTHORISED = 0x0124


@dataclass(frozen=True, slots=True)
class _Stored:
    """What a store's answer says of our one instance: its ``warning`` code, or the ``failure`` code."""

    referenced: bool
    warning: int | None = None
    failure: int | None = None


class DicomwebWay:
    """Stores an opened bundle by STOW-RS. ``deadlines``: the line's, where not the usual ones."""

    kind = "dicomweb"
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
            NoWay: media that DICOM does not take unchanged. The others as ``Way.deliver``.
        """
        if not isinstance(goods, OpenedBundle):
            raise TypeError("DICOMweb carries opened bundles")
        data, study, instance = _object(goods)
        state = replace(state, sent=0, total=len(data))
        with self._lines.to(endpoint) as line:
            base = line.address.target.rstrip("/").removesuffix("/studies")
            if stop():
                raise DeliveryStopped
            progress(state)
            proof = "found again" if _holds(line, base, study, instance) else ""
            if not proof:
                proof = _store(line, base, data, study, instance, told_pieces(data, state, progress, stop))
        progress(replace(state, sent=len(data)))
        return Receipt(
            parcel=state.parcel,
            way=self.kind,
            proof=f"{instance} {proof}".strip(),
            length=len(data),
            sha256=hashlib.sha256(data).hexdigest(),
        )


def _object(bundle: OpenedBundle) -> tuple[bytes, str, str]:
    """The object and its study's and its own UID; pydicom loads here, not with the program."""
    from visitcam.delivery import dicom_notes, dicom_object

    build = dicom_notes.build if bundle.manifest.media_type == "application/json" else dicom_object.build
    study, _, instance = dicom_object.instance_uids(bundle.manifest)
    return build(bundle), str(study), str(instance)


def _holds(line: Line, base: str, study: str, instance: str) -> bool:
    """Whether QIDO-RS finds the instance. A server without QIDO, or whose door is closed to searching,
    is sent the object again: by its UID it stays one."""
    target = f"{base}/instances?StudyInstanceUID={study}&SOPInstanceUID={instance}&limit=1"
    answer = line.ask("GET", target, headers={"Accept": _JSON}, limit=_ANSWER_LIMIT_BYTES)
    if answer.status in (204, 400, 401, 403, 404, 405, 406, 501):
        return False
    try:
        found = json.loads(demand(answer, 200).body or b"[]")
    except (ValueError, RecursionError) as error:
        raise ServerUnclear("search") from error
    if not isinstance(found, list):
        raise ServerUnclear("search")
    return any(_values(entry, "00080018") == [instance] for entry in found)


def _store(line: Line, base: str, data: bytes, study: str, instance: str, body: Iterator[bytes]) -> str:
    """Stores the object; what the proof says beside its UID ("", "with warning B000").

    Raises:
        As ``Way.deliver``.
    """
    # Follows from the UID, so that a retry is the same request; 160 bits never turn up in a picture.
    boundary = f"visitcam-{hashlib.sha256(instance.encode()).hexdigest()[:40]}"
    head = f"--{boundary}\r\nContent-Type: application/dicom\r\n\r\n".encode("ascii")
    tail = f"\r\n--{boundary}--\r\n".encode("ascii")

    def parts() -> Iterator[bytes]:
        yield head
        yield from body
        yield tail

    answer = line.ask(
        "POST",
        f"{base}/studies",
        headers={
            "Content-Type": f'multipart/related; type="application/dicom"; boundary={boundary}',
            "Accept": _JSON,
        },
        body=parts(),
        length=len(head) + len(data) + len(tail),
        limit=_ANSWER_LIMIT_BYTES,
    )
    stored = _read_answer(answer, instance)
    if stored is not None and stored.failure is not None and stored.failure != _DUPLICATE:
        raise _refusal(stored.failure)
    if stored is not None and stored.referenced:
        return "" if stored.warning is None else f"with warning {stored.warning:04X}"
    if _holds(line, base, study, instance):
        return "found again"
    raise ServerUnclear("the answer does not name the instance")


def _read_answer(answer: Answer, instance: str) -> _Stored | None:
    """The Store Instances Response (PS3.18, 10.5.3 and annex I.2), or None where it says nothing
    of our instance (then the server is asked whether it holds it).

    Raises:
        As ``demand``: a status that means neither stored nor refused by instance.
    """
    if answer.status not in (200, 202, 409):
        demand(answer)
    try:
        told = json.loads(answer.body)
    except (ValueError, RecursionError):
        told = None
    if isinstance(told, list) and len(told) == 1:
        told = told[0]
    if not isinstance(told, Mapping):
        if answer.status == 409:
            raise ServerRefused("409")
        return None
    for entry in [*_values(told, _FAILED), *_values(told, _OTHER_FAILED)]:
        if _values(entry, _INSTANCE) in ([instance], []):
            return _Stored(False, failure=_number(entry, _FAILURE) or 0x0110)
    for entry in _values(told, _REFERENCED):
        if _values(entry, _INSTANCE) == [instance]:
            return _Stored(True, warning=_number(entry, _WARNING))
    if answer.status == 409:
        raise ServerRefused("409")
    return None


def _refusal(reason: int) -> DeliveryError:
    """A failure reason (PS3.18, table 10.5.3-1; PS3.4 B.2.3) as this program's cause."""
    detail = f"{reason:04X}"
    if reason & 0xFF00 == 0xA700:  # out of resources
        return ServerFull(detail)
    if reason == _NOT_AUTHORISED:
        return NotAllowedAnyMore(detail)
    return ServerRefused(detail)


def _values(entry: object, tag: str) -> list[object]:
    """The values of an attribute in the DICOM JSON model (PS3.18 F.2), [] where it is absent."""
    attribute = entry.get(tag) if isinstance(entry, Mapping) else None
    values = attribute.get("Value") if isinstance(attribute, Mapping) else None
    return values if isinstance(values, list) else []


def _number(entry: object, tag: str) -> int | None:
    values = _values(entry, tag)
    return values[0] if values and isinstance(values[0], int) else None
