"""A DICOM object of an opened bundle, in memory, in the manner of IHE Web-based Image Capture.

VL Photographic Image Storage for a picture, Video Photographic Image Storage for a video (PS3.3 A.32.4,
A.32.7), Basic Text SR for the notes (``dicom_notes``). Media bytes are encapsulated unchanged. Nothing in
the object comes from a clock or a random number, so an object is the same, byte for byte, at every retry.

Who the patient is, VisitCam does not know: PatientID is the invitation's id, by which the clinic finds
the appointment. A visit is a study for each day (UTC) on which something was taken.
"""

from __future__ import annotations

import io
import re
import uuid
from datetime import UTC, datetime

from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.sequence import Sequence
from pydicom.uid import UID

from visitcam.delivery.jpeg import read_header
from visitcam.delivery.mp4 import Mp4, plain_mp4
from visitcam.errors import NoWay
from visitcam.model.manifest import Manifest
from visitcam.model.opened_bundle import OpenedBundle

PHOTO_CLASS = UID("1.2.840.10008.5.1.4.1.1.77.1.4")
VIDEO_CLASS = UID("1.2.840.10008.5.1.4.1.1.77.1.4.1")
JPEG_BASELINE = UID("1.2.840.10008.1.2.4.50")
H264_LEVEL_41 = UID("1.2.840.10008.1.2.4.102")
H264_LEVEL_42 = UID("1.2.840.10008.1.2.4.104")
# Our own prefix: a UUID made once for this purpose (PS3.5 B.2: 2.25.<UUID as a number>).
_SPACE = uuid.UUID("7f1c7b64-5a0e-4c0f-9d0b-0b7d2d0f4c51")
_IMPLEMENTATION = "VISITCAM_1"
_H264_PROFILES = (66, 77, 100)  # baseline, main, high: all that a High Profile decoder plays
_SIDE = re.compile(r"\b(left|right)\b", re.IGNORECASE)
_SNOMED = "http://snomed.info/sct"


def derived_uid(kind: str, *names: str) -> UID:
    """A UID that depends on ``kind`` and ``names`` alone: 2.25 and a name-based UUID (RFC 4122, 4.3)."""
    return UID(f"2.25.{uuid.uuid5(_SPACE, '/'.join((kind, *names))).int}")


def instance_uids(manifest: Manifest) -> tuple[UID, UID, UID]:
    """Study, series and instance of a capture."""
    day = taken_at(manifest).strftime("%Y%m%d")
    sort = manifest.media_type.partition("/")[0]
    return (
        derived_uid("study", manifest.visit, day),
        derived_uid("series", manifest.visit, day, sort),
        derived_uid("instance", manifest.capture),
    )


def taken_at(manifest: Manifest) -> datetime:
    """When it was taken, UTC.

    Raises:
        NoWay: the manifest has no time.
    """
    try:
        moment = datetime.fromisoformat(manifest.taken)
    except ValueError as error:
        raise NoWay("taken") from error
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def build(bundle: OpenedBundle) -> bytes:
    """The DICOM file (PS3.10) of a picture or video.

    Raises:
        NoWay: media that no DICOM transfer syntax takes unchanged.
    """
    if bundle.manifest.media_type == "image/jpeg":
        return _photo(bundle)
    if bundle.manifest.media_type == "video/mp4":
        return _video(bundle)
    raise NoWay(bundle.manifest.media_type)


def new_dataset(bundle: OpenedBundle, storage: UID, syntax: UID, modality: str) -> FileDataset:
    """A data set with the patient, study, series, equipment and SOP common modules filled in."""
    manifest = bundle.manifest
    study, series, instance = instance_uids(manifest)
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = storage, instance
    meta.TransferSyntaxUID = syntax
    meta.ImplementationClassUID = derived_uid("implementation", _IMPLEMENTATION)
    meta.ImplementationVersionName = _IMPLEMENTATION
    data = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
    taken = taken_at(manifest)
    day, hour = taken.strftime("%Y%m%d"), taken.strftime("%H%M%S")
    data.SpecificCharacterSet = "ISO_IR 192"
    data.SOPClassUID, data.SOPInstanceUID = storage, instance
    data.StudyInstanceUID, data.SeriesInstanceUID = study, series
    data.PatientName, data.PatientID = "", bundle.invitation
    data.PatientBirthDate = data.PatientSex = ""
    data.StudyDate, data.StudyTime = day, ""
    data.StudyID, data.AccessionNumber, data.ReferringPhysicianName = manifest.visit[:16], "", ""
    data.StudyDescription = "Pictures taken by the patient"
    data.Modality = modality
    data.SeriesNumber = {"image": 1, "video": 2}.get(manifest.media_type.partition("/")[0], 3)
    data.InstanceNumber = int(hour) + 1  # the time of day, HHMMSS: in the order in which they were taken
    data.ContentDate, data.ContentTime = day, hour
    data.TimezoneOffsetFromUTC = "+0000"
    data.Manufacturer = data.ManufacturerModelName = "VisitCam"
    data.SoftwareVersions = manifest.software[:64]
    _say_deidentified(data, manifest)
    return data


