"""The bundle: one capture as a stored ZIP, its media first and ``capture.json`` last.

::

    picture.jpg | video.mp4 | notes.json     redacted media, as they are
    capture.json                             the manifest and its binding to the invitation

Half a bundle is no bundle: the manifest and the ZIP's directory come at the end. Plain ``unzip`` opens
it. The ZIP tells nothing: fixed names, one fixed date (1980-01-01, ZIP's first), mode 0600.

**Check value.** age does not say who sealed. ``binding.hmac`` is HMAC-SHA256, keyed with the
invitation's secret, over ``b"visitcam capture 1\\0"`` and the bytes of ``capture.json`` in which the
64 digits of the check value itself are zeros. It covers the media (by their SHA-256), the ids, the
recipient and every other fact. Whoever was not given the invitation cannot make one.

**Reading.** The bytes come from strangers. Only the canonical form is taken: what was read is packed
once more and has to come to the same bytes, so that no two programs can see two things in one bundle.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import json
import zipfile
import zlib
from dataclasses import replace

from visitcam import __version__
from visitcam.errors import DamagedParcel, NotAParcel, NotFromInvited, SealingFailed
from visitcam.model.capture import Capture
from visitcam.model.manifest import Manifest
from visitcam.model.notes import Notes
from visitcam.model.opened_bundle import OpenedBundle
from visitcam.pieces import pieces, read_whole, same
from visitcam.sealing import manifest as manifests
from visitcam.sealing.manifest import Binding
from visitcam.sealing.recipients import check_recipient

MANIFEST_NAME = "capture.json"
MEDIA_NAMES = {
    "image/jpeg": "picture.jpg",
    "video/mp4": "video.mp4",
    "application/json": "notes.json",
}
NOTES_VIEW = "notes"
MAX_BUNDLE_BYTES = 2 << 30  # below ZIP's own limit of 4 GiB, above any video that memory holds
MAX_NOTE_CHARACTERS = 4000
_CONTEXT = b"visitcam capture 1\0"
_NO_HMAC = "0" * 64
_ZIP_START = b"PK\x03\x04"
_NOTE_FIELDS = ("symptoms", "since", "change", "medicines", "questions")


def pack(capture: Capture, *, recipient: str, invitation: str, secret: bytes) -> bytes:
    """The bundle of a redacted capture, bound to an invitation.

    ``recipient``: the clinic's "age1…"; ``invitation``: its id, 32 hex digits; ``secret``: its secret.

    Raises:
        BadRecipient: no recipient. SealingFailed: media and manifest do not fit, or a fact is out of bounds.
    """
    return _pack(capture.media, capture.manifest, recipient, invitation, secret)


def pack_notes(
    notes: Notes, *, capture: str, visit: str, taken: str, recipient: str, invitation: str, secret: bytes
) -> bytes:
    """The patient's words as a bundle of their own, media type "application/json".

    ``capture``, ``visit``: random ids (32 hex digits); ``taken``: UTC, ISO 8601, seconds.

    Raises:
        BadRecipient, SealingFailed: as :func:`pack`.
    """
    media = write_notes(notes)
    facts = Manifest(
        capture=capture,
        visit=visit,
        view=NOTES_VIEW,
        taken=taken,
        media_type="application/json",
        size=(0, 0),
        media_sha256=hashlib.sha256(media).hexdigest(),
        software=f"VisitCam {__version__}",
        reviewed_by="patient",
    )
    return _pack(media, facts, recipient, invitation, secret)


def rebind(bundle: OpenedBundle, *, recipient: str, invitation: str, secret: bytes) -> bytes:
    """The same media and facts bound anew: for a picture that was taken before its clinic's profile
    could be fetched, and so was bound to the visit's own key.

    Raises:
        BadRecipient, SealingFailed: as :func:`pack`.
    """
    return _pack(bundle.media, bundle.manifest, recipient, invitation, secret)


def unpack(data: bytes) -> OpenedBundle:
    """A bundle's media and facts. The check value is not checked here: :func:`verify` does.

    Raises:
        NotAParcel: it is no bundle. DamagedParcel: it was cut short or changed, or a fact is out of bounds.
    """
    if not data.startswith(_ZIP_START):
        raise NotAParcel("no bundle")
    if len(data) > MAX_BUNDLE_BYTES:
        raise DamagedParcel("length")
    media_name, media, written = _read_zip(data)
    facts, binding = manifests.load(written)
    if MEDIA_NAMES[facts.media_type] != media_name:
        raise DamagedParcel("media's name")
    if hashlib.sha256(media).hexdigest() != facts.media_sha256:
        raise DamagedParcel("media's hash")
    if manifests.dump(facts, binding) != written or not same(_zip(media_name, media, written), data):
        raise DamagedParcel("not canonical")
    return OpenedBundle(media, facts, binding.invitation, binding.recipient, binding.hmac)


def verify(bundle: OpenedBundle, secret: bytes, recipient: str) -> None:
    """Passes where whoever made the bundle knew the invitation's ``secret`` and meant ``recipient``.

    Raises:
        NotFromInvited: not so. The media are not to be used.
    """
    if hashlib.sha256(bundle.media).hexdigest() != bundle.manifest.media_sha256:
        raise NotFromInvited("media")
    if not hmac.compare_digest(bundle.recipient.encode(), recipient.encode()):
        raise NotFromInvited("recipient")
    binding = Binding(bundle.invitation, bundle.recipient, bundle.hmac)
    try:
        expected = _check_value(bundle.manifest, binding, secret)
    except DamagedParcel as error:
        raise NotFromInvited("manifest") from error
    if not hmac.compare_digest(expected.encode(), bundle.hmac.encode()):
        raise NotFromInvited("check value")


def write_notes(notes: Notes) -> bytes:
    """The notes as the JSON that travels; what :func:`read_notes` reads back."""
    fields: dict[str, object] = {name: getattr(notes, name)[:MAX_NOTE_CHARACTERS] for name in _NOTE_FIELDS}
    fields["skipped"] = [list(pair) for pair in notes.skipped]
    return manifests.canonical(fields)


def read_notes(media: bytes) -> Notes:
    """The notes in a bundle's media.

    Raises:
        DamagedParcel: they are none.
    """
    try:
        fields = json.loads(media)
    except (ValueError, RecursionError) as error:
        raise DamagedParcel("notes") from error
    if not isinstance(fields, dict):
        raise DamagedParcel("notes")
    words: dict[str, str] = {}
    for name in _NOTE_FIELDS:
        text = fields.get(name, "")
        if not isinstance(text, str) or len(text) > MAX_NOTE_CHARACTERS or not _whole(text):
            raise DamagedParcel("notes")
        words[name] = text
    skipped = fields.get("skipped", [])
    if not isinstance(skipped, list) or len(skipped) > manifests.MAX_ENTRIES:
        raise DamagedParcel("notes")
    return Notes(
        symptoms=words["symptoms"],
        since=words["since"],
        change=words["change"],
        medicines=words["medicines"],
        questions=words["questions"],
        skipped=tuple(_pair(found) for found in skipped),
    )


def _pair(found: object) -> tuple[str, str]:
    if not isinstance(found, list) or len(found) != 2:
        raise DamagedParcel("notes")
    name, reason = found
    if not isinstance(name, str) or not isinstance(reason, str) or not _whole(name + reason):
        raise DamagedParcel("notes")
    return name[:MAX_NOTE_CHARACTERS], reason[:MAX_NOTE_CHARACTERS]


def _whole(text: str) -> bool:
    """False where half a character (a lone surrogate) stands in it: no file and no server takes it."""
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


def _pack(media: bytes, facts: Manifest, recipient: str, invitation: str, secret: bytes) -> bytes:
    check_recipient(recipient)
    if hashlib.sha256(media).hexdigest() != facts.media_sha256:
        raise SealingFailed("media's hash")
    try:
        check_value = _check_value(facts, Binding(invitation, recipient, _NO_HMAC), secret)
        written = manifests.dump(facts, Binding(invitation, recipient, check_value))
    except DamagedParcel as error:
        raise SealingFailed(error.detail) from error
    packed = _zip(MEDIA_NAMES[facts.media_type], media, written)
    if len(packed) > MAX_BUNDLE_BYTES:
        raise SealingFailed("length")
    return packed


def _check_value(facts: Manifest, binding: Binding, secret: bytes) -> str:
    covered = manifests.dump(facts, replace(binding, hmac=_NO_HMAC))
    return hmac.new(secret, _CONTEXT + covered, hashlib.sha256).hexdigest()


def _zip(media_name: str, media: bytes, written: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, data in ((media_name, media), (MANIFEST_NAME, written)):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 3  # Unix, so that the mode below counts; the same on every system
            entry.external_attr = 0o100600 << 16
            entry.file_size = len(data)
            with archive.open(entry, "w") as file:
                for piece in pieces(data):
                    file.write(piece)
    return buffer.getvalue()


def _read_zip(data: bytes) -> tuple[str, bytes, bytes]:
    """(the media's name, media, capture.json); nothing of it is trusted yet.

    Raises:
        DamagedParcel: not the two stored entries that a bundle has.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if len(entries) != 2 or entries[1].filename != MANIFEST_NAME:
                raise DamagedParcel("entries")
            for entry in entries:
                stored = entry.compress_type == zipfile.ZIP_STORED and entry.file_size == entry.compress_size
                if not stored or entry.file_size > len(data) or entry.flag_bits:
                    raise DamagedParcel("entry")
            if entries[1].file_size > manifests.MAX_MANIFEST_BYTES:
                raise DamagedParcel("manifest's length")
            with archive.open(entries[0]) as file:
                media = read_whole(file.read)
            return entries[0].filename, media, archive.read(entries[1])
    except (
        zipfile.BadZipFile,
        zlib.error,
        ValueError,
        OSError,
        EOFError,
        LookupError,
        RuntimeError,
    ) as error:
        raise DamagedParcel("ZIP") from error
    except (NotImplementedError, OverflowError) as error:
        raise DamagedParcel("ZIP") from error
