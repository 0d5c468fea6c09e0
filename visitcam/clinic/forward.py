"""The inbox's last step: an opened bundle into the clinic's own Orthanc (DICOMweb) or FHIR server."""

from __future__ import annotations

from visitcam.delivery.dicomweb import DicomwebWay
from visitcam.delivery.fhir import FhirWay
from visitcam.errors import BadOption, DeliveryError, ForwardFailed, LineCut, LineDown, ServerBusy, ServerFull
from visitcam.model.clinic_profile import Endpoint
from visitcam.model.delivery import Delivery
from visitcam.model.opened_bundle import OpenedBundle

_LATER = (LineDown, LineCut, ServerBusy, ServerFull)


class Forward:
    """One of the clinic's own servers.

    Raises:
        BadOption: an endpoint of another kind.
    """

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        if endpoint.kind == "dicomweb":
            self._way: DicomwebWay | FhirWay = DicomwebWay()
        elif endpoint.kind == "fhir":
            self._way = FhirWay()
        else:
            raise BadOption("--forward dicomweb=ADDRESS | fhir=ADDRESS")

    def send(self, opened: OpenedBundle) -> str:
        """Sends it, or finds it there already; returns the server's proof.

        Raises:
            LineDown, LineCut, ServerBusy, ServerFull: later. ForwardFailed: the server does not take it.
        """
        state = Delivery(opened.manifest.capture, 0, 0)
        try:
            receipt = self._way.deliver(
                opened, self._endpoint, state, progress=lambda _state: None, stop=lambda: False
            )
        except _LATER:
            raise
        except DeliveryError as error:
            raise ForwardFailed(f"{type(error).__name__} {error.detail}".strip()) from error
        return f"{receipt.way} {receipt.proof}"

    def close(self) -> None:
        """Hangs up."""
        self._way.hang_up()