def _say_deidentified(data: Dataset, manifest: Manifest) -> None:
    """Patient module, de-identification (PS3.3 C.7.1.1) and the two flags of C.7.6.1, as redaction and
    consent make them: what a person took back, or agreed to show, is never claimed to be gone."""
    recognisable = shows_face(manifest)
    readable = any(manifest.removed.get(kind, 0) for kind in ("text", "code"))
    data.BurnedInAnnotation = "YES" if readable else "NO"
    data.RecognizableVisualFeatures = "YES" if recognisable else "NO"
    data.PatientIdentityRemoved = "NO" if readable or recognisable else "YES"
    method = [
        "VisitCam: metadata never written; found regions filled",
        f"Reviewed by: {manifest.reviewed_by}",
    ]
    if manifest.consent != "none":
        method.append(f"Face consent: {manifest.consent}")
    method += [f"{name} {version}"[:64] for name, version in sorted(manifest.finders.items())]
    data.DeidentificationMethod = [line[:64].replace("\\", "/") for line in method]
    data.LongitudinalTemporalInformationModified = "UNMODIFIED"


def shows_face(manifest: Manifest) -> bool:
    """Whether a face may be recognised: by consent, or because a person took a face's fill away."""
    return manifest.consent != "none" or bool(manifest.removed.get("face", 0))


def coded(code: str, scheme: str, meaning: str) -> Dataset:
    """A code sequence item (PS3.3 8.8)."""
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = code, scheme, meaning[:64]
    return item


def _image(bundle: OpenedBundle, storage: UID, syntax: UID) -> FileDataset:
    manifest = bundle.manifest
    data = new_dataset(bundle, storage, syntax, "XC")
    data.SeriesDescription = "Videos" if storage == VIDEO_CLASS else "Photographs"
    taken = taken_at(manifest)
    data.AcquisitionDate, data.AcquisitionTime = taken.strftime("%Y%m%d"), taken.strftime("%H%M%S")
    data.AcquisitionDateTime = taken.strftime("%Y%m%d%H%M%S+0000")
    data.ImageType = ["ORIGINAL", "PRIMARY"]
    data.PatientOrientation = ""
    data.ImageComments = _comments(manifest)
    data.AcquisitionContextSequence = Sequence([])
    site = manifest.body_site
    if site.get("code"):
        scheme = "SCT" if site.get("system", _SNOMED) == _SNOMED else "99VISITCAM"
        item = coded(site["code"][:16], scheme, site.get("display") or site["code"])
        data.AnatomicRegionSequence = Sequence([item])
    side = _SIDE.search(site.get("display", ""))
    if side:
        data.ImageLaterality = side.group(1)[0].upper()
    else:
        data.Laterality = ""  # type 2C: unknown, where the image does not say it
    data.BitsAllocated = data.BitsStored = 8
    data.HighBit, data.PixelRepresentation = 7, 0
    return data


def _comments(manifest: Manifest) -> str:
    lines = [manifest.view]
    if manifest.body_site.get("display"):
        lines.append(f"Body site: {manifest.body_site['display']}")
    scale = manifest.scale.get("mm_per_pixel")
    if isinstance(scale, (int, float)):
        lines.append(f"At the printed card: {scale:.4f} mm per pixel")
    return "\n".join(lines).replace("\\", "/")[:10240]


def _lossy(data: Dataset, raw_bytes: int, stored_bytes: int, method: str) -> None:
    data.LossyImageCompression = "01"
    data.LossyImageCompressionRatio = f"{max(1.0, raw_bytes / max(1, stored_bytes)):.2f}"
    data.LossyImageCompressionMethod = method


def _photo(bundle: OpenedBundle) -> bytes:
    frame = read_header(bundle.media)
    data = _image(bundle, PHOTO_CLASS, JPEG_BASELINE)
    data.SamplesPerPixel = frame.components
    data.Rows, data.Columns = frame.height, frame.width
    if frame.components == 1:
        data.PhotometricInterpretation = "MONOCHROME2"
    else:
        # The only YCbCr that VL images may name (PS3.3 C.8.12.1.1.1); decoders go by the JPEG's own header.
        data.PhotometricInterpretation = "YBR_FULL_422"
        data.PlanarConfiguration = 0
    _lossy(data, frame.width * frame.height * frame.components, len(bundle.media), "ISO_10918_1")
    return _finished(data, bundle.media)


def _video(bundle: OpenedBundle) -> bytes:
    video = plain_mp4(bundle.media)
    data = _image(bundle, VIDEO_CLASS, _h264_syntax(video))
    data.SamplesPerPixel, data.PlanarConfiguration = 3, 0
    data.PhotometricInterpretation = "YBR_PARTIAL_420"
    data.Rows, data.Columns = video.height, video.width
    data.NumberOfFrames = video.frames
    data.FrameIncrementPointer = 0x00181063  # Frame Time
    data.FrameTime = f"{1000 / float(video.rate):.6f}"[:16]
    data.CineRate = data.RecommendedDisplayFrameRate = max(1, round(float(video.rate)))
    raw = video.width * video.height * 3 * video.frames
    _lossy(data, raw, len(video.data), "ISO_14496_10")
    return _finished(data, video.data)


def _h264_syntax(video: Mp4) -> UID:
    """High Profile up to level 4.1, or 4.2 (PS3.5 8.2.7, 8.2.9)."""
    if video.profile_idc not in _H264_PROFILES or video.level_idc > 42:
        raise NoWay(f"H.264 profile {video.profile_idc} level {video.level_idc}")
    return H264_LEVEL_41 if video.level_idc <= 41 else H264_LEVEL_42


def _finished(data: FileDataset, media: bytes) -> bytes:
    data.PixelData = encapsulate([media], has_bot=False)
    data["PixelData"].VR = "OB"
    data["PixelData"].is_undefined_length = True
    return written(data)


def written(data: FileDataset) -> bytes:
    """The data set as a DICOM file."""
    target = io.BytesIO()
    data.save_as(target, enforce_file_format=True, little_endian=True, implicit_vr=False)
    return target.getvalue()
