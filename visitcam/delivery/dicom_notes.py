"""The patient's notes as a DICOM Basic Text SR (PS3.3 A.35.1), in the same study as the pictures."""

from __future__ import annotations

from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.uid import UID, ExplicitVRLittleEndian

from visitcam.delivery import dicom_object
from visitcam.delivery.dicom_object import coded
from visitcam.delivery.notes_text import paragraphs
from visitcam.model.opened_bundle import OpenedBundle

TEXT_SR_CLASS = UID("1.2.840.10008.5.1.4.1.1.88.11")


def build(bundle: OpenedBundle) -> bytes:
    """The DICOM file (PS3.10) of the notes. Unverified: nobody but the patient has read them.

    Raises:
        NoWay: it is no notes document.
    """
    data = dicom_object.new_dataset(bundle, TEXT_SR_CLASS, ExplicitVRLittleEndian, "SR")
    del data.BurnedInAnnotation, data.RecognizableVisualFeatures
    # Free words may name somebody; nobody looked for names in them.
    data.PatientIdentityRemoved = "NO"
    del data.DeidentificationMethod
    data.SeriesDescription = "Notes of the patient"
    data.ReferencedPerformedProcedureStepSequence = Sequence([])
    data.PerformedProcedureCodeSequence = Sequence([])
    data.CompletionFlag, data.VerificationFlag = "COMPLETE", "UNVERIFIED"
    data.ValueType, data.ContinuityOfContent = "CONTAINER", "SEPARATE"
    data.ConceptNameCodeSequence = Sequence([coded("51855-5", "LN", "Patient Note")])
    items = [_text(title, text) for title, text in paragraphs(bundle.media)]
    data.ContentSequence = Sequence(items or [_text("Notes", "None")])
    return dicom_object.written(data)


def _text(title: str, text: str) -> Dataset:
    item = Dataset()
    item.RelationshipType, item.ValueType = "CONTAINS", "TEXT"
    code = title.upper().replace(" ", "_")[:16]
    item.ConceptNameCodeSequence = Sequence([coded(code, "99VISITCAM", title)])
    item.TextValue = text
    return item
