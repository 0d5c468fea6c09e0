"""FHIR R4 resources of an opened bundle: Binary, DocumentReference and, where asked, Media (hl7.org/fhir/R4).

Nothing in them comes from a clock or a random number: the same capture gives the same transaction at every
retry. Who the patient is, VisitCam does not know: ``subject`` is a logical reference by the invitation's
id (R4, References: "identifier"), by which the clinic finds the appointment.
"""

from __future__ import annotations

import base64
import hashlib
import uuid

from visitcam.delivery.notes_text import paragraphs
from visitcam.errors import NoWay
from visitcam.model.manifest import Manifest
from visitcam.model.opened_bundle import OpenedBundle

Resource = dict[str, object]

URI_SYSTEM = "urn:ietf:rfc:3986"
INVITATION_SYSTEM = "urn:visitcam:invitation"
VISIT_SYSTEM = "urn:visitcam:visit"
_LOINC = "http://loinc.org"
# LOINC 72170-4 "Photographic image Unspecified body region Document"; 51855-5 "Patient Note".
_TYPES: dict[str, tuple[str | None, str]] = {
    "image/jpeg": ("72170-4", "Photographic image Unspecified body region Document"),
    "video/mp4": (None, "Video"),
    "application/json": ("51855-5", "Patient Note"),
}
_MEDIA_TYPES = {"image/jpeg": ("image", "Image"), "video/mp4": ("video", "Video")}


def capture_urn(manifest: Manifest) -> str:
    """The capture's id as a URN: the business identifier by which a server finds it again."""
    return f"urn:uuid:{uuid.UUID(manifest.capture)}"


def transaction(bundle: OpenedBundle, *, media: bool = False) -> Resource:
    """One transaction: all of it is stored, or nothing. ``media``: a Media resource beside it.

    Raises:
        NoWay: media of an unknown type, or notes that are none.
    """
    manifest = bundle.manifest
    if manifest.media_type not in _TYPES:
        raise NoWay(manifest.media_type)
    urn = capture_urn(manifest)
    content_type, content = _content(bundle)
    address = f"urn:uuid:{uuid.uuid5(uuid.UUID(manifest.capture), 'binary')}"
    once = f"identifier={URI_SYSTEM}|{urn}"
    binary: Resource = {"resourceType": "Binary", "contentType": content_type, "data": _base64(content)}
    attachment = _attachment(manifest, content_type, content, address)
    entries = [
        _entry(address, "Binary", binary),
        _entry(
            f"urn:uuid:{uuid.uuid5(uuid.UUID(manifest.capture), 'document')}",
            "DocumentReference",
            _document(bundle, urn, attachment),
            once,
        ),
    ]
    if media and manifest.media_type in _MEDIA_TYPES:
        entries.append(
            _entry(
                f"urn:uuid:{uuid.uuid5(uuid.UUID(manifest.capture), 'media')}",
                "Media",
                _media(bundle, urn, attachment),
                once,
            )
        )
    return {"resourceType": "Bundle", "type": "transaction", "entry": entries}


def _content(bundle: OpenedBundle) -> tuple[str, bytes]:
    """Media as they are; notes as plain text, which every record shows."""
    if bundle.manifest.media_type != "application/json":
        return bundle.manifest.media_type, bundle.media
    text = "\n\n".join(f"{title}:\n{words}" for title, words in paragraphs(bundle.media))
    return "text/plain;charset=utf-8", (text or "No notes.").encode()


def _entry(address: str, kind: str, resource: Resource, once: str = "") -> Resource:
    request: Resource = {"method": "POST", "url": kind}
    if once:
        request["ifNoneExist"] = once
    return {"fullUrl": address, "resource": resource, "request": request}


def _attachment(manifest: Manifest, content_type: str, content: bytes, address: str) -> Resource:
    return {
        "contentType": content_type,
        "url": address,
        "size": len(content),
        # R4 defines hash as SHA-1; the manifest carries the SHA-256.
        "hash": _base64(hashlib.sha1(content, usedforsecurity=False).digest()),
        "title": manifest.view,
        "creation": manifest.taken,
    }


def _document(bundle: OpenedBundle, urn: str, attachment: Resource) -> Resource:
    manifest = bundle.manifest
    code, words = _TYPES[manifest.media_type]
    kind: Resource = {"text": words}
    if code is not None:
        kind["coding"] = [{"system": _LOINC, "code": code, "display": words}]
    document: Resource = {
        "resourceType": "DocumentReference",
        "masterIdentifier": {"system": URI_SYSTEM, "value": urn},
        "identifier": [{"system": URI_SYSTEM, "value": urn}],
        "status": "current",
        "docStatus": "final",
        "type": kind,
        "subject": _subject(bundle),
        "date": manifest.taken,
        "description": _description(manifest),
        "content": [{"attachment": attachment}, {"attachment": _told(bundle)}],
        "context": {"related": [{"identifier": {"system": VISIT_SYSTEM, "value": manifest.visit}}]},
    }
    return document


def _told(bundle: OpenedBundle) -> Resource:
    """What redaction and assessment say of the picture, inline: a few hundred bytes of JSON."""
    from visitcam.delivery.told import told

    data = told(bundle.manifest)
    return {
        "contentType": "application/json",
        "data": _base64(data),
        "size": len(data),
        "title": "capture.json",
    }


def _description(manifest: Manifest) -> str:
    site = manifest.body_site.get("display", "")
    filled = sum(manifest.filled.values())
    lines = [manifest.view, f"Body site: {site}" if site else "", f"Regions filled before sending: {filled}"]
    return " · ".join(line for line in lines if line)


def _subject(bundle: OpenedBundle) -> Resource:
    return {
        "type": "Patient",
        "identifier": {"system": INVITATION_SYSTEM, "value": bundle.invitation},
        "display": "The person whom this invitation went to",
    }


def _media(bundle: OpenedBundle, urn: str, attachment: Resource) -> Resource:
    manifest = bundle.manifest
    code, display = _MEDIA_TYPES[manifest.media_type]
    system = "http://terminology.hl7.org/CodeSystem/media-type"
    media: Resource = {
        "resourceType": "Media",
        "identifier": [{"system": URI_SYSTEM, "value": urn}],
        "status": "completed",
        "type": {"coding": [{"system": system, "code": code, "display": display}]},
        "view": {"text": manifest.view},
        "subject": _subject(bundle),
        "createdDateTime": manifest.taken,
        "deviceName": manifest.software,
        "content": attachment,
    }
    width, height = manifest.size
    if width and height:
        media |= {"width": width, "height": height}
    if manifest.duration:
        media["duration"] = round(manifest.duration, 3)
    site = manifest.body_site
    if site.get("code"):
        coding = {"system": site.get("system", "http://snomed.info/sct"), "code": site["code"]}
        if site.get("display"):
            coding["display"] = site["display"]
        media["bodySite"] = {"coding": [coding], **({"text": site["display"]} if site.get("display") else {})}
    return media


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
